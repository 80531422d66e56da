; ModuleID = '__compute_module_broadcast_add_fusion.3_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %broadcast_add_fusion.3_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %.idx = mul nuw nsw i64 %4, 12800
  %13 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert6 = insertelement <4 x i32> poison, i32 %12, i64 0
  %broadcast.splat7 = shufflevector <4 x i32> %broadcast.splatinsert6, <4 x i32> poison, <4 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %iter.check

iter.check:                                       ; preds = %6, %iter.check
  %14 = phi i64 [ 0, %6 ], [ %28, %iter.check ]
  %.idx1 = mul nuw nsw i64 %14, 400
  %15 = getelementptr i8, ptr %13, i64 %.idx1
  %16 = getelementptr i8, ptr %15, i64 32
  %17 = getelementptr i8, ptr %15, i64 64
  %18 = getelementptr i8, ptr %15, i64 96
  store <8 x i32> %broadcast.splat, ptr %15, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %16, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %17, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %18, align 4, !alias.scope !7, !noalias !4
  %19 = getelementptr i8, ptr %15, i64 128
  %20 = getelementptr i8, ptr %15, i64 160
  %21 = getelementptr i8, ptr %15, i64 192
  %22 = getelementptr i8, ptr %15, i64 224
  store <8 x i32> %broadcast.splat, ptr %19, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %20, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %21, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %22, align 4, !alias.scope !7, !noalias !4
  %23 = getelementptr i8, ptr %15, i64 256
  %24 = getelementptr i8, ptr %15, i64 288
  %25 = getelementptr i8, ptr %15, i64 320
  %26 = getelementptr i8, ptr %15, i64 352
  store <8 x i32> %broadcast.splat, ptr %23, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %24, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %25, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %broadcast.splat, ptr %26, align 4, !alias.scope !7, !noalias !4
  %27 = getelementptr i8, ptr %15, i64 384
  store <4 x i32> %broadcast.splat7, ptr %27, align 4, !alias.scope !7, !noalias !4
  %28 = add nuw nsw i64 %14, 1
  %exitcond4.not = icmp eq i64 %28, 32
  br i1 %exitcond4.not, label %broadcast_add_fusion.3_wrapped.exit, label %iter.check, !llvm.loop !11

broadcast_add_fusion.3_wrapped.exit:              ; preds = %iter.check, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.3_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.3_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.3_wrapped: argument 1"}
!9 = !{i64 25600}
!10 = !{i64 4}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
