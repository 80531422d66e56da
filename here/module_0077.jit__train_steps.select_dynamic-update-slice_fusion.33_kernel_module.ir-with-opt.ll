; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.33_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.33_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.33(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %14 = tail call i32 @llvm.smax.i32(i32 %13, i32 0)
  %15 = tail call i32 @llvm.umin.i32(i32 %14, i32 3)
  %16 = zext nneg i32 %15 to i64
  %17 = load i8, ptr %12, align 1, !invariant.load !3, !alias.scope !16, !noalias !19
  %18 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %19 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %20 = trunc i8 %17 to i1
  %21 = select i1 %20, float %18, float %19
  %22 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %16
  store float %21, ptr %22, align 4, !alias.scope !7, !noalias !22
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 4}
!6 = !{i64 1}
!7 = !{!8}
!8 = distinct !{!8, !9, !"select_dynamic-update-slice_fusion.33_wrapped: argument 0"}
!9 = distinct !{!9, !"select_dynamic-update-slice_fusion.33_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"select_dynamic-update-slice_fusion.33_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"select_dynamic-update-slice_fusion.33_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"select_dynamic-update-slice_fusion.33_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"select_dynamic-update-slice_fusion.33_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!8, !11, !13, !15}
!20 = !{!8, !11, !13, !17}
!21 = !{!8, !11, !15, !17}
!22 = !{!11, !13, !15, !17}
