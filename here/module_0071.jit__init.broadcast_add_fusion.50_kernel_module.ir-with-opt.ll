; ModuleID = '__compute_module_broadcast_add_fusion.50_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.50_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.50(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %10, label %11, label %broadcast_add_fusion.50_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = shl nuw nsw i64 %9, 18
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %11, %middle.block
  %16 = phi i64 [ 0, %11 ], [ %46, %middle.block ]
  %17 = shl nuw nsw i64 %16, 10
  %18 = add nuw nsw i64 %17, %15
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %19 = add nuw nsw i64 %index, %18
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
  %index.next = or disjoint i64 %index, 32
  %32 = add nuw nsw i64 %index.next, %18
  %33 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %32
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  %wide.load.1 = load <8 x i32>, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.1 = load <8 x i32>, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.1 = load <8 x i32>, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.1 = load <8 x i32>, ptr %36, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %37 = add <8 x i32> %wide.load.1, %broadcast.splat
  %38 = add <8 x i32> %wide.load5.1, %broadcast.splat
  %39 = add <8 x i32> %wide.load6.1, %broadcast.splat
  %40 = add <8 x i32> %wide.load7.1, %broadcast.splat
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %32
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %40, ptr %44, align 4, !alias.scope !10, !noalias !15
  %index.next.1 = add nuw nsw i64 %index, 64
  %45 = icmp eq i64 %index.next.1, 1024
  br i1 %45, label %middle.block, label %vector.body, !llvm.loop !16

middle.block:                                     ; preds = %vector.body
  %46 = add nuw nsw i64 %16, 1
  %exitcond3.not = icmp eq i64 %46, 256
  br i1 %exitcond3.not, label %broadcast_add_fusion.50_wrapped.exit, label %vector.ph, !llvm.loop !19

broadcast_add_fusion.50_wrapped.exit:             ; preds = %middle.block, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.50_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.50_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.50_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.50_wrapped: argument 2"}
!12 = !{i64 4}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
