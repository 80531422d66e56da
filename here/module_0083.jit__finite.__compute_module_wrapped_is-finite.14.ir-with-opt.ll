; ModuleID = '__compute_module___compute_module_wrapped_is-finite.14'
source_filename = "__compute_module___compute_module_wrapped_is-finite.14"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_is-finite.14(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %wrapped_is-finite.14_impl.exit, label %._crit_edge

wrapped_is-finite.14_impl.exit:                   ; preds = %1, %wrapped_is-finite.14_impl.exit
  %10 = phi i64 [ %42, %wrapped_is-finite.14_impl.exit ], [ 0, %1 ]
  %11 = getelementptr [4 x i8], ptr %4, i64 %10
  %12 = load <1 x float>, ptr %11, align 1
  %13 = extractelement <1 x float> %12, i64 0
  %14 = tail call float @llvm.fabs.f32(float %13)
  %15 = fcmp one float %14, +inf
  %16 = zext i1 %15 to i8
  %17 = getelementptr i8, ptr %6, i64 %10
  store i8 %16, ptr %17, align 1
  %18 = or disjoint i64 %10, 1
  %19 = getelementptr [4 x i8], ptr %4, i64 %18
  %20 = load <1 x float>, ptr %19, align 1
  %21 = extractelement <1 x float> %20, i64 0
  %22 = tail call float @llvm.fabs.f32(float %21)
  %23 = fcmp one float %22, +inf
  %24 = zext i1 %23 to i8
  %25 = getelementptr i8, ptr %6, i64 %18
  store i8 %24, ptr %25, align 1
  %26 = or disjoint i64 %10, 2
  %27 = getelementptr [4 x i8], ptr %4, i64 %26
  %28 = load <1 x float>, ptr %27, align 1
  %29 = extractelement <1 x float> %28, i64 0
  %30 = tail call float @llvm.fabs.f32(float %29)
  %31 = fcmp one float %30, +inf
  %32 = zext i1 %31 to i8
  %33 = getelementptr i8, ptr %6, i64 %26
  store i8 %32, ptr %33, align 1
  %34 = or disjoint i64 %10, 3
  %35 = getelementptr [4 x i8], ptr %4, i64 %34
  %36 = load <1 x float>, ptr %35, align 1
  %37 = extractelement <1 x float> %36, i64 0
  %38 = tail call float @llvm.fabs.f32(float %37)
  %39 = fcmp one float %38, +inf
  %40 = zext i1 %39 to i8
  %41 = getelementptr i8, ptr %6, i64 %34
  store i8 %40, ptr %41, align 1
  %42 = add nuw nsw i64 %10, 4
  %exitcond.not.3 = icmp eq i64 %42, 256
  br i1 %exitcond.not.3, label %._crit_edge, label %wrapped_is-finite.14_impl.exit

._crit_edge:                                      ; preds = %wrapped_is-finite.14_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
