; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.43_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.43_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.43(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %dynamic-slice_bitcast_fusion.43_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  %16 = tail call i32 @llvm.umin.i32(i32 %15, i32 3)
  %17 = shl nuw nsw i64 %4, 18
  %18 = shl nuw nsw i32 %16, 19
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr [4 x i8], ptr %11, i64 %17
  %21 = getelementptr [4 x i8], ptr %20, i64 %19
  %22 = getelementptr [4 x i8], ptr %10, i64 %17
  br label %vector.ph

vector.ph:                                        ; preds = %6, %middle.block
  %23 = phi i64 [ 0, %6 ], [ %60, %middle.block ]
  %24 = shl nuw nsw i64 %23, 10
  %25 = getelementptr [4 x i8], ptr %21, i64 %24
  %26 = getelementptr [4 x i8], ptr %22, i64 %24
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.3, %vector.body ]
  %27 = getelementptr [4 x i8], ptr %25, i64 %index
  %28 = getelementptr i8, ptr %27, i64 32
  %29 = getelementptr i8, ptr %27, i64 64
  %30 = getelementptr i8, ptr %27, i64 96
  %wide.load = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %31 = getelementptr [4 x i8], ptr %26, i64 %index
  %32 = getelementptr i8, ptr %31, i64 32
  %33 = getelementptr i8, ptr %31, i64 64
  %34 = getelementptr i8, ptr %31, i64 96
  store <8 x float> %wide.load, ptr %31, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6, ptr %32, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7, ptr %33, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8, ptr %34, align 4, !alias.scope !9, !noalias !16
  %index.next = or disjoint i64 %index, 32
  %35 = getelementptr [4 x i8], ptr %25, i64 %index.next
  %36 = getelementptr i8, ptr %35, i64 32
  %37 = getelementptr i8, ptr %35, i64 64
  %38 = getelementptr i8, ptr %35, i64 96
  %wide.load.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %39 = getelementptr [4 x i8], ptr %26, i64 %index.next
  %40 = getelementptr i8, ptr %39, i64 32
  %41 = getelementptr i8, ptr %39, i64 64
  %42 = getelementptr i8, ptr %39, i64 96
  store <8 x float> %wide.load.1, ptr %39, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.1, ptr %40, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.1, ptr %41, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.1, ptr %42, align 4, !alias.scope !9, !noalias !16
  %index.next.1 = or disjoint i64 %index, 64
  %43 = getelementptr [4 x i8], ptr %25, i64 %index.next.1
  %44 = getelementptr i8, ptr %43, i64 32
  %45 = getelementptr i8, ptr %43, i64 64
  %46 = getelementptr i8, ptr %43, i64 96
  %wide.load.2 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = getelementptr [4 x i8], ptr %26, i64 %index.next.1
  %48 = getelementptr i8, ptr %47, i64 32
  %49 = getelementptr i8, ptr %47, i64 64
  %50 = getelementptr i8, ptr %47, i64 96
  store <8 x float> %wide.load.2, ptr %47, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.2, ptr %48, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.2, ptr %49, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.2, ptr %50, align 4, !alias.scope !9, !noalias !16
  %index.next.2 = or disjoint i64 %index, 96
  %51 = getelementptr [4 x i8], ptr %25, i64 %index.next.2
  %52 = getelementptr i8, ptr %51, i64 32
  %53 = getelementptr i8, ptr %51, i64 64
  %54 = getelementptr i8, ptr %51, i64 96
  %wide.load.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %55 = getelementptr [4 x i8], ptr %26, i64 %index.next.2
  %56 = getelementptr i8, ptr %55, i64 32
  %57 = getelementptr i8, ptr %55, i64 64
  %58 = getelementptr i8, ptr %55, i64 96
  store <8 x float> %wide.load.3, ptr %55, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.3, ptr %56, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.3, ptr %57, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.3, ptr %58, align 4, !alias.scope !9, !noalias !16
  %index.next.3 = add nuw nsw i64 %index, 128
  %59 = icmp eq i64 %index.next.3, 1024
  br i1 %59, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  %60 = add nuw nsw i64 %23, 1
  %exitcond4.not = icmp eq i64 %60, 256
  br i1 %exitcond4.not, label %dynamic-slice_bitcast_fusion.43_wrapped.exit, label %vector.ph, !llvm.loop !20

dynamic-slice_bitcast_fusion.43_wrapped.exit:     ; preds = %middle.block, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"dynamic-slice_bitcast_fusion.43_wrapped: argument 0"}
!6 = distinct !{!6, !"dynamic-slice_bitcast_fusion.43_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"dynamic-slice_bitcast_fusion.43_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"dynamic-slice_bitcast_fusion.43_wrapped: argument 2"}
!11 = !{i64 2097152}
!12 = !{i64 8388608}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
