; ModuleID = '__compute_module_shift-right-logical_convert_fusion.7_kernel_module'
source_filename = "__compute_module_shift-right-logical_convert_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @shift-right-logical_convert_fusion.7(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %kernel_dim3, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = getelementptr inbounds %kernel_dim3, ptr %7, i32 0, i32 1
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = getelementptr inbounds %kernel_dim3, ptr %7, i32 0, i32 2
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  call void @shift-right-logical_convert_fusion.7_wrapped(ptr %5, i64 %9, i64 %11, i64 %13)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @shift-right-logical_convert_fusion.7_wrapped(ptr noalias align 64 dereferenceable(4096) %0, i64 %1, i64 %2, i64 %3) #1 {
  br label %5

5:                                                ; preds = %8, %4
  %6 = phi i64 [ %12, %8 ], [ 0, %4 ]
  %7 = icmp slt i64 %6, 1024
  br i1 %7, label %8, label %13

8:                                                ; preds = %5
  %9 = lshr i64 %6, 32
  %10 = trunc i64 %9 to i32
  %11 = getelementptr inbounds [1024 x i32], ptr %0, i32 0, i64 %6
  store i32 %10, ptr %11, align 4
  %12 = add i64 %6, 1
  br label %5

13:                                               ; preds = %5
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
!4 = !{i64 4096}
