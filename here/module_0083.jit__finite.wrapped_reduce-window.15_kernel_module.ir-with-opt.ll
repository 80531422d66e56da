; ModuleID = '__compute_module_wrapped_reduce-window.15_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.15_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.15(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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

10:                                               ; preds = %1, %124
  %11 = phi i64 [ 0, %1 ], [ %125, %124 ]
  %12 = shl nuw nsw i64 %11, 13
  %13 = shl nuw nsw i64 %11, 3
  %14 = getelementptr i8, ptr %4, i64 %12
  %15 = getelementptr i8, ptr %8, i64 %13
  br label %16

16:                                               ; preds = %10, %121
  %17 = phi i64 [ 0, %10 ], [ %123, %121 ]
  %18 = shl nuw nsw i64 %17, 5
  %19 = getelementptr i8, ptr %14, i64 %18
  br label %20

20:                                               ; preds = %16, %20
  %21 = phi i8 [ %9, %16 ], [ %119, %20 ]
  %22 = phi i64 [ 0, %16 ], [ %120, %20 ]
  %23 = shl nuw nsw i64 %22, 8
  %24 = getelementptr i8, ptr %19, i64 %23
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = and i8 %25, %21
  %27 = getelementptr i8, ptr %24, i64 1
  %28 = load i8, ptr %27, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %29 = and i8 %28, %26
  %30 = getelementptr i8, ptr %24, i64 2
  %31 = load i8, ptr %30, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = and i8 %31, %29
  %33 = getelementptr i8, ptr %24, i64 3
  %34 = load i8, ptr %33, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %35 = and i8 %34, %32
  %36 = getelementptr i8, ptr %24, i64 4
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = and i8 %37, %35
  %39 = getelementptr i8, ptr %24, i64 5
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %41 = and i8 %40, %38
  %42 = getelementptr i8, ptr %24, i64 6
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = and i8 %43, %41
  %45 = getelementptr i8, ptr %24, i64 7
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = and i8 %46, %44
  %48 = getelementptr i8, ptr %24, i64 8
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %50 = and i8 %49, %47
  %51 = getelementptr i8, ptr %24, i64 9
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = and i8 %52, %50
  %54 = getelementptr i8, ptr %24, i64 10
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = and i8 %55, %53
  %57 = getelementptr i8, ptr %24, i64 11
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = and i8 %58, %56
  %60 = getelementptr i8, ptr %24, i64 12
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %62 = and i8 %61, %59
  %63 = getelementptr i8, ptr %24, i64 13
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = and i8 %64, %62
  %66 = getelementptr i8, ptr %24, i64 14
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %68 = and i8 %67, %65
  %69 = getelementptr i8, ptr %24, i64 15
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = and i8 %70, %68
  %72 = getelementptr i8, ptr %24, i64 16
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %74 = and i8 %73, %71
  %75 = getelementptr i8, ptr %24, i64 17
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = and i8 %76, %74
  %78 = getelementptr i8, ptr %24, i64 18
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = and i8 %79, %77
  %81 = getelementptr i8, ptr %24, i64 19
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %83 = and i8 %82, %80
  %84 = getelementptr i8, ptr %24, i64 20
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %86 = and i8 %85, %83
  %87 = getelementptr i8, ptr %24, i64 21
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %89 = and i8 %88, %86
  %90 = getelementptr i8, ptr %24, i64 22
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = and i8 %91, %89
  %93 = getelementptr i8, ptr %24, i64 23
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %95 = and i8 %94, %92
  %96 = getelementptr i8, ptr %24, i64 24
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %98 = and i8 %97, %95
  %99 = getelementptr i8, ptr %24, i64 25
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %101 = and i8 %100, %98
  %102 = getelementptr i8, ptr %24, i64 26
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = and i8 %103, %101
  %105 = getelementptr i8, ptr %24, i64 27
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %107 = and i8 %106, %104
  %108 = getelementptr i8, ptr %24, i64 28
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %110 = and i8 %109, %107
  %111 = getelementptr i8, ptr %24, i64 29
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %113 = and i8 %112, %110
  %114 = getelementptr i8, ptr %24, i64 30
  %115 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %116 = and i8 %115, %113
  %117 = getelementptr i8, ptr %24, i64 31
  %118 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %119 = and i8 %118, %116
  %120 = add nuw nsw i64 %22, 1
  %exitcond.not = icmp eq i64 %120, 32
  br i1 %exitcond.not, label %121, label %20, !llvm.loop !16

121:                                              ; preds = %20
  %122 = getelementptr i8, ptr %15, i64 %17
  store i8 %119, ptr %122, align 1, !alias.scope !12, !noalias !18
  %123 = add nuw nsw i64 %17, 1
  %exitcond5.not = icmp eq i64 %123, 8
  br i1 %exitcond5.not, label %124, label %16, !llvm.loop !16

124:                                              ; preds = %121
  %125 = add nuw nsw i64 %11, 1
  %exitcond6.not = icmp eq i64 %125, 16
  br i1 %exitcond6.not, label %wrapped_reduce-window.15_wrapped.exit, label %10, !llvm.loop !16

wrapped_reduce-window.15_wrapped.exit:            ; preds = %124
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 131072}
!5 = !{i64 1}
!6 = !{i64 128}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.15_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.15_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.15_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.15_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!8, !11}
