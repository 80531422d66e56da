; ModuleID = '__compute_module_slice_bitcast_fusion.5_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @slice_bitcast_fusion.5(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @slice_bitcast_fusion.5_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @slice_bitcast_fusion.5_wrapped(ptr noalias align 64 dereferenceable(16000) %0, ptr noalias align 64 dereferenceable(16000) %1, ptr noalias align 64 dereferenceable(16000) %2, ptr noalias align 64 dereferenceable(16000) %3, ptr noalias align 64 dereferenceable(8000) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = icmp sge i64 %5, 0
  %10 = icmp sle i64 %5, 1
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %83

12:                                               ; preds = %8
  %13 = mul nsw i64 %5, 1000
  br label %14

14:                                               ; preds = %80, %12
  %15 = phi i64 [ %81, %80 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 10
  br i1 %16, label %17, label %82

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 100
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %79, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 100
  br i1 %22, label %23, label %80

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = add nsw i64 %24, 2000
  %26 = getelementptr inbounds [4000 x float], ptr %1, i32 0, i64 %25
  %27 = load float, ptr %26, align 4, !invariant.load !3
  %28 = fneg float %27
  %29 = fcmp olt float %28, 5.000000e+00
  %30 = select i1 %29, float f0x32F16588, float f0xB951F09B
  %31 = select i1 %29, float f0x34B84B36, float f0x38D3B56B
  %32 = getelementptr inbounds [4000 x float], ptr %0, i32 0, i64 %25
  %33 = load float, ptr %32, align 4, !invariant.load !3
  %34 = fadd float %28, -2.500000e+00
  %35 = fadd float %33, -3.000000e+00
  %36 = select i1 %29, float %34, float %35
  %37 = fmul float %30, %36
  %38 = fadd float %31, %37
  %39 = select i1 %29, float f0xB66C7357, float f0x3AB0DC72
  %40 = fmul float %38, %36
  %41 = fadd float %39, %40
  %42 = select i1 %29, float f0xB6935AC1, float f0xBB70BDE7
  %43 = fmul float %41, %36
  %44 = fadd float %42, %43
  %45 = select i1 %29, float f0x396532DB, float f0x3BBC127B
  %46 = fmul float %44, %36
  %47 = fadd float %45, %46
  %48 = getelementptr inbounds [4000 x i32], ptr %2, i32 0, i64 %25
  %49 = load i32, ptr %48, align 4, !invariant.load !3
  %50 = getelementptr inbounds [4000 x i32], ptr %3, i32 0, i64 %25
  %51 = load i32, ptr %50, align 4, !invariant.load !3
  %52 = select i1 %29, float f0xBAA45408, float f0xBBF9C5D7
  %53 = fmul float %47, %36
  %54 = xor i32 %49, %51
  %55 = fadd float %52, %53
  %56 = lshr i32 %54, 9
  %57 = select i1 %29, float f0xBB88E4EF, float f0x3C1AA57E
  %58 = fmul float %55, %36
  %59 = or i32 %56, 1065353216
  %60 = fadd float %57, %58
  %61 = bitcast i32 %59 to float
  %62 = select i1 %29, float f0x3E7C8F63, float f0x3F8036DB
  %63 = fmul float %60, %36
  %64 = fadd float %61, -1.000000e+00
  %65 = fadd float %62, %63
  %66 = fmul float %64, 2.000000e+00
  %67 = select i1 %29, float f0x3FC02E2F, float f0x40354F7E
  %68 = fmul float %65, %36
  %69 = fadd float %66, f0xBF7FFFFF
  %70 = call float @llvm.maximum.f32(float %69, float f0xBF7FFFFF)
  %71 = call float @llvm.fabs.f32(float %70)
  %72 = fadd float %67, %68
  %73 = fcmp oeq float %71, 1.000000e+00
  %74 = fmul float %70, +inf
  %75 = fmul float %72, %70
  %76 = select i1 %73, float %74, float %75
  %77 = fmul float %76, f0x3FB504F3
  %78 = getelementptr inbounds [2000 x float], ptr %4, i32 0, i64 %24
  store float %77, ptr %78, align 4
  %79 = add i64 %21, 1
  br label %20

80:                                               ; preds = %20
  %81 = add i64 %15, 1
  br label %14, !llvm.loop !6

82:                                               ; preds = %14
  br label %83

83:                                               ; preds = %82, %8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{i64 8000}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
