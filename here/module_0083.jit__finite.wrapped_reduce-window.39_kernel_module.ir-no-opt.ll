; ModuleID = '__compute_module_wrapped_reduce-window.39_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.39_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window.39(ptr %0) #0 {
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
  call void @wrapped_reduce-window.39_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window.39_wrapped(ptr noalias align 64 dereferenceable(524288) %0, ptr noalias align 64 dereferenceable(1) %1, ptr noalias align 64 dereferenceable(512) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %55

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  %12 = load i8, ptr %11, align 1, !invariant.load !3
  %13 = mul nsw i64 %3, 262144
  %14 = mul nsw i64 %3, 256
  br label %15

15:                                               ; preds = %52, %10
  %16 = phi i64 [ %53, %52 ], [ 0, %10 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %54

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 32768
  %20 = add nsw i64 %13, %19
  %21 = mul nsw i64 %16, 32
  %22 = add nsw i64 %14, %21
  br label %23

23:                                               ; preds = %48, %18
  %24 = phi i64 [ %51, %48 ], [ 0, %18 ]
  %25 = icmp slt i64 %24, 32
  br i1 %25, label %26, label %52

26:                                               ; preds = %23
  %27 = mul nsw i64 %24, 32
  %28 = add nsw i64 %20, %27
  br label %29

29:                                               ; preds = %46, %26
  %30 = phi i64 [ %47, %46 ], [ 0, %26 ]
  %31 = phi i8 [ %38, %46 ], [ %12, %26 ]
  %32 = icmp slt i64 %30, 32
  br i1 %32, label %33, label %48

33:                                               ; preds = %29
  %34 = mul nsw i64 %30, 1024
  %35 = add nsw i64 %28, %34
  br label %36

36:                                               ; preds = %40, %33
  %37 = phi i64 [ %45, %40 ], [ 0, %33 ]
  %38 = phi i8 [ %44, %40 ], [ %31, %33 ]
  %39 = icmp slt i64 %37, 32
  br i1 %39, label %40, label %46

40:                                               ; preds = %36
  %41 = add nsw i64 %35, %37
  %42 = getelementptr inbounds [524288 x i8], ptr %0, i32 0, i64 %41
  %43 = load i8, ptr %42, align 1, !invariant.load !3
  %44 = and i8 %38, %43
  %45 = add i64 %37, 1
  br label %36

46:                                               ; preds = %36
  %47 = add i64 %30, 1
  br label %29, !llvm.loop !7

48:                                               ; preds = %29
  %49 = add nsw i64 %22, %24
  %50 = getelementptr inbounds [512 x i8], ptr %2, i32 0, i64 %49
  store i8 %31, ptr %50, align 1
  %51 = add i64 %24, 1
  br label %23, !llvm.loop !7

52:                                               ; preds = %23
  %53 = add i64 %16, 1
  br label %15, !llvm.loop !7

54:                                               ; preds = %15
  br label %55

55:                                               ; preds = %54, %6
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{i64 1}
!6 = !{i64 512}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
