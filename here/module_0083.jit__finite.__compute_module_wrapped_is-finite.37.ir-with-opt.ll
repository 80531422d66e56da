; ModuleID = '__compute_module___compute_module_wrapped_is-finite.37'
source_filename = "__compute_module___compute_module_wrapped_is-finite.37"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.37(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %11 = tail call i64 @llvm.smax.i64(i64 %10, i64 0)
  %12 = mul nuw nsw i64 %11, 6656
  %13 = tail call i64 @llvm.umin.i64(i64 %12, i64 13312)
  %14 = tail call i64 @llvm.umin.i64(i64 %12, i64 6656)
  %15 = add nuw nsw i64 %14, 6656
  %16 = icmp samesign ult i64 %13, %15
  %.32..32.gep13.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  %.64..64.gep16.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 64
  %.96..96.gep19.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 96
  %.128..128.gep22.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 128
  %.160..160.gep25.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 160
  %.192..192.gep28.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 192
  %.224..224.gep31.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 224
  br i1 %16, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %17 = shl nuw nsw i64 %13, 6
  %18 = sub nuw nsw i64 %15, %13
  %invariant.op = sub i64 784, %17
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.loopexit
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %.loopexit ]
  %19 = phi i64 [ %13, %.lr.ph.preheader ], [ %80, %.loopexit ]
  %20 = udiv i64 %19, 13
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
  %21 = urem i64 %19, 13
  %22 = shl nuw nsw i64 %21, 6
  %23 = sub nuw nsw i64 784, %22
  %24 = tail call i64 @llvm.umin.i64(i64 %23, i64 64)
  %25 = icmp eq i64 %24, 64
  br i1 %25, label %35, label %.preheader8

.preheader8:                                      ; preds = %.lr.ph
  %26 = mul nsw i64 %indvar, -64
  %.reass.reass = add i64 %26, %invariant.op
  %27 = mul nuw nsw i64 %20, 832
  %28 = add i64 %.reass.reass, %27
  %umin11 = tail call i64 @llvm.umin.i64(i64 %28, i64 64)
  %29 = add nuw i64 %13, %indvar
  %30 = shl nuw i64 %29, 6
  %31 = shl nuw nsw i64 %umin11, 2
  %32 = add nuw i64 %13, %indvar
  %33 = shl nuw i64 %32, 8
  %.neg33 = mul i64 %20, -192
  %34 = getelementptr i8, ptr %5, i64 %.neg33
  %scevgep9 = getelementptr i8, ptr %34, i64 %33
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %2, ptr noundef nonnull align 4 dereferenceable(1) %scevgep9, i64 %31, i1 false)
  br label %.loopexit

