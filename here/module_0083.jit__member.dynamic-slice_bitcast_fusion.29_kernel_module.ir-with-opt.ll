; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.29_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.29_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.29(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %9 = lshr i32 %8, 29
  %10 = and i32 %9, 4
  %11 = add i32 %10, %8
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %narrow = mul nuw nsw i32 %13, 784
  %14 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %14
  %15 = getelementptr i8, ptr %invariant.gep, i64 32
  %16 = getelementptr i8, ptr %invariant.gep, i64 64
  %17 = getelementptr i8, ptr %invariant.gep, i64 96
  %wide.load = load <8 x float>, ptr %invariant.gep, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store <8 x float> %wide.load, ptr %7, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1, ptr %18, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2, ptr %19, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3, ptr %20, align 4, !alias.scope !12, !noalias !16
  %21 = getelementptr i8, ptr %invariant.gep, i64 128
  %22 = getelementptr i8, ptr %invariant.gep, i64 160
  %23 = getelementptr i8, ptr %invariant.gep, i64 192
  %24 = getelementptr i8, ptr %invariant.gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %26 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 224
  store <8 x float> %wide.load.1, ptr %25, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.1, ptr %26, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.1, ptr %27, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.1, ptr %28, align 4, !alias.scope !12, !noalias !16
  %29 = getelementptr i8, ptr %invariant.gep, i64 256
  %30 = getelementptr i8, ptr %invariant.gep, i64 288
  %31 = getelementptr i8, ptr %invariant.gep, i64 320
  %32 = getelementptr i8, ptr %invariant.gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %34 = getelementptr inbounds nuw i8, ptr %7, i64 288
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 320
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 352
  store <8 x float> %wide.load.2, ptr %33, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.2, ptr %34, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.2, ptr %35, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.2, ptr %36, align 4, !alias.scope !12, !noalias !16
  %37 = getelementptr i8, ptr %invariant.gep, i64 384
  %38 = getelementptr i8, ptr %invariant.gep, i64 416
  %39 = getelementptr i8, ptr %invariant.gep, i64 448
  %40 = getelementptr i8, ptr %invariant.gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 384
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 416
  %43 = getelementptr inbounds nuw i8, ptr %7, i64 448
  %44 = getelementptr inbounds nuw i8, ptr %7, i64 480
  store <8 x float> %wide.load.3, ptr %41, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.3, ptr %42, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.3, ptr %43, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.3, ptr %44, align 4, !alias.scope !12, !noalias !16
  %45 = getelementptr i8, ptr %invariant.gep, i64 512
  %46 = getelementptr i8, ptr %invariant.gep, i64 544
  %47 = getelementptr i8, ptr %invariant.gep, i64 576
  %48 = getelementptr i8, ptr %invariant.gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.4 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.4 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.4 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %49 = getelementptr inbounds nuw i8, ptr %7, i64 512
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 544
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 576
  %52 = getelementptr inbounds nuw i8, ptr %7, i64 608
  store <8 x float> %wide.load.4, ptr %49, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.4, ptr %50, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.4, ptr %51, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.4, ptr %52, align 4, !alias.scope !12, !noalias !16
  %53 = getelementptr i8, ptr %invariant.gep, i64 640
  %54 = getelementptr i8, ptr %invariant.gep, i64 672
  %55 = getelementptr i8, ptr %invariant.gep, i64 704
  %56 = getelementptr i8, ptr %invariant.gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.5 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.5 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.5 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 640
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 672
  %59 = getelementptr inbounds nuw i8, ptr %7, i64 704
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 736
  store <8 x float> %wide.load.5, ptr %57, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.5, ptr %58, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.5, ptr %59, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.5, ptr %60, align 4, !alias.scope !12, !noalias !16
  %61 = getelementptr i8, ptr %invariant.gep, i64 768
  %62 = getelementptr i8, ptr %invariant.gep, i64 800
  %63 = getelementptr i8, ptr %invariant.gep, i64 832
  %64 = getelementptr i8, ptr %invariant.gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.6 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.6 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.6 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 768
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 800
  %67 = getelementptr inbounds nuw i8, ptr %7, i64 832
  %68 = getelementptr inbounds nuw i8, ptr %7, i64 864
  store <8 x float> %wide.load.6, ptr %65, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.6, ptr %66, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.6, ptr %67, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.6, ptr %68, align 4, !alias.scope !12, !noalias !16
  %69 = getelementptr i8, ptr %invariant.gep, i64 896
  %70 = getelementptr i8, ptr %invariant.gep, i64 928
  %71 = getelementptr i8, ptr %invariant.gep, i64 960
  %72 = getelementptr i8, ptr %invariant.gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.7 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.7 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.7 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 896
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 928
  %75 = getelementptr inbounds nuw i8, ptr %7, i64 960
  %76 = getelementptr inbounds nuw i8, ptr %7, i64 992
  store <8 x float> %wide.load.7, ptr %73, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.7, ptr %74, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.7, ptr %75, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.7, ptr %76, align 4, !alias.scope !12, !noalias !16
  %77 = getelementptr i8, ptr %invariant.gep, i64 1024
  %78 = getelementptr i8, ptr %invariant.gep, i64 1056
  %79 = getelementptr i8, ptr %invariant.gep, i64 1088
  %80 = getelementptr i8, ptr %invariant.gep, i64 1120
  %wide.load.8 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.8 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.8 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.8 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = getelementptr inbounds nuw i8, ptr %7, i64 1024
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 1056
  %83 = getelementptr inbounds nuw i8, ptr %7, i64 1088
  %84 = getelementptr inbounds nuw i8, ptr %7, i64 1120
  store <8 x float> %wide.load.8, ptr %81, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.8, ptr %82, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.8, ptr %83, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.8, ptr %84, align 4, !alias.scope !12, !noalias !16
  %85 = getelementptr i8, ptr %invariant.gep, i64 1152
  %86 = getelementptr i8, ptr %invariant.gep, i64 1184
  %87 = getelementptr i8, ptr %invariant.gep, i64 1216
  %88 = getelementptr i8, ptr %invariant.gep, i64 1248
  %wide.load.9 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.9 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.9 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.9 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 1152
  %90 = getelementptr inbounds nuw i8, ptr %7, i64 1184
  %91 = getelementptr inbounds nuw i8, ptr %7, i64 1216
  %92 = getelementptr inbounds nuw i8, ptr %7, i64 1248
  store <8 x float> %wide.load.9, ptr %89, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.9, ptr %90, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.9, ptr %91, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.9, ptr %92, align 4, !alias.scope !12, !noalias !16
  %93 = getelementptr i8, ptr %invariant.gep, i64 1280
  %94 = getelementptr i8, ptr %invariant.gep, i64 1312
  %95 = getelementptr i8, ptr %invariant.gep, i64 1344
  %96 = getelementptr i8, ptr %invariant.gep, i64 1376
  %wide.load.10 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.10 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.10 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.10 = load <8 x float>, ptr %96, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %97 = getelementptr inbounds nuw i8, ptr %7, i64 1280
  %98 = getelementptr inbounds nuw i8, ptr %7, i64 1312
  %99 = getelementptr inbounds nuw i8, ptr %7, i64 1344
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 1376
  store <8 x float> %wide.load.10, ptr %97, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.10, ptr %98, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.10, ptr %99, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.10, ptr %100, align 4, !alias.scope !12, !noalias !16
  %101 = getelementptr i8, ptr %invariant.gep, i64 1408
  %102 = getelementptr i8, ptr %invariant.gep, i64 1440
  %103 = getelementptr i8, ptr %invariant.gep, i64 1472
  %104 = getelementptr i8, ptr %invariant.gep, i64 1504
  %wide.load.11 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.11 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.11 = load <8 x float>, ptr %103, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.11 = load <8 x float>, ptr %104, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %105 = getelementptr inbounds nuw i8, ptr %7, i64 1408
  %106 = getelementptr inbounds nuw i8, ptr %7, i64 1440
  %107 = getelementptr inbounds nuw i8, ptr %7, i64 1472
  %108 = getelementptr inbounds nuw i8, ptr %7, i64 1504
  store <8 x float> %wide.load.11, ptr %105, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.11, ptr %106, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.11, ptr %107, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.11, ptr %108, align 4, !alias.scope !12, !noalias !16
  %109 = getelementptr i8, ptr %invariant.gep, i64 1536
  %110 = getelementptr i8, ptr %invariant.gep, i64 1568
  %111 = getelementptr i8, ptr %invariant.gep, i64 1600
  %112 = getelementptr i8, ptr %invariant.gep, i64 1632
  %wide.load.12 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.12 = load <8 x float>, ptr %110, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.12 = load <8 x float>, ptr %111, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.12 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %113 = getelementptr inbounds nuw i8, ptr %7, i64 1536
  %114 = getelementptr inbounds nuw i8, ptr %7, i64 1568
  %115 = getelementptr inbounds nuw i8, ptr %7, i64 1600
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 1632
  store <8 x float> %wide.load.12, ptr %113, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.12, ptr %114, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.12, ptr %115, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.12, ptr %116, align 4, !alias.scope !12, !noalias !16
  %117 = getelementptr i8, ptr %invariant.gep, i64 1664
  %118 = getelementptr i8, ptr %invariant.gep, i64 1696
  %119 = getelementptr i8, ptr %invariant.gep, i64 1728
  %120 = getelementptr i8, ptr %invariant.gep, i64 1760
  %wide.load.13 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.13 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.13 = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.13 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %121 = getelementptr inbounds nuw i8, ptr %7, i64 1664
  %122 = getelementptr inbounds nuw i8, ptr %7, i64 1696
  %123 = getelementptr inbounds nuw i8, ptr %7, i64 1728
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 1760
  store <8 x float> %wide.load.13, ptr %121, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.13, ptr %122, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.13, ptr %123, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.13, ptr %124, align 4, !alias.scope !12, !noalias !16
  %125 = getelementptr i8, ptr %invariant.gep, i64 1792
  %126 = getelementptr i8, ptr %invariant.gep, i64 1824
  %127 = getelementptr i8, ptr %invariant.gep, i64 1856
  %128 = getelementptr i8, ptr %invariant.gep, i64 1888
  %wide.load.14 = load <8 x float>, ptr %125, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.14 = load <8 x float>, ptr %126, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.14 = load <8 x float>, ptr %127, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.14 = load <8 x float>, ptr %128, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %129 = getelementptr inbounds nuw i8, ptr %7, i64 1792
  %130 = getelementptr inbounds nuw i8, ptr %7, i64 1824
  %131 = getelementptr inbounds nuw i8, ptr %7, i64 1856
  %132 = getelementptr inbounds nuw i8, ptr %7, i64 1888
  store <8 x float> %wide.load.14, ptr %129, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.14, ptr %130, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.14, ptr %131, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.14, ptr %132, align 4, !alias.scope !12, !noalias !16
  %133 = getelementptr i8, ptr %invariant.gep, i64 1920
  %134 = getelementptr i8, ptr %invariant.gep, i64 1952
  %135 = getelementptr i8, ptr %invariant.gep, i64 1984
  %136 = getelementptr i8, ptr %invariant.gep, i64 2016
  %wide.load.15 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.15 = load <8 x float>, ptr %134, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.15 = load <8 x float>, ptr %135, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.15 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %137 = getelementptr inbounds nuw i8, ptr %7, i64 1920
  %138 = getelementptr inbounds nuw i8, ptr %7, i64 1952
  %139 = getelementptr inbounds nuw i8, ptr %7, i64 1984
  %140 = getelementptr inbounds nuw i8, ptr %7, i64 2016
  store <8 x float> %wide.load.15, ptr %137, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.15, ptr %138, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.15, ptr %139, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.15, ptr %140, align 4, !alias.scope !12, !noalias !16
  %141 = getelementptr i8, ptr %invariant.gep, i64 2048
  %142 = getelementptr i8, ptr %invariant.gep, i64 2080
  %143 = getelementptr i8, ptr %invariant.gep, i64 2112
  %144 = getelementptr i8, ptr %invariant.gep, i64 2144
  %wide.load.16 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.16 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.16 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.16 = load <8 x float>, ptr %144, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %145 = getelementptr inbounds nuw i8, ptr %7, i64 2048
  %146 = getelementptr inbounds nuw i8, ptr %7, i64 2080
  %147 = getelementptr inbounds nuw i8, ptr %7, i64 2112
  %148 = getelementptr inbounds nuw i8, ptr %7, i64 2144
  store <8 x float> %wide.load.16, ptr %145, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.16, ptr %146, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.16, ptr %147, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.16, ptr %148, align 4, !alias.scope !12, !noalias !16
  %149 = getelementptr i8, ptr %invariant.gep, i64 2176
  %150 = getelementptr i8, ptr %invariant.gep, i64 2208
  %151 = getelementptr i8, ptr %invariant.gep, i64 2240
  %152 = getelementptr i8, ptr %invariant.gep, i64 2272
  %wide.load.17 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.17 = load <8 x float>, ptr %150, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.17 = load <8 x float>, ptr %151, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.17 = load <8 x float>, ptr %152, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %153 = getelementptr inbounds nuw i8, ptr %7, i64 2176
  %154 = getelementptr inbounds nuw i8, ptr %7, i64 2208
  %155 = getelementptr inbounds nuw i8, ptr %7, i64 2240
  %156 = getelementptr inbounds nuw i8, ptr %7, i64 2272
  store <8 x float> %wide.load.17, ptr %153, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.17, ptr %154, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.17, ptr %155, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.17, ptr %156, align 4, !alias.scope !12, !noalias !16
  %157 = getelementptr i8, ptr %invariant.gep, i64 2304
  %158 = getelementptr i8, ptr %invariant.gep, i64 2336
  %159 = getelementptr i8, ptr %invariant.gep, i64 2368
  %160 = getelementptr i8, ptr %invariant.gep, i64 2400
  %wide.load.18 = load <8 x float>, ptr %157, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.18 = load <8 x float>, ptr %158, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.18 = load <8 x float>, ptr %159, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.18 = load <8 x float>, ptr %160, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %161 = getelementptr inbounds nuw i8, ptr %7, i64 2304
  %162 = getelementptr inbounds nuw i8, ptr %7, i64 2336
  %163 = getelementptr inbounds nuw i8, ptr %7, i64 2368
  %164 = getelementptr inbounds nuw i8, ptr %7, i64 2400
  store <8 x float> %wide.load.18, ptr %161, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.18, ptr %162, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.18, ptr %163, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.18, ptr %164, align 4, !alias.scope !12, !noalias !16
  %165 = getelementptr i8, ptr %invariant.gep, i64 2432
  %166 = getelementptr i8, ptr %invariant.gep, i64 2464
  %167 = getelementptr i8, ptr %invariant.gep, i64 2496
  %168 = getelementptr i8, ptr %invariant.gep, i64 2528
  %wide.load.19 = load <8 x float>, ptr %165, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.19 = load <8 x float>, ptr %166, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.19 = load <8 x float>, ptr %167, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.19 = load <8 x float>, ptr %168, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %169 = getelementptr inbounds nuw i8, ptr %7, i64 2432
  %170 = getelementptr inbounds nuw i8, ptr %7, i64 2464
  %171 = getelementptr inbounds nuw i8, ptr %7, i64 2496
  %172 = getelementptr inbounds nuw i8, ptr %7, i64 2528
  store <8 x float> %wide.load.19, ptr %169, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.19, ptr %170, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.19, ptr %171, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.19, ptr %172, align 4, !alias.scope !12, !noalias !16
  %173 = getelementptr i8, ptr %invariant.gep, i64 2560
  %174 = getelementptr i8, ptr %invariant.gep, i64 2592
  %175 = getelementptr i8, ptr %invariant.gep, i64 2624
  %176 = getelementptr i8, ptr %invariant.gep, i64 2656
  %wide.load.20 = load <8 x float>, ptr %173, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.20 = load <8 x float>, ptr %174, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.20 = load <8 x float>, ptr %175, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.20 = load <8 x float>, ptr %176, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %177 = getelementptr inbounds nuw i8, ptr %7, i64 2560
  %178 = getelementptr inbounds nuw i8, ptr %7, i64 2592
  %179 = getelementptr inbounds nuw i8, ptr %7, i64 2624
  %180 = getelementptr inbounds nuw i8, ptr %7, i64 2656
  store <8 x float> %wide.load.20, ptr %177, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.20, ptr %178, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.20, ptr %179, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.20, ptr %180, align 4, !alias.scope !12, !noalias !16
  %181 = getelementptr i8, ptr %invariant.gep, i64 2688
  %182 = getelementptr i8, ptr %invariant.gep, i64 2720
  %183 = getelementptr i8, ptr %invariant.gep, i64 2752
  %184 = getelementptr i8, ptr %invariant.gep, i64 2784
  %wide.load.21 = load <8 x float>, ptr %181, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.21 = load <8 x float>, ptr %182, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.21 = load <8 x float>, ptr %183, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.21 = load <8 x float>, ptr %184, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %185 = getelementptr inbounds nuw i8, ptr %7, i64 2688
  %186 = getelementptr inbounds nuw i8, ptr %7, i64 2720
  %187 = getelementptr inbounds nuw i8, ptr %7, i64 2752
  %188 = getelementptr inbounds nuw i8, ptr %7, i64 2784
  store <8 x float> %wide.load.21, ptr %185, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.21, ptr %186, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.21, ptr %187, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.21, ptr %188, align 4, !alias.scope !12, !noalias !16
  %189 = getelementptr i8, ptr %invariant.gep, i64 2816
  %190 = getelementptr i8, ptr %invariant.gep, i64 2848
  %191 = getelementptr i8, ptr %invariant.gep, i64 2880
  %192 = getelementptr i8, ptr %invariant.gep, i64 2912
  %wide.load.22 = load <8 x float>, ptr %189, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.22 = load <8 x float>, ptr %190, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.22 = load <8 x float>, ptr %191, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.22 = load <8 x float>, ptr %192, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %193 = getelementptr inbounds nuw i8, ptr %7, i64 2816
  %194 = getelementptr inbounds nuw i8, ptr %7, i64 2848
  %195 = getelementptr inbounds nuw i8, ptr %7, i64 2880
  %196 = getelementptr inbounds nuw i8, ptr %7, i64 2912
  store <8 x float> %wide.load.22, ptr %193, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.22, ptr %194, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.22, ptr %195, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.22, ptr %196, align 4, !alias.scope !12, !noalias !16
  %197 = getelementptr i8, ptr %invariant.gep, i64 2944
  %198 = getelementptr i8, ptr %invariant.gep, i64 2976
  %199 = getelementptr i8, ptr %invariant.gep, i64 3008
  %200 = getelementptr i8, ptr %invariant.gep, i64 3040
  %wide.load.23 = load <8 x float>, ptr %197, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.23 = load <8 x float>, ptr %198, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.23 = load <8 x float>, ptr %199, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.23 = load <8 x float>, ptr %200, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %201 = getelementptr inbounds nuw i8, ptr %7, i64 2944
  %202 = getelementptr inbounds nuw i8, ptr %7, i64 2976
  %203 = getelementptr inbounds nuw i8, ptr %7, i64 3008
  %204 = getelementptr inbounds nuw i8, ptr %7, i64 3040
  store <8 x float> %wide.load.23, ptr %201, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.23, ptr %202, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.23, ptr %203, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.23, ptr %204, align 4, !alias.scope !12, !noalias !16
  %205 = getelementptr i8, ptr %invariant.gep, i64 3072
  %wide.load5 = load <8 x float>, ptr %205, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %206 = getelementptr inbounds nuw i8, ptr %7, i64 3072
  store <8 x float> %wide.load5, ptr %206, align 4, !alias.scope !12, !noalias !16
  %207 = getelementptr i8, ptr %invariant.gep, i64 3104
  %wide.load5.1 = load <8 x float>, ptr %207, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %208 = getelementptr inbounds nuw i8, ptr %7, i64 3104
  store <8 x float> %wide.load5.1, ptr %208, align 4, !alias.scope !12, !noalias !16
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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12544}
!5 = !{i64 4}
!6 = !{i64 3136}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.29_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.29_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.29_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.29_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
