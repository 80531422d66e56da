; ModuleID = '__compute_module_bitcast_concatenate_fusion.3_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @bitcast_concatenate_fusion.3(ptr readonly captures(none) %0) local_unnamed_addr #0 {
.preheader.preheader:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !4
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %8 = load i32, ptr %5, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  store i32 0, ptr %7, align 4, !alias.scope !11, !noalias !14
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %10 = load i32, ptr %9, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %11 = sub i32 %10, %8
  %12 = lshr i32 %11, 30
  %13 = and i32 %12, 2
  %14 = add i32 %13, %11
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 %14, ptr %15, align 4, !alias.scope !11, !noalias !14
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %17 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %18 = sub i32 %17, %8
  %19 = lshr i32 %18, 30
  %20 = and i32 %19, 2
  %21 = add i32 %20, %18
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i32 %21, ptr %22, align 4, !alias.scope !11, !noalias !14
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %24 = load i32, ptr %23, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %25 = sub i32 %24, %8
  %26 = lshr i32 %25, 30
  %27 = and i32 %26, 2
  %28 = add i32 %27, %25
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %28, ptr %29, align 4, !alias.scope !11, !noalias !14
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %31 = load i32, ptr %30, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %32 = sub i32 %31, %8
  %33 = lshr i32 %32, 30
  %34 = and i32 %33, 2
  %35 = add i32 %34, %32
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store i32 %35, ptr %36, align 4, !alias.scope !11, !noalias !14
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %38 = load i32, ptr %37, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %39 = sub i32 %38, %8
  %40 = lshr i32 %39, 30
  %41 = and i32 %40, 2
  %42 = add i32 %41, %39
  %43 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store i32 %42, ptr %43, align 4, !alias.scope !11, !noalias !14
  %44 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %45 = load i32, ptr %44, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %46 = sub i32 %45, %8
  %47 = lshr i32 %46, 30
  %48 = and i32 %47, 2
  %49 = add i32 %48, %46
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store i32 %49, ptr %50, align 4, !alias.scope !11, !noalias !14
  %51 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %52 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %53 = sub i32 %52, %8
  %54 = lshr i32 %53, 30
  %55 = and i32 %54, 2
  %56 = add i32 %55, %53
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store i32 %56, ptr %57, align 4, !alias.scope !11, !noalias !14
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %59 = load i32, ptr %58, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %60 = sub i32 %59, %8
  %61 = lshr i32 %60, 30
  %62 = and i32 %61, 2
  %63 = add i32 %62, %60
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 64
  store i32 %63, ptr %64, align 4, !alias.scope !11, !noalias !14
  %65 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %66 = load i32, ptr %65, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %67 = sub i32 %66, %8
  %68 = lshr i32 %67, 30
  %69 = and i32 %68, 2
  %70 = add i32 %69, %67
  %71 = getelementptr inbounds nuw i8, ptr %7, i64 72
  store i32 %70, ptr %71, align 4, !alias.scope !11, !noalias !14
  %72 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %73 = icmp slt i32 %72, 0
  %74 = add i32 %72, 75
  %75 = select i1 %73, i32 %74, i32 %72
  %76 = icmp slt i32 %75, 0
  %77 = add i32 %75, 75
  %78 = select i1 %76, i32 %77, i32 %75
  %79 = getelementptr inbounds nuw i8, ptr %7, i64 4
  store i32 %78, ptr %79, align 4, !alias.scope !11, !noalias !14
  %80 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %81 = load i32, ptr %80, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %82 = icmp slt i32 %81, 0
  %83 = add i32 %81, 75
  %84 = select i1 %82, i32 %83, i32 %81
  %85 = icmp slt i32 %84, 0
  %86 = add i32 %84, 75
  %87 = select i1 %85, i32 %86, i32 %84
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %87, ptr %88, align 4, !alias.scope !11, !noalias !14
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %90 = load i32, ptr %89, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %91 = icmp slt i32 %90, 0
  %92 = add i32 %90, 75
  %93 = select i1 %91, i32 %92, i32 %90
  %94 = icmp slt i32 %93, 0
  %95 = add i32 %93, 75
  %96 = select i1 %94, i32 %95, i32 %93
  %97 = getelementptr inbounds nuw i8, ptr %7, i64 20
  store i32 %96, ptr %97, align 4, !alias.scope !11, !noalias !14
  %98 = getelementptr inbounds nuw i8, ptr %3, i64 12
  %99 = load i32, ptr %98, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %100 = icmp slt i32 %99, 0
  %101 = add i32 %99, 75
  %102 = select i1 %100, i32 %101, i32 %99
  %103 = icmp slt i32 %102, 0
  %104 = add i32 %102, 75
  %105 = select i1 %103, i32 %104, i32 %102
  %106 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 %105, ptr %106, align 4, !alias.scope !11, !noalias !14
  %107 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %108 = load i32, ptr %107, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %109 = icmp slt i32 %108, 0
  %110 = add i32 %108, 75
  %111 = select i1 %109, i32 %110, i32 %108
  %112 = icmp slt i32 %111, 0
  %113 = add i32 %111, 75
  %114 = select i1 %112, i32 %113, i32 %111
  %115 = getelementptr inbounds nuw i8, ptr %7, i64 36
  store i32 %114, ptr %115, align 4, !alias.scope !11, !noalias !14
  %116 = getelementptr inbounds nuw i8, ptr %3, i64 20
  %117 = load i32, ptr %116, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %118 = icmp slt i32 %117, 0
  %119 = add i32 %117, 75
  %120 = select i1 %118, i32 %119, i32 %117
  %121 = icmp slt i32 %120, 0
  %122 = add i32 %120, 75
  %123 = select i1 %121, i32 %122, i32 %120
  %124 = getelementptr inbounds nuw i8, ptr %7, i64 44
  store i32 %123, ptr %124, align 4, !alias.scope !11, !noalias !14
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %126 = load i32, ptr %125, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %127 = icmp slt i32 %126, 0
  %128 = add i32 %126, 75
  %129 = select i1 %127, i32 %128, i32 %126
  %130 = icmp slt i32 %129, 0
  %131 = add i32 %129, 75
  %132 = select i1 %130, i32 %131, i32 %129
  %133 = getelementptr inbounds nuw i8, ptr %7, i64 52
  store i32 %132, ptr %133, align 4, !alias.scope !11, !noalias !14
  %134 = getelementptr inbounds nuw i8, ptr %3, i64 28
  %135 = load i32, ptr %134, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %136 = icmp slt i32 %135, 0
  %137 = add i32 %135, 75
  %138 = select i1 %136, i32 %137, i32 %135
  %139 = icmp slt i32 %138, 0
  %140 = add i32 %138, 75
  %141 = select i1 %139, i32 %140, i32 %138
  %142 = getelementptr inbounds nuw i8, ptr %7, i64 60
  store i32 %141, ptr %142, align 4, !alias.scope !11, !noalias !14
  %143 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %144 = load i32, ptr %143, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %145 = icmp slt i32 %144, 0
  %146 = add i32 %144, 75
  %147 = select i1 %145, i32 %146, i32 %144
  %148 = icmp slt i32 %147, 0
  %149 = add i32 %147, 75
  %150 = select i1 %148, i32 %149, i32 %147
  %151 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 %150, ptr %151, align 4, !alias.scope !11, !noalias !14
  %152 = getelementptr inbounds nuw i8, ptr %3, i64 36
  %153 = load i32, ptr %152, align 4, !invariant.load !3, !alias.scope !6, !noalias !15
  %154 = icmp slt i32 %153, 0
  %155 = add i32 %153, 75
  %156 = select i1 %154, i32 %155, i32 %153
  %157 = icmp slt i32 %156, 0
  %158 = add i32 %156, 75
  %159 = select i1 %157, i32 %158, i32 %156
  %160 = getelementptr inbounds nuw i8, ptr %7, i64 76
  store i32 %159, ptr %160, align 4, !alias.scope !11, !noalias !14
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 40}
!5 = !{i64 80}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_concatenate_fusion.3_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_concatenate_fusion.3_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_concatenate_fusion.3_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_concatenate_fusion.3_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = !{!10, !12}
