; ModuleID = '__compute_module_multiply_add_fusion.20_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.20_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.20(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !13, !noalias !15
  %12 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %broadcast.splatinsert3 = insertelement <8 x float> poison, float %12, i64 0
  %broadcast.splat4 = shufflevector <8 x float> %broadcast.splatinsert3, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x float> poison, float %11, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %13 = phi i64 [ 0, %1 ], [ %182, %vector.ph ]
  %14 = shl nuw nsw i64 %13, 8
  %15 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %14
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %wide.load = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %19 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %14
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %wide.load8 = load <8 x float>, ptr %19, align 4, !alias.scope !6, !noalias !18
  %wide.load9 = load <8 x float>, ptr %20, align 4, !alias.scope !6, !noalias !18
  %wide.load10 = load <8 x float>, ptr %21, align 4, !alias.scope !6, !noalias !18
  %wide.load11 = load <8 x float>, ptr %22, align 4, !alias.scope !6, !noalias !18
  %23 = fmul <8 x float> %broadcast.splat, %wide.load
  %24 = fmul <8 x float> %broadcast.splat, %wide.load5
  %25 = fmul <8 x float> %broadcast.splat, %wide.load6
  %26 = fmul <8 x float> %broadcast.splat, %wide.load7
  %27 = fmul <8 x float> %broadcast.splat4, %wide.load8
  %28 = fmul <8 x float> %broadcast.splat4, %wide.load9
  %29 = fmul <8 x float> %broadcast.splat4, %wide.load10
  %30 = fmul <8 x float> %broadcast.splat4, %wide.load11
  %31 = fadd <8 x float> %23, %27
  %32 = fadd <8 x float> %24, %28
  %33 = fadd <8 x float> %25, %29
  %34 = fadd <8 x float> %26, %30
  store <8 x float> %31, ptr %19, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %32, ptr %20, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %33, ptr %21, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %34, ptr %22, align 4, !alias.scope !6, !noalias !18
  %35 = or disjoint i64 %14, 32
  %36 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  %wide.load.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.1 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %40 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %35
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 96
  %wide.load8.1 = load <8 x float>, ptr %40, align 4, !alias.scope !6, !noalias !18
  %wide.load9.1 = load <8 x float>, ptr %41, align 4, !alias.scope !6, !noalias !18
  %wide.load10.1 = load <8 x float>, ptr %42, align 4, !alias.scope !6, !noalias !18
  %wide.load11.1 = load <8 x float>, ptr %43, align 4, !alias.scope !6, !noalias !18
  %44 = fmul <8 x float> %broadcast.splat, %wide.load.1
  %45 = fmul <8 x float> %broadcast.splat, %wide.load5.1
  %46 = fmul <8 x float> %broadcast.splat, %wide.load6.1
  %47 = fmul <8 x float> %broadcast.splat, %wide.load7.1
  %48 = fmul <8 x float> %broadcast.splat4, %wide.load8.1
  %49 = fmul <8 x float> %broadcast.splat4, %wide.load9.1
  %50 = fmul <8 x float> %broadcast.splat4, %wide.load10.1
  %51 = fmul <8 x float> %broadcast.splat4, %wide.load11.1
  %52 = fadd <8 x float> %44, %48
  %53 = fadd <8 x float> %45, %49
  %54 = fadd <8 x float> %46, %50
  %55 = fadd <8 x float> %47, %51
  store <8 x float> %52, ptr %40, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %53, ptr %41, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %54, ptr %42, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %55, ptr %43, align 4, !alias.scope !6, !noalias !18
  %56 = or disjoint i64 %14, 64
  %57 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %56
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 32
  %59 = getelementptr inbounds nuw i8, ptr %57, i64 64
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 96
  %wide.load.2 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.2 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.2 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.2 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %61 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %56
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 32
  %63 = getelementptr inbounds nuw i8, ptr %61, i64 64
  %64 = getelementptr inbounds nuw i8, ptr %61, i64 96
  %wide.load8.2 = load <8 x float>, ptr %61, align 4, !alias.scope !6, !noalias !18
  %wide.load9.2 = load <8 x float>, ptr %62, align 4, !alias.scope !6, !noalias !18
  %wide.load10.2 = load <8 x float>, ptr %63, align 4, !alias.scope !6, !noalias !18
  %wide.load11.2 = load <8 x float>, ptr %64, align 4, !alias.scope !6, !noalias !18
  %65 = fmul <8 x float> %broadcast.splat, %wide.load.2
  %66 = fmul <8 x float> %broadcast.splat, %wide.load5.2
  %67 = fmul <8 x float> %broadcast.splat, %wide.load6.2
  %68 = fmul <8 x float> %broadcast.splat, %wide.load7.2
  %69 = fmul <8 x float> %broadcast.splat4, %wide.load8.2
  %70 = fmul <8 x float> %broadcast.splat4, %wide.load9.2
  %71 = fmul <8 x float> %broadcast.splat4, %wide.load10.2
  %72 = fmul <8 x float> %broadcast.splat4, %wide.load11.2
  %73 = fadd <8 x float> %65, %69
  %74 = fadd <8 x float> %66, %70
  %75 = fadd <8 x float> %67, %71
  %76 = fadd <8 x float> %68, %72
  store <8 x float> %73, ptr %61, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %74, ptr %62, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %75, ptr %63, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %76, ptr %64, align 4, !alias.scope !6, !noalias !18
  %77 = or disjoint i64 %14, 96
  %78 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %77
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 32
  %80 = getelementptr inbounds nuw i8, ptr %78, i64 64
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 96
  %wide.load.3 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.3 = load <8 x float>, ptr %79, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.3 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.3 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %82 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %77
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 32
  %84 = getelementptr inbounds nuw i8, ptr %82, i64 64
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 96
  %wide.load8.3 = load <8 x float>, ptr %82, align 4, !alias.scope !6, !noalias !18
  %wide.load9.3 = load <8 x float>, ptr %83, align 4, !alias.scope !6, !noalias !18
  %wide.load10.3 = load <8 x float>, ptr %84, align 4, !alias.scope !6, !noalias !18
  %wide.load11.3 = load <8 x float>, ptr %85, align 4, !alias.scope !6, !noalias !18
  %86 = fmul <8 x float> %broadcast.splat, %wide.load.3
  %87 = fmul <8 x float> %broadcast.splat, %wide.load5.3
  %88 = fmul <8 x float> %broadcast.splat, %wide.load6.3
  %89 = fmul <8 x float> %broadcast.splat, %wide.load7.3
  %90 = fmul <8 x float> %broadcast.splat4, %wide.load8.3
  %91 = fmul <8 x float> %broadcast.splat4, %wide.load9.3
  %92 = fmul <8 x float> %broadcast.splat4, %wide.load10.3
  %93 = fmul <8 x float> %broadcast.splat4, %wide.load11.3
  %94 = fadd <8 x float> %86, %90
  %95 = fadd <8 x float> %87, %91
  %96 = fadd <8 x float> %88, %92
  %97 = fadd <8 x float> %89, %93
  store <8 x float> %94, ptr %82, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %95, ptr %83, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %96, ptr %84, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %97, ptr %85, align 4, !alias.scope !6, !noalias !18
  %98 = or disjoint i64 %14, 128
  %99 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %98
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 32
  %101 = getelementptr inbounds nuw i8, ptr %99, i64 64
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 96
  %wide.load.4 = load <8 x float>, ptr %99, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.4 = load <8 x float>, ptr %100, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.4 = load <8 x float>, ptr %101, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.4 = load <8 x float>, ptr %102, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %103 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %98
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 32
  %105 = getelementptr inbounds nuw i8, ptr %103, i64 64
  %106 = getelementptr inbounds nuw i8, ptr %103, i64 96
  %wide.load8.4 = load <8 x float>, ptr %103, align 4, !alias.scope !6, !noalias !18
  %wide.load9.4 = load <8 x float>, ptr %104, align 4, !alias.scope !6, !noalias !18
  %wide.load10.4 = load <8 x float>, ptr %105, align 4, !alias.scope !6, !noalias !18
  %wide.load11.4 = load <8 x float>, ptr %106, align 4, !alias.scope !6, !noalias !18
  %107 = fmul <8 x float> %broadcast.splat, %wide.load.4
  %108 = fmul <8 x float> %broadcast.splat, %wide.load5.4
  %109 = fmul <8 x float> %broadcast.splat, %wide.load6.4
  %110 = fmul <8 x float> %broadcast.splat, %wide.load7.4
  %111 = fmul <8 x float> %broadcast.splat4, %wide.load8.4
  %112 = fmul <8 x float> %broadcast.splat4, %wide.load9.4
  %113 = fmul <8 x float> %broadcast.splat4, %wide.load10.4
  %114 = fmul <8 x float> %broadcast.splat4, %wide.load11.4
  %115 = fadd <8 x float> %107, %111
  %116 = fadd <8 x float> %108, %112
  %117 = fadd <8 x float> %109, %113
  %118 = fadd <8 x float> %110, %114
  store <8 x float> %115, ptr %103, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %116, ptr %104, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %117, ptr %105, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %118, ptr %106, align 4, !alias.scope !6, !noalias !18
  %119 = or disjoint i64 %14, 160
  %120 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %119
  %121 = getelementptr inbounds nuw i8, ptr %120, i64 32
  %122 = getelementptr inbounds nuw i8, ptr %120, i64 64
  %123 = getelementptr inbounds nuw i8, ptr %120, i64 96
  %wide.load.5 = load <8 x float>, ptr %120, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.5 = load <8 x float>, ptr %121, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.5 = load <8 x float>, ptr %122, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.5 = load <8 x float>, ptr %123, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %124 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %119
  %125 = getelementptr inbounds nuw i8, ptr %124, i64 32
  %126 = getelementptr inbounds nuw i8, ptr %124, i64 64
  %127 = getelementptr inbounds nuw i8, ptr %124, i64 96
  %wide.load8.5 = load <8 x float>, ptr %124, align 4, !alias.scope !6, !noalias !18
  %wide.load9.5 = load <8 x float>, ptr %125, align 4, !alias.scope !6, !noalias !18
  %wide.load10.5 = load <8 x float>, ptr %126, align 4, !alias.scope !6, !noalias !18
  %wide.load11.5 = load <8 x float>, ptr %127, align 4, !alias.scope !6, !noalias !18
  %128 = fmul <8 x float> %broadcast.splat, %wide.load.5
  %129 = fmul <8 x float> %broadcast.splat, %wide.load5.5
  %130 = fmul <8 x float> %broadcast.splat, %wide.load6.5
  %131 = fmul <8 x float> %broadcast.splat, %wide.load7.5
  %132 = fmul <8 x float> %broadcast.splat4, %wide.load8.5
  %133 = fmul <8 x float> %broadcast.splat4, %wide.load9.5
  %134 = fmul <8 x float> %broadcast.splat4, %wide.load10.5
  %135 = fmul <8 x float> %broadcast.splat4, %wide.load11.5
  %136 = fadd <8 x float> %128, %132
  %137 = fadd <8 x float> %129, %133
  %138 = fadd <8 x float> %130, %134
  %139 = fadd <8 x float> %131, %135
  store <8 x float> %136, ptr %124, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %137, ptr %125, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %138, ptr %126, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %139, ptr %127, align 4, !alias.scope !6, !noalias !18
  %140 = or disjoint i64 %14, 192
  %141 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %140
  %142 = getelementptr inbounds nuw i8, ptr %141, i64 32
  %143 = getelementptr inbounds nuw i8, ptr %141, i64 64
  %144 = getelementptr inbounds nuw i8, ptr %141, i64 96
  %wide.load.6 = load <8 x float>, ptr %141, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.6 = load <8 x float>, ptr %142, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.6 = load <8 x float>, ptr %143, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.6 = load <8 x float>, ptr %144, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %145 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %140
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 32
  %147 = getelementptr inbounds nuw i8, ptr %145, i64 64
  %148 = getelementptr inbounds nuw i8, ptr %145, i64 96
  %wide.load8.6 = load <8 x float>, ptr %145, align 4, !alias.scope !6, !noalias !18
  %wide.load9.6 = load <8 x float>, ptr %146, align 4, !alias.scope !6, !noalias !18
  %wide.load10.6 = load <8 x float>, ptr %147, align 4, !alias.scope !6, !noalias !18
  %wide.load11.6 = load <8 x float>, ptr %148, align 4, !alias.scope !6, !noalias !18
  %149 = fmul <8 x float> %broadcast.splat, %wide.load.6
  %150 = fmul <8 x float> %broadcast.splat, %wide.load5.6
  %151 = fmul <8 x float> %broadcast.splat, %wide.load6.6
  %152 = fmul <8 x float> %broadcast.splat, %wide.load7.6
  %153 = fmul <8 x float> %broadcast.splat4, %wide.load8.6
  %154 = fmul <8 x float> %broadcast.splat4, %wide.load9.6
  %155 = fmul <8 x float> %broadcast.splat4, %wide.load10.6
  %156 = fmul <8 x float> %broadcast.splat4, %wide.load11.6
  %157 = fadd <8 x float> %149, %153
  %158 = fadd <8 x float> %150, %154
  %159 = fadd <8 x float> %151, %155
  %160 = fadd <8 x float> %152, %156
  store <8 x float> %157, ptr %145, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %158, ptr %146, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %159, ptr %147, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %160, ptr %148, align 4, !alias.scope !6, !noalias !18
  %161 = or disjoint i64 %14, 224
  %162 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %161
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 32
  %164 = getelementptr inbounds nuw i8, ptr %162, i64 64
  %165 = getelementptr inbounds nuw i8, ptr %162, i64 96
  %wide.load.7 = load <8 x float>, ptr %162, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5.7 = load <8 x float>, ptr %163, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load6.7 = load <8 x float>, ptr %164, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load7.7 = load <8 x float>, ptr %165, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %166 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %161
  %167 = getelementptr inbounds nuw i8, ptr %166, i64 32
  %168 = getelementptr inbounds nuw i8, ptr %166, i64 64
  %169 = getelementptr inbounds nuw i8, ptr %166, i64 96
  %wide.load8.7 = load <8 x float>, ptr %166, align 4, !alias.scope !6, !noalias !18
  %wide.load9.7 = load <8 x float>, ptr %167, align 4, !alias.scope !6, !noalias !18
  %wide.load10.7 = load <8 x float>, ptr %168, align 4, !alias.scope !6, !noalias !18
  %wide.load11.7 = load <8 x float>, ptr %169, align 4, !alias.scope !6, !noalias !18
  %170 = fmul <8 x float> %broadcast.splat, %wide.load.7
  %171 = fmul <8 x float> %broadcast.splat, %wide.load5.7
  %172 = fmul <8 x float> %broadcast.splat, %wide.load6.7
  %173 = fmul <8 x float> %broadcast.splat, %wide.load7.7
  %174 = fmul <8 x float> %broadcast.splat4, %wide.load8.7
  %175 = fmul <8 x float> %broadcast.splat4, %wide.load9.7
  %176 = fmul <8 x float> %broadcast.splat4, %wide.load10.7
  %177 = fmul <8 x float> %broadcast.splat4, %wide.load11.7
  %178 = fadd <8 x float> %170, %174
  %179 = fadd <8 x float> %171, %175
  %180 = fadd <8 x float> %172, %176
  %181 = fadd <8 x float> %173, %177
  store <8 x float> %178, ptr %166, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %179, ptr %167, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %180, ptr %168, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %181, ptr %169, align 4, !alias.scope !6, !noalias !18
  %182 = add nuw nsw i64 %13, 1
  %exitcond2.not = icmp eq i64 %182, 100
  br i1 %exitcond2.not, label %multiply_add_fusion.20_wrapped.exit, label %vector.ph, !llvm.loop !19

multiply_add_fusion.20_wrapped.exit:              ; preds = %vector.ph
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.20_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.20_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.20_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.20_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion.20_wrapped: argument 3"}
!15 = !{!7, !10, !12}
!16 = !{!7, !12, !14}
!17 = !{!7, !10, !14}
!18 = !{!10, !12, !14}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
