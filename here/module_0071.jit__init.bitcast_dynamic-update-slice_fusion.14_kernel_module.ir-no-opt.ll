; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.14_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.14_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_dynamic-update-slice_fusion.14(ptr %0) #0 {
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
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @bitcast_dynamic-update-slice_fusion.14_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_dynamic-update-slice_fusion.14_wrapped(ptr noalias align 64 dereferenceable(409600) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(102400) %3, ptr noalias align 64 dereferenceable(102400) %4, ptr noalias align 64 dereferenceable(409600) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = sext i32 %11 to i64
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 3)
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = getelementptr inbounds [1 x float], ptr %2, i32 0, i32 0
  %16 = load float, ptr %15, align 4, !invariant.load !3
  %17 = mul nsw i64 %14, 25600
  br label %18

18:                                               ; preds = %45, %9
  %19 = phi i64 [ %46, %45 ], [ 0, %9 ]
  %20 = icmp slt i64 %19, 100
  br i1 %20, label %21, label %47

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 256
  %23 = add nsw i64 %17, %22
  br label %24

24:                                               ; preds = %27, %21
  %25 = phi i64 [ %44, %27 ], [ 0, %21 ]
  %26 = icmp slt i64 %25, 256
  br i1 %26, label %27, label %45

27:                                               ; preds = %24
  %28 = add nsw i64 %22, %25
  %29 = getelementptr inbounds [25600 x i32], ptr %3, i32 0, i64 %28
  %30 = load i32, ptr %29, align 4, !invariant.load !3
  %31 = getelementptr inbounds [25600 x i32], ptr %4, i32 0, i64 %28
  %32 = load i32, ptr %31, align 4, !invariant.load !3
  %33 = xor i32 %30, %32
  %34 = lshr i32 %33, 9
  %35 = or i32 %34, 1065353216
  %36 = bitcast i32 %35 to float
  %37 = fadd float %36, -1.000000e+00
  %38 = fmul float %37, %16
  %39 = fadd float %38, -1.000000e+00
  %40 = call float @llvm.maximum.f32(float %39, float -1.000000e+00)
  %41 = fmul float %40, 1.000000e-01
  %42 = add nsw i64 %23, %25
  %43 = getelementptr inbounds [102400 x float], ptr %0, i32 0, i64 %42
  store float %41, ptr %43, align 4
  %44 = add i64 %25, 1
  br label %24

45:                                               ; preds = %24
  %46 = add i64 %19, 1
  br label %18, !llvm.loop !7

47:                                               ; preds = %18
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 409600}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
