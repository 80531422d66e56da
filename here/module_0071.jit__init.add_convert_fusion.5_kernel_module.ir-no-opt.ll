; ModuleID = '__compute_module_add_convert_fusion.5_kernel_module'
source_filename = "__compute_module_add_convert_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_convert_fusion.5(ptr %0) #0 {
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
  call void @add_convert_fusion.5_wrapped(ptr %5, i64 %9, i64 %11, i64 %13)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_convert_fusion.5_wrapped(ptr noalias align 64 dereferenceable(524288) %0, i64 %1, i64 %2, i64 %3) #1 {
  %5 = icmp sge i64 %1, 0
  %6 = icmp sle i64 %1, 1
  %7 = and i1 %5, %6
  br i1 %7, label %8, label %31

8:                                                ; preds = %4
  %9 = mul nsw i64 %1, 128
  %10 = mul nsw i64 %1, 65536
  br label %11

11:                                               ; preds = %28, %8
  %12 = phi i64 [ %29, %28 ], [ 0, %8 ]
  %13 = icmp slt i64 %12, 128
  br i1 %13, label %14, label %30

14:                                               ; preds = %11
  %15 = add nsw i64 %9, %12
  %16 = mul i64 %15, 512
  %17 = mul nsw i64 %12, 512
  %18 = add nsw i64 %10, %17
  br label %19

19:                                               ; preds = %22, %14
  %20 = phi i64 [ %27, %22 ], [ 0, %14 ]
  %21 = icmp slt i64 %20, 512
  br i1 %21, label %22, label %28

22:                                               ; preds = %19
  %23 = add i64 %16, %20
  %24 = trunc i64 %23 to i32
  %25 = add nsw i64 %18, %20
  %26 = getelementptr inbounds [131072 x i32], ptr %0, i32 0, i64 %25
  store i32 %24, ptr %26, align 4
  %27 = add i64 %20, 1
  br label %19

28:                                               ; preds = %19
  %29 = add i64 %12, 1
  br label %11, !llvm.loop !5

30:                                               ; preds = %11
  br label %31

31:                                               ; preds = %30, %4
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
!4 = !{i64 524288}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
