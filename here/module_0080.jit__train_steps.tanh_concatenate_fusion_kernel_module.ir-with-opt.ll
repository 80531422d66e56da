; ModuleID = '__compute_module_tanh_concatenate_fusion_kernel_module'
source_filename = "__compute_module_tanh_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @tanh_concatenate_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !11
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !12
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %tanh_concatenate_fusion_wrapped.exit

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %17 = load ptr, ptr %16, align 8, !invariant.load !8, !dereferenceable !26
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %19 = load ptr, ptr %18, align 8, !invariant.load !8, !dereferenceable !27
  %20 = load i32, ptr %19, align 4, !invariant.load !8, !alias.scope !20, !noalias !28
  %21 = tail call i32 @llvm.smax.i32(i32 %20, i32 0)
  %22 = tail call i32 @llvm.umin.i32(i32 %21, i32 9)
  %narrow = mul nuw nsw i32 %22, 20
  %23 = zext nneg i32 %narrow to i64
  %24 = mul nuw nsw i64 %13, 7840
  %.idx = mul nuw nsw i64 %13, 40
  %25 = getelementptr i8, ptr %17, i64 %.idx
  %26 = getelementptr [4 x i8], ptr %25, i64 %23
  %27 = getelementptr [4 x i8], ptr %10, i64 %24
  br label %iter.check

iter.check:                                       ; preds = %15, %vec.epilog.vector.body
  %28 = phi i64 [ 0, %15 ], [ %89, %vec.epilog.vector.body ]
  %29 = getelementptr [4 x i8], ptr %26, i64 %28
  %30 = load i32, ptr %29, align 4, !invariant.load !8, !alias.scope !18, !noalias !29
  %31 = icmp slt i32 %30, 0
  %32 = add i32 %30, 1500
  %33 = select i1 %31, i32 %32, i32 %30
  %34 = tail call i32 @llvm.smax.i32(i32 %33, i32 0)
  %35 = tail call i32 @llvm.umin.i32(i32 %34, i32 1499)
  %narrow1 = mul nuw nsw i32 %35, 784
  %36 = zext nneg i32 %narrow1 to i64
  %invariant.gep = getelementptr i8, ptr %6, i64 %36
  %.idx2 = mul nuw nsw i64 %28, 3136
  %37 = getelementptr i8, ptr %27, i64 %.idx2
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next.1, %vector.body ]
  %38 = getelementptr i8, ptr %invariant.gep, i64 %index
  %39 = getelementptr i8, ptr %38, i64 8
  %40 = getelementptr i8, ptr %38, i64 16
  %41 = getelementptr i8, ptr %38, i64 24
  %wide.load = load <8 x i8>, ptr %38, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load12 = load <8 x i8>, ptr %39, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load13 = load <8 x i8>, ptr %40, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load14 = load <8 x i8>, ptr %41, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %42 = uitofp <8 x i8> %wide.load to <8 x float>
  %43 = uitofp <8 x i8> %wide.load12 to <8 x float>
  %44 = uitofp <8 x i8> %wide.load13 to <8 x float>
  %45 = uitofp <8 x i8> %wide.load14 to <8 x float>
  %46 = fmul nnan <8 x float> %42, splat (float f0x3C008081)
  %47 = fmul nnan <8 x float> %43, splat (float f0x3C008081)
  %48 = fmul nnan <8 x float> %44, splat (float f0x3C008081)
  %49 = fmul nnan <8 x float> %45, splat (float f0x3C008081)
  %50 = fadd <8 x float> %46, splat (float -1.000000e+00)
  %51 = fadd <8 x float> %47, splat (float -1.000000e+00)
  %52 = fadd <8 x float> %48, splat (float -1.000000e+00)
  %53 = fadd <8 x float> %49, splat (float -1.000000e+00)
  %54 = getelementptr [4 x i8], ptr %37, i64 %index
  %55 = getelementptr i8, ptr %54, i64 32
  %56 = getelementptr i8, ptr %54, i64 64
  %57 = getelementptr i8, ptr %54, i64 96
  store <8 x float> %50, ptr %54, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %51, ptr %55, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %52, ptr %56, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %53, ptr %57, align 4, !alias.scope !24, !noalias !31
  %index.next = or disjoint i64 %index, 32
  %58 = getelementptr i8, ptr %invariant.gep, i64 %index.next
  %59 = getelementptr i8, ptr %58, i64 8
  %60 = getelementptr i8, ptr %58, i64 16
  %61 = getelementptr i8, ptr %58, i64 24
  %wide.load.1 = load <8 x i8>, ptr %58, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load12.1 = load <8 x i8>, ptr %59, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load13.1 = load <8 x i8>, ptr %60, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %wide.load14.1 = load <8 x i8>, ptr %61, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %62 = uitofp <8 x i8> %wide.load.1 to <8 x float>
  %63 = uitofp <8 x i8> %wide.load12.1 to <8 x float>
  %64 = uitofp <8 x i8> %wide.load13.1 to <8 x float>
  %65 = uitofp <8 x i8> %wide.load14.1 to <8 x float>
  %66 = fmul nnan <8 x float> %62, splat (float f0x3C008081)
  %67 = fmul nnan <8 x float> %63, splat (float f0x3C008081)
  %68 = fmul nnan <8 x float> %64, splat (float f0x3C008081)
  %69 = fmul nnan <8 x float> %65, splat (float f0x3C008081)
  %70 = fadd <8 x float> %66, splat (float -1.000000e+00)
  %71 = fadd <8 x float> %67, splat (float -1.000000e+00)
  %72 = fadd <8 x float> %68, splat (float -1.000000e+00)
  %73 = fadd <8 x float> %69, splat (float -1.000000e+00)
  %74 = getelementptr [4 x i8], ptr %37, i64 %index.next
  %75 = getelementptr i8, ptr %74, i64 32
  %76 = getelementptr i8, ptr %74, i64 64
  %77 = getelementptr i8, ptr %74, i64 96
  store <8 x float> %70, ptr %74, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %71, ptr %75, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %72, ptr %76, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %73, ptr %77, align 4, !alias.scope !24, !noalias !31
  %index.next.1 = add nuw nsw i64 %index, 64
  %78 = icmp eq i64 %index.next.1, 768
  br i1 %78, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !32

