; ModuleID = '__compute_module_broadcast_add_fusion.2_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %broadcast.splatinsert7 = insertelement <4 x i32> poison, i32 %7, i64 0
  %broadcast.splatinsert3 = insertelement <8 x i32> poison, i32 %7, i64 0
  %broadcast.splat4 = shufflevector <8 x i32> %broadcast.splatinsert3, <8 x i32> poison, <8 x i32> zeroinitializer
  %invariant.op = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %broadcast.splat4
  %invariant.op16 = add <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %broadcast.splat4
  %invariant.op18 = add <8 x i32> <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>, %broadcast.splat4
  %invariant.op20 = add <8 x i32> <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>, %broadcast.splat4
  %invariant.op22 = add <8 x i32> <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>, %broadcast.splat4
  %invariant.op24 = add <8 x i32> <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>, %broadcast.splat4
  %invariant.op26 = add <8 x i32> <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>, %broadcast.splat4
  %invariant.op28 = add <8 x i32> <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>, %broadcast.splat4
  %invariant.op30 = add <8 x i32> <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>, %broadcast.splat4
  %invariant.op32 = add <8 x i32> <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>, %broadcast.splat4
  %invariant.op34 = add <8 x i32> <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>, %broadcast.splat4
  %invariant.op36 = add <8 x i32> <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>, %broadcast.splat4
  br label %iter.check

iter.check:                                       ; preds = %1, %iter.check
  %8 = phi i64 [ 0, %1 ], [ %40, %iter.check ]
  %.idx = mul nuw nsw i64 %8, 400
  %9 = getelementptr i8, ptr %6, i64 %.idx
  %10 = mul nuw nsw i64 %8, 100
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %10, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %11 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %12 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %13 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %14 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %.reass = add <8 x i32> %11, %invariant.op
  %.reass17 = add <8 x i32> %12, %invariant.op16
  %.reass19 = add <8 x i32> %13, %invariant.op18
  %.reass21 = add <8 x i32> %14, %invariant.op20
  %15 = getelementptr i8, ptr %9, i64 32
  %16 = getelementptr i8, ptr %9, i64 64
  %17 = getelementptr i8, ptr %9, i64 96
  store <8 x i32> %.reass, ptr %9, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass17, ptr %15, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass19, ptr %16, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass21, ptr %17, align 4, !alias.scope !9, !noalias !6
  %18 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %19 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %20 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %21 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %.reass23 = add <8 x i32> %18, %invariant.op22
  %.reass25 = add <8 x i32> %19, %invariant.op24
  %.reass27 = add <8 x i32> %20, %invariant.op26
  %.reass29 = add <8 x i32> %21, %invariant.op28
  %22 = getelementptr i8, ptr %9, i64 128
  %23 = getelementptr i8, ptr %9, i64 160
  %24 = getelementptr i8, ptr %9, i64 192
  %25 = getelementptr i8, ptr %9, i64 224
  store <8 x i32> %.reass23, ptr %22, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass25, ptr %23, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass27, ptr %24, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass29, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %27 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %28 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %29 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %.reass31 = add <8 x i32> %26, %invariant.op30
  %.reass33 = add <8 x i32> %27, %invariant.op32
  %.reass35 = add <8 x i32> %28, %invariant.op34
  %.reass37 = add <8 x i32> %29, %invariant.op36
  %30 = getelementptr i8, ptr %9, i64 256
  %31 = getelementptr i8, ptr %9, i64 288
  %32 = getelementptr i8, ptr %9, i64 320
  %33 = getelementptr i8, ptr %9, i64 352
  store <8 x i32> %.reass31, ptr %30, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass33, ptr %31, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass35, ptr %32, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %.reass37, ptr %33, align 4, !alias.scope !9, !noalias !6
  %34 = trunc i64 %10 to i32
  %35 = insertelement <4 x i32> poison, i32 %34, i64 0
  %36 = add <4 x i32> %broadcast.splatinsert7, %35
  %37 = shufflevector <4 x i32> %36, <4 x i32> poison, <4 x i32> zeroinitializer
  %38 = add <4 x i32> %37, <i32 96, i32 97, i32 98, i32 99>
  %39 = getelementptr i8, ptr %9, i64 384
  store <4 x i32> %38, ptr %39, align 4, !alias.scope !9, !noalias !6
  %40 = add nuw nsw i64 %8, 1
  %exitcond2.not = icmp eq i64 %40, 64
  br i1 %exitcond2.not, label %broadcast_add_fusion.2_wrapped.exit, label %iter.check, !llvm.loop !11

broadcast_add_fusion.2_wrapped.exit:              ; preds = %iter.check
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 25600}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.2_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.2_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
