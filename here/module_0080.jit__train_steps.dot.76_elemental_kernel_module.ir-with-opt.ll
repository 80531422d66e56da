; ModuleID = '__compute_module_dot.76_elemental_kernel_module'
source_filename = "__compute_module_dot.76_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @dot.76_kernel(ptr readonly captures(none) %0) local_unnamed_addr #0 {
return:
  %workgroup_id_gep = getelementptr inbounds nuw i8, ptr %0, i64 8
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x = load i64, ptr %workgroup_id, align 4
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg0 = load ptr, ptr %args, align 8, !invariant.load !2, !dereferenceable !3, !align !4
  %arg1_gep = getelementptr i8, ptr %args, i64 16
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !2, !dereferenceable !5, !align !4
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !2, !dereferenceable !6, !align !4
  %1 = getelementptr inbounds nuw i8, ptr %arg1, i64 1024
  %2 = getelementptr inbounds nuw i8, ptr %arg1, i64 2048
  %3 = getelementptr inbounds nuw i8, ptr %arg1, i64 3072
  %4 = getelementptr inbounds nuw i8, ptr %arg1, i64 4096
  %5 = getelementptr inbounds nuw i8, ptr %arg1, i64 5120
  %6 = getelementptr inbounds nuw i8, ptr %arg1, i64 6144
  %7 = getelementptr inbounds nuw i8, ptr %arg1, i64 7168
  %8 = load <1 x float>, ptr %arg0, align 64
  %.splat.i = shufflevector <1 x float> %8, <1 x float> poison, <8 x i32> zeroinitializer
  %9 = getelementptr inbounds nuw i8, ptr %arg0, i64 4
  %10 = load <1 x float>, ptr %9, align 4
  %.splat2.i = shufflevector <1 x float> %10, <1 x float> poison, <8 x i32> zeroinitializer
  %11 = getelementptr inbounds nuw i8, ptr %arg0, i64 8
  %12 = load <1 x float>, ptr %11, align 8
  %.splat4.i = shufflevector <1 x float> %12, <1 x float> poison, <8 x i32> zeroinitializer
  %13 = getelementptr inbounds nuw i8, ptr %arg0, i64 12
  %14 = load <1 x float>, ptr %13, align 4
  %.splat6.i = shufflevector <1 x float> %14, <1 x float> poison, <8 x i32> zeroinitializer
  %15 = getelementptr inbounds nuw i8, ptr %arg0, i64 16
  %16 = load <1 x float>, ptr %15, align 16
  %.splat8.i = shufflevector <1 x float> %16, <1 x float> poison, <8 x i32> zeroinitializer
  %17 = getelementptr inbounds nuw i8, ptr %arg0, i64 20
  %18 = load <1 x float>, ptr %17, align 4
  %.splat10.i = shufflevector <1 x float> %18, <1 x float> poison, <8 x i32> zeroinitializer
  %19 = getelementptr inbounds nuw i8, ptr %arg0, i64 24
  %20 = load <1 x float>, ptr %19, align 8
  %.splat12.i = shufflevector <1 x float> %20, <1 x float> poison, <8 x i32> zeroinitializer
  %21 = getelementptr inbounds nuw i8, ptr %arg0, i64 28
  %22 = load <1 x float>, ptr %21, align 4
  %.splat14.i = shufflevector <1 x float> %22, <1 x float> poison, <8 x i32> zeroinitializer
  %23 = shl i64 %workgroup_id_x, 8
  %24 = add i64 %23, 256
  %25 = tail call i64 @llvm.smin.i64(i64 %24, i64 256)
  %.not50.i = icmp ult i64 %23, %25
  br i1 %.not50.i, label %dot.inner.tiled.loop_body.i, label %col_major_gemv_F32_8_8_256_40_1.exit

