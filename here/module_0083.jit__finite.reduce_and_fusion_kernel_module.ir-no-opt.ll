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
define internal void @reduce_and_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(4) %1, ptr noalias align 64 dereferenceable(128) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(512) %4, ptr noalias align 64 dereferenceable(16) %5, ptr noalias align 64 dereferenceable(800) %6, ptr noalias align 64 dereferenceable(1) %7, ptr noalias align 64 dereferenceable(1) %8, ptr noalias align 64 dereferenceable(4) %9, ptr noalias align 64 dereferenceable(1) %10, ptr noalias align 64 dereferenceable(1) %11, ptr noalias align 64 dereferenceable(1) %12, ptr noalias align 64 dereferenceable(1) %13, ptr noalias align 64 dereferenceable(1) %14, ptr noalias align 64 dereferenceable(1) %15, ptr noalias align 64 dereferenceable(4) %16, ptr noalias align 64 dereferenceable(4) %17, ptr noalias align 64 dereferenceable(1) %18, ptr noalias align 64 dereferenceable(4) %19, ptr noalias align 64 dereferenceable(1) %20, ptr noalias align 64 dereferenceable(1) %21, ptr noalias align 64 dereferenceable(1) %22, ptr noalias align 64 dereferenceable(1) %23, ptr noalias align 64 dereferenceable(1) %24, ptr noalias align 64 dereferenceable(1) %25, ptr noalias align 64 dereferenceable(1) %26, ptr noalias align 64 dereferenceable(1) %27, ptr noalias align 64 dereferenceable(1) %28, ptr noalias align 64 dereferenceable(1) %29, ptr noalias align 64 dereferenceable(1) %30, ptr noalias align 64 dereferenceable(1) %31, ptr noalias align 64 dereferenceable(1) %32, ptr noalias align 64 dereferenceable(1) %33, ptr noalias align 64 dereferenceable(1) %34, ptr noalias align 64 dereferenceable(1) %35, ptr noalias align 64 dereferenceable(1) %36, ptr noalias align 64 dereferenceable(1) %37, ptr noalias align 64 dereferenceable(1) %38, ptr noalias align 64 dereferenceable(1) %39, ptr noalias align 64 dereferenceable(1) %40, ptr noalias align 64 dereferenceable(1) %41, ptr noalias align 64 dereferenceable(4) %42, ptr noalias align 64 dereferenceable(4) %43, ptr noalias align 64 dereferenceable(1) %44, ptr noalias align 64 dereferenceable(1) %45, ptr noalias align 64 dereferenceable(1) %46, ptr noalias align 64 dereferenceable(1) %47, ptr noalias align 64 dereferenceable(1) %48, ptr noalias align 64 dereferenceable(1) %49, ptr noalias align 64 dereferenceable(1) %50, ptr noalias align 64 dereferenceable(1) %51, ptr noalias align 64 dereferenceable(1) %52, i64 %53, i64 %54, i64 %55) #1 {
  %57 = getelementptr inbounds [1 x i8], ptr %50, i32 0, i32 0
  %58 = load i8, ptr %57, align 1, !invariant.load !3
  %59 = getelementptr inbounds [1 x i8], ptr %51, i32 0, i32 0
  %60 = load i8, ptr %59, align 1, !invariant.load !3
  %61 = and i8 %58, %60
  %62 = getelementptr inbounds [1 x i8], ptr %49, i32 0, i32 0
  %63 = load i8, ptr %62, align 1, !invariant.load !3
  %64 = and i8 %61, %63
  %65 = getelementptr inbounds [1 x i8], ptr %48, i32 0, i32 0
  %66 = load i8, ptr %65, align 1, !invariant.load !3
  %67 = and i8 %64, %66
  %68 = getelementptr inbounds [1 x i8], ptr %47, i32 0, i32 0
  %69 = load i8, ptr %68, align 1, !invariant.load !3
  %70 = and i8 %67, %69
  %71 = getelementptr inbounds [1 x i8], ptr %46, i32 0, i32 0
  %72 = load i8, ptr %71, align 1, !invariant.load !3
  %73 = and i8 %70, %72
  %74 = getelementptr inbounds [1 x i8], ptr %45, i32 0, i32 0
  %75 = load i8, ptr %74, align 1, !invariant.load !3
  %76 = and i8 %73, %75
  %77 = getelementptr inbounds [1 x i8], ptr %44, i32 0, i32 0
  %78 = load i8, ptr %77, align 1, !invariant.load !3
  %79 = getelementptr inbounds [1 x float], ptr %43, i32 0, i32 0
  %80 = load float, ptr %79, align 4, !invariant.load !3
  %81 = and i8 %76, %78
  %82 = call float @llvm.fabs.f32(float %80)
  %83 = fcmp one float %82, +inf
  %84 = zext i1 %83 to i8
  %85 = getelementptr inbounds [1 x float], ptr %42, i32 0, i32 0
  %86 = load float, ptr %85, align 4, !invariant.load !3
  %87 = and i8 %81, %84
  %88 = call float @llvm.fabs.f32(float %86)
  %89 = fcmp one float %88, +inf
  %90 = zext i1 %89 to i8
  %91 = and i8 %87, %90
  %92 = getelementptr inbounds [1 x i8], ptr %41, i32 0, i32 0
  %93 = load i8, ptr %92, align 1, !invariant.load !3
  %94 = and i8 %91, %93
  %95 = getelementptr inbounds [1 x i8], ptr %40, i32 0, i32 0
  %96 = load i8, ptr %95, align 1, !invariant.load !3
  %97 = and i8 %94, %96
  %98 = getelementptr inbounds [1 x i8], ptr %39, i32 0, i32 0
  %99 = load i8, ptr %98, align 1, !invariant.load !3
  %100 = and i8 %97, %99
  %101 = getelementptr inbounds [1 x i8], ptr %38, i32 0, i32 0
  %102 = load i8, ptr %101, align 1, !invariant.load !3
  %103 = and i8 %100, %102
  %104 = getelementptr inbounds [1 x i8], ptr %37, i32 0, i32 0
  %105 = load i8, ptr %104, align 1, !invariant.load !3
  %106 = and i8 %103, %105
  %107 = getelementptr inbounds [1 x i8], ptr %36, i32 0, i32 0
  %108 = load i8, ptr %107, align 1, !invariant.load !3
  %109 = and i8 %106, %108
  %110 = getelementptr inbounds [1 x i8], ptr %35, i32 0, i32 0
  %111 = load i8, ptr %110, align 1, !invariant.load !3
  %112 = and i8 %109, %111
  %113 = getelementptr inbounds [1 x i8], ptr %34, i32 0, i32 0
  %114 = load i8, ptr %113, align 1, !invariant.load !3
  %115 = and i8 %112, %114
  %116 = getelementptr inbounds [1 x i8], ptr %33, i32 0, i32 0
  %117 = load i8, ptr %116, align 1, !invariant.load !3
  %118 = and i8 %115, %117
  %119 = getelementptr inbounds [1 x i8], ptr %32, i32 0, i32 0
  %120 = load i8, ptr %119, align 1, !invariant.load !3
  %121 = and i8 %118, %120
  %122 = getelementptr inbounds [1 x i8], ptr %31, i32 0, i32 0
  %123 = load i8, ptr %122, align 1, !invariant.load !3
  %124 = and i8 %121, %123
  %125 = getelementptr inbounds [1 x i8], ptr %30, i32 0, i32 0
  %126 = load i8, ptr %125, align 1, !invariant.load !3
  %127 = and i8 %124, %126
  %128 = getelementptr inbounds [1 x i8], ptr %29, i32 0, i32 0
  %129 = load i8, ptr %128, align 1, !invariant.load !3
  %130 = and i8 %127, %129
  %131 = getelementptr inbounds [1 x i8], ptr %28, i32 0, i32 0
  %132 = load i8, ptr %131, align 1, !invariant.load !3
  %133 = and i8 %130, %132
  %134 = getelementptr inbounds [1 x i8], ptr %27, i32 0, i32 0
  %135 = load i8, ptr %134, align 1, !invariant.load !3
  %136 = and i8 %133, %135
  %137 = getelementptr inbounds [1 x i8], ptr %26, i32 0, i32 0
  %138 = load i8, ptr %137, align 1, !invariant.load !3
  %139 = and i8 %136, %138
  %140 = getelementptr inbounds [1 x i8], ptr %25, i32 0, i32 0
  %141 = load i8, ptr %140, align 1, !invariant.load !3
  %142 = and i8 %139, %141
  %143 = getelementptr inbounds [1 x i8], ptr %24, i32 0, i32 0
  %144 = load i8, ptr %143, align 1, !invariant.load !3
  %145 = and i8 %142, %144
  %146 = getelementptr inbounds [1 x i8], ptr %23, i32 0, i32 0
  %147 = load i8, ptr %146, align 1, !invariant.load !3
  %148 = and i8 %145, %147
  %149 = getelementptr inbounds [1 x i8], ptr %22, i32 0, i32 0
  %150 = load i8, ptr %149, align 1, !invariant.load !3
  %151 = and i8 %148, %150
  %152 = getelementptr inbounds [1 x i8], ptr %21, i32 0, i32 0
  %153 = load i8, ptr %152, align 1, !invariant.load !3
  %154 = and i8 %151, %153
  %155 = getelementptr inbounds [1 x i8], ptr %20, i32 0, i32 0
  %156 = load i8, ptr %155, align 1, !invariant.load !3
  %157 = and i8 %154, %156
  %158 = getelementptr inbounds [1 x float], ptr %19, i32 0, i32 0
  %159 = load float, ptr %158, align 4, !invariant.load !3
  %160 = call float @llvm.fabs.f32(float %159)
  %161 = fcmp one float %160, +inf
  %162 = zext i1 %161 to i8
  %163 = and i8 %157, %162
  %164 = getelementptr inbounds [1 x i8], ptr %18, i32 0, i32 0
  %165 = load i8, ptr %164, align 1, !invariant.load !3
  %166 = getelementptr inbounds [1 x float], ptr %17, i32 0, i32 0
  %167 = load float, ptr %166, align 4, !invariant.load !3
  %168 = and i8 %163, %165
  %169 = call float @llvm.fabs.f32(float %167)
  %170 = fcmp one float %169, +inf
  %171 = zext i1 %170 to i8
  %172 = getelementptr inbounds [1 x float], ptr %16, i32 0, i32 0
  %173 = load float, ptr %172, align 4, !invariant.load !3
  %174 = and i8 %168, %171
  %175 = call float @llvm.fabs.f32(float %173)
  %176 = fcmp one float %175, +inf
  %177 = zext i1 %176 to i8
  %178 = and i8 %174, %177
  %179 = getelementptr inbounds [1 x i8], ptr %15, i32 0, i32 0
  %180 = load i8, ptr %179, align 1, !invariant.load !3
  %181 = and i8 %178, %180
  %182 = getelementptr inbounds [1 x i8], ptr %14, i32 0, i32 0
  %183 = load i8, ptr %182, align 1, !invariant.load !3
  %184 = and i8 %181, %183
  %185 = getelementptr inbounds [1 x i8], ptr %13, i32 0, i32 0
  %186 = load i8, ptr %185, align 1, !invariant.load !3
  %187 = and i8 %184, %186
  %188 = getelementptr inbounds [1 x i8], ptr %12, i32 0, i32 0
  %189 = load i8, ptr %188, align 1, !invariant.load !3
  %190 = and i8 %187, %189
  %191 = getelementptr inbounds [1 x i8], ptr %11, i32 0, i32 0
  %192 = load i8, ptr %191, align 1, !invariant.load !3
  %193 = and i8 %190, %192
  %194 = getelementptr inbounds [1 x i8], ptr %10, i32 0, i32 0
  %195 = load i8, ptr %194, align 1, !invariant.load !3
  %196 = and i8 %193, %195
  %197 = getelementptr inbounds [1 x float], ptr %9, i32 0, i32 0
  %198 = load float, ptr %197, align 4, !invariant.load !3
  %199 = call float @llvm.fabs.f32(float %198)
  %200 = fcmp one float %199, +inf
  %201 = zext i1 %200 to i8
  %202 = and i8 %196, %201
  %203 = getelementptr inbounds [1 x i8], ptr %8, i32 0, i32 0
  %204 = load i8, ptr %203, align 1, !invariant.load !3
  %205 = and i8 %202, %204
  %206 = getelementptr inbounds [1 x i8], ptr %7, i32 0, i32 0
  %207 = load i8, ptr %206, align 1
  %208 = and i8 %205, %207
  br label %209

