; ModuleID = '__compute_module_dot.91_elemental_kernel_module'
source_filename = "__compute_module_dot.91_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dot.91_kernel(ptr %0) #0 {
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
  call void @col_major_gemv_F32_8_8_256_40_1(ptr %arg1, ptr %arg0, ptr %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @col_major_gemv_F32_8_8_256_40_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.tiled.invar_address37 = alloca i64, align 8
  %dot.outer.tiled.invar_address = alloca i64, align 8
  %dot.inner.tiled.invar_address = alloca i64, align 8
  br i1 true, label %-true, label %-false

-after:                                           ; preds = %-false, %dot.outer.tiled.loop_exit
  ret void

-true:                                            ; preds = %entry
  %4 = getelementptr inbounds float, ptr %0, i64 0
  %5 = getelementptr inbounds float, ptr %0, i64 256
  %6 = getelementptr inbounds float, ptr %0, i64 512
  %7 = getelementptr inbounds float, ptr %0, i64 768
  %8 = getelementptr inbounds float, ptr %0, i64 1024
  %9 = getelementptr inbounds float, ptr %0, i64 1280
  %10 = getelementptr inbounds float, ptr %0, i64 1536
  %11 = getelementptr inbounds float, ptr %0, i64 1792
  %12 = getelementptr inbounds float, ptr %1, i64 0
  %13 = getelementptr inbounds float, ptr %12, i64 0
  %14 = load float, ptr %13, align 4
  %.splatinsert = insertelement <8 x float> poison, float %14, i64 0
  %.splat = shufflevector <8 x float> %.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %15 = getelementptr inbounds float, ptr %12, i64 1
  %16 = load float, ptr %15, align 4
  %.splatinsert1 = insertelement <8 x float> poison, float %16, i64 0
  %.splat2 = shufflevector <8 x float> %.splatinsert1, <8 x float> poison, <8 x i32> zeroinitializer
  %17 = getelementptr inbounds float, ptr %12, i64 2
  %18 = load float, ptr %17, align 4
  %.splatinsert3 = insertelement <8 x float> poison, float %18, i64 0
  %.splat4 = shufflevector <8 x float> %.splatinsert3, <8 x float> poison, <8 x i32> zeroinitializer
  %19 = getelementptr inbounds float, ptr %12, i64 3
  %20 = load float, ptr %19, align 4
  %.splatinsert5 = insertelement <8 x float> poison, float %20, i64 0
  %.splat6 = shufflevector <8 x float> %.splatinsert5, <8 x float> poison, <8 x i32> zeroinitializer
  %21 = getelementptr inbounds float, ptr %12, i64 4
  %22 = load float, ptr %21, align 4
  %.splatinsert7 = insertelement <8 x float> poison, float %22, i64 0
  %.splat8 = shufflevector <8 x float> %.splatinsert7, <8 x float> poison, <8 x i32> zeroinitializer
  %23 = getelementptr inbounds float, ptr %12, i64 5
  %24 = load float, ptr %23, align 4
  %.splatinsert9 = insertelement <8 x float> poison, float %24, i64 0
  %.splat10 = shufflevector <8 x float> %.splatinsert9, <8 x float> poison, <8 x i32> zeroinitializer
  %25 = getelementptr inbounds float, ptr %12, i64 6
  %26 = load float, ptr %25, align 4
  %.splatinsert11 = insertelement <8 x float> poison, float %26, i64 0
  %.splat12 = shufflevector <8 x float> %.splatinsert11, <8 x float> poison, <8 x i32> zeroinitializer
  %27 = getelementptr inbounds float, ptr %12, i64 7
  %28 = load float, ptr %27, align 4
  %.splatinsert13 = insertelement <8 x float> poison, float %28, i64 0
  %.splat14 = shufflevector <8 x float> %.splatinsert13, <8 x float> poison, <8 x i32> zeroinitializer
  %29 = mul i64 %3, 256
  %30 = add i64 %29, 256
  %31 = icmp slt i64 %30, 256
  %32 = select i1 %31, i64 %30, i64 256
  store i64 %29, ptr %dot.inner.tiled.invar_address, align 4
  br label %dot.inner.tiled.loop_header

dot.inner.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_body, %-true
  %dot.inner.tiled.indvar = load i64, ptr %dot.inner.tiled.invar_address, align 4
  %33 = icmp uge i64 %dot.inner.tiled.indvar, %32
  br i1 %33, label %dot.inner.tiled.loop_exit, label %dot.inner.tiled.loop_body

dot.inner.tiled.loop_body:                        ; preds = %dot.inner.tiled.loop_header
  %invar.inc = add nuw nsw i64 %dot.inner.tiled.indvar, 8
  store i64 %invar.inc, ptr %dot.inner.tiled.invar_address, align 4
  %34 = getelementptr inbounds float, ptr %4, i64 %dot.inner.tiled.indvar
  %35 = load <8 x float>, ptr %34, align 4
  %36 = getelementptr inbounds float, ptr %5, i64 %dot.inner.tiled.indvar
  %37 = load <8 x float>, ptr %36, align 4
  %38 = getelementptr inbounds float, ptr %6, i64 %dot.inner.tiled.indvar
  %39 = load <8 x float>, ptr %38, align 4
  %40 = getelementptr inbounds float, ptr %7, i64 %dot.inner.tiled.indvar
  %41 = load <8 x float>, ptr %40, align 4
  %42 = getelementptr inbounds float, ptr %8, i64 %dot.inner.tiled.indvar
  %43 = load <8 x float>, ptr %42, align 4
  %44 = getelementptr inbounds float, ptr %9, i64 %dot.inner.tiled.indvar
  %45 = load <8 x float>, ptr %44, align 4
  %46 = getelementptr inbounds float, ptr %10, i64 %dot.inner.tiled.indvar
  %47 = load <8 x float>, ptr %46, align 4
  %48 = getelementptr inbounds float, ptr %11, i64 %dot.inner.tiled.indvar
  %49 = load <8 x float>, ptr %48, align 4
  %50 = fmul <8 x float> %35, %.splat
  %51 = fadd <8 x float> zeroinitializer, %50
  %52 = fmul <8 x float> %37, %.splat2
  %53 = fadd <8 x float> %51, %52
  %54 = fmul <8 x float> %39, %.splat4
  %55 = fadd <8 x float> %53, %54
  %56 = fmul <8 x float> %41, %.splat6
  %57 = fadd <8 x float> %55, %56
  %58 = fmul <8 x float> %43, %.splat8
  %59 = fadd <8 x float> %57, %58
  %60 = fmul <8 x float> %45, %.splat10
  %61 = fadd <8 x float> %59, %60
  %62 = fmul <8 x float> %47, %.splat12
  %63 = fadd <8 x float> %61, %62
  %64 = fmul <8 x float> %49, %.splat14
  %65 = fadd <8 x float> %63, %64
  %66 = getelementptr inbounds float, ptr %2, i64 %dot.inner.tiled.indvar
  store <8 x float> %65, ptr %66, align 4
  br label %dot.inner.tiled.loop_header, !llvm.loop !7

dot.inner.tiled.loop_exit:                        ; preds = %dot.inner.tiled.loop_header
  %67 = icmp eq i64 %3, 0
  br i1 %67, label %-true15, label %-after16

-after16:                                         ; preds = %-true15, %dot.inner.tiled.loop_exit
  store i64 8, ptr %dot.outer.tiled.invar_address, align 4
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %-after41, %-after16
  %dot.outer.tiled.indvar = load i64, ptr %dot.outer.tiled.invar_address, align 4
  %68 = icmp uge i64 %dot.outer.tiled.indvar, 40
  br i1 %68, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  %invar.inc17 = add nuw nsw i64 %dot.outer.tiled.indvar, 8
  store i64 %invar.inc17, ptr %dot.outer.tiled.invar_address, align 4
  %69 = add i64 0, %dot.outer.tiled.indvar
  %70 = mul i64 256, %69
  %71 = getelementptr inbounds float, ptr %0, i64 %70
  %72 = add i64 1, %dot.outer.tiled.indvar
  %73 = mul i64 256, %72
  %74 = getelementptr inbounds float, ptr %0, i64 %73
  %75 = add i64 2, %dot.outer.tiled.indvar
  %76 = mul i64 256, %75
  %77 = getelementptr inbounds float, ptr %0, i64 %76
  %78 = add i64 3, %dot.outer.tiled.indvar
  %79 = mul i64 256, %78
  %80 = getelementptr inbounds float, ptr %0, i64 %79
  %81 = add i64 4, %dot.outer.tiled.indvar
  %82 = mul i64 256, %81
  %83 = getelementptr inbounds float, ptr %0, i64 %82
  %84 = add i64 5, %dot.outer.tiled.indvar
  %85 = mul i64 256, %84
  %86 = getelementptr inbounds float, ptr %0, i64 %85
  %87 = add i64 6, %dot.outer.tiled.indvar
  %88 = mul i64 256, %87
  %89 = getelementptr inbounds float, ptr %0, i64 %88
  %90 = add i64 7, %dot.outer.tiled.indvar
  %91 = mul i64 256, %90
  %92 = getelementptr inbounds float, ptr %0, i64 %91
  %93 = getelementptr inbounds float, ptr %1, i64 %dot.outer.tiled.indvar
  %94 = getelementptr inbounds float, ptr %93, i64 0
  %95 = load float, ptr %94, align 4
  %.splatinsert18 = insertelement <8 x float> poison, float %95, i64 0
  %.splat19 = shufflevector <8 x float> %.splatinsert18, <8 x float> poison, <8 x i32> zeroinitializer
  %96 = getelementptr inbounds float, ptr %93, i64 1
  %97 = load float, ptr %96, align 4
  %.splatinsert20 = insertelement <8 x float> poison, float %97, i64 0
  %.splat21 = shufflevector <8 x float> %.splatinsert20, <8 x float> poison, <8 x i32> zeroinitializer
  %98 = getelementptr inbounds float, ptr %93, i64 2
  %99 = load float, ptr %98, align 4
  %.splatinsert22 = insertelement <8 x float> poison, float %99, i64 0
  %.splat23 = shufflevector <8 x float> %.splatinsert22, <8 x float> poison, <8 x i32> zeroinitializer
  %100 = getelementptr inbounds float, ptr %93, i64 3
  %101 = load float, ptr %100, align 4
  %.splatinsert24 = insertelement <8 x float> poison, float %101, i64 0
  %.splat25 = shufflevector <8 x float> %.splatinsert24, <8 x float> poison, <8 x i32> zeroinitializer
  %102 = getelementptr inbounds float, ptr %93, i64 4
  %103 = load float, ptr %102, align 4
  %.splatinsert26 = insertelement <8 x float> poison, float %103, i64 0
  %.splat27 = shufflevector <8 x float> %.splatinsert26, <8 x float> poison, <8 x i32> zeroinitializer
  %104 = getelementptr inbounds float, ptr %93, i64 5
  %105 = load float, ptr %104, align 4
  %.splatinsert28 = insertelement <8 x float> poison, float %105, i64 0
  %.splat29 = shufflevector <8 x float> %.splatinsert28, <8 x float> poison, <8 x i32> zeroinitializer
  %106 = getelementptr inbounds float, ptr %93, i64 6
  %107 = load float, ptr %106, align 4
  %.splatinsert30 = insertelement <8 x float> poison, float %107, i64 0
  %.splat31 = shufflevector <8 x float> %.splatinsert30, <8 x float> poison, <8 x i32> zeroinitializer
  %108 = getelementptr inbounds float, ptr %93, i64 7
  %109 = load float, ptr %108, align 4
  %.splatinsert32 = insertelement <8 x float> poison, float %109, i64 0
  %.splat33 = shufflevector <8 x float> %.splatinsert32, <8 x float> poison, <8 x i32> zeroinitializer
  %110 = mul i64 %3, 256
  %111 = add i64 %110, 256
  %112 = icmp slt i64 %111, 256
  %113 = select i1 %112, i64 %111, i64 256
  store i64 %110, ptr %dot.inner.tiled.invar_address37, align 4
  br label %dot.inner.tiled.loop_header35

dot.inner.tiled.loop_header35:                    ; preds = %dot.inner.tiled.loop_body36, %dot.outer.tiled.loop_body
  %dot.inner.tiled.indvar38 = load i64, ptr %dot.inner.tiled.invar_address37, align 4
  %114 = icmp uge i64 %dot.inner.tiled.indvar38, %113
  br i1 %114, label %dot.inner.tiled.loop_exit34, label %dot.inner.tiled.loop_body36

dot.inner.tiled.loop_body36:                      ; preds = %dot.inner.tiled.loop_header35
  %invar.inc39 = add nuw nsw i64 %dot.inner.tiled.indvar38, 8
  store i64 %invar.inc39, ptr %dot.inner.tiled.invar_address37, align 4
  %115 = getelementptr inbounds float, ptr %71, i64 %dot.inner.tiled.indvar38
  %116 = load <8 x float>, ptr %115, align 4
  %117 = getelementptr inbounds float, ptr %74, i64 %dot.inner.tiled.indvar38
  %118 = load <8 x float>, ptr %117, align 4
  %119 = getelementptr inbounds float, ptr %77, i64 %dot.inner.tiled.indvar38
  %120 = load <8 x float>, ptr %119, align 4
  %121 = getelementptr inbounds float, ptr %80, i64 %dot.inner.tiled.indvar38
  %122 = load <8 x float>, ptr %121, align 4
  %123 = getelementptr inbounds float, ptr %83, i64 %dot.inner.tiled.indvar38
  %124 = load <8 x float>, ptr %123, align 4
  %125 = getelementptr inbounds float, ptr %86, i64 %dot.inner.tiled.indvar38
  %126 = load <8 x float>, ptr %125, align 4
  %127 = getelementptr inbounds float, ptr %89, i64 %dot.inner.tiled.indvar38
  %128 = load <8 x float>, ptr %127, align 4
  %129 = getelementptr inbounds float, ptr %92, i64 %dot.inner.tiled.indvar38
  %130 = load <8 x float>, ptr %129, align 4
  %131 = getelementptr inbounds float, ptr %2, i64 %dot.inner.tiled.indvar38
  %132 = load <8 x float>, ptr %131, align 4
  %133 = fmul <8 x float> %116, %.splat19
  %134 = fadd <8 x float> %132, %133
  %135 = fmul <8 x float> %118, %.splat21
  %136 = fadd <8 x float> %134, %135
  %137 = fmul <8 x float> %120, %.splat23
  %138 = fadd <8 x float> %136, %137
  %139 = fmul <8 x float> %122, %.splat25
  %140 = fadd <8 x float> %138, %139
  %141 = fmul <8 x float> %124, %.splat27
  %142 = fadd <8 x float> %140, %141
  %143 = fmul <8 x float> %126, %.splat29
  %144 = fadd <8 x float> %142, %143
  %145 = fmul <8 x float> %128, %.splat31
  %146 = fadd <8 x float> %144, %145
  %147 = fmul <8 x float> %130, %.splat33
  %148 = fadd <8 x float> %146, %147
  %149 = getelementptr inbounds float, ptr %2, i64 %dot.inner.tiled.indvar38
  store <8 x float> %148, ptr %149, align 4
  br label %dot.inner.tiled.loop_header35, !llvm.loop !10

dot.inner.tiled.loop_exit34:                      ; preds = %dot.inner.tiled.loop_header35
  %150 = icmp eq i64 %3, 0
  br i1 %150, label %-true40, label %-after41

-after41:                                         ; preds = %-true40, %dot.inner.tiled.loop_exit34
  br label %dot.outer.tiled.loop_header, !llvm.loop !11

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  br label %-after

-false:                                           ; preds = %entry
  br label %-after

-true15:                                          ; preds = %dot.inner.tiled.loop_exit
  br label %-after16

-true40:                                          ; preds = %dot.inner.tiled.loop_exit34
  br label %-after41
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{}
!3 = !{i64 160}
!4 = !{i64 64}
!5 = !{i64 40960}
!6 = !{i64 1024}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
