; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.9_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.9_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion.9(ptr readonly captures(none) %0) local_unnamed_addr #0 {
iter.check:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %12 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %13 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 3)
  %15 = load float, ptr %7, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %narrow = mul nuw nsw i32 %14, 784
  %16 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %16
  %broadcast.splatinsert = insertelement <8 x float> poison, float %15, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %iter.check
  %index = phi i64 [ 0, %iter.check ], [ %index.next, %vector.body ]
  %17 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %index
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %17, i64 96
  %wide.load = load <8 x i32>, ptr %17, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load1 = load <8 x i32>, ptr %18, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load2 = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load3 = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %21 = getelementptr inbounds nuw [4 x i8], ptr %11, i64 %index
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 64
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 96
  %wide.load4 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load5 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load6 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load7 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %25 = xor <8 x i32> %wide.load4, %wide.load
  %26 = xor <8 x i32> %wide.load5, %wide.load1
  %27 = xor <8 x i32> %wide.load6, %wide.load2
  %28 = xor <8 x i32> %wide.load7, %wide.load3
  %29 = lshr <8 x i32> %25, splat (i32 9)
  %30 = lshr <8 x i32> %26, splat (i32 9)
  %31 = lshr <8 x i32> %27, splat (i32 9)
  %32 = lshr <8 x i32> %28, splat (i32 9)
  %33 = or disjoint <8 x i32> %29, splat (i32 1065353216)
  %34 = or disjoint <8 x i32> %30, splat (i32 1065353216)
  %35 = or disjoint <8 x i32> %31, splat (i32 1065353216)
  %36 = or disjoint <8 x i32> %32, splat (i32 1065353216)
  %37 = bitcast <8 x i32> %33 to <8 x float>
  %38 = bitcast <8 x i32> %34 to <8 x float>
  %39 = bitcast <8 x i32> %35 to <8 x float>
  %40 = bitcast <8 x i32> %36 to <8 x float>
  %41 = fadd nnan <8 x float> %37, splat (float -1.000000e+00)
  %42 = fadd nnan <8 x float> %38, splat (float -1.000000e+00)
  %43 = fadd nnan <8 x float> %39, splat (float -1.000000e+00)
  %44 = fadd nnan <8 x float> %40, splat (float -1.000000e+00)
  %45 = fmul <8 x float> %broadcast.splat, %41
  %46 = fmul <8 x float> %broadcast.splat, %42
  %47 = fmul <8 x float> %broadcast.splat, %43
  %48 = fmul <8 x float> %broadcast.splat, %44
  %49 = fadd <8 x float> %45, splat (float -3.125000e-02)
  %50 = fadd <8 x float> %46, splat (float -3.125000e-02)
  %51 = fadd <8 x float> %47, splat (float -3.125000e-02)
  %52 = fadd <8 x float> %48, splat (float -3.125000e-02)
  %53 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %49, <8 x float> splat (float -3.125000e-02))
  %54 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %50, <8 x float> splat (float -3.125000e-02))
  %55 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %51, <8 x float> splat (float -3.125000e-02))
  %56 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %52, <8 x float> splat (float -3.125000e-02))
  %57 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %58 = getelementptr i8, ptr %57, i64 32
  %59 = getelementptr i8, ptr %57, i64 64
  %60 = getelementptr i8, ptr %57, i64 96
  store <8 x float> %53, ptr %57, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %54, ptr %58, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %55, ptr %59, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %56, ptr %60, align 4, !alias.scope !7, !noalias !22
  %index.next = add nuw i64 %index, 32
  %61 = icmp eq i64 %index.next, 768
  br i1 %61, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !23

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert8 = insertelement <8 x float> poison, float %15, i64 0
  %broadcast.splat9 = shufflevector <8 x float> %broadcast.splatinsert8, <8 x float> poison, <8 x i32> zeroinitializer
  %62 = getelementptr inbounds nuw i8, ptr %9, i64 3072
  %wide.load11 = load <8 x i32>, ptr %62, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %63 = getelementptr inbounds nuw i8, ptr %11, i64 3072
  %wide.load12 = load <8 x i32>, ptr %63, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %64 = xor <8 x i32> %wide.load12, %wide.load11
  %65 = lshr <8 x i32> %64, splat (i32 9)
  %66 = or disjoint <8 x i32> %65, splat (i32 1065353216)
  %67 = bitcast <8 x i32> %66 to <8 x float>
  %68 = fadd nnan <8 x float> %67, splat (float -1.000000e+00)
  %69 = fmul <8 x float> %broadcast.splat9, %68
  %70 = fadd <8 x float> %69, splat (float -3.125000e-02)
  %71 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %70, <8 x float> splat (float -3.125000e-02))
  %72 = getelementptr i8, ptr %invariant.gep, i64 3072
  store <8 x float> %71, ptr %72, align 4, !alias.scope !7, !noalias !22
  %73 = getelementptr inbounds nuw i8, ptr %9, i64 3104
  %wide.load11.1 = load <8 x i32>, ptr %73, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %74 = getelementptr inbounds nuw i8, ptr %11, i64 3104
  %wide.load12.1 = load <8 x i32>, ptr %74, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %75 = xor <8 x i32> %wide.load12.1, %wide.load11.1
  %76 = lshr <8 x i32> %75, splat (i32 9)
  %77 = or disjoint <8 x i32> %76, splat (i32 1065353216)
  %78 = bitcast <8 x i32> %77 to <8 x float>
  %79 = fadd nnan <8 x float> %78, splat (float -1.000000e+00)
  %80 = fmul <8 x float> %broadcast.splat9, %79
  %81 = fadd <8 x float> %80, splat (float -3.125000e-02)
  %82 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %81, <8 x float> splat (float -3.125000e-02))
  %83 = getelementptr i8, ptr %invariant.gep, i64 3104
  store <8 x float> %82, ptr %83, align 4, !alias.scope !7, !noalias !22
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12544}
!5 = !{i64 4}
!6 = !{i64 3136}
!7 = !{!8}
!8 = distinct !{!8, !9, !"bitcast_dynamic-update-slice_fusion.9_wrapped: argument 0"}
!9 = distinct !{!9, !"bitcast_dynamic-update-slice_fusion.9_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"bitcast_dynamic-update-slice_fusion.9_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"bitcast_dynamic-update-slice_fusion.9_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"bitcast_dynamic-update-slice_fusion.9_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"bitcast_dynamic-update-slice_fusion.9_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !11, !13, !17}
!21 = !{!8, !11, !13, !15}
!22 = !{!11, !13, !15, !17}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
