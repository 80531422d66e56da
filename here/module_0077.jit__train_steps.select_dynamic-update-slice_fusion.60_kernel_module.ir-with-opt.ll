; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.60_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.60_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.60(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !18
  %.fr5 = freeze i8 %14
  %15 = trunc i8 %.fr5 to i1
  %narrow = mul nuw nsw i32 %13, 802816
  %16 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %16
  br i1 %15, label %iter.check, label %select_dynamic-update-slice_fusion.60_wrapped.exit

iter.check:                                       ; preds = %1, %iter.check
  %17 = phi i64 [ %214, %iter.check ], [ 0, %1 ]
  %18 = mul nuw nsw i64 %17, 784
  %19 = getelementptr [4 x i8], ptr %8, i64 %18
  %gep.us = getelementptr [4 x i8], ptr %invariant.gep, i64 %18
  %20 = getelementptr i8, ptr %19, i64 32
  %21 = getelementptr i8, ptr %19, i64 64
  %22 = getelementptr i8, ptr %19, i64 96
  %wide.load = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %23 = getelementptr i8, ptr %gep.us, i64 32
  %24 = getelementptr i8, ptr %gep.us, i64 64
  %25 = getelementptr i8, ptr %gep.us, i64 96
  store <8 x float> %wide.load, ptr %gep.us, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9, ptr %23, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10, ptr %24, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11, ptr %25, align 4, !alias.scope !8, !noalias !20
  %26 = getelementptr i8, ptr %19, i64 128
  %27 = getelementptr i8, ptr %19, i64 160
  %28 = getelementptr i8, ptr %19, i64 192
  %29 = getelementptr i8, ptr %19, i64 224
  %wide.load.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %30 = getelementptr i8, ptr %gep.us, i64 128
  %31 = getelementptr i8, ptr %gep.us, i64 160
  %32 = getelementptr i8, ptr %gep.us, i64 192
  %33 = getelementptr i8, ptr %gep.us, i64 224
  store <8 x float> %wide.load.1, ptr %30, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.1, ptr %31, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.1, ptr %32, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.1, ptr %33, align 4, !alias.scope !8, !noalias !20
  %34 = getelementptr i8, ptr %19, i64 256
  %35 = getelementptr i8, ptr %19, i64 288
  %36 = getelementptr i8, ptr %19, i64 320
  %37 = getelementptr i8, ptr %19, i64 352
  %wide.load.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.2 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %38 = getelementptr i8, ptr %gep.us, i64 256
  %39 = getelementptr i8, ptr %gep.us, i64 288
  %40 = getelementptr i8, ptr %gep.us, i64 320
  %41 = getelementptr i8, ptr %gep.us, i64 352
  store <8 x float> %wide.load.2, ptr %38, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.2, ptr %39, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.2, ptr %40, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.2, ptr %41, align 4, !alias.scope !8, !noalias !20
  %42 = getelementptr i8, ptr %19, i64 384
  %43 = getelementptr i8, ptr %19, i64 416
  %44 = getelementptr i8, ptr %19, i64 448
  %45 = getelementptr i8, ptr %19, i64 480
  %wide.load.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.3 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %46 = getelementptr i8, ptr %gep.us, i64 384
  %47 = getelementptr i8, ptr %gep.us, i64 416
  %48 = getelementptr i8, ptr %gep.us, i64 448
  %49 = getelementptr i8, ptr %gep.us, i64 480
  store <8 x float> %wide.load.3, ptr %46, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.3, ptr %47, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.3, ptr %48, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.3, ptr %49, align 4, !alias.scope !8, !noalias !20
  %50 = getelementptr i8, ptr %19, i64 512
  %51 = getelementptr i8, ptr %19, i64 544
  %52 = getelementptr i8, ptr %19, i64 576
  %53 = getelementptr i8, ptr %19, i64 608
  %wide.load.4 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.4 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.4 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.4 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %54 = getelementptr i8, ptr %gep.us, i64 512
  %55 = getelementptr i8, ptr %gep.us, i64 544
  %56 = getelementptr i8, ptr %gep.us, i64 576
  %57 = getelementptr i8, ptr %gep.us, i64 608
  store <8 x float> %wide.load.4, ptr %54, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.4, ptr %55, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.4, ptr %56, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.4, ptr %57, align 4, !alias.scope !8, !noalias !20
  %58 = getelementptr i8, ptr %19, i64 640
  %59 = getelementptr i8, ptr %19, i64 672
  %60 = getelementptr i8, ptr %19, i64 704
  %61 = getelementptr i8, ptr %19, i64 736
  %wide.load.5 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.5 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.5 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.5 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %62 = getelementptr i8, ptr %gep.us, i64 640
  %63 = getelementptr i8, ptr %gep.us, i64 672
  %64 = getelementptr i8, ptr %gep.us, i64 704
  %65 = getelementptr i8, ptr %gep.us, i64 736
  store <8 x float> %wide.load.5, ptr %62, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.5, ptr %63, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.5, ptr %64, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.5, ptr %65, align 4, !alias.scope !8, !noalias !20
  %66 = getelementptr i8, ptr %19, i64 768
  %67 = getelementptr i8, ptr %19, i64 800
  %68 = getelementptr i8, ptr %19, i64 832
  %69 = getelementptr i8, ptr %19, i64 864
  %wide.load.6 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.6 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.6 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.6 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %70 = getelementptr i8, ptr %gep.us, i64 768
  %71 = getelementptr i8, ptr %gep.us, i64 800
  %72 = getelementptr i8, ptr %gep.us, i64 832
  %73 = getelementptr i8, ptr %gep.us, i64 864
  store <8 x float> %wide.load.6, ptr %70, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.6, ptr %71, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.6, ptr %72, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.6, ptr %73, align 4, !alias.scope !8, !noalias !20
  %74 = getelementptr i8, ptr %19, i64 896
  %75 = getelementptr i8, ptr %19, i64 928
  %76 = getelementptr i8, ptr %19, i64 960
  %77 = getelementptr i8, ptr %19, i64 992
  %wide.load.7 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.7 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.7 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.7 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %78 = getelementptr i8, ptr %gep.us, i64 896
  %79 = getelementptr i8, ptr %gep.us, i64 928
  %80 = getelementptr i8, ptr %gep.us, i64 960
  %81 = getelementptr i8, ptr %gep.us, i64 992
  store <8 x float> %wide.load.7, ptr %78, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.7, ptr %79, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.7, ptr %80, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.7, ptr %81, align 4, !alias.scope !8, !noalias !20
  %82 = getelementptr i8, ptr %19, i64 1024
  %83 = getelementptr i8, ptr %19, i64 1056
  %84 = getelementptr i8, ptr %19, i64 1088
  %85 = getelementptr i8, ptr %19, i64 1120
  %wide.load.8 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.8 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.8 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.8 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %86 = getelementptr i8, ptr %gep.us, i64 1024
  %87 = getelementptr i8, ptr %gep.us, i64 1056
  %88 = getelementptr i8, ptr %gep.us, i64 1088
  %89 = getelementptr i8, ptr %gep.us, i64 1120
  store <8 x float> %wide.load.8, ptr %86, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.8, ptr %87, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.8, ptr %88, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.8, ptr %89, align 4, !alias.scope !8, !noalias !20
  %90 = getelementptr i8, ptr %19, i64 1152
  %91 = getelementptr i8, ptr %19, i64 1184
  %92 = getelementptr i8, ptr %19, i64 1216
  %93 = getelementptr i8, ptr %19, i64 1248
  %wide.load.9 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.9 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.9 = load <8 x float>, ptr %92, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.9 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %94 = getelementptr i8, ptr %gep.us, i64 1152
  %95 = getelementptr i8, ptr %gep.us, i64 1184
  %96 = getelementptr i8, ptr %gep.us, i64 1216
  %97 = getelementptr i8, ptr %gep.us, i64 1248
  store <8 x float> %wide.load.9, ptr %94, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.9, ptr %95, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.9, ptr %96, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.9, ptr %97, align 4, !alias.scope !8, !noalias !20
  %98 = getelementptr i8, ptr %19, i64 1280
  %99 = getelementptr i8, ptr %19, i64 1312
  %100 = getelementptr i8, ptr %19, i64 1344
  %101 = getelementptr i8, ptr %19, i64 1376
  %wide.load.10 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.10 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.10 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.10 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %102 = getelementptr i8, ptr %gep.us, i64 1280
  %103 = getelementptr i8, ptr %gep.us, i64 1312
  %104 = getelementptr i8, ptr %gep.us, i64 1344
  %105 = getelementptr i8, ptr %gep.us, i64 1376
  store <8 x float> %wide.load.10, ptr %102, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.10, ptr %103, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.10, ptr %104, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.10, ptr %105, align 4, !alias.scope !8, !noalias !20
  %106 = getelementptr i8, ptr %19, i64 1408
  %107 = getelementptr i8, ptr %19, i64 1440
  %108 = getelementptr i8, ptr %19, i64 1472
  %109 = getelementptr i8, ptr %19, i64 1504
  %wide.load.11 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.11 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.11 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.11 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %110 = getelementptr i8, ptr %gep.us, i64 1408
  %111 = getelementptr i8, ptr %gep.us, i64 1440
  %112 = getelementptr i8, ptr %gep.us, i64 1472
  %113 = getelementptr i8, ptr %gep.us, i64 1504
  store <8 x float> %wide.load.11, ptr %110, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.11, ptr %111, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.11, ptr %112, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.11, ptr %113, align 4, !alias.scope !8, !noalias !20
  %114 = getelementptr i8, ptr %19, i64 1536
  %115 = getelementptr i8, ptr %19, i64 1568
  %116 = getelementptr i8, ptr %19, i64 1600
  %117 = getelementptr i8, ptr %19, i64 1632
  %wide.load.12 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.12 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.12 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.12 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %118 = getelementptr i8, ptr %gep.us, i64 1536
  %119 = getelementptr i8, ptr %gep.us, i64 1568
  %120 = getelementptr i8, ptr %gep.us, i64 1600
  %121 = getelementptr i8, ptr %gep.us, i64 1632
  store <8 x float> %wide.load.12, ptr %118, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.12, ptr %119, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.12, ptr %120, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.12, ptr %121, align 4, !alias.scope !8, !noalias !20
  %122 = getelementptr i8, ptr %19, i64 1664
  %123 = getelementptr i8, ptr %19, i64 1696
  %124 = getelementptr i8, ptr %19, i64 1728
  %125 = getelementptr i8, ptr %19, i64 1760
  %wide.load.13 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.13 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.13 = load <8 x float>, ptr %124, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.13 = load <8 x float>, ptr %125, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %126 = getelementptr i8, ptr %gep.us, i64 1664
  %127 = getelementptr i8, ptr %gep.us, i64 1696
  %128 = getelementptr i8, ptr %gep.us, i64 1728
  %129 = getelementptr i8, ptr %gep.us, i64 1760
  store <8 x float> %wide.load.13, ptr %126, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.13, ptr %127, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.13, ptr %128, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.13, ptr %129, align 4, !alias.scope !8, !noalias !20
  %130 = getelementptr i8, ptr %19, i64 1792
  %131 = getelementptr i8, ptr %19, i64 1824
  %132 = getelementptr i8, ptr %19, i64 1856
  %133 = getelementptr i8, ptr %19, i64 1888
  %wide.load.14 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.14 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.14 = load <8 x float>, ptr %132, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.14 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %134 = getelementptr i8, ptr %gep.us, i64 1792
  %135 = getelementptr i8, ptr %gep.us, i64 1824
  %136 = getelementptr i8, ptr %gep.us, i64 1856
  %137 = getelementptr i8, ptr %gep.us, i64 1888
  store <8 x float> %wide.load.14, ptr %134, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.14, ptr %135, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.14, ptr %136, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.14, ptr %137, align 4, !alias.scope !8, !noalias !20
  %138 = getelementptr i8, ptr %19, i64 1920
  %139 = getelementptr i8, ptr %19, i64 1952
  %140 = getelementptr i8, ptr %19, i64 1984
  %141 = getelementptr i8, ptr %19, i64 2016
  %wide.load.15 = load <8 x float>, ptr %138, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.15 = load <8 x float>, ptr %139, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.15 = load <8 x float>, ptr %140, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.15 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %142 = getelementptr i8, ptr %gep.us, i64 1920
  %143 = getelementptr i8, ptr %gep.us, i64 1952
  %144 = getelementptr i8, ptr %gep.us, i64 1984
  %145 = getelementptr i8, ptr %gep.us, i64 2016
  store <8 x float> %wide.load.15, ptr %142, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.15, ptr %143, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.15, ptr %144, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.15, ptr %145, align 4, !alias.scope !8, !noalias !20
  %146 = getelementptr i8, ptr %19, i64 2048
  %147 = getelementptr i8, ptr %19, i64 2080
  %148 = getelementptr i8, ptr %19, i64 2112
  %149 = getelementptr i8, ptr %19, i64 2144
  %wide.load.16 = load <8 x float>, ptr %146, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.16 = load <8 x float>, ptr %147, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.16 = load <8 x float>, ptr %148, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.16 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %150 = getelementptr i8, ptr %gep.us, i64 2048
  %151 = getelementptr i8, ptr %gep.us, i64 2080
  %152 = getelementptr i8, ptr %gep.us, i64 2112
  %153 = getelementptr i8, ptr %gep.us, i64 2144
  store <8 x float> %wide.load.16, ptr %150, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.16, ptr %151, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.16, ptr %152, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.16, ptr %153, align 4, !alias.scope !8, !noalias !20
  %154 = getelementptr i8, ptr %19, i64 2176
  %155 = getelementptr i8, ptr %19, i64 2208
  %156 = getelementptr i8, ptr %19, i64 2240
  %157 = getelementptr i8, ptr %19, i64 2272
  %wide.load.17 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.17 = load <8 x float>, ptr %155, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.17 = load <8 x float>, ptr %156, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.17 = load <8 x float>, ptr %157, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %158 = getelementptr i8, ptr %gep.us, i64 2176
  %159 = getelementptr i8, ptr %gep.us, i64 2208
  %160 = getelementptr i8, ptr %gep.us, i64 2240
  %161 = getelementptr i8, ptr %gep.us, i64 2272
  store <8 x float> %wide.load.17, ptr %158, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.17, ptr %159, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.17, ptr %160, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.17, ptr %161, align 4, !alias.scope !8, !noalias !20
  %162 = getelementptr i8, ptr %19, i64 2304
  %163 = getelementptr i8, ptr %19, i64 2336
  %164 = getelementptr i8, ptr %19, i64 2368
  %165 = getelementptr i8, ptr %19, i64 2400
  %wide.load.18 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.18 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.18 = load <8 x float>, ptr %164, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.18 = load <8 x float>, ptr %165, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %166 = getelementptr i8, ptr %gep.us, i64 2304
  %167 = getelementptr i8, ptr %gep.us, i64 2336
  %168 = getelementptr i8, ptr %gep.us, i64 2368
  %169 = getelementptr i8, ptr %gep.us, i64 2400
  store <8 x float> %wide.load.18, ptr %166, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.18, ptr %167, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.18, ptr %168, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.18, ptr %169, align 4, !alias.scope !8, !noalias !20
  %170 = getelementptr i8, ptr %19, i64 2432
  %171 = getelementptr i8, ptr %19, i64 2464
  %172 = getelementptr i8, ptr %19, i64 2496
  %173 = getelementptr i8, ptr %19, i64 2528
  %wide.load.19 = load <8 x float>, ptr %170, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.19 = load <8 x float>, ptr %171, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.19 = load <8 x float>, ptr %172, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.19 = load <8 x float>, ptr %173, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %174 = getelementptr i8, ptr %gep.us, i64 2432
  %175 = getelementptr i8, ptr %gep.us, i64 2464
  %176 = getelementptr i8, ptr %gep.us, i64 2496
  %177 = getelementptr i8, ptr %gep.us, i64 2528
  store <8 x float> %wide.load.19, ptr %174, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.19, ptr %175, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.19, ptr %176, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.19, ptr %177, align 4, !alias.scope !8, !noalias !20
  %178 = getelementptr i8, ptr %19, i64 2560
  %179 = getelementptr i8, ptr %19, i64 2592
  %180 = getelementptr i8, ptr %19, i64 2624
  %181 = getelementptr i8, ptr %19, i64 2656
  %wide.load.20 = load <8 x float>, ptr %178, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.20 = load <8 x float>, ptr %179, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.20 = load <8 x float>, ptr %180, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.20 = load <8 x float>, ptr %181, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %182 = getelementptr i8, ptr %gep.us, i64 2560
  %183 = getelementptr i8, ptr %gep.us, i64 2592
  %184 = getelementptr i8, ptr %gep.us, i64 2624
  %185 = getelementptr i8, ptr %gep.us, i64 2656
  store <8 x float> %wide.load.20, ptr %182, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.20, ptr %183, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.20, ptr %184, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.20, ptr %185, align 4, !alias.scope !8, !noalias !20
  %186 = getelementptr i8, ptr %19, i64 2688
  %187 = getelementptr i8, ptr %19, i64 2720
  %188 = getelementptr i8, ptr %19, i64 2752
  %189 = getelementptr i8, ptr %19, i64 2784
  %wide.load.21 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.21 = load <8 x float>, ptr %187, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.21 = load <8 x float>, ptr %188, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.21 = load <8 x float>, ptr %189, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %190 = getelementptr i8, ptr %gep.us, i64 2688
  %191 = getelementptr i8, ptr %gep.us, i64 2720
  %192 = getelementptr i8, ptr %gep.us, i64 2752
  %193 = getelementptr i8, ptr %gep.us, i64 2784
  store <8 x float> %wide.load.21, ptr %190, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.21, ptr %191, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.21, ptr %192, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.21, ptr %193, align 4, !alias.scope !8, !noalias !20
  %194 = getelementptr i8, ptr %19, i64 2816
  %195 = getelementptr i8, ptr %19, i64 2848
  %196 = getelementptr i8, ptr %19, i64 2880
  %197 = getelementptr i8, ptr %19, i64 2912
  %wide.load.22 = load <8 x float>, ptr %194, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.22 = load <8 x float>, ptr %195, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.22 = load <8 x float>, ptr %196, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.22 = load <8 x float>, ptr %197, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %198 = getelementptr i8, ptr %gep.us, i64 2816
  %199 = getelementptr i8, ptr %gep.us, i64 2848
  %200 = getelementptr i8, ptr %gep.us, i64 2880
  %201 = getelementptr i8, ptr %gep.us, i64 2912
  store <8 x float> %wide.load.22, ptr %198, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.22, ptr %199, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.22, ptr %200, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.22, ptr %201, align 4, !alias.scope !8, !noalias !20
  %202 = getelementptr i8, ptr %19, i64 2944
  %203 = getelementptr i8, ptr %19, i64 2976
  %204 = getelementptr i8, ptr %19, i64 3008
  %205 = getelementptr i8, ptr %19, i64 3040
  %wide.load.23 = load <8 x float>, ptr %202, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.23 = load <8 x float>, ptr %203, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.23 = load <8 x float>, ptr %204, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.23 = load <8 x float>, ptr %205, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %206 = getelementptr i8, ptr %gep.us, i64 2944
  %207 = getelementptr i8, ptr %gep.us, i64 2976
  %208 = getelementptr i8, ptr %gep.us, i64 3008
  %209 = getelementptr i8, ptr %gep.us, i64 3040
  store <8 x float> %wide.load.23, ptr %206, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.23, ptr %207, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.23, ptr %208, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.23, ptr %209, align 4, !alias.scope !8, !noalias !20
  %210 = getelementptr i8, ptr %19, i64 3072
  %wide.load13 = load <8 x float>, ptr %210, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %211 = getelementptr i8, ptr %gep.us, i64 3072
  store <8 x float> %wide.load13, ptr %211, align 4, !alias.scope !8, !noalias !20
  %212 = getelementptr i8, ptr %19, i64 3104
  %wide.load13.1 = load <8 x float>, ptr %212, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %213 = getelementptr i8, ptr %gep.us, i64 3104
  store <8 x float> %wide.load13.1, ptr %213, align 4, !alias.scope !8, !noalias !20
  %214 = add nuw nsw i64 %17, 1
  %exitcond8.not = icmp eq i64 %214, 1024
  br i1 %exitcond8.not, label %select_dynamic-update-slice_fusion.60_wrapped.exit, label %iter.check, !llvm.loop !21

select_dynamic-update-slice_fusion.60_wrapped.exit: ; preds = %iter.check, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12845056}
!5 = !{i64 4}
!6 = !{i64 3211264}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.60_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.60_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.60_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.60_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.60_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
