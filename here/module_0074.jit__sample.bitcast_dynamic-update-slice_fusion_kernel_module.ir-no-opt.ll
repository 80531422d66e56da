; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.tanh.f32(float)

; Function Attrs: uwtable
define ptr @bitcast_dynamic-update-slice_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @bitcast_dynamic-update-slice_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_dynamic-update-slice_fusion_wrapped(ptr noalias align 64 dereferenceable(150528) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(37632) %2, ptr noalias align 64 dereferenceable(12544) %3, ptr noalias align 64 dereferenceable(150528) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %10 = load i32, ptr %9, align 4, !invariant.load !3
  %11 = sext i32 %10 to i64
  %12 = call i64 @llvm.smin.i64(i64 %11, i64 3)
  %13 = call i64 @llvm.smax.i64(i64 %12, i64 0)
  %14 = mul nsw i64 %13, 784
  %15 = mul nsw i64 %13, 9408
  br label %16

16:                                               ; preds = %37, %8
  %17 = phi i64 [ %38, %37 ], [ 0, %8 ]
  %18 = icmp slt i64 %17, 12
  br i1 %18, label %19, label %39

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 784
  %21 = add nsw i64 %15, %20
  br label %22

22:                                               ; preds = %25, %19
  %23 = phi i64 [ %36, %25 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 784
  br i1 %24, label %25, label %37

25:                                               ; preds = %22
  %26 = add nsw i64 %20, %23
  %27 = getelementptr inbounds [9408 x float], ptr %2, i32 0, i64 %26
  %28 = load float, ptr %27, align 4, !invariant.load !3
  %29 = add nsw i64 %14, %23
  %30 = getelementptr inbounds [3136 x float], ptr %3, i32 0, i64 %29
  %31 = load float, ptr %30, align 4, !invariant.load !3
  %32 = fadd float %28, %31
  %33 = call float @xla.tanh.f32(float %32)
  %34 = add nsw i64 %21, %23
  %35 = getelementptr inbounds [37632 x float], ptr %0, i32 0, i64 %34
  store float %33, ptr %35, align 4
  %36 = add i64 %23, 1
  br label %22

37:                                               ; preds = %22
  %38 = add i64 %17, 1
  br label %16, !llvm.loop !8

39:                                               ; preds = %16
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 150528}
!5 = !{i64 4}
!6 = !{i64 37632}
!7 = !{i64 12544}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
