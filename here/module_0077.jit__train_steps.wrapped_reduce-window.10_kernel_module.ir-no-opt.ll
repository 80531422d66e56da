; ModuleID = '__compute_module_wrapped_reduce-window.10_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.10(ptr %0) #0 {
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
  call void @wrapped_reduce-window.10_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.10_wrapped(ptr noalias align 64 dereferenceable(3211264) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(102400) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  %10 = mul nsw i64 %3, 13
  br label %11

11:                                               ; preds = %61, %6
  %12 = phi i64 [ %62, %61 ], [ 0, %6 ]
  %13 = icmp slt i64 %12, 13
  br i1 %13, label %14, label %63

14:                                               ; preds = %11
  %15 = add nsw i64 %10, %12
  %16 = icmp sle i64 %15, 24
  %17 = and i1 %16, %9
  br i1 %17, label %18, label %61

18:                                               ; preds = %14
  %19 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %20 = load float, ptr %19, align 4, !invariant.load !3
  %21 = mul nsw i64 %3, 416
  %22 = mul nsw i64 %12, 32
  %23 = add nsw i64 %21, %22
  %24 = mul nsw i64 %3, 13312
  %25 = mul nsw i64 %12, 1024
  %26 = add nsw i64 %24, %25
  br label %27

27:                                               ; preds = %56, %18
  %28 = phi i64 [ %59, %56 ], [ 0, %18 ]
  %29 = icmp slt i64 %28, 1024
  br i1 %29, label %30, label %60

30:                                               ; preds = %27
  br label %31

31:                                               ; preds = %54, %30
  %32 = phi i64 [ %55, %54 ], [ 0, %30 ]
  %33 = phi float [ %53, %54 ], [ %20, %30 ]
  %34 = icmp slt i64 %32, 32
  br i1 %34, label %35, label %56

35:                                               ; preds = %31
  %36 = add nsw i64 %23, %32
  %37 = icmp sge i64 %36, 8
  %38 = icmp sle i64 %36, 791
  %39 = and i1 %37, %38
  br i1 %39, label %40, label %51

40:                                               ; preds = %35
  %41 = mul nsw i64 %3, 425984
  %42 = mul nsw i64 %12, 32768
  %43 = add nsw i64 %41, %42
  %44 = add nsw i64 %43, %28
  %45 = mul nsw i64 %32, 1024
  %46 = add nsw i64 %44, %45
  %47 = add nsw i64 %46, -8192
  %48 = getelementptr inbounds [802816 x float], ptr %0, i32 0, i64 %47
  %49 = load float, ptr %48, align 4, !invariant.load !3
  %50 = fadd reassoc float %33, %49
  br label %52

51:                                               ; preds = %35
  br label %52

52:                                               ; preds = %40, %51
  %53 = phi float [ %33, %51 ], [ %50, %40 ]
  br label %54

54:                                               ; preds = %52
  %55 = add i64 %32, 1
  br label %31

56:                                               ; preds = %31
  %57 = add nsw i64 %26, %28
  %58 = getelementptr inbounds [25600 x float], ptr %2, i32 0, i64 %57
  store float %33, ptr %58, align 4
  %59 = add i64 %28, 1
  br label %27, !llvm.loop !7

60:                                               ; preds = %27
  br label %61

61:                                               ; preds = %60, %14
  %62 = add i64 %12, 1
  br label %11, !llvm.loop !7

63:                                               ; preds = %11
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
