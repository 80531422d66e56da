; ModuleID = '__compute_module_broadcast_add_fusion.17_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.17_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.17(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %13 = icmp ult i64 %12, 2
  br i1 %13, label %14, label %broadcast_add_fusion.17_wrapped.exit

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !16
  %17 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !17
  %18 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr14 = freeze i32 %18
  %19 = sub i32 32, %.fr14
  %20 = icmp ult i32 %.fr14, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 4
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr = freeze i32 %23
  %24 = sub i32 32, %.fr
  %25 = icmp ult i32 %.fr, 32
  %26 = icmp ult i32 %24, 32
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %28 = load i32, ptr %27, align 4, !invariant.load !3, !alias.scope !8, !noalias !18
  %.fr15 = freeze i32 %28
  %29 = sub i32 32, %.fr15
  %30 = icmp ult i32 %.fr15, 32
  %31 = icmp ult i32 %29, 32
  %32 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !5, !noalias !19
  %33 = mul nuw nsw i64 %12, 401408
  br i1 %20, label %.split5.us, label %.split.preheader

.split.preheader:                                 ; preds = %14
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert63 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat64 = shufflevector <8 x i32> %broadcast.splatinsert63, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert65 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat66 = shufflevector <8 x i32> %broadcast.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert67 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat68 = shufflevector <8 x i32> %broadcast.splatinsert67, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert69 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat70 = shufflevector <8 x i32> %broadcast.splatinsert69, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert71 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat72 = shufflevector <8 x i32> %broadcast.splatinsert71, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split

.split5.us:                                       ; preds = %14
  br i1 %21, label %.split5.us.split.us, label %.split.us.us.preheader

.split.us.us.preheader:                           ; preds = %.split5.us
  %broadcast.splatinsert75 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat76 = shufflevector <8 x i32> %broadcast.splatinsert75, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert77 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat78 = shufflevector <8 x i32> %broadcast.splatinsert77, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert79 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat80 = shufflevector <8 x i32> %broadcast.splatinsert79, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert81 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat82 = shufflevector <8 x i32> %broadcast.splatinsert81, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert83 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat84 = shufflevector <8 x i32> %broadcast.splatinsert83, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert85 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat86 = shufflevector <8 x i32> %broadcast.splatinsert85, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us

.split5.us.split.us:                              ; preds = %.split5.us
  br i1 %25, label %.split5.us.split.us.split.us, label %.split.us.us.us.preheader

.split.us.us.us.preheader:                        ; preds = %.split5.us.split.us
  %broadcast.splatinsert94 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat95 = shufflevector <8 x i32> %broadcast.splatinsert94, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert96 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat97 = shufflevector <8 x i32> %broadcast.splatinsert96, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert98 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat99 = shufflevector <8 x i32> %broadcast.splatinsert98, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert100 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat101 = shufflevector <8 x i32> %broadcast.splatinsert100, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert102 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat103 = shufflevector <8 x i32> %broadcast.splatinsert102, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert104 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat105 = shufflevector <8 x i32> %broadcast.splatinsert104, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us

.split5.us.split.us.split.us:                     ; preds = %.split5.us.split.us
  br i1 %26, label %.split5.us.split.us.split.us.split.us, label %.split.us.us.us.us.preheader

.split.us.us.us.us.preheader:                     ; preds = %.split5.us.split.us.split.us
  %broadcast.splatinsert113 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat114 = shufflevector <8 x i32> %broadcast.splatinsert113, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert115 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat116 = shufflevector <8 x i32> %broadcast.splatinsert115, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert117 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat118 = shufflevector <8 x i32> %broadcast.splatinsert117, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert119 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat120 = shufflevector <8 x i32> %broadcast.splatinsert119, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert121 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat122 = shufflevector <8 x i32> %broadcast.splatinsert121, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert123 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat124 = shufflevector <8 x i32> %broadcast.splatinsert123, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us

.split5.us.split.us.split.us.split.us:            ; preds = %.split5.us.split.us.split.us
  br i1 %30, label %.split5.us.split.us.split.us.split.us.split.us, label %.split5.us.split.us.split.us.split.us.split

