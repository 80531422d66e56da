; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !11
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !12
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %11 = load i32, ptr %6, align 4, !invariant.load !8, !alias.scope !16, !noalias !22
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = zext nneg i32 %13 to i64
  %.idx = mul nuw nsw i64 %14, 3136
  %15 = getelementptr i8, ptr %10, i64 %.idx
  %.idx1 = mul nuw nsw i64 %14, 37632
  %invariant.gep3 = getelementptr i8, ptr %4, i64 %.idx1
  %16 = getelementptr i8, ptr %15, i64 3072
  %17 = getelementptr i8, ptr %15, i64 3104
  br label %iter.check

iter.check:                                       ; preds = %1, %vec.epilog.vector.body
  %18 = phi i64 [ 0, %1 ], [ %218, %vec.epilog.vector.body ]
  %19 = mul nuw nsw i64 %18, 784
  %20 = getelementptr [4 x i8], ptr %8, i64 %19
  %gep4 = getelementptr [4 x i8], ptr %invariant.gep3, i64 %19
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %21 = getelementptr [4 x i8], ptr %20, i64 %index
  %22 = getelementptr i8, ptr %21, i64 32
  %23 = getelementptr i8, ptr %21, i64 64
  %24 = getelementptr i8, ptr %21, i64 96
  %wide.load = load <8 x float>, ptr %21, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %wide.load6 = load <8 x float>, ptr %22, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %wide.load7 = load <8 x float>, ptr %23, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %wide.load8 = load <8 x float>, ptr %24, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %25 = getelementptr [4 x i8], ptr %15, i64 %index
  %26 = getelementptr i8, ptr %25, i64 32
  %27 = getelementptr i8, ptr %25, i64 64
  %28 = getelementptr i8, ptr %25, i64 96
  %wide.load9 = load <8 x float>, ptr %25, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %wide.load10 = load <8 x float>, ptr %26, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %wide.load11 = load <8 x float>, ptr %27, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %wide.load12 = load <8 x float>, ptr %28, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %29 = fadd <8 x float> %wide.load, %wide.load9
  %30 = fadd <8 x float> %wide.load6, %wide.load10
  %31 = fadd <8 x float> %wide.load7, %wide.load11
  %32 = fadd <8 x float> %wide.load8, %wide.load12
  %33 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %29)
  %34 = fcmp olt <8 x float> %33, splat (float 4.000000e-04)
  %.inv = fcmp olt <8 x float> %29, splat (float f0xC0FFF644)
  %35 = select <8 x i1> %.inv, <8 x float> splat (float f0xC0FFF644), <8 x float> %29
  %.inv17 = fcmp ogt <8 x float> %35, splat (float f0x40FFF644)
  %36 = select <8 x i1> %.inv17, <8 x float> splat (float f0x40FFF644), <8 x float> %35
  %37 = fmul <8 x float> %36, %36
  %38 = fmul <8 x float> %37, splat (float f0xA59F25C0)
  %39 = fadd <8 x float> %38, splat (float f0x2A61337E)
  %40 = fmul <8 x float> %37, %39
  %41 = fadd <8 x float> %40, splat (float f0xAEBD37FF)
  %42 = fmul <8 x float> %37, %41
  %43 = fadd <8 x float> %42, splat (float f0x335C0041)
  %44 = fmul <8 x float> %37, %43
  %45 = fadd <8 x float> %44, splat (float f0x3779434A)
  %46 = fmul <8 x float> %37, %45
  %47 = fadd <8 x float> %46, splat (float f0x3A270DED)
  %48 = fmul <8 x float> %37, %47
  %49 = fadd <8 x float> %48, splat (float f0x3BA059DC)
  %50 = fmul <8 x float> %36, %49
  %51 = fmul <8 x float> %37, splat (float f0x35A0D3D8)
  %52 = fadd <8 x float> %51, splat (float f0x38F895D6)
  %53 = fmul <8 x float> %37, %52
  %54 = fadd <8 x float> %53, splat (float f0x3B14AA05)
  %55 = fmul <8 x float> %37, %54
  %56 = fadd <8 x float> %55, splat (float f0x3BA059DD)
  %57 = fdiv <8 x float> %50, %56
  %58 = select <8 x i1> %34, <8 x float> %29, <8 x float> %57
  %59 = fcmp oge <8 x float> %33, splat (float 2.000000e+01)
  %60 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %29)
  %61 = select <8 x i1> %59, <8 x float> %60, <8 x float> %58
  %62 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %30)
  %63 = fcmp olt <8 x float> %62, splat (float 4.000000e-04)
  %.inv18 = fcmp olt <8 x float> %30, splat (float f0xC0FFF644)
  %64 = select <8 x i1> %.inv18, <8 x float> splat (float f0xC0FFF644), <8 x float> %30
  %.inv19 = fcmp ogt <8 x float> %64, splat (float f0x40FFF644)
  %65 = select <8 x i1> %.inv19, <8 x float> splat (float f0x40FFF644), <8 x float> %64
  %66 = fmul <8 x float> %65, %65
  %67 = fmul <8 x float> %66, splat (float f0xA59F25C0)
  %68 = fadd <8 x float> %67, splat (float f0x2A61337E)
  %69 = fmul <8 x float> %66, %68
  %70 = fadd <8 x float> %69, splat (float f0xAEBD37FF)
  %71 = fmul <8 x float> %66, %70
  %72 = fadd <8 x float> %71, splat (float f0x335C0041)
  %73 = fmul <8 x float> %66, %72
  %74 = fadd <8 x float> %73, splat (float f0x3779434A)
  %75 = fmul <8 x float> %66, %74
  %76 = fadd <8 x float> %75, splat (float f0x3A270DED)
  %77 = fmul <8 x float> %66, %76
  %78 = fadd <8 x float> %77, splat (float f0x3BA059DC)
  %79 = fmul <8 x float> %65, %78
  %80 = fmul <8 x float> %66, splat (float f0x35A0D3D8)
  %81 = fadd <8 x float> %80, splat (float f0x38F895D6)
  %82 = fmul <8 x float> %66, %81
  %83 = fadd <8 x float> %82, splat (float f0x3B14AA05)
  %84 = fmul <8 x float> %66, %83
  %85 = fadd <8 x float> %84, splat (float f0x3BA059DD)
  %86 = fdiv <8 x float> %79, %85
  %87 = select <8 x i1> %63, <8 x float> %30, <8 x float> %86
  %88 = fcmp oge <8 x float> %62, splat (float 2.000000e+01)
  %89 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %30)
  %90 = select <8 x i1> %88, <8 x float> %89, <8 x float> %87
  %91 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %31)
  %92 = fcmp olt <8 x float> %91, splat (float 4.000000e-04)
  %.inv20 = fcmp olt <8 x float> %31, splat (float f0xC0FFF644)
  %93 = select <8 x i1> %.inv20, <8 x float> splat (float f0xC0FFF644), <8 x float> %31
  %.inv21 = fcmp ogt <8 x float> %93, splat (float f0x40FFF644)
  %94 = select <8 x i1> %.inv21, <8 x float> splat (float f0x40FFF644), <8 x float> %93
  %95 = fmul <8 x float> %94, %94
  %96 = fmul <8 x float> %95, splat (float f0xA59F25C0)
  %97 = fadd <8 x float> %96, splat (float f0x2A61337E)
  %98 = fmul <8 x float> %95, %97
  %99 = fadd <8 x float> %98, splat (float f0xAEBD37FF)
  %100 = fmul <8 x float> %95, %99
  %101 = fadd <8 x float> %100, splat (float f0x335C0041)
  %102 = fmul <8 x float> %95, %101
  %103 = fadd <8 x float> %102, splat (float f0x3779434A)
  %104 = fmul <8 x float> %95, %103
  %105 = fadd <8 x float> %104, splat (float f0x3A270DED)
  %106 = fmul <8 x float> %95, %105
  %107 = fadd <8 x float> %106, splat (float f0x3BA059DC)
  %108 = fmul <8 x float> %94, %107
  %109 = fmul <8 x float> %95, splat (float f0x35A0D3D8)
  %110 = fadd <8 x float> %109, splat (float f0x38F895D6)
  %111 = fmul <8 x float> %95, %110
  %112 = fadd <8 x float> %111, splat (float f0x3B14AA05)
  %113 = fmul <8 x float> %95, %112
  %114 = fadd <8 x float> %113, splat (float f0x3BA059DD)
  %115 = fdiv <8 x float> %108, %114
  %116 = select <8 x i1> %92, <8 x float> %31, <8 x float> %115
  %117 = fcmp oge <8 x float> %91, splat (float 2.000000e+01)
  %118 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %31)
  %119 = select <8 x i1> %117, <8 x float> %118, <8 x float> %116
  %120 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %32)
  %121 = fcmp olt <8 x float> %120, splat (float 4.000000e-04)
  %.inv22 = fcmp olt <8 x float> %32, splat (float f0xC0FFF644)
  %122 = select <8 x i1> %.inv22, <8 x float> splat (float f0xC0FFF644), <8 x float> %32
  %.inv23 = fcmp ogt <8 x float> %122, splat (float f0x40FFF644)
  %123 = select <8 x i1> %.inv23, <8 x float> splat (float f0x40FFF644), <8 x float> %122
  %124 = fmul <8 x float> %123, %123
  %125 = fmul <8 x float> %124, splat (float f0xA59F25C0)
  %126 = fadd <8 x float> %125, splat (float f0x2A61337E)
  %127 = fmul <8 x float> %124, %126
  %128 = fadd <8 x float> %127, splat (float f0xAEBD37FF)
  %129 = fmul <8 x float> %124, %128
  %130 = fadd <8 x float> %129, splat (float f0x335C0041)
  %131 = fmul <8 x float> %124, %130
  %132 = fadd <8 x float> %131, splat (float f0x3779434A)
  %133 = fmul <8 x float> %124, %132
  %134 = fadd <8 x float> %133, splat (float f0x3A270DED)
  %135 = fmul <8 x float> %124, %134
  %136 = fadd <8 x float> %135, splat (float f0x3BA059DC)
  %137 = fmul <8 x float> %123, %136
  %138 = fmul <8 x float> %124, splat (float f0x35A0D3D8)
  %139 = fadd <8 x float> %138, splat (float f0x38F895D6)
  %140 = fmul <8 x float> %124, %139
  %141 = fadd <8 x float> %140, splat (float f0x3B14AA05)
  %142 = fmul <8 x float> %124, %141
  %143 = fadd <8 x float> %142, splat (float f0x3BA059DD)
  %144 = fdiv <8 x float> %137, %143
  %145 = select <8 x i1> %121, <8 x float> %32, <8 x float> %144
  %146 = fcmp oge <8 x float> %120, splat (float 2.000000e+01)
  %147 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %32)
  %148 = select <8 x i1> %146, <8 x float> %147, <8 x float> %145
  %149 = getelementptr [4 x i8], ptr %gep4, i64 %index
  %150 = getelementptr i8, ptr %149, i64 32
  %151 = getelementptr i8, ptr %149, i64 64
  %152 = getelementptr i8, ptr %149, i64 96
  store <8 x float> %61, ptr %149, align 4, !alias.scope !13, !noalias !25
  store <8 x float> %90, ptr %150, align 4, !alias.scope !13, !noalias !25
  store <8 x float> %119, ptr %151, align 4, !alias.scope !13, !noalias !25
  store <8 x float> %148, ptr %152, align 4, !alias.scope !13, !noalias !25
  %index.next = add nuw i64 %index, 32
  %153 = icmp eq i64 %index.next, 768
  br i1 %153, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !26

