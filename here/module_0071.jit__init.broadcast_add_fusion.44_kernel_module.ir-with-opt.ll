; ModuleID = '__compute_module_broadcast_add_fusion.44_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.44(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !12
  %8 = load i32, ptr %7, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %8, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %9 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %wide.load = load <8 x i32>, ptr %9, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load1 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load2 = load <8 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load3 = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %13 = add <8 x i32> %wide.load, %broadcast.splat
  %14 = add <8 x i32> %wide.load1, %broadcast.splat
  %15 = add <8 x i32> %wide.load2, %broadcast.splat
  %16 = add <8 x i32> %wide.load3, %broadcast.splat
  %17 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  store <8 x i32> %13, ptr %17, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %14, ptr %18, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %15, ptr %19, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !10, !noalias !15
  %index.next = or disjoint i64 %index, 32
  %21 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index.next
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 96
  %wide.load.1 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load1.1 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load2.1 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load3.1 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %25 = add <8 x i32> %wide.load.1, %broadcast.splat
  %26 = add <8 x i32> %wide.load1.1, %broadcast.splat
  %27 = add <8 x i32> %wide.load2.1, %broadcast.splat
  %28 = add <8 x i32> %wide.load3.1, %broadcast.splat
  %29 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index.next
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 64
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 96
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %27, ptr %31, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %28, ptr %32, align 4, !alias.scope !10, !noalias !15
  %index.next.1 = add nuw nsw i64 %index, 64
  %33 = icmp eq i64 %index.next.1, 1024
  br i1 %33, label %broadcast_add_fusion.44_wrapped.exit, label %vector.body, !llvm.loop !16

broadcast_add_fusion.44_wrapped.exit:             ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.44_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.44_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.44_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.44_wrapped: argument 2"}
!12 = !{i64 4}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
