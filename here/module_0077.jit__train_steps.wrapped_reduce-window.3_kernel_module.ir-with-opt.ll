; ModuleID = '__compute_module_wrapped_reduce-window.3_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %wrapped_reduce-window.3_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !11
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !12
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !13
  %14 = load float, ptr %13, align 4, !invariant.load !3, !alias.scope !7, !noalias !14
  %.idx2 = shl nuw nsw i64 %4, 18
  %15 = getelementptr i8, ptr %11, i64 %.idx2
  %.idx = shl nuw nsw i64 %4, 13
  %16 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert = insertelement <8 x float> poison, float %14, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  br label %.preheader6

.preheader6:                                      ; preds = %6, %middle.block
  %17 = phi i64 [ 0, %6 ], [ %86, %middle.block ]
  %.idx3 = shl i64 %17, 15
  %18 = getelementptr i8, ptr %15, i64 %.idx3
  %.idx1 = shl i64 %17, 10
  %19 = getelementptr i8, ptr %16, i64 %.idx1
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.preheader6
  %index = phi i64 [ 0, %.preheader6 ], [ %index.next, %vector.body ]
  %20 = getelementptr [4 x i8], ptr %18, i64 %index
  %wide.load = load <8 x float>, ptr %20, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %21 = fadd reassoc <8 x float> %broadcast.splat, %wide.load
  %22 = getelementptr i8, ptr %20, i64 1024
  %wide.load9 = load <8 x float>, ptr %22, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %23 = fadd reassoc <8 x float> %21, %wide.load9
  %24 = getelementptr i8, ptr %20, i64 2048
  %wide.load10 = load <8 x float>, ptr %24, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %25 = fadd reassoc <8 x float> %23, %wide.load10
  %26 = getelementptr i8, ptr %20, i64 3072
  %wide.load11 = load <8 x float>, ptr %26, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %27 = fadd reassoc <8 x float> %25, %wide.load11
  %28 = getelementptr i8, ptr %20, i64 4096
  %wide.load12 = load <8 x float>, ptr %28, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %29 = fadd reassoc <8 x float> %27, %wide.load12
  %30 = getelementptr i8, ptr %20, i64 5120
  %wide.load13 = load <8 x float>, ptr %30, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %31 = fadd reassoc <8 x float> %29, %wide.load13
  %32 = getelementptr i8, ptr %20, i64 6144
  %wide.load14 = load <8 x float>, ptr %32, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %33 = fadd reassoc <8 x float> %31, %wide.load14
  %34 = getelementptr i8, ptr %20, i64 7168
  %wide.load15 = load <8 x float>, ptr %34, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %35 = fadd reassoc <8 x float> %33, %wide.load15
  %36 = getelementptr i8, ptr %20, i64 8192
  %wide.load16 = load <8 x float>, ptr %36, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %37 = fadd reassoc <8 x float> %35, %wide.load16
  %38 = getelementptr i8, ptr %20, i64 9216
  %wide.load17 = load <8 x float>, ptr %38, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %39 = fadd reassoc <8 x float> %37, %wide.load17
  %40 = getelementptr i8, ptr %20, i64 10240
  %wide.load18 = load <8 x float>, ptr %40, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %41 = fadd reassoc <8 x float> %39, %wide.load18
  %42 = getelementptr i8, ptr %20, i64 11264
  %wide.load19 = load <8 x float>, ptr %42, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %43 = fadd reassoc <8 x float> %41, %wide.load19
  %44 = getelementptr i8, ptr %20, i64 12288
  %wide.load20 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %45 = fadd reassoc <8 x float> %43, %wide.load20
  %46 = getelementptr i8, ptr %20, i64 13312
  %wide.load21 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %47 = fadd reassoc <8 x float> %45, %wide.load21
  %48 = getelementptr i8, ptr %20, i64 14336
  %wide.load22 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %49 = fadd reassoc <8 x float> %47, %wide.load22
  %50 = getelementptr i8, ptr %20, i64 15360
  %wide.load23 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %51 = fadd reassoc <8 x float> %49, %wide.load23
  %52 = getelementptr i8, ptr %20, i64 16384
  %wide.load24 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %53 = fadd reassoc <8 x float> %51, %wide.load24
  %54 = getelementptr i8, ptr %20, i64 17408
  %wide.load25 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %55 = fadd reassoc <8 x float> %53, %wide.load25
  %56 = getelementptr i8, ptr %20, i64 18432
  %wide.load26 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %57 = fadd reassoc <8 x float> %55, %wide.load26
  %58 = getelementptr i8, ptr %20, i64 19456
  %wide.load27 = load <8 x float>, ptr %58, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %59 = fadd reassoc <8 x float> %57, %wide.load27
  %60 = getelementptr i8, ptr %20, i64 20480
  %wide.load28 = load <8 x float>, ptr %60, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %61 = fadd reassoc <8 x float> %59, %wide.load28
  %62 = getelementptr i8, ptr %20, i64 21504
  %wide.load29 = load <8 x float>, ptr %62, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %63 = fadd reassoc <8 x float> %61, %wide.load29
  %64 = getelementptr i8, ptr %20, i64 22528
  %wide.load30 = load <8 x float>, ptr %64, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %65 = fadd reassoc <8 x float> %63, %wide.load30
  %66 = getelementptr i8, ptr %20, i64 23552
  %wide.load31 = load <8 x float>, ptr %66, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %67 = fadd reassoc <8 x float> %65, %wide.load31
  %68 = getelementptr i8, ptr %20, i64 24576
  %wide.load32 = load <8 x float>, ptr %68, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %69 = fadd reassoc <8 x float> %67, %wide.load32
  %70 = getelementptr i8, ptr %20, i64 25600
  %wide.load33 = load <8 x float>, ptr %70, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %71 = fadd reassoc <8 x float> %69, %wide.load33
  %72 = getelementptr i8, ptr %20, i64 26624
  %wide.load34 = load <8 x float>, ptr %72, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %73 = fadd reassoc <8 x float> %71, %wide.load34
  %74 = getelementptr i8, ptr %20, i64 27648
  %wide.load35 = load <8 x float>, ptr %74, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %75 = fadd reassoc <8 x float> %73, %wide.load35
  %76 = getelementptr i8, ptr %20, i64 28672
  %wide.load36 = load <8 x float>, ptr %76, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %77 = fadd reassoc <8 x float> %75, %wide.load36
  %78 = getelementptr i8, ptr %20, i64 29696
  %wide.load37 = load <8 x float>, ptr %78, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %79 = fadd reassoc <8 x float> %77, %wide.load37
  %80 = getelementptr i8, ptr %20, i64 30720
  %wide.load38 = load <8 x float>, ptr %80, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %81 = fadd reassoc <8 x float> %79, %wide.load38
  %82 = getelementptr i8, ptr %20, i64 31744
  %wide.load39 = load <8 x float>, ptr %82, align 4, !invariant.load !3, !alias.scope !4, !noalias !15
  %83 = fadd reassoc <8 x float> %81, %wide.load39
  %84 = getelementptr [4 x i8], ptr %19, i64 %index
  store <8 x float> %83, ptr %84, align 4, !alias.scope !9, !noalias !16
  %index.next = add nuw i64 %index, 8
  %85 = icmp eq i64 %index.next, 256
  br i1 %85, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  %86 = add nuw nsw i64 %17, 1
  %exitcond7.not = icmp eq i64 %86, 8
  br i1 %exitcond7.not, label %wrapped_reduce-window.3_wrapped.exit, label %.preheader6, !llvm.loop !21

wrapped_reduce-window.3_wrapped.exit:             ; preds = %middle.block, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"wrapped_reduce-window.3_wrapped: argument 0"}
!6 = distinct !{!6, !"wrapped_reduce-window.3_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"wrapped_reduce-window.3_wrapped: argument 1"}
!9 = !{!10}
!10 = distinct !{!10, !6, !"wrapped_reduce-window.3_wrapped: argument 2"}
!11 = !{i64 16384}
!12 = !{i64 524288}
!13 = !{i64 4}
!14 = !{!5, !10}
!15 = !{!8, !10}
!16 = !{!5, !8}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
