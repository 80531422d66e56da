; ModuleID = '__compute_module_gather_bitcast_fusion_kernel_module'
source_filename = "__compute_module_gather_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @gather_bitcast_fusion(ptr %0) #0 {
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
  call void @gather_bitcast_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @gather_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(12000) %0, ptr noalias align 64 dereferenceable(80) %1, ptr noalias align 64 dereferenceable(800) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %37, %6
  %8 = phi i64 [ %38, %37 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 10
  br i1 %9, label %10, label %39

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 2
  %12 = getelementptr inbounds [20 x i32], ptr %1, i32 0, i64 %11
  %13 = load i32, ptr %12, align 4, !invariant.load !3
  %14 = sext i32 %13 to i64
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 1)
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = add nsw i64 %11, 1
  %18 = getelementptr inbounds [20 x i32], ptr %1, i32 0, i64 %17
  %19 = load i32, ptr %18, align 4, !invariant.load !3
  %20 = sext i32 %19 to i64
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 74)
  %22 = call i64 @llvm.smax.i64(i64 %21, i64 0)
  %23 = mul nsw i64 %16, 1500
  %24 = mul nsw i64 %22, 20
  %25 = add nsw i64 %23, %24
  %26 = mul nsw i64 %8, 20
  br label %27

27:                                               ; preds = %30, %10
  %28 = phi i64 [ %36, %30 ], [ 0, %10 ]
  %29 = icmp slt i64 %28, 20
  br i1 %29, label %30, label %37

30:                                               ; preds = %27
  %31 = add nsw i64 %25, %28
  %32 = getelementptr inbounds [3000 x i32], ptr %0, i32 0, i64 %31
  %33 = load i32, ptr %32, align 4, !invariant.load !3
  %34 = add nsw i64 %26, %28
  %35 = getelementptr inbounds [200 x i32], ptr %2, i32 0, i64 %34
  store i32 %33, ptr %35, align 4
  %36 = add i64 %28, 1
  br label %27

37:                                               ; preds = %27
  %38 = add i64 %8, 1
  br label %7, !llvm.loop !7

39:                                               ; preds = %7
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
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 80}
!6 = !{i64 800}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
