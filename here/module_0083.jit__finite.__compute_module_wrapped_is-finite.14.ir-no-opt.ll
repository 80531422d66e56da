; ModuleID = '__compute_module___compute_module_wrapped_is-finite.14'
source_filename = "__compute_module___compute_module_wrapped_is-finite.14"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_is-finite.14(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 256
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 256)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 256
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_is-finite.14_impl(ptr %5, ptr %5, i64 0, i64 1, i64 256, i64 1, i64 256, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 1, i64 256, i64 1, i64 256, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_is-finite.14_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = sub i64 256, %18
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  %22 = icmp eq i64 %21, 1
  %23 = alloca float, i64 1, align 4
  %24 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %23, 0
  %25 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %24, ptr %23, 1
  %26 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %25, i64 0, 2
  %27 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %26, i64 1, 3, 0
  %28 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %27, i64 1, 3, 1
  %29 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %28, i64 1, 3, 2
  %30 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %29, i64 1, 4, 0
  %31 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %30, i64 1, 4, 1
  %32 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %31, i64 1, 4, 2
  %33 = alloca float, i64 1, align 4
  %34 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %33, 0
  %35 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %34, ptr %33, 1
  %36 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %35, i64 0, 2
  %37 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %36, i64 1, 3, 0
  %38 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %37, i64 1, 3, 1
  %39 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %38, i64 1, 3, 2
  %40 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %39, i64 1, 4, 0
  %41 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %40, i64 1, 4, 1
  %42 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %41, i64 1, 4, 2
  %43 = select i1 %22, { ptr, ptr, i64, [3 x i64], [3 x i64] } %32, { ptr, ptr, i64, [3 x i64], [3 x i64] } %42
  br i1 %22, label %44, label %46

44:                                               ; preds = %19
  %45 = getelementptr float, ptr %1, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr %23, ptr %45, i64 4, i1 false)
  br label %61

46:                                               ; preds = %19
  br label %47

47:                                               ; preds = %50, %46
  %48 = phi i64 [ %59, %50 ], [ 0, %46 ]
  %49 = icmp slt i64 %48, %21
  br i1 %49, label %50, label %60

50:                                               ; preds = %47
  %51 = getelementptr float, ptr %1, i64 %18
  %52 = add nuw nsw i64 0, %48
  %53 = add nuw nsw i64 %52, 0
  %54 = getelementptr inbounds nuw float, ptr %51, i64 %53
  %55 = load float, ptr %54, align 4
  %56 = add nuw nsw i64 %48, 0
  %57 = add nuw nsw i64 %56, 0
  %58 = getelementptr inbounds nuw float, ptr %33, i64 %57
  store float %55, ptr %58, align 4
  %59 = add i64 %48, 1
  br label %47

60:                                               ; preds = %47
  br label %61

61:                                               ; preds = %44, %60
  %62 = alloca i8, i64 1, align 64
  %63 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %43, 1
  %64 = getelementptr float, ptr %63, i64 0
  %65 = load <1 x float>, ptr %64, align 4
  %66 = extractelement <1 x float> %65, i64 0
  %67 = call i1 @llvm.is.fpclass.f32(float %66, i32 504)
  %68 = zext i1 %67 to i8
  %69 = insertelement <1 x i8> poison, i8 %68, i64 0
  %70 = getelementptr i8, ptr %62, i64 0
  store <1 x i8> %69, ptr %70, align 1
  br i1 %22, label %71, label %73

71:                                               ; preds = %61
  %72 = getelementptr i8, ptr %10, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr %72, ptr %62, i64 1, i1 false)
  br label %88

73:                                               ; preds = %61
  br label %74

74:                                               ; preds = %77, %73
  %75 = phi i64 [ %86, %77 ], [ 0, %73 ]
  %76 = icmp slt i64 %75, %21
  br i1 %76, label %77, label %87

77:                                               ; preds = %74
  %78 = add nuw nsw i64 %75, 0
  %79 = add nuw nsw i64 %78, 0
  %80 = getelementptr inbounds nuw i8, ptr %62, i64 %79
  %81 = load i8, ptr %80, align 1
  %82 = getelementptr i8, ptr %10, i64 %18
  %83 = add nuw nsw i64 0, %75
  %84 = add nuw nsw i64 %83, 0
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 %84
  store i8 %81, ptr %85, align 1
  %86 = add i64 %75, 1
  br label %74

87:                                               ; preds = %74
  br label %88

88:                                               ; preds = %71, %87
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f32(float, i32 immarg) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
