; ModuleID = '__compute_module___compute_module_wrapped_is-finite.41'
source_filename = "__compute_module___compute_module_wrapped_is-finite.41"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.41(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not = icmp sgt i64 %9, 1
  br i1 %.not, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:                                 ; preds = %1
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = shl i64 %10, 10
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 1024)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 2048)
  %14 = or disjoint i64 %12, 1023
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %15 = phi i64 [ %56, %.lr.ph ], [ %13, %.lr.ph.preheader ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %16 = lshr i64 %15, 3
  %17 = shl nuw nsw i64 %15, 6
  %18 = and i64 %17, 448
  %.idx3 = shl nuw nsw i64 %16, 11
  %19 = getelementptr i8, ptr %4, i64 %.idx3
  %20 = getelementptr [4 x i8], ptr %19, i64 %18
  %.sroa.0.0.copyload = load <8 x float>, ptr %20, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %21 = alloca [64 x i8], align 64
  %22 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %23 = fcmp one <8 x float> %22, splat (float +inf)
  %24 = zext <8 x i1> %23 to <8 x i8>
  store <8 x i8> %24, ptr %21, align 64
  %25 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %26 = fcmp one <8 x float> %25, splat (float +inf)
  %27 = zext <8 x i1> %26 to <8 x i8>
  %28 = getelementptr inbounds nuw i8, ptr %21, i64 8
  store <8 x i8> %27, ptr %28, align 8
  %29 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %30 = fcmp one <8 x float> %29, splat (float +inf)
  %31 = zext <8 x i1> %30 to <8 x i8>
  %32 = getelementptr inbounds nuw i8, ptr %21, i64 16
  store <8 x i8> %31, ptr %32, align 16
  %33 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %34 = fcmp one <8 x float> %33, splat (float +inf)
  %35 = zext <8 x i1> %34 to <8 x i8>
  %36 = getelementptr inbounds nuw i8, ptr %21, i64 24
  store <8 x i8> %35, ptr %36, align 8
  %37 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %38 = fcmp one <8 x float> %37, splat (float +inf)
  %39 = zext <8 x i1> %38 to <8 x i8>
  %40 = getelementptr inbounds nuw i8, ptr %21, i64 32
  store <8 x i8> %39, ptr %40, align 32
  %41 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %42 = fcmp one <8 x float> %41, splat (float +inf)
  %43 = zext <8 x i1> %42 to <8 x i8>
  %44 = getelementptr inbounds nuw i8, ptr %21, i64 40
  store <8 x i8> %43, ptr %44, align 8
  %45 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %46 = fcmp one <8 x float> %45, splat (float +inf)
  %47 = zext <8 x i1> %46 to <8 x i8>
  %48 = getelementptr inbounds nuw i8, ptr %21, i64 48
  store <8 x i8> %47, ptr %48, align 16
  %49 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %50 = fcmp one <8 x float> %49, splat (float +inf)
  %51 = zext <8 x i1> %50 to <8 x i8>
  %52 = getelementptr inbounds nuw i8, ptr %21, i64 56
  store <8 x i8> %51, ptr %52, align 8
  %53 = shl nuw nsw i64 %16, 9
  %54 = getelementptr i8, ptr %6, i64 %53
  %55 = getelementptr i8, ptr %54, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %55, ptr noundef nonnull align 64 dereferenceable(64) %21, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %56 = add nuw nsw i64 %15, 1
  %exitcond.not = icmp eq i64 %15, %14
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
