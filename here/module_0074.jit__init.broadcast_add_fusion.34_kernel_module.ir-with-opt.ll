; ModuleID = '__compute_module_broadcast_add_fusion.34_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.34_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.34(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %6, label %broadcast_add_fusion.34_wrapped.exit

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !9
  %11 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !10
  %12 = load i32, ptr %11, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %13 = shl nuw nsw i64 %4, 16
  %.idx = shl nuw nsw i64 %4, 18
  %14 = getelementptr i8, ptr %10, i64 %.idx
  %broadcast.splatinsert6 = insertelement <8 x i32> poison, i32 %12, i64 0
  %broadcast.splat7 = shufflevector <8 x i32> %broadcast.splatinsert6, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.ph

vector.ph:                                        ; preds = %6, %vector.ph
  %15 = phi i64 [ 0, %6 ], [ %146, %vector.ph ]
  %16 = shl nuw nsw i64 %15, 8
  %17 = add nuw nsw i64 %16, %13
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %17, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %.idx1 = shl nuw nsw i64 %15, 10
  %18 = getelementptr i8, ptr %14, i64 %.idx1
  %19 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %20 = or disjoint <8 x i32> %19, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %21 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %22 = or disjoint <8 x i32> %21, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %23 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %24 = or disjoint <8 x i32> %23, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %25 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %26 = or disjoint <8 x i32> %25, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %27 = add <8 x i32> %broadcast.splat7, %20
  %28 = add <8 x i32> %broadcast.splat7, %22
  %29 = add <8 x i32> %broadcast.splat7, %24
  %30 = add <8 x i32> %broadcast.splat7, %26
  %31 = getelementptr i8, ptr %18, i64 32
  %32 = getelementptr i8, ptr %18, i64 64
  %33 = getelementptr i8, ptr %18, i64 96
  store <8 x i32> %27, ptr %18, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %28, ptr %31, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %29, ptr %32, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %30, ptr %33, align 4, !alias.scope !7, !noalias !4
  %34 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %35 = or disjoint <8 x i32> %34, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %36 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %37 = or disjoint <8 x i32> %36, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %38 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %39 = or disjoint <8 x i32> %38, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %40 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %41 = or disjoint <8 x i32> %40, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %42 = add <8 x i32> %broadcast.splat7, %35
  %43 = add <8 x i32> %broadcast.splat7, %37
  %44 = add <8 x i32> %broadcast.splat7, %39
  %45 = add <8 x i32> %broadcast.splat7, %41
  %46 = getelementptr i8, ptr %18, i64 128
  %47 = getelementptr i8, ptr %18, i64 160
  %48 = getelementptr i8, ptr %18, i64 192
  %49 = getelementptr i8, ptr %18, i64 224
  store <8 x i32> %42, ptr %46, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %43, ptr %47, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %44, ptr %48, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %45, ptr %49, align 4, !alias.scope !7, !noalias !4
  %50 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %51 = or disjoint <8 x i32> %50, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %52 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %53 = or disjoint <8 x i32> %52, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %54 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %55 = or disjoint <8 x i32> %54, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %56 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %57 = or disjoint <8 x i32> %56, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %58 = add <8 x i32> %broadcast.splat7, %51
  %59 = add <8 x i32> %broadcast.splat7, %53
  %60 = add <8 x i32> %broadcast.splat7, %55
  %61 = add <8 x i32> %broadcast.splat7, %57
  %62 = getelementptr i8, ptr %18, i64 256
  %63 = getelementptr i8, ptr %18, i64 288
  %64 = getelementptr i8, ptr %18, i64 320
  %65 = getelementptr i8, ptr %18, i64 352
  store <8 x i32> %58, ptr %62, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %59, ptr %63, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %60, ptr %64, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %61, ptr %65, align 4, !alias.scope !7, !noalias !4
  %66 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %67 = or disjoint <8 x i32> %66, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %68 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %69 = or disjoint <8 x i32> %68, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %70 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %71 = or disjoint <8 x i32> %70, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %72 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %73 = or disjoint <8 x i32> %72, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %74 = add <8 x i32> %broadcast.splat7, %67
  %75 = add <8 x i32> %broadcast.splat7, %69
  %76 = add <8 x i32> %broadcast.splat7, %71
  %77 = add <8 x i32> %broadcast.splat7, %73
  %78 = getelementptr i8, ptr %18, i64 384
  %79 = getelementptr i8, ptr %18, i64 416
  %80 = getelementptr i8, ptr %18, i64 448
  %81 = getelementptr i8, ptr %18, i64 480
  store <8 x i32> %74, ptr %78, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %75, ptr %79, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %76, ptr %80, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %77, ptr %81, align 4, !alias.scope !7, !noalias !4
  %82 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %83 = or disjoint <8 x i32> %82, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %84 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %85 = or disjoint <8 x i32> %84, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %86 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %87 = or disjoint <8 x i32> %86, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %88 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %89 = or disjoint <8 x i32> %88, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %90 = add <8 x i32> %broadcast.splat7, %83
  %91 = add <8 x i32> %broadcast.splat7, %85
  %92 = add <8 x i32> %broadcast.splat7, %87
  %93 = add <8 x i32> %broadcast.splat7, %89
  %94 = getelementptr i8, ptr %18, i64 512
  %95 = getelementptr i8, ptr %18, i64 544
  %96 = getelementptr i8, ptr %18, i64 576
  %97 = getelementptr i8, ptr %18, i64 608
  store <8 x i32> %90, ptr %94, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %91, ptr %95, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %92, ptr %96, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %93, ptr %97, align 4, !alias.scope !7, !noalias !4
  %98 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %99 = or disjoint <8 x i32> %98, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %100 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %101 = or disjoint <8 x i32> %100, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %102 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %103 = or disjoint <8 x i32> %102, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %104 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %105 = or disjoint <8 x i32> %104, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %106 = add <8 x i32> %broadcast.splat7, %99
  %107 = add <8 x i32> %broadcast.splat7, %101
  %108 = add <8 x i32> %broadcast.splat7, %103
  %109 = add <8 x i32> %broadcast.splat7, %105
  %110 = getelementptr i8, ptr %18, i64 640
  %111 = getelementptr i8, ptr %18, i64 672
  %112 = getelementptr i8, ptr %18, i64 704
  %113 = getelementptr i8, ptr %18, i64 736
  store <8 x i32> %106, ptr %110, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %107, ptr %111, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %108, ptr %112, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %109, ptr %113, align 4, !alias.scope !7, !noalias !4
  %114 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %115 = or disjoint <8 x i32> %114, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %116 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %117 = or disjoint <8 x i32> %116, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %118 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %119 = or disjoint <8 x i32> %118, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %120 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %121 = or disjoint <8 x i32> %120, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %122 = add <8 x i32> %broadcast.splat7, %115
  %123 = add <8 x i32> %broadcast.splat7, %117
  %124 = add <8 x i32> %broadcast.splat7, %119
  %125 = add <8 x i32> %broadcast.splat7, %121
  %126 = getelementptr i8, ptr %18, i64 768
  %127 = getelementptr i8, ptr %18, i64 800
  %128 = getelementptr i8, ptr %18, i64 832
  %129 = getelementptr i8, ptr %18, i64 864
  store <8 x i32> %122, ptr %126, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %123, ptr %127, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %124, ptr %128, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %125, ptr %129, align 4, !alias.scope !7, !noalias !4
  %130 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %131 = or disjoint <8 x i32> %130, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %132 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %133 = or disjoint <8 x i32> %132, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %134 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %135 = or disjoint <8 x i32> %134, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %136 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %137 = or disjoint <8 x i32> %136, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %138 = add <8 x i32> %broadcast.splat7, %131
  %139 = add <8 x i32> %broadcast.splat7, %133
  %140 = add <8 x i32> %broadcast.splat7, %135
  %141 = add <8 x i32> %broadcast.splat7, %137
  %142 = getelementptr i8, ptr %18, i64 896
  %143 = getelementptr i8, ptr %18, i64 928
  %144 = getelementptr i8, ptr %18, i64 960
  %145 = getelementptr i8, ptr %18, i64 992
  store <8 x i32> %138, ptr %142, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %139, ptr %143, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %140, ptr %144, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %141, ptr %145, align 4, !alias.scope !7, !noalias !4
  %146 = add nuw nsw i64 %15, 1
  %exitcond4.not = icmp eq i64 %146, 256
  br i1 %exitcond4.not, label %broadcast_add_fusion.34_wrapped.exit, label %vector.ph, !llvm.loop !11

broadcast_add_fusion.34_wrapped.exit:             ; preds = %vector.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.34_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.34_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.34_wrapped: argument 1"}
!9 = !{i64 524288}
!10 = !{i64 4}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
