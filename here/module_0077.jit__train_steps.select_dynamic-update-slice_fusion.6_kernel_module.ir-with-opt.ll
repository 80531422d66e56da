; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.6_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.6(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %6 = load i8, ptr %5, align 1, !invariant.load !3, !alias.scope !12, !noalias !14
  %.fr1 = freeze i8 %6
  %7 = trunc i8 %.fr1 to i1
  br i1 %7, label %.split.us.preheader, label %select_dynamic-update-slice_fusion.6_wrapped.exit

.split.us.preheader:                              ; preds = %1
  %8 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !15
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !16
  %11 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %narrow = mul nuw nsw i32 %13, 10
  %14 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %8, i64 %14
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !18
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  store float %17, ptr %invariant.gep, align 4, !alias.scope !5, !noalias !20
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.1 = getelementptr i8, ptr %invariant.gep, i64 4
  store float %19, ptr %gep.us.1, align 4, !alias.scope !5, !noalias !20
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %21 = load float, ptr %20, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.2 = getelementptr i8, ptr %invariant.gep, i64 8
  store float %21, ptr %gep.us.2, align 4, !alias.scope !5, !noalias !20
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 12
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.3 = getelementptr i8, ptr %invariant.gep, i64 12
  store float %23, ptr %gep.us.3, align 4, !alias.scope !5, !noalias !20
  %24 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.4 = getelementptr i8, ptr %invariant.gep, i64 16
  store float %25, ptr %gep.us.4, align 4, !alias.scope !5, !noalias !20
  %26 = getelementptr inbounds nuw i8, ptr %16, i64 20
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.5 = getelementptr i8, ptr %invariant.gep, i64 20
  store float %27, ptr %gep.us.5, align 4, !alias.scope !5, !noalias !20
  %28 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %29 = load float, ptr %28, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.6 = getelementptr i8, ptr %invariant.gep, i64 24
  store float %29, ptr %gep.us.6, align 4, !alias.scope !5, !noalias !20
  %30 = getelementptr inbounds nuw i8, ptr %16, i64 28
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.7 = getelementptr i8, ptr %invariant.gep, i64 28
  store float %31, ptr %gep.us.7, align 4, !alias.scope !5, !noalias !20
  %32 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %33 = load float, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.8 = getelementptr i8, ptr %invariant.gep, i64 32
  store float %33, ptr %gep.us.8, align 4, !alias.scope !5, !noalias !20
  %34 = getelementptr inbounds nuw i8, ptr %16, i64 36
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %gep.us.9 = getelementptr i8, ptr %invariant.gep, i64 36
  store float %35, ptr %gep.us.9, align 4, !alias.scope !5, !noalias !20
  br label %select_dynamic-update-slice_fusion.6_wrapped.exit

select_dynamic-update-slice_fusion.6_wrapped.exit: ; preds = %1, %.split.us.preheader
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1}
!5 = !{!6}
!6 = distinct !{!6, !7, !"select_dynamic-update-slice_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"select_dynamic-update-slice_fusion.6_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"select_dynamic-update-slice_fusion.6_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"select_dynamic-update-slice_fusion.6_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"select_dynamic-update-slice_fusion.6_wrapped: argument 3"}
!14 = !{!6, !9, !11}
!15 = !{i64 160}
!16 = !{i64 4}
!17 = !{!6, !11, !13}
!18 = !{i64 40}
!19 = !{!6, !9, !13}
!20 = !{!9, !11, !13}
