; ModuleID = '__compute_module_slice_bitcast_fusion.5_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion.5(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %16 = icmp ult i64 %15, 2
  br i1 %16, label %17, label %slice_bitcast_fusion.5_wrapped.exit

17:                                               ; preds = %1
  %18 = mul nuw nsw i64 %15, 1000
  br label %vector.ph

vector.ph:                                        ; preds = %17, %scalar.ph
  %19 = phi i64 [ 0, %17 ], [ %280, %scalar.ph ]
  %20 = mul nuw nsw i64 %19, 100
  %21 = add nuw nsw i64 %20, %18
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = add nuw nsw i64 %21, %index
  %23 = add nuw nsw i64 %22, 2000
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %23
  %wide.load = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %25 = fcmp ogt <8 x float> %wide.load, splat (float -5.000000e+00)
  %26 = select <8 x i1> %25, <8 x float> splat (float f0x32F16588), <8 x float> splat (float f0xB951F09B)
  %27 = select <8 x i1> %25, <8 x float> splat (float f0x34B84B36), <8 x float> splat (float f0x38D3B56B)
  %28 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %23
  %wide.load5 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %29 = fsub <8 x float> splat (float -2.500000e+00), %wide.load
  %30 = fadd <8 x float> %wide.load5, splat (float -3.000000e+00)
  %31 = select <8 x i1> %25, <8 x float> %29, <8 x float> %30
  %32 = fmul <8 x float> %26, %31
  %33 = fadd <8 x float> %27, %32
  %34 = select <8 x i1> %25, <8 x float> splat (float f0xB66C7357), <8 x float> splat (float f0x3AB0DC72)
  %35 = fmul <8 x float> %31, %33
  %36 = fadd <8 x float> %34, %35
  %37 = select <8 x i1> %25, <8 x float> splat (float f0xB6935AC1), <8 x float> splat (float f0xBB70BDE7)
  %38 = fmul <8 x float> %31, %36
  %39 = fadd <8 x float> %37, %38
  %40 = select <8 x i1> %25, <8 x float> splat (float f0x396532DB), <8 x float> splat (float f0x3BBC127B)
  %41 = fmul <8 x float> %31, %39
  %42 = fadd <8 x float> %40, %41
  %43 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %23
  %wide.load6 = load <8 x i32>, ptr %43, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %44 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %23
  %wide.load7 = load <8 x i32>, ptr %44, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %45 = select <8 x i1> %25, <8 x float> splat (float f0xBAA45408), <8 x float> splat (float f0xBBF9C5D7)
  %46 = fmul <8 x float> %31, %42
  %47 = xor <8 x i32> %wide.load7, %wide.load6
  %48 = fadd <8 x float> %45, %46
  %49 = lshr <8 x i32> %47, splat (i32 9)
  %50 = select <8 x i1> %25, <8 x float> splat (float f0xBB88E4EF), <8 x float> splat (float f0x3C1AA57E)
  %51 = fmul <8 x float> %31, %48
  %52 = or disjoint <8 x i32> %49, splat (i32 1065353216)
  %53 = fadd <8 x float> %50, %51
  %54 = bitcast <8 x i32> %52 to <8 x float>
  %55 = select <8 x i1> %25, <8 x float> splat (float f0x3E7C8F63), <8 x float> splat (float f0x3F8036DB)
  %56 = fmul <8 x float> %31, %53
  %57 = fadd nnan <8 x float> %54, splat (float -1.000000e+00)
  %58 = fadd <8 x float> %55, %56
  %59 = fmul nnan <8 x float> %57, splat (float 2.000000e+00)
  %60 = select <8 x i1> %25, <8 x float> splat (float f0x3FC02E2F), <8 x float> splat (float f0x40354F7E)
  %61 = fmul <8 x float> %31, %58
  %62 = fadd <8 x float> %59, splat (float f0xBF7FFFFF)
  %63 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %62, <8 x float> splat (float f0xBF7FFFFF))
  %64 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %63)
  %65 = fadd <8 x float> %60, %61
  %66 = fcmp oeq <8 x float> %64, splat (float 1.000000e+00)
  %67 = select <8 x i1> %66, <8 x float> splat (float +inf), <8 x float> %65
  %68 = fmul <8 x float> %63, %67
  %69 = fmul <8 x float> %68, splat (float f0x3FB504F3)
  %70 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %22
  store <8 x float> %69, ptr %70, align 4, !alias.scope !15, !noalias !21
  %index.next = add nuw i64 %index, 8
  %71 = icmp eq i64 %index.next, 96
  br i1 %71, label %scalar.ph, label %vector.body, !llvm.loop !22