vec.epilog.vector.body:                           ; preds = %vector.body
  %79 = getelementptr i8, ptr %invariant.gep, i64 768
  %wide.load16 = load <8 x i8>, ptr %79, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %80 = uitofp <8 x i8> %wide.load16 to <8 x float>
  %81 = fmul nnan <8 x float> %80, splat (float f0x3C008081)
  %82 = fadd <8 x float> %81, splat (float -1.000000e+00)
  %83 = getelementptr i8, ptr %37, i64 3072
  store <8 x float> %82, ptr %83, align 4, !alias.scope !24, !noalias !31
  %84 = getelementptr i8, ptr %invariant.gep, i64 776
  %wide.load16.1 = load <8 x i8>, ptr %84, align 1, !invariant.load !8, !alias.scope !16, !noalias !30
  %85 = uitofp <8 x i8> %wide.load16.1 to <8 x float>
  %86 = fmul nnan <8 x float> %85, splat (float f0x3C008081)
  %87 = fadd <8 x float> %86, splat (float -1.000000e+00)
  %88 = getelementptr i8, ptr %37, i64 3104
  store <8 x float> %87, ptr %88, align 4, !alias.scope !24, !noalias !31
  %89 = add nuw nsw i64 %28, 1
  %exitcond7.not = icmp eq i64 %89, 10
  br i1 %exitcond7.not, label %.preheader, label %iter.check, !llvm.loop !35

.preheader:                                       ; preds = %vec.epilog.vector.body, %middle.block26
  %90 = phi i64 [ %162, %middle.block26 ], [ 0, %vec.epilog.vector.body ]
  %91 = mul nuw nsw i64 %90, 784
  %92 = add nuw nsw i64 %91, %24
  br label %vector.body19

