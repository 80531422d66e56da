; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.54_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.54_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.54(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %10 = lshr i32 %9, 29
  %11 = and i32 %10, 4
  %12 = add i32 %11, %9
  %13 = tail call i32 @llvm.smax.i32(i32 %12, i32 0)
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 3)
  %narrow = mul nuw nsw i32 %14, 25600
  %15 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %15
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %16 = phi i64 [ 0, %1 ], [ %81, %vector.ph ]
  %17 = shl nuw nsw i64 %16, 8
  %18 = getelementptr [4 x i8], ptr %8, i64 %17
  %gep = getelementptr [4 x i8], ptr %invariant.gep, i64 %17
  %19 = getelementptr i8, ptr %gep, i64 32
  %20 = getelementptr i8, ptr %gep, i64 64
  %21 = getelementptr i8, ptr %gep, i64 96
  %wide.load = load <8 x float>, ptr %gep, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4 = load <8 x float>, ptr %19, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5 = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6 = load <8 x float>, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = getelementptr i8, ptr %18, i64 32
  %23 = getelementptr i8, ptr %18, i64 64
  %24 = getelementptr i8, ptr %18, i64 96
  store <8 x float> %wide.load, ptr %18, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4, ptr %22, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5, ptr %23, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6, ptr %24, align 4, !alias.scope !12, !noalias !16
  %25 = getelementptr i8, ptr %gep, i64 128
  %26 = getelementptr i8, ptr %gep, i64 160
  %27 = getelementptr i8, ptr %gep, i64 192
  %28 = getelementptr i8, ptr %gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.1 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.1 = load <8 x float>, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %29 = getelementptr i8, ptr %18, i64 128
  %30 = getelementptr i8, ptr %18, i64 160
  %31 = getelementptr i8, ptr %18, i64 192
  %32 = getelementptr i8, ptr %18, i64 224
  store <8 x float> %wide.load.1, ptr %29, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.1, ptr %30, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.1, ptr %31, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.1, ptr %32, align 4, !alias.scope !12, !noalias !16
  %33 = getelementptr i8, ptr %gep, i64 256
  %34 = getelementptr i8, ptr %gep, i64 288
  %35 = getelementptr i8, ptr %gep, i64 320
  %36 = getelementptr i8, ptr %gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.2 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.2 = load <8 x float>, ptr %35, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %37 = getelementptr i8, ptr %18, i64 256
  %38 = getelementptr i8, ptr %18, i64 288
  %39 = getelementptr i8, ptr %18, i64 320
  %40 = getelementptr i8, ptr %18, i64 352
  store <8 x float> %wide.load.2, ptr %37, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.2, ptr %38, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.2, ptr %39, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.2, ptr %40, align 4, !alias.scope !12, !noalias !16
  %41 = getelementptr i8, ptr %gep, i64 384
  %42 = getelementptr i8, ptr %gep, i64 416
  %43 = getelementptr i8, ptr %gep, i64 448
  %44 = getelementptr i8, ptr %gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.3 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.3 = load <8 x float>, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %45 = getelementptr i8, ptr %18, i64 384
  %46 = getelementptr i8, ptr %18, i64 416
  %47 = getelementptr i8, ptr %18, i64 448
  %48 = getelementptr i8, ptr %18, i64 480
  store <8 x float> %wide.load.3, ptr %45, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.3, ptr %46, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.3, ptr %47, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.3, ptr %48, align 4, !alias.scope !12, !noalias !16
  %49 = getelementptr i8, ptr %gep, i64 512
  %50 = getelementptr i8, ptr %gep, i64 544
  %51 = getelementptr i8, ptr %gep, i64 576
  %52 = getelementptr i8, ptr %gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.4 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.4 = load <8 x float>, ptr %51, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = getelementptr i8, ptr %18, i64 512
  %54 = getelementptr i8, ptr %18, i64 544
  %55 = getelementptr i8, ptr %18, i64 576
  %56 = getelementptr i8, ptr %18, i64 608
  store <8 x float> %wide.load.4, ptr %53, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.4, ptr %54, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.4, ptr %55, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.4, ptr %56, align 4, !alias.scope !12, !noalias !16
  %57 = getelementptr i8, ptr %gep, i64 640
  %58 = getelementptr i8, ptr %gep, i64 672
  %59 = getelementptr i8, ptr %gep, i64 704
  %60 = getelementptr i8, ptr %gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.5 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.5 = load <8 x float>, ptr %59, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %61 = getelementptr i8, ptr %18, i64 640
  %62 = getelementptr i8, ptr %18, i64 672
  %63 = getelementptr i8, ptr %18, i64 704
  %64 = getelementptr i8, ptr %18, i64 736
  store <8 x float> %wide.load.5, ptr %61, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.5, ptr %62, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.5, ptr %63, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.5, ptr %64, align 4, !alias.scope !12, !noalias !16
  %65 = getelementptr i8, ptr %gep, i64 768
  %66 = getelementptr i8, ptr %gep, i64 800
  %67 = getelementptr i8, ptr %gep, i64 832
  %68 = getelementptr i8, ptr %gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.6 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.6 = load <8 x float>, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = getelementptr i8, ptr %18, i64 768
  %70 = getelementptr i8, ptr %18, i64 800
  %71 = getelementptr i8, ptr %18, i64 832
  %72 = getelementptr i8, ptr %18, i64 864
  store <8 x float> %wide.load.6, ptr %69, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.6, ptr %70, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.6, ptr %71, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.6, ptr %72, align 4, !alias.scope !12, !noalias !16
  %73 = getelementptr i8, ptr %gep, i64 896
  %74 = getelementptr i8, ptr %gep, i64 928
  %75 = getelementptr i8, ptr %gep, i64 960
  %76 = getelementptr i8, ptr %gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.7 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.7 = load <8 x float>, ptr %75, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = getelementptr i8, ptr %18, i64 896
  %78 = getelementptr i8, ptr %18, i64 928
  %79 = getelementptr i8, ptr %18, i64 960
  %80 = getelementptr i8, ptr %18, i64 992
  store <8 x float> %wide.load.7, ptr %77, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.7, ptr %78, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.7, ptr %79, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.7, ptr %80, align 4, !alias.scope !12, !noalias !16
  %81 = add nuw nsw i64 %16, 1
  %exitcond3.not = icmp eq i64 %81, 100
  br i1 %exitcond3.not, label %dynamic-slice_bitcast_fusion.54_wrapped.exit, label %vector.ph, !llvm.loop !17

dynamic-slice_bitcast_fusion.54_wrapped.exit:     ; preds = %vector.ph
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
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 409600}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.54_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.54_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.54_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.54_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
