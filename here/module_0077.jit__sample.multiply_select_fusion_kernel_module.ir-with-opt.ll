; ModuleID = '__compute_module_multiply_select_fusion_kernel_module'
source_filename = "__compute_module_multiply_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load i64, ptr %7, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %9 = icmp ult i64 %8, 2
  br i1 %9, label %.preheader2, label %multiply_select_fusion_wrapped.exit

.preheader2:                                      ; preds = %1
  %10 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !10
  %.idx = shl nuw nsw i64 %8, 17
  %11 = getelementptr i8, ptr %10, i64 %.idx
  br label %.preheader

.preheader:                                       ; preds = %.preheader2, %middle.block
  %12 = phi i64 [ 0, %.preheader2 ], [ %39, %middle.block ]
  %.idx1 = shl i64 %12, 12
  %13 = getelementptr i8, ptr %11, i64 %.idx1
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader
  %index = phi i64 [ 0, %.preheader ], [ %index.next, %vector.body ]
  %14 = getelementptr [4 x i8], ptr %13, i64 %index
  %15 = getelementptr i8, ptr %14, i64 32
  %16 = getelementptr i8, ptr %14, i64 64
  %17 = getelementptr i8, ptr %14, i64 96
  %wide.load = load <8 x float>, ptr %14, align 4, !alias.scope !5, !noalias !8
  %wide.load5 = load <8 x float>, ptr %15, align 4, !alias.scope !5, !noalias !8
  %wide.load6 = load <8 x float>, ptr %16, align 4, !alias.scope !5, !noalias !8
  %wide.load7 = load <8 x float>, ptr %17, align 4, !alias.scope !5, !noalias !8
  %18 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load8 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load9 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load10 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load11 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %22 = fadd <8 x float> %wide.load, %wide.load8
  %23 = fadd <8 x float> %wide.load5, %wide.load9
  %24 = fadd <8 x float> %wide.load6, %wide.load10
  %25 = fadd <8 x float> %wide.load7, %wide.load11
  %26 = fcmp oge <8 x float> %22, zeroinitializer
  %27 = fcmp oge <8 x float> %23, zeroinitializer
  %28 = fcmp oge <8 x float> %24, zeroinitializer
  %29 = fcmp oge <8 x float> %25, zeroinitializer
  %30 = fmul <8 x float> %22, splat (float 2.000000e-01)
  %31 = fmul <8 x float> %23, splat (float 2.000000e-01)
  %32 = fmul <8 x float> %24, splat (float 2.000000e-01)
  %33 = fmul <8 x float> %25, splat (float 2.000000e-01)
  %34 = select <8 x i1> %26, <8 x float> %22, <8 x float> %30
  %35 = select <8 x i1> %27, <8 x float> %23, <8 x float> %31
  %36 = select <8 x i1> %28, <8 x float> %24, <8 x float> %32
  %37 = select <8 x i1> %29, <8 x float> %25, <8 x float> %33
  store <8 x float> %34, ptr %14, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %35, ptr %15, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %36, ptr %16, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %37, ptr %17, align 4, !alias.scope !5, !noalias !8
  %index.next = add nuw i64 %index, 32
  %38 = icmp eq i64 %index.next, 1024
  br i1 %38, label %middle.block, label %vector.body, !llvm.loop !11

middle.block:                                     ; preds = %vector.body
  %39 = add nuw nsw i64 %12, 1
  %exitcond3.not = icmp eq i64 %39, 32
  br i1 %exitcond3.not, label %multiply_select_fusion_wrapped.exit, label %.preheader, !llvm.loop !14

multiply_select_fusion_wrapped.exit:              ; preds = %middle.block, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_select_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_select_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_select_fusion_wrapped: argument 1"}
!10 = !{i64 262144}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
