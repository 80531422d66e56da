; ModuleID = '__compute_module___compute_module_wrapped_is-finite.15'
source_filename = "__compute_module___compute_module_wrapped_is-finite.15"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_is-finite.15(ptr %0) {
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
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2048)
  %15 = add nuw nsw i64 %13, 1024
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 2048)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_is-finite.15_impl(ptr %5, ptr %5, i64 0, i64 1, i64 512, i64 256, i64 131072, i64 256, i64 1, ptr %7, ptr %7, i64 0, i64 1, i64 512, i64 256, i64 131072, i64 256, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_is-finite.15_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = udiv i64 %18, 4
  %21 = urem i64 %18, 4
  %22 = mul nsw i64 %21, 64
  %23 = sub i64 512, %20
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 1)
  %25 = sub i64 256, %22
  %26 = call i64 @llvm.smin.i64(i64 %25, i64 64)
  %27 = icmp eq i64 %24, 1
  %28 = icmp eq i64 %26, 64
  %29 = and i1 %27, %28
  %30 = alloca float, i64 64, align 4
  %31 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %30, 0
  %32 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %31, ptr %30, 1
  %33 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %32, i64 0, 2
  %34 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %33, i64 1, 3, 0
  %35 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %34, i64 1, 3, 1
  %36 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %35, i64 64, 3, 2
  %37 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %36, i64 64, 4, 0
  %38 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %37, i64 64, 4, 1
  %39 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %38, i64 1, 4, 2
  %40 = alloca float, i64 64, align 4
  %41 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %40, 0
  %42 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %41, ptr %40, 1
  %43 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %42, i64 0, 2
  %44 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %43, i64 1, 3, 0
  %45 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %44, i64 1, 3, 1
  %46 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %45, i64 64, 3, 2
  %47 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %46, i64 64, 4, 0
  %48 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %47, i64 64, 4, 1
  %49 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %48, i64 1, 4, 2
  %50 = select i1 %29, { ptr, ptr, i64, [3 x i64], [3 x i64] } %39, { ptr, ptr, i64, [3 x i64], [3 x i64] } %49
  br i1 %29, label %51, label %55

51:                                               ; preds = %19
  %52 = mul nsw i64 %20, 256
  %53 = add nsw i64 %52, %22
  %54 = getelementptr float, ptr %1, i64 %53
  call void @llvm.memcpy.p0.p0.i64(ptr %30, ptr %54, i64 256, i1 false)
  br label %80

55:                                               ; preds = %19
  %56 = mul nsw i64 %20, 256
  %57 = add nsw i64 %56, %22
  br label %58

58:                                               ; preds = %77, %55
  %59 = phi i64 [ %78, %77 ], [ 0, %55 ]
  %60 = icmp slt i64 %59, %24
  br i1 %60, label %61, label %79

61:                                               ; preds = %58
  br label %62

62:                                               ; preds = %65, %61
  %63 = phi i64 [ %76, %65 ], [ 0, %61 ]
  %64 = icmp slt i64 %63, %26
  br i1 %64, label %65, label %77

65:                                               ; preds = %62
  %66 = getelementptr float, ptr %1, i64 %57
  %67 = mul nuw nsw i64 %59, 256
  %68 = add nuw nsw i64 0, %67
  %69 = add nuw nsw i64 %68, %63
  %70 = getelementptr inbounds nuw float, ptr %66, i64 %69
  %71 = load float, ptr %70, align 4
  %72 = mul nuw nsw i64 %59, 64
  %73 = add nuw nsw i64 0, %72
  %74 = add nuw nsw i64 %73, %63
  %75 = getelementptr inbounds nuw float, ptr %40, i64 %74
  store float %71, ptr %75, align 4
  %76 = add i64 %63, 1
  br label %62

77:                                               ; preds = %62
  %78 = add i64 %59, 1
  br label %58

79:                                               ; preds = %58
  br label %80

80:                                               ; preds = %51, %79
  %81 = alloca i8, i64 64, align 64
  %82 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 1
  br label %83

83:                                               ; preds = %86, %80
  %84 = phi i64 [ %93, %86 ], [ 0, %80 ]
  %85 = icmp slt i64 %84, 64
  br i1 %85, label %86, label %94

86:                                               ; preds = %83
  %87 = add i64 0, %84
  %88 = getelementptr float, ptr %82, i64 %87
  %89 = load <8 x float>, ptr %88, align 4
  %90 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %89, i32 504)
  %91 = zext <8 x i1> %90 to <8 x i8>
  %92 = getelementptr i8, ptr %81, i64 %87
  store <8 x i8> %91, ptr %92, align 1
  %93 = add i64 %84, 8
  br label %83

94:                                               ; preds = %83
  br i1 %29, label %95, label %99

95:                                               ; preds = %94
  %96 = mul nsw i64 %20, 256
  %97 = add nsw i64 %96, %22
  %98 = getelementptr i8, ptr %10, i64 %97
  call void @llvm.memcpy.p0.p0.i64(ptr %98, ptr %81, i64 64, i1 false)
  br label %124

99:                                               ; preds = %94
  %100 = mul nsw i64 %20, 256
  %101 = add nsw i64 %100, %22
  br label %102

102:                                              ; preds = %121, %99
  %103 = phi i64 [ %122, %121 ], [ 0, %99 ]
  %104 = icmp slt i64 %103, %24
  br i1 %104, label %105, label %123

105:                                              ; preds = %102
  br label %106

106:                                              ; preds = %109, %105
  %107 = phi i64 [ %120, %109 ], [ 0, %105 ]
  %108 = icmp slt i64 %107, %26
  br i1 %108, label %109, label %121

109:                                              ; preds = %106
  %110 = mul nuw nsw i64 %103, 64
  %111 = add nuw nsw i64 0, %110
  %112 = add nuw nsw i64 %111, %107
  %113 = getelementptr inbounds nuw i8, ptr %81, i64 %112
  %114 = load i8, ptr %113, align 1
  %115 = getelementptr i8, ptr %10, i64 %101
  %116 = mul nuw nsw i64 %103, 256
  %117 = add nuw nsw i64 0, %116
  %118 = add nuw nsw i64 %117, %107
  %119 = getelementptr inbounds nuw i8, ptr %115, i64 %118
  store i8 %114, ptr %119, align 1
  %120 = add i64 %107, 1
  br label %106

121:                                              ; preds = %106
  %122 = add i64 %103, 1
  br label %102

123:                                              ; preds = %102
  br label %124

124:                                              ; preds = %95, %123
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i1> @llvm.is.fpclass.v8f32(<8 x float>, i32 immarg) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
