; ModuleID = '__compute_module___compute_module_wrapped_multiply.7'
source_filename = "__compute_module___compute_module_wrapped_multiply.7"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_multiply.7(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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

.lr.ph:                                           ; preds = %1, %.lr.ph.1
  %11 = phi i64 [ %27, %.lr.ph.1 ], [ 0, %1 ]
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %12 = shl nuw nsw i64 %11, 4
  %13 = getelementptr [4 x i8], ptr %4, i64 %12
  %.sroa.0.0.copyload = load <8 x float>, ptr %13, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %13, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %14 = alloca [16 x float], align 64
  %15 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %15, ptr %14, align 64
  %16 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 32
  store <8 x float> %16, ptr %17, align 32
  %18 = getelementptr [4 x i8], ptr %6, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %18, ptr noundef nonnull align 64 dereferenceable(64) %14, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %exitcond.not = icmp eq i64 %11, 48
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph.1

.lr.ph.1:                                         ; preds = %.lr.ph
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %19 = shl i64 %11, 4
  %20 = or disjoint i64 %19, 16
  %21 = getelementptr [4 x i8], ptr %4, i64 %20
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %21, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %22 = alloca [16 x float], align 64
  %23 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %23, ptr %22, align 64
  %24 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 32
  store <8 x float> %24, ptr %25, align 32
  %26 = getelementptr [4 x i8], ptr %6, i64 %20
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 64 dereferenceable(64) %22, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %27 = add nuw nsw i64 %11, 2
  br label %.lr.ph

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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
