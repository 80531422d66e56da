; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.32_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.32_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @select_dynamic-update-slice_fusion.32(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %.fr1 = freeze i8 %14
  %15 = trunc i8 %.fr1 to i1
  %16 = shl nuw nsw i32 %13, 8
  %17 = zext nneg i32 %16 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %17
  br i1 %15, label %vector.body, label %select_dynamic-update-slice_fusion.32_wrapped.exit

vector.body:                                      ; preds = %1
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %21 = getelementptr i8, ptr %invariant.gep, i64 32
  %22 = getelementptr i8, ptr %invariant.gep, i64 64
  %23 = getelementptr i8, ptr %invariant.gep, i64 96
  store <8 x float> %wide.load, ptr %invariant.gep, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3, ptr %21, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4, ptr %22, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5, ptr %23, align 4, !alias.scope !8, !noalias !20
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %28 = getelementptr i8, ptr %invariant.gep, i64 128
  %29 = getelementptr i8, ptr %invariant.gep, i64 160
  %30 = getelementptr i8, ptr %invariant.gep, i64 192
  %31 = getelementptr i8, ptr %invariant.gep, i64 224
  store <8 x float> %wide.load.1, ptr %28, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.1, ptr %29, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.1, ptr %30, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.1, ptr %31, align 4, !alias.scope !8, !noalias !20
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %35 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %36 = getelementptr i8, ptr %invariant.gep, i64 256
  %37 = getelementptr i8, ptr %invariant.gep, i64 288
  %38 = getelementptr i8, ptr %invariant.gep, i64 320
  %39 = getelementptr i8, ptr %invariant.gep, i64 352
  store <8 x float> %wide.load.2, ptr %36, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.2, ptr %37, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.2, ptr %38, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.2, ptr %39, align 4, !alias.scope !8, !noalias !20
  %40 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %41 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %44 = getelementptr i8, ptr %invariant.gep, i64 384
  %45 = getelementptr i8, ptr %invariant.gep, i64 416
  %46 = getelementptr i8, ptr %invariant.gep, i64 448
  %47 = getelementptr i8, ptr %invariant.gep, i64 480
  store <8 x float> %wide.load.3, ptr %44, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.3, ptr %45, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.3, ptr %46, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.3, ptr %47, align 4, !alias.scope !8, !noalias !20
  %48 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %50 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %51 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.4 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.4 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.4 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %52 = getelementptr i8, ptr %invariant.gep, i64 512
  %53 = getelementptr i8, ptr %invariant.gep, i64 544
  %54 = getelementptr i8, ptr %invariant.gep, i64 576
  %55 = getelementptr i8, ptr %invariant.gep, i64 608
  store <8 x float> %wide.load.4, ptr %52, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.4, ptr %53, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.4, ptr %54, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.4, ptr %55, align 4, !alias.scope !8, !noalias !20
  %56 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %59 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.5 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.5 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.5 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %60 = getelementptr i8, ptr %invariant.gep, i64 640
  %61 = getelementptr i8, ptr %invariant.gep, i64 672
  %62 = getelementptr i8, ptr %invariant.gep, i64 704
  %63 = getelementptr i8, ptr %invariant.gep, i64 736
  store <8 x float> %wide.load.5, ptr %60, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.5, ptr %61, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.5, ptr %62, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.5, ptr %63, align 4, !alias.scope !8, !noalias !20
  %64 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %65 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %66 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.6 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.6 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.6 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %68 = getelementptr i8, ptr %invariant.gep, i64 768
  %69 = getelementptr i8, ptr %invariant.gep, i64 800
  %70 = getelementptr i8, ptr %invariant.gep, i64 832
  %71 = getelementptr i8, ptr %invariant.gep, i64 864
  store <8 x float> %wide.load.6, ptr %68, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.6, ptr %69, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.6, ptr %70, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.6, ptr %71, align 4, !alias.scope !8, !noalias !20
  %72 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %73 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %74 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %75 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load3.7 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load4.7 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %wide.load5.7 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !13, !noalias !19
  %76 = getelementptr i8, ptr %invariant.gep, i64 896
  %77 = getelementptr i8, ptr %invariant.gep, i64 928
  %78 = getelementptr i8, ptr %invariant.gep, i64 960
  %79 = getelementptr i8, ptr %invariant.gep, i64 992
  store <8 x float> %wide.load.7, ptr %76, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load3.7, ptr %77, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load4.7, ptr %78, align 4, !alias.scope !8, !noalias !20
  store <8 x float> %wide.load5.7, ptr %79, align 4, !alias.scope !8, !noalias !20
  br label %select_dynamic-update-slice_fusion.32_wrapped.exit

select_dynamic-update-slice_fusion.32_wrapped.exit: ; preds = %vector.body, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 31}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{i64 4}
!6 = !{i64 1024}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.32_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.32_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.32_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.32_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.32_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !14}
!19 = !{!9, !12, !16}
!20 = !{!12, !14, !16}
