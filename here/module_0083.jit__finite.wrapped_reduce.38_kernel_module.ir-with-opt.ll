; ModuleID = '__compute_module_wrapped_reduce.38_kernel_module'
source_filename = "__compute_module_wrapped_reduce.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !11
  %wide.vec = load <32 x i8>, ptr %3, align 1, !invariant.load !10, !alias.scope !3, !noalias !12
  %strided.vec9 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 7, i32 15, i32 23, i32 31>
  %strided.vec8 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 6, i32 14, i32 22, i32 30>
  %strided.vec7 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 5, i32 13, i32 21, i32 29>
  %strided.vec6 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 4, i32 12, i32 20, i32 28>
  %strided.vec5 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 3, i32 11, i32 19, i32 27>
  %strided.vec4 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 2, i32 10, i32 18, i32 26>
  %strided.vec3 = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 1, i32 9, i32 17, i32 25>
  %strided.vec = shufflevector <32 x i8> %wide.vec, <32 x i8> poison, <4 x i32> <i32 0, i32 8, i32 16, i32 24>
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !10, !dereferenceable !13
  %6 = load i8, ptr %5, align 1, !invariant.load !10, !alias.scope !6, !noalias !14
  %7 = insertelement <4 x i8> <i8 poison, i8 -1, i8 -1, i8 -1>, i8 %6, i64 0
  %8 = and <4 x i8> %strided.vec, %7
  %9 = and <4 x i8> %strided.vec3, %8
  %10 = and <4 x i8> %strided.vec4, %9
  %11 = and <4 x i8> %strided.vec5, %10
  %12 = and <4 x i8> %strided.vec6, %11
  %13 = and <4 x i8> %strided.vec7, %12
  %14 = and <4 x i8> %strided.vec8, %13
  %15 = and <4 x i8> %strided.vec9, %14
  %16 = tail call i8 @llvm.vector.reduce.and.v4i8(<4 x i8> %15)
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %18 = load ptr, ptr %17, align 8, !invariant.load !10, !dereferenceable !13
  store i8 %16, ptr %18, align 1, !alias.scope !8, !noalias !15
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
!3 = !{!4}
!4 = distinct !{!4, !5, !"wrapped_reduce.38_wrapped: argument 0"}
!5 = distinct !{!5, !"wrapped_reduce.38_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"wrapped_reduce.38_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"wrapped_reduce.38_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 32}
!12 = !{!7, !9}
!13 = !{i64 1}
!14 = !{!4, !9}
!15 = !{!4, !7}