dot.outer.tiled.loop_body.us.i:                   ; preds = %dot.inner.tiled.loop_body.i, %dot.inner.tiled.loop_header35.dot.outer.tiled.loop_header.loopexit_crit_edge.us.i
  %dot.outer.tiled.invar_address.054.us.i = phi i64 [ %invar.inc17.us.i, %dot.inner.tiled.loop_header35.dot.outer.tiled.loop_header.loopexit_crit_edge.us.i ], [ 8, %dot.inner.tiled.loop_body.i ]
  %.idx.us.i = shl nuw nsw i64 %dot.outer.tiled.invar_address.054.us.i, 10
  %26 = getelementptr inbounds nuw i8, ptr %arg1, i64 %.idx.us.i
  %27 = getelementptr inbounds nuw i8, ptr %26, i64 1024
  %28 = getelementptr inbounds nuw i8, ptr %26, i64 2048
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 3072
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 4096
  %31 = getelementptr inbounds nuw i8, ptr %26, i64 5120
  %32 = getelementptr inbounds nuw i8, ptr %26, i64 6144
  %33 = getelementptr inbounds nuw i8, ptr %26, i64 7168
  %34 = getelementptr inbounds nuw [4 x i8], ptr %arg0, i64 %dot.outer.tiled.invar_address.054.us.i
  %35 = load float, ptr %34, align 32
  %.splatinsert18.us.i = insertelement <8 x float> poison, float %35, i64 0
  %.splat19.us.i = shufflevector <8 x float> %.splatinsert18.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %36 = getelementptr inbounds nuw i8, ptr %34, i64 4
  %37 = load float, ptr %36, align 4
  %.splatinsert20.us.i = insertelement <8 x float> poison, float %37, i64 0
  %.splat21.us.i = shufflevector <8 x float> %.splatinsert20.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %38 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %39 = load float, ptr %38, align 8
  %.splatinsert22.us.i = insertelement <8 x float> poison, float %39, i64 0
  %.splat23.us.i = shufflevector <8 x float> %.splatinsert22.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 12
  %41 = load float, ptr %40, align 4
  %.splatinsert24.us.i = insertelement <8 x float> poison, float %41, i64 0
  %.splat25.us.i = shufflevector <8 x float> %.splatinsert24.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %42 = getelementptr inbounds nuw i8, ptr %34, i64 16
  %43 = load float, ptr %42, align 16
  %.splatinsert26.us.i = insertelement <8 x float> poison, float %43, i64 0
  %.splat27.us.i = shufflevector <8 x float> %.splatinsert26.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %44 = getelementptr inbounds nuw i8, ptr %34, i64 20
  %45 = load float, ptr %44, align 4
  %.splatinsert28.us.i = insertelement <8 x float> poison, float %45, i64 0
  %.splat29.us.i = shufflevector <8 x float> %.splatinsert28.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %46 = getelementptr inbounds nuw i8, ptr %34, i64 24
  %47 = load float, ptr %46, align 8
  %.splatinsert30.us.i = insertelement <8 x float> poison, float %47, i64 0
  %.splat31.us.i = shufflevector <8 x float> %.splatinsert30.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  %48 = getelementptr inbounds nuw i8, ptr %34, i64 28
  %49 = load float, ptr %48, align 4
  %.splatinsert32.us.i = insertelement <8 x float> poison, float %49, i64 0
  %.splat33.us.i = shufflevector <8 x float> %.splatinsert32.us.i, <8 x float> poison, <8 x i32> zeroinitializer
  br label %dot.inner.tiled.loop_body36.us.i

dot.inner.tiled.loop_body36.us.i:                 ; preds = %dot.inner.tiled.loop_body36.us.i, %dot.outer.tiled.loop_body.us.i
  %dot.inner.tiled.invar_address37.053.us.i = phi i64 [ %23, %dot.outer.tiled.loop_body.us.i ], [ %invar.inc39.us.i, %dot.inner.tiled.loop_body36.us.i ]
  %invar.inc39.us.i = add nuw nsw i64 %dot.inner.tiled.invar_address37.053.us.i, 8
  %50 = getelementptr inbounds [4 x i8], ptr %26, i64 %dot.inner.tiled.invar_address37.053.us.i
  %51 = load <8 x float>, ptr %50, align 32
  %52 = getelementptr inbounds [4 x i8], ptr %27, i64 %dot.inner.tiled.invar_address37.053.us.i
  %53 = load <8 x float>, ptr %52, align 32
  %54 = getelementptr inbounds [4 x i8], ptr %28, i64 %dot.inner.tiled.invar_address37.053.us.i
  %55 = load <8 x float>, ptr %54, align 32
  %56 = getelementptr inbounds [4 x i8], ptr %29, i64 %dot.inner.tiled.invar_address37.053.us.i
  %57 = load <8 x float>, ptr %56, align 32
  %58 = getelementptr inbounds [4 x i8], ptr %30, i64 %dot.inner.tiled.invar_address37.053.us.i
  %59 = load <8 x float>, ptr %58, align 32
  %60 = getelementptr inbounds [4 x i8], ptr %31, i64 %dot.inner.tiled.invar_address37.053.us.i
  %61 = load <8 x float>, ptr %60, align 32
  %62 = getelementptr inbounds [4 x i8], ptr %32, i64 %dot.inner.tiled.invar_address37.053.us.i
  %63 = load <8 x float>, ptr %62, align 32
  %64 = getelementptr inbounds [4 x i8], ptr %33, i64 %dot.inner.tiled.invar_address37.053.us.i
  %65 = load <8 x float>, ptr %64, align 32
  %66 = getelementptr inbounds [4 x i8], ptr %arg2, i64 %dot.inner.tiled.invar_address37.053.us.i
  %67 = load <8 x float>, ptr %66, align 32
  %68 = fmul <8 x float> %.splat19.us.i, %51
  %69 = fadd <8 x float> %68, %67
  %70 = fmul <8 x float> %.splat21.us.i, %53
  %71 = fadd <8 x float> %70, %69
  %72 = fmul <8 x float> %.splat23.us.i, %55
  %73 = fadd <8 x float> %72, %71
  %74 = fmul <8 x float> %.splat25.us.i, %57
  %75 = fadd <8 x float> %74, %73
  %76 = fmul <8 x float> %.splat27.us.i, %59
  %77 = fadd <8 x float> %76, %75
  %78 = fmul <8 x float> %.splat29.us.i, %61
  %79 = fadd <8 x float> %78, %77
  %80 = fmul <8 x float> %.splat31.us.i, %63
  %81 = fadd <8 x float> %80, %79
  %82 = fmul <8 x float> %.splat33.us.i, %65
  %83 = fadd <8 x float> %82, %81
  store <8 x float> %83, ptr %66, align 32
  %.not49.us.i = icmp ult i64 %invar.inc39.us.i, %25
  br i1 %.not49.us.i, label %dot.inner.tiled.loop_body36.us.i, label %dot.inner.tiled.loop_header35.dot.outer.tiled.loop_header.loopexit_crit_edge.us.i, !llvm.loop !7

