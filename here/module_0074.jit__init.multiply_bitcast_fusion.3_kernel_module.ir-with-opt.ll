; ModuleID = '__compute_module_multiply_bitcast_fusion.3_kernel_module'
source_filename = "__compute_module_multiply_bitcast_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_bitcast_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = icmp ult i64 %11, 2
  br i1 %12, label %13, label %multiply_bitcast_fusion.3_wrapped.exit

13:                                               ; preds = %1
  %14 = mul nuw nsw i64 %11, 401408
  br label %vector.ph

vector.ph:                                        ; preds = %13, %middle.block
  %15 = phi i64 [ 0, %13 ], [ %68, %middle.block ]
  %16 = shl nuw nsw i64 %15, 10
  %17 = add nuw nsw i64 %16, %14
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %18 = add nuw nsw i64 %index, %17
  %19 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %18
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %wide.load = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load5 = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load6 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %wide.load7 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %23 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %18
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 64
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 96
  %wide.load8 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load9 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load10 = load <8 x i32>, ptr %25, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %wide.load11 = load <8 x i32>, ptr %26, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %27 = xor <8 x i32> %wide.load8, %wide.load
  %28 = xor <8 x i32> %wide.load9, %wide.load5
  %29 = xor <8 x i32> %wide.load10, %wide.load6
  %30 = xor <8 x i32> %wide.load11, %wide.load7
  %31 = lshr <8 x i32> %27, splat (i32 9)
  %32 = lshr <8 x i32> %28, splat (i32 9)
  %33 = lshr <8 x i32> %29, splat (i32 9)
  %34 = lshr <8 x i32> %30, splat (i32 9)
  %35 = or disjoint <8 x i32> %31, splat (i32 1065353216)
  %36 = or disjoint <8 x i32> %32, splat (i32 1065353216)
  %37 = or disjoint <8 x i32> %33, splat (i32 1065353216)
  %38 = or disjoint <8 x i32> %34, splat (i32 1065353216)
  %39 = bitcast <8 x i32> %35 to <8 x float>
  %40 = bitcast <8 x i32> %36 to <8 x float>
  %41 = bitcast <8 x i32> %37 to <8 x float>
  %42 = bitcast <8 x i32> %38 to <8 x float>
  %43 = fadd nnan <8 x float> %39, splat (float -1.000000e+00)
  %44 = fadd nnan <8 x float> %40, splat (float -1.000000e+00)
  %45 = fadd nnan <8 x float> %41, splat (float -1.000000e+00)
  %46 = fadd nnan <8 x float> %42, splat (float -1.000000e+00)
  %47 = fmul nnan <8 x float> %43, splat (float 2.000000e+00)
  %48 = fmul nnan <8 x float> %44, splat (float 2.000000e+00)
  %49 = fmul nnan <8 x float> %45, splat (float 2.000000e+00)
  %50 = fmul nnan <8 x float> %46, splat (float 2.000000e+00)
  %51 = fadd nnan <8 x float> %47, splat (float -1.000000e+00)
  %52 = fadd nnan <8 x float> %48, splat (float -1.000000e+00)
  %53 = fadd nnan <8 x float> %49, splat (float -1.000000e+00)
  %54 = fadd nnan <8 x float> %50, splat (float -1.000000e+00)
  %55 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %51, <8 x float> splat (float -1.000000e+00))
  %56 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %52, <8 x float> splat (float -1.000000e+00))
  %57 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %53, <8 x float> splat (float -1.000000e+00))
  %58 = tail call nnan nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %54, <8 x float> splat (float -1.000000e+00))
  %59 = fmul nnan <8 x float> %55, splat (float f0x3D124924)
  %60 = fmul nnan <8 x float> %56, splat (float f0x3D124924)
  %61 = fmul nnan <8 x float> %57, splat (float f0x3D124924)
  %62 = fmul nnan <8 x float> %58, splat (float f0x3D124924)
  %63 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %18
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 32
  %65 = getelementptr inbounds nuw i8, ptr %63, i64 64
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 96
  store <8 x float> %59, ptr %63, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %60, ptr %64, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %61, ptr %65, align 4, !alias.scope !10, !noalias !14
  store <8 x float> %62, ptr %66, align 4, !alias.scope !10, !noalias !14
  %index.next = add nuw i64 %index, 32
  %67 = icmp eq i64 %index.next, 1024
  br i1 %67, label %middle.block, label %vector.body, !llvm.loop !15

middle.block:                                     ; preds = %vector.body
  %68 = add nuw nsw i64 %15, 1
  %exitcond3.not = icmp eq i64 %68, 392
  br i1 %exitcond3.not, label %multiply_bitcast_fusion.3_wrapped.exit, label %vector.ph, !llvm.loop !18

multiply_bitcast_fusion.3_wrapped.exit:           ; preds = %middle.block, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_bitcast_fusion.3_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_bitcast_fusion.3_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_bitcast_fusion.3_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"multiply_bitcast_fusion.3_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{!6, !9}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !19}
!19 = !{!"llvm.loop.unroll.disable"}
