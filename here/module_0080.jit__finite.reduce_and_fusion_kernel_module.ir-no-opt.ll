; ModuleID = '__compute_module_reduce_and_fusion_kernel_module'
source_filename = "__compute_module_reduce_and_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @reduce_and_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !10
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !10
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !10
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !10
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !10
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !10
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !10
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !10
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !5
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !5
  %40 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 18, i32 0
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !10
  %42 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 19, i32 0
  %43 = load ptr, ptr %42, align 8, !invariant.load !3, !dereferenceable !5
  %44 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 20, i32 0
  %45 = load ptr, ptr %44, align 8, !invariant.load !3, !dereferenceable !10
  %46 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 21, i32 0
  %47 = load ptr, ptr %46, align 8, !invariant.load !3, !dereferenceable !10
  %48 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 22, i32 0
  %49 = load ptr, ptr %48, align 8, !invariant.load !3, !dereferenceable !10
  %50 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 23, i32 0
  %51 = load ptr, ptr %50, align 8, !invariant.load !3, !dereferenceable !10
  %52 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 24, i32 0
  %53 = load ptr, ptr %52, align 8, !invariant.load !3, !dereferenceable !10
  %54 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 25, i32 0
  %55 = load ptr, ptr %54, align 8, !invariant.load !3, !dereferenceable !10
  %56 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 26, i32 0
  %57 = load ptr, ptr %56, align 8, !invariant.load !3, !dereferenceable !10
  %58 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 27, i32 0
  %59 = load ptr, ptr %58, align 8, !invariant.load !3, !dereferenceable !10
  %60 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 28, i32 0
  %61 = load ptr, ptr %60, align 8, !invariant.load !3, !dereferenceable !10
  %62 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 29, i32 0
  %63 = load ptr, ptr %62, align 8, !invariant.load !3, !dereferenceable !10
  %64 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 30, i32 0
  %65 = load ptr, ptr %64, align 8, !invariant.load !3, !dereferenceable !10
  %66 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 31, i32 0
  %67 = load ptr, ptr %66, align 8, !invariant.load !3, !dereferenceable !10
  %68 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 32, i32 0
  %69 = load ptr, ptr %68, align 8, !invariant.load !3, !dereferenceable !10
  %70 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 33, i32 0
  %71 = load ptr, ptr %70, align 8, !invariant.load !3, !dereferenceable !10
  %72 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 34, i32 0
  %73 = load ptr, ptr %72, align 8, !invariant.load !3, !dereferenceable !10
  %74 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 35, i32 0
  %75 = load ptr, ptr %74, align 8, !invariant.load !3, !dereferenceable !10
  %76 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 36, i32 0
  %77 = load ptr, ptr %76, align 8, !invariant.load !3, !dereferenceable !10
  %78 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 37, i32 0
  %79 = load ptr, ptr %78, align 8, !invariant.load !3, !dereferenceable !10
  %80 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 38, i32 0
  %81 = load ptr, ptr %80, align 8, !invariant.load !3, !dereferenceable !10
  %82 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 39, i32 0
  %83 = load ptr, ptr %82, align 8, !invariant.load !3, !dereferenceable !10
  %84 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 40, i32 0
  %85 = load ptr, ptr %84, align 8, !invariant.load !3, !dereferenceable !10
  %86 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 41, i32 0
  %87 = load ptr, ptr %86, align 8, !invariant.load !3, !dereferenceable !10
  %88 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 42, i32 0
  %89 = load ptr, ptr %88, align 8, !invariant.load !3, !dereferenceable !5
  %90 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 43, i32 0
  %91 = load ptr, ptr %90, align 8, !invariant.load !3, !dereferenceable !5
  %92 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 44, i32 0
  %93 = load ptr, ptr %92, align 8, !invariant.load !3, !dereferenceable !10
  %94 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 45, i32 0
  %95 = load ptr, ptr %94, align 8, !invariant.load !3, !dereferenceable !10
  %96 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 46, i32 0
  %97 = load ptr, ptr %96, align 8, !invariant.load !3, !dereferenceable !10
  %98 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 47, i32 0
  %99 = load ptr, ptr %98, align 8, !invariant.load !3, !dereferenceable !10
  %100 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 48, i32 0
  %101 = load ptr, ptr %100, align 8, !invariant.load !3, !dereferenceable !10
  %102 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 49, i32 0
  %103 = load ptr, ptr %102, align 8, !invariant.load !3, !dereferenceable !10
  %104 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 50, i32 0
  %105 = load ptr, ptr %104, align 8, !invariant.load !3, !dereferenceable !10
  %106 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 51, i32 0
  %107 = load ptr, ptr %106, align 8, !invariant.load !3, !dereferenceable !10
  %108 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 52, i32 0
  %109 = load ptr, ptr %108, align 8, !invariant.load !3, !dereferenceable !10
  %110 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %111 = load ptr, ptr %110, align 8
  %112 = getelementptr inbounds %kernel_dim3, ptr %111, i32 0, i32 0
  %113 = load i64, ptr %112, align 4, !invariant.load !3
  %114 = getelementptr inbounds %kernel_dim3, ptr %111, i32 0, i32 1
  %115 = load i64, ptr %114, align 4, !invariant.load !3
  %116 = getelementptr inbounds %kernel_dim3, ptr %111, i32 0, i32 2
  %117 = load i64, ptr %116, align 4, !invariant.load !3
  call void @reduce_and_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, ptr %41, ptr %43, ptr %45, ptr %47, ptr %49, ptr %51, ptr %53, ptr %55, ptr %57, ptr %59, ptr %61, ptr %63, ptr %65, ptr %67, ptr %69, ptr %71, ptr %73, ptr %75, ptr %77, ptr %79, ptr %81, ptr %83, ptr %85, ptr %87, ptr %89, ptr %91, ptr %93, ptr %95, ptr %97, ptr %99, ptr %101, ptr %103, ptr %105, ptr %107, ptr %109, i64 %113, i64 %115, i64 %117)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @reduce_and_fusion_wrapped(ptr noalias align 64 dereferenceable(32) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(512) %2, ptr noalias align 64 dereferenceable(32) %3, ptr noalias align 64 dereferenceable(2048) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(3200) %6, ptr noalias align 64 dereferenceable(4) %7, ptr noalias align 64 dereferenceable(4) %8, ptr noalias align 64 dereferenceable(16) %9, ptr noalias align 64 dereferenceable(4) %10, ptr noalias align 64 dereferenceable(4) %11, ptr noalias align 64 dereferenceable(4) %12, ptr noalias align 64 dereferenceable(4) %13, ptr noalias align 64 dereferenceable(4) %14, ptr noalias align 64 dereferenceable(4) %15, ptr noalias align 64 dereferenceable(16) %16, ptr noalias align 64 dereferenceable(16) %17, ptr noalias align 64 dereferenceable(4) %18, ptr noalias align 64 dereferenceable(16) %19, ptr noalias align 64 dereferenceable(4) %20, ptr noalias align 64 dereferenceable(4) %21, ptr noalias align 64 dereferenceable(4) %22, ptr noalias align 64 dereferenceable(4) %23, ptr noalias align 64 dereferenceable(4) %24, ptr noalias align 64 dereferenceable(4) %25, ptr noalias align 64 dereferenceable(4) %26, ptr noalias align 64 dereferenceable(4) %27, ptr noalias align 64 dereferenceable(4) %28, ptr noalias align 64 dereferenceable(4) %29, ptr noalias align 64 dereferenceable(4) %30, ptr noalias align 64 dereferenceable(4) %31, ptr noalias align 64 dereferenceable(4) %32, ptr noalias align 64 dereferenceable(4) %33, ptr noalias align 64 dereferenceable(4) %34, ptr noalias align 64 dereferenceable(4) %35, ptr noalias align 64 dereferenceable(4) %36, ptr noalias align 64 dereferenceable(4) %37, ptr noalias align 64 dereferenceable(4) %38, ptr noalias align 64 dereferenceable(4) %39, ptr noalias align 64 dereferenceable(4) %40, ptr noalias align 64 dereferenceable(4) %41, ptr noalias align 64 dereferenceable(16) %42, ptr noalias align 64 dereferenceable(16) %43, ptr noalias align 64 dereferenceable(4) %44, ptr noalias align 64 dereferenceable(4) %45, ptr noalias align 64 dereferenceable(4) %46, ptr noalias align 64 dereferenceable(4) %47, ptr noalias align 64 dereferenceable(4) %48, ptr noalias align 64 dereferenceable(4) %49, ptr noalias align 64 dereferenceable(4) %50, ptr noalias align 64 dereferenceable(4) %51, ptr noalias align 64 dereferenceable(4) %52, i64 %53, i64 %54, i64 %55) #1 {
  br label %57

