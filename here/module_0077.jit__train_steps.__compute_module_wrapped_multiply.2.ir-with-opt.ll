; ModuleID = '__compute_module___compute_module_wrapped_multiply.2'
source_filename = "__compute_module___compute_module_wrapped_multiply.2"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_multiply.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %14 = or disjoint i64 %12, 16382
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph, %.lr.ph.preheader
  %15 = phi i64 [ %13, %.lr.ph.preheader ], [ %39, %.lr.ph ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %16 = shl nuw nsw i64 %15, 4
  %17 = and i64 %16, 480
  %18 = shl nuw nsw i64 %15, 6
  %.idx3 = and i64 %18, 9223372036854773760
  %19 = getelementptr i8, ptr %4, i64 %.idx3
  %20 = getelementptr [4 x i8], ptr %19, i64 %17
  %.sroa.0.0.copyload = load <8 x float>, ptr %20, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %20, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %21 = alloca [16 x float], align 64
  %22 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %22, ptr %21, align 64
  %23 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 32
  store <8 x float> %23, ptr %24, align 32
  %25 = getelementptr i8, ptr %6, i64 %.idx3
  %26 = getelementptr [4 x i8], ptr %25, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 64 dereferenceable(64) %21, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %27 = shl i64 %15, 4
  %28 = and i64 %27, 480
  %29 = or disjoint i64 %28, 16
  %30 = shl nuw nsw i64 %15, 6
  %.idx3.1 = and i64 %30, 9223372036854773760
  %31 = getelementptr i8, ptr %4, i64 %.idx3.1
  %32 = getelementptr [4 x i8], ptr %31, i64 %29
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %32, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %33 = alloca [16 x float], align 64
  %34 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %34, ptr %33, align 64
  %35 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 32
  store <8 x float> %35, ptr %36, align 32
  %37 = getelementptr i8, ptr %6, i64 %.idx3.1
  %38 = getelementptr [4 x i8], ptr %37, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %38, ptr noundef nonnull align 64 dereferenceable(64) %33, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %39 = add nuw nsw i64 %15, 2
  %exitcond.not.1 = icmp eq i64 %15, %14
  br i1 %exitcond.not.1, label %._crit_edge, label %.lr.ph

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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
