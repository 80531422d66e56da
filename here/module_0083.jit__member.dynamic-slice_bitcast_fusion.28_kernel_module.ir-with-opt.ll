; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.28_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.28_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.28(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %dynamic-slice_bitcast_fusion.28_wrapped.exit

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
  %20 = mul nuw nsw i64 %4, 401408
  %narrow = mul nuw nsw i32 %19, 802816
  %21 = zext nneg i32 %narrow to i64
  %22 = getelementptr [4 x i8], ptr %11, i64 %20
  %23 = getelementptr [4 x i8], ptr %22, i64 %21
  %24 = getelementptr [4 x i8], ptr %10, i64 %20
  br label %iter.check

iter.check:                                       ; preds = %6, %iter.check
  %25 = phi i64 [ 0, %6 ], [ %223, %iter.check ]
  %26 = mul nuw nsw i64 %25, 784
  %27 = getelementptr [4 x i8], ptr %23, i64 %26
  %28 = getelementptr [4 x i8], ptr %24, i64 %26
  %29 = getelementptr i8, ptr %27, i64 32
  %30 = getelementptr i8, ptr %27, i64 64
  %31 = getelementptr i8, ptr %27, i64 96
  %wide.load = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %32 = getelementptr i8, ptr %28, i64 32
  %33 = getelementptr i8, ptr %28, i64 64
  %34 = getelementptr i8, ptr %28, i64 96
  store <8 x float> %wide.load, ptr %28, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6, ptr %32, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7, ptr %33, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8, ptr %34, align 4, !alias.scope !9, !noalias !16
  %35 = getelementptr i8, ptr %27, i64 128
  %36 = getelementptr i8, ptr %27, i64 160
  %37 = getelementptr i8, ptr %27, i64 192
  %38 = getelementptr i8, ptr %27, i64 224
  %wide.load.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %39 = getelementptr i8, ptr %28, i64 128
  %40 = getelementptr i8, ptr %28, i64 160
  %41 = getelementptr i8, ptr %28, i64 192
  %42 = getelementptr i8, ptr %28, i64 224
  store <8 x float> %wide.load.1, ptr %39, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.1, ptr %40, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.1, ptr %41, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.1, ptr %42, align 4, !alias.scope !9, !noalias !16
  %43 = getelementptr i8, ptr %27, i64 256
  %44 = getelementptr i8, ptr %27, i64 288
  %45 = getelementptr i8, ptr %27, i64 320
  %46 = getelementptr i8, ptr %27, i64 352
  %wide.load.2 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = getelementptr i8, ptr %28, i64 256
  %48 = getelementptr i8, ptr %28, i64 288
  %49 = getelementptr i8, ptr %28, i64 320
  %50 = getelementptr i8, ptr %28, i64 352
  store <8 x float> %wide.load.2, ptr %47, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.2, ptr %48, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.2, ptr %49, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.2, ptr %50, align 4, !alias.scope !9, !noalias !16
  %51 = getelementptr i8, ptr %27, i64 384
  %52 = getelementptr i8, ptr %27, i64 416
  %53 = getelementptr i8, ptr %27, i64 448
  %54 = getelementptr i8, ptr %27, i64 480
  %wide.load.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %55 = getelementptr i8, ptr %28, i64 384
  %56 = getelementptr i8, ptr %28, i64 416
  %57 = getelementptr i8, ptr %28, i64 448
  %58 = getelementptr i8, ptr %28, i64 480
  store <8 x float> %wide.load.3, ptr %55, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.3, ptr %56, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.3, ptr %57, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.3, ptr %58, align 4, !alias.scope !9, !noalias !16
  %59 = getelementptr i8, ptr %27, i64 512
  %60 = getelementptr i8, ptr %27, i64 544
  %61 = getelementptr i8, ptr %27, i64 576
  %62 = getelementptr i8, ptr %27, i64 608
  %wide.load.4 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.4 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.4 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %63 = getelementptr i8, ptr %28, i64 512
  %64 = getelementptr i8, ptr %28, i64 544
  %65 = getelementptr i8, ptr %28, i64 576
  %66 = getelementptr i8, ptr %28, i64 608
  store <8 x float> %wide.load.4, ptr %63, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.4, ptr %64, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.4, ptr %65, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.4, ptr %66, align 4, !alias.scope !9, !noalias !16
  %67 = getelementptr i8, ptr %27, i64 640
  %68 = getelementptr i8, ptr %27, i64 672
  %69 = getelementptr i8, ptr %27, i64 704
  %70 = getelementptr i8, ptr %27, i64 736
  %wide.load.5 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.5 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.5 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = getelementptr i8, ptr %28, i64 640
  %72 = getelementptr i8, ptr %28, i64 672
  %73 = getelementptr i8, ptr %28, i64 704
  %74 = getelementptr i8, ptr %28, i64 736
  store <8 x float> %wide.load.5, ptr %71, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.5, ptr %72, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.5, ptr %73, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.5, ptr %74, align 4, !alias.scope !9, !noalias !16
  %75 = getelementptr i8, ptr %27, i64 768
  %76 = getelementptr i8, ptr %27, i64 800
  %77 = getelementptr i8, ptr %27, i64 832
  %78 = getelementptr i8, ptr %27, i64 864
  %wide.load.6 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.6 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.6 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %79 = getelementptr i8, ptr %28, i64 768
  %80 = getelementptr i8, ptr %28, i64 800
  %81 = getelementptr i8, ptr %28, i64 832
  %82 = getelementptr i8, ptr %28, i64 864
  store <8 x float> %wide.load.6, ptr %79, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.6, ptr %80, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.6, ptr %81, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.6, ptr %82, align 4, !alias.scope !9, !noalias !16
  %83 = getelementptr i8, ptr %27, i64 896
  %84 = getelementptr i8, ptr %27, i64 928
  %85 = getelementptr i8, ptr %27, i64 960
  %86 = getelementptr i8, ptr %27, i64 992
  %wide.load.7 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.7 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.7 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %87 = getelementptr i8, ptr %28, i64 896
  %88 = getelementptr i8, ptr %28, i64 928
  %89 = getelementptr i8, ptr %28, i64 960
  %90 = getelementptr i8, ptr %28, i64 992
  store <8 x float> %wide.load.7, ptr %87, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.7, ptr %88, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.7, ptr %89, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.7, ptr %90, align 4, !alias.scope !9, !noalias !16
  %91 = getelementptr i8, ptr %27, i64 1024
  %92 = getelementptr i8, ptr %27, i64 1056
  %93 = getelementptr i8, ptr %27, i64 1088
  %94 = getelementptr i8, ptr %27, i64 1120
  %wide.load.8 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.8 = load <8 x float>, ptr %92, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.8 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.8 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %95 = getelementptr i8, ptr %28, i64 1024
  %96 = getelementptr i8, ptr %28, i64 1056
  %97 = getelementptr i8, ptr %28, i64 1088
  %98 = getelementptr i8, ptr %28, i64 1120
  store <8 x float> %wide.load.8, ptr %95, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.8, ptr %96, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.8, ptr %97, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.8, ptr %98, align 4, !alias.scope !9, !noalias !16
  %99 = getelementptr i8, ptr %27, i64 1152
  %100 = getelementptr i8, ptr %27, i64 1184
  %101 = getelementptr i8, ptr %27, i64 1216
  %102 = getelementptr i8, ptr %27, i64 1248
  %wide.load.9 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.9 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.9 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.9 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %103 = getelementptr i8, ptr %28, i64 1152
  %104 = getelementptr i8, ptr %28, i64 1184
  %105 = getelementptr i8, ptr %28, i64 1216
  %106 = getelementptr i8, ptr %28, i64 1248
  store <8 x float> %wide.load.9, ptr %103, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.9, ptr %104, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.9, ptr %105, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.9, ptr %106, align 4, !alias.scope !9, !noalias !16
  %107 = getelementptr i8, ptr %27, i64 1280
  %108 = getelementptr i8, ptr %27, i64 1312
  %109 = getelementptr i8, ptr %27, i64 1344
  %110 = getelementptr i8, ptr %27, i64 1376
  %wide.load.10 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.10 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.10 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.10 = load <8 x float>, ptr %110, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %111 = getelementptr i8, ptr %28, i64 1280
  %112 = getelementptr i8, ptr %28, i64 1312
  %113 = getelementptr i8, ptr %28, i64 1344
  %114 = getelementptr i8, ptr %28, i64 1376
  store <8 x float> %wide.load.10, ptr %111, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.10, ptr %112, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.10, ptr %113, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.10, ptr %114, align 4, !alias.scope !9, !noalias !16
  %115 = getelementptr i8, ptr %27, i64 1408
  %116 = getelementptr i8, ptr %27, i64 1440
  %117 = getelementptr i8, ptr %27, i64 1472
  %118 = getelementptr i8, ptr %27, i64 1504
  %wide.load.11 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.11 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.11 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.11 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %119 = getelementptr i8, ptr %28, i64 1408
  %120 = getelementptr i8, ptr %28, i64 1440
  %121 = getelementptr i8, ptr %28, i64 1472
  %122 = getelementptr i8, ptr %28, i64 1504
  store <8 x float> %wide.load.11, ptr %119, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.11, ptr %120, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.11, ptr %121, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.11, ptr %122, align 4, !alias.scope !9, !noalias !16
  %123 = getelementptr i8, ptr %27, i64 1536
  %124 = getelementptr i8, ptr %27, i64 1568
  %125 = getelementptr i8, ptr %27, i64 1600
  %126 = getelementptr i8, ptr %27, i64 1632
  %wide.load.12 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.12 = load <8 x float>, ptr %124, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.12 = load <8 x float>, ptr %125, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.12 = load <8 x float>, ptr %126, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %127 = getelementptr i8, ptr %28, i64 1536
  %128 = getelementptr i8, ptr %28, i64 1568
  %129 = getelementptr i8, ptr %28, i64 1600
  %130 = getelementptr i8, ptr %28, i64 1632
  store <8 x float> %wide.load.12, ptr %127, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.12, ptr %128, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.12, ptr %129, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.12, ptr %130, align 4, !alias.scope !9, !noalias !16
  %131 = getelementptr i8, ptr %27, i64 1664
  %132 = getelementptr i8, ptr %27, i64 1696
  %133 = getelementptr i8, ptr %27, i64 1728
  %134 = getelementptr i8, ptr %27, i64 1760
  %wide.load.13 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.13 = load <8 x float>, ptr %132, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.13 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.13 = load <8 x float>, ptr %134, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %135 = getelementptr i8, ptr %28, i64 1664
  %136 = getelementptr i8, ptr %28, i64 1696
  %137 = getelementptr i8, ptr %28, i64 1728
  %138 = getelementptr i8, ptr %28, i64 1760
  store <8 x float> %wide.load.13, ptr %135, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.13, ptr %136, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.13, ptr %137, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.13, ptr %138, align 4, !alias.scope !9, !noalias !16
  %139 = getelementptr i8, ptr %27, i64 1792
  %140 = getelementptr i8, ptr %27, i64 1824
  %141 = getelementptr i8, ptr %27, i64 1856
  %142 = getelementptr i8, ptr %27, i64 1888
  %wide.load.14 = load <8 x float>, ptr %139, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.14 = load <8 x float>, ptr %140, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.14 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.14 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %143 = getelementptr i8, ptr %28, i64 1792
  %144 = getelementptr i8, ptr %28, i64 1824
  %145 = getelementptr i8, ptr %28, i64 1856
  %146 = getelementptr i8, ptr %28, i64 1888
  store <8 x float> %wide.load.14, ptr %143, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.14, ptr %144, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.14, ptr %145, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.14, ptr %146, align 4, !alias.scope !9, !noalias !16
  %147 = getelementptr i8, ptr %27, i64 1920
  %148 = getelementptr i8, ptr %27, i64 1952
  %149 = getelementptr i8, ptr %27, i64 1984
  %150 = getelementptr i8, ptr %27, i64 2016
  %wide.load.15 = load <8 x float>, ptr %147, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.15 = load <8 x float>, ptr %148, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.15 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.15 = load <8 x float>, ptr %150, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %151 = getelementptr i8, ptr %28, i64 1920
  %152 = getelementptr i8, ptr %28, i64 1952
  %153 = getelementptr i8, ptr %28, i64 1984
  %154 = getelementptr i8, ptr %28, i64 2016
  store <8 x float> %wide.load.15, ptr %151, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.15, ptr %152, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.15, ptr %153, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.15, ptr %154, align 4, !alias.scope !9, !noalias !16
  %155 = getelementptr i8, ptr %27, i64 2048
  %156 = getelementptr i8, ptr %27, i64 2080
  %157 = getelementptr i8, ptr %27, i64 2112
  %158 = getelementptr i8, ptr %27, i64 2144
  %wide.load.16 = load <8 x float>, ptr %155, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.16 = load <8 x float>, ptr %156, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.16 = load <8 x float>, ptr %157, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.16 = load <8 x float>, ptr %158, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %159 = getelementptr i8, ptr %28, i64 2048
  %160 = getelementptr i8, ptr %28, i64 2080
  %161 = getelementptr i8, ptr %28, i64 2112
  %162 = getelementptr i8, ptr %28, i64 2144
  store <8 x float> %wide.load.16, ptr %159, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.16, ptr %160, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.16, ptr %161, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.16, ptr %162, align 4, !alias.scope !9, !noalias !16
  %163 = getelementptr i8, ptr %27, i64 2176
  %164 = getelementptr i8, ptr %27, i64 2208
  %165 = getelementptr i8, ptr %27, i64 2240
  %166 = getelementptr i8, ptr %27, i64 2272
  %wide.load.17 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.17 = load <8 x float>, ptr %164, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.17 = load <8 x float>, ptr %165, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.17 = load <8 x float>, ptr %166, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %167 = getelementptr i8, ptr %28, i64 2176
  %168 = getelementptr i8, ptr %28, i64 2208
  %169 = getelementptr i8, ptr %28, i64 2240
  %170 = getelementptr i8, ptr %28, i64 2272
  store <8 x float> %wide.load.17, ptr %167, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.17, ptr %168, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.17, ptr %169, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.17, ptr %170, align 4, !alias.scope !9, !noalias !16
  %171 = getelementptr i8, ptr %27, i64 2304
  %172 = getelementptr i8, ptr %27, i64 2336
  %173 = getelementptr i8, ptr %27, i64 2368
  %174 = getelementptr i8, ptr %27, i64 2400
  %wide.load.18 = load <8 x float>, ptr %171, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.18 = load <8 x float>, ptr %172, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.18 = load <8 x float>, ptr %173, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.18 = load <8 x float>, ptr %174, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %175 = getelementptr i8, ptr %28, i64 2304
  %176 = getelementptr i8, ptr %28, i64 2336
  %177 = getelementptr i8, ptr %28, i64 2368
  %178 = getelementptr i8, ptr %28, i64 2400
  store <8 x float> %wide.load.18, ptr %175, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.18, ptr %176, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.18, ptr %177, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.18, ptr %178, align 4, !alias.scope !9, !noalias !16
  %179 = getelementptr i8, ptr %27, i64 2432
  %180 = getelementptr i8, ptr %27, i64 2464
  %181 = getelementptr i8, ptr %27, i64 2496
  %182 = getelementptr i8, ptr %27, i64 2528
  %wide.load.19 = load <8 x float>, ptr %179, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.19 = load <8 x float>, ptr %180, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.19 = load <8 x float>, ptr %181, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.19 = load <8 x float>, ptr %182, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %183 = getelementptr i8, ptr %28, i64 2432
  %184 = getelementptr i8, ptr %28, i64 2464
  %185 = getelementptr i8, ptr %28, i64 2496
  %186 = getelementptr i8, ptr %28, i64 2528
  store <8 x float> %wide.load.19, ptr %183, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.19, ptr %184, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.19, ptr %185, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.19, ptr %186, align 4, !alias.scope !9, !noalias !16
  %187 = getelementptr i8, ptr %27, i64 2560
  %188 = getelementptr i8, ptr %27, i64 2592
  %189 = getelementptr i8, ptr %27, i64 2624
  %190 = getelementptr i8, ptr %27, i64 2656
  %wide.load.20 = load <8 x float>, ptr %187, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.20 = load <8 x float>, ptr %188, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.20 = load <8 x float>, ptr %189, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.20 = load <8 x float>, ptr %190, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %191 = getelementptr i8, ptr %28, i64 2560
  %192 = getelementptr i8, ptr %28, i64 2592
  %193 = getelementptr i8, ptr %28, i64 2624
  %194 = getelementptr i8, ptr %28, i64 2656
  store <8 x float> %wide.load.20, ptr %191, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.20, ptr %192, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.20, ptr %193, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.20, ptr %194, align 4, !alias.scope !9, !noalias !16
  %195 = getelementptr i8, ptr %27, i64 2688
  %196 = getelementptr i8, ptr %27, i64 2720
  %197 = getelementptr i8, ptr %27, i64 2752
  %198 = getelementptr i8, ptr %27, i64 2784
  %wide.load.21 = load <8 x float>, ptr %195, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.21 = load <8 x float>, ptr %196, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.21 = load <8 x float>, ptr %197, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.21 = load <8 x float>, ptr %198, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %199 = getelementptr i8, ptr %28, i64 2688
  %200 = getelementptr i8, ptr %28, i64 2720
  %201 = getelementptr i8, ptr %28, i64 2752
  %202 = getelementptr i8, ptr %28, i64 2784
  store <8 x float> %wide.load.21, ptr %199, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.21, ptr %200, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.21, ptr %201, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.21, ptr %202, align 4, !alias.scope !9, !noalias !16
  %203 = getelementptr i8, ptr %27, i64 2816
  %204 = getelementptr i8, ptr %27, i64 2848
  %205 = getelementptr i8, ptr %27, i64 2880
  %206 = getelementptr i8, ptr %27, i64 2912
  %wide.load.22 = load <8 x float>, ptr %203, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.22 = load <8 x float>, ptr %204, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.22 = load <8 x float>, ptr %205, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.22 = load <8 x float>, ptr %206, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %207 = getelementptr i8, ptr %28, i64 2816
  %208 = getelementptr i8, ptr %28, i64 2848
  %209 = getelementptr i8, ptr %28, i64 2880
  %210 = getelementptr i8, ptr %28, i64 2912
  store <8 x float> %wide.load.22, ptr %207, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.22, ptr %208, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.22, ptr %209, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.22, ptr %210, align 4, !alias.scope !9, !noalias !16
  %211 = getelementptr i8, ptr %27, i64 2944
  %212 = getelementptr i8, ptr %27, i64 2976
  %213 = getelementptr i8, ptr %27, i64 3008
  %214 = getelementptr i8, ptr %27, i64 3040
  %wide.load.23 = load <8 x float>, ptr %211, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.23 = load <8 x float>, ptr %212, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.23 = load <8 x float>, ptr %213, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.23 = load <8 x float>, ptr %214, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %215 = getelementptr i8, ptr %28, i64 2944
  %216 = getelementptr i8, ptr %28, i64 2976
  %217 = getelementptr i8, ptr %28, i64 3008
  %218 = getelementptr i8, ptr %28, i64 3040
  store <8 x float> %wide.load.23, ptr %215, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.23, ptr %216, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.23, ptr %217, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.23, ptr %218, align 4, !alias.scope !9, !noalias !16
  %219 = getelementptr i8, ptr %27, i64 3072
  %wide.load10 = load <8 x float>, ptr %219, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %220 = getelementptr i8, ptr %28, i64 3072
  store <8 x float> %wide.load10, ptr %220, align 4, !alias.scope !9, !noalias !16
  %221 = getelementptr i8, ptr %27, i64 3104
  %wide.load10.1 = load <8 x float>, ptr %221, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %222 = getelementptr i8, ptr %28, i64 3104
  store <8 x float> %wide.load10.1, ptr %222, align 4, !alias.scope !9, !noalias !16
  %223 = add nuw nsw i64 %25, 1
  %exitcond4.not = icmp eq i64 %223, 512
  br i1 %exitcond4.not, label %dynamic-slice_bitcast_fusion.28_wrapped.exit, label %iter.check, !llvm.loop !17

dynamic-slice_bitcast_fusion.28_wrapped.exit:     ; preds = %iter.check, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"dynamic-slice_bitcast_fusion.28_wrapped: argument 0"}
!6 = distinct !{!6, !"dynamic-slice_bitcast_fusion.28_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"dynamic-slice_bitcast_fusion.28_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"dynamic-slice_bitcast_fusion.28_wrapped: argument 2"}
!11 = !{i64 3211264}
!12 = !{i64 12845056}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
