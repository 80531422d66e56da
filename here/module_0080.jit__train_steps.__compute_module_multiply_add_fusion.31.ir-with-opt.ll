; ModuleID = '__compute_module___compute_module_multiply_add_fusion.31'
source_filename = "__compute_module___compute_module_multiply_add_fusion.31"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @multiply_add_fusion.31(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %.lr.ph, label %44

.lr.ph:                                           ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %13 = load ptr, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %15 = load ptr, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %17 = load ptr, ptr %16, align 8, !invariant.load !3
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %19 = load ptr, ptr %18, align 8, !invariant.load !3
  %20 = load ptr, ptr %7, align 8, !invariant.load !3
  %21 = load <1 x float>, ptr %20, align 1
  %22 = load <1 x float>, ptr %15, align 1
  %23 = load <1 x float>, ptr %19, align 1
  %24 = load float, ptr %11, align 1
  %25 = fsub float 1.000000e+00, %24
  %26 = load <1 x float>, ptr %17, align 1
  %27 = load float, ptr %13, align 1
  %28 = fsub float 1.000000e+00, %27
  %29 = extractelement <1 x float> %21, i64 0
  %30 = extractelement <1 x float> %22, i64 0
  %31 = extractelement <1 x float> %23, i64 0
  %32 = bitcast float %25 to <1 x float>
  %33 = extractelement <1 x float> %32, i64 0
  %34 = bitcast float %28 to <1 x float>
  %35 = extractelement <1 x float> %26, i64 0
  %36 = extractelement <1 x float> %34, i64 0
  %37 = fdiv float %35, %36
  %38 = tail call float @llvm.sqrt.f32(float %37)
  %39 = fadd float %38, f0x322BCC77
  %40 = fmul float %33, %39
  %41 = fdiv float %31, %40
  %42 = fmul float %30, %41
  %43 = fadd float %29, %42
  store float %43, ptr %9, align 1
  br label %44

44:                                               ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
