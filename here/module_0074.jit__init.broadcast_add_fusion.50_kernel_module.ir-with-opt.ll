; ModuleID = '__compute_module_broadcast_add_fusion.50_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.50_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.50(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %broadcast_add_fusion.50_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %13 = shl nuw nsw i64 %4, 18
  %.idx = shl nuw nsw i64 %4, 20
  %14 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert6 = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat7 = shufflevector <8 x i32> %broadcast.splatinsert6, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %6, %middle.block
  %15 = phi i64 [ 0, %6 ], [ %46, %middle.block ]
  %.idx1 = shl nuw nsw i64 %15, 12
  %16 = getelementptr i8, ptr %14, i64 %.idx1
  %17 = shl nuw nsw i64 %15, 10
  %18 = add nuw nsw i64 %17, %13
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %18, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %invariant.op = add nuw <8 x i64> splat (i64 8), %broadcast.splat
  %invariant.op8 = add nuw <8 x i64> splat (i64 16), %broadcast.splat
  %invariant.op10 = add nuw <8 x i64> splat (i64 24), %broadcast.splat
  %invariant.op12 = add nuw <8 x i64> splat (i64 32), %broadcast.splat
  %invariant.op14 = add nuw <8 x i64> splat (i64 40), %broadcast.splat
  %invariant.op16 = add nuw <8 x i64> splat (i64 48), %broadcast.splat
  %invariant.op18 = add nuw <8 x i64> splat (i64 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next.1, %vector.body ]
  %19 = add nuw nsw <8 x i64> %vec.ind, %broadcast.splat
  %.reass = add nuw <8 x i64> %vec.ind, %invariant.op
  %.reass9 = add nuw <8 x i64> %vec.ind, %invariant.op8
  %.reass11 = add nuw <8 x i64> %vec.ind, %invariant.op10
  %20 = trunc nuw <8 x i64> %19 to <8 x i32>
  %21 = trunc nuw <8 x i64> %.reass to <8 x i32>
  %22 = trunc nuw <8 x i64> %.reass9 to <8 x i32>
  %23 = trunc nuw <8 x i64> %.reass11 to <8 x i32>
  %24 = add <8 x i32> %broadcast.splat7, %20
  %25 = add <8 x i32> %broadcast.splat7, %21
  %26 = add <8 x i32> %broadcast.splat7, %22
  %27 = add <8 x i32> %broadcast.splat7, %23
  %28 = getelementptr [4 x i8], ptr %16, i64 %index
  %29 = getelementptr i8, ptr %28, i64 32
  %30 = getelementptr i8, ptr %28, i64 64
  %31 = getelementptr i8, ptr %28, i64 96
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %27, ptr %31, align 4, !alias.scope !7, !noalias !4
  %.reass13 = add nuw <8 x i64> %vec.ind, %invariant.op12
  %.reass15 = add nuw <8 x i64> %vec.ind, %invariant.op14
  %.reass17 = add nuw <8 x i64> %vec.ind, %invariant.op16
  %.reass19 = add nuw <8 x i64> %vec.ind, %invariant.op18
  %32 = trunc nuw <8 x i64> %.reass13 to <8 x i32>
  %33 = trunc nuw <8 x i64> %.reass15 to <8 x i32>
  %34 = trunc nuw <8 x i64> %.reass17 to <8 x i32>
  %35 = trunc nuw <8 x i64> %.reass19 to <8 x i32>
  %36 = add <8 x i32> %broadcast.splat7, %32
  %37 = add <8 x i32> %broadcast.splat7, %33
  %38 = add <8 x i32> %broadcast.splat7, %34
  %39 = add <8 x i32> %broadcast.splat7, %35
  %40 = getelementptr [4 x i8], ptr %16, i64 %index
  %41 = getelementptr i8, ptr %40, i64 128
  %42 = getelementptr i8, ptr %40, i64 160
  %43 = getelementptr i8, ptr %40, i64 192
  %44 = getelementptr i8, ptr %40, i64 224
  store <8 x i32> %36, ptr %41, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %37, ptr %42, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %38, ptr %43, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %39, ptr %44, align 4, !alias.scope !7, !noalias !4
  %index.next.1 = add nuw nsw i64 %index, 64
  %vec.ind.next.1 = add nuw <8 x i64> %vec.ind, splat (i64 64)
  %45 = icmp eq i64 %index.next.1, 1024
  br i1 %45, label %middle.block, label %vector.body, !llvm.loop !11

middle.block:                                     ; preds = %vector.body
  %46 = add nuw nsw i64 %15, 1
  %exitcond4.not = icmp eq i64 %46, 256
  br i1 %exitcond4.not, label %broadcast_add_fusion.50_wrapped.exit, label %vector.ph, !llvm.loop !14

broadcast_add_fusion.50_wrapped.exit:             ; preds = %middle.block, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.50_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.50_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.50_wrapped: argument 1"}
!9 = !{i64 2097152}
!10 = !{i64 4}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
