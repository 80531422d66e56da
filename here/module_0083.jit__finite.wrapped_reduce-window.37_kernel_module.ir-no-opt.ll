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
define internal void @wrapped_reduce-window.37_wrapped(ptr noalias align 64 dereferenceable(802816) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(800) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %65

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 400
  br label %14

14:                                               ; preds = %62, %10
  %15 = phi i64 [ %63, %62 ], [ 0, %10 ]
  %16 = icmp slt i64 %15, 16
  br i1 %16, label %17, label %64

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 25
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %58, %17
  %21 = phi i64 [ %61, %58 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 25
  br i1 %22, label %23, label %62

23:                                               ; preds = %20
  %24 = mul nsw i64 %21, 32
  br label %25

25:                                               ; preds = %56, %23
  %26 = phi i64 [ %57, %56 ], [ 0, %23 ]
  %27 = phi i8 [ %32, %56 ], [ %12, %23 ]
  %28 = icmp slt i64 %26, 32
  br i1 %28, label %29, label %58

29:                                               ; preds = %25
  br label %30

30:                                               ; preds = %54, %29
  %31 = phi i64 [ %55, %54 ], [ 0, %29 ]
  %32 = phi i8 [ %53, %54 ], [ %27, %29 ]
  %33 = icmp slt i64 %31, 32
  br i1 %33, label %34, label %56

34:                                               ; preds = %30
  %35 = add nsw i64 %24, %31
  %36 = icmp sge i64 %35, 8
  %37 = icmp sle i64 %35, 791
  %38 = and i1 %36, %37
  br i1 %38, label %39, label %51

39:                                               ; preds = %34
  %40 = mul nsw i64 %3, 401408
  %41 = mul nsw i64 %15, 25088
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %42, %24
  %44 = mul nsw i64 %26, 784
  %45 = add nsw i64 %43, %44
  %46 = add nsw i64 %45, %31
  %47 = add nsw i64 %46, -8
  %48 = getelementptr inbounds [802816 x i8], ptr %0, i32 0, i64 %47
  %49 = load i8, ptr %48, align 1, !invariant.load !3
  %50 = and i8 %32, %49
  br label %52

51:                                               ; preds = %34
  br label %52

52:                                               ; preds = %39, %51
  %53 = phi i8 [ %32, %51 ], [ %50, %39 ]
  br label %54

54:                                               ; preds = %52
  %55 = add i64 %31, 1
  br label %30

56:                                               ; preds = %30
  %57 = add i64 %26, 1
  br label %25, !llvm.loop !7

58:                                               ; preds = %25
  %59 = add nsw i64 %19, %21
  %60 = getelementptr inbounds [800 x i8], ptr %2, i32 0, i64 %59
  store i8 %27, ptr %60, align 1
  %61 = add i64 %21, 1
  br label %20, !llvm.loop !7

62:                                               ; preds = %20
  %63 = add i64 %15, 1
  br label %14, !llvm.loop !7

64:                                               ; preds = %14
  br label %65

65:                                               ; preds = %64, %6
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
!4 = !{i64 802816}
!5 = !{i64 1}
!6 = !{i64 800}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
