; ModuleID = '__compute_module_multiply_log-plus-one_fusion_kernel_module'
source_filename = "__compute_module_multiply_log-plus-one_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.log1p.f32(float)

; Function Attrs: uwtable
define ptr @multiply_log-plus-one_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @multiply_log-plus-one_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_log-plus-one_fusion_wrapped(ptr noalias align 64 dereferenceable(16000) %0, ptr noalias align 64 dereferenceable(16000) %1, ptr noalias align 64 dereferenceable(16000) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %42, %6
  %8 = phi i64 [ %43, %42 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %10, label %44

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 2000
  br label %12

12:                                               ; preds = %40, %10
  %13 = phi i64 [ %41, %40 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 20
  br i1 %14, label %15, label %42

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 100
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %21, %15
  %19 = phi i64 [ %39, %21 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 100
  br i1 %20, label %21, label %40

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [4000 x i32], ptr %0, i32 0, i64 %22
  %24 = load i32, ptr %23, align 4, !invariant.load !3
  %25 = getelementptr inbounds [4000 x i32], ptr %1, i32 0, i64 %22
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = xor i32 %24, %26
  %28 = lshr i32 %27, 9
  %29 = or i32 %28, 1065353216
  %30 = bitcast i32 %29 to float
  %31 = fadd float %30, -1.000000e+00
  %32 = fmul float %31, 2.000000e+00
  %33 = fadd float %32, f0xBF7FFFFF
  %34 = call float @llvm.maximum.f32(float %33, float f0xBF7FFFFF)
  %35 = fneg float %34
  %36 = fmul float %34, %35
  %37 = call float @xla.log1p.f32(float %36)
  %38 = getelementptr inbounds [4000 x float], ptr %2, i32 0, i64 %22
  store float %37, ptr %38, align 4
  %39 = add i64 %19, 1
  br label %18

40:                                               ; preds = %18
  %41 = add i64 %13, 1
  br label %12, !llvm.loop !5

42:                                               ; preds = %12
  %43 = add i64 %8, 1
  br label %7, !llvm.loop !5

44:                                               ; preds = %7
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
