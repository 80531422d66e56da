; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare float @xla.log1p.f32(float)

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @broadcast_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(4) %0, ptr noalias align 64 dereferenceable(4800) %1, ptr noalias align 64 dereferenceable(4800) %2, ptr noalias align 64 dereferenceable(4800) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = icmp sge i64 %4, 0
  %9 = icmp sle i64 %4, 1
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %83

11:                                               ; preds = %7
  %12 = getelementptr inbounds [1 x float], ptr %0, i32 0, i32 0
  %13 = load float, ptr %12, align 4, !invariant.load !3
  %14 = mul nsw i64 %4, 600
  br label %15

15:                                               ; preds = %80, %11
  %16 = phi i64 [ %81, %80 ], [ 0, %11 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %82

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 100
  %20 = add nsw i64 %14, %19
  br label %21

21:                                               ; preds = %24, %18
  %22 = phi i64 [ %79, %24 ], [ 0, %18 ]
  %23 = icmp slt i64 %22, 100
  br i1 %23, label %24, label %80

24:                                               ; preds = %21
  %25 = add nsw i64 %20, %22
  %26 = getelementptr inbounds [1200 x i32], ptr %1, i32 0, i64 %25
  %27 = load i32, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds [1200 x i32], ptr %2, i32 0, i64 %25
  %29 = load i32, ptr %28, align 4, !invariant.load !3
  %30 = xor i32 %27, %29
  %31 = lshr i32 %30, 9
  %32 = or i32 %31, 1065353216
  %33 = bitcast i32 %32 to float
  %34 = fadd float %33, -1.000000e+00
  %35 = fmul float %34, %13
  %36 = fadd float %35, f0xBF7FFFFF
  %37 = call float @llvm.maximum.f32(float %36, float f0xBF7FFFFF)
  %38 = fneg float %37
  %39 = fmul float %37, %38
  %40 = call float @xla.log1p.f32(float %39)
  %41 = fneg float %40
  %42 = fcmp olt float %41, 5.000000e+00
  %43 = select i1 %42, float f0x32F16588, float f0xB951F09B
  %44 = select i1 %42, float f0x34B84B36, float f0x38D3B56B
  %45 = call float @llvm.sqrt.f32(float %41)
  %46 = fadd float %41, -2.500000e+00
  %47 = fadd float %45, -3.000000e+00
  %48 = select i1 %42, float %46, float %47
  %49 = fmul float %43, %48
  %50 = fadd float %44, %49
  %51 = select i1 %42, float f0xB66C7357, float f0x3AB0DC72
  %52 = fmul float %50, %48
  %53 = fadd float %51, %52
  %54 = select i1 %42, float f0xB6935AC1, float f0xBB70BDE7
  %55 = fmul float %53, %48
  %56 = fadd float %54, %55
  %57 = select i1 %42, float f0x396532DB, float f0x3BBC127B
  %58 = fmul float %56, %48
  %59 = fadd float %57, %58
  %60 = select i1 %42, float f0xBAA45408, float f0xBBF9C5D7
  %61 = fmul float %59, %48
  %62 = fadd float %60, %61
  %63 = select i1 %42, float f0xBB88E4EF, float f0x3C1AA57E
  %64 = fmul float %62, %48
  %65 = fadd float %63, %64
  %66 = select i1 %42, float f0x3E7C8F63, float f0x3F8036DB
  %67 = fmul float %65, %48
  %68 = fadd float %66, %67
  %69 = select i1 %42, float f0x3FC02E2F, float f0x40354F7E
  %70 = fmul float %68, %48
  %71 = call float @llvm.fabs.f32(float %37)
  %72 = fadd float %69, %70
  %73 = fcmp oeq float %71, 1.000000e+00
  %74 = fmul float %37, +inf
  %75 = fmul float %72, %37
  %76 = select i1 %73, float %74, float %75
  %77 = fmul float %76, f0x3FB504F3
  %78 = getelementptr inbounds [1200 x float], ptr %3, i32 0, i64 %25
  store float %77, ptr %78, align 4
  %79 = add i64 %22, 1
  br label %21

80:                                               ; preds = %21
  %81 = add i64 %16, 1
  br label %15, !llvm.loop !6

82:                                               ; preds = %15
  br label %83

83:                                               ; preds = %82, %7
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 4800}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
