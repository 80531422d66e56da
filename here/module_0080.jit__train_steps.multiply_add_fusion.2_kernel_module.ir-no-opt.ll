; ModuleID = '__compute_module_multiply_add_fusion.2_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.2(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_add_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.2_wrapped(ptr noalias align 64 dereferenceable(3211264) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(3211264) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(3211264) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = icmp sge i64 %5, 0
  %10 = icmp sle i64 %5, 1
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %40

12:                                               ; preds = %8
  %13 = getelementptr inbounds [1 x float], ptr %3, i32 0, i32 0
  %14 = load float, ptr %13, align 4, !invariant.load !3
  %15 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %16 = load float, ptr %15, align 4, !invariant.load !3
  %17 = mul nsw i64 %5, 401408
  br label %18

18:                                               ; preds = %37, %12
  %19 = phi i64 [ %38, %37 ], [ 0, %12 ]
  %20 = icmp slt i64 %19, 512
  br i1 %20, label %21, label %39

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 784
  %23 = add nsw i64 %17, %22
  br label %24

24:                                               ; preds = %27, %21
  %25 = phi i64 [ %36, %27 ], [ 0, %21 ]
  %26 = icmp slt i64 %25, 784
  br i1 %26, label %27, label %37

27:                                               ; preds = %24
  %28 = add nsw i64 %23, %25
  %29 = getelementptr inbounds [802816 x float], ptr %2, i32 0, i64 %28
  %30 = load float, ptr %29, align 4, !invariant.load !3
  %31 = getelementptr inbounds [802816 x float], ptr %0, i32 0, i64 %28
  %32 = load float, ptr %31, align 4
  %33 = fmul float %14, %30
  %34 = fmul float %16, %32
  %35 = fadd float %33, %34
  store float %35, ptr %31, align 4
  %36 = add i64 %25, 1
  br label %24

37:                                               ; preds = %24
  %38 = add i64 %19, 1
  br label %18, !llvm.loop !6

39:                                               ; preds = %18
  br label %40

40:                                               ; preds = %39, %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{i64 4}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
