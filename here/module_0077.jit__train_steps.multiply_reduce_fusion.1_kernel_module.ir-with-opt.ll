; ModuleID = '__compute_module_multiply_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_reduce_fusion.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
multiply_reduce_fusion.1_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %4 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %5 = fmul float %4, 5.000000e-02
  %6 = fadd reassoc float %5, 0.000000e+00
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %8 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %9 = fmul float %8, 5.000000e-02
  %10 = fadd reassoc float %6, %9
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %12 = load float, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %13 = fmul float %12, 5.000000e-02
  %14 = fadd reassoc float %10, %13
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %17 = fmul float %16, 5.000000e-02
  %18 = fadd reassoc float %14, %17
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %21 = fmul float %20, 5.000000e-02
  %22 = fadd reassoc float %18, %21
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %24 = load float, ptr %23, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %25 = fmul float %24, 5.000000e-02
  %26 = fadd reassoc float %22, %25
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %29 = fmul float %28, 5.000000e-02
  %30 = fadd reassoc float %26, %29
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %32 = load float, ptr %31, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %33 = fmul float %32, 5.000000e-02
  %34 = fadd reassoc float %30, %33
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %36 = load float, ptr %35, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %37 = fmul float %36, 5.000000e-02
  %38 = fadd reassoc float %34, %37
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %41 = fmul float %40, 5.000000e-02
  %42 = fadd reassoc float %38, %41
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %44 = load float, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %45 = fmul float %44, 5.000000e-02
  %46 = fadd reassoc float %42, %45
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %48 = load float, ptr %47, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %49 = fmul float %48, 5.000000e-02
  %50 = fadd reassoc float %46, %49
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %53 = fmul float %52, 5.000000e-02
  %54 = fadd reassoc float %50, %53
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %56 = load float, ptr %55, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %57 = fmul float %56, 5.000000e-02
  %58 = fadd reassoc float %54, %57
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %60 = load float, ptr %59, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %61 = fmul float %60, 5.000000e-02
  %62 = fadd reassoc float %58, %61
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %65 = fmul float %64, 5.000000e-02
  %66 = fadd reassoc float %62, %65
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %68 = load float, ptr %67, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %69 = fmul float %68, 5.000000e-02
  %70 = fadd reassoc float %66, %69
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %72 = load float, ptr %71, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %73 = fmul float %72, 5.000000e-02
  %74 = fadd reassoc float %70, %73
  %75 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %77 = fmul float %76, 5.000000e-02
  %78 = fadd reassoc float %74, %77
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %80 = load float, ptr %79, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  %81 = fmul float %80, 5.000000e-02
  %82 = fadd reassoc float %78, %81
  %83 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %84 = load ptr, ptr %83, align 8, !invariant.load !3, !dereferenceable !10
  store float %82, ptr %84, align 4, !alias.scope !8, !noalias !5
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_reduce_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_reduce_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_reduce_fusion.1_wrapped: argument 1"}
!10 = !{i64 4}
