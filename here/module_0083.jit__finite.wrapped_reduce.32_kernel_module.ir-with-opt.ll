; ModuleID = '__compute_module_wrapped_reduce.32_kernel_module'
source_filename = "__compute_module_wrapped_reduce.32_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.32(ptr readonly captures(none) %0) local_unnamed_addr #0 {
wrapped_reduce.32_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %6 = load i8, ptr %5, align 1, !invariant.load !3, !alias.scope !9, !noalias !13
  %7 = load i8, ptr %3, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %8 = and i8 %7, %6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 1
  %10 = load i8, ptr %9, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %11 = and i8 %10, %8
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 2
  %13 = load i8, ptr %12, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %14 = and i8 %13, %11
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 3
  %16 = load i8, ptr %15, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %17 = and i8 %16, %14
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %19 = load i8, ptr %18, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %20 = and i8 %19, %17
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 5
  %22 = load i8, ptr %21, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %23 = and i8 %22, %20
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 6
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %26 = and i8 %25, %23
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 7
  %28 = load i8, ptr %27, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = and i8 %28, %26
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %31 = load i8, ptr %30, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %32 = and i8 %31, %29
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 9
  %34 = load i8, ptr %33, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %35 = and i8 %34, %32
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 10
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %38 = and i8 %37, %35
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 11
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %41 = and i8 %40, %38
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %44 = and i8 %43, %41
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 13
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %47 = and i8 %46, %44
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 14
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %50 = and i8 %49, %47
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 15
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %53 = and i8 %52, %50
  %54 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %56 = and i8 %55, %53
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 17
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %59 = and i8 %58, %56
  %60 = getelementptr inbounds nuw i8, ptr %3, i64 18
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %62 = and i8 %61, %59
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 19
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %65 = and i8 %64, %62
  %66 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %68 = and i8 %67, %65
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 21
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %71 = and i8 %70, %68
  %72 = getelementptr inbounds nuw i8, ptr %3, i64 22
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %74 = and i8 %73, %71
  %75 = getelementptr inbounds nuw i8, ptr %3, i64 23
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %77 = and i8 %76, %74
  %78 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %80 = and i8 %79, %77
  %81 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %82 = load ptr, ptr %81, align 8, !invariant.load !3, !dereferenceable !5
  store i8 %80, ptr %82, align 1, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 25}
!5 = !{i64 1}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_reduce.32_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_reduce.32_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_reduce.32_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"wrapped_reduce.32_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
