; ModuleID = '__compute_module___compute_module_multiply_add_fusion.33'
source_filename = "__compute_module___compute_module_multiply_add_fusion.33"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_add_fusion.33(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = call i64 @llvm.smax.i64(i64 %19, i64 0)
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  br label %22

22:                                               ; preds = %25, %1
  %23 = phi i64 [ %26, %25 ], [ %21, %1 ]
  %24 = icmp slt i64 %23, 1
  br i1 %24, label %25, label %27

25:                                               ; preds = %22
  call void @multiply_add_fusion.33_impl(ptr %5, ptr %5, i64 0, i64 1, i64 1, ptr %7, ptr %7, i64 0, ptr %9, ptr %9, i64 0, ptr %11, ptr %11, i64 0, ptr %13, ptr %13, i64 0, ptr %15, ptr %15, i64 0, i64 1, i64 1, i64 %23)
  %26 = add i64 %23, 1
  br label %22

27:                                               ; preds = %22
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.33_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, i64 %13, ptr %14, ptr %15, i64 %16, ptr %17, ptr %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = alloca float, i64 1, align 4
  %25 = getelementptr float, ptr %9, i64 %10
  call void @llvm.memcpy.p0.p0.i64(ptr %24, ptr %25, i64 4, i1 false)
  %26 = load float, ptr %24, align 4
  %27 = alloca float, i64 1, align 4
  %28 = getelementptr float, ptr %15, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr %27, ptr %28, i64 4, i1 false)
  %29 = load float, ptr %27, align 4
  %30 = fneg float %29
  %31 = alloca float, i64 1, align 4
  %32 = getelementptr float, ptr %12, i64 %13
  call void @llvm.memcpy.p0.p0.i64(ptr %31, ptr %32, i64 4, i1 false)
  %33 = load float, ptr %31, align 4
  %34 = fadd float %30, %33
  %35 = fmul float %26, %34
  %36 = alloca float, i64 1, align 64
  store float %35, ptr %36, align 4
  %37 = alloca float, i64 1, align 4
  %38 = getelementptr float, ptr %6, i64 %7
  call void @llvm.memcpy.p0.p0.i64(ptr %37, ptr %38, i64 4, i1 false)
  %39 = alloca float, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %39, ptr %1, i64 4, i1 false)
  %40 = alloca float, i64 1, align 64
  %41 = load <1 x float>, ptr %36, align 4
  %42 = extractelement <1 x float> %41, i64 0
  %43 = load <1 x float>, ptr %37, align 4
  %44 = extractelement <1 x float> %43, i64 0
  %45 = load <1 x float>, ptr %39, align 4
  %46 = extractelement <1 x float> %45, i64 0
  %47 = fmul float %44, %46
  %48 = fadd float %42, %47
  %49 = insertelement <1 x float> poison, float %48, i64 0
  store <1 x float> %49, ptr %40, align 4
  %50 = getelementptr float, ptr %18, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr %50, ptr %40, i64 4, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
