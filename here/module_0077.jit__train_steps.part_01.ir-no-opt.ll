; ModuleID = '__compute_module_part_01'
source_filename = "__compute_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: denormal_fpenv(preservesign) uwtable
define void @region_10.19(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #0 {
entry:
  %lt_to.1 = alloca i8, align 1
  %0 = getelementptr inbounds ptr, ptr %params, i64 2
  %sort.6 = load ptr, ptr %0, align 8, !dereferenceable !3, !align !3
  %1 = getelementptr inbounds ptr, ptr %params, i64 3
  %sort.7 = load ptr, ptr %1, align 8, !dereferenceable !3, !align !3
  %2 = getelementptr inbounds ptr, ptr %params, i64 0
  %sort.4 = load ptr, ptr %2, align 8, !dereferenceable !3, !align !3
  %3 = getelementptr inbounds ptr, ptr %params, i64 1
  %sort.5 = load ptr, ptr %3, align 8, !dereferenceable !3, !align !3
  %4 = load i32, ptr %sort.4, align 4, !alias.scope !4, !noalias !7
  %5 = load i32, ptr %sort.5, align 4, !alias.scope !9, !noalias !7
  %6 = icmp ult i32 %4, %5
  %7 = zext i1 %6 to i8
  store i8 %7, ptr %lt_to.1, align 1, !alias.scope !7
  %load_ret_value = load i8, ptr %lt_to.1, align 1
  store i8 %load_ret_value, ptr %retval, align 1
  br label %return

return:                                           ; preds = %entry
  ret void
}

attributes #0 = { denormal_fpenv(preservesign) uwtable "frame-pointer"="none" }

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
