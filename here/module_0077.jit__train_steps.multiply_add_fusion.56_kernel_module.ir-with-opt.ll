; ModuleID = '__compute_module_multiply_add_fusion.56_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.56_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.56(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %9 = phi i64 [ 0, %1 ], [ %50, %middle.block ]
  %10 = shl nuw nsw i64 %9, 9
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %11 = add nuw nsw i64 %index, %10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load3 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %14 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load4 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %16 = fadd <8 x float> %wide.load, %wide.load4
  %17 = fadd <8 x float> %wide.load3, %wide.load5
  %18 = fcmp oge <8 x float> %16, zeroinitializer
  %19 = fcmp oge <8 x float> %17, zeroinitializer
  %20 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %wide.load6 = load <8 x float>, ptr %20, align 4, !alias.scope !6, !noalias !15
  %wide.load7 = load <8 x float>, ptr %21, align 4, !alias.scope !6, !noalias !15
  %22 = select <8 x i1> %18, <8 x float> %wide.load6, <8 x float> zeroinitializer
  %23 = select <8 x i1> %19, <8 x float> %wide.load7, <8 x float> zeroinitializer
  %24 = fmul <8 x float> %wide.load6, splat (float 2.000000e-01)
  %25 = fmul <8 x float> %wide.load7, splat (float 2.000000e-01)
  %26 = select <8 x i1> %18, <8 x float> zeroinitializer, <8 x float> %24
  %27 = select <8 x i1> %19, <8 x float> zeroinitializer, <8 x float> %25
  %28 = fadd <8 x float> %22, %26
  %29 = fadd <8 x float> %23, %27
  store <8 x float> %28, ptr %20, align 4, !alias.scope !6, !noalias !15
  store <8 x float> %29, ptr %21, align 4, !alias.scope !6, !noalias !15
  %index.next = or disjoint i64 %index, 16
  %30 = add nuw nsw i64 %index.next, %10
  %31 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %30
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %wide.load.1 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %wide.load3.1 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %33 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %wide.load4.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %wide.load5.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !11, !noalias !14
  %35 = fadd <8 x float> %wide.load.1, %wide.load4.1
  %36 = fadd <8 x float> %wide.load3.1, %wide.load5.1
  %37 = fcmp oge <8 x float> %35, zeroinitializer
  %38 = fcmp oge <8 x float> %36, zeroinitializer
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %30
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  %wide.load6.1 = load <8 x float>, ptr %39, align 4, !alias.scope !6, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %40, align 4, !alias.scope !6, !noalias !15
  %41 = select <8 x i1> %37, <8 x float> %wide.load6.1, <8 x float> zeroinitializer
  %42 = select <8 x i1> %38, <8 x float> %wide.load7.1, <8 x float> zeroinitializer
  %43 = fmul <8 x float> %wide.load6.1, splat (float 2.000000e-01)
  %44 = fmul <8 x float> %wide.load7.1, splat (float 2.000000e-01)
  %45 = select <8 x i1> %37, <8 x float> zeroinitializer, <8 x float> %43
  %46 = select <8 x i1> %38, <8 x float> zeroinitializer, <8 x float> %44
  %47 = fadd <8 x float> %41, %45
  %48 = fadd <8 x float> %42, %46
  store <8 x float> %47, ptr %39, align 4, !alias.scope !6, !noalias !15
  store <8 x float> %48, ptr %40, align 4, !alias.scope !6, !noalias !15
  %index.next.1 = add nuw nsw i64 %index, 32
  %49 = icmp eq i64 %index.next.1, 512
  br i1 %49, label %middle.block, label %vector.body, !llvm.loop !16

middle.block:                                     ; preds = %vector.body
  %50 = add nuw nsw i64 %9, 1
  %exitcond2.not = icmp eq i64 %50, 40
  br i1 %exitcond2.not, label %multiply_add_fusion.56_wrapped.exit, label %vector.ph, !llvm.loop !19

multiply_add_fusion.56_wrapped.exit:              ; preds = %middle.block
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
!4 = !{i64 81920}
!5 = !{i64 2048}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.56_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.56_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.56_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.56_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
