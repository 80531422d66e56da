; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.2_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @dynamic-slice_bitcast_fusion.2(ptr %0) #0 {
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
  call void @dynamic-slice_bitcast_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @dynamic-slice_bitcast_fusion.2_wrapped(ptr noalias align 64 dereferenceable(2097152) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(524288) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %39

10:                                               ; preds = %6
  %11 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = sext i32 %12 to i64
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 3)
  %15 = call i64 @llvm.smax.i64(i64 %14, i64 0)
  %16 = mul nsw i64 %3, 65536
  %17 = mul nsw i64 %15, 131072
  %18 = add nsw i64 %16, %17
  br label %19

19:                                               ; preds = %36, %10
  %20 = phi i64 [ %37, %36 ], [ 0, %10 ]
  %21 = icmp slt i64 %20, 128
  br i1 %21, label %22, label %38

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 512
  %24 = add nsw i64 %18, %23
  %25 = add nsw i64 %16, %23
  br label %26

26:                                               ; preds = %29, %22
  %27 = phi i64 [ %35, %29 ], [ 0, %22 ]
  %28 = icmp slt i64 %27, 512
  br i1 %28, label %29, label %36

29:                                               ; preds = %26
  %30 = add nsw i64 %24, %27
  %31 = getelementptr inbounds [524288 x float], ptr %0, i32 0, i64 %30
  %32 = load float, ptr %31, align 4, !invariant.load !3
  %33 = add nsw i64 %25, %27
  %34 = getelementptr inbounds [131072 x float], ptr %2, i32 0, i64 %33
  store float %32, ptr %34, align 4
  %35 = add i64 %27, 1
  br label %26

36:                                               ; preds = %26
  %37 = add i64 %20, 1
  br label %19, !llvm.loop !7

38:                                               ; preds = %19
  br label %39

39:                                               ; preds = %38, %6
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
!4 = !{i64 2097152}
!5 = !{i64 4}
!6 = !{i64 524288}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