57:                                               ; preds = %321, %56
  %58 = phi i64 [ %323, %321 ], [ 0, %56 ]
  %59 = icmp slt i64 %58, 4
  br i1 %59, label %60, label %324

60:                                               ; preds = %57
  %61 = getelementptr inbounds [4 x i8], ptr %50, i32 0, i64 %58
  %62 = load i8, ptr %61, align 1, !invariant.load !3
  %63 = getelementptr inbounds [4 x i8], ptr %51, i32 0, i64 %58
  %64 = load i8, ptr %63, align 1, !invariant.load !3
  %65 = and i8 %62, %64
  %66 = getelementptr inbounds [4 x i8], ptr %49, i32 0, i64 %58
  %67 = load i8, ptr %66, align 1, !invariant.load !3
  %68 = and i8 %65, %67
  %69 = getelementptr inbounds [4 x i8], ptr %48, i32 0, i64 %58
  %70 = load i8, ptr %69, align 1, !invariant.load !3
  %71 = and i8 %68, %70
  %72 = getelementptr inbounds [4 x i8], ptr %47, i32 0, i64 %58
  %73 = load i8, ptr %72, align 1, !invariant.load !3
  %74 = and i8 %71, %73
  %75 = getelementptr inbounds [4 x i8], ptr %46, i32 0, i64 %58
  %76 = load i8, ptr %75, align 1, !invariant.load !3
  %77 = and i8 %74, %76
  %78 = getelementptr inbounds [4 x i8], ptr %45, i32 0, i64 %58
  %79 = load i8, ptr %78, align 1, !invariant.load !3
  %80 = and i8 %77, %79
  %81 = getelementptr inbounds [4 x i8], ptr %44, i32 0, i64 %58
  %82 = load i8, ptr %81, align 1, !invariant.load !3
  %83 = getelementptr inbounds [4 x float], ptr %43, i32 0, i64 %58
  %84 = load float, ptr %83, align 4, !invariant.load !3
  %85 = and i8 %80, %82
  %86 = call float @llvm.fabs.f32(float %84)
  %87 = fcmp one float %86, +inf
  %88 = zext i1 %87 to i8
  %89 = getelementptr inbounds [4 x float], ptr %42, i32 0, i64 %58
  %90 = load float, ptr %89, align 4, !invariant.load !3
  %91 = and i8 %85, %88
  %92 = call float @llvm.fabs.f32(float %90)
  %93 = fcmp one float %92, +inf
  %94 = zext i1 %93 to i8
  %95 = and i8 %91, %94
  %96 = getelementptr inbounds [4 x i8], ptr %41, i32 0, i64 %58
  %97 = load i8, ptr %96, align 1, !invariant.load !3
  %98 = and i8 %95, %97
  %99 = getelementptr inbounds [4 x i8], ptr %40, i32 0, i64 %58
  %100 = load i8, ptr %99, align 1, !invariant.load !3
  %101 = and i8 %98, %100
  %102 = getelementptr inbounds [4 x i8], ptr %39, i32 0, i64 %58
  %103 = load i8, ptr %102, align 1, !invariant.load !3
  %104 = and i8 %101, %103
  %105 = getelementptr inbounds [4 x i8], ptr %38, i32 0, i64 %58
  %106 = load i8, ptr %105, align 1, !invariant.load !3
  %107 = and i8 %104, %106
  %108 = getelementptr inbounds [4 x i8], ptr %37, i32 0, i64 %58
  %109 = load i8, ptr %108, align 1, !invariant.load !3
  %110 = and i8 %107, %109
  %111 = getelementptr inbounds [4 x i8], ptr %36, i32 0, i64 %58
  %112 = load i8, ptr %111, align 1, !invariant.load !3
  %113 = and i8 %110, %112
  %114 = getelementptr inbounds [4 x i8], ptr %35, i32 0, i64 %58
  %115 = load i8, ptr %114, align 1, !invariant.load !3
  %116 = and i8 %113, %115
  %117 = getelementptr inbounds [4 x i8], ptr %34, i32 0, i64 %58
  %118 = load i8, ptr %117, align 1, !invariant.load !3
  %119 = and i8 %116, %118
  %120 = getelementptr inbounds [4 x i8], ptr %33, i32 0, i64 %58
  %121 = load i8, ptr %120, align 1, !invariant.load !3
  %122 = and i8 %119, %121
  %123 = getelementptr inbounds [4 x i8], ptr %32, i32 0, i64 %58
  %124 = load i8, ptr %123, align 1, !invariant.load !3
  %125 = and i8 %122, %124
  %126 = getelementptr inbounds [4 x i8], ptr %31, i32 0, i64 %58
  %127 = load i8, ptr %126, align 1, !invariant.load !3
  %128 = and i8 %125, %127
  %129 = getelementptr inbounds [4 x i8], ptr %30, i32 0, i64 %58
  %130 = load i8, ptr %129, align 1, !invariant.load !3
  %131 = and i8 %128, %130
  %132 = getelementptr inbounds [4 x i8], ptr %29, i32 0, i64 %58
  %133 = load i8, ptr %132, align 1, !invariant.load !3
  %134 = and i8 %131, %133
  %135 = getelementptr inbounds [4 x i8], ptr %28, i32 0, i64 %58
  %136 = load i8, ptr %135, align 1, !invariant.load !3
  %137 = and i8 %134, %136
  %138 = getelementptr inbounds [4 x i8], ptr %27, i32 0, i64 %58
  %139 = load i8, ptr %138, align 1, !invariant.load !3
  %140 = and i8 %137, %139
  %141 = getelementptr inbounds [4 x i8], ptr %26, i32 0, i64 %58
  %142 = load i8, ptr %141, align 1, !invariant.load !3
  %143 = and i8 %140, %142
  %144 = getelementptr inbounds [4 x i8], ptr %25, i32 0, i64 %58
  %145 = load i8, ptr %144, align 1, !invariant.load !3
  %146 = and i8 %143, %145
  %147 = getelementptr inbounds [4 x i8], ptr %24, i32 0, i64 %58
  %148 = load i8, ptr %147, align 1, !invariant.load !3
  %149 = and i8 %146, %148
  %150 = getelementptr inbounds [4 x i8], ptr %23, i32 0, i64 %58
  %151 = load i8, ptr %150, align 1, !invariant.load !3
  %152 = and i8 %149, %151
  %153 = getelementptr inbounds [4 x i8], ptr %22, i32 0, i64 %58
  %154 = load i8, ptr %153, align 1, !invariant.load !3
  %155 = and i8 %152, %154
  %156 = getelementptr inbounds [4 x i8], ptr %21, i32 0, i64 %58
  %157 = load i8, ptr %156, align 1, !invariant.load !3
  %158 = and i8 %155, %157
  %159 = getelementptr inbounds [4 x i8], ptr %20, i32 0, i64 %58
  %160 = load i8, ptr %159, align 1, !invariant.load !3
  %161 = and i8 %158, %160
  %162 = getelementptr inbounds [4 x float], ptr %19, i32 0, i64 %58
  %163 = load float, ptr %162, align 4, !invariant.load !3
  %164 = call float @llvm.fabs.f32(float %163)
  %165 = fcmp one float %164, +inf
  %166 = zext i1 %165 to i8
  %167 = and i8 %161, %166
  %168 = getelementptr inbounds [4 x i8], ptr %18, i32 0, i64 %58
  %169 = load i8, ptr %168, align 1, !invariant.load !3
  %170 = getelementptr inbounds [4 x float], ptr %17, i32 0, i64 %58
  %171 = load float, ptr %170, align 4, !invariant.load !3
  %172 = and i8 %167, %169
  %173 = call float @llvm.fabs.f32(float %171)
  %174 = fcmp one float %173, +inf
  %175 = zext i1 %174 to i8
  %176 = getelementptr inbounds [4 x float], ptr %16, i32 0, i64 %58
  %177 = load float, ptr %176, align 4, !invariant.load !3
  %178 = and i8 %172, %175
  %179 = call float @llvm.fabs.f32(float %177)
  %180 = fcmp one float %179, +inf
  %181 = zext i1 %180 to i8
  %182 = and i8 %178, %181
  %183 = getelementptr inbounds [4 x i8], ptr %15, i32 0, i64 %58
  %184 = load i8, ptr %183, align 1, !invariant.load !3
  %185 = and i8 %182, %184
  %186 = getelementptr inbounds [4 x i8], ptr %14, i32 0, i64 %58
  %187 = load i8, ptr %186, align 1, !invariant.load !3
  %188 = and i8 %185, %187
  %189 = getelementptr inbounds [4 x i8], ptr %13, i32 0, i64 %58
  %190 = load i8, ptr %189, align 1, !invariant.load !3
  %191 = and i8 %188, %190
  %192 = getelementptr inbounds [4 x i8], ptr %12, i32 0, i64 %58
  %193 = load i8, ptr %192, align 1, !invariant.load !3
  %194 = and i8 %191, %193
  %195 = getelementptr inbounds [4 x i8], ptr %11, i32 0, i64 %58
  %196 = load i8, ptr %195, align 1, !invariant.load !3
  %197 = and i8 %194, %196
  %198 = getelementptr inbounds [4 x i8], ptr %10, i32 0, i64 %58
  %199 = load i8, ptr %198, align 1, !invariant.load !3
  %200 = and i8 %197, %199
  %201 = getelementptr inbounds [4 x float], ptr %9, i32 0, i64 %58
  %202 = load float, ptr %201, align 4, !invariant.load !3
  %203 = call float @llvm.fabs.f32(float %202)
  %204 = fcmp one float %203, +inf
  %205 = zext i1 %204 to i8
  %206 = and i8 %200, %205
  %207 = getelementptr inbounds [4 x i8], ptr %8, i32 0, i64 %58
  %208 = load i8, ptr %207, align 1, !invariant.load !3
  %209 = and i8 %206, %208
  %210 = getelementptr inbounds [4 x i8], ptr %7, i32 0, i64 %58
  %211 = load i8, ptr %210, align 1
  %212 = and i8 %209, %211
  %213 = mul nsw i64 %58, 800
  br label %214

