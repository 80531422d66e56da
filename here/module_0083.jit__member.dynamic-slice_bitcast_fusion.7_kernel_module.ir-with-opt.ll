; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.7_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.7(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %9 = lshr i32 %8, 29
  %10 = and i32 %9, 4
  %11 = add i32 %10, %8
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = shl nuw nsw i32 %13, 10
  %15 = zext nneg i32 %14 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %15
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.3, %vector.body ]
  %16 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %17 = getelementptr i8, ptr %16, i64 32
  %18 = getelementptr i8, ptr %16, i64 64
  %19 = getelementptr i8, ptr %16, i64 96
  %wide.load = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %20 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 64
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 96
  store <8 x float> %wide.load, ptr %20, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1, ptr %21, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2, ptr %22, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3, ptr %23, align 4, !alias.scope !12, !noalias !16
  %index.next = or disjoint i64 %index, 32
  %24 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next
  %25 = getelementptr i8, ptr %24, i64 32
  %26 = getelementptr i8, ptr %24, i64 64
  %27 = getelementptr i8, ptr %24, i64 96
  %wide.load.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 96
  store <8 x float> %wide.load.1, ptr %28, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.1, ptr %29, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.1, ptr %30, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.1, ptr %31, align 4, !alias.scope !12, !noalias !16
  %index.next.1 = or disjoint i64 %index, 64
  %32 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.1
  %33 = getelementptr i8, ptr %32, i64 32
  %34 = getelementptr i8, ptr %32, i64 64
  %35 = getelementptr i8, ptr %32, i64 96
  %wide.load.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next.1
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 32
  %38 = getelementptr inbounds nuw i8, ptr %36, i64 64
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 96
  store <8 x float> %wide.load.2, ptr %36, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.2, ptr %37, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.2, ptr %38, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.2, ptr %39, align 4, !alias.scope !12, !noalias !16
  %index.next.2 = or disjoint i64 %index, 96
  %40 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.2
  %41 = getelementptr i8, ptr %40, i64 32
  %42 = getelementptr i8, ptr %40, i64 64
  %43 = getelementptr i8, ptr %40, i64 96
  %wide.load.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next.2
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 32
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 64
  %47 = getelementptr inbounds nuw i8, ptr %44, i64 96
  store <8 x float> %wide.load.3, ptr %44, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.3, ptr %45, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.3, ptr %46, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.3, ptr %47, align 4, !alias.scope !12, !noalias !16
  %index.next.3 = add nuw nsw i64 %index, 128
  %48 = icmp eq i64 %index.next.3, 1024
  br i1 %48, label %dynamic-slice_bitcast_fusion.7_wrapped.exit, label %vector.body, !llvm.loop !17

dynamic-slice_bitcast_fusion.7_wrapped.exit:      ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16384}
!5 = !{i64 4}
!6 = !{i64 4096}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.7_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.7_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.7_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.7_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
