; ModuleID = '__compute_module_wrapped_reduce-window.44_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.44(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @wrapped_reduce-window.44_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.44_wrapped(ptr noalias align 64 dereferenceable(25600) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(32) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %67

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 64
  %14 = mul nsw i64 %3, 16
  br label %15

15:                                               ; preds = %64, %10
  %16 = phi i64 [ %65, %64 ], [ 0, %10 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %66

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 32
  %20 = add nsw i64 %13, %19
  %21 = mul nsw i64 %16, 8
  %22 = add nsw i64 %14, %21
  br label %23

23:                                               ; preds = %60, %18
  %24 = phi i64 [ %63, %60 ], [ 0, %18 ]
  %25 = icmp slt i64 %24, 8
  br i1 %25, label %26, label %64

26:                                               ; preds = %23
  br label %27

27:                                               ; preds = %58, %26
  %28 = phi i64 [ %59, %58 ], [ 0, %26 ]
  %29 = phi i8 [ %56, %58 ], [ %12, %26 ]
  %30 = icmp slt i64 %28, 32
  br i1 %30, label %31, label %60

31:                                               ; preds = %27
  %32 = add nsw i64 %20, %28
  %33 = icmp sge i64 %32, 14
  %34 = icmp sle i64 %32, 113
  %35 = and i1 %33, %34
  br i1 %35, label %36, label %55

36:                                               ; preds = %31
  %37 = mul nsw i64 %3, 16384
  %38 = mul nsw i64 %16, 8192
  %39 = add nsw i64 %37, %38
  %40 = mul nsw i64 %24, 32
  %41 = add nsw i64 %39, %40
  %42 = mul nsw i64 %28, 256
  %43 = add nsw i64 %41, %42
  br label %44

44:                                               ; preds = %48, %36
  %45 = phi i64 [ %54, %48 ], [ 0, %36 ]
  %46 = phi i8 [ %53, %48 ], [ %29, %36 ]
  %47 = icmp slt i64 %45, 32
  br i1 %47, label %48, label %55

48:                                               ; preds = %44
  %49 = add nsw i64 %43, %45
  %50 = add nsw i64 %49, -3584
  %51 = getelementptr inbounds [25600 x i8], ptr %0, i32 0, i64 %50
  %52 = load i8, ptr %51, align 1, !invariant.load !3
  %53 = and i8 %46, %52
  %54 = add i64 %45, 1
  br label %44

55:                                               ; preds = %44, %31
  %56 = phi i8 [ %46, %44 ], [ %29, %31 ]
  br label %57

57:                                               ; preds = %55
  br label %58

58:                                               ; preds = %57
  %59 = add i64 %28, 1
  br label %27, !llvm.loop !7

60:                                               ; preds = %27
  %61 = add nsw i64 %22, %24
  %62 = getelementptr inbounds [32 x i8], ptr %2, i32 0, i64 %61
  store i8 %29, ptr %62, align 1
  %63 = add i64 %24, 1
  br label %23, !llvm.loop !7

64:                                               ; preds = %23
  %65 = add i64 %16, 1
  br label %15, !llvm.loop !7

66:                                               ; preds = %15
  br label %67

67:                                               ; preds = %66, %6
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
!4 = !{i64 25600}
!5 = !{i64 1}
!6 = !{i64 32}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
