; ModuleID = '__compute_module_broadcast_add_fusion.12_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.12_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.12(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %broadcast.splatinsert7 = insertelement <4 x i32> poison, i32 %9, i64 0
  %broadcast.splat8 = shufflevector <4 x i32> %broadcast.splatinsert7, <4 x i32> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %9, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %10

10:                                               ; preds = %1, %59
  %11 = phi i1 [ true, %1 ], [ false, %59 ]
  %12 = phi i64 [ 0, %1 ], [ 2000, %59 ]
  br label %iter.check

iter.check:                                       ; preds = %10, %iter.check
  %13 = phi i64 [ 0, %10 ], [ %58, %iter.check ]
  %14 = mul nuw nsw i64 %13, 100
  %15 = add nuw nsw i64 %14, %12
  %16 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load = load <8 x i32>, ptr %16, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4 = load <8 x i32>, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5 = load <8 x i32>, ptr %18, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load6 = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %20 = add <8 x i32> %wide.load, %broadcast.splat
  %21 = add <8 x i32> %wide.load4, %broadcast.splat
  %22 = add <8 x i32> %wide.load5, %broadcast.splat
  %23 = add <8 x i32> %wide.load6, %broadcast.splat
  %24 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %15
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 96
  store <8 x i32> %20, ptr %24, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %21, ptr %25, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %22, ptr %26, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !11, !noalias !15
  %28 = add nuw nsw i64 %15, 32
  %29 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 64
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 96
  %wide.load.1 = load <8 x i32>, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4.1 = load <8 x i32>, ptr %30, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5.1 = load <8 x i32>, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load6.1 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %33 = add <8 x i32> %wide.load.1, %broadcast.splat
  %34 = add <8 x i32> %wide.load4.1, %broadcast.splat
  %35 = add <8 x i32> %wide.load5.1, %broadcast.splat
  %36 = add <8 x i32> %wide.load6.1, %broadcast.splat
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %28
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 32
  %39 = getelementptr inbounds nuw i8, ptr %37, i64 64
  %40 = getelementptr inbounds nuw i8, ptr %37, i64 96
  store <8 x i32> %33, ptr %37, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %34, ptr %38, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %35, ptr %39, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !11, !noalias !15
  %41 = add nuw nsw i64 %15, 64
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %41
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %44 = getelementptr inbounds nuw i8, ptr %42, i64 64
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 96
  %wide.load.2 = load <8 x i32>, ptr %42, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load4.2 = load <8 x i32>, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load5.2 = load <8 x i32>, ptr %44, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load6.2 = load <8 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %46 = add <8 x i32> %wide.load.2, %broadcast.splat
  %47 = add <8 x i32> %wide.load4.2, %broadcast.splat
  %48 = add <8 x i32> %wide.load5.2, %broadcast.splat
  %49 = add <8 x i32> %wide.load6.2, %broadcast.splat
  %50 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %41
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 32
  %52 = getelementptr inbounds nuw i8, ptr %50, i64 64
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 96
  store <8 x i32> %46, ptr %50, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %47, ptr %51, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !11, !noalias !15
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !11, !noalias !15
  %54 = add nuw nsw i64 %15, 96
  %55 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %54
  %wide.load10 = load <4 x i32>, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %56 = add <4 x i32> %wide.load10, %broadcast.splat8
  %57 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %54
  store <4 x i32> %56, ptr %57, align 4, !alias.scope !11, !noalias !15
  %58 = add nuw nsw i64 %13, 1
  %exitcond3.not = icmp eq i64 %58, 20
  br i1 %exitcond3.not, label %59, label %iter.check, !llvm.loop !16

59:                                               ; preds = %iter.check
  br i1 %11, label %10, label %broadcast_add_fusion.12_wrapped.exit, !llvm.loop !16

broadcast_add_fusion.12_wrapped.exit:             ; preds = %59
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.12_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.12_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.12_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_add_fusion.12_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
