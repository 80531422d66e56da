; ModuleID = '__compute_module___compute_module_wrapped_iota'
source_filename = "__compute_module___compute_module_wrapped_iota"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

@__constant_16xi32 = private constant [16 x i32] [i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15], align 64

define ptr @wrapped_iota(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %kernel_dim3, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 94
  %12 = call i64 @llvm.smin.i64(i64 %11, i64 94)
  br label %13

13:                                               ; preds = %16, %1
  %14 = phi i64 [ %17, %16 ], [ %12, %1 ]
  %15 = icmp slt i64 %14, 94
  br i1 %15, label %16, label %18

16:                                               ; preds = %13
  call void @wrapped_iota_impl(ptr %5, ptr %5, i64 0, i64 1500, i64 1, i64 %14)
  %17 = add i64 %14, 1
  br label %13

18:                                               ; preds = %13
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_iota_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) #0 {
  %7 = mul nsw i64 %5, 16
  %8 = trunc i64 %7 to i32
  %9 = alloca i32, i64 1, align 64
  store i32 %8, ptr %9, align 4
  %10 = load <1 x i32>, ptr %9, align 4
  %11 = extractelement <1 x i32> %10, i64 0
  %12 = insertelement <16 x i32> poison, i32 %11, i32 0
  %13 = shufflevector <16 x i32> %12, <16 x i32> poison, <16 x i32> zeroinitializer
  %14 = alloca i32, i64 16, align 64
  store <16 x i32> %13, ptr %14, align 4
  %15 = alloca i32, i64 16, align 64
  br label %16

16:                                               ; preds = %19, %6
  %17 = phi i64 [ %26, %19 ], [ 0, %6 ]
  %18 = icmp slt i64 %17, 16
  br i1 %18, label %19, label %27

19:                                               ; preds = %16
  %20 = getelementptr i32, ptr %14, i64 %17
  %21 = load <8 x i32>, ptr %20, align 4
  %22 = getelementptr i32, ptr @__constant_16xi32, i64 %17
  %23 = load <8 x i32>, ptr %22, align 4
  %24 = add <8 x i32> %21, %23
  %25 = getelementptr i32, ptr %15, i64 %17
  store <8 x i32> %24, ptr %25, align 4
  %26 = add i64 %17, 8
  br label %16

27:                                               ; preds = %16
  %28 = sub i64 1500, %7
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 16)
  %30 = icmp eq i64 %29, 16
  br i1 %30, label %31, label %33

31:                                               ; preds = %27
  %32 = getelementptr i32, ptr %1, i64 %7
  call void @llvm.memcpy.p0.p0.i64(ptr %32, ptr %15, i64 64, i1 false)
  br label %44

33:                                               ; preds = %27
  br label %34

34:                                               ; preds = %37, %33
  %35 = phi i64 [ %42, %37 ], [ 0, %33 ]
  %36 = icmp slt i64 %35, %29
  br i1 %36, label %37, label %43

37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i32, ptr %15, i64 %35
  %39 = load i32, ptr %38, align 4
  %40 = getelementptr i32, ptr %1, i64 %7
  %41 = getelementptr inbounds nuw i32, ptr %40, i64 %35
  store i32 %39, ptr %41, align 4
  %42 = add i64 %35, 1
  br label %34

43:                                               ; preds = %34
  br label %44

44:                                               ; preds = %31, %43
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
