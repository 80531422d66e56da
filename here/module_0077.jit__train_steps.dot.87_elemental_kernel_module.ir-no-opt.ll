; ModuleID = '__compute_module_dot.87_elemental_kernel_module'
source_filename = "__compute_module_dot.87_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dot.87_kernel(ptr %0) #0 {
  %num_workgroups_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 0
  %num_workgroups = load ptr, ptr %num_workgroups_gep, align 8
  %num_workgroups_x_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 0
  %num_workgroups_y_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 1
  %num_workgroups_z_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 2
  %num_workgroups_x = load i64, ptr %num_workgroups_x_gep, align 4
  %num_workgroups_y = load i64, ptr %num_workgroups_y_gep, align 4
  %num_workgroups_z = load i64, ptr %num_workgroups_z_gep, align 4
  %workgroup_id_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 0
  %workgroup_id_y_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 1
  %workgroup_id_z_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 2
  %workgroup_id_x = load i64, ptr %workgroup_id_x_gep, align 4
  %workgroup_id_y = load i64, ptr %workgroup_id_y_gep, align 4
  %workgroup_id_z = load i64, ptr %workgroup_id_z_gep, align 4
  %args_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args = load ptr, ptr %args_gep, align 8
  %arg0_gep = getelementptr %XLA_CPU_KernelArg, ptr %args, i32 0, i32 0
  %arg0 = load ptr, ptr %arg0_gep, align 8, !invariant.load !2, !dereferenceable !3, !align !4
  %args_gep1 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args2 = load ptr, ptr %args_gep1, align 8
  %arg1_gep = getelementptr %XLA_CPU_KernelArg, ptr %args2, i32 1, i32 0
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !2, !dereferenceable !5, !align !4
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !2, !dereferenceable !6, !align !4
  call void @row_major_gemv_F32_8_8_40_256_1(ptr %arg0, ptr %arg1, ptr %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @row_major_gemv_F32_8_8_40_256_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.tiled.invar_address = alloca i64, align 8
  %4 = alloca float, align 4
  %5 = alloca <8 x float>, align 32
  %6 = alloca float, align 4
  %7 = alloca <8 x float>, align 32
  %8 = alloca float, align 4
  %9 = alloca <8 x float>, align 32
  %10 = alloca float, align 4
  %11 = alloca <8 x float>, align 32
  %12 = alloca float, align 4
  %13 = alloca <8 x float>, align 32
  %14 = alloca float, align 4
  %15 = alloca <8 x float>, align 32
  %16 = alloca float, align 4
  %17 = alloca <8 x float>, align 32
  %18 = alloca float, align 4
  %19 = alloca <8 x float>, align 32
  %dot.outer.tiled.invar_address = alloca i64, align 8
  %20 = mul i64 %3, 40
  %21 = add i64 %20, 40
  %22 = icmp slt i64 %21, 40
  %23 = select i1 %22, i64 %21, i64 40
  store i64 %20, ptr %dot.outer.tiled.invar_address, align 4
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_exit, %entry
  %dot.outer.tiled.indvar = load i64, ptr %dot.outer.tiled.invar_address, align 4
  %24 = icmp uge i64 %dot.outer.tiled.indvar, %23
  br i1 %24, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  %invar.inc = add nuw nsw i64 %dot.outer.tiled.indvar, 8
  store i64 %invar.inc, ptr %dot.outer.tiled.invar_address, align 4
  %25 = add i64 0, %dot.outer.tiled.indvar
  %26 = mul i64 256, %25
  %27 = getelementptr inbounds float, ptr %0, i64 %26
  %28 = add i64 1, %dot.outer.tiled.indvar
  %29 = mul i64 256, %28
  %30 = getelementptr inbounds float, ptr %0, i64 %29
  %31 = add i64 2, %dot.outer.tiled.indvar
  %32 = mul i64 256, %31
  %33 = getelementptr inbounds float, ptr %0, i64 %32
  %34 = add i64 3, %dot.outer.tiled.indvar
  %35 = mul i64 256, %34
  %36 = getelementptr inbounds float, ptr %0, i64 %35
  %37 = add i64 4, %dot.outer.tiled.indvar
  %38 = mul i64 256, %37
  %39 = getelementptr inbounds float, ptr %0, i64 %38
  %40 = add i64 5, %dot.outer.tiled.indvar
  %41 = mul i64 256, %40
  %42 = getelementptr inbounds float, ptr %0, i64 %41
  %43 = add i64 6, %dot.outer.tiled.indvar
  %44 = mul i64 256, %43
  %45 = getelementptr inbounds float, ptr %0, i64 %44
  %46 = add i64 7, %dot.outer.tiled.indvar
  %47 = mul i64 256, %46
  %48 = getelementptr inbounds float, ptr %0, i64 %47
  store <8 x float> zeroinitializer, ptr %19, align 32
  store float 0.000000e+00, ptr %18, align 4
  store <8 x float> zeroinitializer, ptr %17, align 32
  store float 0.000000e+00, ptr %16, align 4
  store <8 x float> zeroinitializer, ptr %15, align 32
  store float 0.000000e+00, ptr %14, align 4
  store <8 x float> zeroinitializer, ptr %13, align 32
  store float 0.000000e+00, ptr %12, align 4
  store <8 x float> zeroinitializer, ptr %11, align 32
  store float 0.000000e+00, ptr %10, align 4
  store <8 x float> zeroinitializer, ptr %9, align 32
  store float 0.000000e+00, ptr %8, align 4
  store <8 x float> zeroinitializer, ptr %7, align 32
  store float 0.000000e+00, ptr %6, align 4
  store <8 x float> zeroinitializer, ptr %5, align 32
  store float 0.000000e+00, ptr %4, align 4
  store i64 0, ptr %dot.inner.tiled.invar_address, align 4
  br label %dot.inner.tiled.loop_header

dot.inner.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_body, %dot.outer.tiled.loop_body
  %dot.inner.tiled.indvar = load i64, ptr %dot.inner.tiled.invar_address, align 4
  %49 = icmp uge i64 %dot.inner.tiled.indvar, 256
  br i1 %49, label %dot.inner.tiled.loop_exit, label %dot.inner.tiled.loop_body

dot.inner.tiled.loop_body:                        ; preds = %dot.inner.tiled.loop_header
  %invar.inc1 = add nuw nsw i64 %dot.inner.tiled.indvar, 8
  store i64 %invar.inc1, ptr %dot.inner.tiled.invar_address, align 4
  %50 = getelementptr inbounds float, ptr %27, i64 %dot.inner.tiled.indvar
  %51 = load <8 x float>, ptr %50, align 4
  %52 = getelementptr inbounds float, ptr %30, i64 %dot.inner.tiled.indvar
  %53 = load <8 x float>, ptr %52, align 4
  %54 = getelementptr inbounds float, ptr %33, i64 %dot.inner.tiled.indvar
  %55 = load <8 x float>, ptr %54, align 4
  %56 = getelementptr inbounds float, ptr %36, i64 %dot.inner.tiled.indvar
  %57 = load <8 x float>, ptr %56, align 4
  %58 = getelementptr inbounds float, ptr %39, i64 %dot.inner.tiled.indvar
  %59 = load <8 x float>, ptr %58, align 4
  %60 = getelementptr inbounds float, ptr %42, i64 %dot.inner.tiled.indvar
  %61 = load <8 x float>, ptr %60, align 4
  %62 = getelementptr inbounds float, ptr %45, i64 %dot.inner.tiled.indvar
  %63 = load <8 x float>, ptr %62, align 4
  %64 = getelementptr inbounds float, ptr %48, i64 %dot.inner.tiled.indvar
  %65 = load <8 x float>, ptr %64, align 4
  %66 = getelementptr inbounds float, ptr %1, i64 %dot.inner.tiled.indvar
  %67 = load <8 x float>, ptr %66, align 4
  %68 = load <8 x float>, ptr %19, align 32
  %69 = fmul <8 x float> %67, %51
  %70 = fadd <8 x float> %68, %69
  store <8 x float> %70, ptr %19, align 32
  %71 = load <8 x float>, ptr %17, align 32
  %72 = fmul <8 x float> %67, %53
  %73 = fadd <8 x float> %71, %72
  store <8 x float> %73, ptr %17, align 32
  %74 = load <8 x float>, ptr %15, align 32
  %75 = fmul <8 x float> %67, %55
  %76 = fadd <8 x float> %74, %75
  store <8 x float> %76, ptr %15, align 32
  %77 = load <8 x float>, ptr %13, align 32
  %78 = fmul <8 x float> %67, %57
  %79 = fadd <8 x float> %77, %78
  store <8 x float> %79, ptr %13, align 32
  %80 = load <8 x float>, ptr %11, align 32
  %81 = fmul <8 x float> %67, %59
  %82 = fadd <8 x float> %80, %81
  store <8 x float> %82, ptr %11, align 32
  %83 = load <8 x float>, ptr %9, align 32
  %84 = fmul <8 x float> %67, %61
  %85 = fadd <8 x float> %83, %84
  store <8 x float> %85, ptr %9, align 32
  %86 = load <8 x float>, ptr %7, align 32
  %87 = fmul <8 x float> %67, %63
  %88 = fadd <8 x float> %86, %87
  store <8 x float> %88, ptr %7, align 32
  %89 = load <8 x float>, ptr %5, align 32
  %90 = fmul <8 x float> %67, %65
  %91 = fadd <8 x float> %89, %90
  store <8 x float> %91, ptr %5, align 32
  br label %dot.inner.tiled.loop_header, !llvm.loop !7

dot.inner.tiled.loop_exit:                        ; preds = %dot.inner.tiled.loop_header
  %92 = load <8 x float>, ptr %19, align 32
  %93 = load <8 x float>, ptr %17, align 32
  %94 = load <8 x float>, ptr %15, align 32
  %95 = load <8 x float>, ptr %13, align 32
  %96 = load <8 x float>, ptr %11, align 32
  %97 = load <8 x float>, ptr %9, align 32
  %98 = load <8 x float>, ptr %7, align 32
  %99 = load <8 x float>, ptr %5, align 32
  %100 = shufflevector <8 x float> %92, <8 x float> %93, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %101 = shufflevector <8 x float> %92, <8 x float> %93, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %102 = fadd <8 x float> %100, %101
  %103 = shufflevector <8 x float> %94, <8 x float> %95, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %104 = shufflevector <8 x float> %94, <8 x float> %95, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %105 = fadd <8 x float> %103, %104
  %106 = shufflevector <8 x float> %96, <8 x float> %97, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %107 = shufflevector <8 x float> %96, <8 x float> %97, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %108 = fadd <8 x float> %106, %107
  %109 = shufflevector <8 x float> %98, <8 x float> %99, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %110 = shufflevector <8 x float> %98, <8 x float> %99, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %111 = fadd <8 x float> %109, %110
  %112 = shufflevector <8 x float> %102, <8 x float> %105, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %113 = shufflevector <8 x float> %102, <8 x float> %105, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %114 = fadd <8 x float> %112, %113
  %115 = shufflevector <8 x float> %108, <8 x float> %111, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %116 = shufflevector <8 x float> %108, <8 x float> %111, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %117 = fadd <8 x float> %115, %116
  %118 = shufflevector <8 x float> %114, <8 x float> undef, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %119 = shufflevector <8 x float> %114, <8 x float> undef, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %120 = fadd <4 x float> %118, %119
  %121 = shufflevector <8 x float> %117, <8 x float> undef, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %122 = shufflevector <8 x float> %117, <8 x float> undef, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %123 = fadd <4 x float> %121, %122
  %124 = extractelement <4 x float> %120, i32 0
  %125 = extractelement <4 x float> %120, i32 1
  %126 = extractelement <4 x float> %120, i32 2
  %127 = extractelement <4 x float> %120, i32 3
  %128 = extractelement <4 x float> %123, i32 0
  %129 = extractelement <4 x float> %123, i32 1
  %130 = extractelement <4 x float> %123, i32 2
  %131 = extractelement <4 x float> %123, i32 3
  %132 = load float, ptr %18, align 4
  %133 = fadd float %124, %132
  %134 = add i64 0, %dot.outer.tiled.indvar
  %135 = getelementptr inbounds float, ptr %2, i64 %134
  store float %133, ptr %135, align 4
  %136 = load float, ptr %16, align 4
  %137 = fadd float %125, %136
  %138 = add i64 1, %dot.outer.tiled.indvar
  %139 = getelementptr inbounds float, ptr %2, i64 %138
  store float %137, ptr %139, align 4
  %140 = load float, ptr %14, align 4
  %141 = fadd float %126, %140
  %142 = add i64 2, %dot.outer.tiled.indvar
  %143 = getelementptr inbounds float, ptr %2, i64 %142
  store float %141, ptr %143, align 4
  %144 = load float, ptr %12, align 4
  %145 = fadd float %127, %144
  %146 = add i64 3, %dot.outer.tiled.indvar
  %147 = getelementptr inbounds float, ptr %2, i64 %146
  store float %145, ptr %147, align 4
  %148 = load float, ptr %10, align 4
  %149 = fadd float %128, %148
  %150 = add i64 4, %dot.outer.tiled.indvar
  %151 = getelementptr inbounds float, ptr %2, i64 %150
  store float %149, ptr %151, align 4
  %152 = load float, ptr %8, align 4
  %153 = fadd float %129, %152
  %154 = add i64 5, %dot.outer.tiled.indvar
  %155 = getelementptr inbounds float, ptr %2, i64 %154
  store float %153, ptr %155, align 4
  %156 = load float, ptr %6, align 4
  %157 = fadd float %130, %156
  %158 = add i64 6, %dot.outer.tiled.indvar
  %159 = getelementptr inbounds float, ptr %2, i64 %158
  store float %157, ptr %159, align 4
  %160 = load float, ptr %4, align 4
  %161 = fadd float %131, %160
  %162 = add i64 7, %dot.outer.tiled.indvar
  %163 = getelementptr inbounds float, ptr %2, i64 %162
  store float %161, ptr %163, align 4
  br label %dot.outer.tiled.loop_header, !llvm.loop !10

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{}
!3 = !{i64 40960}
!4 = !{i64 64}
!5 = !{i64 1024}
!6 = !{i64 160}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
