; ModuleID = '__compute_module_add_tanh_fusion_kernel_module'
source_filename = "__compute_module_add_tanh_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @add_tanh_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 3072
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 3104
  br label %iter.check

iter.check:                                       ; preds = %1, %vec.epilog.vector.body
  %9 = phi i64 [ 0, %1 ], [ %202, %vec.epilog.vector.body ]
  %.idx = mul nuw nsw i64 %9, 3136
  %10 = getelementptr i8, ptr %4, i64 %.idx
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %11 = getelementptr [4 x i8], ptr %10, i64 %index
  %12 = getelementptr i8, ptr %11, i64 32
  %13 = getelementptr i8, ptr %11, i64 64
  %14 = getelementptr i8, ptr %11, i64 96
  %wide.load = load <8 x float>, ptr %11, align 4, !alias.scope !11, !noalias !14
  %wide.load2 = load <8 x float>, ptr %12, align 4, !alias.scope !11, !noalias !14
  %wide.load3 = load <8 x float>, ptr %13, align 4, !alias.scope !11, !noalias !14
  %wide.load4 = load <8 x float>, ptr %14, align 4, !alias.scope !11, !noalias !14
  %15 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %wide.load6 = load <8 x float>, ptr %16, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %wide.load7 = load <8 x float>, ptr %17, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %wide.load8 = load <8 x float>, ptr %18, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %19 = fadd <8 x float> %wide.load, %wide.load5
  %20 = fadd <8 x float> %wide.load2, %wide.load6
  %21 = fadd <8 x float> %wide.load3, %wide.load7
  %22 = fadd <8 x float> %wide.load4, %wide.load8
  %23 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %19)
  %24 = fcmp olt <8 x float> %23, splat (float 4.000000e-04)
  %.inv = fcmp olt <8 x float> %19, splat (float f0xC0FFF644)
  %25 = select <8 x i1> %.inv, <8 x float> splat (float f0xC0FFF644), <8 x float> %19
  %.inv13 = fcmp ogt <8 x float> %25, splat (float f0x40FFF644)
  %26 = select <8 x i1> %.inv13, <8 x float> splat (float f0x40FFF644), <8 x float> %25
  %27 = fmul <8 x float> %26, %26
  %28 = fmul <8 x float> %27, splat (float f0xA59F25C0)
  %29 = fadd <8 x float> %28, splat (float f0x2A61337E)
  %30 = fmul <8 x float> %27, %29
  %31 = fadd <8 x float> %30, splat (float f0xAEBD37FF)
  %32 = fmul <8 x float> %27, %31
  %33 = fadd <8 x float> %32, splat (float f0x335C0041)
  %34 = fmul <8 x float> %27, %33
  %35 = fadd <8 x float> %34, splat (float f0x3779434A)
  %36 = fmul <8 x float> %27, %35
  %37 = fadd <8 x float> %36, splat (float f0x3A270DED)
  %38 = fmul <8 x float> %27, %37
  %39 = fadd <8 x float> %38, splat (float f0x3BA059DC)
  %40 = fmul <8 x float> %26, %39
  %41 = fmul <8 x float> %27, splat (float f0x35A0D3D8)
  %42 = fadd <8 x float> %41, splat (float f0x38F895D6)
  %43 = fmul <8 x float> %27, %42
  %44 = fadd <8 x float> %43, splat (float f0x3B14AA05)
  %45 = fmul <8 x float> %27, %44
  %46 = fadd <8 x float> %45, splat (float f0x3BA059DD)
  %47 = fdiv <8 x float> %40, %46
  %48 = select <8 x i1> %24, <8 x float> %19, <8 x float> %47
  %49 = fcmp oge <8 x float> %23, splat (float 2.000000e+01)
  %50 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %19)
  %51 = select <8 x i1> %49, <8 x float> %50, <8 x float> %48
  %52 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %20)
  %53 = fcmp olt <8 x float> %52, splat (float 4.000000e-04)
  %.inv14 = fcmp olt <8 x float> %20, splat (float f0xC0FFF644)
  %54 = select <8 x i1> %.inv14, <8 x float> splat (float f0xC0FFF644), <8 x float> %20
  %.inv15 = fcmp ogt <8 x float> %54, splat (float f0x40FFF644)
  %55 = select <8 x i1> %.inv15, <8 x float> splat (float f0x40FFF644), <8 x float> %54
  %56 = fmul <8 x float> %55, %55
  %57 = fmul <8 x float> %56, splat (float f0xA59F25C0)
  %58 = fadd <8 x float> %57, splat (float f0x2A61337E)
  %59 = fmul <8 x float> %56, %58
  %60 = fadd <8 x float> %59, splat (float f0xAEBD37FF)
  %61 = fmul <8 x float> %56, %60
  %62 = fadd <8 x float> %61, splat (float f0x335C0041)
  %63 = fmul <8 x float> %56, %62
  %64 = fadd <8 x float> %63, splat (float f0x3779434A)
  %65 = fmul <8 x float> %56, %64
  %66 = fadd <8 x float> %65, splat (float f0x3A270DED)
  %67 = fmul <8 x float> %56, %66
  %68 = fadd <8 x float> %67, splat (float f0x3BA059DC)
  %69 = fmul <8 x float> %55, %68
  %70 = fmul <8 x float> %56, splat (float f0x35A0D3D8)
  %71 = fadd <8 x float> %70, splat (float f0x38F895D6)
  %72 = fmul <8 x float> %56, %71
  %73 = fadd <8 x float> %72, splat (float f0x3B14AA05)
  %74 = fmul <8 x float> %56, %73
  %75 = fadd <8 x float> %74, splat (float f0x3BA059DD)
  %76 = fdiv <8 x float> %69, %75
  %77 = select <8 x i1> %53, <8 x float> %20, <8 x float> %76
  %78 = fcmp oge <8 x float> %52, splat (float 2.000000e+01)
  %79 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %20)
  %80 = select <8 x i1> %78, <8 x float> %79, <8 x float> %77
  %81 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %21)
  %82 = fcmp olt <8 x float> %81, splat (float 4.000000e-04)
  %.inv16 = fcmp olt <8 x float> %21, splat (float f0xC0FFF644)
  %83 = select <8 x i1> %.inv16, <8 x float> splat (float f0xC0FFF644), <8 x float> %21
  %.inv17 = fcmp ogt <8 x float> %83, splat (float f0x40FFF644)
  %84 = select <8 x i1> %.inv17, <8 x float> splat (float f0x40FFF644), <8 x float> %83
  %85 = fmul <8 x float> %84, %84
  %86 = fmul <8 x float> %85, splat (float f0xA59F25C0)
  %87 = fadd <8 x float> %86, splat (float f0x2A61337E)
  %88 = fmul <8 x float> %85, %87
  %89 = fadd <8 x float> %88, splat (float f0xAEBD37FF)
  %90 = fmul <8 x float> %85, %89
  %91 = fadd <8 x float> %90, splat (float f0x335C0041)
  %92 = fmul <8 x float> %85, %91
  %93 = fadd <8 x float> %92, splat (float f0x3779434A)
  %94 = fmul <8 x float> %85, %93
  %95 = fadd <8 x float> %94, splat (float f0x3A270DED)
  %96 = fmul <8 x float> %85, %95
  %97 = fadd <8 x float> %96, splat (float f0x3BA059DC)
  %98 = fmul <8 x float> %84, %97
  %99 = fmul <8 x float> %85, splat (float f0x35A0D3D8)
  %100 = fadd <8 x float> %99, splat (float f0x38F895D6)
  %101 = fmul <8 x float> %85, %100
  %102 = fadd <8 x float> %101, splat (float f0x3B14AA05)
  %103 = fmul <8 x float> %85, %102
  %104 = fadd <8 x float> %103, splat (float f0x3BA059DD)
  %105 = fdiv <8 x float> %98, %104
  %106 = select <8 x i1> %82, <8 x float> %21, <8 x float> %105
  %107 = fcmp oge <8 x float> %81, splat (float 2.000000e+01)
  %108 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %21)
  %109 = select <8 x i1> %107, <8 x float> %108, <8 x float> %106
  %110 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %22)
  %111 = fcmp olt <8 x float> %110, splat (float 4.000000e-04)
  %.inv18 = fcmp olt <8 x float> %22, splat (float f0xC0FFF644)
  %112 = select <8 x i1> %.inv18, <8 x float> splat (float f0xC0FFF644), <8 x float> %22
  %.inv19 = fcmp ogt <8 x float> %112, splat (float f0x40FFF644)
  %113 = select <8 x i1> %.inv19, <8 x float> splat (float f0x40FFF644), <8 x float> %112
  %114 = fmul <8 x float> %113, %113
  %115 = fmul <8 x float> %114, splat (float f0xA59F25C0)
  %116 = fadd <8 x float> %115, splat (float f0x2A61337E)
  %117 = fmul <8 x float> %114, %116
  %118 = fadd <8 x float> %117, splat (float f0xAEBD37FF)
  %119 = fmul <8 x float> %114, %118
  %120 = fadd <8 x float> %119, splat (float f0x335C0041)
  %121 = fmul <8 x float> %114, %120
  %122 = fadd <8 x float> %121, splat (float f0x3779434A)
  %123 = fmul <8 x float> %114, %122
  %124 = fadd <8 x float> %123, splat (float f0x3A270DED)
  %125 = fmul <8 x float> %114, %124
  %126 = fadd <8 x float> %125, splat (float f0x3BA059DC)
  %127 = fmul <8 x float> %113, %126
  %128 = fmul <8 x float> %114, splat (float f0x35A0D3D8)
  %129 = fadd <8 x float> %128, splat (float f0x38F895D6)
  %130 = fmul <8 x float> %114, %129
  %131 = fadd <8 x float> %130, splat (float f0x3B14AA05)
  %132 = fmul <8 x float> %114, %131
  %133 = fadd <8 x float> %132, splat (float f0x3BA059DD)
  %134 = fdiv <8 x float> %127, %133
  %135 = select <8 x i1> %111, <8 x float> %22, <8 x float> %134
  %136 = fcmp oge <8 x float> %110, splat (float 2.000000e+01)
  %137 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %22)
  %138 = select <8 x i1> %136, <8 x float> %137, <8 x float> %135
  store <8 x float> %51, ptr %11, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %80, ptr %12, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %109, ptr %13, align 4, !alias.scope !11, !noalias !14
  store <8 x float> %138, ptr %14, align 4, !alias.scope !11, !noalias !14
  %index.next = add nuw i64 %index, 32
  %139 = icmp eq i64 %index.next, 768
  br i1 %139, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !16

