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
define internal void @wrapped_reduce-window.44_wrapped(ptr noalias align 64 dereferenceable(102400) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(128) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %75

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 64
  br label %14

14:                                               ; preds = %72, %10
  %15 = phi i64 [ %73, %72 ], [ 0, %10 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %74

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 32
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %70, %17
  %21 = phi i64 [ %71, %70 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 4
  br i1 %22, label %23, label %72

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 32
  %25 = mul nsw i64 %21, 8
  %26 = add nsw i64 %19, %25
  br label %27

27:                                               ; preds = %66, %23
  %28 = phi i64 [ %69, %66 ], [ 0, %23 ]
  %29 = icmp slt i64 %28, 8
  br i1 %29, label %30, label %70

30:                                               ; preds = %27
  br label %31

31:                                               ; preds = %64, %30
  %32 = phi i64 [ %65, %64 ], [ 0, %30 ]
  %33 = phi i8 [ %62, %64 ], [ %12, %30 ]
  %34 = icmp slt i64 %32, 32
  br i1 %34, label %35, label %66

35:                                               ; preds = %31
  %36 = add nsw i64 %24, %32
  %37 = icmp sge i64 %36, 14
  %38 = icmp sle i64 %36, 113
  %39 = and i1 %37, %38
  br i1 %39, label %40, label %61

40:                                               ; preds = %35
  %41 = mul nsw i64 %3, 51200
  %42 = mul nsw i64 %15, 25600
  %43 = add nsw i64 %41, %42
  %44 = mul nsw i64 %21, 8192
  %45 = add nsw i64 %43, %44
  %46 = mul nsw i64 %28, 32
  %47 = add nsw i64 %45, %46
  %48 = mul nsw i64 %32, 256
  %49 = add nsw i64 %47, %48
  br label %50

50:                                               ; preds = %54, %40
  %51 = phi i64 [ %60, %54 ], [ 0, %40 ]
  %52 = phi i8 [ %59, %54 ], [ %33, %40 ]
  %53 = icmp slt i64 %51, 32
  br i1 %53, label %54, label %61

54:                                               ; preds = %50
  %55 = add nsw i64 %49, %51
  %56 = add nsw i64 %55, -3584
  %57 = getelementptr inbounds [102400 x i8], ptr %0, i32 0, i64 %56
  %58 = load i8, ptr %57, align 1, !invariant.load !3
  %59 = and i8 %52, %58
  %60 = add i64 %51, 1
  br label %50

61:                                               ; preds = %50, %35
  %62 = phi i8 [ %52, %50 ], [ %33, %35 ]
  br label %63

63:                                               ; preds = %61
  br label %64

64:                                               ; preds = %63
  %65 = add i64 %32, 1
  br label %31, !llvm.loop !7

66:                                               ; preds = %31
  %67 = add nsw i64 %26, %28
  %68 = getelementptr inbounds [128 x i8], ptr %2, i32 0, i64 %67
  store i8 %33, ptr %68, align 1
  %69 = add i64 %28, 1
  br label %27, !llvm.loop !7

70:                                               ; preds = %27
  %71 = add i64 %21, 1
  br label %20, !llvm.loop !7

72:                                               ; preds = %20
  %73 = add i64 %15, 1
  br label %14, !llvm.loop !7

74:                                               ; preds = %14
  br label %75

75:                                               ; preds = %74, %6
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
!4 = !{i64 102400}
!5 = !{i64 1}
!6 = !{i64 128}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
