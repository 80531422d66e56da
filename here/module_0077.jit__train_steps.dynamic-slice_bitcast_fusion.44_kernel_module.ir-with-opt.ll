; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.44_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.44(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %9 = tail call i32 @llvm.smax.i32(i32 %8, i32 0)
  %10 = tail call i32 @llvm.umin.i32(i32 %9, i32 3)
  %11 = shl nuw nsw i32 %10, 10
  %12 = zext nneg i32 %11 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %12
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.3, %vector.body ]
  %13 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %14 = getelementptr i8, ptr %13, i64 32
  %15 = getelementptr i8, ptr %13, i64 64
  %16 = getelementptr i8, ptr %13, i64 96
  %wide.load = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %17 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  store <8 x float> %wide.load, ptr %17, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1, ptr %18, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2, ptr %19, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3, ptr %20, align 4, !alias.scope !12, !noalias !16
  %index.next = or disjoint i64 %index, 32
  %21 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next
  %22 = getelementptr i8, ptr %21, i64 32
  %23 = getelementptr i8, ptr %21, i64 64
  %24 = getelementptr i8, ptr %21, i64 96
  %wide.load.1 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %25 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %27 = getelementptr inbounds nuw i8, ptr %25, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 96
  store <8 x float> %wide.load.1, ptr %25, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.1, ptr %26, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.1, ptr %27, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.1, ptr %28, align 4, !alias.scope !12, !noalias !16
  %index.next.1 = or disjoint i64 %index, 64
  %29 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.1
  %30 = getelementptr i8, ptr %29, i64 32
  %31 = getelementptr i8, ptr %29, i64 64
  %32 = getelementptr i8, ptr %29, i64 96
  %wide.load.2 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %33 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next.1
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 64
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 96
  store <8 x float> %wide.load.2, ptr %33, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.2, ptr %34, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.2, ptr %35, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.2, ptr %36, align 4, !alias.scope !12, !noalias !16
  %index.next.2 = or disjoint i64 %index, 96
  %37 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.2
  %38 = getelementptr i8, ptr %37, i64 32
  %39 = getelementptr i8, ptr %37, i64 64
  %40 = getelementptr i8, ptr %37, i64 96
  %wide.load.3 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %41 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next.2
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %43 = getelementptr inbounds nuw i8, ptr %41, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %41, i64 96
  store <8 x float> %wide.load.3, ptr %41, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load1.3, ptr %42, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load2.3, ptr %43, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load3.3, ptr %44, align 4, !alias.scope !12, !noalias !16
  %index.next.3 = add nuw nsw i64 %index, 128
  %45 = icmp eq i64 %index.next.3, 1024
  br i1 %45, label %dynamic-slice_bitcast_fusion.44_wrapped.exit, label %vector.body, !llvm.loop !17

dynamic-slice_bitcast_fusion.44_wrapped.exit:     ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16384}
!5 = !{i64 4}
!6 = !{i64 4096}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.44_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.44_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.44_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.44_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
