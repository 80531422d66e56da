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
  %16 = mul nuw nsw i64 %4, 51200
  %17 = getelementptr i8, ptr %11, i64 %16
  %18 = getelementptr i8, ptr %10, i64 %15
  br label %19

19:                                               ; preds = %6, %147
  %20 = phi i1 [ true, %6 ], [ false, %147 ]
  %21 = phi i64 [ 0, %6 ], [ 1, %147 ]
  %22 = shl nuw nsw i64 %21, 5
  %23 = mul nuw nsw i64 %21, 25600
  %24 = getelementptr i8, ptr %17, i64 %23
  %25 = getelementptr i8, ptr %18, i64 %22
  br label %26

26:                                               ; preds = %19, %145
  %27 = phi i64 [ 0, %19 ], [ %146, %145 ]
  %28 = shl nuw nsw i64 %27, 5
  %29 = shl nuw nsw i64 %27, 3
  %30 = add nsw i64 %28, -14
  %31 = shl nuw nsw i64 %27, 13
  %32 = getelementptr i8, ptr %24, i64 %31
  %33 = getelementptr i8, ptr %25, i64 %29
  br label %.preheader

.preheader:                                       ; preds = %26, %142
  %34 = phi i64 [ 0, %26 ], [ %144, %142 ]
  %35 = shl nsw i64 %34, 5
  %36 = getelementptr i8, ptr %32, i64 %35
  br label %37

37:                                               ; preds = %.preheader, %.loopexit
  %38 = phi i8 [ %14, %.preheader ], [ %140, %.loopexit ]
  %39 = phi i64 [ 0, %.preheader ], [ %141, %.loopexit ]
  %40 = add nsw i64 %30, %39
  %41 = icmp ult i64 %40, 100
  br i1 %41, label %.loopexit.loopexit, label %.loopexit

.loopexit.loopexit:                               ; preds = %37
  %42 = shl nuw nsw i64 %39, 8
  %43 = getelementptr i8, ptr %36, i64 %42
  %44 = getelementptr i8, ptr %43, i64 -3584
  %45 = load i8, ptr %44, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %46 = getelementptr i8, ptr %43, i64 -3583
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %48 = and i8 %45, %47
  %49 = getelementptr i8, ptr %43, i64 -3582
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %51 = and i8 %48, %50
  %52 = getelementptr i8, ptr %43, i64 -3581
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %54 = and i8 %51, %53
  %55 = getelementptr i8, ptr %43, i64 -3580
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %57 = and i8 %54, %56
  %58 = getelementptr i8, ptr %43, i64 -3579
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %60 = and i8 %57, %59
  %61 = getelementptr i8, ptr %43, i64 -3578
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %63 = and i8 %60, %62
  %64 = getelementptr i8, ptr %43, i64 -3577
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %66 = and i8 %63, %65
  %67 = getelementptr i8, ptr %43, i64 -3576
  %68 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %69 = and i8 %66, %68
  %70 = getelementptr i8, ptr %43, i64 -3575
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %72 = and i8 %69, %71
  %73 = getelementptr i8, ptr %43, i64 -3574
  %74 = load i8, ptr %73, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %75 = and i8 %72, %74
  %76 = getelementptr i8, ptr %43, i64 -3573
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %78 = and i8 %75, %77
  %79 = getelementptr i8, ptr %43, i64 -3572
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %81 = and i8 %78, %80
  %82 = getelementptr i8, ptr %43, i64 -3571
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %84 = and i8 %81, %83
  %85 = getelementptr i8, ptr %43, i64 -3570
  %86 = load i8, ptr %85, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %87 = and i8 %84, %86
  %88 = getelementptr i8, ptr %43, i64 -3569
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %90 = and i8 %87, %89
  %91 = getelementptr i8, ptr %43, i64 -3568
  %92 = load i8, ptr %91, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %93 = and i8 %90, %92
  %94 = getelementptr i8, ptr %43, i64 -3567
  %95 = load i8, ptr %94, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %96 = and i8 %93, %95
  %97 = getelementptr i8, ptr %43, i64 -3566
  %98 = load i8, ptr %97, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %99 = and i8 %96, %98
  %100 = getelementptr i8, ptr %43, i64 -3565
  %101 = load i8, ptr %100, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %102 = and i8 %99, %101
  %103 = getelementptr i8, ptr %43, i64 -3564
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %105 = and i8 %102, %104
  %106 = getelementptr i8, ptr %43, i64 -3563
  %107 = load i8, ptr %106, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %108 = and i8 %105, %107
  %109 = getelementptr i8, ptr %43, i64 -3562
  %110 = load i8, ptr %109, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %111 = and i8 %108, %110
  %112 = getelementptr i8, ptr %43, i64 -3561
  %113 = load i8, ptr %112, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %114 = and i8 %111, %113
  %115 = getelementptr i8, ptr %43, i64 -3560
  %116 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %117 = and i8 %114, %116
  %118 = getelementptr i8, ptr %43, i64 -3559
  %119 = load i8, ptr %118, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %120 = and i8 %117, %119
  %121 = getelementptr i8, ptr %43, i64 -3558
  %122 = load i8, ptr %121, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %123 = and i8 %120, %122
  %124 = getelementptr i8, ptr %43, i64 -3557
  %125 = load i8, ptr %124, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %126 = and i8 %123, %125
  %127 = getelementptr i8, ptr %43, i64 -3556
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %129 = and i8 %126, %128
  %130 = getelementptr i8, ptr %43, i64 -3555
  %131 = load i8, ptr %130, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %132 = and i8 %129, %131
  %133 = getelementptr i8, ptr %43, i64 -3554
  %134 = load i8, ptr %133, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %135 = and i8 %132, %134
  %136 = getelementptr i8, ptr %43, i64 -3553
  %137 = load i8, ptr %136, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %138 = and i8 %135, %137
  %139 = and i8 %138, %38
  br label %.loopexit

.loopexit:                                        ; preds = %.loopexit.loopexit, %37
  %140 = phi i8 [ %38, %37 ], [ %139, %.loopexit.loopexit ]
  %141 = add nuw nsw i64 %39, 1
  %exitcond.not = icmp eq i64 %141, 32
  br i1 %exitcond.not, label %142, label %37, !llvm.loop !16

142:                                              ; preds = %.loopexit
  %143 = getelementptr i8, ptr %33, i64 %34
  store i8 %140, ptr %143, align 1, !alias.scope !9, !noalias !18
  %144 = add nuw nsw i64 %34, 1
  %exitcond7.not = icmp eq i64 %144, 8
  br i1 %exitcond7.not, label %145, label %.preheader, !llvm.loop !16

145:                                              ; preds = %142
  %146 = add nuw nsw i64 %27, 1
  %exitcond8.not = icmp eq i64 %146, 4
  br i1 %exitcond8.not, label %147, label %26, !llvm.loop !16

147:                                              ; preds = %145
  br i1 %20, label %19, label %wrapped_reduce-window.44_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.44_wrapped.exit:            ; preds = %147, %1
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
!11 = !{i64 128}
!12 = !{i64 102400}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