214:                                              ; preds = %231, %60
  %215 = phi i64 [ %232, %231 ], [ 0, %60 ]
  %216 = phi i8 [ %223, %231 ], [ 1, %60 ]
  %217 = icmp slt i64 %215, 25
  br i1 %217, label %218, label %233

218:                                              ; preds = %214
  %219 = mul nsw i64 %215, 32
  %220 = add nsw i64 %213, %219
  br label %221

221:                                              ; preds = %225, %218
  %222 = phi i64 [ %230, %225 ], [ 0, %218 ]
  %223 = phi i8 [ %229, %225 ], [ %216, %218 ]
  %224 = icmp slt i64 %222, 32
  br i1 %224, label %225, label %231

225:                                              ; preds = %221
  %226 = add nsw i64 %220, %222
  %227 = getelementptr inbounds [3200 x i8], ptr %6, i32 0, i64 %226
  %228 = load i8, ptr %227, align 1, !invariant.load !3
  %229 = and i8 %223, %228
  %230 = add i64 %222, 1
  br label %221

231:                                              ; preds = %221
  %232 = add i64 %215, 1
  br label %214, !llvm.loop !11

233:                                              ; preds = %214
  %234 = and i8 %212, %216
  %235 = mul nsw i64 %58, 16
  br label %236

