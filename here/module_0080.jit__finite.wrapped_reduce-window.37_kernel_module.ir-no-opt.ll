; ModuleID = '__compute_module_wrapped_reduce-window.37_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.37_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.37(ptr %0) #0 {
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
  call void @wrapped_reduce-window.37_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.37_wrapped(ptr noalias align 64 dereferenceable(3211264) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(3200) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %75

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 1600
  br label %14

14:                                               ; preds = %72, %10
  %15 = phi i64 [ %73, %72 ], [ 0, %10 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %74

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 800
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %70, %17
  %21 = phi i64 [ %71, %70 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 32
  br i1 %22, label %23, label %72

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 25
  %25 = add nsw i64 %19, %24
  br label %26

26:                                               ; preds = %66, %23
  %27 = phi i64 [ %69, %66 ], [ 0, %23 ]
  %28 = icmp slt i64 %27, 25
  br i1 %28, label %29, label %70

29:                                               ; preds = %26
  %30 = mul nsw i64 %27, 32
  br label %31

31:                                               ; preds = %64, %29
  %32 = phi i64 [ %65, %64 ], [ 0, %29 ]
  %33 = phi i8 [ %38, %64 ], [ %12, %29 ]
  %34 = icmp slt i64 %32, 32
  br i1 %34, label %35, label %66

35:                                               ; preds = %31
  br label %36

36:                                               ; preds = %62, %35
  %37 = phi i64 [ %63, %62 ], [ 0, %35 ]
  %38 = phi i8 [ %61, %62 ], [ %33, %35 ]
  %39 = icmp slt i64 %37, 32
  br i1 %39, label %40, label %64

40:                                               ; preds = %36
  %41 = add nsw i64 %30, %37
  %42 = icmp sge i64 %41, 8
  %43 = icmp sle i64 %41, 791
  %44 = and i1 %42, %43
  br i1 %44, label %45, label %59

45:                                               ; preds = %40
  %46 = mul nsw i64 %3, 1605632
  %47 = mul nsw i64 %15, 802816
  %48 = add nsw i64 %46, %47
  %49 = mul nsw i64 %21, 25088
  %50 = add nsw i64 %48, %49
  %51 = add nsw i64 %50, %30
  %52 = mul nsw i64 %32, 784
  %53 = add nsw i64 %51, %52
  %54 = add nsw i64 %53, %37
  %55 = add nsw i64 %54, -8
  %56 = getelementptr inbounds [3211264 x i8], ptr %0, i32 0, i64 %55
  %57 = load i8, ptr %56, align 1, !invariant.load !3
  %58 = and i8 %38, %57
  br label %60

59:                                               ; preds = %40
  br label %60

60:                                               ; preds = %45, %59
  %61 = phi i8 [ %38, %59 ], [ %58, %45 ]
  br label %62

62:                                               ; preds = %60
  %63 = add i64 %37, 1
  br label %36

64:                                               ; preds = %36
  %65 = add i64 %32, 1
  br label %31, !llvm.loop !7

66:                                               ; preds = %31
  %67 = add nsw i64 %25, %27
  %68 = getelementptr inbounds [3200 x i8], ptr %2, i32 0, i64 %67
  store i8 %33, ptr %68, align 1
  %69 = add i64 %27, 1
  br label %26, !llvm.loop !7

70:                                               ; preds = %26
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
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{i64 1}
!6 = !{i64 3200}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
