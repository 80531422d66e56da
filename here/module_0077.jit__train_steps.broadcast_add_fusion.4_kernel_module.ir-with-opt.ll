; ModuleID = '__compute_module_broadcast_add_fusion.4_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.4(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %7 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %7, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %invariant.op = add <8 x i32> splat (i32 8), %broadcast.splat
  %invariant.op9 = add <8 x i32> splat (i32 16), %broadcast.splat
  %invariant.op11 = add <8 x i32> splat (i32 24), %broadcast.splat
  %invariant.op13 = add <8 x i32> splat (i32 32), %broadcast.splat
  %invariant.op15 = add <8 x i32> splat (i32 40), %broadcast.splat
  %invariant.op17 = add <8 x i32> splat (i32 48), %broadcast.splat
  %invariant.op19 = add <8 x i32> splat (i32 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %iter.check ], [ %vec.ind.next.1, %vector.body ]
  %8 = add <8 x i32> %broadcast.splat, %vec.ind
  %.reass = add <8 x i32> %vec.ind, %invariant.op
  %.reass10 = add <8 x i32> %vec.ind, %invariant.op9
  %.reass12 = add <8 x i32> %vec.ind, %invariant.op11
  %9 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 96
  store <8 x i32> %8, ptr %9, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass, ptr %10, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass10, ptr %11, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass12, ptr %12, align 4, !alias.scope !9, !noalias !6
  %.reass14 = add <8 x i32> %vec.ind, %invariant.op13
  %.reass16 = add <8 x i32> %vec.ind, %invariant.op15
  %.reass18 = add <8 x i32> %vec.ind, %invariant.op17
  %.reass20 = add <8 x i32> %vec.ind, %invariant.op19
  %13 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 128
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 160
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 192
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 224
  store <8 x i32> %.reass14, ptr %14, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass16, ptr %15, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass18, ptr %16, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass20, ptr %17, align 4, !alias.scope !9, !noalias !6
  %index.next.1 = add nuw nsw i64 %index, 64
  %vec.ind.next.1 = add <8 x i32> %vec.ind, splat (i32 64)
  %18 = icmp eq i64 %index.next.1, 1472
  br i1 %18, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !11

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert1 = insertelement <4 x i32> poison, i32 %7, i64 0
  %broadcast.splat2 = shufflevector <4 x i32> %broadcast.splatinsert1, <4 x i32> poison, <4 x i32> zeroinitializer
  %19 = add <4 x i32> %broadcast.splat2, <i32 1472, i32 1473, i32 1474, i32 1475>
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 5888
  store <4 x i32> %19, ptr %20, align 4, !alias.scope !9, !noalias !6
  %21 = add <4 x i32> %broadcast.splat2, <i32 1476, i32 1477, i32 1478, i32 1479>
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 5904
  store <4 x i32> %21, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = add <4 x i32> %broadcast.splat2, <i32 1480, i32 1481, i32 1482, i32 1483>
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 5920
  store <4 x i32> %23, ptr %24, align 4, !alias.scope !9, !noalias !6
  %25 = add <4 x i32> %broadcast.splat2, <i32 1484, i32 1485, i32 1486, i32 1487>
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 5936
  store <4 x i32> %25, ptr %26, align 4, !alias.scope !9, !noalias !6
  %27 = add <4 x i32> %broadcast.splat2, <i32 1488, i32 1489, i32 1490, i32 1491>
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 5952
  store <4 x i32> %27, ptr %28, align 4, !alias.scope !9, !noalias !6
  %29 = add <4 x i32> %broadcast.splat2, <i32 1492, i32 1493, i32 1494, i32 1495>
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 5968
  store <4 x i32> %29, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = add <4 x i32> %broadcast.splat2, <i32 1496, i32 1497, i32 1498, i32 1499>
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 5984
  store <4 x i32> %31, ptr %32, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 6000}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.4_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.4_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.4_wrapped: argument 1"}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
