; ModuleID = '__compute_module_slice_bitcast_fusion.4_kernel_module'
source_filename = "__compute_module_slice_bitcast_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @slice_bitcast_fusion.4(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %16, label %17, label %slice_bitcast_fusion.4_wrapped.exit

17:                                               ; preds = %1
  %18 = mul nuw nsw i64 %15, 1000
  br label %vector.ph

vector.ph:                                        ; preds = %17, %scalar.ph
  %19 = phi i64 [ 0, %17 ], [ %275, %scalar.ph ]
  %20 = mul nuw nsw i64 %19, 100
  %21 = add nuw nsw i64 %20, %18
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %22 = add nuw nsw i64 %21, %index
  %23 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %22
  %wide.load = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %24 = fcmp ogt <8 x float> %wide.load, splat (float -5.000000e+00)
  %25 = select <8 x i1> %24, <8 x float> splat (float f0x32F16588), <8 x float> splat (float f0xB951F09B)
  %26 = select <8 x i1> %24, <8 x float> splat (float f0x34B84B36), <8 x float> splat (float f0x38D3B56B)
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %22
  %wide.load5 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %28 = fsub <8 x float> splat (float -2.500000e+00), %wide.load
  %29 = fadd <8 x float> %wide.load5, splat (float -3.000000e+00)
  %30 = select <8 x i1> %24, <8 x float> %28, <8 x float> %29
  %31 = fmul <8 x float> %25, %30
  %32 = fadd <8 x float> %26, %31
  %33 = select <8 x i1> %24, <8 x float> splat (float f0xB66C7357), <8 x float> splat (float f0x3AB0DC72)
  %34 = fmul <8 x float> %30, %32
  %35 = fadd <8 x float> %33, %34
  %36 = select <8 x i1> %24, <8 x float> splat (float f0xB6935AC1), <8 x float> splat (float f0xBB70BDE7)
  %37 = fmul <8 x float> %30, %35
  %38 = fadd <8 x float> %36, %37
  %39 = select <8 x i1> %24, <8 x float> splat (float f0x396532DB), <8 x float> splat (float f0x3BBC127B)
  %40 = fmul <8 x float> %30, %38
  %41 = fadd <8 x float> %39, %40
  %42 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %22
  %wide.load6 = load <8 x i32>, ptr %42, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %43 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %22
  %wide.load7 = load <8 x i32>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %44 = select <8 x i1> %24, <8 x float> splat (float f0xBAA45408), <8 x float> splat (float f0xBBF9C5D7)
  %45 = fmul <8 x float> %30, %41
  %46 = xor <8 x i32> %wide.load7, %wide.load6
  %47 = fadd <8 x float> %44, %45
  %48 = lshr <8 x i32> %46, splat (i32 9)
  %49 = select <8 x i1> %24, <8 x float> splat (float f0xBB88E4EF), <8 x float> splat (float f0x3C1AA57E)
  %50 = fmul <8 x float> %30, %47
  %51 = or disjoint <8 x i32> %48, splat (i32 1065353216)
  %52 = fadd <8 x float> %49, %50
  %53 = bitcast <8 x i32> %51 to <8 x float>
  %54 = select <8 x i1> %24, <8 x float> splat (float f0x3E7C8F63), <8 x float> splat (float f0x3F8036DB)
  %55 = fmul <8 x float> %30, %52
  %56 = fadd nnan <8 x float> %53, splat (float -1.000000e+00)
  %57 = fadd <8 x float> %54, %55
  %58 = fmul nnan <8 x float> %56, splat (float 2.000000e+00)
  %59 = select <8 x i1> %24, <8 x float> splat (float f0x3FC02E2F), <8 x float> splat (float f0x40354F7E)
  %60 = fmul <8 x float> %30, %57
  %61 = fadd <8 x float> %58, splat (float f0xBF7FFFFF)
  %62 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %61, <8 x float> splat (float f0xBF7FFFFF))
  %63 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %62)
  %64 = fadd <8 x float> %59, %60
  %65 = fcmp oeq <8 x float> %63, splat (float 1.000000e+00)
  %66 = select <8 x i1> %65, <8 x float> splat (float +inf), <8 x float> %64
  %67 = fmul <8 x float> %62, %66
  %68 = fmul <8 x float> %67, splat (float f0x3FB504F3)
  %69 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %22
  store <8 x float> %68, ptr %69, align 4, !alias.scope !15, !noalias !21
  %index.next = add nuw i64 %index, 8
  %70 = icmp eq i64 %index.next, 96
  br i1 %70, label %scalar.ph, label %vector.body, !llvm.loop !22

