; ModuleID = '__compute_module_wrapped_reduce-window.19_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.19(ptr %0) #0 {
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
  call void @wrapped_reduce-window.19_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.19_wrapped(ptr noalias align 64 dereferenceable(3211264) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(3200) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %74

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 1600
  br label %14

14:                                               ; preds = %71, %10
  %15 = phi i64 [ %72, %71 ], [ 0, %10 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %73

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 800
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %69, %17
  %21 = phi i64 [ %70, %69 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 25
  br i1 %22, label %23, label %71

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 32
  %25 = add nsw i64 %19, %24
  br label %26

26:                                               ; preds = %65, %23
  %27 = phi i64 [ %68, %65 ], [ 0, %23 ]
  %28 = icmp slt i64 %27, 32
  br i1 %28, label %29, label %69

29:                                               ; preds = %26
  br label %30

30:                                               ; preds = %63, %29
  %31 = phi i64 [ %64, %63 ], [ 0, %29 ]
  %32 = phi i8 [ %61, %63 ], [ %12, %29 ]
  %33 = icmp slt i64 %31, 32
  br i1 %33, label %34, label %65

34:                                               ; preds = %30
  %35 = add nsw i64 %24, %31
  %36 = icmp sge i64 %35, 8
  %37 = icmp sle i64 %35, 791
  %38 = and i1 %36, %37
  br i1 %38, label %39, label %60

39:                                               ; preds = %34
  %40 = mul nsw i64 %3, 1605632
  %41 = mul nsw i64 %15, 802816
  %42 = add nsw i64 %40, %41
  %43 = mul nsw i64 %21, 32768
  %44 = add nsw i64 %42, %43
  %45 = mul nsw i64 %27, 32
  %46 = add nsw i64 %44, %45
  %47 = mul nsw i64 %31, 1024
  %48 = add nsw i64 %46, %47
  br label %49

49:                                               ; preds = %53, %39
  %50 = phi i64 [ %59, %53 ], [ 0, %39 ]
  %51 = phi i8 [ %58, %53 ], [ %32, %39 ]
  %52 = icmp slt i64 %50, 32
  br i1 %52, label %53, label %60

53:                                               ; preds = %49
  %54 = add nsw i64 %48, %50
  %55 = add nsw i64 %54, -8192
  %56 = getelementptr inbounds [3211264 x i8], ptr %0, i32 0, i64 %55
  %57 = load i8, ptr %56, align 1, !invariant.load !3
  %58 = and i8 %51, %57
  %59 = add i64 %50, 1
  br label %49

60:                                               ; preds = %49, %34
  %61 = phi i8 [ %51, %49 ], [ %32, %34 ]
  br label %62

62:                                               ; preds = %60
  br label %63

63:                                               ; preds = %62
  %64 = add i64 %31, 1
  br label %30, !llvm.loop !7

65:                                               ; preds = %30
  %66 = add nsw i64 %25, %27
  %67 = getelementptr inbounds [3200 x i8], ptr %2, i32 0, i64 %66
  store i8 %32, ptr %67, align 1
  %68 = add i64 %27, 1
  br label %26, !llvm.loop !7

69:                                               ; preds = %26
  %70 = add i64 %21, 1
  br label %20, !llvm.loop !7

71:                                               ; preds = %20
  %72 = add i64 %15, 1
  br label %14, !llvm.loop !7

73:                                               ; preds = %14
  br label %74

74:                                               ; preds = %73, %6
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{i64 1}
!6 = !{i64 3200}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
