; ModuleID = '__compute_module___compute_module_wrapped_is-finite.38'
source_filename = "__compute_module___compute_module_wrapped_is-finite.38"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %.sroa.0 = alloca [8 x float], align 4
  %.sroa.4 = alloca [8 x float], align 4
  %.sroa.5 = alloca [8 x float], align 4
  %.sroa.6 = alloca [8 x float], align 4
  %.sroa.7 = alloca [8 x float], align 4
  %.sroa.8 = alloca [8 x float], align 4
  %.sroa.9 = alloca [8 x float], align 4
  %.sroa.10 = alloca [8 x float], align 4
  %2 = alloca [64 x float], align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %11 = icmp slt i64 %10, 1
  %.32..32.gep15.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  %.64..64.gep18.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 64
  %.96..96.gep21.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 96
  %.128..128.gep24.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 128
  %.160..160.gep27.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 160
  %.192..192.gep30.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 192
  %.224..224.gep33.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 224
  br i1 %11, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %.loopexit
  %indvar = phi i64 [ %indvar.next, %.loopexit ], [ 0, %1 ]
  %12 = phi i64 [ %73, %.loopexit ], [ 0, %1 ]
  %13 = udiv i64 %12, 13
  %.neg = mul i64 %13, -48
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.5)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.6)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.7)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.8)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.9)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.10)
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %.lhs.trunc = trunc nuw i64 %12 to i8
  %14 = udiv i8 %.lhs.trunc, 13
  %.zext = zext nneg i8 %14 to i64
  %15 = urem i8 %.lhs.trunc, 13
  %.zext8 = zext nneg i8 %15 to i64
  %16 = shl nuw nsw i64 %.zext8, 6
  %17 = sub nuw nsw i64 784, %16
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 64)
  %19 = icmp eq i64 %18, 64
  br i1 %19, label %27, label %.preheader10

.preheader10:                                     ; preds = %.lr.ph
  %20 = mul nuw nsw i64 %13, 832
  %21 = shl i64 %indvar, 6
  %reass.sub = sub i64 %20, %21
  %22 = add i64 %reass.sub, 784
  %umin13 = tail call i64 @llvm.umin.i64(i64 %22, i64 64)
  %23 = shl nuw nsw i64 %indvar, 6
  %24 = shl nuw nsw i64 %umin13, 2
  %25 = shl nuw nsw i64 %indvar, 8
  %.neg34 = mul i64 %13, -192
  %26 = getelementptr i8, ptr %5, i64 %.neg34
  %scevgep11 = getelementptr i8, ptr %26, i64 %25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %2, ptr noundef nonnull align 4 dereferenceable(1) %scevgep11, i64 %24, i1 false)
  br label %.loopexit

