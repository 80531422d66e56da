; ModuleID = '__compute_module_broadcast_add_fusion.48_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.48_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.48(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %6, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %invariant.op = add <8 x i32> splat (i32 8), %broadcast.splat
  %invariant.op10 = add <8 x i32> splat (i32 16), %broadcast.splat
  %invariant.op12 = add <8 x i32> splat (i32 24), %broadcast.splat
  %invariant.op14 = add <8 x i32> splat (i32 32), %broadcast.splat
  %invariant.op16 = add <8 x i32> splat (i32 40), %broadcast.splat
  %invariant.op18 = add <8 x i32> splat (i32 48), %broadcast.splat
  %invariant.op20 = add <8 x i32> splat (i32 56), %broadcast.splat
  %invariant.op22 = add <8 x i32> splat (i32 64), %broadcast.splat
  %invariant.op24 = add <8 x i32> splat (i32 72), %broadcast.splat
  %invariant.op26 = add <8 x i32> splat (i32 80), %broadcast.splat
  %invariant.op28 = add <8 x i32> splat (i32 88), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.2, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %iter.check ], [ %vec.ind.next.2, %vector.body ]
  %7 = add <8 x i32> %broadcast.splat, %vec.ind
  %.reass = add <8 x i32> %vec.ind, %invariant.op
  %.reass11 = add <8 x i32> %vec.ind, %invariant.op10
  %.reass13 = add <8 x i32> %vec.ind, %invariant.op12
  %8 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  store <8 x i32> %7, ptr %8, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass, ptr %9, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass11, ptr %10, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass13, ptr %11, align 4, !alias.scope !9, !noalias !6
  %.reass15 = add <8 x i32> %vec.ind, %invariant.op14
  %.reass17 = add <8 x i32> %vec.ind, %invariant.op16
  %.reass19 = add <8 x i32> %vec.ind, %invariant.op18
  %.reass21 = add <8 x i32> %vec.ind, %invariant.op20
  %12 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 224
  store <8 x i32> %.reass15, ptr %13, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass17, ptr %14, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass19, ptr %15, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass21, ptr %16, align 4, !alias.scope !9, !noalias !6
  %.reass23 = add <8 x i32> %vec.ind, %invariant.op22
  %.reass25 = add <8 x i32> %vec.ind, %invariant.op24
  %.reass27 = add <8 x i32> %vec.ind, %invariant.op26
  %.reass29 = add <8 x i32> %vec.ind, %invariant.op28
  %17 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 256
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 288
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 320
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 352
  store <8 x i32> %.reass23, ptr %18, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass25, ptr %19, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass27, ptr %20, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass29, ptr %21, align 4, !alias.scope !9, !noalias !6
  %index.next.2 = add nuw nsw i64 %index, 96
  %vec.ind.next.2 = add <8 x i32> %vec.ind, splat (i32 96)
  %22 = icmp eq i64 %index.next.2, 768
  br i1 %22, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !11

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert1 = insertelement <8 x i32> poison, i32 %6, i64 0
  %broadcast.splat2 = shufflevector <8 x i32> %broadcast.splatinsert1, <8 x i32> poison, <8 x i32> zeroinitializer
  %23 = add <8 x i32> %broadcast.splat2, <i32 768, i32 769, i32 770, i32 771, i32 772, i32 773, i32 774, i32 775>
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 3072
  store <8 x i32> %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = add <8 x i32> %broadcast.splat2, <i32 776, i32 777, i32 778, i32 779, i32 780, i32 781, i32 782, i32 783>
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 3104
  store <8 x i32> %25, ptr %26, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 3136}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.48_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.48_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.48_wrapped: argument 1"}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
