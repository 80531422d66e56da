; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.19_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %dynamic-slice_bitcast_fusion.19_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %15 = tail call i32 @llvm.smax.i32(i32 %14, i32 0)
  %16 = tail call i32 @llvm.umin.i32(i32 %15, i32 3)
  %17 = shl nuw nsw i64 %4, 16
  %18 = shl nuw nsw i32 %16, 17
  %19 = zext nneg i32 %18 to i64
  %20 = getelementptr [4 x i8], ptr %11, i64 %17
  %21 = getelementptr [4 x i8], ptr %20, i64 %19
  %22 = getelementptr [4 x i8], ptr %10, i64 %17
  br label %vector.ph

vector.ph:                                        ; preds = %6, %vector.ph
  %23 = phi i64 [ 0, %6 ], [ %89, %vector.ph ]
  %24 = shl nuw nsw i64 %23, 8
  %25 = getelementptr [4 x i8], ptr %22, i64 %24
  %26 = getelementptr [4 x i8], ptr %21, i64 %24
  %27 = getelementptr i8, ptr %26, i64 32
  %28 = getelementptr i8, ptr %26, i64 64
  %29 = getelementptr i8, ptr %26, i64 96
  %wide.load = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8 = load <8 x float>, ptr %29, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %30 = getelementptr i8, ptr %25, i64 32
  %31 = getelementptr i8, ptr %25, i64 64
  %32 = getelementptr i8, ptr %25, i64 96
  store <8 x float> %wide.load, ptr %25, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6, ptr %30, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7, ptr %31, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8, ptr %32, align 4, !alias.scope !9, !noalias !16
  %33 = getelementptr i8, ptr %26, i64 128
  %34 = getelementptr i8, ptr %26, i64 160
  %35 = getelementptr i8, ptr %26, i64 192
  %36 = getelementptr i8, ptr %26, i64 224
  %wide.load.1 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.1 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.1 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %37 = getelementptr i8, ptr %25, i64 128
  %38 = getelementptr i8, ptr %25, i64 160
  %39 = getelementptr i8, ptr %25, i64 192
  %40 = getelementptr i8, ptr %25, i64 224
  store <8 x float> %wide.load.1, ptr %37, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.1, ptr %38, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.1, ptr %39, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.1, ptr %40, align 4, !alias.scope !9, !noalias !16
  %41 = getelementptr i8, ptr %26, i64 256
  %42 = getelementptr i8, ptr %26, i64 288
  %43 = getelementptr i8, ptr %26, i64 320
  %44 = getelementptr i8, ptr %26, i64 352
  %wide.load.2 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.2 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.2 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %45 = getelementptr i8, ptr %25, i64 256
  %46 = getelementptr i8, ptr %25, i64 288
  %47 = getelementptr i8, ptr %25, i64 320
  %48 = getelementptr i8, ptr %25, i64 352
  store <8 x float> %wide.load.2, ptr %45, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.2, ptr %46, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.2, ptr %47, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.2, ptr %48, align 4, !alias.scope !9, !noalias !16
  %49 = getelementptr i8, ptr %26, i64 384
  %50 = getelementptr i8, ptr %26, i64 416
  %51 = getelementptr i8, ptr %26, i64 448
  %52 = getelementptr i8, ptr %26, i64 480
  %wide.load.3 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.3 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.3 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = getelementptr i8, ptr %25, i64 384
  %54 = getelementptr i8, ptr %25, i64 416
  %55 = getelementptr i8, ptr %25, i64 448
  %56 = getelementptr i8, ptr %25, i64 480
  store <8 x float> %wide.load.3, ptr %53, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.3, ptr %54, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.3, ptr %55, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.3, ptr %56, align 4, !alias.scope !9, !noalias !16
  %57 = getelementptr i8, ptr %26, i64 512
  %58 = getelementptr i8, ptr %26, i64 544
  %59 = getelementptr i8, ptr %26, i64 576
  %60 = getelementptr i8, ptr %26, i64 608
  %wide.load.4 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.4 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.4 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %61 = getelementptr i8, ptr %25, i64 512
  %62 = getelementptr i8, ptr %25, i64 544
  %63 = getelementptr i8, ptr %25, i64 576
  %64 = getelementptr i8, ptr %25, i64 608
  store <8 x float> %wide.load.4, ptr %61, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.4, ptr %62, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.4, ptr %63, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.4, ptr %64, align 4, !alias.scope !9, !noalias !16
  %65 = getelementptr i8, ptr %26, i64 640
  %66 = getelementptr i8, ptr %26, i64 672
  %67 = getelementptr i8, ptr %26, i64 704
  %68 = getelementptr i8, ptr %26, i64 736
  %wide.load.5 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.5 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.5 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %69 = getelementptr i8, ptr %25, i64 640
  %70 = getelementptr i8, ptr %25, i64 672
  %71 = getelementptr i8, ptr %25, i64 704
  %72 = getelementptr i8, ptr %25, i64 736
  store <8 x float> %wide.load.5, ptr %69, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.5, ptr %70, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.5, ptr %71, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.5, ptr %72, align 4, !alias.scope !9, !noalias !16
  %73 = getelementptr i8, ptr %26, i64 768
  %74 = getelementptr i8, ptr %26, i64 800
  %75 = getelementptr i8, ptr %26, i64 832
  %76 = getelementptr i8, ptr %26, i64 864
  %wide.load.6 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.6 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.6 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = getelementptr i8, ptr %25, i64 768
  %78 = getelementptr i8, ptr %25, i64 800
  %79 = getelementptr i8, ptr %25, i64 832
  %80 = getelementptr i8, ptr %25, i64 864
  store <8 x float> %wide.load.6, ptr %77, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.6, ptr %78, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.6, ptr %79, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.6, ptr %80, align 4, !alias.scope !9, !noalias !16
  %81 = getelementptr i8, ptr %26, i64 896
  %82 = getelementptr i8, ptr %26, i64 928
  %83 = getelementptr i8, ptr %26, i64 960
  %84 = getelementptr i8, ptr %26, i64 992
  %wide.load.7 = load <8 x float>, ptr %81, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load7.7 = load <8 x float>, ptr %83, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %wide.load8.7 = load <8 x float>, ptr %84, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %85 = getelementptr i8, ptr %25, i64 896
  %86 = getelementptr i8, ptr %25, i64 928
  %87 = getelementptr i8, ptr %25, i64 960
  %88 = getelementptr i8, ptr %25, i64 992
  store <8 x float> %wide.load.7, ptr %85, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load6.7, ptr %86, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load7.7, ptr %87, align 4, !alias.scope !9, !noalias !16
  store <8 x float> %wide.load8.7, ptr %88, align 4, !alias.scope !9, !noalias !16
  %89 = add nuw nsw i64 %23, 1
  %exitcond4.not = icmp eq i64 %89, 256
  br i1 %exitcond4.not, label %dynamic-slice_bitcast_fusion.19_wrapped.exit, label %vector.ph, !llvm.loop !17

dynamic-slice_bitcast_fusion.19_wrapped.exit:     ; preds = %vector.ph, %1
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"dynamic-slice_bitcast_fusion.19_wrapped: argument 0"}
!6 = distinct !{!6, !"dynamic-slice_bitcast_fusion.19_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"dynamic-slice_bitcast_fusion.19_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"dynamic-slice_bitcast_fusion.19_wrapped: argument 2"}
!11 = !{i64 524288}
!12 = !{i64 2097152}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
