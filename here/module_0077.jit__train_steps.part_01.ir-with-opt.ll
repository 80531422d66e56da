; ModuleID = '__compute_module_part_01'
source_filename = "__compute_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn denormal_fpenv(preservesign) memory(read, argmem: readwrite, inaccessiblemem: none, target_mem: none) uwtable
define void @region_10.19(ptr writeonly captures(none) initializes((0, 1)) %retval, ptr noalias readnone captures(none) %run_options, ptr noalias readonly captures(none) %params, ptr noalias readnone captures(none) %buffer_table, ptr noalias readnone captures(none) %status, ptr noalias readnone captures(none) %prof_counters) local_unnamed_addr #0 {
entry:
  %sort.4 = load ptr, ptr %params, align 8, !dereferenceable !3, !align !3
  %0 = getelementptr inbounds nuw i8, ptr %params, i64 8
  %sort.5 = load ptr, ptr %0, align 8, !dereferenceable !3, !align !3
  %1 = load i32, ptr %sort.4, align 4, !alias.scope !4, !noalias !7
  %2 = load i32, ptr %sort.5, align 4, !alias.scope !9, !noalias !7
  %3 = icmp ult i32 %1, %2
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %retval, align 1
  ret void
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn denormal_fpenv(preservesign) memory(read, argmem: readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="none" }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"ir_emitter"}
!1 = !{!"xla_cpu_emitter__ir_emitter2__hlo_opcode__fusion"}
!2 = !{i32 1, !"xla_dylib_index", i64 1}
!3 = !{i64 4}
!4 = !{!5}
!5 = !{!"buffer: {index:61, offset:0, size:4}", !6}
!6 = !{!"XLA global AA domain"}
!7 = !{!8}
!8 = !{!"buffer: {index:46, offset:0, size:1}", !6}
!9 = !{!10}
!10 = !{!"buffer: {index:60, offset:0, size:4}", !6}
