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
  %13 = mul nuw nsw i64 %12, 1024
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 1024)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 1024
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_is-finite.14_impl(ptr %5, ptr %5, i64 0, i64 4, i64 256, i64 1, i64 256, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 4, i64 256, i64 1, i64 256, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_is-finite.14_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = udiv i64 %18, 256
  %21 = urem i64 %18, 256
  %22 = sub i64 4, %20
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 1)
  %24 = sub i64 256, %21
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 1)
  %26 = icmp eq i64 %23, 1
  %27 = icmp eq i64 %25, 1
  %28 = and i1 %26, %27
  %29 = alloca float, i64 1, align 4
  %30 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %29, 0
  %31 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %30, ptr %29, 1
  %32 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %31, i64 0, 2
  %33 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %32, i64 1, 3, 0
  %34 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %33, i64 1, 3, 1
  %35 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %34, i64 1, 3, 2
  %36 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %35, i64 1, 4, 0
  %37 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %36, i64 1, 4, 1
  %38 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %37, i64 1, 4, 2
  %39 = alloca float, i64 1, align 4
  %40 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %39, 0
  %41 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %40, ptr %39, 1
  %42 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %41, i64 0, 2
  %43 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %42, i64 1, 3, 0
  %44 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %43, i64 1, 3, 1
  %45 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %44, i64 1, 3, 2
  %46 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %45, i64 1, 4, 0
  %47 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %46, i64 1, 4, 1
  %48 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %47, i64 1, 4, 2
  %49 = select i1 %28, { ptr, ptr, i64, [3 x i64], [3 x i64] } %38, { ptr, ptr, i64, [3 x i64], [3 x i64] } %48
  br i1 %28, label %50, label %54

50:                                               ; preds = %19
  %51 = mul nsw i64 %20, 256
  %52 = add nsw i64 %51, %21
  %53 = getelementptr float, ptr %1, i64 %52
  call void @llvm.memcpy.p0.p0.i64(ptr %29, ptr %53, i64 4, i1 false)
  br label %78

54:                                               ; preds = %19
  %55 = mul nsw i64 %20, 256
  %56 = add nsw i64 %55, %21
  br label %57

57:                                               ; preds = %75, %54
  %58 = phi i64 [ %76, %75 ], [ 0, %54 ]
  %59 = icmp slt i64 %58, %23
  br i1 %59, label %60, label %77

60:                                               ; preds = %57
  br label %61

61:                                               ; preds = %64, %60
  %62 = phi i64 [ %74, %64 ], [ 0, %60 ]
  %63 = icmp slt i64 %62, %25
  br i1 %63, label %64, label %75

64:                                               ; preds = %61
  %65 = getelementptr float, ptr %1, i64 %56
  %66 = mul nuw nsw i64 %58, 256
  %67 = add nuw nsw i64 %66, %62
  %68 = add nuw nsw i64 %67, 0
  %69 = getelementptr inbounds nuw float, ptr %65, i64 %68
  %70 = load float, ptr %69, align 4
  %71 = add nuw nsw i64 %58, %62
  %72 = add nuw nsw i64 %71, 0
  %73 = getelementptr inbounds nuw float, ptr %39, i64 %72
  store float %70, ptr %73, align 4
  %74 = add i64 %62, 1
  br label %61

75:                                               ; preds = %61
  %76 = add i64 %58, 1
  br label %57

77:                                               ; preds = %57
  br label %78

78:                                               ; preds = %50, %77
  %79 = alloca i8, i64 1, align 64
  %80 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %49, 1
  %81 = getelementptr float, ptr %80, i64 0
  %82 = load <1 x float>, ptr %81, align 4
  %83 = extractelement <1 x float> %82, i64 0
  %84 = call i1 @llvm.is.fpclass.f32(float %83, i32 504)
  %85 = zext i1 %84 to i8
  %86 = insertelement <1 x i8> poison, i8 %85, i64 0
  %87 = getelementptr i8, ptr %79, i64 0
  store <1 x i8> %86, ptr %87, align 1
  br i1 %28, label %88, label %92

88:                                               ; preds = %78
  %89 = mul nsw i64 %20, 256
  %90 = add nsw i64 %89, %21
  %91 = getelementptr i8, ptr %10, i64 %90
  call void @llvm.memcpy.p0.p0.i64(ptr %91, ptr %79, i64 1, i1 false)
  br label %116

92:                                               ; preds = %78
  %93 = mul nsw i64 %20, 256
  %94 = add nsw i64 %93, %21
  br label %95

95:                                               ; preds = %113, %92
  %96 = phi i64 [ %114, %113 ], [ 0, %92 ]
  %97 = icmp slt i64 %96, %23
  br i1 %97, label %98, label %115

98:                                               ; preds = %95
  br label %99

99:                                               ; preds = %102, %98
  %100 = phi i64 [ %112, %102 ], [ 0, %98 ]
  %101 = icmp slt i64 %100, %25
  br i1 %101, label %102, label %113

102:                                              ; preds = %99
  %103 = add nuw nsw i64 %96, %100
  %104 = add nuw nsw i64 %103, 0
  %105 = getelementptr inbounds nuw i8, ptr %79, i64 %104
  %106 = load i8, ptr %105, align 1
  %107 = getelementptr i8, ptr %10, i64 %94
  %108 = mul nuw nsw i64 %96, 256
  %109 = add nuw nsw i64 %108, %100
  %110 = add nuw nsw i64 %109, 0
  %111 = getelementptr inbounds nuw i8, ptr %107, i64 %110
  store i8 %106, ptr %111, align 1
  %112 = add i64 %100, 1
  br label %99

113:                                              ; preds = %99
  %114 = add i64 %96, 1
  br label %95

115:                                              ; preds = %95
  br label %116

116:                                              ; preds = %88, %115
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
