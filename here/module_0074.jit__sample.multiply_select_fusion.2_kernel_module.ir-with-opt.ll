; ModuleID = '__compute_module_multiply_select_fusion.2_kernel_module'
source_filename = "__compute_module_multiply_select_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i32, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %10 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %11 = tail call i32 @llvm.umin.i32(i32 %10, i32 3)
  %12 = shl nuw nsw i32 %11, 8
  %13 = zext nneg i32 %12 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %6, i64 %13
  %14 = getelementptr i8, ptr %invariant.gep, i64 32
  %15 = getelementptr i8, ptr %invariant.gep, i64 64
  %16 = getelementptr i8, ptr %invariant.gep, i64 96
  %wide.load5 = load <8 x float>, ptr %invariant.gep, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %17 = getelementptr i8, ptr %invariant.gep, i64 128
  %18 = getelementptr i8, ptr %invariant.gep, i64 160
  %19 = getelementptr i8, ptr %invariant.gep, i64 192
  %20 = getelementptr i8, ptr %invariant.gep, i64 224
  %wide.load5.1 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %21 = getelementptr i8, ptr %invariant.gep, i64 256
  %22 = getelementptr i8, ptr %invariant.gep, i64 288
  %23 = getelementptr i8, ptr %invariant.gep, i64 320
  %24 = getelementptr i8, ptr %invariant.gep, i64 352
  %wide.load5.2 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %25 = getelementptr i8, ptr %invariant.gep, i64 384
  %26 = getelementptr i8, ptr %invariant.gep, i64 416
  %27 = getelementptr i8, ptr %invariant.gep, i64 448
  %28 = getelementptr i8, ptr %invariant.gep, i64 480
  %wide.load5.3 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %29 = getelementptr i8, ptr %invariant.gep, i64 512
  %30 = getelementptr i8, ptr %invariant.gep, i64 544
  %31 = getelementptr i8, ptr %invariant.gep, i64 576
  %32 = getelementptr i8, ptr %invariant.gep, i64 608
  %wide.load5.4 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.4 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.4 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %33 = getelementptr i8, ptr %invariant.gep, i64 640
  %34 = getelementptr i8, ptr %invariant.gep, i64 672
  %35 = getelementptr i8, ptr %invariant.gep, i64 704
  %36 = getelementptr i8, ptr %invariant.gep, i64 736
  %wide.load5.5 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.5 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.5 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %37 = getelementptr i8, ptr %invariant.gep, i64 768
  %38 = getelementptr i8, ptr %invariant.gep, i64 800
  %39 = getelementptr i8, ptr %invariant.gep, i64 832
  %40 = getelementptr i8, ptr %invariant.gep, i64 864
  %wide.load5.6 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.6 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.6 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %41 = getelementptr i8, ptr %invariant.gep, i64 896
  %42 = getelementptr i8, ptr %invariant.gep, i64 928
  %43 = getelementptr i8, ptr %invariant.gep, i64 960
  %44 = getelementptr i8, ptr %invariant.gep, i64 992
  %wide.load5.7 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load7.7 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %wide.load8.7 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  br label %.preheader

