; ModuleID = '__compute_module_broadcast_add_fusion.33_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.33_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.33(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %4 = load i32, ptr %3, align 4, !invariant.load !8, !alias.scope !3, !noalias !6
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %4, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 96
  store <8 x i32> %broadcast.splat, ptr %6, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %7, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %8, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %9, align 4, !alias.scope !6, !noalias !3
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 224
  store <8 x i32> %broadcast.splat, ptr %10, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %11, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %12, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %13, align 4, !alias.scope !6, !noalias !3
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 256
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 320
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 352
  store <8 x i32> %broadcast.splat, ptr %14, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %15, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %16, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %17, align 4, !alias.scope !6, !noalias !3
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 384
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 416
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 448
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 480
  store <8 x i32> %broadcast.splat, ptr %18, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %19, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %20, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %21, align 4, !alias.scope !6, !noalias !3
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 512
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 544
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 576
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 608
  store <8 x i32> %broadcast.splat, ptr %22, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %23, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %24, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %25, align 4, !alias.scope !6, !noalias !3
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 640
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 672
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 704
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 736
  store <8 x i32> %broadcast.splat, ptr %26, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %27, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %28, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %29, align 4, !alias.scope !6, !noalias !3
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 768
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 800
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 832
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 864
  store <8 x i32> %broadcast.splat, ptr %30, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %31, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %32, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %33, align 4, !alias.scope !6, !noalias !3
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 896
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 928
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 992
  store <8 x i32> %broadcast.splat, ptr %34, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %35, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %36, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %broadcast.splat, ptr %37, align 4, !alias.scope !6, !noalias !3
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"broadcast_add_fusion.33_wrapped: argument 0"}
!5 = distinct !{!5, !"broadcast_add_fusion.33_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"broadcast_add_fusion.33_wrapped: argument 1"}
!8 = !{}
!9 = !{i64 4}
!10 = !{i64 1024}
