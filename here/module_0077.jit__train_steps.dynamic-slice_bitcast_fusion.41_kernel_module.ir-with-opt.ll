; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.41_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.41_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.41(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %dynamic-slice_bitcast_fusion.41_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  %16 = tail call i32 @llvm.umin.i32(i32 %15, i32 3)
  %17 = mul nuw nsw i64 %4, 401408
  %narrow = mul nuw nsw i32 %16, 802816
  %18 = zext nneg i32 %narrow to i64
  %19 = getelementptr [4 x i8], ptr %11, i64 %17
  %20 = getelementptr [4 x i8], ptr %19, i64 %18
  %21 = getelementptr [4 x i8], ptr %10, i64 %17
  br label %iter.check

iter.check:                                       ; preds = %6, %iter.check
  %22 = phi i64 [ 0, %6 ], [ %220, %iter.check ]
  %23 = mul nuw nsw i64 %22, 784
  %24 = getelementptr [4 x i8], ptr %20, i64 %23
  %25 = getelementptr [4 x i8], ptr %21, i64 %23
  %26 = getelementptr i8, ptr %24, i64 32
  %27 = getelementptr i8, ptr %24, i64 64
  %28 = getelementptr i8, ptr %24, i64 96
  %wide.load = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %29 = getelementptr i8, ptr %25, i64 32
  %30 = getelementptr i8, ptr %25, i64 64
  %31 = getelementptr i8, ptr %25, i64 96
  store <8 x float> %wide.load, ptr %25, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6, ptr %29, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7, ptr %30, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8, ptr %31, align 4, !alias.scope !9, !noalias !16
  %32 = getelementptr i8, ptr %24, i64 128
  %33 = getelementptr i8, ptr %24, i64 160
  %34 = getelementptr i8, ptr %24, i64 192
  %35 = getelementptr i8, ptr %24, i64 224
  %wide.load.1 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %36 = getelementptr i8, ptr %25, i64 128
  %37 = getelementptr i8, ptr %25, i64 160
  %38 = getelementptr i8, ptr %25, i64 192
  %39 = getelementptr i8, ptr %25, i64 224
  store <8 x float> %wide.load.1, ptr %36, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.1, ptr %37, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.1, ptr %38, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.1, ptr %39, align 4, !alias.scope !9, !noalias !16
  %40 = getelementptr i8, ptr %24, i64 256
  %41 = getelementptr i8, ptr %24, i64 288
  %42 = getelementptr i8, ptr %24, i64 320
  %43 = getelementptr i8, ptr %24, i64 352
  %wide.load.2 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %44 = getelementptr i8, ptr %25, i64 256
  %45 = getelementptr i8, ptr %25, i64 288
  %46 = getelementptr i8, ptr %25, i64 320
  %47 = getelementptr i8, ptr %25, i64 352
  store <8 x float> %wide.load.2, ptr %44, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.2, ptr %45, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.2, ptr %46, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.2, ptr %47, align 4, !alias.scope !9, !noalias !16
  %48 = getelementptr i8, ptr %24, i64 384
  %49 = getelementptr i8, ptr %24, i64 416
  %50 = getelementptr i8, ptr %24, i64 448
  %51 = getelementptr i8, ptr %24, i64 480
  %wide.load.3 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %52 = getelementptr i8, ptr %25, i64 384
  %53 = getelementptr i8, ptr %25, i64 416
  %54 = getelementptr i8, ptr %25, i64 448
  %55 = getelementptr i8, ptr %25, i64 480
  store <8 x float> %wide.load.3, ptr %52, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.3, ptr %53, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.3, ptr %54, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.3, ptr %55, align 4, !alias.scope !9, !noalias !16
  %56 = getelementptr i8, ptr %24, i64 512
  %57 = getelementptr i8, ptr %24, i64 544
  %58 = getelementptr i8, ptr %24, i64 576
  %59 = getelementptr i8, ptr %24, i64 608
  %wide.load.4 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.4 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.4 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %60 = getelementptr i8, ptr %25, i64 512
  %61 = getelementptr i8, ptr %25, i64 544
  %62 = getelementptr i8, ptr %25, i64 576
  %63 = getelementptr i8, ptr %25, i64 608
  store <8 x float> %wide.load.4, ptr %60, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.4, ptr %61, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.4, ptr %62, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.4, ptr %63, align 4, !alias.scope !9, !noalias !16
  %64 = getelementptr i8, ptr %24, i64 640
  %65 = getelementptr i8, ptr %24, i64 672
  %66 = getelementptr i8, ptr %24, i64 704
  %67 = getelementptr i8, ptr %24, i64 736
  %wide.load.5 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.5 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.5 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %68 = getelementptr i8, ptr %25, i64 640
  %69 = getelementptr i8, ptr %25, i64 672
  %70 = getelementptr i8, ptr %25, i64 704
  %71 = getelementptr i8, ptr %25, i64 736
  store <8 x float> %wide.load.5, ptr %68, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.5, ptr %69, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.5, ptr %70, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.5, ptr %71, align 4, !alias.scope !9, !noalias !16
  %72 = getelementptr i8, ptr %24, i64 768
  %73 = getelementptr i8, ptr %24, i64 800
  %74 = getelementptr i8, ptr %24, i64 832
  %75 = getelementptr i8, ptr %24, i64 864
  %wide.load.6 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.6 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.6 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %76 = getelementptr i8, ptr %25, i64 768
  %77 = getelementptr i8, ptr %25, i64 800
  %78 = getelementptr i8, ptr %25, i64 832
  %79 = getelementptr i8, ptr %25, i64 864
  store <8 x float> %wide.load.6, ptr %76, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.6, ptr %77, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.6, ptr %78, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.6, ptr %79, align 4, !alias.scope !9, !noalias !16
  %80 = getelementptr i8, ptr %24, i64 896
  %81 = getelementptr i8, ptr %24, i64 928
  %82 = getelementptr i8, ptr %24, i64 960
  %83 = getelementptr i8, ptr %24, i64 992
  %wide.load.7 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.7 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.7 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %84 = getelementptr i8, ptr %25, i64 896
  %85 = getelementptr i8, ptr %25, i64 928
  %86 = getelementptr i8, ptr %25, i64 960
  %87 = getelementptr i8, ptr %25, i64 992
  store <8 x float> %wide.load.7, ptr %84, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.7, ptr %85, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.7, ptr %86, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.7, ptr %87, align 4, !alias.scope !9, !noalias !16
  %88 = getelementptr i8, ptr %24, i64 1024
  %89 = getelementptr i8, ptr %24, i64 1056
  %90 = getelementptr i8, ptr %24, i64 1088
  %91 = getelementptr i8, ptr %24, i64 1120
  %wide.load.8 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.8 = load <8 x float>, ptr %89, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.8 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.8 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %92 = getelementptr i8, ptr %25, i64 1024
  %93 = getelementptr i8, ptr %25, i64 1056
  %94 = getelementptr i8, ptr %25, i64 1088
  %95 = getelementptr i8, ptr %25, i64 1120
  store <8 x float> %wide.load.8, ptr %92, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.8, ptr %93, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.8, ptr %94, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.8, ptr %95, align 4, !alias.scope !9, !noalias !16
  %96 = getelementptr i8, ptr %24, i64 1152
  %97 = getelementptr i8, ptr %24, i64 1184
  %98 = getelementptr i8, ptr %24, i64 1216
  %99 = getelementptr i8, ptr %24, i64 1248
  %wide.load.9 = load <8 x float>, ptr %96, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.9 = load <8 x float>, ptr %97, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.9 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.9 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %100 = getelementptr i8, ptr %25, i64 1152
  %101 = getelementptr i8, ptr %25, i64 1184
  %102 = getelementptr i8, ptr %25, i64 1216
  %103 = getelementptr i8, ptr %25, i64 1248
  store <8 x float> %wide.load.9, ptr %100, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.9, ptr %101, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.9, ptr %102, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.9, ptr %103, align 4, !alias.scope !9, !noalias !16
  %104 = getelementptr i8, ptr %24, i64 1280
  %105 = getelementptr i8, ptr %24, i64 1312
  %106 = getelementptr i8, ptr %24, i64 1344
  %107 = getelementptr i8, ptr %24, i64 1376
  %wide.load.10 = load <8 x float>, ptr %104, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.10 = load <8 x float>, ptr %105, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.10 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.10 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %108 = getelementptr i8, ptr %25, i64 1280
  %109 = getelementptr i8, ptr %25, i64 1312
  %110 = getelementptr i8, ptr %25, i64 1344
  %111 = getelementptr i8, ptr %25, i64 1376
  store <8 x float> %wide.load.10, ptr %108, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.10, ptr %109, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.10, ptr %110, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.10, ptr %111, align 4, !alias.scope !9, !noalias !16
  %112 = getelementptr i8, ptr %24, i64 1408
  %113 = getelementptr i8, ptr %24, i64 1440
  %114 = getelementptr i8, ptr %24, i64 1472
  %115 = getelementptr i8, ptr %24, i64 1504
  %wide.load.11 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.11 = load <8 x float>, ptr %113, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.11 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.11 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %116 = getelementptr i8, ptr %25, i64 1408
  %117 = getelementptr i8, ptr %25, i64 1440
  %118 = getelementptr i8, ptr %25, i64 1472
  %119 = getelementptr i8, ptr %25, i64 1504
  store <8 x float> %wide.load.11, ptr %116, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.11, ptr %117, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.11, ptr %118, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.11, ptr %119, align 4, !alias.scope !9, !noalias !16
  %120 = getelementptr i8, ptr %24, i64 1536
  %121 = getelementptr i8, ptr %24, i64 1568
  %122 = getelementptr i8, ptr %24, i64 1600
  %123 = getelementptr i8, ptr %24, i64 1632
  %wide.load.12 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.12 = load <8 x float>, ptr %121, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.12 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.12 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %124 = getelementptr i8, ptr %25, i64 1536
  %125 = getelementptr i8, ptr %25, i64 1568
  %126 = getelementptr i8, ptr %25, i64 1600
  %127 = getelementptr i8, ptr %25, i64 1632
  store <8 x float> %wide.load.12, ptr %124, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.12, ptr %125, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.12, ptr %126, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.12, ptr %127, align 4, !alias.scope !9, !noalias !16
  %128 = getelementptr i8, ptr %24, i64 1664
  %129 = getelementptr i8, ptr %24, i64 1696
  %130 = getelementptr i8, ptr %24, i64 1728
  %131 = getelementptr i8, ptr %24, i64 1760
  %wide.load.13 = load <8 x float>, ptr %128, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.13 = load <8 x float>, ptr %129, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.13 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.13 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %132 = getelementptr i8, ptr %25, i64 1664
  %133 = getelementptr i8, ptr %25, i64 1696
  %134 = getelementptr i8, ptr %25, i64 1728
  %135 = getelementptr i8, ptr %25, i64 1760
  store <8 x float> %wide.load.13, ptr %132, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.13, ptr %133, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.13, ptr %134, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.13, ptr %135, align 4, !alias.scope !9, !noalias !16
  %136 = getelementptr i8, ptr %24, i64 1792
  %137 = getelementptr i8, ptr %24, i64 1824
  %138 = getelementptr i8, ptr %24, i64 1856
  %139 = getelementptr i8, ptr %24, i64 1888
  %wide.load.14 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.14 = load <8 x float>, ptr %137, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.14 = load <8 x float>, ptr %138, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.14 = load <8 x float>, ptr %139, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %140 = getelementptr i8, ptr %25, i64 1792
  %141 = getelementptr i8, ptr %25, i64 1824
  %142 = getelementptr i8, ptr %25, i64 1856
  %143 = getelementptr i8, ptr %25, i64 1888
  store <8 x float> %wide.load.14, ptr %140, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.14, ptr %141, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.14, ptr %142, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.14, ptr %143, align 4, !alias.scope !9, !noalias !16
  %144 = getelementptr i8, ptr %24, i64 1920
  %145 = getelementptr i8, ptr %24, i64 1952
  %146 = getelementptr i8, ptr %24, i64 1984
  %147 = getelementptr i8, ptr %24, i64 2016
  %wide.load.15 = load <8 x float>, ptr %144, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.15 = load <8 x float>, ptr %145, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.15 = load <8 x float>, ptr %146, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.15 = load <8 x float>, ptr %147, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %148 = getelementptr i8, ptr %25, i64 1920
  %149 = getelementptr i8, ptr %25, i64 1952
  %150 = getelementptr i8, ptr %25, i64 1984
  %151 = getelementptr i8, ptr %25, i64 2016
  store <8 x float> %wide.load.15, ptr %148, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.15, ptr %149, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.15, ptr %150, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.15, ptr %151, align 4, !alias.scope !9, !noalias !16
  %152 = getelementptr i8, ptr %24, i64 2048
  %153 = getelementptr i8, ptr %24, i64 2080
  %154 = getelementptr i8, ptr %24, i64 2112
  %155 = getelementptr i8, ptr %24, i64 2144
  %wide.load.16 = load <8 x float>, ptr %152, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.16 = load <8 x float>, ptr %153, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.16 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.16 = load <8 x float>, ptr %155, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %156 = getelementptr i8, ptr %25, i64 2048
  %157 = getelementptr i8, ptr %25, i64 2080
  %158 = getelementptr i8, ptr %25, i64 2112
  %159 = getelementptr i8, ptr %25, i64 2144
  store <8 x float> %wide.load.16, ptr %156, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.16, ptr %157, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.16, ptr %158, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.16, ptr %159, align 4, !alias.scope !9, !noalias !16
  %160 = getelementptr i8, ptr %24, i64 2176
  %161 = getelementptr i8, ptr %24, i64 2208
  %162 = getelementptr i8, ptr %24, i64 2240
  %163 = getelementptr i8, ptr %24, i64 2272
  %wide.load.17 = load <8 x float>, ptr %160, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.17 = load <8 x float>, ptr %161, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.17 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.17 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %164 = getelementptr i8, ptr %25, i64 2176
  %165 = getelementptr i8, ptr %25, i64 2208
  %166 = getelementptr i8, ptr %25, i64 2240
  %167 = getelementptr i8, ptr %25, i64 2272
  store <8 x float> %wide.load.17, ptr %164, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.17, ptr %165, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.17, ptr %166, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.17, ptr %167, align 4, !alias.scope !9, !noalias !16
  %168 = getelementptr i8, ptr %24, i64 2304
  %169 = getelementptr i8, ptr %24, i64 2336
  %170 = getelementptr i8, ptr %24, i64 2368
  %171 = getelementptr i8, ptr %24, i64 2400
  %wide.load.18 = load <8 x float>, ptr %168, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.18 = load <8 x float>, ptr %169, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.18 = load <8 x float>, ptr %170, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.18 = load <8 x float>, ptr %171, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %172 = getelementptr i8, ptr %25, i64 2304
  %173 = getelementptr i8, ptr %25, i64 2336
  %174 = getelementptr i8, ptr %25, i64 2368
  %175 = getelementptr i8, ptr %25, i64 2400
  store <8 x float> %wide.load.18, ptr %172, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.18, ptr %173, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.18, ptr %174, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.18, ptr %175, align 4, !alias.scope !9, !noalias !16
  %176 = getelementptr i8, ptr %24, i64 2432
  %177 = getelementptr i8, ptr %24, i64 2464
  %178 = getelementptr i8, ptr %24, i64 2496
  %179 = getelementptr i8, ptr %24, i64 2528
  %wide.load.19 = load <8 x float>, ptr %176, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.19 = load <8 x float>, ptr %177, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.19 = load <8 x float>, ptr %178, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.19 = load <8 x float>, ptr %179, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %180 = getelementptr i8, ptr %25, i64 2432
  %181 = getelementptr i8, ptr %25, i64 2464
  %182 = getelementptr i8, ptr %25, i64 2496
  %183 = getelementptr i8, ptr %25, i64 2528
  store <8 x float> %wide.load.19, ptr %180, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.19, ptr %181, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.19, ptr %182, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.19, ptr %183, align 4, !alias.scope !9, !noalias !16
  %184 = getelementptr i8, ptr %24, i64 2560
  %185 = getelementptr i8, ptr %24, i64 2592
  %186 = getelementptr i8, ptr %24, i64 2624
  %187 = getelementptr i8, ptr %24, i64 2656
  %wide.load.20 = load <8 x float>, ptr %184, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.20 = load <8 x float>, ptr %185, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.20 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.20 = load <8 x float>, ptr %187, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %188 = getelementptr i8, ptr %25, i64 2560
  %189 = getelementptr i8, ptr %25, i64 2592
  %190 = getelementptr i8, ptr %25, i64 2624
  %191 = getelementptr i8, ptr %25, i64 2656
  store <8 x float> %wide.load.20, ptr %188, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.20, ptr %189, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.20, ptr %190, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.20, ptr %191, align 4, !alias.scope !9, !noalias !16
  %192 = getelementptr i8, ptr %24, i64 2688
  %193 = getelementptr i8, ptr %24, i64 2720
  %194 = getelementptr i8, ptr %24, i64 2752
  %195 = getelementptr i8, ptr %24, i64 2784
  %wide.load.21 = load <8 x float>, ptr %192, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.21 = load <8 x float>, ptr %193, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.21 = load <8 x float>, ptr %194, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.21 = load <8 x float>, ptr %195, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %196 = getelementptr i8, ptr %25, i64 2688
  %197 = getelementptr i8, ptr %25, i64 2720
  %198 = getelementptr i8, ptr %25, i64 2752
  %199 = getelementptr i8, ptr %25, i64 2784
  store <8 x float> %wide.load.21, ptr %196, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.21, ptr %197, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.21, ptr %198, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.21, ptr %199, align 4, !alias.scope !9, !noalias !16
  %200 = getelementptr i8, ptr %24, i64 2816
  %201 = getelementptr i8, ptr %24, i64 2848
  %202 = getelementptr i8, ptr %24, i64 2880
  %203 = getelementptr i8, ptr %24, i64 2912
  %wide.load.22 = load <8 x float>, ptr %200, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.22 = load <8 x float>, ptr %201, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.22 = load <8 x float>, ptr %202, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.22 = load <8 x float>, ptr %203, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %204 = getelementptr i8, ptr %25, i64 2816
  %205 = getelementptr i8, ptr %25, i64 2848
  %206 = getelementptr i8, ptr %25, i64 2880
  %207 = getelementptr i8, ptr %25, i64 2912
  store <8 x float> %wide.load.22, ptr %204, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.22, ptr %205, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.22, ptr %206, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.22, ptr %207, align 4, !alias.scope !9, !noalias !16
  %208 = getelementptr i8, ptr %24, i64 2944
  %209 = getelementptr i8, ptr %24, i64 2976
  %210 = getelementptr i8, ptr %24, i64 3008
  %211 = getelementptr i8, ptr %24, i64 3040
  %wide.load.23 = load <8 x float>, ptr %208, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.23 = load <8 x float>, ptr %209, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.23 = load <8 x float>, ptr %210, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.23 = load <8 x float>, ptr %211, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %212 = getelementptr i8, ptr %25, i64 2944
  %213 = getelementptr i8, ptr %25, i64 2976
  %214 = getelementptr i8, ptr %25, i64 3008
  %215 = getelementptr i8, ptr %25, i64 3040
  store <8 x float> %wide.load.23, ptr %212, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.23, ptr %213, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.23, ptr %214, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.23, ptr %215, align 4, !alias.scope !9, !noalias !16
  %216 = getelementptr i8, ptr %24, i64 3072
  %wide.load10 = load <8 x float>, ptr %216, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %217 = getelementptr i8, ptr %25, i64 3072
  store <8 x float> %wide.load10, ptr %217, align 4, !alias.scope !9, !noalias !16
  %218 = getelementptr i8, ptr %24, i64 3104
  %wide.load10.1 = load <8 x float>, ptr %218, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %219 = getelementptr i8, ptr %25, i64 3104
  store <8 x float> %wide.load10.1, ptr %219, align 4, !alias.scope !9, !noalias !16
  %220 = add nuw nsw i64 %22, 1
  %exitcond4.not = icmp eq i64 %220, 512
  br i1 %exitcond4.not, label %dynamic-slice_bitcast_fusion.41_wrapped.exit, label %iter.check, !llvm.loop !17

dynamic-slice_bitcast_fusion.41_wrapped.exit:     ; preds = %iter.check, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"dynamic-slice_bitcast_fusion.41_wrapped: argument 0"}
!6 = distinct !{!6, !"dynamic-slice_bitcast_fusion.41_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"dynamic-slice_bitcast_fusion.41_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"dynamic-slice_bitcast_fusion.41_wrapped: argument 2"}
!11 = !{i64 3211264}
!12 = !{i64 12845056}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
