; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.3_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %10 = tail call i32 @llvm.smax.i32(i32 %9, i32 0)
  %11 = tail call i32 @llvm.umin.i32(i32 %10, i32 3)
  %narrow = mul nuw nsw i32 %11, 25600
  %12 = zext nneg i32 %narrow to i64
  %invariant.gep = getelementptr [4 x i8], ptr %4, i64 %12
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %13 = phi i64 [ 0, %1 ], [ %78, %vector.ph ]
  %14 = shl nuw nsw i64 %13, 8
  %15 = getelementptr [4 x i8], ptr %8, i64 %14
  %gep = getelementptr [4 x i8], ptr %invariant.gep, i64 %14
  %16 = getelementptr i8, ptr %gep, i64 32
  %17 = getelementptr i8, ptr %gep, i64 64
  %18 = getelementptr i8, ptr %gep, i64 96
  %wide.load = load <8 x float>, ptr %gep, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4 = load <8 x float>, ptr %16, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5 = load <8 x float>, ptr %17, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6 = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %19 = getelementptr i8, ptr %15, i64 32
  %20 = getelementptr i8, ptr %15, i64 64
  %21 = getelementptr i8, ptr %15, i64 96
  store <8 x float> %wide.load, ptr %15, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4, ptr %19, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5, ptr %20, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6, ptr %21, align 4, !alias.scope !12, !noalias !16
  %22 = getelementptr i8, ptr %gep, i64 128
  %23 = getelementptr i8, ptr %gep, i64 160
  %24 = getelementptr i8, ptr %gep, i64 192
  %25 = getelementptr i8, ptr %gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.1 = load <8 x float>, ptr %23, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.1 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.1 = load <8 x float>, ptr %25, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = getelementptr i8, ptr %15, i64 128
  %27 = getelementptr i8, ptr %15, i64 160
  %28 = getelementptr i8, ptr %15, i64 192
  %29 = getelementptr i8, ptr %15, i64 224
  store <8 x float> %wide.load.1, ptr %26, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.1, ptr %27, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.1, ptr %28, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.1, ptr %29, align 4, !alias.scope !12, !noalias !16
  %30 = getelementptr i8, ptr %gep, i64 256
  %31 = getelementptr i8, ptr %gep, i64 288
  %32 = getelementptr i8, ptr %gep, i64 320
  %33 = getelementptr i8, ptr %gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.2 = load <8 x float>, ptr %31, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.2 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.2 = load <8 x float>, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = getelementptr i8, ptr %15, i64 256
  %35 = getelementptr i8, ptr %15, i64 288
  %36 = getelementptr i8, ptr %15, i64 320
  %37 = getelementptr i8, ptr %15, i64 352
  store <8 x float> %wide.load.2, ptr %34, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.2, ptr %35, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.2, ptr %36, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.2, ptr %37, align 4, !alias.scope !12, !noalias !16
  %38 = getelementptr i8, ptr %gep, i64 384
  %39 = getelementptr i8, ptr %gep, i64 416
  %40 = getelementptr i8, ptr %gep, i64 448
  %41 = getelementptr i8, ptr %gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.3 = load <8 x float>, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.3 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.3 = load <8 x float>, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = getelementptr i8, ptr %15, i64 384
  %43 = getelementptr i8, ptr %15, i64 416
  %44 = getelementptr i8, ptr %15, i64 448
  %45 = getelementptr i8, ptr %15, i64 480
  store <8 x float> %wide.load.3, ptr %42, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.3, ptr %43, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.3, ptr %44, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.3, ptr %45, align 4, !alias.scope !12, !noalias !16
  %46 = getelementptr i8, ptr %gep, i64 512
  %47 = getelementptr i8, ptr %gep, i64 544
  %48 = getelementptr i8, ptr %gep, i64 576
  %49 = getelementptr i8, ptr %gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.4 = load <8 x float>, ptr %47, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.4 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.4 = load <8 x float>, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %50 = getelementptr i8, ptr %15, i64 512
  %51 = getelementptr i8, ptr %15, i64 544
  %52 = getelementptr i8, ptr %15, i64 576
  %53 = getelementptr i8, ptr %15, i64 608
  store <8 x float> %wide.load.4, ptr %50, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.4, ptr %51, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.4, ptr %52, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.4, ptr %53, align 4, !alias.scope !12, !noalias !16
  %54 = getelementptr i8, ptr %gep, i64 640
  %55 = getelementptr i8, ptr %gep, i64 672
  %56 = getelementptr i8, ptr %gep, i64 704
  %57 = getelementptr i8, ptr %gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.5 = load <8 x float>, ptr %55, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.5 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.5 = load <8 x float>, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %58 = getelementptr i8, ptr %15, i64 640
  %59 = getelementptr i8, ptr %15, i64 672
  %60 = getelementptr i8, ptr %15, i64 704
  %61 = getelementptr i8, ptr %15, i64 736
  store <8 x float> %wide.load.5, ptr %58, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.5, ptr %59, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.5, ptr %60, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.5, ptr %61, align 4, !alias.scope !12, !noalias !16
  %62 = getelementptr i8, ptr %gep, i64 768
  %63 = getelementptr i8, ptr %gep, i64 800
  %64 = getelementptr i8, ptr %gep, i64 832
  %65 = getelementptr i8, ptr %gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.6 = load <8 x float>, ptr %63, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.6 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.6 = load <8 x float>, ptr %65, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %66 = getelementptr i8, ptr %15, i64 768
  %67 = getelementptr i8, ptr %15, i64 800
  %68 = getelementptr i8, ptr %15, i64 832
  %69 = getelementptr i8, ptr %15, i64 864
  store <8 x float> %wide.load.6, ptr %66, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.6, ptr %67, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.6, ptr %68, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.6, ptr %69, align 4, !alias.scope !12, !noalias !16
  %70 = getelementptr i8, ptr %gep, i64 896
  %71 = getelementptr i8, ptr %gep, i64 928
  %72 = getelementptr i8, ptr %gep, i64 960
  %73 = getelementptr i8, ptr %gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load4.7 = load <8 x float>, ptr %71, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load5.7 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %wide.load6.7 = load <8 x float>, ptr %73, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %74 = getelementptr i8, ptr %15, i64 896
  %75 = getelementptr i8, ptr %15, i64 928
  %76 = getelementptr i8, ptr %15, i64 960
  %77 = getelementptr i8, ptr %15, i64 992
  store <8 x float> %wide.load.7, ptr %74, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load4.7, ptr %75, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load5.7, ptr %76, align 4, !alias.scope !12, !noalias !16
  store <8 x float> %wide.load6.7, ptr %77, align 4, !alias.scope !12, !noalias !16
  %78 = add nuw nsw i64 %13, 1
  %exitcond3.not = icmp eq i64 %78, 100
  br i1 %exitcond3.not, label %dynamic-slice_bitcast_fusion.3_wrapped.exit, label %vector.ph, !llvm.loop !17

dynamic-slice_bitcast_fusion.3_wrapped.exit:      ; preds = %vector.ph
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
!4 = !{i64 409600}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.3_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.3_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.3_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.3_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
