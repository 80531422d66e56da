; ModuleID = '__compute_module_wrapped_reduce-window.38_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window.38_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @wrapped_reduce-window.38(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  br label %10

10:                                               ; preds = %1, %124
  %11 = phi i64 [ 0, %1 ], [ %125, %124 ]
  %12 = mul nuw nsw i64 %11, 25
  %13 = mul nuw nsw i64 %11, 784
  %invariant.gep3 = getelementptr i8, ptr %4, i64 %13
  %14 = getelementptr i8, ptr %8, i64 %12
  br label %15

15:                                               ; preds = %10, %120
  %16 = phi i64 [ 0, %10 ], [ %123, %120 ]
  %17 = shl nuw nsw i64 %16, 5
  %18 = add nsw i64 %17, -16
  %gep4 = getelementptr i8, ptr %invariant.gep3, i64 %17
  %19 = icmp ult i64 %18, 784
  br i1 %19, label %20, label %45

20:                                               ; preds = %15
  %21 = getelementptr i8, ptr %gep4, i64 -8
  %22 = load i8, ptr %21, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %23 = getelementptr i8, ptr %gep4, i64 -7
  %24 = load i8, ptr %23, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %25 = and i8 %22, %24
  %26 = getelementptr i8, ptr %gep4, i64 -6
  %27 = load i8, ptr %26, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = and i8 %25, %27
  %29 = getelementptr i8, ptr %gep4, i64 -5
  %30 = load i8, ptr %29, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %31 = and i8 %28, %30
  %32 = getelementptr i8, ptr %gep4, i64 -4
  %33 = load i8, ptr %32, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = and i8 %31, %33
  %35 = getelementptr i8, ptr %gep4, i64 -3
  %36 = load i8, ptr %35, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %37 = and i8 %34, %36
  %38 = getelementptr i8, ptr %gep4, i64 -2
  %39 = load i8, ptr %38, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %40 = and i8 %37, %39
  %41 = getelementptr i8, ptr %gep4, i64 -1
  %42 = load i8, ptr %41, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %43 = and i8 %40, %42
  %44 = and i8 %43, %9
  br label %45

45:                                               ; preds = %15, %20
  %46 = phi i8 [ %44, %20 ], [ %9, %15 ]
  %47 = load i8, ptr %gep4, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %48 = and i8 %47, %46
  %49 = getelementptr i8, ptr %gep4, i64 1
  %50 = load i8, ptr %49, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %51 = and i8 %50, %48
  %52 = getelementptr i8, ptr %gep4, i64 2
  %53 = load i8, ptr %52, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %54 = and i8 %53, %51
  %55 = getelementptr i8, ptr %gep4, i64 3
  %56 = load i8, ptr %55, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %57 = and i8 %56, %54
  %58 = getelementptr i8, ptr %gep4, i64 4
  %59 = load i8, ptr %58, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %60 = and i8 %59, %57
  %61 = getelementptr i8, ptr %gep4, i64 5
  %62 = load i8, ptr %61, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %63 = and i8 %62, %60
  %64 = getelementptr i8, ptr %gep4, i64 6
  %65 = load i8, ptr %64, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %66 = and i8 %65, %63
  %67 = getelementptr i8, ptr %gep4, i64 7
  %68 = load i8, ptr %67, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %69 = and i8 %68, %66
  %70 = getelementptr i8, ptr %gep4, i64 8
  %71 = load i8, ptr %70, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %72 = and i8 %71, %69
  %73 = getelementptr i8, ptr %gep4, i64 9
  %74 = load i8, ptr %73, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %75 = and i8 %74, %72
  %76 = getelementptr i8, ptr %gep4, i64 10
  %77 = load i8, ptr %76, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %78 = and i8 %77, %75
  %79 = getelementptr i8, ptr %gep4, i64 11
  %80 = load i8, ptr %79, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %81 = and i8 %80, %78
  %82 = getelementptr i8, ptr %gep4, i64 12
  %83 = load i8, ptr %82, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %84 = and i8 %83, %81
  %85 = getelementptr i8, ptr %gep4, i64 13
  %86 = load i8, ptr %85, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %87 = and i8 %86, %84
  %88 = getelementptr i8, ptr %gep4, i64 14
  %89 = load i8, ptr %88, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %90 = and i8 %89, %87
  %91 = getelementptr i8, ptr %gep4, i64 15
  %92 = load i8, ptr %91, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %93 = and i8 %92, %90
  %94 = icmp samesign ult i64 %16, 24
  br i1 %94, label %95, label %120

95:                                               ; preds = %45
  %96 = getelementptr i8, ptr %gep4, i64 16
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %98 = getelementptr i8, ptr %gep4, i64 17
  %99 = load i8, ptr %98, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %100 = and i8 %97, %99
  %101 = getelementptr i8, ptr %gep4, i64 18
  %102 = load i8, ptr %101, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %103 = and i8 %100, %102
  %104 = getelementptr i8, ptr %gep4, i64 19
  %105 = load i8, ptr %104, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %106 = and i8 %103, %105
  %107 = getelementptr i8, ptr %gep4, i64 20
  %108 = load i8, ptr %107, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %109 = and i8 %106, %108
  %110 = getelementptr i8, ptr %gep4, i64 21
  %111 = load i8, ptr %110, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %112 = and i8 %109, %111
  %113 = getelementptr i8, ptr %gep4, i64 22
  %114 = load i8, ptr %113, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %115 = and i8 %112, %114
  %116 = getelementptr i8, ptr %gep4, i64 23
  %117 = load i8, ptr %116, align 1, !invariant.load !3, !alias.scope !7, !noalias !15
  %118 = and i8 %115, %117
  %119 = and i8 %118, %93
  br label %120

120:                                              ; preds = %45, %95
  %121 = phi i8 [ %119, %95 ], [ %93, %45 ]
  %122 = getelementptr i8, ptr %14, i64 %16
  store i8 %121, ptr %122, align 1, !alias.scope !12, !noalias !16
  %123 = add nuw nsw i64 %16, 1
  %exitcond.not = icmp eq i64 %123, 25
  br i1 %exitcond.not, label %124, label %15, !llvm.loop !17

124:                                              ; preds = %120
  %125 = add nuw nsw i64 %11, 1
  %exitcond5.not = icmp eq i64 %125, 4
  br i1 %exitcond5.not, label %wrapped_reduce-window.38_wrapped.exit, label %10, !llvm.loop !17

wrapped_reduce-window.38_wrapped.exit:            ; preds = %124
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3136}
!5 = !{i64 1}
!6 = !{i64 100}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window.38_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window.38_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window.38_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window.38_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
