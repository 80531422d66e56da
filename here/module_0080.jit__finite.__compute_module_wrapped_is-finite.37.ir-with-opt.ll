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
  %12 = mul nuw nsw i64 %11, 26624
  %13 = tail call i64 @llvm.umin.i64(i64 %12, i64 53248)
  %14 = tail call i64 @llvm.umin.i64(i64 %12, i64 26624)
  %15 = add nuw nsw i64 %14, 26624
  %16 = icmp samesign ult i64 %13, %15
  %.32..32.gep18.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  %.64..64.gep21.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 64
  %.96..96.gep24.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 96
  %.128..128.gep27.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 128
  %.160..160.gep30.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 160
  %.192..192.gep33.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 192
  %.224..224.gep36.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 224
  br i1 %16, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %17 = shl nuw nsw i64 %13, 6
  %18 = sub nuw nsw i64 %15, %13
  %invariant.op = sub i64 784, %17
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %wrapped_is-finite.37_impl.exit
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %wrapped_is-finite.37_impl.exit ]
  %19 = phi i64 [ %13, %.lr.ph.preheader ], [ %97, %wrapped_is-finite.37_impl.exit ]
  %20 = add nuw i64 %13, %indvar
  %21 = shl nuw i64 %20, 6
  %22 = udiv i64 %19, 13312
  %23 = mul nuw nsw i64 %22, 802816
  %24 = add i64 %21, %23
  %25 = udiv i64 %19, 13
  %26 = and i64 %25, 1023
  %27 = mul nuw nsw i64 %26, 784
  %28 = add i64 %24, %27
  %29 = mul nuw nsw i64 %25, 832
  %30 = sub i64 %28, %29
  %31 = mul nsw i64 %indvar, -64
  %.reass.reass = add i64 %31, %invariant.op
  %32 = add i64 %.reass.reass, %29
  %umin16 = tail call i64 @llvm.umin.i64(i64 %32, i64 64)
  %33 = mul nuw nsw i64 %22, 3211264
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
  %34 = and i64 %25, 1023
  %35 = urem i64 %19, 13
  %36 = shl nuw nsw i64 %35, 6
  %37 = sub nuw nsw i64 784, %36
  %38 = tail call i64 @llvm.umin.i64(i64 %37, i64 64)
  %39 = icmp eq i64 %38, 64
  br i1 %39, label %47, label %.preheader13

.preheader13:                                     ; preds = %.lr.ph
  %40 = shl nuw nsw i64 %umin16, 2
  %41 = add nuw i64 %13, %indvar
  %42 = shl nuw i64 %41, 8
  %43 = mul nuw nsw i64 %26, 3136
  %.neg = mul i64 %25, -3328
  %44 = getelementptr i8, ptr %5, i64 %.neg
  %45 = getelementptr i8, ptr %44, i64 %42
  %46 = getelementptr i8, ptr %45, i64 %33
  %scevgep14 = getelementptr i8, ptr %46, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %2, ptr noundef nonnull align 4 dereferenceable(1) %scevgep14, i64 %40, i1 false)
  br label %.loopexit

