; ModuleID = '__compute_module_broadcast_add_fusion.46_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.46_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.46(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_add_fusion.46_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = mul nuw nsw i64 %9, 401408
  %broadcast.splatinsert8 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat9 = shufflevector <8 x i32> %broadcast.splatinsert8, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %iter.check

iter.check:                                       ; preds = %11, %vec.epilog.vector.body
  %16 = phi i64 [ 0, %11 ], [ %65, %vec.epilog.vector.body ]
  %17 = mul nuw nsw i64 %16, 784
  %18 = add nuw nsw i64 %17, %15
  %invariant.op = add nuw nsw i64 32, %18
  %invariant.op13 = add nuw nsw i64 64, %18
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.2, %vector.body ]
  %19 = add nuw nsw i64 %18, %index
  %20 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  %wide.load = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %24 = add <8 x i32> %wide.load, %broadcast.splat
  %25 = add <8 x i32> %wide.load5, %broadcast.splat
  %26 = add <8 x i32> %wide.load6, %broadcast.splat
  %27 = add <8 x i32> %wide.load7, %broadcast.splat
  %28 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %19
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 96
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %27, ptr %31, align 4, !alias.scope !10, !noalias !15
  %.reass = add nuw nsw i64 %index, %invariant.op
  %32 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %.reass
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 96
  %wide.load.1 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.1 = load <8 x i32>, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.1 = load <8 x i32>, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.1 = load <8 x i32>, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %36 = add <8 x i32> %wide.load.1, %broadcast.splat
  %37 = add <8 x i32> %wide.load5.1, %broadcast.splat
  %38 = add <8 x i32> %wide.load6.1, %broadcast.splat
  %39 = add <8 x i32> %wide.load7.1, %broadcast.splat
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %.reass
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 96
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !10, !noalias !15
  %.reass14 = add nuw nsw i64 %index, %invariant.op13
  %44 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %.reass14
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 64
  %47 = getelementptr inbounds nuw i8, ptr %44, i64 96
  %wide.load.2 = load <8 x i32>, ptr %44, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.2 = load <8 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.2 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.2 = load <8 x i32>, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %48 = add <8 x i32> %wide.load.2, %broadcast.splat
  %49 = add <8 x i32> %wide.load5.2, %broadcast.splat
  %50 = add <8 x i32> %wide.load6.2, %broadcast.splat
  %51 = add <8 x i32> %wide.load7.2, %broadcast.splat
  %52 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %.reass14
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  %54 = getelementptr inbounds nuw i8, ptr %52, i64 64
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 96
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %51, ptr %55, align 4, !alias.scope !10, !noalias !15
  %index.next.2 = add nuw nsw i64 %index, 96
  %56 = icmp eq i64 %index.next.2, 768
  br i1 %56, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !16

vec.epilog.vector.body:                           ; preds = %vector.body
  %57 = add nuw nsw i64 %18, 768
  %58 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %57
  %wide.load11 = load <8 x i32>, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %59 = add <8 x i32> %wide.load11, %broadcast.splat9
  %60 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %57
  store <8 x i32> %59, ptr %60, align 4, !alias.scope !10, !noalias !15
  %61 = add nuw nsw i64 %18, 776
  %62 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %61
  %wide.load11.1 = load <8 x i32>, ptr %62, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %63 = add <8 x i32> %wide.load11.1, %broadcast.splat9
  %64 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %61
  store <8 x i32> %63, ptr %64, align 4, !alias.scope !10, !noalias !15
  %65 = add nuw nsw i64 %16, 1
  %exitcond3.not = icmp eq i64 %65, 512
  br i1 %exitcond3.not, label %broadcast_add_fusion.46_wrapped.exit, label %iter.check, !llvm.loop !19

broadcast_add_fusion.46_wrapped.exit:             ; preds = %vec.epilog.vector.body, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.46_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.46_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.46_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.46_wrapped: argument 2"}
!12 = !{i64 4}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
