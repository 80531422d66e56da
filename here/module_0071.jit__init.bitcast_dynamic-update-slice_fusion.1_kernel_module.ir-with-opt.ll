; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  %15 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !19
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = tail call i32 @llvm.umin.i32(i32 %16, i32 3)
  %18 = zext nneg i32 %17 to i64
  %19 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !20
  %20 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !17, !noalias !21
  %21 = xor i32 %20, %19
  %22 = lshr i32 %21, 9
  %23 = or disjoint i32 %22, 1065353216
  %24 = bitcast i32 %23 to float
  %25 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !13, !noalias !22
  %26 = fadd float %25, %24
  %27 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !11, !noalias !23
  %28 = fmul float %27, %26
  %29 = fadd float %28, -6.250000e-02
  %30 = tail call float @llvm.maximum.f32(float %29, float -6.250000e-02)
  %31 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %18
  store float %30, ptr %31, align 4, !alias.scope !6, !noalias !24
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_dynamic-update-slice_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"bitcast_dynamic-update-slice_fusion.1_wrapped: argument 5"}
!19 = !{!7, !12, !14, !16, !18}
!20 = !{!7, !10, !12, !14, !18}
!21 = !{!7, !10, !12, !14, !16}
!22 = !{!7, !10, !12, !16, !18}
!23 = !{!7, !10, !14, !16, !18}
!24 = !{!10, !12, !14, !16, !18}