47:                                               ; preds = %.lr.ph
  %48 = getelementptr i8, ptr %5, i64 %33
  %.idx6 = mul nuw nsw i64 %34, 3136
  %49 = getelementptr i8, ptr %48, i64 %.idx6
  %50 = getelementptr [4 x i8], ptr %49, i64 %36
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %50, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.5, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.5.0..sroa_idx, i64 32, i1 false)
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.6, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.6.0..sroa_idx, i64 32, i1 false)
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.7, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.7.0..sroa_idx, i64 32, i1 false)
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.8, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.8.0..sroa_idx, i64 32, i1 false)
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.9, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.9.0..sroa_idx, i64 32, i1 false)
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %50, i64 224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.10, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.10.0..sroa_idx, i64 32, i1 false)
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader13, %47
  %.sroa.phi = phi ptr [ %.sroa.4, %47 ], [ %.32..32.gep18.sroa_idx, %.preheader13 ]
  %.sroa.phi19 = phi ptr [ %.sroa.5, %47 ], [ %.64..64.gep21.sroa_idx, %.preheader13 ]
  %.sroa.phi22 = phi ptr [ %.sroa.6, %47 ], [ %.96..96.gep24.sroa_idx, %.preheader13 ]
  %.sroa.phi25 = phi ptr [ %.sroa.7, %47 ], [ %.128..128.gep27.sroa_idx, %.preheader13 ]
  %.sroa.phi28 = phi ptr [ %.sroa.8, %47 ], [ %.160..160.gep30.sroa_idx, %.preheader13 ]
  %.sroa.phi31 = phi ptr [ %.sroa.9, %47 ], [ %.192..192.gep33.sroa_idx, %.preheader13 ]
  %.sroa.phi34 = phi ptr [ %.sroa.10, %47 ], [ %.224..224.gep36.sroa_idx, %.preheader13 ]
  %51 = phi ptr [ %.sroa.0, %47 ], [ %2, %.preheader13 ]
  %52 = alloca [64 x i8], align 64
  %53 = load <8 x float>, ptr %51, align 4
  %54 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %53)
  %55 = fcmp one <8 x float> %54, splat (float +inf)
  %56 = zext <8 x i1> %55 to <8 x i8>
  store <8 x i8> %56, ptr %52, align 64
  %57 = load <8 x float>, ptr %.sroa.phi, align 4
  %58 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %57)
  %59 = fcmp one <8 x float> %58, splat (float +inf)
  %60 = zext <8 x i1> %59 to <8 x i8>
  %61 = getelementptr inbounds nuw i8, ptr %52, i64 8
  store <8 x i8> %60, ptr %61, align 8
  %62 = load <8 x float>, ptr %.sroa.phi19, align 4
  %63 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %62)
  %64 = fcmp one <8 x float> %63, splat (float +inf)
  %65 = zext <8 x i1> %64 to <8 x i8>
  %66 = getelementptr inbounds nuw i8, ptr %52, i64 16
  store <8 x i8> %65, ptr %66, align 16
  %67 = load <8 x float>, ptr %.sroa.phi22, align 4
  %68 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %67)
  %69 = fcmp one <8 x float> %68, splat (float +inf)
  %70 = zext <8 x i1> %69 to <8 x i8>
  %71 = getelementptr inbounds nuw i8, ptr %52, i64 24
  store <8 x i8> %70, ptr %71, align 8
  %72 = load <8 x float>, ptr %.sroa.phi25, align 4
  %73 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %72)
  %74 = fcmp one <8 x float> %73, splat (float +inf)
  %75 = zext <8 x i1> %74 to <8 x i8>
  %76 = getelementptr inbounds nuw i8, ptr %52, i64 32
  store <8 x i8> %75, ptr %76, align 32
  %77 = load <8 x float>, ptr %.sroa.phi28, align 4
  %78 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %77)
  %79 = fcmp one <8 x float> %78, splat (float +inf)
  %80 = zext <8 x i1> %79 to <8 x i8>
  %81 = getelementptr inbounds nuw i8, ptr %52, i64 40
  store <8 x i8> %80, ptr %81, align 8
  %82 = load <8 x float>, ptr %.sroa.phi31, align 4
  %83 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %82)
  %84 = fcmp one <8 x float> %83, splat (float +inf)
  %85 = zext <8 x i1> %84 to <8 x i8>
  %86 = getelementptr inbounds nuw i8, ptr %52, i64 48
  store <8 x i8> %85, ptr %86, align 16
  %87 = load <8 x float>, ptr %.sroa.phi34, align 4
  %88 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %87)
  %89 = fcmp one <8 x float> %88, splat (float +inf)
  %90 = zext <8 x i1> %89 to <8 x i8>
  %91 = getelementptr inbounds nuw i8, ptr %52, i64 56
  store <8 x i8> %90, ptr %91, align 8
  br i1 %39, label %92, label %.preheader11

92:                                               ; preds = %.loopexit
  %93 = mul nuw nsw i64 %34, 784
  %94 = getelementptr i8, ptr %7, i64 %23
  %95 = getelementptr i8, ptr %94, i64 %93
  %96 = getelementptr i8, ptr %95, i64 %36
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %96, ptr noundef nonnull align 64 dereferenceable(64) %52, i64 64, i1 false)
  br label %wrapped_is-finite.37_impl.exit

.preheader11:                                     ; preds = %.loopexit
  %scevgep = getelementptr nuw i8, ptr %7, i64 %30
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %scevgep, ptr noundef nonnull align 64 dereferenceable(1) %52, i64 %umin16, i1 false)
  br label %wrapped_is-finite.37_impl.exit

wrapped_is-finite.37_impl.exit:                   ; preds = %.preheader11, %92
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
  %97 = add nuw nsw i64 %19, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, %18
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %wrapped_is-finite.37_impl.exit, %1
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