.split5.us.split.us.split.us.split.us.split.us:   ; preds = %.split5.us.split.us.split.us.split.us
  br i1 %31, label %.split.us.us.us.us.us.us.us.preheader, label %.split.us.us.us.us.us.us.preheader

.split.us.us.us.us.us.us.preheader:               ; preds = %.split5.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert168 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat169 = shufflevector <8 x i32> %broadcast.splatinsert168, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert170 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat171 = shufflevector <8 x i32> %broadcast.splatinsert170, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert172 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat173 = shufflevector <8 x i32> %broadcast.splatinsert172, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert174 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat175 = shufflevector <8 x i32> %broadcast.splatinsert174, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert176 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat177 = shufflevector <8 x i32> %broadcast.splatinsert176, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert178 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat179 = shufflevector <8 x i32> %broadcast.splatinsert178, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us

.split.us.us.us.us.us.us.us.preheader:            ; preds = %.split5.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert187 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat188 = shufflevector <8 x i32> %broadcast.splatinsert187, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert189 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat190 = shufflevector <8 x i32> %broadcast.splatinsert189, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert191 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat192 = shufflevector <8 x i32> %broadcast.splatinsert191, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert193 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat194 = shufflevector <8 x i32> %broadcast.splatinsert193, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert195 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat196 = shufflevector <8 x i32> %broadcast.splatinsert195, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert197 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat198 = shufflevector <8 x i32> %broadcast.splatinsert197, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert199 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat200 = shufflevector <8 x i32> %broadcast.splatinsert199, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us.us

.split.us.us.us.us.us.us.us:                      ; preds = %.split.us.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us
  %34 = phi i64 [ %59, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split.us.us.us.us.us.us.us.preheader ]
  %35 = mul nuw nsw i64 %34, 784
  %36 = add nuw nsw i64 %35, %33
  br label %vector.body201

vector.body201:                                   ; preds = %vector.body201, %.split.us.us.us.us.us.us.us
  %index202 = phi i64 [ 0, %.split.us.us.us.us.us.us.us ], [ %index.next205, %vector.body201 ]
  %37 = add nuw nsw i64 %36, %index202
  %38 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %37
  %wide.load203 = load <8 x i32>, ptr %38, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %39 = shl <8 x i32> %wide.load203, %broadcast.splat188
  %40 = lshr <8 x i32> %wide.load203, %broadcast.splat190
  %41 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %37
  %wide.load204 = load <8 x i32>, ptr %41, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %42 = or disjoint <8 x i32> %39, %40
  %43 = add <8 x i32> %wide.load204, %wide.load203
  %44 = xor <8 x i32> %42, %43
  %45 = shl <8 x i32> %44, %broadcast.splat192
  %46 = lshr <8 x i32> %44, %broadcast.splat194
  %47 = or disjoint <8 x i32> %45, %46
  %48 = add <8 x i32> %44, %43
  %49 = xor <8 x i32> %47, %48
  %50 = shl <8 x i32> %49, %broadcast.splat196
  %51 = lshr <8 x i32> %49, %broadcast.splat198
  %52 = or disjoint <8 x i32> %50, %51
  %53 = add <8 x i32> %49, %48
  %54 = xor <8 x i32> %52, %53
  %55 = add <8 x i32> %53, %broadcast.splat200
  %56 = add <8 x i32> %55, %54
  %57 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %37
  store <8 x i32> %56, ptr %57, align 4, !alias.scope !14, !noalias !22
  %index.next205 = add nuw i64 %index202, 8
  %58 = icmp eq i64 %index.next205, 784
  br i1 %58, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, label %vector.body201, !llvm.loop !23

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body201
  %59 = add nuw nsw i64 %34, 1
  %exitcond37.not = icmp eq i64 %59, 512
  br i1 %exitcond37.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us.us.us.us.us, !llvm.loop !26

.split.us.us.us.us.us.us:                         ; preds = %.split.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split
  %60 = phi i64 [ %83, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.us.us.preheader ]
  %61 = mul nuw nsw i64 %60, 784
  %62 = add nuw nsw i64 %61, %33
  br label %vector.body180

