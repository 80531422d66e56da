; ModuleID = '__compute_module_broadcast_add_fusion.12_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.12_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.12(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !5)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = icmp ult i64 %12, 2
  br i1 %13, label %14, label %broadcast_add_fusion.12_wrapped.exit

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !18
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !19
  %19 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !18
  %20 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %.fr13 = freeze i32 %20
  %21 = sub i32 32, %.fr13
  %22 = icmp ult i32 %.fr13, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds nuw i8, ptr %18, i64 4
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %.fr = freeze i32 %25
  %26 = sub i32 32, %.fr
  %27 = icmp ult i32 %.fr, 32
  %28 = icmp ult i32 %26, 32
  %29 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %.fr14 = freeze i32 %30
  %31 = sub i32 32, %.fr14
  %32 = icmp ult i32 %.fr14, 32
  %33 = icmp ult i32 %31, 32
  %34 = getelementptr inbounds nuw i8, ptr %18, i64 12
  %35 = load i32, ptr %34, align 4, !invariant.load !3, !alias.scope !8, !noalias !20
  %.fr15 = freeze i32 %35
  %36 = sub i32 32, %.fr15
  %37 = icmp ult i32 %.fr15, 32
  %38 = icmp ult i32 %36, 32
  %39 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !5, !noalias !21
  %40 = load i32, ptr %16, align 4, !invariant.load !3, !alias.scope !14, !noalias !22
  %41 = shl nuw nsw i64 %12, 18
  %42 = add i32 %39, 1
  %43 = add i32 %42, %40
  br i1 %22, label %.split5.us, label %.split.preheader

.split.preheader:                                 ; preds = %14
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert70 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat71 = shufflevector <8 x i32> %broadcast.splatinsert70, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert72 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat73 = shufflevector <8 x i32> %broadcast.splatinsert72, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert74 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat75 = shufflevector <8 x i32> %broadcast.splatinsert74, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert76 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat77 = shufflevector <8 x i32> %broadcast.splatinsert76, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert78 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat79 = shufflevector <8 x i32> %broadcast.splatinsert78, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert80 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat81 = shufflevector <8 x i32> %broadcast.splatinsert80, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert82 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat83 = shufflevector <8 x i32> %broadcast.splatinsert82, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split

.split5.us:                                       ; preds = %14
  br i1 %23, label %.split5.us.split.us, label %.split.us.us.preheader

.split.us.us.preheader:                           ; preds = %.split5.us
  %broadcast.splatinsert86 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat87 = shufflevector <8 x i32> %broadcast.splatinsert86, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert88 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat89 = shufflevector <8 x i32> %broadcast.splatinsert88, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat91 = shufflevector <8 x i32> %broadcast.splatinsert90, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert92 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat93 = shufflevector <8 x i32> %broadcast.splatinsert92, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert94 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat95 = shufflevector <8 x i32> %broadcast.splatinsert94, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert96 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat97 = shufflevector <8 x i32> %broadcast.splatinsert96, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert98 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat99 = shufflevector <8 x i32> %broadcast.splatinsert98, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert100 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat101 = shufflevector <8 x i32> %broadcast.splatinsert100, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us

.split5.us.split.us:                              ; preds = %.split5.us
  br i1 %27, label %.split5.us.split.us.split.us, label %.split.us.us.us.preheader

.split.us.us.us.preheader:                        ; preds = %.split5.us.split.us
  %broadcast.splatinsert109 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat110 = shufflevector <8 x i32> %broadcast.splatinsert109, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert111 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat112 = shufflevector <8 x i32> %broadcast.splatinsert111, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert113 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat114 = shufflevector <8 x i32> %broadcast.splatinsert113, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert115 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat116 = shufflevector <8 x i32> %broadcast.splatinsert115, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert117 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat118 = shufflevector <8 x i32> %broadcast.splatinsert117, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert119 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat120 = shufflevector <8 x i32> %broadcast.splatinsert119, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert121 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat122 = shufflevector <8 x i32> %broadcast.splatinsert121, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert123 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat124 = shufflevector <8 x i32> %broadcast.splatinsert123, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us

.split5.us.split.us.split.us:                     ; preds = %.split5.us.split.us
  br i1 %28, label %.split5.us.split.us.split.us.split.us, label %.split.us.us.us.us.preheader