vec.epilog.vector.body:                           ; preds = %vector.body
  %154 = getelementptr i8, ptr %20, i64 3072
  %wide.load14 = load <8 x float>, ptr %154, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %wide.load15 = load <8 x float>, ptr %16, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %155 = fadd <8 x float> %wide.load14, %wide.load15
  %156 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %155)
  %157 = fcmp olt <8 x float> %156, splat (float 4.000000e-04)
  %.inv24 = fcmp olt <8 x float> %155, splat (float f0xC0FFF644)
  %158 = select <8 x i1> %.inv24, <8 x float> splat (float f0xC0FFF644), <8 x float> %155
  %.inv25 = fcmp ogt <8 x float> %158, splat (float f0x40FFF644)
  %159 = select <8 x i1> %.inv25, <8 x float> splat (float f0x40FFF644), <8 x float> %158
  %160 = fmul <8 x float> %159, %159
  %161 = fmul <8 x float> %160, splat (float f0xA59F25C0)
  %162 = fadd <8 x float> %161, splat (float f0x2A61337E)
  %163 = fmul <8 x float> %160, %162
  %164 = fadd <8 x float> %163, splat (float f0xAEBD37FF)
  %165 = fmul <8 x float> %160, %164
  %166 = fadd <8 x float> %165, splat (float f0x335C0041)
  %167 = fmul <8 x float> %160, %166
  %168 = fadd <8 x float> %167, splat (float f0x3779434A)
  %169 = fmul <8 x float> %160, %168
  %170 = fadd <8 x float> %169, splat (float f0x3A270DED)
  %171 = fmul <8 x float> %160, %170
  %172 = fadd <8 x float> %171, splat (float f0x3BA059DC)
  %173 = fmul <8 x float> %159, %172
  %174 = fmul <8 x float> %160, splat (float f0x35A0D3D8)
  %175 = fadd <8 x float> %174, splat (float f0x38F895D6)
  %176 = fmul <8 x float> %160, %175
  %177 = fadd <8 x float> %176, splat (float f0x3B14AA05)
  %178 = fmul <8 x float> %160, %177
  %179 = fadd <8 x float> %178, splat (float f0x3BA059DD)
  %180 = fdiv <8 x float> %173, %179
  %181 = select <8 x i1> %157, <8 x float> %155, <8 x float> %180
  %182 = fcmp oge <8 x float> %156, splat (float 2.000000e+01)
  %183 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %155)
  %184 = select <8 x i1> %182, <8 x float> %183, <8 x float> %181
  %185 = getelementptr i8, ptr %gep4, i64 3072
  store <8 x float> %184, ptr %185, align 4, !alias.scope !13, !noalias !25
  %186 = getelementptr i8, ptr %20, i64 3104
  %wide.load14.1 = load <8 x float>, ptr %186, align 4, !invariant.load !8, !alias.scope !18, !noalias !23
  %wide.load15.1 = load <8 x float>, ptr %17, align 4, !invariant.load !8, !alias.scope !20, !noalias !24
  %187 = fadd <8 x float> %wide.load14.1, %wide.load15.1
  %188 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %187)
  %189 = fcmp olt <8 x float> %188, splat (float 4.000000e-04)
  %.inv26 = fcmp olt <8 x float> %187, splat (float f0xC0FFF644)
  %190 = select <8 x i1> %.inv26, <8 x float> splat (float f0xC0FFF644), <8 x float> %187
  %.inv27 = fcmp ogt <8 x float> %190, splat (float f0x40FFF644)
  %191 = select <8 x i1> %.inv27, <8 x float> splat (float f0x40FFF644), <8 x float> %190
  %192 = fmul <8 x float> %191, %191
  %193 = fmul <8 x float> %192, splat (float f0xA59F25C0)
  %194 = fadd <8 x float> %193, splat (float f0x2A61337E)
  %195 = fmul <8 x float> %192, %194
  %196 = fadd <8 x float> %195, splat (float f0xAEBD37FF)
  %197 = fmul <8 x float> %192, %196
  %198 = fadd <8 x float> %197, splat (float f0x335C0041)
  %199 = fmul <8 x float> %192, %198
  %200 = fadd <8 x float> %199, splat (float f0x3779434A)
  %201 = fmul <8 x float> %192, %200
  %202 = fadd <8 x float> %201, splat (float f0x3A270DED)
  %203 = fmul <8 x float> %192, %202
  %204 = fadd <8 x float> %203, splat (float f0x3BA059DC)
  %205 = fmul <8 x float> %191, %204
  %206 = fmul <8 x float> %192, splat (float f0x35A0D3D8)
  %207 = fadd <8 x float> %206, splat (float f0x38F895D6)
  %208 = fmul <8 x float> %192, %207
  %209 = fadd <8 x float> %208, splat (float f0x3B14AA05)
  %210 = fmul <8 x float> %192, %209
  %211 = fadd <8 x float> %210, splat (float f0x3BA059DD)
  %212 = fdiv <8 x float> %205, %211
  %213 = select <8 x i1> %189, <8 x float> %187, <8 x float> %212
  %214 = fcmp oge <8 x float> %188, splat (float 2.000000e+01)
  %215 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %187)
  %216 = select <8 x i1> %214, <8 x float> %215, <8 x float> %213
  %217 = getelementptr i8, ptr %gep4, i64 3104
  store <8 x float> %216, ptr %217, align 4, !alias.scope !13, !noalias !25
  %218 = add nuw nsw i64 %18, 1
  %exitcond5.not = icmp eq i64 %218, 12
  br i1 %exitcond5.not, label %bitcast_dynamic-update-slice_fusion_wrapped.exit, label %iter.check, !llvm.loop !29

bitcast_dynamic-update-slice_fusion_wrapped.exit: ; preds = %vec.epilog.vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>) #3

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 150528}
!10 = !{i64 4}
!11 = !{i64 37632}
!12 = !{i64 12544}
!13 = !{!14}
!14 = distinct !{!14, !15, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 0"}
!15 = distinct !{!15, !"bitcast_dynamic-update-slice_fusion_wrapped"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 1"}
!18 = !{!19}
!19 = distinct !{!19, !15, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 2"}
!20 = !{!21}
!21 = distinct !{!21, !15, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 3"}
!22 = !{!14, !19, !21}
!23 = !{!14, !17, !21}
!24 = !{!14, !17, !19}
!25 = !{!17, !19, !21}
!26 = distinct !{!26, !27, !28}
!27 = !{!"llvm.loop.isvectorized", i32 1}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
