; ModuleID = '__compute_module_multiply_bitcast_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_bitcast_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_bitcast_fusion.1(ptr %0) #0 {
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
  call void @multiply_bitcast_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_bitcast_fusion.1_wrapped(ptr noalias align 64 dereferenceable(524288) %0, ptr noalias align 64 dereferenceable(524288) %1, ptr noalias align 64 dereferenceable(524288) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %41

10:                                               ; preds = %6
  %11 = mul nsw i64 %3, 65536
  br label %12

12:                                               ; preds = %38, %10
  %13 = phi i64 [ %39, %38 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 256
  br i1 %14, label %15, label %40

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 256
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %21, %15
  %19 = phi i64 [ %37, %21 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 256
  br i1 %20, label %21, label %38

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [131072 x i32], ptr %0, i32 0, i64 %22
  %24 = load i32, ptr %23, align 4, !invariant.load !3
  %25 = getelementptr inbounds [131072 x i32], ptr %1, i32 0, i64 %22
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = xor i32 %24, %26
  %28 = lshr i32 %27, 9
  %29 = or i32 %28, 1065353216
  %30 = bitcast i32 %29 to float
  %31 = fadd float %30, -1.000000e+00
  %32 = fmul float %31, 2.000000e+00
  %33 = fadd float %32, -1.000000e+00
  %34 = call float @llvm.maximum.f32(float %33, float -1.000000e+00)
  %35 = fmul float %34, f0x3D3504F3
  %36 = getelementptr inbounds [131072 x float], ptr %2, i32 0, i64 %22
  store float %35, ptr %36, align 4
  %37 = add i64 %19, 1
  br label %18

38:                                               ; preds = %18
  %39 = add i64 %13, 1
  br label %12, !llvm.loop !5

40:                                               ; preds = %12
  br label %41

41:                                               ; preds = %40, %6
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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
