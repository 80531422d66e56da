; ModuleID = '__compute_module_multiply_add_fusion.52_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.52_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.52(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %multiply_add_fusion.52_wrapped.exit

13:                                               ; preds = %1
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !18
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !18
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !18
  %20 = load float, ptr %19, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %21 = fsub float 1.000000e+00, %20
  %22 = load float, ptr %17, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %23 = fsub float 1.000000e+00, %22
  %24 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %25 = mul nuw nsw i64 %11, 401408
  %broadcast.splatinsert = insertelement <8 x float> poison, float %21, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert5 = insertelement <8 x float> poison, float %23, i64 0
  %broadcast.splat6 = shufflevector <8 x float> %broadcast.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert7 = insertelement <8 x float> poison, float %24, i64 0
  %broadcast.splat8 = shufflevector <8 x float> %broadcast.splatinsert7, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %13, %middle.block
  %26 = phi i64 [ 0, %13 ], [ %52, %middle.block ]
  %27 = shl nuw nsw i64 %26, 10
  %28 = add nuw nsw i64 %27, %25
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %29 = add nuw nsw i64 %index, %28
  %30 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %29
  %wide.load = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !10, !noalias !22
  %31 = fdiv <8 x float> %wide.load, %broadcast.splat
  %32 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %31)
  %33 = fadd <8 x float> %32, splat (float f0x322BCC77)
  %34 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %29
  %wide.load9 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !8, !noalias !23
  %35 = fmul <8 x float> %broadcast.splat6, %33
  %36 = fdiv <8 x float> %wide.load9, %35
  %37 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %29
  %wide.load10 = load <8 x float>, ptr %37, align 4, !alias.scope !5, !noalias !24
  %38 = fmul <8 x float> %broadcast.splat8, %36
  %39 = fadd <8 x float> %wide.load10, %38
  store <8 x float> %39, ptr %37, align 4, !alias.scope !5, !noalias !24
  %index.next = or disjoint i64 %index, 8
  %40 = add nuw nsw i64 %index.next, %28
  %41 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %40
  %wide.load.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !22
  %42 = fdiv <8 x float> %wide.load.1, %broadcast.splat
  %43 = tail call <8 x float> @llvm.sqrt.v8f32(<8 x float> %42)
  %44 = fadd <8 x float> %43, splat (float f0x322BCC77)
  %45 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %40
  %wide.load9.1 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !8, !noalias !23
  %46 = fmul <8 x float> %broadcast.splat6, %44
  %47 = fdiv <8 x float> %wide.load9.1, %46
  %48 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %40
  %wide.load10.1 = load <8 x float>, ptr %48, align 4, !alias.scope !5, !noalias !24
  %49 = fmul <8 x float> %broadcast.splat8, %47
  %50 = fadd <8 x float> %wide.load10.1, %49
  store <8 x float> %50, ptr %48, align 4, !alias.scope !5, !noalias !24
  %index.next.1 = add nuw nsw i64 %index, 16
  %51 = icmp eq i64 %index.next.1, 1024
  br i1 %51, label %middle.block, label %vector.body, !llvm.loop !25

middle.block:                                     ; preds = %vector.body
  %52 = add nuw nsw i64 %26, 1
  %exitcond3.not = icmp eq i64 %52, 392
  br i1 %exitcond3.not, label %multiply_add_fusion.52_wrapped.exit, label %vector.ph, !llvm.loop !28

multiply_add_fusion.52_wrapped.exit:              ; preds = %middle.block, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.52_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.52_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.52_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_add_fusion.52_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"multiply_add_fusion.52_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"multiply_add_fusion.52_wrapped: argument 4"}
!16 = !{!17}
!17 = distinct !{!17, !7, !"multiply_add_fusion.52_wrapped: argument 5"}
!18 = !{i64 4}
!19 = !{!6, !9, !11, !15, !17}
!20 = !{!6, !9, !11, !13, !17}
!21 = !{!6, !9, !11, !13, !15}
!22 = !{!6, !9, !13, !15, !17}
!23 = !{!6, !11, !13, !15, !17}
!24 = !{!9, !11, !13, !15, !17}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.isvectorized", i32 1}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
