; ModuleID = '__compute_module_multiply_select_fusion.10_kernel_module'
source_filename = "__compute_module_multiply_select_fusion.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion.10(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load4 = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5 = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load4.1 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.1 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %wide.load4.2 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.2 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 224
  %wide.load4.3 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.3 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 256
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %wide.load4.4 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.4 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 320
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 352
  %wide.load4.5 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.5 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 384
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 416
  %wide.load4.6 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.6 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 448
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 480
  %wide.load4.7 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.7 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 512
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 544
  %wide.load4.8 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.8 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 576
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 608
  %wide.load4.9 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.9 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 640
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 672
  %wide.load4.10 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.10 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 704
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 736
  %wide.load4.11 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.11 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 768
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 800
  %wide.load4.12 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.12 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 832
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 864
  %wide.load4.13 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.13 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 896
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 928
  %wide.load4.14 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.14 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %38 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 992
  %wide.load4.15 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load5.15 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %40 = phi i64 [ 0, %1 ], [ %249, %vector.ph ]
  %41 = shl nuw nsw i64 %40, 8
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %41
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %wide.load = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %44 = fadd <8 x float> %wide.load, %wide.load4
  %45 = fadd <8 x float> %wide.load3, %wide.load5
  %46 = fcmp oge <8 x float> %44, zeroinitializer
  %47 = fcmp oge <8 x float> %45, zeroinitializer
  %48 = fmul <8 x float> %44, splat (float 2.000000e-01)
  %49 = fmul <8 x float> %45, splat (float 2.000000e-01)
  %50 = select <8 x i1> %46, <8 x float> %44, <8 x float> %48
  %51 = select <8 x i1> %47, <8 x float> %45, <8 x float> %49
  %52 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %41
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 32
  store <8 x float> %50, ptr %52, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %51, ptr %53, align 4, !alias.scope !11, !noalias !15
  %54 = or disjoint i64 %41, 16
  %55 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %54
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %wide.load.1 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.1 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %57 = fadd <8 x float> %wide.load.1, %wide.load4.1
  %58 = fadd <8 x float> %wide.load3.1, %wide.load5.1
  %59 = fcmp oge <8 x float> %57, zeroinitializer
  %60 = fcmp oge <8 x float> %58, zeroinitializer
  %61 = fmul <8 x float> %57, splat (float 2.000000e-01)
  %62 = fmul <8 x float> %58, splat (float 2.000000e-01)
  %63 = select <8 x i1> %59, <8 x float> %57, <8 x float> %61
  %64 = select <8 x i1> %60, <8 x float> %58, <8 x float> %62
  %65 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %54
  %66 = getelementptr inbounds nuw i8, ptr %65, i64 32
  store <8 x float> %63, ptr %65, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %64, ptr %66, align 4, !alias.scope !11, !noalias !15
  %67 = or disjoint i64 %41, 32
  %68 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %67
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 32
  %wide.load.2 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.2 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %70 = fadd <8 x float> %wide.load.2, %wide.load4.2
  %71 = fadd <8 x float> %wide.load3.2, %wide.load5.2
  %72 = fcmp oge <8 x float> %70, zeroinitializer
  %73 = fcmp oge <8 x float> %71, zeroinitializer
  %74 = fmul <8 x float> %70, splat (float 2.000000e-01)
  %75 = fmul <8 x float> %71, splat (float 2.000000e-01)
  %76 = select <8 x i1> %72, <8 x float> %70, <8 x float> %74
  %77 = select <8 x i1> %73, <8 x float> %71, <8 x float> %75
  %78 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %67
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 32
  store <8 x float> %76, ptr %78, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %77, ptr %79, align 4, !alias.scope !11, !noalias !15
  %80 = or disjoint i64 %41, 48
  %81 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %80
  %82 = getelementptr inbounds nuw i8, ptr %81, i64 32
  %wide.load.3 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.3 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %83 = fadd <8 x float> %wide.load.3, %wide.load4.3
  %84 = fadd <8 x float> %wide.load3.3, %wide.load5.3
  %85 = fcmp oge <8 x float> %83, zeroinitializer
  %86 = fcmp oge <8 x float> %84, zeroinitializer
  %87 = fmul <8 x float> %83, splat (float 2.000000e-01)
  %88 = fmul <8 x float> %84, splat (float 2.000000e-01)
  %89 = select <8 x i1> %85, <8 x float> %83, <8 x float> %87
  %90 = select <8 x i1> %86, <8 x float> %84, <8 x float> %88
  %91 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %80
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 32
  store <8 x float> %89, ptr %91, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %90, ptr %92, align 4, !alias.scope !11, !noalias !15
  %93 = or disjoint i64 %41, 64
  %94 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 32
  %wide.load.4 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.4 = load <8 x float>, ptr %95, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %96 = fadd <8 x float> %wide.load.4, %wide.load4.4
  %97 = fadd <8 x float> %wide.load3.4, %wide.load5.4
  %98 = fcmp oge <8 x float> %96, zeroinitializer
  %99 = fcmp oge <8 x float> %97, zeroinitializer
  %100 = fmul <8 x float> %96, splat (float 2.000000e-01)
  %101 = fmul <8 x float> %97, splat (float 2.000000e-01)
  %102 = select <8 x i1> %98, <8 x float> %96, <8 x float> %100
  %103 = select <8 x i1> %99, <8 x float> %97, <8 x float> %101
  %104 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %93
  %105 = getelementptr inbounds nuw i8, ptr %104, i64 32
  store <8 x float> %102, ptr %104, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %103, ptr %105, align 4, !alias.scope !11, !noalias !15
  %106 = or disjoint i64 %41, 80
  %107 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %106
  %108 = getelementptr inbounds nuw i8, ptr %107, i64 32
  %wide.load.5 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.5 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %109 = fadd <8 x float> %wide.load.5, %wide.load4.5
  %110 = fadd <8 x float> %wide.load3.5, %wide.load5.5
  %111 = fcmp oge <8 x float> %109, zeroinitializer
  %112 = fcmp oge <8 x float> %110, zeroinitializer
  %113 = fmul <8 x float> %109, splat (float 2.000000e-01)
  %114 = fmul <8 x float> %110, splat (float 2.000000e-01)
  %115 = select <8 x i1> %111, <8 x float> %109, <8 x float> %113
  %116 = select <8 x i1> %112, <8 x float> %110, <8 x float> %114
  %117 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %106
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 32
  store <8 x float> %115, ptr %117, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %116, ptr %118, align 4, !alias.scope !11, !noalias !15
  %119 = or disjoint i64 %41, 96
  %120 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %119
  %121 = getelementptr inbounds nuw i8, ptr %120, i64 32
  %wide.load.6 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.6 = load <8 x float>, ptr %121, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %122 = fadd <8 x float> %wide.load.6, %wide.load4.6
  %123 = fadd <8 x float> %wide.load3.6, %wide.load5.6
  %124 = fcmp oge <8 x float> %122, zeroinitializer
  %125 = fcmp oge <8 x float> %123, zeroinitializer
  %126 = fmul <8 x float> %122, splat (float 2.000000e-01)
  %127 = fmul <8 x float> %123, splat (float 2.000000e-01)
  %128 = select <8 x i1> %124, <8 x float> %122, <8 x float> %126
  %129 = select <8 x i1> %125, <8 x float> %123, <8 x float> %127
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %119
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 32
  store <8 x float> %128, ptr %130, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %129, ptr %131, align 4, !alias.scope !11, !noalias !15
  %132 = or disjoint i64 %41, 112
  %133 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %132
  %134 = getelementptr inbounds nuw i8, ptr %133, i64 32
  %wide.load.7 = load <8 x float>, ptr %133, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.7 = load <8 x float>, ptr %134, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %135 = fadd <8 x float> %wide.load.7, %wide.load4.7
  %136 = fadd <8 x float> %wide.load3.7, %wide.load5.7
  %137 = fcmp oge <8 x float> %135, zeroinitializer
  %138 = fcmp oge <8 x float> %136, zeroinitializer
  %139 = fmul <8 x float> %135, splat (float 2.000000e-01)
  %140 = fmul <8 x float> %136, splat (float 2.000000e-01)
  %141 = select <8 x i1> %137, <8 x float> %135, <8 x float> %139
  %142 = select <8 x i1> %138, <8 x float> %136, <8 x float> %140
  %143 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %132
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 32
  store <8 x float> %141, ptr %143, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %142, ptr %144, align 4, !alias.scope !11, !noalias !15
  %145 = or disjoint i64 %41, 128
  %146 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %145
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 32
  %wide.load.8 = load <8 x float>, ptr %146, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.8 = load <8 x float>, ptr %147, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %148 = fadd <8 x float> %wide.load.8, %wide.load4.8
  %149 = fadd <8 x float> %wide.load3.8, %wide.load5.8
  %150 = fcmp oge <8 x float> %148, zeroinitializer
  %151 = fcmp oge <8 x float> %149, zeroinitializer
  %152 = fmul <8 x float> %148, splat (float 2.000000e-01)
  %153 = fmul <8 x float> %149, splat (float 2.000000e-01)
  %154 = select <8 x i1> %150, <8 x float> %148, <8 x float> %152
  %155 = select <8 x i1> %151, <8 x float> %149, <8 x float> %153
  %156 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %145
  %157 = getelementptr inbounds nuw i8, ptr %156, i64 32
  store <8 x float> %154, ptr %156, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %155, ptr %157, align 4, !alias.scope !11, !noalias !15
  %158 = or disjoint i64 %41, 144
  %159 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %158
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 32
  %wide.load.9 = load <8 x float>, ptr %159, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.9 = load <8 x float>, ptr %160, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %161 = fadd <8 x float> %wide.load.9, %wide.load4.9
  %162 = fadd <8 x float> %wide.load3.9, %wide.load5.9
  %163 = fcmp oge <8 x float> %161, zeroinitializer
  %164 = fcmp oge <8 x float> %162, zeroinitializer
  %165 = fmul <8 x float> %161, splat (float 2.000000e-01)
  %166 = fmul <8 x float> %162, splat (float 2.000000e-01)
  %167 = select <8 x i1> %163, <8 x float> %161, <8 x float> %165
  %168 = select <8 x i1> %164, <8 x float> %162, <8 x float> %166
  %169 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %158
  %170 = getelementptr inbounds nuw i8, ptr %169, i64 32
  store <8 x float> %167, ptr %169, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %168, ptr %170, align 4, !alias.scope !11, !noalias !15
  %171 = or disjoint i64 %41, 160
  %172 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %171
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 32
  %wide.load.10 = load <8 x float>, ptr %172, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.10 = load <8 x float>, ptr %173, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %174 = fadd <8 x float> %wide.load.10, %wide.load4.10
  %175 = fadd <8 x float> %wide.load3.10, %wide.load5.10
  %176 = fcmp oge <8 x float> %174, zeroinitializer
  %177 = fcmp oge <8 x float> %175, zeroinitializer
  %178 = fmul <8 x float> %174, splat (float 2.000000e-01)
  %179 = fmul <8 x float> %175, splat (float 2.000000e-01)
  %180 = select <8 x i1> %176, <8 x float> %174, <8 x float> %178
  %181 = select <8 x i1> %177, <8 x float> %175, <8 x float> %179
  %182 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %171
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 32
  store <8 x float> %180, ptr %182, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %181, ptr %183, align 4, !alias.scope !11, !noalias !15
  %184 = or disjoint i64 %41, 176
  %185 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %184
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 32
  %wide.load.11 = load <8 x float>, ptr %185, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.11 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %187 = fadd <8 x float> %wide.load.11, %wide.load4.11
  %188 = fadd <8 x float> %wide.load3.11, %wide.load5.11
  %189 = fcmp oge <8 x float> %187, zeroinitializer
  %190 = fcmp oge <8 x float> %188, zeroinitializer
  %191 = fmul <8 x float> %187, splat (float 2.000000e-01)
  %192 = fmul <8 x float> %188, splat (float 2.000000e-01)
  %193 = select <8 x i1> %189, <8 x float> %187, <8 x float> %191
  %194 = select <8 x i1> %190, <8 x float> %188, <8 x float> %192
  %195 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %184
  %196 = getelementptr inbounds nuw i8, ptr %195, i64 32
  store <8 x float> %193, ptr %195, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %194, ptr %196, align 4, !alias.scope !11, !noalias !15
  %197 = or disjoint i64 %41, 192
  %198 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %197
  %199 = getelementptr inbounds nuw i8, ptr %198, i64 32
  %wide.load.12 = load <8 x float>, ptr %198, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.12 = load <8 x float>, ptr %199, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %200 = fadd <8 x float> %wide.load.12, %wide.load4.12
  %201 = fadd <8 x float> %wide.load3.12, %wide.load5.12
  %202 = fcmp oge <8 x float> %200, zeroinitializer
  %203 = fcmp oge <8 x float> %201, zeroinitializer
  %204 = fmul <8 x float> %200, splat (float 2.000000e-01)
  %205 = fmul <8 x float> %201, splat (float 2.000000e-01)
  %206 = select <8 x i1> %202, <8 x float> %200, <8 x float> %204
  %207 = select <8 x i1> %203, <8 x float> %201, <8 x float> %205
  %208 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %197
  %209 = getelementptr inbounds nuw i8, ptr %208, i64 32
  store <8 x float> %206, ptr %208, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %207, ptr %209, align 4, !alias.scope !11, !noalias !15
  %210 = or disjoint i64 %41, 208
  %211 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %210
  %212 = getelementptr inbounds nuw i8, ptr %211, i64 32
  %wide.load.13 = load <8 x float>, ptr %211, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.13 = load <8 x float>, ptr %212, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %213 = fadd <8 x float> %wide.load.13, %wide.load4.13
  %214 = fadd <8 x float> %wide.load3.13, %wide.load5.13
  %215 = fcmp oge <8 x float> %213, zeroinitializer
  %216 = fcmp oge <8 x float> %214, zeroinitializer
  %217 = fmul <8 x float> %213, splat (float 2.000000e-01)
  %218 = fmul <8 x float> %214, splat (float 2.000000e-01)
  %219 = select <8 x i1> %215, <8 x float> %213, <8 x float> %217
  %220 = select <8 x i1> %216, <8 x float> %214, <8 x float> %218
  %221 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %210
  %222 = getelementptr inbounds nuw i8, ptr %221, i64 32
  store <8 x float> %219, ptr %221, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %220, ptr %222, align 4, !alias.scope !11, !noalias !15
  %223 = or disjoint i64 %41, 224
  %224 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %223
  %225 = getelementptr inbounds nuw i8, ptr %224, i64 32
  %wide.load.14 = load <8 x float>, ptr %224, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.14 = load <8 x float>, ptr %225, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %226 = fadd <8 x float> %wide.load.14, %wide.load4.14
  %227 = fadd <8 x float> %wide.load3.14, %wide.load5.14
  %228 = fcmp oge <8 x float> %226, zeroinitializer
  %229 = fcmp oge <8 x float> %227, zeroinitializer
  %230 = fmul <8 x float> %226, splat (float 2.000000e-01)
  %231 = fmul <8 x float> %227, splat (float 2.000000e-01)
  %232 = select <8 x i1> %228, <8 x float> %226, <8 x float> %230
  %233 = select <8 x i1> %229, <8 x float> %227, <8 x float> %231
  %234 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %223
  %235 = getelementptr inbounds nuw i8, ptr %234, i64 32
  store <8 x float> %232, ptr %234, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %233, ptr %235, align 4, !alias.scope !11, !noalias !15
  %236 = or disjoint i64 %41, 240
  %237 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %236
  %238 = getelementptr inbounds nuw i8, ptr %237, i64 32
  %wide.load.15 = load <8 x float>, ptr %237, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %wide.load3.15 = load <8 x float>, ptr %238, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %239 = fadd <8 x float> %wide.load.15, %wide.load4.15
  %240 = fadd <8 x float> %wide.load3.15, %wide.load5.15
  %241 = fcmp oge <8 x float> %239, zeroinitializer
  %242 = fcmp oge <8 x float> %240, zeroinitializer
  %243 = fmul <8 x float> %239, splat (float 2.000000e-01)
  %244 = fmul <8 x float> %240, splat (float 2.000000e-01)
  %245 = select <8 x i1> %241, <8 x float> %239, <8 x float> %243
  %246 = select <8 x i1> %242, <8 x float> %240, <8 x float> %244
  %247 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %236
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 32
  store <8 x float> %245, ptr %247, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %246, ptr %248, align 4, !alias.scope !11, !noalias !15
  %249 = add nuw nsw i64 %40, 1
  %exitcond2.not = icmp eq i64 %249, 20
  br i1 %exitcond2.not, label %multiply_select_fusion.10_wrapped.exit, label %vector.ph, !llvm.loop !16

multiply_select_fusion.10_wrapped.exit:           ; preds = %vector.ph
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 20480}
!5 = !{i64 1024}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_select_fusion.10_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_select_fusion.10_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_select_fusion.10_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_select_fusion.10_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
