; ModuleID = '__compute_module___compute_module_multiply_add_fusion.33'
source_filename = "__compute_module___compute_module_multiply_add_fusion.33"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @multiply_add_fusion.33(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %.lr.ph, label %31

.lr.ph:                                           ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %13 = load ptr, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %15 = load ptr, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %17 = load ptr, ptr %16, align 8, !invariant.load !3
  %18 = load ptr, ptr %7, align 8, !invariant.load !3
  %19 = load float, ptr %15, align 1
  %20 = load float, ptr %11, align 1
  %21 = load float, ptr %13, align 1
  %22 = fsub float %21, %20
  %23 = fmul float %19, %22
  %24 = load <1 x float>, ptr %17, align 1
  %25 = load <1 x float>, ptr %18, align 1
  %.cast = bitcast float %23 to <1 x float>
  %26 = extractelement <1 x float> %24, i64 0
  %27 = extractelement <1 x float> %25, i64 0
  %28 = fmul float %26, %27
  %29 = extractelement <1 x float> %.cast, i64 0
  %30 = fadd float %28, %29
  store float %30, ptr %9, align 1
  br label %31

31:                                               ; preds = %.lr.ph, %1
  ret ptr null
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