.split.us.us.us.us.preheader:                     ; preds = %.split5.us.split.us.split.us
  %broadcast.splatinsert132 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat133 = shufflevector <8 x i32> %broadcast.splatinsert132, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert134 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat135 = shufflevector <8 x i32> %broadcast.splatinsert134, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert136 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat137 = shufflevector <8 x i32> %broadcast.splatinsert136, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert138 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat139 = shufflevector <8 x i32> %broadcast.splatinsert138, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert140 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat141 = shufflevector <8 x i32> %broadcast.splatinsert140, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert142 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat143 = shufflevector <8 x i32> %broadcast.splatinsert142, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert144 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat145 = shufflevector <8 x i32> %broadcast.splatinsert144, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert146 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat147 = shufflevector <8 x i32> %broadcast.splatinsert146, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us

.split5.us.split.us.split.us.split.us:            ; preds = %.split5.us.split.us.split.us
  br i1 %32, label %.split5.us.split.us.split.us.split.us.split.us, label %.split.us.us.us.us.us.preheader

.split.us.us.us.us.us.preheader:                  ; preds = %.split5.us.split.us.split.us.split.us
  %broadcast.splatinsert155 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat156 = shufflevector <8 x i32> %broadcast.splatinsert155, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert157 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat158 = shufflevector <8 x i32> %broadcast.splatinsert157, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert159 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat160 = shufflevector <8 x i32> %broadcast.splatinsert159, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert161 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat162 = shufflevector <8 x i32> %broadcast.splatinsert161, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert163 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat164 = shufflevector <8 x i32> %broadcast.splatinsert163, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert165 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat166 = shufflevector <8 x i32> %broadcast.splatinsert165, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert167 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat168 = shufflevector <8 x i32> %broadcast.splatinsert167, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert169 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat170 = shufflevector <8 x i32> %broadcast.splatinsert169, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us

.split5.us.split.us.split.us.split.us.split.us:   ; preds = %.split5.us.split.us.split.us.split.us
  br i1 %33, label %.split5.us.split.us.split.us.split.us.split.us.split.us, label %.split.us.us.us.us.us.us.preheader

.split.us.us.us.us.us.us.preheader:               ; preds = %.split5.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert178 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat179 = shufflevector <8 x i32> %broadcast.splatinsert178, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert180 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat181 = shufflevector <8 x i32> %broadcast.splatinsert180, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert182 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat183 = shufflevector <8 x i32> %broadcast.splatinsert182, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert184 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat185 = shufflevector <8 x i32> %broadcast.splatinsert184, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert186 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat187 = shufflevector <8 x i32> %broadcast.splatinsert186, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert188 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat189 = shufflevector <8 x i32> %broadcast.splatinsert188, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert190 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat191 = shufflevector <8 x i32> %broadcast.splatinsert190, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert192 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat193 = shufflevector <8 x i32> %broadcast.splatinsert192, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us

.split5.us.split.us.split.us.split.us.split.us.split.us: ; preds = %.split5.us.split.us.split.us.split.us.split.us
  br i1 %37, label %.split5.us.split.us.split.us.split.us.split.us.split.us.split.us, label %.split.us.us.us.us.us.us.us.preheader

.split.us.us.us.us.us.us.us.preheader:            ; preds = %.split5.us.split.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert201 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat202 = shufflevector <8 x i32> %broadcast.splatinsert201, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert203 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat204 = shufflevector <8 x i32> %broadcast.splatinsert203, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert205 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat206 = shufflevector <8 x i32> %broadcast.splatinsert205, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert207 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat208 = shufflevector <8 x i32> %broadcast.splatinsert207, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert209 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat210 = shufflevector <8 x i32> %broadcast.splatinsert209, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert211 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat212 = shufflevector <8 x i32> %broadcast.splatinsert211, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert213 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat214 = shufflevector <8 x i32> %broadcast.splatinsert213, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert215 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat216 = shufflevector <8 x i32> %broadcast.splatinsert215, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us.us

.split5.us.split.us.split.us.split.us.split.us.split.us.split.us: ; preds = %.split5.us.split.us.split.us.split.us.split.us.split.us
  br i1 %38, label %.split.us.us.us.us.us.us.us.us.us.preheader, label %.split.us.us.us.us.us.us.us.us.preheader

.split.us.us.us.us.us.us.us.us.preheader:         ; preds = %.split5.us.split.us.split.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert224 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat225 = shufflevector <8 x i32> %broadcast.splatinsert224, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert226 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat227 = shufflevector <8 x i32> %broadcast.splatinsert226, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert228 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat229 = shufflevector <8 x i32> %broadcast.splatinsert228, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert230 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat231 = shufflevector <8 x i32> %broadcast.splatinsert230, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert232 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat233 = shufflevector <8 x i32> %broadcast.splatinsert232, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert234 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat235 = shufflevector <8 x i32> %broadcast.splatinsert234, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert236 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat237 = shufflevector <8 x i32> %broadcast.splatinsert236, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert238 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat239 = shufflevector <8 x i32> %broadcast.splatinsert238, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us.us.us

