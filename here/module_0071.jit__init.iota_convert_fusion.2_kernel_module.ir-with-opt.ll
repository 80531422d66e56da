; ModuleID = '__compute_module_iota_convert_fusion.2_kernel_module'
source_filename = "__compute_module_iota_convert_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @iota_convert_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next.3, %vector.body ]
  %vec.ind = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %vector.ph ], [ %vec.ind.next.3, %vector.body ]
  %step.add = add <8 x i32> %vec.ind, splat (i32 8)
  %step.add.2 = add <8 x i32> %vec.ind, splat (i32 16)
  %step.add.3 = add <8 x i32> %vec.ind, splat (i32 24)
  %4 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %6 = getelementptr inbounds nuw i8, ptr %4, i64 64
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 96
  store <8 x i32> %vec.ind, ptr %4, align 4, !alias.scope !5
  store <8 x i32> %step.add, ptr %5, align 4, !alias.scope !5
  store <8 x i32> %step.add.2, ptr %6, align 4, !alias.scope !5
  store <8 x i32> %step.add.3, ptr %7, align 4, !alias.scope !5
  %vec.ind.next = add <8 x i32> %vec.ind, splat (i32 32)
  %step.add.1 = add <8 x i32> %vec.ind, splat (i32 40)
  %step.add.2.1 = add <8 x i32> %vec.ind, splat (i32 48)
  %step.add.3.1 = add <8 x i32> %vec.ind, splat (i32 56)
  %8 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 224
  store <8 x i32> %vec.ind.next, ptr %9, align 4, !alias.scope !5
  store <8 x i32> %step.add.1, ptr %10, align 4, !alias.scope !5
  store <8 x i32> %step.add.2.1, ptr %11, align 4, !alias.scope !5
  store <8 x i32> %step.add.3.1, ptr %12, align 4, !alias.scope !5
  %vec.ind.next.1 = add <8 x i32> %vec.ind, splat (i32 64)
  %step.add.21 = add <8 x i32> %vec.ind, splat (i32 72)
  %step.add.2.2 = add <8 x i32> %vec.ind, splat (i32 80)
  %step.add.3.2 = add <8 x i32> %vec.ind, splat (i32 88)
  %13 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 256
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 288
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 320
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 352
  store <8 x i32> %vec.ind.next.1, ptr %14, align 4, !alias.scope !5
  store <8 x i32> %step.add.21, ptr %15, align 4, !alias.scope !5
  store <8 x i32> %step.add.2.2, ptr %16, align 4, !alias.scope !5
  store <8 x i32> %step.add.3.2, ptr %17, align 4, !alias.scope !5
  %vec.ind.next.2 = add <8 x i32> %vec.ind, splat (i32 96)
  %step.add.32 = add <8 x i32> %vec.ind, splat (i32 104)
  %step.add.2.3 = add <8 x i32> %vec.ind, splat (i32 112)
  %step.add.3.3 = add <8 x i32> %vec.ind, splat (i32 120)
  %18 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 384
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 416
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 448
  %22 = getelementptr inbounds nuw i8, ptr %18, i64 480
  store <8 x i32> %vec.ind.next.2, ptr %19, align 4, !alias.scope !5
  store <8 x i32> %step.add.32, ptr %20, align 4, !alias.scope !5
  store <8 x i32> %step.add.2.3, ptr %21, align 4, !alias.scope !5
  store <8 x i32> %step.add.3.3, ptr %22, align 4, !alias.scope !5
  %index.next.3 = add nuw nsw i64 %index, 128
  %vec.ind.next.3 = add <8 x i32> %vec.ind, splat (i32 128)
  %23 = icmp eq i64 %index.next.3, 1024
  br i1 %23, label %iota_convert_fusion.2_wrapped.exit, label %vector.body, !llvm.loop !8

iota_convert_fusion.2_wrapped.exit:               ; preds = %vector.body
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4096}
!5 = !{!6}
!6 = distinct !{!6, !7, !"iota_convert_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"iota_convert_fusion.2_wrapped"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = !{!"llvm.loop.unroll.runtime.disable"}
