; ModuleID = '__compute_module_maximum_bitcast_fusion.4_kernel_module'
source_filename = "__compute_module_maximum_bitcast_fusion.4_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @maximum_bitcast_fusion.4(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
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
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %8 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x i32>, ptr %8, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load1 = load <8 x i32>, ptr %9, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load2 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load3 = load <8 x i32>, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %12 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 96
  %wide.load4 = load <8 x i32>, ptr %12, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load5 = load <8 x i32>, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load6 = load <8 x i32>, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load7 = load <8 x i32>, ptr %15, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = xor <8 x i32> %wide.load4, %wide.load
  %17 = xor <8 x i32> %wide.load5, %wide.load1
  %18 = xor <8 x i32> %wide.load6, %wide.load2
  %19 = xor <8 x i32> %wide.load7, %wide.load3
  %20 = lshr <8 x i32> %16, splat (i32 9)
  %21 = lshr <8 x i32> %17, splat (i32 9)
  %22 = lshr <8 x i32> %18, splat (i32 9)
  %23 = lshr <8 x i32> %19, splat (i32 9)
  %24 = or disjoint <8 x i32> %20, splat (i32 1065353216)
  %25 = or disjoint <8 x i32> %21, splat (i32 1065353216)
  %26 = or disjoint <8 x i32> %22, splat (i32 1065353216)
  %27 = or disjoint <8 x i32> %23, splat (i32 1065353216)
  %28 = bitcast <8 x i32> %24 to <8 x float>
  %29 = bitcast <8 x i32> %25 to <8 x float>
  %30 = bitcast <8 x i32> %26 to <8 x float>
  %31 = bitcast <8 x i32> %27 to <8 x float>
  %32 = fadd nnan <8 x float> %28, splat (float -1.000000e+00)
  %33 = fadd nnan <8 x float> %29, splat (float -1.000000e+00)
  %34 = fadd nnan <8 x float> %30, splat (float -1.000000e+00)
  %35 = fadd nnan <8 x float> %31, splat (float -1.000000e+00)
  %36 = fmul nnan <8 x float> %32, splat (float 6.250000e-02)
  %37 = fmul nnan <8 x float> %33, splat (float 6.250000e-02)
  %38 = fmul nnan <8 x float> %34, splat (float 6.250000e-02)
  %39 = fmul nnan <8 x float> %35, splat (float 6.250000e-02)
  %40 = fadd <8 x float> %36, splat (float -3.125000e-02)
  %41 = fadd <8 x float> %37, splat (float -3.125000e-02)
  %42 = fadd <8 x float> %38, splat (float -3.125000e-02)
  %43 = fadd <8 x float> %39, splat (float -3.125000e-02)
  %44 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %40, <8 x float> splat (float -3.125000e-02))
  %45 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %41, <8 x float> splat (float -3.125000e-02))
  %46 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %42, <8 x float> splat (float -3.125000e-02))
  %47 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %43, <8 x float> splat (float -3.125000e-02))
  %48 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 64
  %51 = getelementptr inbounds nuw i8, ptr %48, i64 96
  store <8 x float> %44, ptr %48, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %45, ptr %49, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %46, ptr %50, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %47, ptr %51, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 32
  %52 = icmp eq i64 %index.next, 768
  br i1 %52, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !15

vec.epilog.vector.body:                           ; preds = %vector.body
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 3072
  %wide.load9 = load <8 x i32>, ptr %53, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 3072
  %wide.load10 = load <8 x i32>, ptr %54, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %55 = xor <8 x i32> %wide.load10, %wide.load9
  %56 = lshr <8 x i32> %55, splat (i32 9)
  %57 = or disjoint <8 x i32> %56, splat (i32 1065353216)
  %58 = bitcast <8 x i32> %57 to <8 x float>
  %59 = fadd nnan <8 x float> %58, splat (float -1.000000e+00)
  %60 = fmul nnan <8 x float> %59, splat (float 6.250000e-02)
  %61 = fadd <8 x float> %60, splat (float -3.125000e-02)
  %62 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %61, <8 x float> splat (float -3.125000e-02))
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 3072
  store <8 x float> %62, ptr %63, align 4, !alias.scope !10, !noalias !14
  %64 = getelementptr inbounds nuw i8, ptr %3, i64 3104
  %wide.load9.1 = load <8 x i32>, ptr %64, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 3104
  %wide.load10.1 = load <8 x i32>, ptr %65, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %66 = xor <8 x i32> %wide.load10.1, %wide.load9.1
  %67 = lshr <8 x i32> %66, splat (i32 9)
  %68 = or disjoint <8 x i32> %67, splat (i32 1065353216)
  %69 = bitcast <8 x i32> %68 to <8 x float>
  %70 = fadd nnan <8 x float> %69, splat (float -1.000000e+00)
  %71 = fmul nnan <8 x float> %70, splat (float 6.250000e-02)
  %72 = fadd <8 x float> %71, splat (float -3.125000e-02)
  %73 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %72, <8 x float> splat (float -3.125000e-02))
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 3104
  store <8 x float> %73, ptr %74, align 4, !alias.scope !10, !noalias !14
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
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3136}
!5 = !{!6}
!6 = distinct !{!6, !7, !"maximum_bitcast_fusion.4_wrapped: argument 0"}
!7 = distinct !{!7, !"maximum_bitcast_fusion.4_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"maximum_bitcast_fusion.4_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"maximum_bitcast_fusion.4_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
