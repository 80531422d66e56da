; ModuleID = '__compute_module_part_07'
source_filename = "__compute_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dynamic_update_slice.340(ptr %0) #0 {
  %dynamic_update_slice.340.in_place.invar_address.dim.1 = alloca i64, align 8
  %dynamic_update_slice.340.in_place.invar_address.dim.0 = alloca i64, align 8
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
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep7 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args8 = load ptr, ptr %args_gep7, align 8
  %arg4_gep = getelementptr %XLA_CPU_KernelArg, ptr %args8, i32 4, i32 0
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %2 = load i32, ptr %arg2, align 4, !invariant.load !3, !noalias !7
  %3 = icmp sge i32 0, %2
  %4 = select i1 %3, i32 0, i32 %2
  %5 = icmp sle i32 3, %4
  %6 = select i1 %5, i32 3, i32 %4
  %7 = load i32, ptr %arg3, align 4, !invariant.load !3, !noalias !7
  %8 = icmp sge i32 0, %7
  %9 = select i1 %8, i32 0, i32 %7
  %10 = icmp sle i32 0, %9
  %11 = select i1 %10, i32 0, i32 %9
  store i64 0, ptr %dynamic_update_slice.340.in_place.invar_address.dim.0, align 8
  br label %dynamic_update_slice.340.in_place.loop_header.dim.0

dynamic_update_slice.340.in_place.loop_header.dim.0: ; preds = %dynamic_update_slice.340.in_place.loop_exit.dim.1, %1
  %dynamic_update_slice.340.in_place.indvar.dim.0 = load i64, ptr %dynamic_update_slice.340.in_place.invar_address.dim.0, align 8
  %12 = icmp uge i64 %dynamic_update_slice.340.in_place.indvar.dim.0, 1
  br i1 %12, label %dynamic_update_slice.340.in_place.loop_exit.dim.0, label %dynamic_update_slice.340.in_place.loop_body.dim.0

dynamic_update_slice.340.in_place.loop_body.dim.0: ; preds = %dynamic_update_slice.340.in_place.loop_header.dim.0
  store i64 0, ptr %dynamic_update_slice.340.in_place.invar_address.dim.1, align 8
  br label %dynamic_update_slice.340.in_place.loop_header.dim.1

dynamic_update_slice.340.in_place.loop_header.dim.1: ; preds = %dynamic_update_slice.340.in_place.loop_body.dim.1, %dynamic_update_slice.340.in_place.loop_body.dim.0
  %dynamic_update_slice.340.in_place.indvar.dim.1 = load i64, ptr %dynamic_update_slice.340.in_place.invar_address.dim.1, align 8
  %13 = icmp uge i64 %dynamic_update_slice.340.in_place.indvar.dim.1, 1
  br i1 %13, label %dynamic_update_slice.340.in_place.loop_exit.dim.1, label %dynamic_update_slice.340.in_place.loop_body.dim.1

dynamic_update_slice.340.in_place.loop_body.dim.1: ; preds = %dynamic_update_slice.340.in_place.loop_header.dim.1
  %14 = sext i32 %6 to i64
  %15 = add i64 %14, %dynamic_update_slice.340.in_place.indvar.dim.0
  %16 = sext i32 %11 to i64
  %17 = add i64 %16, %dynamic_update_slice.340.in_place.indvar.dim.1
  %18 = getelementptr inbounds [1 x [1 x float]], ptr %arg1, i64 0, i64 0, i64 0
  %19 = load float, ptr %18, align 4, !invariant.load !3, !noalias !7
  %20 = getelementptr inbounds [4 x [1 x float]], ptr %arg4, i64 0, i64 %15, i64 0
  store float %19, ptr %20, align 4, !alias.scope !7
  %invar.inc9 = add nuw nsw i64 %dynamic_update_slice.340.in_place.indvar.dim.1, 1
  store i64 %invar.inc9, ptr %dynamic_update_slice.340.in_place.invar_address.dim.1, align 8
  br label %dynamic_update_slice.340.in_place.loop_header.dim.1

dynamic_update_slice.340.in_place.loop_exit.dim.1: ; preds = %dynamic_update_slice.340.in_place.loop_header.dim.1
  %invar.inc = add nuw nsw i64 %dynamic_update_slice.340.in_place.indvar.dim.0, 1
  store i64 %invar.inc, ptr %dynamic_update_slice.340.in_place.invar_address.dim.0, align 8
  br label %dynamic_update_slice.340.in_place.loop_header.dim.0, !llvm.loop !10

dynamic_update_slice.340.in_place.loop_exit.dim.0: ; preds = %dynamic_update_slice.340.in_place.loop_header.dim.0
  br label %return

return:                                           ; preds = %dynamic_update_slice.340.in_place.loop_exit.dim.0
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!xla_cpu_memory_region_name = !{!0, !1, !1, !1, !1, !1, !1, !1, !1}
!llvm.module.flags = !{!2}

!0 = !{!"ir_emitter"}
!1 = !{!"xla_cpu_emitter__ir_emitter2__hlo_opcode__dynamic-update-slice"}
!2 = !{i32 1, !"xla_dylib_index", i64 7}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 4}
!7 = !{!8}
!8 = !{!"result slice: {index:90, offset:0, size:16}", !9}
!9 = !{!"XLA host kernel dynamic_update_slice.340 AA domain"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
