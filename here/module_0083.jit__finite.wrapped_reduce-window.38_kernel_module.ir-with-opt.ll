; ModuleID = '__compute_module_wrapped_reduce-window.38_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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

10:                                               ; preds = %1, %176
  %11 = phi i64 [ 0, %1 ], [ %179, %176 ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = add nsw i64 %12, -16
  %14 = icmp ult i64 %13, 784
  br i1 %14, label %15, label %48

15:                                               ; preds = %10
  %16 = getelementptr i8, ptr %4, i64 %12
  %17 = getelementptr i8, ptr %16, i64 -8
  %18 = load i8, ptr %17, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %19 = getelementptr i8, ptr %4, i64 %12
  %20 = getelementptr i8, ptr %19, i64 -7
  %21 = load i8, ptr %20, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = and i8 %18, %21
  %23 = getelementptr i8, ptr %4, i64 %12
  %24 = getelementptr i8, ptr %23, i64 -6
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = and i8 %22, %25
  %27 = getelementptr i8, ptr %4, i64 %12
  %28 = getelementptr i8, ptr %27, i64 -5
  %29 = load i8, ptr %28, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = and i8 %26, %29
  %31 = getelementptr i8, ptr %4, i64 %12
  %32 = getelementptr i8, ptr %31, i64 -4
  %33 = load i8, ptr %32, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = and i8 %30, %33
  %35 = getelementptr i8, ptr %4, i64 %12
  %36 = getelementptr i8, ptr %35, i64 -3
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = and i8 %34, %37
  %39 = getelementptr i8, ptr %4, i64 %12
  %40 = getelementptr i8, ptr %39, i64 -2
  %41 = load i8, ptr %40, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = and i8 %38, %41
  %43 = getelementptr i8, ptr %4, i64 %12
  %44 = getelementptr i8, ptr %43, i64 -1
  %45 = load i8, ptr %44, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %46 = and i8 %42, %45
  %47 = and i8 %46, %9
  br label %48

48:                                               ; preds = %10, %15
  %49 = phi i8 [ %47, %15 ], [ %9, %10 ]
  %50 = getelementptr i8, ptr %4, i64 %12
  %51 = load i8, ptr %50, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %52 = and i8 %51, %49
  %53 = getelementptr i8, ptr %4, i64 %12
  %54 = getelementptr i8, ptr %53, i64 1
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = and i8 %55, %52
  %57 = getelementptr i8, ptr %4, i64 %12
  %58 = getelementptr i8, ptr %57, i64 2
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = and i8 %59, %56
  %61 = getelementptr i8, ptr %4, i64 %12
  %62 = getelementptr i8, ptr %61, i64 3
  %63 = load i8, ptr %62, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %64 = and i8 %63, %60
  %65 = getelementptr i8, ptr %4, i64 %12
  %66 = getelementptr i8, ptr %65, i64 4
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %68 = and i8 %67, %64
  %69 = getelementptr i8, ptr %4, i64 %12
  %70 = getelementptr i8, ptr %69, i64 5
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = and i8 %71, %68
  %73 = getelementptr i8, ptr %4, i64 %12
  %74 = getelementptr i8, ptr %73, i64 6
  %75 = load i8, ptr %74, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %76 = and i8 %75, %72
  %77 = getelementptr i8, ptr %4, i64 %12
  %78 = getelementptr i8, ptr %77, i64 7
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = and i8 %79, %76
  %81 = getelementptr i8, ptr %4, i64 %12
  %82 = getelementptr i8, ptr %81, i64 8
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = and i8 %83, %80
  %85 = getelementptr i8, ptr %4, i64 %12
  %86 = getelementptr i8, ptr %85, i64 9
  %87 = load i8, ptr %86, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %88 = and i8 %87, %84
  %89 = getelementptr i8, ptr %4, i64 %12
  %90 = getelementptr i8, ptr %89, i64 10
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = and i8 %91, %88
  %93 = getelementptr i8, ptr %4, i64 %12
  %94 = getelementptr i8, ptr %93, i64 11
  %95 = load i8, ptr %94, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = and i8 %95, %92
  %97 = getelementptr i8, ptr %4, i64 %12
  %98 = getelementptr i8, ptr %97, i64 12
  %99 = load i8, ptr %98, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = and i8 %99, %96
  %101 = getelementptr i8, ptr %4, i64 %12
  %102 = getelementptr i8, ptr %101, i64 13
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = and i8 %103, %100
  %105 = getelementptr i8, ptr %4, i64 %12
  %106 = getelementptr i8, ptr %105, i64 14
  %107 = load i8, ptr %106, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %108 = and i8 %107, %104
  %109 = getelementptr i8, ptr %4, i64 %12
  %110 = getelementptr i8, ptr %109, i64 15
  %111 = load i8, ptr %110, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %112 = and i8 %111, %108
  %113 = icmp samesign ult i64 %11, 24
  br i1 %113, label %114, label %119

114:                                              ; preds = %48
  %115 = getelementptr i8, ptr %4, i64 %12
  %116 = getelementptr i8, ptr %115, i64 16
  %117 = load i8, ptr %116, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %118 = and i8 %117, %112
  br label %119

119:                                              ; preds = %114, %48
  %120 = phi i8 [ %118, %114 ], [ %112, %48 ]
  %121 = icmp samesign ult i64 %11, 24
  br i1 %121, label %122, label %127

122:                                              ; preds = %119
  %123 = getelementptr i8, ptr %4, i64 %12
  %124 = getelementptr i8, ptr %123, i64 17
  %125 = load i8, ptr %124, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %126 = and i8 %125, %120
  br label %127

127:                                              ; preds = %122, %119
  %128 = phi i8 [ %126, %122 ], [ %120, %119 ]
  %129 = icmp samesign ult i64 %11, 24
  br i1 %129, label %130, label %135

130:                                              ; preds = %127
  %131 = getelementptr i8, ptr %4, i64 %12
  %132 = getelementptr i8, ptr %131, i64 18
  %133 = load i8, ptr %132, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %134 = and i8 %133, %128
  br label %135

135:                                              ; preds = %130, %127
  %136 = phi i8 [ %134, %130 ], [ %128, %127 ]
  %137 = icmp samesign ult i64 %11, 24
  br i1 %137, label %138, label %143

138:                                              ; preds = %135
  %139 = getelementptr i8, ptr %4, i64 %12
  %140 = getelementptr i8, ptr %139, i64 19
  %141 = load i8, ptr %140, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %142 = and i8 %141, %136
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi i8 [ %142, %138 ], [ %136, %135 ]
  %145 = icmp samesign ult i64 %11, 24
  br i1 %145, label %146, label %151

146:                                              ; preds = %143
  %147 = getelementptr i8, ptr %4, i64 %12
  %148 = getelementptr i8, ptr %147, i64 20
  %149 = load i8, ptr %148, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %150 = and i8 %149, %144
  br label %151

151:                                              ; preds = %146, %143
  %152 = phi i8 [ %150, %146 ], [ %144, %143 ]
  %153 = icmp samesign ult i64 %11, 24
  br i1 %153, label %154, label %159

154:                                              ; preds = %151
  %155 = getelementptr i8, ptr %4, i64 %12
  %156 = getelementptr i8, ptr %155, i64 21
  %157 = load i8, ptr %156, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %158 = and i8 %157, %152
  br label %159

159:                                              ; preds = %154, %151
  %160 = phi i8 [ %158, %154 ], [ %152, %151 ]
  %161 = icmp samesign ult i64 %11, 24
  br i1 %161, label %162, label %167

162:                                              ; preds = %159
  %163 = getelementptr i8, ptr %4, i64 %12
  %164 = getelementptr i8, ptr %163, i64 22
  %165 = load i8, ptr %164, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %166 = and i8 %165, %160
  br label %167

167:                                              ; preds = %162, %159
  %168 = phi i8 [ %166, %162 ], [ %160, %159 ]
  %169 = or disjoint i64 %12, 31
  %170 = icmp samesign ult i64 %169, 792
  br i1 %170, label %171, label %176

171:                                              ; preds = %167
  %172 = getelementptr i8, ptr %4, i64 %169
  %173 = getelementptr i8, ptr %172, i64 -8
  %174 = load i8, ptr %173, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %175 = and i8 %174, %168
  br label %176

176:                                              ; preds = %171, %167
  %177 = phi i8 [ %175, %171 ], [ %168, %167 ]
  %178 = getelementptr inbounds nuw i8, ptr %8, i64 %11
  store i8 %177, ptr %178, align 1, !alias.scope !12, !noalias !16
  %179 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %179, 25
  br i1 %exitcond.not, label %wrapped_reduce-window.38_wrapped.exit, label %10, !llvm.loop !17

wrapped_reduce-window.38_wrapped.exit:            ; preds = %176
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 784}
!5 = !{i64 1}
!6 = !{i64 25}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.38_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.38_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.38_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.38_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
