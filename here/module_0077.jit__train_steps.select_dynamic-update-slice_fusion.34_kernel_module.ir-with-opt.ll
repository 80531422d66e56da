; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.34_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.34_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.34(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !13)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !17
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !18
  %.fr5 = freeze i8 %14
  %15 = trunc i8 %.fr5 to i1
  %16 = shl nuw nsw i32 %13, 17
  %17 = zext nneg i32 %16 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %17
  br i1 %15, label %.split.us.us, label %select_dynamic-update-slice_fusion.34_wrapped.exit

.split.us.us:                                     ; preds = %1, %.split.us.us
  %18 = phi i64 [ %83, %.split.us.us ], [ 0, %1 ]
  %19 = shl nuw nsw i64 %18, 8
  %gep.us = getelementptr [4 x i8], ptr %invariant.gep, i64 %19
  %20 = getelementptr [4 x i8], ptr %8, i64 %19
  %21 = getelementptr i8, ptr %20, i64 32
  %22 = getelementptr i8, ptr %20, i64 64
  %23 = getelementptr i8, ptr %20, i64 96
  %wide.load = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %24 = getelementptr i8, ptr %gep.us, i64 32
  %25 = getelementptr i8, ptr %gep.us, i64 64
  %26 = getelementptr i8, ptr %gep.us, i64 96
  store <8 x float> %wide.load, ptr %gep.us, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9, ptr %24, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10, ptr %25, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11, ptr %26, align 4, !alias.scope !8, !noalias !20
  %27 = getelementptr i8, ptr %20, i64 128
  %28 = getelementptr i8, ptr %20, i64 160
  %29 = getelementptr i8, ptr %20, i64 192
  %30 = getelementptr i8, ptr %20, i64 224
  %wide.load.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.1 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.1 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %31 = getelementptr i8, ptr %gep.us, i64 128
  %32 = getelementptr i8, ptr %gep.us, i64 160
  %33 = getelementptr i8, ptr %gep.us, i64 192
  %34 = getelementptr i8, ptr %gep.us, i64 224
  store <8 x float> %wide.load.1, ptr %31, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.1, ptr %32, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.1, ptr %33, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.1, ptr %34, align 4, !alias.scope !8, !noalias !20
  %35 = getelementptr i8, ptr %20, i64 256
  %36 = getelementptr i8, ptr %20, i64 288
  %37 = getelementptr i8, ptr %20, i64 320
  %38 = getelementptr i8, ptr %20, i64 352
  %wide.load.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.2 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.2 = load <8 x float>, ptr %37, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.2 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %39 = getelementptr i8, ptr %gep.us, i64 256
  %40 = getelementptr i8, ptr %gep.us, i64 288
  %41 = getelementptr i8, ptr %gep.us, i64 320
  %42 = getelementptr i8, ptr %gep.us, i64 352
  store <8 x float> %wide.load.2, ptr %39, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.2, ptr %40, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.2, ptr %41, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.2, ptr %42, align 4, !alias.scope !8, !noalias !20
  %43 = getelementptr i8, ptr %20, i64 384
  %44 = getelementptr i8, ptr %20, i64 416
  %45 = getelementptr i8, ptr %20, i64 448
  %46 = getelementptr i8, ptr %20, i64 480
  %wide.load.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.3 = load <8 x float>, ptr %45, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.3 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %47 = getelementptr i8, ptr %gep.us, i64 384
  %48 = getelementptr i8, ptr %gep.us, i64 416
  %49 = getelementptr i8, ptr %gep.us, i64 448
  %50 = getelementptr i8, ptr %gep.us, i64 480
  store <8 x float> %wide.load.3, ptr %47, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.3, ptr %48, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.3, ptr %49, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.3, ptr %50, align 4, !alias.scope !8, !noalias !20
  %51 = getelementptr i8, ptr %20, i64 512
  %52 = getelementptr i8, ptr %20, i64 544
  %53 = getelementptr i8, ptr %20, i64 576
  %54 = getelementptr i8, ptr %20, i64 608
  %wide.load.4 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.4 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.4 = load <8 x float>, ptr %53, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.4 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %55 = getelementptr i8, ptr %gep.us, i64 512
  %56 = getelementptr i8, ptr %gep.us, i64 544
  %57 = getelementptr i8, ptr %gep.us, i64 576
  %58 = getelementptr i8, ptr %gep.us, i64 608
  store <8 x float> %wide.load.4, ptr %55, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.4, ptr %56, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.4, ptr %57, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.4, ptr %58, align 4, !alias.scope !8, !noalias !20
  %59 = getelementptr i8, ptr %20, i64 640
  %60 = getelementptr i8, ptr %20, i64 672
  %61 = getelementptr i8, ptr %20, i64 704
  %62 = getelementptr i8, ptr %20, i64 736
  %wide.load.5 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.5 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.5 = load <8 x float>, ptr %61, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.5 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %63 = getelementptr i8, ptr %gep.us, i64 640
  %64 = getelementptr i8, ptr %gep.us, i64 672
  %65 = getelementptr i8, ptr %gep.us, i64 704
  %66 = getelementptr i8, ptr %gep.us, i64 736
  store <8 x float> %wide.load.5, ptr %63, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.5, ptr %64, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.5, ptr %65, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.5, ptr %66, align 4, !alias.scope !8, !noalias !20
  %67 = getelementptr i8, ptr %20, i64 768
  %68 = getelementptr i8, ptr %20, i64 800
  %69 = getelementptr i8, ptr %20, i64 832
  %70 = getelementptr i8, ptr %20, i64 864
  %wide.load.6 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.6 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.6 = load <8 x float>, ptr %69, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.6 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %71 = getelementptr i8, ptr %gep.us, i64 768
  %72 = getelementptr i8, ptr %gep.us, i64 800
  %73 = getelementptr i8, ptr %gep.us, i64 832
  %74 = getelementptr i8, ptr %gep.us, i64 864
  store <8 x float> %wide.load.6, ptr %71, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.6, ptr %72, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.6, ptr %73, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.6, ptr %74, align 4, !alias.scope !8, !noalias !20
  %75 = getelementptr i8, ptr %20, i64 896
  %76 = getelementptr i8, ptr %20, i64 928
  %77 = getelementptr i8, ptr %20, i64 960
  %78 = getelementptr i8, ptr %20, i64 992
  %wide.load.7 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load9.7 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load10.7 = load <8 x float>, ptr %77, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load11.7 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %79 = getelementptr i8, ptr %gep.us, i64 896
  %80 = getelementptr i8, ptr %gep.us, i64 928
  %81 = getelementptr i8, ptr %gep.us, i64 960
  %82 = getelementptr i8, ptr %gep.us, i64 992
  store <8 x float> %wide.load.7, ptr %79, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load9.7, ptr %80, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load10.7, ptr %81, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load11.7, ptr %82, align 4, !alias.scope !8, !noalias !20
  %83 = add nuw nsw i64 %18, 1
  %exitcond8.not = icmp eq i64 %83, 512
  br i1 %exitcond8.not, label %select_dynamic-update-slice_fusion.34_wrapped.exit, label %.split.us.us, !llvm.loop !21

select_dynamic-update-slice_fusion.34_wrapped.exit: ; preds = %.split.us.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{i64 4}
!6 = !{i64 524288}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.34_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.34_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.34_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.34_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.34_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
