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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %11 = phi i64 [ 0, %1 ], [ %56, %middle.block ]
  %.idx = shl nuw nsw i64 %11, 10
  %12 = getelementptr i8, ptr %8, i64 %.idx
  %13 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !16
  %broadcast.splatinsert = insertelement <8 x float> poison, float %14, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %15 = getelementptr [4 x i8], ptr %12, i64 %index
  %16 = getelementptr i8, ptr %15, i64 32
  %wide.load = load <8 x float>, ptr %15, align 4, !alias.scope !12, !noalias !17
  %wide.load3 = load <8 x float>, ptr %16, align 4, !alias.scope !12, !noalias !17
  %17 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %wide.load4 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %wide.load5 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %19 = fadd <8 x float> %wide.load, %wide.load4
  %20 = fadd <8 x float> %wide.load3, %wide.load5
  %21 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %wide.load6 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %wide.load7 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %23 = fcmp oge <8 x float> %19, zeroinitializer
  %24 = fcmp oge <8 x float> %20, zeroinitializer
  %25 = fmul <8 x float> %broadcast.splat, %wide.load6
  %26 = fmul <8 x float> %broadcast.splat, %wide.load7
  %27 = select <8 x i1> %23, <8 x float> %25, <8 x float> zeroinitializer
  %28 = select <8 x i1> %24, <8 x float> %26, <8 x float> zeroinitializer
  %29 = fmul <8 x float> %25, splat (float 2.000000e-01)
  %30 = fmul <8 x float> %26, splat (float 2.000000e-01)
  %31 = select <8 x i1> %23, <8 x float> zeroinitializer, <8 x float> %29
  %32 = select <8 x i1> %24, <8 x float> zeroinitializer, <8 x float> %30
  %33 = fadd <8 x float> %27, %31
  %34 = fadd <8 x float> %28, %32
  store <8 x float> %33, ptr %15, align 4, !alias.scope !12, !noalias !17
  store <8 x float> %34, ptr %16, align 4, !alias.scope !12, !noalias !17
  %index.next = or disjoint i64 %index, 16
  %35 = getelementptr [4 x i8], ptr %12, i64 %index.next
  %36 = getelementptr i8, ptr %35, i64 32
  %wide.load.1 = load <8 x float>, ptr %35, align 4, !alias.scope !12, !noalias !17
  %wide.load3.1 = load <8 x float>, ptr %36, align 4, !alias.scope !12, !noalias !17
  %37 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index.next
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 32
  %wide.load4.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %wide.load5.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !14, !noalias !18
  %39 = fadd <8 x float> %wide.load.1, %wide.load4.1
  %40 = fadd <8 x float> %wide.load3.1, %wide.load5.1
  %41 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index.next
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %wide.load6.1 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %wide.load7.1 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !10, !noalias !19
  %43 = fcmp oge <8 x float> %39, zeroinitializer
  %44 = fcmp oge <8 x float> %40, zeroinitializer
  %45 = fmul <8 x float> %broadcast.splat, %wide.load6.1
  %46 = fmul <8 x float> %broadcast.splat, %wide.load7.1
  %47 = select <8 x i1> %43, <8 x float> %45, <8 x float> zeroinitializer
  %48 = select <8 x i1> %44, <8 x float> %46, <8 x float> zeroinitializer
  %49 = fmul <8 x float> %45, splat (float 2.000000e-01)
  %50 = fmul <8 x float> %46, splat (float 2.000000e-01)
  %51 = select <8 x i1> %43, <8 x float> zeroinitializer, <8 x float> %49
  %52 = select <8 x i1> %44, <8 x float> zeroinitializer, <8 x float> %50
  %53 = fadd <8 x float> %47, %51
  %54 = fadd <8 x float> %48, %52
  store <8 x float> %53, ptr %35, align 4, !alias.scope !12, !noalias !17
  store <8 x float> %54, ptr %36, align 4, !alias.scope !12, !noalias !17
  %index.next.1 = add nuw nsw i64 %index, 32
  %55 = icmp eq i64 %index.next.1, 256
  br i1 %55, label %middle.block, label %vector.body, !llvm.loop !20

middle.block:                                     ; preds = %vector.body
  %56 = add nuw nsw i64 %11, 1
  %exitcond2.not = icmp eq i64 %56, 40
  br i1 %exitcond2.not, label %multiply_add_fusion.57_wrapped.exit, label %vector.ph, !llvm.loop !23

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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
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
!16 = !{!11, !13, !15}
!17 = !{!8, !11, !15}
!18 = !{!8, !11, !13}
!19 = !{!8, !13, !15}
!20 = distinct !{!20, !21, !22}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = !{!"llvm.loop.unroll.runtime.disable"}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
