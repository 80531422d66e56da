; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.61_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.61_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.61(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %narrow = mul nuw nsw i32 %13, 784
  %16 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %16
  br i1 %15, label %vector.body, label %select_dynamic-update-slice_fusion.61_wrapped.exit

vector.body:                                      ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %20 = getelementptr i8, ptr %invariant.gep, i64 32
  %21 = getelementptr i8, ptr %invariant.gep, i64 64
  %22 = getelementptr i8, ptr %invariant.gep, i64 96
  store <8 x float> %wide.load, ptr %invariant.gep, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3, ptr %20, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4, ptr %21, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5, ptr %22, align 4, !alias.scope !8, !noalias !20
  %23 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %27 = getelementptr i8, ptr %invariant.gep, i64 128
  %28 = getelementptr i8, ptr %invariant.gep, i64 160
  %29 = getelementptr i8, ptr %invariant.gep, i64 192
  %30 = getelementptr i8, ptr %invariant.gep, i64 224
  store <8 x float> %wide.load.1, ptr %27, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.1, ptr %28, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.1, ptr %29, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.1, ptr %30, align 4, !alias.scope !8, !noalias !20
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %35 = getelementptr i8, ptr %invariant.gep, i64 256
  %36 = getelementptr i8, ptr %invariant.gep, i64 288
  %37 = getelementptr i8, ptr %invariant.gep, i64 320
  %38 = getelementptr i8, ptr %invariant.gep, i64 352
  store <8 x float> %wide.load.2, ptr %35, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.2, ptr %36, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.2, ptr %37, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.2, ptr %38, align 4, !alias.scope !8, !noalias !20
  %39 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %43 = getelementptr i8, ptr %invariant.gep, i64 384
  %44 = getelementptr i8, ptr %invariant.gep, i64 416
  %45 = getelementptr i8, ptr %invariant.gep, i64 448
  %46 = getelementptr i8, ptr %invariant.gep, i64 480
  store <8 x float> %wide.load.3, ptr %43, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.3, ptr %44, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.3, ptr %45, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.3, ptr %46, align 4, !alias.scope !8, !noalias !20
  %47 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %48 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %50 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.4 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.4 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.4 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %51 = getelementptr i8, ptr %invariant.gep, i64 512
  %52 = getelementptr i8, ptr %invariant.gep, i64 544
  %53 = getelementptr i8, ptr %invariant.gep, i64 576
  %54 = getelementptr i8, ptr %invariant.gep, i64 608
  store <8 x float> %wide.load.4, ptr %51, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.4, ptr %52, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.4, ptr %53, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.4, ptr %54, align 4, !alias.scope !8, !noalias !20
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %56 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.5 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.5 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.5 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %59 = getelementptr i8, ptr %invariant.gep, i64 640
  %60 = getelementptr i8, ptr %invariant.gep, i64 672
  %61 = getelementptr i8, ptr %invariant.gep, i64 704
  %62 = getelementptr i8, ptr %invariant.gep, i64 736
  store <8 x float> %wide.load.5, ptr %59, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.5, ptr %60, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.5, ptr %61, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.5, ptr %62, align 4, !alias.scope !8, !noalias !20
  %63 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %64 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %65 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %66 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.6 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.6 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.6 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %67 = getelementptr i8, ptr %invariant.gep, i64 768
  %68 = getelementptr i8, ptr %invariant.gep, i64 800
  %69 = getelementptr i8, ptr %invariant.gep, i64 832
  %70 = getelementptr i8, ptr %invariant.gep, i64 864
  store <8 x float> %wide.load.6, ptr %67, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.6, ptr %68, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.6, ptr %69, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.6, ptr %70, align 4, !alias.scope !8, !noalias !20
  %71 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %72 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %73 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %74 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.7 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.7 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.7 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %75 = getelementptr i8, ptr %invariant.gep, i64 896
  %76 = getelementptr i8, ptr %invariant.gep, i64 928
  %77 = getelementptr i8, ptr %invariant.gep, i64 960
  %78 = getelementptr i8, ptr %invariant.gep, i64 992
  store <8 x float> %wide.load.7, ptr %75, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.7, ptr %76, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.7, ptr %77, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.7, ptr %78, align 4, !alias.scope !8, !noalias !20
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 1024
  %80 = getelementptr inbounds nuw i8, ptr %8, i64 1056
  %81 = getelementptr inbounds nuw i8, ptr %8, i64 1088
  %82 = getelementptr inbounds nuw i8, ptr %8, i64 1120
  %wide.load.8 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.8 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.8 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.8 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %83 = getelementptr i8, ptr %invariant.gep, i64 1024
  %84 = getelementptr i8, ptr %invariant.gep, i64 1056
  %85 = getelementptr i8, ptr %invariant.gep, i64 1088
  %86 = getelementptr i8, ptr %invariant.gep, i64 1120
  store <8 x float> %wide.load.8, ptr %83, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.8, ptr %84, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.8, ptr %85, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.8, ptr %86, align 4, !alias.scope !8, !noalias !20
  %87 = getelementptr inbounds nuw i8, ptr %8, i64 1152
  %88 = getelementptr inbounds nuw i8, ptr %8, i64 1184
  %89 = getelementptr inbounds nuw i8, ptr %8, i64 1216
  %90 = getelementptr inbounds nuw i8, ptr %8, i64 1248
  %wide.load.9 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.9 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.9 = load <8 x float>, ptr %89, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.9 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %91 = getelementptr i8, ptr %invariant.gep, i64 1152
  %92 = getelementptr i8, ptr %invariant.gep, i64 1184
  %93 = getelementptr i8, ptr %invariant.gep, i64 1216
  %94 = getelementptr i8, ptr %invariant.gep, i64 1248
  store <8 x float> %wide.load.9, ptr %91, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.9, ptr %92, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.9, ptr %93, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.9, ptr %94, align 4, !alias.scope !8, !noalias !20
  %95 = getelementptr inbounds nuw i8, ptr %8, i64 1280
  %96 = getelementptr inbounds nuw i8, ptr %8, i64 1312
  %97 = getelementptr inbounds nuw i8, ptr %8, i64 1344
  %98 = getelementptr inbounds nuw i8, ptr %8, i64 1376
  %wide.load.10 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.10 = load <8 x float>, ptr %96, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.10 = load <8 x float>, ptr %97, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.10 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %99 = getelementptr i8, ptr %invariant.gep, i64 1280
  %100 = getelementptr i8, ptr %invariant.gep, i64 1312
  %101 = getelementptr i8, ptr %invariant.gep, i64 1344
  %102 = getelementptr i8, ptr %invariant.gep, i64 1376
  store <8 x float> %wide.load.10, ptr %99, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.10, ptr %100, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.10, ptr %101, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.10, ptr %102, align 4, !alias.scope !8, !noalias !20
  %103 = getelementptr inbounds nuw i8, ptr %8, i64 1408
  %104 = getelementptr inbounds nuw i8, ptr %8, i64 1440
  %105 = getelementptr inbounds nuw i8, ptr %8, i64 1472
  %106 = getelementptr inbounds nuw i8, ptr %8, i64 1504
  %wide.load.11 = load <8 x float>, ptr %103, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.11 = load <8 x float>, ptr %104, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.11 = load <8 x float>, ptr %105, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.11 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %107 = getelementptr i8, ptr %invariant.gep, i64 1408
  %108 = getelementptr i8, ptr %invariant.gep, i64 1440
  %109 = getelementptr i8, ptr %invariant.gep, i64 1472
  %110 = getelementptr i8, ptr %invariant.gep, i64 1504
  store <8 x float> %wide.load.11, ptr %107, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.11, ptr %108, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.11, ptr %109, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.11, ptr %110, align 4, !alias.scope !8, !noalias !20
  %111 = getelementptr inbounds nuw i8, ptr %8, i64 1536
  %112 = getelementptr inbounds nuw i8, ptr %8, i64 1568
  %113 = getelementptr inbounds nuw i8, ptr %8, i64 1600
  %114 = getelementptr inbounds nuw i8, ptr %8, i64 1632
  %wide.load.12 = load <8 x float>, ptr %111, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.12 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.12 = load <8 x float>, ptr %113, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.12 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %115 = getelementptr i8, ptr %invariant.gep, i64 1536
  %116 = getelementptr i8, ptr %invariant.gep, i64 1568
  %117 = getelementptr i8, ptr %invariant.gep, i64 1600
  %118 = getelementptr i8, ptr %invariant.gep, i64 1632
  store <8 x float> %wide.load.12, ptr %115, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.12, ptr %116, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.12, ptr %117, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.12, ptr %118, align 4, !alias.scope !8, !noalias !20
  %119 = getelementptr inbounds nuw i8, ptr %8, i64 1664
  %120 = getelementptr inbounds nuw i8, ptr %8, i64 1696
  %121 = getelementptr inbounds nuw i8, ptr %8, i64 1728
  %122 = getelementptr inbounds nuw i8, ptr %8, i64 1760
  %wide.load.13 = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.13 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.13 = load <8 x float>, ptr %121, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.13 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %123 = getelementptr i8, ptr %invariant.gep, i64 1664
  %124 = getelementptr i8, ptr %invariant.gep, i64 1696
  %125 = getelementptr i8, ptr %invariant.gep, i64 1728
  %126 = getelementptr i8, ptr %invariant.gep, i64 1760
  store <8 x float> %wide.load.13, ptr %123, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.13, ptr %124, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.13, ptr %125, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.13, ptr %126, align 4, !alias.scope !8, !noalias !20
  %127 = getelementptr inbounds nuw i8, ptr %8, i64 1792
  %128 = getelementptr inbounds nuw i8, ptr %8, i64 1824
  %129 = getelementptr inbounds nuw i8, ptr %8, i64 1856
  %130 = getelementptr inbounds nuw i8, ptr %8, i64 1888
  %wide.load.14 = load <8 x float>, ptr %127, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.14 = load <8 x float>, ptr %128, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.14 = load <8 x float>, ptr %129, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.14 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %131 = getelementptr i8, ptr %invariant.gep, i64 1792
  %132 = getelementptr i8, ptr %invariant.gep, i64 1824
  %133 = getelementptr i8, ptr %invariant.gep, i64 1856
  %134 = getelementptr i8, ptr %invariant.gep, i64 1888
  store <8 x float> %wide.load.14, ptr %131, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.14, ptr %132, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.14, ptr %133, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.14, ptr %134, align 4, !alias.scope !8, !noalias !20
  %135 = getelementptr inbounds nuw i8, ptr %8, i64 1920
  %136 = getelementptr inbounds nuw i8, ptr %8, i64 1952
  %137 = getelementptr inbounds nuw i8, ptr %8, i64 1984
  %138 = getelementptr inbounds nuw i8, ptr %8, i64 2016
  %wide.load.15 = load <8 x float>, ptr %135, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.15 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.15 = load <8 x float>, ptr %137, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.15 = load <8 x float>, ptr %138, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %139 = getelementptr i8, ptr %invariant.gep, i64 1920
  %140 = getelementptr i8, ptr %invariant.gep, i64 1952
  %141 = getelementptr i8, ptr %invariant.gep, i64 1984
  %142 = getelementptr i8, ptr %invariant.gep, i64 2016
  store <8 x float> %wide.load.15, ptr %139, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.15, ptr %140, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.15, ptr %141, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.15, ptr %142, align 4, !alias.scope !8, !noalias !20
  %143 = getelementptr inbounds nuw i8, ptr %8, i64 2048
  %144 = getelementptr inbounds nuw i8, ptr %8, i64 2080
  %145 = getelementptr inbounds nuw i8, ptr %8, i64 2112
  %146 = getelementptr inbounds nuw i8, ptr %8, i64 2144
  %wide.load.16 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.16 = load <8 x float>, ptr %144, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.16 = load <8 x float>, ptr %145, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.16 = load <8 x float>, ptr %146, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %147 = getelementptr i8, ptr %invariant.gep, i64 2048
  %148 = getelementptr i8, ptr %invariant.gep, i64 2080
  %149 = getelementptr i8, ptr %invariant.gep, i64 2112
  %150 = getelementptr i8, ptr %invariant.gep, i64 2144
  store <8 x float> %wide.load.16, ptr %147, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.16, ptr %148, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.16, ptr %149, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.16, ptr %150, align 4, !alias.scope !8, !noalias !20
  %151 = getelementptr inbounds nuw i8, ptr %8, i64 2176
  %152 = getelementptr inbounds nuw i8, ptr %8, i64 2208
  %153 = getelementptr inbounds nuw i8, ptr %8, i64 2240
  %154 = getelementptr inbounds nuw i8, ptr %8, i64 2272
  %wide.load.17 = load <8 x float>, ptr %151, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.17 = load <8 x float>, ptr %152, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.17 = load <8 x float>, ptr %153, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.17 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %155 = getelementptr i8, ptr %invariant.gep, i64 2176
  %156 = getelementptr i8, ptr %invariant.gep, i64 2208
  %157 = getelementptr i8, ptr %invariant.gep, i64 2240
  %158 = getelementptr i8, ptr %invariant.gep, i64 2272
  store <8 x float> %wide.load.17, ptr %155, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.17, ptr %156, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.17, ptr %157, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.17, ptr %158, align 4, !alias.scope !8, !noalias !20
  %159 = getelementptr inbounds nuw i8, ptr %8, i64 2304
  %160 = getelementptr inbounds nuw i8, ptr %8, i64 2336
  %161 = getelementptr inbounds nuw i8, ptr %8, i64 2368
  %162 = getelementptr inbounds nuw i8, ptr %8, i64 2400
  %wide.load.18 = load <8 x float>, ptr %159, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.18 = load <8 x float>, ptr %160, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.18 = load <8 x float>, ptr %161, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.18 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %163 = getelementptr i8, ptr %invariant.gep, i64 2304
  %164 = getelementptr i8, ptr %invariant.gep, i64 2336
  %165 = getelementptr i8, ptr %invariant.gep, i64 2368
  %166 = getelementptr i8, ptr %invariant.gep, i64 2400
  store <8 x float> %wide.load.18, ptr %163, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.18, ptr %164, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.18, ptr %165, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.18, ptr %166, align 4, !alias.scope !8, !noalias !20
  %167 = getelementptr inbounds nuw i8, ptr %8, i64 2432
  %168 = getelementptr inbounds nuw i8, ptr %8, i64 2464
  %169 = getelementptr inbounds nuw i8, ptr %8, i64 2496
  %170 = getelementptr inbounds nuw i8, ptr %8, i64 2528
  %wide.load.19 = load <8 x float>, ptr %167, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.19 = load <8 x float>, ptr %168, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.19 = load <8 x float>, ptr %169, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.19 = load <8 x float>, ptr %170, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %171 = getelementptr i8, ptr %invariant.gep, i64 2432
  %172 = getelementptr i8, ptr %invariant.gep, i64 2464
  %173 = getelementptr i8, ptr %invariant.gep, i64 2496
  %174 = getelementptr i8, ptr %invariant.gep, i64 2528
  store <8 x float> %wide.load.19, ptr %171, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.19, ptr %172, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.19, ptr %173, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.19, ptr %174, align 4, !alias.scope !8, !noalias !20
  %175 = getelementptr inbounds nuw i8, ptr %8, i64 2560
  %176 = getelementptr inbounds nuw i8, ptr %8, i64 2592
  %177 = getelementptr inbounds nuw i8, ptr %8, i64 2624
  %178 = getelementptr inbounds nuw i8, ptr %8, i64 2656
  %wide.load.20 = load <8 x float>, ptr %175, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.20 = load <8 x float>, ptr %176, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.20 = load <8 x float>, ptr %177, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.20 = load <8 x float>, ptr %178, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %179 = getelementptr i8, ptr %invariant.gep, i64 2560
  %180 = getelementptr i8, ptr %invariant.gep, i64 2592
  %181 = getelementptr i8, ptr %invariant.gep, i64 2624
  %182 = getelementptr i8, ptr %invariant.gep, i64 2656
  store <8 x float> %wide.load.20, ptr %179, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.20, ptr %180, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.20, ptr %181, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.20, ptr %182, align 4, !alias.scope !8, !noalias !20
  %183 = getelementptr inbounds nuw i8, ptr %8, i64 2688
  %184 = getelementptr inbounds nuw i8, ptr %8, i64 2720
  %185 = getelementptr inbounds nuw i8, ptr %8, i64 2752
  %186 = getelementptr inbounds nuw i8, ptr %8, i64 2784
  %wide.load.21 = load <8 x float>, ptr %183, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.21 = load <8 x float>, ptr %184, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.21 = load <8 x float>, ptr %185, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.21 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %187 = getelementptr i8, ptr %invariant.gep, i64 2688
  %188 = getelementptr i8, ptr %invariant.gep, i64 2720
  %189 = getelementptr i8, ptr %invariant.gep, i64 2752
  %190 = getelementptr i8, ptr %invariant.gep, i64 2784
  store <8 x float> %wide.load.21, ptr %187, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.21, ptr %188, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.21, ptr %189, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.21, ptr %190, align 4, !alias.scope !8, !noalias !20
  %191 = getelementptr inbounds nuw i8, ptr %8, i64 2816
  %192 = getelementptr inbounds nuw i8, ptr %8, i64 2848
  %193 = getelementptr inbounds nuw i8, ptr %8, i64 2880
  %194 = getelementptr inbounds nuw i8, ptr %8, i64 2912
  %wide.load.22 = load <8 x float>, ptr %191, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.22 = load <8 x float>, ptr %192, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.22 = load <8 x float>, ptr %193, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.22 = load <8 x float>, ptr %194, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %195 = getelementptr i8, ptr %invariant.gep, i64 2816
  %196 = getelementptr i8, ptr %invariant.gep, i64 2848
  %197 = getelementptr i8, ptr %invariant.gep, i64 2880
  %198 = getelementptr i8, ptr %invariant.gep, i64 2912
  store <8 x float> %wide.load.22, ptr %195, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.22, ptr %196, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.22, ptr %197, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.22, ptr %198, align 4, !alias.scope !8, !noalias !20
  %199 = getelementptr inbounds nuw i8, ptr %8, i64 2944
  %200 = getelementptr inbounds nuw i8, ptr %8, i64 2976
  %201 = getelementptr inbounds nuw i8, ptr %8, i64 3008
  %202 = getelementptr inbounds nuw i8, ptr %8, i64 3040
  %wide.load.23 = load <8 x float>, ptr %199, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.23 = load <8 x float>, ptr %200, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.23 = load <8 x float>, ptr %201, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.23 = load <8 x float>, ptr %202, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %203 = getelementptr i8, ptr %invariant.gep, i64 2944
  %204 = getelementptr i8, ptr %invariant.gep, i64 2976
  %205 = getelementptr i8, ptr %invariant.gep, i64 3008
  %206 = getelementptr i8, ptr %invariant.gep, i64 3040
  store <8 x float> %wide.load.23, ptr %203, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.23, ptr %204, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.23, ptr %205, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.23, ptr %206, align 4, !alias.scope !8, !noalias !20
  %207 = getelementptr inbounds nuw i8, ptr %8, i64 3072
  %wide.load7 = load <8 x float>, ptr %207, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %208 = getelementptr i8, ptr %invariant.gep, i64 3072
  store <8 x float> %wide.load7, ptr %208, align 4, !alias.scope !8, !noalias !20
  %209 = getelementptr inbounds nuw i8, ptr %8, i64 3104
  %wide.load7.1 = load <8 x float>, ptr %209, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %210 = getelementptr i8, ptr %invariant.gep, i64 3104
  store <8 x float> %wide.load7.1, ptr %210, align 4, !alias.scope !8, !noalias !20
  br label %select_dynamic-update-slice_fusion.61_wrapped.exit

select_dynamic-update-slice_fusion.61_wrapped.exit: ; preds = %vector.body, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12544}
!5 = !{i64 4}
!6 = !{i64 3136}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.61_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.61_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.61_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.61_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.61_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
