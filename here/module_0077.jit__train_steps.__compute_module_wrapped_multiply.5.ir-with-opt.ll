; ModuleID = '__compute_module___compute_module_wrapped_multiply.5'
source_filename = "__compute_module___compute_module_wrapped_multiply.5"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_multiply.5(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = mul nuw nsw i64 %10, 25088
  %12 = tail call i64 @llvm.umin.i64(i64 %11, i64 50176)
  %13 = tail call i64 @llvm.umin.i64(i64 %11, i64 25088)
  %14 = add nuw nsw i64 %13, 25088
  %15 = icmp samesign ult i64 %12, %14
  br i1 %15, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %16 = phi i64 [ %40, %.lr.ph ], [ %12, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %17 = shl nuw nsw i64 %16, 4
  %18 = and i64 %17, 992
  %19 = shl nuw nsw i64 %16, 6
  %.idx3 = and i64 %19, 9223372036854771712
  %20 = getelementptr i8, ptr %4, i64 %.idx3
  %21 = getelementptr [4 x i8], ptr %20, i64 %18
  %.sroa.0.0.copyload = load <8 x float>, ptr %21, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %21, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %22 = alloca [16 x float], align 64
  %23 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %23, ptr %22, align 64
  %24 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 32
  store <8 x float> %24, ptr %25, align 32
  %26 = getelementptr i8, ptr %6, i64 %.idx3
  %27 = getelementptr [4 x i8], ptr %26, i64 %18
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %27, ptr noundef nonnull align 64 dereferenceable(64) %22, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %28 = shl i64 %16, 4
  %29 = and i64 %28, 992
  %30 = or disjoint i64 %29, 16
  %31 = shl nuw nsw i64 %16, 6
  %.idx3.1 = and i64 %31, 9223372036854771712
  %32 = getelementptr i8, ptr %4, i64 %.idx3.1
  %33 = getelementptr [4 x i8], ptr %32, i64 %30
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %33, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %34 = alloca [16 x float], align 64
  %35 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %35, ptr %34, align 64
  %36 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 32
  store <8 x float> %36, ptr %37, align 32
  %38 = getelementptr i8, ptr %6, i64 %.idx3.1
  %39 = getelementptr [4 x i8], ptr %38, i64 %30
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %39, ptr noundef nonnull align 64 dereferenceable(64) %34, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %40 = add nuw nsw i64 %16, 2
  %exitcond.not.1 = icmp eq i64 %40, %14
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
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
