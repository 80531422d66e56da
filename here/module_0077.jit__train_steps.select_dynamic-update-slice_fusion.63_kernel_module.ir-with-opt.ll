; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.63_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.63_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.63(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !18
  %.fr1 = freeze i8 %14
  %15 = trunc i8 %.fr1 to i1
  %16 = shl nuw nsw i32 %13, 10
  %17 = zext nneg i32 %16 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %17
  br i1 %15, label %vector.body, label %select_dynamic-update-slice_fusion.63_wrapped.exit

vector.body:                                      ; preds = %1, %vector.body
  %index = phi i64 [ %index.next.3, %vector.body ], [ 0, %1 ]
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %22 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %23 = getelementptr i8, ptr %22, i64 32
  %24 = getelementptr i8, ptr %22, i64 64
  %25 = getelementptr i8, ptr %22, i64 96
  store <8 x float> %wide.load, ptr %22, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3, ptr %23, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4, ptr %24, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5, ptr %25, align 4, !alias.scope !8, !noalias !20
  %index.next = or disjoint i64 %index, 32
  %26 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 32
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 64
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 96
  %wide.load.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %30 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next
  %31 = getelementptr i8, ptr %30, i64 32
  %32 = getelementptr i8, ptr %30, i64 64
  %33 = getelementptr i8, ptr %30, i64 96
  store <8 x float> %wide.load.1, ptr %30, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.1, ptr %31, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.1, ptr %32, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.1, ptr %33, align 4, !alias.scope !8, !noalias !20
  %index.next.1 = or disjoint i64 %index, 64
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next.1
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 64
  %37 = getelementptr inbounds nuw i8, ptr %34, i64 96
  %wide.load.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.2 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %38 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.1
  %39 = getelementptr i8, ptr %38, i64 32
  %40 = getelementptr i8, ptr %38, i64 64
  %41 = getelementptr i8, ptr %38, i64 96
  store <8 x float> %wide.load.2, ptr %38, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.2, ptr %39, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.2, ptr %40, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.2, ptr %41, align 4, !alias.scope !8, !noalias !20
  %index.next.2 = or disjoint i64 %index, 96
  %42 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next.2
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 32
  %44 = getelementptr inbounds nuw i8, ptr %42, i64 64
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 96
  %wide.load.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.3 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %46 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index.next.2
  %47 = getelementptr i8, ptr %46, i64 32
  %48 = getelementptr i8, ptr %46, i64 64
  %49 = getelementptr i8, ptr %46, i64 96
  store <8 x float> %wide.load.3, ptr %46, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.3, ptr %47, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.3, ptr %48, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.3, ptr %49, align 4, !alias.scope !8, !noalias !20
  %index.next.3 = add nuw nsw i64 %index, 128
  %50 = icmp eq i64 %index.next.3, 1024
  br i1 %50, label %select_dynamic-update-slice_fusion.63_wrapped.exit, label %vector.body, !llvm.loop !21

select_dynamic-update-slice_fusion.63_wrapped.exit: ; preds = %vector.body, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16384}
!5 = !{i64 4}
!6 = !{i64 4096}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.63_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.63_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.63_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.63_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.63_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
