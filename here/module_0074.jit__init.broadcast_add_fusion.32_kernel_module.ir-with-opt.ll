; ModuleID = '__compute_module_broadcast_add_fusion.32_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.32_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.32(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !8
  %3 = load ptr, ptr %2, align 8, !invariant.load !8, !dereferenceable !9
  %4 = load i32, ptr %3, align 4, !invariant.load !8, !alias.scope !3, !noalias !6
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %4, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = add <8 x i32> %broadcast.splat, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %8 = add <8 x i32> %broadcast.splat, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %9 = add <8 x i32> %broadcast.splat, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %10 = add <8 x i32> %broadcast.splat, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 96
  store <8 x i32> %7, ptr %6, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %8, ptr %11, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %9, ptr %12, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %10, ptr %13, align 4, !alias.scope !6, !noalias !3
  %14 = add <8 x i32> %broadcast.splat, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %15 = add <8 x i32> %broadcast.splat, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %16 = add <8 x i32> %broadcast.splat, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %17 = add <8 x i32> %broadcast.splat, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 224
  store <8 x i32> %14, ptr %18, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %15, ptr %19, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !6, !noalias !3
  %22 = add <8 x i32> %broadcast.splat, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %23 = add <8 x i32> %broadcast.splat, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %24 = add <8 x i32> %broadcast.splat, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %25 = add <8 x i32> %broadcast.splat, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 256
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 320
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 352
  store <8 x i32> %22, ptr %26, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !6, !noalias !3
  %30 = add <8 x i32> %broadcast.splat, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %31 = add <8 x i32> %broadcast.splat, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %32 = add <8 x i32> %broadcast.splat, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %33 = add <8 x i32> %broadcast.splat, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 384
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 416
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 448
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 480
  store <8 x i32> %30, ptr %34, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %31, ptr %35, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %32, ptr %36, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %33, ptr %37, align 4, !alias.scope !6, !noalias !3
  %38 = add <8 x i32> %broadcast.splat, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %39 = add <8 x i32> %broadcast.splat, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %40 = add <8 x i32> %broadcast.splat, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %41 = add <8 x i32> %broadcast.splat, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 512
  %43 = getelementptr inbounds nuw i8, ptr %6, i64 544
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 576
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 608
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %40, ptr %44, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %41, ptr %45, align 4, !alias.scope !6, !noalias !3
  %46 = add <8 x i32> %broadcast.splat, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %47 = add <8 x i32> %broadcast.splat, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %48 = add <8 x i32> %broadcast.splat, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %49 = add <8 x i32> %broadcast.splat, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %50 = getelementptr inbounds nuw i8, ptr %6, i64 640
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 672
  %52 = getelementptr inbounds nuw i8, ptr %6, i64 704
  %53 = getelementptr inbounds nuw i8, ptr %6, i64 736
  store <8 x i32> %46, ptr %50, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %47, ptr %51, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !6, !noalias !3
  %54 = add <8 x i32> %broadcast.splat, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %55 = add <8 x i32> %broadcast.splat, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %56 = add <8 x i32> %broadcast.splat, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %57 = add <8 x i32> %broadcast.splat, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %58 = getelementptr inbounds nuw i8, ptr %6, i64 768
  %59 = getelementptr inbounds nuw i8, ptr %6, i64 800
  %60 = getelementptr inbounds nuw i8, ptr %6, i64 832
  %61 = getelementptr inbounds nuw i8, ptr %6, i64 864
  store <8 x i32> %54, ptr %58, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %55, ptr %59, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %56, ptr %60, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %57, ptr %61, align 4, !alias.scope !6, !noalias !3
  %62 = add <8 x i32> %broadcast.splat, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %63 = add <8 x i32> %broadcast.splat, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %64 = add <8 x i32> %broadcast.splat, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %65 = add <8 x i32> %broadcast.splat, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 896
  %67 = getelementptr inbounds nuw i8, ptr %6, i64 928
  %68 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %69 = getelementptr inbounds nuw i8, ptr %6, i64 992
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %63, ptr %67, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %64, ptr %68, align 4, !alias.scope !6, !noalias !3
  store <8 x i32> %65, ptr %69, align 4, !alias.scope !6, !noalias !3
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"broadcast_add_fusion.32_wrapped: argument 0"}
!5 = distinct !{!5, !"broadcast_add_fusion.32_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"broadcast_add_fusion.32_wrapped: argument 1"}
!8 = !{}
!9 = !{i64 4}
!10 = !{i64 1024}
