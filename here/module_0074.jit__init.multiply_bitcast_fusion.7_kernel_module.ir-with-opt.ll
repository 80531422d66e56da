; ModuleID = '__compute_module_multiply_bitcast_fusion.7_kernel_module'
source_filename = "__compute_module_multiply_bitcast_fusion.7_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_bitcast_fusion.7(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %9 = phi i64 [ 0, %1 ], [ %61, %middle.block ]
  %10 = shl nuw nsw i64 %9, 8
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %11 = add nuw nsw i64 %index, %10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load3 = load <8 x i32>, ptr %13, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load4 = load <8 x i32>, ptr %14, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load5 = load <8 x i32>, ptr %15, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %16 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %11
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 64
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 96
  %wide.load6 = load <8 x i32>, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load7 = load <8 x i32>, ptr %17, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load8 = load <8 x i32>, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load9 = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %20 = xor <8 x i32> %wide.load6, %wide.load
  %21 = xor <8 x i32> %wide.load7, %wide.load3
  %22 = xor <8 x i32> %wide.load8, %wide.load4
  %23 = xor <8 x i32> %wide.load9, %wide.load5
  %24 = lshr <8 x i32> %20, splat (i32 9)
  %25 = lshr <8 x i32> %21, splat (i32 9)
  %26 = lshr <8 x i32> %22, splat (i32 9)
  %27 = lshr <8 x i32> %23, splat (i32 9)
  %28 = or disjoint <8 x i32> %24, splat (i32 1065353216)
  %29 = or disjoint <8 x i32> %25, splat (i32 1065353216)
  %30 = or disjoint <8 x i32> %26, splat (i32 1065353216)
  %31 = or disjoint <8 x i32> %27, splat (i32 1065353216)
  %32 = bitcast <8 x i32> %28 to <8 x float>
  %33 = bitcast <8 x i32> %29 to <8 x float>
  %34 = bitcast <8 x i32> %30 to <8 x float>
  %35 = bitcast <8 x i32> %31 to <8 x float>
  %36 = fadd nnan <8 x float> %32, splat (float -1.000000e+00)
  %37 = fadd nnan <8 x float> %33, splat (float -1.000000e+00)
  %38 = fadd nnan <8 x float> %34, splat (float -1.000000e+00)
  %39 = fadd nnan <8 x float> %35, splat (float -1.000000e+00)
  %40 = fmul nnan <8 x float> %36, splat (float 2.000000e+00)
  %41 = fmul nnan <8 x float> %37, splat (float 2.000000e+00)
  %42 = fmul nnan <8 x float> %38, splat (float 2.000000e+00)
  %43 = fmul nnan <8 x float> %39, splat (float 2.000000e+00)
  %44 = fadd nnan <8 x float> %40, splat (float -1.000000e+00)
  %45 = fadd nnan <8 x float> %41, splat (float -1.000000e+00)
  %46 = fadd nnan <8 x float> %42, splat (float -1.000000e+00)
  %47 = fadd nnan <8 x float> %43, splat (float -1.000000e+00)
  %48 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %44, <8 x float> splat (float -1.000000e+00))
  %49 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %45, <8 x float> splat (float -1.000000e+00))
  %50 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %46, <8 x float> splat (float -1.000000e+00))
  %51 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %47, <8 x float> splat (float -1.000000e+00))
  %52 = fmul nnan <8 x float> %48, splat (float 1.000000e-01)
  %53 = fmul nnan <8 x float> %49, splat (float 1.000000e-01)
  %54 = fmul nnan <8 x float> %50, splat (float 1.000000e-01)
  %55 = fmul nnan <8 x float> %51, splat (float 1.000000e-01)
  %56 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 32
  %58 = getelementptr inbounds nuw i8, ptr %56, i64 64
  %59 = getelementptr inbounds nuw i8, ptr %56, i64 96
  store <8 x float> %52, ptr %56, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %53, ptr %57, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %54, ptr %58, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %55, ptr %59, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 32
  %60 = icmp eq i64 %index.next, 256
  br i1 %60, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %61 = add nuw nsw i64 %9, 1
  %exitcond2.not = icmp eq i64 %61, 100
  br i1 %exitcond2.not, label %multiply_bitcast_fusion.7_wrapped.exit, label %vector.ph, !llvm.loop !18

multiply_bitcast_fusion.7_wrapped.exit:           ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_bitcast_fusion.7_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_bitcast_fusion.7_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_bitcast_fusion.7_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_bitcast_fusion.7_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
