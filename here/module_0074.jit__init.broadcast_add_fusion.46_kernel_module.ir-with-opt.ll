; ModuleID = '__compute_module_broadcast_add_fusion.46_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.46_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.46(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %broadcast_add_fusion.46_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %13 = shl nuw nsw i64 %4, 9
  %.idx = mul nuw nsw i64 %4, 1605632
  %14 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert10 = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat11 = shufflevector <8 x i32> %broadcast.splatinsert10, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert6 = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat7 = shufflevector <8 x i32> %broadcast.splatinsert6, <8 x i32> poison, <8 x i32> zeroinitializer
  %invariant.op30 = add <8 x i32> <i32 768, i32 769, i32 770, i32 771, i32 772, i32 773, i32 774, i32 775>, %broadcast.splat11
  %invariant.op32 = add <8 x i32> <i32 776, i32 777, i32 778, i32 779, i32 780, i32 781, i32 782, i32 783>, %broadcast.splat11
  br label %iter.check

iter.check:                                       ; preds = %6, %vec.epilog.vector.body
  %15 = phi i64 [ 0, %6 ], [ %50, %vec.epilog.vector.body ]
  %16 = add nuw nsw i64 %15, %13
  %17 = mul nuw nsw i64 %16, 784
  %.idx1 = mul nuw nsw i64 %15, 3136
  %18 = getelementptr i8, ptr %14, i64 %.idx1
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %17, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %invariant.op = add nuw <8 x i64> splat (i64 8), %broadcast.splat
  %invariant.op18 = add nuw <8 x i64> splat (i64 16), %broadcast.splat
  %invariant.op20 = add nuw <8 x i64> splat (i64 24), %broadcast.splat
  %invariant.op22 = add nuw <8 x i64> splat (i64 32), %broadcast.splat
  %invariant.op24 = add nuw <8 x i64> splat (i64 40), %broadcast.splat
  %invariant.op26 = add nuw <8 x i64> splat (i64 48), %broadcast.splat
  %invariant.op28 = add nuw <8 x i64> splat (i64 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %iter.check ], [ %vec.ind.next.1, %vector.body ]
  %19 = add nuw nsw <8 x i64> %vec.ind, %broadcast.splat
  %.reass = add nuw <8 x i64> %vec.ind, %invariant.op
  %.reass19 = add nuw <8 x i64> %vec.ind, %invariant.op18
  %.reass21 = add nuw <8 x i64> %vec.ind, %invariant.op20
  %20 = trunc nuw <8 x i64> %19 to <8 x i32>
  %21 = trunc nuw <8 x i64> %.reass to <8 x i32>
  %22 = trunc nuw <8 x i64> %.reass19 to <8 x i32>
  %23 = trunc nuw <8 x i64> %.reass21 to <8 x i32>
  %24 = add <8 x i32> %broadcast.splat7, %20
  %25 = add <8 x i32> %broadcast.splat7, %21
  %26 = add <8 x i32> %broadcast.splat7, %22
  %27 = add <8 x i32> %broadcast.splat7, %23
  %28 = getelementptr [4 x i8], ptr %18, i64 %index
  %29 = getelementptr i8, ptr %28, i64 32
  %30 = getelementptr i8, ptr %28, i64 64
  %31 = getelementptr i8, ptr %28, i64 96
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %27, ptr %31, align 4, !alias.scope !7, !noalias !4
  %.reass23 = add nuw <8 x i64> %vec.ind, %invariant.op22
  %.reass25 = add nuw <8 x i64> %vec.ind, %invariant.op24
  %.reass27 = add nuw <8 x i64> %vec.ind, %invariant.op26
  %.reass29 = add nuw <8 x i64> %vec.ind, %invariant.op28
  %32 = trunc nuw <8 x i64> %.reass23 to <8 x i32>
  %33 = trunc nuw <8 x i64> %.reass25 to <8 x i32>
  %34 = trunc nuw <8 x i64> %.reass27 to <8 x i32>
  %35 = trunc nuw <8 x i64> %.reass29 to <8 x i32>
  %36 = add <8 x i32> %broadcast.splat7, %32
  %37 = add <8 x i32> %broadcast.splat7, %33
  %38 = add <8 x i32> %broadcast.splat7, %34
  %39 = add <8 x i32> %broadcast.splat7, %35
  %40 = getelementptr [4 x i8], ptr %18, i64 %index
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
  %45 = icmp eq i64 %index.next.1, 768
  br i1 %45, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !11

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert8 = insertelement <8 x i64> poison, i64 %17, i64 0
  %broadcast.splat9 = shufflevector <8 x i64> %broadcast.splatinsert8, <8 x i64> poison, <8 x i32> zeroinitializer
  %46 = trunc <8 x i64> %broadcast.splat9 to <8 x i32>
  %.reass31 = add <8 x i32> %46, %invariant.op30
  %47 = getelementptr i8, ptr %18, i64 3072
  store <8 x i32> %.reass31, ptr %47, align 4, !alias.scope !7, !noalias !4
  %48 = trunc <8 x i64> %broadcast.splat9 to <8 x i32>
  %.reass33 = add <8 x i32> %48, %invariant.op32
  %49 = getelementptr i8, ptr %18, i64 3104
  store <8 x i32> %.reass33, ptr %49, align 4, !alias.scope !7, !noalias !4
  %50 = add nuw nsw i64 %15, 1
  %exitcond4.not = icmp eq i64 %50, 512
  br i1 %exitcond4.not, label %broadcast_add_fusion.46_wrapped.exit, label %iter.check, !llvm.loop !14

broadcast_add_fusion.46_wrapped.exit:             ; preds = %vec.epilog.vector.body, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.46_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.46_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.46_wrapped: argument 1"}
!9 = !{i64 3211264}
!10 = !{i64 4}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
