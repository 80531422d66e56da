; ModuleID = '__compute_module_part_00'
source_filename = "__compute_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

@__llvmsplit_unnamed.11 = private unnamed_addr constant [4 x i8] c"\CD\CCL>"
@__llvmsplit_unnamed.12 = private unnamed_addr constant [4 x i8] zeroinitializer
@select_dot_fusion_parallel_bounds = private constant [2 x [1 x [2 x i64]]] [[1 x [2 x i64]] [[2 x i64] [i64 0, i64 10]], [1 x [2 x i64]] [[2 x i64] [i64 10, i64 20]]]

; Function Attrs: uwtable
define ptr @select_dot_fusion(ptr %0) #0 {
  %dot_acc = alloca float, align 4
  %dot.97.inner.invar_address = alloca i64, align 8
  %select_dot_fusion.invar_address.dim.0 = alloca i64, align 8
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
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep5 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args6 = load ptr, ptr %args_gep5, align 8
  %arg3_gep = getelementptr %XLA_CPU_KernelArg, ptr %args6, i32 3, i32 0
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %lo_dim_0_gep = getelementptr inbounds [2 x [1 x [2 x i64]]], ptr @select_dot_fusion_parallel_bounds, i32 0, i64 %workgroup_id_x, i32 0, i32 0
  %up_dim_0_gep = getelementptr inbounds [2 x [1 x [2 x i64]]], ptr @select_dot_fusion_parallel_bounds, i32 0, i64 %workgroup_id_x, i32 0, i32 1
  %lo_dim_0 = load i64, ptr %lo_dim_0_gep, align 8
  %up_dim_0 = load i64, ptr %up_dim_0_gep, align 8
  store i64 %lo_dim_0, ptr %select_dot_fusion.invar_address.dim.0, align 8
  br label %select_dot_fusion.loop_header.dim.0

select_dot_fusion.loop_header.dim.0:              ; preds = %dot.97.inner.loop_exit, %1
  %select_dot_fusion.indvar.dim.0 = load i64, ptr %select_dot_fusion.invar_address.dim.0, align 8
  %2 = icmp uge i64 %select_dot_fusion.indvar.dim.0, %up_dim_0
  br i1 %2, label %select_dot_fusion.loop_exit.dim.0, label %select_dot_fusion.loop_body.dim.0

select_dot_fusion.loop_body.dim.0:                ; preds = %select_dot_fusion.loop_header.dim.0
  store float 0.000000e+00, ptr %dot_acc, align 4
  store i64 0, ptr %dot.97.inner.invar_address, align 8
  br label %dot.97.inner.loop_header

dot.97.inner.loop_header:                         ; preds = %dot.97.inner.loop_body, %select_dot_fusion.loop_body.dim.0
  %dot.97.inner.indvar = load i64, ptr %dot.97.inner.invar_address, align 8
  %3 = icmp uge i64 %dot.97.inner.indvar, 256
  br i1 %3, label %dot.97.inner.loop_exit, label %dot.97.inner.loop_body

dot.97.inner.loop_body:                           ; preds = %dot.97.inner.loop_header
  %4 = load float, ptr %dot_acc, align 4
  %5 = getelementptr inbounds [20 x [256 x float]], ptr %arg1, i64 0, i64 %select_dot_fusion.indvar.dim.0, i64 %dot.97.inner.indvar
  %6 = load float, ptr %5, align 4, !invariant.load !3, !noalias !8
  %7 = getelementptr inbounds [256 x float], ptr %arg2, i64 0, i64 %dot.97.inner.indvar
  %8 = load float, ptr %7, align 4, !invariant.load !3, !noalias !8
  %add.3961 = fadd float %6, %8
  %constant.3821 = load float, ptr @__llvmsplit_unnamed.12, align 4
  %ge.288 = fcmp oge float %add.3961, %constant.3821
  %9 = zext i1 %ge.288 to i8
  %constant.3820 = load float, ptr @__llvmsplit_unnamed.11, align 4
  %mul.2118 = fmul float %constant.3820, %add.3961
  %10 = trunc i8 %9 to i1
  %11 = select i1 %10, float %add.3961, float %mul.2118
  %12 = getelementptr inbounds [256 x [1 x float]], ptr %arg0, i64 0, i64 %dot.97.inner.indvar, i64 0
  %13 = load float, ptr %12, align 4, !invariant.load !3, !noalias !8
  %14 = fmul float %11, %13
  %15 = fadd reassoc float %4, %14
  store float %15, ptr %dot_acc, align 4
  %invar.inc7 = add nuw nsw i64 %dot.97.inner.indvar, 1
  store i64 %invar.inc7, ptr %dot.97.inner.invar_address, align 8
  br label %dot.97.inner.loop_header

dot.97.inner.loop_exit:                           ; preds = %dot.97.inner.loop_header
  %16 = load float, ptr %dot_acc, align 4
  %17 = getelementptr inbounds [20 x float], ptr %arg3, i64 0, i64 %select_dot_fusion.indvar.dim.0
  store float %16, ptr %17, align 4, !alias.scope !8
  %invar.inc = add nuw nsw i64 %select_dot_fusion.indvar.dim.0, 1
  store i64 %invar.inc, ptr %select_dot_fusion.invar_address.dim.0, align 8
  br label %select_dot_fusion.loop_header.dim.0

select_dot_fusion.loop_exit.dim.0:                ; preds = %select_dot_fusion.loop_header.dim.0
  br label %return

return:                                           ; preds = %select_dot_fusion.loop_exit.dim.0
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"ir_emitter"}
!1 = !{!"xla_cpu_emitter__ir_emitter2__hlo_opcode__fusion"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 64}
!6 = !{i64 20480}
!7 = !{i64 80}
!8 = !{!9}
!9 = !{!"result slice: {index:298, offset:44028160, size:80}", !10}
!10 = !{!"XLA host kernel select_dot_fusion AA domain"}