209:                                              ; preds = %225, %56
  %210 = phi i64 [ %226, %225 ], [ 0, %56 ]
  %211 = phi i8 [ %217, %225 ], [ 1, %56 ]
  %212 = icmp slt i64 %210, 25
  br i1 %212, label %213, label %227

213:                                              ; preds = %209
  %214 = mul nsw i64 %210, 32
  br label %215

215:                                              ; preds = %219, %213
  %216 = phi i64 [ %224, %219 ], [ 0, %213 ]
  %217 = phi i8 [ %223, %219 ], [ %211, %213 ]
  %218 = icmp slt i64 %216, 32
  br i1 %218, label %219, label %225

219:                                              ; preds = %215
  %220 = add nsw i64 %214, %216
  %221 = getelementptr inbounds [800 x i8], ptr %6, i32 0, i64 %220
  %222 = load i8, ptr %221, align 1, !invariant.load !3
  %223 = and i8 %217, %222
  %224 = add i64 %216, 1
  br label %215

225:                                              ; preds = %215
  %226 = add i64 %210, 1
  br label %209, !llvm.loop !11

227:                                              ; preds = %209
  %228 = and i8 %208, %211
  br label %229

229:                                              ; preds = %233, %227
  %230 = phi i64 [ %237, %233 ], [ 0, %227 ]
  %231 = phi i8 [ %236, %233 ], [ 1, %227 ]
  %232 = icmp slt i64 %230, 16
  br i1 %232, label %233, label %238

