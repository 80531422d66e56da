; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.7_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_dynamic-update-slice_fusion.7(ptr %0) #0 {
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
  call void @bitcast_dynamic-update-slice_fusion.7_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_dynamic-update-slice_fusion.7_wrapped(ptr noalias align 64 dereferenceable(16384) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(4096) %3, ptr noalias align 64 dereferenceable(4096) %4, ptr noalias align 64 dereferenceable(16384) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = sext i32 %11 to i64
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 3)
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = getelementptr inbounds [1 x float], ptr %2, i32 0, i32 0
  %16 = load float, ptr %15, align 4, !invariant.load !3
  %17 = mul nsw i64 %14, 1024
  br label %18

18:                                               ; preds = %21, %9
  %19 = phi i64 [ %36, %21 ], [ 0, %9 ]
  %20 = icmp slt i64 %19, 1024
  br i1 %20, label %21, label %37

21:                                               ; preds = %18
  %22 = getelementptr inbounds [1024 x i32], ptr %3, i32 0, i64 %19
  %23 = load i32, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds [1024 x i32], ptr %4, i32 0, i64 %19
  %25 = load i32, ptr %24, align 4, !invariant.load !3
  %26 = xor i32 %23, %25
  %27 = lshr i32 %26, 9
  %28 = or i32 %27, 1065353216
  %29 = bitcast i32 %28 to float
  %30 = fadd float %29, -1.000000e+00
  %31 = fmul float %30, %16
  %32 = fadd float %31, f0xBD124925
  %33 = call float @llvm.maximum.f32(float %32, float f0xBD124925)
  %34 = add nsw i64 %17, %19
  %35 = getelementptr inbounds [4096 x float], ptr %0, i32 0, i64 %34
  store float %33, ptr %35, align 4
  %36 = add i64 %19, 1
  br label %18

37:                                               ; preds = %18
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16384}
!5 = !{i64 4}
!6 = !{i64 4096}
