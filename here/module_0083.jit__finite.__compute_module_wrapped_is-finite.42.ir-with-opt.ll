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
  %10 = phi i64 [ %46, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %11 = shl nuw nsw i64 %10, 6
  %12 = getelementptr [4 x i8], ptr %4, i64 %11
  %.sroa.0.0.copyload = load <8 x float>, ptr %12, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %12, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %13 = alloca [64 x i8], align 64
  %14 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %15 = fcmp one <8 x float> %14, splat (float +inf)
  %16 = zext <8 x i1> %15 to <8 x i8>
  store <8 x i8> %16, ptr %13, align 64
  %17 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %18 = fcmp one <8 x float> %17, splat (float +inf)
  %19 = zext <8 x i1> %18 to <8 x i8>
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store <8 x i8> %19, ptr %20, align 8
  %21 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %22 = fcmp one <8 x float> %21, splat (float +inf)
  %23 = zext <8 x i1> %22 to <8 x i8>
  %24 = getelementptr inbounds nuw i8, ptr %13, i64 16
  store <8 x i8> %23, ptr %24, align 16
  %25 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %26 = fcmp one <8 x float> %25, splat (float +inf)
  %27 = zext <8 x i1> %26 to <8 x i8>
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 24
  store <8 x i8> %27, ptr %28, align 8
  %29 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %30 = fcmp one <8 x float> %29, splat (float +inf)
  %31 = zext <8 x i1> %30 to <8 x i8>
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 32
  store <8 x i8> %31, ptr %32, align 32
  %33 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %34 = fcmp one <8 x float> %33, splat (float +inf)
  %35 = zext <8 x i1> %34 to <8 x i8>
  %36 = getelementptr inbounds nuw i8, ptr %13, i64 40
  store <8 x i8> %35, ptr %36, align 8
  %37 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %38 = fcmp one <8 x float> %37, splat (float +inf)
  %39 = zext <8 x i1> %38 to <8 x i8>
  %40 = getelementptr inbounds nuw i8, ptr %13, i64 48
  store <8 x i8> %39, ptr %40, align 16
  %41 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %42 = fcmp one <8 x float> %41, splat (float +inf)
  %43 = zext <8 x i1> %42 to <8 x i8>
  %44 = getelementptr inbounds nuw i8, ptr %13, i64 56
  store <8 x i8> %43, ptr %44, align 8
  %45 = getelementptr i8, ptr %6, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %45, ptr noundef nonnull align 64 dereferenceable(64) %13, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %46 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %46, 8
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