vector.body180:                                   ; preds = %vector.body180, %.split.us.us.us.us.us.us
  %index181 = phi i64 [ 0, %.split.us.us.us.us.us.us ], [ %index.next184, %vector.body180 ]
  %63 = add nuw nsw i64 %62, %index181
  %64 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %63
  %wide.load182 = load <8 x i32>, ptr %64, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %65 = shl <8 x i32> %wide.load182, %broadcast.splat169
  %66 = lshr <8 x i32> %wide.load182, %broadcast.splat171
  %67 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %63
  %wide.load183 = load <8 x i32>, ptr %67, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %68 = or disjoint <8 x i32> %65, %66
  %69 = add <8 x i32> %wide.load183, %wide.load182
  %70 = xor <8 x i32> %68, %69
  %71 = shl <8 x i32> %70, %broadcast.splat173
  %72 = lshr <8 x i32> %70, %broadcast.splat175
  %73 = or disjoint <8 x i32> %71, %72
  %74 = add <8 x i32> %70, %69
  %75 = xor <8 x i32> %73, %74
  %76 = shl <8 x i32> %75, %broadcast.splat177
  %77 = add <8 x i32> %75, %74
  %78 = xor <8 x i32> %76, %77
  %79 = add <8 x i32> %77, %broadcast.splat179
  %80 = add <8 x i32> %79, %78
  %81 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %63
  store <8 x i32> %80, ptr %81, align 4, !alias.scope !14, !noalias !22
  %index.next184 = add nuw i64 %index181, 8
  %82 = icmp eq i64 %index.next184, 784
  br i1 %82, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, label %vector.body180, !llvm.loop !28

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split: ; preds = %vector.body180
  %83 = add nuw nsw i64 %60, 1
  %exitcond35.not = icmp eq i64 %83, 512
  br i1 %exitcond35.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us.us.us.us, !llvm.loop !26

.split5.us.split.us.split.us.split.us.split:      ; preds = %.split5.us.split.us.split.us.split.us
  br i1 %31, label %.split.us.us.us.us.us.us12.preheader, label %.split.us.us.us.us.us.preheader

.split.us.us.us.us.us.preheader:                  ; preds = %.split5.us.split.us.split.us.split.us.split
  %broadcast.splatinsert132 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat133 = shufflevector <8 x i32> %broadcast.splatinsert132, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert134 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat135 = shufflevector <8 x i32> %broadcast.splatinsert134, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert136 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat137 = shufflevector <8 x i32> %broadcast.splatinsert136, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert138 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat139 = shufflevector <8 x i32> %broadcast.splatinsert138, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert140 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat141 = shufflevector <8 x i32> %broadcast.splatinsert140, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us

.split.us.us.us.us.us.us12.preheader:             ; preds = %.split5.us.split.us.split.us.split.us.split
  %broadcast.splatinsert149 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat150 = shufflevector <8 x i32> %broadcast.splatinsert149, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert151 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat152 = shufflevector <8 x i32> %broadcast.splatinsert151, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert153 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat154 = shufflevector <8 x i32> %broadcast.splatinsert153, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert155 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat156 = shufflevector <8 x i32> %broadcast.splatinsert155, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert157 = insertelement <8 x i32> poison, i32 %29, i64 0
  %broadcast.splat158 = shufflevector <8 x i32> %broadcast.splatinsert157, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert159 = insertelement <8 x i32> poison, i32 %32, i64 0
  %broadcast.splat160 = shufflevector <8 x i32> %broadcast.splatinsert159, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us12

.split.us.us.us.us.us.us12:                       ; preds = %.split.us.us.us.us.us.us12.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split.us.us
  %84 = phi i64 [ %107, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split.us.us ], [ 0, %.split.us.us.us.us.us.us12.preheader ]
  %85 = mul nuw nsw i64 %84, 784
  %86 = add nuw nsw i64 %85, %33
  br label %vector.body161

