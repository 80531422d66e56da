; ModuleID = '__compute_module_dynamic-slice_bitcast_fusion.48_kernel_module'
source_filename = "__compute_module_dynamic-slice_bitcast_fusion.48_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @dynamic-slice_bitcast_fusion.48(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !11
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !10, !dereferenceable !12
  %6 = load i32, ptr %5, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %7 = tail call i32 @llvm.smax.i32(i32 %6, i32 0)
  %8 = tail call i32 @llvm.umin.i32(i32 %7, i32 3)
  %9 = shl nuw nsw i32 %8, 8
  %10 = zext nneg i32 %9 to i64
  %invariant.gep = getelementptr [4 x i8], ptr %3, i64 %10
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %12 = load ptr, ptr %11, align 8, !invariant.load !10, !dereferenceable !14
  %13 = getelementptr i8, ptr %invariant.gep, i64 32
  %14 = getelementptr i8, ptr %invariant.gep, i64 64
  %15 = getelementptr i8, ptr %invariant.gep, i64 96
  %wide.load = load <8 x float>, ptr %invariant.gep, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1 = load <8 x float>, ptr %13, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2 = load <8 x float>, ptr %14, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3 = load <8 x float>, ptr %15, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 96
  store <8 x float> %wide.load, ptr %12, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1, ptr %16, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2, ptr %17, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3, ptr %18, align 4, !alias.scope !8, !noalias !16
  %19 = getelementptr i8, ptr %invariant.gep, i64 128
  %20 = getelementptr i8, ptr %invariant.gep, i64 160
  %21 = getelementptr i8, ptr %invariant.gep, i64 192
  %22 = getelementptr i8, ptr %invariant.gep, i64 224
  %wide.load.1 = load <8 x float>, ptr %19, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.1 = load <8 x float>, ptr %20, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.1 = load <8 x float>, ptr %21, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.1 = load <8 x float>, ptr %22, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %24 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %25 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %26 = getelementptr inbounds nuw i8, ptr %12, i64 224
  store <8 x float> %wide.load.1, ptr %23, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.1, ptr %24, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.1, ptr %25, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.1, ptr %26, align 4, !alias.scope !8, !noalias !16
  %27 = getelementptr i8, ptr %invariant.gep, i64 256
  %28 = getelementptr i8, ptr %invariant.gep, i64 288
  %29 = getelementptr i8, ptr %invariant.gep, i64 320
  %30 = getelementptr i8, ptr %invariant.gep, i64 352
  %wide.load.2 = load <8 x float>, ptr %27, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.2 = load <8 x float>, ptr %28, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.2 = load <8 x float>, ptr %29, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.2 = load <8 x float>, ptr %30, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %31 = getelementptr inbounds nuw i8, ptr %12, i64 256
  %32 = getelementptr inbounds nuw i8, ptr %12, i64 288
  %33 = getelementptr inbounds nuw i8, ptr %12, i64 320
  %34 = getelementptr inbounds nuw i8, ptr %12, i64 352
  store <8 x float> %wide.load.2, ptr %31, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.2, ptr %32, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.2, ptr %33, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.2, ptr %34, align 4, !alias.scope !8, !noalias !16
  %35 = getelementptr i8, ptr %invariant.gep, i64 384
  %36 = getelementptr i8, ptr %invariant.gep, i64 416
  %37 = getelementptr i8, ptr %invariant.gep, i64 448
  %38 = getelementptr i8, ptr %invariant.gep, i64 480
  %wide.load.3 = load <8 x float>, ptr %35, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.3 = load <8 x float>, ptr %36, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.3 = load <8 x float>, ptr %37, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.3 = load <8 x float>, ptr %38, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %39 = getelementptr inbounds nuw i8, ptr %12, i64 384
  %40 = getelementptr inbounds nuw i8, ptr %12, i64 416
  %41 = getelementptr inbounds nuw i8, ptr %12, i64 448
  %42 = getelementptr inbounds nuw i8, ptr %12, i64 480
  store <8 x float> %wide.load.3, ptr %39, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.3, ptr %40, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.3, ptr %41, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.3, ptr %42, align 4, !alias.scope !8, !noalias !16
  %43 = getelementptr i8, ptr %invariant.gep, i64 512
  %44 = getelementptr i8, ptr %invariant.gep, i64 544
  %45 = getelementptr i8, ptr %invariant.gep, i64 576
  %46 = getelementptr i8, ptr %invariant.gep, i64 608
  %wide.load.4 = load <8 x float>, ptr %43, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.4 = load <8 x float>, ptr %44, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.4 = load <8 x float>, ptr %45, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.4 = load <8 x float>, ptr %46, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %47 = getelementptr inbounds nuw i8, ptr %12, i64 512
  %48 = getelementptr inbounds nuw i8, ptr %12, i64 544
  %49 = getelementptr inbounds nuw i8, ptr %12, i64 576
  %50 = getelementptr inbounds nuw i8, ptr %12, i64 608
  store <8 x float> %wide.load.4, ptr %47, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.4, ptr %48, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.4, ptr %49, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.4, ptr %50, align 4, !alias.scope !8, !noalias !16
  %51 = getelementptr i8, ptr %invariant.gep, i64 640
  %52 = getelementptr i8, ptr %invariant.gep, i64 672
  %53 = getelementptr i8, ptr %invariant.gep, i64 704
  %54 = getelementptr i8, ptr %invariant.gep, i64 736
  %wide.load.5 = load <8 x float>, ptr %51, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.5 = load <8 x float>, ptr %52, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.5 = load <8 x float>, ptr %53, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.5 = load <8 x float>, ptr %54, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %55 = getelementptr inbounds nuw i8, ptr %12, i64 640
  %56 = getelementptr inbounds nuw i8, ptr %12, i64 672
  %57 = getelementptr inbounds nuw i8, ptr %12, i64 704
  %58 = getelementptr inbounds nuw i8, ptr %12, i64 736
  store <8 x float> %wide.load.5, ptr %55, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.5, ptr %56, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.5, ptr %57, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.5, ptr %58, align 4, !alias.scope !8, !noalias !16
  %59 = getelementptr i8, ptr %invariant.gep, i64 768
  %60 = getelementptr i8, ptr %invariant.gep, i64 800
  %61 = getelementptr i8, ptr %invariant.gep, i64 832
  %62 = getelementptr i8, ptr %invariant.gep, i64 864
  %wide.load.6 = load <8 x float>, ptr %59, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.6 = load <8 x float>, ptr %60, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.6 = load <8 x float>, ptr %61, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.6 = load <8 x float>, ptr %62, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %63 = getelementptr inbounds nuw i8, ptr %12, i64 768
  %64 = getelementptr inbounds nuw i8, ptr %12, i64 800
  %65 = getelementptr inbounds nuw i8, ptr %12, i64 832
  %66 = getelementptr inbounds nuw i8, ptr %12, i64 864
  store <8 x float> %wide.load.6, ptr %63, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.6, ptr %64, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.6, ptr %65, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.6, ptr %66, align 4, !alias.scope !8, !noalias !16
  %67 = getelementptr i8, ptr %invariant.gep, i64 896
  %68 = getelementptr i8, ptr %invariant.gep, i64 928
  %69 = getelementptr i8, ptr %invariant.gep, i64 960
  %70 = getelementptr i8, ptr %invariant.gep, i64 992
  %wide.load.7 = load <8 x float>, ptr %67, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load1.7 = load <8 x float>, ptr %68, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load2.7 = load <8 x float>, ptr %69, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %wide.load3.7 = load <8 x float>, ptr %70, align 4, !invariant.load !10, !alias.scope !3, !noalias !15
  %71 = getelementptr inbounds nuw i8, ptr %12, i64 896
  %72 = getelementptr inbounds nuw i8, ptr %12, i64 928
  %73 = getelementptr inbounds nuw i8, ptr %12, i64 960
  %74 = getelementptr inbounds nuw i8, ptr %12, i64 992
  store <8 x float> %wide.load.7, ptr %71, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load1.7, ptr %72, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load2.7, ptr %73, align 4, !alias.scope !8, !noalias !16
  store <8 x float> %wide.load3.7, ptr %74, align 4, !alias.scope !8, !noalias !16
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"dynamic-slice_bitcast_fusion.48_wrapped: argument 0"}
!5 = distinct !{!5, !"dynamic-slice_bitcast_fusion.48_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"dynamic-slice_bitcast_fusion.48_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"dynamic-slice_bitcast_fusion.48_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 4096}
!12 = !{i64 4}
!13 = !{!4, !9}
!14 = !{i64 1024}
!15 = !{!7, !9}
!16 = !{!4, !7}
