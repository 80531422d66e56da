; ModuleID = '__compute_module_broadcast_remainder_fusion_kernel_module'
source_filename = "__compute_module_broadcast_remainder_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_remainder_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
broadcast_remainder_fusion_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %7 = srem i32 %6, 75
  store i32 %7, ptr %5, align 4, !alias.scope !9, !noalias !6
  %8 = add i32 %6, 1
  %9 = srem i32 %8, 75
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 4
  store i32 %9, ptr %10, align 4, !alias.scope !9, !noalias !6
  %11 = add i32 %6, 2
  %12 = srem i32 %11, 75
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store i32 %12, ptr %13, align 4, !alias.scope !9, !noalias !6
  %14 = add i32 %6, 3
  %15 = srem i32 %14, 75
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 12
  store i32 %15, ptr %16, align 4, !alias.scope !9, !noalias !6
  %17 = add i32 %6, 4
  %18 = srem i32 %17, 75
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store i32 %18, ptr %19, align 4, !alias.scope !9, !noalias !6
  %20 = add i32 %6, 5
  %21 = srem i32 %20, 75
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store i32 %21, ptr %22, align 4, !alias.scope !9, !noalias !6
  %23 = add i32 %6, 6
  %24 = srem i32 %23, 75
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 24
  store i32 %24, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = add i32 %6, 7
  %27 = srem i32 %26, 75
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 28
  store i32 %27, ptr %28, align 4, !alias.scope !9, !noalias !6
  %29 = add i32 %6, 8
  %30 = srem i32 %29, 75
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 32
  store i32 %30, ptr %31, align 4, !alias.scope !9, !noalias !6
  %32 = add i32 %6, 9
  %33 = srem i32 %32, 75
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 36
  store i32 %33, ptr %34, align 4, !alias.scope !9, !noalias !6
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 40}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_remainder_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_remainder_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_remainder_fusion_wrapped: argument 1"}
