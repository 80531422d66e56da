; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.1_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion.1(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !8
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !8
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !4
  %26 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 0
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 1
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 2
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, i64 %29, i64 %31, i64 %33)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion.1_wrapped(ptr noalias align 64 dereferenceable(40) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(100) %2, ptr noalias align 64 dereferenceable(100) %3, ptr noalias align 64 dereferenceable(128) %4, ptr noalias align 64 dereferenceable(128) %5, ptr noalias align 64 dereferenceable(64) %6, ptr noalias align 64 dereferenceable(64) %7, ptr noalias align 64 dereferenceable(4) %8, ptr noalias align 64 dereferenceable(4) %9, ptr noalias align 64 dereferenceable(40) %10, i64 %11, i64 %12, i64 %13) #1 {
  %15 = getelementptr inbounds [1 x i32], ptr %1, i32 0, i32 0
  %16 = load i32, ptr %15, align 4, !invariant.load !3
  %17 = sext i32 %16 to i64
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 9)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = icmp sge i32 %16, 0
  %21 = icmp sle i32 %16, 9
  %22 = and i1 %20, %21
  %23 = getelementptr inbounds [1 x float], ptr %8, i32 0, i32 0
  %24 = load float, ptr %23, align 4, !invariant.load !3
  %25 = getelementptr inbounds [1 x float], ptr %9, i32 0, i32 0
  %26 = load float, ptr %25, align 4, !invariant.load !3
  %27 = fadd float %24, %26
  br label %28

28:                                               ; preds = %32, %14
  %29 = phi i64 [ %36, %32 ], [ 0, %14 ]
  %30 = phi float [ %35, %32 ], [ 0.000000e+00, %14 ]
  %31 = icmp slt i64 %29, 16
  br i1 %31, label %32, label %37

32:                                               ; preds = %28
  %33 = getelementptr inbounds [16 x float], ptr %7, i32 0, i64 %29
  %34 = load float, ptr %33, align 4, !invariant.load !3
  %35 = fadd reassoc float %30, %34
  %36 = add i64 %29, 1
  br label %28

37:                                               ; preds = %28
  %38 = fadd float %27, %30
  br label %39

39:                                               ; preds = %43, %37
  %40 = phi i64 [ %47, %43 ], [ 0, %37 ]
  %41 = phi float [ %46, %43 ], [ 0.000000e+00, %37 ]
  %42 = icmp slt i64 %40, 16
  br i1 %42, label %43, label %48

43:                                               ; preds = %39
  %44 = getelementptr inbounds [16 x float], ptr %6, i32 0, i64 %40
  %45 = load float, ptr %44, align 4, !invariant.load !3
  %46 = fadd reassoc float %41, %45
  %47 = add i64 %40, 1
  br label %39

48:                                               ; preds = %39
  %49 = fadd float %38, %41
  br label %50

50:                                               ; preds = %54, %48
  %51 = phi i64 [ %58, %54 ], [ 0, %48 ]
  %52 = phi float [ %57, %54 ], [ 0.000000e+00, %48 ]
  %53 = icmp slt i64 %51, 32
  br i1 %53, label %54, label %59

54:                                               ; preds = %50
  %55 = getelementptr inbounds [32 x float], ptr %5, i32 0, i64 %51
  %56 = load float, ptr %55, align 4, !invariant.load !3
  %57 = fadd reassoc float %52, %56
  %58 = add i64 %51, 1
  br label %50

59:                                               ; preds = %50
  %60 = fadd float %49, %52
  br label %61

61:                                               ; preds = %65, %59
  %62 = phi i64 [ %69, %65 ], [ 0, %59 ]
  %63 = phi float [ %68, %65 ], [ 0.000000e+00, %59 ]
  %64 = icmp slt i64 %62, 32
  br i1 %64, label %65, label %70

65:                                               ; preds = %61
  %66 = getelementptr inbounds [32 x float], ptr %4, i32 0, i64 %62
  %67 = load float, ptr %66, align 4, !invariant.load !3
  %68 = fadd reassoc float %63, %67
  %69 = add i64 %62, 1
  br label %61

70:                                               ; preds = %61
  %71 = fadd float %60, %63
  br label %72

72:                                               ; preds = %76, %70
  %73 = phi i64 [ %80, %76 ], [ 0, %70 ]
  %74 = phi float [ %79, %76 ], [ 0.000000e+00, %70 ]
  %75 = icmp slt i64 %73, 25
  br i1 %75, label %76, label %81

76:                                               ; preds = %72
  %77 = getelementptr inbounds [25 x float], ptr %3, i32 0, i64 %73
  %78 = load float, ptr %77, align 4, !invariant.load !3
  %79 = fadd reassoc float %74, %78
  %80 = add i64 %73, 1
  br label %72

81:                                               ; preds = %72
  %82 = fadd float %71, %74
  br label %83

83:                                               ; preds = %87, %81
  %84 = phi i64 [ %91, %87 ], [ 0, %81 ]
  %85 = phi float [ %90, %87 ], [ 0.000000e+00, %81 ]
  %86 = icmp slt i64 %84, 25
  br i1 %86, label %87, label %92

87:                                               ; preds = %83
  %88 = getelementptr inbounds [25 x float], ptr %2, i32 0, i64 %84
  %89 = load float, ptr %88, align 4, !invariant.load !3
  %90 = fadd reassoc float %85, %89
  %91 = add i64 %84, 1
  br label %83

92:                                               ; preds = %83
  %93 = fadd float %82, %85
  %94 = call float @llvm.sqrt.f32(float %93)
  %95 = getelementptr inbounds [10 x float], ptr %0, i32 0, i64 %19
  %96 = load float, ptr %95, align 4
  %97 = select i1 %22, float %94, float %96
  store float %97, ptr %95, align 4
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 4}
!6 = !{i64 100}
!7 = !{i64 128}
!8 = !{i64 64}
