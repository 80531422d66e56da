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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load i32, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !16
  br label %12

12:                                               ; preds = %1, %12
  %13 = phi i64 [ 0, %1 ], [ %94, %12 ]
  %14 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %13
  %15 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !12, !noalias !16
  %16 = sub i32 %15, %11
  %17 = lshr i32 %16, 30
  %18 = and i32 %17, 2
  %19 = add i32 %18, %16
  %20 = icmp sgt i32 %19, 0
  %21 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %13
  %22 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !10, !noalias !17
  %23 = icmp slt i32 %22, 0
  %24 = add i32 %22, 75
  %25 = select i1 %23, i32 %24, i32 %22
  %26 = icmp slt i32 %25, 0
  %27 = add i32 %25, 75
  %28 = select i1 %26, i32 %27, i32 %25
  %29 = tail call i32 @llvm.smax.i32(i32 %28, i32 0)
  %30 = tail call i32 @llvm.umin.i32(i32 %29, i32 74)
  %31 = select i1 %20, i64 1500, i64 0
  %narrow = mul nuw nsw i32 %30, 20
  %32 = zext nneg i32 %narrow to i64
  %33 = getelementptr [4 x i8], ptr %4, i64 %31
  %34 = getelementptr [4 x i8], ptr %33, i64 %32
  %.idx = mul nuw nsw i64 %13, 80
  %35 = getelementptr i8, ptr %10, i64 %.idx
  %36 = load i32, ptr %34, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  store i32 %36, ptr %35, align 4, !alias.scope !14, !noalias !19
  %37 = getelementptr i8, ptr %34, i64 4
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %39 = getelementptr i8, ptr %35, i64 4
  store i32 %38, ptr %39, align 4, !alias.scope !14, !noalias !19
  %40 = getelementptr i8, ptr %34, i64 8
  %41 = load i32, ptr %40, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %42 = getelementptr i8, ptr %35, i64 8
  store i32 %41, ptr %42, align 4, !alias.scope !14, !noalias !19
  %43 = getelementptr i8, ptr %34, i64 12
  %44 = load i32, ptr %43, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %45 = getelementptr i8, ptr %35, i64 12
  store i32 %44, ptr %45, align 4, !alias.scope !14, !noalias !19
  %46 = getelementptr i8, ptr %34, i64 16
  %47 = load i32, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %48 = getelementptr i8, ptr %35, i64 16
  store i32 %47, ptr %48, align 4, !alias.scope !14, !noalias !19
  %49 = getelementptr i8, ptr %34, i64 20
  %50 = load i32, ptr %49, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %51 = getelementptr i8, ptr %35, i64 20
  store i32 %50, ptr %51, align 4, !alias.scope !14, !noalias !19
  %52 = getelementptr i8, ptr %34, i64 24
  %53 = load i32, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %54 = getelementptr i8, ptr %35, i64 24
  store i32 %53, ptr %54, align 4, !alias.scope !14, !noalias !19
  %55 = getelementptr i8, ptr %34, i64 28
  %56 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %57 = getelementptr i8, ptr %35, i64 28
  store i32 %56, ptr %57, align 4, !alias.scope !14, !noalias !19
  %58 = getelementptr i8, ptr %34, i64 32
  %59 = load i32, ptr %58, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %60 = getelementptr i8, ptr %35, i64 32
  store i32 %59, ptr %60, align 4, !alias.scope !14, !noalias !19
  %61 = getelementptr i8, ptr %34, i64 36
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %63 = getelementptr i8, ptr %35, i64 36
  store i32 %62, ptr %63, align 4, !alias.scope !14, !noalias !19
  %64 = getelementptr i8, ptr %34, i64 40
  %65 = load i32, ptr %64, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %66 = getelementptr i8, ptr %35, i64 40
  store i32 %65, ptr %66, align 4, !alias.scope !14, !noalias !19
  %67 = getelementptr i8, ptr %34, i64 44
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %69 = getelementptr i8, ptr %35, i64 44
  store i32 %68, ptr %69, align 4, !alias.scope !14, !noalias !19
  %70 = getelementptr i8, ptr %34, i64 48
  %71 = load i32, ptr %70, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %72 = getelementptr i8, ptr %35, i64 48
  store i32 %71, ptr %72, align 4, !alias.scope !14, !noalias !19
  %73 = getelementptr i8, ptr %34, i64 52
  %74 = load i32, ptr %73, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %75 = getelementptr i8, ptr %35, i64 52
  store i32 %74, ptr %75, align 4, !alias.scope !14, !noalias !19
  %76 = getelementptr i8, ptr %34, i64 56
  %77 = load i32, ptr %76, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %78 = getelementptr i8, ptr %35, i64 56
  store i32 %77, ptr %78, align 4, !alias.scope !14, !noalias !19
  %79 = getelementptr i8, ptr %34, i64 60
  %80 = load i32, ptr %79, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %81 = getelementptr i8, ptr %35, i64 60
  store i32 %80, ptr %81, align 4, !alias.scope !14, !noalias !19
  %82 = getelementptr i8, ptr %34, i64 64
  %83 = load i32, ptr %82, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %84 = getelementptr i8, ptr %35, i64 64
  store i32 %83, ptr %84, align 4, !alias.scope !14, !noalias !19
  %85 = getelementptr i8, ptr %34, i64 68
  %86 = load i32, ptr %85, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %87 = getelementptr i8, ptr %35, i64 68
  store i32 %86, ptr %87, align 4, !alias.scope !14, !noalias !19
  %88 = getelementptr i8, ptr %34, i64 72
  %89 = load i32, ptr %88, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %90 = getelementptr i8, ptr %35, i64 72
  store i32 %89, ptr %90, align 4, !alias.scope !14, !noalias !19
  %91 = getelementptr i8, ptr %34, i64 76
  %92 = load i32, ptr %91, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %93 = getelementptr i8, ptr %35, i64 76
  store i32 %92, ptr %93, align 4, !alias.scope !14, !noalias !19
  %94 = add nuw nsw i64 %13, 1
  %exitcond.not = icmp eq i64 %94, 10
  br i1 %exitcond.not, label %gather_bitcast_fusion_wrapped.exit, label %12, !llvm.loop !20

gather_bitcast_fusion_wrapped.exit:               ; preds = %12
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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 12000}
!5 = !{i64 40}
!6 = !{i64 800}
!7 = !{!8}
!8 = distinct !{!8, !9, !"gather_bitcast_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"gather_bitcast_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"gather_bitcast_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"gather_bitcast_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"gather_bitcast_fusion_wrapped: argument 3"}
!16 = !{!8, !11, !15}
!17 = !{!8, !13, !15}
!18 = !{!11, !13, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
