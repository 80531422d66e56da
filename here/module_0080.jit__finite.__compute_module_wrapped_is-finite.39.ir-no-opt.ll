; ModuleID = '__compute_module___compute_module_wrapped_is-finite.39'
source_filename = "__compute_module___compute_module_wrapped_is-finite.39"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_is-finite.39(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 16384
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 32768)
  %15 = add nuw nsw i64 %13, 16384
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 32768)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %14, %1 ]
  %19 = icmp slt i64 %18, %16
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_is-finite.39_impl(ptr %5, ptr %5, i64 0, i64 4, i64 512, i64 1024, i64 524288, i64 1024, i64 1, ptr %7, ptr %7, i64 0, i64 4, i64 512, i64 1024, i64 524288, i64 1024, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_is-finite.39_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = udiv i64 %18, 8192
  %21 = udiv i64 %18, 16
  %22 = urem i64 %21, 512
  %23 = urem i64 %18, 16
  %24 = mul nsw i64 %23, 64
  %25 = sub i64 4, %20
  %26 = call i64 @llvm.smin.i64(i64 %25, i64 1)
  %27 = sub i64 512, %22
  %28 = call i64 @llvm.smin.i64(i64 %27, i64 1)
  %29 = sub i64 1024, %24
  %30 = call i64 @llvm.smin.i64(i64 %29, i64 64)
  %31 = icmp eq i64 %26, 1
  %32 = icmp eq i64 %28, 1
  %33 = and i1 %31, %32
  %34 = icmp eq i64 %30, 64
  %35 = and i1 %33, %34
  %36 = alloca float, i64 64, align 4
  %37 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %36, 0
  %38 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %37, ptr %36, 1
  %39 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %38, i64 0, 2
  %40 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %39, i64 1, 3, 0
  %41 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %40, i64 1, 3, 1
  %42 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %41, i64 64, 3, 2
  %43 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %42, i64 64, 4, 0
  %44 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %43, i64 64, 4, 1
  %45 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %44, i64 1, 4, 2
  %46 = alloca float, i64 64, align 4
  %47 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } poison, ptr %46, 0
  %48 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %47, ptr %46, 1
  %49 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %48, i64 0, 2
  %50 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %49, i64 1, 3, 0
  %51 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %50, i64 1, 3, 1
  %52 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %51, i64 64, 3, 2
  %53 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %52, i64 64, 4, 0
  %54 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %53, i64 64, 4, 1
  %55 = insertvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %54, i64 1, 4, 2
  %56 = select i1 %35, { ptr, ptr, i64, [3 x i64], [3 x i64] } %45, { ptr, ptr, i64, [3 x i64], [3 x i64] } %55
  br i1 %35, label %57, label %63

57:                                               ; preds = %19
  %58 = mul nsw i64 %20, 524288
  %59 = mul nsw i64 %22, 1024
  %60 = add nsw i64 %58, %59
  %61 = add nsw i64 %60, %24
  %62 = getelementptr float, ptr %1, i64 %61
  call void @llvm.memcpy.p0.p0.i64(ptr %36, ptr %62, i64 256, i1 false)
  br label %98

63:                                               ; preds = %19
  %64 = mul nsw i64 %20, 524288
  %65 = mul nsw i64 %22, 1024
  %66 = add nsw i64 %64, %65
  %67 = add nsw i64 %66, %24
  br label %68

68:                                               ; preds = %95, %63
  %69 = phi i64 [ %96, %95 ], [ 0, %63 ]
  %70 = icmp slt i64 %69, %26
  br i1 %70, label %71, label %97

71:                                               ; preds = %68
  br label %72

72:                                               ; preds = %93, %71
  %73 = phi i64 [ %94, %93 ], [ 0, %71 ]
  %74 = icmp slt i64 %73, %28
  br i1 %74, label %75, label %95

75:                                               ; preds = %72
  br label %76

76:                                               ; preds = %79, %75
  %77 = phi i64 [ %92, %79 ], [ 0, %75 ]
  %78 = icmp slt i64 %77, %30
  br i1 %78, label %79, label %93