233:                                              ; preds = %229
  %234 = getelementptr inbounds [16 x i8], ptr %5, i32 0, i64 %230
  %235 = load i8, ptr %234, align 1, !invariant.load !3
  %236 = and i8 %231, %235
  %237 = add i64 %230, 1
  br label %229

238:                                              ; preds = %229
  %239 = and i8 %228, %231
  br label %240

240:                                              ; preds = %256, %238
  %241 = phi i64 [ %257, %256 ], [ 0, %238 ]
  %242 = phi i8 [ %248, %256 ], [ 1, %238 ]
  %243 = icmp slt i64 %241, 32
  br i1 %243, label %244, label %258

244:                                              ; preds = %240
  %245 = mul nsw i64 %241, 16
  br label %246

246:                                              ; preds = %250, %244
  %247 = phi i64 [ %255, %250 ], [ 0, %244 ]
  %248 = phi i8 [ %254, %250 ], [ %242, %244 ]
  %249 = icmp slt i64 %247, 16
  br i1 %249, label %250, label %256

250:                                              ; preds = %246
  %251 = add nsw i64 %245, %247
  %252 = getelementptr inbounds [512 x i8], ptr %4, i32 0, i64 %251
  %253 = load i8, ptr %252, align 1, !invariant.load !3
  %254 = and i8 %248, %253
  %255 = add i64 %247, 1
  br label %246

