; ModuleID = '__compute_module_multiply_add_fusion.5_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.5_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.5(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %10 = load float, ptr %9, align 4, !invariant.load !3, !alias.scope !13, !noalias !15
  %11 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !16
  %broadcast.splatinsert = insertelement <8 x float> poison, float %10, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1 = insertelement <8 x float> poison, float %11, i64 0
  %broadcast.splat2 = shufflevector <8 x float> %broadcast.splatinsert1, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %12 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load3 = load <8 x float>, ptr %13, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load4 = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %16 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load6 = load <8 x float>, ptr %16, align 4, !alias.scope !6, !noalias !18
  %wide.load7 = load <8 x float>, ptr %17, align 4, !alias.scope !6, !noalias !18
  %wide.load8 = load <8 x float>, ptr %18, align 4, !alias.scope !6, !noalias !18
  %wide.load9 = load <8 x float>, ptr %19, align 4, !alias.scope !6, !noalias !18
  %20 = fmul <8 x float> %broadcast.splat, %wide.load
  %21 = fmul <8 x float> %broadcast.splat, %wide.load3
  %22 = fmul <8 x float> %broadcast.splat, %wide.load4
  %23 = fmul <8 x float> %broadcast.splat, %wide.load5
  %24 = fmul <8 x float> %broadcast.splat2, %wide.load6
  %25 = fmul <8 x float> %broadcast.splat2, %wide.load7
  %26 = fmul <8 x float> %broadcast.splat2, %wide.load8
  %27 = fmul <8 x float> %broadcast.splat2, %wide.load9
  %28 = fadd <8 x float> %20, %24
  %29 = fadd <8 x float> %21, %25
  %30 = fadd <8 x float> %22, %26
  %31 = fadd <8 x float> %23, %27
  store <8 x float> %28, ptr %16, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %29, ptr %17, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %30, ptr %18, align 4, !alias.scope !6, !noalias !18
  store <8 x float> %31, ptr %19, align 4, !alias.scope !6, !noalias !18
  %index.next = add nuw i64 %index, 32
  %32 = icmp eq i64 %index.next, 768
  br i1 %32, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !19

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert12 = insertelement <8 x float> poison, float %11, i64 0
  %broadcast.splat13 = shufflevector <8 x float> %broadcast.splatinsert12, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert10 = insertelement <8 x float> poison, float %10, i64 0
  %broadcast.splat11 = shufflevector <8 x float> %broadcast.splatinsert10, <8 x float> poison, <8 x i32> zeroinitializer
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 3072
  %wide.load15 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 3072
  %wide.load16 = load <8 x float>, ptr %34, align 4, !alias.scope !6, !noalias !18
  %35 = fmul <8 x float> %broadcast.splat11, %wide.load15
  %36 = fmul <8 x float> %broadcast.splat13, %wide.load16
  %37 = fadd <8 x float> %35, %36
  store <8 x float> %37, ptr %34, align 4, !alias.scope !6, !noalias !18
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 3104
  %wide.load15.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 3104
  %wide.load16.1 = load <8 x float>, ptr %39, align 4, !alias.scope !6, !noalias !18
  %40 = fmul <8 x float> %broadcast.splat11, %wide.load15.1
  %41 = fmul <8 x float> %broadcast.splat13, %wide.load16.1
  %42 = fadd <8 x float> %40, %41
  store <8 x float> %42, ptr %39, align 4, !alias.scope !6, !noalias !18
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
!4 = !{i64 3136}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.5_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.5_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.5_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.5_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion.5_wrapped: argument 3"}
!15 = !{!7, !10, !12}
!16 = !{!7, !12, !14}
!17 = !{!7, !10, !14}
!18 = !{!10, !12, !14}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
