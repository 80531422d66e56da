; ModuleID = '__compute_module_wrapped_reduce-window.37_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.37_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.37(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.37_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i8, ptr %13, align 1, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = mul nuw nsw i64 %4, 400
  %16 = mul nuw nsw i64 %4, 401408
  %17 = getelementptr i8, ptr %11, i64 %16
  %18 = getelementptr i8, ptr %10, i64 %15
  br label %19

19:                                               ; preds = %6, %141
  %20 = phi i64 [ 0, %6 ], [ %142, %141 ]
  %21 = mul nuw nsw i64 %20, 25
  %22 = mul nuw nsw i64 %20, 25088
  %23 = getelementptr i8, ptr %17, i64 %22
  %24 = getelementptr i8, ptr %18, i64 %21
  br label %25

25:                                               ; preds = %19, %138
  %26 = phi i64 [ 0, %19 ], [ %140, %138 ]
  %27 = shl nuw nsw i64 %26, 5
  %28 = add nsw i64 %27, -16
  %29 = getelementptr i8, ptr %23, i64 %27
  %30 = icmp ult i64 %28, 784
  %31 = icmp samesign ult i64 %26, 24
  br label %.preheader

.preheader:                                       ; preds = %25, %135
  %32 = phi i8 [ %14, %25 ], [ %136, %135 ]
  %33 = phi i64 [ 0, %25 ], [ %137, %135 ]
  %34 = mul nuw nsw i64 %33, 784
  %35 = getelementptr i8, ptr %29, i64 %34
  br i1 %30, label %36, label %61

36:                                               ; preds = %.preheader
  %37 = getelementptr i8, ptr %35, i64 -8
  %38 = load i8, ptr %37, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %39 = getelementptr i8, ptr %35, i64 -7
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %41 = and i8 %38, %40
  %42 = getelementptr i8, ptr %35, i64 -6
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %44 = and i8 %41, %43
  %45 = getelementptr i8, ptr %35, i64 -5
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = and i8 %44, %46
  %48 = getelementptr i8, ptr %35, i64 -4
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %50 = and i8 %47, %49
  %51 = getelementptr i8, ptr %35, i64 -3
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = and i8 %50, %52
  %54 = getelementptr i8, ptr %35, i64 -2
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %56 = and i8 %53, %55
  %57 = getelementptr i8, ptr %35, i64 -1
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %59 = and i8 %56, %58
  %60 = and i8 %59, %32
  br label %61

61:                                               ; preds = %.preheader, %36
  %62 = phi i8 [ %60, %36 ], [ %32, %.preheader ]
  %63 = load i8, ptr %35, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %64 = and i8 %63, %62
  %65 = getelementptr i8, ptr %35, i64 1
  %66 = load i8, ptr %65, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %67 = and i8 %66, %64
  %68 = getelementptr i8, ptr %35, i64 2
  %69 = load i8, ptr %68, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %70 = and i8 %69, %67
  %71 = getelementptr i8, ptr %35, i64 3
  %72 = load i8, ptr %71, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %73 = and i8 %72, %70
  %74 = getelementptr i8, ptr %35, i64 4
  %75 = load i8, ptr %74, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %76 = and i8 %75, %73
  %77 = getelementptr i8, ptr %35, i64 5
  %78 = load i8, ptr %77, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %79 = and i8 %78, %76
  %80 = getelementptr i8, ptr %35, i64 6
  %81 = load i8, ptr %80, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %82 = and i8 %81, %79
  %83 = getelementptr i8, ptr %35, i64 7
  %84 = load i8, ptr %83, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %85 = and i8 %84, %82
  %86 = getelementptr i8, ptr %35, i64 8
  %87 = load i8, ptr %86, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %88 = and i8 %87, %85
  %89 = getelementptr i8, ptr %35, i64 9
  %90 = load i8, ptr %89, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %91 = and i8 %90, %88
  %92 = getelementptr i8, ptr %35, i64 10
  %93 = load i8, ptr %92, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %94 = and i8 %93, %91
  %95 = getelementptr i8, ptr %35, i64 11
  %96 = load i8, ptr %95, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %97 = and i8 %96, %94
  %98 = getelementptr i8, ptr %35, i64 12
  %99 = load i8, ptr %98, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %100 = and i8 %99, %97
  %101 = getelementptr i8, ptr %35, i64 13
  %102 = load i8, ptr %101, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %103 = and i8 %102, %100
  %104 = getelementptr i8, ptr %35, i64 14
  %105 = load i8, ptr %104, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %106 = and i8 %105, %103
  %107 = getelementptr i8, ptr %35, i64 15
  %108 = load i8, ptr %107, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %109 = and i8 %108, %106
  br i1 %31, label %110, label %135

110:                                              ; preds = %61
  %111 = getelementptr i8, ptr %35, i64 16
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %113 = getelementptr i8, ptr %35, i64 17
  %114 = load i8, ptr %113, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %115 = and i8 %112, %114
  %116 = getelementptr i8, ptr %35, i64 18
  %117 = load i8, ptr %116, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %118 = and i8 %115, %117
  %119 = getelementptr i8, ptr %35, i64 19
  %120 = load i8, ptr %119, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %121 = and i8 %118, %120
  %122 = getelementptr i8, ptr %35, i64 20
  %123 = load i8, ptr %122, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %124 = and i8 %121, %123
  %125 = getelementptr i8, ptr %35, i64 21
  %126 = load i8, ptr %125, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %127 = and i8 %124, %126
  %128 = getelementptr i8, ptr %35, i64 22
  %129 = load i8, ptr %128, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %130 = and i8 %127, %129
  %131 = getelementptr i8, ptr %35, i64 23
  %132 = load i8, ptr %131, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %133 = and i8 %130, %132
  %134 = and i8 %133, %109
  br label %135

135:                                              ; preds = %61, %110
  %136 = phi i8 [ %134, %110 ], [ %109, %61 ]
  %137 = add nuw nsw i64 %33, 1
  %exitcond.not = icmp eq i64 %137, 32
  br i1 %exitcond.not, label %138, label %.preheader, !llvm.loop !16

138:                                              ; preds = %135
  %139 = getelementptr i8, ptr %24, i64 %26
  store i8 %136, ptr %139, align 1, !alias.scope !9, !noalias !18
  %140 = add nuw nsw i64 %26, 1
  %exitcond5.not = icmp eq i64 %140, 25
  br i1 %exitcond5.not, label %141, label %25, !llvm.loop !16

141:                                              ; preds = %138
  %142 = add nuw nsw i64 %20, 1
  %exitcond6.not = icmp eq i64 %142, 16
  br i1 %exitcond6.not, label %wrapped_reduce-window.37_wrapped.exit, label %19, !llvm.loop !16

wrapped_reduce-window.37_wrapped.exit:            ; preds = %141, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.37_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.37_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.37_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.37_wrapped: argument 2"}
!11 = !{i64 800}
!12 = !{i64 802816}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
