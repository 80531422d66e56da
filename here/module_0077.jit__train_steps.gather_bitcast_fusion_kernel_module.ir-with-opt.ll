; ModuleID = '__compute_module_gather_bitcast_fusion_kernel_module'
source_filename = "__compute_module_gather_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @gather_bitcast_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  br label %9

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %81, %9 ]
  %.idx2 = shl nuw nsw i64 %10, 3
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 %.idx2
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %13 = icmp sgt i32 %12, 0
  %14 = getelementptr i8, ptr %11, i64 4
  %15 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %16 = tail call i32 @llvm.smax.i32(i32 %15, i32 0)
  %17 = tail call i32 @llvm.umin.i32(i32 %16, i32 74)
  %18 = select i1 %13, i64 1500, i64 0
  %narrow = mul nuw nsw i32 %17, 20
  %19 = zext nneg i32 %narrow to i64
  %20 = getelementptr [4 x i8], ptr %4, i64 %18
  %21 = getelementptr [4 x i8], ptr %20, i64 %19
  %.idx = mul nuw nsw i64 %10, 80
  %22 = getelementptr i8, ptr %8, i64 %.idx
  %23 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  store i32 %23, ptr %22, align 4, !alias.scope !12, !noalias !16
  %24 = getelementptr i8, ptr %21, i64 4
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = getelementptr i8, ptr %22, i64 4
  store i32 %25, ptr %26, align 4, !alias.scope !12, !noalias !16
  %27 = getelementptr i8, ptr %21, i64 8
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %29 = getelementptr i8, ptr %22, i64 8
  store i32 %28, ptr %29, align 4, !alias.scope !12, !noalias !16
  %30 = getelementptr i8, ptr %21, i64 12
  %31 = load i32, ptr %30, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = getelementptr i8, ptr %22, i64 12
  store i32 %31, ptr %32, align 4, !alias.scope !12, !noalias !16
  %33 = getelementptr i8, ptr %21, i64 16
  %34 = load i32, ptr %33, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %35 = getelementptr i8, ptr %22, i64 16
  store i32 %34, ptr %35, align 4, !alias.scope !12, !noalias !16
  %36 = getelementptr i8, ptr %21, i64 20
  %37 = load i32, ptr %36, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = getelementptr i8, ptr %22, i64 20
  store i32 %37, ptr %38, align 4, !alias.scope !12, !noalias !16
  %39 = getelementptr i8, ptr %21, i64 24
  %40 = load i32, ptr %39, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %41 = getelementptr i8, ptr %22, i64 24
  store i32 %40, ptr %41, align 4, !alias.scope !12, !noalias !16
  %42 = getelementptr i8, ptr %21, i64 28
  %43 = load i32, ptr %42, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %44 = getelementptr i8, ptr %22, i64 28
  store i32 %43, ptr %44, align 4, !alias.scope !12, !noalias !16
  %45 = getelementptr i8, ptr %21, i64 32
  %46 = load i32, ptr %45, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = getelementptr i8, ptr %22, i64 32
  store i32 %46, ptr %47, align 4, !alias.scope !12, !noalias !16
  %48 = getelementptr i8, ptr %21, i64 36
  %49 = load i32, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %50 = getelementptr i8, ptr %22, i64 36
  store i32 %49, ptr %50, align 4, !alias.scope !12, !noalias !16
  %51 = getelementptr i8, ptr %21, i64 40
  %52 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = getelementptr i8, ptr %22, i64 40
  store i32 %52, ptr %53, align 4, !alias.scope !12, !noalias !16
  %54 = getelementptr i8, ptr %21, i64 44
  %55 = load i32, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %56 = getelementptr i8, ptr %22, i64 44
  store i32 %55, ptr %56, align 4, !alias.scope !12, !noalias !16
  %57 = getelementptr i8, ptr %21, i64 48
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = getelementptr i8, ptr %22, i64 48
  store i32 %58, ptr %59, align 4, !alias.scope !12, !noalias !16
  %60 = getelementptr i8, ptr %21, i64 52
  %61 = load i32, ptr %60, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %62 = getelementptr i8, ptr %22, i64 52
  store i32 %61, ptr %62, align 4, !alias.scope !12, !noalias !16
  %63 = getelementptr i8, ptr %21, i64 56
  %64 = load i32, ptr %63, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = getelementptr i8, ptr %22, i64 56
  store i32 %64, ptr %65, align 4, !alias.scope !12, !noalias !16
  %66 = getelementptr i8, ptr %21, i64 60
  %67 = load i32, ptr %66, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %68 = getelementptr i8, ptr %22, i64 60
  store i32 %67, ptr %68, align 4, !alias.scope !12, !noalias !16
  %69 = getelementptr i8, ptr %21, i64 64
  %70 = load i32, ptr %69, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = getelementptr i8, ptr %22, i64 64
  store i32 %70, ptr %71, align 4, !alias.scope !12, !noalias !16
  %72 = getelementptr i8, ptr %21, i64 68
  %73 = load i32, ptr %72, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %74 = getelementptr i8, ptr %22, i64 68
  store i32 %73, ptr %74, align 4, !alias.scope !12, !noalias !16
  %75 = getelementptr i8, ptr %21, i64 72
  %76 = load i32, ptr %75, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = getelementptr i8, ptr %22, i64 72
  store i32 %76, ptr %77, align 4, !alias.scope !12, !noalias !16
  %78 = getelementptr i8, ptr %21, i64 76
  %79 = load i32, ptr %78, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = getelementptr i8, ptr %22, i64 76
  store i32 %79, ptr %80, align 4, !alias.scope !12, !noalias !16
  %81 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %81, 10
  br i1 %exitcond.not, label %gather_bitcast_fusion_wrapped.exit, label %9, !llvm.loop !17

gather_bitcast_fusion_wrapped.exit:               ; preds = %9
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
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 80}
!6 = !{i64 800}
!7 = !{!8}
!8 = distinct !{!8, !9, !"gather_bitcast_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"gather_bitcast_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"gather_bitcast_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"gather_bitcast_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
