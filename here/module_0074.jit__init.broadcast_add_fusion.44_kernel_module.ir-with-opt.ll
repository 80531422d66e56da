; ModuleID = '__compute_module_broadcast_add_fusion.44_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.44(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %5 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !10
  %6 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %6, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %invariant.op = add <8 x i32> splat (i32 8), %broadcast.splat
  %invariant.op1 = add <8 x i32> splat (i32 16), %broadcast.splat
  %invariant.op3 = add <8 x i32> splat (i32 24), %broadcast.splat
  %invariant.op5 = add <8 x i32> splat (i32 32), %broadcast.splat
  %invariant.op7 = add <8 x i32> splat (i32 40), %broadcast.splat
  %invariant.op9 = add <8 x i32> splat (i32 48), %broadcast.splat
  %invariant.op11 = add <8 x i32> splat (i32 56), %broadcast.splat
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph ], [ %vec.ind.next.1, %vector.body ]
  %7 = add <8 x i32> %broadcast.splat, %vec.ind
  %.reass = add <8 x i32> %vec.ind, %invariant.op
  %.reass2 = add <8 x i32> %vec.ind, %invariant.op1
  %.reass4 = add <8 x i32> %vec.ind, %invariant.op3
  %8 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  store <8 x i32> %7, ptr %8, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass, ptr %9, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass2, ptr %10, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass4, ptr %11, align 4, !alias.scope !8, !noalias !5
  %.reass6 = add <8 x i32> %vec.ind, %invariant.op5
  %.reass8 = add <8 x i32> %vec.ind, %invariant.op7
  %.reass10 = add <8 x i32> %vec.ind, %invariant.op9
  %.reass12 = add <8 x i32> %vec.ind, %invariant.op11
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 224
  store <8 x i32> %.reass6, ptr %13, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass8, ptr %14, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass10, ptr %15, align 4, !alias.scope !8, !noalias !5
  store <8 x i32> %.reass12, ptr %16, align 4, !alias.scope !8, !noalias !5
  %index.next.1 = add nuw nsw i64 %index, 64
  %vec.ind.next.1 = add <8 x i32> %vec.ind, splat (i32 64)
  %17 = icmp eq i64 %index.next.1, 1024
  br i1 %17, label %broadcast_add_fusion.44_wrapped.exit, label %vector.body, !llvm.loop !11

broadcast_add_fusion.44_wrapped.exit:             ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.44_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.44_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.44_wrapped: argument 1"}
!10 = !{i64 4}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
