; ModuleID = '__compute_module_multiply_select_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_select_fusion.1(ptr %0) #0 {
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
  call void @multiply_select_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_select_fusion.1_wrapped(ptr noalias align 64 dereferenceable(24576) %0, ptr noalias align 64 dereferenceable(8192) %1, ptr noalias align 64 dereferenceable(4) %2, ptr noalias align 64 dereferenceable(24576) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i32], ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4, !invariant.load !3
  %10 = sext i32 %9 to i64
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 3)
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nsw i64 %12, 512
  br label %14

14:                                               ; preds = %34, %7
  %15 = phi i64 [ %35, %34 ], [ 0, %7 ]
  %16 = icmp slt i64 %15, 12
  br i1 %16, label %17, label %36

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 512
  br label %19

19:                                               ; preds = %22, %17
  %20 = phi i64 [ %33, %22 ], [ 0, %17 ]
  %21 = icmp slt i64 %20, 512
  br i1 %21, label %22, label %34

22:                                               ; preds = %19
  %23 = add nsw i64 %18, %20
  %24 = getelementptr inbounds [6144 x float], ptr %0, i32 0, i64 %23
  %25 = load float, ptr %24, align 4
  %26 = add nsw i64 %13, %20
  %27 = getelementptr inbounds [2048 x float], ptr %1, i32 0, i64 %26
  %28 = load float, ptr %27, align 4, !invariant.load !3
  %29 = fadd float %25, %28
  %30 = fcmp oge float %29, 0.000000e+00
  %31 = fmul float %29, 2.000000e-01
  %32 = select i1 %30, float %29, float %31
  store float %32, ptr %24, align 4
  %33 = add i64 %20, 1
  br label %19

34:                                               ; preds = %19
  %35 = add i64 %15, 1
  br label %14, !llvm.loop !7

36:                                               ; preds = %14
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
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 24576}
!5 = !{i64 8192}
!6 = !{i64 4}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