vector.body19:                                    ; preds = %vector.body19, %.preheader
  %index20 = phi i64 [ 0, %.preheader ], [ %index.next25, %vector.body19 ]
  %93 = add nuw nsw i64 %92, %index20
  %94 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %93
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 32
  %wide.load21 = load <8 x float>, ptr %94, align 4, !invariant.load !8, !alias.scope !13, !noalias !37
  %wide.load22 = load <8 x float>, ptr %95, align 4, !invariant.load !8, !alias.scope !13, !noalias !37
  %96 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index20
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 32
  %wide.load23 = load <8 x float>, ptr %96, align 4, !invariant.load !8, !alias.scope !22, !noalias !38
  %wide.load24 = load <8 x float>, ptr %97, align 4, !invariant.load !8, !alias.scope !22, !noalias !38
  %98 = fadd <8 x float> %wide.load21, %wide.load23
  %99 = fadd <8 x float> %wide.load22, %wide.load24
  %100 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %98)
  %101 = fcmp olt <8 x float> %100, splat (float 4.000000e-04)
  %.inv = fcmp olt <8 x float> %98, splat (float f0xC0FFF644)
  %102 = select <8 x i1> %.inv, <8 x float> splat (float f0xC0FFF644), <8 x float> %98
  %.inv27 = fcmp ogt <8 x float> %102, splat (float f0x40FFF644)
  %103 = select <8 x i1> %.inv27, <8 x float> splat (float f0x40FFF644), <8 x float> %102
  %104 = fmul <8 x float> %103, %103
  %105 = fmul <8 x float> %104, splat (float f0xA59F25C0)
  %106 = fadd <8 x float> %105, splat (float f0x2A61337E)
  %107 = fmul <8 x float> %104, %106
  %108 = fadd <8 x float> %107, splat (float f0xAEBD37FF)
  %109 = fmul <8 x float> %104, %108
  %110 = fadd <8 x float> %109, splat (float f0x335C0041)
  %111 = fmul <8 x float> %104, %110
  %112 = fadd <8 x float> %111, splat (float f0x3779434A)
  %113 = fmul <8 x float> %104, %112
  %114 = fadd <8 x float> %113, splat (float f0x3A270DED)
  %115 = fmul <8 x float> %104, %114
  %116 = fadd <8 x float> %115, splat (float f0x3BA059DC)
  %117 = fmul <8 x float> %103, %116
  %118 = fmul <8 x float> %104, splat (float f0x35A0D3D8)
  %119 = fadd <8 x float> %118, splat (float f0x38F895D6)
  %120 = fmul <8 x float> %104, %119
  %121 = fadd <8 x float> %120, splat (float f0x3B14AA05)
  %122 = fmul <8 x float> %104, %121
  %123 = fadd <8 x float> %122, splat (float f0x3BA059DD)
  %124 = fdiv <8 x float> %117, %123
  %125 = select <8 x i1> %101, <8 x float> %98, <8 x float> %124
  %126 = fcmp oge <8 x float> %100, splat (float 2.000000e+01)
  %127 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %98)
  %128 = select <8 x i1> %126, <8 x float> %127, <8 x float> %125
  %129 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %99)
  %130 = fcmp olt <8 x float> %129, splat (float 4.000000e-04)
  %.inv28 = fcmp olt <8 x float> %99, splat (float f0xC0FFF644)
  %131 = select <8 x i1> %.inv28, <8 x float> splat (float f0xC0FFF644), <8 x float> %99
  %.inv29 = fcmp ogt <8 x float> %131, splat (float f0x40FFF644)
  %132 = select <8 x i1> %.inv29, <8 x float> splat (float f0x40FFF644), <8 x float> %131
  %133 = fmul <8 x float> %132, %132
  %134 = fmul <8 x float> %133, splat (float f0xA59F25C0)
  %135 = fadd <8 x float> %134, splat (float f0x2A61337E)
  %136 = fmul <8 x float> %133, %135
  %137 = fadd <8 x float> %136, splat (float f0xAEBD37FF)
  %138 = fmul <8 x float> %133, %137
  %139 = fadd <8 x float> %138, splat (float f0x335C0041)
  %140 = fmul <8 x float> %133, %139
  %141 = fadd <8 x float> %140, splat (float f0x3779434A)
  %142 = fmul <8 x float> %133, %141
  %143 = fadd <8 x float> %142, splat (float f0x3A270DED)
  %144 = fmul <8 x float> %133, %143
  %145 = fadd <8 x float> %144, splat (float f0x3BA059DC)
  %146 = fmul <8 x float> %132, %145
  %147 = fmul <8 x float> %133, splat (float f0x35A0D3D8)
  %148 = fadd <8 x float> %147, splat (float f0x38F895D6)
  %149 = fmul <8 x float> %133, %148
  %150 = fadd <8 x float> %149, splat (float f0x3B14AA05)
  %151 = fmul <8 x float> %133, %150
  %152 = fadd <8 x float> %151, splat (float f0x3BA059DD)
  %153 = fdiv <8 x float> %146, %152
  %154 = select <8 x i1> %130, <8 x float> %99, <8 x float> %153
  %155 = fcmp oge <8 x float> %129, splat (float 2.000000e+01)
  %156 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %99)
  %157 = select <8 x i1> %155, <8 x float> %156, <8 x float> %154
  %158 = getelementptr [4 x i8], ptr %10, i64 %93
  %159 = getelementptr i8, ptr %158, i64 62720
  %160 = getelementptr i8, ptr %158, i64 62752
  store <8 x float> %128, ptr %159, align 4, !alias.scope !24, !noalias !31
  store <8 x float> %157, ptr %160, align 4, !alias.scope !24, !noalias !31
  %index.next25 = add nuw i64 %index20, 16
  %161 = icmp eq i64 %index.next25, 784
  br i1 %161, label %middle.block26, label %vector.body19, !llvm.loop !39