scalar.ph:                                        ; preds = %vector.body
  %72 = add nuw nsw i64 %21, 2096
  %73 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %72
  %74 = load float, ptr %73, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %75 = fcmp ogt float %74, -5.000000e+00
  %76 = select i1 %75, float f0x32F16588, float f0xB951F09B
  %77 = select i1 %75, float f0x34B84B36, float f0x38D3B56B
  %78 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %72
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %80 = fsub float -2.500000e+00, %74
  %81 = fadd float %79, -3.000000e+00
  %82 = select i1 %75, float %80, float %81
  %83 = fmul float %76, %82
  %84 = fadd float %77, %83
  %85 = select i1 %75, float f0xB66C7357, float f0x3AB0DC72
  %86 = fmul float %82, %84
  %87 = fadd float %85, %86
  %88 = select i1 %75, float f0xB6935AC1, float f0xBB70BDE7
  %89 = fmul float %82, %87
  %90 = fadd float %88, %89
  %91 = select i1 %75, float f0x396532DB, float f0x3BBC127B
  %92 = fmul float %82, %90
  %93 = fadd float %91, %92
  %94 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %72
  %95 = load i32, ptr %94, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %96 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %72
  %97 = load i32, ptr %96, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %98 = select i1 %75, float f0xBAA45408, float f0xBBF9C5D7
  %99 = fmul float %82, %93
  %100 = xor i32 %97, %95
  %101 = fadd float %98, %99
  %102 = lshr i32 %100, 9
  %103 = select i1 %75, float f0xBB88E4EF, float f0x3C1AA57E
  %104 = fmul float %82, %101
  %105 = or disjoint i32 %102, 1065353216
  %106 = fadd float %103, %104
  %107 = bitcast i32 %105 to float
  %108 = select i1 %75, float f0x3E7C8F63, float f0x3F8036DB
  %109 = fmul float %82, %106
  %110 = fadd nnan float %107, -1.000000e+00
  %111 = fadd float %108, %109
  %112 = fmul nnan float %110, 2.000000e+00
  %113 = select i1 %75, float f0x3FC02E2F, float f0x40354F7E
  %114 = fmul float %82, %111
  %115 = fadd float %112, f0xBF7FFFFF
  %116 = tail call float @llvm.maximum.f32(float %115, float f0xBF7FFFFF)
  %117 = tail call float @llvm.fabs.f32(float %116)
  %118 = fadd float %113, %114
  %119 = fcmp oeq float %117, 1.000000e+00
  %.v = select i1 %119, float +inf, float %118
  %120 = fmul float %116, %.v
  %121 = fmul float %120, f0x3FB504F3
  %122 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %21
  %123 = getelementptr inbounds nuw i8, ptr %122, i64 384
  store float %121, ptr %123, align 4, !alias.scope !15, !noalias !21
  %124 = add nuw nsw i64 %21, 2097
  %125 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %124
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %127 = fcmp ogt float %126, -5.000000e+00
  %128 = select i1 %127, float f0x32F16588, float f0xB951F09B
  %129 = select i1 %127, float f0x34B84B36, float f0x38D3B56B
  %130 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %124
  %131 = load float, ptr %130, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %132 = fsub float -2.500000e+00, %126
  %133 = fadd float %131, -3.000000e+00
  %134 = select i1 %127, float %132, float %133
  %135 = fmul float %128, %134
  %136 = fadd float %129, %135
  %137 = select i1 %127, float f0xB66C7357, float f0x3AB0DC72
  %138 = fmul float %134, %136
  %139 = fadd float %137, %138
  %140 = select i1 %127, float f0xB6935AC1, float f0xBB70BDE7
  %141 = fmul float %134, %139
  %142 = fadd float %140, %141
  %143 = select i1 %127, float f0x396532DB, float f0x3BBC127B
  %144 = fmul float %134, %142
  %145 = fadd float %143, %144
  %146 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %124
  %147 = load i32, ptr %146, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %148 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %124
  %149 = load i32, ptr %148, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %150 = select i1 %127, float f0xBAA45408, float f0xBBF9C5D7
  %151 = fmul float %134, %145
  %152 = xor i32 %149, %147
  %153 = fadd float %150, %151
  %154 = lshr i32 %152, 9
  %155 = select i1 %127, float f0xBB88E4EF, float f0x3C1AA57E
  %156 = fmul float %134, %153
  %157 = or disjoint i32 %154, 1065353216
  %158 = fadd float %155, %156
  %159 = bitcast i32 %157 to float
  %160 = select i1 %127, float f0x3E7C8F63, float f0x3F8036DB
  %161 = fmul float %134, %158
  %162 = fadd nnan float %159, -1.000000e+00
  %163 = fadd float %160, %161
  %164 = fmul nnan float %162, 2.000000e+00
  %165 = select i1 %127, float f0x3FC02E2F, float f0x40354F7E
  %166 = fmul float %134, %163
  %167 = fadd float %164, f0xBF7FFFFF
  %168 = tail call float @llvm.maximum.f32(float %167, float f0xBF7FFFFF)
  %169 = tail call float @llvm.fabs.f32(float %168)
  %170 = fadd float %165, %166
  %171 = fcmp oeq float %169, 1.000000e+00
  %.v.1 = select i1 %171, float +inf, float %170
  %172 = fmul float %168, %.v.1
  %173 = fmul float %172, f0x3FB504F3
  %174 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %21
  %175 = getelementptr inbounds nuw i8, ptr %174, i64 388
  store float %173, ptr %175, align 4, !alias.scope !15, !noalias !21
  %176 = add nuw nsw i64 %21, 2098
  %177 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %176
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %179 = fcmp ogt float %178, -5.000000e+00
  %180 = select i1 %179, float f0x32F16588, float f0xB951F09B
  %181 = select i1 %179, float f0x34B84B36, float f0x38D3B56B
  %182 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %176
  %183 = load float, ptr %182, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %184 = fsub float -2.500000e+00, %178
  %185 = fadd float %183, -3.000000e+00
  %186 = select i1 %179, float %184, float %185
  %187 = fmul float %180, %186
  %188 = fadd float %181, %187
  %189 = select i1 %179, float f0xB66C7357, float f0x3AB0DC72
  %190 = fmul float %186, %188
  %191 = fadd float %189, %190
  %192 = select i1 %179, float f0xB6935AC1, float f0xBB70BDE7
  %193 = fmul float %186, %191
  %194 = fadd float %192, %193
  %195 = select i1 %179, float f0x396532DB, float f0x3BBC127B
  %196 = fmul float %186, %194
  %197 = fadd float %195, %196
  %198 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %176
  %199 = load i32, ptr %198, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %200 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %176
  %201 = load i32, ptr %200, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %202 = select i1 %179, float f0xBAA45408, float f0xBBF9C5D7
  %203 = fmul float %186, %197
  %204 = xor i32 %201, %199
  %205 = fadd float %202, %203
  %206 = lshr i32 %204, 9
  %207 = select i1 %179, float f0xBB88E4EF, float f0x3C1AA57E
  %208 = fmul float %186, %205
  %209 = or disjoint i32 %206, 1065353216
  %210 = fadd float %207, %208
  %211 = bitcast i32 %209 to float
  %212 = select i1 %179, float f0x3E7C8F63, float f0x3F8036DB
  %213 = fmul float %186, %210
  %214 = fadd nnan float %211, -1.000000e+00
  %215 = fadd float %212, %213
  %216 = fmul nnan float %214, 2.000000e+00
  %217 = select i1 %179, float f0x3FC02E2F, float f0x40354F7E
  %218 = fmul float %186, %215
  %219 = fadd float %216, f0xBF7FFFFF
  %220 = tail call float @llvm.maximum.f32(float %219, float f0xBF7FFFFF)
  %221 = tail call float @llvm.fabs.f32(float %220)
  %222 = fadd float %217, %218
  %223 = fcmp oeq float %221, 1.000000e+00
  %.v.2 = select i1 %223, float +inf, float %222
  %224 = fmul float %220, %.v.2
  %225 = fmul float %224, f0x3FB504F3
  %226 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %21
  %227 = getelementptr inbounds nuw i8, ptr %226, i64 392
  store float %225, ptr %227, align 4, !alias.scope !15, !noalias !21
  %228 = add nuw nsw i64 %21, 2099
  %229 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %228
  %230 = load float, ptr %229, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %231 = fcmp ogt float %230, -5.000000e+00
  %232 = select i1 %231, float f0x32F16588, float f0xB951F09B
  %233 = select i1 %231, float f0x34B84B36, float f0x38D3B56B
  %234 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %228
  %235 = load float, ptr %234, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %236 = fsub float -2.500000e+00, %230
  %237 = fadd float %235, -3.000000e+00
  %238 = select i1 %231, float %236, float %237
  %239 = fmul float %232, %238
  %240 = fadd float %233, %239
  %241 = select i1 %231, float f0xB66C7357, float f0x3AB0DC72
  %242 = fmul float %238, %240
  %243 = fadd float %241, %242
  %244 = select i1 %231, float f0xB6935AC1, float f0xBB70BDE7
  %245 = fmul float %238, %243
  %246 = fadd float %244, %245
  %247 = select i1 %231, float f0x396532DB, float f0x3BBC127B
  %248 = fmul float %238, %246
  %249 = fadd float %247, %248
  %250 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %228
  %251 = load i32, ptr %250, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %252 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %228
  %253 = load i32, ptr %252, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %254 = select i1 %231, float f0xBAA45408, float f0xBBF9C5D7
  %255 = fmul float %238, %249
  %256 = xor i32 %253, %251
  %257 = fadd float %254, %255
  %258 = lshr i32 %256, 9
  %259 = select i1 %231, float f0xBB88E4EF, float f0x3C1AA57E
  %260 = fmul float %238, %257
  %261 = or disjoint i32 %258, 1065353216
  %262 = fadd float %259, %260
  %263 = bitcast i32 %261 to float
  %264 = select i1 %231, float f0x3E7C8F63, float f0x3F8036DB
  %265 = fmul float %238, %262
  %266 = fadd nnan float %263, -1.000000e+00
  %267 = fadd float %264, %265
  %268 = fmul nnan float %266, 2.000000e+00
  %269 = select i1 %231, float f0x3FC02E2F, float f0x40354F7E
  %270 = fmul float %238, %267
  %271 = fadd float %268, f0xBF7FFFFF
  %272 = tail call float @llvm.maximum.f32(float %271, float f0xBF7FFFFF)
  %273 = tail call float @llvm.fabs.f32(float %272)
  %274 = fadd float %269, %270
  %275 = fcmp oeq float %273, 1.000000e+00
  %.v.3 = select i1 %275, float +inf, float %274
  %276 = fmul float %272, %.v.3
  %277 = fmul float %276, f0x3FB504F3
  %278 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %21
  %279 = getelementptr inbounds nuw i8, ptr %278, i64 396
  store float %277, ptr %279, align 4, !alias.scope !15, !noalias !21
  %280 = add nuw nsw i64 %19, 1
  %exitcond3.not = icmp eq i64 %280, 10
  br i1 %exitcond3.not, label %slice_bitcast_fusion.5_wrapped.exit, label %vector.ph, !llvm.loop !25

slice_bitcast_fusion.5_wrapped.exit:              ; preds = %scalar.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{i64 8000}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion.5_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion.5_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion.5_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"slice_bitcast_fusion.5_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"slice_bitcast_fusion.5_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"slice_bitcast_fusion.5_wrapped: argument 4"}
!17 = !{!7, !12, !14, !16}
!18 = !{!10, !12, !14, !16}
!19 = !{!7, !10, !14, !16}
!20 = !{!7, !10, !12, !16}
!21 = !{!7, !10, !12, !14}
!22 = distinct !{!22, !23, !24}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