256:                                              ; preds = %246
  %257 = add i64 %241, 1
  br label %240, !llvm.loop !11

258:                                              ; preds = %240
  %259 = and i8 %239, %242
  br label %260

260:                                              ; preds = %264, %258
  %261 = phi i64 [ %268, %264 ], [ 0, %258 ]
  %262 = phi i8 [ %267, %264 ], [ 1, %258 ]
  %263 = icmp slt i64 %261, 8
  br i1 %263, label %264, label %269

264:                                              ; preds = %260
  %265 = getelementptr inbounds [8 x i8], ptr %3, i32 0, i64 %261
  %266 = load i8, ptr %265, align 1, !invariant.load !3
  %267 = and i8 %262, %266
  %268 = add i64 %261, 1
  br label %260

269:                                              ; preds = %260
  %270 = and i8 %259, %262
  br label %271

271:                                              ; preds = %287, %269
  %272 = phi i64 [ %288, %287 ], [ 0, %269 ]
  %273 = phi i8 [ %279, %287 ], [ 1, %269 ]
  %274 = icmp slt i64 %272, 16
  br i1 %274, label %275, label %289

275:                                              ; preds = %271
  %276 = mul nsw i64 %272, 8
  br label %277

277:                                              ; preds = %281, %275
  %278 = phi i64 [ %286, %281 ], [ 0, %275 ]
  %279 = phi i8 [ %285, %281 ], [ %273, %275 ]
  %280 = icmp slt i64 %278, 8
  br i1 %280, label %281, label %287

281:                                              ; preds = %277
  %282 = add nsw i64 %276, %278
  %283 = getelementptr inbounds [128 x i8], ptr %2, i32 0, i64 %282
  %284 = load i8, ptr %283, align 1, !invariant.load !3
  %285 = and i8 %279, %284
  %286 = add i64 %278, 1
  br label %277

287:                                              ; preds = %277
  %288 = add i64 %272, 1
  br label %271, !llvm.loop !11

289:                                              ; preds = %271
  %290 = and i8 %270, %273
  %291 = getelementptr inbounds [1 x float], ptr %1, i32 0, i32 0
  %292 = load float, ptr %291, align 4, !invariant.load !3
  %293 = call float @llvm.fabs.f32(float %292)
  %294 = fcmp one float %293, +inf
  %295 = zext i1 %294 to i8
  %296 = and i8 %290, %295
  br label %297

297:                                              ; preds = %301, %289
  %298 = phi i64 [ %305, %301 ], [ 0, %289 ]
  %299 = phi i8 [ %304, %301 ], [ 1, %289 ]
  %300 = icmp slt i64 %298, 8
  br i1 %300, label %301, label %306

301:                                              ; preds = %297
  %302 = getelementptr inbounds [8 x i8], ptr %0, i32 0, i64 %298
  %303 = load i8, ptr %302, align 1, !invariant.load !3
  %304 = and i8 %299, %303
  %305 = add i64 %298, 1
  br label %297

306:                                              ; preds = %297
  %307 = and i8 %296, %299
  store i8 %307, ptr %206, align 1
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
!4 = !{i64 8}
!5 = !{i64 4}
!6 = !{i64 128}
!7 = !{i64 512}
!8 = !{i64 16}
!9 = !{i64 800}
!10 = !{i64 1}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
