; ModuleID = '__compute_module_multiply_add_fusion.38_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %wide.load = load <8 x float>, ptr %4, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1 = load <8 x float>, ptr %6, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2 = load <8 x float>, ptr %7, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3 = load <8 x float>, ptr %8, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %9 = fmul <8 x float> %wide.load, %wide.load
  %10 = fmul <8 x float> %wide.load1, %wide.load1
  %11 = fmul <8 x float> %wide.load2, %wide.load2
  %12 = fmul <8 x float> %wide.load3, %wide.load3
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %wide.load4 = load <8 x float>, ptr %5, align 4, !alias.scope !3, !noalias !6
  %wide.load5 = load <8 x float>, ptr %13, align 4, !alias.scope !3, !noalias !6
  %wide.load6 = load <8 x float>, ptr %14, align 4, !alias.scope !3, !noalias !6
  %wide.load7 = load <8 x float>, ptr %15, align 4, !alias.scope !3, !noalias !6
  %16 = fmul <8 x float> %9, splat (float 1.000000e-03)
  %17 = fmul <8 x float> %10, splat (float 1.000000e-03)
  %18 = fmul <8 x float> %11, splat (float 1.000000e-03)
  %19 = fmul <8 x float> %12, splat (float 1.000000e-03)
  %20 = fmul <8 x float> %wide.load4, splat (float 9.990000e-01)
  %21 = fmul <8 x float> %wide.load5, splat (float 9.990000e-01)
  %22 = fmul <8 x float> %wide.load6, splat (float 9.990000e-01)
  %23 = fmul <8 x float> %wide.load7, splat (float 9.990000e-01)
  %24 = fadd <8 x float> %16, %20
  %25 = fadd <8 x float> %17, %21
  %26 = fadd <8 x float> %18, %22
  %27 = fadd <8 x float> %19, %23
  store <8 x float> %24, ptr %5, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %25, ptr %13, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %26, ptr %14, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %27, ptr %15, align 4, !alias.scope !3, !noalias !6
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 160
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 224
  %wide.load.1 = load <8 x float>, ptr %28, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.1 = load <8 x float>, ptr %29, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.1 = load <8 x float>, ptr %30, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.1 = load <8 x float>, ptr %31, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %32 = fmul <8 x float> %wide.load.1, %wide.load.1
  %33 = fmul <8 x float> %wide.load1.1, %wide.load1.1
  %34 = fmul <8 x float> %wide.load2.1, %wide.load2.1
  %35 = fmul <8 x float> %wide.load3.1, %wide.load3.1
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %39 = getelementptr inbounds nuw i8, ptr %5, i64 224
  %wide.load4.1 = load <8 x float>, ptr %36, align 4, !alias.scope !3, !noalias !6
  %wide.load5.1 = load <8 x float>, ptr %37, align 4, !alias.scope !3, !noalias !6
  %wide.load6.1 = load <8 x float>, ptr %38, align 4, !alias.scope !3, !noalias !6
  %wide.load7.1 = load <8 x float>, ptr %39, align 4, !alias.scope !3, !noalias !6
  %40 = fmul <8 x float> %32, splat (float 1.000000e-03)
  %41 = fmul <8 x float> %33, splat (float 1.000000e-03)
  %42 = fmul <8 x float> %34, splat (float 1.000000e-03)
  %43 = fmul <8 x float> %35, splat (float 1.000000e-03)
  %44 = fmul <8 x float> %wide.load4.1, splat (float 9.990000e-01)
  %45 = fmul <8 x float> %wide.load5.1, splat (float 9.990000e-01)
  %46 = fmul <8 x float> %wide.load6.1, splat (float 9.990000e-01)
  %47 = fmul <8 x float> %wide.load7.1, splat (float 9.990000e-01)
  %48 = fadd <8 x float> %40, %44
  %49 = fadd <8 x float> %41, %45
  %50 = fadd <8 x float> %42, %46
  %51 = fadd <8 x float> %43, %47
  store <8 x float> %48, ptr %36, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %49, ptr %37, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %50, ptr %38, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %51, ptr %39, align 4, !alias.scope !3, !noalias !6
  %52 = getelementptr inbounds nuw i8, ptr %4, i64 256
  %53 = getelementptr inbounds nuw i8, ptr %4, i64 288
  %54 = getelementptr inbounds nuw i8, ptr %4, i64 320
  %55 = getelementptr inbounds nuw i8, ptr %4, i64 352
  %wide.load.2 = load <8 x float>, ptr %52, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.2 = load <8 x float>, ptr %53, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.2 = load <8 x float>, ptr %54, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.2 = load <8 x float>, ptr %55, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %56 = fmul <8 x float> %wide.load.2, %wide.load.2
  %57 = fmul <8 x float> %wide.load1.2, %wide.load1.2
  %58 = fmul <8 x float> %wide.load2.2, %wide.load2.2
  %59 = fmul <8 x float> %wide.load3.2, %wide.load3.2
  %60 = getelementptr inbounds nuw i8, ptr %5, i64 256
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 288
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 320
  %63 = getelementptr inbounds nuw i8, ptr %5, i64 352
  %wide.load4.2 = load <8 x float>, ptr %60, align 4, !alias.scope !3, !noalias !6
  %wide.load5.2 = load <8 x float>, ptr %61, align 4, !alias.scope !3, !noalias !6
  %wide.load6.2 = load <8 x float>, ptr %62, align 4, !alias.scope !3, !noalias !6
  %wide.load7.2 = load <8 x float>, ptr %63, align 4, !alias.scope !3, !noalias !6
  %64 = fmul <8 x float> %56, splat (float 1.000000e-03)
  %65 = fmul <8 x float> %57, splat (float 1.000000e-03)
  %66 = fmul <8 x float> %58, splat (float 1.000000e-03)
  %67 = fmul <8 x float> %59, splat (float 1.000000e-03)
  %68 = fmul <8 x float> %wide.load4.2, splat (float 9.990000e-01)
  %69 = fmul <8 x float> %wide.load5.2, splat (float 9.990000e-01)
  %70 = fmul <8 x float> %wide.load6.2, splat (float 9.990000e-01)
  %71 = fmul <8 x float> %wide.load7.2, splat (float 9.990000e-01)
  %72 = fadd <8 x float> %64, %68
  %73 = fadd <8 x float> %65, %69
  %74 = fadd <8 x float> %66, %70
  %75 = fadd <8 x float> %67, %71
  store <8 x float> %72, ptr %60, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %73, ptr %61, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %74, ptr %62, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %75, ptr %63, align 4, !alias.scope !3, !noalias !6
  %76 = getelementptr inbounds nuw i8, ptr %4, i64 384
  %77 = getelementptr inbounds nuw i8, ptr %4, i64 416
  %78 = getelementptr inbounds nuw i8, ptr %4, i64 448
  %79 = getelementptr inbounds nuw i8, ptr %4, i64 480
  %wide.load.3 = load <8 x float>, ptr %76, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.3 = load <8 x float>, ptr %77, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.3 = load <8 x float>, ptr %78, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.3 = load <8 x float>, ptr %79, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %80 = fmul <8 x float> %wide.load.3, %wide.load.3
  %81 = fmul <8 x float> %wide.load1.3, %wide.load1.3
  %82 = fmul <8 x float> %wide.load2.3, %wide.load2.3
  %83 = fmul <8 x float> %wide.load3.3, %wide.load3.3
  %84 = getelementptr inbounds nuw i8, ptr %5, i64 384
  %85 = getelementptr inbounds nuw i8, ptr %5, i64 416
  %86 = getelementptr inbounds nuw i8, ptr %5, i64 448
  %87 = getelementptr inbounds nuw i8, ptr %5, i64 480
  %wide.load4.3 = load <8 x float>, ptr %84, align 4, !alias.scope !3, !noalias !6
  %wide.load5.3 = load <8 x float>, ptr %85, align 4, !alias.scope !3, !noalias !6
  %wide.load6.3 = load <8 x float>, ptr %86, align 4, !alias.scope !3, !noalias !6
  %wide.load7.3 = load <8 x float>, ptr %87, align 4, !alias.scope !3, !noalias !6
  %88 = fmul <8 x float> %80, splat (float 1.000000e-03)
  %89 = fmul <8 x float> %81, splat (float 1.000000e-03)
  %90 = fmul <8 x float> %82, splat (float 1.000000e-03)
  %91 = fmul <8 x float> %83, splat (float 1.000000e-03)
  %92 = fmul <8 x float> %wide.load4.3, splat (float 9.990000e-01)
  %93 = fmul <8 x float> %wide.load5.3, splat (float 9.990000e-01)
  %94 = fmul <8 x float> %wide.load6.3, splat (float 9.990000e-01)
  %95 = fmul <8 x float> %wide.load7.3, splat (float 9.990000e-01)
  %96 = fadd <8 x float> %88, %92
  %97 = fadd <8 x float> %89, %93
  %98 = fadd <8 x float> %90, %94
  %99 = fadd <8 x float> %91, %95
  store <8 x float> %96, ptr %84, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %97, ptr %85, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %98, ptr %86, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %99, ptr %87, align 4, !alias.scope !3, !noalias !6
  %100 = getelementptr inbounds nuw i8, ptr %4, i64 512
  %101 = getelementptr inbounds nuw i8, ptr %4, i64 544
  %102 = getelementptr inbounds nuw i8, ptr %4, i64 576
  %103 = getelementptr inbounds nuw i8, ptr %4, i64 608
  %wide.load.4 = load <8 x float>, ptr %100, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.4 = load <8 x float>, ptr %101, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.4 = load <8 x float>, ptr %102, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.4 = load <8 x float>, ptr %103, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %104 = fmul <8 x float> %wide.load.4, %wide.load.4
  %105 = fmul <8 x float> %wide.load1.4, %wide.load1.4
  %106 = fmul <8 x float> %wide.load2.4, %wide.load2.4
  %107 = fmul <8 x float> %wide.load3.4, %wide.load3.4
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 512
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 544
  %110 = getelementptr inbounds nuw i8, ptr %5, i64 576
  %111 = getelementptr inbounds nuw i8, ptr %5, i64 608
  %wide.load4.4 = load <8 x float>, ptr %108, align 4, !alias.scope !3, !noalias !6
  %wide.load5.4 = load <8 x float>, ptr %109, align 4, !alias.scope !3, !noalias !6
  %wide.load6.4 = load <8 x float>, ptr %110, align 4, !alias.scope !3, !noalias !6
  %wide.load7.4 = load <8 x float>, ptr %111, align 4, !alias.scope !3, !noalias !6
  %112 = fmul <8 x float> %104, splat (float 1.000000e-03)
  %113 = fmul <8 x float> %105, splat (float 1.000000e-03)
  %114 = fmul <8 x float> %106, splat (float 1.000000e-03)
  %115 = fmul <8 x float> %107, splat (float 1.000000e-03)
  %116 = fmul <8 x float> %wide.load4.4, splat (float 9.990000e-01)
  %117 = fmul <8 x float> %wide.load5.4, splat (float 9.990000e-01)
  %118 = fmul <8 x float> %wide.load6.4, splat (float 9.990000e-01)
  %119 = fmul <8 x float> %wide.load7.4, splat (float 9.990000e-01)
  %120 = fadd <8 x float> %112, %116
  %121 = fadd <8 x float> %113, %117
  %122 = fadd <8 x float> %114, %118
  %123 = fadd <8 x float> %115, %119
  store <8 x float> %120, ptr %108, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %121, ptr %109, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %122, ptr %110, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %123, ptr %111, align 4, !alias.scope !3, !noalias !6
  %124 = getelementptr inbounds nuw i8, ptr %4, i64 640
  %125 = getelementptr inbounds nuw i8, ptr %4, i64 672
  %126 = getelementptr inbounds nuw i8, ptr %4, i64 704
  %127 = getelementptr inbounds nuw i8, ptr %4, i64 736
  %wide.load.5 = load <8 x float>, ptr %124, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.5 = load <8 x float>, ptr %125, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.5 = load <8 x float>, ptr %126, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.5 = load <8 x float>, ptr %127, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %128 = fmul <8 x float> %wide.load.5, %wide.load.5
  %129 = fmul <8 x float> %wide.load1.5, %wide.load1.5
  %130 = fmul <8 x float> %wide.load2.5, %wide.load2.5
  %131 = fmul <8 x float> %wide.load3.5, %wide.load3.5
  %132 = getelementptr inbounds nuw i8, ptr %5, i64 640
  %133 = getelementptr inbounds nuw i8, ptr %5, i64 672
  %134 = getelementptr inbounds nuw i8, ptr %5, i64 704
  %135 = getelementptr inbounds nuw i8, ptr %5, i64 736
  %wide.load4.5 = load <8 x float>, ptr %132, align 4, !alias.scope !3, !noalias !6
  %wide.load5.5 = load <8 x float>, ptr %133, align 4, !alias.scope !3, !noalias !6
  %wide.load6.5 = load <8 x float>, ptr %134, align 4, !alias.scope !3, !noalias !6
  %wide.load7.5 = load <8 x float>, ptr %135, align 4, !alias.scope !3, !noalias !6
  %136 = fmul <8 x float> %128, splat (float 1.000000e-03)
  %137 = fmul <8 x float> %129, splat (float 1.000000e-03)
  %138 = fmul <8 x float> %130, splat (float 1.000000e-03)
  %139 = fmul <8 x float> %131, splat (float 1.000000e-03)
  %140 = fmul <8 x float> %wide.load4.5, splat (float 9.990000e-01)
  %141 = fmul <8 x float> %wide.load5.5, splat (float 9.990000e-01)
  %142 = fmul <8 x float> %wide.load6.5, splat (float 9.990000e-01)
  %143 = fmul <8 x float> %wide.load7.5, splat (float 9.990000e-01)
  %144 = fadd <8 x float> %136, %140
  %145 = fadd <8 x float> %137, %141
  %146 = fadd <8 x float> %138, %142
  %147 = fadd <8 x float> %139, %143
  store <8 x float> %144, ptr %132, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %145, ptr %133, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %146, ptr %134, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %147, ptr %135, align 4, !alias.scope !3, !noalias !6
  %148 = getelementptr inbounds nuw i8, ptr %4, i64 768
  %149 = getelementptr inbounds nuw i8, ptr %4, i64 800
  %150 = getelementptr inbounds nuw i8, ptr %4, i64 832
  %151 = getelementptr inbounds nuw i8, ptr %4, i64 864
  %wide.load.6 = load <8 x float>, ptr %148, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.6 = load <8 x float>, ptr %149, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.6 = load <8 x float>, ptr %150, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.6 = load <8 x float>, ptr %151, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %152 = fmul <8 x float> %wide.load.6, %wide.load.6
  %153 = fmul <8 x float> %wide.load1.6, %wide.load1.6
  %154 = fmul <8 x float> %wide.load2.6, %wide.load2.6
  %155 = fmul <8 x float> %wide.load3.6, %wide.load3.6
  %156 = getelementptr inbounds nuw i8, ptr %5, i64 768
  %157 = getelementptr inbounds nuw i8, ptr %5, i64 800
  %158 = getelementptr inbounds nuw i8, ptr %5, i64 832
  %159 = getelementptr inbounds nuw i8, ptr %5, i64 864
  %wide.load4.6 = load <8 x float>, ptr %156, align 4, !alias.scope !3, !noalias !6
  %wide.load5.6 = load <8 x float>, ptr %157, align 4, !alias.scope !3, !noalias !6
  %wide.load6.6 = load <8 x float>, ptr %158, align 4, !alias.scope !3, !noalias !6
  %wide.load7.6 = load <8 x float>, ptr %159, align 4, !alias.scope !3, !noalias !6
  %160 = fmul <8 x float> %152, splat (float 1.000000e-03)
  %161 = fmul <8 x float> %153, splat (float 1.000000e-03)
  %162 = fmul <8 x float> %154, splat (float 1.000000e-03)
  %163 = fmul <8 x float> %155, splat (float 1.000000e-03)
  %164 = fmul <8 x float> %wide.load4.6, splat (float 9.990000e-01)
  %165 = fmul <8 x float> %wide.load5.6, splat (float 9.990000e-01)
  %166 = fmul <8 x float> %wide.load6.6, splat (float 9.990000e-01)
  %167 = fmul <8 x float> %wide.load7.6, splat (float 9.990000e-01)
  %168 = fadd <8 x float> %160, %164
  %169 = fadd <8 x float> %161, %165
  %170 = fadd <8 x float> %162, %166
  %171 = fadd <8 x float> %163, %167
  store <8 x float> %168, ptr %156, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %169, ptr %157, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %170, ptr %158, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %171, ptr %159, align 4, !alias.scope !3, !noalias !6
  %172 = getelementptr inbounds nuw i8, ptr %4, i64 896
  %173 = getelementptr inbounds nuw i8, ptr %4, i64 928
  %174 = getelementptr inbounds nuw i8, ptr %4, i64 960
  %175 = getelementptr inbounds nuw i8, ptr %4, i64 992
  %wide.load.7 = load <8 x float>, ptr %172, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load1.7 = load <8 x float>, ptr %173, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load2.7 = load <8 x float>, ptr %174, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %wide.load3.7 = load <8 x float>, ptr %175, align 4, !invariant.load !8, !alias.scope !6, !noalias !3
  %176 = fmul <8 x float> %wide.load.7, %wide.load.7
  %177 = fmul <8 x float> %wide.load1.7, %wide.load1.7
  %178 = fmul <8 x float> %wide.load2.7, %wide.load2.7
  %179 = fmul <8 x float> %wide.load3.7, %wide.load3.7
  %180 = getelementptr inbounds nuw i8, ptr %5, i64 896
  %181 = getelementptr inbounds nuw i8, ptr %5, i64 928
  %182 = getelementptr inbounds nuw i8, ptr %5, i64 960
  %183 = getelementptr inbounds nuw i8, ptr %5, i64 992
  %wide.load4.7 = load <8 x float>, ptr %180, align 4, !alias.scope !3, !noalias !6
  %wide.load5.7 = load <8 x float>, ptr %181, align 4, !alias.scope !3, !noalias !6
  %wide.load6.7 = load <8 x float>, ptr %182, align 4, !alias.scope !3, !noalias !6
  %wide.load7.7 = load <8 x float>, ptr %183, align 4, !alias.scope !3, !noalias !6
  %184 = fmul <8 x float> %176, splat (float 1.000000e-03)
  %185 = fmul <8 x float> %177, splat (float 1.000000e-03)
  %186 = fmul <8 x float> %178, splat (float 1.000000e-03)
  %187 = fmul <8 x float> %179, splat (float 1.000000e-03)
  %188 = fmul <8 x float> %wide.load4.7, splat (float 9.990000e-01)
  %189 = fmul <8 x float> %wide.load5.7, splat (float 9.990000e-01)
  %190 = fmul <8 x float> %wide.load6.7, splat (float 9.990000e-01)
  %191 = fmul <8 x float> %wide.load7.7, splat (float 9.990000e-01)
  %192 = fadd <8 x float> %184, %188
  %193 = fadd <8 x float> %185, %189
  %194 = fadd <8 x float> %186, %190
  %195 = fadd <8 x float> %187, %191
  store <8 x float> %192, ptr %180, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %193, ptr %181, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %194, ptr %182, align 4, !alias.scope !3, !noalias !6
  store <8 x float> %195, ptr %183, align 4, !alias.scope !3, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"multiply_add_fusion.38_wrapped: argument 0"}
!5 = distinct !{!5, !"multiply_add_fusion.38_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"multiply_add_fusion.38_wrapped: argument 1"}
!8 = !{}
!9 = !{i64 1024}
