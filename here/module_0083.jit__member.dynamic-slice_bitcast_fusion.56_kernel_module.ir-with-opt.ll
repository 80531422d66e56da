; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.56_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.56_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.56(ptr readonly captures(none) %0) local_unnamed_addr #0 {
dynamic-slice_bitcast_fusion.56_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %9 = lshr i32 %8, 29
  %10 = and i32 %9, 4
  %11 = add i32 %10, %8
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = tail call i32 @llvm.umin.i32(i32 %12, i32 3)
  %14 = shl nuw nsw i32 %13, 1
  %15 = zext nneg i32 %14 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %15
  %16 = load i32, ptr %invariant.gep, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  store i32 %16, ptr %7, align 4, !alias.scope !12, !noalias !16
  %gep.1 = getelementptr i8, ptr %invariant.gep, i64 4
  %17 = load i32, ptr %gep.1, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i32 %17, ptr %18, align 4, !alias.scope !12, !noalias !16
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 4}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"dynamic-slice_bitcast_fusion.56_wrapped: argument 0"}
!9 = distinct !{!9, !"dynamic-slice_bitcast_fusion.56_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"dynamic-slice_bitcast_fusion.56_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"dynamic-slice_bitcast_fusion.56_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
