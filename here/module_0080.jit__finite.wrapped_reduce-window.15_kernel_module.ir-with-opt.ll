; ModuleID = '__compute_module_wrapped_reduce-window.15_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.15_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.15(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.15_wrapped.exit

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

19:                                               ; preds = %6, %142
  %20 = phi i1 [ true, %6 ], [ false, %142 ]
  %21 = phi i64 [ 0, %6 ], [ 1, %142 ]
  %22 = shl nuw nsw i64 %21, 17
  %23 = shl nuw nsw i64 %21, 7
  %24 = getelementptr i8, ptr %17, i64 %22
  %25 = getelementptr i8, ptr %18, i64 %23
  br label %26

26:                                               ; preds = %19, %140
  %27 = phi i64 [ 0, %19 ], [ %141, %140 ]
  %28 = shl nuw nsw i64 %27, 13
  %29 = shl nuw nsw i64 %27, 3
  %30 = getelementptr i8, ptr %24, i64 %28
  %31 = getelementptr i8, ptr %25, i64 %29
  br label %32

32:                                               ; preds = %26, %137
  %33 = phi i64 [ 0, %26 ], [ %139, %137 ]
  %34 = shl nuw nsw i64 %33, 5
  %35 = getelementptr i8, ptr %30, i64 %34
  br label %36

36:                                               ; preds = %32, %36
  %37 = phi i8 [ %14, %32 ], [ %135, %36 ]
  %38 = phi i64 [ 0, %32 ], [ %136, %36 ]
  %39 = shl nuw nsw i64 %38, 8
  %40 = getelementptr i8, ptr %35, i64 %39
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %42 = and i8 %41, %37
  %43 = getelementptr i8, ptr %40, i64 1
  %44 = load i8, ptr %43, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %45 = and i8 %44, %42
  %46 = getelementptr i8, ptr %40, i64 2
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %48 = and i8 %47, %45
  %49 = getelementptr i8, ptr %40, i64 3
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %51 = and i8 %50, %48
  %52 = getelementptr i8, ptr %40, i64 4
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %54 = and i8 %53, %51
  %55 = getelementptr i8, ptr %40, i64 5
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %57 = and i8 %56, %54
  %58 = getelementptr i8, ptr %40, i64 6
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %60 = and i8 %59, %57
  %61 = getelementptr i8, ptr %40, i64 7
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %63 = and i8 %62, %60
  %64 = getelementptr i8, ptr %40, i64 8
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %66 = and i8 %65, %63
  %67 = getelementptr i8, ptr %40, i64 9
  %68 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %69 = and i8 %68, %66
  %70 = getelementptr i8, ptr %40, i64 10
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %72 = and i8 %71, %69
  %73 = getelementptr i8, ptr %40, i64 11
  %74 = load i8, ptr %73, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %75 = and i8 %74, %72
  %76 = getelementptr i8, ptr %40, i64 12
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %78 = and i8 %77, %75
  %79 = getelementptr i8, ptr %40, i64 13
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %81 = and i8 %80, %78
  %82 = getelementptr i8, ptr %40, i64 14
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %84 = and i8 %83, %81
  %85 = getelementptr i8, ptr %40, i64 15
  %86 = load i8, ptr %85, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %87 = and i8 %86, %84
  %88 = getelementptr i8, ptr %40, i64 16
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %90 = and i8 %89, %87
  %91 = getelementptr i8, ptr %40, i64 17
  %92 = load i8, ptr %91, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %93 = and i8 %92, %90
  %94 = getelementptr i8, ptr %40, i64 18
  %95 = load i8, ptr %94, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %96 = and i8 %95, %93
  %97 = getelementptr i8, ptr %40, i64 19
  %98 = load i8, ptr %97, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %99 = and i8 %98, %96
  %100 = getelementptr i8, ptr %40, i64 20
  %101 = load i8, ptr %100, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %102 = and i8 %101, %99
  %103 = getelementptr i8, ptr %40, i64 21
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %105 = and i8 %104, %102
  %106 = getelementptr i8, ptr %40, i64 22
  %107 = load i8, ptr %106, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %108 = and i8 %107, %105
  %109 = getelementptr i8, ptr %40, i64 23
  %110 = load i8, ptr %109, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %111 = and i8 %110, %108
  %112 = getelementptr i8, ptr %40, i64 24
  %113 = load i8, ptr %112, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %114 = and i8 %113, %111
  %115 = getelementptr i8, ptr %40, i64 25
  %116 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %117 = and i8 %116, %114
  %118 = getelementptr i8, ptr %40, i64 26
  %119 = load i8, ptr %118, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %120 = and i8 %119, %117
  %121 = getelementptr i8, ptr %40, i64 27
  %122 = load i8, ptr %121, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %123 = and i8 %122, %120
  %124 = getelementptr i8, ptr %40, i64 28
  %125 = load i8, ptr %124, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %126 = and i8 %125, %123
  %127 = getelementptr i8, ptr %40, i64 29
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %129 = and i8 %128, %126
  %130 = getelementptr i8, ptr %40, i64 30
  %131 = load i8, ptr %130, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %132 = and i8 %131, %129
  %133 = getelementptr i8, ptr %40, i64 31
  %134 = load i8, ptr %133, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %135 = and i8 %134, %132
  %136 = add nuw nsw i64 %38, 1
  %exitcond.not = icmp eq i64 %136, 32
  br i1 %exitcond.not, label %137, label %36, !llvm.loop !16

137:                                              ; preds = %36
  %138 = getelementptr i8, ptr %31, i64 %33
  store i8 %135, ptr %138, align 1, !alias.scope !9, !noalias !18
  %139 = add nuw nsw i64 %33, 1
  %exitcond7.not = icmp eq i64 %139, 8
  br i1 %exitcond7.not, label %140, label %32, !llvm.loop !16

140:                                              ; preds = %137
  %141 = add nuw nsw i64 %27, 1
  %exitcond8.not = icmp eq i64 %141, 16
  br i1 %exitcond8.not, label %142, label %26, !llvm.loop !16

142:                                              ; preds = %140
  br i1 %20, label %19, label %wrapped_reduce-window.15_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.15_wrapped.exit:            ; preds = %142, %1
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
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.15_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.15_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.15_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.15_wrapped: argument 2"}
!11 = !{i64 512}
!12 = !{i64 524288}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
