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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %iter.check

iter.check:                                       ; preds = %1, %vec.epilog.vector.body
  %7 = phi i64 [ 0, %1 ], [ %49, %vec.epilog.vector.body ]
  %8 = mul nuw nsw i64 %7, 784
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %9 = add nuw nsw i64 %index, %8
  %10 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load = load <8 x float>, ptr %10, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3 = load <8 x float>, ptr %11, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load4 = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %14 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %9
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load6 = load <8 x float>, ptr %14, align 4, !alias.scope !5, !noalias !8
  %wide.load7 = load <8 x float>, ptr %15, align 4, !alias.scope !5, !noalias !8
  %wide.load8 = load <8 x float>, ptr %16, align 4, !alias.scope !5, !noalias !8
  %wide.load9 = load <8 x float>, ptr %17, align 4, !alias.scope !5, !noalias !8
  %18 = fsub <8 x float> splat (float 1.000000e+00), %wide.load6
  %19 = fsub <8 x float> splat (float 1.000000e+00), %wide.load7
  %20 = fsub <8 x float> splat (float 1.000000e+00), %wide.load8
  %21 = fsub <8 x float> splat (float 1.000000e+00), %wide.load9
  %22 = fmul <8 x float> %wide.load, %18
  %23 = fmul <8 x float> %wide.load3, %19
  %24 = fmul <8 x float> %wide.load4, %20
  %25 = fmul <8 x float> %wide.load5, %21
  %26 = fmul <8 x float> %wide.load6, %22
  %27 = fmul <8 x float> %wide.load7, %23
  %28 = fmul <8 x float> %wide.load8, %24
  %29 = fmul <8 x float> %wide.load9, %25
  %30 = fadd <8 x float> %22, %26
  %31 = fadd <8 x float> %23, %27
  %32 = fadd <8 x float> %24, %28
  %33 = fadd <8 x float> %25, %29
  store <8 x float> %30, ptr %14, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %31, ptr %15, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %32, ptr %16, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %33, ptr %17, align 4, !alias.scope !5, !noalias !8
  %index.next = add nuw i64 %index, 32
  %34 = icmp eq i64 %index.next, 768
  br i1 %34, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !10

vec.epilog.vector.body:                           ; preds = %vector.body
  %35 = add nuw nsw i64 %8, 768
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %35
  %wide.load11 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %37 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %35
  %wide.load12 = load <8 x float>, ptr %37, align 4, !alias.scope !5, !noalias !8
  %38 = fsub <8 x float> splat (float 1.000000e+00), %wide.load12
  %39 = fmul <8 x float> %wide.load11, %38
  %40 = fmul <8 x float> %wide.load12, %39
  %41 = fadd <8 x float> %39, %40
  store <8 x float> %41, ptr %37, align 4, !alias.scope !5, !noalias !8
  %42 = add nuw nsw i64 %8, 776
  %43 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %42
  %wide.load11.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %44 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %42
  %wide.load12.1 = load <8 x float>, ptr %44, align 4, !alias.scope !5, !noalias !8
  %45 = fsub <8 x float> splat (float 1.000000e+00), %wide.load12.1
  %46 = fmul <8 x float> %wide.load11.1, %45
  %47 = fmul <8 x float> %wide.load12.1, %46
  %48 = fadd <8 x float> %46, %47
  store <8 x float> %48, ptr %44, align 4, !alias.scope !5, !noalias !8
  %49 = add nuw nsw i64 %7, 1
  %exitcond2.not = icmp eq i64 %49, 20
  br i1 %exitcond2.not, label %multiply_add_fusion.27_wrapped.exit, label %iter.check, !llvm.loop !13

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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 62720}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.27_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.27_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.27_wrapped: argument 1"}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