.split.us.us.us.us.us.us.us.us.us.preheader:      ; preds = %.split5.us.split.us.split.us.split.us.split.us.split.us.split.us
  %broadcast.splatinsert247 = insertelement <8 x i32> poison, i32 %.fr13, i64 0
  %broadcast.splat248 = shufflevector <8 x i32> %broadcast.splatinsert247, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert249 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat250 = shufflevector <8 x i32> %broadcast.splatinsert249, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert251 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat252 = shufflevector <8 x i32> %broadcast.splatinsert251, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert253 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat254 = shufflevector <8 x i32> %broadcast.splatinsert253, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert255 = insertelement <8 x i32> poison, i32 %.fr14, i64 0
  %broadcast.splat256 = shufflevector <8 x i32> %broadcast.splatinsert255, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert257 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat258 = shufflevector <8 x i32> %broadcast.splatinsert257, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert259 = insertelement <8 x i32> poison, i32 %.fr15, i64 0
  %broadcast.splat260 = shufflevector <8 x i32> %broadcast.splatinsert259, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert261 = insertelement <8 x i32> poison, i32 %36, i64 0
  %broadcast.splat262 = shufflevector <8 x i32> %broadcast.splatinsert261, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert263 = insertelement <8 x i32> poison, i32 %43, i64 0
  %broadcast.splat264 = shufflevector <8 x i32> %broadcast.splatinsert263, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %.split.us.us.us.us.us.us.us.us.us

.split.us.us.us.us.us.us.us.us.us:                ; preds = %.split.us.us.us.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us
  %44 = phi i64 [ %73, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us ], [ 0, %.split.us.us.us.us.us.us.us.us.us.preheader ]
  %45 = shl nuw nsw i64 %44, 10
  %46 = add nuw nsw i64 %45, %41
  br label %vector.body265

vector.body265:                                   ; preds = %vector.body265, %.split.us.us.us.us.us.us.us.us.us
  %index266 = phi i64 [ 0, %.split.us.us.us.us.us.us.us.us.us ], [ %index.next269, %vector.body265 ]
  %47 = add nuw nsw i64 %index266, %46
  %48 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %47
  %wide.load267 = load <8 x i32>, ptr %48, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %49 = shl <8 x i32> %wide.load267, %broadcast.splat248
  %50 = lshr <8 x i32> %wide.load267, %broadcast.splat250
  %51 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %47
  %wide.load268 = load <8 x i32>, ptr %51, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %52 = or disjoint <8 x i32> %49, %50
  %53 = add <8 x i32> %wide.load268, %wide.load267
  %54 = xor <8 x i32> %52, %53
  %55 = shl <8 x i32> %54, %broadcast.splat252
  %56 = lshr <8 x i32> %54, %broadcast.splat254
  %57 = or disjoint <8 x i32> %55, %56
  %58 = add <8 x i32> %54, %53
  %59 = xor <8 x i32> %57, %58
  %60 = shl <8 x i32> %59, %broadcast.splat256
  %61 = lshr <8 x i32> %59, %broadcast.splat258
  %62 = or disjoint <8 x i32> %60, %61
  %63 = add <8 x i32> %59, %58
  %64 = xor <8 x i32> %62, %63
  %65 = shl <8 x i32> %64, %broadcast.splat260
  %66 = lshr <8 x i32> %64, %broadcast.splat262
  %67 = add <8 x i32> %64, %63
  %68 = or disjoint <8 x i32> %65, %66
  %69 = xor <8 x i32> %68, %67
  %70 = add <8 x i32> %broadcast.splat264, %69
  %71 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %47
  store <8 x i32> %70, ptr %71, align 4, !alias.scope !16, !noalias !25
  %index.next269 = add nuw i64 %index266, 8
  %72 = icmp eq i64 %index.next269, 1024
  br i1 %72, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, label %vector.body265, !llvm.loop !26

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us: ; preds = %vector.body265
  %73 = add nuw nsw i64 %44, 1
  %exitcond40.not = icmp eq i64 %73, 256
  br i1 %exitcond40.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us.us.us.us.us.us, !llvm.loop !29

.split.us.us.us.us.us.us.us.us:                   ; preds = %.split.us.us.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split
  %74 = phi i64 [ %101, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.us.us.us.us.preheader ]
  %75 = shl nuw nsw i64 %74, 10
  %76 = add nuw nsw i64 %75, %41
  br label %vector.body240

