; ModuleID = '__compute_module_wrapped_reduce-window.19_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %.fr6 = freeze i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %12 = icmp ult i64 %.fr6, 2
  %13 = mul nsw i64 %.fr6, 13
  %14 = load i8, ptr %6, align 1
  %15 = mul nuw nsw i64 %.fr6, 416
  %16 = mul nuw nsw i64 %.fr6, 425984
  %17 = getelementptr i8, ptr %4, i64 %16
  br i1 %12, label %.split, label %wrapped_reduce-window.19_wrapped.exit

.split:                                           ; preds = %1, %.loopexit4
  %18 = phi i64 [ %139, %.loopexit4 ], [ 0, %1 ]
  %19 = add nuw nsw i64 %18, %13
  %20 = icmp slt i64 %19, 25
  br i1 %20, label %21, label %.loopexit4

21:                                               ; preds = %.split
  %22 = shl nuw nsw i64 %18, 5
  %23 = add nuw nsw i64 %22, %15
  %24 = add nsw i64 %23, -8
  %25 = shl nuw nsw i64 %18, 15
  %26 = getelementptr i8, ptr %17, i64 %25
  %27 = getelementptr i8, ptr %8, i64 %23
  br label %.preheader

.preheader:                                       ; preds = %21, %136
  %28 = phi i64 [ 0, %21 ], [ %138, %136 ]
  %29 = shl nsw i64 %28, 5
  %30 = getelementptr i8, ptr %26, i64 %29
  br label %31

31:                                               ; preds = %.preheader, %.loopexit
  %32 = phi i8 [ %14, %.preheader ], [ %134, %.loopexit ]
  %33 = phi i64 [ 0, %.preheader ], [ %135, %.loopexit ]
  %34 = add i64 %24, %33
  %35 = icmp ult i64 %34, 784
  br i1 %35, label %.loopexit.loopexit, label %.loopexit

.loopexit.loopexit:                               ; preds = %31
  %36 = shl nuw nsw i64 %33, 10
  %37 = getelementptr i8, ptr %30, i64 %36
  %38 = getelementptr i8, ptr %37, i64 -8192
  %39 = load i8, ptr %38, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %40 = getelementptr i8, ptr %37, i64 -8191
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %42 = and i8 %39, %41
  %43 = getelementptr i8, ptr %37, i64 -8190
  %44 = load i8, ptr %43, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %45 = and i8 %42, %44
  %46 = getelementptr i8, ptr %37, i64 -8189
  %47 = load i8, ptr %46, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %48 = and i8 %45, %47
  %49 = getelementptr i8, ptr %37, i64 -8188
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %51 = and i8 %48, %50
  %52 = getelementptr i8, ptr %37, i64 -8187
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %54 = and i8 %51, %53
  %55 = getelementptr i8, ptr %37, i64 -8186
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %57 = and i8 %54, %56
  %58 = getelementptr i8, ptr %37, i64 -8185
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %60 = and i8 %57, %59
  %61 = getelementptr i8, ptr %37, i64 -8184
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %63 = and i8 %60, %62
  %64 = getelementptr i8, ptr %37, i64 -8183
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %66 = and i8 %63, %65
  %67 = getelementptr i8, ptr %37, i64 -8182
  %68 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %69 = and i8 %66, %68
  %70 = getelementptr i8, ptr %37, i64 -8181
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %72 = and i8 %69, %71
  %73 = getelementptr i8, ptr %37, i64 -8180
  %74 = load i8, ptr %73, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %75 = and i8 %72, %74
  %76 = getelementptr i8, ptr %37, i64 -8179
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %78 = and i8 %75, %77
  %79 = getelementptr i8, ptr %37, i64 -8178
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %81 = and i8 %78, %80
  %82 = getelementptr i8, ptr %37, i64 -8177
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %84 = and i8 %81, %83
  %85 = getelementptr i8, ptr %37, i64 -8176
  %86 = load i8, ptr %85, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %87 = and i8 %84, %86
  %88 = getelementptr i8, ptr %37, i64 -8175
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %90 = and i8 %87, %89
  %91 = getelementptr i8, ptr %37, i64 -8174
  %92 = load i8, ptr %91, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %93 = and i8 %90, %92
  %94 = getelementptr i8, ptr %37, i64 -8173
  %95 = load i8, ptr %94, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %96 = and i8 %93, %95
  %97 = getelementptr i8, ptr %37, i64 -8172
  %98 = load i8, ptr %97, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %99 = and i8 %96, %98
  %100 = getelementptr i8, ptr %37, i64 -8171
  %101 = load i8, ptr %100, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %102 = and i8 %99, %101
  %103 = getelementptr i8, ptr %37, i64 -8170
  %104 = load i8, ptr %103, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %105 = and i8 %102, %104
  %106 = getelementptr i8, ptr %37, i64 -8169
  %107 = load i8, ptr %106, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %108 = and i8 %105, %107
  %109 = getelementptr i8, ptr %37, i64 -8168
  %110 = load i8, ptr %109, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %111 = and i8 %108, %110
  %112 = getelementptr i8, ptr %37, i64 -8167
  %113 = load i8, ptr %112, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %114 = and i8 %111, %113
  %115 = getelementptr i8, ptr %37, i64 -8166
  %116 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %117 = and i8 %114, %116
  %118 = getelementptr i8, ptr %37, i64 -8165
  %119 = load i8, ptr %118, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %120 = and i8 %117, %119
  %121 = getelementptr i8, ptr %37, i64 -8164
  %122 = load i8, ptr %121, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %123 = and i8 %120, %122
  %124 = getelementptr i8, ptr %37, i64 -8163
  %125 = load i8, ptr %124, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %126 = and i8 %123, %125
  %127 = getelementptr i8, ptr %37, i64 -8162
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %129 = and i8 %126, %128
  %130 = getelementptr i8, ptr %37, i64 -8161
  %131 = load i8, ptr %130, align 1, !invariant.load !3, !alias.scope !7, !noalias !12
  %132 = and i8 %129, %131
  %133 = and i8 %132, %32
  br label %.loopexit

.loopexit:                                        ; preds = %.loopexit.loopexit, %31
  %134 = phi i8 [ %32, %31 ], [ %133, %.loopexit.loopexit ]
  %135 = add nuw nsw i64 %33, 1
  %exitcond.not = icmp eq i64 %135, 32
  br i1 %exitcond.not, label %136, label %31, !llvm.loop !14

136:                                              ; preds = %.loopexit
  %137 = getelementptr i8, ptr %27, i64 %28
  store i8 %134, ptr %137, align 1, !alias.scope !10, !noalias !16
  %138 = add nuw nsw i64 %28, 1
  %exitcond9.not = icmp eq i64 %138, 32
  br i1 %exitcond9.not, label %.loopexit4, label %.preheader, !llvm.loop !14

.loopexit4:                                       ; preds = %136, %.split
  %139 = add nuw nsw i64 %18, 1
  %exitcond10.not = icmp eq i64 %139, 13
  br i1 %exitcond10.not, label %wrapped_reduce-window.19_wrapped.exit, label %.split, !llvm.loop !14

wrapped_reduce-window.19_wrapped.exit:            ; preds = %.loopexit4, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 802816}
!5 = !{i64 1}
!6 = !{i64 800}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.19_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.19_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.19_wrapped: argument 2"}
!12 = !{!13, !11}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.19_wrapped: argument 1"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!8, !13}