vector.body161:                                   ; preds = %vector.body161, %.split.us.us.us.us.us.us12
  %index162 = phi i64 [ 0, %.split.us.us.us.us.us.us12 ], [ %index.next165, %vector.body161 ]
  %87 = add nuw nsw i64 %86, %index162
  %88 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %87
  %wide.load163 = load <8 x i32>, ptr %88, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %89 = shl <8 x i32> %wide.load163, %broadcast.splat150
  %90 = lshr <8 x i32> %wide.load163, %broadcast.splat152
  %91 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %87
  %wide.load164 = load <8 x i32>, ptr %91, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %92 = or disjoint <8 x i32> %89, %90
  %93 = add <8 x i32> %wide.load164, %wide.load163
  %94 = xor <8 x i32> %92, %93
  %95 = shl <8 x i32> %94, %broadcast.splat154
  %96 = lshr <8 x i32> %94, %broadcast.splat156
  %97 = or disjoint <8 x i32> %95, %96
  %98 = add <8 x i32> %94, %93
  %99 = xor <8 x i32> %97, %98
  %100 = lshr <8 x i32> %99, %broadcast.splat158
  %101 = add <8 x i32> %99, %98
  %102 = xor <8 x i32> %100, %101
  %103 = add <8 x i32> %101, %broadcast.splat160
  %104 = add <8 x i32> %103, %102
  %105 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %87
  store <8 x i32> %104, ptr %105, align 4, !alias.scope !14, !noalias !22
  %index.next165 = add nuw i64 %index162, 8
  %106 = icmp eq i64 %index.next165, 784
  br i1 %106, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split.us.us, label %vector.body161, !llvm.loop !29

.split4.us.us.split.us.us.split.us.us.split.us.us.split.split.us.us: ; preds = %vector.body161
  %107 = add nuw nsw i64 %84, 1
  %exitcond33.not = icmp eq i64 %107, 512
  br i1 %exitcond33.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us.us.us.us12, !llvm.loop !26

.split.us.us.us.us.us:                            ; preds = %.split.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split
  %108 = phi i64 [ %146, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split ], [ 0, %.split.us.us.us.us.us.preheader ]
  %109 = mul nuw nsw i64 %108, 784
  %110 = add nuw nsw i64 %109, %33
  br label %vector.body142

vector.body142:                                   ; preds = %vector.body142, %.split.us.us.us.us.us
  %index143 = phi i64 [ 0, %.split.us.us.us.us.us ], [ %index.next146.1, %vector.body142 ]
  %111 = add nuw nsw i64 %110, %index143
  %112 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %111
  %wide.load144 = load <8 x i32>, ptr %112, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %113 = shl <8 x i32> %wide.load144, %broadcast.splat133
  %114 = lshr <8 x i32> %wide.load144, %broadcast.splat135
  %115 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %111
  %wide.load145 = load <8 x i32>, ptr %115, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %116 = or disjoint <8 x i32> %113, %114
  %117 = add <8 x i32> %wide.load145, %wide.load144
  %118 = xor <8 x i32> %116, %117
  %119 = shl <8 x i32> %118, %broadcast.splat137
  %120 = lshr <8 x i32> %118, %broadcast.splat139
  %121 = or disjoint <8 x i32> %119, %120
  %122 = add <8 x i32> %118, %117
  %123 = xor <8 x i32> %121, %122
  %124 = add <8 x i32> %123, %122
  %125 = shl <8 x i32> %124, splat (i32 1)
  %126 = add <8 x i32> %broadcast.splat141, %125
  %127 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %111
  store <8 x i32> %126, ptr %127, align 4, !alias.scope !14, !noalias !22
  %index.next146 = or disjoint i64 %index143, 8
  %128 = add nuw nsw i64 %110, %index.next146
  %129 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %128
  %wide.load144.1 = load <8 x i32>, ptr %129, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %130 = shl <8 x i32> %wide.load144.1, %broadcast.splat133
  %131 = lshr <8 x i32> %wide.load144.1, %broadcast.splat135
  %132 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %128
  %wide.load145.1 = load <8 x i32>, ptr %132, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %133 = or disjoint <8 x i32> %130, %131
  %134 = add <8 x i32> %wide.load145.1, %wide.load144.1
  %135 = xor <8 x i32> %133, %134
  %136 = shl <8 x i32> %135, %broadcast.splat137
  %137 = lshr <8 x i32> %135, %broadcast.splat139
  %138 = or disjoint <8 x i32> %136, %137
  %139 = add <8 x i32> %135, %134
  %140 = xor <8 x i32> %138, %139
  %141 = add <8 x i32> %140, %139
  %142 = shl <8 x i32> %141, splat (i32 1)
  %143 = add <8 x i32> %broadcast.splat141, %142
  %144 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %128
  store <8 x i32> %143, ptr %144, align 4, !alias.scope !14, !noalias !22
  %index.next146.1 = add nuw nsw i64 %index143, 16
  %145 = icmp eq i64 %index.next146.1, 784
  br i1 %145, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split, label %vector.body142, !llvm.loop !30