middle.block26:                                   ; preds = %vector.body19
  %162 = add nuw nsw i64 %90, 1
  %exitcond9.not = icmp eq i64 %162, 10
  br i1 %exitcond9.not, label %tanh_concatenate_fusion_wrapped.exit, label %.preheader, !llvm.loop !35

tanh_concatenate_fusion_wrapped.exit:             ; preds = %middle.block26, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 62720}
!10 = !{i64 1176000}
!11 = !{i64 3136}
!12 = !{i64 125440}
!13 = !{!14}
!14 = distinct !{!14, !15, !"tanh_concatenate_fusion_wrapped: argument 0"}
!15 = distinct !{!15, !"tanh_concatenate_fusion_wrapped"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"tanh_concatenate_fusion_wrapped: argument 1"}
!18 = !{!19}
!19 = distinct !{!19, !15, !"tanh_concatenate_fusion_wrapped: argument 2"}
!20 = !{!21}
!21 = distinct !{!21, !15, !"tanh_concatenate_fusion_wrapped: argument 3"}
!22 = !{!23}
!23 = distinct !{!23, !15, !"tanh_concatenate_fusion_wrapped: argument 4"}
!24 = !{!25}
!25 = distinct !{!25, !15, !"tanh_concatenate_fusion_wrapped: argument 5"}
!26 = !{i64 800}
!27 = !{i64 4}
!28 = !{!14, !17, !19, !23, !25}
!29 = !{!14, !17, !21, !23, !25}
!30 = !{!14, !19, !21, !23, !25}
!31 = !{!14, !17, !19, !21, !23}
!32 = distinct !{!32, !33, !34}
!33 = !{!"llvm.loop.isvectorized", i32 1}
!34 = !{!"llvm.loop.unroll.runtime.disable"}
!35 = distinct !{!35, !36}
!36 = !{!"llvm.loop.unroll.disable"}
!37 = !{!17, !19, !21, !23, !25}
!38 = !{!14, !17, !19, !21, !25}
!39 = distinct !{!39, !33, !34}
