; ModuleID = '__compute_module_broadcast_add_fusion.2_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %broadcast.splatinsert6 = insertelement <4 x i32> poison, i32 %9, i64 0
  %broadcast.splat7 = shufflevector <4 x i32> %broadcast.splatinsert6, <4 x i32> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %9, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %iter.check

iter.check:                                       ; preds = %1, %iter.check
  %10 = phi i64 [ 0, %1 ], [ %54, %iter.check ]
  %11 = mul nuw nsw i64 %10, 100
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3 = load <8 x i32>, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4 = load <8 x i32>, ptr %14, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5 = load <8 x i32>, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %16 = add <8 x i32> %wide.load, %broadcast.splat
  %17 = add <8 x i32> %wide.load3, %broadcast.splat
  %18 = add <8 x i32> %wide.load4, %broadcast.splat
  %19 = add <8 x i32> %wide.load5, %broadcast.splat
  %20 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %18, ptr %22, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !11, !noalias !15
  %24 = add nuw nsw i64 %11, 32
  %25 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 96
  %wide.load.1 = load <8 x i32>, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.1 = load <8 x i32>, ptr %26, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4.1 = load <8 x i32>, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5.1 = load <8 x i32>, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = add <8 x i32> %wide.load.1, %broadcast.splat
  %30 = add <8 x i32> %wide.load3.1, %broadcast.splat
  %31 = add <8 x i32> %wide.load4.1, %broadcast.splat
  %32 = add <8 x i32> %wide.load5.1, %broadcast.splat
  %33 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %24
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  store <8 x i32> %29, ptr %33, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %30, ptr %34, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %31, ptr %35, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %32, ptr %36, align 4, !alias.scope !11, !noalias !15
  %37 = add nuw nsw i64 %11, 64
  %38 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %37
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 64
  %41 = getelementptr inbounds nuw i8, ptr %38, i64 96
  %wide.load.2 = load <8 x i32>, ptr %38, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.2 = load <8 x i32>, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4.2 = load <8 x i32>, ptr %40, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5.2 = load <8 x i32>, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %42 = add <8 x i32> %wide.load.2, %broadcast.splat
  %43 = add <8 x i32> %wide.load3.2, %broadcast.splat
  %44 = add <8 x i32> %wide.load4.2, %broadcast.splat
  %45 = add <8 x i32> %wide.load5.2, %broadcast.splat
  %46 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %37
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 64
  %49 = getelementptr inbounds nuw i8, ptr %46, i64 96
  store <8 x i32> %42, ptr %46, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %43, ptr %47, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %44, ptr %48, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %45, ptr %49, align 4, !alias.scope !11, !noalias !15
  %50 = add nuw nsw i64 %11, 96
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %50
  %wide.load9 = load <4 x i32>, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %52 = add <4 x i32> %wide.load9, %broadcast.splat7
  %53 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %50
  store <4 x i32> %52, ptr %53, align 4, !alias.scope !11, !noalias !15
  %54 = add nuw nsw i64 %10, 1
  %exitcond2.not = icmp eq i64 %54, 12
  br i1 %exitcond2.not, label %broadcast_add_fusion.2_wrapped.exit, label %iter.check, !llvm.loop !16

broadcast_add_fusion.2_wrapped.exit:              ; preds = %iter.check
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4800}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.2_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_add_fusion.2_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
