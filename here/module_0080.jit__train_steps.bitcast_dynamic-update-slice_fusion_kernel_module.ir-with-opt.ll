; ModuleID = '__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_bitcast_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_dynamic-update-slice_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %10 = icmp sgt i32 %9, 0
  %11 = select i1 %10, i64 1500, i64 0
  %12 = getelementptr [4 x i8], ptr %4, i64 %11
  br label %13

13:                                               ; preds = %1, %13
  %14 = phi i64 [ 0, %1 ], [ %76, %13 ]
  %15 = mul nuw nsw i64 %14, 20
  %16 = getelementptr [4 x i8], ptr %8, i64 %15
  %17 = getelementptr [4 x i8], ptr %12, i64 %15
  %18 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  store i32 %18, ptr %17, align 4, !alias.scope !7, !noalias !16
  %19 = getelementptr i8, ptr %16, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %21 = getelementptr i8, ptr %17, i64 4
  store i32 %20, ptr %21, align 4, !alias.scope !7, !noalias !16
  %22 = getelementptr i8, ptr %16, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %24 = getelementptr i8, ptr %17, i64 8
  store i32 %23, ptr %24, align 4, !alias.scope !7, !noalias !16
  %25 = getelementptr i8, ptr %16, i64 12
  %26 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %27 = getelementptr i8, ptr %17, i64 12
  store i32 %26, ptr %27, align 4, !alias.scope !7, !noalias !16
  %28 = getelementptr i8, ptr %16, i64 16
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %30 = getelementptr i8, ptr %17, i64 16
  store i32 %29, ptr %30, align 4, !alias.scope !7, !noalias !16
  %31 = getelementptr i8, ptr %16, i64 20
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %33 = getelementptr i8, ptr %17, i64 20
  store i32 %32, ptr %33, align 4, !alias.scope !7, !noalias !16
  %34 = getelementptr i8, ptr %16, i64 24
  %35 = load i32, ptr %34, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %36 = getelementptr i8, ptr %17, i64 24
  store i32 %35, ptr %36, align 4, !alias.scope !7, !noalias !16
  %37 = getelementptr i8, ptr %16, i64 28
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %39 = getelementptr i8, ptr %17, i64 28
  store i32 %38, ptr %39, align 4, !alias.scope !7, !noalias !16
  %40 = getelementptr i8, ptr %16, i64 32
  %41 = load i32, ptr %40, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %42 = getelementptr i8, ptr %17, i64 32
  store i32 %41, ptr %42, align 4, !alias.scope !7, !noalias !16
  %43 = getelementptr i8, ptr %16, i64 36
  %44 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %45 = getelementptr i8, ptr %17, i64 36
  store i32 %44, ptr %45, align 4, !alias.scope !7, !noalias !16
  %46 = getelementptr i8, ptr %16, i64 40
  %47 = load i32, ptr %46, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %48 = getelementptr i8, ptr %17, i64 40
  store i32 %47, ptr %48, align 4, !alias.scope !7, !noalias !16
  %49 = getelementptr i8, ptr %16, i64 44
  %50 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %51 = getelementptr i8, ptr %17, i64 44
  store i32 %50, ptr %51, align 4, !alias.scope !7, !noalias !16
  %52 = getelementptr i8, ptr %16, i64 48
  %53 = load i32, ptr %52, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %54 = getelementptr i8, ptr %17, i64 48
  store i32 %53, ptr %54, align 4, !alias.scope !7, !noalias !16
  %55 = getelementptr i8, ptr %16, i64 52
  %56 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %57 = getelementptr i8, ptr %17, i64 52
  store i32 %56, ptr %57, align 4, !alias.scope !7, !noalias !16
  %58 = getelementptr i8, ptr %16, i64 56
  %59 = load i32, ptr %58, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %60 = getelementptr i8, ptr %17, i64 56
  store i32 %59, ptr %60, align 4, !alias.scope !7, !noalias !16
  %61 = getelementptr i8, ptr %16, i64 60
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %63 = getelementptr i8, ptr %17, i64 60
  store i32 %62, ptr %63, align 4, !alias.scope !7, !noalias !16
  %64 = getelementptr i8, ptr %16, i64 64
  %65 = load i32, ptr %64, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %66 = getelementptr i8, ptr %17, i64 64
  store i32 %65, ptr %66, align 4, !alias.scope !7, !noalias !16
  %67 = getelementptr i8, ptr %16, i64 68
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %69 = getelementptr i8, ptr %17, i64 68
  store i32 %68, ptr %69, align 4, !alias.scope !7, !noalias !16
  %70 = getelementptr i8, ptr %16, i64 72
  %71 = load i32, ptr %70, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %72 = getelementptr i8, ptr %17, i64 72
  store i32 %71, ptr %72, align 4, !alias.scope !7, !noalias !16
  %73 = getelementptr i8, ptr %16, i64 76
  %74 = load i32, ptr %73, align 4, !invariant.load !3, !alias.scope !12, !noalias !15
  %75 = getelementptr i8, ptr %17, i64 76
  store i32 %74, ptr %75, align 4, !alias.scope !7, !noalias !16
  %76 = add nuw nsw i64 %14, 1
  %exitcond.not = icmp eq i64 %76, 75
  br i1 %exitcond.not, label %bitcast_dynamic-update-slice_fusion_wrapped.exit, label %13, !llvm.loop !17

bitcast_dynamic-update-slice_fusion_wrapped.exit: ; preds = %13
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 4}
!6 = !{i64 6000}
!7 = !{!8}
!8 = distinct !{!8, !9, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"bitcast_dynamic-update-slice_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"bitcast_dynamic-update-slice_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!8, !11}
!16 = !{!11, !13}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
