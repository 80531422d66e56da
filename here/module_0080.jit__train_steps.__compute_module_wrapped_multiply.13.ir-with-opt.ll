; ModuleID = '__compute_module___compute_module_wrapped_multiply.13'
source_filename = "__compute_module___compute_module_wrapped_multiply.13"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_multiply.13(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = icmp slt i64 %9, 1
  br i1 %10, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.lr.ph
  %11 = phi i64 [ %35, %.lr.ph ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %12 = shl nuw nsw i64 %11, 4
  %13 = and i64 %12, 224
  %14 = shl nuw nsw i64 %11, 6
  %.idx3 = and i64 %14, 130048
  %15 = getelementptr i8, ptr %4, i64 %.idx3
  %16 = getelementptr [4 x i8], ptr %15, i64 %13
  %.sroa.0.0.copyload = load <8 x float>, ptr %16, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %16, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %17 = alloca [16 x float], align 64
  %18 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %18, ptr %17, align 64
  %19 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 32
  store <8 x float> %19, ptr %20, align 32
  %21 = getelementptr i8, ptr %6, i64 %.idx3
  %22 = getelementptr [4 x i8], ptr %21, i64 %13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %22, ptr noundef nonnull align 64 dereferenceable(64) %17, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %23 = shl i64 %11, 4
  %24 = and i64 %23, 224
  %25 = or disjoint i64 %24, 16
  %26 = shl nuw nsw i64 %11, 6
  %.idx3.1 = and i64 %26, 130048
  %27 = getelementptr i8, ptr %4, i64 %.idx3.1
  %28 = getelementptr [4 x i8], ptr %27, i64 %25
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %28, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %29 = alloca [16 x float], align 64
  %30 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %30, ptr %29, align 64
  %31 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 32
  store <8 x float> %31, ptr %32, align 32
  %33 = getelementptr i8, ptr %6, i64 %.idx3.1
  %34 = getelementptr [4 x i8], ptr %33, i64 %25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %34, ptr noundef nonnull align 64 dereferenceable(64) %29, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %35 = add nuw nsw i64 %11, 2
  %exitcond.not.1 = icmp eq i64 %35, 1600
  br i1 %exitcond.not.1, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
