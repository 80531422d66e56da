; ModuleID = '__compute_module___compute_module_multiply_add_fusion.31'
source_filename = "__compute_module___compute_module_multiply_add_fusion.31"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_add_fusion.31(ptr %0) {
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
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = call i64 @llvm.smax.i64(i64 %21, i64 0)
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 1)
  br label %24

24:                                               ; preds = %27, %1
  %25 = phi i64 [ %28, %27 ], [ %23, %1 ]
  %26 = icmp slt i64 %25, 1
  br i1 %26, label %27, label %29

27:                                               ; preds = %24
  call void @multiply_add_fusion.31_impl(ptr %5, ptr %5, i64 0, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 1, i64 1, ptr %9, ptr %9, i64 0, i64 1, i64 1, ptr %11, ptr %11, i64 0, ptr %13, ptr %13, i64 0, ptr %15, ptr %15, i64 0, ptr %17, ptr %17, i64 0, i64 1, i64 1, i64 %25)
  %28 = add i64 %25, 1
  br label %24

29:                                               ; preds = %24
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion.31_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, ptr %10, ptr %11, i64 %12, i64 %13, i64 %14, ptr %15, ptr %16, i64 %17, ptr %18, ptr %19, i64 %20, ptr %21, ptr %22, i64 %23, ptr %24, ptr %25, i64 %26, i64 %27, i64 %28, i64 %29) #0 {
  %31 = alloca float, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %31, ptr %1, i64 4, i1 false)
  %32 = alloca float, i64 1, align 4
  %33 = getelementptr float, ptr %16, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr %32, ptr %33, i64 4, i1 false)
  %34 = alloca float, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %34, ptr %6, i64 4, i1 false)
  %35 = alloca float, i64 1, align 4
  %36 = getelementptr float, ptr %22, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr %35, ptr %36, i64 4, i1 false)
  %37 = load float, ptr %35, align 4
  %38 = fsub float 1.000000e+00, %37
  %39 = alloca float, i64 1, align 64
  store float %38, ptr %39, align 4
  %40 = alloca float, i64 1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr %40, ptr %11, i64 4, i1 false)
  %41 = alloca float, i64 1, align 4
  %42 = getelementptr float, ptr %19, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr %41, ptr %42, i64 4, i1 false)
  %43 = load float, ptr %41, align 4
  %44 = fsub float 1.000000e+00, %43
  %45 = alloca float, i64 1, align 64
  store float %44, ptr %45, align 4
  %46 = alloca float, i64 1, align 64
  %47 = load <1 x float>, ptr %31, align 4
  %48 = extractelement <1 x float> %47, i64 0
  %49 = load <1 x float>, ptr %32, align 4
  %50 = extractelement <1 x float> %49, i64 0
  %51 = load <1 x float>, ptr %34, align 4
  %52 = extractelement <1 x float> %51, i64 0
  %53 = load <1 x float>, ptr %39, align 4
  %54 = extractelement <1 x float> %53, i64 0
  %55 = load <1 x float>, ptr %40, align 4
  %56 = extractelement <1 x float> %55, i64 0
  %57 = load <1 x float>, ptr %45, align 4
  %58 = extractelement <1 x float> %57, i64 0
  %59 = fdiv float %56, %58
  %60 = call float @llvm.sqrt.f32(float %59)
  %61 = fadd float %60, f0x322BCC77
  %62 = fmul float %54, %61
  %63 = fdiv float %52, %62
  %64 = fmul float %50, %63
  %65 = fadd float %48, %64
  %66 = insertelement <1 x float> poison, float %65, i64 0
  store <1 x float> %66, ptr %46, align 4
  %67 = getelementptr float, ptr %25, i64 %26
  call void @llvm.memcpy.p0.p0.i64(ptr %67, ptr %46, i64 4, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