.split4.us.us.split.us.us.split.us.us.split.us.us.split.split: ; preds = %vector.body142
  %146 = add nuw nsw i64 %108, 1
  %exitcond31.not = icmp eq i64 %146, 512
  br i1 %exitcond31.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us.us.us, !llvm.loop !26

.split.us.us.us.us:                               ; preds = %.split.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split
  %147 = phi i64 [ %172, %.split4.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.preheader ]
  %148 = mul nuw nsw i64 %147, 784
  %149 = add nuw nsw i64 %148, %33
  br label %vector.body125

vector.body125:                                   ; preds = %vector.body125, %.split.us.us.us.us
  %index126 = phi i64 [ 0, %.split.us.us.us.us ], [ %index.next129, %vector.body125 ]
  %150 = add nuw nsw i64 %149, %index126
  %151 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %150
  %wide.load127 = load <8 x i32>, ptr %151, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %152 = shl <8 x i32> %wide.load127, %broadcast.splat114
  %153 = lshr <8 x i32> %wide.load127, %broadcast.splat116
  %154 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %150
  %wide.load128 = load <8 x i32>, ptr %154, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %155 = or disjoint <8 x i32> %152, %153
  %156 = add <8 x i32> %wide.load128, %wide.load127
  %157 = xor <8 x i32> %155, %156
  %158 = shl <8 x i32> %157, %broadcast.splat118
  %159 = add <8 x i32> %157, %156
  %160 = xor <8 x i32> %158, %159
  %161 = shl <8 x i32> %160, %broadcast.splat120
  %162 = select i1 %30, <8 x i32> %161, <8 x i32> zeroinitializer
  %163 = lshr <8 x i32> %160, %broadcast.splat122
  %164 = select i1 %31, <8 x i32> %163, <8 x i32> zeroinitializer
  %165 = or <8 x i32> %162, %164
  %166 = add <8 x i32> %160, %159
  %167 = xor <8 x i32> %165, %166
  %168 = add <8 x i32> %166, %broadcast.splat124
  %169 = add <8 x i32> %168, %167
  %170 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %150
  store <8 x i32> %169, ptr %170, align 4, !alias.scope !14, !noalias !22
  %index.next129 = add nuw i64 %index126, 8
  %171 = icmp eq i64 %index.next129, 784
  br i1 %171, label %.split4.us.us.split.us.us.split.us.us.split, label %vector.body125, !llvm.loop !31

.split4.us.us.split.us.us.split.us.us.split:      ; preds = %vector.body125
  %172 = add nuw nsw i64 %147, 1
  %exitcond29.not = icmp eq i64 %172, 512
  br i1 %exitcond29.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us.us, !llvm.loop !26

.split.us.us.us:                                  ; preds = %.split.us.us.us.preheader, %.split4.us.us.split.us.us.split
  %173 = phi i64 [ %199, %.split4.us.us.split.us.us.split ], [ 0, %.split.us.us.us.preheader ]
  %174 = mul nuw nsw i64 %173, 784
  %175 = add nuw nsw i64 %174, %33
  br label %vector.body106

