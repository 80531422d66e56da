; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.42_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.42_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.42(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %9 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %10 = tail call i32 @llvm.umin.i32(i32 %9, i32 3)
  %narrow = mul nuw nsw i32 %10, 784
  %11 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %11
  %12 = getelementptr i8, ptr %invariant.gep, i64 32
  %13 = getelementptr i8, ptr %invariant.gep, i64 64
  %14 = getelementptr i8, ptr %invariant.gep, i64 96
  %wide.load = load <8 x float>, ptr %invariant.gep, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store <8 x float> %wide.load, ptr %7, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1, ptr %15, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2, ptr %16, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3, ptr %17, align 4, !alias.scope !12, !noalias !16
  %18 = getelementptr i8, ptr %invariant.gep, i64 128
  %19 = getelementptr i8, ptr %invariant.gep, i64 160
  %20 = getelementptr i8, ptr %invariant.gep, i64 192
  %21 = getelementptr i8, ptr %invariant.gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 224
  store <8 x float> %wide.load.1, ptr %22, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.1, ptr %23, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.1, ptr %24, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.1, ptr %25, align 4, !alias.scope !12, !noalias !16
  %26 = getelementptr i8, ptr %invariant.gep, i64 256
  %27 = getelementptr i8, ptr %invariant.gep, i64 288
  %28 = getelementptr i8, ptr %invariant.gep, i64 320
  %29 = getelementptr i8, ptr %invariant.gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 288
  %32 = getelementptr inbounds nuw i8, ptr %7, i64 320
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 352
  store <8 x float> %wide.load.2, ptr %30, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.2, ptr %31, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.2, ptr %32, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.2, ptr %33, align 4, !alias.scope !12, !noalias !16
  %34 = getelementptr i8, ptr %invariant.gep, i64 384
  %35 = getelementptr i8, ptr %invariant.gep, i64 416
  %36 = getelementptr i8, ptr %invariant.gep, i64 448
  %37 = getelementptr i8, ptr %invariant.gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 384
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 416
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 448
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 480
  store <8 x float> %wide.load.3, ptr %38, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.3, ptr %39, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.3, ptr %40, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.3, ptr %41, align 4, !alias.scope !12, !noalias !16
  %42 = getelementptr i8, ptr %invariant.gep, i64 512
  %43 = getelementptr i8, ptr %invariant.gep, i64 544
  %44 = getelementptr i8, ptr %invariant.gep, i64 576
  %45 = getelementptr i8, ptr %invariant.gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.4 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.4 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.4 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 512
  %47 = getelementptr inbounds nuw i8, ptr %7, i64 544
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 576
  %49 = getelementptr inbounds nuw i8, ptr %7, i64 608
  store <8 x float> %wide.load.4, ptr %46, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.4, ptr %47, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.4, ptr %48, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.4, ptr %49, align 4, !alias.scope !12, !noalias !16
  %50 = getelementptr i8, ptr %invariant.gep, i64 640
  %51 = getelementptr i8, ptr %invariant.gep, i64 672
  %52 = getelementptr i8, ptr %invariant.gep, i64 704
  %53 = getelementptr i8, ptr %invariant.gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.5 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.5 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.5 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %54 = getelementptr inbounds nuw i8, ptr %7, i64 640
  %55 = getelementptr inbounds nuw i8, ptr %7, i64 672
  %56 = getelementptr inbounds nuw i8, ptr %7, i64 704
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 736
  store <8 x float> %wide.load.5, ptr %54, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.5, ptr %55, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.5, ptr %56, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.5, ptr %57, align 4, !alias.scope !12, !noalias !16
  %58 = getelementptr i8, ptr %invariant.gep, i64 768
  %59 = getelementptr i8, ptr %invariant.gep, i64 800
  %60 = getelementptr i8, ptr %invariant.gep, i64 832
  %61 = getelementptr i8, ptr %invariant.gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.6 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.6 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.6 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 768
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 800
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 832
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 864
  store <8 x float> %wide.load.6, ptr %62, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.6, ptr %63, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.6, ptr %64, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.6, ptr %65, align 4, !alias.scope !12, !noalias !16
  %66 = getelementptr i8, ptr %invariant.gep, i64 896
  %67 = getelementptr i8, ptr %invariant.gep, i64 928
  %68 = getelementptr i8, ptr %invariant.gep, i64 960
  %69 = getelementptr i8, ptr %invariant.gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.7 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.7 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.7 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %70 = getelementptr inbounds nuw i8, ptr %7, i64 896
  %71 = getelementptr inbounds nuw i8, ptr %7, i64 928
  %72 = getelementptr inbounds nuw i8, ptr %7, i64 960
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 992
  store <8 x float> %wide.load.7, ptr %70, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.7, ptr %71, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.7, ptr %72, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.7, ptr %73, align 4, !alias.scope !12, !noalias !16
  %74 = getelementptr i8, ptr %invariant.gep, i64 1024
  %75 = getelementptr i8, ptr %invariant.gep, i64 1056
  %76 = getelementptr i8, ptr %invariant.gep, i64 1088
  %77 = getelementptr i8, ptr %invariant.gep, i64 1120
  %wide.load.8 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.8 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.8 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.8 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 1024
  %79 = getelementptr inbounds nuw i8, ptr %7, i64 1056
  %80 = getelementptr inbounds nuw i8, ptr %7, i64 1088
  %81 = getelementptr inbounds nuw i8, ptr %7, i64 1120
  store <8 x float> %wide.load.8, ptr %78, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.8, ptr %79, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.8, ptr %80, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.8, ptr %81, align 4, !alias.scope !12, !noalias !16
  %82 = getelementptr i8, ptr %invariant.gep, i64 1152
  %83 = getelementptr i8, ptr %invariant.gep, i64 1184
  %84 = getelementptr i8, ptr %invariant.gep, i64 1216
  %85 = getelementptr i8, ptr %invariant.gep, i64 1248
  %wide.load.9 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.9 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.9 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.9 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %86 = getelementptr inbounds nuw i8, ptr %7, i64 1152
  %87 = getelementptr inbounds nuw i8, ptr %7, i64 1184
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 1216
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 1248
  store <8 x float> %wide.load.9, ptr %86, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.9, ptr %87, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.9, ptr %88, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.9, ptr %89, align 4, !alias.scope !12, !noalias !16
  %90 = getelementptr i8, ptr %invariant.gep, i64 1280
  %91 = getelementptr i8, ptr %invariant.gep, i64 1312
  %92 = getelementptr i8, ptr %invariant.gep, i64 1344
  %93 = getelementptr i8, ptr %invariant.gep, i64 1376
  %wide.load.10 = load <8 x float>, ptr %90, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.10 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.10 = load <8 x float>, ptr %92, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.10 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %94 = getelementptr inbounds nuw i8, ptr %7, i64 1280
  %95 = getelementptr inbounds nuw i8, ptr %7, i64 1312
  %96 = getelementptr inbounds nuw i8, ptr %7, i64 1344
  %97 = getelementptr inbounds nuw i8, ptr %7, i64 1376
  store <8 x float> %wide.load.10, ptr %94, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.10, ptr %95, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.10, ptr %96, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.10, ptr %97, align 4, !alias.scope !12, !noalias !16
  %98 = getelementptr i8, ptr %invariant.gep, i64 1408
  %99 = getelementptr i8, ptr %invariant.gep, i64 1440
  %100 = getelementptr i8, ptr %invariant.gep, i64 1472
  %101 = getelementptr i8, ptr %invariant.gep, i64 1504
  %wide.load.11 = load <8 x float>, ptr %98, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.11 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.11 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.11 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 1408
  %103 = getelementptr inbounds nuw i8, ptr %7, i64 1440
  %104 = getelementptr inbounds nuw i8, ptr %7, i64 1472
  %105 = getelementptr inbounds nuw i8, ptr %7, i64 1504
  store <8 x float> %wide.load.11, ptr %102, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.11, ptr %103, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.11, ptr %104, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.11, ptr %105, align 4, !alias.scope !12, !noalias !16
  %106 = getelementptr i8, ptr %invariant.gep, i64 1536
  %107 = getelementptr i8, ptr %invariant.gep, i64 1568
  %108 = getelementptr i8, ptr %invariant.gep, i64 1600
  %109 = getelementptr i8, ptr %invariant.gep, i64 1632
  %wide.load.12 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.12 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.12 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.12 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %110 = getelementptr inbounds nuw i8, ptr %7, i64 1536
  %111 = getelementptr inbounds nuw i8, ptr %7, i64 1568
  %112 = getelementptr inbounds nuw i8, ptr %7, i64 1600
  %113 = getelementptr inbounds nuw i8, ptr %7, i64 1632
  store <8 x float> %wide.load.12, ptr %110, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.12, ptr %111, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.12, ptr %112, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.12, ptr %113, align 4, !alias.scope !12, !noalias !16
  %114 = getelementptr i8, ptr %invariant.gep, i64 1664
  %115 = getelementptr i8, ptr %invariant.gep, i64 1696
  %116 = getelementptr i8, ptr %invariant.gep, i64 1728
  %117 = getelementptr i8, ptr %invariant.gep, i64 1760
  %wide.load.13 = load <8 x float>, ptr %114, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.13 = load <8 x float>, ptr %115, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.13 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.13 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %118 = getelementptr inbounds nuw i8, ptr %7, i64 1664
  %119 = getelementptr inbounds nuw i8, ptr %7, i64 1696
  %120 = getelementptr inbounds nuw i8, ptr %7, i64 1728
  %121 = getelementptr inbounds nuw i8, ptr %7, i64 1760
  store <8 x float> %wide.load.13, ptr %118, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.13, ptr %119, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.13, ptr %120, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.13, ptr %121, align 4, !alias.scope !12, !noalias !16
  %122 = getelementptr i8, ptr %invariant.gep, i64 1792
  %123 = getelementptr i8, ptr %invariant.gep, i64 1824
  %124 = getelementptr i8, ptr %invariant.gep, i64 1856
  %125 = getelementptr i8, ptr %invariant.gep, i64 1888
  %wide.load.14 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.14 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.14 = load <8 x float>, ptr %124, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.14 = load <8 x float>, ptr %125, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %126 = getelementptr inbounds nuw i8, ptr %7, i64 1792
  %127 = getelementptr inbounds nuw i8, ptr %7, i64 1824
  %128 = getelementptr inbounds nuw i8, ptr %7, i64 1856
  %129 = getelementptr inbounds nuw i8, ptr %7, i64 1888
  store <8 x float> %wide.load.14, ptr %126, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.14, ptr %127, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.14, ptr %128, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.14, ptr %129, align 4, !alias.scope !12, !noalias !16
  %130 = getelementptr i8, ptr %invariant.gep, i64 1920
  %131 = getelementptr i8, ptr %invariant.gep, i64 1952
  %132 = getelementptr i8, ptr %invariant.gep, i64 1984
  %133 = getelementptr i8, ptr %invariant.gep, i64 2016
  %wide.load.15 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.15 = load <8 x float>, ptr %131, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.15 = load <8 x float>, ptr %132, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.15 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %134 = getelementptr inbounds nuw i8, ptr %7, i64 1920
  %135 = getelementptr inbounds nuw i8, ptr %7, i64 1952
  %136 = getelementptr inbounds nuw i8, ptr %7, i64 1984
  %137 = getelementptr inbounds nuw i8, ptr %7, i64 2016
  store <8 x float> %wide.load.15, ptr %134, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.15, ptr %135, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.15, ptr %136, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.15, ptr %137, align 4, !alias.scope !12, !noalias !16
  %138 = getelementptr i8, ptr %invariant.gep, i64 2048
  %139 = getelementptr i8, ptr %invariant.gep, i64 2080
  %140 = getelementptr i8, ptr %invariant.gep, i64 2112
  %141 = getelementptr i8, ptr %invariant.gep, i64 2144
  %wide.load.16 = load <8 x float>, ptr %138, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.16 = load <8 x float>, ptr %139, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.16 = load <8 x float>, ptr %140, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.16 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %142 = getelementptr inbounds nuw i8, ptr %7, i64 2048
  %143 = getelementptr inbounds nuw i8, ptr %7, i64 2080
  %144 = getelementptr inbounds nuw i8, ptr %7, i64 2112
  %145 = getelementptr inbounds nuw i8, ptr %7, i64 2144
  store <8 x float> %wide.load.16, ptr %142, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.16, ptr %143, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.16, ptr %144, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.16, ptr %145, align 4, !alias.scope !12, !noalias !16
  %146 = getelementptr i8, ptr %invariant.gep, i64 2176
  %147 = getelementptr i8, ptr %invariant.gep, i64 2208
  %148 = getelementptr i8, ptr %invariant.gep, i64 2240
  %149 = getelementptr i8, ptr %invariant.gep, i64 2272
  %wide.load.17 = load <8 x float>, ptr %146, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.17 = load <8 x float>, ptr %147, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.17 = load <8 x float>, ptr %148, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.17 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %150 = getelementptr inbounds nuw i8, ptr %7, i64 2176
  %151 = getelementptr inbounds nuw i8, ptr %7, i64 2208
  %152 = getelementptr inbounds nuw i8, ptr %7, i64 2240
  %153 = getelementptr inbounds nuw i8, ptr %7, i64 2272
  store <8 x float> %wide.load.17, ptr %150, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.17, ptr %151, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.17, ptr %152, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.17, ptr %153, align 4, !alias.scope !12, !noalias !16
  %154 = getelementptr i8, ptr %invariant.gep, i64 2304
  %155 = getelementptr i8, ptr %invariant.gep, i64 2336
  %156 = getelementptr i8, ptr %invariant.gep, i64 2368
  %157 = getelementptr i8, ptr %invariant.gep, i64 2400
  %wide.load.18 = load <8 x float>, ptr %154, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.18 = load <8 x float>, ptr %155, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.18 = load <8 x float>, ptr %156, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.18 = load <8 x float>, ptr %157, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %158 = getelementptr inbounds nuw i8, ptr %7, i64 2304
  %159 = getelementptr inbounds nuw i8, ptr %7, i64 2336
  %160 = getelementptr inbounds nuw i8, ptr %7, i64 2368
  %161 = getelementptr inbounds nuw i8, ptr %7, i64 2400
  store <8 x float> %wide.load.18, ptr %158, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.18, ptr %159, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.18, ptr %160, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.18, ptr %161, align 4, !alias.scope !12, !noalias !16
  %162 = getelementptr i8, ptr %invariant.gep, i64 2432
  %163 = getelementptr i8, ptr %invariant.gep, i64 2464
  %164 = getelementptr i8, ptr %invariant.gep, i64 2496
  %165 = getelementptr i8, ptr %invariant.gep, i64 2528
  %wide.load.19 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.19 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.19 = load <8 x float>, ptr %164, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.19 = load <8 x float>, ptr %165, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %166 = getelementptr inbounds nuw i8, ptr %7, i64 2432
  %167 = getelementptr inbounds nuw i8, ptr %7, i64 2464
  %168 = getelementptr inbounds nuw i8, ptr %7, i64 2496
  %169 = getelementptr inbounds nuw i8, ptr %7, i64 2528
  store <8 x float> %wide.load.19, ptr %166, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.19, ptr %167, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.19, ptr %168, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.19, ptr %169, align 4, !alias.scope !12, !noalias !16
  %170 = getelementptr i8, ptr %invariant.gep, i64 2560
  %171 = getelementptr i8, ptr %invariant.gep, i64 2592
  %172 = getelementptr i8, ptr %invariant.gep, i64 2624
  %173 = getelementptr i8, ptr %invariant.gep, i64 2656
  %wide.load.20 = load <8 x float>, ptr %170, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.20 = load <8 x float>, ptr %171, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.20 = load <8 x float>, ptr %172, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.20 = load <8 x float>, ptr %173, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %174 = getelementptr inbounds nuw i8, ptr %7, i64 2560
  %175 = getelementptr inbounds nuw i8, ptr %7, i64 2592
  %176 = getelementptr inbounds nuw i8, ptr %7, i64 2624
  %177 = getelementptr inbounds nuw i8, ptr %7, i64 2656
  store <8 x float> %wide.load.20, ptr %174, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.20, ptr %175, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.20, ptr %176, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.20, ptr %177, align 4, !alias.scope !12, !noalias !16
  %178 = getelementptr i8, ptr %invariant.gep, i64 2688
  %179 = getelementptr i8, ptr %invariant.gep, i64 2720
  %180 = getelementptr i8, ptr %invariant.gep, i64 2752
  %181 = getelementptr i8, ptr %invariant.gep, i64 2784
  %wide.load.21 = load <8 x float>, ptr %178, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.21 = load <8 x float>, ptr %179, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.21 = load <8 x float>, ptr %180, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.21 = load <8 x float>, ptr %181, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %182 = getelementptr inbounds nuw i8, ptr %7, i64 2688
  %183 = getelementptr inbounds nuw i8, ptr %7, i64 2720
  %184 = getelementptr inbounds nuw i8, ptr %7, i64 2752
  %185 = getelementptr inbounds nuw i8, ptr %7, i64 2784
  store <8 x float> %wide.load.21, ptr %182, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.21, ptr %183, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.21, ptr %184, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.21, ptr %185, align 4, !alias.scope !12, !noalias !16
  %186 = getelementptr i8, ptr %invariant.gep, i64 2816
  %187 = getelementptr i8, ptr %invariant.gep, i64 2848
  %188 = getelementptr i8, ptr %invariant.gep, i64 2880
  %189 = getelementptr i8, ptr %invariant.gep, i64 2912
  %wide.load.22 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.22 = load <8 x float>, ptr %187, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.22 = load <8 x float>, ptr %188, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.22 = load <8 x float>, ptr %189, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %190 = getelementptr inbounds nuw i8, ptr %7, i64 2816
  %191 = getelementptr inbounds nuw i8, ptr %7, i64 2848
  %192 = getelementptr inbounds nuw i8, ptr %7, i64 2880
  %193 = getelementptr inbounds nuw i8, ptr %7, i64 2912
  store <8 x float> %wide.load.22, ptr %190, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.22, ptr %191, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.22, ptr %192, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.22, ptr %193, align 4, !alias.scope !12, !noalias !16
  %194 = getelementptr i8, ptr %invariant.gep, i64 2944
  %195 = getelementptr i8, ptr %invariant.gep, i64 2976
  %196 = getelementptr i8, ptr %invariant.gep, i64 3008
  %197 = getelementptr i8, ptr %invariant.gep, i64 3040
  %wide.load.23 = load <8 x float>, ptr %194, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.23 = load <8 x float>, ptr %195, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.23 = load <8 x float>, ptr %196, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.23 = load <8 x float>, ptr %197, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %198 = getelementptr inbounds nuw i8, ptr %7, i64 2944
  %199 = getelementptr inbounds nuw i8, ptr %7, i64 2976
  %200 = getelementptr inbounds nuw i8, ptr %7, i64 3008
  %201 = getelementptr inbounds nuw i8, ptr %7, i64 3040
  store <8 x float> %wide.load.23, ptr %198, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.23, ptr %199, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.23, ptr %200, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.23, ptr %201, align 4, !alias.scope !12, !noalias !16
  %202 = getelementptr i8, ptr %invariant.gep, i64 3072
  %wide.load5 = load <8 x float>, ptr %202, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %203 = getelementptr inbounds nuw i8, ptr %7, i64 3072
  store <8 x float> %wide.load5, ptr %203, align 4, !alias.scope !12, !noalias !16
  %204 = getelementptr i8, ptr %invariant.gep, i64 3104
  %wide.load5.1 = load <8 x float>, ptr %204, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %205 = getelementptr inbounds nuw i8, ptr %7, i64 3104
  store <8 x float> %wide.load5.1, ptr %205, align 4, !alias.scope !12, !noalias !16
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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12544}
!5 = !{i64 4}
!6 = !{i64 3136}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.42_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.42_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.42_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.42_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
