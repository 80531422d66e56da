; ModuleID = '__compute_module_wrapped_reduce-window.10_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.10(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %.fr7 = freeze i64 %11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %12 = icmp ult i64 %.fr7, 2
  %13 = mul nsw i64 %.fr7, 13
  %14 = mul nuw nsw i64 %.fr7, 416
  %15 = add nsw i64 %14, -8
  %.idx2 = mul nuw nsw i64 %.fr7, 1703936
  %16 = getelementptr i8, ptr %4, i64 %.idx2
  %.idx = mul nuw nsw i64 %.fr7, 53248
  %17 = getelementptr i8, ptr %8, i64 %.idx
  br i1 %12, label %.split, label %wrapped_reduce-window.10_wrapped.exit

.split:                                           ; preds = %1, %.loopexit
  %18 = phi i64 [ %113, %.loopexit ], [ 0, %1 ]
  %19 = add nuw nsw i64 %18, %13
  %20 = icmp slt i64 %19, 25
  br i1 %20, label %vector.ph, label %.loopexit

vector.ph:                                        ; preds = %.split
  %21 = shl nuw nsw i64 %18, 5
  %22 = add i64 %15, %21
  %.idx3 = shl nuw nsw i64 %18, 17
  %23 = getelementptr i8, ptr %16, i64 %.idx3
  %.idx1 = shl nuw nsw i64 %18, 12
  %24 = getelementptr i8, ptr %17, i64 %.idx1
  %25 = icmp ult i64 %22, 784
  %26 = add nuw i64 %14, %21
  %27 = icmp ult i64 %26, 784
  %28 = add nuw i64 %14, %21
  %29 = icmp ult i64 %28, 784
  %30 = add nuw i64 %14, %21
  %31 = icmp ult i64 %30, 784
  %32 = add nuw i64 %14, %21
  %33 = icmp ult i64 %32, 784
  %34 = add nuw i64 %14, %21
  %35 = icmp ult i64 %34, 784
  %36 = add nuw i64 %14, %21
  %37 = icmp ult i64 %36, 784
  %38 = add nuw i64 %14, %21
  %39 = icmp ult i64 %38, 784
  %40 = add nuw i64 %14, %21
  %41 = icmp ult i64 %40, 784
  %42 = add i64 %22, 16
  %43 = icmp ult i64 %42, 784
  %44 = add i64 %22, 24
  %45 = icmp ult i64 %44, 784
  %46 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %broadcast.splatinsert = insertelement <8 x float> poison, float %46, i64 0
  %broadcast.splat = shufflevector <8 x float> %broadcast.splatinsert, <8 x float> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert31 = insertelement <8 x i1> poison, i1 %25, i64 0
  %broadcast.splat32 = shufflevector <8 x i1> %broadcast.splatinsert31, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert33 = insertelement <8 x i1> poison, i1 %27, i64 0
  %broadcast.splat34 = shufflevector <8 x i1> %broadcast.splatinsert33, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert35 = insertelement <8 x i1> poison, i1 %29, i64 0
  %broadcast.splat36 = shufflevector <8 x i1> %broadcast.splatinsert35, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert37 = insertelement <8 x i1> poison, i1 %31, i64 0
  %broadcast.splat38 = shufflevector <8 x i1> %broadcast.splatinsert37, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert39 = insertelement <8 x i1> poison, i1 %33, i64 0
  %broadcast.splat40 = shufflevector <8 x i1> %broadcast.splatinsert39, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert41 = insertelement <8 x i1> poison, i1 %35, i64 0
  %broadcast.splat42 = shufflevector <8 x i1> %broadcast.splatinsert41, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert43 = insertelement <8 x i1> poison, i1 %37, i64 0
  %broadcast.splat44 = shufflevector <8 x i1> %broadcast.splatinsert43, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert45 = insertelement <8 x i1> poison, i1 %39, i64 0
  %broadcast.splat46 = shufflevector <8 x i1> %broadcast.splatinsert45, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert47 = insertelement <8 x i1> poison, i1 %41, i64 0
  %broadcast.splat48 = shufflevector <8 x i1> %broadcast.splatinsert47, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert49 = insertelement <8 x i1> poison, i1 %43, i64 0
  %broadcast.splat50 = shufflevector <8 x i1> %broadcast.splatinsert49, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert51 = insertelement <8 x i1> poison, i1 %45, i64 0
  %broadcast.splat52 = shufflevector <8 x i1> %broadcast.splatinsert51, <8 x i1> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %47 = getelementptr [4 x i8], ptr %23, i64 %index
  %48 = getelementptr i8, ptr %47, i64 -32768
  %wide.masked.load = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %48, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %49 = fadd reassoc <8 x float> %broadcast.splat, %wide.masked.load
  %50 = getelementptr i8, ptr %47, i64 -28672
  %wide.masked.load53 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %50, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = fadd reassoc <8 x float> %49, %wide.masked.load53
  %52 = getelementptr i8, ptr %47, i64 -24576
  %wide.masked.load54 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %52, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = fadd reassoc <8 x float> %51, %wide.masked.load54
  %54 = getelementptr i8, ptr %47, i64 -20480
  %wide.masked.load55 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %54, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %55 = fadd reassoc <8 x float> %53, %wide.masked.load55
  %56 = getelementptr i8, ptr %47, i64 -16384
  %wide.masked.load56 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %56, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = fadd reassoc <8 x float> %55, %wide.masked.load56
  %58 = getelementptr i8, ptr %47, i64 -12288
  %wide.masked.load57 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %58, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = fadd reassoc <8 x float> %57, %wide.masked.load57
  %60 = getelementptr i8, ptr %47, i64 -8192
  %wide.masked.load58 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %60, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %61 = fadd reassoc <8 x float> %59, %wide.masked.load58
  %62 = getelementptr i8, ptr %47, i64 -4096
  %wide.masked.load59 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %62, <8 x i1> %broadcast.splat32, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = fadd reassoc <8 x float> %61, %wide.masked.load59
  %predphi = select i1 %25, <8 x float> %63, <8 x float> %broadcast.splat
  %wide.masked.load60 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %47, <8 x i1> %broadcast.splat34, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %64 = fadd reassoc <8 x float> %predphi, %wide.masked.load60
  %predphi61 = select i1 %27, <8 x float> %64, <8 x float> %predphi
  %65 = getelementptr i8, ptr %47, i64 4096
  %wide.masked.load62 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %65, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %66 = fadd reassoc <8 x float> %predphi61, %wide.masked.load62
  %predphi63 = select i1 %29, <8 x float> %66, <8 x float> %predphi61
  %67 = getelementptr i8, ptr %47, i64 8192
  %wide.masked.load64 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %67, <8 x i1> %broadcast.splat38, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %68 = fadd reassoc <8 x float> %predphi63, %wide.masked.load64
  %predphi65 = select i1 %31, <8 x float> %68, <8 x float> %predphi63
  %69 = getelementptr i8, ptr %47, i64 12288
  %wide.masked.load66 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %69, <8 x i1> %broadcast.splat40, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %70 = fadd reassoc <8 x float> %predphi65, %wide.masked.load66
  %predphi67 = select i1 %33, <8 x float> %70, <8 x float> %predphi65
  %71 = getelementptr i8, ptr %47, i64 16384
  %wide.masked.load68 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %71, <8 x i1> %broadcast.splat42, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = fadd reassoc <8 x float> %predphi67, %wide.masked.load68
  %predphi69 = select i1 %35, <8 x float> %72, <8 x float> %predphi67
  %73 = getelementptr i8, ptr %47, i64 20480
  %wide.masked.load70 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %73, <8 x i1> %broadcast.splat44, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %74 = fadd reassoc <8 x float> %predphi69, %wide.masked.load70
  %predphi71 = select i1 %37, <8 x float> %74, <8 x float> %predphi69
  %75 = getelementptr i8, ptr %47, i64 24576
  %wide.masked.load72 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %75, <8 x i1> %broadcast.splat46, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %76 = fadd reassoc <8 x float> %predphi71, %wide.masked.load72
  %predphi73 = select i1 %39, <8 x float> %76, <8 x float> %predphi71
  %77 = getelementptr i8, ptr %47, i64 28672
  %wide.masked.load74 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %77, <8 x i1> %broadcast.splat48, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %78 = fadd reassoc <8 x float> %predphi73, %wide.masked.load74
  %predphi75 = select i1 %41, <8 x float> %78, <8 x float> %predphi73
  %79 = getelementptr i8, ptr %47, i64 32768
  %wide.masked.load76 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %79, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %80 = fadd reassoc <8 x float> %predphi75, %wide.masked.load76
  %81 = getelementptr i8, ptr %47, i64 36864
  %wide.masked.load77 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %81, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %82 = fadd reassoc <8 x float> %80, %wide.masked.load77
  %83 = getelementptr i8, ptr %47, i64 40960
  %wide.masked.load78 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %83, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = fadd reassoc <8 x float> %82, %wide.masked.load78
  %85 = getelementptr i8, ptr %47, i64 45056
  %wide.masked.load79 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %85, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %86 = fadd reassoc <8 x float> %84, %wide.masked.load79
  %87 = getelementptr i8, ptr %47, i64 49152
  %wide.masked.load80 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %87, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %88 = fadd reassoc <8 x float> %86, %wide.masked.load80
  %89 = getelementptr i8, ptr %47, i64 53248
  %wide.masked.load81 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %89, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %90 = fadd reassoc <8 x float> %88, %wide.masked.load81
  %91 = getelementptr i8, ptr %47, i64 57344
  %wide.masked.load82 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %91, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %92 = fadd reassoc <8 x float> %90, %wide.masked.load82
  %93 = getelementptr i8, ptr %47, i64 61440
  %wide.masked.load83 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %93, <8 x i1> %broadcast.splat50, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %94 = fadd reassoc <8 x float> %92, %wide.masked.load83
  %predphi84 = select i1 %43, <8 x float> %94, <8 x float> %predphi75
  %95 = getelementptr i8, ptr %47, i64 65536
  %wide.masked.load85 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %95, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %96 = fadd reassoc <8 x float> %predphi84, %wide.masked.load85
  %97 = getelementptr i8, ptr %47, i64 69632
  %wide.masked.load86 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %97, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %98 = fadd reassoc <8 x float> %96, %wide.masked.load86
  %99 = getelementptr i8, ptr %47, i64 73728
  %wide.masked.load87 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %99, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = fadd reassoc <8 x float> %98, %wide.masked.load87
  %101 = getelementptr i8, ptr %47, i64 77824
  %wide.masked.load88 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %101, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %102 = fadd reassoc <8 x float> %100, %wide.masked.load88
  %103 = getelementptr i8, ptr %47, i64 81920
  %wide.masked.load89 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %103, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %104 = fadd reassoc <8 x float> %102, %wide.masked.load89
  %105 = getelementptr i8, ptr %47, i64 86016
  %wide.masked.load90 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %105, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %106 = fadd reassoc <8 x float> %104, %wide.masked.load90
  %107 = getelementptr i8, ptr %47, i64 90112
  %wide.masked.load91 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %107, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %108 = fadd reassoc <8 x float> %106, %wide.masked.load91
  %109 = getelementptr i8, ptr %47, i64 94208
  %wide.masked.load92 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %109, <8 x i1> %broadcast.splat52, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %110 = fadd reassoc <8 x float> %108, %wide.masked.load92
  %predphi93 = select i1 %45, <8 x float> %110, <8 x float> %predphi84
  %111 = getelementptr [4 x i8], ptr %24, i64 %index
  store <8 x float> %predphi93, ptr %111, align 4, !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %112 = icmp eq i64 %index.next, 1024
  br i1 %112, label %.loopexit, label %vector.body, !llvm.loop !17

.loopexit:                                        ; preds = %vector.body, %.split
  %113 = add nuw nsw i64 %18, 1
  %exitcond9.not = icmp eq i64 %113, 13
  br i1 %exitcond9.not, label %wrapped_reduce-window.10_wrapped.exit, label %.split, !llvm.loop !21

wrapped_reduce-window.10_wrapped.exit:            ; preds = %.loopexit, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr captures(none), <8 x i1>, <8 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{i64 4}
!6 = !{i64 102400}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.10_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.10_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.10_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.10_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
