; ModuleID = '__compute_module_and_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_and_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @and_reduce_fusion.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
and_reduce_fusion.1_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %6 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %7 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %8 = icmp sgt i32 %7, -1
  %9 = icmp sge i32 %6, %7
  %10 = and i1 %8, %9
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %15 = icmp sgt i32 %14, -1
  %16 = icmp sge i32 %12, %14
  %17 = and i1 %15, %16
  %narrow = select i1 %17, i1 %10, i1 false
  %18 = zext i1 %narrow to i8
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !14
  store i8 %18, ptr %20, align 1, !alias.scope !10, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"and_reduce_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"and_reduce_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"and_reduce_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"and_reduce_fusion.1_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{i64 1}
!15 = !{!6, !9}
