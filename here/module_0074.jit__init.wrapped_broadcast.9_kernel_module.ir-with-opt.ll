; ModuleID = '__compute_module_wrapped_broadcast.9_kernel_module'
source_filename = "__compute_module_wrapped_broadcast.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_broadcast.9(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_broadcast.9_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %.idx = shl nuw nsw i64 %4, 20
  %13 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert = insertelement <8 x float> poison, float %12, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %.preheader

.preheader:                                       ; preds = %6, %.preheader
  %14 = phi i64 [ 0, %6 ], [ %79, %.preheader ]
  %.idx1 = shl i64 %14, 11
  %15 = getelementptr i8, ptr %13, i64 %.idx1
  %16 = getelementptr i8, ptr %15, i64 32
  %17 = getelementptr i8, ptr %15, i64 64
  %18 = getelementptr i8, ptr %15, i64 96
  store <8 x float> %broadcast.splat, ptr %15, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %16, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %17, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %18, align 4, !alias.scope !7, !noalias !4
  %19 = getelementptr i8, ptr %15, i64 128
  %20 = getelementptr i8, ptr %15, i64 160
  %21 = getelementptr i8, ptr %15, i64 192
  %22 = getelementptr i8, ptr %15, i64 224
  store <8 x float> %broadcast.splat, ptr %19, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %20, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %21, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %22, align 4, !alias.scope !7, !noalias !4
  %23 = getelementptr i8, ptr %15, i64 256
  %24 = getelementptr i8, ptr %15, i64 288
  %25 = getelementptr i8, ptr %15, i64 320
  %26 = getelementptr i8, ptr %15, i64 352
  store <8 x float> %broadcast.splat, ptr %23, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %24, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %25, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %26, align 4, !alias.scope !7, !noalias !4
  %27 = getelementptr i8, ptr %15, i64 384
  %28 = getelementptr i8, ptr %15, i64 416
  %29 = getelementptr i8, ptr %15, i64 448
  %30 = getelementptr i8, ptr %15, i64 480
  store <8 x float> %broadcast.splat, ptr %27, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %28, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %29, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %30, align 4, !alias.scope !7, !noalias !4
  %31 = getelementptr i8, ptr %15, i64 512
  %32 = getelementptr i8, ptr %15, i64 544
  %33 = getelementptr i8, ptr %15, i64 576
  %34 = getelementptr i8, ptr %15, i64 608
  store <8 x float> %broadcast.splat, ptr %31, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %32, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %33, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %34, align 4, !alias.scope !7, !noalias !4
  %35 = getelementptr i8, ptr %15, i64 640
  %36 = getelementptr i8, ptr %15, i64 672
  %37 = getelementptr i8, ptr %15, i64 704
  %38 = getelementptr i8, ptr %15, i64 736
  store <8 x float> %broadcast.splat, ptr %35, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %36, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %37, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %38, align 4, !alias.scope !7, !noalias !4
  %39 = getelementptr i8, ptr %15, i64 768
  %40 = getelementptr i8, ptr %15, i64 800
  %41 = getelementptr i8, ptr %15, i64 832
  %42 = getelementptr i8, ptr %15, i64 864
  store <8 x float> %broadcast.splat, ptr %39, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %40, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %41, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %42, align 4, !alias.scope !7, !noalias !4
  %43 = getelementptr i8, ptr %15, i64 896
  %44 = getelementptr i8, ptr %15, i64 928
  %45 = getelementptr i8, ptr %15, i64 960
  %46 = getelementptr i8, ptr %15, i64 992
  store <8 x float> %broadcast.splat, ptr %43, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %44, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %45, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %46, align 4, !alias.scope !7, !noalias !4
  %47 = getelementptr i8, ptr %15, i64 1024
  %48 = getelementptr i8, ptr %15, i64 1056
  %49 = getelementptr i8, ptr %15, i64 1088
  %50 = getelementptr i8, ptr %15, i64 1120
  store <8 x float> %broadcast.splat, ptr %47, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %48, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %49, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %50, align 4, !alias.scope !7, !noalias !4
  %51 = getelementptr i8, ptr %15, i64 1152
  %52 = getelementptr i8, ptr %15, i64 1184
  %53 = getelementptr i8, ptr %15, i64 1216
  %54 = getelementptr i8, ptr %15, i64 1248
  store <8 x float> %broadcast.splat, ptr %51, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %52, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %53, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %54, align 4, !alias.scope !7, !noalias !4
  %55 = getelementptr i8, ptr %15, i64 1280
  %56 = getelementptr i8, ptr %15, i64 1312
  %57 = getelementptr i8, ptr %15, i64 1344
  %58 = getelementptr i8, ptr %15, i64 1376
  store <8 x float> %broadcast.splat, ptr %55, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %56, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %57, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %58, align 4, !alias.scope !7, !noalias !4
  %59 = getelementptr i8, ptr %15, i64 1408
  %60 = getelementptr i8, ptr %15, i64 1440
  %61 = getelementptr i8, ptr %15, i64 1472
  %62 = getelementptr i8, ptr %15, i64 1504
  store <8 x float> %broadcast.splat, ptr %59, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %60, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %61, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %62, align 4, !alias.scope !7, !noalias !4
  %63 = getelementptr i8, ptr %15, i64 1536
  %64 = getelementptr i8, ptr %15, i64 1568
  %65 = getelementptr i8, ptr %15, i64 1600
  %66 = getelementptr i8, ptr %15, i64 1632
  store <8 x float> %broadcast.splat, ptr %63, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %64, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %65, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %66, align 4, !alias.scope !7, !noalias !4
  %67 = getelementptr i8, ptr %15, i64 1664
  %68 = getelementptr i8, ptr %15, i64 1696
  %69 = getelementptr i8, ptr %15, i64 1728
  %70 = getelementptr i8, ptr %15, i64 1760
  store <8 x float> %broadcast.splat, ptr %67, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %68, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %69, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %70, align 4, !alias.scope !7, !noalias !4
  %71 = getelementptr i8, ptr %15, i64 1792
  %72 = getelementptr i8, ptr %15, i64 1824
  %73 = getelementptr i8, ptr %15, i64 1856
  %74 = getelementptr i8, ptr %15, i64 1888
  store <8 x float> %broadcast.splat, ptr %71, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %72, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %73, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %74, align 4, !alias.scope !7, !noalias !4
  %75 = getelementptr i8, ptr %15, i64 1920
  %76 = getelementptr i8, ptr %15, i64 1952
  %77 = getelementptr i8, ptr %15, i64 1984
  %78 = getelementptr i8, ptr %15, i64 2016
  store <8 x float> %broadcast.splat, ptr %75, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %76, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %77, align 4, !alias.scope !7, !noalias !4
  store <8 x float> %broadcast.splat, ptr %78, align 4, !alias.scope !7, !noalias !4
  %79 = add nuw nsw i64 %14, 1
  %exitcond3.not = icmp eq i64 %79, 512
  br i1 %exitcond3.not, label %wrapped_broadcast.9_wrapped.exit, label %.preheader, !llvm.loop !11

wrapped_broadcast.9_wrapped.exit:                 ; preds = %.preheader, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_broadcast.9_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_broadcast.9_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_broadcast.9_wrapped: argument 1"}
!9 = !{i64 2097152}
!10 = !{i64 4}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
