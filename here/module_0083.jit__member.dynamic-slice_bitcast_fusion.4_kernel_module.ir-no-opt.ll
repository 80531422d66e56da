; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.4_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @dynamic-slice_bitcast_fusion.4(ptr %0) #0 {
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
  call void @dynamic-slice_bitcast_fusion.4_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @dynamic-slice_bitcast_fusion.4_wrapped(ptr noalias align 64 dereferenceable(8388608) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(2097152) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %42

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = icmp slt i32 %12, 0
  %14 = add i32 %12, 4
  %15 = select i1 %13, i32 %14, i32 %12
  %16 = sext i32 %15 to i64
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 3)
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = mul nsw i64 %3, 262144
  %20 = mul nsw i64 %18, 524288
  %21 = add nsw i64 %19, %20
  br label %22

22:                                               ; preds = %39, %10
  %23 = phi i64 [ %40, %39 ], [ 0, %10 ]
  %24 = icmp slt i64 %23, 512
  br i1 %24, label %25, label %41

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 512
  %27 = add nsw i64 %21, %26
  %28 = add nsw i64 %19, %26
  br label %29

29:                                               ; preds = %32, %25
  %30 = phi i64 [ %38, %32 ], [ 0, %25 ]
  %31 = icmp slt i64 %30, 512
  br i1 %31, label %32, label %39

32:                                               ; preds = %29
  %33 = add nsw i64 %27, %30
  %34 = getelementptr inbounds [2097152 x float], ptr %0, i32 0, i64 %33
  %35 = load float, ptr %34, align 4, !invariant.load !3
  %36 = add nsw i64 %28, %30
  %37 = getelementptr inbounds [524288 x float], ptr %2, i32 0, i64 %36
  store float %35, ptr %37, align 4
  %38 = add i64 %30, 1
  br label %29

39:                                               ; preds = %29
  %40 = add i64 %23, 1
  br label %22, !llvm.loop !7

41:                                               ; preds = %22
  br label %42

42:                                               ; preds = %41, %6
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8388608}
!5 = !{i64 4}
!6 = !{i64 2097152}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
