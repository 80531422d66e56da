; ModuleID = '__compute_module_multiply_concatenate_fusion_kernel_module'
source_filename = "__compute_module_multiply_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_concatenate_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @multiply_concatenate_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(80) %0, ptr noalias align 64 dereferenceable(80) %1, ptr noalias align 64 dereferenceable(160) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %10, %6
  %8 = phi i64 [ %16, %10 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 20
  br i1 %9, label %10, label %17

10:                                               ; preds = %7
  %11 = getelementptr inbounds [20 x float], ptr %1, i32 0, i64 %8
  %12 = load float, ptr %11, align 4, !invariant.load !3
  %13 = fmul float %12, 5.000000e-02
  %14 = fneg float %13
  %15 = getelementptr inbounds [40 x float], ptr %2, i32 0, i64 %8
  store float %14, ptr %15, align 4
  %16 = add i64 %8, 1
  br label %7

17:                                               ; preds = %7
  br label %18

18:                                               ; preds = %21, %17
  %19 = phi i64 [ %27, %21 ], [ 0, %17 ]
  %20 = icmp slt i64 %19, 20
  br i1 %20, label %21, label %28

21:                                               ; preds = %18
  %22 = add nsw i64 %19, 20
  %23 = getelementptr inbounds [20 x float], ptr %0, i32 0, i64 %19
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = fmul float %24, 5.000000e-02
  %26 = getelementptr inbounds [40 x float], ptr %2, i32 0, i64 %22
  store float %25, ptr %26, align 4
  %27 = add i64 %19, 1
  br label %18

28:                                               ; preds = %18
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{i64 160}
