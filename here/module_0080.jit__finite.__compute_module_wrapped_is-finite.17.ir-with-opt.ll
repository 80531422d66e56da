; ModuleID = '__compute_module___compute_module_wrapped_is-finite.17'
source_filename = "__compute_module___compute_module_wrapped_is-finite.17"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.17(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %11 = shl i64 %10, 14
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 16384)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 32768)
  %14 = or disjoint i64 %12, 16383
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %15 = phi i64 [ %61, %.lr.ph ], [ %13, %.lr.ph.preheader ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %16 = lshr i64 %15, 13
  %17 = lshr i64 %15, 3
  %18 = and i64 %17, 1023
  %19 = shl nuw nsw i64 %15, 6
  %20 = and i64 %19, 448
  %.idx5 = shl nuw nsw i64 %16, 21
  %21 = getelementptr i8, ptr %4, i64 %.idx5
  %.idx6 = shl nuw nsw i64 %18, 11
  %22 = getelementptr i8, ptr %21, i64 %.idx6
  %23 = getelementptr [4 x i8], ptr %22, i64 %20
  %.sroa.0.0.copyload = load <8 x float>, ptr %23, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %24 = alloca [64 x i8], align 64
  %25 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %26 = fcmp one <8 x float> %25, splat (float +inf)
  %27 = zext <8 x i1> %26 to <8 x i8>
  store <8 x i8> %27, ptr %24, align 64
  %28 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %29 = fcmp one <8 x float> %28, splat (float +inf)
  %30 = zext <8 x i1> %29 to <8 x i8>
  %31 = getelementptr inbounds nuw i8, ptr %24, i64 8
  store <8 x i8> %30, ptr %31, align 8
  %32 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %33 = fcmp one <8 x float> %32, splat (float +inf)
  %34 = zext <8 x i1> %33 to <8 x i8>
  %35 = getelementptr inbounds nuw i8, ptr %24, i64 16
  store <8 x i8> %34, ptr %35, align 16
  %36 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %37 = fcmp one <8 x float> %36, splat (float +inf)
  %38 = zext <8 x i1> %37 to <8 x i8>
  %39 = getelementptr inbounds nuw i8, ptr %24, i64 24
  store <8 x i8> %38, ptr %39, align 8
  %40 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %41 = fcmp one <8 x float> %40, splat (float +inf)
  %42 = zext <8 x i1> %41 to <8 x i8>
  %43 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x i8> %42, ptr %43, align 32
  %44 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %45 = fcmp one <8 x float> %44, splat (float +inf)
  %46 = zext <8 x i1> %45 to <8 x i8>
  %47 = getelementptr inbounds nuw i8, ptr %24, i64 40
  store <8 x i8> %46, ptr %47, align 8
  %48 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %49 = fcmp one <8 x float> %48, splat (float +inf)
  %50 = zext <8 x i1> %49 to <8 x i8>
  %51 = getelementptr inbounds nuw i8, ptr %24, i64 48
  store <8 x i8> %50, ptr %51, align 16
  %52 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %53 = fcmp one <8 x float> %52, splat (float +inf)
  %54 = zext <8 x i1> %53 to <8 x i8>
  %55 = getelementptr inbounds nuw i8, ptr %24, i64 56
  store <8 x i8> %54, ptr %55, align 8
  %56 = shl nuw nsw i64 %16, 19
  %57 = shl nuw nsw i64 %18, 9
  %58 = getelementptr i8, ptr %6, i64 %56
  %59 = getelementptr i8, ptr %58, i64 %57
  %60 = getelementptr i8, ptr %59, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %60, ptr noundef nonnull align 64 dereferenceable(64) %24, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %61 = add nuw nsw i64 %15, 1
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
