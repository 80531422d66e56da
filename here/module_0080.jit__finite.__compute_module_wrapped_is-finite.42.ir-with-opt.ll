; ModuleID = '__compute_module___compute_module_wrapped_is-finite.42'
source_filename = "__compute_module___compute_module_wrapped_is-finite.42"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.42(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %10 = phi i64 [ %51, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %11 = lshr i64 %10, 3
  %12 = shl nuw nsw i64 %10, 6
  %13 = and i64 %12, 448
  %.idx3 = shl nuw nsw i64 %11, 11
  %14 = getelementptr i8, ptr %4, i64 %.idx3
  %15 = getelementptr [4 x i8], ptr %14, i64 %13
  %.sroa.0.0.copyload = load <8 x float>, ptr %15, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %15, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %16 = alloca [64 x i8], align 64
  %17 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %18 = fcmp one <8 x float> %17, splat (float +inf)
  %19 = zext <8 x i1> %18 to <8 x i8>
  store <8 x i8> %19, ptr %16, align 64
  %20 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %21 = fcmp one <8 x float> %20, splat (float +inf)
  %22 = zext <8 x i1> %21 to <8 x i8>
  %23 = getelementptr inbounds nuw i8, ptr %16, i64 8
  store <8 x i8> %22, ptr %23, align 8
  %24 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %25 = fcmp one <8 x float> %24, splat (float +inf)
  %26 = zext <8 x i1> %25 to <8 x i8>
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 16
  store <8 x i8> %26, ptr %27, align 16
  %28 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %29 = fcmp one <8 x float> %28, splat (float +inf)
  %30 = zext <8 x i1> %29 to <8 x i8>
  %31 = getelementptr inbounds nuw i8, ptr %16, i64 24
  store <8 x i8> %30, ptr %31, align 8
  %32 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %33 = fcmp one <8 x float> %32, splat (float +inf)
  %34 = zext <8 x i1> %33 to <8 x i8>
  %35 = getelementptr inbounds nuw i8, ptr %16, i64 32
  store <8 x i8> %34, ptr %35, align 32
  %36 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %37 = fcmp one <8 x float> %36, splat (float +inf)
  %38 = zext <8 x i1> %37 to <8 x i8>
  %39 = getelementptr inbounds nuw i8, ptr %16, i64 40
  store <8 x i8> %38, ptr %39, align 8
  %40 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %41 = fcmp one <8 x float> %40, splat (float +inf)
  %42 = zext <8 x i1> %41 to <8 x i8>
  %43 = getelementptr inbounds nuw i8, ptr %16, i64 48
  store <8 x i8> %42, ptr %43, align 16
  %44 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %45 = fcmp one <8 x float> %44, splat (float +inf)
  %46 = zext <8 x i1> %45 to <8 x i8>
  %47 = getelementptr inbounds nuw i8, ptr %16, i64 56
  store <8 x i8> %46, ptr %47, align 8
  %48 = shl nuw nsw i64 %11, 9
  %49 = getelementptr i8, ptr %6, i64 %48
  %50 = getelementptr i8, ptr %49, i64 %13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %50, ptr noundef nonnull align 64 dereferenceable(64) %16, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %51 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %51, 32
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #3

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