27:                                               ; preds = %.lr.ph
  %.idx3 = mul nuw nsw i64 %.zext, 3136
  %28 = getelementptr i8, ptr %5, i64 %.idx3
  %29 = getelementptr [4 x i8], ptr %28, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %29, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.5, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.5.0..sroa_idx, i64 32, i1 false)
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.6, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.6.0..sroa_idx, i64 32, i1 false)
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.7, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.7.0..sroa_idx, i64 32, i1 false)
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.8, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.8.0..sroa_idx, i64 32, i1 false)
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.9, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.9.0..sroa_idx, i64 32, i1 false)
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %29, i64 224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.10, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.10.0..sroa_idx, i64 32, i1 false)
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader10, %27
  %umin13.sink = phi i64 [ 64, %27 ], [ %umin13, %.preheader10 ]
  %.sink35 = phi i64 [ %16, %27 ], [ %23, %.preheader10 ]
  %.sroa.phi = phi ptr [ %.sroa.4, %27 ], [ %.32..32.gep15.sroa_idx, %.preheader10 ]
  %.sroa.phi16 = phi ptr [ %.sroa.5, %27 ], [ %.64..64.gep18.sroa_idx, %.preheader10 ]
  %.sroa.phi19 = phi ptr [ %.sroa.6, %27 ], [ %.96..96.gep21.sroa_idx, %.preheader10 ]
  %.sroa.phi22 = phi ptr [ %.sroa.7, %27 ], [ %.128..128.gep24.sroa_idx, %.preheader10 ]
  %.sroa.phi25 = phi ptr [ %.sroa.8, %27 ], [ %.160..160.gep27.sroa_idx, %.preheader10 ]
  %.sroa.phi28 = phi ptr [ %.sroa.9, %27 ], [ %.192..192.gep30.sroa_idx, %.preheader10 ]
  %.sroa.phi31 = phi ptr [ %.sroa.10, %27 ], [ %.224..224.gep33.sroa_idx, %.preheader10 ]
  %30 = phi ptr [ %.sroa.0, %27 ], [ %2, %.preheader10 ]
  %31 = alloca [64 x i8], align 64
  %32 = load <8 x float>, ptr %30, align 4
  %33 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %32)
  %34 = fcmp one <8 x float> %33, splat (float +inf)
  %35 = zext <8 x i1> %34 to <8 x i8>
  store <8 x i8> %35, ptr %31, align 64
  %36 = load <8 x float>, ptr %.sroa.phi, align 4
  %37 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %36)
  %38 = fcmp one <8 x float> %37, splat (float +inf)
  %39 = zext <8 x i1> %38 to <8 x i8>
  %40 = getelementptr inbounds nuw i8, ptr %31, i64 8
  store <8 x i8> %39, ptr %40, align 8
  %41 = load <8 x float>, ptr %.sroa.phi16, align 4
  %42 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %41)
  %43 = fcmp one <8 x float> %42, splat (float +inf)
  %44 = zext <8 x i1> %43 to <8 x i8>
  %45 = getelementptr inbounds nuw i8, ptr %31, i64 16
  store <8 x i8> %44, ptr %45, align 16
  %46 = load <8 x float>, ptr %.sroa.phi19, align 4
  %47 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %46)
  %48 = fcmp one <8 x float> %47, splat (float +inf)
  %49 = zext <8 x i1> %48 to <8 x i8>
  %50 = getelementptr inbounds nuw i8, ptr %31, i64 24
  store <8 x i8> %49, ptr %50, align 8
  %51 = load <8 x float>, ptr %.sroa.phi22, align 4
  %52 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %51)
  %53 = fcmp one <8 x float> %52, splat (float +inf)
  %54 = zext <8 x i1> %53 to <8 x i8>
  %55 = getelementptr inbounds nuw i8, ptr %31, i64 32
  store <8 x i8> %54, ptr %55, align 32
  %56 = load <8 x float>, ptr %.sroa.phi25, align 4
  %57 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %56)
  %58 = fcmp one <8 x float> %57, splat (float +inf)
  %59 = zext <8 x i1> %58 to <8 x i8>
  %60 = getelementptr inbounds nuw i8, ptr %31, i64 40
  store <8 x i8> %59, ptr %60, align 8
  %61 = load <8 x float>, ptr %.sroa.phi28, align 4
  %62 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %61)
  %63 = fcmp one <8 x float> %62, splat (float +inf)
  %64 = zext <8 x i1> %63 to <8 x i8>
  %65 = getelementptr inbounds nuw i8, ptr %31, i64 48
  store <8 x i8> %64, ptr %65, align 16
  %66 = load <8 x float>, ptr %.sroa.phi31, align 4
  %67 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %66)
  %68 = fcmp one <8 x float> %67, splat (float +inf)
  %69 = zext <8 x i1> %68 to <8 x i8>
  %70 = getelementptr inbounds nuw i8, ptr %31, i64 56
  store <8 x i8> %69, ptr %70, align 8
  %71 = mul nuw nsw i64 %.zext, 784
  %.neg.sink = select i1 %19, i64 %71, i64 %.neg
  %72 = getelementptr i8, ptr %7, i64 %.neg.sink
  %scevgep = getelementptr i8, ptr %72, i64 %.sink35
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %scevgep, ptr noundef nonnull align 64 dereferenceable(1) %31, i64 %umin13.sink, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.5)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.6)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.7)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.8)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.9)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.10)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %73 = add nuw nsw i64 %12, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, 52
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
