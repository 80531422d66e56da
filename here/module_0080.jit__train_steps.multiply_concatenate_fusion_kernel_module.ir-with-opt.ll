; ModuleID = '__compute_module_multiply_concatenate_fusion_kernel_module'
source_filename = "__compute_module_multiply_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_concatenate_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
.preheader.preheader:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = fmul float %8, -5.000000e-02
  store float %9, ptr %7, align 4, !alias.scope !11, !noalias !14
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %11 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %12 = fmul float %11, -5.000000e-02
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store float %12, ptr %13, align 4, !alias.scope !11, !noalias !14
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %15 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %16 = fmul float %15, -5.000000e-02
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store float %16, ptr %17, align 4, !alias.scope !11, !noalias !14
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %20 = fmul float %19, -5.000000e-02
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store float %20, ptr %21, align 4, !alias.scope !11, !noalias !14
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %23 = load float, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %24 = fmul float %23, -5.000000e-02
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store float %24, ptr %25, align 4, !alias.scope !11, !noalias !14
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %27 = load float, ptr %26, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %28 = fmul float %27, -5.000000e-02
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store float %28, ptr %29, align 4, !alias.scope !11, !noalias !14
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %32 = fmul float %31, -5.000000e-02
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store float %32, ptr %33, align 4, !alias.scope !11, !noalias !14
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %35 = load float, ptr %34, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %36 = fmul float %35, -5.000000e-02
  %37 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store float %36, ptr %37, align 4, !alias.scope !11, !noalias !14
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %39 = load float, ptr %38, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %40 = fmul float %39, -5.000000e-02
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store float %40, ptr %41, align 4, !alias.scope !11, !noalias !14
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %44 = fmul float %43, -5.000000e-02
  %45 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store float %44, ptr %45, align 4, !alias.scope !11, !noalias !14
  %46 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %47 = load float, ptr %46, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %48 = fmul float %47, -5.000000e-02
  %49 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store float %48, ptr %49, align 4, !alias.scope !11, !noalias !14
  %50 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %52 = fmul float %51, -5.000000e-02
  %53 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store float %52, ptr %53, align 4, !alias.scope !11, !noalias !14
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %56 = fmul float %55, -5.000000e-02
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store float %56, ptr %57, align 4, !alias.scope !11, !noalias !14
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %60 = fmul float %59, -5.000000e-02
  %61 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store float %60, ptr %61, align 4, !alias.scope !11, !noalias !14
  %62 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %64 = fmul float %63, -5.000000e-02
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store float %64, ptr %65, align 4, !alias.scope !11, !noalias !14
  %66 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %68 = fmul float %67, -5.000000e-02
  %69 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store float %68, ptr %69, align 4, !alias.scope !11, !noalias !14
  %70 = getelementptr inbounds nuw i8, ptr %5, i64 64
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %72 = fmul float %71, -5.000000e-02
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 64
  store float %72, ptr %73, align 4, !alias.scope !11, !noalias !14
  %74 = getelementptr inbounds nuw i8, ptr %5, i64 68
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %76 = fmul float %75, -5.000000e-02
  %77 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store float %76, ptr %77, align 4, !alias.scope !11, !noalias !14
  %78 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %80 = fmul float %79, -5.000000e-02
  %81 = getelementptr inbounds nuw i8, ptr %7, i64 72
  store float %80, ptr %81, align 4, !alias.scope !11, !noalias !14
  %82 = getelementptr inbounds nuw i8, ptr %5, i64 76
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %84 = fmul float %83, -5.000000e-02
  %85 = getelementptr inbounds nuw i8, ptr %7, i64 76
  store float %84, ptr %85, align 4, !alias.scope !11, !noalias !14
  %86 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %87 = fmul float %86, 5.000000e-02
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 80
  store float %87, ptr %88, align 4, !alias.scope !11, !noalias !14
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %90 = load float, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %91 = fmul float %90, 5.000000e-02
  %92 = getelementptr inbounds nuw i8, ptr %7, i64 84
  store float %91, ptr %92, align 4, !alias.scope !11, !noalias !14
  %93 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %95 = fmul float %94, 5.000000e-02
  %96 = getelementptr inbounds nuw i8, ptr %7, i64 88
  store float %95, ptr %96, align 4, !alias.scope !11, !noalias !14
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %98 = load float, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %99 = fmul float %98, 5.000000e-02
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 92
  store float %99, ptr %100, align 4, !alias.scope !11, !noalias !14
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %102 = load float, ptr %101, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %103 = fmul float %102, 5.000000e-02
  %104 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store float %103, ptr %104, align 4, !alias.scope !11, !noalias !14
  %105 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %106 = load float, ptr %105, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %107 = fmul float %106, 5.000000e-02
  %108 = getelementptr inbounds nuw i8, ptr %7, i64 100
  store float %107, ptr %108, align 4, !alias.scope !11, !noalias !14
  %109 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %110 = load float, ptr %109, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %111 = fmul float %110, 5.000000e-02
  %112 = getelementptr inbounds nuw i8, ptr %7, i64 104
  store float %111, ptr %112, align 4, !alias.scope !11, !noalias !14
  %113 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %114 = load float, ptr %113, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %115 = fmul float %114, 5.000000e-02
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 108
  store float %115, ptr %116, align 4, !alias.scope !11, !noalias !14
  %117 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %118 = load float, ptr %117, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %119 = fmul float %118, 5.000000e-02
  %120 = getelementptr inbounds nuw i8, ptr %7, i64 112
  store float %119, ptr %120, align 4, !alias.scope !11, !noalias !14
  %121 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %122 = load float, ptr %121, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %123 = fmul float %122, 5.000000e-02
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 116
  store float %123, ptr %124, align 4, !alias.scope !11, !noalias !14
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %127 = fmul float %126, 5.000000e-02
  %128 = getelementptr inbounds nuw i8, ptr %7, i64 120
  store float %127, ptr %128, align 4, !alias.scope !11, !noalias !14
  %129 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %130 = load float, ptr %129, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %131 = fmul float %130, 5.000000e-02
  %132 = getelementptr inbounds nuw i8, ptr %7, i64 124
  store float %131, ptr %132, align 4, !alias.scope !11, !noalias !14
  %133 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %134 = load float, ptr %133, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %135 = fmul float %134, 5.000000e-02
  %136 = getelementptr inbounds nuw i8, ptr %7, i64 128
  store float %135, ptr %136, align 4, !alias.scope !11, !noalias !14
  %137 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %138 = load float, ptr %137, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %139 = fmul float %138, 5.000000e-02
  %140 = getelementptr inbounds nuw i8, ptr %7, i64 132
  store float %139, ptr %140, align 4, !alias.scope !11, !noalias !14
  %141 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %142 = load float, ptr %141, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %143 = fmul float %142, 5.000000e-02
  %144 = getelementptr inbounds nuw i8, ptr %7, i64 136
  store float %143, ptr %144, align 4, !alias.scope !11, !noalias !14
  %145 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %146 = load float, ptr %145, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %147 = fmul float %146, 5.000000e-02
  %148 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store float %147, ptr %148, align 4, !alias.scope !11, !noalias !14
  %149 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %150 = load float, ptr %149, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %151 = fmul float %150, 5.000000e-02
  %152 = getelementptr inbounds nuw i8, ptr %7, i64 144
  store float %151, ptr %152, align 4, !alias.scope !11, !noalias !14
  %153 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %154 = load float, ptr %153, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %155 = fmul float %154, 5.000000e-02
  %156 = getelementptr inbounds nuw i8, ptr %7, i64 148
  store float %155, ptr %156, align 4, !alias.scope !11, !noalias !14
  %157 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %158 = load float, ptr %157, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %159 = fmul float %158, 5.000000e-02
  %160 = getelementptr inbounds nuw i8, ptr %7, i64 152
  store float %159, ptr %160, align 4, !alias.scope !11, !noalias !14
  %161 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %162 = load float, ptr %161, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %163 = fmul float %162, 5.000000e-02
  %164 = getelementptr inbounds nuw i8, ptr %7, i64 156
  store float %163, ptr %164, align 4, !alias.scope !11, !noalias !14
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{i64 160}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_concatenate_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_concatenate_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_concatenate_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
