; ModuleID = '__compute_module___compute_module_wrapped_is-finite.19'
source_filename = "__compute_module___compute_module_wrapped_is-finite.19"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 6272
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 12544)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 6272)
  %14 = add nuw nsw i64 %13, 6272
  %15 = icmp samesign ult i64 %12, %14
  br i1 %15, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %16 = phi i64 [ %57, %.lr.ph ], [ %12, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %17 = lshr i64 %16, 4
  %18 = shl nuw nsw i64 %16, 6
  %19 = and i64 %18, 960
  %.idx3 = shl nuw nsw i64 %17, 12
  %20 = getelementptr i8, ptr %4, i64 %.idx3
  %21 = getelementptr [4 x i8], ptr %20, i64 %19
  %.sroa.0.0.copyload = load <8 x float>, ptr %21, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %22 = alloca [64 x i8], align 64
  %23 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %24 = fcmp one <8 x float> %23, splat (float +inf)
  %25 = zext <8 x i1> %24 to <8 x i8>
  store <8 x i8> %25, ptr %22, align 64
  %26 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %27 = fcmp one <8 x float> %26, splat (float +inf)
  %28 = zext <8 x i1> %27 to <8 x i8>
  %29 = getelementptr inbounds nuw i8, ptr %22, i64 8
  store <8 x i8> %28, ptr %29, align 8
  %30 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %31 = fcmp one <8 x float> %30, splat (float +inf)
  %32 = zext <8 x i1> %31 to <8 x i8>
  %33 = getelementptr inbounds nuw i8, ptr %22, i64 16
  store <8 x i8> %32, ptr %33, align 16
  %34 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %35 = fcmp one <8 x float> %34, splat (float +inf)
  %36 = zext <8 x i1> %35 to <8 x i8>
  %37 = getelementptr inbounds nuw i8, ptr %22, i64 24
  store <8 x i8> %36, ptr %37, align 8
  %38 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %39 = fcmp one <8 x float> %38, splat (float +inf)
  %40 = zext <8 x i1> %39 to <8 x i8>
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 32
  store <8 x i8> %40, ptr %41, align 32
  %42 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %43 = fcmp one <8 x float> %42, splat (float +inf)
  %44 = zext <8 x i1> %43 to <8 x i8>
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 40
  store <8 x i8> %44, ptr %45, align 8
  %46 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %47 = fcmp one <8 x float> %46, splat (float +inf)
  %48 = zext <8 x i1> %47 to <8 x i8>
  %49 = getelementptr inbounds nuw i8, ptr %22, i64 48
  store <8 x i8> %48, ptr %49, align 16
  %50 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %51 = fcmp one <8 x float> %50, splat (float +inf)
  %52 = zext <8 x i1> %51 to <8 x i8>
  %53 = getelementptr inbounds nuw i8, ptr %22, i64 56
  store <8 x i8> %52, ptr %53, align 8
  %54 = shl nuw nsw i64 %17, 10
  %55 = getelementptr i8, ptr %6, i64 %54
  %56 = getelementptr i8, ptr %55, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %56, ptr noundef nonnull align 64 dereferenceable(64) %22, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %57 = add nuw nsw i64 %16, 1
  %exitcond.not = icmp eq i64 %57, %14
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
