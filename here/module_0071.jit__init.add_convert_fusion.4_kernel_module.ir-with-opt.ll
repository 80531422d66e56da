; ModuleID = '__compute_module_add_convert_fusion.4_kernel_module'
source_filename = "__compute_module_add_convert_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion.4(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %.preheader, label %add_convert_fusion.4_wrapped.exit

.preheader:                                       ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = shl nuw nsw i64 %4, 18
  %.idx = shl nuw nsw i64 %4, 20
  %10 = getelementptr i8, ptr %8, i64 %.idx
  br label %vector.ph

vector.ph:                                        ; preds = %.preheader, %middle.block
  %11 = phi i64 [ 0, %.preheader ], [ %34, %middle.block ]
  %.idx1 = shl nuw nsw i64 %11, 12
  %12 = getelementptr i8, ptr %10, i64 %.idx1
  %13 = shl nuw nsw i64 %11, 10
  %14 = add nuw nsw i64 %13, %9
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %14, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %invariant.op = add nuw <8 x i64> splat (i64 8), %broadcast.splat
  %invariant.op5 = add nuw <8 x i64> splat (i64 16), %broadcast.splat
  %invariant.op7 = add nuw <8 x i64> splat (i64 24), %broadcast.splat
  %invariant.op9 = add nuw <8 x i64> splat (i64 32), %broadcast.splat
  %invariant.op11 = add nuw <8 x i64> splat (i64 40), %broadcast.splat
  %invariant.op13 = add nuw <8 x i64> splat (i64 48), %broadcast.splat
  %invariant.op15 = add nuw <8 x i64> splat (i64 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next.1, %vector.body ]
  %15 = add nuw nsw <8 x i64> %vec.ind, %broadcast.splat
  %.reass = add nuw <8 x i64> %vec.ind, %invariant.op
  %.reass6 = add nuw <8 x i64> %vec.ind, %invariant.op5
  %.reass8 = add nuw <8 x i64> %vec.ind, %invariant.op7
  %16 = trunc nuw <8 x i64> %15 to <8 x i32>
  %17 = trunc nuw <8 x i64> %.reass to <8 x i32>
  %18 = trunc nuw <8 x i64> %.reass6 to <8 x i32>
  %19 = trunc nuw <8 x i64> %.reass8 to <8 x i32>
  %20 = getelementptr [4 x i8], ptr %12, i64 %index
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = getelementptr i8, ptr %20, i64 64
  %23 = getelementptr i8, ptr %20, i64 96
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !5
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !5
  store <8 x i32> %18, ptr %22, align 4, !alias.scope !5
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !5
  %.reass10 = add nuw <8 x i64> %vec.ind, %invariant.op9
  %.reass12 = add nuw <8 x i64> %vec.ind, %invariant.op11
  %.reass14 = add nuw <8 x i64> %vec.ind, %invariant.op13
  %.reass16 = add nuw <8 x i64> %vec.ind, %invariant.op15
  %24 = trunc nuw <8 x i64> %.reass10 to <8 x i32>
  %25 = trunc nuw <8 x i64> %.reass12 to <8 x i32>
  %26 = trunc nuw <8 x i64> %.reass14 to <8 x i32>
  %27 = trunc nuw <8 x i64> %.reass16 to <8 x i32>
  %28 = getelementptr [4 x i8], ptr %12, i64 %index
  %29 = getelementptr i8, ptr %28, i64 128
  %30 = getelementptr i8, ptr %28, i64 160
  %31 = getelementptr i8, ptr %28, i64 192
  %32 = getelementptr i8, ptr %28, i64 224
  store <8 x i32> %24, ptr %29, align 4, !alias.scope !5
  store <8 x i32> %25, ptr %30, align 4, !alias.scope !5
  store <8 x i32> %26, ptr %31, align 4, !alias.scope !5
  store <8 x i32> %27, ptr %32, align 4, !alias.scope !5
  %index.next.1 = add nuw nsw i64 %index, 64
  %vec.ind.next.1 = add nuw <8 x i64> %vec.ind, splat (i64 64)
  %33 = icmp eq i64 %index.next.1, 1024
  br i1 %33, label %middle.block, label %vector.body, !llvm.loop !8

middle.block:                                     ; preds = %vector.body
  %34 = add nuw nsw i64 %11, 1
  %exitcond3.not = icmp eq i64 %34, 256
  br i1 %exitcond3.not, label %add_convert_fusion.4_wrapped.exit, label %vector.ph, !llvm.loop !11

add_convert_fusion.4_wrapped.exit:                ; preds = %middle.block, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion.4_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion.4_wrapped"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = !{!"llvm.loop.unroll.runtime.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
