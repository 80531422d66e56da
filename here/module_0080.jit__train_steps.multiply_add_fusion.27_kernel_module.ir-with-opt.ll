; ModuleID = '__compute_module_multiply_add_fusion.27_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.27_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.27(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %iter.check

iter.check:                                       ; preds = %1, %vec.epilog.vector.body
  %9 = phi i64 [ 0, %1 ], [ %57, %vec.epilog.vector.body ]
  %10 = mul nuw nsw i64 %9, 784
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %11 = add nuw nsw i64 %index, %10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %wide.load3 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %wide.load4 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %16 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load6 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load7 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load8 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %wide.load9 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %20 = fsub <8 x float> splat (float 1.000000e+00), %wide.load6
  %21 = fsub <8 x float> splat (float 1.000000e+00), %wide.load7
  %22 = fsub <8 x float> splat (float 1.000000e+00), %wide.load8
  %23 = fsub <8 x float> splat (float 1.000000e+00), %wide.load9
  %24 = fmul <8 x float> %wide.load, %20
  %25 = fmul <8 x float> %wide.load3, %21
  %26 = fmul <8 x float> %wide.load4, %22
  %27 = fmul <8 x float> %wide.load5, %23
  %28 = fmul <8 x float> %wide.load6, %24
  %29 = fmul <8 x float> %wide.load7, %25
  %30 = fmul <8 x float> %wide.load8, %26
  %31 = fmul <8 x float> %wide.load9, %27
  %32 = fadd <8 x float> %24, %28
  %33 = fadd <8 x float> %25, %29
  %34 = fadd <8 x float> %26, %30
  %35 = fadd <8 x float> %27, %31
  %36 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  store <8 x float> %32, ptr %36, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %33, ptr %37, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %34, ptr %38, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %35, ptr %39, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 32
  %40 = icmp eq i64 %index.next, 768
  br i1 %40, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !15

vec.epilog.vector.body:                           ; preds = %vector.body
  %41 = add nuw nsw i64 %10, 768
  %42 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %41
  %wide.load11 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %43 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %41
  %wide.load12 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %44 = fsub <8 x float> splat (float 1.000000e+00), %wide.load12
  %45 = fmul <8 x float> %wide.load11, %44
  %46 = fmul <8 x float> %wide.load12, %45
  %47 = fadd <8 x float> %45, %46
  %48 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %41
  store <8 x float> %47, ptr %48, align 4, !alias.scope !10, !noalias !14
  %49 = add nuw nsw i64 %10, 776
  %50 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %49
  %wide.load11.1 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %49
  %wide.load12.1 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %52 = fsub <8 x float> splat (float 1.000000e+00), %wide.load12.1
  %53 = fmul <8 x float> %wide.load11.1, %52
  %54 = fmul <8 x float> %wide.load12.1, %53
  %55 = fadd <8 x float> %53, %54
  %56 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %49
  store <8 x float> %55, ptr %56, align 4, !alias.scope !10, !noalias !14
  %57 = add nuw nsw i64 %9, 1
  %exitcond2.not = icmp eq i64 %57, 20
  br i1 %exitcond2.not, label %multiply_add_fusion.27_wrapped.exit, label %iter.check, !llvm.loop !18

multiply_add_fusion.27_wrapped.exit:              ; preds = %vec.epilog.vector.body
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
!4 = !{i64 62720}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.27_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.27_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.27_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.27_wrapped: argument 2"}
!12 = !{!6, !11}
!13 = !{!9, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
