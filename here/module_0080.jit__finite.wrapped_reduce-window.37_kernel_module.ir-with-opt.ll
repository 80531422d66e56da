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
  %15 = mul nuw nsw i64 %4, 1600
  %16 = mul nuw nsw i64 %4, 1605632
  %17 = getelementptr i8, ptr %11, i64 %16
  %18 = getelementptr i8, ptr %10, i64 %15
  br label %19

19:                                               ; preds = %6, %150
  %20 = phi i1 [ true, %6 ], [ false, %150 ]
  %21 = phi i64 [ 0, %6 ], [ 1, %150 ]
  %22 = mul nuw nsw i64 %21, 800
  %23 = mul nuw nsw i64 %21, 802816
  %24 = getelementptr i8, ptr %17, i64 %23
  %25 = getelementptr i8, ptr %18, i64 %22
  br label %26

26:                                               ; preds = %19, %148
  %27 = phi i64 [ 0, %19 ], [ %149, %148 ]
  %28 = mul nuw nsw i64 %27, 25
  %29 = mul nuw nsw i64 %27, 25088
  %30 = getelementptr i8, ptr %24, i64 %29
  %31 = getelementptr i8, ptr %25, i64 %28
  br label %32

32:                                               ; preds = %26, %145
  %33 = phi i64 [ 0, %26 ], [ %147, %145 ]
  %34 = shl nuw nsw i64 %33, 5
  %35 = add nsw i64 %34, -16
  %36 = getelementptr i8, ptr %30, i64 %34
  %37 = icmp ult i64 %35, 784
  %38 = icmp samesign ult i64 %33, 24
  br label %.preheader

.preheader:                                       ; preds = %32, %142
  %39 = phi i8 [ %14, %32 ], [ %143, %142 ]
  %40 = phi i64 [ 0, %32 ], [ %144, %142 ]
  %41 = mul nuw nsw i64 %40, 784
  %42 = getelementptr i8, ptr %36, i64 %41
  br i1 %37, label %43, label %68

43:                                               ; preds = %.preheader
  %44 = getelementptr i8, ptr %42, i64 -8
  %45 = load i8, ptr %44, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %46 = getelementptr i8, ptr %42, i64 -7
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %48 = and i8 %45, %47
  %49 = getelementptr i8, ptr %42, i64 -6
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %51 = and i8 %48, %50
  %52 = getelementptr i8, ptr %42, i64 -5
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %54 = and i8 %51, %53
  %55 = getelementptr i8, ptr %42, i64 -4
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %57 = and i8 %54, %56
  %58 = getelementptr i8, ptr %42, i64 -3
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %60 = and i8 %57, %59
  %61 = getelementptr i8, ptr %42, i64 -2
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %63 = and i8 %60, %62
  %64 = getelementptr i8, ptr %42, i64 -1
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %66 = and i8 %63, %65
  %67 = and i8 %66, %39
  br label %68

68:                                               ; preds = %.preheader, %43
  %69 = phi i8 [ %67, %43 ], [ %39, %.preheader ]
  %70 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = and i8 %70, %69
  %72 = getelementptr i8, ptr %42, i64 1
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %74 = and i8 %73, %71
  %75 = getelementptr i8, ptr %42, i64 2
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = and i8 %76, %74
  %78 = getelementptr i8, ptr %42, i64 3
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %80 = and i8 %79, %77
  %81 = getelementptr i8, ptr %42, i64 4
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %83 = and i8 %82, %80
  %84 = getelementptr i8, ptr %42, i64 5
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %86 = and i8 %85, %83
  %87 = getelementptr i8, ptr %42, i64 6
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %89 = and i8 %88, %86
  %90 = getelementptr i8, ptr %42, i64 7
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %92 = and i8 %91, %89
  %93 = getelementptr i8, ptr %42, i64 8
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %95 = and i8 %94, %92
  %96 = getelementptr i8, ptr %42, i64 9
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %98 = and i8 %97, %95
  %99 = getelementptr i8, ptr %42, i64 10
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %101 = and i8 %100, %98
  %102 = getelementptr i8, ptr %42, i64 11
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %104 = and i8 %103, %101
  %105 = getelementptr i8, ptr %42, i64 12
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %107 = and i8 %106, %104
  %108 = getelementptr i8, ptr %42, i64 13
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %110 = and i8 %109, %107
  %111 = getelementptr i8, ptr %42, i64 14
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %113 = and i8 %112, %110
  %114 = getelementptr i8, ptr %42, i64 15
  %115 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %116 = and i8 %115, %113
  br i1 %38, label %117, label %142

117:                                              ; preds = %68
  %118 = getelementptr i8, ptr %42, i64 16
  %119 = load i8, ptr %118, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %120 = getelementptr i8, ptr %42, i64 17
  %121 = load i8, ptr %120, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %122 = and i8 %119, %121
  %123 = getelementptr i8, ptr %42, i64 18
  %124 = load i8, ptr %123, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %125 = and i8 %122, %124
  %126 = getelementptr i8, ptr %42, i64 19
  %127 = load i8, ptr %126, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %128 = and i8 %125, %127
  %129 = getelementptr i8, ptr %42, i64 20
  %130 = load i8, ptr %129, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %131 = and i8 %128, %130
  %132 = getelementptr i8, ptr %42, i64 21
  %133 = load i8, ptr %132, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %134 = and i8 %131, %133
  %135 = getelementptr i8, ptr %42, i64 22
  %136 = load i8, ptr %135, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %137 = and i8 %134, %136
  %138 = getelementptr i8, ptr %42, i64 23
  %139 = load i8, ptr %138, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %140 = and i8 %137, %139
  %141 = and i8 %140, %116
  br label %142

142:                                              ; preds = %68, %117
  %143 = phi i8 [ %141, %117 ], [ %116, %68 ]
  %144 = add nuw nsw i64 %40, 1
  %exitcond.not = icmp eq i64 %144, 32
  br i1 %exitcond.not, label %145, label %.preheader, !llvm.loop !16

145:                                              ; preds = %142
  %146 = getelementptr i8, ptr %31, i64 %33
  store i8 %143, ptr %146, align 1, !alias.scope !9, !noalias !18
  %147 = add nuw nsw i64 %33, 1
  %exitcond6.not = icmp eq i64 %147, 25
  br i1 %exitcond6.not, label %148, label %32, !llvm.loop !16

148:                                              ; preds = %145
  %149 = add nuw nsw i64 %27, 1
  %exitcond7.not = icmp eq i64 %149, 32
  br i1 %exitcond7.not, label %150, label %26, !llvm.loop !16

150:                                              ; preds = %148
  br i1 %20, label %19, label %wrapped_reduce-window.37_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.37_wrapped.exit:            ; preds = %150, %1
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
!11 = !{i64 3200}
!12 = !{i64 3211264}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
