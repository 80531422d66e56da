; ModuleID = '__compute_module_broadcast_add_fusion.58_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.58_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.58(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !6, !noalias !9
  %broadcast.splatinsert3 = insertelement <8 x i32> poison, i32 %7, i64 0
  %broadcast.splat4 = shufflevector <8 x i32> %broadcast.splatinsert3, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %8 = phi i64 [ 0, %1 ], [ %138, %vector.ph ]
  %9 = shl nuw nsw i64 %8, 8
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %9, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %.idx = shl nuw nsw i64 %8, 10
  %10 = getelementptr i8, ptr %6, i64 %.idx
  %11 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %12 = or disjoint <8 x i32> %11, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %13 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %14 = or disjoint <8 x i32> %13, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %15 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %16 = or disjoint <8 x i32> %15, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %17 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %18 = or disjoint <8 x i32> %17, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %19 = add <8 x i32> %broadcast.splat4, %12
  %20 = add <8 x i32> %broadcast.splat4, %14
  %21 = add <8 x i32> %broadcast.splat4, %16
  %22 = add <8 x i32> %broadcast.splat4, %18
  %23 = getelementptr i8, ptr %10, i64 32
  %24 = getelementptr i8, ptr %10, i64 64
  %25 = getelementptr i8, ptr %10, i64 96
  store <8 x i32> %19, ptr %10, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %20, ptr %23, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %21, ptr %24, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %22, ptr %25, align 4, !alias.scope !9, !noalias !6
  %26 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %27 = or disjoint <8 x i32> %26, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %28 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %29 = or disjoint <8 x i32> %28, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %30 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %31 = or disjoint <8 x i32> %30, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %32 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %33 = or disjoint <8 x i32> %32, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %34 = add <8 x i32> %broadcast.splat4, %27
  %35 = add <8 x i32> %broadcast.splat4, %29
  %36 = add <8 x i32> %broadcast.splat4, %31
  %37 = add <8 x i32> %broadcast.splat4, %33
  %38 = getelementptr i8, ptr %10, i64 128
  %39 = getelementptr i8, ptr %10, i64 160
  %40 = getelementptr i8, ptr %10, i64 192
  %41 = getelementptr i8, ptr %10, i64 224
  store <8 x i32> %34, ptr %38, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %35, ptr %39, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %36, ptr %40, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %37, ptr %41, align 4, !alias.scope !9, !noalias !6
  %42 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %43 = or disjoint <8 x i32> %42, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %44 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %45 = or disjoint <8 x i32> %44, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %46 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %47 = or disjoint <8 x i32> %46, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %48 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %49 = or disjoint <8 x i32> %48, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %50 = add <8 x i32> %broadcast.splat4, %43
  %51 = add <8 x i32> %broadcast.splat4, %45
  %52 = add <8 x i32> %broadcast.splat4, %47
  %53 = add <8 x i32> %broadcast.splat4, %49
  %54 = getelementptr i8, ptr %10, i64 256
  %55 = getelementptr i8, ptr %10, i64 288
  %56 = getelementptr i8, ptr %10, i64 320
  %57 = getelementptr i8, ptr %10, i64 352
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %51, ptr %55, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %52, ptr %56, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %53, ptr %57, align 4, !alias.scope !9, !noalias !6
  %58 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %59 = or disjoint <8 x i32> %58, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %60 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %61 = or disjoint <8 x i32> %60, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %62 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %63 = or disjoint <8 x i32> %62, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %64 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %65 = or disjoint <8 x i32> %64, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %66 = add <8 x i32> %broadcast.splat4, %59
  %67 = add <8 x i32> %broadcast.splat4, %61
  %68 = add <8 x i32> %broadcast.splat4, %63
  %69 = add <8 x i32> %broadcast.splat4, %65
  %70 = getelementptr i8, ptr %10, i64 384
  %71 = getelementptr i8, ptr %10, i64 416
  %72 = getelementptr i8, ptr %10, i64 448
  %73 = getelementptr i8, ptr %10, i64 480
  store <8 x i32> %66, ptr %70, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %67, ptr %71, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %68, ptr %72, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %69, ptr %73, align 4, !alias.scope !9, !noalias !6
  %74 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %75 = or disjoint <8 x i32> %74, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %76 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %77 = or disjoint <8 x i32> %76, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %78 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %79 = or disjoint <8 x i32> %78, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %80 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %81 = or disjoint <8 x i32> %80, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %82 = add <8 x i32> %broadcast.splat4, %75
  %83 = add <8 x i32> %broadcast.splat4, %77
  %84 = add <8 x i32> %broadcast.splat4, %79
  %85 = add <8 x i32> %broadcast.splat4, %81
  %86 = getelementptr i8, ptr %10, i64 512
  %87 = getelementptr i8, ptr %10, i64 544
  %88 = getelementptr i8, ptr %10, i64 576
  %89 = getelementptr i8, ptr %10, i64 608
  store <8 x i32> %82, ptr %86, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %83, ptr %87, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %84, ptr %88, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %85, ptr %89, align 4, !alias.scope !9, !noalias !6
  %90 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %91 = or disjoint <8 x i32> %90, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %92 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %93 = or disjoint <8 x i32> %92, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %94 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %95 = or disjoint <8 x i32> %94, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %96 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %97 = or disjoint <8 x i32> %96, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %98 = add <8 x i32> %broadcast.splat4, %91
  %99 = add <8 x i32> %broadcast.splat4, %93
  %100 = add <8 x i32> %broadcast.splat4, %95
  %101 = add <8 x i32> %broadcast.splat4, %97
  %102 = getelementptr i8, ptr %10, i64 640
  %103 = getelementptr i8, ptr %10, i64 672
  %104 = getelementptr i8, ptr %10, i64 704
  %105 = getelementptr i8, ptr %10, i64 736
  store <8 x i32> %98, ptr %102, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %99, ptr %103, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %100, ptr %104, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %101, ptr %105, align 4, !alias.scope !9, !noalias !6
  %106 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %107 = or disjoint <8 x i32> %106, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %108 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %109 = or disjoint <8 x i32> %108, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %110 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %111 = or disjoint <8 x i32> %110, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %112 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %113 = or disjoint <8 x i32> %112, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %114 = add <8 x i32> %broadcast.splat4, %107
  %115 = add <8 x i32> %broadcast.splat4, %109
  %116 = add <8 x i32> %broadcast.splat4, %111
  %117 = add <8 x i32> %broadcast.splat4, %113
  %118 = getelementptr i8, ptr %10, i64 768
  %119 = getelementptr i8, ptr %10, i64 800
  %120 = getelementptr i8, ptr %10, i64 832
  %121 = getelementptr i8, ptr %10, i64 864
  store <8 x i32> %114, ptr %118, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %115, ptr %119, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %116, ptr %120, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %117, ptr %121, align 4, !alias.scope !9, !noalias !6
  %122 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %123 = or disjoint <8 x i32> %122, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %124 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %125 = or disjoint <8 x i32> %124, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %126 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %127 = or disjoint <8 x i32> %126, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %128 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %129 = or disjoint <8 x i32> %128, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %130 = add <8 x i32> %broadcast.splat4, %123
  %131 = add <8 x i32> %broadcast.splat4, %125
  %132 = add <8 x i32> %broadcast.splat4, %127
  %133 = add <8 x i32> %broadcast.splat4, %129
  %134 = getelementptr i8, ptr %10, i64 896
  %135 = getelementptr i8, ptr %10, i64 928
  %136 = getelementptr i8, ptr %10, i64 960
  %137 = getelementptr i8, ptr %10, i64 992
  store <8 x i32> %130, ptr %134, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %131, ptr %135, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %132, ptr %136, align 4, !alias.scope !9, !noalias !6
  store <8 x i32> %133, ptr %137, align 4, !alias.scope !9, !noalias !6
  %138 = add nuw nsw i64 %8, 1
  %exitcond2.not = icmp eq i64 %138, 100
  br i1 %exitcond2.not, label %broadcast_add_fusion.58_wrapped.exit, label %vector.ph, !llvm.loop !11

broadcast_add_fusion.58_wrapped.exit:             ; preds = %vector.ph
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 102400}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.58_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.58_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.58_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
