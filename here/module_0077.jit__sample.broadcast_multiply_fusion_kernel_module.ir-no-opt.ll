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
  call void @broadcast_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(25600) %0, ptr noalias align 64 dereferenceable(25600) %1, ptr noalias align 64 dereferenceable(25600) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = icmp sge i64 %3, 0
  %8 = icmp sle i64 %3, 1
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %80

10:                                               ; preds = %6
  %11 = mul nsw i64 %3, 3200
  br label %12

12:                                               ; preds = %77, %10
  %13 = phi i64 [ %78, %77 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 32
  br i1 %14, label %15, label %79

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 100
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %21, %15
  %19 = phi i64 [ %76, %21 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 100
  br i1 %20, label %21, label %77

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [6400 x i32], ptr %0, i32 0, i64 %22
  %24 = load i32, ptr %23, align 4, !invariant.load !3
  %25 = getelementptr inbounds [6400 x i32], ptr %1, i32 0, i64 %22
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
  %38 = fneg float %37
  %39 = fcmp olt float %38, 5.000000e+00
  %40 = select i1 %39, float f0x32F16588, float f0xB951F09B
  %41 = select i1 %39, float f0x34B84B36, float f0x38D3B56B
  %42 = call float @llvm.sqrt.f32(float %38)
  %43 = fadd float %38, -2.500000e+00
  %44 = fadd float %42, -3.000000e+00
  %45 = select i1 %39, float %43, float %44
  %46 = fmul float %40, %45
  %47 = fadd float %41, %46
  %48 = select i1 %39, float f0xB66C7357, float f0x3AB0DC72
  %49 = fmul float %47, %45
  %50 = fadd float %48, %49
  %51 = select i1 %39, float f0xB6935AC1, float f0xBB70BDE7
  %52 = fmul float %50, %45
  %53 = fadd float %51, %52
  %54 = select i1 %39, float f0x396532DB, float f0x3BBC127B
  %55 = fmul float %53, %45
  %56 = fadd float %54, %55
  %57 = select i1 %39, float f0xBAA45408, float f0xBBF9C5D7
  %58 = fmul float %56, %45
  %59 = fadd float %57, %58
  %60 = select i1 %39, float f0xBB88E4EF, float f0x3C1AA57E
  %61 = fmul float %59, %45
  %62 = fadd float %60, %61
  %63 = select i1 %39, float f0x3E7C8F63, float f0x3F8036DB
  %64 = fmul float %62, %45
  %65 = fadd float %63, %64
  %66 = select i1 %39, float f0x3FC02E2F, float f0x40354F7E
  %67 = fmul float %65, %45
  %68 = call float @llvm.fabs.f32(float %34)
  %69 = fadd float %66, %67
  %70 = fcmp oeq float %68, 1.000000e+00
  %71 = fmul float %34, +inf
  %72 = fmul float %69, %34
  %73 = select i1 %70, float %71, float %72
  %74 = fmul float %73, f0x3FB504F3
  %75 = getelementptr inbounds [6400 x float], ptr %2, i32 0, i64 %22
  store float %74, ptr %75, align 4
  %76 = add i64 %19, 1
  br label %18

77:                                               ; preds = %18
  %78 = add i64 %13, 1
  br label %12, !llvm.loop !5

79:                                               ; preds = %12
  br label %80

80:                                               ; preds = %79, %6
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 25600}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
