; ModuleID = '__compute_module_wrapped_xor_kernel_module'
source_filename = "__compute_module_wrapped_xor_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_xor(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.1, %vector.body ]
  %8 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x i32>, ptr %8, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load1 = load <8 x i32>, ptr %9, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load2 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load3 = load <8 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %12 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load4 = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load5 = load <8 x i32>, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load6 = load <8 x i32>, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load7 = load <8 x i32>, ptr %15, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = xor <8 x i32> %wide.load4, %wide.load
  %17 = xor <8 x i32> %wide.load5, %wide.load1
  %18 = xor <8 x i32> %wide.load6, %wide.load2
  %19 = xor <8 x i32> %wide.load7, %wide.load3
  %20 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %18, ptr %22, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !10, !noalias !14
  %index.next = or disjoint i64 %index, 32
  %24 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index.next
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 96
  %wide.load.1 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load1.1 = load <8 x i32>, ptr %25, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load2.1 = load <8 x i32>, ptr %26, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load3.1 = load <8 x i32>, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %28 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index.next
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 96
  %wide.load4.1 = load <8 x i32>, ptr %28, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load5.1 = load <8 x i32>, ptr %29, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load6.1 = load <8 x i32>, ptr %30, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load7.1 = load <8 x i32>, ptr %31, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %32 = xor <8 x i32> %wide.load4.1, %wide.load.1
  %33 = xor <8 x i32> %wide.load5.1, %wide.load1.1
  %34 = xor <8 x i32> %wide.load6.1, %wide.load2.1
  %35 = xor <8 x i32> %wide.load7.1, %wide.load3.1
  %36 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  store <8 x i32> %32, ptr %36, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %33, ptr %37, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %34, ptr %38, align 4, !alias.scope !10, !noalias !14
  store <8 x i32> %35, ptr %39, align 4, !alias.scope !10, !noalias !14
  %index.next.1 = add nuw nsw i64 %index, 64
  %40 = icmp eq i64 %index.next.1, 1472
  br i1 %40, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !15

vec.epilog.vector.body:                           ; preds = %vector.body
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 5888
  %wide.load9 = load <4 x i32>, ptr %41, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 5888
  %wide.load10 = load <4 x i32>, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %43 = xor <4 x i32> %wide.load10, %wide.load9
  %44 = getelementptr inbounds nuw i8, ptr %7, i64 5888
  store <4 x i32> %43, ptr %44, align 4, !alias.scope !10, !noalias !14
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 5904
  %wide.load9.1 = load <4 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 5904
  %wide.load10.1 = load <4 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %47 = xor <4 x i32> %wide.load10.1, %wide.load9.1
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 5904
  store <4 x i32> %47, ptr %48, align 4, !alias.scope !10, !noalias !14
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 5920
  %wide.load9.2 = load <4 x i32>, ptr %49, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 5920
  %wide.load10.2 = load <4 x i32>, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %51 = xor <4 x i32> %wide.load10.2, %wide.load9.2
  %52 = getelementptr inbounds nuw i8, ptr %7, i64 5920
  store <4 x i32> %51, ptr %52, align 4, !alias.scope !10, !noalias !14
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 5936
  %wide.load9.3 = load <4 x i32>, ptr %53, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 5936
  %wide.load10.3 = load <4 x i32>, ptr %54, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %55 = xor <4 x i32> %wide.load10.3, %wide.load9.3
  %56 = getelementptr inbounds nuw i8, ptr %7, i64 5936
  store <4 x i32> %55, ptr %56, align 4, !alias.scope !10, !noalias !14
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 5952
  %wide.load9.4 = load <4 x i32>, ptr %57, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 5952
  %wide.load10.4 = load <4 x i32>, ptr %58, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %59 = xor <4 x i32> %wide.load10.4, %wide.load9.4
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 5952
  store <4 x i32> %59, ptr %60, align 4, !alias.scope !10, !noalias !14
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 5968
  %wide.load9.5 = load <4 x i32>, ptr %61, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 5968
  %wide.load10.5 = load <4 x i32>, ptr %62, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %63 = xor <4 x i32> %wide.load10.5, %wide.load9.5
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 5968
  store <4 x i32> %63, ptr %64, align 4, !alias.scope !10, !noalias !14
  %65 = getelementptr inbounds nuw i8, ptr %3, i64 5984
  %wide.load9.6 = load <4 x i32>, ptr %65, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 5984
  %wide.load10.6 = load <4 x i32>, ptr %66, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %67 = xor <4 x i32> %wide.load10.6, %wide.load9.6
  %68 = getelementptr inbounds nuw i8, ptr %7, i64 5984
  store <4 x i32> %67, ptr %68, align 4, !alias.scope !10, !noalias !14
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 6000}
!5 = !{!6}
!6 = distinct !{!6, !7, !"wrapped_xor_wrapped: argument 0"}
!7 = distinct !{!7, !"wrapped_xor_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"wrapped_xor_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"wrapped_xor_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
