; ModuleID = '__compute_module_multiply_add_fusion.18_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.18_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.18(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !17)
  %15 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !19
  %16 = fsub float 1.000000e+00, %15
  %17 = load float, ptr %14, align 4, !invariant.load !3, !alias.scope !17, !noalias !20
  %18 = fsub float 1.000000e+00, %17
  %19 = load float, ptr %10, align 4, !invariant.load !3, !alias.scope !13, !noalias !21
  %broadcast.splatinsert = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert3 = insertelement <8 x float> poison, float %18, i64 0
  %broadcast.splat4 = shufflevector <8 x float> %broadcast.splatinsert3, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <8 x float> poison, float %19, i64 0
  %broadcast.splat6 = shufflevector <8 x float> %broadcast.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %20 = phi i64 [ 0, %1 ], [ %45, %middle.block ]
  %21 = shl nuw nsw i64 %20, 8
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %22 = add nuw nsw i64 %index, %21
  %23 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %22
  %wide.load = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !11, !noalias !22
  %24 = fdiv <8 x float> %wide.load, %broadcast.splat
  %25 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %24)
  %26 = fadd <8 x float> %25, splat (float f0x322BCC77)
  %27 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %22
  %wide.load7 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !9, !noalias !23
  %28 = fmul <8 x float> %broadcast.splat4, %26
  %29 = fdiv <8 x float> %wide.load7, %28
  %30 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %22
  %wide.load8 = load <8 x float>, ptr %30, align 4, !alias.scope !6, !noalias !24
  %31 = fmul <8 x float> %broadcast.splat6, %29
  %32 = fadd <8 x float> %wide.load8, %31
  store <8 x float> %32, ptr %30, align 4, !alias.scope !6, !noalias !24
  %index.next = or disjoint i64 %index, 8
  %33 = add nuw nsw i64 %index.next, %21
  %34 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %33
  %wide.load.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !11, !noalias !22
  %35 = fdiv <8 x float> %wide.load.1, %broadcast.splat
  %36 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %35)
  %37 = fadd <8 x float> %36, splat (float f0x322BCC77)
  %38 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %33
  %wide.load7.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !9, !noalias !23
  %39 = fmul <8 x float> %broadcast.splat4, %37
  %40 = fdiv <8 x float> %wide.load7.1, %39
  %41 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %33
  %wide.load8.1 = load <8 x float>, ptr %41, align 4, !alias.scope !6, !noalias !24
  %42 = fmul <8 x float> %broadcast.splat6, %40
  %43 = fadd <8 x float> %wide.load8.1, %42
  store <8 x float> %43, ptr %41, align 4, !alias.scope !6, !noalias !24
  %index.next.1 = add nuw nsw i64 %index, 16
  %44 = icmp eq i64 %index.next.1, 256
  br i1 %44, label %middle.block, label %vector.body, !llvm.loop !25

middle.block:                                     ; preds = %vector.body
  %45 = add nuw nsw i64 %20, 1
  %exitcond2.not = icmp eq i64 %45, 100
  br i1 %exitcond2.not, label %multiply_add_fusion.18_wrapped.exit, label %vector.ph, !llvm.loop !28

multiply_add_fusion.18_wrapped.exit:              ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.18_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.18_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.18_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.18_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion.18_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"multiply_add_fusion.18_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"multiply_add_fusion.18_wrapped: argument 5"}
!19 = !{!7, !10, !12, !14, !18}
!20 = !{!7, !10, !12, !14, !16}
!21 = !{!7, !10, !12, !16, !18}
!22 = !{!7, !10, !14, !16, !18}
!23 = !{!7, !12, !14, !16, !18}
!24 = !{!10, !12, !14, !16, !18}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.isvectorized", i32 1}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