dot.inner.tiled.loop_header35.dot.outer.tiled.loop_header.loopexit_crit_edge.us.i: ; preds = %dot.inner.tiled.loop_body36.us.i
  %invar.inc17.us.i = add nuw nsw i64 %dot.outer.tiled.invar_address.054.us.i, 8
  %84 = icmp samesign ugt i64 %dot.outer.tiled.invar_address.054.us.i, 31
  br i1 %84, label %col_major_gemv_F32_8_8_256_40_1.exit, label %dot.outer.tiled.loop_body.us.i, !llvm.loop !10

dot.inner.tiled.loop_body.i:                      ; preds = %return, %dot.inner.tiled.loop_body.i
  %dot.inner.tiled.invar_address.051.i = phi i64 [ %invar.inc.i, %dot.inner.tiled.loop_body.i ], [ %23, %return ]
  %invar.inc.i = add nuw nsw i64 %dot.inner.tiled.invar_address.051.i, 8
  %85 = getelementptr inbounds [4 x i8], ptr %arg1, i64 %dot.inner.tiled.invar_address.051.i
  %86 = load <8 x float>, ptr %85, align 32
  %87 = getelementptr inbounds [4 x i8], ptr %1, i64 %dot.inner.tiled.invar_address.051.i
  %88 = load <8 x float>, ptr %87, align 32
  %89 = getelementptr inbounds [4 x i8], ptr %2, i64 %dot.inner.tiled.invar_address.051.i
  %90 = load <8 x float>, ptr %89, align 32
  %91 = getelementptr inbounds [4 x i8], ptr %3, i64 %dot.inner.tiled.invar_address.051.i
  %92 = load <8 x float>, ptr %91, align 32
  %93 = getelementptr inbounds [4 x i8], ptr %4, i64 %dot.inner.tiled.invar_address.051.i
  %94 = load <8 x float>, ptr %93, align 32
  %95 = getelementptr inbounds [4 x i8], ptr %5, i64 %dot.inner.tiled.invar_address.051.i
  %96 = load <8 x float>, ptr %95, align 32
  %97 = getelementptr inbounds [4 x i8], ptr %6, i64 %dot.inner.tiled.invar_address.051.i
  %98 = load <8 x float>, ptr %97, align 32
  %99 = getelementptr inbounds [4 x i8], ptr %7, i64 %dot.inner.tiled.invar_address.051.i
  %100 = load <8 x float>, ptr %99, align 32
  %101 = fmul <8 x float> %.splat.i, %86
  %102 = fadd <8 x float> %101, zeroinitializer
  %103 = fmul <8 x float> %.splat2.i, %88
  %104 = fadd <8 x float> %102, %103
  %105 = fmul <8 x float> %.splat4.i, %90
  %106 = fadd <8 x float> %104, %105
  %107 = fmul <8 x float> %.splat6.i, %92
  %108 = fadd <8 x float> %106, %107
  %109 = fmul <8 x float> %.splat8.i, %94
  %110 = fadd <8 x float> %108, %109
  %111 = fmul <8 x float> %.splat10.i, %96
  %112 = fadd <8 x float> %110, %111
  %113 = fmul <8 x float> %.splat12.i, %98
  %114 = fadd <8 x float> %112, %113
  %115 = fmul <8 x float> %.splat14.i, %100
  %116 = fadd <8 x float> %114, %115
  %117 = getelementptr inbounds [4 x i8], ptr %arg2, i64 %dot.inner.tiled.invar_address.051.i
  store <8 x float> %116, ptr %117, align 32
  %.not.i = icmp ult i64 %invar.inc.i, %25
  br i1 %.not.i, label %dot.inner.tiled.loop_body.i, label %dot.outer.tiled.loop_body.us.i, !llvm.loop !11

col_major_gemv_F32_8_8_256_40_1.exit:             ; preds = %dot.inner.tiled.loop_header35.dot.outer.tiled.loop_header.loopexit_crit_edge.us.i, %return
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
