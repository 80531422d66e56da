; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.5_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.5(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !11
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !10, !dereferenceable !12
  %6 = load i32, ptr %5, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %7 = lshr i32 %6, 29
  %8 = and i32 %7, 4
  %9 = add i32 %8, %6
  %10 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %11 = tail call i32 @llvm.umin.i32(i32 %10, i32 3)
  %12 = shl nuw nsw i32 %11, 9
  %13 = zext nneg i32 %12 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %13
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %15 = load ptr, ptr %14, align 8, !invariant.load !10, !dereferenceable !14
  %16 = getelementptr i8, ptr %invariant.gep, i64 32
  %17 = getelementptr i8, ptr %invariant.gep, i64 64
  %18 = getelementptr i8, ptr %invariant.gep, i64 96
  %wide.load = load <8 x float>, ptr %invariant.gep, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1 = load <8 x float>, ptr %16, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2 = load <8 x float>, ptr %17, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3 = load <8 x float>, ptr %18, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 96
  store <8 x float> %wide.load, ptr %15, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1, ptr %19, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2, ptr %20, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3, ptr %21, align 4, !alias.scope !8, !noalias !16
  %22 = getelementptr i8, ptr %invariant.gep, i64 128
  %23 = getelementptr i8, ptr %invariant.gep, i64 160
  %24 = getelementptr i8, ptr %invariant.gep, i64 192
  %25 = getelementptr i8, ptr %invariant.gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %22, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %23, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %24, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %25, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %26 = getelementptr inbounds nuw i8, ptr %15, i64 128
  %27 = getelementptr inbounds nuw i8, ptr %15, i64 160
  %28 = getelementptr inbounds nuw i8, ptr %15, i64 192
  %29 = getelementptr inbounds nuw i8, ptr %15, i64 224
  store <8 x float> %wide.load.1, ptr %26, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.1, ptr %27, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.1, ptr %28, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.1, ptr %29, align 4, !alias.scope !8, !noalias !16
  %30 = getelementptr i8, ptr %invariant.gep, i64 256
  %31 = getelementptr i8, ptr %invariant.gep, i64 288
  %32 = getelementptr i8, ptr %invariant.gep, i64 320
  %33 = getelementptr i8, ptr %invariant.gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %30, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %31, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %32, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %33, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %34 = getelementptr inbounds nuw i8, ptr %15, i64 256
  %35 = getelementptr inbounds nuw i8, ptr %15, i64 288
  %36 = getelementptr inbounds nuw i8, ptr %15, i64 320
  %37 = getelementptr inbounds nuw i8, ptr %15, i64 352
  store <8 x float> %wide.load.2, ptr %34, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.2, ptr %35, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.2, ptr %36, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.2, ptr %37, align 4, !alias.scope !8, !noalias !16
  %38 = getelementptr i8, ptr %invariant.gep, i64 384
  %39 = getelementptr i8, ptr %invariant.gep, i64 416
  %40 = getelementptr i8, ptr %invariant.gep, i64 448
  %41 = getelementptr i8, ptr %invariant.gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %38, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %39, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %40, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %41, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %42 = getelementptr inbounds nuw i8, ptr %15, i64 384
  %43 = getelementptr inbounds nuw i8, ptr %15, i64 416
  %44 = getelementptr inbounds nuw i8, ptr %15, i64 448
  %45 = getelementptr inbounds nuw i8, ptr %15, i64 480
  store <8 x float> %wide.load.3, ptr %42, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.3, ptr %43, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.3, ptr %44, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.3, ptr %45, align 4, !alias.scope !8, !noalias !16
  %46 = getelementptr i8, ptr %invariant.gep, i64 512
  %47 = getelementptr i8, ptr %invariant.gep, i64 544
  %48 = getelementptr i8, ptr %invariant.gep, i64 576
  %49 = getelementptr i8, ptr %invariant.gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %46, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.4 = load <8 x float>, ptr %47, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.4 = load <8 x float>, ptr %48, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.4 = load <8 x float>, ptr %49, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %50 = getelementptr inbounds nuw i8, ptr %15, i64 512
  %51 = getelementptr inbounds nuw i8, ptr %15, i64 544
  %52 = getelementptr inbounds nuw i8, ptr %15, i64 576
  %53 = getelementptr inbounds nuw i8, ptr %15, i64 608
  store <8 x float> %wide.load.4, ptr %50, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.4, ptr %51, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.4, ptr %52, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.4, ptr %53, align 4, !alias.scope !8, !noalias !16
  %54 = getelementptr i8, ptr %invariant.gep, i64 640
  %55 = getelementptr i8, ptr %invariant.gep, i64 672
  %56 = getelementptr i8, ptr %invariant.gep, i64 704
  %57 = getelementptr i8, ptr %invariant.gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %54, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.5 = load <8 x float>, ptr %55, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.5 = load <8 x float>, ptr %56, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.5 = load <8 x float>, ptr %57, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %58 = getelementptr inbounds nuw i8, ptr %15, i64 640
  %59 = getelementptr inbounds nuw i8, ptr %15, i64 672
  %60 = getelementptr inbounds nuw i8, ptr %15, i64 704
  %61 = getelementptr inbounds nuw i8, ptr %15, i64 736
  store <8 x float> %wide.load.5, ptr %58, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.5, ptr %59, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.5, ptr %60, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.5, ptr %61, align 4, !alias.scope !8, !noalias !16
  %62 = getelementptr i8, ptr %invariant.gep, i64 768
  %63 = getelementptr i8, ptr %invariant.gep, i64 800
  %64 = getelementptr i8, ptr %invariant.gep, i64 832
  %65 = getelementptr i8, ptr %invariant.gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %62, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.6 = load <8 x float>, ptr %63, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.6 = load <8 x float>, ptr %64, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.6 = load <8 x float>, ptr %65, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %66 = getelementptr inbounds nuw i8, ptr %15, i64 768
  %67 = getelementptr inbounds nuw i8, ptr %15, i64 800
  %68 = getelementptr inbounds nuw i8, ptr %15, i64 832
  %69 = getelementptr inbounds nuw i8, ptr %15, i64 864
  store <8 x float> %wide.load.6, ptr %66, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.6, ptr %67, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.6, ptr %68, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.6, ptr %69, align 4, !alias.scope !8, !noalias !16
  %70 = getelementptr i8, ptr %invariant.gep, i64 896
  %71 = getelementptr i8, ptr %invariant.gep, i64 928
  %72 = getelementptr i8, ptr %invariant.gep, i64 960
  %73 = getelementptr i8, ptr %invariant.gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %70, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.7 = load <8 x float>, ptr %71, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.7 = load <8 x float>, ptr %72, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.7 = load <8 x float>, ptr %73, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %74 = getelementptr inbounds nuw i8, ptr %15, i64 896
  %75 = getelementptr inbounds nuw i8, ptr %15, i64 928
  %76 = getelementptr inbounds nuw i8, ptr %15, i64 960
  %77 = getelementptr inbounds nuw i8, ptr %15, i64 992
  store <8 x float> %wide.load.7, ptr %74, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.7, ptr %75, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.7, ptr %76, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.7, ptr %77, align 4, !alias.scope !8, !noalias !16
  %78 = getelementptr i8, ptr %invariant.gep, i64 1024
  %79 = getelementptr i8, ptr %invariant.gep, i64 1056
  %80 = getelementptr i8, ptr %invariant.gep, i64 1088
  %81 = getelementptr i8, ptr %invariant.gep, i64 1120
  %wide.load.8 = load <8 x float>, ptr %78, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.8 = load <8 x float>, ptr %79, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.8 = load <8 x float>, ptr %80, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.8 = load <8 x float>, ptr %81, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %82 = getelementptr inbounds nuw i8, ptr %15, i64 1024
  %83 = getelementptr inbounds nuw i8, ptr %15, i64 1056
  %84 = getelementptr inbounds nuw i8, ptr %15, i64 1088
  %85 = getelementptr inbounds nuw i8, ptr %15, i64 1120
  store <8 x float> %wide.load.8, ptr %82, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.8, ptr %83, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.8, ptr %84, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.8, ptr %85, align 4, !alias.scope !8, !noalias !16
  %86 = getelementptr i8, ptr %invariant.gep, i64 1152
  %87 = getelementptr i8, ptr %invariant.gep, i64 1184
  %88 = getelementptr i8, ptr %invariant.gep, i64 1216
  %89 = getelementptr i8, ptr %invariant.gep, i64 1248
  %wide.load.9 = load <8 x float>, ptr %86, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.9 = load <8 x float>, ptr %87, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.9 = load <8 x float>, ptr %88, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.9 = load <8 x float>, ptr %89, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %90 = getelementptr inbounds nuw i8, ptr %15, i64 1152
  %91 = getelementptr inbounds nuw i8, ptr %15, i64 1184
  %92 = getelementptr inbounds nuw i8, ptr %15, i64 1216
  %93 = getelementptr inbounds nuw i8, ptr %15, i64 1248
  store <8 x float> %wide.load.9, ptr %90, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.9, ptr %91, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.9, ptr %92, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.9, ptr %93, align 4, !alias.scope !8, !noalias !16
  %94 = getelementptr i8, ptr %invariant.gep, i64 1280
  %95 = getelementptr i8, ptr %invariant.gep, i64 1312
  %96 = getelementptr i8, ptr %invariant.gep, i64 1344
  %97 = getelementptr i8, ptr %invariant.gep, i64 1376
  %wide.load.10 = load <8 x float>, ptr %94, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.10 = load <8 x float>, ptr %95, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.10 = load <8 x float>, ptr %96, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.10 = load <8 x float>, ptr %97, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %98 = getelementptr inbounds nuw i8, ptr %15, i64 1280
  %99 = getelementptr inbounds nuw i8, ptr %15, i64 1312
  %100 = getelementptr inbounds nuw i8, ptr %15, i64 1344
  %101 = getelementptr inbounds nuw i8, ptr %15, i64 1376
  store <8 x float> %wide.load.10, ptr %98, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.10, ptr %99, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.10, ptr %100, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.10, ptr %101, align 4, !alias.scope !8, !noalias !16
  %102 = getelementptr i8, ptr %invariant.gep, i64 1408
  %103 = getelementptr i8, ptr %invariant.gep, i64 1440
  %104 = getelementptr i8, ptr %invariant.gep, i64 1472
  %105 = getelementptr i8, ptr %invariant.gep, i64 1504
  %wide.load.11 = load <8 x float>, ptr %102, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.11 = load <8 x float>, ptr %103, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.11 = load <8 x float>, ptr %104, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.11 = load <8 x float>, ptr %105, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %106 = getelementptr inbounds nuw i8, ptr %15, i64 1408
  %107 = getelementptr inbounds nuw i8, ptr %15, i64 1440
  %108 = getelementptr inbounds nuw i8, ptr %15, i64 1472
  %109 = getelementptr inbounds nuw i8, ptr %15, i64 1504
  store <8 x float> %wide.load.11, ptr %106, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.11, ptr %107, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.11, ptr %108, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.11, ptr %109, align 4, !alias.scope !8, !noalias !16
  %110 = getelementptr i8, ptr %invariant.gep, i64 1536
  %111 = getelementptr i8, ptr %invariant.gep, i64 1568
  %112 = getelementptr i8, ptr %invariant.gep, i64 1600
  %113 = getelementptr i8, ptr %invariant.gep, i64 1632
  %wide.load.12 = load <8 x float>, ptr %110, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.12 = load <8 x float>, ptr %111, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.12 = load <8 x float>, ptr %112, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.12 = load <8 x float>, ptr %113, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %114 = getelementptr inbounds nuw i8, ptr %15, i64 1536
  %115 = getelementptr inbounds nuw i8, ptr %15, i64 1568
  %116 = getelementptr inbounds nuw i8, ptr %15, i64 1600
  %117 = getelementptr inbounds nuw i8, ptr %15, i64 1632
  store <8 x float> %wide.load.12, ptr %114, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.12, ptr %115, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.12, ptr %116, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.12, ptr %117, align 4, !alias.scope !8, !noalias !16
  %118 = getelementptr i8, ptr %invariant.gep, i64 1664
  %119 = getelementptr i8, ptr %invariant.gep, i64 1696
  %120 = getelementptr i8, ptr %invariant.gep, i64 1728
  %121 = getelementptr i8, ptr %invariant.gep, i64 1760
  %wide.load.13 = load <8 x float>, ptr %118, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.13 = load <8 x float>, ptr %119, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.13 = load <8 x float>, ptr %120, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.13 = load <8 x float>, ptr %121, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %122 = getelementptr inbounds nuw i8, ptr %15, i64 1664
  %123 = getelementptr inbounds nuw i8, ptr %15, i64 1696
  %124 = getelementptr inbounds nuw i8, ptr %15, i64 1728
  %125 = getelementptr inbounds nuw i8, ptr %15, i64 1760
  store <8 x float> %wide.load.13, ptr %122, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.13, ptr %123, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.13, ptr %124, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.13, ptr %125, align 4, !alias.scope !8, !noalias !16
  %126 = getelementptr i8, ptr %invariant.gep, i64 1792
  %127 = getelementptr i8, ptr %invariant.gep, i64 1824
  %128 = getelementptr i8, ptr %invariant.gep, i64 1856
  %129 = getelementptr i8, ptr %invariant.gep, i64 1888
  %wide.load.14 = load <8 x float>, ptr %126, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.14 = load <8 x float>, ptr %127, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.14 = load <8 x float>, ptr %128, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.14 = load <8 x float>, ptr %129, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %130 = getelementptr inbounds nuw i8, ptr %15, i64 1792
  %131 = getelementptr inbounds nuw i8, ptr %15, i64 1824
  %132 = getelementptr inbounds nuw i8, ptr %15, i64 1856
  %133 = getelementptr inbounds nuw i8, ptr %15, i64 1888
  store <8 x float> %wide.load.14, ptr %130, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.14, ptr %131, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.14, ptr %132, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.14, ptr %133, align 4, !alias.scope !8, !noalias !16
  %134 = getelementptr i8, ptr %invariant.gep, i64 1920
  %135 = getelementptr i8, ptr %invariant.gep, i64 1952
  %136 = getelementptr i8, ptr %invariant.gep, i64 1984
  %137 = getelementptr i8, ptr %invariant.gep, i64 2016
  %wide.load.15 = load <8 x float>, ptr %134, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.15 = load <8 x float>, ptr %135, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.15 = load <8 x float>, ptr %136, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.15 = load <8 x float>, ptr %137, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %138 = getelementptr inbounds nuw i8, ptr %15, i64 1920
  %139 = getelementptr inbounds nuw i8, ptr %15, i64 1952
  %140 = getelementptr inbounds nuw i8, ptr %15, i64 1984
  %141 = getelementptr inbounds nuw i8, ptr %15, i64 2016
  store <8 x float> %wide.load.15, ptr %138, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.15, ptr %139, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.15, ptr %140, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.15, ptr %141, align 4, !alias.scope !8, !noalias !16
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
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"dynamic-slice_bitcast_fusion.5_wrapped: argument 0"}
!5 = distinct !{!5, !"dynamic-slice_bitcast_fusion.5_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"dynamic-slice_bitcast_fusion.5_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"dynamic-slice_bitcast_fusion.5_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 8192}
!12 = !{i64 4}
!13 = !{!4, !9}
!14 = !{i64 2048}
!15 = !{!7, !9}
!16 = !{!4, !7}
