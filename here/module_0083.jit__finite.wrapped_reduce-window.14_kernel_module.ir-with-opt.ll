; ModuleID = '__compute_module_wrapped_reduce-window.14_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.14_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.14(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i8, ptr %6, align 1, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %1, %10
  %11 = phi i64 [ 0, %1 ], [ %110, %10 ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = getelementptr i8, ptr %4, i64 %12
  %14 = load i8, ptr %13, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %15 = and i8 %14, %9
  %16 = getelementptr i8, ptr %13, i64 1
  %17 = load i8, ptr %16, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %18 = and i8 %17, %15
  %19 = getelementptr i8, ptr %13, i64 2
  %20 = load i8, ptr %19, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %21 = and i8 %20, %18
  %22 = getelementptr i8, ptr %13, i64 3
  %23 = load i8, ptr %22, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = and i8 %23, %21
  %25 = getelementptr i8, ptr %13, i64 4
  %26 = load i8, ptr %25, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %27 = and i8 %26, %24
  %28 = getelementptr i8, ptr %13, i64 5
  %29 = load i8, ptr %28, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = and i8 %29, %27
  %31 = getelementptr i8, ptr %13, i64 6
  %32 = load i8, ptr %31, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %33 = and i8 %32, %30
  %34 = getelementptr i8, ptr %13, i64 7
  %35 = load i8, ptr %34, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = and i8 %35, %33
  %37 = getelementptr i8, ptr %13, i64 8
  %38 = load i8, ptr %37, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = and i8 %38, %36
  %40 = getelementptr i8, ptr %13, i64 9
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = and i8 %41, %39
  %43 = getelementptr i8, ptr %13, i64 10
  %44 = load i8, ptr %43, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %45 = and i8 %44, %42
  %46 = getelementptr i8, ptr %13, i64 11
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %48 = and i8 %47, %45
  %49 = getelementptr i8, ptr %13, i64 12
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = and i8 %50, %48
  %52 = getelementptr i8, ptr %13, i64 13
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %54 = and i8 %53, %51
  %55 = getelementptr i8, ptr %13, i64 14
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = and i8 %56, %54
  %58 = getelementptr i8, ptr %13, i64 15
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = and i8 %59, %57
  %61 = getelementptr i8, ptr %13, i64 16
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = and i8 %62, %60
  %64 = getelementptr i8, ptr %13, i64 17
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %66 = and i8 %65, %63
  %67 = getelementptr i8, ptr %13, i64 18
  %68 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = and i8 %68, %66
  %70 = getelementptr i8, ptr %13, i64 19
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = and i8 %71, %69
  %73 = getelementptr i8, ptr %13, i64 20
  %74 = load i8, ptr %73, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %75 = and i8 %74, %72
  %76 = getelementptr i8, ptr %13, i64 21
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %78 = and i8 %77, %75
  %79 = getelementptr i8, ptr %13, i64 22
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = and i8 %80, %78
  %82 = getelementptr i8, ptr %13, i64 23
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = and i8 %83, %81
  %85 = getelementptr i8, ptr %13, i64 24
  %86 = load i8, ptr %85, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %87 = and i8 %86, %84
  %88 = getelementptr i8, ptr %13, i64 25
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %90 = and i8 %89, %87
  %91 = getelementptr i8, ptr %13, i64 26
  %92 = load i8, ptr %91, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %93 = and i8 %92, %90
  %94 = getelementptr i8, ptr %13, i64 27
  %95 = load i8, ptr %94, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = and i8 %95, %93
  %97 = getelementptr i8, ptr %13, i64 28
  %98 = load i8, ptr %97, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %99 = and i8 %98, %96
  %100 = getelementptr i8, ptr %13, i64 29
  %101 = load i8, ptr %100, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %102 = and i8 %101, %99
  %103 = getelementptr i8, ptr %13, i64 30
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %105 = and i8 %104, %102
  %106 = getelementptr i8, ptr %13, i64 31
  %107 = load i8, ptr %106, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %108 = and i8 %107, %105
  %109 = getelementptr inbounds nuw i8, ptr %8, i64 %11
  store i8 %108, ptr %109, align 1, !alias.scope !12, !noalias !16
  %110 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %110, 8
  br i1 %exitcond.not, label %wrapped_reduce-window.14_wrapped.exit, label %10, !llvm.loop !17

wrapped_reduce-window.14_wrapped.exit:            ; preds = %10
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 256}
!5 = !{i64 1}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.14_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.14_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.14_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.14_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