236:                                              ; preds = %240, %233
  %237 = phi i64 [ %245, %240 ], [ 0, %233 ]
  %238 = phi i8 [ %244, %240 ], [ 1, %233 ]
  %239 = icmp slt i64 %237, 16
  br i1 %239, label %240, label %246

240:                                              ; preds = %236
  %241 = add nsw i64 %235, %237
  %242 = getelementptr inbounds [64 x i8], ptr %5, i32 0, i64 %241
  %243 = load i8, ptr %242, align 1, !invariant.load !3
  %244 = and i8 %238, %243
  %245 = add i64 %237, 1
  br label %236

246:                                              ; preds = %236
  %247 = and i8 %234, %238
  %248 = mul nsw i64 %58, 512
  br label %249

249:                                              ; preds = %266, %246
  %250 = phi i64 [ %267, %266 ], [ 0, %246 ]
  %251 = phi i8 [ %258, %266 ], [ 1, %246 ]
  %252 = icmp slt i64 %250, 32
  br i1 %252, label %253, label %268

253:                                              ; preds = %249
  %254 = mul nsw i64 %250, 16
  %255 = add nsw i64 %248, %254
  br label %256

256:                                              ; preds = %260, %253
  %257 = phi i64 [ %265, %260 ], [ 0, %253 ]
  %258 = phi i8 [ %264, %260 ], [ %251, %253 ]
  %259 = icmp slt i64 %257, 16
  br i1 %259, label %260, label %266

