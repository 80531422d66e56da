; ModuleID = '__compute_module_broadcast_add_fusion.36_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.36_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.36(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %4 = load ptr, ptr %3, align 8, !invariant.load !10, !dereferenceable !11
  %5 = load i32, ptr %4, align 4, !invariant.load !10, !alias.scope !6, !noalias !12
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %5, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !10, !dereferenceable !13
  %8 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !13
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x i32>, ptr %8, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1 = load <8 x i32>, ptr %9, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2 = load <8 x i32>, ptr %10, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3 = load <8 x i32>, ptr %11, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %12 = add <8 x i32> %wide.load, %broadcast.splat
  %13 = add <8 x i32> %wide.load1, %broadcast.splat
  %14 = add <8 x i32> %wide.load2, %broadcast.splat
  %15 = add <8 x i32> %wide.load3, %broadcast.splat
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 96
  store <8 x i32> %12, ptr %7, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %13, ptr %16, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %14, ptr %17, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %15, ptr %18, align 4, !alias.scope !8, !noalias !15
  %19 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x i32>, ptr %19, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.1 = load <8 x i32>, ptr %20, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.1 = load <8 x i32>, ptr %21, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.1 = load <8 x i32>, ptr %22, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %23 = add <8 x i32> %wide.load.1, %broadcast.splat
  %24 = add <8 x i32> %wide.load1.1, %broadcast.splat
  %25 = add <8 x i32> %wide.load2.1, %broadcast.splat
  %26 = add <8 x i32> %wide.load3.1, %broadcast.splat
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 160
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 192
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 224
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !8, !noalias !15
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %33 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x i32>, ptr %31, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.2 = load <8 x i32>, ptr %32, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.2 = load <8 x i32>, ptr %33, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.2 = load <8 x i32>, ptr %34, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %35 = add <8 x i32> %wide.load.2, %broadcast.splat
  %36 = add <8 x i32> %wide.load1.2, %broadcast.splat
  %37 = add <8 x i32> %wide.load2.2, %broadcast.splat
  %38 = add <8 x i32> %wide.load3.2, %broadcast.splat
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 256
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 288
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 320
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 352
  store <8 x i32> %35, ptr %39, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !8, !noalias !15
  %43 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %44 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %45 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %46 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x i32>, ptr %43, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.3 = load <8 x i32>, ptr %44, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.3 = load <8 x i32>, ptr %45, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.3 = load <8 x i32>, ptr %46, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %47 = add <8 x i32> %wide.load.3, %broadcast.splat
  %48 = add <8 x i32> %wide.load1.3, %broadcast.splat
  %49 = add <8 x i32> %wide.load2.3, %broadcast.splat
  %50 = add <8 x i32> %wide.load3.3, %broadcast.splat
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 384
  %52 = getelementptr inbounds nuw i8, ptr %7, i64 416
  %53 = getelementptr inbounds nuw i8, ptr %7, i64 448
  %54 = getelementptr inbounds nuw i8, ptr %7, i64 480
  store <8 x i32> %47, ptr %51, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !8, !noalias !15
  %55 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %56 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %57 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x i32>, ptr %55, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.4 = load <8 x i32>, ptr %56, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.4 = load <8 x i32>, ptr %57, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.4 = load <8 x i32>, ptr %58, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %59 = add <8 x i32> %wide.load.4, %broadcast.splat
  %60 = add <8 x i32> %wide.load1.4, %broadcast.splat
  %61 = add <8 x i32> %wide.load2.4, %broadcast.splat
  %62 = add <8 x i32> %wide.load3.4, %broadcast.splat
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 512
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 544
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 576
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 608
  store <8 x i32> %59, ptr %63, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %60, ptr %64, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %61, ptr %65, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !8, !noalias !15
  %67 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %68 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %69 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %70 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x i32>, ptr %67, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.5 = load <8 x i32>, ptr %68, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.5 = load <8 x i32>, ptr %69, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.5 = load <8 x i32>, ptr %70, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %71 = add <8 x i32> %wide.load.5, %broadcast.splat
  %72 = add <8 x i32> %wide.load1.5, %broadcast.splat
  %73 = add <8 x i32> %wide.load2.5, %broadcast.splat
  %74 = add <8 x i32> %wide.load3.5, %broadcast.splat
  %75 = getelementptr inbounds nuw i8, ptr %7, i64 640
  %76 = getelementptr inbounds nuw i8, ptr %7, i64 672
  %77 = getelementptr inbounds nuw i8, ptr %7, i64 704
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 736
  store <8 x i32> %71, ptr %75, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %72, ptr %76, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %73, ptr %77, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %74, ptr %78, align 4, !alias.scope !8, !noalias !15
  %79 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %80 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %81 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %82 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x i32>, ptr %79, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.6 = load <8 x i32>, ptr %80, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.6 = load <8 x i32>, ptr %81, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.6 = load <8 x i32>, ptr %82, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %83 = add <8 x i32> %wide.load.6, %broadcast.splat
  %84 = add <8 x i32> %wide.load1.6, %broadcast.splat
  %85 = add <8 x i32> %wide.load2.6, %broadcast.splat
  %86 = add <8 x i32> %wide.load3.6, %broadcast.splat
  %87 = getelementptr inbounds nuw i8, ptr %7, i64 768
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 800
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 832
  %90 = getelementptr inbounds nuw i8, ptr %7, i64 864
  store <8 x i32> %83, ptr %87, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %84, ptr %88, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %85, ptr %89, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %86, ptr %90, align 4, !alias.scope !8, !noalias !15
  %91 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %92 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %93 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %94 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x i32>, ptr %91, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load1.7 = load <8 x i32>, ptr %92, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load2.7 = load <8 x i32>, ptr %93, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %wide.load3.7 = load <8 x i32>, ptr %94, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %95 = add <8 x i32> %wide.load.7, %broadcast.splat
  %96 = add <8 x i32> %wide.load1.7, %broadcast.splat
  %97 = add <8 x i32> %wide.load2.7, %broadcast.splat
  %98 = add <8 x i32> %wide.load3.7, %broadcast.splat
  %99 = getelementptr inbounds nuw i8, ptr %7, i64 896
  %100 = getelementptr inbounds nuw i8, ptr %7, i64 928
  %101 = getelementptr inbounds nuw i8, ptr %7, i64 960
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 992
  store <8 x i32> %95, ptr %99, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %96, ptr %100, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %97, ptr %101, align 4, !alias.scope !8, !noalias !15
  store <8 x i32> %98, ptr %102, align 4, !alias.scope !8, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"broadcast_add_fusion.36_wrapped: argument 0"}
!5 = distinct !{!5, !"broadcast_add_fusion.36_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"broadcast_add_fusion.36_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"broadcast_add_fusion.36_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 4}
!12 = !{!4, !9}
!13 = !{i64 1024}
!14 = !{!7, !9}
!15 = !{!4, !7}
