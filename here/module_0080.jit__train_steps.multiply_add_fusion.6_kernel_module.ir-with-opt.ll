; ModuleID = '__compute_module_multiply_add_fusion.6_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.6(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %14 = icmp ult i64 %13, 2
  br i1 %14, label %15, label %multiply_add_fusion.6_wrapped.exit

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !20
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !20
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !20
  %22 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %23 = fsub float 1.000000e+00, %22
  %24 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !16, !noalias !22
  %25 = fsub float 1.000000e+00, %24
  %26 = load float, ptr %21, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %27 = shl nuw nsw i64 %13, 18
  %broadcast.splatinsert = insertelement <8 x float> poison, float %23, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <8 x float> poison, float %25, i64 0
  %broadcast.splat6 = shufflevector <8 x float> %broadcast.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert7 = insertelement <8 x float> poison, float %26, i64 0
  %broadcast.splat8 = shufflevector <8 x float> %broadcast.splatinsert7, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %15, %middle.block
  %28 = phi i64 [ 0, %15 ], [ %56, %middle.block ]
  %29 = shl nuw nsw i64 %28, 10
  %30 = add nuw nsw i64 %29, %27
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %31 = add nuw nsw i64 %index, %30
  %32 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %31
  %wide.load = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %33 = fdiv <8 x float> %wide.load, %broadcast.splat
  %34 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %33)
  %35 = fadd <8 x float> %34, splat (float f0x322BCC77)
  %36 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %31
  %wide.load9 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !8, !noalias !25
  %37 = fmul <8 x float> %broadcast.splat6, %35
  %38 = fdiv <8 x float> %wide.load9, %37
  %39 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %31
  %wide.load10 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !5, !noalias !26
  %40 = fmul <8 x float> %broadcast.splat8, %38
  %41 = fadd <8 x float> %wide.load10, %40
  %42 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %31
  store <8 x float> %41, ptr %42, align 4, !alias.scope !18, !noalias !27
  %index.next = or disjoint i64 %index, 8
  %43 = add nuw nsw i64 %index.next, %30
  %44 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %43
  %wide.load.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !10, !noalias !24
  %45 = fdiv <8 x float> %wide.load.1, %broadcast.splat
  %46 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %45)
  %47 = fadd <8 x float> %46, splat (float f0x322BCC77)
  %48 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %43
  %wide.load9.1 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !8, !noalias !25
  %49 = fmul <8 x float> %broadcast.splat6, %47
  %50 = fdiv <8 x float> %wide.load9.1, %49
  %51 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %43
  %wide.load10.1 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !5, !noalias !26
  %52 = fmul <8 x float> %broadcast.splat8, %50
  %53 = fadd <8 x float> %wide.load10.1, %52
  %54 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %43
  store <8 x float> %53, ptr %54, align 4, !alias.scope !18, !noalias !27
  %index.next.1 = add nuw nsw i64 %index, 16
  %55 = icmp eq i64 %index.next.1, 1024
  br i1 %55, label %middle.block, label %vector.body, !llvm.loop !28

middle.block:                                     ; preds = %vector.body
  %56 = add nuw nsw i64 %28, 1
  %exitcond3.not = icmp eq i64 %56, 256
  br i1 %exitcond3.not, label %multiply_add_fusion.6_wrapped.exit, label %vector.ph, !llvm.loop !31

multiply_add_fusion.6_wrapped.exit:               ; preds = %middle.block, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.6_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.6_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.6_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_add_fusion.6_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"multiply_add_fusion.6_wrapped: argument 4"}
!16 = !{!17}
!17 = distinct !{!17, !7, !"multiply_add_fusion.6_wrapped: argument 5"}
!18 = !{!19}
!19 = distinct !{!19, !7, !"multiply_add_fusion.6_wrapped: argument 6"}
!20 = !{i64 4}
!21 = !{!6, !9, !11, !13, !17, !19}
!22 = !{!6, !9, !11, !13, !15, !19}
!23 = !{!6, !9, !11, !15, !17, !19}
!24 = !{!6, !9, !13, !15, !17, !19}
!25 = !{!6, !11, !13, !15, !17, !19}
!26 = !{!9, !11, !13, !15, !17, !19}
!27 = !{!6, !9, !11, !13, !15, !17}
!28 = distinct !{!28, !29, !30}
!29 = !{!"llvm.loop.isvectorized", i32 1}
!30 = !{!"llvm.loop.unroll.runtime.disable"}
!31 = distinct !{!31, !32}
!32 = !{!"llvm.loop.unroll.disable"}
