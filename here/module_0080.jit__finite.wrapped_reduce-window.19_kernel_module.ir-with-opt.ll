; ModuleID = '__compute_module_wrapped_reduce-window.19_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.19_wrapped.exit

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

19:                                               ; preds = %6, %146
  %20 = phi i1 [ true, %6 ], [ false, %146 ]
  %21 = phi i64 [ 0, %6 ], [ 1, %146 ]
  %22 = mul nuw nsw i64 %21, 800
  %23 = mul nuw nsw i64 %21, 802816
  %24 = getelementptr i8, ptr %17, i64 %23
  %25 = getelementptr i8, ptr %18, i64 %22
  br label %26

26:                                               ; preds = %19, %144
  %27 = phi i64 [ 0, %19 ], [ %145, %144 ]
  %28 = shl nuw nsw i64 %27, 5
  %29 = add nsw i64 %28, -8
  %30 = shl nuw nsw i64 %27, 15
  %31 = getelementptr i8, ptr %24, i64 %30
  %32 = getelementptr i8, ptr %25, i64 %28
  br label %.preheader

.preheader:                                       ; preds = %26, %141
  %33 = phi i64 [ 0, %26 ], [ %143, %141 ]
  %34 = shl nsw i64 %33, 5
  %35 = getelementptr i8, ptr %31, i64 %34
  br label %36

36:                                               ; preds = %.preheader, %.loopexit
  %37 = phi i8 [ %14, %.preheader ], [ %139, %.loopexit ]
  %38 = phi i64 [ 0, %.preheader ], [ %140, %.loopexit ]
  %39 = add nsw i64 %29, %38
  %40 = icmp ult i64 %39, 784
  br i1 %40, label %.loopexit.loopexit, label %.loopexit

.loopexit.loopexit:                               ; preds = %36
  %41 = shl nuw nsw i64 %38, 10
  %42 = getelementptr i8, ptr %35, i64 %41
  %43 = getelementptr i8, ptr %42, i64 -8192
  %44 = load i8, ptr %43, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %45 = getelementptr i8, ptr %42, i64 -8191
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = and i8 %44, %46
  %48 = getelementptr i8, ptr %42, i64 -8190
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %50 = and i8 %47, %49
  %51 = getelementptr i8, ptr %42, i64 -8189
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = and i8 %50, %52
  %54 = getelementptr i8, ptr %42, i64 -8188
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %56 = and i8 %53, %55
  %57 = getelementptr i8, ptr %42, i64 -8187
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %59 = and i8 %56, %58
  %60 = getelementptr i8, ptr %42, i64 -8186
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %62 = and i8 %59, %61
  %63 = getelementptr i8, ptr %42, i64 -8185
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %65 = and i8 %62, %64
  %66 = getelementptr i8, ptr %42, i64 -8184
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %68 = and i8 %65, %67
  %69 = getelementptr i8, ptr %42, i64 -8183
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = and i8 %68, %70
  %72 = getelementptr i8, ptr %42, i64 -8182
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %74 = and i8 %71, %73
  %75 = getelementptr i8, ptr %42, i64 -8181
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = and i8 %74, %76
  %78 = getelementptr i8, ptr %42, i64 -8180
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %80 = and i8 %77, %79
  %81 = getelementptr i8, ptr %42, i64 -8179
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %83 = and i8 %80, %82
  %84 = getelementptr i8, ptr %42, i64 -8178
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %86 = and i8 %83, %85
  %87 = getelementptr i8, ptr %42, i64 -8177
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %89 = and i8 %86, %88
  %90 = getelementptr i8, ptr %42, i64 -8176
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %92 = and i8 %89, %91
  %93 = getelementptr i8, ptr %42, i64 -8175
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %95 = and i8 %92, %94
  %96 = getelementptr i8, ptr %42, i64 -8174
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %98 = and i8 %95, %97
  %99 = getelementptr i8, ptr %42, i64 -8173
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %101 = and i8 %98, %100
  %102 = getelementptr i8, ptr %42, i64 -8172
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %104 = and i8 %101, %103
  %105 = getelementptr i8, ptr %42, i64 -8171
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %107 = and i8 %104, %106
  %108 = getelementptr i8, ptr %42, i64 -8170
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %110 = and i8 %107, %109
  %111 = getelementptr i8, ptr %42, i64 -8169
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %113 = and i8 %110, %112
  %114 = getelementptr i8, ptr %42, i64 -8168
  %115 = load i8, ptr %114, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %116 = and i8 %113, %115
  %117 = getelementptr i8, ptr %42, i64 -8167
  %118 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %119 = and i8 %116, %118
  %120 = getelementptr i8, ptr %42, i64 -8166
  %121 = load i8, ptr %120, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %122 = and i8 %119, %121
  %123 = getelementptr i8, ptr %42, i64 -8165
  %124 = load i8, ptr %123, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %125 = and i8 %122, %124
  %126 = getelementptr i8, ptr %42, i64 -8164
  %127 = load i8, ptr %126, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %128 = and i8 %125, %127
  %129 = getelementptr i8, ptr %42, i64 -8163
  %130 = load i8, ptr %129, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %131 = and i8 %128, %130
  %132 = getelementptr i8, ptr %42, i64 -8162
  %133 = load i8, ptr %132, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %134 = and i8 %131, %133
  %135 = getelementptr i8, ptr %42, i64 -8161
  %136 = load i8, ptr %135, align 1, !invariant.load !3, !alias.scope !4, !noalias !15
  %137 = and i8 %134, %136
  %138 = and i8 %137, %37
  br label %.loopexit

.loopexit:                                        ; preds = %.loopexit.loopexit, %36
  %139 = phi i8 [ %37, %36 ], [ %138, %.loopexit.loopexit ]
  %140 = add nuw nsw i64 %38, 1
  %exitcond.not = icmp eq i64 %140, 32
  br i1 %exitcond.not, label %141, label %36, !llvm.loop !16

141:                                              ; preds = %.loopexit
  %142 = getelementptr i8, ptr %32, i64 %33
  store i8 %139, ptr %142, align 1, !alias.scope !9, !noalias !18
  %143 = add nuw nsw i64 %33, 1
  %exitcond7.not = icmp eq i64 %143, 32
  br i1 %exitcond7.not, label %144, label %.preheader, !llvm.loop !16

144:                                              ; preds = %141
  %145 = add nuw nsw i64 %27, 1
  %exitcond8.not = icmp eq i64 %145, 25
  br i1 %exitcond8.not, label %146, label %26, !llvm.loop !16

146:                                              ; preds = %144
  br i1 %20, label %19, label %wrapped_reduce-window.19_wrapped.exit, !llvm.loop !16

wrapped_reduce-window.19_wrapped.exit:            ; preds = %146, %1
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
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.19_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.19_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.19_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.19_wrapped: argument 2"}
!11 = !{i64 3200}
!12 = !{i64 3211264}
!13 = !{i64 1}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!5, !8}
