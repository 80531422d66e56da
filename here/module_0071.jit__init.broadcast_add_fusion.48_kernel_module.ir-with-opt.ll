; ModuleID = '__compute_module_broadcast_add_fusion.48_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.48_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.48(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %8, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.2, %vector.body ]
  %9 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %wide.load = load <8 x i32>, ptr %9, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load1 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load2 = load <8 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3 = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %13 = add <8 x i32> %wide.load, %broadcast.splat
  %14 = add <8 x i32> %wide.load1, %broadcast.splat
  %15 = add <8 x i32> %wide.load2, %broadcast.splat
  %16 = add <8 x i32> %wide.load3, %broadcast.splat
  %17 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  store <8 x i32> %13, ptr %17, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %14, ptr %18, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %15, ptr %19, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !11, !noalias !15
  %index.next = add nuw nsw i64 %index, 32
  %21 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index.next
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 96
  %wide.load.1 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load1.1 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load2.1 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.1 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %25 = add <8 x i32> %wide.load.1, %broadcast.splat
  %26 = add <8 x i32> %wide.load1.1, %broadcast.splat
  %27 = add <8 x i32> %wide.load2.1, %broadcast.splat
  %28 = add <8 x i32> %wide.load3.1, %broadcast.splat
  %29 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 64
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 96
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %27, ptr %31, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %28, ptr %32, align 4, !alias.scope !11, !noalias !15
  %index.next.1 = add nuw nsw i64 %index, 64
  %33 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index.next.1
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  %wide.load.2 = load <8 x i32>, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load1.2 = load <8 x i32>, ptr %34, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load2.2 = load <8 x i32>, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.2 = load <8 x i32>, ptr %36, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %37 = add <8 x i32> %wide.load.2, %broadcast.splat
  %38 = add <8 x i32> %wide.load1.2, %broadcast.splat
  %39 = add <8 x i32> %wide.load2.2, %broadcast.splat
  %40 = add <8 x i32> %wide.load3.2, %broadcast.splat
  %41 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next.1
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %40, ptr %44, align 4, !alias.scope !11, !noalias !15
  %index.next.2 = add nuw nsw i64 %index, 96
  %45 = icmp eq i64 %index.next.2, 768
  br i1 %45, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !16

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert4 = insertelement <8 x i32> poison, i32 %8, i64 0
  %broadcast.splat5 = shufflevector <8 x i32> %broadcast.splatinsert4, <8 x i32> poison, <8 x i32> zeroinitializer
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 3072
  %wide.load7 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %47 = add <8 x i32> %wide.load7, %broadcast.splat5
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 3072
  store <8 x i32> %47, ptr %48, align 4, !alias.scope !11, !noalias !15
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 3104
  %wide.load7.1 = load <8 x i32>, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %50 = add <8 x i32> %wide.load7.1, %broadcast.splat5
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 3104
  store <8 x i32> %50, ptr %51, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3136}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.48_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.48_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.48_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_add_fusion.48_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