vector.body240:                                   ; preds = %vector.body240, %.split.us.us.us.us.us.us.us.us
  %index241 = phi i64 [ 0, %.split.us.us.us.us.us.us.us.us ], [ %index.next244, %vector.body240 ]
  %77 = add nuw nsw i64 %index241, %76
  %78 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %77
  %wide.load242 = load <8 x i32>, ptr %78, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %79 = shl <8 x i32> %wide.load242, %broadcast.splat225
  %80 = lshr <8 x i32> %wide.load242, %broadcast.splat227
  %81 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %77
  %wide.load243 = load <8 x i32>, ptr %81, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %82 = or disjoint <8 x i32> %79, %80
  %83 = add <8 x i32> %wide.load243, %wide.load242
  %84 = xor <8 x i32> %82, %83
  %85 = shl <8 x i32> %84, %broadcast.splat229
  %86 = lshr <8 x i32> %84, %broadcast.splat231
  %87 = or disjoint <8 x i32> %85, %86
  %88 = add <8 x i32> %84, %83
  %89 = xor <8 x i32> %87, %88
  %90 = shl <8 x i32> %89, %broadcast.splat233
  %91 = lshr <8 x i32> %89, %broadcast.splat235
  %92 = or disjoint <8 x i32> %90, %91
  %93 = add <8 x i32> %89, %88
  %94 = xor <8 x i32> %92, %93
  %95 = shl <8 x i32> %94, %broadcast.splat237
  %96 = add <8 x i32> %94, %93
  %97 = xor <8 x i32> %95, %96
  %98 = add <8 x i32> %broadcast.splat239, %97
  %99 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %77
  store <8 x i32> %98, ptr %99, align 4, !alias.scope !16, !noalias !25
  %index.next244 = add nuw i64 %index241, 8
  %100 = icmp eq i64 %index.next244, 1024
  br i1 %100, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, label %vector.body240, !llvm.loop !31

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split: ; preds = %vector.body240
  %101 = add nuw nsw i64 %74, 1
  %exitcond38.not = icmp eq i64 %101, 256
  br i1 %exitcond38.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us.us.us.us.us, !llvm.loop !29

.split.us.us.us.us.us.us.us:                      ; preds = %.split.us.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split
  %102 = phi i64 [ %130, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.us.us.us.preheader ]
  %103 = shl nuw nsw i64 %102, 10
  %104 = add nuw nsw i64 %103, %41
  br label %vector.body217

vector.body217:                                   ; preds = %vector.body217, %.split.us.us.us.us.us.us.us
  %index218 = phi i64 [ 0, %.split.us.us.us.us.us.us.us ], [ %index.next221, %vector.body217 ]
  %105 = add nuw nsw i64 %index218, %104
  %106 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %105
  %wide.load219 = load <8 x i32>, ptr %106, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %107 = shl <8 x i32> %wide.load219, %broadcast.splat202
  %108 = lshr <8 x i32> %wide.load219, %broadcast.splat204
  %109 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %105
  %wide.load220 = load <8 x i32>, ptr %109, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %110 = or disjoint <8 x i32> %107, %108
  %111 = add <8 x i32> %wide.load220, %wide.load219
  %112 = xor <8 x i32> %110, %111
  %113 = shl <8 x i32> %112, %broadcast.splat206
  %114 = lshr <8 x i32> %112, %broadcast.splat208
  %115 = or disjoint <8 x i32> %113, %114
  %116 = add <8 x i32> %112, %111
  %117 = xor <8 x i32> %115, %116
  %118 = shl <8 x i32> %117, %broadcast.splat210
  %119 = lshr <8 x i32> %117, %broadcast.splat212
  %120 = or disjoint <8 x i32> %118, %119
  %121 = add <8 x i32> %117, %116
  %122 = xor <8 x i32> %120, %121
  %123 = lshr <8 x i32> %122, %broadcast.splat214
  %124 = select i1 %38, <8 x i32> %123, <8 x i32> zeroinitializer
  %125 = add <8 x i32> %122, %121
  %126 = xor <8 x i32> %124, %125
  %127 = add <8 x i32> %broadcast.splat216, %126
  %128 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %105
  store <8 x i32> %127, ptr %128, align 4, !alias.scope !16, !noalias !25
  %index.next221 = add nuw i64 %index218, 8
  %129 = icmp eq i64 %index.next221, 1024
  br i1 %129, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, label %vector.body217, !llvm.loop !32

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split: ; preds = %vector.body217
  %130 = add nuw nsw i64 %102, 1
  %exitcond36.not = icmp eq i64 %130, 256
  br i1 %exitcond36.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us.us.us.us, !llvm.loop !29

.split.us.us.us.us.us.us:                         ; preds = %.split.us.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split
  %131 = phi i64 [ %160, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.us.us.preheader ]
  %132 = shl nuw nsw i64 %131, 10
  %133 = add nuw nsw i64 %132, %41
  br label %vector.body194