scalar.ph:                                        ; preds = %vector.body
  %71 = add nuw nsw i64 %21, 96
  %72 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %71
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %74 = fcmp ogt float %73, -5.000000e+00
  %75 = select i1 %74, float f0x32F16588, float f0xB951F09B
  %76 = select i1 %74, float f0x34B84B36, float f0x38D3B56B
  %77 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %71
  %78 = load float, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %79 = fsub float -2.500000e+00, %73
  %80 = fadd float %78, -3.000000e+00
  %81 = select i1 %74, float %79, float %80
  %82 = fmul float %75, %81
  %83 = fadd float %76, %82
  %84 = select i1 %74, float f0xB66C7357, float f0x3AB0DC72
  %85 = fmul float %81, %83
  %86 = fadd float %84, %85
  %87 = select i1 %74, float f0xB6935AC1, float f0xBB70BDE7
  %88 = fmul float %81, %86
  %89 = fadd float %87, %88
  %90 = select i1 %74, float f0x396532DB, float f0x3BBC127B
  %91 = fmul float %81, %89
  %92 = fadd float %90, %91
  %93 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %71
  %94 = load i32, ptr %93, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %95 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %71
  %96 = load i32, ptr %95, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %97 = select i1 %74, float f0xBAA45408, float f0xBBF9C5D7
  %98 = fmul float %81, %92
  %99 = xor i32 %96, %94
  %100 = fadd float %97, %98
  %101 = lshr i32 %99, 9
  %102 = select i1 %74, float f0xBB88E4EF, float f0x3C1AA57E
  %103 = fmul float %81, %100
  %104 = or disjoint i32 %101, 1065353216
  %105 = fadd float %102, %103
  %106 = bitcast i32 %104 to float
  %107 = select i1 %74, float f0x3E7C8F63, float f0x3F8036DB
  %108 = fmul float %81, %105
  %109 = fadd nnan float %106, -1.000000e+00
  %110 = fadd float %107, %108
  %111 = fmul nnan float %109, 2.000000e+00
  %112 = select i1 %74, float f0x3FC02E2F, float f0x40354F7E
  %113 = fmul float %81, %110
  %114 = fadd float %111, f0xBF7FFFFF
  %115 = tail call float @llvm.maximum.f32(float %114, float f0xBF7FFFFF)
  %116 = tail call float @llvm.fabs.f32(float %115)
  %117 = fadd float %112, %113
  %118 = fcmp oeq float %116, 1.000000e+00
  %.v = select i1 %118, float +inf, float %117
  %119 = fmul float %115, %.v
  %120 = fmul float %119, f0x3FB504F3
  %121 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %71
  store float %120, ptr %121, align 4, !alias.scope !15, !noalias !21
  %122 = add nuw nsw i64 %21, 97
  %123 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %122
  %124 = load float, ptr %123, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %125 = fcmp ogt float %124, -5.000000e+00
  %126 = select i1 %125, float f0x32F16588, float f0xB951F09B
  %127 = select i1 %125, float f0x34B84B36, float f0x38D3B56B
  %128 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %122
  %129 = load float, ptr %128, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %130 = fsub float -2.500000e+00, %124
  %131 = fadd float %129, -3.000000e+00
  %132 = select i1 %125, float %130, float %131
  %133 = fmul float %126, %132
  %134 = fadd float %127, %133
  %135 = select i1 %125, float f0xB66C7357, float f0x3AB0DC72
  %136 = fmul float %132, %134
  %137 = fadd float %135, %136
  %138 = select i1 %125, float f0xB6935AC1, float f0xBB70BDE7
  %139 = fmul float %132, %137
  %140 = fadd float %138, %139
  %141 = select i1 %125, float f0x396532DB, float f0x3BBC127B
  %142 = fmul float %132, %140
  %143 = fadd float %141, %142
  %144 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %122
  %145 = load i32, ptr %144, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %146 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %122
  %147 = load i32, ptr %146, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %148 = select i1 %125, float f0xBAA45408, float f0xBBF9C5D7
  %149 = fmul float %132, %143
  %150 = xor i32 %147, %145
  %151 = fadd float %148, %149
  %152 = lshr i32 %150, 9
  %153 = select i1 %125, float f0xBB88E4EF, float f0x3C1AA57E
  %154 = fmul float %132, %151
  %155 = or disjoint i32 %152, 1065353216
  %156 = fadd float %153, %154
  %157 = bitcast i32 %155 to float
  %158 = select i1 %125, float f0x3E7C8F63, float f0x3F8036DB
  %159 = fmul float %132, %156
  %160 = fadd nnan float %157, -1.000000e+00
  %161 = fadd float %158, %159
  %162 = fmul nnan float %160, 2.000000e+00
  %163 = select i1 %125, float f0x3FC02E2F, float f0x40354F7E
  %164 = fmul float %132, %161
  %165 = fadd float %162, f0xBF7FFFFF
  %166 = tail call float @llvm.maximum.f32(float %165, float f0xBF7FFFFF)
  %167 = tail call float @llvm.fabs.f32(float %166)
  %168 = fadd float %163, %164
  %169 = fcmp oeq float %167, 1.000000e+00
  %.v.1 = select i1 %169, float +inf, float %168
  %170 = fmul float %166, %.v.1
  %171 = fmul float %170, f0x3FB504F3
  %172 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %122
  store float %171, ptr %172, align 4, !alias.scope !15, !noalias !21
  %173 = add nuw nsw i64 %21, 98
  %174 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %173
  %175 = load float, ptr %174, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %176 = fcmp ogt float %175, -5.000000e+00
  %177 = select i1 %176, float f0x32F16588, float f0xB951F09B
  %178 = select i1 %176, float f0x34B84B36, float f0x38D3B56B
  %179 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %173
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %181 = fsub float -2.500000e+00, %175
  %182 = fadd float %180, -3.000000e+00
  %183 = select i1 %176, float %181, float %182
  %184 = fmul float %177, %183
  %185 = fadd float %178, %184
  %186 = select i1 %176, float f0xB66C7357, float f0x3AB0DC72
  %187 = fmul float %183, %185
  %188 = fadd float %186, %187
  %189 = select i1 %176, float f0xB6935AC1, float f0xBB70BDE7
  %190 = fmul float %183, %188
  %191 = fadd float %189, %190
  %192 = select i1 %176, float f0x396532DB, float f0x3BBC127B
  %193 = fmul float %183, %191
  %194 = fadd float %192, %193
  %195 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %173
  %196 = load i32, ptr %195, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %197 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %173
  %198 = load i32, ptr %197, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %199 = select i1 %176, float f0xBAA45408, float f0xBBF9C5D7
  %200 = fmul float %183, %194
  %201 = xor i32 %198, %196
  %202 = fadd float %199, %200
  %203 = lshr i32 %201, 9
  %204 = select i1 %176, float f0xBB88E4EF, float f0x3C1AA57E
  %205 = fmul float %183, %202
  %206 = or disjoint i32 %203, 1065353216
  %207 = fadd float %204, %205
  %208 = bitcast i32 %206 to float
  %209 = select i1 %176, float f0x3E7C8F63, float f0x3F8036DB
  %210 = fmul float %183, %207
  %211 = fadd nnan float %208, -1.000000e+00
  %212 = fadd float %209, %210
  %213 = fmul nnan float %211, 2.000000e+00
  %214 = select i1 %176, float f0x3FC02E2F, float f0x40354F7E
  %215 = fmul float %183, %212
  %216 = fadd float %213, f0xBF7FFFFF
  %217 = tail call float @llvm.maximum.f32(float %216, float f0xBF7FFFFF)
  %218 = tail call float @llvm.fabs.f32(float %217)
  %219 = fadd float %214, %215
  %220 = fcmp oeq float %218, 1.000000e+00
  %.v.2 = select i1 %220, float +inf, float %219
  %221 = fmul float %217, %.v.2
  %222 = fmul float %221, f0x3FB504F3
  %223 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %173
  store float %222, ptr %223, align 4, !alias.scope !15, !noalias !21
  %224 = add nuw nsw i64 %21, 99
  %225 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %224
  %226 = load float, ptr %225, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %227 = fcmp ogt float %226, -5.000000e+00
  %228 = select i1 %227, float f0x32F16588, float f0xB951F09B
  %229 = select i1 %227, float f0x34B84B36, float f0x38D3B56B
  %230 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %224
  %231 = load float, ptr %230, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %232 = fsub float -2.500000e+00, %226
  %233 = fadd float %231, -3.000000e+00
  %234 = select i1 %227, float %232, float %233
  %235 = fmul float %228, %234
  %236 = fadd float %229, %235
  %237 = select i1 %227, float f0xB66C7357, float f0x3AB0DC72
  %238 = fmul float %234, %236
  %239 = fadd float %237, %238
  %240 = select i1 %227, float f0xB6935AC1, float f0xBB70BDE7
  %241 = fmul float %234, %239
  %242 = fadd float %240, %241
  %243 = select i1 %227, float f0x396532DB, float f0x3BBC127B
  %244 = fmul float %234, %242
  %245 = fadd float %243, %244
  %246 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %224
  %247 = load i32, ptr %246, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %248 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %224
  %249 = load i32, ptr %248, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %250 = select i1 %227, float f0xBAA45408, float f0xBBF9C5D7
  %251 = fmul float %234, %245
  %252 = xor i32 %249, %247
  %253 = fadd float %250, %251
  %254 = lshr i32 %252, 9
  %255 = select i1 %227, float f0xBB88E4EF, float f0x3C1AA57E
  %256 = fmul float %234, %253
  %257 = or disjoint i32 %254, 1065353216
  %258 = fadd float %255, %256
  %259 = bitcast i32 %257 to float
  %260 = select i1 %227, float f0x3E7C8F63, float f0x3F8036DB
  %261 = fmul float %234, %258
  %262 = fadd nnan float %259, -1.000000e+00
  %263 = fadd float %260, %261
  %264 = fmul nnan float %262, 2.000000e+00
  %265 = select i1 %227, float f0x3FC02E2F, float f0x40354F7E
  %266 = fmul float %234, %263
  %267 = fadd float %264, f0xBF7FFFFF
  %268 = tail call float @llvm.maximum.f32(float %267, float f0xBF7FFFFF)
  %269 = tail call float @llvm.fabs.f32(float %268)
  %270 = fadd float %265, %266
  %271 = fcmp oeq float %269, 1.000000e+00
  %.v.3 = select i1 %271, float +inf, float %270
  %272 = fmul float %268, %.v.3
  %273 = fmul float %272, f0x3FB504F3
  %274 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %224
  store float %273, ptr %274, align 4, !alias.scope !15, !noalias !21
  %275 = add nuw nsw i64 %19, 1
  %exitcond3.not = icmp eq i64 %275, 10
  br i1 %exitcond3.not, label %slice_bitcast_fusion.4_wrapped.exit, label %vector.ph, !llvm.loop !25

slice_bitcast_fusion.4_wrapped.exit:              ; preds = %scalar.ph, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16000}
!5 = !{i64 8000}
!6 = !{!7}
!7 = distinct !{!7, !8, !"slice_bitcast_fusion.4_wrapped: argument 0"}
!8 = distinct !{!8, !"slice_bitcast_fusion.4_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"slice_bitcast_fusion.4_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"slice_bitcast_fusion.4_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"slice_bitcast_fusion.4_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"slice_bitcast_fusion.4_wrapped: argument 4"}
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
