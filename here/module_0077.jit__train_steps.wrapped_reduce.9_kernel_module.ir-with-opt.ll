; ModuleID = '__compute_module_wrapped_reduce.9_kernel_module'
source_filename = "__compute_module_wrapped_reduce.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.9(ptr readonly captures(none) %0) local_unnamed_addr #0 {
wrapped_reduce.9_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %6 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %7 = load float, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %8 = fadd reassoc float %6, %7
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %10 = load float, ptr %9, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %11 = fadd reassoc float %8, %10
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %14 = fadd reassoc float %11, %13
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %17 = fadd reassoc float %14, %16
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %19 = load float, ptr %18, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %20 = fadd reassoc float %17, %19
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %22 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %23 = fadd reassoc float %20, %22
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %25 = load float, ptr %24, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %26 = fadd reassoc float %23, %25
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %28 = load float, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = fadd reassoc float %26, %28
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %31 = load float, ptr %30, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %32 = fadd reassoc float %29, %31
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %35 = fadd reassoc float %32, %34
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %37 = load float, ptr %36, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %38 = fadd reassoc float %35, %37
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %40 = load float, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %41 = fadd reassoc float %38, %40
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %43 = load float, ptr %42, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %44 = fadd reassoc float %41, %43
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %47 = fadd reassoc float %44, %46
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %49 = load float, ptr %48, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %50 = fadd reassoc float %47, %49
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %52 = load float, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %53 = fadd reassoc float %50, %52
  %54 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %56 = fadd reassoc float %53, %55
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %58 = load float, ptr %57, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %59 = fadd reassoc float %56, %58
  %60 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %61 = load float, ptr %60, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %62 = fadd reassoc float %59, %61
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %64 = load float, ptr %63, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %65 = fadd reassoc float %62, %64
  %66 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %68 = fadd reassoc float %65, %67
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 84
  %70 = load float, ptr %69, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %71 = fadd reassoc float %68, %70
  %72 = getelementptr inbounds nuw i8, ptr %3, i64 88
  %73 = load float, ptr %72, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %74 = fadd reassoc float %71, %73
  %75 = getelementptr inbounds nuw i8, ptr %3, i64 92
  %76 = load float, ptr %75, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %77 = fadd reassoc float %74, %76
  %78 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %80 = fadd reassoc float %77, %79
  %81 = getelementptr inbounds nuw i8, ptr %3, i64 100
  %82 = load float, ptr %81, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %83 = fadd reassoc float %80, %82
  %84 = getelementptr inbounds nuw i8, ptr %3, i64 104
  %85 = load float, ptr %84, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %86 = fadd reassoc float %83, %85
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 108
  %88 = load float, ptr %87, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %89 = fadd reassoc float %86, %88
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %92 = fadd reassoc float %89, %91
  %93 = getelementptr inbounds nuw i8, ptr %3, i64 116
  %94 = load float, ptr %93, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %95 = fadd reassoc float %92, %94
  %96 = getelementptr inbounds nuw i8, ptr %3, i64 120
  %97 = load float, ptr %96, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %98 = fadd reassoc float %95, %97
  %99 = getelementptr inbounds nuw i8, ptr %3, i64 124
  %100 = load float, ptr %99, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %101 = fadd reassoc float %98, %100
  %102 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %103 = load ptr, ptr %102, align 8, !invariant.load !3, !dereferenceable !5
  store float %101, ptr %103, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_reduce.9_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_reduce.9_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_reduce.9_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"wrapped_reduce.9_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
