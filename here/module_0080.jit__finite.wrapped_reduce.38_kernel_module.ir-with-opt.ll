; ModuleID = '__compute_module_wrapped_reduce.38_kernel_module'
source_filename = "__compute_module_wrapped_reduce.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %9 = load i8, ptr %6, align 1, !invariant.load !3, !alias.scope !10, !noalias !14
  %10 = insertelement <4 x i8> <i8 poison, i8 -1, i8 -1, i8 -1>, i8 %9, i64 0
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %11 = phi i64 [ 0, %1 ], [ %24, %vector.ph ]
  %12 = shl nuw nsw i64 %11, 5
  %13 = getelementptr i8, ptr %4, i64 %12
  %wide.vec = load <32 x i8>, ptr %13, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %strided.vec11 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 7, i32 15, i32 23, i32 31>
  %strided.vec10 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 6, i32 14, i32 22, i32 30>
  %strided.vec9 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 5, i32 13, i32 21, i32 29>
  %strided.vec8 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 4, i32 12, i32 20, i32 28>
  %strided.vec7 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 3, i32 11, i32 19, i32 27>
  %strided.vec6 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 2, i32 10, i32 18, i32 26>
  %strided.vec5 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 1, i32 9, i32 17, i32 25>
  %strided.vec = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 0, i32 8, i32 16, i32 24>
  %14 = and <4 x i8> %strided.vec, %10
  %15 = and <4 x i8> %strided.vec5, %14
  %16 = and <4 x i8> %strided.vec6, %15
  %17 = and <4 x i8> %strided.vec7, %16
  %18 = and <4 x i8> %strided.vec8, %17
  %19 = and <4 x i8> %strided.vec9, %18
  %20 = and <4 x i8> %strided.vec10, %19
  %21 = and <4 x i8> %strided.vec11, %20
  %22 = tail call i8 @llvm.vector.reduce.and.v4i8(<4 x i8> %21)
  %23 = getelementptr inbounds nuw i8, ptr %8, i64 %11
  store i8 %22, ptr %23, align 1, !alias.scope !12, !noalias !16
  %24 = add nuw nsw i64 %11, 1
  %exitcond4.not = icmp eq i64 %24, 4
  br i1 %exitcond4.not, label %wrapped_reduce.38_wrapped.exit, label %vector.ph, !llvm.loop !17

wrapped_reduce.38_wrapped.exit:                   ; preds = %vector.ph
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.and.v4i8(<4 x i8>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 1}
!6 = !{i64 4}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce.38_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce.38_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce.38_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce.38_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
