; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @multiply_bitcast_fusion(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 16
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 16)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 16
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @multiply_bitcast_fusion_impl(ptr %5, ptr %5, i64 0, i64 256, i64 1, ptr %7, ptr %7, i64 0, i64 256, i64 1, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_bitcast_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12) #0 {
  %14 = mul nsw i64 %12, 16
  %15 = sub i64 256, %14
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 16)
  %17 = icmp eq i64 %16, 16
  %18 = alloca float, i64 16, align 4
  %19 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %18, 0
  %20 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %19, ptr %18, 1
  %21 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %20, i64 0, 2
  %22 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %21, i64 16, 3, 0
  %23 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %22, i64 1, 4, 0
  %24 = alloca float, i64 16, align 4
  %25 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %24, 0
  %26 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %25, ptr %24, 1
  %27 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %26, i64 0, 2
  %28 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %27, i64 16, 3, 0
  %29 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, i64 1, 4, 0
  %30 = select i1 %17, { ptr, ptr, i64, [1 x i64], [1 x i64] } %23, { ptr, ptr, i64, [1 x i64], [1 x i64] } %29
  br i1 %17, label %31, label %33

31:                                               ; preds = %13
  %32 = getelementptr float, ptr %1, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %18, ptr %32, i64 64, i1 false)
  br label %44

33:                                               ; preds = %13
  br label %34

34:                                               ; preds = %37, %33
  %35 = phi i64 [ %42, %37 ], [ 0, %33 ]
  %36 = icmp slt i64 %35, %16
  br i1 %36, label %37, label %43

37:                                               ; preds = %34
  %38 = getelementptr float, ptr %1, i64 %14
  %39 = getelementptr inbounds nuw float, ptr %38, i64 %35
  %40 = load float, ptr %39, align 4
  %41 = getelementptr inbounds nuw float, ptr %24, i64 %35
  store float %40, ptr %41, align 4
  %42 = add i64 %35, 1
  br label %34

43:                                               ; preds = %34
  br label %44

44:                                               ; preds = %31, %43
  %45 = alloca float, i64 16, align 64
  %46 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %30, 1
  br label %47

47:                                               ; preds = %50, %44
  %48 = phi i64 [ %55, %50 ], [ 0, %44 ]
  %49 = icmp slt i64 %48, 16
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = getelementptr float, ptr %46, i64 %48
  %52 = load <8 x float>, ptr %51, align 4
  %53 = fmul <8 x float> %52, %52
  %54 = getelementptr float, ptr %45, i64 %48
  store <8 x float> %53, ptr %54, align 4
  %55 = add i64 %48, 8
  br label %47

56:                                               ; preds = %47
  br i1 %17, label %57, label %59

57:                                               ; preds = %56
  %58 = getelementptr float, ptr %6, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %58, ptr %45, i64 64, i1 false)
  br label %71

59:                                               ; preds = %56
  br label %60

60:                                               ; preds = %63, %59
  %61 = phi i64 [ %69, %63 ], [ 0, %59 ]
  %62 = icmp slt i64 %61, %16
  br i1 %62, label %63, label %70

63:                                               ; preds = %60
  %64 = add nuw nsw i64 %61, 0
  %65 = getelementptr inbounds nuw float, ptr %45, i64 %64
  %66 = load float, ptr %65, align 4
  %67 = getelementptr float, ptr %6, i64 %14
  %68 = getelementptr inbounds nuw float, ptr %67, i64 %64
  store float %66, ptr %68, align 4
  %69 = add i64 %61, 1
  br label %60

70:                                               ; preds = %60
  br label %71

71:                                               ; preds = %57, %70
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
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
