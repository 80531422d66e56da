; ModuleID = '__compute_module_select_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
select_dynamic-update-slice_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %7 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %8 = fneg float %7
  %9 = tail call float @llvm.maximum.f32(float %8, float 0.000000e+00)
  %10 = load float, ptr %4, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %11 = fcmp uno float %7, 0.000000e+00
  %12 = fadd float %9, %10
  %13 = select i1 %11, float %8, float %12
  %14 = fadd reassoc float %13, 0.000000e+00
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %17 = fneg float %16
  %18 = tail call float @llvm.maximum.f32(float %17, float 0.000000e+00)
  %19 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %21 = fcmp uno float %16, 0.000000e+00
  %22 = fadd float %18, %20
  %23 = select i1 %21, float %17, float %22
  %24 = fadd reassoc float %14, %23
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %27 = fneg float %26
  %28 = tail call float @llvm.maximum.f32(float %27, float 0.000000e+00)
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %31 = fcmp uno float %26, 0.000000e+00
  %32 = fadd float %28, %30
  %33 = select i1 %31, float %27, float %32
  %34 = fadd reassoc float %24, %33
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %37 = fneg float %36
  %38 = tail call float @llvm.maximum.f32(float %37, float 0.000000e+00)
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %41 = fcmp uno float %36, 0.000000e+00
  %42 = fadd float %38, %40
  %43 = select i1 %41, float %37, float %42
  %44 = fadd reassoc float %34, %43
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %47 = fneg float %46
  %48 = tail call float @llvm.maximum.f32(float %47, float 0.000000e+00)
  %49 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %50 = load float, ptr %49, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %51 = fcmp uno float %46, 0.000000e+00
  %52 = fadd float %48, %50
  %53 = select i1 %51, float %47, float %52
  %54 = fadd reassoc float %44, %53
  %55 = getelementptr inbounds nuw i8, ptr %6, i64 20
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %57 = fneg float %56
  %58 = tail call float @llvm.maximum.f32(float %57, float 0.000000e+00)
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %61 = fcmp uno float %56, 0.000000e+00
  %62 = fadd float %58, %60
  %63 = select i1 %61, float %57, float %62
  %64 = fadd reassoc float %54, %63
  %65 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %66 = load float, ptr %65, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %67 = fneg float %66
  %68 = tail call float @llvm.maximum.f32(float %67, float 0.000000e+00)
  %69 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %71 = fcmp uno float %66, 0.000000e+00
  %72 = fadd float %68, %70
  %73 = select i1 %71, float %67, float %72
  %74 = fadd reassoc float %64, %73
  %75 = getelementptr inbounds nuw i8, ptr %6, i64 28
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %77 = fneg float %76
  %78 = tail call float @llvm.maximum.f32(float %77, float 0.000000e+00)
  %79 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %81 = fcmp uno float %76, 0.000000e+00
  %82 = fadd float %78, %80
  %83 = select i1 %81, float %77, float %82
  %84 = fadd reassoc float %74, %83
  %85 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %86 = load float, ptr %85, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %87 = fneg float %86
  %88 = tail call float @llvm.maximum.f32(float %87, float 0.000000e+00)
  %89 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %91 = fcmp uno float %86, 0.000000e+00
  %92 = fadd float %88, %90
  %93 = select i1 %91, float %87, float %92
  %94 = fadd reassoc float %84, %93
  %95 = getelementptr inbounds nuw i8, ptr %6, i64 36
  %96 = load float, ptr %95, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %97 = fneg float %96
  %98 = tail call float @llvm.maximum.f32(float %97, float 0.000000e+00)
  %99 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %101 = fcmp uno float %96, 0.000000e+00
  %102 = fadd float %98, %100
  %103 = select i1 %101, float %97, float %102
  %104 = fadd reassoc float %94, %103
  %105 = getelementptr inbounds nuw i8, ptr %6, i64 40
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %107 = fneg float %106
  %108 = tail call float @llvm.maximum.f32(float %107, float 0.000000e+00)
  %109 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %111 = fcmp uno float %106, 0.000000e+00
  %112 = fadd float %108, %110
  %113 = select i1 %111, float %107, float %112
  %114 = fadd reassoc float %104, %113
  %115 = getelementptr inbounds nuw i8, ptr %6, i64 44
  %116 = load float, ptr %115, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %117 = fneg float %116
  %118 = tail call float @llvm.maximum.f32(float %117, float 0.000000e+00)
  %119 = getelementptr inbounds nuw i8, ptr %4, i64 44
  %120 = load float, ptr %119, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %121 = fcmp uno float %116, 0.000000e+00
  %122 = fadd float %118, %120
  %123 = select i1 %121, float %117, float %122
  %124 = fadd reassoc float %114, %123
  %125 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %127 = fneg float %126
  %128 = tail call float @llvm.maximum.f32(float %127, float 0.000000e+00)
  %129 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %131 = fcmp uno float %126, 0.000000e+00
  %132 = fadd float %128, %130
  %133 = select i1 %131, float %127, float %132
  %134 = fadd reassoc float %124, %133
  %135 = getelementptr inbounds nuw i8, ptr %6, i64 52
  %136 = load float, ptr %135, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %137 = fneg float %136
  %138 = tail call float @llvm.maximum.f32(float %137, float 0.000000e+00)
  %139 = getelementptr inbounds nuw i8, ptr %4, i64 52
  %140 = load float, ptr %139, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %141 = fcmp uno float %136, 0.000000e+00
  %142 = fadd float %138, %140
  %143 = select i1 %141, float %137, float %142
  %144 = fadd reassoc float %134, %143
  %145 = getelementptr inbounds nuw i8, ptr %6, i64 56
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %147 = fneg float %146
  %148 = tail call float @llvm.maximum.f32(float %147, float 0.000000e+00)
  %149 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %151 = fcmp uno float %146, 0.000000e+00
  %152 = fadd float %148, %150
  %153 = select i1 %151, float %147, float %152
  %154 = fadd reassoc float %144, %153
  %155 = getelementptr inbounds nuw i8, ptr %6, i64 60
  %156 = load float, ptr %155, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %157 = fneg float %156
  %158 = tail call float @llvm.maximum.f32(float %157, float 0.000000e+00)
  %159 = getelementptr inbounds nuw i8, ptr %4, i64 60
  %160 = load float, ptr %159, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %161 = fcmp uno float %156, 0.000000e+00
  %162 = fadd float %158, %160
  %163 = select i1 %161, float %157, float %162
  %164 = fadd reassoc float %154, %163
  %165 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %166 = load float, ptr %165, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %167 = fneg float %166
  %168 = tail call float @llvm.maximum.f32(float %167, float 0.000000e+00)
  %169 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %170 = load float, ptr %169, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %171 = fcmp uno float %166, 0.000000e+00
  %172 = fadd float %168, %170
  %173 = select i1 %171, float %167, float %172
  %174 = fadd reassoc float %164, %173
  %175 = getelementptr inbounds nuw i8, ptr %6, i64 68
  %176 = load float, ptr %175, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %177 = fneg float %176
  %178 = tail call float @llvm.maximum.f32(float %177, float 0.000000e+00)
  %179 = getelementptr inbounds nuw i8, ptr %4, i64 68
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %181 = fcmp uno float %176, 0.000000e+00
  %182 = fadd float %178, %180
  %183 = select i1 %181, float %177, float %182
  %184 = fadd reassoc float %174, %183
  %185 = getelementptr inbounds nuw i8, ptr %6, i64 72
  %186 = load float, ptr %185, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %187 = fneg float %186
  %188 = tail call float @llvm.maximum.f32(float %187, float 0.000000e+00)
  %189 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %190 = load float, ptr %189, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %191 = fcmp uno float %186, 0.000000e+00
  %192 = fadd float %188, %190
  %193 = select i1 %191, float %187, float %192
  %194 = fadd reassoc float %184, %193
  %195 = getelementptr inbounds nuw i8, ptr %6, i64 76
  %196 = load float, ptr %195, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %197 = fneg float %196
  %198 = tail call float @llvm.maximum.f32(float %197, float 0.000000e+00)
  %199 = getelementptr inbounds nuw i8, ptr %4, i64 76
  %200 = load float, ptr %199, align 4, !invariant.load !3, !alias.scope !10, !noalias !15
  %201 = fcmp uno float %196, 0.000000e+00
  %202 = fadd float %198, %200
  %203 = select i1 %201, float %197, float %202
  %204 = fadd reassoc float %194, %203
  %205 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %206 = load ptr, ptr %205, align 8, !invariant.load !3, !dereferenceable !16
  %207 = load i32, ptr %206, align 4, !invariant.load !3, !alias.scope !8, !noalias !17
  %208 = icmp ult i32 %207, 10
  %209 = tail call i32 @llvm.smax.i32(i32 %207, i32 0)
  %210 = tail call i32 @llvm.umin.i32(i32 %209, i32 9)
  %211 = zext nneg i32 %210 to i64
  %212 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !18
  %213 = fmul float %204, 5.000000e-02
  %214 = getelementptr inbounds nuw [4 x i8], ptr %212, i64 %211
  %215 = load float, ptr %214, align 4, !alias.scope !5, !noalias !19
  %216 = select i1 %208, float %213, float %215
  store float %216, ptr %214, align 4, !alias.scope !5, !noalias !19
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maximum.f32(float, float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{!6}
!6 = distinct !{!6, !7, !"select_dynamic-update-slice_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"select_dynamic-update-slice_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"select_dynamic-update-slice_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"select_dynamic-update-slice_fusion_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"select_dynamic-update-slice_fusion_wrapped: argument 3"}
!14 = !{!6, !9, !11}
!15 = !{!6, !9, !13}
!16 = !{i64 4}
!17 = !{!6, !11, !13}
!18 = !{i64 40}
!19 = !{!9, !11, !13}
