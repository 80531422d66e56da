; ModuleID = '__compute_module_xor_xor_fusion.19_kernel_module'
source_filename = "__compute_module_xor_xor_fusion.19_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @xor_xor_fusion.19(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %.val1 = load i32, ptr %6, align 4
  %9 = tail call i32 @llvm.smax.i32(i32 %.val1, i32 0)
  %10 = tail call i32 @llvm.umin.i32(i32 %9, i32 3)
  %11 = shl nuw nsw i32 %10, 3
  %.idx.i = zext nneg i32 %11 to i64
  %12 = getelementptr i8, ptr %4, i64 %.idx.i
  %13 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !6
  %14 = getelementptr i8, ptr %12, i64 4
  %15 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !9
  %16 = xor i32 %13, %15
  %17 = xor i32 %16, 466688986
  store i32 %17, ptr %8, align 4, !alias.scope !12, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"fused_computation_189_dynamic_slice_20: argument 0"}
!8 = distinct !{!8, !"fused_computation_189_dynamic_slice_20"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"fused_computation_189_dynamic_slice_20: argument 0"}
!11 = distinct !{!11, !"fused_computation_189_dynamic_slice_20"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"xor_xor_fusion.19_wrapped: argument 2"}
!14 = distinct !{!14, !"xor_xor_fusion.19_wrapped"}
!15 = !{!16, !17}
!16 = distinct !{!16, !14, !"xor_xor_fusion.19_wrapped: argument 0"}
!17 = distinct !{!17, !14, !"xor_xor_fusion.19_wrapped: argument 1"}