vector.body194:                                   ; preds = %vector.body194, %.split.us.us.us.us.us.us
  %index195 = phi i64 [ 0, %.split.us.us.us.us.us.us ], [ %index.next198, %vector.body194 ]
  %134 = add nuw nsw i64 %index195, %133
  %135 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %134
  %wide.load196 = load <8 x i32>, ptr %135, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %136 = shl <8 x i32> %wide.load196, %broadcast.splat179
  %137 = lshr <8 x i32> %wide.load196, %broadcast.splat181
  %138 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %134
  %wide.load197 = load <8 x i32>, ptr %138, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %139 = or disjoint <8 x i32> %136, %137
  %140 = add <8 x i32> %wide.load197, %wide.load196
  %141 = xor <8 x i32> %139, %140
  %142 = shl <8 x i32> %141, %broadcast.splat183
  %143 = lshr <8 x i32> %141, %broadcast.splat185
  %144 = or disjoint <8 x i32> %142, %143
  %145 = add <8 x i32> %141, %140
  %146 = xor <8 x i32> %144, %145
  %147 = shl <8 x i32> %146, %broadcast.splat187
  %148 = add <8 x i32> %146, %145
  %149 = xor <8 x i32> %147, %148
  %150 = shl <8 x i32> %149, %broadcast.splat189
  %151 = select i1 %37, <8 x i32> %150, <8 x i32> zeroinitializer
  %152 = lshr <8 x i32> %149, %broadcast.splat191
  %153 = select i1 %38, <8 x i32> %152, <8 x i32> zeroinitializer
  %154 = add <8 x i32> %149, %148
  %155 = or <8 x i32> %151, %153
  %156 = xor <8 x i32> %155, %154
  %157 = add <8 x i32> %broadcast.splat193, %156
  %158 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %134
  store <8 x i32> %157, ptr %158, align 4, !alias.scope !16, !noalias !25
  %index.next198 = add nuw i64 %index195, 8
  %159 = icmp eq i64 %index.next198, 1024
  br i1 %159, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, label %vector.body194, !llvm.loop !33

.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split: ; preds = %vector.body194
  %160 = add nuw nsw i64 %131, 1
  %exitcond34.not = icmp eq i64 %160, 256
  br i1 %exitcond34.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us.us.us, !llvm.loop !29

.split.us.us.us.us.us:                            ; preds = %.split.us.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split.us.us.split
  %161 = phi i64 [ %191, %.split4.us.us.split.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.us.preheader ]
  %162 = shl nuw nsw i64 %161, 10
  %163 = add nuw nsw i64 %162, %41
  br label %vector.body171

vector.body171:                                   ; preds = %vector.body171, %.split.us.us.us.us.us
  %index172 = phi i64 [ 0, %.split.us.us.us.us.us ], [ %index.next175, %vector.body171 ]
  %164 = add nuw nsw i64 %index172, %163
  %165 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %164
  %wide.load173 = load <8 x i32>, ptr %165, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %166 = shl <8 x i32> %wide.load173, %broadcast.splat156
  %167 = lshr <8 x i32> %wide.load173, %broadcast.splat158
  %168 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %164
  %wide.load174 = load <8 x i32>, ptr %168, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %169 = or disjoint <8 x i32> %166, %167
  %170 = add <8 x i32> %wide.load174, %wide.load173
  %171 = xor <8 x i32> %169, %170
  %172 = shl <8 x i32> %171, %broadcast.splat160
  %173 = lshr <8 x i32> %171, %broadcast.splat162
  %174 = or disjoint <8 x i32> %172, %173
  %175 = add <8 x i32> %171, %170
  %176 = xor <8 x i32> %174, %175
  %177 = lshr <8 x i32> %176, %broadcast.splat164
  %178 = select i1 %33, <8 x i32> %177, <8 x i32> zeroinitializer
  %179 = add <8 x i32> %176, %175
  %180 = xor <8 x i32> %178, %179
  %181 = shl <8 x i32> %180, %broadcast.splat166
  %182 = select i1 %37, <8 x i32> %181, <8 x i32> zeroinitializer
  %183 = lshr <8 x i32> %180, %broadcast.splat168
  %184 = select i1 %38, <8 x i32> %183, <8 x i32> zeroinitializer
  %185 = add <8 x i32> %180, %179
  %186 = or <8 x i32> %182, %184
  %187 = xor <8 x i32> %186, %185
  %188 = add <8 x i32> %broadcast.splat170, %187
  %189 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %164
  store <8 x i32> %188, ptr %189, align 4, !alias.scope !16, !noalias !25
  %index.next175 = add nuw i64 %index172, 8
  %190 = icmp eq i64 %index.next175, 1024
  br i1 %190, label %.split4.us.us.split.us.us.split.us.us.split.us.us.split, label %vector.body171, !llvm.loop !34

