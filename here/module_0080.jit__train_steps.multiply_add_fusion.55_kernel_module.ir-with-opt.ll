; ModuleID = '__compute_module_multiply_add_fusion.55_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.55_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.55(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %11 = phi i64 [ 0, %1 ], [ %56, %middle.block ]
  %12 = shl nuw nsw i64 %11, 10
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.1, %vector.body ]
  %13 = add nuw nsw i64 %index, %12
  %14 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load = load <8 x float>, ptr %14, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %wide.load3 = load <8 x float>, ptr %15, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %16 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %wide.load4 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %wide.load5 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %18 = fadd <8 x float> %wide.load, %wide.load4
  %19 = fadd <8 x float> %wide.load3, %wide.load5
  %20 = fcmp oge <8 x float> %18, zeroinitializer
  %21 = fcmp oge <8 x float> %19, zeroinitializer
  %22 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %13
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %wide.load6 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load7 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %24 = select <8 x i1> %20, <8 x float> %wide.load6, <8 x float> zeroinitializer
  %25 = select <8 x i1> %21, <8 x float> %wide.load7, <8 x float> zeroinitializer
  %26 = fmul <8 x float> %wide.load6, splat (float 2.000000e-01)
  %27 = fmul <8 x float> %wide.load7, splat (float 2.000000e-01)
  %28 = select <8 x i1> %20, <8 x float> zeroinitializer, <8 x float> %26
  %29 = select <8 x i1> %21, <8 x float> zeroinitializer, <8 x float> %27
  %30 = fadd <8 x float> %24, %28
  %31 = fadd <8 x float> %25, %29
  %32 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %13
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 32
  store <8 x float> %30, ptr %32, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %31, ptr %33, align 4, !alias.scope !13, !noalias !18
  %index.next = or disjoint i64 %index, 16
  %34 = add nuw nsw i64 %index.next, %12
  %35 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %34
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 32
  %wide.load.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !9, !noalias !15
  %37 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 32
  %wide.load4.1 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %wide.load5.1 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !11, !noalias !16
  %39 = fadd <8 x float> %wide.load.1, %wide.load4.1
  %40 = fadd <8 x float> %wide.load3.1, %wide.load5.1
  %41 = fcmp oge <8 x float> %39, zeroinitializer
  %42 = fcmp oge <8 x float> %40, zeroinitializer
  %43 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %34
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %wide.load6.1 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %wide.load7.1 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %45 = select <8 x i1> %41, <8 x float> %wide.load6.1, <8 x float> zeroinitializer
  %46 = select <8 x i1> %42, <8 x float> %wide.load7.1, <8 x float> zeroinitializer
  %47 = fmul <8 x float> %wide.load6.1, splat (float 2.000000e-01)
  %48 = fmul <8 x float> %wide.load7.1, splat (float 2.000000e-01)
  %49 = select <8 x i1> %41, <8 x float> zeroinitializer, <8 x float> %47
  %50 = select <8 x i1> %42, <8 x float> zeroinitializer, <8 x float> %48
  %51 = fadd <8 x float> %45, %49
  %52 = fadd <8 x float> %46, %50
  %53 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %34
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 32
  store <8 x float> %51, ptr %53, align 4, !alias.scope !13, !noalias !18
  store <8 x float> %52, ptr %54, align 4, !alias.scope !13, !noalias !18
  %index.next.1 = add nuw nsw i64 %index, 32
  %55 = icmp eq i64 %index.next.1, 1024
  br i1 %55, label %middle.block, label %vector.body, !llvm.loop !19

middle.block:                                     ; preds = %vector.body
  %56 = add nuw nsw i64 %11, 1
  %exitcond2.not = icmp eq i64 %56, 40
  br i1 %exitcond2.not, label %multiply_add_fusion.55_wrapped.exit, label %vector.ph, !llvm.loop !22

multiply_add_fusion.55_wrapped.exit:              ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 163840}
!5 = !{i64 4096}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion.55_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion.55_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion.55_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion.55_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion.55_wrapped: argument 3"}
!15 = !{!7, !12, !14}
!16 = !{!7, !10, !14}
!17 = !{!10, !12, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = !{!"llvm.loop.unroll.runtime.disable"}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
