; ModuleID = '__compute_module_multiply_add_fusion.49_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.49_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.49(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !18
  %10 = load float, ptr %9, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 80
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !18
  %13 = load float, ptr %12, align 4, !invariant.load !3, !alias.scope !16, !noalias !20
  %14 = fsub float 1.000000e+00, %13
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !18
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %18 = fsub float 1.000000e+00, %17
  %broadcast.splatinsert = insertelement <8 x float> poison, float %18, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert1 = insertelement <8 x float> poison, float %14, i64 0
  %broadcast.splat2 = shufflevector <8 x float> %broadcast.splatinsert1, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert3 = insertelement <8 x float> poison, float %10, i64 0
  %broadcast.splat4 = shufflevector <8 x float> %broadcast.splatinsert3, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %19 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %wide.load = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !22
  %20 = fdiv <8 x float> %wide.load, %broadcast.splat
  %21 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %20)
  %22 = fadd <8 x float> %21, splat (float f0x322BCC77)
  %23 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %wide.load5 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !8, !noalias !23
  %24 = fmul <8 x float> %broadcast.splat2, %22
  %25 = fdiv <8 x float> %wide.load5, %24
  %26 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %wide.load6 = load <8 x float>, ptr %26, align 4, !alias.scope !5, !noalias !24
  %27 = fmul <8 x float> %broadcast.splat4, %25
  %28 = fadd <8 x float> %wide.load6, %27
  store <8 x float> %28, ptr %26, align 4, !alias.scope !5, !noalias !24
  %index.next = or disjoint i64 %index, 8
  %29 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index.next
  %wide.load.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !22
  %30 = fdiv <8 x float> %wide.load.1, %broadcast.splat
  %31 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %30)
  %32 = fadd <8 x float> %31, splat (float f0x322BCC77)
  %33 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index.next
  %wide.load5.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !8, !noalias !23
  %34 = fmul <8 x float> %broadcast.splat2, %32
  %35 = fdiv <8 x float> %wide.load5.1, %34
  %36 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index.next
  %wide.load6.1 = load <8 x float>, ptr %36, align 4, !alias.scope !5, !noalias !24
  %37 = fmul <8 x float> %broadcast.splat4, %35
  %38 = fadd <8 x float> %wide.load6.1, %37
  store <8 x float> %38, ptr %36, align 4, !alias.scope !5, !noalias !24
  %index.next.1 = add nuw nsw i64 %index, 16
  %39 = icmp eq i64 %index.next.1, 1024
  br i1 %39, label %multiply_add_fusion.49_wrapped.exit, label %vector.body, !llvm.loop !25

multiply_add_fusion.49_wrapped.exit:              ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.49_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.49_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.49_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.49_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_add_fusion.49_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"multiply_add_fusion.49_wrapped: argument 4"}
!16 = !{!17}
!17 = distinct !{!17, !7, !"multiply_add_fusion.49_wrapped: argument 5"}
!18 = !{i64 4}
!19 = !{!6, !9, !11, !15, !17}
!20 = !{!6, !9, !11, !13, !15}
!21 = !{!6, !9, !11, !13, !17}
!22 = !{!6, !9, !13, !15, !17}
!23 = !{!6, !11, !13, !15, !17}
!24 = !{!9, !11, !13, !15, !17}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.isvectorized", i32 1}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