vector.body106:                                   ; preds = %vector.body106, %.split.us.us.us
  %index107 = phi i64 [ 0, %.split.us.us.us ], [ %index.next110, %vector.body106 ]
  %176 = add nuw nsw i64 %175, %index107
  %177 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %176
  %wide.load108 = load <8 x i32>, ptr %177, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %178 = shl <8 x i32> %wide.load108, %broadcast.splat95
  %179 = lshr <8 x i32> %wide.load108, %broadcast.splat97
  %180 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %176
  %wide.load109 = load <8 x i32>, ptr %180, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %181 = or disjoint <8 x i32> %178, %179
  %182 = add <8 x i32> %wide.load109, %wide.load108
  %183 = xor <8 x i32> %181, %182
  %184 = lshr <8 x i32> %183, %broadcast.splat99
  %185 = select i1 %26, <8 x i32> %184, <8 x i32> zeroinitializer
  %186 = add <8 x i32> %183, %182
  %187 = xor <8 x i32> %185, %186
  %188 = shl <8 x i32> %187, %broadcast.splat101
  %189 = select i1 %30, <8 x i32> %188, <8 x i32> zeroinitializer
  %190 = lshr <8 x i32> %187, %broadcast.splat103
  %191 = select i1 %31, <8 x i32> %190, <8 x i32> zeroinitializer
  %192 = or <8 x i32> %189, %191
  %193 = add <8 x i32> %187, %186
  %194 = xor <8 x i32> %192, %193
  %195 = add <8 x i32> %193, %broadcast.splat105
  %196 = add <8 x i32> %195, %194
  %197 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %176
  store <8 x i32> %196, ptr %197, align 4, !alias.scope !14, !noalias !22
  %index.next110 = add nuw i64 %index107, 8
  %198 = icmp eq i64 %index.next110, 784
  br i1 %198, label %.split4.us.us.split.us.us.split, label %vector.body106, !llvm.loop !32

.split4.us.us.split.us.us.split:                  ; preds = %vector.body106
  %199 = add nuw nsw i64 %173, 1
  %exitcond27.not = icmp eq i64 %199, 512
  br i1 %exitcond27.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us.us, !llvm.loop !26

.split.us.us:                                     ; preds = %.split.us.us.preheader, %.split4.us.us.split
  %200 = phi i64 [ %227, %.split4.us.us.split ], [ 0, %.split.us.us.preheader ]
  %201 = mul nuw nsw i64 %200, 784
  %202 = add nuw nsw i64 %201, %33
  br label %vector.body87

vector.body87:                                    ; preds = %vector.body87, %.split.us.us
  %index88 = phi i64 [ 0, %.split.us.us ], [ %index.next91, %vector.body87 ]
  %203 = add nuw nsw i64 %202, %index88
  %204 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %203
  %wide.load89 = load <8 x i32>, ptr %204, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %205 = shl <8 x i32> %wide.load89, %broadcast.splat76
  %206 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %203
  %wide.load90 = load <8 x i32>, ptr %206, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %207 = add <8 x i32> %wide.load90, %wide.load89
  %208 = xor <8 x i32> %205, %207
  %209 = shl <8 x i32> %208, %broadcast.splat78
  %210 = select i1 %25, <8 x i32> %209, <8 x i32> zeroinitializer
  %211 = lshr <8 x i32> %208, %broadcast.splat80
  %212 = select i1 %26, <8 x i32> %211, <8 x i32> zeroinitializer
  %213 = or <8 x i32> %210, %212
  %214 = add <8 x i32> %208, %207
  %215 = xor <8 x i32> %213, %214
  %216 = shl <8 x i32> %215, %broadcast.splat82
  %217 = select i1 %30, <8 x i32> %216, <8 x i32> zeroinitializer
  %218 = lshr <8 x i32> %215, %broadcast.splat84
  %219 = select i1 %31, <8 x i32> %218, <8 x i32> zeroinitializer
  %220 = or <8 x i32> %217, %219
  %221 = add <8 x i32> %215, %214
  %222 = xor <8 x i32> %220, %221
  %223 = add <8 x i32> %221, %broadcast.splat86
  %224 = add <8 x i32> %223, %222
  %225 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %203
  store <8 x i32> %224, ptr %225, align 4, !alias.scope !14, !noalias !22
  %index.next91 = add nuw i64 %index88, 8
  %226 = icmp eq i64 %index.next91, 784
  br i1 %226, label %.split4.us.us.split, label %vector.body87, !llvm.loop !33

