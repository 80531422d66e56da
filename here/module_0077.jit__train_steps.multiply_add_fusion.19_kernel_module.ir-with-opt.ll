; ModuleID = '__compute_module_multiply_add_fusion.19_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %7 = phi i64 [ 0, %1 ], [ %208, %vector.ph ]
  %8 = shl nuw nsw i64 %7, 8
  %9 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %wide.load = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3 = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %13 = fmul <8 x float> %wide.load, %wide.load
  %14 = fmul <8 x float> %wide.load3, %wide.load3
  %15 = fmul <8 x float> %wide.load4, %wide.load4
  %16 = fmul <8 x float> %wide.load5, %wide.load5
  %17 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %8
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  %wide.load6 = load <8 x float>, ptr %17, align 4, !alias.scope !5, !noalias !8
  %wide.load7 = load <8 x float>, ptr %18, align 4, !alias.scope !5, !noalias !8
  %wide.load8 = load <8 x float>, ptr %19, align 4, !alias.scope !5, !noalias !8
  %wide.load9 = load <8 x float>, ptr %20, align 4, !alias.scope !5, !noalias !8
  %21 = fmul <8 x float> %13, splat (float 1.000000e-03)
  %22 = fmul <8 x float> %14, splat (float 1.000000e-03)
  %23 = fmul <8 x float> %15, splat (float 1.000000e-03)
  %24 = fmul <8 x float> %16, splat (float 1.000000e-03)
  %25 = fmul <8 x float> %wide.load6, splat (float 9.990000e-01)
  %26 = fmul <8 x float> %wide.load7, splat (float 9.990000e-01)
  %27 = fmul <8 x float> %wide.load8, splat (float 9.990000e-01)
  %28 = fmul <8 x float> %wide.load9, splat (float 9.990000e-01)
  %29 = fadd <8 x float> %21, %25
  %30 = fadd <8 x float> %22, %26
  %31 = fadd <8 x float> %23, %27
  %32 = fadd <8 x float> %24, %28
  store <8 x float> %29, ptr %17, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %30, ptr %18, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %31, ptr %19, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %32, ptr %20, align 4, !alias.scope !5, !noalias !8
  %33 = or disjoint i64 %8, 32
  %34 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 96
  %wide.load.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %38 = fmul <8 x float> %wide.load.1, %wide.load.1
  %39 = fmul <8 x float> %wide.load3.1, %wide.load3.1
  %40 = fmul <8 x float> %wide.load4.1, %wide.load4.1
  %41 = fmul <8 x float> %wide.load5.1, %wide.load5.1
  %42 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %44 = getelementptr inbounds nuw i8, ptr %42, i64 64
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 96
  %wide.load6.1 = load <8 x float>, ptr %42, align 4, !alias.scope !5, !noalias !8
  %wide.load7.1 = load <8 x float>, ptr %43, align 4, !alias.scope !5, !noalias !8
  %wide.load8.1 = load <8 x float>, ptr %44, align 4, !alias.scope !5, !noalias !8
  %wide.load9.1 = load <8 x float>, ptr %45, align 4, !alias.scope !5, !noalias !8
  %46 = fmul <8 x float> %38, splat (float 1.000000e-03)
  %47 = fmul <8 x float> %39, splat (float 1.000000e-03)
  %48 = fmul <8 x float> %40, splat (float 1.000000e-03)
  %49 = fmul <8 x float> %41, splat (float 1.000000e-03)
  %50 = fmul <8 x float> %wide.load6.1, splat (float 9.990000e-01)
  %51 = fmul <8 x float> %wide.load7.1, splat (float 9.990000e-01)
  %52 = fmul <8 x float> %wide.load8.1, splat (float 9.990000e-01)
  %53 = fmul <8 x float> %wide.load9.1, splat (float 9.990000e-01)
  %54 = fadd <8 x float> %46, %50
  %55 = fadd <8 x float> %47, %51
  %56 = fadd <8 x float> %48, %52
  %57 = fadd <8 x float> %49, %53
  store <8 x float> %54, ptr %42, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %55, ptr %43, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %56, ptr %44, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %57, ptr %45, align 4, !alias.scope !5, !noalias !8
  %58 = or disjoint i64 %8, 64
  %59 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 32
  %61 = getelementptr inbounds nuw i8, ptr %59, i64 64
  %62 = getelementptr inbounds nuw i8, ptr %59, i64 96
  %wide.load.2 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.2 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.2 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.2 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %63 = fmul <8 x float> %wide.load.2, %wide.load.2
  %64 = fmul <8 x float> %wide.load3.2, %wide.load3.2
  %65 = fmul <8 x float> %wide.load4.2, %wide.load4.2
  %66 = fmul <8 x float> %wide.load5.2, %wide.load5.2
  %67 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %58
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 32
  %69 = getelementptr inbounds nuw i8, ptr %67, i64 64
  %70 = getelementptr inbounds nuw i8, ptr %67, i64 96
  %wide.load6.2 = load <8 x float>, ptr %67, align 4, !alias.scope !5, !noalias !8
  %wide.load7.2 = load <8 x float>, ptr %68, align 4, !alias.scope !5, !noalias !8
  %wide.load8.2 = load <8 x float>, ptr %69, align 4, !alias.scope !5, !noalias !8
  %wide.load9.2 = load <8 x float>, ptr %70, align 4, !alias.scope !5, !noalias !8
  %71 = fmul <8 x float> %63, splat (float 1.000000e-03)
  %72 = fmul <8 x float> %64, splat (float 1.000000e-03)
  %73 = fmul <8 x float> %65, splat (float 1.000000e-03)
  %74 = fmul <8 x float> %66, splat (float 1.000000e-03)
  %75 = fmul <8 x float> %wide.load6.2, splat (float 9.990000e-01)
  %76 = fmul <8 x float> %wide.load7.2, splat (float 9.990000e-01)
  %77 = fmul <8 x float> %wide.load8.2, splat (float 9.990000e-01)
  %78 = fmul <8 x float> %wide.load9.2, splat (float 9.990000e-01)
  %79 = fadd <8 x float> %71, %75
  %80 = fadd <8 x float> %72, %76
  %81 = fadd <8 x float> %73, %77
  %82 = fadd <8 x float> %74, %78
  store <8 x float> %79, ptr %67, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %80, ptr %68, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %81, ptr %69, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %82, ptr %70, align 4, !alias.scope !5, !noalias !8
  %83 = or disjoint i64 %8, 96
  %84 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 32
  %86 = getelementptr inbounds nuw i8, ptr %84, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 96
  %wide.load.3 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.3 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.3 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.3 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %88 = fmul <8 x float> %wide.load.3, %wide.load.3
  %89 = fmul <8 x float> %wide.load3.3, %wide.load3.3
  %90 = fmul <8 x float> %wide.load4.3, %wide.load4.3
  %91 = fmul <8 x float> %wide.load5.3, %wide.load5.3
  %92 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %83
  %93 = getelementptr inbounds nuw i8, ptr %92, i64 32
  %94 = getelementptr inbounds nuw i8, ptr %92, i64 64
  %95 = getelementptr inbounds nuw i8, ptr %92, i64 96
  %wide.load6.3 = load <8 x float>, ptr %92, align 4, !alias.scope !5, !noalias !8
  %wide.load7.3 = load <8 x float>, ptr %93, align 4, !alias.scope !5, !noalias !8
  %wide.load8.3 = load <8 x float>, ptr %94, align 4, !alias.scope !5, !noalias !8
  %wide.load9.3 = load <8 x float>, ptr %95, align 4, !alias.scope !5, !noalias !8
  %96 = fmul <8 x float> %88, splat (float 1.000000e-03)
  %97 = fmul <8 x float> %89, splat (float 1.000000e-03)
  %98 = fmul <8 x float> %90, splat (float 1.000000e-03)
  %99 = fmul <8 x float> %91, splat (float 1.000000e-03)
  %100 = fmul <8 x float> %wide.load6.3, splat (float 9.990000e-01)
  %101 = fmul <8 x float> %wide.load7.3, splat (float 9.990000e-01)
  %102 = fmul <8 x float> %wide.load8.3, splat (float 9.990000e-01)
  %103 = fmul <8 x float> %wide.load9.3, splat (float 9.990000e-01)
  %104 = fadd <8 x float> %96, %100
  %105 = fadd <8 x float> %97, %101
  %106 = fadd <8 x float> %98, %102
  %107 = fadd <8 x float> %99, %103
  store <8 x float> %104, ptr %92, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %105, ptr %93, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %106, ptr %94, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %107, ptr %95, align 4, !alias.scope !5, !noalias !8
  %108 = or disjoint i64 %8, 128
  %109 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %108
  %110 = getelementptr inbounds nuw i8, ptr %109, i64 32
  %111 = getelementptr inbounds nuw i8, ptr %109, i64 64
  %112 = getelementptr inbounds nuw i8, ptr %109, i64 96
  %wide.load.4 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.4 = load <8 x float>, ptr %110, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.4 = load <8 x float>, ptr %111, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.4 = load <8 x float>, ptr %112, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %113 = fmul <8 x float> %wide.load.4, %wide.load.4
  %114 = fmul <8 x float> %wide.load3.4, %wide.load3.4
  %115 = fmul <8 x float> %wide.load4.4, %wide.load4.4
  %116 = fmul <8 x float> %wide.load5.4, %wide.load5.4
  %117 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %108
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 32
  %119 = getelementptr inbounds nuw i8, ptr %117, i64 64
  %120 = getelementptr inbounds nuw i8, ptr %117, i64 96
  %wide.load6.4 = load <8 x float>, ptr %117, align 4, !alias.scope !5, !noalias !8
  %wide.load7.4 = load <8 x float>, ptr %118, align 4, !alias.scope !5, !noalias !8
  %wide.load8.4 = load <8 x float>, ptr %119, align 4, !alias.scope !5, !noalias !8
  %wide.load9.4 = load <8 x float>, ptr %120, align 4, !alias.scope !5, !noalias !8
  %121 = fmul <8 x float> %113, splat (float 1.000000e-03)
  %122 = fmul <8 x float> %114, splat (float 1.000000e-03)
  %123 = fmul <8 x float> %115, splat (float 1.000000e-03)
  %124 = fmul <8 x float> %116, splat (float 1.000000e-03)
  %125 = fmul <8 x float> %wide.load6.4, splat (float 9.990000e-01)
  %126 = fmul <8 x float> %wide.load7.4, splat (float 9.990000e-01)
  %127 = fmul <8 x float> %wide.load8.4, splat (float 9.990000e-01)
  %128 = fmul <8 x float> %wide.load9.4, splat (float 9.990000e-01)
  %129 = fadd <8 x float> %121, %125
  %130 = fadd <8 x float> %122, %126
  %131 = fadd <8 x float> %123, %127
  %132 = fadd <8 x float> %124, %128
  store <8 x float> %129, ptr %117, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %130, ptr %118, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %131, ptr %119, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %132, ptr %120, align 4, !alias.scope !5, !noalias !8
  %133 = or disjoint i64 %8, 160
  %134 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %133
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 32
  %136 = getelementptr inbounds nuw i8, ptr %134, i64 64
  %137 = getelementptr inbounds nuw i8, ptr %134, i64 96
  %wide.load.5 = load <8 x float>, ptr %134, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.5 = load <8 x float>, ptr %135, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.5 = load <8 x float>, ptr %136, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.5 = load <8 x float>, ptr %137, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %138 = fmul <8 x float> %wide.load.5, %wide.load.5
  %139 = fmul <8 x float> %wide.load3.5, %wide.load3.5
  %140 = fmul <8 x float> %wide.load4.5, %wide.load4.5
  %141 = fmul <8 x float> %wide.load5.5, %wide.load5.5
  %142 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %133
  %143 = getelementptr inbounds nuw i8, ptr %142, i64 32
  %144 = getelementptr inbounds nuw i8, ptr %142, i64 64
  %145 = getelementptr inbounds nuw i8, ptr %142, i64 96
  %wide.load6.5 = load <8 x float>, ptr %142, align 4, !alias.scope !5, !noalias !8
  %wide.load7.5 = load <8 x float>, ptr %143, align 4, !alias.scope !5, !noalias !8
  %wide.load8.5 = load <8 x float>, ptr %144, align 4, !alias.scope !5, !noalias !8
  %wide.load9.5 = load <8 x float>, ptr %145, align 4, !alias.scope !5, !noalias !8
  %146 = fmul <8 x float> %138, splat (float 1.000000e-03)
  %147 = fmul <8 x float> %139, splat (float 1.000000e-03)
  %148 = fmul <8 x float> %140, splat (float 1.000000e-03)
  %149 = fmul <8 x float> %141, splat (float 1.000000e-03)
  %150 = fmul <8 x float> %wide.load6.5, splat (float 9.990000e-01)
  %151 = fmul <8 x float> %wide.load7.5, splat (float 9.990000e-01)
  %152 = fmul <8 x float> %wide.load8.5, splat (float 9.990000e-01)
  %153 = fmul <8 x float> %wide.load9.5, splat (float 9.990000e-01)
  %154 = fadd <8 x float> %146, %150
  %155 = fadd <8 x float> %147, %151
  %156 = fadd <8 x float> %148, %152
  %157 = fadd <8 x float> %149, %153
  store <8 x float> %154, ptr %142, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %155, ptr %143, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %156, ptr %144, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %157, ptr %145, align 4, !alias.scope !5, !noalias !8
  %158 = or disjoint i64 %8, 192
  %159 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %158
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 32
  %161 = getelementptr inbounds nuw i8, ptr %159, i64 64
  %162 = getelementptr inbounds nuw i8, ptr %159, i64 96
  %wide.load.6 = load <8 x float>, ptr %159, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.6 = load <8 x float>, ptr %160, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.6 = load <8 x float>, ptr %161, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.6 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %163 = fmul <8 x float> %wide.load.6, %wide.load.6
  %164 = fmul <8 x float> %wide.load3.6, %wide.load3.6
  %165 = fmul <8 x float> %wide.load4.6, %wide.load4.6
  %166 = fmul <8 x float> %wide.load5.6, %wide.load5.6
  %167 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %158
  %168 = getelementptr inbounds nuw i8, ptr %167, i64 32
  %169 = getelementptr inbounds nuw i8, ptr %167, i64 64
  %170 = getelementptr inbounds nuw i8, ptr %167, i64 96
  %wide.load6.6 = load <8 x float>, ptr %167, align 4, !alias.scope !5, !noalias !8
  %wide.load7.6 = load <8 x float>, ptr %168, align 4, !alias.scope !5, !noalias !8
  %wide.load8.6 = load <8 x float>, ptr %169, align 4, !alias.scope !5, !noalias !8
  %wide.load9.6 = load <8 x float>, ptr %170, align 4, !alias.scope !5, !noalias !8
  %171 = fmul <8 x float> %163, splat (float 1.000000e-03)
  %172 = fmul <8 x float> %164, splat (float 1.000000e-03)
  %173 = fmul <8 x float> %165, splat (float 1.000000e-03)
  %174 = fmul <8 x float> %166, splat (float 1.000000e-03)
  %175 = fmul <8 x float> %wide.load6.6, splat (float 9.990000e-01)
  %176 = fmul <8 x float> %wide.load7.6, splat (float 9.990000e-01)
  %177 = fmul <8 x float> %wide.load8.6, splat (float 9.990000e-01)
  %178 = fmul <8 x float> %wide.load9.6, splat (float 9.990000e-01)
  %179 = fadd <8 x float> %171, %175
  %180 = fadd <8 x float> %172, %176
  %181 = fadd <8 x float> %173, %177
  %182 = fadd <8 x float> %174, %178
  store <8 x float> %179, ptr %167, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %180, ptr %168, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %181, ptr %169, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %182, ptr %170, align 4, !alias.scope !5, !noalias !8
  %183 = or disjoint i64 %8, 224
  %184 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %183
  %185 = getelementptr inbounds nuw i8, ptr %184, i64 32
  %186 = getelementptr inbounds nuw i8, ptr %184, i64 64
  %187 = getelementptr inbounds nuw i8, ptr %184, i64 96
  %wide.load.7 = load <8 x float>, ptr %184, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3.7 = load <8 x float>, ptr %185, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4.7 = load <8 x float>, ptr %186, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.7 = load <8 x float>, ptr %187, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %188 = fmul <8 x float> %wide.load.7, %wide.load.7
  %189 = fmul <8 x float> %wide.load3.7, %wide.load3.7
  %190 = fmul <8 x float> %wide.load4.7, %wide.load4.7
  %191 = fmul <8 x float> %wide.load5.7, %wide.load5.7
  %192 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %183
  %193 = getelementptr inbounds nuw i8, ptr %192, i64 32
  %194 = getelementptr inbounds nuw i8, ptr %192, i64 64
  %195 = getelementptr inbounds nuw i8, ptr %192, i64 96
  %wide.load6.7 = load <8 x float>, ptr %192, align 4, !alias.scope !5, !noalias !8
  %wide.load7.7 = load <8 x float>, ptr %193, align 4, !alias.scope !5, !noalias !8
  %wide.load8.7 = load <8 x float>, ptr %194, align 4, !alias.scope !5, !noalias !8
  %wide.load9.7 = load <8 x float>, ptr %195, align 4, !alias.scope !5, !noalias !8
  %196 = fmul <8 x float> %188, splat (float 1.000000e-03)
  %197 = fmul <8 x float> %189, splat (float 1.000000e-03)
  %198 = fmul <8 x float> %190, splat (float 1.000000e-03)
  %199 = fmul <8 x float> %191, splat (float 1.000000e-03)
  %200 = fmul <8 x float> %wide.load6.7, splat (float 9.990000e-01)
  %201 = fmul <8 x float> %wide.load7.7, splat (float 9.990000e-01)
  %202 = fmul <8 x float> %wide.load8.7, splat (float 9.990000e-01)
  %203 = fmul <8 x float> %wide.load9.7, splat (float 9.990000e-01)
  %204 = fadd <8 x float> %196, %200
  %205 = fadd <8 x float> %197, %201
  %206 = fadd <8 x float> %198, %202
  %207 = fadd <8 x float> %199, %203
  store <8 x float> %204, ptr %192, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %205, ptr %193, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %206, ptr %194, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %207, ptr %195, align 4, !alias.scope !5, !noalias !8
  %208 = add nuw nsw i64 %7, 1
  %exitcond2.not = icmp eq i64 %208, 100
  br i1 %exitcond2.not, label %multiply_add_fusion.19_wrapped.exit, label %vector.ph, !llvm.loop !10

multiply_add_fusion.19_wrapped.exit:              ; preds = %vector.ph
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.19_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.19_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.19_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