35:                                               ; preds = %.lr.ph
  %.idx3 = mul nuw nsw i64 %20, 3136
  %36 = getelementptr i8, ptr %5, i64 %.idx3
  %37 = getelementptr [4 x i8], ptr %36, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %37, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.5, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.5.0..sroa_idx, i64 32, i1 false)
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.6, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.6.0..sroa_idx, i64 32, i1 false)
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.7, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.7.0..sroa_idx, i64 32, i1 false)
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.8, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.8.0..sroa_idx, i64 32, i1 false)
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.9, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.9.0..sroa_idx, i64 32, i1 false)
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %37, i64 224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.10, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.10.0..sroa_idx, i64 32, i1 false)
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader8, %35
  %umin11.sink = phi i64 [ 64, %35 ], [ %umin11, %.preheader8 ]
  %.sink34 = phi i64 [ %22, %35 ], [ %30, %.preheader8 ]
  %.neg.sink.v = phi i64 [ 784, %35 ], [ -48, %.preheader8 ]
  %.sroa.phi = phi ptr [ %.sroa.4, %35 ], [ %.32..32.gep13.sroa_idx, %.preheader8 ]
  %.sroa.phi14 = phi ptr [ %.sroa.5, %35 ], [ %.64..64.gep16.sroa_idx, %.preheader8 ]
  %.sroa.phi17 = phi ptr [ %.sroa.6, %35 ], [ %.96..96.gep19.sroa_idx, %.preheader8 ]
  %.sroa.phi20 = phi ptr [ %.sroa.7, %35 ], [ %.128..128.gep22.sroa_idx, %.preheader8 ]
  %.sroa.phi23 = phi ptr [ %.sroa.8, %35 ], [ %.160..160.gep25.sroa_idx, %.preheader8 ]
  %.sroa.phi26 = phi ptr [ %.sroa.9, %35 ], [ %.192..192.gep28.sroa_idx, %.preheader8 ]
  %.sroa.phi29 = phi ptr [ %.sroa.10, %35 ], [ %.224..224.gep31.sroa_idx, %.preheader8 ]
  %38 = phi ptr [ %.sroa.0, %35 ], [ %2, %.preheader8 ]
  %39 = alloca [64 x i8], align 64
  %40 = load <8 x float>, ptr %38, align 4
  %41 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %40)
  %42 = fcmp one <8 x float> %41, splat (float +inf)
  %43 = zext <8 x i1> %42 to <8 x i8>
  store <8 x i8> %43, ptr %39, align 64
  %44 = load <8 x float>, ptr %.sroa.phi, align 4
  %45 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %44)
  %46 = fcmp one <8 x float> %45, splat (float +inf)
  %47 = zext <8 x i1> %46 to <8 x i8>
  %48 = getelementptr inbounds nuw i8, ptr %39, i64 8
  store <8 x i8> %47, ptr %48, align 8
  %49 = load <8 x float>, ptr %.sroa.phi14, align 4
  %50 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %49)
  %51 = fcmp one <8 x float> %50, splat (float +inf)
  %52 = zext <8 x i1> %51 to <8 x i8>
  %53 = getelementptr inbounds nuw i8, ptr %39, i64 16
  store <8 x i8> %52, ptr %53, align 16
  %54 = load <8 x float>, ptr %.sroa.phi17, align 4
  %55 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %54)
  %56 = fcmp one <8 x float> %55, splat (float +inf)
  %57 = zext <8 x i1> %56 to <8 x i8>
  %58 = getelementptr inbounds nuw i8, ptr %39, i64 24
  store <8 x i8> %57, ptr %58, align 8
  %59 = load <8 x float>, ptr %.sroa.phi20, align 4
  %60 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %59)
  %61 = fcmp one <8 x float> %60, splat (float +inf)
  %62 = zext <8 x i1> %61 to <8 x i8>
  %63 = getelementptr inbounds nuw i8, ptr %39, i64 32
  store <8 x i8> %62, ptr %63, align 32
  %64 = load <8 x float>, ptr %.sroa.phi23, align 4
  %65 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %64)
  %66 = fcmp one <8 x float> %65, splat (float +inf)
  %67 = zext <8 x i1> %66 to <8 x i8>
  %68 = getelementptr inbounds nuw i8, ptr %39, i64 40
  store <8 x i8> %67, ptr %68, align 8
  %69 = load <8 x float>, ptr %.sroa.phi26, align 4
  %70 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %69)
  %71 = fcmp one <8 x float> %70, splat (float +inf)
  %72 = zext <8 x i1> %71 to <8 x i8>
  %73 = getelementptr inbounds nuw i8, ptr %39, i64 48
  store <8 x i8> %72, ptr %73, align 16
  %74 = load <8 x float>, ptr %.sroa.phi29, align 4
  %75 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %74)
  %76 = fcmp one <8 x float> %75, splat (float +inf)
  %77 = zext <8 x i1> %76 to <8 x i8>
  %78 = getelementptr inbounds nuw i8, ptr %39, i64 56
  store <8 x i8> %77, ptr %78, align 8
  %.neg.sink = mul i64 %20, %.neg.sink.v
  %79 = getelementptr i8, ptr %7, i64 %.neg.sink
  %scevgep = getelementptr i8, ptr %79, i64 %.sink34
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %scevgep, ptr noundef nonnull align 64 dereferenceable(1) %39, i64 %umin11.sink, i1 false)
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
  %80 = add nuw nsw i64 %19, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, %18
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
