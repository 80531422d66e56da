; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.38_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !18
  %.fr5 = freeze i8 %14
  %15 = trunc i8 %.fr5 to i1
  %narrow = mul nuw nsw i32 %13, 802816
  %16 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %16
  br i1 %15, label %.split.us.us, label %select_dynamic-update-slice_fusion.38_wrapped.exit

.split.us.us:                                     ; preds = %1, %.split3.us.us
  %17 = phi i64 [ %53, %.split3.us.us ], [ 0, %1 ]
  %18 = shl nuw nsw i64 %17, 10
  %19 = getelementptr [4 x i8], ptr %8, i64 %18
  %gep.us = getelementptr [4 x i8], ptr %invariant.gep, i64 %18
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.split.us.us
  %index = phi i64 [ 0, %.split.us.us ], [ %index.next.3, %vector.body ]
  %20 = getelementptr [4 x i8], ptr %19, i64 %index
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = getelementptr i8, ptr %20, i64 64
  %23 = getelementptr i8, ptr %20, i64 96
  %wide.load = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %24 = getelementptr [4 x i8], ptr %gep.us, i64 %index
  %25 = getelementptr i8, ptr %24, i64 32
  %26 = getelementptr i8, ptr %24, i64 64
  %27 = getelementptr i8, ptr %24, i64 96
  store <8 x float> %wide.load, ptr %24, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9, ptr %25, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10, ptr %26, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11, ptr %27, align 4, !alias.scope !8, !noalias !20
  %index.next = or disjoint i64 %index, 32
  %28 = getelementptr [4 x i8], ptr %19, i64 %index.next
  %29 = getelementptr i8, ptr %28, i64 32
  %30 = getelementptr i8, ptr %28, i64 64
  %31 = getelementptr i8, ptr %28, i64 96
  %wide.load.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.1 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %32 = getelementptr [4 x i8], ptr %gep.us, i64 %index.next
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = getelementptr i8, ptr %32, i64 64
  %35 = getelementptr i8, ptr %32, i64 96
  store <8 x float> %wide.load.1, ptr %32, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.1, ptr %33, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.1, ptr %34, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.1, ptr %35, align 4, !alias.scope !8, !noalias !20
  %index.next.1 = or disjoint i64 %index, 64
  %36 = getelementptr [4 x i8], ptr %19, i64 %index.next.1
  %37 = getelementptr i8, ptr %36, i64 32
  %38 = getelementptr i8, ptr %36, i64 64
  %39 = getelementptr i8, ptr %36, i64 96
  %wide.load.2 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.2 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.2 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %40 = getelementptr [4 x i8], ptr %gep.us, i64 %index.next.1
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = getelementptr i8, ptr %40, i64 64
  %43 = getelementptr i8, ptr %40, i64 96
  store <8 x float> %wide.load.2, ptr %40, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.2, ptr %41, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.2, ptr %42, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.2, ptr %43, align 4, !alias.scope !8, !noalias !20
  %index.next.2 = or disjoint i64 %index, 96
  %44 = getelementptr [4 x i8], ptr %19, i64 %index.next.2
  %45 = getelementptr i8, ptr %44, i64 32
  %46 = getelementptr i8, ptr %44, i64 64
  %47 = getelementptr i8, ptr %44, i64 96
  %wide.load.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.3 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.3 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.3 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %48 = getelementptr [4 x i8], ptr %gep.us, i64 %index.next.2
  %49 = getelementptr i8, ptr %48, i64 32
  %50 = getelementptr i8, ptr %48, i64 64
  %51 = getelementptr i8, ptr %48, i64 96
  store <8 x float> %wide.load.3, ptr %48, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.3, ptr %49, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.3, ptr %50, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.3, ptr %51, align 4, !alias.scope !8, !noalias !20
  %index.next.3 = add nuw nsw i64 %index, 128
  %52 = icmp eq i64 %index.next.3, 1024
  br i1 %52, label %.split3.us.us, label %vector.body, !llvm.loop !21

.split3.us.us:                                    ; preds = %vector.body
  %53 = add nuw nsw i64 %17, 1
  %exitcond8.not = icmp eq i64 %53, 784
  br i1 %exitcond8.not, label %select_dynamic-update-slice_fusion.38_wrapped.exit, label %.split.us.us, !llvm.loop !24

select_dynamic-update-slice_fusion.38_wrapped.exit: ; preds = %.split3.us.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12845056}
!5 = !{i64 4}
!6 = !{i64 3211264}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.38_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.38_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.38_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.38_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.38_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
