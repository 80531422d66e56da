; ModuleID = '__compute_module_add_select_fusion.6_kernel_module'
source_filename = "__compute_module_add_select_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @add_select_fusion.6(ptr readonly captures(none) %0) local_unnamed_addr #0 {
add_select_fusion.6_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %9 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %10 = icmp slt i32 %8, 1
  %11 = icmp ne i32 %9, 0
  %12 = and i1 %10, %11
  %13 = sdiv i32 %8, 75
  %14 = sext i1 %12 to i32
  %15 = add nsw i32 %13, %14
  store i32 %15, ptr %7, align 4, !alias.scope !11, !noalias !15
  %16 = add i32 %8, 1
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %19 = icmp ugt i32 %8, 2147483646
  %20 = icmp ne i32 %18, 0
  %21 = and i1 %19, %20
  %22 = sdiv i32 %16, 75
  %23 = sext i1 %21 to i32
  %24 = add nsw i32 %22, %23
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i32 %24, ptr %25, align 4, !alias.scope !11, !noalias !15
  %26 = add i32 %8, 2
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %29 = icmp slt i32 %26, 1
  %30 = icmp ne i32 %28, 0
  %31 = and i1 %29, %30
  %32 = sdiv i32 %26, 75
  %33 = sext i1 %31 to i32
  %34 = add nsw i32 %32, %33
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %34, ptr %35, align 4, !alias.scope !11, !noalias !15
  %36 = add i32 %8, 3
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %39 = icmp slt i32 %36, 1
  %40 = icmp ne i32 %38, 0
  %41 = and i1 %39, %40
  %42 = sdiv i32 %36, 75
  %43 = sext i1 %41 to i32
  %44 = add nsw i32 %42, %43
  %45 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %44, ptr %45, align 4, !alias.scope !11, !noalias !15
  %46 = add i32 %8, 4
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %48 = load i32, ptr %47, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %49 = icmp slt i32 %46, 1
  %50 = icmp ne i32 %48, 0
  %51 = and i1 %49, %50
  %52 = sdiv i32 %46, 75
  %53 = sext i1 %51 to i32
  %54 = add nsw i32 %52, %53
  %55 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i32 %54, ptr %55, align 4, !alias.scope !11, !noalias !15
  %56 = add i32 %8, 5
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %58 = load i32, ptr %57, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %59 = icmp slt i32 %56, 1
  %60 = icmp ne i32 %58, 0
  %61 = and i1 %59, %60
  %62 = sdiv i32 %56, 75
  %63 = sext i1 %61 to i32
  %64 = add nsw i32 %62, %63
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store i32 %64, ptr %65, align 4, !alias.scope !11, !noalias !15
  %66 = add i32 %8, 6
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %68 = load i32, ptr %67, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %69 = icmp slt i32 %66, 1
  %70 = icmp ne i32 %68, 0
  %71 = and i1 %69, %70
  %72 = sdiv i32 %66, 75
  %73 = sext i1 %71 to i32
  %74 = add nsw i32 %72, %73
  %75 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %74, ptr %75, align 4, !alias.scope !11, !noalias !15
  %76 = add i32 %8, 7
  %77 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %78 = load i32, ptr %77, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %79 = icmp slt i32 %76, 1
  %80 = icmp ne i32 %78, 0
  %81 = and i1 %79, %80
  %82 = sdiv i32 %76, 75
  %83 = sext i1 %81 to i32
  %84 = add nsw i32 %82, %83
  %85 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 %84, ptr %85, align 4, !alias.scope !11, !noalias !15
  %86 = add i32 %8, 8
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %88 = load i32, ptr %87, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %89 = icmp slt i32 %86, 1
  %90 = icmp ne i32 %88, 0
  %91 = and i1 %89, %90
  %92 = sdiv i32 %86, 75
  %93 = sext i1 %91 to i32
  %94 = add nsw i32 %92, %93
  %95 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store i32 %94, ptr %95, align 4, !alias.scope !11, !noalias !15
  %96 = add i32 %8, 9
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %98 = load i32, ptr %97, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %99 = icmp slt i32 %96, 1
  %100 = icmp ne i32 %98, 0
  %101 = and i1 %99, %100
  %102 = sdiv i32 %96, 75
  %103 = sext i1 %101 to i32
  %104 = add nsw i32 %102, %103
  %105 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store i32 %104, ptr %105, align 4, !alias.scope !11, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"add_select_fusion.6_wrapped: argument 0"}
!8 = distinct !{!8, !"add_select_fusion.6_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"add_select_fusion.6_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"add_select_fusion.6_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