79:                                               ; preds = %76
  %80 = getelementptr float, ptr %1, i64 %67
  %81 = mul nuw nsw i64 %69, 524288
  %82 = mul nuw nsw i64 %73, 1024
  %83 = add nuw nsw i64 %81, %82
  %84 = add nuw nsw i64 %83, %77
  %85 = getelementptr inbounds nuw float, ptr %80, i64 %84
  %86 = load float, ptr %85, align 4
  %87 = mul nuw nsw i64 %69, 64
  %88 = mul nuw nsw i64 %73, 64
  %89 = add nuw nsw i64 %87, %88
  %90 = add nuw nsw i64 %89, %77
  %91 = getelementptr inbounds nuw float, ptr %46, i64 %90
  store float %86, ptr %91, align 4
  %92 = add i64 %77, 1
  br label %76

93:                                               ; preds = %76
  %94 = add i64 %73, 1
  br label %72

95:                                               ; preds = %72
  %96 = add i64 %69, 1
  br label %68

97:                                               ; preds = %68
  br label %98

98:                                               ; preds = %57, %97
  %99 = alloca i8, i64 64, align 64
  %100 = extractvalue { ptr, ptr, i64, [3 x i64], [3 x i64] } %56, 1
  br label %101

101:                                              ; preds = %104, %98
  %102 = phi i64 [ %111, %104 ], [ 0, %98 ]
  %103 = icmp slt i64 %102, 64
  br i1 %103, label %104, label %112

104:                                              ; preds = %101
  %105 = add i64 0, %102
  %106 = getelementptr float, ptr %100, i64 %105
  %107 = load <8 x float>, ptr %106, align 4
  %108 = call <8 x i1> @llvm.is.fpclass.v8f32(<8 x float> %107, i32 504)
  %109 = zext <8 x i1> %108 to <8 x i8>
  %110 = getelementptr i8, ptr %99, i64 %105
  store <8 x i8> %109, ptr %110, align 1
  %111 = add i64 %102, 8
  br label %101

112:                                              ; preds = %101
  br i1 %35, label %113, label %119

113:                                              ; preds = %112
  %114 = mul nsw i64 %20, 524288
  %115 = mul nsw i64 %22, 1024
  %116 = add nsw i64 %114, %115
  %117 = add nsw i64 %116, %24
  %118 = getelementptr i8, ptr %10, i64 %117
  call void @llvm.memcpy.p0.p0.i64(ptr %118, ptr %99, i64 64, i1 false)
  br label %154

119:                                              ; preds = %112
  %120 = mul nsw i64 %20, 524288
  %121 = mul nsw i64 %22, 1024
  %122 = add nsw i64 %120, %121
  %123 = add nsw i64 %122, %24
  br label %124

124:                                              ; preds = %151, %119
  %125 = phi i64 [ %152, %151 ], [ 0, %119 ]
  %126 = icmp slt i64 %125, %26
  br i1 %126, label %127, label %153

127:                                              ; preds = %124
  br label %128

128:                                              ; preds = %149, %127
  %129 = phi i64 [ %150, %149 ], [ 0, %127 ]
  %130 = icmp slt i64 %129, %28
  br i1 %130, label %131, label %151

131:                                              ; preds = %128
  br label %132

132:                                              ; preds = %135, %131
  %133 = phi i64 [ %148, %135 ], [ 0, %131 ]
  %134 = icmp slt i64 %133, %30
  br i1 %134, label %135, label %149

135:                                              ; preds = %132
  %136 = mul nuw nsw i64 %125, 64
  %137 = mul nuw nsw i64 %129, 64
  %138 = add nuw nsw i64 %136, %137
  %139 = add nuw nsw i64 %138, %133
  %140 = getelementptr inbounds nuw i8, ptr %99, i64 %139
  %141 = load i8, ptr %140, align 1
  %142 = getelementptr i8, ptr %10, i64 %123
  %143 = mul nuw nsw i64 %125, 524288
  %144 = mul nuw nsw i64 %129, 1024
  %145 = add nuw nsw i64 %143, %144
  %146 = add nuw nsw i64 %145, %133
  %147 = getelementptr inbounds nuw i8, ptr %142, i64 %146
  store i8 %141, ptr %147, align 1
  %148 = add i64 %133, 1
  br label %132

149:                                              ; preds = %132
  %150 = add i64 %129, 1
  br label %128

151:                                              ; preds = %128
  %152 = add i64 %125, 1
  br label %124

153:                                              ; preds = %124
  br label %154

154:                                              ; preds = %113, %153
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
