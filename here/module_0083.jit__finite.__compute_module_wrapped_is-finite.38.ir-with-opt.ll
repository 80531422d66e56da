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
  %.32..32.gep8.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  %.64..64.gep11.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 64
  %.96..96.gep14.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 96
  %.128..128.gep17.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 128
  %.160..160.gep20.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 160
  %.192..192.gep23.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 192
  %.224..224.gep26.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 224
  br i1 %11, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1, %wrapped_is-finite.38_impl.exit
  %indvar = phi i64 [ %indvar.next, %wrapped_is-finite.38_impl.exit ], [ 0, %1 ]
  %12 = phi i64 [ %67, %wrapped_is-finite.38_impl.exit ], [ 0, %1 ]
  %13 = shl nuw nsw i64 %indvar, 6
  %scevgep5 = getelementptr i8, ptr %7, i64 %13
  %14 = shl i64 %indvar, 6
  %15 = sub i64 784, %14
  %umin6 = tail call i64 @llvm.umin.i64(i64 %15, i64 64)
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
  %16 = shl nuw nsw i64 %12, 6
  %17 = sub nuw nsw i64 784, %16
  %18 = tail call i64 @llvm.umin.i64(i64 %17, i64 64)
  %19 = icmp eq i64 %18, 64
  br i1 %19, label %22, label %.preheader4

.preheader4:                                      ; preds = %.lr.ph
  %20 = shl nuw nsw i64 %umin6, 2
  %21 = shl nuw nsw i64 %indvar, 8
  %scevgep = getelementptr i8, ptr %5, i64 %21
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %2, ptr noundef nonnull align 4 dereferenceable(1) %scevgep, i64 %20, i1 false)
  br label %.loopexit

22:                                               ; preds = %.lr.ph
  %23 = getelementptr [4 x i8], ptr %5, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %23, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.5, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.5.0..sroa_idx, i64 32, i1 false)
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.6, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.6.0..sroa_idx, i64 32, i1 false)
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.7, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.7.0..sroa_idx, i64 32, i1 false)
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.8, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.8.0..sroa_idx, i64 32, i1 false)
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.9, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.9.0..sroa_idx, i64 32, i1 false)
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %23, i64 224
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.10, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.10.0..sroa_idx, i64 32, i1 false)
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader4, %22
  %.sroa.phi = phi ptr [ %.sroa.4, %22 ], [ %.32..32.gep8.sroa_idx, %.preheader4 ]
  %.sroa.phi9 = phi ptr [ %.sroa.5, %22 ], [ %.64..64.gep11.sroa_idx, %.preheader4 ]
  %.sroa.phi12 = phi ptr [ %.sroa.6, %22 ], [ %.96..96.gep14.sroa_idx, %.preheader4 ]
  %.sroa.phi15 = phi ptr [ %.sroa.7, %22 ], [ %.128..128.gep17.sroa_idx, %.preheader4 ]
  %.sroa.phi18 = phi ptr [ %.sroa.8, %22 ], [ %.160..160.gep20.sroa_idx, %.preheader4 ]
  %.sroa.phi21 = phi ptr [ %.sroa.9, %22 ], [ %.192..192.gep23.sroa_idx, %.preheader4 ]
  %.sroa.phi24 = phi ptr [ %.sroa.10, %22 ], [ %.224..224.gep26.sroa_idx, %.preheader4 ]
  %24 = phi ptr [ %.sroa.0, %22 ], [ %2, %.preheader4 ]
  %25 = alloca [64 x i8], align 64
  %26 = load <8 x float>, ptr %24, align 4
  %27 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %26)
  %28 = fcmp one <8 x float> %27, splat (float +inf)
  %29 = zext <8 x i1> %28 to <8 x i8>
  store <8 x i8> %29, ptr %25, align 64
  %30 = load <8 x float>, ptr %.sroa.phi, align 4
  %31 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %30)
  %32 = fcmp one <8 x float> %31, splat (float +inf)
  %33 = zext <8 x i1> %32 to <8 x i8>
  %34 = getelementptr inbounds nuw i8, ptr %25, i64 8
  store <8 x i8> %33, ptr %34, align 8
  %35 = load <8 x float>, ptr %.sroa.phi9, align 4
  %36 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %35)
  %37 = fcmp one <8 x float> %36, splat (float +inf)
  %38 = zext <8 x i1> %37 to <8 x i8>
  %39 = getelementptr inbounds nuw i8, ptr %25, i64 16
  store <8 x i8> %38, ptr %39, align 16
  %40 = load <8 x float>, ptr %.sroa.phi12, align 4
  %41 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %40)
  %42 = fcmp one <8 x float> %41, splat (float +inf)
  %43 = zext <8 x i1> %42 to <8 x i8>
  %44 = getelementptr inbounds nuw i8, ptr %25, i64 24
  store <8 x i8> %43, ptr %44, align 8
  %45 = load <8 x float>, ptr %.sroa.phi15, align 4
  %46 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %45)
  %47 = fcmp one <8 x float> %46, splat (float +inf)
  %48 = zext <8 x i1> %47 to <8 x i8>
  %49 = getelementptr inbounds nuw i8, ptr %25, i64 32
  store <8 x i8> %48, ptr %49, align 32
  %50 = load <8 x float>, ptr %.sroa.phi18, align 4
  %51 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %50)
  %52 = fcmp one <8 x float> %51, splat (float +inf)
  %53 = zext <8 x i1> %52 to <8 x i8>
  %54 = getelementptr inbounds nuw i8, ptr %25, i64 40
  store <8 x i8> %53, ptr %54, align 8
  %55 = load <8 x float>, ptr %.sroa.phi21, align 4
  %56 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %55)
  %57 = fcmp one <8 x float> %56, splat (float +inf)
  %58 = zext <8 x i1> %57 to <8 x i8>
  %59 = getelementptr inbounds nuw i8, ptr %25, i64 48
  store <8 x i8> %58, ptr %59, align 16
  %60 = load <8 x float>, ptr %.sroa.phi24, align 4
  %61 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %60)
  %62 = fcmp one <8 x float> %61, splat (float +inf)
  %63 = zext <8 x i1> %62 to <8 x i8>
  %64 = getelementptr inbounds nuw i8, ptr %25, i64 56
  store <8 x i8> %63, ptr %64, align 8
  br i1 %19, label %65, label %.preheader

.preheader:                                       ; preds = %.loopexit
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %scevgep5, ptr noundef nonnull align 64 dereferenceable(1) %25, i64 %umin6, i1 false)
  br label %wrapped_is-finite.38_impl.exit

65:                                               ; preds = %.loopexit
  %66 = getelementptr i8, ptr %7, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %66, ptr noundef nonnull align 64 dereferenceable(64) %25, i64 64, i1 false)
  br label %wrapped_is-finite.38_impl.exit

wrapped_is-finite.38_impl.exit:                   ; preds = %.preheader, %65
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
  %67 = add nuw nsw i64 %12, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, 13
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %wrapped_is-finite.38_impl.exit, %1
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
