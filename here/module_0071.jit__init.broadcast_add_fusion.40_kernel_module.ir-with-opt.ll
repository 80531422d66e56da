; ModuleID = '__compute_module_broadcast_add_fusion.40_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.40_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.40(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !11
  %5 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !12
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %5, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !13
  %8 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !13
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x i32>, ptr %8, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1 = load <8 x i32>, ptr %9, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3 = load <8 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %12 = add <8 x i32> %wide.load, %broadcast.splat
  %13 = add <8 x i32> %wide.load1, %broadcast.splat
  %14 = add <8 x i32> %wide.load2, %broadcast.splat
  %15 = add <8 x i32> %wide.load3, %broadcast.splat
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store <8 x i32> %12, ptr %7, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %13, ptr %16, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %14, ptr %17, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %15, ptr %18, align 4, !alias.scope !9, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.1 = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.1 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.1 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %23 = add <8 x i32> %wide.load.1, %broadcast.splat
  %24 = add <8 x i32> %wide.load1.1, %broadcast.splat
  %25 = add <8 x i32> %wide.load2.1, %broadcast.splat
  %26 = add <8 x i32> %wide.load3.1, %broadcast.splat
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 224
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !9, !noalias !15
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x i32>, ptr %31, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.2 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.2 = load <8 x i32>, ptr %33, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.2 = load <8 x i32>, ptr %34, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %35 = add <8 x i32> %wide.load.2, %broadcast.splat
  %36 = add <8 x i32> %wide.load1.2, %broadcast.splat
  %37 = add <8 x i32> %wide.load2.2, %broadcast.splat
  %38 = add <8 x i32> %wide.load3.2, %broadcast.splat
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 288
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 320
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 352
  store <8 x i32> %35, ptr %39, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !9, !noalias !15
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %44 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %46 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x i32>, ptr %43, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.3 = load <8 x i32>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.3 = load <8 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.3 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %47 = add <8 x i32> %wide.load.3, %broadcast.splat
  %48 = add <8 x i32> %wide.load1.3, %broadcast.splat
  %49 = add <8 x i32> %wide.load2.3, %broadcast.splat
  %50 = add <8 x i32> %wide.load3.3, %broadcast.splat
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 384
  %52 = getelementptr inbounds nuw i8, ptr %7, i64 416
  %53 = getelementptr inbounds nuw i8, ptr %7, i64 448
  %54 = getelementptr inbounds nuw i8, ptr %7, i64 480
  store <8 x i32> %47, ptr %51, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !9, !noalias !15
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %56 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x i32>, ptr %55, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.4 = load <8 x i32>, ptr %56, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.4 = load <8 x i32>, ptr %57, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.4 = load <8 x i32>, ptr %58, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %59 = add <8 x i32> %wide.load.4, %broadcast.splat
  %60 = add <8 x i32> %wide.load1.4, %broadcast.splat
  %61 = add <8 x i32> %wide.load2.4, %broadcast.splat
  %62 = add <8 x i32> %wide.load3.4, %broadcast.splat
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 512
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 544
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 576
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 608
  store <8 x i32> %59, ptr %63, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %60, ptr %64, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %61, ptr %65, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !9, !noalias !15
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %68 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %69 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %70 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x i32>, ptr %67, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.5 = load <8 x i32>, ptr %68, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.5 = load <8 x i32>, ptr %69, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.5 = load <8 x i32>, ptr %70, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %71 = add <8 x i32> %wide.load.5, %broadcast.splat
  %72 = add <8 x i32> %wide.load1.5, %broadcast.splat
  %73 = add <8 x i32> %wide.load2.5, %broadcast.splat
  %74 = add <8 x i32> %wide.load3.5, %broadcast.splat
  %75 = getelementptr inbounds nuw i8, ptr %7, i64 640
  %76 = getelementptr inbounds nuw i8, ptr %7, i64 672
  %77 = getelementptr inbounds nuw i8, ptr %7, i64 704
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 736
  store <8 x i32> %71, ptr %75, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %72, ptr %76, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %73, ptr %77, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %74, ptr %78, align 4, !alias.scope !9, !noalias !15
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %80 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %81 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %82 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x i32>, ptr %79, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.6 = load <8 x i32>, ptr %80, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.6 = load <8 x i32>, ptr %81, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.6 = load <8 x i32>, ptr %82, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %83 = add <8 x i32> %wide.load.6, %broadcast.splat
  %84 = add <8 x i32> %wide.load1.6, %broadcast.splat
  %85 = add <8 x i32> %wide.load2.6, %broadcast.splat
  %86 = add <8 x i32> %wide.load3.6, %broadcast.splat
  %87 = getelementptr inbounds nuw i8, ptr %7, i64 768
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 800
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 832
  %90 = getelementptr inbounds nuw i8, ptr %7, i64 864
  store <8 x i32> %83, ptr %87, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %84, ptr %88, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %85, ptr %89, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %86, ptr %90, align 4, !alias.scope !9, !noalias !15
  %91 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %92 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %93 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %94 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x i32>, ptr %91, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.7 = load <8 x i32>, ptr %92, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.7 = load <8 x i32>, ptr %93, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.7 = load <8 x i32>, ptr %94, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %95 = add <8 x i32> %wide.load.7, %broadcast.splat
  %96 = add <8 x i32> %wide.load1.7, %broadcast.splat
  %97 = add <8 x i32> %wide.load2.7, %broadcast.splat
  %98 = add <8 x i32> %wide.load3.7, %broadcast.splat
  %99 = getelementptr inbounds nuw i8, ptr %7, i64 896
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 928
  %101 = getelementptr inbounds nuw i8, ptr %7, i64 960
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 992
  store <8 x i32> %95, ptr %99, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %96, ptr %100, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %97, ptr %101, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %98, ptr %102, align 4, !alias.scope !9, !noalias !15
  %103 = getelementptr inbounds nuw i8, ptr %8, i64 1024
  %104 = getelementptr inbounds nuw i8, ptr %8, i64 1056
  %105 = getelementptr inbounds nuw i8, ptr %8, i64 1088
  %106 = getelementptr inbounds nuw i8, ptr %8, i64 1120
  %wide.load.8 = load <8 x i32>, ptr %103, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.8 = load <8 x i32>, ptr %104, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.8 = load <8 x i32>, ptr %105, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.8 = load <8 x i32>, ptr %106, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %107 = add <8 x i32> %wide.load.8, %broadcast.splat
  %108 = add <8 x i32> %wide.load1.8, %broadcast.splat
  %109 = add <8 x i32> %wide.load2.8, %broadcast.splat
  %110 = add <8 x i32> %wide.load3.8, %broadcast.splat
  %111 = getelementptr inbounds nuw i8, ptr %7, i64 1024
  %112 = getelementptr inbounds nuw i8, ptr %7, i64 1056
  %113 = getelementptr inbounds nuw i8, ptr %7, i64 1088
  %114 = getelementptr inbounds nuw i8, ptr %7, i64 1120
  store <8 x i32> %107, ptr %111, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %108, ptr %112, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %109, ptr %113, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %110, ptr %114, align 4, !alias.scope !9, !noalias !15
  %115 = getelementptr inbounds nuw i8, ptr %8, i64 1152
  %116 = getelementptr inbounds nuw i8, ptr %8, i64 1184
  %117 = getelementptr inbounds nuw i8, ptr %8, i64 1216
  %118 = getelementptr inbounds nuw i8, ptr %8, i64 1248
  %wide.load.9 = load <8 x i32>, ptr %115, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.9 = load <8 x i32>, ptr %116, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.9 = load <8 x i32>, ptr %117, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.9 = load <8 x i32>, ptr %118, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %119 = add <8 x i32> %wide.load.9, %broadcast.splat
  %120 = add <8 x i32> %wide.load1.9, %broadcast.splat
  %121 = add <8 x i32> %wide.load2.9, %broadcast.splat
  %122 = add <8 x i32> %wide.load3.9, %broadcast.splat
  %123 = getelementptr inbounds nuw i8, ptr %7, i64 1152
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 1184
  %125 = getelementptr inbounds nuw i8, ptr %7, i64 1216
  %126 = getelementptr inbounds nuw i8, ptr %7, i64 1248
  store <8 x i32> %119, ptr %123, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %120, ptr %124, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %121, ptr %125, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %122, ptr %126, align 4, !alias.scope !9, !noalias !15
  %127 = getelementptr inbounds nuw i8, ptr %8, i64 1280
  %128 = getelementptr inbounds nuw i8, ptr %8, i64 1312
  %129 = getelementptr inbounds nuw i8, ptr %8, i64 1344
  %130 = getelementptr inbounds nuw i8, ptr %8, i64 1376
  %wide.load.10 = load <8 x i32>, ptr %127, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.10 = load <8 x i32>, ptr %128, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.10 = load <8 x i32>, ptr %129, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.10 = load <8 x i32>, ptr %130, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %131 = add <8 x i32> %wide.load.10, %broadcast.splat
  %132 = add <8 x i32> %wide.load1.10, %broadcast.splat
  %133 = add <8 x i32> %wide.load2.10, %broadcast.splat
  %134 = add <8 x i32> %wide.load3.10, %broadcast.splat
  %135 = getelementptr inbounds nuw i8, ptr %7, i64 1280
  %136 = getelementptr inbounds nuw i8, ptr %7, i64 1312
  %137 = getelementptr inbounds nuw i8, ptr %7, i64 1344
  %138 = getelementptr inbounds nuw i8, ptr %7, i64 1376
  store <8 x i32> %131, ptr %135, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %132, ptr %136, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %133, ptr %137, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %134, ptr %138, align 4, !alias.scope !9, !noalias !15
  %139 = getelementptr inbounds nuw i8, ptr %8, i64 1408
  %140 = getelementptr inbounds nuw i8, ptr %8, i64 1440
  %141 = getelementptr inbounds nuw i8, ptr %8, i64 1472
  %142 = getelementptr inbounds nuw i8, ptr %8, i64 1504
  %wide.load.11 = load <8 x i32>, ptr %139, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.11 = load <8 x i32>, ptr %140, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.11 = load <8 x i32>, ptr %141, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.11 = load <8 x i32>, ptr %142, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %143 = add <8 x i32> %wide.load.11, %broadcast.splat
  %144 = add <8 x i32> %wide.load1.11, %broadcast.splat
  %145 = add <8 x i32> %wide.load2.11, %broadcast.splat
  %146 = add <8 x i32> %wide.load3.11, %broadcast.splat
  %147 = getelementptr inbounds nuw i8, ptr %7, i64 1408
  %148 = getelementptr inbounds nuw i8, ptr %7, i64 1440
  %149 = getelementptr inbounds nuw i8, ptr %7, i64 1472
  %150 = getelementptr inbounds nuw i8, ptr %7, i64 1504
  store <8 x i32> %143, ptr %147, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %144, ptr %148, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %145, ptr %149, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %146, ptr %150, align 4, !alias.scope !9, !noalias !15
  %151 = getelementptr inbounds nuw i8, ptr %8, i64 1536
  %152 = getelementptr inbounds nuw i8, ptr %8, i64 1568
  %153 = getelementptr inbounds nuw i8, ptr %8, i64 1600
  %154 = getelementptr inbounds nuw i8, ptr %8, i64 1632
  %wide.load.12 = load <8 x i32>, ptr %151, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.12 = load <8 x i32>, ptr %152, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.12 = load <8 x i32>, ptr %153, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.12 = load <8 x i32>, ptr %154, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %155 = add <8 x i32> %wide.load.12, %broadcast.splat
  %156 = add <8 x i32> %wide.load1.12, %broadcast.splat
  %157 = add <8 x i32> %wide.load2.12, %broadcast.splat
  %158 = add <8 x i32> %wide.load3.12, %broadcast.splat
  %159 = getelementptr inbounds nuw i8, ptr %7, i64 1536
  %160 = getelementptr inbounds nuw i8, ptr %7, i64 1568
  %161 = getelementptr inbounds nuw i8, ptr %7, i64 1600
  %162 = getelementptr inbounds nuw i8, ptr %7, i64 1632
  store <8 x i32> %155, ptr %159, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %156, ptr %160, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %157, ptr %161, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %158, ptr %162, align 4, !alias.scope !9, !noalias !15
  %163 = getelementptr inbounds nuw i8, ptr %8, i64 1664
  %164 = getelementptr inbounds nuw i8, ptr %8, i64 1696
  %165 = getelementptr inbounds nuw i8, ptr %8, i64 1728
  %166 = getelementptr inbounds nuw i8, ptr %8, i64 1760
  %wide.load.13 = load <8 x i32>, ptr %163, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.13 = load <8 x i32>, ptr %164, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.13 = load <8 x i32>, ptr %165, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.13 = load <8 x i32>, ptr %166, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %167 = add <8 x i32> %wide.load.13, %broadcast.splat
  %168 = add <8 x i32> %wide.load1.13, %broadcast.splat
  %169 = add <8 x i32> %wide.load2.13, %broadcast.splat
  %170 = add <8 x i32> %wide.load3.13, %broadcast.splat
  %171 = getelementptr inbounds nuw i8, ptr %7, i64 1664
  %172 = getelementptr inbounds nuw i8, ptr %7, i64 1696
  %173 = getelementptr inbounds nuw i8, ptr %7, i64 1728
  %174 = getelementptr inbounds nuw i8, ptr %7, i64 1760
  store <8 x i32> %167, ptr %171, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %168, ptr %172, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %169, ptr %173, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %170, ptr %174, align 4, !alias.scope !9, !noalias !15
  %175 = getelementptr inbounds nuw i8, ptr %8, i64 1792
  %176 = getelementptr inbounds nuw i8, ptr %8, i64 1824
  %177 = getelementptr inbounds nuw i8, ptr %8, i64 1856
  %178 = getelementptr inbounds nuw i8, ptr %8, i64 1888
  %wide.load.14 = load <8 x i32>, ptr %175, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.14 = load <8 x i32>, ptr %176, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.14 = load <8 x i32>, ptr %177, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.14 = load <8 x i32>, ptr %178, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %179 = add <8 x i32> %wide.load.14, %broadcast.splat
  %180 = add <8 x i32> %wide.load1.14, %broadcast.splat
  %181 = add <8 x i32> %wide.load2.14, %broadcast.splat
  %182 = add <8 x i32> %wide.load3.14, %broadcast.splat
  %183 = getelementptr inbounds nuw i8, ptr %7, i64 1792
  %184 = getelementptr inbounds nuw i8, ptr %7, i64 1824
  %185 = getelementptr inbounds nuw i8, ptr %7, i64 1856
  %186 = getelementptr inbounds nuw i8, ptr %7, i64 1888
  store <8 x i32> %179, ptr %183, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %180, ptr %184, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %181, ptr %185, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %182, ptr %186, align 4, !alias.scope !9, !noalias !15
  %187 = getelementptr inbounds nuw i8, ptr %8, i64 1920
  %188 = getelementptr inbounds nuw i8, ptr %8, i64 1952
  %189 = getelementptr inbounds nuw i8, ptr %8, i64 1984
  %190 = getelementptr inbounds nuw i8, ptr %8, i64 2016
  %wide.load.15 = load <8 x i32>, ptr %187, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load1.15 = load <8 x i32>, ptr %188, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load2.15 = load <8 x i32>, ptr %189, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %wide.load3.15 = load <8 x i32>, ptr %190, align 4, !invariant.load !3, !alias.scope !4, !noalias !14
  %191 = add <8 x i32> %wide.load.15, %broadcast.splat
  %192 = add <8 x i32> %wide.load1.15, %broadcast.splat
  %193 = add <8 x i32> %wide.load2.15, %broadcast.splat
  %194 = add <8 x i32> %wide.load3.15, %broadcast.splat
  %195 = getelementptr inbounds nuw i8, ptr %7, i64 1920
  %196 = getelementptr inbounds nuw i8, ptr %7, i64 1952
  %197 = getelementptr inbounds nuw i8, ptr %7, i64 1984
  %198 = getelementptr inbounds nuw i8, ptr %7, i64 2016
  store <8 x i32> %191, ptr %195, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %192, ptr %196, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %193, ptr %197, align 4, !alias.scope !9, !noalias !15
  store <8 x i32> %194, ptr %198, align 4, !alias.scope !9, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.40_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.40_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.40_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"broadcast_add_fusion.40_wrapped: argument 2"}
!11 = !{i64 4}
!12 = !{!5, !10}
!13 = !{i64 2048}
!14 = !{!8, !10}
!15 = !{!5, !8}
