; ModuleID = '__compute_module_wrapped_reduce-window.17_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.17_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.17(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.17_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i8, ptr %13, align 1, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = shl nuw nsw i64 %4, 18
  %16 = shl nuw nsw i64 %4, 8
  %17 = getelementptr i8, ptr %11, i64 %15
  %18 = getelementptr i8, ptr %10, i64 %16
  br label %19

19:                                               ; preds = %6, %133
  %20 = phi i64 [ 0, %6 ], [ %134, %133 ]
  %21 = shl nuw nsw i64 %20, 14
  %22 = shl nuw nsw i64 %20, 4
  %23 = getelementptr i8, ptr %17, i64 %21
  %24 = getelementptr i8, ptr %18, i64 %22
  br label %25

25:                                               ; preds = %19, %130
  %26 = phi i64 [ 0, %19 ], [ %132, %130 ]
  %27 = shl nuw nsw i64 %26, 5
  %28 = getelementptr i8, ptr %23, i64 %27
  br label %29

29:                                               ; preds = %25, %29
  %30 = phi i8 [ %14, %25 ], [ %128, %29 ]
  %31 = phi i64 [ 0, %25 ], [ %129, %29 ]
  %32 = shl nuw nsw i64 %31, 9
  %33 = getelementptr i8, ptr %28, i64 %32
  %34 = load i8, ptr %33, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %35 = and i8 %34, %30
  %36 = getelementptr i8, ptr %33, i64 1
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %38 = and i8 %37, %35
  %39 = getelementptr i8, ptr %33, i64 2
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %41 = and i8 %40, %38
  %42 = getelementptr i8, ptr %33, i64 3
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %44 = and i8 %43, %41
  %45 = getelementptr i8, ptr %33, i64 4
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = and i8 %46, %44
  %48 = getelementptr i8, ptr %33, i64 5
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %50 = and i8 %49, %47
  %51 = getelementptr i8, ptr %33, i64 6
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = and i8 %52, %50
  %54 = getelementptr i8, ptr %33, i64 7
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %56 = and i8 %55, %53
  %57 = getelementptr i8, ptr %33, i64 8
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %59 = and i8 %58, %56
  %60 = getelementptr i8, ptr %33, i64 9
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %62 = and i8 %61, %59
  %63 = getelementptr i8, ptr %33, i64 10
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %65 = and i8 %64, %62
  %66 = getelementptr i8, ptr %33, i64 11
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %68 = and i8 %67, %65
  %69 = getelementptr i8, ptr %33, i64 12
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = and i8 %70, %68
  %72 = getelementptr i8, ptr %33, i64 13
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %74 = and i8 %73, %71
  %75 = getelementptr i8, ptr %33, i64 14
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = and i8 %76, %74
  %78 = getelementptr i8, ptr %33, i64 15
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %80 = and i8 %79, %77
  %81 = getelementptr i8, ptr %33, i64 16
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %83 = and i8 %82, %80
  %84 = getelementptr i8, ptr %33, i64 17
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %86 = and i8 %85, %83
  %87 = getelementptr i8, ptr %33, i64 18
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %89 = and i8 %88, %86
  %90 = getelementptr i8, ptr %33, i64 19
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %92 = and i8 %91, %89
  %93 = getelementptr i8, ptr %33, i64 20
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %95 = and i8 %94, %92
  %96 = getelementptr i8, ptr %33, i64 21
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %98 = and i8 %97, %95
  %99 = getelementptr i8, ptr %33, i64 22
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %101 = and i8 %100, %98
  %102 = getelementptr i8, ptr %33, i64 23
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %104 = and i8 %103, %101
  %105 = getelementptr i8, ptr %33, i64 24
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %107 = and i8 %106, %104
  %108 = getelementptr i8, ptr %33, i64 25
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %110 = and i8 %109, %107
  %111 = getelementptr i8, ptr %33, i64 26
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %113 = and i8 %112, %110
  %114 = getelementptr i8, ptr %33, i64 27
  %115 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %116 = and i8 %115, %113
  %117 = getelementptr i8, ptr %33, i64 28
  %118 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %119 = and i8 %118, %116
  %120 = getelementptr i8, ptr %33, i64 29
  %121 = load i8, ptr %120, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %122 = and i8 %121, %119
  %123 = getelementptr i8, ptr %33, i64 30
  %124 = load i8, ptr %123, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %125 = and i8 %124, %122
  %126 = getelementptr i8, ptr %33, i64 31
  %127 = load i8, ptr %126, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %128 = and i8 %127, %125
  %129 = add nuw nsw i64 %31, 1
  %exitcond.not = icmp eq i64 %129, 32
  br i1 %exitcond.not, label %130, label %29, !llvm.loop !16

130:                                              ; preds = %29
  %131 = getelementptr i8, ptr %24, i64 %26
  store i8 %128, ptr %131, align 1, !alias.scope !9, !noalias !18
  %132 = add nuw nsw i64 %26, 1
  %exitcond6.not = icmp eq i64 %132, 16
  br i1 %exitcond6.not, label %133, label %25, !llvm.loop !16

133:                                              ; preds = %130
  %134 = add nuw nsw i64 %20, 1
  %exitcond7.not = icmp eq i64 %134, 16
  br i1 %exitcond7.not, label %wrapped_reduce-window.17_wrapped.exit, label %19, !llvm.loop !16

wrapped_reduce-window.17_wrapped.exit:            ; preds = %133, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.17_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.17_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.17_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.17_wrapped: argument 2"}
!11 = !{i64 512}
!12 = !{i64 524288}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
