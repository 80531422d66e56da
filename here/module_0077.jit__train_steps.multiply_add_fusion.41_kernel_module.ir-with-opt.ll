; ModuleID = '__compute_module_multiply_add_fusion.41_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.41_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.41(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %multiply_add_fusion.41_wrapped.exit

11:                                               ; preds = %1
  %12 = shl nuw nsw i64 %9, 16
  br label %vector.ph

vector.ph:                                        ; preds = %11, %vector.ph
  %13 = phi i64 [ 0, %11 ], [ %215, %vector.ph ]
  %14 = shl nuw nsw i64 %13, 8
  %15 = add nuw nsw i64 %14, %12
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %15
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %20 = fmul <8 x float> %wide.load, %wide.load
  %21 = fmul <8 x float> %wide.load5, %wide.load5
  %22 = fmul <8 x float> %wide.load6, %wide.load6
  %23 = fmul <8 x float> %wide.load7, %wide.load7
  %24 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %15
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 96
  %wide.load8 = load <8 x float>, ptr %24, align 4, !alias.scope !5, !noalias !8
  %wide.load9 = load <8 x float>, ptr %25, align 4, !alias.scope !5, !noalias !8
  %wide.load10 = load <8 x float>, ptr %26, align 4, !alias.scope !5, !noalias !8
  %wide.load11 = load <8 x float>, ptr %27, align 4, !alias.scope !5, !noalias !8
  %28 = fmul <8 x float> %20, splat (float 1.000000e-03)
  %29 = fmul <8 x float> %21, splat (float 1.000000e-03)
  %30 = fmul <8 x float> %22, splat (float 1.000000e-03)
  %31 = fmul <8 x float> %23, splat (float 1.000000e-03)
  %32 = fmul <8 x float> %wide.load8, splat (float 9.990000e-01)
  %33 = fmul <8 x float> %wide.load9, splat (float 9.990000e-01)
  %34 = fmul <8 x float> %wide.load10, splat (float 9.990000e-01)
  %35 = fmul <8 x float> %wide.load11, splat (float 9.990000e-01)
  %36 = fadd <8 x float> %28, %32
  %37 = fadd <8 x float> %29, %33
  %38 = fadd <8 x float> %30, %34
  %39 = fadd <8 x float> %31, %35
  store <8 x float> %36, ptr %24, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %37, ptr %25, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %38, ptr %26, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %39, ptr %27, align 4, !alias.scope !5, !noalias !8
  %40 = or disjoint i64 %15, 32
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  %wide.load.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %45 = fmul <8 x float> %wide.load.1, %wide.load.1
  %46 = fmul <8 x float> %wide.load5.1, %wide.load5.1
  %47 = fmul <8 x float> %wide.load6.1, %wide.load6.1
  %48 = fmul <8 x float> %wide.load7.1, %wide.load7.1
  %49 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 32
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 64
  %52 = getelementptr inbounds nuw i8, ptr %49, i64 96
  %wide.load8.1 = load <8 x float>, ptr %49, align 4, !alias.scope !5, !noalias !8
  %wide.load9.1 = load <8 x float>, ptr %50, align 4, !alias.scope !5, !noalias !8
  %wide.load10.1 = load <8 x float>, ptr %51, align 4, !alias.scope !5, !noalias !8
  %wide.load11.1 = load <8 x float>, ptr %52, align 4, !alias.scope !5, !noalias !8
  %53 = fmul <8 x float> %45, splat (float 1.000000e-03)
  %54 = fmul <8 x float> %46, splat (float 1.000000e-03)
  %55 = fmul <8 x float> %47, splat (float 1.000000e-03)
  %56 = fmul <8 x float> %48, splat (float 1.000000e-03)
  %57 = fmul <8 x float> %wide.load8.1, splat (float 9.990000e-01)
  %58 = fmul <8 x float> %wide.load9.1, splat (float 9.990000e-01)
  %59 = fmul <8 x float> %wide.load10.1, splat (float 9.990000e-01)
  %60 = fmul <8 x float> %wide.load11.1, splat (float 9.990000e-01)
  %61 = fadd <8 x float> %53, %57
  %62 = fadd <8 x float> %54, %58
  %63 = fadd <8 x float> %55, %59
  %64 = fadd <8 x float> %56, %60
  store <8 x float> %61, ptr %49, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %62, ptr %50, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %63, ptr %51, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %64, ptr %52, align 4, !alias.scope !5, !noalias !8
  %65 = or disjoint i64 %15, 64
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %65
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 32
  %68 = getelementptr inbounds nuw i8, ptr %66, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %66, i64 96
  %wide.load.2 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.2 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.2 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.2 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %70 = fmul <8 x float> %wide.load.2, %wide.load.2
  %71 = fmul <8 x float> %wide.load5.2, %wide.load5.2
  %72 = fmul <8 x float> %wide.load6.2, %wide.load6.2
  %73 = fmul <8 x float> %wide.load7.2, %wide.load7.2
  %74 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %65
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 32
  %76 = getelementptr inbounds nuw i8, ptr %74, i64 64
  %77 = getelementptr inbounds nuw i8, ptr %74, i64 96
  %wide.load8.2 = load <8 x float>, ptr %74, align 4, !alias.scope !5, !noalias !8
  %wide.load9.2 = load <8 x float>, ptr %75, align 4, !alias.scope !5, !noalias !8
  %wide.load10.2 = load <8 x float>, ptr %76, align 4, !alias.scope !5, !noalias !8
  %wide.load11.2 = load <8 x float>, ptr %77, align 4, !alias.scope !5, !noalias !8
  %78 = fmul <8 x float> %70, splat (float 1.000000e-03)
  %79 = fmul <8 x float> %71, splat (float 1.000000e-03)
  %80 = fmul <8 x float> %72, splat (float 1.000000e-03)
  %81 = fmul <8 x float> %73, splat (float 1.000000e-03)
  %82 = fmul <8 x float> %wide.load8.2, splat (float 9.990000e-01)
  %83 = fmul <8 x float> %wide.load9.2, splat (float 9.990000e-01)
  %84 = fmul <8 x float> %wide.load10.2, splat (float 9.990000e-01)
  %85 = fmul <8 x float> %wide.load11.2, splat (float 9.990000e-01)
  %86 = fadd <8 x float> %78, %82
  %87 = fadd <8 x float> %79, %83
  %88 = fadd <8 x float> %80, %84
  %89 = fadd <8 x float> %81, %85
  store <8 x float> %86, ptr %74, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %87, ptr %75, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %88, ptr %76, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %89, ptr %77, align 4, !alias.scope !5, !noalias !8
  %90 = or disjoint i64 %15, 96
  %91 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %90
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 32
  %93 = getelementptr inbounds nuw i8, ptr %91, i64 64
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 96
  %wide.load.3 = load <8 x float>, ptr %91, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.3 = load <8 x float>, ptr %92, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.3 = load <8 x float>, ptr %93, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.3 = load <8 x float>, ptr %94, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %95 = fmul <8 x float> %wide.load.3, %wide.load.3
  %96 = fmul <8 x float> %wide.load5.3, %wide.load5.3
  %97 = fmul <8 x float> %wide.load6.3, %wide.load6.3
  %98 = fmul <8 x float> %wide.load7.3, %wide.load7.3
  %99 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %90
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 32
  %101 = getelementptr inbounds nuw i8, ptr %99, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 96
  %wide.load8.3 = load <8 x float>, ptr %99, align 4, !alias.scope !5, !noalias !8
  %wide.load9.3 = load <8 x float>, ptr %100, align 4, !alias.scope !5, !noalias !8
  %wide.load10.3 = load <8 x float>, ptr %101, align 4, !alias.scope !5, !noalias !8
  %wide.load11.3 = load <8 x float>, ptr %102, align 4, !alias.scope !5, !noalias !8
  %103 = fmul <8 x float> %95, splat (float 1.000000e-03)
  %104 = fmul <8 x float> %96, splat (float 1.000000e-03)
  %105 = fmul <8 x float> %97, splat (float 1.000000e-03)
  %106 = fmul <8 x float> %98, splat (float 1.000000e-03)
  %107 = fmul <8 x float> %wide.load8.3, splat (float 9.990000e-01)
  %108 = fmul <8 x float> %wide.load9.3, splat (float 9.990000e-01)
  %109 = fmul <8 x float> %wide.load10.3, splat (float 9.990000e-01)
  %110 = fmul <8 x float> %wide.load11.3, splat (float 9.990000e-01)
  %111 = fadd <8 x float> %103, %107
  %112 = fadd <8 x float> %104, %108
  %113 = fadd <8 x float> %105, %109
  %114 = fadd <8 x float> %106, %110
  store <8 x float> %111, ptr %99, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %112, ptr %100, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %113, ptr %101, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %114, ptr %102, align 4, !alias.scope !5, !noalias !8
  %115 = or disjoint i64 %15, 128
  %116 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %115
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 32
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 64
  %119 = getelementptr inbounds nuw i8, ptr %116, i64 96
  %wide.load.4 = load <8 x float>, ptr %116, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.4 = load <8 x float>, ptr %117, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.4 = load <8 x float>, ptr %118, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.4 = load <8 x float>, ptr %119, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %120 = fmul <8 x float> %wide.load.4, %wide.load.4
  %121 = fmul <8 x float> %wide.load5.4, %wide.load5.4
  %122 = fmul <8 x float> %wide.load6.4, %wide.load6.4
  %123 = fmul <8 x float> %wide.load7.4, %wide.load7.4
  %124 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %115
  %125 = getelementptr inbounds nuw i8, ptr %124, i64 32
  %126 = getelementptr inbounds nuw i8, ptr %124, i64 64
  %127 = getelementptr inbounds nuw i8, ptr %124, i64 96
  %wide.load8.4 = load <8 x float>, ptr %124, align 4, !alias.scope !5, !noalias !8
  %wide.load9.4 = load <8 x float>, ptr %125, align 4, !alias.scope !5, !noalias !8
  %wide.load10.4 = load <8 x float>, ptr %126, align 4, !alias.scope !5, !noalias !8
  %wide.load11.4 = load <8 x float>, ptr %127, align 4, !alias.scope !5, !noalias !8
  %128 = fmul <8 x float> %120, splat (float 1.000000e-03)
  %129 = fmul <8 x float> %121, splat (float 1.000000e-03)
  %130 = fmul <8 x float> %122, splat (float 1.000000e-03)
  %131 = fmul <8 x float> %123, splat (float 1.000000e-03)
  %132 = fmul <8 x float> %wide.load8.4, splat (float 9.990000e-01)
  %133 = fmul <8 x float> %wide.load9.4, splat (float 9.990000e-01)
  %134 = fmul <8 x float> %wide.load10.4, splat (float 9.990000e-01)
  %135 = fmul <8 x float> %wide.load11.4, splat (float 9.990000e-01)
  %136 = fadd <8 x float> %128, %132
  %137 = fadd <8 x float> %129, %133
  %138 = fadd <8 x float> %130, %134
  %139 = fadd <8 x float> %131, %135
  store <8 x float> %136, ptr %124, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %137, ptr %125, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %138, ptr %126, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %139, ptr %127, align 4, !alias.scope !5, !noalias !8
  %140 = or disjoint i64 %15, 160
  %141 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %140
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 32
  %143 = getelementptr inbounds nuw i8, ptr %141, i64 64
  %144 = getelementptr inbounds nuw i8, ptr %141, i64 96
  %wide.load.5 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.5 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.5 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.5 = load <8 x float>, ptr %144, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %145 = fmul <8 x float> %wide.load.5, %wide.load.5
  %146 = fmul <8 x float> %wide.load5.5, %wide.load5.5
  %147 = fmul <8 x float> %wide.load6.5, %wide.load6.5
  %148 = fmul <8 x float> %wide.load7.5, %wide.load7.5
  %149 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %140
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 32
  %151 = getelementptr inbounds nuw i8, ptr %149, i64 64
  %152 = getelementptr inbounds nuw i8, ptr %149, i64 96
  %wide.load8.5 = load <8 x float>, ptr %149, align 4, !alias.scope !5, !noalias !8
  %wide.load9.5 = load <8 x float>, ptr %150, align 4, !alias.scope !5, !noalias !8
  %wide.load10.5 = load <8 x float>, ptr %151, align 4, !alias.scope !5, !noalias !8
  %wide.load11.5 = load <8 x float>, ptr %152, align 4, !alias.scope !5, !noalias !8
  %153 = fmul <8 x float> %145, splat (float 1.000000e-03)
  %154 = fmul <8 x float> %146, splat (float 1.000000e-03)
  %155 = fmul <8 x float> %147, splat (float 1.000000e-03)
  %156 = fmul <8 x float> %148, splat (float 1.000000e-03)
  %157 = fmul <8 x float> %wide.load8.5, splat (float 9.990000e-01)
  %158 = fmul <8 x float> %wide.load9.5, splat (float 9.990000e-01)
  %159 = fmul <8 x float> %wide.load10.5, splat (float 9.990000e-01)
  %160 = fmul <8 x float> %wide.load11.5, splat (float 9.990000e-01)
  %161 = fadd <8 x float> %153, %157
  %162 = fadd <8 x float> %154, %158
  %163 = fadd <8 x float> %155, %159
  %164 = fadd <8 x float> %156, %160
  store <8 x float> %161, ptr %149, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %162, ptr %150, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %163, ptr %151, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %164, ptr %152, align 4, !alias.scope !5, !noalias !8
  %165 = or disjoint i64 %15, 192
  %166 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %165
  %167 = getelementptr inbounds nuw i8, ptr %166, i64 32
  %168 = getelementptr inbounds nuw i8, ptr %166, i64 64
  %169 = getelementptr inbounds nuw i8, ptr %166, i64 96
  %wide.load.6 = load <8 x float>, ptr %166, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.6 = load <8 x float>, ptr %167, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.6 = load <8 x float>, ptr %168, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.6 = load <8 x float>, ptr %169, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %170 = fmul <8 x float> %wide.load.6, %wide.load.6
  %171 = fmul <8 x float> %wide.load5.6, %wide.load5.6
  %172 = fmul <8 x float> %wide.load6.6, %wide.load6.6
  %173 = fmul <8 x float> %wide.load7.6, %wide.load7.6
  %174 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %165
  %175 = getelementptr inbounds nuw i8, ptr %174, i64 32
  %176 = getelementptr inbounds nuw i8, ptr %174, i64 64
  %177 = getelementptr inbounds nuw i8, ptr %174, i64 96
  %wide.load8.6 = load <8 x float>, ptr %174, align 4, !alias.scope !5, !noalias !8
  %wide.load9.6 = load <8 x float>, ptr %175, align 4, !alias.scope !5, !noalias !8
  %wide.load10.6 = load <8 x float>, ptr %176, align 4, !alias.scope !5, !noalias !8
  %wide.load11.6 = load <8 x float>, ptr %177, align 4, !alias.scope !5, !noalias !8
  %178 = fmul <8 x float> %170, splat (float 1.000000e-03)
  %179 = fmul <8 x float> %171, splat (float 1.000000e-03)
  %180 = fmul <8 x float> %172, splat (float 1.000000e-03)
  %181 = fmul <8 x float> %173, splat (float 1.000000e-03)
  %182 = fmul <8 x float> %wide.load8.6, splat (float 9.990000e-01)
  %183 = fmul <8 x float> %wide.load9.6, splat (float 9.990000e-01)
  %184 = fmul <8 x float> %wide.load10.6, splat (float 9.990000e-01)
  %185 = fmul <8 x float> %wide.load11.6, splat (float 9.990000e-01)
  %186 = fadd <8 x float> %178, %182
  %187 = fadd <8 x float> %179, %183
  %188 = fadd <8 x float> %180, %184
  %189 = fadd <8 x float> %181, %185
  store <8 x float> %186, ptr %174, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %187, ptr %175, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %188, ptr %176, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %189, ptr %177, align 4, !alias.scope !5, !noalias !8
  %190 = or disjoint i64 %15, 224
  %191 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %190
  %192 = getelementptr inbounds nuw i8, ptr %191, i64 32
  %193 = getelementptr inbounds nuw i8, ptr %191, i64 64
  %194 = getelementptr inbounds nuw i8, ptr %191, i64 96
  %wide.load.7 = load <8 x float>, ptr %191, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5.7 = load <8 x float>, ptr %192, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6.7 = load <8 x float>, ptr %193, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7.7 = load <8 x float>, ptr %194, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %195 = fmul <8 x float> %wide.load.7, %wide.load.7
  %196 = fmul <8 x float> %wide.load5.7, %wide.load5.7
  %197 = fmul <8 x float> %wide.load6.7, %wide.load6.7
  %198 = fmul <8 x float> %wide.load7.7, %wide.load7.7
  %199 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %190
  %200 = getelementptr inbounds nuw i8, ptr %199, i64 32
  %201 = getelementptr inbounds nuw i8, ptr %199, i64 64
  %202 = getelementptr inbounds nuw i8, ptr %199, i64 96
  %wide.load8.7 = load <8 x float>, ptr %199, align 4, !alias.scope !5, !noalias !8
  %wide.load9.7 = load <8 x float>, ptr %200, align 4, !alias.scope !5, !noalias !8
  %wide.load10.7 = load <8 x float>, ptr %201, align 4, !alias.scope !5, !noalias !8
  %wide.load11.7 = load <8 x float>, ptr %202, align 4, !alias.scope !5, !noalias !8
  %203 = fmul <8 x float> %195, splat (float 1.000000e-03)
  %204 = fmul <8 x float> %196, splat (float 1.000000e-03)
  %205 = fmul <8 x float> %197, splat (float 1.000000e-03)
  %206 = fmul <8 x float> %198, splat (float 1.000000e-03)
  %207 = fmul <8 x float> %wide.load8.7, splat (float 9.990000e-01)
  %208 = fmul <8 x float> %wide.load9.7, splat (float 9.990000e-01)
  %209 = fmul <8 x float> %wide.load10.7, splat (float 9.990000e-01)
  %210 = fmul <8 x float> %wide.load11.7, splat (float 9.990000e-01)
  %211 = fadd <8 x float> %203, %207
  %212 = fadd <8 x float> %204, %208
  %213 = fadd <8 x float> %205, %209
  %214 = fadd <8 x float> %206, %210
  store <8 x float> %211, ptr %199, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %212, ptr %200, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %213, ptr %201, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %214, ptr %202, align 4, !alias.scope !5, !noalias !8
  %215 = add nuw nsw i64 %13, 1
  %exitcond3.not = icmp eq i64 %215, 256
  br i1 %exitcond3.not, label %multiply_add_fusion.41_wrapped.exit, label %vector.ph, !llvm.loop !10

multiply_add_fusion.41_wrapped.exit:              ; preds = %vector.ph, %1
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
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.41_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.41_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.41_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
