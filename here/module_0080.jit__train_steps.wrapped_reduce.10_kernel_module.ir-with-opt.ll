; ModuleID = '__compute_module_wrapped_reduce.10_kernel_module'
source_filename = "__compute_module_wrapped_reduce.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.10(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !13
  %8 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %broadcast.splatinsert = insertelement <8 x float> poison, float %8, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %9 = getelementptr [4 x i8], ptr %3, i64 %index
  %wide.load = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %10 = fadd reassoc <8 x float> %broadcast.splat, %wide.load
  %11 = getelementptr i8, ptr %9, i64 4096
  %wide.load1 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %12 = fadd reassoc <8 x float> %10, %wide.load1
  %13 = getelementptr i8, ptr %9, i64 8192
  %wide.load2 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %14 = fadd reassoc <8 x float> %12, %wide.load2
  %15 = getelementptr i8, ptr %9, i64 12288
  %wide.load3 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %16 = fadd reassoc <8 x float> %14, %wide.load3
  %17 = getelementptr i8, ptr %9, i64 16384
  %wide.load4 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %18 = fadd reassoc <8 x float> %16, %wide.load4
  %19 = getelementptr i8, ptr %9, i64 20480
  %wide.load5 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %20 = fadd reassoc <8 x float> %18, %wide.load5
  %21 = getelementptr i8, ptr %9, i64 24576
  %wide.load6 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %22 = fadd reassoc <8 x float> %20, %wide.load6
  %23 = getelementptr i8, ptr %9, i64 28672
  %wide.load7 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %24 = fadd reassoc <8 x float> %22, %wide.load7
  %25 = getelementptr i8, ptr %9, i64 32768
  %wide.load8 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %26 = fadd reassoc <8 x float> %24, %wide.load8
  %27 = getelementptr i8, ptr %9, i64 36864
  %wide.load9 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %28 = fadd reassoc <8 x float> %26, %wide.load9
  %29 = getelementptr i8, ptr %9, i64 40960
  %wide.load10 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %30 = fadd reassoc <8 x float> %28, %wide.load10
  %31 = getelementptr i8, ptr %9, i64 45056
  %wide.load11 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %32 = fadd reassoc <8 x float> %30, %wide.load11
  %33 = getelementptr i8, ptr %9, i64 49152
  %wide.load12 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %34 = fadd reassoc <8 x float> %32, %wide.load12
  %35 = getelementptr i8, ptr %9, i64 53248
  %wide.load13 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %36 = fadd reassoc <8 x float> %34, %wide.load13
  %37 = getelementptr i8, ptr %9, i64 57344
  %wide.load14 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %38 = fadd reassoc <8 x float> %36, %wide.load14
  %39 = getelementptr i8, ptr %9, i64 61440
  %wide.load15 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %40 = fadd reassoc <8 x float> %38, %wide.load15
  %41 = getelementptr i8, ptr %9, i64 65536
  %wide.load16 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %42 = fadd reassoc <8 x float> %40, %wide.load16
  %43 = getelementptr i8, ptr %9, i64 69632
  %wide.load17 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %44 = fadd reassoc <8 x float> %42, %wide.load17
  %45 = getelementptr i8, ptr %9, i64 73728
  %wide.load18 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %46 = fadd reassoc <8 x float> %44, %wide.load18
  %47 = getelementptr i8, ptr %9, i64 77824
  %wide.load19 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %48 = fadd reassoc <8 x float> %46, %wide.load19
  %49 = getelementptr i8, ptr %9, i64 81920
  %wide.load20 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %50 = fadd reassoc <8 x float> %48, %wide.load20
  %51 = getelementptr i8, ptr %9, i64 86016
  %wide.load21 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %52 = fadd reassoc <8 x float> %50, %wide.load21
  %53 = getelementptr i8, ptr %9, i64 90112
  %wide.load22 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %54 = fadd reassoc <8 x float> %52, %wide.load22
  %55 = getelementptr i8, ptr %9, i64 94208
  %wide.load23 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %56 = fadd reassoc <8 x float> %54, %wide.load23
  %57 = getelementptr i8, ptr %9, i64 98304
  %wide.load24 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %58 = fadd reassoc <8 x float> %56, %wide.load24
  %59 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  store <8 x float> %58, ptr %59, align 4, !alias.scope !11, !noalias !16
  %index.next = add nuw i64 %index, 8
  %60 = icmp eq i64 %index.next, 1024
  br i1 %60, label %wrapped_reduce.10_wrapped.exit, label %vector.body, !llvm.loop !17

wrapped_reduce.10_wrapped.exit:                   ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 31}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{i64 4096}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_reduce.10_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_reduce.10_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_reduce.10_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"wrapped_reduce.10_wrapped: argument 2"}
!13 = !{i64 4}
!14 = !{!7, !12}
!15 = !{!10, !12}
!16 = !{!7, !10}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
