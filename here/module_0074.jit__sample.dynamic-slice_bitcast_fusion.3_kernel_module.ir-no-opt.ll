; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.3_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @dynamic-slice_bitcast_fusion.3(ptr %0) #0 {
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
  call void @dynamic-slice_bitcast_fusion.3_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @dynamic-slice_bitcast_fusion.3_wrapped(ptr noalias align 64 dereferenceable(409600) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(102400) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %8 = load i32, ptr %7, align 4, !invariant.load !3
  %9 = sext i32 %8 to i64
  %10 = call i64 @llvm.smin.i64(i64 %9, i64 3)
  %11 = call i64 @llvm.smax.i64(i64 %10, i64 0)
  %12 = mul nsw i64 %11, 25600
  br label %13

13:                                               ; preds = %29, %6
  %14 = phi i64 [ %30, %29 ], [ 0, %6 ]
  %15 = icmp slt i64 %14, 100
  br i1 %15, label %16, label %31

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 256
  %18 = add nsw i64 %12, %17
  br label %19

19:                                               ; preds = %22, %16
  %20 = phi i64 [ %28, %22 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 256
  br i1 %21, label %22, label %29

22:                                               ; preds = %19
  %23 = add nsw i64 %18, %20
  %24 = getelementptr inbounds [102400 x float], ptr %0, i32 0, i64 %23
  %25 = load float, ptr %24, align 4, !invariant.load !3
  %26 = add nsw i64 %17, %20
  %27 = getelementptr inbounds [25600 x float], ptr %2, i32 0, i64 %26
  store float %25, ptr %27, align 4
  %28 = add i64 %20, 1
  br label %19

29:                                               ; preds = %19
  %30 = add i64 %14, 1
  br label %13, !llvm.loop !7

31:                                               ; preds = %13
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 409600}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