.split4.us.us.split.us.us.split.us.us.split.us.us.split: ; preds = %vector.body171
  %191 = add nuw nsw i64 %161, 1
  %exitcond32.not = icmp eq i64 %191, 256
  br i1 %exitcond32.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us.us, !llvm.loop !29

.split.us.us.us.us:                               ; preds = %.split.us.us.us.us.preheader, %.split4.us.us.split.us.us.split.us.us.split
  %192 = phi i64 [ %223, %.split4.us.us.split.us.us.split.us.us.split ], [ 0, %.split.us.us.us.us.preheader ]
  %193 = shl nuw nsw i64 %192, 10
  %194 = add nuw nsw i64 %193, %41
  br label %vector.body148

vector.body148:                                   ; preds = %vector.body148, %.split.us.us.us.us
  %index149 = phi i64 [ 0, %.split.us.us.us.us ], [ %index.next152, %vector.body148 ]
  %195 = add nuw nsw i64 %index149, %194
  %196 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %195
  %wide.load150 = load <8 x i32>, ptr %196, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %197 = shl <8 x i32> %wide.load150, %broadcast.splat133
  %198 = lshr <8 x i32> %wide.load150, %broadcast.splat135
  %199 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %195
  %wide.load151 = load <8 x i32>, ptr %199, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %200 = or disjoint <8 x i32> %197, %198
  %201 = add <8 x i32> %wide.load151, %wide.load150
  %202 = xor <8 x i32> %200, %201
  %203 = shl <8 x i32> %202, %broadcast.splat137
  %204 = add <8 x i32> %202, %201
  %205 = xor <8 x i32> %203, %204
  %206 = shl <8 x i32> %205, %broadcast.splat139
  %207 = select i1 %32, <8 x i32> %206, <8 x i32> zeroinitializer
  %208 = lshr <8 x i32> %205, %broadcast.splat141
  %209 = select i1 %33, <8 x i32> %208, <8 x i32> zeroinitializer
  %210 = or <8 x i32> %207, %209
  %211 = add <8 x i32> %205, %204
  %212 = xor <8 x i32> %210, %211
  %213 = shl <8 x i32> %212, %broadcast.splat143
  %214 = select i1 %37, <8 x i32> %213, <8 x i32> zeroinitializer
  %215 = lshr <8 x i32> %212, %broadcast.splat145
  %216 = select i1 %38, <8 x i32> %215, <8 x i32> zeroinitializer
  %217 = add <8 x i32> %212, %211
  %218 = or <8 x i32> %214, %216
  %219 = xor <8 x i32> %218, %217
  %220 = add <8 x i32> %broadcast.splat147, %219
  %221 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %195
  store <8 x i32> %220, ptr %221, align 4, !alias.scope !16, !noalias !25
  %index.next152 = add nuw i64 %index149, 8
  %222 = icmp eq i64 %index.next152, 1024
  br i1 %222, label %.split4.us.us.split.us.us.split.us.us.split, label %vector.body148, !llvm.loop !35

.split4.us.us.split.us.us.split.us.us.split:      ; preds = %vector.body148
  %223 = add nuw nsw i64 %192, 1
  %exitcond30.not = icmp eq i64 %223, 256
  br i1 %exitcond30.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us.us, !llvm.loop !29

.split.us.us.us:                                  ; preds = %.split.us.us.us.preheader, %.split4.us.us.split.us.us.split
  %224 = phi i64 [ %256, %.split4.us.us.split.us.us.split ], [ 0, %.split.us.us.us.preheader ]
  %225 = shl nuw nsw i64 %224, 10
  %226 = add nuw nsw i64 %225, %41
  br label %vector.body125

