; ModuleID = '__compute_module_bitcast_concatenate_fusion.3_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion.3(ptr %0) #0 {
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
  call void @bitcast_concatenate_fusion.3_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion.3_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(40) %1, ptr noalias align 64 dereferenceable(80) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [10 x i32], ptr %1, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !invariant.load !3
  br label %9

9:                                                ; preds = %12, %6
  %10 = phi i64 [ %21, %12 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 10
  br i1 %11, label %12, label %22

12:                                               ; preds = %9
  %13 = getelementptr inbounds [10 x i32], ptr %1, i32 0, i64 %10
  %14 = load i32, ptr %13, align 4, !invariant.load !3
  %15 = sub i32 %14, %8
  %16 = icmp slt i32 %15, 0
  %17 = add i32 %15, 2
  %18 = select i1 %16, i32 %17, i32 %15
  %19 = mul nsw i64 %10, 2
  %20 = getelementptr inbounds [20 x i32], ptr %2, i32 0, i64 %19
  store i32 %18, ptr %20, align 4
  %21 = add i64 %10, 1
  br label %9

22:                                               ; preds = %9
  br label %23

23:                                               ; preds = %26, %22
  %24 = phi i64 [ %40, %26 ], [ 0, %22 ]
  %25 = icmp slt i64 %24, 10
  br i1 %25, label %26, label %41

26:                                               ; preds = %23
  %27 = getelementptr inbounds [10 x i32], ptr %0, i32 0, i64 %24
  %28 = load i32, ptr %27, align 4, !invariant.load !3
  %29 = icmp slt i32 %28, 0
  %30 = icmp ne i32 %28, 0
  %31 = and i1 %29, %30
  %32 = add i32 %28, 75
  %33 = select i1 %31, i32 %32, i32 %28
  %34 = icmp slt i32 %33, 0
  %35 = add i32 %33, 75
  %36 = select i1 %34, i32 %35, i32 %33
  %37 = mul nsw i64 %24, 2
  %38 = add nsw i64 %37, 1
  %39 = getelementptr inbounds [20 x i32], ptr %2, i32 0, i64 %38
  store i32 %36, ptr %39, align 4
  %40 = add i64 %24, 1
  br label %23

41:                                               ; preds = %23
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 80}
