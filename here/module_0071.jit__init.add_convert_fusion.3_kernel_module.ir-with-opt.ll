; ModuleID = '__compute_module_add_convert_fusion.3_kernel_module'
source_filename = "__compute_module_add_convert_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %add_convert_fusion.3_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = shl nuw nsw i64 %4, 9
  %.idx = mul nuw nsw i64 %4, 1605632
  %11 = getelementptr i8, ptr %9, i64 %.idx
  br label %iter.check

iter.check:                                       ; preds = %6, %vec.epilog.vector.body
  %12 = phi i64 [ 0, %6 ], [ %41, %vec.epilog.vector.body ]
  %13 = add nuw nsw i64 %12, %10
  %14 = mul nuw nsw i64 %13, 784
  %.idx1 = mul nuw nsw i64 %12, 3136
  %15 = getelementptr i8, ptr %11, i64 %.idx1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %14, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %invariant.op = add nuw <8 x i64> splat (i64 8), %broadcast.splat
  %invariant.op14 = add nuw <8 x i64> splat (i64 16), %broadcast.splat
  %invariant.op16 = add nuw <8 x i64> splat (i64 24), %broadcast.splat
  %invariant.op18 = add nuw <8 x i64> splat (i64 32), %broadcast.splat
  %invariant.op20 = add nuw <8 x i64> splat (i64 40), %broadcast.splat
  %invariant.op22 = add nuw <8 x i64> splat (i64 48), %broadcast.splat
  %invariant.op24 = add nuw <8 x i64> splat (i64 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %iter.check ], [ %vec.ind.next.1, %vector.body ]
  %16 = add nuw nsw <8 x i64> %vec.ind, %broadcast.splat
  %.reass = add nuw <8 x i64> %vec.ind, %invariant.op
  %.reass15 = add nuw <8 x i64> %vec.ind, %invariant.op14
  %.reass17 = add nuw <8 x i64> %vec.ind, %invariant.op16
  %17 = trunc nuw <8 x i64> %16 to <8 x i32>
  %18 = trunc nuw <8 x i64> %.reass to <8 x i32>
  %19 = trunc nuw <8 x i64> %.reass15 to <8 x i32>
  %20 = trunc nuw <8 x i64> %.reass17 to <8 x i32>
  %21 = getelementptr [4 x i8], ptr %15, i64 %index
  %22 = getelementptr i8, ptr %21, i64 32
  %23 = getelementptr i8, ptr %21, i64 64
  %24 = getelementptr i8, ptr %21, i64 96
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !5
  store <8 x i32> %18, ptr %22, align 4, !alias.scope !5
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !5
  store <8 x i32> %20, ptr %24, align 4, !alias.scope !5
  %.reass19 = add nuw <8 x i64> %vec.ind, %invariant.op18
  %.reass21 = add nuw <8 x i64> %vec.ind, %invariant.op20
  %.reass23 = add nuw <8 x i64> %vec.ind, %invariant.op22
  %.reass25 = add nuw <8 x i64> %vec.ind, %invariant.op24
  %25 = trunc nuw <8 x i64> %.reass19 to <8 x i32>
  %26 = trunc nuw <8 x i64> %.reass21 to <8 x i32>
  %27 = trunc nuw <8 x i64> %.reass23 to <8 x i32>
  %28 = trunc nuw <8 x i64> %.reass25 to <8 x i32>
  %29 = getelementptr [4 x i8], ptr %15, i64 %index
  %30 = getelementptr i8, ptr %29, i64 128
  %31 = getelementptr i8, ptr %29, i64 160
  %32 = getelementptr i8, ptr %29, i64 192
  %33 = getelementptr i8, ptr %29, i64 224
  store <8 x i32> %25, ptr %30, align 4, !alias.scope !5
  store <8 x i32> %26, ptr %31, align 4, !alias.scope !5
  store <8 x i32> %27, ptr %32, align 4, !alias.scope !5
  store <8 x i32> %28, ptr %33, align 4, !alias.scope !5
  %index.next.1 = add nuw nsw i64 %index, 64
  %vec.ind.next.1 = add nuw <8 x i64> %vec.ind, splat (i64 64)
  %34 = icmp eq i64 %index.next.1, 768
  br i1 %34, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !8

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert6 = insertelement <8 x i64> poison, i64 %14, i64 0
  %broadcast.splat7 = shufflevector <8 x i64> %broadcast.splatinsert6, <8 x i64> poison, <8 x i32> zeroinitializer
  %35 = trunc <8 x i64> %broadcast.splat7 to <8 x i32>
  %36 = add <8 x i32> %35, <i32 768, i32 769, i32 770, i32 771, i32 772, i32 773, i32 774, i32 775>
  %37 = getelementptr i8, ptr %15, i64 3072
  store <8 x i32> %36, ptr %37, align 4, !alias.scope !5
  %38 = trunc <8 x i64> %broadcast.splat7 to <8 x i32>
  %39 = add <8 x i32> %38, <i32 776, i32 777, i32 778, i32 779, i32 780, i32 781, i32 782, i32 783>
  %40 = getelementptr i8, ptr %15, i64 3104
  store <8 x i32> %39, ptr %40, align 4, !alias.scope !5
  %41 = add nuw nsw i64 %12, 1
  %exitcond4.not = icmp eq i64 %41, 512
  br i1 %exitcond4.not, label %add_convert_fusion.3_wrapped.exit, label %iter.check, !llvm.loop !11

add_convert_fusion.3_wrapped.exit:                ; preds = %vec.epilog.vector.body, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion.3_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion.3_wrapped"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = !{!"llvm.loop.unroll.runtime.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
