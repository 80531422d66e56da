; ModuleID = '__compute_module_multiply_add_fusion.35_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.35_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.35(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %wide.load = load <8 x float>, ptr %5, align 4, !alias.scope !3, !noalias !6
  %wide.load1 = load <8 x float>, ptr %6, align 4, !alias.scope !3, !noalias !6
  %wide.load2 = load <8 x float>, ptr %7, align 4, !alias.scope !3, !noalias !6
  %wide.load3 = load <8 x float>, ptr %8, align 4, !alias.scope !3, !noalias !6
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load4 = load <8 x float>, ptr %4, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5 = load <8 x float>, ptr %9, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6 = load <8 x float>, ptr %10, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7 = load <8 x float>, ptr %11, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %12 = fmul <8 x float> %wide.load4, %wide.load4
  %13 = fmul <8 x float> %wide.load5, %wide.load5
  %14 = fmul <8 x float> %wide.load6, %wide.load6
  %15 = fmul <8 x float> %wide.load7, %wide.load7
  %16 = fmul <8 x float> %12, splat (float 1.000000e-03)
  %17 = fmul <8 x float> %13, splat (float 1.000000e-03)
  %18 = fmul <8 x float> %14, splat (float 1.000000e-03)
  %19 = fmul <8 x float> %15, splat (float 1.000000e-03)
  %20 = fmul <8 x float> %wide.load, splat (float 9.990000e-01)
  %21 = fmul <8 x float> %wide.load1, splat (float 9.990000e-01)
  %22 = fmul <8 x float> %wide.load2, splat (float 9.990000e-01)
  %23 = fmul <8 x float> %wide.load3, splat (float 9.990000e-01)
  %24 = fadd <8 x float> %20, %16
  %25 = fadd <8 x float> %21, %17
  %26 = fadd <8 x float> %22, %18
  %27 = fadd <8 x float> %23, %19
  store <8 x float> %24, ptr %5, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %25, ptr %6, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %26, ptr %7, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %27, ptr %8, align 4, !alias.scope !3, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 224
  %wide.load.1 = load <8 x float>, ptr %28, align 4, !alias.scope !3, !noalias !6
  %wide.load1.1 = load <8 x float>, ptr %29, align 4, !alias.scope !3, !noalias !6
  %wide.load2.1 = load <8 x float>, ptr %30, align 4, !alias.scope !3, !noalias !6
  %wide.load3.1 = load <8 x float>, ptr %31, align 4, !alias.scope !3, !noalias !6
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %33 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load4.1 = load <8 x float>, ptr %32, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.1 = load <8 x float>, ptr %33, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.1 = load <8 x float>, ptr %34, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.1 = load <8 x float>, ptr %35, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %36 = fmul <8 x float> %wide.load4.1, %wide.load4.1
  %37 = fmul <8 x float> %wide.load5.1, %wide.load5.1
  %38 = fmul <8 x float> %wide.load6.1, %wide.load6.1
  %39 = fmul <8 x float> %wide.load7.1, %wide.load7.1
  %40 = fmul <8 x float> %36, splat (float 1.000000e-03)
  %41 = fmul <8 x float> %37, splat (float 1.000000e-03)
  %42 = fmul <8 x float> %38, splat (float 1.000000e-03)
  %43 = fmul <8 x float> %39, splat (float 1.000000e-03)
  %44 = fmul <8 x float> %wide.load.1, splat (float 9.990000e-01)
  %45 = fmul <8 x float> %wide.load1.1, splat (float 9.990000e-01)
  %46 = fmul <8 x float> %wide.load2.1, splat (float 9.990000e-01)
  %47 = fmul <8 x float> %wide.load3.1, splat (float 9.990000e-01)
  %48 = fadd <8 x float> %44, %40
  %49 = fadd <8 x float> %45, %41
  %50 = fadd <8 x float> %46, %42
  %51 = fadd <8 x float> %47, %43
  store <8 x float> %48, ptr %28, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %49, ptr %29, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %50, ptr %30, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %51, ptr %31, align 4, !alias.scope !3, !noalias !6
  %52 = getelementptr inbounds nuw i8, ptr %5, i64 256
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 288
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 320
  %55 = getelementptr inbounds nuw i8, ptr %5, i64 352
  %wide.load.2 = load <8 x float>, ptr %52, align 4, !alias.scope !3, !noalias !6
  %wide.load1.2 = load <8 x float>, ptr %53, align 4, !alias.scope !3, !noalias !6
  %wide.load2.2 = load <8 x float>, ptr %54, align 4, !alias.scope !3, !noalias !6
  %wide.load3.2 = load <8 x float>, ptr %55, align 4, !alias.scope !3, !noalias !6
  %56 = getelementptr inbounds nuw i8, ptr %4, i64 256
  %57 = getelementptr inbounds nuw i8, ptr %4, i64 288
  %58 = getelementptr inbounds nuw i8, ptr %4, i64 320
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 352
  %wide.load4.2 = load <8 x float>, ptr %56, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.2 = load <8 x float>, ptr %57, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.2 = load <8 x float>, ptr %58, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.2 = load <8 x float>, ptr %59, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %60 = fmul <8 x float> %wide.load4.2, %wide.load4.2
  %61 = fmul <8 x float> %wide.load5.2, %wide.load5.2
  %62 = fmul <8 x float> %wide.load6.2, %wide.load6.2
  %63 = fmul <8 x float> %wide.load7.2, %wide.load7.2
  %64 = fmul <8 x float> %60, splat (float 1.000000e-03)
  %65 = fmul <8 x float> %61, splat (float 1.000000e-03)
  %66 = fmul <8 x float> %62, splat (float 1.000000e-03)
  %67 = fmul <8 x float> %63, splat (float 1.000000e-03)
  %68 = fmul <8 x float> %wide.load.2, splat (float 9.990000e-01)
  %69 = fmul <8 x float> %wide.load1.2, splat (float 9.990000e-01)
  %70 = fmul <8 x float> %wide.load2.2, splat (float 9.990000e-01)
  %71 = fmul <8 x float> %wide.load3.2, splat (float 9.990000e-01)
  %72 = fadd <8 x float> %68, %64
  %73 = fadd <8 x float> %69, %65
  %74 = fadd <8 x float> %70, %66
  %75 = fadd <8 x float> %71, %67
  store <8 x float> %72, ptr %52, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %73, ptr %53, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %74, ptr %54, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %75, ptr %55, align 4, !alias.scope !3, !noalias !6
  %76 = getelementptr inbounds nuw i8, ptr %5, i64 384
  %77 = getelementptr inbounds nuw i8, ptr %5, i64 416
  %78 = getelementptr inbounds nuw i8, ptr %5, i64 448
  %79 = getelementptr inbounds nuw i8, ptr %5, i64 480
  %wide.load.3 = load <8 x float>, ptr %76, align 4, !alias.scope !3, !noalias !6
  %wide.load1.3 = load <8 x float>, ptr %77, align 4, !alias.scope !3, !noalias !6
  %wide.load2.3 = load <8 x float>, ptr %78, align 4, !alias.scope !3, !noalias !6
  %wide.load3.3 = load <8 x float>, ptr %79, align 4, !alias.scope !3, !noalias !6
  %80 = getelementptr inbounds nuw i8, ptr %4, i64 384
  %81 = getelementptr inbounds nuw i8, ptr %4, i64 416
  %82 = getelementptr inbounds nuw i8, ptr %4, i64 448
  %83 = getelementptr inbounds nuw i8, ptr %4, i64 480
  %wide.load4.3 = load <8 x float>, ptr %80, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.3 = load <8 x float>, ptr %81, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.3 = load <8 x float>, ptr %82, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.3 = load <8 x float>, ptr %83, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %84 = fmul <8 x float> %wide.load4.3, %wide.load4.3
  %85 = fmul <8 x float> %wide.load5.3, %wide.load5.3
  %86 = fmul <8 x float> %wide.load6.3, %wide.load6.3
  %87 = fmul <8 x float> %wide.load7.3, %wide.load7.3
  %88 = fmul <8 x float> %84, splat (float 1.000000e-03)
  %89 = fmul <8 x float> %85, splat (float 1.000000e-03)
  %90 = fmul <8 x float> %86, splat (float 1.000000e-03)
  %91 = fmul <8 x float> %87, splat (float 1.000000e-03)
  %92 = fmul <8 x float> %wide.load.3, splat (float 9.990000e-01)
  %93 = fmul <8 x float> %wide.load1.3, splat (float 9.990000e-01)
  %94 = fmul <8 x float> %wide.load2.3, splat (float 9.990000e-01)
  %95 = fmul <8 x float> %wide.load3.3, splat (float 9.990000e-01)
  %96 = fadd <8 x float> %92, %88
  %97 = fadd <8 x float> %93, %89
  %98 = fadd <8 x float> %94, %90
  %99 = fadd <8 x float> %95, %91
  store <8 x float> %96, ptr %76, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %97, ptr %77, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %98, ptr %78, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %99, ptr %79, align 4, !alias.scope !3, !noalias !6
  %100 = getelementptr inbounds nuw i8, ptr %5, i64 512
  %101 = getelementptr inbounds nuw i8, ptr %5, i64 544
  %102 = getelementptr inbounds nuw i8, ptr %5, i64 576
  %103 = getelementptr inbounds nuw i8, ptr %5, i64 608
  %wide.load.4 = load <8 x float>, ptr %100, align 4, !alias.scope !3, !noalias !6
  %wide.load1.4 = load <8 x float>, ptr %101, align 4, !alias.scope !3, !noalias !6
  %wide.load2.4 = load <8 x float>, ptr %102, align 4, !alias.scope !3, !noalias !6
  %wide.load3.4 = load <8 x float>, ptr %103, align 4, !alias.scope !3, !noalias !6
  %104 = getelementptr inbounds nuw i8, ptr %4, i64 512
  %105 = getelementptr inbounds nuw i8, ptr %4, i64 544
  %106 = getelementptr inbounds nuw i8, ptr %4, i64 576
  %107 = getelementptr inbounds nuw i8, ptr %4, i64 608
  %wide.load4.4 = load <8 x float>, ptr %104, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.4 = load <8 x float>, ptr %105, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.4 = load <8 x float>, ptr %106, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.4 = load <8 x float>, ptr %107, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %108 = fmul <8 x float> %wide.load4.4, %wide.load4.4
  %109 = fmul <8 x float> %wide.load5.4, %wide.load5.4
  %110 = fmul <8 x float> %wide.load6.4, %wide.load6.4
  %111 = fmul <8 x float> %wide.load7.4, %wide.load7.4
  %112 = fmul <8 x float> %108, splat (float 1.000000e-03)
  %113 = fmul <8 x float> %109, splat (float 1.000000e-03)
  %114 = fmul <8 x float> %110, splat (float 1.000000e-03)
  %115 = fmul <8 x float> %111, splat (float 1.000000e-03)
  %116 = fmul <8 x float> %wide.load.4, splat (float 9.990000e-01)
  %117 = fmul <8 x float> %wide.load1.4, splat (float 9.990000e-01)
  %118 = fmul <8 x float> %wide.load2.4, splat (float 9.990000e-01)
  %119 = fmul <8 x float> %wide.load3.4, splat (float 9.990000e-01)
  %120 = fadd <8 x float> %116, %112
  %121 = fadd <8 x float> %117, %113
  %122 = fadd <8 x float> %118, %114
  %123 = fadd <8 x float> %119, %115
  store <8 x float> %120, ptr %100, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %121, ptr %101, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %122, ptr %102, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %123, ptr %103, align 4, !alias.scope !3, !noalias !6
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 640
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 672
  %126 = getelementptr inbounds nuw i8, ptr %5, i64 704
  %127 = getelementptr inbounds nuw i8, ptr %5, i64 736
  %wide.load.5 = load <8 x float>, ptr %124, align 4, !alias.scope !3, !noalias !6
  %wide.load1.5 = load <8 x float>, ptr %125, align 4, !alias.scope !3, !noalias !6
  %wide.load2.5 = load <8 x float>, ptr %126, align 4, !alias.scope !3, !noalias !6
  %wide.load3.5 = load <8 x float>, ptr %127, align 4, !alias.scope !3, !noalias !6
  %128 = getelementptr inbounds nuw i8, ptr %4, i64 640
  %129 = getelementptr inbounds nuw i8, ptr %4, i64 672
  %130 = getelementptr inbounds nuw i8, ptr %4, i64 704
  %131 = getelementptr inbounds nuw i8, ptr %4, i64 736
  %wide.load4.5 = load <8 x float>, ptr %128, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.5 = load <8 x float>, ptr %129, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.5 = load <8 x float>, ptr %130, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.5 = load <8 x float>, ptr %131, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %132 = fmul <8 x float> %wide.load4.5, %wide.load4.5
  %133 = fmul <8 x float> %wide.load5.5, %wide.load5.5
  %134 = fmul <8 x float> %wide.load6.5, %wide.load6.5
  %135 = fmul <8 x float> %wide.load7.5, %wide.load7.5
  %136 = fmul <8 x float> %132, splat (float 1.000000e-03)
  %137 = fmul <8 x float> %133, splat (float 1.000000e-03)
  %138 = fmul <8 x float> %134, splat (float 1.000000e-03)
  %139 = fmul <8 x float> %135, splat (float 1.000000e-03)
  %140 = fmul <8 x float> %wide.load.5, splat (float 9.990000e-01)
  %141 = fmul <8 x float> %wide.load1.5, splat (float 9.990000e-01)
  %142 = fmul <8 x float> %wide.load2.5, splat (float 9.990000e-01)
  %143 = fmul <8 x float> %wide.load3.5, splat (float 9.990000e-01)
  %144 = fadd <8 x float> %140, %136
  %145 = fadd <8 x float> %141, %137
  %146 = fadd <8 x float> %142, %138
  %147 = fadd <8 x float> %143, %139
  store <8 x float> %144, ptr %124, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %145, ptr %125, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %146, ptr %126, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %147, ptr %127, align 4, !alias.scope !3, !noalias !6
  %148 = getelementptr inbounds nuw i8, ptr %5, i64 768
  %149 = getelementptr inbounds nuw i8, ptr %5, i64 800
  %150 = getelementptr inbounds nuw i8, ptr %5, i64 832
  %151 = getelementptr inbounds nuw i8, ptr %5, i64 864
  %wide.load.6 = load <8 x float>, ptr %148, align 4, !alias.scope !3, !noalias !6
  %wide.load1.6 = load <8 x float>, ptr %149, align 4, !alias.scope !3, !noalias !6
  %wide.load2.6 = load <8 x float>, ptr %150, align 4, !alias.scope !3, !noalias !6
  %wide.load3.6 = load <8 x float>, ptr %151, align 4, !alias.scope !3, !noalias !6
  %152 = getelementptr inbounds nuw i8, ptr %4, i64 768
  %153 = getelementptr inbounds nuw i8, ptr %4, i64 800
  %154 = getelementptr inbounds nuw i8, ptr %4, i64 832
  %155 = getelementptr inbounds nuw i8, ptr %4, i64 864
  %wide.load4.6 = load <8 x float>, ptr %152, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.6 = load <8 x float>, ptr %153, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.6 = load <8 x float>, ptr %154, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.6 = load <8 x float>, ptr %155, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %156 = fmul <8 x float> %wide.load4.6, %wide.load4.6
  %157 = fmul <8 x float> %wide.load5.6, %wide.load5.6
  %158 = fmul <8 x float> %wide.load6.6, %wide.load6.6
  %159 = fmul <8 x float> %wide.load7.6, %wide.load7.6
  %160 = fmul <8 x float> %156, splat (float 1.000000e-03)
  %161 = fmul <8 x float> %157, splat (float 1.000000e-03)
  %162 = fmul <8 x float> %158, splat (float 1.000000e-03)
  %163 = fmul <8 x float> %159, splat (float 1.000000e-03)
  %164 = fmul <8 x float> %wide.load.6, splat (float 9.990000e-01)
  %165 = fmul <8 x float> %wide.load1.6, splat (float 9.990000e-01)
  %166 = fmul <8 x float> %wide.load2.6, splat (float 9.990000e-01)
  %167 = fmul <8 x float> %wide.load3.6, splat (float 9.990000e-01)
  %168 = fadd <8 x float> %164, %160
  %169 = fadd <8 x float> %165, %161
  %170 = fadd <8 x float> %166, %162
  %171 = fadd <8 x float> %167, %163
  store <8 x float> %168, ptr %148, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %169, ptr %149, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %170, ptr %150, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %171, ptr %151, align 4, !alias.scope !3, !noalias !6
  %172 = getelementptr inbounds nuw i8, ptr %5, i64 896
  %173 = getelementptr inbounds nuw i8, ptr %5, i64 928
  %174 = getelementptr inbounds nuw i8, ptr %5, i64 960
  %175 = getelementptr inbounds nuw i8, ptr %5, i64 992
  %wide.load.7 = load <8 x float>, ptr %172, align 4, !alias.scope !3, !noalias !6
  %wide.load1.7 = load <8 x float>, ptr %173, align 4, !alias.scope !3, !noalias !6
  %wide.load2.7 = load <8 x float>, ptr %174, align 4, !alias.scope !3, !noalias !6
  %wide.load3.7 = load <8 x float>, ptr %175, align 4, !alias.scope !3, !noalias !6
  %176 = getelementptr inbounds nuw i8, ptr %4, i64 896
  %177 = getelementptr inbounds nuw i8, ptr %4, i64 928
  %178 = getelementptr inbounds nuw i8, ptr %4, i64 960
  %179 = getelementptr inbounds nuw i8, ptr %4, i64 992
  %wide.load4.7 = load <8 x float>, ptr %176, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load5.7 = load <8 x float>, ptr %177, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load6.7 = load <8 x float>, ptr %178, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load7.7 = load <8 x float>, ptr %179, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %180 = fmul <8 x float> %wide.load4.7, %wide.load4.7
  %181 = fmul <8 x float> %wide.load5.7, %wide.load5.7
  %182 = fmul <8 x float> %wide.load6.7, %wide.load6.7
  %183 = fmul <8 x float> %wide.load7.7, %wide.load7.7
  %184 = fmul <8 x float> %180, splat (float 1.000000e-03)
  %185 = fmul <8 x float> %181, splat (float 1.000000e-03)
  %186 = fmul <8 x float> %182, splat (float 1.000000e-03)
  %187 = fmul <8 x float> %183, splat (float 1.000000e-03)
  %188 = fmul <8 x float> %wide.load.7, splat (float 9.990000e-01)
  %189 = fmul <8 x float> %wide.load1.7, splat (float 9.990000e-01)
  %190 = fmul <8 x float> %wide.load2.7, splat (float 9.990000e-01)
  %191 = fmul <8 x float> %wide.load3.7, splat (float 9.990000e-01)
  %192 = fadd <8 x float> %188, %184
  %193 = fadd <8 x float> %189, %185
  %194 = fadd <8 x float> %190, %186
  %195 = fadd <8 x float> %191, %187
  store <8 x float> %192, ptr %172, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %193, ptr %173, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %194, ptr %174, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %195, ptr %175, align 4, !alias.scope !3, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 29}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion.35_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion.35_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion.35_wrapped: argument 1"}
!8 = !{}
!9 = !{i64 1024}
