; ModuleID = '__compute_module_multiply_select_fusion.3_kernel_module'
source_filename = "__compute_module_multiply_select_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %9 = phi i64 [ 0, %1 ], [ %42, %middle.block ]
  %10 = shl nuw nsw i64 %9, 9
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %11 = add nuw nsw i64 %index, %10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !6, !noalias !13
  %wide.load3 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !13
  %14 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load4 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %16 = fadd <8 x float> %wide.load, %wide.load4
  %17 = fadd <8 x float> %wide.load3, %wide.load5
  %18 = fcmp oge <8 x float> %16, zeroinitializer
  %19 = fcmp oge <8 x float> %17, zeroinitializer
  %20 = fmul <8 x float> %16, splat (float 2.000000e-01)
  %21 = fmul <8 x float> %17, splat (float 2.000000e-01)
  %22 = select <8 x i1> %18, <8 x float> %16, <8 x float> %20
  %23 = select <8 x i1> %19, <8 x float> %17, <8 x float> %21
  %24 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  store <8 x float> %22, ptr %24, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %23, ptr %25, align 4, !alias.scope !11, !noalias !15
  %index.next = or disjoint i64 %index, 16
  %26 = add nuw nsw i64 %index.next, %10
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %26
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %wide.load.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !13
  %wide.load3.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !13
  %29 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index.next
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %wide.load4.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %wide.load5.1 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %31 = fadd <8 x float> %wide.load.1, %wide.load4.1
  %32 = fadd <8 x float> %wide.load3.1, %wide.load5.1
  %33 = fcmp oge <8 x float> %31, zeroinitializer
  %34 = fcmp oge <8 x float> %32, zeroinitializer
  %35 = fmul <8 x float> %31, splat (float 2.000000e-01)
  %36 = fmul <8 x float> %32, splat (float 2.000000e-01)
  %37 = select <8 x i1> %33, <8 x float> %31, <8 x float> %35
  %38 = select <8 x i1> %34, <8 x float> %32, <8 x float> %36
  %39 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %26
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  store <8 x float> %37, ptr %39, align 4, !alias.scope !11, !noalias !15
  store <8 x float> %38, ptr %40, align 4, !alias.scope !11, !noalias !15
  %index.next.1 = add nuw nsw i64 %index, 32
  %41 = icmp eq i64 %index.next.1, 512
  br i1 %41, label %middle.block, label %vector.body, !llvm.loop !16

middle.block:                                     ; preds = %vector.body
  %42 = add nuw nsw i64 %9, 1
  %exitcond2.not = icmp eq i64 %42, 40
  br i1 %exitcond2.not, label %multiply_select_fusion.3_wrapped.exit, label %vector.ph, !llvm.loop !19

multiply_select_fusion.3_wrapped.exit:            ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 81920}
!5 = !{i64 2048}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_select_fusion.3_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_select_fusion.3_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_select_fusion.3_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_select_fusion.3_wrapped: argument 2"}
!13 = !{!10, !12}
!14 = !{!7, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
