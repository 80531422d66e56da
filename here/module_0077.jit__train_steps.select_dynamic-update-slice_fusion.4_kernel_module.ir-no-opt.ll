; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.4_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion.4(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !5
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !8
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !4
  %28 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 0
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 1
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  %34 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 2
  %35 = load i64, ptr %34, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion.4_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, i64 %31, i64 %33, i64 %35)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion.4_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(32) %2, ptr noalias align 64 dereferenceable(32) %3, ptr noalias align 64 dereferenceable(32) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(64) %6, ptr noalias align 64 dereferenceable(4) %7, ptr noalias align 64 dereferenceable(128) %8, ptr noalias align 64 dereferenceable(4) %9, ptr noalias align 64 dereferenceable(4) %10, ptr noalias align 64 dereferenceable(40) %11, i64 %12, i64 %13, i64 %14) #1 {
  %16 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %17 = load i32, ptr %16, align 4, !invariant.load !3
  %18 = sext i32 %17 to i64
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 9)
  %20 = call i64 @llvm.smax.i64(i64 %19, i64 0)
  %21 = icmp sge i32 %17, 0
  %22 = icmp sle i32 %17, 9
  %23 = and i1 %21, %22
  %24 = getelementptr inbounds [1 x float], ptr %7, i32 0, i32 0
  %25 = load float, ptr %24, align 4, !invariant.load !3
  br label %26

26:                                               ; preds = %30, %15
  %27 = phi i64 [ %34, %30 ], [ 0, %15 ]
  %28 = phi float [ %33, %30 ], [ 0.000000e+00, %15 ]
  %29 = icmp slt i64 %27, 32
  br i1 %29, label %30, label %35

30:                                               ; preds = %26
  %31 = getelementptr inbounds [32 x float], ptr %8, i32 0, i64 %27
  %32 = load float, ptr %31, align 4, !invariant.load !3
  %33 = fadd reassoc float %28, %32
  %34 = add i64 %27, 1
  br label %26

35:                                               ; preds = %26
  %36 = fadd float %25, %28
  br label %37

37:                                               ; preds = %41, %35
  %38 = phi i64 [ %45, %41 ], [ 0, %35 ]
  %39 = phi float [ %44, %41 ], [ 0.000000e+00, %35 ]
  %40 = icmp slt i64 %38, 16
  br i1 %40, label %41, label %46

41:                                               ; preds = %37
  %42 = getelementptr inbounds [16 x float], ptr %6, i32 0, i64 %38
  %43 = load float, ptr %42, align 4, !invariant.load !3
  %44 = fadd reassoc float %39, %43
  %45 = add i64 %38, 1
  br label %37

46:                                               ; preds = %37
  %47 = fadd float %36, %39
  br label %48

48:                                               ; preds = %52, %46
  %49 = phi i64 [ %56, %52 ], [ 0, %46 ]
  %50 = phi float [ %55, %52 ], [ 0.000000e+00, %46 ]
  %51 = icmp slt i64 %49, 16
  br i1 %51, label %52, label %57

52:                                               ; preds = %48
  %53 = getelementptr inbounds [16 x float], ptr %5, i32 0, i64 %49
  %54 = load float, ptr %53, align 4, !invariant.load !3
  %55 = fadd reassoc float %50, %54
  %56 = add i64 %49, 1
  br label %48

57:                                               ; preds = %48
  %58 = getelementptr inbounds [1 x float], ptr %10, i32 0, i32 0
  %59 = load float, ptr %58, align 4, !invariant.load !3
  %60 = fadd float %47, %50
  br label %61

61:                                               ; preds = %65, %57
  %62 = phi i64 [ %69, %65 ], [ 0, %57 ]
  %63 = phi float [ %68, %65 ], [ 0.000000e+00, %57 ]
  %64 = icmp slt i64 %62, 8
  br i1 %64, label %65, label %70

65:                                               ; preds = %61
  %66 = getelementptr inbounds [8 x float], ptr %4, i32 0, i64 %62
  %67 = load float, ptr %66, align 4, !invariant.load !3
  %68 = fadd reassoc float %63, %67
  %69 = add i64 %62, 1
  br label %61

70:                                               ; preds = %61
  %71 = fneg float %59
  %72 = getelementptr inbounds [1 x float], ptr %9, i32 0, i32 0
  %73 = load float, ptr %72, align 4, !invariant.load !3
  %74 = fadd float %60, %63
  br label %75

75:                                               ; preds = %79, %70
  %76 = phi i64 [ %83, %79 ], [ 0, %70 ]
  %77 = phi float [ %82, %79 ], [ 0.000000e+00, %70 ]
  %78 = icmp slt i64 %76, 8
  br i1 %78, label %79, label %84

79:                                               ; preds = %75
  %80 = getelementptr inbounds [8 x float], ptr %3, i32 0, i64 %76
  %81 = load float, ptr %80, align 4, !invariant.load !3
  %82 = fadd reassoc float %77, %81
  %83 = add i64 %76, 1
  br label %75

84:                                               ; preds = %75
  %85 = fadd float %71, %73
  %86 = fadd float %74, %77
  %87 = fmul float %85, %85
  %88 = fadd float %86, %87
  br label %89

89:                                               ; preds = %93, %84
  %90 = phi i64 [ %97, %93 ], [ 0, %84 ]
  %91 = phi float [ %96, %93 ], [ 0.000000e+00, %84 ]
  %92 = icmp slt i64 %90, 8
  br i1 %92, label %93, label %98

93:                                               ; preds = %89
  %94 = getelementptr inbounds [8 x float], ptr %2, i32 0, i64 %90
  %95 = load float, ptr %94, align 4, !invariant.load !3
  %96 = fadd reassoc float %91, %95
  %97 = add i64 %90, 1
  br label %89

98:                                               ; preds = %89
  %99 = fadd float %88, %91
  %100 = call float @llvm.sqrt.f32(float %99)
  %101 = getelementptr inbounds [10 x float], ptr %0, i32 0, i64 %20
  %102 = load float, ptr %101, align 4
  %103 = select i1 %23, float %100, float %102
  store float %103, ptr %101, align 4
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 4}
!6 = !{i64 32}
!7 = !{i64 64}
!8 = !{i64 128}
