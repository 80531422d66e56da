; ModuleID = '__compute_module_multiply_add_fusion.42_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.42_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.42(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %multiply_add_fusion.42_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !14
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !14
  %16 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %17 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %18 = shl nuw nsw i64 %9, 16
  %broadcast.splatinsert5 = insertelement <8 x float> poison, float %17, i64 0
  %broadcast.splat6 = shufflevector <8 x float> %broadcast.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %11, %vector.ph
  %19 = phi i64 [ 0, %11 ], [ %189, %vector.ph ]
  %20 = shl nuw nsw i64 %19, 8
  %21 = add nuw nsw i64 %20, %18
  %22 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 96
  %wide.load = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %26 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %21
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 32
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 64
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 96
  %wide.load10 = load <8 x float>, ptr %26, align 4, !alias.scope !5, !noalias !18
  %wide.load11 = load <8 x float>, ptr %27, align 4, !alias.scope !5, !noalias !18
  %wide.load12 = load <8 x float>, ptr %28, align 4, !alias.scope !5, !noalias !18
  %wide.load13 = load <8 x float>, ptr %29, align 4, !alias.scope !5, !noalias !18
  %30 = fmul <8 x float> %broadcast.splat, %wide.load
  %31 = fmul <8 x float> %broadcast.splat, %wide.load7
  %32 = fmul <8 x float> %broadcast.splat, %wide.load8
  %33 = fmul <8 x float> %broadcast.splat, %wide.load9
  %34 = fmul <8 x float> %broadcast.splat6, %wide.load10
  %35 = fmul <8 x float> %broadcast.splat6, %wide.load11
  %36 = fmul <8 x float> %broadcast.splat6, %wide.load12
  %37 = fmul <8 x float> %broadcast.splat6, %wide.load13
  %38 = fadd <8 x float> %30, %34
  %39 = fadd <8 x float> %31, %35
  %40 = fadd <8 x float> %32, %36
  %41 = fadd <8 x float> %33, %37
  store <8 x float> %38, ptr %26, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %39, ptr %27, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %40, ptr %28, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %41, ptr %29, align 4, !alias.scope !5, !noalias !18
  %42 = or disjoint i64 %21, 32
  %43 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %42
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %45 = getelementptr inbounds nuw i8, ptr %43, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 96
  %wide.load.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.1 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.1 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %47 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %42
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 32
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 64
  %50 = getelementptr inbounds nuw i8, ptr %47, i64 96
  %wide.load10.1 = load <8 x float>, ptr %47, align 4, !alias.scope !5, !noalias !18
  %wide.load11.1 = load <8 x float>, ptr %48, align 4, !alias.scope !5, !noalias !18
  %wide.load12.1 = load <8 x float>, ptr %49, align 4, !alias.scope !5, !noalias !18
  %wide.load13.1 = load <8 x float>, ptr %50, align 4, !alias.scope !5, !noalias !18
  %51 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %52 = fmul <8 x float> %broadcast.splat, %wide.load7.1
  %53 = fmul <8 x float> %broadcast.splat, %wide.load8.1
  %54 = fmul <8 x float> %broadcast.splat, %wide.load9.1
  %55 = fmul <8 x float> %broadcast.splat6, %wide.load10.1
  %56 = fmul <8 x float> %broadcast.splat6, %wide.load11.1
  %57 = fmul <8 x float> %broadcast.splat6, %wide.load12.1
  %58 = fmul <8 x float> %broadcast.splat6, %wide.load13.1
  %59 = fadd <8 x float> %51, %55
  %60 = fadd <8 x float> %52, %56
  %61 = fadd <8 x float> %53, %57
  %62 = fadd <8 x float> %54, %58
  store <8 x float> %59, ptr %47, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %60, ptr %48, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %61, ptr %49, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %62, ptr %50, align 4, !alias.scope !5, !noalias !18
  %63 = or disjoint i64 %21, 64
  %64 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %63
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 32
  %66 = getelementptr inbounds nuw i8, ptr %64, i64 64
  %67 = getelementptr inbounds nuw i8, ptr %64, i64 96
  %wide.load.2 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.2 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.2 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.2 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %68 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %63
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 32
  %70 = getelementptr inbounds nuw i8, ptr %68, i64 64
  %71 = getelementptr inbounds nuw i8, ptr %68, i64 96
  %wide.load10.2 = load <8 x float>, ptr %68, align 4, !alias.scope !5, !noalias !18
  %wide.load11.2 = load <8 x float>, ptr %69, align 4, !alias.scope !5, !noalias !18
  %wide.load12.2 = load <8 x float>, ptr %70, align 4, !alias.scope !5, !noalias !18
  %wide.load13.2 = load <8 x float>, ptr %71, align 4, !alias.scope !5, !noalias !18
  %72 = fmul <8 x float> %broadcast.splat, %wide.load.2
  %73 = fmul <8 x float> %broadcast.splat, %wide.load7.2
  %74 = fmul <8 x float> %broadcast.splat, %wide.load8.2
  %75 = fmul <8 x float> %broadcast.splat, %wide.load9.2
  %76 = fmul <8 x float> %broadcast.splat6, %wide.load10.2
  %77 = fmul <8 x float> %broadcast.splat6, %wide.load11.2
  %78 = fmul <8 x float> %broadcast.splat6, %wide.load12.2
  %79 = fmul <8 x float> %broadcast.splat6, %wide.load13.2
  %80 = fadd <8 x float> %72, %76
  %81 = fadd <8 x float> %73, %77
  %82 = fadd <8 x float> %74, %78
  %83 = fadd <8 x float> %75, %79
  store <8 x float> %80, ptr %68, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %81, ptr %69, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %82, ptr %70, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %83, ptr %71, align 4, !alias.scope !5, !noalias !18
  %84 = or disjoint i64 %21, 96
  %85 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %84
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 32
  %87 = getelementptr inbounds nuw i8, ptr %85, i64 64
  %88 = getelementptr inbounds nuw i8, ptr %85, i64 96
  %wide.load.3 = load <8 x float>, ptr %85, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.3 = load <8 x float>, ptr %86, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.3 = load <8 x float>, ptr %87, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.3 = load <8 x float>, ptr %88, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %89 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %84
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 32
  %91 = getelementptr inbounds nuw i8, ptr %89, i64 64
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 96
  %wide.load10.3 = load <8 x float>, ptr %89, align 4, !alias.scope !5, !noalias !18
  %wide.load11.3 = load <8 x float>, ptr %90, align 4, !alias.scope !5, !noalias !18
  %wide.load12.3 = load <8 x float>, ptr %91, align 4, !alias.scope !5, !noalias !18
  %wide.load13.3 = load <8 x float>, ptr %92, align 4, !alias.scope !5, !noalias !18
  %93 = fmul <8 x float> %broadcast.splat, %wide.load.3
  %94 = fmul <8 x float> %broadcast.splat, %wide.load7.3
  %95 = fmul <8 x float> %broadcast.splat, %wide.load8.3
  %96 = fmul <8 x float> %broadcast.splat, %wide.load9.3
  %97 = fmul <8 x float> %broadcast.splat6, %wide.load10.3
  %98 = fmul <8 x float> %broadcast.splat6, %wide.load11.3
  %99 = fmul <8 x float> %broadcast.splat6, %wide.load12.3
  %100 = fmul <8 x float> %broadcast.splat6, %wide.load13.3
  %101 = fadd <8 x float> %93, %97
  %102 = fadd <8 x float> %94, %98
  %103 = fadd <8 x float> %95, %99
  %104 = fadd <8 x float> %96, %100
  store <8 x float> %101, ptr %89, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %102, ptr %90, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %103, ptr %91, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %104, ptr %92, align 4, !alias.scope !5, !noalias !18
  %105 = or disjoint i64 %21, 128
  %106 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %105
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 32
  %108 = getelementptr inbounds nuw i8, ptr %106, i64 64
  %109 = getelementptr inbounds nuw i8, ptr %106, i64 96
  %wide.load.4 = load <8 x float>, ptr %106, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.4 = load <8 x float>, ptr %107, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.4 = load <8 x float>, ptr %108, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.4 = load <8 x float>, ptr %109, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %105
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %112 = getelementptr inbounds nuw i8, ptr %110, i64 64
  %113 = getelementptr inbounds nuw i8, ptr %110, i64 96
  %wide.load10.4 = load <8 x float>, ptr %110, align 4, !alias.scope !5, !noalias !18
  %wide.load11.4 = load <8 x float>, ptr %111, align 4, !alias.scope !5, !noalias !18
  %wide.load12.4 = load <8 x float>, ptr %112, align 4, !alias.scope !5, !noalias !18
  %wide.load13.4 = load <8 x float>, ptr %113, align 4, !alias.scope !5, !noalias !18
  %114 = fmul <8 x float> %broadcast.splat, %wide.load.4
  %115 = fmul <8 x float> %broadcast.splat, %wide.load7.4
  %116 = fmul <8 x float> %broadcast.splat, %wide.load8.4
  %117 = fmul <8 x float> %broadcast.splat, %wide.load9.4
  %118 = fmul <8 x float> %broadcast.splat6, %wide.load10.4
  %119 = fmul <8 x float> %broadcast.splat6, %wide.load11.4
  %120 = fmul <8 x float> %broadcast.splat6, %wide.load12.4
  %121 = fmul <8 x float> %broadcast.splat6, %wide.load13.4
  %122 = fadd <8 x float> %114, %118
  %123 = fadd <8 x float> %115, %119
  %124 = fadd <8 x float> %116, %120
  %125 = fadd <8 x float> %117, %121
  store <8 x float> %122, ptr %110, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %123, ptr %111, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %124, ptr %112, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %125, ptr %113, align 4, !alias.scope !5, !noalias !18
  %126 = or disjoint i64 %21, 160
  %127 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %126
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 32
  %129 = getelementptr inbounds nuw i8, ptr %127, i64 64
  %130 = getelementptr inbounds nuw i8, ptr %127, i64 96
  %wide.load.5 = load <8 x float>, ptr %127, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.5 = load <8 x float>, ptr %128, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.5 = load <8 x float>, ptr %129, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.5 = load <8 x float>, ptr %130, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %131 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %126
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 32
  %133 = getelementptr inbounds nuw i8, ptr %131, i64 64
  %134 = getelementptr inbounds nuw i8, ptr %131, i64 96
  %wide.load10.5 = load <8 x float>, ptr %131, align 4, !alias.scope !5, !noalias !18
  %wide.load11.5 = load <8 x float>, ptr %132, align 4, !alias.scope !5, !noalias !18
  %wide.load12.5 = load <8 x float>, ptr %133, align 4, !alias.scope !5, !noalias !18
  %wide.load13.5 = load <8 x float>, ptr %134, align 4, !alias.scope !5, !noalias !18
  %135 = fmul <8 x float> %broadcast.splat, %wide.load.5
  %136 = fmul <8 x float> %broadcast.splat, %wide.load7.5
  %137 = fmul <8 x float> %broadcast.splat, %wide.load8.5
  %138 = fmul <8 x float> %broadcast.splat, %wide.load9.5
  %139 = fmul <8 x float> %broadcast.splat6, %wide.load10.5
  %140 = fmul <8 x float> %broadcast.splat6, %wide.load11.5
  %141 = fmul <8 x float> %broadcast.splat6, %wide.load12.5
  %142 = fmul <8 x float> %broadcast.splat6, %wide.load13.5
  %143 = fadd <8 x float> %135, %139
  %144 = fadd <8 x float> %136, %140
  %145 = fadd <8 x float> %137, %141
  %146 = fadd <8 x float> %138, %142
  store <8 x float> %143, ptr %131, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %144, ptr %132, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %145, ptr %133, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %146, ptr %134, align 4, !alias.scope !5, !noalias !18
  %147 = or disjoint i64 %21, 192
  %148 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %147
  %149 = getelementptr inbounds nuw i8, ptr %148, i64 32
  %150 = getelementptr inbounds nuw i8, ptr %148, i64 64
  %151 = getelementptr inbounds nuw i8, ptr %148, i64 96
  %wide.load.6 = load <8 x float>, ptr %148, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.6 = load <8 x float>, ptr %149, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.6 = load <8 x float>, ptr %150, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.6 = load <8 x float>, ptr %151, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %152 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %147
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 32
  %154 = getelementptr inbounds nuw i8, ptr %152, i64 64
  %155 = getelementptr inbounds nuw i8, ptr %152, i64 96
  %wide.load10.6 = load <8 x float>, ptr %152, align 4, !alias.scope !5, !noalias !18
  %wide.load11.6 = load <8 x float>, ptr %153, align 4, !alias.scope !5, !noalias !18
  %wide.load12.6 = load <8 x float>, ptr %154, align 4, !alias.scope !5, !noalias !18
  %wide.load13.6 = load <8 x float>, ptr %155, align 4, !alias.scope !5, !noalias !18
  %156 = fmul <8 x float> %broadcast.splat, %wide.load.6
  %157 = fmul <8 x float> %broadcast.splat, %wide.load7.6
  %158 = fmul <8 x float> %broadcast.splat, %wide.load8.6
  %159 = fmul <8 x float> %broadcast.splat, %wide.load9.6
  %160 = fmul <8 x float> %broadcast.splat6, %wide.load10.6
  %161 = fmul <8 x float> %broadcast.splat6, %wide.load11.6
  %162 = fmul <8 x float> %broadcast.splat6, %wide.load12.6
  %163 = fmul <8 x float> %broadcast.splat6, %wide.load13.6
  %164 = fadd <8 x float> %156, %160
  %165 = fadd <8 x float> %157, %161
  %166 = fadd <8 x float> %158, %162
  %167 = fadd <8 x float> %159, %163
  store <8 x float> %164, ptr %152, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %165, ptr %153, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %166, ptr %154, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %167, ptr %155, align 4, !alias.scope !5, !noalias !18
  %168 = or disjoint i64 %21, 224
  %169 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %168
  %170 = getelementptr inbounds nuw i8, ptr %169, i64 32
  %171 = getelementptr inbounds nuw i8, ptr %169, i64 64
  %172 = getelementptr inbounds nuw i8, ptr %169, i64 96
  %wide.load.7 = load <8 x float>, ptr %169, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7.7 = load <8 x float>, ptr %170, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8.7 = load <8 x float>, ptr %171, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9.7 = load <8 x float>, ptr %172, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %173 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %168
  %174 = getelementptr inbounds nuw i8, ptr %173, i64 32
  %175 = getelementptr inbounds nuw i8, ptr %173, i64 64
  %176 = getelementptr inbounds nuw i8, ptr %173, i64 96
  %wide.load10.7 = load <8 x float>, ptr %173, align 4, !alias.scope !5, !noalias !18
  %wide.load11.7 = load <8 x float>, ptr %174, align 4, !alias.scope !5, !noalias !18
  %wide.load12.7 = load <8 x float>, ptr %175, align 4, !alias.scope !5, !noalias !18
  %wide.load13.7 = load <8 x float>, ptr %176, align 4, !alias.scope !5, !noalias !18
  %177 = fmul <8 x float> %broadcast.splat, %wide.load.7
  %178 = fmul <8 x float> %broadcast.splat, %wide.load7.7
  %179 = fmul <8 x float> %broadcast.splat, %wide.load8.7
  %180 = fmul <8 x float> %broadcast.splat, %wide.load9.7
  %181 = fmul <8 x float> %broadcast.splat6, %wide.load10.7
  %182 = fmul <8 x float> %broadcast.splat6, %wide.load11.7
  %183 = fmul <8 x float> %broadcast.splat6, %wide.load12.7
  %184 = fmul <8 x float> %broadcast.splat6, %wide.load13.7
  %185 = fadd <8 x float> %177, %181
  %186 = fadd <8 x float> %178, %182
  %187 = fadd <8 x float> %179, %183
  %188 = fadd <8 x float> %180, %184
  store <8 x float> %185, ptr %173, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %186, ptr %174, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %187, ptr %175, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %188, ptr %176, align 4, !alias.scope !5, !noalias !18
  %189 = add nuw nsw i64 %19, 1
  %exitcond3.not = icmp eq i64 %189, 256
  br i1 %exitcond3.not, label %multiply_add_fusion.42_wrapped.exit, label %vector.ph, !llvm.loop !19

multiply_add_fusion.42_wrapped.exit:              ; preds = %vector.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.42_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.42_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.42_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.42_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_add_fusion.42_wrapped: argument 3"}
!14 = !{i64 4}
!15 = !{!6, !9, !11}
!16 = !{!6, !11, !13}
!17 = !{!6, !9, !13}
!18 = !{!9, !11, !13}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
