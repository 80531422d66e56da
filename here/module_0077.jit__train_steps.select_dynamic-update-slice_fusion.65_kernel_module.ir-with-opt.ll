; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.65_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.65_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.65(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %.fr1 = freeze i8 %14
  %15 = trunc i8 %.fr1 to i1
  %16 = shl nuw nsw i32 %13, 9
  %17 = zext nneg i32 %16 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %17
  br i1 %15, label %vector.body, label %select_dynamic-update-slice_fusion.65_wrapped.exit

vector.body:                                      ; preds = %1
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %21 = getelementptr i8, ptr %invariant.gep, i64 32
  %22 = getelementptr i8, ptr %invariant.gep, i64 64
  %23 = getelementptr i8, ptr %invariant.gep, i64 96
  store <8 x float> %wide.load, ptr %invariant.gep, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3, ptr %21, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4, ptr %22, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5, ptr %23, align 4, !alias.scope !8, !noalias !20
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %28 = getelementptr i8, ptr %invariant.gep, i64 128
  %29 = getelementptr i8, ptr %invariant.gep, i64 160
  %30 = getelementptr i8, ptr %invariant.gep, i64 192
  %31 = getelementptr i8, ptr %invariant.gep, i64 224
  store <8 x float> %wide.load.1, ptr %28, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.1, ptr %29, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.1, ptr %30, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.1, ptr %31, align 4, !alias.scope !8, !noalias !20
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %36 = getelementptr i8, ptr %invariant.gep, i64 256
  %37 = getelementptr i8, ptr %invariant.gep, i64 288
  %38 = getelementptr i8, ptr %invariant.gep, i64 320
  %39 = getelementptr i8, ptr %invariant.gep, i64 352
  store <8 x float> %wide.load.2, ptr %36, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.2, ptr %37, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.2, ptr %38, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.2, ptr %39, align 4, !alias.scope !8, !noalias !20
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %44 = getelementptr i8, ptr %invariant.gep, i64 384
  %45 = getelementptr i8, ptr %invariant.gep, i64 416
  %46 = getelementptr i8, ptr %invariant.gep, i64 448
  %47 = getelementptr i8, ptr %invariant.gep, i64 480
  store <8 x float> %wide.load.3, ptr %44, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.3, ptr %45, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.3, ptr %46, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.3, ptr %47, align 4, !alias.scope !8, !noalias !20
  %48 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %50 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %51 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.4 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.4 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.4 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %52 = getelementptr i8, ptr %invariant.gep, i64 512
  %53 = getelementptr i8, ptr %invariant.gep, i64 544
  %54 = getelementptr i8, ptr %invariant.gep, i64 576
  %55 = getelementptr i8, ptr %invariant.gep, i64 608
  store <8 x float> %wide.load.4, ptr %52, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.4, ptr %53, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.4, ptr %54, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.4, ptr %55, align 4, !alias.scope !8, !noalias !20
  %56 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %59 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.5 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.5 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.5 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %60 = getelementptr i8, ptr %invariant.gep, i64 640
  %61 = getelementptr i8, ptr %invariant.gep, i64 672
  %62 = getelementptr i8, ptr %invariant.gep, i64 704
  %63 = getelementptr i8, ptr %invariant.gep, i64 736
  store <8 x float> %wide.load.5, ptr %60, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.5, ptr %61, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.5, ptr %62, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.5, ptr %63, align 4, !alias.scope !8, !noalias !20
  %64 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %65 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %66 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.6 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.6 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.6 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %68 = getelementptr i8, ptr %invariant.gep, i64 768
  %69 = getelementptr i8, ptr %invariant.gep, i64 800
  %70 = getelementptr i8, ptr %invariant.gep, i64 832
  %71 = getelementptr i8, ptr %invariant.gep, i64 864
  store <8 x float> %wide.load.6, ptr %68, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.6, ptr %69, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.6, ptr %70, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.6, ptr %71, align 4, !alias.scope !8, !noalias !20
  %72 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %73 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %74 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %75 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.7 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.7 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.7 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %76 = getelementptr i8, ptr %invariant.gep, i64 896
  %77 = getelementptr i8, ptr %invariant.gep, i64 928
  %78 = getelementptr i8, ptr %invariant.gep, i64 960
  %79 = getelementptr i8, ptr %invariant.gep, i64 992
  store <8 x float> %wide.load.7, ptr %76, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.7, ptr %77, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.7, ptr %78, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.7, ptr %79, align 4, !alias.scope !8, !noalias !20
  %80 = getelementptr inbounds nuw i8, ptr %8, i64 1024
  %81 = getelementptr inbounds nuw i8, ptr %8, i64 1056
  %82 = getelementptr inbounds nuw i8, ptr %8, i64 1088
  %83 = getelementptr inbounds nuw i8, ptr %8, i64 1120
  %wide.load.8 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.8 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.8 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.8 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %84 = getelementptr i8, ptr %invariant.gep, i64 1024
  %85 = getelementptr i8, ptr %invariant.gep, i64 1056
  %86 = getelementptr i8, ptr %invariant.gep, i64 1088
  %87 = getelementptr i8, ptr %invariant.gep, i64 1120
  store <8 x float> %wide.load.8, ptr %84, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.8, ptr %85, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.8, ptr %86, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.8, ptr %87, align 4, !alias.scope !8, !noalias !20
  %88 = getelementptr inbounds nuw i8, ptr %8, i64 1152
  %89 = getelementptr inbounds nuw i8, ptr %8, i64 1184
  %90 = getelementptr inbounds nuw i8, ptr %8, i64 1216
  %91 = getelementptr inbounds nuw i8, ptr %8, i64 1248
  %wide.load.9 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.9 = load <8 x float>, ptr %89, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.9 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.9 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %92 = getelementptr i8, ptr %invariant.gep, i64 1152
  %93 = getelementptr i8, ptr %invariant.gep, i64 1184
  %94 = getelementptr i8, ptr %invariant.gep, i64 1216
  %95 = getelementptr i8, ptr %invariant.gep, i64 1248
  store <8 x float> %wide.load.9, ptr %92, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.9, ptr %93, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.9, ptr %94, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.9, ptr %95, align 4, !alias.scope !8, !noalias !20
  %96 = getelementptr inbounds nuw i8, ptr %8, i64 1280
  %97 = getelementptr inbounds nuw i8, ptr %8, i64 1312
  %98 = getelementptr inbounds nuw i8, ptr %8, i64 1344
  %99 = getelementptr inbounds nuw i8, ptr %8, i64 1376
  %wide.load.10 = load <8 x float>, ptr %96, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.10 = load <8 x float>, ptr %97, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.10 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.10 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %100 = getelementptr i8, ptr %invariant.gep, i64 1280
  %101 = getelementptr i8, ptr %invariant.gep, i64 1312
  %102 = getelementptr i8, ptr %invariant.gep, i64 1344
  %103 = getelementptr i8, ptr %invariant.gep, i64 1376
  store <8 x float> %wide.load.10, ptr %100, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.10, ptr %101, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.10, ptr %102, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.10, ptr %103, align 4, !alias.scope !8, !noalias !20
  %104 = getelementptr inbounds nuw i8, ptr %8, i64 1408
  %105 = getelementptr inbounds nuw i8, ptr %8, i64 1440
  %106 = getelementptr inbounds nuw i8, ptr %8, i64 1472
  %107 = getelementptr inbounds nuw i8, ptr %8, i64 1504
  %wide.load.11 = load <8 x float>, ptr %104, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.11 = load <8 x float>, ptr %105, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.11 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.11 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %108 = getelementptr i8, ptr %invariant.gep, i64 1408
  %109 = getelementptr i8, ptr %invariant.gep, i64 1440
  %110 = getelementptr i8, ptr %invariant.gep, i64 1472
  %111 = getelementptr i8, ptr %invariant.gep, i64 1504
  store <8 x float> %wide.load.11, ptr %108, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.11, ptr %109, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.11, ptr %110, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.11, ptr %111, align 4, !alias.scope !8, !noalias !20
  %112 = getelementptr inbounds nuw i8, ptr %8, i64 1536
  %113 = getelementptr inbounds nuw i8, ptr %8, i64 1568
  %114 = getelementptr inbounds nuw i8, ptr %8, i64 1600
  %115 = getelementptr inbounds nuw i8, ptr %8, i64 1632
  %wide.load.12 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.12 = load <8 x float>, ptr %113, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.12 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.12 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %116 = getelementptr i8, ptr %invariant.gep, i64 1536
  %117 = getelementptr i8, ptr %invariant.gep, i64 1568
  %118 = getelementptr i8, ptr %invariant.gep, i64 1600
  %119 = getelementptr i8, ptr %invariant.gep, i64 1632
  store <8 x float> %wide.load.12, ptr %116, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.12, ptr %117, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.12, ptr %118, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.12, ptr %119, align 4, !alias.scope !8, !noalias !20
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 1664
  %121 = getelementptr inbounds nuw i8, ptr %8, i64 1696
  %122 = getelementptr inbounds nuw i8, ptr %8, i64 1728
  %123 = getelementptr inbounds nuw i8, ptr %8, i64 1760
  %wide.load.13 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.13 = load <8 x float>, ptr %121, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.13 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.13 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %124 = getelementptr i8, ptr %invariant.gep, i64 1664
  %125 = getelementptr i8, ptr %invariant.gep, i64 1696
  %126 = getelementptr i8, ptr %invariant.gep, i64 1728
  %127 = getelementptr i8, ptr %invariant.gep, i64 1760
  store <8 x float> %wide.load.13, ptr %124, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.13, ptr %125, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.13, ptr %126, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.13, ptr %127, align 4, !alias.scope !8, !noalias !20
  %128 = getelementptr inbounds nuw i8, ptr %8, i64 1792
  %129 = getelementptr inbounds nuw i8, ptr %8, i64 1824
  %130 = getelementptr inbounds nuw i8, ptr %8, i64 1856
  %131 = getelementptr inbounds nuw i8, ptr %8, i64 1888
  %wide.load.14 = load <8 x float>, ptr %128, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.14 = load <8 x float>, ptr %129, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.14 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.14 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %132 = getelementptr i8, ptr %invariant.gep, i64 1792
  %133 = getelementptr i8, ptr %invariant.gep, i64 1824
  %134 = getelementptr i8, ptr %invariant.gep, i64 1856
  %135 = getelementptr i8, ptr %invariant.gep, i64 1888
  store <8 x float> %wide.load.14, ptr %132, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.14, ptr %133, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.14, ptr %134, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.14, ptr %135, align 4, !alias.scope !8, !noalias !20
  %136 = getelementptr inbounds nuw i8, ptr %8, i64 1920
  %137 = getelementptr inbounds nuw i8, ptr %8, i64 1952
  %138 = getelementptr inbounds nuw i8, ptr %8, i64 1984
  %139 = getelementptr inbounds nuw i8, ptr %8, i64 2016
  %wide.load.15 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.15 = load <8 x float>, ptr %137, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.15 = load <8 x float>, ptr %138, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.15 = load <8 x float>, ptr %139, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %140 = getelementptr i8, ptr %invariant.gep, i64 1920
  %141 = getelementptr i8, ptr %invariant.gep, i64 1952
  %142 = getelementptr i8, ptr %invariant.gep, i64 1984
  %143 = getelementptr i8, ptr %invariant.gep, i64 2016
  store <8 x float> %wide.load.15, ptr %140, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.15, ptr %141, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.15, ptr %142, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.15, ptr %143, align 4, !alias.scope !8, !noalias !20
  br label %select_dynamic-update-slice_fusion.65_wrapped.exit

select_dynamic-update-slice_fusion.65_wrapped.exit: ; preds = %vector.body, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8192}
!5 = !{i64 4}
!6 = !{i64 2048}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.65_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.65_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.65_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.65_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.65_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
