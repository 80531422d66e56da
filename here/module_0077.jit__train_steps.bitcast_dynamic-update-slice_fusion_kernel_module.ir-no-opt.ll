; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

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
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @bitcast_dynamic-update-slice_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_dynamic-update-slice_fusion_wrapped(ptr noalias align 64 dereferenceable(12000) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(6000) %2, ptr noalias align 64 dereferenceable(12000) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = sext i32 %9 to i64
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 1)
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nsw i64 %12, 1500
  br label %14

14:                                               ; preds = %30, %7
  %15 = phi i64 [ %31, %30 ], [ 0, %7 ]
  %16 = icmp slt i64 %15, 75
  br i1 %16, label %17, label %32

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 20
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %29, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 20
  br i1 %22, label %23, label %30

23:                                               ; preds = %20
  %24 = add nsw i64 %18, %21
  %25 = getelementptr inbounds [1500 x i32], ptr %2, i32 0, i64 %24
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = add nsw i64 %19, %21
  %28 = getelementptr inbounds [3000 x i32], ptr %0, i32 0, i64 %27
  store i32 %26, ptr %28, align 4
  %29 = add i64 %21, 1
  br label %20

30:                                               ; preds = %20
  %31 = add i64 %15, 1
  br label %14, !llvm.loop !7

32:                                               ; preds = %14
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
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 4}
!6 = !{i64 6000}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
