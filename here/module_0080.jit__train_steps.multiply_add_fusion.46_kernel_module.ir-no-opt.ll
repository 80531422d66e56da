; ModuleID = '__compute_module_multiply_add_fusion.46_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.46_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion.46(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @multiply_add_fusion.46_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.46_wrapped(ptr noalias align 64 dereferenceable(2097152) %0, ptr noalias align 64 dereferenceable(2097152) %1, ptr noalias align 64 dereferenceable(2097152) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(4) %4, ptr noalias align 64 dereferenceable(4) %5, ptr noalias align 64 dereferenceable(2097152) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = icmp sge i64 %7, 0
  %12 = icmp sle i64 %7, 1
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %53

14:                                               ; preds = %10
  %15 = getelementptr inbounds [1 x float], ptr %4, i32 0, i32 0
  %16 = load float, ptr %15, align 4, !invariant.load !3
  %17 = fsub float 1.000000e+00, %16
  %18 = getelementptr inbounds [1 x float], ptr %5, i32 0, i32 0
  %19 = load float, ptr %18, align 4, !invariant.load !3
  %20 = fsub float 1.000000e+00, %19
  %21 = getelementptr inbounds [1 x float], ptr %3, i32 0, i32 0
  %22 = load float, ptr %21, align 4, !invariant.load !3
  %23 = mul nsw i64 %7, 262144
  br label %24

24:                                               ; preds = %50, %14
  %25 = phi i64 [ %51, %50 ], [ 0, %14 ]
  %26 = icmp slt i64 %25, 512
  br i1 %26, label %27, label %52

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 512
  %29 = add nsw i64 %23, %28
  br label %30

30:                                               ; preds = %33, %27
  %31 = phi i64 [ %49, %33 ], [ 0, %27 ]
  %32 = icmp slt i64 %31, 512
  br i1 %32, label %33, label %50

33:                                               ; preds = %30
  %34 = add nsw i64 %29, %31
  %35 = getelementptr inbounds [524288 x float], ptr %2, i32 0, i64 %34
  %36 = load float, ptr %35, align 4, !invariant.load !3
  %37 = fdiv float %36, %17
  %38 = call float @llvm.sqrt.f32(float %37)
  %39 = fadd float %38, f0x322BCC77
  %40 = getelementptr inbounds [524288 x float], ptr %1, i32 0, i64 %34
  %41 = load float, ptr %40, align 4, !invariant.load !3
  %42 = fmul float %20, %39
  %43 = fdiv float %41, %42
  %44 = getelementptr inbounds [524288 x float], ptr %0, i32 0, i64 %34
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = fmul float %22, %43
  %47 = fadd float %45, %46
  %48 = getelementptr inbounds [524288 x float], ptr %6, i32 0, i64 %34
  store float %47, ptr %48, align 4
  %49 = add i64 %31, 1
  br label %30

50:                                               ; preds = %30
  %51 = add i64 %25, 1
  br label %24, !llvm.loop !6

52:                                               ; preds = %24
  br label %53

53:                                               ; preds = %52, %10
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

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
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
