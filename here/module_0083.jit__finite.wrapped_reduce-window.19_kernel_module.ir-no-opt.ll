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
define internal void @wrapped_reduce-window.19_wrapped(ptr noalias align 64 dereferenceable(802816) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(800) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  %10 = mul nsw i64 %3, 13
  br label %11

11:                                               ; preds = %66, %6
  %12 = phi i64 [ %67, %66 ], [ 0, %6 ]
  %13 = icmp slt i64 %12, 13
  br i1 %13, label %14, label %68

14:                                               ; preds = %11
  %15 = add nsw i64 %10, %12
  %16 = icmp sle i64 %15, 24
  %17 = and i1 %16, %9
  br i1 %17, label %18, label %66

18:                                               ; preds = %14
  %19 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %20 = load i8, ptr %19, align 1, !invariant.load !3
  %21 = mul nsw i64 %3, 416
  %22 = mul nsw i64 %12, 32
  %23 = add nsw i64 %21, %22
  br label %24

24:                                               ; preds = %61, %18
  %25 = phi i64 [ %64, %61 ], [ 0, %18 ]
  %26 = icmp slt i64 %25, 32
  br i1 %26, label %27, label %65

27:                                               ; preds = %24
  br label %28

28:                                               ; preds = %59, %27
  %29 = phi i64 [ %60, %59 ], [ 0, %27 ]
  %30 = phi i8 [ %57, %59 ], [ %20, %27 ]
  %31 = icmp slt i64 %29, 32
  br i1 %31, label %32, label %61

32:                                               ; preds = %28
  %33 = add nsw i64 %23, %29
  %34 = icmp sge i64 %33, 8
  %35 = icmp sle i64 %33, 791
  %36 = and i1 %34, %35
  br i1 %36, label %37, label %56

37:                                               ; preds = %32
  %38 = mul nsw i64 %3, 425984
  %39 = mul nsw i64 %12, 32768
  %40 = add nsw i64 %38, %39
  %41 = mul nsw i64 %25, 32
  %42 = add nsw i64 %40, %41
  %43 = mul nsw i64 %29, 1024
  %44 = add nsw i64 %42, %43
  br label %45

45:                                               ; preds = %49, %37
  %46 = phi i64 [ %55, %49 ], [ 0, %37 ]
  %47 = phi i8 [ %54, %49 ], [ %30, %37 ]
  %48 = icmp slt i64 %46, 32
  br i1 %48, label %49, label %56

49:                                               ; preds = %45
  %50 = add nsw i64 %44, %46
  %51 = add nsw i64 %50, -8192
  %52 = getelementptr inbounds [802816 x i8], ptr %0, i32 0, i64 %51
  %53 = load i8, ptr %52, align 1, !invariant.load !3
  %54 = and i8 %47, %53
  %55 = add i64 %46, 1
  br label %45

56:                                               ; preds = %45, %32
  %57 = phi i8 [ %47, %45 ], [ %30, %32 ]
  br label %58

58:                                               ; preds = %56
  br label %59

59:                                               ; preds = %58
  %60 = add i64 %29, 1
  br label %28, !llvm.loop !7

61:                                               ; preds = %28
  %62 = add nsw i64 %23, %25
  %63 = getelementptr inbounds [800 x i8], ptr %2, i32 0, i64 %62
  store i8 %30, ptr %63, align 1
  %64 = add i64 %25, 1
  br label %24, !llvm.loop !7

65:                                               ; preds = %24
  br label %66

66:                                               ; preds = %65, %14
  %67 = add i64 %12, 1
  br label %11, !llvm.loop !7

68:                                               ; preds = %11
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
!4 = !{i64 802816}
!5 = !{i64 1}
!6 = !{i64 800}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
