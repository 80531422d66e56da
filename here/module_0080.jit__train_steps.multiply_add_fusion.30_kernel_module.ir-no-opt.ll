; ModuleID = '__compute_module_multiply_add_fusion.30_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.30_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.30(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_add_fusion.30_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.30_wrapped(ptr noalias align 64 dereferenceable(80) %0, ptr noalias align 64 dereferenceable(1024) %1, ptr noalias align 64 dereferenceable(20480) %2, ptr noalias align 64 dereferenceable(1024) %3, ptr noalias align 64 dereferenceable(20480) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %37, %8
  %10 = phi i64 [ %38, %37 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 20
  br i1 %11, label %12, label %39

12:                                               ; preds = %9
  %13 = getelementptr inbounds [20 x float], ptr %0, i32 0, i64 %10
  %14 = load float, ptr %13, align 4, !invariant.load !3
  %15 = fmul float %14, 5.000000e-02
  %16 = fneg float %15
  %17 = mul nsw i64 %10, 256
  br label %18

18:                                               ; preds = %21, %12
  %19 = phi i64 [ %36, %21 ], [ 0, %12 ]
  %20 = icmp slt i64 %19, 256
  br i1 %20, label %21, label %37

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [5120 x float], ptr %2, i32 0, i64 %22
  %24 = load float, ptr %23, align 4
  %25 = getelementptr inbounds [256 x float], ptr %3, i32 0, i64 %19
  %26 = load float, ptr %25, align 4, !invariant.load !3
  %27 = fadd float %24, %26
  %28 = getelementptr inbounds [256 x float], ptr %1, i32 0, i64 %19
  %29 = load float, ptr %28, align 4, !invariant.load !3
  %30 = fcmp oge float %27, 0.000000e+00
  %31 = fmul float %16, %29
  %32 = select i1 %30, float 0.000000e+00, float %31
  %33 = select i1 %30, float %31, float 0.000000e+00
  %34 = fmul float %32, 2.000000e-01
  %35 = fadd float %33, %34
  store float %35, ptr %23, align 4
  %36 = add i64 %19, 1
  br label %18

37:                                               ; preds = %18
  %38 = add i64 %10, 1
  br label %9, !llvm.loop !7

39:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{i64 1024}
!6 = !{i64 20480}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