vector.body125:                                   ; preds = %vector.body125, %.split.us.us.us
  %index126 = phi i64 [ 0, %.split.us.us.us ], [ %index.next129, %vector.body125 ]
  %227 = add nuw nsw i64 %index126, %226
  %228 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %227
  %wide.load127 = load <8 x i32>, ptr %228, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %229 = shl <8 x i32> %wide.load127, %broadcast.splat110
  %230 = lshr <8 x i32> %wide.load127, %broadcast.splat112
  %231 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %227
  %wide.load128 = load <8 x i32>, ptr %231, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %232 = or disjoint <8 x i32> %229, %230
  %233 = add <8 x i32> %wide.load128, %wide.load127
  %234 = xor <8 x i32> %232, %233
  %235 = lshr <8 x i32> %234, %broadcast.splat114
  %236 = select i1 %28, <8 x i32> %235, <8 x i32> zeroinitializer
  %237 = add <8 x i32> %234, %233
  %238 = xor <8 x i32> %236, %237
  %239 = shl <8 x i32> %238, %broadcast.splat116
  %240 = select i1 %32, <8 x i32> %239, <8 x i32> zeroinitializer
  %241 = lshr <8 x i32> %238, %broadcast.splat118
  %242 = select i1 %33, <8 x i32> %241, <8 x i32> zeroinitializer
  %243 = or <8 x i32> %240, %242
  %244 = add <8 x i32> %238, %237
  %245 = xor <8 x i32> %243, %244
  %246 = shl <8 x i32> %245, %broadcast.splat120
  %247 = select i1 %37, <8 x i32> %246, <8 x i32> zeroinitializer
  %248 = lshr <8 x i32> %245, %broadcast.splat122
  %249 = select i1 %38, <8 x i32> %248, <8 x i32> zeroinitializer
  %250 = add <8 x i32> %245, %244
  %251 = or <8 x i32> %247, %249
  %252 = xor <8 x i32> %251, %250
  %253 = add <8 x i32> %broadcast.splat124, %252
  %254 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %227
  store <8 x i32> %253, ptr %254, align 4, !alias.scope !16, !noalias !25
  %index.next129 = add nuw i64 %index126, 8
  %255 = icmp eq i64 %index.next129, 1024
  br i1 %255, label %.split4.us.us.split.us.us.split, label %vector.body125, !llvm.loop !36

.split4.us.us.split.us.us.split:                  ; preds = %vector.body125
  %256 = add nuw nsw i64 %224, 1
  %exitcond28.not = icmp eq i64 %256, 256
  br i1 %exitcond28.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us.us, !llvm.loop !29

.split.us.us:                                     ; preds = %.split.us.us.preheader, %.split4.us.us.split
  %257 = phi i64 [ %290, %.split4.us.us.split ], [ 0, %.split.us.us.preheader ]
  %258 = shl nuw nsw i64 %257, 10
  %259 = add nuw nsw i64 %258, %41
  br label %vector.body102

vector.body102:                                   ; preds = %vector.body102, %.split.us.us
  %index103 = phi i64 [ 0, %.split.us.us ], [ %index.next106, %vector.body102 ]
  %260 = add nuw nsw i64 %index103, %259
  %261 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %260
  %wide.load104 = load <8 x i32>, ptr %261, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %262 = shl <8 x i32> %wide.load104, %broadcast.splat87
  %263 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %260
  %wide.load105 = load <8 x i32>, ptr %263, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %264 = add <8 x i32> %wide.load105, %wide.load104
  %265 = xor <8 x i32> %262, %264
  %266 = shl <8 x i32> %265, %broadcast.splat89
  %267 = select i1 %27, <8 x i32> %266, <8 x i32> zeroinitializer
  %268 = lshr <8 x i32> %265, %broadcast.splat91
  %269 = select i1 %28, <8 x i32> %268, <8 x i32> zeroinitializer
  %270 = or <8 x i32> %267, %269
  %271 = add <8 x i32> %265, %264
  %272 = xor <8 x i32> %270, %271
  %273 = shl <8 x i32> %272, %broadcast.splat93
  %274 = select i1 %32, <8 x i32> %273, <8 x i32> zeroinitializer
  %275 = lshr <8 x i32> %272, %broadcast.splat95
  %276 = select i1 %33, <8 x i32> %275, <8 x i32> zeroinitializer
  %277 = or <8 x i32> %274, %276
  %278 = add <8 x i32> %272, %271
  %279 = xor <8 x i32> %277, %278
  %280 = shl <8 x i32> %279, %broadcast.splat97
  %281 = select i1 %37, <8 x i32> %280, <8 x i32> zeroinitializer
  %282 = lshr <8 x i32> %279, %broadcast.splat99
  %283 = select i1 %38, <8 x i32> %282, <8 x i32> zeroinitializer
  %284 = add <8 x i32> %279, %278
  %285 = or <8 x i32> %281, %283
  %286 = xor <8 x i32> %285, %284
  %287 = add <8 x i32> %broadcast.splat101, %286
  %288 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %260
  store <8 x i32> %287, ptr %288, align 4, !alias.scope !16, !noalias !25
  %index.next106 = add nuw i64 %index103, 8
  %289 = icmp eq i64 %index.next106, 1024
  br i1 %289, label %.split4.us.us.split, label %vector.body102, !llvm.loop !37

.split4.us.us.split:                              ; preds = %vector.body102
  %290 = add nuw nsw i64 %257, 1
  %exitcond26.not = icmp eq i64 %290, 256
  br i1 %exitcond26.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split.us.us, !llvm.loop !29

