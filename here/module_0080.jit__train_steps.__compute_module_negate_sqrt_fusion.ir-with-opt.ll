; ModuleID = '__compute_module___compute_module_negate_sqrt_fusion'
source_filename = "__compute_module___compute_module_negate_sqrt_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @negate_sqrt_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %.sroa.0 = alloca [8 x float], align 4
  %.sroa.4 = alloca [8 x float], align 4
  %2 = alloca [16 x float], align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %.fr = freeze i64 %10
  %11 = tail call i64 @llvm.smax.i64(i64 %.fr, i64 0)
  %12 = mul i64 %11, 280
  %13 = icmp ult i64 %12, 280
  %.32..32.gep31.sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  br i1 %13, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %14 = trunc nuw nsw i64 %12 to i16
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %negate_sqrt_fusion_impl.exit
  %indvar = phi i16 [ 0, %.lr.ph.preheader ], [ %indvar.next, %negate_sqrt_fusion_impl.exit ]
  %15 = phi i64 [ %12, %.lr.ph.preheader ], [ %54, %negate_sqrt_fusion_impl.exit ]
  %16 = add nuw i16 %indvar, %14
  %17 = shl nuw i16 %16, 4
  %18 = add nuw nsw i16 %indvar, %14
  %19 = udiv i16 %18, 7
  %.neg = mul i16 %19, -112
  %20 = add i16 %.neg, %17
  %21 = zext i16 %20 to i64
  %22 = shl nuw nsw i64 %21, 2
  %23 = sub nsw i64 100, %21
  %umin29 = tail call i64 @llvm.umin.i64(i64 %23, i64 16)
  %24 = shl nuw nsw i64 %umin29, 2
  %savedstack = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.start.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %.cmp = icmp samesign ugt i64 %15, 139
  %.lhs.trunc = trunc nuw nsw i64 %15 to i16
  %25 = udiv i16 %.lhs.trunc, 7
  %.zext = zext nneg i16 %25 to i64
  %.urem = add nsw i64 %.zext, -20
  %.cmp17 = icmp samesign ult i64 %15, 140
  %26 = select i1 %.cmp17, i64 %.zext, i64 %.urem
  %27 = urem i16 %.lhs.trunc, 7
  %28 = shl nuw nsw i16 %27, 4
  %29 = zext nneg i16 %28 to i64
  %30 = sub nuw nsw i64 100, %29
  %31 = tail call i64 @llvm.umin.i64(i64 %30, i64 16)
  %32 = icmp eq i64 %31, 16
  %.idx5 = select i1 %.cmp, i64 8000, i64 0
  br i1 %32, label %35, label %.preheader26

.preheader26:                                     ; preds = %.lr.ph
  %.idx1 = mul nuw nsw i64 %26, 400
  %33 = getelementptr nuw i8, ptr %5, i64 %.idx5
  %34 = getelementptr nuw i8, ptr %33, i64 %.idx1
  %scevgep27 = getelementptr nuw i8, ptr %34, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %2, ptr noundef nonnull align 4 dereferenceable(1) %scevgep27, i64 %24, i1 false)
  br label %.loopexit

35:                                               ; preds = %.lr.ph
  %36 = getelementptr i8, ptr %5, i64 %.idx5
  %.idx6 = mul nuw nsw i64 %26, 400
  %37 = getelementptr i8, ptr %36, i64 %.idx6
  %38 = getelementptr [4 x i8], ptr %37, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.0, ptr noundef nonnull align 1 dereferenceable(32) %38, i64 32, i1 false)
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %38, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %.sroa.4, ptr noundef nonnull align 1 dereferenceable(32) %.sroa.4.0..sroa_idx, i64 32, i1 false)
  br label %.loopexit

.loopexit:                                        ; preds = %.preheader26, %35
  %.sroa.phi = phi ptr [ %.sroa.4, %35 ], [ %.32..32.gep31.sroa_idx, %.preheader26 ]
  %39 = phi ptr [ %.sroa.0, %35 ], [ %2, %.preheader26 ]
  %40 = alloca [16 x float], align 64
  %41 = load <8 x float>, ptr %39, align 4
  %42 = fneg <8 x float> %41
  %43 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %42)
  store <8 x float> %43, ptr %40, align 64
  %44 = load <8 x float>, ptr %.sroa.phi, align 4
  %45 = fneg <8 x float> %44
  %46 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %45)
  %47 = getelementptr inbounds nuw i8, ptr %40, i64 32
  store <8 x float> %46, ptr %47, align 32
  %.idx12 = select i1 %.cmp, i64 8000, i64 0
  br i1 %32, label %50, label %.preheader25

.preheader25:                                     ; preds = %.loopexit
  %.idx9 = mul nuw nsw i64 %26, 400
  %48 = getelementptr nuw i8, ptr %7, i64 %.idx12
  %49 = getelementptr nuw i8, ptr %48, i64 %.idx9
  %scevgep = getelementptr nuw i8, ptr %49, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep, ptr noundef nonnull align 64 dereferenceable(1) %40, i64 %24, i1 false)
  br label %negate_sqrt_fusion_impl.exit

50:                                               ; preds = %.loopexit
  %51 = getelementptr i8, ptr %7, i64 %.idx12
  %.idx13 = mul nuw nsw i64 %26, 400
  %52 = getelementptr i8, ptr %51, i64 %.idx13
  %53 = getelementptr [4 x i8], ptr %52, i64 %29
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %53, ptr noundef nonnull align 64 dereferenceable(64) %40, i64 64, i1 false)
  br label %negate_sqrt_fusion_impl.exit

negate_sqrt_fusion_impl.exit:                     ; preds = %.preheader25, %50
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.0)
  call void @llvm.lifetime.end.p0(ptr nonnull %.sroa.4)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %54 = add nuw nsw i64 %15, 1
  %indvar.next = add nuw nsw i16 %indvar, 1
  %exitcond.not = icmp eq i64 %54, 280
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %negate_sqrt_fusion_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
