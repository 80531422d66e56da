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
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @gather_bitcast_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @gather_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(12000) %0, ptr noalias align 64 dereferenceable(40) %1, ptr noalias align 64 dereferenceable(40) %2, ptr noalias align 64 dereferenceable(800) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [10 x i32], ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  br label %10

10:                                               ; preds = %50, %7
  %11 = phi i64 [ %51, %50 ], [ 0, %7 ]
  %12 = icmp slt i64 %11, 10
  br i1 %12, label %13, label %52

13:                                               ; preds = %10
  %14 = getelementptr inbounds [10 x i32], ptr %2, i32 0, i64 %11
  %15 = load i32, ptr %14, align 4, !invariant.load !3
  %16 = sub i32 %15, %9
  %17 = icmp slt i32 %16, 0
  %18 = add i32 %16, 2
  %19 = select i1 %17, i32 %18, i32 %16
  %20 = sext i32 %19 to i64
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  %22 = call i64 @llvm.smax.i64(i64 %21, i64 0)
  %23 = getelementptr inbounds [10 x i32], ptr %1, i32 0, i64 %11
  %24 = load i32, ptr %23, align 4, !invariant.load !3
  %25 = icmp slt i32 %24, 0
  %26 = icmp ne i32 %24, 0
  %27 = and i1 %25, %26
  %28 = add i32 %24, 75
  %29 = select i1 %27, i32 %28, i32 %24
  %30 = icmp slt i32 %29, 0
  %31 = add i32 %29, 75
  %32 = select i1 %30, i32 %31, i32 %29
  %33 = sext i32 %32 to i64
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 74)
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 0)
  %36 = mul nsw i64 %22, 1500
  %37 = mul nsw i64 %35, 20
  %38 = add nsw i64 %36, %37
  %39 = mul nsw i64 %11, 20
  br label %40

40:                                               ; preds = %43, %13
  %41 = phi i64 [ %49, %43 ], [ 0, %13 ]
  %42 = icmp slt i64 %41, 20
  br i1 %42, label %43, label %50

43:                                               ; preds = %40
  %44 = add nsw i64 %38, %41
  %45 = getelementptr inbounds [3000 x i32], ptr %0, i32 0, i64 %44
  %46 = load i32, ptr %45, align 4, !invariant.load !3
  %47 = add nsw i64 %39, %41
  %48 = getelementptr inbounds [200 x i32], ptr %3, i32 0, i64 %47
  store i32 %46, ptr %48, align 4
  %49 = add i64 %41, 1
  br label %40

50:                                               ; preds = %40
  %51 = add i64 %11, 1
  br label %10, !llvm.loop !7

52:                                               ; preds = %10
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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 40}
!6 = !{i64 800}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
