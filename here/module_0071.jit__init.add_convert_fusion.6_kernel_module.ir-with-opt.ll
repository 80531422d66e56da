; ModuleID = '__compute_module_add_convert_fusion.6_kernel_module'
source_filename = "__compute_module_add_convert_fusion.6_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion.6(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  br label %vector.ph

vector.ph:                                        ; preds = %1, %vector.ph
  %5 = phi i64 [ 0, %1 ], [ %103, %vector.ph ]
  %6 = shl nuw nsw i64 %5, 8
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %6, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %.idx = shl nuw nsw i64 %5, 10
  %7 = getelementptr i8, ptr %4, i64 %.idx
  %8 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %9 = or disjoint <8 x i32> %8, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %10 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %11 = or disjoint <8 x i32> %10, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %12 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %13 = or disjoint <8 x i32> %12, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %14 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %15 = or disjoint <8 x i32> %14, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %16 = getelementptr i8, ptr %7, i64 32
  %17 = getelementptr i8, ptr %7, i64 64
  %18 = getelementptr i8, ptr %7, i64 96
  store <8 x i32> %9, ptr %7, align 4, !alias.scope !5
  store <8 x i32> %11, ptr %16, align 4, !alias.scope !5
  store <8 x i32> %13, ptr %17, align 4, !alias.scope !5
  store <8 x i32> %15, ptr %18, align 4, !alias.scope !5
  %19 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %20 = or disjoint <8 x i32> %19, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %21 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %22 = or disjoint <8 x i32> %21, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %23 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %24 = or disjoint <8 x i32> %23, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %25 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %26 = or disjoint <8 x i32> %25, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %27 = getelementptr i8, ptr %7, i64 128
  %28 = getelementptr i8, ptr %7, i64 160
  %29 = getelementptr i8, ptr %7, i64 192
  %30 = getelementptr i8, ptr %7, i64 224
  store <8 x i32> %20, ptr %27, align 4, !alias.scope !5
  store <8 x i32> %22, ptr %28, align 4, !alias.scope !5
  store <8 x i32> %24, ptr %29, align 4, !alias.scope !5
  store <8 x i32> %26, ptr %30, align 4, !alias.scope !5
  %31 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %32 = or disjoint <8 x i32> %31, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %33 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %34 = or disjoint <8 x i32> %33, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %35 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %36 = or disjoint <8 x i32> %35, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %37 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %38 = or disjoint <8 x i32> %37, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %39 = getelementptr i8, ptr %7, i64 256
  %40 = getelementptr i8, ptr %7, i64 288
  %41 = getelementptr i8, ptr %7, i64 320
  %42 = getelementptr i8, ptr %7, i64 352
  store <8 x i32> %32, ptr %39, align 4, !alias.scope !5
  store <8 x i32> %34, ptr %40, align 4, !alias.scope !5
  store <8 x i32> %36, ptr %41, align 4, !alias.scope !5
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !5
  %43 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %44 = or disjoint <8 x i32> %43, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %45 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %46 = or disjoint <8 x i32> %45, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %47 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %48 = or disjoint <8 x i32> %47, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %49 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %50 = or disjoint <8 x i32> %49, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %51 = getelementptr i8, ptr %7, i64 384
  %52 = getelementptr i8, ptr %7, i64 416
  %53 = getelementptr i8, ptr %7, i64 448
  %54 = getelementptr i8, ptr %7, i64 480
  store <8 x i32> %44, ptr %51, align 4, !alias.scope !5
  store <8 x i32> %46, ptr %52, align 4, !alias.scope !5
  store <8 x i32> %48, ptr %53, align 4, !alias.scope !5
  store <8 x i32> %50, ptr %54, align 4, !alias.scope !5
  %55 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %56 = or disjoint <8 x i32> %55, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %57 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %58 = or disjoint <8 x i32> %57, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %59 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %60 = or disjoint <8 x i32> %59, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %61 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %62 = or disjoint <8 x i32> %61, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %63 = getelementptr i8, ptr %7, i64 512
  %64 = getelementptr i8, ptr %7, i64 544
  %65 = getelementptr i8, ptr %7, i64 576
  %66 = getelementptr i8, ptr %7, i64 608
  store <8 x i32> %56, ptr %63, align 4, !alias.scope !5
  store <8 x i32> %58, ptr %64, align 4, !alias.scope !5
  store <8 x i32> %60, ptr %65, align 4, !alias.scope !5
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !5
  %67 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %68 = or disjoint <8 x i32> %67, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %69 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %70 = or disjoint <8 x i32> %69, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %71 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %72 = or disjoint <8 x i32> %71, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %73 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %74 = or disjoint <8 x i32> %73, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %75 = getelementptr i8, ptr %7, i64 640
  %76 = getelementptr i8, ptr %7, i64 672
  %77 = getelementptr i8, ptr %7, i64 704
  %78 = getelementptr i8, ptr %7, i64 736
  store <8 x i32> %68, ptr %75, align 4, !alias.scope !5
  store <8 x i32> %70, ptr %76, align 4, !alias.scope !5
  store <8 x i32> %72, ptr %77, align 4, !alias.scope !5
  store <8 x i32> %74, ptr %78, align 4, !alias.scope !5
  %79 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %80 = or disjoint <8 x i32> %79, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %81 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %82 = or disjoint <8 x i32> %81, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %83 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %84 = or disjoint <8 x i32> %83, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %85 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %86 = or disjoint <8 x i32> %85, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %87 = getelementptr i8, ptr %7, i64 768
  %88 = getelementptr i8, ptr %7, i64 800
  %89 = getelementptr i8, ptr %7, i64 832
  %90 = getelementptr i8, ptr %7, i64 864
  store <8 x i32> %80, ptr %87, align 4, !alias.scope !5
  store <8 x i32> %82, ptr %88, align 4, !alias.scope !5
  store <8 x i32> %84, ptr %89, align 4, !alias.scope !5
  store <8 x i32> %86, ptr %90, align 4, !alias.scope !5
  %91 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %92 = or disjoint <8 x i32> %91, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %93 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %94 = or disjoint <8 x i32> %93, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %95 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %96 = or disjoint <8 x i32> %95, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %97 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %98 = or disjoint <8 x i32> %97, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %99 = getelementptr i8, ptr %7, i64 896
  %100 = getelementptr i8, ptr %7, i64 928
  %101 = getelementptr i8, ptr %7, i64 960
  %102 = getelementptr i8, ptr %7, i64 992
  store <8 x i32> %92, ptr %99, align 4, !alias.scope !5
  store <8 x i32> %94, ptr %100, align 4, !alias.scope !5
  store <8 x i32> %96, ptr %101, align 4, !alias.scope !5
  store <8 x i32> %98, ptr %102, align 4, !alias.scope !5
  %103 = add nuw nsw i64 %5, 1
  %exitcond2.not = icmp eq i64 %103, 100
  br i1 %exitcond2.not, label %add_convert_fusion.6_wrapped.exit, label %vector.ph, !llvm.loop !8

add_convert_fusion.6_wrapped.exit:                ; preds = %vector.ph
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 102400}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion.6_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion.6_wrapped"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
