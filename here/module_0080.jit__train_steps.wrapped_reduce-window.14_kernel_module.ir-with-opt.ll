; ModuleID = '__compute_module_wrapped_reduce-window.14_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.14_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.14(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %9 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %1, %176
  %11 = phi i64 [ 0, %1 ], [ %179, %176 ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = add nsw i64 %12, -16
  %14 = icmp ult i64 %13, 784
  br i1 %14, label %15, label %48

15:                                               ; preds = %10
  %16 = getelementptr [4 x i8], ptr %4, i64 %12
  %17 = getelementptr i8, ptr %16, i64 -32
  %18 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %19 = fadd reassoc float %9, %18
  %20 = getelementptr [4 x i8], ptr %4, i64 %12
  %21 = getelementptr i8, ptr %20, i64 -28
  %22 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %23 = fadd reassoc float %19, %22
  %24 = getelementptr [4 x i8], ptr %4, i64 %12
  %25 = getelementptr i8, ptr %24, i64 -24
  %26 = load float, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %27 = fadd reassoc float %23, %26
  %28 = getelementptr [4 x i8], ptr %4, i64 %12
  %29 = getelementptr i8, ptr %28, i64 -20
  %30 = load float, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %31 = fadd reassoc float %27, %30
  %32 = getelementptr [4 x i8], ptr %4, i64 %12
  %33 = getelementptr i8, ptr %32, i64 -16
  %34 = load float, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %35 = fadd reassoc float %31, %34
  %36 = getelementptr [4 x i8], ptr %4, i64 %12
  %37 = getelementptr i8, ptr %36, i64 -12
  %38 = load float, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %39 = fadd reassoc float %35, %38
  %40 = getelementptr [4 x i8], ptr %4, i64 %12
  %41 = getelementptr i8, ptr %40, i64 -8
  %42 = load float, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %43 = fadd reassoc float %39, %42
  %44 = getelementptr [4 x i8], ptr %4, i64 %12
  %45 = getelementptr i8, ptr %44, i64 -4
  %46 = load float, ptr %45, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = fadd reassoc float %43, %46
  br label %48

48:                                               ; preds = %10, %15
  %49 = phi float [ %47, %15 ], [ %9, %10 ]
  %50 = getelementptr [4 x i8], ptr %4, i64 %12
  %51 = load float, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %52 = fadd reassoc float %49, %51
  %53 = getelementptr [4 x i8], ptr %4, i64 %12
  %54 = getelementptr i8, ptr %53, i64 4
  %55 = load float, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = fadd reassoc float %52, %55
  %57 = getelementptr [4 x i8], ptr %4, i64 %12
  %58 = getelementptr i8, ptr %57, i64 8
  %59 = load float, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = fadd reassoc float %56, %59
  %61 = getelementptr [4 x i8], ptr %4, i64 %12
  %62 = getelementptr i8, ptr %61, i64 12
  %63 = load float, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %64 = fadd reassoc float %60, %63
  %65 = getelementptr [4 x i8], ptr %4, i64 %12
  %66 = getelementptr i8, ptr %65, i64 16
  %67 = load float, ptr %66, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %68 = fadd reassoc float %64, %67
  %69 = getelementptr [4 x i8], ptr %4, i64 %12
  %70 = getelementptr i8, ptr %69, i64 20
  %71 = load float, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = fadd reassoc float %68, %71
  %73 = getelementptr [4 x i8], ptr %4, i64 %12
  %74 = getelementptr i8, ptr %73, i64 24
  %75 = load float, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %76 = fadd reassoc float %72, %75
  %77 = getelementptr [4 x i8], ptr %4, i64 %12
  %78 = getelementptr i8, ptr %77, i64 28
  %79 = load float, ptr %78, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = fadd reassoc float %76, %79
  %81 = getelementptr [4 x i8], ptr %4, i64 %12
  %82 = getelementptr i8, ptr %81, i64 32
  %83 = load float, ptr %82, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = fadd reassoc float %80, %83
  %85 = getelementptr [4 x i8], ptr %4, i64 %12
  %86 = getelementptr i8, ptr %85, i64 36
  %87 = load float, ptr %86, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %88 = fadd reassoc float %84, %87
  %89 = getelementptr [4 x i8], ptr %4, i64 %12
  %90 = getelementptr i8, ptr %89, i64 40
  %91 = load float, ptr %90, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = fadd reassoc float %88, %91
  %93 = getelementptr [4 x i8], ptr %4, i64 %12
  %94 = getelementptr i8, ptr %93, i64 44
  %95 = load float, ptr %94, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = fadd reassoc float %92, %95
  %97 = getelementptr [4 x i8], ptr %4, i64 %12
  %98 = getelementptr i8, ptr %97, i64 48
  %99 = load float, ptr %98, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = fadd reassoc float %96, %99
  %101 = getelementptr [4 x i8], ptr %4, i64 %12
  %102 = getelementptr i8, ptr %101, i64 52
  %103 = load float, ptr %102, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = fadd reassoc float %100, %103
  %105 = getelementptr [4 x i8], ptr %4, i64 %12
  %106 = getelementptr i8, ptr %105, i64 56
  %107 = load float, ptr %106, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %108 = fadd reassoc float %104, %107
  %109 = getelementptr [4 x i8], ptr %4, i64 %12
  %110 = getelementptr i8, ptr %109, i64 60
  %111 = load float, ptr %110, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %112 = fadd reassoc float %108, %111
  %113 = icmp samesign ult i64 %11, 24
  br i1 %113, label %114, label %119

114:                                              ; preds = %48
  %115 = getelementptr [4 x i8], ptr %4, i64 %12
  %116 = getelementptr i8, ptr %115, i64 64
  %117 = load float, ptr %116, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %118 = fadd reassoc float %112, %117
  br label %119

119:                                              ; preds = %114, %48
  %120 = phi float [ %118, %114 ], [ %112, %48 ]
  %121 = icmp samesign ult i64 %11, 24
  br i1 %121, label %122, label %127

122:                                              ; preds = %119
  %123 = getelementptr [4 x i8], ptr %4, i64 %12
  %124 = getelementptr i8, ptr %123, i64 68
  %125 = load float, ptr %124, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %126 = fadd reassoc float %120, %125
  br label %127

127:                                              ; preds = %122, %119
  %128 = phi float [ %126, %122 ], [ %120, %119 ]
  %129 = icmp samesign ult i64 %11, 24
  br i1 %129, label %130, label %135

130:                                              ; preds = %127
  %131 = getelementptr [4 x i8], ptr %4, i64 %12
  %132 = getelementptr i8, ptr %131, i64 72
  %133 = load float, ptr %132, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %134 = fadd reassoc float %128, %133
  br label %135

135:                                              ; preds = %130, %127
  %136 = phi float [ %134, %130 ], [ %128, %127 ]
  %137 = icmp samesign ult i64 %11, 24
  br i1 %137, label %138, label %143

138:                                              ; preds = %135
  %139 = getelementptr [4 x i8], ptr %4, i64 %12
  %140 = getelementptr i8, ptr %139, i64 76
  %141 = load float, ptr %140, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %142 = fadd reassoc float %136, %141
  br label %143

143:                                              ; preds = %138, %135
  %144 = phi float [ %142, %138 ], [ %136, %135 ]
  %145 = icmp samesign ult i64 %11, 24
  br i1 %145, label %146, label %151

146:                                              ; preds = %143
  %147 = getelementptr [4 x i8], ptr %4, i64 %12
  %148 = getelementptr i8, ptr %147, i64 80
  %149 = load float, ptr %148, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %150 = fadd reassoc float %144, %149
  br label %151

151:                                              ; preds = %146, %143
  %152 = phi float [ %150, %146 ], [ %144, %143 ]
  %153 = icmp samesign ult i64 %11, 24
  br i1 %153, label %154, label %159

154:                                              ; preds = %151
  %155 = getelementptr [4 x i8], ptr %4, i64 %12
  %156 = getelementptr i8, ptr %155, i64 84
  %157 = load float, ptr %156, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %158 = fadd reassoc float %152, %157
  br label %159

159:                                              ; preds = %154, %151
  %160 = phi float [ %158, %154 ], [ %152, %151 ]
  %161 = icmp samesign ult i64 %11, 24
  br i1 %161, label %162, label %167

162:                                              ; preds = %159
  %163 = getelementptr [4 x i8], ptr %4, i64 %12
  %164 = getelementptr i8, ptr %163, i64 88
  %165 = load float, ptr %164, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %166 = fadd reassoc float %160, %165
  br label %167

167:                                              ; preds = %162, %159
  %168 = phi float [ %166, %162 ], [ %160, %159 ]
  %169 = or disjoint i64 %12, 31
  %170 = icmp samesign ult i64 %169, 792
  br i1 %170, label %171, label %176

171:                                              ; preds = %167
  %172 = getelementptr [4 x i8], ptr %4, i64 %169
  %173 = getelementptr i8, ptr %172, i64 -32
  %174 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %175 = fadd reassoc float %168, %174
  br label %176

176:                                              ; preds = %171, %167
  %177 = phi float [ %175, %171 ], [ %168, %167 ]
  %178 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  store float %177, ptr %178, align 4, !alias.scope !12, !noalias !16
  %179 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %179, 25
  br i1 %exitcond.not, label %wrapped_reduce-window.14_wrapped.exit, label %10, !llvm.loop !17

wrapped_reduce-window.14_wrapped.exit:            ; preds = %176
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3136}
!5 = !{i64 4}
!6 = !{i64 100}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.14_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.14_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.14_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.14_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
