; ModuleID = '__compute_module_multiply_add_fusion.57_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.57_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.57(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %13 = phi i64 [ 0, %1 ], [ %41, %middle.block ]
  %14 = shl nuw nsw i64 %13, 8
  %15 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %13
  %16 = load float, ptr %15, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %broadcast.splatinsert = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %17 = add nuw nsw i64 %index, %14
  %18 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %wide.load = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %wide.load3 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %20 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 32
  %wide.load4 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load5 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %22 = fadd <8 x float> %wide.load, %wide.load4
  %23 = fadd <8 x float> %wide.load3, %wide.load5
  %24 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 32
  %wide.load6 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %wide.load7 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %26 = fcmp oge <8 x float> %22, zeroinitializer
  %27 = fcmp oge <8 x float> %23, zeroinitializer
  %28 = fmul <8 x float> %broadcast.splat, %wide.load6
  %29 = fmul <8 x float> %broadcast.splat, %wide.load7
  %30 = select <8 x i1> %26, <8 x float> %28, <8 x float> zeroinitializer
  %31 = select <8 x i1> %27, <8 x float> %29, <8 x float> zeroinitializer
  %32 = fmul <8 x float> %28, splat (float 2.000000e-01)
  %33 = fmul <8 x float> %29, splat (float 2.000000e-01)
  %34 = select <8 x i1> %26, <8 x float> zeroinitializer, <8 x float> %32
  %35 = select <8 x i1> %27, <8 x float> zeroinitializer, <8 x float> %33
  %36 = fadd <8 x float> %30, %34
  %37 = fadd <8 x float> %31, %35
  %38 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %17
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 32
  store <8 x float> %36, ptr %38, align 4, !alias.scope !16, !noalias !22
  store <8 x float> %37, ptr %39, align 4, !alias.scope !16, !noalias !22
  %index.next = add nuw i64 %index, 16
  %40 = icmp eq i64 %index.next, 256
  br i1 %40, label %middle.block, label %vector.body, !llvm.loop !23

middle.block:                                     ; preds = %vector.body
  %41 = add nuw nsw i64 %13, 1
  %exitcond2.not = icmp eq i64 %41, 40
  br i1 %exitcond2.not, label %multiply_add_fusion.57_wrapped.exit, label %vector.ph, !llvm.loop !26

multiply_add_fusion.57_wrapped.exit:              ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 160}
!5 = !{i64 1024}
!6 = !{i64 40960}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion.57_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion.57_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion.57_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion.57_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion.57_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion.57_wrapped: argument 4"}
!18 = !{!11, !13, !15, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !11, !13, !17}
!21 = !{!8, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
