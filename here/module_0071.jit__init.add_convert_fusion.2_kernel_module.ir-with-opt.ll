; ModuleID = '__compute_module_add_convert_fusion.2_kernel_module'
source_filename = "__compute_module_add_convert_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %add_convert_fusion.2_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = mul nuw nsw i64 %4, 392
  %.idx = mul nuw nsw i64 %4, 1605632
  %11 = getelementptr i8, ptr %9, i64 %.idx
  br label %vector.ph

vector.ph:                                        ; preds = %6, %middle.block
  %12 = phi i64 [ 0, %6 ], [ %35, %middle.block ]
  %.idx1 = shl nuw nsw i64 %12, 12
  %13 = getelementptr i8, ptr %11, i64 %.idx1
  %14 = add nuw nsw i64 %12, %10
  %15 = shl nuw nsw i64 %14, 10
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %15, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %invariant.op = add nuw <8 x i64> splat (i64 8), %broadcast.splat
  %invariant.op6 = add nuw <8 x i64> splat (i64 16), %broadcast.splat
  %invariant.op8 = add nuw <8 x i64> splat (i64 24), %broadcast.splat
  %invariant.op10 = add nuw <8 x i64> splat (i64 32), %broadcast.splat
  %invariant.op12 = add nuw <8 x i64> splat (i64 40), %broadcast.splat
  %invariant.op14 = add nuw <8 x i64> splat (i64 48), %broadcast.splat
  %invariant.op16 = add nuw <8 x i64> splat (i64 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next.1, %vector.body ]
  %16 = add nuw nsw <8 x i64> %vec.ind, %broadcast.splat
  %.reass = add nuw <8 x i64> %vec.ind, %invariant.op
  %.reass7 = add nuw <8 x i64> %vec.ind, %invariant.op6
  %.reass9 = add nuw <8 x i64> %vec.ind, %invariant.op8
  %17 = trunc nuw <8 x i64> %16 to <8 x i32>
  %18 = trunc nuw <8 x i64> %.reass to <8 x i32>
  %19 = trunc nuw <8 x i64> %.reass7 to <8 x i32>
  %20 = trunc nuw <8 x i64> %.reass9 to <8 x i32>
  %21 = getelementptr [4 x i8], ptr %13, i64 %index
  %22 = getelementptr i8, ptr %21, i64 32
  %23 = getelementptr i8, ptr %21, i64 64
  %24 = getelementptr i8, ptr %21, i64 96
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !5
  store <8 x i32> %18, ptr %22, align 4, !alias.scope !5
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !5
  store <8 x i32> %20, ptr %24, align 4, !alias.scope !5
  %.reass11 = add nuw <8 x i64> %vec.ind, %invariant.op10
  %.reass13 = add nuw <8 x i64> %vec.ind, %invariant.op12
  %.reass15 = add nuw <8 x i64> %vec.ind, %invariant.op14
  %.reass17 = add nuw <8 x i64> %vec.ind, %invariant.op16
  %25 = trunc nuw <8 x i64> %.reass11 to <8 x i32>
  %26 = trunc nuw <8 x i64> %.reass13 to <8 x i32>
  %27 = trunc nuw <8 x i64> %.reass15 to <8 x i32>
  %28 = trunc nuw <8 x i64> %.reass17 to <8 x i32>
  %29 = getelementptr [4 x i8], ptr %13, i64 %index
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
  %34 = icmp eq i64 %index.next.1, 1024
  br i1 %34, label %middle.block, label %vector.body, !llvm.loop !8

middle.block:                                     ; preds = %vector.body
  %35 = add nuw nsw i64 %12, 1
  %exitcond4.not = icmp eq i64 %35, 392
  br i1 %exitcond4.not, label %add_convert_fusion.2_wrapped.exit, label %vector.ph, !llvm.loop !11

add_convert_fusion.2_wrapped.exit:                ; preds = %middle.block, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion.2_wrapped"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = !{!"llvm.loop.unroll.runtime.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