.split:                                           ; preds = %.split.preheader, %.split4
  %291 = phi i64 [ %325, %.split4 ], [ 0, %.split.preheader ]
  %292 = shl nuw nsw i64 %291, 10
  %293 = add nuw nsw i64 %292, %41
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %.split
  %index = phi i64 [ 0, %.split ], [ %index.next, %vector.body ]
  %294 = add nuw nsw i64 %index, %293
  %295 = getelementptr inbounds nuw [4 x i8], ptr %5, i64 %294
  %wide.load = load <8 x i32>, ptr %295, align 4, !invariant.load !3, !alias.scope !10, !noalias !23
  %296 = lshr <8 x i32> %wide.load, %broadcast.splat
  %297 = select i1 %23, <8 x i32> %296, <8 x i32> zeroinitializer
  %298 = getelementptr inbounds nuw [4 x i8], ptr %7, i64 %294
  %wide.load84 = load <8 x i32>, ptr %298, align 4, !invariant.load !3, !alias.scope !12, !noalias !24
  %299 = add <8 x i32> %wide.load84, %wide.load
  %300 = xor <8 x i32> %297, %299
  %301 = shl <8 x i32> %300, %broadcast.splat71
  %302 = select i1 %27, <8 x i32> %301, <8 x i32> zeroinitializer
  %303 = lshr <8 x i32> %300, %broadcast.splat73
  %304 = select i1 %28, <8 x i32> %303, <8 x i32> zeroinitializer
  %305 = or <8 x i32> %302, %304
  %306 = add <8 x i32> %300, %299
  %307 = xor <8 x i32> %305, %306
  %308 = shl <8 x i32> %307, %broadcast.splat75
  %309 = select i1 %32, <8 x i32> %308, <8 x i32> zeroinitializer
  %310 = lshr <8 x i32> %307, %broadcast.splat77
  %311 = select i1 %33, <8 x i32> %310, <8 x i32> zeroinitializer
  %312 = or <8 x i32> %309, %311
  %313 = add <8 x i32> %307, %306
  %314 = xor <8 x i32> %312, %313
  %315 = shl <8 x i32> %314, %broadcast.splat79
  %316 = select i1 %37, <8 x i32> %315, <8 x i32> zeroinitializer
  %317 = lshr <8 x i32> %314, %broadcast.splat81
  %318 = select i1 %38, <8 x i32> %317, <8 x i32> zeroinitializer
  %319 = add <8 x i32> %314, %313
  %320 = or <8 x i32> %316, %318
  %321 = xor <8 x i32> %320, %319
  %322 = add <8 x i32> %broadcast.splat83, %321
  %323 = getelementptr inbounds nuw [4 x i8], ptr %9, i64 %294
  store <8 x i32> %322, ptr %323, align 4, !alias.scope !16, !noalias !25
  %index.next = add nuw i64 %index, 8
  %324 = icmp eq i64 %index.next, 1024
  br i1 %324, label %.split4, label %vector.body, !llvm.loop !38

.split4:                                          ; preds = %vector.body
  %325 = add nuw nsw i64 %291, 1
  %exitcond24.not = icmp eq i64 %325, 256
  br i1 %exitcond24.not, label %broadcast_add_fusion.12_wrapped.exit, label %.split, !llvm.loop !29

broadcast_add_fusion.12_wrapped.exit:             ; preds = %.split4, %.split4.us.us.split, %.split4.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split, %.split4.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us.split.us.us, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.12_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.12_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.12_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"broadcast_add_fusion.12_wrapped: argument 2"}
!12 = !{!13}
!13 = distinct !{!13, !7, !"broadcast_add_fusion.12_wrapped: argument 3"}
!14 = !{!15}
!15 = distinct !{!15, !7, !"broadcast_add_fusion.12_wrapped: argument 4"}
!16 = !{!17}
!17 = distinct !{!17, !7, !"broadcast_add_fusion.12_wrapped: argument 5"}
!18 = !{i64 4}
!19 = !{i64 16}
!20 = !{!6, !11, !13, !15, !17}
!21 = !{!9, !11, !13, !15, !17}
!22 = !{!6, !9, !11, !13, !17}
!23 = !{!6, !9, !13, !15, !17}
!24 = !{!6, !9, !11, !15, !17}
!25 = !{!6, !9, !11, !13, !15}
!26 = distinct !{!26, !27, !28}
!27 = !{!"llvm.loop.isvectorized", i32 1}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
!31 = distinct !{!31, !27, !28}
!32 = distinct !{!32, !27, !28}
!33 = distinct !{!33, !27, !28}
!34 = distinct !{!34, !27, !28}
!35 = distinct !{!35, !27, !28}
!36 = distinct !{!36, !27, !28}
!37 = distinct !{!37, !27, !28}
!38 = distinct !{!38, !27, !28}
