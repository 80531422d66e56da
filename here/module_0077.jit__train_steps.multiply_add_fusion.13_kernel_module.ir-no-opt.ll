; ModuleID = '__compute_module_multiply_add_fusion.13_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.13_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.13(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @multiply_add_fusion.13_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.13_wrapped(ptr noalias align 64 dereferenceable(524288) %0, ptr noalias align 64 dereferenceable(524288) %1, ptr noalias align 64 dereferenceable(524288) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %35

10:                                               ; preds = %6
  %11 = mul nsw i64 %3, 65536
  br label %12

12:                                               ; preds = %32, %10
  %13 = phi i64 [ %33, %32 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 128
  br i1 %14, label %15, label %34

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 512
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %21, %15
  %19 = phi i64 [ %31, %21 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 512
  br i1 %20, label %21, label %32

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [131072 x float], ptr %1, i32 0, i64 %22
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = fmul float %24, %24
  %26 = getelementptr inbounds [131072 x float], ptr %0, i32 0, i64 %22
  %27 = load float, ptr %26, align 4
  %28 = fmul float %25, 1.000000e-03
  %29 = fmul float %27, 9.990000e-01
  %30 = fadd float %28, %29
  store float %30, ptr %26, align 4
  %31 = add i64 %19, 1
  br label %18

32:                                               ; preds = %18
  %33 = add i64 %13, 1
  br label %12, !llvm.loop !5

34:                                               ; preds = %12
  br label %35

35:                                               ; preds = %34, %6
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 31}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
