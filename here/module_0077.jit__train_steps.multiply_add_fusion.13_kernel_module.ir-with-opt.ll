; ModuleID = '__compute_module_multiply_add_fusion.13_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.13_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.13(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %multiply_add_fusion.13_wrapped.exit

11:                                               ; preds = %1
  %12 = shl nuw nsw i64 %9, 16
  br label %vector.ph

vector.ph:                                        ; preds = %11, %middle.block
  %13 = phi i64 [ 0, %11 ], [ %42, %middle.block ]
  %14 = shl nuw nsw i64 %13, 9
  %15 = add nuw nsw i64 %14, %12
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %16 = add nuw nsw i64 %index, %15
  %17 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  %wide.load = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load5 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load6 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load7 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %21 = fmul <8 x float> %wide.load, %wide.load
  %22 = fmul <8 x float> %wide.load5, %wide.load5
  %23 = fmul <8 x float> %wide.load6, %wide.load6
  %24 = fmul <8 x float> %wide.load7, %wide.load7
  %25 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %16
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 96
  %wide.load8 = load <8 x float>, ptr %25, align 4, !alias.scope !5, !noalias !8
  %wide.load9 = load <8 x float>, ptr %26, align 4, !alias.scope !5, !noalias !8
  %wide.load10 = load <8 x float>, ptr %27, align 4, !alias.scope !5, !noalias !8
  %wide.load11 = load <8 x float>, ptr %28, align 4, !alias.scope !5, !noalias !8
  %29 = fmul <8 x float> %21, splat (float 1.000000e-03)
  %30 = fmul <8 x float> %22, splat (float 1.000000e-03)
  %31 = fmul <8 x float> %23, splat (float 1.000000e-03)
  %32 = fmul <8 x float> %24, splat (float 1.000000e-03)
  %33 = fmul <8 x float> %wide.load8, splat (float 9.990000e-01)
  %34 = fmul <8 x float> %wide.load9, splat (float 9.990000e-01)
  %35 = fmul <8 x float> %wide.load10, splat (float 9.990000e-01)
  %36 = fmul <8 x float> %wide.load11, splat (float 9.990000e-01)
  %37 = fadd <8 x float> %29, %33
  %38 = fadd <8 x float> %30, %34
  %39 = fadd <8 x float> %31, %35
  %40 = fadd <8 x float> %32, %36
  store <8 x float> %37, ptr %25, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %38, ptr %26, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %39, ptr %27, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %40, ptr %28, align 4, !alias.scope !5, !noalias !8
  %index.next = add nuw i64 %index, 32
  %41 = icmp eq i64 %index.next, 512
  br i1 %41, label %middle.block, label %vector.body, !llvm.loop !10

middle.block:                                     ; preds = %vector.body
  %42 = add nuw nsw i64 %13, 1
  %exitcond3.not = icmp eq i64 %42, 128
  br i1 %exitcond3.not, label %multiply_add_fusion.13_wrapped.exit, label %vector.ph, !llvm.loop !13

multiply_add_fusion.13_wrapped.exit:              ; preds = %middle.block, %1
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
!4 = !{i64 524288}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.13_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.13_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.13_wrapped: argument 1"}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
