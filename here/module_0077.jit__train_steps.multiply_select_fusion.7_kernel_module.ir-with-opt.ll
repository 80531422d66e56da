; ModuleID = '__compute_module_multiply_select_fusion.7_kernel_module'
source_filename = "__compute_module_multiply_select_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion.7(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load5 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6 = load <8 x float>, ptr %7, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8 = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load5.1 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.1 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.1 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.1 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 256
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 320
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 352
  %wide.load5.2 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.2 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.2 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.2 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 384
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 416
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 448
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 480
  %wide.load5.3 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.3 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.3 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.3 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 512
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 544
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 576
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 608
  %wide.load5.4 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.4 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.4 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.4 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 640
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 672
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 704
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 736
  %wide.load5.5 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.5 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.5 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.5 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 768
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 800
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 832
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 864
  %wide.load5.6 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.6 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.6 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.6 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 896
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 928
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 992
  %wide.load5.7 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load6.7 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load7.7 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %wide.load8.7 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  br label %.preheader

.preheader:                                       ; preds = %1, %.preheader
  %38 = phi i64 [ 0, %1 ], [ %199, %.preheader ]
  %.idx = shl i64 %38, 10
  %39 = getelementptr i8, ptr %4, i64 %.idx
  %40 = getelementptr i8, ptr %39, i64 32
  %41 = getelementptr i8, ptr %39, i64 64
  %42 = getelementptr i8, ptr %39, i64 96
  %wide.load = load <8 x float>, ptr %39, align 4, !alias.scope !6, !noalias !9
  %wide.load2 = load <8 x float>, ptr %40, align 4, !alias.scope !6, !noalias !9
  %wide.load3 = load <8 x float>, ptr %41, align 4, !alias.scope !6, !noalias !9
  %wide.load4 = load <8 x float>, ptr %42, align 4, !alias.scope !6, !noalias !9
  %43 = fadd <8 x float> %wide.load, %wide.load5
  %44 = fadd <8 x float> %wide.load2, %wide.load6
  %45 = fadd <8 x float> %wide.load3, %wide.load7
  %46 = fadd <8 x float> %wide.load4, %wide.load8
  %47 = fcmp oge <8 x float> %43, zeroinitializer
  %48 = fcmp oge <8 x float> %44, zeroinitializer
  %49 = fcmp oge <8 x float> %45, zeroinitializer
  %50 = fcmp oge <8 x float> %46, zeroinitializer
  %51 = fmul <8 x float> %43, splat (float 2.000000e-01)
  %52 = fmul <8 x float> %44, splat (float 2.000000e-01)
  %53 = fmul <8 x float> %45, splat (float 2.000000e-01)
  %54 = fmul <8 x float> %46, splat (float 2.000000e-01)
  %55 = select <8 x i1> %47, <8 x float> %43, <8 x float> %51
  %56 = select <8 x i1> %48, <8 x float> %44, <8 x float> %52
  %57 = select <8 x i1> %49, <8 x float> %45, <8 x float> %53
  %58 = select <8 x i1> %50, <8 x float> %46, <8 x float> %54
  store <8 x float> %55, ptr %39, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %56, ptr %40, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %57, ptr %41, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %58, ptr %42, align 4, !alias.scope !6, !noalias !9
  %59 = getelementptr i8, ptr %39, i64 128
  %60 = getelementptr i8, ptr %39, i64 160
  %61 = getelementptr i8, ptr %39, i64 192
  %62 = getelementptr i8, ptr %39, i64 224
  %wide.load.1 = load <8 x float>, ptr %59, align 4, !alias.scope !6, !noalias !9
  %wide.load2.1 = load <8 x float>, ptr %60, align 4, !alias.scope !6, !noalias !9
  %wide.load3.1 = load <8 x float>, ptr %61, align 4, !alias.scope !6, !noalias !9
  %wide.load4.1 = load <8 x float>, ptr %62, align 4, !alias.scope !6, !noalias !9
  %63 = fadd <8 x float> %wide.load.1, %wide.load5.1
  %64 = fadd <8 x float> %wide.load2.1, %wide.load6.1
  %65 = fadd <8 x float> %wide.load3.1, %wide.load7.1
  %66 = fadd <8 x float> %wide.load4.1, %wide.load8.1
  %67 = fcmp oge <8 x float> %63, zeroinitializer
  %68 = fcmp oge <8 x float> %64, zeroinitializer
  %69 = fcmp oge <8 x float> %65, zeroinitializer
  %70 = fcmp oge <8 x float> %66, zeroinitializer
  %71 = fmul <8 x float> %63, splat (float 2.000000e-01)
  %72 = fmul <8 x float> %64, splat (float 2.000000e-01)
  %73 = fmul <8 x float> %65, splat (float 2.000000e-01)
  %74 = fmul <8 x float> %66, splat (float 2.000000e-01)
  %75 = select <8 x i1> %67, <8 x float> %63, <8 x float> %71
  %76 = select <8 x i1> %68, <8 x float> %64, <8 x float> %72
  %77 = select <8 x i1> %69, <8 x float> %65, <8 x float> %73
  %78 = select <8 x i1> %70, <8 x float> %66, <8 x float> %74
  store <8 x float> %75, ptr %59, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %76, ptr %60, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %77, ptr %61, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %78, ptr %62, align 4, !alias.scope !6, !noalias !9
  %79 = getelementptr i8, ptr %39, i64 256
  %80 = getelementptr i8, ptr %39, i64 288
  %81 = getelementptr i8, ptr %39, i64 320
  %82 = getelementptr i8, ptr %39, i64 352
  %wide.load.2 = load <8 x float>, ptr %79, align 4, !alias.scope !6, !noalias !9
  %wide.load2.2 = load <8 x float>, ptr %80, align 4, !alias.scope !6, !noalias !9
  %wide.load3.2 = load <8 x float>, ptr %81, align 4, !alias.scope !6, !noalias !9
  %wide.load4.2 = load <8 x float>, ptr %82, align 4, !alias.scope !6, !noalias !9
  %83 = fadd <8 x float> %wide.load.2, %wide.load5.2
  %84 = fadd <8 x float> %wide.load2.2, %wide.load6.2
  %85 = fadd <8 x float> %wide.load3.2, %wide.load7.2
  %86 = fadd <8 x float> %wide.load4.2, %wide.load8.2
  %87 = fcmp oge <8 x float> %83, zeroinitializer
  %88 = fcmp oge <8 x float> %84, zeroinitializer
  %89 = fcmp oge <8 x float> %85, zeroinitializer
  %90 = fcmp oge <8 x float> %86, zeroinitializer
  %91 = fmul <8 x float> %83, splat (float 2.000000e-01)
  %92 = fmul <8 x float> %84, splat (float 2.000000e-01)
  %93 = fmul <8 x float> %85, splat (float 2.000000e-01)
  %94 = fmul <8 x float> %86, splat (float 2.000000e-01)
  %95 = select <8 x i1> %87, <8 x float> %83, <8 x float> %91
  %96 = select <8 x i1> %88, <8 x float> %84, <8 x float> %92
  %97 = select <8 x i1> %89, <8 x float> %85, <8 x float> %93
  %98 = select <8 x i1> %90, <8 x float> %86, <8 x float> %94
  store <8 x float> %95, ptr %79, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %96, ptr %80, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %97, ptr %81, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %98, ptr %82, align 4, !alias.scope !6, !noalias !9
  %99 = getelementptr i8, ptr %39, i64 384
  %100 = getelementptr i8, ptr %39, i64 416
  %101 = getelementptr i8, ptr %39, i64 448
  %102 = getelementptr i8, ptr %39, i64 480
  %wide.load.3 = load <8 x float>, ptr %99, align 4, !alias.scope !6, !noalias !9
  %wide.load2.3 = load <8 x float>, ptr %100, align 4, !alias.scope !6, !noalias !9
  %wide.load3.3 = load <8 x float>, ptr %101, align 4, !alias.scope !6, !noalias !9
  %wide.load4.3 = load <8 x float>, ptr %102, align 4, !alias.scope !6, !noalias !9
  %103 = fadd <8 x float> %wide.load.3, %wide.load5.3
  %104 = fadd <8 x float> %wide.load2.3, %wide.load6.3
  %105 = fadd <8 x float> %wide.load3.3, %wide.load7.3
  %106 = fadd <8 x float> %wide.load4.3, %wide.load8.3
  %107 = fcmp oge <8 x float> %103, zeroinitializer
  %108 = fcmp oge <8 x float> %104, zeroinitializer
  %109 = fcmp oge <8 x float> %105, zeroinitializer
  %110 = fcmp oge <8 x float> %106, zeroinitializer
  %111 = fmul <8 x float> %103, splat (float 2.000000e-01)
  %112 = fmul <8 x float> %104, splat (float 2.000000e-01)
  %113 = fmul <8 x float> %105, splat (float 2.000000e-01)
  %114 = fmul <8 x float> %106, splat (float 2.000000e-01)
  %115 = select <8 x i1> %107, <8 x float> %103, <8 x float> %111
  %116 = select <8 x i1> %108, <8 x float> %104, <8 x float> %112
  %117 = select <8 x i1> %109, <8 x float> %105, <8 x float> %113
  %118 = select <8 x i1> %110, <8 x float> %106, <8 x float> %114
  store <8 x float> %115, ptr %99, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %116, ptr %100, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %117, ptr %101, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %118, ptr %102, align 4, !alias.scope !6, !noalias !9
  %119 = getelementptr i8, ptr %39, i64 512
  %120 = getelementptr i8, ptr %39, i64 544
  %121 = getelementptr i8, ptr %39, i64 576
  %122 = getelementptr i8, ptr %39, i64 608
  %wide.load.4 = load <8 x float>, ptr %119, align 4, !alias.scope !6, !noalias !9
  %wide.load2.4 = load <8 x float>, ptr %120, align 4, !alias.scope !6, !noalias !9
  %wide.load3.4 = load <8 x float>, ptr %121, align 4, !alias.scope !6, !noalias !9
  %wide.load4.4 = load <8 x float>, ptr %122, align 4, !alias.scope !6, !noalias !9
  %123 = fadd <8 x float> %wide.load.4, %wide.load5.4
  %124 = fadd <8 x float> %wide.load2.4, %wide.load6.4
  %125 = fadd <8 x float> %wide.load3.4, %wide.load7.4
  %126 = fadd <8 x float> %wide.load4.4, %wide.load8.4
  %127 = fcmp oge <8 x float> %123, zeroinitializer
  %128 = fcmp oge <8 x float> %124, zeroinitializer
  %129 = fcmp oge <8 x float> %125, zeroinitializer
  %130 = fcmp oge <8 x float> %126, zeroinitializer
  %131 = fmul <8 x float> %123, splat (float 2.000000e-01)
  %132 = fmul <8 x float> %124, splat (float 2.000000e-01)
  %133 = fmul <8 x float> %125, splat (float 2.000000e-01)
  %134 = fmul <8 x float> %126, splat (float 2.000000e-01)
  %135 = select <8 x i1> %127, <8 x float> %123, <8 x float> %131
  %136 = select <8 x i1> %128, <8 x float> %124, <8 x float> %132
  %137 = select <8 x i1> %129, <8 x float> %125, <8 x float> %133
  %138 = select <8 x i1> %130, <8 x float> %126, <8 x float> %134
  store <8 x float> %135, ptr %119, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %136, ptr %120, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %137, ptr %121, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %138, ptr %122, align 4, !alias.scope !6, !noalias !9
  %139 = getelementptr i8, ptr %39, i64 640
  %140 = getelementptr i8, ptr %39, i64 672
  %141 = getelementptr i8, ptr %39, i64 704
  %142 = getelementptr i8, ptr %39, i64 736
  %wide.load.5 = load <8 x float>, ptr %139, align 4, !alias.scope !6, !noalias !9
  %wide.load2.5 = load <8 x float>, ptr %140, align 4, !alias.scope !6, !noalias !9
  %wide.load3.5 = load <8 x float>, ptr %141, align 4, !alias.scope !6, !noalias !9
  %wide.load4.5 = load <8 x float>, ptr %142, align 4, !alias.scope !6, !noalias !9
  %143 = fadd <8 x float> %wide.load.5, %wide.load5.5
  %144 = fadd <8 x float> %wide.load2.5, %wide.load6.5
  %145 = fadd <8 x float> %wide.load3.5, %wide.load7.5
  %146 = fadd <8 x float> %wide.load4.5, %wide.load8.5
  %147 = fcmp oge <8 x float> %143, zeroinitializer
  %148 = fcmp oge <8 x float> %144, zeroinitializer
  %149 = fcmp oge <8 x float> %145, zeroinitializer
  %150 = fcmp oge <8 x float> %146, zeroinitializer
  %151 = fmul <8 x float> %143, splat (float 2.000000e-01)
  %152 = fmul <8 x float> %144, splat (float 2.000000e-01)
  %153 = fmul <8 x float> %145, splat (float 2.000000e-01)
  %154 = fmul <8 x float> %146, splat (float 2.000000e-01)
  %155 = select <8 x i1> %147, <8 x float> %143, <8 x float> %151
  %156 = select <8 x i1> %148, <8 x float> %144, <8 x float> %152
  %157 = select <8 x i1> %149, <8 x float> %145, <8 x float> %153
  %158 = select <8 x i1> %150, <8 x float> %146, <8 x float> %154
  store <8 x float> %155, ptr %139, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %156, ptr %140, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %157, ptr %141, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %158, ptr %142, align 4, !alias.scope !6, !noalias !9
  %159 = getelementptr i8, ptr %39, i64 768
  %160 = getelementptr i8, ptr %39, i64 800
  %161 = getelementptr i8, ptr %39, i64 832
  %162 = getelementptr i8, ptr %39, i64 864
  %wide.load.6 = load <8 x float>, ptr %159, align 4, !alias.scope !6, !noalias !9
  %wide.load2.6 = load <8 x float>, ptr %160, align 4, !alias.scope !6, !noalias !9
  %wide.load3.6 = load <8 x float>, ptr %161, align 4, !alias.scope !6, !noalias !9
  %wide.load4.6 = load <8 x float>, ptr %162, align 4, !alias.scope !6, !noalias !9
  %163 = fadd <8 x float> %wide.load.6, %wide.load5.6
  %164 = fadd <8 x float> %wide.load2.6, %wide.load6.6
  %165 = fadd <8 x float> %wide.load3.6, %wide.load7.6
  %166 = fadd <8 x float> %wide.load4.6, %wide.load8.6
  %167 = fcmp oge <8 x float> %163, zeroinitializer
  %168 = fcmp oge <8 x float> %164, zeroinitializer
  %169 = fcmp oge <8 x float> %165, zeroinitializer
  %170 = fcmp oge <8 x float> %166, zeroinitializer
  %171 = fmul <8 x float> %163, splat (float 2.000000e-01)
  %172 = fmul <8 x float> %164, splat (float 2.000000e-01)
  %173 = fmul <8 x float> %165, splat (float 2.000000e-01)
  %174 = fmul <8 x float> %166, splat (float 2.000000e-01)
  %175 = select <8 x i1> %167, <8 x float> %163, <8 x float> %171
  %176 = select <8 x i1> %168, <8 x float> %164, <8 x float> %172
  %177 = select <8 x i1> %169, <8 x float> %165, <8 x float> %173
  %178 = select <8 x i1> %170, <8 x float> %166, <8 x float> %174
  store <8 x float> %175, ptr %159, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %176, ptr %160, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %177, ptr %161, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %178, ptr %162, align 4, !alias.scope !6, !noalias !9
  %179 = getelementptr i8, ptr %39, i64 896
  %180 = getelementptr i8, ptr %39, i64 928
  %181 = getelementptr i8, ptr %39, i64 960
  %182 = getelementptr i8, ptr %39, i64 992
  %wide.load.7 = load <8 x float>, ptr %179, align 4, !alias.scope !6, !noalias !9
  %wide.load2.7 = load <8 x float>, ptr %180, align 4, !alias.scope !6, !noalias !9
  %wide.load3.7 = load <8 x float>, ptr %181, align 4, !alias.scope !6, !noalias !9
  %wide.load4.7 = load <8 x float>, ptr %182, align 4, !alias.scope !6, !noalias !9
  %183 = fadd <8 x float> %wide.load.7, %wide.load5.7
  %184 = fadd <8 x float> %wide.load2.7, %wide.load6.7
  %185 = fadd <8 x float> %wide.load3.7, %wide.load7.7
  %186 = fadd <8 x float> %wide.load4.7, %wide.load8.7
  %187 = fcmp oge <8 x float> %183, zeroinitializer
  %188 = fcmp oge <8 x float> %184, zeroinitializer
  %189 = fcmp oge <8 x float> %185, zeroinitializer
  %190 = fcmp oge <8 x float> %186, zeroinitializer
  %191 = fmul <8 x float> %183, splat (float 2.000000e-01)
  %192 = fmul <8 x float> %184, splat (float 2.000000e-01)
  %193 = fmul <8 x float> %185, splat (float 2.000000e-01)
  %194 = fmul <8 x float> %186, splat (float 2.000000e-01)
  %195 = select <8 x i1> %187, <8 x float> %183, <8 x float> %191
  %196 = select <8 x i1> %188, <8 x float> %184, <8 x float> %192
  %197 = select <8 x i1> %189, <8 x float> %185, <8 x float> %193
  %198 = select <8 x i1> %190, <8 x float> %186, <8 x float> %194
  store <8 x float> %195, ptr %179, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %196, ptr %180, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %197, ptr %181, align 4, !alias.scope !6, !noalias !9
  store <8 x float> %198, ptr %182, align 4, !alias.scope !6, !noalias !9
  %199 = add nuw nsw i64 %38, 1
  %exitcond1.not = icmp eq i64 %199, 20
  br i1 %exitcond1.not, label %multiply_select_fusion.7_wrapped.exit, label %.preheader, !llvm.loop !11

multiply_select_fusion.7_wrapped.exit:            ; preds = %.preheader
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 20480}
!5 = !{i64 1024}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_select_fusion.7_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_select_fusion.7_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_select_fusion.7_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
