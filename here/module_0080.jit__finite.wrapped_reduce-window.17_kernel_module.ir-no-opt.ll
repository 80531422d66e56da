; ModuleID = '__compute_module_wrapped_reduce-window.17_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.17_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.17(ptr %0) #0 {
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
  call void @wrapped_reduce-window.17_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.17_wrapped(ptr noalias align 64 dereferenceable(2097152) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(2048) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %65

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 1048576
  %14 = mul nsw i64 %3, 1024
  br label %15

15:                                               ; preds = %62, %10
  %16 = phi i64 [ %63, %62 ], [ 0, %10 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %64

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 524288
  %20 = add nsw i64 %13, %19
  %21 = mul nsw i64 %16, 512
  %22 = add nsw i64 %14, %21
  br label %23

23:                                               ; preds = %60, %18
  %24 = phi i64 [ %61, %60 ], [ 0, %18 ]
  %25 = icmp slt i64 %24, 32
  br i1 %25, label %26, label %62

26:                                               ; preds = %23
  %27 = mul nsw i64 %24, 16384
  %28 = add nsw i64 %20, %27
  %29 = mul nsw i64 %24, 16
  %30 = add nsw i64 %22, %29
  br label %31

31:                                               ; preds = %56, %26
  %32 = phi i64 [ %59, %56 ], [ 0, %26 ]
  %33 = icmp slt i64 %32, 16
  br i1 %33, label %34, label %60

34:                                               ; preds = %31
  %35 = mul nsw i64 %32, 32
  %36 = add nsw i64 %28, %35
  br label %37

37:                                               ; preds = %54, %34
  %38 = phi i64 [ %55, %54 ], [ 0, %34 ]
  %39 = phi i8 [ %46, %54 ], [ %12, %34 ]
  %40 = icmp slt i64 %38, 32
  br i1 %40, label %41, label %56

41:                                               ; preds = %37
  %42 = mul nsw i64 %38, 512
  %43 = add nsw i64 %36, %42
  br label %44

44:                                               ; preds = %48, %41
  %45 = phi i64 [ %53, %48 ], [ 0, %41 ]
  %46 = phi i8 [ %52, %48 ], [ %39, %41 ]
  %47 = icmp slt i64 %45, 32
  br i1 %47, label %48, label %54

48:                                               ; preds = %44
  %49 = add nsw i64 %43, %45
  %50 = getelementptr inbounds [2097152 x i8], ptr %0, i32 0, i64 %49
  %51 = load i8, ptr %50, align 1, !invariant.load !3
  %52 = and i8 %46, %51
  %53 = add i64 %45, 1
  br label %44

54:                                               ; preds = %44
  %55 = add i64 %38, 1
  br label %37, !llvm.loop !7

56:                                               ; preds = %37
  %57 = add nsw i64 %30, %32
  %58 = getelementptr inbounds [2048 x i8], ptr %2, i32 0, i64 %57
  store i8 %39, ptr %58, align 1
  %59 = add i64 %32, 1
  br label %31, !llvm.loop !7

60:                                               ; preds = %31
  %61 = add i64 %24, 1
  br label %23, !llvm.loop !7

62:                                               ; preds = %23
  %63 = add i64 %16, 1
  br label %15, !llvm.loop !7

64:                                               ; preds = %15
  br label %65

65:                                               ; preds = %64, %6
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
!4 = !{i64 2097152}
!5 = !{i64 1}
!6 = !{i64 2048}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