260:                                              ; preds = %256
  %261 = add nsw i64 %255, %257
  %262 = getelementptr inbounds [2048 x i8], ptr %4, i32 0, i64 %261
  %263 = load i8, ptr %262, align 1, !invariant.load !3
  %264 = and i8 %258, %263
  %265 = add i64 %257, 1
  br label %256

266:                                              ; preds = %256
  %267 = add i64 %250, 1
  br label %249, !llvm.loop !11

268:                                              ; preds = %249
  %269 = and i8 %247, %251
  %270 = mul nsw i64 %58, 8
  br label %271

271:                                              ; preds = %275, %268
  %272 = phi i64 [ %280, %275 ], [ 0, %268 ]
  %273 = phi i8 [ %279, %275 ], [ 1, %268 ]
  %274 = icmp slt i64 %272, 8
  br i1 %274, label %275, label %281

275:                                              ; preds = %271
  %276 = add nsw i64 %270, %272
  %277 = getelementptr inbounds [32 x i8], ptr %3, i32 0, i64 %276
  %278 = load i8, ptr %277, align 1, !invariant.load !3
  %279 = and i8 %273, %278
  %280 = add i64 %272, 1
  br label %271

281:                                              ; preds = %271
  %282 = and i8 %269, %273
  %283 = mul nsw i64 %58, 128
  br label %284

