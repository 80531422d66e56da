; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion.6_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion.6(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %14 = tail call i32 @llvm.smax.i32(i32 %13, i32 0)
  %15 = tail call i32 @llvm.umin.i32(i32 %14, i32 3)
  %16 = load float, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !19
  %narrow = mul nuw nsw i32 %15, 802816
  %17 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %17
  %broadcast.splatinsert = insertelement <8 x float> poison, float %16, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %18 = phi i64 [ 0, %1 ], [ %46, %middle.block ]
  %19 = shl nuw nsw i64 %18, 10
  %gep = getelementptr [4 x i8], ptr %invariant.gep, i64 %19
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %20 = or disjoint i64 %index, %19
  %21 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %20
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 32
  %wide.load = load <8 x i32>, ptr %21, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %wide.load3 = load <8 x i32>, ptr %22, align 4, !invariant.load !3, !alias.scope !14, !noalias !20
  %23 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %20
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %wide.load4 = load <8 x i32>, ptr %23, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %wide.load5 = load <8 x i32>, ptr %24, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %25 = xor <8 x i32> %wide.load4, %wide.load
  %26 = xor <8 x i32> %wide.load5, %wide.load3
  %27 = lshr <8 x i32> %25, splat (i32 9)
  %28 = lshr <8 x i32> %26, splat (i32 9)
  %29 = or disjoint <8 x i32> %27, splat (i32 1065353216)
  %30 = or disjoint <8 x i32> %28, splat (i32 1065353216)
  %31 = bitcast <8 x i32> %29 to <8 x float>
  %32 = bitcast <8 x i32> %30 to <8 x float>
  %33 = fadd nnan <8 x float> %31, splat (float -1.000000e+00)
  %34 = fadd nnan <8 x float> %32, splat (float -1.000000e+00)
  %35 = fmul <8 x float> %broadcast.splat, %33
  %36 = fmul <8 x float> %broadcast.splat, %34
  %37 = fadd <8 x float> %35, splat (float -1.000000e+00)
  %38 = fadd <8 x float> %36, splat (float -1.000000e+00)
  %39 = tail call nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %37, <8 x float> splat (float -1.000000e+00))
  %40 = tail call nsz <8 x float> @llvm.maximum.v8f32(<8 x float> %38, <8 x float> splat (float -1.000000e+00))
  %41 = fmul <8 x float> %39, splat (float f0x3D124924)
  %42 = fmul <8 x float> %40, splat (float f0x3D124924)
  %43 = getelementptr [4 x i8], ptr %gep, i64 %index
  %44 = getelementptr i8, ptr %43, i64 32
  store <8 x float> %41, ptr %43, align 4, !alias.scope !7, !noalias !22
  store <8 x float> %42, ptr %44, align 4, !alias.scope !7, !noalias !22
  %index.next = add nuw i64 %index, 16
  %45 = icmp eq i64 %index.next, 1024
  br i1 %45, label %middle.block, label %vector.body, !llvm.loop !23

middle.block:                                     ; preds = %vector.body
  %46 = add nuw nsw i64 %18, 1
  %exitcond2.not = icmp eq i64 %46, 784
  br i1 %exitcond2.not, label %bitcast_dynamic-update-slice_fusion.6_wrapped.exit, label %vector.ph, !llvm.loop !26

bitcast_dynamic-update-slice_fusion.6_wrapped.exit: ; preds = %middle.block
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12845056}
!5 = !{i64 4}
!6 = !{i64 3211264}
!7 = !{!8}
!8 = distinct !{!8, !9, !"bitcast_dynamic-update-slice_fusion.6_wrapped: argument 0"}
!9 = distinct !{!9, !"bitcast_dynamic-update-slice_fusion.6_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"bitcast_dynamic-update-slice_fusion.6_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"bitcast_dynamic-update-slice_fusion.6_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"bitcast_dynamic-update-slice_fusion.6_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"bitcast_dynamic-update-slice_fusion.6_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!8, !11, !15, !17}
!20 = !{!8, !11, !13, !17}
!21 = !{!8, !11, !13, !15}
!22 = !{!11, !13, !15, !17}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