.preheader:                                       ; preds = %1, %.preheader
  %45 = phi i64 [ 0, %1 ], [ %206, %.preheader ]
  %.idx = shl i64 %45, 10
  %46 = getelementptr i8, ptr %4, i64 %.idx
  %47 = getelementptr i8, ptr %46, i64 32
  %48 = getelementptr i8, ptr %46, i64 64
  %49 = getelementptr i8, ptr %46, i64 96
  %wide.load = load <8 x float>, ptr %46, align 4, !alias.scope !7, !noalias !16
  %wide.load2 = load <8 x float>, ptr %47, align 4, !alias.scope !7, !noalias !16
  %wide.load3 = load <8 x float>, ptr %48, align 4, !alias.scope !7, !noalias !16
  %wide.load4 = load <8 x float>, ptr %49, align 4, !alias.scope !7, !noalias !16
  %50 = fadd <8 x float> %wide.load, %wide.load5
  %51 = fadd <8 x float> %wide.load2, %wide.load6
  %52 = fadd <8 x float> %wide.load3, %wide.load7
  %53 = fadd <8 x float> %wide.load4, %wide.load8
  %54 = fcmp oge <8 x float> %50, zeroinitializer
  %55 = fcmp oge <8 x float> %51, zeroinitializer
  %56 = fcmp oge <8 x float> %52, zeroinitializer
  %57 = fcmp oge <8 x float> %53, zeroinitializer
  %58 = fmul <8 x float> %50, splat (float 2.000000e-01)
  %59 = fmul <8 x float> %51, splat (float 2.000000e-01)
  %60 = fmul <8 x float> %52, splat (float 2.000000e-01)
  %61 = fmul <8 x float> %53, splat (float 2.000000e-01)
  %62 = select <8 x i1> %54, <8 x float> %50, <8 x float> %58
  %63 = select <8 x i1> %55, <8 x float> %51, <8 x float> %59
  %64 = select <8 x i1> %56, <8 x float> %52, <8 x float> %60
  %65 = select <8 x i1> %57, <8 x float> %53, <8 x float> %61
  store <8 x float> %62, ptr %46, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %63, ptr %47, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %64, ptr %48, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %65, ptr %49, align 4, !alias.scope !7, !noalias !16
  %66 = getelementptr i8, ptr %46, i64 128
  %67 = getelementptr i8, ptr %46, i64 160
  %68 = getelementptr i8, ptr %46, i64 192
  %69 = getelementptr i8, ptr %46, i64 224
  %wide.load.1 = load <8 x float>, ptr %66, align 4, !alias.scope !7, !noalias !16
  %wide.load2.1 = load <8 x float>, ptr %67, align 4, !alias.scope !7, !noalias !16
  %wide.load3.1 = load <8 x float>, ptr %68, align 4, !alias.scope !7, !noalias !16
  %wide.load4.1 = load <8 x float>, ptr %69, align 4, !alias.scope !7, !noalias !16
  %70 = fadd <8 x float> %wide.load.1, %wide.load5.1
  %71 = fadd <8 x float> %wide.load2.1, %wide.load6.1
  %72 = fadd <8 x float> %wide.load3.1, %wide.load7.1
  %73 = fadd <8 x float> %wide.load4.1, %wide.load8.1
  %74 = fcmp oge <8 x float> %70, zeroinitializer
  %75 = fcmp oge <8 x float> %71, zeroinitializer
  %76 = fcmp oge <8 x float> %72, zeroinitializer
  %77 = fcmp oge <8 x float> %73, zeroinitializer
  %78 = fmul <8 x float> %70, splat (float 2.000000e-01)
  %79 = fmul <8 x float> %71, splat (float 2.000000e-01)
  %80 = fmul <8 x float> %72, splat (float 2.000000e-01)
  %81 = fmul <8 x float> %73, splat (float 2.000000e-01)
  %82 = select <8 x i1> %74, <8 x float> %70, <8 x float> %78
  %83 = select <8 x i1> %75, <8 x float> %71, <8 x float> %79
  %84 = select <8 x i1> %76, <8 x float> %72, <8 x float> %80
  %85 = select <8 x i1> %77, <8 x float> %73, <8 x float> %81
  store <8 x float> %82, ptr %66, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %83, ptr %67, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %84, ptr %68, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %85, ptr %69, align 4, !alias.scope !7, !noalias !16
  %86 = getelementptr i8, ptr %46, i64 256
  %87 = getelementptr i8, ptr %46, i64 288
  %88 = getelementptr i8, ptr %46, i64 320
  %89 = getelementptr i8, ptr %46, i64 352
  %wide.load.2 = load <8 x float>, ptr %86, align 4, !alias.scope !7, !noalias !16
  %wide.load2.2 = load <8 x float>, ptr %87, align 4, !alias.scope !7, !noalias !16
  %wide.load3.2 = load <8 x float>, ptr %88, align 4, !alias.scope !7, !noalias !16
  %wide.load4.2 = load <8 x float>, ptr %89, align 4, !alias.scope !7, !noalias !16
  %90 = fadd <8 x float> %wide.load.2, %wide.load5.2
  %91 = fadd <8 x float> %wide.load2.2, %wide.load6.2
  %92 = fadd <8 x float> %wide.load3.2, %wide.load7.2
  %93 = fadd <8 x float> %wide.load4.2, %wide.load8.2
  %94 = fcmp oge <8 x float> %90, zeroinitializer
  %95 = fcmp oge <8 x float> %91, zeroinitializer
  %96 = fcmp oge <8 x float> %92, zeroinitializer
  %97 = fcmp oge <8 x float> %93, zeroinitializer
  %98 = fmul <8 x float> %90, splat (float 2.000000e-01)
  %99 = fmul <8 x float> %91, splat (float 2.000000e-01)
  %100 = fmul <8 x float> %92, splat (float 2.000000e-01)
  %101 = fmul <8 x float> %93, splat (float 2.000000e-01)
  %102 = select <8 x i1> %94, <8 x float> %90, <8 x float> %98
  %103 = select <8 x i1> %95, <8 x float> %91, <8 x float> %99
  %104 = select <8 x i1> %96, <8 x float> %92, <8 x float> %100
  %105 = select <8 x i1> %97, <8 x float> %93, <8 x float> %101
  store <8 x float> %102, ptr %86, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %103, ptr %87, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %104, ptr %88, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %105, ptr %89, align 4, !alias.scope !7, !noalias !16
  %106 = getelementptr i8, ptr %46, i64 384
  %107 = getelementptr i8, ptr %46, i64 416
  %108 = getelementptr i8, ptr %46, i64 448
  %109 = getelementptr i8, ptr %46, i64 480
  %wide.load.3 = load <8 x float>, ptr %106, align 4, !alias.scope !7, !noalias !16
  %wide.load2.3 = load <8 x float>, ptr %107, align 4, !alias.scope !7, !noalias !16
  %wide.load3.3 = load <8 x float>, ptr %108, align 4, !alias.scope !7, !noalias !16
  %wide.load4.3 = load <8 x float>, ptr %109, align 4, !alias.scope !7, !noalias !16
  %110 = fadd <8 x float> %wide.load.3, %wide.load5.3
  %111 = fadd <8 x float> %wide.load2.3, %wide.load6.3
  %112 = fadd <8 x float> %wide.load3.3, %wide.load7.3
  %113 = fadd <8 x float> %wide.load4.3, %wide.load8.3
  %114 = fcmp oge <8 x float> %110, zeroinitializer
  %115 = fcmp oge <8 x float> %111, zeroinitializer
  %116 = fcmp oge <8 x float> %112, zeroinitializer
  %117 = fcmp oge <8 x float> %113, zeroinitializer
  %118 = fmul <8 x float> %110, splat (float 2.000000e-01)
  %119 = fmul <8 x float> %111, splat (float 2.000000e-01)
  %120 = fmul <8 x float> %112, splat (float 2.000000e-01)
  %121 = fmul <8 x float> %113, splat (float 2.000000e-01)
  %122 = select <8 x i1> %114, <8 x float> %110, <8 x float> %118
  %123 = select <8 x i1> %115, <8 x float> %111, <8 x float> %119
  %124 = select <8 x i1> %116, <8 x float> %112, <8 x float> %120
  %125 = select <8 x i1> %117, <8 x float> %113, <8 x float> %121
  store <8 x float> %122, ptr %106, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %123, ptr %107, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %124, ptr %108, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %125, ptr %109, align 4, !alias.scope !7, !noalias !16
  %126 = getelementptr i8, ptr %46, i64 512
  %127 = getelementptr i8, ptr %46, i64 544
  %128 = getelementptr i8, ptr %46, i64 576
  %129 = getelementptr i8, ptr %46, i64 608
  %wide.load.4 = load <8 x float>, ptr %126, align 4, !alias.scope !7, !noalias !16
  %wide.load2.4 = load <8 x float>, ptr %127, align 4, !alias.scope !7, !noalias !16
  %wide.load3.4 = load <8 x float>, ptr %128, align 4, !alias.scope !7, !noalias !16
  %wide.load4.4 = load <8 x float>, ptr %129, align 4, !alias.scope !7, !noalias !16
  %130 = fadd <8 x float> %wide.load.4, %wide.load5.4
  %131 = fadd <8 x float> %wide.load2.4, %wide.load6.4
  %132 = fadd <8 x float> %wide.load3.4, %wide.load7.4
  %133 = fadd <8 x float> %wide.load4.4, %wide.load8.4
  %134 = fcmp oge <8 x float> %130, zeroinitializer
  %135 = fcmp oge <8 x float> %131, zeroinitializer
  %136 = fcmp oge <8 x float> %132, zeroinitializer
  %137 = fcmp oge <8 x float> %133, zeroinitializer
  %138 = fmul <8 x float> %130, splat (float 2.000000e-01)
  %139 = fmul <8 x float> %131, splat (float 2.000000e-01)
  %140 = fmul <8 x float> %132, splat (float 2.000000e-01)
  %141 = fmul <8 x float> %133, splat (float 2.000000e-01)
  %142 = select <8 x i1> %134, <8 x float> %130, <8 x float> %138
  %143 = select <8 x i1> %135, <8 x float> %131, <8 x float> %139
  %144 = select <8 x i1> %136, <8 x float> %132, <8 x float> %140
  %145 = select <8 x i1> %137, <8 x float> %133, <8 x float> %141
  store <8 x float> %142, ptr %126, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %143, ptr %127, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %144, ptr %128, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %145, ptr %129, align 4, !alias.scope !7, !noalias !16
  %146 = getelementptr i8, ptr %46, i64 640
  %147 = getelementptr i8, ptr %46, i64 672
  %148 = getelementptr i8, ptr %46, i64 704
  %149 = getelementptr i8, ptr %46, i64 736
  %wide.load.5 = load <8 x float>, ptr %146, align 4, !alias.scope !7, !noalias !16
  %wide.load2.5 = load <8 x float>, ptr %147, align 4, !alias.scope !7, !noalias !16
  %wide.load3.5 = load <8 x float>, ptr %148, align 4, !alias.scope !7, !noalias !16
  %wide.load4.5 = load <8 x float>, ptr %149, align 4, !alias.scope !7, !noalias !16
  %150 = fadd <8 x float> %wide.load.5, %wide.load5.5
  %151 = fadd <8 x float> %wide.load2.5, %wide.load6.5
  %152 = fadd <8 x float> %wide.load3.5, %wide.load7.5
  %153 = fadd <8 x float> %wide.load4.5, %wide.load8.5
  %154 = fcmp oge <8 x float> %150, zeroinitializer
  %155 = fcmp oge <8 x float> %151, zeroinitializer
  %156 = fcmp oge <8 x float> %152, zeroinitializer
  %157 = fcmp oge <8 x float> %153, zeroinitializer
  %158 = fmul <8 x float> %150, splat (float 2.000000e-01)
  %159 = fmul <8 x float> %151, splat (float 2.000000e-01)
  %160 = fmul <8 x float> %152, splat (float 2.000000e-01)
  %161 = fmul <8 x float> %153, splat (float 2.000000e-01)
  %162 = select <8 x i1> %154, <8 x float> %150, <8 x float> %158
  %163 = select <8 x i1> %155, <8 x float> %151, <8 x float> %159
  %164 = select <8 x i1> %156, <8 x float> %152, <8 x float> %160
  %165 = select <8 x i1> %157, <8 x float> %153, <8 x float> %161
  store <8 x float> %162, ptr %146, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %163, ptr %147, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %164, ptr %148, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %165, ptr %149, align 4, !alias.scope !7, !noalias !16
  %166 = getelementptr i8, ptr %46, i64 768
  %167 = getelementptr i8, ptr %46, i64 800
  %168 = getelementptr i8, ptr %46, i64 832
  %169 = getelementptr i8, ptr %46, i64 864
  %wide.load.6 = load <8 x float>, ptr %166, align 4, !alias.scope !7, !noalias !16
  %wide.load2.6 = load <8 x float>, ptr %167, align 4, !alias.scope !7, !noalias !16
  %wide.load3.6 = load <8 x float>, ptr %168, align 4, !alias.scope !7, !noalias !16
  %wide.load4.6 = load <8 x float>, ptr %169, align 4, !alias.scope !7, !noalias !16
  %170 = fadd <8 x float> %wide.load.6, %wide.load5.6
  %171 = fadd <8 x float> %wide.load2.6, %wide.load6.6
  %172 = fadd <8 x float> %wide.load3.6, %wide.load7.6
  %173 = fadd <8 x float> %wide.load4.6, %wide.load8.6
  %174 = fcmp oge <8 x float> %170, zeroinitializer
  %175 = fcmp oge <8 x float> %171, zeroinitializer
  %176 = fcmp oge <8 x float> %172, zeroinitializer
  %177 = fcmp oge <8 x float> %173, zeroinitializer
  %178 = fmul <8 x float> %170, splat (float 2.000000e-01)
  %179 = fmul <8 x float> %171, splat (float 2.000000e-01)
  %180 = fmul <8 x float> %172, splat (float 2.000000e-01)
  %181 = fmul <8 x float> %173, splat (float 2.000000e-01)
  %182 = select <8 x i1> %174, <8 x float> %170, <8 x float> %178
  %183 = select <8 x i1> %175, <8 x float> %171, <8 x float> %179
  %184 = select <8 x i1> %176, <8 x float> %172, <8 x float> %180
  %185 = select <8 x i1> %177, <8 x float> %173, <8 x float> %181
  store <8 x float> %182, ptr %166, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %183, ptr %167, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %184, ptr %168, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %185, ptr %169, align 4, !alias.scope !7, !noalias !16
  %186 = getelementptr i8, ptr %46, i64 896
  %187 = getelementptr i8, ptr %46, i64 928
  %188 = getelementptr i8, ptr %46, i64 960
  %189 = getelementptr i8, ptr %46, i64 992
  %wide.load.7 = load <8 x float>, ptr %186, align 4, !alias.scope !7, !noalias !16
  %wide.load2.7 = load <8 x float>, ptr %187, align 4, !alias.scope !7, !noalias !16
  %wide.load3.7 = load <8 x float>, ptr %188, align 4, !alias.scope !7, !noalias !16
  %wide.load4.7 = load <8 x float>, ptr %189, align 4, !alias.scope !7, !noalias !16
  %190 = fadd <8 x float> %wide.load.7, %wide.load5.7
  %191 = fadd <8 x float> %wide.load2.7, %wide.load6.7
  %192 = fadd <8 x float> %wide.load3.7, %wide.load7.7
  %193 = fadd <8 x float> %wide.load4.7, %wide.load8.7
  %194 = fcmp oge <8 x float> %190, zeroinitializer
  %195 = fcmp oge <8 x float> %191, zeroinitializer
  %196 = fcmp oge <8 x float> %192, zeroinitializer
  %197 = fcmp oge <8 x float> %193, zeroinitializer
  %198 = fmul <8 x float> %190, splat (float 2.000000e-01)
  %199 = fmul <8 x float> %191, splat (float 2.000000e-01)
  %200 = fmul <8 x float> %192, splat (float 2.000000e-01)
  %201 = fmul <8 x float> %193, splat (float 2.000000e-01)
  %202 = select <8 x i1> %194, <8 x float> %190, <8 x float> %198
  %203 = select <8 x i1> %195, <8 x float> %191, <8 x float> %199
  %204 = select <8 x i1> %196, <8 x float> %192, <8 x float> %200
  %205 = select <8 x i1> %197, <8 x float> %193, <8 x float> %201
  store <8 x float> %202, ptr %186, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %203, ptr %187, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %204, ptr %188, align 4, !alias.scope !7, !noalias !16
  store <8 x float> %205, ptr %189, align 4, !alias.scope !7, !noalias !16
  %206 = add nuw nsw i64 %45, 1
  %exitcond1.not = icmp eq i64 %206, 12
  br i1 %exitcond1.not, label %multiply_select_fusion.2_wrapped.exit, label %.preheader, !llvm.loop !17

multiply_select_fusion.2_wrapped.exit:            ; preds = %.preheader
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12288}
!5 = !{i64 4096}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_select_fusion.2_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_select_fusion.2_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_select_fusion.2_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_select_fusion.2_wrapped: argument 2"}
!14 = !{!8, !11}
!15 = !{!8, !13}
!16 = !{!11, !13}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
