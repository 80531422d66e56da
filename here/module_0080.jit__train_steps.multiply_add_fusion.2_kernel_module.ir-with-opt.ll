; ModuleID = '__compute_module_multiply_add_fusion.2_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %10 = icmp ult i64 %9, 2
  br i1 %10, label %11, label %multiply_add_fusion.2_wrapped.exit

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !14
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !14
  %16 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %17 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !8, !noalias !16
  %18 = mul nuw nsw i64 %9, 401408
  %broadcast.splatinsert16 = insertelement <8 x float> poison, float %17, i64 0
  %broadcast.splat17 = shufflevector <8 x float> %broadcast.splatinsert16, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert14 = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat15 = shufflevector <8 x float> %broadcast.splatinsert14, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <8 x float> poison, float %17, i64 0
  %broadcast.splat6 = shufflevector <8 x float> %broadcast.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  br label %iter.check

iter.check:                                       ; preds = %11, %vec.epilog.vector.body
  %19 = phi i64 [ 0, %11 ], [ %56, %vec.epilog.vector.body ]
  %20 = mul nuw nsw i64 %19, 784
  %21 = add nuw nsw i64 %20, %18
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %22 = add nuw nsw i64 %21, %index
  %23 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %22
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 96
  %wide.load = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load7 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load8 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %wide.load9 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %27 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %22
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %29 = getelementptr inbounds nuw i8, ptr %27, i64 64
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 96
  %wide.load10 = load <8 x float>, ptr %27, align 4, !alias.scope !5, !noalias !18
  %wide.load11 = load <8 x float>, ptr %28, align 4, !alias.scope !5, !noalias !18
  %wide.load12 = load <8 x float>, ptr %29, align 4, !alias.scope !5, !noalias !18
  %wide.load13 = load <8 x float>, ptr %30, align 4, !alias.scope !5, !noalias !18
  %31 = fmul <8 x float> %broadcast.splat, %wide.load
  %32 = fmul <8 x float> %broadcast.splat, %wide.load7
  %33 = fmul <8 x float> %broadcast.splat, %wide.load8
  %34 = fmul <8 x float> %broadcast.splat, %wide.load9
  %35 = fmul <8 x float> %broadcast.splat6, %wide.load10
  %36 = fmul <8 x float> %broadcast.splat6, %wide.load11
  %37 = fmul <8 x float> %broadcast.splat6, %wide.load12
  %38 = fmul <8 x float> %broadcast.splat6, %wide.load13
  %39 = fadd <8 x float> %31, %35
  %40 = fadd <8 x float> %32, %36
  %41 = fadd <8 x float> %33, %37
  %42 = fadd <8 x float> %34, %38
  store <8 x float> %39, ptr %27, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %40, ptr %28, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %41, ptr %29, align 4, !alias.scope !5, !noalias !18
  store <8 x float> %42, ptr %30, align 4, !alias.scope !5, !noalias !18
  %index.next = add nuw i64 %index, 32
  %43 = icmp eq i64 %index.next, 768
  br i1 %43, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !19

vec.epilog.vector.body:                           ; preds = %vector.body
  %44 = add nuw nsw i64 %21, 768
  %45 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %44
  %wide.load19 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %46 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %44
  %wide.load20 = load <8 x float>, ptr %46, align 4, !alias.scope !5, !noalias !18
  %47 = fmul <8 x float> %broadcast.splat15, %wide.load19
  %48 = fmul <8 x float> %broadcast.splat17, %wide.load20
  %49 = fadd <8 x float> %47, %48
  store <8 x float> %49, ptr %46, align 4, !alias.scope !5, !noalias !18
  %50 = add nuw nsw i64 %21, 776
  %51 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %50
  %wide.load19.1 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %52 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %50
  %wide.load20.1 = load <8 x float>, ptr %52, align 4, !alias.scope !5, !noalias !18
  %53 = fmul <8 x float> %broadcast.splat15, %wide.load19.1
  %54 = fmul <8 x float> %broadcast.splat17, %wide.load20.1
  %55 = fadd <8 x float> %53, %54
  store <8 x float> %55, ptr %52, align 4, !alias.scope !5, !noalias !18
  %56 = add nuw nsw i64 %19, 1
  %exitcond3.not = icmp eq i64 %56, 512
  br i1 %exitcond3.not, label %multiply_add_fusion.2_wrapped.exit, label %iter.check, !llvm.loop !22

multiply_add_fusion.2_wrapped.exit:               ; preds = %vec.epilog.vector.body, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.2_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.2_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.2_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_add_fusion.2_wrapped: argument 3"}
!14 = !{i64 4}
!15 = !{!6, !9, !11}
!16 = !{!6, !11, !13}
!17 = !{!6, !9, !13}
!18 = !{!9, !11, !13}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
