; ModuleID = '__compute_module_part_01'
source_filename = "__compute_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dynamic_update_slice.294(ptr %0) #0 {
  %dynamic_update_slice.294.in_place.invar_address.dim.0 = alloca i64, align 8
  %num_workgroups_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 0
  %num_workgroups = load ptr, ptr %num_workgroups_gep, align 8
  %num_workgroups_x_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 0
  %num_workgroups_y_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 1
  %num_workgroups_z_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 2
  %num_workgroups_x = load i64, ptr %num_workgroups_x_gep, align 8
  %num_workgroups_y = load i64, ptr %num_workgroups_y_gep, align 8
  %num_workgroups_z = load i64, ptr %num_workgroups_z_gep, align 8
  %workgroup_id_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 0
  %workgroup_id_y_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 1
  %workgroup_id_z_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 2
  %workgroup_id_x = load i64, ptr %workgroup_id_x_gep, align 8
  %workgroup_id_y = load i64, ptr %workgroup_id_y_gep, align 8
  %workgroup_id_z = load i64, ptr %workgroup_id_z_gep, align 8
  %args_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args = load ptr, ptr %args_gep, align 8
  %arg0_gep = getelementptr %XLA_CPU_KernelArg, ptr %args, i32 0, i32 0
  %arg0 = load ptr, ptr %arg0_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep1 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args2 = load ptr, ptr %args_gep1, align 8
  %arg1_gep = getelementptr %XLA_CPU_KernelArg, ptr %args2, i32 1, i32 0
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep5 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args6 = load ptr, ptr %args_gep5, align 8
  %arg3_gep = getelementptr %XLA_CPU_KernelArg, ptr %args6, i32 3, i32 0
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %2 = load i32, ptr %arg2, align 4, !invariant.load !3, !noalias !7
  %3 = icmp sge i32 0, %2
  %4 = select i1 %3, i32 0, i32 %2
  %5 = icmp sle i32 3, %4
  %6 = select i1 %5, i32 3, i32 %4
  store i64 0, ptr %dynamic_update_slice.294.in_place.invar_address.dim.0, align 8
  br label %dynamic_update_slice.294.in_place.loop_header.dim.0

dynamic_update_slice.294.in_place.loop_header.dim.0: ; preds = %dynamic_update_slice.294.in_place.loop_body.dim.0, %1
  %dynamic_update_slice.294.in_place.indvar.dim.0 = load i64, ptr %dynamic_update_slice.294.in_place.invar_address.dim.0, align 8
  %7 = icmp uge i64 %dynamic_update_slice.294.in_place.indvar.dim.0, 1
  br i1 %7, label %dynamic_update_slice.294.in_place.loop_exit.dim.0, label %dynamic_update_slice.294.in_place.loop_body.dim.0

dynamic_update_slice.294.in_place.loop_body.dim.0: ; preds = %dynamic_update_slice.294.in_place.loop_header.dim.0
  %8 = sext i32 %6 to i64
  %9 = add i64 %8, %dynamic_update_slice.294.in_place.indvar.dim.0
  %10 = getelementptr inbounds [1 x i32], ptr %arg1, i64 0, i64 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3, !noalias !7
  %12 = getelementptr inbounds [4 x i32], ptr %arg3, i64 0, i64 %9
  store i32 %11, ptr %12, align 4, !alias.scope !7
  %invar.inc = add nuw nsw i64 %dynamic_update_slice.294.in_place.indvar.dim.0, 1
  store i64 %invar.inc, ptr %dynamic_update_slice.294.in_place.invar_address.dim.0, align 8
  br label %dynamic_update_slice.294.in_place.loop_header.dim.0

dynamic_update_slice.294.in_place.loop_exit.dim.0: ; preds = %dynamic_update_slice.294.in_place.loop_header.dim.0
  br label %return

return:                                           ; preds = %dynamic_update_slice.294.in_place.loop_exit.dim.0
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!xla_cpu_memory_region_name = !{!0, !1, !1, !1, !1, !1, !1, !1, !1}
!llvm.module.flags = !{!2}

!0 = !{!"ir_emitter"}
!1 = !{!"xla_cpu_emitter__ir_emitter2__hlo_opcode__dynamic-update-slice"}
!2 = !{i32 1, !"xla_dylib_index", i64 1}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 4}
!7 = !{!8}
!8 = !{!"result slice: {index:92, offset:0, size:16}", !9}
!9 = !{!"XLA host kernel dynamic_update_slice.294 AA domain"}
