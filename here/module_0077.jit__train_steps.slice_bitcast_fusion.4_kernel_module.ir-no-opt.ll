; ModuleID = '__compute_module_slice_bitcast_fusion.4_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @slice_bitcast_fusion.4(ptr %0) #0 {
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
  call void @slice_bitcast_fusion.4_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @slice_bitcast_fusion.4_wrapped(ptr noalias align 64 dereferenceable(16000) %0, ptr noalias align 64 dereferenceable(16000) %1, ptr noalias align 64 dereferenceable(16000) %2, ptr noalias align 64 dereferenceable(16000) %3, ptr noalias align 64 dereferenceable(8000) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = icmp sge i64 %5, 0
  %10 = icmp sle i64 %5, 1
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %82

12:                                               ; preds = %8
  %13 = mul nsw i64 %5, 1000
  br label %14

14:                                               ; preds = %79, %12
  %15 = phi i64 [ %80, %79 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 10
  br i1 %16, label %17, label %81

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 100
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %78, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 100
  br i1 %22, label %23, label %79

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = getelementptr inbounds [4000 x float], ptr %1, i32 0, i64 %24
  %26 = load float, ptr %25, align 4, !invariant.load !3
  %27 = fneg float %26
  %28 = fcmp olt float %27, 5.000000e+00
  %29 = select i1 %28, float f0x32F16588, float f0xB951F09B
  %30 = select i1 %28, float f0x34B84B36, float f0x38D3B56B
  %31 = getelementptr inbounds [4000 x float], ptr %0, i32 0, i64 %24
  %32 = load float, ptr %31, align 4, !invariant.load !3
  %33 = fadd float %27, -2.500000e+00
  %34 = fadd float %32, -3.000000e+00
  %35 = select i1 %28, float %33, float %34
  %36 = fmul float %29, %35
  %37 = fadd float %30, %36
  %38 = select i1 %28, float f0xB66C7357, float f0x3AB0DC72
  %39 = fmul float %37, %35
  %40 = fadd float %38, %39
  %41 = select i1 %28, float f0xB6935AC1, float f0xBB70BDE7
  %42 = fmul float %40, %35
  %43 = fadd float %41, %42
  %44 = select i1 %28, float f0x396532DB, float f0x3BBC127B
  %45 = fmul float %43, %35
  %46 = fadd float %44, %45
  %47 = getelementptr inbounds [4000 x i32], ptr %2, i32 0, i64 %24
  %48 = load i32, ptr %47, align 4, !invariant.load !3
  %49 = getelementptr inbounds [4000 x i32], ptr %3, i32 0, i64 %24
  %50 = load i32, ptr %49, align 4, !invariant.load !3
  %51 = select i1 %28, float f0xBAA45408, float f0xBBF9C5D7
  %52 = fmul float %46, %35
  %53 = xor i32 %48, %50
  %54 = fadd float %51, %52
  %55 = lshr i32 %53, 9
  %56 = select i1 %28, float f0xBB88E4EF, float f0x3C1AA57E
  %57 = fmul float %54, %35
  %58 = or i32 %55, 1065353216
  %59 = fadd float %56, %57
  %60 = bitcast i32 %58 to float
  %61 = select i1 %28, float f0x3E7C8F63, float f0x3F8036DB
  %62 = fmul float %59, %35
  %63 = fadd float %60, -1.000000e+00
  %64 = fadd float %61, %62
  %65 = fmul float %63, 2.000000e+00
  %66 = select i1 %28, float f0x3FC02E2F, float f0x40354F7E
  %67 = fmul float %64, %35
  %68 = fadd float %65, f0xBF7FFFFF
  %69 = call float @llvm.maximum.f32(float %68, float f0xBF7FFFFF)
  %70 = call float @llvm.fabs.f32(float %69)
  %71 = fadd float %66, %67
  %72 = fcmp oeq float %70, 1.000000e+00
  %73 = fmul float %69, +inf
  %74 = fmul float %71, %69
  %75 = select i1 %72, float %73, float %74
  %76 = fmul float %75, f0x3FB504F3
  %77 = getelementptr inbounds [2000 x float], ptr %4, i32 0, i64 %24
  store float %76, ptr %77, align 4
  %78 = add i64 %21, 1
  br label %20

79:                                               ; preds = %20
  %80 = add i64 %15, 1
  br label %14, !llvm.loop !6

81:                                               ; preds = %14
  br label %82

82:                                               ; preds = %81, %8
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
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{i64 8000}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
