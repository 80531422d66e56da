; ModuleID = '__compute_module___compute_module_wrapped_iota'
source_filename = "__compute_module___compute_module_wrapped_iota"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none)
define noalias noundef ptr @wrapped_iota(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca [16 x i32], align 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load i64, ptr %7, align 4, !invariant.load !3
  %9 = icmp slt i64 %8, 1
  br i1 %9, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %1
  %.32..32..sroa_idx = getelementptr inbounds nuw i8, ptr %2, i64 32
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %wrapped_iota_impl.exit
  %indvar = phi i64 [ 0, %.lr.ph.preheader ], [ %indvar.next, %wrapped_iota_impl.exit ]
  %10 = phi i64 [ 0, %.lr.ph.preheader ], [ %25, %wrapped_iota_impl.exit ]
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %11 = shl nuw nsw i64 %10, 4
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = insertelement <16 x i32> poison, i32 %12, i64 0
  %.sroa.0.0.vec.extract = shufflevector <16 x i32> %13, <16 x i32> poison, <8 x i32> zeroinitializer
  %14 = or disjoint <8 x i32> %.sroa.0.0.vec.extract, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %14, ptr %2, align 64
  %.sroa.0.32.vec.extract = shufflevector <16 x i32> %13, <16 x i32> poison, <8 x i32> zeroinitializer
  %15 = or disjoint <8 x i32> %.sroa.0.32.vec.extract, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <8 x i32> %15, ptr %.32..32..sroa_idx, align 32
  %16 = sub nuw nsw i64 1500, %11
  %17 = tail call i64 @llvm.umin.i64(i64 %16, i64 16)
  %18 = icmp eq i64 %17, 16
  br i1 %18, label %23, label %.preheader

.preheader:                                       ; preds = %.lr.ph
  %19 = shl i64 %indvar, 4
  %20 = sub i64 1500, %19
  %umin = tail call i64 @llvm.umin.i64(i64 %20, i64 16)
  %21 = shl nuw nsw i64 %umin, 2
  %22 = shl nuw nsw i64 %indvar, 6
  %scevgep = getelementptr i8, ptr %5, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %scevgep, ptr noundef nonnull align 64 dereferenceable(1) %2, i64 %21, i1 false)
  br label %wrapped_iota_impl.exit

23:                                               ; preds = %.lr.ph
  %24 = getelementptr [4 x i8], ptr %5, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %24, ptr noundef nonnull align 64 dereferenceable(64) %2, i64 64, i1 false)
  br label %wrapped_iota_impl.exit

wrapped_iota_impl.exit:                           ; preds = %.preheader, %23
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %25 = add nuw nsw i64 %10, 1
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, 94
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %wrapped_iota_impl.exit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