284:                                              ; preds = %301, %281
  %285 = phi i64 [ %302, %301 ], [ 0, %281 ]
  %286 = phi i8 [ %293, %301 ], [ 1, %281 ]
  %287 = icmp slt i64 %285, 16
  br i1 %287, label %288, label %303

288:                                              ; preds = %284
  %289 = mul nsw i64 %285, 8
  %290 = add nsw i64 %283, %289
  br label %291

291:                                              ; preds = %295, %288
  %292 = phi i64 [ %300, %295 ], [ 0, %288 ]
  %293 = phi i8 [ %299, %295 ], [ %286, %288 ]
  %294 = icmp slt i64 %292, 8
  br i1 %294, label %295, label %301

295:                                              ; preds = %291
  %296 = add nsw i64 %290, %292
  %297 = getelementptr inbounds [512 x i8], ptr %2, i32 0, i64 %296
  %298 = load i8, ptr %297, align 1, !invariant.load !3
  %299 = and i8 %293, %298
  %300 = add i64 %292, 1
  br label %291

301:                                              ; preds = %291
  %302 = add i64 %285, 1
  br label %284, !llvm.loop !11

303:                                              ; preds = %284
  %304 = and i8 %282, %286
  %305 = getelementptr inbounds [4 x float], ptr %1, i32 0, i64 %58
  %306 = load float, ptr %305, align 4, !invariant.load !3
  %307 = call float @llvm.fabs.f32(float %306)
  %308 = fcmp one float %307, +inf
  %309 = zext i1 %308 to i8
  %310 = and i8 %304, %309
  br label %311

311:                                              ; preds = %315, %303
  %312 = phi i64 [ %320, %315 ], [ 0, %303 ]
  %313 = phi i8 [ %319, %315 ], [ 1, %303 ]
  %314 = icmp slt i64 %312, 8
  br i1 %314, label %315, label %321

315:                                              ; preds = %311
  %316 = add nsw i64 %270, %312
  %317 = getelementptr inbounds [32 x i8], ptr %0, i32 0, i64 %316
  %318 = load i8, ptr %317, align 1, !invariant.load !3
  %319 = and i8 %313, %318
  %320 = add i64 %312, 1
  br label %311

321:                                              ; preds = %311
  %322 = and i8 %310, %313
  store i8 %322, ptr %210, align 1
  %323 = add i64 %58, 1
  br label %57, !llvm.loop !11

324:                                              ; preds = %57
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 16}
!6 = !{i64 512}
!7 = !{i64 2048}
!8 = !{i64 64}
!9 = !{i64 3200}
!10 = !{i64 4}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
