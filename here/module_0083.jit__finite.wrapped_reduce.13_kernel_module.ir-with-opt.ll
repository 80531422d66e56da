; ModuleID = '__compute_module_wrapped_reduce.13_kernel_module'
source_filename = "__compute_module_wrapped_reduce.13_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.13(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %7 = load i8, ptr %6, align 1, !invariant.load !3, !alias.scope !9, !noalias !13
  br label %8

8:                                                ; preds = %1, %8
  %9 = phi i8 [ %7, %1 ], [ %107, %8 ]
  %10 = phi i64 [ 0, %1 ], [ %108, %8 ]
  %11 = shl nuw nsw i64 %10, 5
  %12 = getelementptr i8, ptr %4, i64 %11
  %13 = load i8, ptr %12, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %14 = and i8 %13, %9
  %15 = getelementptr i8, ptr %12, i64 1
  %16 = load i8, ptr %15, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %17 = and i8 %16, %14
  %18 = getelementptr i8, ptr %12, i64 2
  %19 = load i8, ptr %18, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %20 = and i8 %19, %17
  %21 = getelementptr i8, ptr %12, i64 3
  %22 = load i8, ptr %21, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %23 = and i8 %22, %20
  %24 = getelementptr i8, ptr %12, i64 4
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %26 = and i8 %25, %23
  %27 = getelementptr i8, ptr %12, i64 5
  %28 = load i8, ptr %27, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = and i8 %28, %26
  %30 = getelementptr i8, ptr %12, i64 6
  %31 = load i8, ptr %30, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %32 = and i8 %31, %29
  %33 = getelementptr i8, ptr %12, i64 7
  %34 = load i8, ptr %33, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %35 = and i8 %34, %32
  %36 = getelementptr i8, ptr %12, i64 8
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %38 = and i8 %37, %35
  %39 = getelementptr i8, ptr %12, i64 9
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %41 = and i8 %40, %38
  %42 = getelementptr i8, ptr %12, i64 10
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %44 = and i8 %43, %41
  %45 = getelementptr i8, ptr %12, i64 11
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %47 = and i8 %46, %44
  %48 = getelementptr i8, ptr %12, i64 12
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %50 = and i8 %49, %47
  %51 = getelementptr i8, ptr %12, i64 13
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %53 = and i8 %52, %50
  %54 = getelementptr i8, ptr %12, i64 14
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %56 = and i8 %55, %53
  %57 = getelementptr i8, ptr %12, i64 15
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %59 = and i8 %58, %56
  %60 = getelementptr i8, ptr %12, i64 16
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %62 = and i8 %61, %59
  %63 = getelementptr i8, ptr %12, i64 17
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %65 = and i8 %64, %62
  %66 = getelementptr i8, ptr %12, i64 18
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %68 = and i8 %67, %65
  %69 = getelementptr i8, ptr %12, i64 19
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %71 = and i8 %70, %68
  %72 = getelementptr i8, ptr %12, i64 20
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %74 = and i8 %73, %71
  %75 = getelementptr i8, ptr %12, i64 21
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %77 = and i8 %76, %74
  %78 = getelementptr i8, ptr %12, i64 22
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %80 = and i8 %79, %77
  %81 = getelementptr i8, ptr %12, i64 23
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %83 = and i8 %82, %80
  %84 = getelementptr i8, ptr %12, i64 24
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %86 = and i8 %85, %83
  %87 = getelementptr i8, ptr %12, i64 25
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %89 = and i8 %88, %86
  %90 = getelementptr i8, ptr %12, i64 26
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %92 = and i8 %91, %89
  %93 = getelementptr i8, ptr %12, i64 27
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %95 = and i8 %94, %92
  %96 = getelementptr i8, ptr %12, i64 28
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %98 = and i8 %97, %95
  %99 = getelementptr i8, ptr %12, i64 29
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %101 = and i8 %100, %98
  %102 = getelementptr i8, ptr %12, i64 30
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %104 = and i8 %103, %101
  %105 = getelementptr i8, ptr %12, i64 31
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !6, !noalias !14
  %107 = and i8 %106, %104
  %108 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %108, 25
  br i1 %exitcond.not, label %wrapped_reduce.13_wrapped.exit, label %8, !llvm.loop !15

wrapped_reduce.13_wrapped.exit:                   ; preds = %8
  %109 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %110 = load ptr, ptr %109, align 8, !invariant.load !3, !dereferenceable !5
  store i8 %107, ptr %110, align 1, !alias.scope !11, !noalias !17
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 800}
!5 = !{i64 1}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_reduce.13_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_reduce.13_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_reduce.13_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"wrapped_reduce.13_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!7, !10}
