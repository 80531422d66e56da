; ModuleID = '__compute_module_wrapped_reduce-window.44_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.44(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.44_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i8, ptr %13, align 1, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = shl nuw nsw i64 %4, 6
  %16 = shl nuw nsw i64 %4, 4
  %17 = add nsw i64 %15, -14
  %18 = shl nuw nsw i64 %4, 14
  %19 = getelementptr i8, ptr %11, i64 %18
  %20 = getelementptr i8, ptr %10, i64 %16
  br label %21

21:                                               ; preds = %6, %141
  %22 = phi i1 [ true, %6 ], [ false, %141 ]
  %23 = phi i64 [ 0, %6 ], [ 1, %141 ]
  %24 = shl nuw nsw i64 %23, 5
  %25 = shl nuw nsw i64 %23, 3
  %26 = add nsw i64 %17, %24
  %27 = shl nuw nsw i64 %23, 13
  %28 = getelementptr i8, ptr %19, i64 %27
  %29 = getelementptr i8, ptr %20, i64 %25
  br label %.preheader

.preheader:                                       ; preds = %21, %138
  %30 = phi i64 [ 0, %21 ], [ %140, %138 ]
  %31 = shl nsw i64 %30, 5
  %32 = getelementptr i8, ptr %28, i64 %31
  br label %33

33:                                               ; preds = %.preheader, %.loopexit
  %34 = phi i8 [ %14, %.preheader ], [ %136, %.loopexit ]
  %35 = phi i64 [ 0, %.preheader ], [ %137, %.loopexit ]
  %36 = add i64 %26, %35
  %37 = icmp ult i64 %36, 100
  br i1 %37, label %.loopexit.loopexit, label %.loopexit

.loopexit.loopexit:                               ; preds = %33
  %38 = shl nuw nsw i64 %35, 8
  %39 = getelementptr i8, ptr %32, i64 %38
  %40 = getelementptr i8, ptr %39, i64 -3584
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %42 = getelementptr i8, ptr %39, i64 -3583
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %44 = and i8 %41, %43
  %45 = getelementptr i8, ptr %39, i64 -3582
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = and i8 %44, %46
  %48 = getelementptr i8, ptr %39, i64 -3581
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %50 = and i8 %47, %49
  %51 = getelementptr i8, ptr %39, i64 -3580
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = and i8 %50, %52
  %54 = getelementptr i8, ptr %39, i64 -3579
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %56 = and i8 %53, %55
  %57 = getelementptr i8, ptr %39, i64 -3578
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %59 = and i8 %56, %58
  %60 = getelementptr i8, ptr %39, i64 -3577
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %62 = and i8 %59, %61
  %63 = getelementptr i8, ptr %39, i64 -3576
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %65 = and i8 %62, %64
  %66 = getelementptr i8, ptr %39, i64 -3575
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %68 = and i8 %65, %67
  %69 = getelementptr i8, ptr %39, i64 -3574
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = and i8 %68, %70
  %72 = getelementptr i8, ptr %39, i64 -3573
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %74 = and i8 %71, %73
  %75 = getelementptr i8, ptr %39, i64 -3572
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = and i8 %74, %76
  %78 = getelementptr i8, ptr %39, i64 -3571
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %80 = and i8 %77, %79
  %81 = getelementptr i8, ptr %39, i64 -3570
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %83 = and i8 %80, %82
  %84 = getelementptr i8, ptr %39, i64 -3569
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %86 = and i8 %83, %85
  %87 = getelementptr i8, ptr %39, i64 -3568
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %89 = and i8 %86, %88
  %90 = getelementptr i8, ptr %39, i64 -3567
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %92 = and i8 %89, %91
  %93 = getelementptr i8, ptr %39, i64 -3566
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %95 = and i8 %92, %94
  %96 = getelementptr i8, ptr %39, i64 -3565
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %98 = and i8 %95, %97
  %99 = getelementptr i8, ptr %39, i64 -3564
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %101 = and i8 %98, %100
  %102 = getelementptr i8, ptr %39, i64 -3563
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %104 = and i8 %101, %103
  %105 = getelementptr i8, ptr %39, i64 -3562
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %107 = and i8 %104, %106
  %108 = getelementptr i8, ptr %39, i64 -3561
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %110 = and i8 %107, %109
  %111 = getelementptr i8, ptr %39, i64 -3560
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %113 = and i8 %110, %112
  %114 = getelementptr i8, ptr %39, i64 -3559
  %115 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %116 = and i8 %113, %115
  %117 = getelementptr i8, ptr %39, i64 -3558
  %118 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %119 = and i8 %116, %118
  %120 = getelementptr i8, ptr %39, i64 -3557
  %121 = load i8, ptr %120, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %122 = and i8 %119, %121
  %123 = getelementptr i8, ptr %39, i64 -3556
  %124 = load i8, ptr %123, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %125 = and i8 %122, %124
  %126 = getelementptr i8, ptr %39, i64 -3555
  %127 = load i8, ptr %126, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %128 = and i8 %125, %127
  %129 = getelementptr i8, ptr %39, i64 -3554
  %130 = load i8, ptr %129, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %131 = and i8 %128, %130
  %132 = getelementptr i8, ptr %39, i64 -3553
  %133 = load i8, ptr %132, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %134 = and i8 %131, %133
  %135 = and i8 %134, %34
  br label %.loopexit

.loopexit:                                        ; preds = %.loopexit.loopexit, %33
  %136 = phi i8 [ %34, %33 ], [ %135, %.loopexit.loopexit ]
  %137 = add nuw nsw i64 %35, 1
  %exitcond.not = icmp eq i64 %137, 32
  br i1 %exitcond.not, label %138, label %33, !llvm.loop !16

138:                                              ; preds = %.loopexit
  %139 = getelementptr i8, ptr %29, i64 %30
  store i8 %136, ptr %139, align 1, !alias.scope !9, !noalias !18
  %140 = add nuw nsw i64 %30, 1
  %exitcond6.not = icmp eq i64 %140, 8
  br i1 %exitcond6.not, label %141, label %.preheader, !llvm.loop !16

141:                                              ; preds = %138
  br i1 %22, label %21, label %wrapped_reduce-window.44_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.44_wrapped.exit:            ; preds = %141, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.44_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.44_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.44_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.44_wrapped: argument 2"}
!11 = !{i64 32}
!12 = !{i64 25600}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