.split4.us.us.split:                              ; preds = %vector.body87
  %227 = add nuw nsw i64 %200, 1
  %exitcond25.not = icmp eq i64 %227, 512
  br i1 %exitcond25.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split.us.us, !llvm.loop !26

.split:                                           ; preds = %.split.preheader, %.split4
  %228 = phi i64 [ %256, %.split4 ], [ 0, %.split.preheader ]
  %229 = mul nuw nsw i64 %228, 784
  %230 = add nuw nsw i64 %229, %33
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.split
  %index = phi i64 [ 0, %.split ], [ %index.next, %vector.body ]
  %231 = add nuw nsw i64 %230, %index
  %232 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %231
  %wide.load = load <8 x i32>, ptr %232, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %233 = lshr <8 x i32> %wide.load, %broadcast.splat
  %234 = select i1 %21, <8 x i32> %233, <8 x i32> zeroinitializer
  %235 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %231
  %wide.load73 = load <8 x i32>, ptr %235, align 4, !invariant.load !3, !alias.scope !12, !noalias !21
  %236 = add <8 x i32> %wide.load73, %wide.load
  %237 = xor <8 x i32> %234, %236
  %238 = shl <8 x i32> %237, %broadcast.splat64
  %239 = select i1 %25, <8 x i32> %238, <8 x i32> zeroinitializer
  %240 = lshr <8 x i32> %237, %broadcast.splat66
  %241 = select i1 %26, <8 x i32> %240, <8 x i32> zeroinitializer
  %242 = or <8 x i32> %239, %241
  %243 = add <8 x i32> %237, %236
  %244 = xor <8 x i32> %242, %243
  %245 = shl <8 x i32> %244, %broadcast.splat68
  %246 = select i1 %30, <8 x i32> %245, <8 x i32> zeroinitializer
  %247 = lshr <8 x i32> %244, %broadcast.splat70
  %248 = select i1 %31, <8 x i32> %247, <8 x i32> zeroinitializer
  %249 = or <8 x i32> %246, %248
  %250 = add <8 x i32> %244, %243
  %251 = xor <8 x i32> %249, %250
  %252 = add <8 x i32> %250, %broadcast.splat72
  %253 = add <8 x i32> %252, %251
  %254 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %231
  store <8 x i32> %253, ptr %254, align 4, !alias.scope !14, !noalias !22
  %index.next = add nuw i64 %index, 8
  %255 = icmp eq i64 %index.next, 784
  br i1 %255, label %.split4, label %vector.body, !llvm.loop !34

.split4:                                          ; preds = %vector.body
  %256 = add nuw nsw i64 %228, 1
  %exitcond23.not = icmp eq i64 %256, 512
  br i1 %exitcond23.not, label %broadcast_add_fusion.17_wrapped.exit, label %.split, !llvm.loop !26

broadcast_add_fusion.17_wrapped.exit:             ; preds = %.split4, %.split4.us.us.split, %.split4.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.split.us.us, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3211264}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.17_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.17_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.17_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.17_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"broadcast_add_fusion.17_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"broadcast_add_fusion.17_wrapped: argument 4"}
!16 = !{i64 16}
!17 = !{i64 4}
!18 = !{!6, !11, !13, !15}
!19 = !{!9, !11, !13, !15}
!20 = !{!6, !9, !13, !15}
!21 = !{!6, !9, !11, !15}
!22 = !{!6, !9, !11, !13}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = distinct !{!28, !24, !25}
!29 = distinct !{!29, !24, !25}
!30 = distinct !{!30, !24, !25}
!31 = distinct !{!31, !24, !25}
!32 = distinct !{!32, !24, !25}
!33 = distinct !{!33, !24, !25}
!34 = distinct !{!34, !24, !25}
