; ModuleID = '__compute_module_multiply_add_fusion.39_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.39_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.39(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !12
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !12, !dereferenceable !13
  %5 = load float, ptr %4, align 4, !invariant.load !12, !alias.scope !6, !noalias !14
  %broadcast.splatinsert1 = insertelement <8 x float> poison, float %5, i64 0
  %broadcast.splat2 = shufflevector <8 x float> %broadcast.splatinsert1, <8 x float> poison, <8 x i32> zeroinitializer
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !12, !dereferenceable !13
  %8 = load float, ptr %7, align 4, !invariant.load !12, !alias.scope !10, !noalias !15
  %broadcast.splatinsert = insertelement <8 x float> poison, float %8, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !12, !dereferenceable !16
  %11 = load ptr, ptr %2, align 8, !invariant.load !12, !dereferenceable !16
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load = load <8 x float>, ptr %10, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3 = load <8 x float>, ptr %12, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4 = load <8 x float>, ptr %13, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5 = load <8 x float>, ptr %14, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 96
  %wide.load6 = load <8 x float>, ptr %11, align 4, !alias.scope !3, !noalias !18
  %wide.load7 = load <8 x float>, ptr %15, align 4, !alias.scope !3, !noalias !18
  %wide.load8 = load <8 x float>, ptr %16, align 4, !alias.scope !3, !noalias !18
  %wide.load9 = load <8 x float>, ptr %17, align 4, !alias.scope !3, !noalias !18
  %18 = fmul <8 x float> %broadcast.splat, %wide.load
  %19 = fmul <8 x float> %broadcast.splat, %wide.load3
  %20 = fmul <8 x float> %broadcast.splat, %wide.load4
  %21 = fmul <8 x float> %broadcast.splat, %wide.load5
  %22 = fmul <8 x float> %broadcast.splat2, %wide.load6
  %23 = fmul <8 x float> %broadcast.splat2, %wide.load7
  %24 = fmul <8 x float> %broadcast.splat2, %wide.load8
  %25 = fmul <8 x float> %broadcast.splat2, %wide.load9
  %26 = fadd <8 x float> %18, %22
  %27 = fadd <8 x float> %19, %23
  %28 = fadd <8 x float> %20, %24
  %29 = fadd <8 x float> %21, %25
  store <8 x float> %26, ptr %11, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %27, ptr %15, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %28, ptr %16, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %29, ptr %17, align 4, !alias.scope !3, !noalias !18
  %30 = getelementptr inbounds nuw i8, ptr %10, i64 128
  %31 = getelementptr inbounds nuw i8, ptr %10, i64 160
  %32 = getelementptr inbounds nuw i8, ptr %10, i64 192
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 224
  %wide.load.1 = load <8 x float>, ptr %30, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.1 = load <8 x float>, ptr %31, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.1 = load <8 x float>, ptr %32, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.1 = load <8 x float>, ptr %33, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %34 = getelementptr inbounds nuw i8, ptr %11, i64 128
  %35 = getelementptr inbounds nuw i8, ptr %11, i64 160
  %36 = getelementptr inbounds nuw i8, ptr %11, i64 192
  %37 = getelementptr inbounds nuw i8, ptr %11, i64 224
  %wide.load6.1 = load <8 x float>, ptr %34, align 4, !alias.scope !3, !noalias !18
  %wide.load7.1 = load <8 x float>, ptr %35, align 4, !alias.scope !3, !noalias !18
  %wide.load8.1 = load <8 x float>, ptr %36, align 4, !alias.scope !3, !noalias !18
  %wide.load9.1 = load <8 x float>, ptr %37, align 4, !alias.scope !3, !noalias !18
  %38 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %39 = fmul <8 x float> %broadcast.splat, %wide.load3.1
  %40 = fmul <8 x float> %broadcast.splat, %wide.load4.1
  %41 = fmul <8 x float> %broadcast.splat, %wide.load5.1
  %42 = fmul <8 x float> %broadcast.splat2, %wide.load6.1
  %43 = fmul <8 x float> %broadcast.splat2, %wide.load7.1
  %44 = fmul <8 x float> %broadcast.splat2, %wide.load8.1
  %45 = fmul <8 x float> %broadcast.splat2, %wide.load9.1
  %46 = fadd <8 x float> %38, %42
  %47 = fadd <8 x float> %39, %43
  %48 = fadd <8 x float> %40, %44
  %49 = fadd <8 x float> %41, %45
  store <8 x float> %46, ptr %34, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %47, ptr %35, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %48, ptr %36, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %49, ptr %37, align 4, !alias.scope !3, !noalias !18
  %50 = getelementptr inbounds nuw i8, ptr %10, i64 256
  %51 = getelementptr inbounds nuw i8, ptr %10, i64 288
  %52 = getelementptr inbounds nuw i8, ptr %10, i64 320
  %53 = getelementptr inbounds nuw i8, ptr %10, i64 352
  %wide.load.2 = load <8 x float>, ptr %50, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.2 = load <8 x float>, ptr %51, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.2 = load <8 x float>, ptr %52, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.2 = load <8 x float>, ptr %53, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %54 = getelementptr inbounds nuw i8, ptr %11, i64 256
  %55 = getelementptr inbounds nuw i8, ptr %11, i64 288
  %56 = getelementptr inbounds nuw i8, ptr %11, i64 320
  %57 = getelementptr inbounds nuw i8, ptr %11, i64 352
  %wide.load6.2 = load <8 x float>, ptr %54, align 4, !alias.scope !3, !noalias !18
  %wide.load7.2 = load <8 x float>, ptr %55, align 4, !alias.scope !3, !noalias !18
  %wide.load8.2 = load <8 x float>, ptr %56, align 4, !alias.scope !3, !noalias !18
  %wide.load9.2 = load <8 x float>, ptr %57, align 4, !alias.scope !3, !noalias !18
  %58 = fmul <8 x float> %broadcast.splat, %wide.load.2
  %59 = fmul <8 x float> %broadcast.splat, %wide.load3.2
  %60 = fmul <8 x float> %broadcast.splat, %wide.load4.2
  %61 = fmul <8 x float> %broadcast.splat, %wide.load5.2
  %62 = fmul <8 x float> %broadcast.splat2, %wide.load6.2
  %63 = fmul <8 x float> %broadcast.splat2, %wide.load7.2
  %64 = fmul <8 x float> %broadcast.splat2, %wide.load8.2
  %65 = fmul <8 x float> %broadcast.splat2, %wide.load9.2
  %66 = fadd <8 x float> %58, %62
  %67 = fadd <8 x float> %59, %63
  %68 = fadd <8 x float> %60, %64
  %69 = fadd <8 x float> %61, %65
  store <8 x float> %66, ptr %54, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %67, ptr %55, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %68, ptr %56, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %69, ptr %57, align 4, !alias.scope !3, !noalias !18
  %70 = getelementptr inbounds nuw i8, ptr %10, i64 384
  %71 = getelementptr inbounds nuw i8, ptr %10, i64 416
  %72 = getelementptr inbounds nuw i8, ptr %10, i64 448
  %73 = getelementptr inbounds nuw i8, ptr %10, i64 480
  %wide.load.3 = load <8 x float>, ptr %70, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.3 = load <8 x float>, ptr %71, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.3 = load <8 x float>, ptr %72, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.3 = load <8 x float>, ptr %73, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %74 = getelementptr inbounds nuw i8, ptr %11, i64 384
  %75 = getelementptr inbounds nuw i8, ptr %11, i64 416
  %76 = getelementptr inbounds nuw i8, ptr %11, i64 448
  %77 = getelementptr inbounds nuw i8, ptr %11, i64 480
  %wide.load6.3 = load <8 x float>, ptr %74, align 4, !alias.scope !3, !noalias !18
  %wide.load7.3 = load <8 x float>, ptr %75, align 4, !alias.scope !3, !noalias !18
  %wide.load8.3 = load <8 x float>, ptr %76, align 4, !alias.scope !3, !noalias !18
  %wide.load9.3 = load <8 x float>, ptr %77, align 4, !alias.scope !3, !noalias !18
  %78 = fmul <8 x float> %broadcast.splat, %wide.load.3
  %79 = fmul <8 x float> %broadcast.splat, %wide.load3.3
  %80 = fmul <8 x float> %broadcast.splat, %wide.load4.3
  %81 = fmul <8 x float> %broadcast.splat, %wide.load5.3
  %82 = fmul <8 x float> %broadcast.splat2, %wide.load6.3
  %83 = fmul <8 x float> %broadcast.splat2, %wide.load7.3
  %84 = fmul <8 x float> %broadcast.splat2, %wide.load8.3
  %85 = fmul <8 x float> %broadcast.splat2, %wide.load9.3
  %86 = fadd <8 x float> %78, %82
  %87 = fadd <8 x float> %79, %83
  %88 = fadd <8 x float> %80, %84
  %89 = fadd <8 x float> %81, %85
  store <8 x float> %86, ptr %74, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %87, ptr %75, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %88, ptr %76, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %89, ptr %77, align 4, !alias.scope !3, !noalias !18
  %90 = getelementptr inbounds nuw i8, ptr %10, i64 512
  %91 = getelementptr inbounds nuw i8, ptr %10, i64 544
  %92 = getelementptr inbounds nuw i8, ptr %10, i64 576
  %93 = getelementptr inbounds nuw i8, ptr %10, i64 608
  %wide.load.4 = load <8 x float>, ptr %90, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.4 = load <8 x float>, ptr %91, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.4 = load <8 x float>, ptr %92, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.4 = load <8 x float>, ptr %93, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %94 = getelementptr inbounds nuw i8, ptr %11, i64 512
  %95 = getelementptr inbounds nuw i8, ptr %11, i64 544
  %96 = getelementptr inbounds nuw i8, ptr %11, i64 576
  %97 = getelementptr inbounds nuw i8, ptr %11, i64 608
  %wide.load6.4 = load <8 x float>, ptr %94, align 4, !alias.scope !3, !noalias !18
  %wide.load7.4 = load <8 x float>, ptr %95, align 4, !alias.scope !3, !noalias !18
  %wide.load8.4 = load <8 x float>, ptr %96, align 4, !alias.scope !3, !noalias !18
  %wide.load9.4 = load <8 x float>, ptr %97, align 4, !alias.scope !3, !noalias !18
  %98 = fmul <8 x float> %broadcast.splat, %wide.load.4
  %99 = fmul <8 x float> %broadcast.splat, %wide.load3.4
  %100 = fmul <8 x float> %broadcast.splat, %wide.load4.4
  %101 = fmul <8 x float> %broadcast.splat, %wide.load5.4
  %102 = fmul <8 x float> %broadcast.splat2, %wide.load6.4
  %103 = fmul <8 x float> %broadcast.splat2, %wide.load7.4
  %104 = fmul <8 x float> %broadcast.splat2, %wide.load8.4
  %105 = fmul <8 x float> %broadcast.splat2, %wide.load9.4
  %106 = fadd <8 x float> %98, %102
  %107 = fadd <8 x float> %99, %103
  %108 = fadd <8 x float> %100, %104
  %109 = fadd <8 x float> %101, %105
  store <8 x float> %106, ptr %94, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %107, ptr %95, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %108, ptr %96, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %109, ptr %97, align 4, !alias.scope !3, !noalias !18
  %110 = getelementptr inbounds nuw i8, ptr %10, i64 640
  %111 = getelementptr inbounds nuw i8, ptr %10, i64 672
  %112 = getelementptr inbounds nuw i8, ptr %10, i64 704
  %113 = getelementptr inbounds nuw i8, ptr %10, i64 736
  %wide.load.5 = load <8 x float>, ptr %110, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.5 = load <8 x float>, ptr %111, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.5 = load <8 x float>, ptr %112, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.5 = load <8 x float>, ptr %113, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %114 = getelementptr inbounds nuw i8, ptr %11, i64 640
  %115 = getelementptr inbounds nuw i8, ptr %11, i64 672
  %116 = getelementptr inbounds nuw i8, ptr %11, i64 704
  %117 = getelementptr inbounds nuw i8, ptr %11, i64 736
  %wide.load6.5 = load <8 x float>, ptr %114, align 4, !alias.scope !3, !noalias !18
  %wide.load7.5 = load <8 x float>, ptr %115, align 4, !alias.scope !3, !noalias !18
  %wide.load8.5 = load <8 x float>, ptr %116, align 4, !alias.scope !3, !noalias !18
  %wide.load9.5 = load <8 x float>, ptr %117, align 4, !alias.scope !3, !noalias !18
  %118 = fmul <8 x float> %broadcast.splat, %wide.load.5
  %119 = fmul <8 x float> %broadcast.splat, %wide.load3.5
  %120 = fmul <8 x float> %broadcast.splat, %wide.load4.5
  %121 = fmul <8 x float> %broadcast.splat, %wide.load5.5
  %122 = fmul <8 x float> %broadcast.splat2, %wide.load6.5
  %123 = fmul <8 x float> %broadcast.splat2, %wide.load7.5
  %124 = fmul <8 x float> %broadcast.splat2, %wide.load8.5
  %125 = fmul <8 x float> %broadcast.splat2, %wide.load9.5
  %126 = fadd <8 x float> %118, %122
  %127 = fadd <8 x float> %119, %123
  %128 = fadd <8 x float> %120, %124
  %129 = fadd <8 x float> %121, %125
  store <8 x float> %126, ptr %114, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %127, ptr %115, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %128, ptr %116, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %129, ptr %117, align 4, !alias.scope !3, !noalias !18
  %130 = getelementptr inbounds nuw i8, ptr %10, i64 768
  %131 = getelementptr inbounds nuw i8, ptr %10, i64 800
  %132 = getelementptr inbounds nuw i8, ptr %10, i64 832
  %133 = getelementptr inbounds nuw i8, ptr %10, i64 864
  %wide.load.6 = load <8 x float>, ptr %130, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.6 = load <8 x float>, ptr %131, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.6 = load <8 x float>, ptr %132, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.6 = load <8 x float>, ptr %133, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %134 = getelementptr inbounds nuw i8, ptr %11, i64 768
  %135 = getelementptr inbounds nuw i8, ptr %11, i64 800
  %136 = getelementptr inbounds nuw i8, ptr %11, i64 832
  %137 = getelementptr inbounds nuw i8, ptr %11, i64 864
  %wide.load6.6 = load <8 x float>, ptr %134, align 4, !alias.scope !3, !noalias !18
  %wide.load7.6 = load <8 x float>, ptr %135, align 4, !alias.scope !3, !noalias !18
  %wide.load8.6 = load <8 x float>, ptr %136, align 4, !alias.scope !3, !noalias !18
  %wide.load9.6 = load <8 x float>, ptr %137, align 4, !alias.scope !3, !noalias !18
  %138 = fmul <8 x float> %broadcast.splat, %wide.load.6
  %139 = fmul <8 x float> %broadcast.splat, %wide.load3.6
  %140 = fmul <8 x float> %broadcast.splat, %wide.load4.6
  %141 = fmul <8 x float> %broadcast.splat, %wide.load5.6
  %142 = fmul <8 x float> %broadcast.splat2, %wide.load6.6
  %143 = fmul <8 x float> %broadcast.splat2, %wide.load7.6
  %144 = fmul <8 x float> %broadcast.splat2, %wide.load8.6
  %145 = fmul <8 x float> %broadcast.splat2, %wide.load9.6
  %146 = fadd <8 x float> %138, %142
  %147 = fadd <8 x float> %139, %143
  %148 = fadd <8 x float> %140, %144
  %149 = fadd <8 x float> %141, %145
  store <8 x float> %146, ptr %134, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %147, ptr %135, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %148, ptr %136, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %149, ptr %137, align 4, !alias.scope !3, !noalias !18
  %150 = getelementptr inbounds nuw i8, ptr %10, i64 896
  %151 = getelementptr inbounds nuw i8, ptr %10, i64 928
  %152 = getelementptr inbounds nuw i8, ptr %10, i64 960
  %153 = getelementptr inbounds nuw i8, ptr %10, i64 992
  %wide.load.7 = load <8 x float>, ptr %150, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load3.7 = load <8 x float>, ptr %151, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load4.7 = load <8 x float>, ptr %152, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %wide.load5.7 = load <8 x float>, ptr %153, align 4, !invariant.load !12, !alias.scope !8, !noalias !17
  %154 = getelementptr inbounds nuw i8, ptr %11, i64 896
  %155 = getelementptr inbounds nuw i8, ptr %11, i64 928
  %156 = getelementptr inbounds nuw i8, ptr %11, i64 960
  %157 = getelementptr inbounds nuw i8, ptr %11, i64 992
  %wide.load6.7 = load <8 x float>, ptr %154, align 4, !alias.scope !3, !noalias !18
  %wide.load7.7 = load <8 x float>, ptr %155, align 4, !alias.scope !3, !noalias !18
  %wide.load8.7 = load <8 x float>, ptr %156, align 4, !alias.scope !3, !noalias !18
  %wide.load9.7 = load <8 x float>, ptr %157, align 4, !alias.scope !3, !noalias !18
  %158 = fmul <8 x float> %broadcast.splat, %wide.load.7
  %159 = fmul <8 x float> %broadcast.splat, %wide.load3.7
  %160 = fmul <8 x float> %broadcast.splat, %wide.load4.7
  %161 = fmul <8 x float> %broadcast.splat, %wide.load5.7
  %162 = fmul <8 x float> %broadcast.splat2, %wide.load6.7
  %163 = fmul <8 x float> %broadcast.splat2, %wide.load7.7
  %164 = fmul <8 x float> %broadcast.splat2, %wide.load8.7
  %165 = fmul <8 x float> %broadcast.splat2, %wide.load9.7
  %166 = fadd <8 x float> %158, %162
  %167 = fadd <8 x float> %159, %163
  %168 = fadd <8 x float> %160, %164
  %169 = fadd <8 x float> %161, %165
  store <8 x float> %166, ptr %154, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %167, ptr %155, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %168, ptr %156, align 4, !alias.scope !3, !noalias !18
  store <8 x float> %169, ptr %157, align 4, !alias.scope !3, !noalias !18
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion.39_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion.39_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion.39_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"multiply_add_fusion.39_wrapped: argument 2"}
!10 = !{!11}
!11 = distinct !{!11, !5, !"multiply_add_fusion.39_wrapped: argument 3"}
!12 = !{}
!13 = !{i64 4}
!14 = !{!4, !9, !11}
!15 = !{!4, !7, !9}
!16 = !{i64 1024}
!17 = !{!4, !7, !11}
!18 = !{!7, !9, !11}
