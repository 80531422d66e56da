; ModuleID = '__compute_module_multiply_select_fusion_kernel_module'
source_filename = "__compute_module_multiply_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_select_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %9 = load i32, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !14
  %10 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %11 = tail call i32 @llvm.umin.i32(i32 %10, i32 3)
  %12 = shl nuw nsw i32 %11, 10
  %13 = zext nneg i32 %12 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %6, i64 %13
  br label %.preheader

.preheader:                                       ; preds = %1, %middle.block
  %14 = phi i64 [ 0, %1 ], [ %41, %middle.block ]
  %.idx = shl i64 %14, 12
  %15 = getelementptr i8, ptr %4, i64 %.idx
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader
  %index = phi i64 [ 0, %.preheader ], [ %index.next, %vector.body ]
  %16 = getelementptr [4 x i8], ptr %15, i64 %index
  %17 = getelementptr i8, ptr %16, i64 32
  %18 = getelementptr i8, ptr %16, i64 64
  %19 = getelementptr i8, ptr %16, i64 96
  %wide.load = load <8 x float>, ptr %16, align 4, !alias.scope !7, !noalias !15
  %wide.load2 = load <8 x float>, ptr %17, align 4, !alias.scope !7, !noalias !15
  %wide.load3 = load <8 x float>, ptr %18, align 4, !alias.scope !7, !noalias !15
  %wide.load4 = load <8 x float>, ptr %19, align 4, !alias.scope !7, !noalias !15
  %20 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = getelementptr i8, ptr %20, i64 64
  %23 = getelementptr i8, ptr %20, i64 96
  %wide.load5 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %wide.load6 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %wide.load7 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %wide.load8 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !16
  %24 = fadd <8 x float> %wide.load, %wide.load5
  %25 = fadd <8 x float> %wide.load2, %wide.load6
  %26 = fadd <8 x float> %wide.load3, %wide.load7
  %27 = fadd <8 x float> %wide.load4, %wide.load8
  %28 = fcmp oge <8 x float> %24, zeroinitializer
  %29 = fcmp oge <8 x float> %25, zeroinitializer
  %30 = fcmp oge <8 x float> %26, zeroinitializer
  %31 = fcmp oge <8 x float> %27, zeroinitializer
  %32 = fmul <8 x float> %24, splat (float 2.000000e-01)
  %33 = fmul <8 x float> %25, splat (float 2.000000e-01)
  %34 = fmul <8 x float> %26, splat (float 2.000000e-01)
  %35 = fmul <8 x float> %27, splat (float 2.000000e-01)
  %36 = select <8 x i1> %28, <8 x float> %24, <8 x float> %32
  %37 = select <8 x i1> %29, <8 x float> %25, <8 x float> %33
  %38 = select <8 x i1> %30, <8 x float> %26, <8 x float> %34
  %39 = select <8 x i1> %31, <8 x float> %27, <8 x float> %35
  store <8 x float> %36, ptr %16, align 4, !alias.scope !7, !noalias !15
  store <8 x float> %37, ptr %17, align 4, !alias.scope !7, !noalias !15
  store <8 x float> %38, ptr %18, align 4, !alias.scope !7, !noalias !15
  store <8 x float> %39, ptr %19, align 4, !alias.scope !7, !noalias !15
  %index.next = add nuw i64 %index, 32
  %40 = icmp eq i64 %index.next, 1024
  br i1 %40, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  %41 = add nuw nsw i64 %14, 1
  %exitcond1.not = icmp eq i64 %41, 12
  br i1 %exitcond1.not, label %multiply_select_fusion_wrapped.exit, label %.preheader, !llvm.loop !20

multiply_select_fusion_wrapped.exit:              ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 49152}
!5 = !{i64 16384}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_select_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_select_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_select_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_select_fusion_wrapped: argument 2"}
!14 = !{!8, !11}
!15 = !{!11, !13}
!16 = !{!8, !13}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
