; ModuleID = '__compute_module_multiply_add_fusion.44_kernel_module'
source_filename = "__compute_module_multiply_add_fusion.44_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @multiply_add_fusion.44(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %6 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %index
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load = load <8 x float>, ptr %6, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load1 = load <8 x float>, ptr %7, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load2 = load <8 x float>, ptr %8, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %wide.load3 = load <8 x float>, ptr %9, align 4, !invariant.load !3, !alias.scope !8, !noalias !5
  %10 = fmul <8 x float> %wide.load, %wide.load
  %11 = fmul <8 x float> %wide.load1, %wide.load1
  %12 = fmul <8 x float> %wide.load2, %wide.load2
  %13 = fmul <8 x float> %wide.load3, %wide.load3
  %14 = getelementptr inbounds nuw [4 x i8], ptr %3, i64 %index
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 64
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %wide.load4 = load <8 x float>, ptr %14, align 4, !alias.scope !5, !noalias !8
  %wide.load5 = load <8 x float>, ptr %15, align 4, !alias.scope !5, !noalias !8
  %wide.load6 = load <8 x float>, ptr %16, align 4, !alias.scope !5, !noalias !8
  %wide.load7 = load <8 x float>, ptr %17, align 4, !alias.scope !5, !noalias !8
  %18 = fmul <8 x float> %10, splat (float 1.000000e-03)
  %19 = fmul <8 x float> %11, splat (float 1.000000e-03)
  %20 = fmul <8 x float> %12, splat (float 1.000000e-03)
  %21 = fmul <8 x float> %13, splat (float 1.000000e-03)
  %22 = fmul <8 x float> %wide.load4, splat (float 9.990000e-01)
  %23 = fmul <8 x float> %wide.load5, splat (float 9.990000e-01)
  %24 = fmul <8 x float> %wide.load6, splat (float 9.990000e-01)
  %25 = fmul <8 x float> %wide.load7, splat (float 9.990000e-01)
  %26 = fadd <8 x float> %18, %22
  %27 = fadd <8 x float> %19, %23
  %28 = fadd <8 x float> %20, %24
  %29 = fadd <8 x float> %21, %25
  store <8 x float> %26, ptr %14, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %27, ptr %15, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %28, ptr %16, align 4, !alias.scope !5, !noalias !8
  store <8 x float> %29, ptr %17, align 4, !alias.scope !5, !noalias !8
  %index.next = add nuw i64 %index, 32
  %30 = icmp eq i64 %index.next, 512
  br i1 %30, label %multiply_add_fusion.44_wrapped.exit, label %vector.body, !llvm.loop !10

multiply_add_fusion.44_wrapped.exit:              ; preds = %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2048}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_add_fusion.44_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_add_fusion.44_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"multiply_add_fusion.44_wrapped: argument 1"}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
