; ModuleID = '__compute_module_broadcast_add_fusion.38_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %broadcast_add_fusion.38_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !12
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = shl nuw nsw i64 %9, 18
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %11, %vector.ph
  %16 = phi i64 [ 0, %11 ], [ %226, %vector.ph ]
  %17 = shl nuw nsw i64 %16, 9
  %18 = add nuw nsw i64 %17, %15
  %19 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %18
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %wide.load = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5 = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %23 = add <8 x i32> %wide.load, %broadcast.splat
  %24 = add <8 x i32> %wide.load5, %broadcast.splat
  %25 = add <8 x i32> %wide.load6, %broadcast.splat
  %26 = add <8 x i32> %wide.load7, %broadcast.splat
  %27 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %18
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 96
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !10, !noalias !15
  %31 = or disjoint i64 %18, 32
  %32 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  %34 = getelementptr inbounds nuw i8, ptr %32, i64 64
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 96
  %wide.load.1 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.1 = load <8 x i32>, ptr %33, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.1 = load <8 x i32>, ptr %34, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.1 = load <8 x i32>, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %36 = add <8 x i32> %wide.load.1, %broadcast.splat
  %37 = add <8 x i32> %wide.load5.1, %broadcast.splat
  %38 = add <8 x i32> %wide.load6.1, %broadcast.splat
  %39 = add <8 x i32> %wide.load7.1, %broadcast.splat
  %40 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 32
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 96
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !10, !noalias !15
  %44 = or disjoint i64 %18, 64
  %45 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %44
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 64
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %wide.load.2 = load <8 x i32>, ptr %45, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.2 = load <8 x i32>, ptr %46, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.2 = load <8 x i32>, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.2 = load <8 x i32>, ptr %48, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %49 = add <8 x i32> %wide.load.2, %broadcast.splat
  %50 = add <8 x i32> %wide.load5.2, %broadcast.splat
  %51 = add <8 x i32> %wide.load6.2, %broadcast.splat
  %52 = add <8 x i32> %wide.load7.2, %broadcast.splat
  %53 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %44
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 32
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 64
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 96
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %51, ptr %55, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %52, ptr %56, align 4, !alias.scope !10, !noalias !15
  %57 = or disjoint i64 %18, 96
  %58 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 64
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 96
  %wide.load.3 = load <8 x i32>, ptr %58, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.3 = load <8 x i32>, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.3 = load <8 x i32>, ptr %60, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.3 = load <8 x i32>, ptr %61, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %62 = add <8 x i32> %wide.load.3, %broadcast.splat
  %63 = add <8 x i32> %wide.load5.3, %broadcast.splat
  %64 = add <8 x i32> %wide.load6.3, %broadcast.splat
  %65 = add <8 x i32> %wide.load7.3, %broadcast.splat
  %66 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %57
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 32
  %68 = getelementptr inbounds nuw i8, ptr %66, i64 64
  %69 = getelementptr inbounds nuw i8, ptr %66, i64 96
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %63, ptr %67, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %64, ptr %68, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %65, ptr %69, align 4, !alias.scope !10, !noalias !15
  %70 = or disjoint i64 %18, 128
  %71 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %70
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 32
  %73 = getelementptr inbounds nuw i8, ptr %71, i64 64
  %74 = getelementptr inbounds nuw i8, ptr %71, i64 96
  %wide.load.4 = load <8 x i32>, ptr %71, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.4 = load <8 x i32>, ptr %72, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.4 = load <8 x i32>, ptr %73, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.4 = load <8 x i32>, ptr %74, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %75 = add <8 x i32> %wide.load.4, %broadcast.splat
  %76 = add <8 x i32> %wide.load5.4, %broadcast.splat
  %77 = add <8 x i32> %wide.load6.4, %broadcast.splat
  %78 = add <8 x i32> %wide.load7.4, %broadcast.splat
  %79 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %70
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 32
  %81 = getelementptr inbounds nuw i8, ptr %79, i64 64
  %82 = getelementptr inbounds nuw i8, ptr %79, i64 96
  store <8 x i32> %75, ptr %79, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %76, ptr %80, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %77, ptr %81, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %78, ptr %82, align 4, !alias.scope !10, !noalias !15
  %83 = or disjoint i64 %18, 160
  %84 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %83
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 32
  %86 = getelementptr inbounds nuw i8, ptr %84, i64 64
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 96
  %wide.load.5 = load <8 x i32>, ptr %84, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.5 = load <8 x i32>, ptr %85, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.5 = load <8 x i32>, ptr %86, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.5 = load <8 x i32>, ptr %87, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %88 = add <8 x i32> %wide.load.5, %broadcast.splat
  %89 = add <8 x i32> %wide.load5.5, %broadcast.splat
  %90 = add <8 x i32> %wide.load6.5, %broadcast.splat
  %91 = add <8 x i32> %wide.load7.5, %broadcast.splat
  %92 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %83
  %93 = getelementptr inbounds nuw i8, ptr %92, i64 32
  %94 = getelementptr inbounds nuw i8, ptr %92, i64 64
  %95 = getelementptr inbounds nuw i8, ptr %92, i64 96
  store <8 x i32> %88, ptr %92, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %89, ptr %93, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %90, ptr %94, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %91, ptr %95, align 4, !alias.scope !10, !noalias !15
  %96 = or disjoint i64 %18, 192
  %97 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %96
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 32
  %99 = getelementptr inbounds nuw i8, ptr %97, i64 64
  %100 = getelementptr inbounds nuw i8, ptr %97, i64 96
  %wide.load.6 = load <8 x i32>, ptr %97, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.6 = load <8 x i32>, ptr %98, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.6 = load <8 x i32>, ptr %99, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.6 = load <8 x i32>, ptr %100, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %101 = add <8 x i32> %wide.load.6, %broadcast.splat
  %102 = add <8 x i32> %wide.load5.6, %broadcast.splat
  %103 = add <8 x i32> %wide.load6.6, %broadcast.splat
  %104 = add <8 x i32> %wide.load7.6, %broadcast.splat
  %105 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %96
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 32
  %107 = getelementptr inbounds nuw i8, ptr %105, i64 64
  %108 = getelementptr inbounds nuw i8, ptr %105, i64 96
  store <8 x i32> %101, ptr %105, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %102, ptr %106, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %103, ptr %107, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %104, ptr %108, align 4, !alias.scope !10, !noalias !15
  %109 = or disjoint i64 %18, 224
  %110 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %109
  %111 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %112 = getelementptr inbounds nuw i8, ptr %110, i64 64
  %113 = getelementptr inbounds nuw i8, ptr %110, i64 96
  %wide.load.7 = load <8 x i32>, ptr %110, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.7 = load <8 x i32>, ptr %111, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.7 = load <8 x i32>, ptr %112, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.7 = load <8 x i32>, ptr %113, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %114 = add <8 x i32> %wide.load.7, %broadcast.splat
  %115 = add <8 x i32> %wide.load5.7, %broadcast.splat
  %116 = add <8 x i32> %wide.load6.7, %broadcast.splat
  %117 = add <8 x i32> %wide.load7.7, %broadcast.splat
  %118 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %109
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 32
  %120 = getelementptr inbounds nuw i8, ptr %118, i64 64
  %121 = getelementptr inbounds nuw i8, ptr %118, i64 96
  store <8 x i32> %114, ptr %118, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %115, ptr %119, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %116, ptr %120, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %117, ptr %121, align 4, !alias.scope !10, !noalias !15
  %122 = or disjoint i64 %18, 256
  %123 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %124 = getelementptr inbounds nuw i8, ptr %123, i64 32
  %125 = getelementptr inbounds nuw i8, ptr %123, i64 64
  %126 = getelementptr inbounds nuw i8, ptr %123, i64 96
  %wide.load.8 = load <8 x i32>, ptr %123, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.8 = load <8 x i32>, ptr %124, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.8 = load <8 x i32>, ptr %125, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.8 = load <8 x i32>, ptr %126, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %127 = add <8 x i32> %wide.load.8, %broadcast.splat
  %128 = add <8 x i32> %wide.load5.8, %broadcast.splat
  %129 = add <8 x i32> %wide.load6.8, %broadcast.splat
  %130 = add <8 x i32> %wide.load7.8, %broadcast.splat
  %131 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %122
  %132 = getelementptr inbounds nuw i8, ptr %131, i64 32
  %133 = getelementptr inbounds nuw i8, ptr %131, i64 64
  %134 = getelementptr inbounds nuw i8, ptr %131, i64 96
  store <8 x i32> %127, ptr %131, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %128, ptr %132, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %129, ptr %133, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %130, ptr %134, align 4, !alias.scope !10, !noalias !15
  %135 = or disjoint i64 %18, 288
  %136 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %135
  %137 = getelementptr inbounds nuw i8, ptr %136, i64 32
  %138 = getelementptr inbounds nuw i8, ptr %136, i64 64
  %139 = getelementptr inbounds nuw i8, ptr %136, i64 96
  %wide.load.9 = load <8 x i32>, ptr %136, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.9 = load <8 x i32>, ptr %137, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.9 = load <8 x i32>, ptr %138, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.9 = load <8 x i32>, ptr %139, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %140 = add <8 x i32> %wide.load.9, %broadcast.splat
  %141 = add <8 x i32> %wide.load5.9, %broadcast.splat
  %142 = add <8 x i32> %wide.load6.9, %broadcast.splat
  %143 = add <8 x i32> %wide.load7.9, %broadcast.splat
  %144 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %135
  %145 = getelementptr inbounds nuw i8, ptr %144, i64 32
  %146 = getelementptr inbounds nuw i8, ptr %144, i64 64
  %147 = getelementptr inbounds nuw i8, ptr %144, i64 96
  store <8 x i32> %140, ptr %144, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %141, ptr %145, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %142, ptr %146, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %143, ptr %147, align 4, !alias.scope !10, !noalias !15
  %148 = or disjoint i64 %18, 320
  %149 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %148
  %150 = getelementptr inbounds nuw i8, ptr %149, i64 32
  %151 = getelementptr inbounds nuw i8, ptr %149, i64 64
  %152 = getelementptr inbounds nuw i8, ptr %149, i64 96
  %wide.load.10 = load <8 x i32>, ptr %149, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.10 = load <8 x i32>, ptr %150, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.10 = load <8 x i32>, ptr %151, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.10 = load <8 x i32>, ptr %152, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %153 = add <8 x i32> %wide.load.10, %broadcast.splat
  %154 = add <8 x i32> %wide.load5.10, %broadcast.splat
  %155 = add <8 x i32> %wide.load6.10, %broadcast.splat
  %156 = add <8 x i32> %wide.load7.10, %broadcast.splat
  %157 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %148
  %158 = getelementptr inbounds nuw i8, ptr %157, i64 32
  %159 = getelementptr inbounds nuw i8, ptr %157, i64 64
  %160 = getelementptr inbounds nuw i8, ptr %157, i64 96
  store <8 x i32> %153, ptr %157, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %154, ptr %158, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %155, ptr %159, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %156, ptr %160, align 4, !alias.scope !10, !noalias !15
  %161 = or disjoint i64 %18, 352
  %162 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %161
  %163 = getelementptr inbounds nuw i8, ptr %162, i64 32
  %164 = getelementptr inbounds nuw i8, ptr %162, i64 64
  %165 = getelementptr inbounds nuw i8, ptr %162, i64 96
  %wide.load.11 = load <8 x i32>, ptr %162, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.11 = load <8 x i32>, ptr %163, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.11 = load <8 x i32>, ptr %164, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.11 = load <8 x i32>, ptr %165, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %166 = add <8 x i32> %wide.load.11, %broadcast.splat
  %167 = add <8 x i32> %wide.load5.11, %broadcast.splat
  %168 = add <8 x i32> %wide.load6.11, %broadcast.splat
  %169 = add <8 x i32> %wide.load7.11, %broadcast.splat
  %170 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %161
  %171 = getelementptr inbounds nuw i8, ptr %170, i64 32
  %172 = getelementptr inbounds nuw i8, ptr %170, i64 64
  %173 = getelementptr inbounds nuw i8, ptr %170, i64 96
  store <8 x i32> %166, ptr %170, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %167, ptr %171, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %168, ptr %172, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %169, ptr %173, align 4, !alias.scope !10, !noalias !15
  %174 = or disjoint i64 %18, 384
  %175 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %174
  %176 = getelementptr inbounds nuw i8, ptr %175, i64 32
  %177 = getelementptr inbounds nuw i8, ptr %175, i64 64
  %178 = getelementptr inbounds nuw i8, ptr %175, i64 96
  %wide.load.12 = load <8 x i32>, ptr %175, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.12 = load <8 x i32>, ptr %176, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.12 = load <8 x i32>, ptr %177, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.12 = load <8 x i32>, ptr %178, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %179 = add <8 x i32> %wide.load.12, %broadcast.splat
  %180 = add <8 x i32> %wide.load5.12, %broadcast.splat
  %181 = add <8 x i32> %wide.load6.12, %broadcast.splat
  %182 = add <8 x i32> %wide.load7.12, %broadcast.splat
  %183 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %174
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 32
  %185 = getelementptr inbounds nuw i8, ptr %183, i64 64
  %186 = getelementptr inbounds nuw i8, ptr %183, i64 96
  store <8 x i32> %179, ptr %183, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %180, ptr %184, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %181, ptr %185, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %182, ptr %186, align 4, !alias.scope !10, !noalias !15
  %187 = or disjoint i64 %18, 416
  %188 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %187
  %189 = getelementptr inbounds nuw i8, ptr %188, i64 32
  %190 = getelementptr inbounds nuw i8, ptr %188, i64 64
  %191 = getelementptr inbounds nuw i8, ptr %188, i64 96
  %wide.load.13 = load <8 x i32>, ptr %188, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.13 = load <8 x i32>, ptr %189, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.13 = load <8 x i32>, ptr %190, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.13 = load <8 x i32>, ptr %191, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %192 = add <8 x i32> %wide.load.13, %broadcast.splat
  %193 = add <8 x i32> %wide.load5.13, %broadcast.splat
  %194 = add <8 x i32> %wide.load6.13, %broadcast.splat
  %195 = add <8 x i32> %wide.load7.13, %broadcast.splat
  %196 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %187
  %197 = getelementptr inbounds nuw i8, ptr %196, i64 32
  %198 = getelementptr inbounds nuw i8, ptr %196, i64 64
  %199 = getelementptr inbounds nuw i8, ptr %196, i64 96
  store <8 x i32> %192, ptr %196, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %193, ptr %197, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %194, ptr %198, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %195, ptr %199, align 4, !alias.scope !10, !noalias !15
  %200 = or disjoint i64 %18, 448
  %201 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %200
  %202 = getelementptr inbounds nuw i8, ptr %201, i64 32
  %203 = getelementptr inbounds nuw i8, ptr %201, i64 64
  %204 = getelementptr inbounds nuw i8, ptr %201, i64 96
  %wide.load.14 = load <8 x i32>, ptr %201, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.14 = load <8 x i32>, ptr %202, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.14 = load <8 x i32>, ptr %203, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.14 = load <8 x i32>, ptr %204, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %205 = add <8 x i32> %wide.load.14, %broadcast.splat
  %206 = add <8 x i32> %wide.load5.14, %broadcast.splat
  %207 = add <8 x i32> %wide.load6.14, %broadcast.splat
  %208 = add <8 x i32> %wide.load7.14, %broadcast.splat
  %209 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %200
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 32
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 64
  %212 = getelementptr inbounds nuw i8, ptr %209, i64 96
  store <8 x i32> %205, ptr %209, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %206, ptr %210, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %207, ptr %211, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %208, ptr %212, align 4, !alias.scope !10, !noalias !15
  %213 = or disjoint i64 %18, 480
  %214 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %213
  %215 = getelementptr inbounds nuw i8, ptr %214, i64 32
  %216 = getelementptr inbounds nuw i8, ptr %214, i64 64
  %217 = getelementptr inbounds nuw i8, ptr %214, i64 96
  %wide.load.15 = load <8 x i32>, ptr %214, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load5.15 = load <8 x i32>, ptr %215, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load6.15 = load <8 x i32>, ptr %216, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %wide.load7.15 = load <8 x i32>, ptr %217, align 4, !invariant.load !3, !alias.scope !5, !noalias !14
  %218 = add <8 x i32> %wide.load.15, %broadcast.splat
  %219 = add <8 x i32> %wide.load5.15, %broadcast.splat
  %220 = add <8 x i32> %wide.load6.15, %broadcast.splat
  %221 = add <8 x i32> %wide.load7.15, %broadcast.splat
  %222 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %213
  %223 = getelementptr inbounds nuw i8, ptr %222, i64 32
  %224 = getelementptr inbounds nuw i8, ptr %222, i64 64
  %225 = getelementptr inbounds nuw i8, ptr %222, i64 96
  store <8 x i32> %218, ptr %222, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %219, ptr %223, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %220, ptr %224, align 4, !alias.scope !10, !noalias !15
  store <8 x i32> %221, ptr %225, align 4, !alias.scope !10, !noalias !15
  %226 = add nuw nsw i64 %16, 1
  %exitcond3.not = icmp eq i64 %226, 512
  br i1 %exitcond3.not, label %broadcast_add_fusion.38_wrapped.exit, label %vector.ph, !llvm.loop !16

broadcast_add_fusion.38_wrapped.exit:             ; preds = %vector.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.38_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.38_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.38_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.38_wrapped: argument 2"}
!12 = !{i64 4}
!13 = !{!6, !11}
!14 = !{!9, !11}
!15 = !{!6, !9}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
