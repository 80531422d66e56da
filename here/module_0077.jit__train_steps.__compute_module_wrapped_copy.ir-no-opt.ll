; ModuleID = '__compute_module___compute_module_wrapped_copy'
source_filename = "__compute_module___compute_module_wrapped_copy"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 20
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 20)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 20
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_copy_impl(ptr %5, ptr %5, i64 0, i64 10, i64 1, i64 20, i64 20, i64 200, i64 1, ptr %7, ptr %7, i64 0, i64 10, i64 1, i64 20, i64 20, i64 20, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = udiv i64 %18, 2
  %21 = urem i64 %18, 2
  %22 = mul nsw i64 %21, 16
  %23 = sub i64 10, %20
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 1)
  %25 = sub i64 20, %22
  %26 = call i64 @llvm.smin.i64(i64 %25, i64 16)
  %27 = icmp eq i64 %24, 1
  %28 = icmp eq i64 %26, 16
  %29 = and i1 %27, %28
  %30 = alloca i32, i64 16, align 4
  %31 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %30, 0
  %32 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %31, ptr %30, 1
  %33 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %32, i64 0, 2
  %34 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %33, i64 1, 3, 0
  %35 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %34, i64 1, 3, 1
  %36 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %35, i64 16, 3, 2
  %37 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %36, i64 16, 4, 0
  %38 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %37, i64 16, 4, 1
  %39 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %38, i64 1, 4, 2
  %40 = alloca i32, i64 16, align 4
  %41 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %40, 0
  %42 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %41, ptr %40, 1
  %43 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %42, i64 0, 2
  %44 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %43, i64 1, 3, 0
  %45 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %44, i64 1, 3, 1
  %46 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %45, i64 16, 3, 2
  %47 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %46, i64 16, 4, 0
  %48 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %47, i64 16, 4, 1
  %49 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %48, i64 1, 4, 2
  %50 = select i1 %29, { ptr, ptr, i64, [3 x i64], [3 x i64] } %39, { ptr, ptr, i64, [3 x i64], [3 x i64] } %49
  br i1 %29, label %51, label %66

51:                                               ; preds = %19
  %52 = mul nsw i64 %20, 20
  %53 = add nsw i64 %52, %22
  %54 = getelementptr i32, ptr %1, i64 %53
  call void @llvm.memcpy.p0.p0.i64(ptr %30, ptr %54, i64 64, i1 false)
  %55 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 3, 0
  %56 = mul i64 %55, 1
  %57 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 3, 1
  %58 = mul i64 %56, %57
  %59 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 3, 2
  %60 = mul i64 %58, %59
  %61 = mul i64 %60, 4
  %62 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 1
  %63 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 2
  %64 = getelementptr i32, ptr %62, i64 %63
  %65 = getelementptr i32, ptr %10, i64 %53
  call void @llvm.memcpy.p0.p0.i64(ptr %65, ptr %64, i64 %61, i1 false)
  br label %114

66:                                               ; preds = %19
  %67 = mul nsw i64 %20, 20
  %68 = add nsw i64 %67, %22
  br label %69

69:                                               ; preds = %88, %66
  %70 = phi i64 [ %89, %88 ], [ 0, %66 ]
  %71 = icmp slt i64 %70, %24
  br i1 %71, label %72, label %90

72:                                               ; preds = %69
  br label %73

73:                                               ; preds = %76, %72
  %74 = phi i64 [ %87, %76 ], [ 0, %72 ]
  %75 = icmp slt i64 %74, %26
  br i1 %75, label %76, label %88

76:                                               ; preds = %73
  %77 = getelementptr i32, ptr %1, i64 %68
  %78 = mul nuw nsw i64 %70, 20
  %79 = add nuw nsw i64 %78, 0
  %80 = add nuw nsw i64 %79, %74
  %81 = getelementptr inbounds nuw i32, ptr %77, i64 %80
  %82 = load i32, ptr %81, align 4
  %83 = mul nuw nsw i64 %70, 16
  %84 = add nuw nsw i64 %83, 0
  %85 = add nuw nsw i64 %84, %74
  %86 = getelementptr inbounds nuw i32, ptr %40, i64 %85
  store i32 %82, ptr %86, align 4
  %87 = add i64 %74, 1
  br label %73

88:                                               ; preds = %73
  %89 = add i64 %70, 1
  br label %69

90:                                               ; preds = %69
  %91 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, 1
  br label %92

92:                                               ; preds = %111, %90
  %93 = phi i64 [ %112, %111 ], [ 0, %90 ]
  %94 = icmp slt i64 %93, %24
  br i1 %94, label %95, label %113

95:                                               ; preds = %92
  br label %96

96:                                               ; preds = %99, %95
  %97 = phi i64 [ %110, %99 ], [ 0, %95 ]
  %98 = icmp slt i64 %97, %26
  br i1 %98, label %99, label %111

99:                                               ; preds = %96
  %100 = mul nuw nsw i64 %93, 16
  %101 = add nuw nsw i64 %100, 0
  %102 = add nuw nsw i64 %101, %97
  %103 = getelementptr inbounds nuw i32, ptr %91, i64 %102
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr i32, ptr %10, i64 %68
  %106 = mul nuw nsw i64 %93, 20
  %107 = add nuw nsw i64 %106, 0
  %108 = add nuw nsw i64 %107, %97
  %109 = getelementptr inbounds nuw i32, ptr %105, i64 %108
  store i32 %104, ptr %109, align 4
  %110 = add i64 %97, 1
  br label %96

111:                                              ; preds = %96
  %112 = add i64 %93, 1
  br label %92

113:                                              ; preds = %92
  br label %114

114:                                              ; preds = %51, %113
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
