; ModuleID = '__compute_module_wrapped_reduce-window.1_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load float, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %broadcast.splatinsert37 = insertelement <8 x float> poison, float %9, i64 0
  %broadcast.splat38 = shufflevector <8 x float> %broadcast.splatinsert37, <8 x float> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %10 = phi i1 [ true, %1 ], [ false, %middle.block ]
  %11 = phi i64 [ 0, %1 ], [ 1, %middle.block ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = add nsw i64 %12, -16
  %.idx1 = shl nuw nsw i64 %11, 15
  %invariant.gep4 = getelementptr i8, ptr %4, i64 %.idx1
  %.idx = shl nuw nsw i64 %11, 10
  %14 = getelementptr i8, ptr %8, i64 %.idx
  %15 = icmp ult i64 %13, 40
  %16 = add nsw i64 %12, -8
  %17 = icmp ult i64 %16, 40
  %broadcast.splatinsert = insertelement <8 x i1> poison, i1 %10, i64 0
  %broadcast.splat = shufflevector <8 x i1> %broadcast.splatinsert, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert33 = insertelement <8 x i1> poison, i1 %15, i64 0
  %broadcast.splat34 = shufflevector <8 x i1> %broadcast.splatinsert33, <8 x i1> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert35 = insertelement <8 x i1> poison, i1 %17, i64 0
  %broadcast.splat36 = shufflevector <8 x i1> %broadcast.splatinsert35, <8 x i1> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %18 = getelementptr [4 x i8], ptr %invariant.gep4, i64 %index
  %19 = getelementptr i8, ptr %18, i64 -12288
  %wide.masked.load = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %19, <8 x i1> %broadcast.splat34, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %20 = fadd reassoc <8 x float> %broadcast.splat38, %wide.masked.load
  %21 = getelementptr i8, ptr %18, i64 -11264
  %wide.masked.load39 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %21, <8 x i1> %broadcast.splat34, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = fadd reassoc <8 x float> %20, %wide.masked.load39
  %23 = getelementptr i8, ptr %18, i64 -10240
  %wide.masked.load40 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %23, <8 x i1> %broadcast.splat34, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %24 = fadd reassoc <8 x float> %22, %wide.masked.load40
  %25 = getelementptr i8, ptr %18, i64 -9216
  %wide.masked.load41 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %25, <8 x i1> %broadcast.splat34, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %26 = fadd reassoc <8 x float> %24, %wide.masked.load41
  %predphi = select i1 %15, <8 x float> %26, <8 x float> %broadcast.splat38
  %27 = getelementptr i8, ptr %18, i64 -8192
  %wide.masked.load42 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %27, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd reassoc <8 x float> %predphi, %wide.masked.load42
  %29 = getelementptr i8, ptr %18, i64 -7168
  %wide.masked.load43 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %29, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %30 = fadd reassoc <8 x float> %28, %wide.masked.load43
  %31 = getelementptr i8, ptr %18, i64 -6144
  %wide.masked.load44 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %31, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %32 = fadd reassoc <8 x float> %30, %wide.masked.load44
  %33 = getelementptr i8, ptr %18, i64 -5120
  %wide.masked.load45 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %33, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = fadd reassoc <8 x float> %32, %wide.masked.load45
  %35 = getelementptr i8, ptr %18, i64 -4096
  %wide.masked.load46 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %35, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %36 = fadd reassoc <8 x float> %34, %wide.masked.load46
  %37 = getelementptr i8, ptr %18, i64 -3072
  %wide.masked.load47 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %37, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %38 = fadd reassoc <8 x float> %36, %wide.masked.load47
  %39 = getelementptr i8, ptr %18, i64 -2048
  %wide.masked.load48 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %39, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %40 = fadd reassoc <8 x float> %38, %wide.masked.load48
  %41 = getelementptr i8, ptr %18, i64 -1024
  %wide.masked.load49 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %41, <8 x i1> %broadcast.splat36, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %42 = fadd reassoc <8 x float> %40, %wide.masked.load49
  %predphi50 = select i1 %17, <8 x float> %42, <8 x float> %predphi
  %wide.load = load <8 x float>, ptr %18, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %43 = fadd reassoc <8 x float> %predphi50, %wide.load
  %44 = getelementptr i8, ptr %18, i64 1024
  %wide.load51 = load <8 x float>, ptr %44, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %45 = fadd reassoc <8 x float> %43, %wide.load51
  %46 = getelementptr i8, ptr %18, i64 2048
  %wide.load52 = load <8 x float>, ptr %46, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %47 = fadd reassoc <8 x float> %45, %wide.load52
  %48 = getelementptr i8, ptr %18, i64 3072
  %wide.load53 = load <8 x float>, ptr %48, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %49 = fadd reassoc <8 x float> %47, %wide.load53
  %50 = getelementptr i8, ptr %18, i64 4096
  %wide.load54 = load <8 x float>, ptr %50, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = fadd reassoc <8 x float> %49, %wide.load54
  %52 = getelementptr i8, ptr %18, i64 5120
  %wide.load55 = load <8 x float>, ptr %52, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %53 = fadd reassoc <8 x float> %51, %wide.load55
  %54 = getelementptr i8, ptr %18, i64 6144
  %wide.load56 = load <8 x float>, ptr %54, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %55 = fadd reassoc <8 x float> %53, %wide.load56
  %56 = getelementptr i8, ptr %18, i64 7168
  %wide.load57 = load <8 x float>, ptr %56, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = fadd reassoc <8 x float> %55, %wide.load57
  %58 = getelementptr i8, ptr %18, i64 8192
  %wide.masked.load58 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %58, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %59 = fadd reassoc <8 x float> %57, %wide.masked.load58
  %60 = getelementptr i8, ptr %18, i64 9216
  %wide.masked.load59 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %60, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %61 = fadd reassoc <8 x float> %59, %wide.masked.load59
  %62 = getelementptr i8, ptr %18, i64 10240
  %wide.masked.load60 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %62, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = fadd reassoc <8 x float> %61, %wide.masked.load60
  %64 = getelementptr i8, ptr %18, i64 11264
  %wide.masked.load61 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %64, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %65 = fadd reassoc <8 x float> %63, %wide.masked.load61
  %66 = getelementptr i8, ptr %18, i64 12288
  %wide.masked.load62 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %66, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %67 = fadd reassoc <8 x float> %65, %wide.masked.load62
  %68 = getelementptr i8, ptr %18, i64 13312
  %wide.masked.load63 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %68, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = fadd reassoc <8 x float> %67, %wide.masked.load63
  %70 = getelementptr i8, ptr %18, i64 14336
  %wide.masked.load64 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %70, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %71 = fadd reassoc <8 x float> %69, %wide.masked.load64
  %72 = getelementptr i8, ptr %18, i64 15360
  %wide.masked.load65 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %72, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %73 = fadd reassoc <8 x float> %71, %wide.masked.load65
  %74 = getelementptr i8, ptr %18, i64 16384
  %wide.masked.load66 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %74, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %75 = fadd reassoc <8 x float> %73, %wide.masked.load66
  %76 = getelementptr i8, ptr %18, i64 17408
  %wide.masked.load67 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %76, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %77 = fadd reassoc <8 x float> %75, %wide.masked.load67
  %78 = getelementptr i8, ptr %18, i64 18432
  %wide.masked.load68 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %78, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %79 = fadd reassoc <8 x float> %77, %wide.masked.load68
  %80 = getelementptr i8, ptr %18, i64 19456
  %wide.masked.load69 = tail call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %80, <8 x i1> %broadcast.splat, <8 x float> poison), !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = fadd reassoc <8 x float> %79, %wide.masked.load69
  %predphi70 = select i1 %10, <8 x float> %81, <8 x float> %57
  %82 = getelementptr [4 x i8], ptr %14, i64 %index
  store <8 x float> %predphi70, ptr %82, align 4, !alias.scope !12, !noalias !16
  %index.next = add nuw i64 %index, 8
  %83 = icmp eq i64 %index.next, 256
  br i1 %83, label %middle.block, label %vector.body, !llvm.loop !17

middle.block:                                     ; preds = %vector.body
  br i1 %10, label %vector.ph, label %wrapped_reduce-window.1_wrapped.exit, !llvm.loop !21

wrapped_reduce-window.1_wrapped.exit:             ; preds = %middle.block
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
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40960}
!5 = !{i64 4}
!6 = !{i64 2048}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.1_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.1_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18, !19, !20}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !18}
