; ModuleID = '__compute_module_broadcast_add_fusion.5_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.5(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %7 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %7, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 96
  store <8 x i32> %broadcast.splat, ptr %5, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %8, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %9, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %10, align 4, !alias.scope !9, !noalias !6
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %12 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 224
  store <8 x i32> %broadcast.splat, ptr %11, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %12, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %13, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %14, align 4, !alias.scope !9, !noalias !6
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 256
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 288
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 320
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 352
  store <8 x i32> %broadcast.splat, ptr %15, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %16, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %17, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %18, align 4, !alias.scope !9, !noalias !6
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 384
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 416
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 448
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 480
  store <8 x i32> %broadcast.splat, ptr %19, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %20, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %21, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 512
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 544
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 576
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 608
  store <8 x i32> %broadcast.splat, ptr %23, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %24, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %25, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %26, align 4, !alias.scope !9, !noalias !6
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 640
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 672
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 704
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 736
  store <8 x i32> %broadcast.splat, ptr %27, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %28, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %29, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %30, align 4, !alias.scope !9, !noalias !6
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 768
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 800
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 832
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 864
  store <8 x i32> %broadcast.splat, ptr %31, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %32, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %33, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %34, align 4, !alias.scope !9, !noalias !6
  %35 = getelementptr inbounds nuw i8, ptr %5, i64 896
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 928
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 960
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 992
  store <8 x i32> %broadcast.splat, ptr %35, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %36, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %37, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %38, align 4, !alias.scope !9, !noalias !6
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 1024
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 1056
  %41 = getelementptr inbounds nuw i8, ptr %5, i64 1088
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 1120
  store <8 x i32> %broadcast.splat, ptr %39, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %40, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %41, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %42, align 4, !alias.scope !9, !noalias !6
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 1152
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 1184
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 1216
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 1248
  store <8 x i32> %broadcast.splat, ptr %43, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %44, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %45, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %46, align 4, !alias.scope !9, !noalias !6
  %47 = getelementptr inbounds nuw i8, ptr %5, i64 1280
  %48 = getelementptr inbounds nuw i8, ptr %5, i64 1312
  %49 = getelementptr inbounds nuw i8, ptr %5, i64 1344
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 1376
  store <8 x i32> %broadcast.splat, ptr %47, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %48, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %49, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %50, align 4, !alias.scope !9, !noalias !6
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 1408
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 1440
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 1472
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 1504
  store <8 x i32> %broadcast.splat, ptr %51, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %52, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %53, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %54, align 4, !alias.scope !9, !noalias !6
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 1536
  %56 = getelementptr inbounds nuw i8, ptr %5, i64 1568
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 1600
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 1632
  store <8 x i32> %broadcast.splat, ptr %55, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %56, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %57, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %58, align 4, !alias.scope !9, !noalias !6
  %59 = getelementptr inbounds nuw i8, ptr %5, i64 1664
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 1696
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 1728
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 1760
  store <8 x i32> %broadcast.splat, ptr %59, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %60, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %61, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %62, align 4, !alias.scope !9, !noalias !6
  %63 = getelementptr inbounds nuw i8, ptr %5, i64 1792
  %64 = getelementptr inbounds nuw i8, ptr %5, i64 1824
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 1856
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 1888
  store <8 x i32> %broadcast.splat, ptr %63, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %64, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %65, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %66, align 4, !alias.scope !9, !noalias !6
  %67 = getelementptr inbounds nuw i8, ptr %5, i64 1920
  %68 = getelementptr inbounds nuw i8, ptr %5, i64 1952
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 1984
  %70 = getelementptr inbounds nuw i8, ptr %5, i64 2016
  store <8 x i32> %broadcast.splat, ptr %67, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %68, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %69, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %70, align 4, !alias.scope !9, !noalias !6
  %71 = getelementptr inbounds nuw i8, ptr %5, i64 2048
  %72 = getelementptr inbounds nuw i8, ptr %5, i64 2080
  %73 = getelementptr inbounds nuw i8, ptr %5, i64 2112
  %74 = getelementptr inbounds nuw i8, ptr %5, i64 2144
  store <8 x i32> %broadcast.splat, ptr %71, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %72, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %73, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %74, align 4, !alias.scope !9, !noalias !6
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 2176
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 2208
  %77 = getelementptr inbounds nuw i8, ptr %5, i64 2240
  %78 = getelementptr inbounds nuw i8, ptr %5, i64 2272
  store <8 x i32> %broadcast.splat, ptr %75, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %76, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %77, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %78, align 4, !alias.scope !9, !noalias !6
  %79 = getelementptr inbounds nuw i8, ptr %5, i64 2304
  %80 = getelementptr inbounds nuw i8, ptr %5, i64 2336
  %81 = getelementptr inbounds nuw i8, ptr %5, i64 2368
  %82 = getelementptr inbounds nuw i8, ptr %5, i64 2400
  store <8 x i32> %broadcast.splat, ptr %79, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %80, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %81, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %82, align 4, !alias.scope !9, !noalias !6
  %83 = getelementptr inbounds nuw i8, ptr %5, i64 2432
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 2464
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 2496
  %86 = getelementptr inbounds nuw i8, ptr %5, i64 2528
  store <8 x i32> %broadcast.splat, ptr %83, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %84, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %85, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %86, align 4, !alias.scope !9, !noalias !6
  %87 = getelementptr inbounds nuw i8, ptr %5, i64 2560
  %88 = getelementptr inbounds nuw i8, ptr %5, i64 2592
  %89 = getelementptr inbounds nuw i8, ptr %5, i64 2624
  %90 = getelementptr inbounds nuw i8, ptr %5, i64 2656
  store <8 x i32> %broadcast.splat, ptr %87, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %88, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %89, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %90, align 4, !alias.scope !9, !noalias !6
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 2688
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 2720
  %93 = getelementptr inbounds nuw i8, ptr %5, i64 2752
  %94 = getelementptr inbounds nuw i8, ptr %5, i64 2784
  store <8 x i32> %broadcast.splat, ptr %91, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %92, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %93, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %94, align 4, !alias.scope !9, !noalias !6
  %95 = getelementptr inbounds nuw i8, ptr %5, i64 2816
  %96 = getelementptr inbounds nuw i8, ptr %5, i64 2848
  %97 = getelementptr inbounds nuw i8, ptr %5, i64 2880
  %98 = getelementptr inbounds nuw i8, ptr %5, i64 2912
  store <8 x i32> %broadcast.splat, ptr %95, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %96, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %97, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %98, align 4, !alias.scope !9, !noalias !6
  %99 = getelementptr inbounds nuw i8, ptr %5, i64 2944
  %100 = getelementptr inbounds nuw i8, ptr %5, i64 2976
  %101 = getelementptr inbounds nuw i8, ptr %5, i64 3008
  %102 = getelementptr inbounds nuw i8, ptr %5, i64 3040
  store <8 x i32> %broadcast.splat, ptr %99, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %100, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %101, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %102, align 4, !alias.scope !9, !noalias !6
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 3072
  %104 = getelementptr inbounds nuw i8, ptr %5, i64 3104
  %105 = getelementptr inbounds nuw i8, ptr %5, i64 3136
  %106 = getelementptr inbounds nuw i8, ptr %5, i64 3168
  store <8 x i32> %broadcast.splat, ptr %103, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %104, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %105, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %106, align 4, !alias.scope !9, !noalias !6
  %107 = getelementptr inbounds nuw i8, ptr %5, i64 3200
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 3232
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 3264
  %110 = getelementptr inbounds nuw i8, ptr %5, i64 3296
  store <8 x i32> %broadcast.splat, ptr %107, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %108, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %109, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %110, align 4, !alias.scope !9, !noalias !6
  %111 = getelementptr inbounds nuw i8, ptr %5, i64 3328
  %112 = getelementptr inbounds nuw i8, ptr %5, i64 3360
  %113 = getelementptr inbounds nuw i8, ptr %5, i64 3392
  %114 = getelementptr inbounds nuw i8, ptr %5, i64 3424
  store <8 x i32> %broadcast.splat, ptr %111, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %112, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %113, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %114, align 4, !alias.scope !9, !noalias !6
  %115 = getelementptr inbounds nuw i8, ptr %5, i64 3456
  %116 = getelementptr inbounds nuw i8, ptr %5, i64 3488
  %117 = getelementptr inbounds nuw i8, ptr %5, i64 3520
  %118 = getelementptr inbounds nuw i8, ptr %5, i64 3552
  store <8 x i32> %broadcast.splat, ptr %115, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %116, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %117, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %118, align 4, !alias.scope !9, !noalias !6
  %119 = getelementptr inbounds nuw i8, ptr %5, i64 3584
  %120 = getelementptr inbounds nuw i8, ptr %5, i64 3616
  %121 = getelementptr inbounds nuw i8, ptr %5, i64 3648
  %122 = getelementptr inbounds nuw i8, ptr %5, i64 3680
  store <8 x i32> %broadcast.splat, ptr %119, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %120, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %121, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %122, align 4, !alias.scope !9, !noalias !6
  %123 = getelementptr inbounds nuw i8, ptr %5, i64 3712
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 3744
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 3776
  %126 = getelementptr inbounds nuw i8, ptr %5, i64 3808
  store <8 x i32> %broadcast.splat, ptr %123, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %124, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %125, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %126, align 4, !alias.scope !9, !noalias !6
  %127 = getelementptr inbounds nuw i8, ptr %5, i64 3840
  %128 = getelementptr inbounds nuw i8, ptr %5, i64 3872
  %129 = getelementptr inbounds nuw i8, ptr %5, i64 3904
  %130 = getelementptr inbounds nuw i8, ptr %5, i64 3936
  store <8 x i32> %broadcast.splat, ptr %127, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %128, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %129, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %130, align 4, !alias.scope !9, !noalias !6
  %131 = getelementptr inbounds nuw i8, ptr %5, i64 3968
  %132 = getelementptr inbounds nuw i8, ptr %5, i64 4000
  %133 = getelementptr inbounds nuw i8, ptr %5, i64 4032
  %134 = getelementptr inbounds nuw i8, ptr %5, i64 4064
  store <8 x i32> %broadcast.splat, ptr %131, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %132, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %133, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %134, align 4, !alias.scope !9, !noalias !6
  %135 = getelementptr inbounds nuw i8, ptr %5, i64 4096
  %136 = getelementptr inbounds nuw i8, ptr %5, i64 4128
  %137 = getelementptr inbounds nuw i8, ptr %5, i64 4160
  %138 = getelementptr inbounds nuw i8, ptr %5, i64 4192
  store <8 x i32> %broadcast.splat, ptr %135, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %136, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %137, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %138, align 4, !alias.scope !9, !noalias !6
  %139 = getelementptr inbounds nuw i8, ptr %5, i64 4224
  %140 = getelementptr inbounds nuw i8, ptr %5, i64 4256
  %141 = getelementptr inbounds nuw i8, ptr %5, i64 4288
  %142 = getelementptr inbounds nuw i8, ptr %5, i64 4320
  store <8 x i32> %broadcast.splat, ptr %139, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %140, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %141, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %142, align 4, !alias.scope !9, !noalias !6
  %143 = getelementptr inbounds nuw i8, ptr %5, i64 4352
  %144 = getelementptr inbounds nuw i8, ptr %5, i64 4384
  %145 = getelementptr inbounds nuw i8, ptr %5, i64 4416
  %146 = getelementptr inbounds nuw i8, ptr %5, i64 4448
  store <8 x i32> %broadcast.splat, ptr %143, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %144, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %145, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %146, align 4, !alias.scope !9, !noalias !6
  %147 = getelementptr inbounds nuw i8, ptr %5, i64 4480
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 4512
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 4544
  %150 = getelementptr inbounds nuw i8, ptr %5, i64 4576
  store <8 x i32> %broadcast.splat, ptr %147, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %148, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %149, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %150, align 4, !alias.scope !9, !noalias !6
  %151 = getelementptr inbounds nuw i8, ptr %5, i64 4608
  %152 = getelementptr inbounds nuw i8, ptr %5, i64 4640
  %153 = getelementptr inbounds nuw i8, ptr %5, i64 4672
  %154 = getelementptr inbounds nuw i8, ptr %5, i64 4704
  store <8 x i32> %broadcast.splat, ptr %151, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %152, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %153, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %154, align 4, !alias.scope !9, !noalias !6
  %155 = getelementptr inbounds nuw i8, ptr %5, i64 4736
  %156 = getelementptr inbounds nuw i8, ptr %5, i64 4768
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 4800
  %158 = getelementptr inbounds nuw i8, ptr %5, i64 4832
  store <8 x i32> %broadcast.splat, ptr %155, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %156, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %157, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %158, align 4, !alias.scope !9, !noalias !6
  %159 = getelementptr inbounds nuw i8, ptr %5, i64 4864
  %160 = getelementptr inbounds nuw i8, ptr %5, i64 4896
  %161 = getelementptr inbounds nuw i8, ptr %5, i64 4928
  %162 = getelementptr inbounds nuw i8, ptr %5, i64 4960
  store <8 x i32> %broadcast.splat, ptr %159, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %160, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %161, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %162, align 4, !alias.scope !9, !noalias !6
  %163 = getelementptr inbounds nuw i8, ptr %5, i64 4992
  %164 = getelementptr inbounds nuw i8, ptr %5, i64 5024
  %165 = getelementptr inbounds nuw i8, ptr %5, i64 5056
  %166 = getelementptr inbounds nuw i8, ptr %5, i64 5088
  store <8 x i32> %broadcast.splat, ptr %163, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %164, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %165, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %166, align 4, !alias.scope !9, !noalias !6
  %167 = getelementptr inbounds nuw i8, ptr %5, i64 5120
  %168 = getelementptr inbounds nuw i8, ptr %5, i64 5152
  %169 = getelementptr inbounds nuw i8, ptr %5, i64 5184
  %170 = getelementptr inbounds nuw i8, ptr %5, i64 5216
  store <8 x i32> %broadcast.splat, ptr %167, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %168, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %169, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %170, align 4, !alias.scope !9, !noalias !6
  %171 = getelementptr inbounds nuw i8, ptr %5, i64 5248
  %172 = getelementptr inbounds nuw i8, ptr %5, i64 5280
  %173 = getelementptr inbounds nuw i8, ptr %5, i64 5312
  %174 = getelementptr inbounds nuw i8, ptr %5, i64 5344
  store <8 x i32> %broadcast.splat, ptr %171, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %172, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %173, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %174, align 4, !alias.scope !9, !noalias !6
  %175 = getelementptr inbounds nuw i8, ptr %5, i64 5376
  %176 = getelementptr inbounds nuw i8, ptr %5, i64 5408
  %177 = getelementptr inbounds nuw i8, ptr %5, i64 5440
  %178 = getelementptr inbounds nuw i8, ptr %5, i64 5472
  store <8 x i32> %broadcast.splat, ptr %175, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %176, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %177, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %178, align 4, !alias.scope !9, !noalias !6
  %179 = getelementptr inbounds nuw i8, ptr %5, i64 5504
  %180 = getelementptr inbounds nuw i8, ptr %5, i64 5536
  %181 = getelementptr inbounds nuw i8, ptr %5, i64 5568
  %182 = getelementptr inbounds nuw i8, ptr %5, i64 5600
  store <8 x i32> %broadcast.splat, ptr %179, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %180, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %181, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %182, align 4, !alias.scope !9, !noalias !6
  %183 = getelementptr inbounds nuw i8, ptr %5, i64 5632
  %184 = getelementptr inbounds nuw i8, ptr %5, i64 5664
  %185 = getelementptr inbounds nuw i8, ptr %5, i64 5696
  %186 = getelementptr inbounds nuw i8, ptr %5, i64 5728
  store <8 x i32> %broadcast.splat, ptr %183, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %184, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %185, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %186, align 4, !alias.scope !9, !noalias !6
  %187 = getelementptr inbounds nuw i8, ptr %5, i64 5760
  %188 = getelementptr inbounds nuw i8, ptr %5, i64 5792
  %189 = getelementptr inbounds nuw i8, ptr %5, i64 5824
  %190 = getelementptr inbounds nuw i8, ptr %5, i64 5856
  store <8 x i32> %broadcast.splat, ptr %187, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %188, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %189, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %broadcast.splat, ptr %190, align 4, !alias.scope !9, !noalias !6
  %broadcast.splatinsert1 = insertelement <4 x i32> poison, i32 %7, i64 0
  %broadcast.splat2 = shufflevector <4 x i32> %broadcast.splatinsert1, <4 x i32> poison, <4 x i32> zeroinitializer
  %191 = getelementptr inbounds nuw i8, ptr %5, i64 5888
  store <4 x i32> %broadcast.splat2, ptr %191, align 4, !alias.scope !9, !noalias !6
  %192 = getelementptr inbounds nuw i8, ptr %5, i64 5904
  store <4 x i32> %broadcast.splat2, ptr %192, align 4, !alias.scope !9, !noalias !6
  %193 = getelementptr inbounds nuw i8, ptr %5, i64 5920
  store <4 x i32> %broadcast.splat2, ptr %193, align 4, !alias.scope !9, !noalias !6
  %194 = getelementptr inbounds nuw i8, ptr %5, i64 5936
  store <4 x i32> %broadcast.splat2, ptr %194, align 4, !alias.scope !9, !noalias !6
  %195 = getelementptr inbounds nuw i8, ptr %5, i64 5952
  store <4 x i32> %broadcast.splat2, ptr %195, align 4, !alias.scope !9, !noalias !6
  %196 = getelementptr inbounds nuw i8, ptr %5, i64 5968
  store <4 x i32> %broadcast.splat2, ptr %196, align 4, !alias.scope !9, !noalias !6
  %197 = getelementptr inbounds nuw i8, ptr %5, i64 5984
  store <4 x i32> %broadcast.splat2, ptr %197, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 6000}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.5_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.5_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.5_wrapped: argument 1"}
