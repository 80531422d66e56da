; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.4_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.4(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %dynamic-slice_bitcast_fusion.4_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = lshr i32 %14, 29
  %16 = and i32 %15, 4
  %17 = add i32 %16, %14
  %18 = tail call i32 @llvm.smax.i32(i32 %17, i32 0)
  %19 = tail call i32 @llvm.umin.i32(i32 %18, i32 3)
  %20 = shl nuw nsw i64 %4, 18
  %21 = shl nuw nsw i32 %19, 19
  %22 = zext nneg i32 %21 to i64
  %23 = getelementptr [4 x i8], ptr %11, i64 %20
  %24 = getelementptr [4 x i8], ptr %23, i64 %22
  %25 = getelementptr [4 x i8], ptr %10, i64 %20
  br label %vector.ph

vector.ph:                                        ; preds = %6, %vector.ph
  %26 = phi i64 [ 0, %6 ], [ %156, %vector.ph ]
  %27 = shl nuw nsw i64 %26, 9
  %28 = getelementptr [4 x i8], ptr %25, i64 %27
  %29 = getelementptr [4 x i8], ptr %24, i64 %27
  %30 = getelementptr i8, ptr %29, i64 32
  %31 = getelementptr i8, ptr %29, i64 64
  %32 = getelementptr i8, ptr %29, i64 96
  %wide.load = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %33 = getelementptr i8, ptr %28, i64 32
  %34 = getelementptr i8, ptr %28, i64 64
  %35 = getelementptr i8, ptr %28, i64 96
  store <8 x float> %wide.load, ptr %28, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6, ptr %33, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7, ptr %34, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8, ptr %35, align 4, !alias.scope !9, !noalias !16
  %36 = getelementptr i8, ptr %29, i64 128
  %37 = getelementptr i8, ptr %29, i64 160
  %38 = getelementptr i8, ptr %29, i64 192
  %39 = getelementptr i8, ptr %29, i64 224
  %wide.load.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %40 = getelementptr i8, ptr %28, i64 128
  %41 = getelementptr i8, ptr %28, i64 160
  %42 = getelementptr i8, ptr %28, i64 192
  %43 = getelementptr i8, ptr %28, i64 224
  store <8 x float> %wide.load.1, ptr %40, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.1, ptr %41, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.1, ptr %42, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.1, ptr %43, align 4, !alias.scope !9, !noalias !16
  %44 = getelementptr i8, ptr %29, i64 256
  %45 = getelementptr i8, ptr %29, i64 288
  %46 = getelementptr i8, ptr %29, i64 320
  %47 = getelementptr i8, ptr %29, i64 352
  %wide.load.2 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %48 = getelementptr i8, ptr %28, i64 256
  %49 = getelementptr i8, ptr %28, i64 288
  %50 = getelementptr i8, ptr %28, i64 320
  %51 = getelementptr i8, ptr %28, i64 352
  store <8 x float> %wide.load.2, ptr %48, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.2, ptr %49, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.2, ptr %50, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.2, ptr %51, align 4, !alias.scope !9, !noalias !16
  %52 = getelementptr i8, ptr %29, i64 384
  %53 = getelementptr i8, ptr %29, i64 416
  %54 = getelementptr i8, ptr %29, i64 448
  %55 = getelementptr i8, ptr %29, i64 480
  %wide.load.3 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %56 = getelementptr i8, ptr %28, i64 384
  %57 = getelementptr i8, ptr %28, i64 416
  %58 = getelementptr i8, ptr %28, i64 448
  %59 = getelementptr i8, ptr %28, i64 480
  store <8 x float> %wide.load.3, ptr %56, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.3, ptr %57, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.3, ptr %58, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.3, ptr %59, align 4, !alias.scope !9, !noalias !16
  %60 = getelementptr i8, ptr %29, i64 512
  %61 = getelementptr i8, ptr %29, i64 544
  %62 = getelementptr i8, ptr %29, i64 576
  %63 = getelementptr i8, ptr %29, i64 608
  %wide.load.4 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.4 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.4 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %64 = getelementptr i8, ptr %28, i64 512
  %65 = getelementptr i8, ptr %28, i64 544
  %66 = getelementptr i8, ptr %28, i64 576
  %67 = getelementptr i8, ptr %28, i64 608
  store <8 x float> %wide.load.4, ptr %64, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.4, ptr %65, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.4, ptr %66, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.4, ptr %67, align 4, !alias.scope !9, !noalias !16
  %68 = getelementptr i8, ptr %29, i64 640
  %69 = getelementptr i8, ptr %29, i64 672
  %70 = getelementptr i8, ptr %29, i64 704
  %71 = getelementptr i8, ptr %29, i64 736
  %wide.load.5 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.5 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.5 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %72 = getelementptr i8, ptr %28, i64 640
  %73 = getelementptr i8, ptr %28, i64 672
  %74 = getelementptr i8, ptr %28, i64 704
  %75 = getelementptr i8, ptr %28, i64 736
  store <8 x float> %wide.load.5, ptr %72, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.5, ptr %73, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.5, ptr %74, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.5, ptr %75, align 4, !alias.scope !9, !noalias !16
  %76 = getelementptr i8, ptr %29, i64 768
  %77 = getelementptr i8, ptr %29, i64 800
  %78 = getelementptr i8, ptr %29, i64 832
  %79 = getelementptr i8, ptr %29, i64 864
  %wide.load.6 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.6 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.6 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %80 = getelementptr i8, ptr %28, i64 768
  %81 = getelementptr i8, ptr %28, i64 800
  %82 = getelementptr i8, ptr %28, i64 832
  %83 = getelementptr i8, ptr %28, i64 864
  store <8 x float> %wide.load.6, ptr %80, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.6, ptr %81, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.6, ptr %82, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.6, ptr %83, align 4, !alias.scope !9, !noalias !16
  %84 = getelementptr i8, ptr %29, i64 896
  %85 = getelementptr i8, ptr %29, i64 928
  %86 = getelementptr i8, ptr %29, i64 960
  %87 = getelementptr i8, ptr %29, i64 992
  %wide.load.7 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.7 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.7 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %88 = getelementptr i8, ptr %28, i64 896
  %89 = getelementptr i8, ptr %28, i64 928
  %90 = getelementptr i8, ptr %28, i64 960
  %91 = getelementptr i8, ptr %28, i64 992
  store <8 x float> %wide.load.7, ptr %88, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.7, ptr %89, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.7, ptr %90, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.7, ptr %91, align 4, !alias.scope !9, !noalias !16
  %92 = getelementptr i8, ptr %29, i64 1024
  %93 = getelementptr i8, ptr %29, i64 1056
  %94 = getelementptr i8, ptr %29, i64 1088
  %95 = getelementptr i8, ptr %29, i64 1120
  %wide.load.8 = load <8 x float>, ptr %92, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.8 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.8 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.8 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %96 = getelementptr i8, ptr %28, i64 1024
  %97 = getelementptr i8, ptr %28, i64 1056
  %98 = getelementptr i8, ptr %28, i64 1088
  %99 = getelementptr i8, ptr %28, i64 1120
  store <8 x float> %wide.load.8, ptr %96, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.8, ptr %97, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.8, ptr %98, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.8, ptr %99, align 4, !alias.scope !9, !noalias !16
  %100 = getelementptr i8, ptr %29, i64 1152
  %101 = getelementptr i8, ptr %29, i64 1184
  %102 = getelementptr i8, ptr %29, i64 1216
  %103 = getelementptr i8, ptr %29, i64 1248
  %wide.load.9 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.9 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.9 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.9 = load <8 x float>, ptr %103, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %104 = getelementptr i8, ptr %28, i64 1152
  %105 = getelementptr i8, ptr %28, i64 1184
  %106 = getelementptr i8, ptr %28, i64 1216
  %107 = getelementptr i8, ptr %28, i64 1248
  store <8 x float> %wide.load.9, ptr %104, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.9, ptr %105, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.9, ptr %106, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.9, ptr %107, align 4, !alias.scope !9, !noalias !16
  %108 = getelementptr i8, ptr %29, i64 1280
  %109 = getelementptr i8, ptr %29, i64 1312
  %110 = getelementptr i8, ptr %29, i64 1344
  %111 = getelementptr i8, ptr %29, i64 1376
  %wide.load.10 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.10 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.10 = load <8 x float>, ptr %110, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.10 = load <8 x float>, ptr %111, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %112 = getelementptr i8, ptr %28, i64 1280
  %113 = getelementptr i8, ptr %28, i64 1312
  %114 = getelementptr i8, ptr %28, i64 1344
  %115 = getelementptr i8, ptr %28, i64 1376
  store <8 x float> %wide.load.10, ptr %112, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.10, ptr %113, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.10, ptr %114, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.10, ptr %115, align 4, !alias.scope !9, !noalias !16
  %116 = getelementptr i8, ptr %29, i64 1408
  %117 = getelementptr i8, ptr %29, i64 1440
  %118 = getelementptr i8, ptr %29, i64 1472
  %119 = getelementptr i8, ptr %29, i64 1504
  %wide.load.11 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.11 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.11 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.11 = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %120 = getelementptr i8, ptr %28, i64 1408
  %121 = getelementptr i8, ptr %28, i64 1440
  %122 = getelementptr i8, ptr %28, i64 1472
  %123 = getelementptr i8, ptr %28, i64 1504
  store <8 x float> %wide.load.11, ptr %120, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.11, ptr %121, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.11, ptr %122, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.11, ptr %123, align 4, !alias.scope !9, !noalias !16
  %124 = getelementptr i8, ptr %29, i64 1536
  %125 = getelementptr i8, ptr %29, i64 1568
  %126 = getelementptr i8, ptr %29, i64 1600
  %127 = getelementptr i8, ptr %29, i64 1632
  %wide.load.12 = load <8 x float>, ptr %124, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.12 = load <8 x float>, ptr %125, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.12 = load <8 x float>, ptr %126, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.12 = load <8 x float>, ptr %127, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %128 = getelementptr i8, ptr %28, i64 1536
  %129 = getelementptr i8, ptr %28, i64 1568
  %130 = getelementptr i8, ptr %28, i64 1600
  %131 = getelementptr i8, ptr %28, i64 1632
  store <8 x float> %wide.load.12, ptr %128, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.12, ptr %129, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.12, ptr %130, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.12, ptr %131, align 4, !alias.scope !9, !noalias !16
  %132 = getelementptr i8, ptr %29, i64 1664
  %133 = getelementptr i8, ptr %29, i64 1696
  %134 = getelementptr i8, ptr %29, i64 1728
  %135 = getelementptr i8, ptr %29, i64 1760
  %wide.load.13 = load <8 x float>, ptr %132, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.13 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.13 = load <8 x float>, ptr %134, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.13 = load <8 x float>, ptr %135, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %136 = getelementptr i8, ptr %28, i64 1664
  %137 = getelementptr i8, ptr %28, i64 1696
  %138 = getelementptr i8, ptr %28, i64 1728
  %139 = getelementptr i8, ptr %28, i64 1760
  store <8 x float> %wide.load.13, ptr %136, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.13, ptr %137, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.13, ptr %138, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.13, ptr %139, align 4, !alias.scope !9, !noalias !16
  %140 = getelementptr i8, ptr %29, i64 1792
  %141 = getelementptr i8, ptr %29, i64 1824
  %142 = getelementptr i8, ptr %29, i64 1856
  %143 = getelementptr i8, ptr %29, i64 1888
  %wide.load.14 = load <8 x float>, ptr %140, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.14 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.14 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.14 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %144 = getelementptr i8, ptr %28, i64 1792
  %145 = getelementptr i8, ptr %28, i64 1824
  %146 = getelementptr i8, ptr %28, i64 1856
  %147 = getelementptr i8, ptr %28, i64 1888
  store <8 x float> %wide.load.14, ptr %144, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.14, ptr %145, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.14, ptr %146, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.14, ptr %147, align 4, !alias.scope !9, !noalias !16
  %148 = getelementptr i8, ptr %29, i64 1920
  %149 = getelementptr i8, ptr %29, i64 1952
  %150 = getelementptr i8, ptr %29, i64 1984
  %151 = getelementptr i8, ptr %29, i64 2016
  %wide.load.15 = load <8 x float>, ptr %148, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.15 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.15 = load <8 x float>, ptr %150, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.15 = load <8 x float>, ptr %151, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %152 = getelementptr i8, ptr %28, i64 1920
  %153 = getelementptr i8, ptr %28, i64 1952
  %154 = getelementptr i8, ptr %28, i64 1984
  %155 = getelementptr i8, ptr %28, i64 2016
  store <8 x float> %wide.load.15, ptr %152, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.15, ptr %153, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.15, ptr %154, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.15, ptr %155, align 4, !alias.scope !9, !noalias !16
  %156 = add nuw nsw i64 %26, 1
  %exitcond4.not = icmp eq i64 %156, 512
  br i1 %exitcond4.not, label %dynamic-slice_bitcast_fusion.4_wrapped.exit, label %vector.ph, !llvm.loop !17

dynamic-slice_bitcast_fusion.4_wrapped.exit:      ; preds = %vector.ph, %1
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
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"dynamic-slice_bitcast_fusion.4_wrapped: argument 0"}
!6 = distinct !{!6, !"dynamic-slice_bitcast_fusion.4_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"dynamic-slice_bitcast_fusion.4_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"dynamic-slice_bitcast_fusion.4_wrapped: argument 2"}
!11 = !{i64 2097152}
!12 = !{i64 8388608}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
