; ModuleID = '__compute_module_tanh_concatenate_fusion_kernel_module'
source_filename = "__compute_module_tanh_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.tanh.f32(float)

; Function Attrs: uwtable
define ptr @tanh_concatenate_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !9
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @tanh_concatenate_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @tanh_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(62720) %0, ptr noalias align 64 dereferenceable(1176000) %1, ptr noalias align 64 dereferenceable(800) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(3136) %4, ptr noalias align 64 dereferenceable(125440) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = icmp sge i64 %6, 0
  %11 = icmp sle i64 %6, 1
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %78

13:                                               ; preds = %9
  %14 = getelementptr inbounds [1 x i32], ptr %3, i32 0, i32 0
  %15 = load i32, ptr %14, align 4, !invariant.load !3
  %16 = sext i32 %15 to i64
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 9)
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = mul nsw i64 %6, 10
  %20 = mul nsw i64 %18, 20
  %21 = add nsw i64 %19, %20
  %22 = mul nsw i64 %6, 7840
  br label %23

23:                                               ; preds = %52, %13
  %24 = phi i64 [ %53, %52 ], [ 0, %13 ]
  %25 = icmp slt i64 %24, 10
  br i1 %25, label %26, label %54

26:                                               ; preds = %23
  %27 = add nsw i64 %21, %24
  %28 = getelementptr inbounds [200 x i32], ptr %2, i32 0, i64 %27
  %29 = load i32, ptr %28, align 4, !invariant.load !3
  %30 = icmp slt i32 %29, 0
  %31 = add i32 %29, 1500
  %32 = select i1 %30, i32 %31, i32 %29
  %33 = sext i32 %32 to i64
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 1499)
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 0)
  %36 = mul nsw i64 %35, 784
  %37 = mul nsw i64 %24, 784
  %38 = add nsw i64 %22, %37
  br label %39

39:                                               ; preds = %42, %26
  %40 = phi i64 [ %51, %42 ], [ 0, %26 ]
  %41 = icmp slt i64 %40, 784
  br i1 %41, label %42, label %52

42:                                               ; preds = %39
  %43 = add nsw i64 %36, %40
  %44 = getelementptr inbounds [1176000 x i8], ptr %1, i32 0, i64 %43
  %45 = load i8, ptr %44, align 1, !invariant.load !3
  %46 = uitofp i8 %45 to float
  %47 = fmul float %46, f0x3C008081
  %48 = fadd float %47, -1.000000e+00
  %49 = add nsw i64 %38, %40
  %50 = getelementptr inbounds [31360 x float], ptr %5, i32 0, i64 %49
  store float %48, ptr %50, align 4
  %51 = add i64 %40, 1
  br label %39

52:                                               ; preds = %39
  %53 = add i64 %24, 1
  br label %23, !llvm.loop !10

54:                                               ; preds = %23
  br label %55

55:                                               ; preds = %75, %54
  %56 = phi i64 [ %76, %75 ], [ 0, %54 ]
  %57 = icmp slt i64 %56, 10
  br i1 %57, label %58, label %77

58:                                               ; preds = %55
  %59 = mul nsw i64 %56, 784
  %60 = add nsw i64 %22, %59
  br label %61

61:                                               ; preds = %64, %58
  %62 = phi i64 [ %74, %64 ], [ 0, %58 ]
  %63 = icmp slt i64 %62, 784
  br i1 %63, label %64, label %75

64:                                               ; preds = %61
  %65 = add nsw i64 %60, %62
  %66 = getelementptr inbounds [15680 x float], ptr %0, i32 0, i64 %65
  %67 = load float, ptr %66, align 4, !invariant.load !3
  %68 = getelementptr inbounds [784 x float], ptr %4, i32 0, i64 %62
  %69 = load float, ptr %68, align 4, !invariant.load !3
  %70 = fadd float %67, %69
  %71 = call float @xla.tanh.f32(float %70)
  %72 = add nsw i64 %65, 15680
  %73 = getelementptr inbounds [31360 x float], ptr %5, i32 0, i64 %72
  store float %71, ptr %73, align 4
  %74 = add i64 %62, 1
  br label %61

75:                                               ; preds = %61
  %76 = add i64 %56, 1
  br label %55, !llvm.loop !10

77:                                               ; preds = %55
  br label %78

78:                                               ; preds = %77, %9
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
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 62720}
!5 = !{i64 1176000}
!6 = !{i64 800}
!7 = !{i64 4}
!8 = !{i64 3136}
!9 = !{i64 125440}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
