; ModuleID = '__compute_module_broadcast_add_fusion.10_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.10_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.10(ptr readonly captures(none) %0) local_unnamed_addr #0 {
broadcast_add_fusion.10_wrapped.exit:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %6 = load float, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !6
  %7 = load float, ptr %3, align 4, !alias.scope !6, !noalias !9
  %8 = fadd float %6, %7
  store float %8, ptr %3, align 4, !alias.scope !6, !noalias !9
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %10 = load float, ptr %9, align 4, !alias.scope !6, !noalias !9
  %11 = fadd float %6, %10
  store float %11, ptr %9, align 4, !alias.scope !6, !noalias !9
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %13 = load float, ptr %12, align 4, !alias.scope !6, !noalias !9
  %14 = fadd float %6, %13
  store float %14, ptr %12, align 4, !alias.scope !6, !noalias !9
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %16 = load float, ptr %15, align 4, !alias.scope !6, !noalias !9
  %17 = fadd float %6, %16
  store float %17, ptr %15, align 4, !alias.scope !6, !noalias !9
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %19 = load float, ptr %18, align 4, !alias.scope !6, !noalias !9
  %20 = fadd float %6, %19
  store float %20, ptr %18, align 4, !alias.scope !6, !noalias !9
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %22 = load float, ptr %21, align 4, !alias.scope !6, !noalias !9
  %23 = fadd float %6, %22
  store float %23, ptr %21, align 4, !alias.scope !6, !noalias !9
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %25 = load float, ptr %24, align 4, !alias.scope !6, !noalias !9
  %26 = fadd float %6, %25
  store float %26, ptr %24, align 4, !alias.scope !6, !noalias !9
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %28 = load float, ptr %27, align 4, !alias.scope !6, !noalias !9
  %29 = fadd float %6, %28
  store float %29, ptr %27, align 4, !alias.scope !6, !noalias !9
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %31 = load float, ptr %30, align 4, !alias.scope !6, !noalias !9
  %32 = fadd float %6, %31
  store float %32, ptr %30, align 4, !alias.scope !6, !noalias !9
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %34 = load float, ptr %33, align 4, !alias.scope !6, !noalias !9
  %35 = fadd float %6, %34
  store float %35, ptr %33, align 4, !alias.scope !6, !noalias !9
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 40
  %37 = load float, ptr %36, align 4, !alias.scope !6, !noalias !9
  %38 = fadd float %6, %37
  store float %38, ptr %36, align 4, !alias.scope !6, !noalias !9
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 44
  %40 = load float, ptr %39, align 4, !alias.scope !6, !noalias !9
  %41 = fadd float %6, %40
  store float %41, ptr %39, align 4, !alias.scope !6, !noalias !9
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %43 = load float, ptr %42, align 4, !alias.scope !6, !noalias !9
  %44 = fadd float %6, %43
  store float %44, ptr %42, align 4, !alias.scope !6, !noalias !9
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 52
  %46 = load float, ptr %45, align 4, !alias.scope !6, !noalias !9
  %47 = fadd float %6, %46
  store float %47, ptr %45, align 4, !alias.scope !6, !noalias !9
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 56
  %49 = load float, ptr %48, align 4, !alias.scope !6, !noalias !9
  %50 = fadd float %6, %49
  store float %50, ptr %48, align 4, !alias.scope !6, !noalias !9
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 60
  %52 = load float, ptr %51, align 4, !alias.scope !6, !noalias !9
  %53 = fadd float %6, %52
  store float %53, ptr %51, align 4, !alias.scope !6, !noalias !9
  %54 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %55 = load float, ptr %54, align 4, !alias.scope !6, !noalias !9
  %56 = fadd float %6, %55
  store float %56, ptr %54, align 4, !alias.scope !6, !noalias !9
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 68
  %58 = load float, ptr %57, align 4, !alias.scope !6, !noalias !9
  %59 = fadd float %6, %58
  store float %59, ptr %57, align 4, !alias.scope !6, !noalias !9
  %60 = getelementptr inbounds nuw i8, ptr %3, i64 72
  %61 = load float, ptr %60, align 4, !alias.scope !6, !noalias !9
  %62 = fadd float %6, %61
  store float %62, ptr %60, align 4, !alias.scope !6, !noalias !9
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 76
  %64 = load float, ptr %63, align 4, !alias.scope !6, !noalias !9
  %65 = fadd float %6, %64
  store float %65, ptr %63, align 4, !alias.scope !6, !noalias !9
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 80}
!5 = !{i64 4}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.10_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.10_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.10_wrapped: argument 1"}
