; ModuleID = '__compute_module___compute_module_multiply_add_fusion.32'
source_filename = "__compute_module___compute_module_multiply_add_fusion.32"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_add_fusion.32(ptr %0) {
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
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 1)
  br label %18

18:                                               ; preds = %21, %1
  %19 = phi i64 [ %22, %21 ], [ %17, %1 ]
  %20 = icmp slt i64 %19, 1
  br i1 %20, label %21, label %23

21:                                               ; preds = %18
  call void @multiply_add_fusion.32_impl(ptr %5, ptr %5, i64 0, i64 1, i64 1, ptr %7, ptr %7, i64 0, ptr %9, ptr %9, i64 0, ptr %11, ptr %11, i64 0, i64 1, i64 1, i64 %19)
  %22 = add i64 %19, 1
  br label %18

23:                                               ; preds = %18
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.32_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16) #0 {
  %18 = alloca float, i64 1, align 4
  %19 = getelementptr float, ptr %9, i64 %10
  call void @llvm.memcpy.p0.p0.i64(ptr %18, ptr %19, i64 4, i1 false)
  %20 = load float, ptr %18, align 4
  %21 = fneg float %20
  %22 = alloca float, i64 1, align 4
  %23 = getelementptr float, ptr %6, i64 %7
  call void @llvm.memcpy.p0.p0.i64(ptr %22, ptr %23, i64 4, i1 false)
  %24 = load float, ptr %22, align 4
  %25 = fadd float %21, %24
  %26 = fmul float %25, %25
  %27 = fmul float %26, 1.000000e-03
  %28 = alloca float, i64 1, align 64
  store float %27, ptr %28, align 4
  %29 = alloca float, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %29, ptr %1, i64 4, i1 false)
  %30 = alloca float, i64 1, align 64
  %31 = load <1 x float>, ptr %28, align 4
  %32 = extractelement <1 x float> %31, i64 0
  %33 = load <1 x float>, ptr %29, align 4
  %34 = extractelement <1 x float> %33, i64 0
  %35 = fmul float %34, 9.990000e-01
  %36 = fadd float %32, %35
  %37 = insertelement <1 x float> poison, float %36, i64 0
  store <1 x float> %37, ptr %30, align 4
  %38 = getelementptr float, ptr %12, i64 %13
  call void @llvm.memcpy.p0.p0.i64(ptr %38, ptr %30, i64 4, i1 false)
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
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
