; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.3_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion.3(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion.3_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion.3_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(80) %2, ptr noalias align 64 dereferenceable(160) %3, ptr noalias align 64 dereferenceable(80) %4, ptr noalias align 64 dereferenceable(40) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = sext i32 %11 to i64
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 9)
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = icmp sge i32 %11, 0
  %16 = icmp sle i32 %11, 9
  %17 = and i1 %15, %16
  br label %18

18:                                               ; preds = %22, %9
  %19 = phi i64 [ %33, %22 ], [ 0, %9 ]
  %20 = phi float [ %32, %22 ], [ 0.000000e+00, %9 ]
  %21 = icmp slt i64 %19, 20
  br i1 %21, label %22, label %34

22:                                               ; preds = %18
  %23 = getelementptr inbounds [40 x float], ptr %3, i32 0, i64 %19
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = fneg float %24
  %26 = call float @llvm.maximum.f32(float %25, float 0.000000e+00)
  %27 = getelementptr inbounds [20 x float], ptr %4, i32 0, i64 %19
  %28 = load float, ptr %27, align 4, !invariant.load !3
  %29 = fcmp une float %25, %25
  %30 = fadd float %26, %28
  %31 = select i1 %29, float %25, float %30
  %32 = fadd reassoc float %20, %31
  %33 = add i64 %19, 1
  br label %18

34:                                               ; preds = %18
  %35 = fneg float %20
  br label %36

36:                                               ; preds = %40, %34
  %37 = phi i64 [ %51, %40 ], [ 0, %34 ]
  %38 = phi float [ %50, %40 ], [ 0.000000e+00, %34 ]
  %39 = icmp slt i64 %37, 20
  br i1 %39, label %40, label %52

40:                                               ; preds = %36
  %41 = add nsw i64 %37, 20
  %42 = getelementptr inbounds [40 x float], ptr %3, i32 0, i64 %41
  %43 = load float, ptr %42, align 4, !invariant.load !3
  %44 = call float @llvm.maximum.f32(float %43, float 0.000000e+00)
  %45 = getelementptr inbounds [20 x float], ptr %2, i32 0, i64 %37
  %46 = load float, ptr %45, align 4, !invariant.load !3
  %47 = fcmp une float %43, %43
  %48 = fadd float %44, %46
  %49 = select i1 %47, float %43, float %48
  %50 = fadd reassoc float %38, %49
  %51 = add i64 %37, 1
  br label %36

52:                                               ; preds = %36
  %53 = fmul float %35, 5.000000e-02
  %54 = fneg float %38
  %55 = fneg float %53
  %56 = fmul float %54, 5.000000e-02
  %57 = fsub float %55, %56
  %58 = getelementptr inbounds [10 x float], ptr %0, i32 0, i64 %14
  %59 = load float, ptr %58, align 4
  %60 = select i1 %17, float %57, float %59
  store float %60, ptr %58, align 4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 4}
!6 = !{i64 80}
!7 = !{i64 160}
