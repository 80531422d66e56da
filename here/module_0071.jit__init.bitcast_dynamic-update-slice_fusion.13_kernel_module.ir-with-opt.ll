; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.13_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.13_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion.13(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %10 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %11 = tail call i32 @llvm.smax.i32(i32 %10, i32 0)
  %12 = tail call i32 @llvm.umin.i32(i32 %11, i32 3)
  %13 = shl nuw nsw i32 %12, 9
  %14 = zext nneg i32 %13 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %14
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = load float, ptr %16, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %broadcast.splatinsert = insertelement <8 x float> poison, float %17, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %18 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 64
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %wide.load = load <8 x i32>, ptr %18, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load1 = load <8 x i32>, ptr %19, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load2 = load <8 x i32>, ptr %20, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load3 = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %22 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %index
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 64
  %25 = getelementptr inbounds nuw i8, ptr %22, i64 96
  %wide.load4 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load5 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load6 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load7 = load <8 x i32>, ptr %25, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %26 = xor <8 x i32> %wide.load4, %wide.load
  %27 = xor <8 x i32> %wide.load5, %wide.load1
  %28 = xor <8 x i32> %wide.load6, %wide.load2
  %29 = xor <8 x i32> %wide.load7, %wide.load3
  %30 = lshr <8 x i32> %26, splat (i32 9)
  %31 = lshr <8 x i32> %27, splat (i32 9)
  %32 = lshr <8 x i32> %28, splat (i32 9)
  %33 = lshr <8 x i32> %29, splat (i32 9)
  %34 = or disjoint <8 x i32> %30, splat (i32 1065353216)
  %35 = or disjoint <8 x i32> %31, splat (i32 1065353216)
  %36 = or disjoint <8 x i32> %32, splat (i32 1065353216)
  %37 = or disjoint <8 x i32> %33, splat (i32 1065353216)
  %38 = bitcast <8 x i32> %34 to <8 x float>
  %39 = bitcast <8 x i32> %35 to <8 x float>
  %40 = bitcast <8 x i32> %36 to <8 x float>
  %41 = bitcast <8 x i32> %37 to <8 x float>
  %42 = fadd nnan <8 x float> %38, splat (float -1.000000e+00)
  %43 = fadd nnan <8 x float> %39, splat (float -1.000000e+00)
  %44 = fadd nnan <8 x float> %40, splat (float -1.000000e+00)
  %45 = fadd nnan <8 x float> %41, splat (float -1.000000e+00)
  %46 = fmul <8 x float> %broadcast.splat, %42
  %47 = fmul <8 x float> %broadcast.splat, %43
  %48 = fmul <8 x float> %broadcast.splat, %44
  %49 = fmul <8 x float> %broadcast.splat, %45
  %50 = fadd <8 x float> %46, splat (float -6.250000e-02)
  %51 = fadd <8 x float> %47, splat (float -6.250000e-02)
  %52 = fadd <8 x float> %48, splat (float -6.250000e-02)
  %53 = fadd <8 x float> %49, splat (float -6.250000e-02)
  %54 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %50, <8 x float> splat (float -6.250000e-02))
  %55 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %51, <8 x float> splat (float -6.250000e-02))
  %56 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %52, <8 x float> splat (float -6.250000e-02))
  %57 = tail call <8 x float> @llvm.maximum.v8f32(<8 x float> %53, <8 x float> splat (float -6.250000e-02))
  %58 = getelementptr [4 x i8], ptr %invariant.gep, i64 %index
  %59 = getelementptr i8, ptr %58, i64 32
  %60 = getelementptr i8, ptr %58, i64 64
  %61 = getelementptr i8, ptr %58, i64 96
  store <8 x float> %54, ptr %58, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %55, ptr %59, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %56, ptr %60, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %57, ptr %61, align 4, !alias.scope !7, !noalias !22
  %index.next = add nuw i64 %index, 32
  %62 = icmp eq i64 %index.next, 512
  br i1 %62, label %bitcast_dynamic-update-slice_fusion.13_wrapped.exit, label %vector.body, !llvm.loop !23

bitcast_dynamic-update-slice_fusion.13_wrapped.exit: ; preds = %vector.body
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8192}
!5 = !{i64 4}
!6 = !{i64 2048}
!7 = !{!8}
!8 = distinct !{!8, !9, !"bitcast_dynamic-update-slice_fusion.13_wrapped: argument 0"}
!9 = distinct !{!9, !"bitcast_dynamic-update-slice_fusion.13_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"bitcast_dynamic-update-slice_fusion.13_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"bitcast_dynamic-update-slice_fusion.13_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"bitcast_dynamic-update-slice_fusion.13_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"bitcast_dynamic-update-slice_fusion.13_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !11, !13, !17}
!21 = !{!8, !11, !13, !15}
!22 = !{!11, !13, !15, !17}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
