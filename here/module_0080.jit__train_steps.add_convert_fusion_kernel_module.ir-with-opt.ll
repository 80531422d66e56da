; ModuleID = '__compute_module_add_convert_fusion_kernel_module'
source_filename = "__compute_module_add_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  br label %5

5:                                                ; preds = %1, %55
  %6 = phi i1 [ true, %1 ], [ false, %55 ]
  %7 = phi i64 [ 0, %1 ], [ 1, %55 ]
  %8 = mul nuw nsw i64 %7, 2000
  %.idx = mul nuw nsw i64 %7, 8000
  %9 = getelementptr i8, ptr %4, i64 %.idx
  br label %iter.check

iter.check:                                       ; preds = %5, %iter.check
  %10 = phi i64 [ 0, %5 ], [ %54, %iter.check ]
  %.idx1 = mul nuw nsw i64 %10, 400
  %11 = getelementptr i8, ptr %9, i64 %.idx1
  %12 = mul nuw nsw i64 %10, 100
  %13 = add nuw nsw i64 %12, %8
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %13, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %14 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %15 = add <8 x i32> %14, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %16 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %17 = add <8 x i32> %16, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %18 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %19 = add <8 x i32> %18, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %20 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %21 = add <8 x i32> %20, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %22 = getelementptr i8, ptr %11, i64 32
  %23 = getelementptr i8, ptr %11, i64 64
  %24 = getelementptr i8, ptr %11, i64 96
  store <8 x i32> %15, ptr %11, align 4, !alias.scope !5
  store <8 x i32> %17, ptr %22, align 4, !alias.scope !5
  store <8 x i32> %19, ptr %23, align 4, !alias.scope !5
  store <8 x i32> %21, ptr %24, align 4, !alias.scope !5
  %25 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %26 = add <8 x i32> %25, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %27 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %28 = add <8 x i32> %27, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %29 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %30 = add <8 x i32> %29, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %31 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %32 = add <8 x i32> %31, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %33 = getelementptr i8, ptr %11, i64 128
  %34 = getelementptr i8, ptr %11, i64 160
  %35 = getelementptr i8, ptr %11, i64 192
  %36 = getelementptr i8, ptr %11, i64 224
  store <8 x i32> %26, ptr %33, align 4, !alias.scope !5
  store <8 x i32> %28, ptr %34, align 4, !alias.scope !5
  store <8 x i32> %30, ptr %35, align 4, !alias.scope !5
  store <8 x i32> %32, ptr %36, align 4, !alias.scope !5
  %37 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %38 = add <8 x i32> %37, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %39 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %40 = add <8 x i32> %39, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %41 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %42 = add <8 x i32> %41, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %43 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %44 = add <8 x i32> %43, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %45 = getelementptr i8, ptr %11, i64 256
  %46 = getelementptr i8, ptr %11, i64 288
  %47 = getelementptr i8, ptr %11, i64 320
  %48 = getelementptr i8, ptr %11, i64 352
  store <8 x i32> %38, ptr %45, align 4, !alias.scope !5
  store <8 x i32> %40, ptr %46, align 4, !alias.scope !5
  store <8 x i32> %42, ptr %47, align 4, !alias.scope !5
  store <8 x i32> %44, ptr %48, align 4, !alias.scope !5
  %49 = trunc i64 %13 to i32
  %50 = insertelement <4 x i32> poison, i32 %49, i64 0
  %51 = shufflevector <4 x i32> %50, <4 x i32> poison, <4 x i32> zeroinitializer
  %52 = add <4 x i32> %51, <i32 96, i32 97, i32 98, i32 99>
  %53 = getelementptr i8, ptr %11, i64 384
  store <4 x i32> %52, ptr %53, align 4, !alias.scope !5
  %54 = add nuw nsw i64 %10, 1
  %exitcond4.not = icmp eq i64 %54, 20
  br i1 %exitcond4.not, label %55, label %iter.check, !llvm.loop !8

55:                                               ; preds = %iter.check
  br i1 %6, label %5, label %add_convert_fusion_wrapped.exit, !llvm.loop !8

add_convert_fusion_wrapped.exit:                  ; preds = %55
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion_wrapped"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