vec.epilog.vector.body:                           ; preds = %vector.body
  %140 = getelementptr i8, ptr %10, i64 3072
  %wide.load10 = load <8 x float>, ptr %140, align 4, !alias.scope !11, !noalias !14
  %wide.load11 = load <8 x float>, ptr %7, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %141 = fadd <8 x float> %wide.load10, %wide.load11
  %142 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %141)
  %143 = fcmp olt <8 x float> %142, splat (float 4.000000e-04)
  %.inv20 = fcmp olt <8 x float> %141, splat (float f0xC0FFF644)
  %144 = select <8 x i1> %.inv20, <8 x float> splat (float f0xC0FFF644), <8 x float> %141
  %.inv21 = fcmp ogt <8 x float> %144, splat (float f0x40FFF644)
  %145 = select <8 x i1> %.inv21, <8 x float> splat (float f0x40FFF644), <8 x float> %144
  %146 = fmul <8 x float> %145, %145
  %147 = fmul <8 x float> %146, splat (float f0xA59F25C0)
  %148 = fadd <8 x float> %147, splat (float f0x2A61337E)
  %149 = fmul <8 x float> %146, %148
  %150 = fadd <8 x float> %149, splat (float f0xAEBD37FF)
  %151 = fmul <8 x float> %146, %150
  %152 = fadd <8 x float> %151, splat (float f0x335C0041)
  %153 = fmul <8 x float> %146, %152
  %154 = fadd <8 x float> %153, splat (float f0x3779434A)
  %155 = fmul <8 x float> %146, %154
  %156 = fadd <8 x float> %155, splat (float f0x3A270DED)
  %157 = fmul <8 x float> %146, %156
  %158 = fadd <8 x float> %157, splat (float f0x3BA059DC)
  %159 = fmul <8 x float> %145, %158
  %160 = fmul <8 x float> %146, splat (float f0x35A0D3D8)
  %161 = fadd <8 x float> %160, splat (float f0x38F895D6)
  %162 = fmul <8 x float> %146, %161
  %163 = fadd <8 x float> %162, splat (float f0x3B14AA05)
  %164 = fmul <8 x float> %146, %163
  %165 = fadd <8 x float> %164, splat (float f0x3BA059DD)
  %166 = fdiv <8 x float> %159, %165
  %167 = select <8 x i1> %143, <8 x float> %141, <8 x float> %166
  %168 = fcmp oge <8 x float> %142, splat (float 2.000000e+01)
  %169 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %141)
  %170 = select <8 x i1> %168, <8 x float> %169, <8 x float> %167
  store <8 x float> %170, ptr %140, align 4, !alias.scope !11, !noalias !14
  %171 = getelementptr i8, ptr %10, i64 3104
  %wide.load10.1 = load <8 x float>, ptr %171, align 4, !alias.scope !11, !noalias !14
  %wide.load11.1 = load <8 x float>, ptr %8, align 4, !invariant.load !8, !alias.scope !14, !noalias !11
  %172 = fadd <8 x float> %wide.load10.1, %wide.load11.1
  %173 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %172)
  %174 = fcmp olt <8 x float> %173, splat (float 4.000000e-04)
  %.inv22 = fcmp olt <8 x float> %172, splat (float f0xC0FFF644)
  %175 = select <8 x i1> %.inv22, <8 x float> splat (float f0xC0FFF644), <8 x float> %172
  %.inv23 = fcmp ogt <8 x float> %175, splat (float f0x40FFF644)
  %176 = select <8 x i1> %.inv23, <8 x float> splat (float f0x40FFF644), <8 x float> %175
  %177 = fmul <8 x float> %176, %176
  %178 = fmul <8 x float> %177, splat (float f0xA59F25C0)
  %179 = fadd <8 x float> %178, splat (float f0x2A61337E)
  %180 = fmul <8 x float> %177, %179
  %181 = fadd <8 x float> %180, splat (float f0xAEBD37FF)
  %182 = fmul <8 x float> %177, %181
  %183 = fadd <8 x float> %182, splat (float f0x335C0041)
  %184 = fmul <8 x float> %177, %183
  %185 = fadd <8 x float> %184, splat (float f0x3779434A)
  %186 = fmul <8 x float> %177, %185
  %187 = fadd <8 x float> %186, splat (float f0x3A270DED)
  %188 = fmul <8 x float> %177, %187
  %189 = fadd <8 x float> %188, splat (float f0x3BA059DC)
  %190 = fmul <8 x float> %176, %189
  %191 = fmul <8 x float> %177, splat (float f0x35A0D3D8)
  %192 = fadd <8 x float> %191, splat (float f0x38F895D6)
  %193 = fmul <8 x float> %177, %192
  %194 = fadd <8 x float> %193, splat (float f0x3B14AA05)
  %195 = fmul <8 x float> %177, %194
  %196 = fadd <8 x float> %195, splat (float f0x3BA059DD)
  %197 = fdiv <8 x float> %190, %196
  %198 = select <8 x i1> %174, <8 x float> %172, <8 x float> %197
  %199 = fcmp oge <8 x float> %173, splat (float 2.000000e+01)
  %200 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %172)
  %201 = select <8 x i1> %199, <8 x float> %200, <8 x float> %198
  store <8 x float> %201, ptr %171, align 4, !alias.scope !11, !noalias !14
  %202 = add nuw nsw i64 %9, 1
  %exitcond1.not = icmp eq i64 %202, 20
  br i1 %exitcond1.not, label %add_tanh_fusion_wrapped.exit, label %iter.check, !llvm.loop !19

add_tanh_fusion_wrapped.exit:                     ; preds = %vec.epilog.vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 62720}
!10 = !{i64 3136}
!11 = !{!12}
!12 = distinct !{!12, !13, !"add_tanh_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"add_tanh_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"add_tanh_fusion_wrapped: argument 1"}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
