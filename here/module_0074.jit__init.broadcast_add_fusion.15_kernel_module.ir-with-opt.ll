; ModuleID = '__compute_module_broadcast_add_fusion.15_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.15_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.15(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr11 = freeze i32 %13
  %14 = sub i32 32, %.fr11
  %15 = icmp ult i32 %.fr11, 32
  %16 = icmp ult i32 %14, 32
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr = freeze i32 %18
  %19 = sub i32 32, %.fr
  %20 = icmp ult i32 %.fr, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !10, !noalias !18
  %.fr12 = freeze i32 %23
  %24 = sub i32 32, %.fr12
  %25 = icmp ult i32 %.fr12, 32
  %26 = icmp ult i32 %24, 32
  %27 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !19
  br i1 %15, label %vector.ph175, label %.split

vector.ph175:                                     ; preds = %1
  %broadcast.splatinsert176 = insertelement <8 x i32> poison, i32 %.fr11, i64 0
  %broadcast.splat177 = shufflevector <8 x i32> %broadcast.splatinsert176, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert178 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat179 = shufflevector <8 x i32> %broadcast.splatinsert178, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert180 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat181 = shufflevector <8 x i32> %broadcast.splatinsert180, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert182 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat183 = shufflevector <8 x i32> %broadcast.splatinsert182, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert184 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat185 = shufflevector <8 x i32> %broadcast.splatinsert184, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert186 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat187 = shufflevector <8 x i32> %broadcast.splatinsert186, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert188 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat189 = shufflevector <8 x i32> %broadcast.splatinsert188, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body190

vector.body190:                                   ; preds = %vector.body190, %vector.ph175
  %index191 = phi i64 [ 0, %vector.ph175 ], [ %index.next194, %vector.body190 ]
  %28 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index191
  %wide.load192 = load <8 x i32>, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %29 = shl <8 x i32> %wide.load192, %broadcast.splat177
  %30 = lshr <8 x i32> %wide.load192, %broadcast.splat179
  %31 = select i1 %16, <8 x i32> %30, <8 x i32> zeroinitializer
  %32 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index191
  %wide.load193 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %33 = or <8 x i32> %29, %31
  %34 = add <8 x i32> %wide.load193, %wide.load192
  %35 = xor <8 x i32> %33, %34
  %36 = shl <8 x i32> %35, %broadcast.splat181
  %37 = select i1 %20, <8 x i32> %36, <8 x i32> zeroinitializer
  %38 = lshr <8 x i32> %35, %broadcast.splat183
  %39 = select i1 %21, <8 x i32> %38, <8 x i32> zeroinitializer
  %40 = or <8 x i32> %37, %39
  %41 = add <8 x i32> %35, %34
  %42 = xor <8 x i32> %40, %41
  %43 = shl <8 x i32> %42, %broadcast.splat185
  %44 = select i1 %25, <8 x i32> %43, <8 x i32> zeroinitializer
  %45 = lshr <8 x i32> %42, %broadcast.splat187
  %46 = select i1 %26, <8 x i32> %45, <8 x i32> zeroinitializer
  %47 = or <8 x i32> %44, %46
  %48 = add <8 x i32> %42, %41
  %49 = xor <8 x i32> %47, %48
  %50 = add <8 x i32> %48, %broadcast.splat189
  %51 = add <8 x i32> %50, %49
  %52 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index191
  store <8 x i32> %51, ptr %52, align 4, !alias.scope !16, !noalias !22
  %index.next194 = add nuw i64 %index191, 8
  %53 = icmp eq i64 %index.next194, 784
  br i1 %53, label %broadcast_add_fusion.15_wrapped.exit, label %vector.body190, !llvm.loop !23

.split:                                           ; preds = %1
  br i1 %16, label %vector.ph156, label %.split.split

vector.ph156:                                     ; preds = %.split
  %broadcast.splatinsert157 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat158 = shufflevector <8 x i32> %broadcast.splatinsert157, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert159 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat160 = shufflevector <8 x i32> %broadcast.splatinsert159, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert161 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat162 = shufflevector <8 x i32> %broadcast.splatinsert161, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert163 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat164 = shufflevector <8 x i32> %broadcast.splatinsert163, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert165 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat166 = shufflevector <8 x i32> %broadcast.splatinsert165, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert167 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat168 = shufflevector <8 x i32> %broadcast.splatinsert167, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body169

vector.body169:                                   ; preds = %vector.body169, %vector.ph156
  %index170 = phi i64 [ 0, %vector.ph156 ], [ %index.next173, %vector.body169 ]
  %54 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index170
  %wide.load171 = load <8 x i32>, ptr %54, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %55 = lshr <8 x i32> %wide.load171, %broadcast.splat158
  %56 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index170
  %wide.load172 = load <8 x i32>, ptr %56, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %57 = add <8 x i32> %wide.load172, %wide.load171
  %58 = xor <8 x i32> %55, %57
  %59 = shl <8 x i32> %58, %broadcast.splat160
  %60 = select i1 %20, <8 x i32> %59, <8 x i32> zeroinitializer
  %61 = lshr <8 x i32> %58, %broadcast.splat162
  %62 = select i1 %21, <8 x i32> %61, <8 x i32> zeroinitializer
  %63 = or <8 x i32> %60, %62
  %64 = add <8 x i32> %58, %57
  %65 = xor <8 x i32> %63, %64
  %66 = shl <8 x i32> %65, %broadcast.splat164
  %67 = select i1 %25, <8 x i32> %66, <8 x i32> zeroinitializer
  %68 = lshr <8 x i32> %65, %broadcast.splat166
  %69 = select i1 %26, <8 x i32> %68, <8 x i32> zeroinitializer
  %70 = or <8 x i32> %67, %69
  %71 = add <8 x i32> %65, %64
  %72 = xor <8 x i32> %70, %71
  %73 = add <8 x i32> %71, %broadcast.splat168
  %74 = add <8 x i32> %73, %72
  %75 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index170
  store <8 x i32> %74, ptr %75, align 4, !alias.scope !16, !noalias !22
  %index.next173 = add nuw i64 %index170, 8
  %76 = icmp eq i64 %index.next173, 784
  br i1 %76, label %broadcast_add_fusion.15_wrapped.exit, label %vector.body169, !llvm.loop !26

.split.split:                                     ; preds = %.split
  br i1 %20, label %vector.ph139, label %.split.split.split

vector.ph139:                                     ; preds = %.split.split
  %broadcast.splatinsert140 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat141 = shufflevector <8 x i32> %broadcast.splatinsert140, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert142 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat143 = shufflevector <8 x i32> %broadcast.splatinsert142, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert144 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat145 = shufflevector <8 x i32> %broadcast.splatinsert144, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert146 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat147 = shufflevector <8 x i32> %broadcast.splatinsert146, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert148 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat149 = shufflevector <8 x i32> %broadcast.splatinsert148, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body150

vector.body150:                                   ; preds = %vector.body150, %vector.ph139
  %index151 = phi i64 [ 0, %vector.ph139 ], [ %index.next154, %vector.body150 ]
  %77 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index151
  %wide.load152 = load <8 x i32>, ptr %77, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %78 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index151
  %wide.load153 = load <8 x i32>, ptr %78, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %79 = add <8 x i32> %wide.load153, %wide.load152
  %80 = shl <8 x i32> %79, %broadcast.splat141
  %81 = lshr <8 x i32> %79, %broadcast.splat143
  %82 = select i1 %21, <8 x i32> %81, <8 x i32> zeroinitializer
  %83 = or <8 x i32> %80, %82
  %84 = shl <8 x i32> %79, splat (i32 1)
  %85 = xor <8 x i32> %83, %84
  %86 = shl <8 x i32> %85, %broadcast.splat145
  %87 = select i1 %25, <8 x i32> %86, <8 x i32> zeroinitializer
  %88 = lshr <8 x i32> %85, %broadcast.splat147
  %89 = select i1 %26, <8 x i32> %88, <8 x i32> zeroinitializer
  %90 = or <8 x i32> %87, %89
  %91 = add <8 x i32> %85, %84
  %92 = xor <8 x i32> %90, %91
  %93 = add <8 x i32> %91, %broadcast.splat149
  %94 = add <8 x i32> %93, %92
  %95 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index151
  store <8 x i32> %94, ptr %95, align 4, !alias.scope !16, !noalias !22
  %index.next154 = add nuw i64 %index151, 8
  %96 = icmp eq i64 %index.next154, 784
  br i1 %96, label %broadcast_add_fusion.15_wrapped.exit, label %vector.body150, !llvm.loop !27

.split.split.split:                               ; preds = %.split.split
  br i1 %21, label %vector.ph124, label %.split.split.split.split

vector.ph124:                                     ; preds = %.split.split.split
  %broadcast.splatinsert125 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat126 = shufflevector <8 x i32> %broadcast.splatinsert125, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert127 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat128 = shufflevector <8 x i32> %broadcast.splatinsert127, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert129 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat130 = shufflevector <8 x i32> %broadcast.splatinsert129, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert131 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat132 = shufflevector <8 x i32> %broadcast.splatinsert131, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body133

vector.body133:                                   ; preds = %vector.body133, %vector.ph124
  %index134 = phi i64 [ 0, %vector.ph124 ], [ %index.next137.1, %vector.body133 ]
  %97 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index134
  %wide.load135 = load <8 x i32>, ptr %97, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %98 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index134
  %wide.load136 = load <8 x i32>, ptr %98, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %99 = add <8 x i32> %wide.load136, %wide.load135
  %100 = lshr <8 x i32> %99, %broadcast.splat126
  %101 = shl <8 x i32> %99, splat (i32 1)
  %102 = xor <8 x i32> %100, %101
  %103 = shl <8 x i32> %102, %broadcast.splat128
  %104 = select i1 %25, <8 x i32> %103, <8 x i32> zeroinitializer
  %105 = lshr <8 x i32> %102, %broadcast.splat130
  %106 = select i1 %26, <8 x i32> %105, <8 x i32> zeroinitializer
  %107 = or <8 x i32> %104, %106
  %108 = add <8 x i32> %102, %101
  %109 = xor <8 x i32> %107, %108
  %110 = add <8 x i32> %108, %broadcast.splat132
  %111 = add <8 x i32> %110, %109
  %112 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index134
  store <8 x i32> %111, ptr %112, align 4, !alias.scope !16, !noalias !22
  %index.next137 = or disjoint i64 %index134, 8
  %113 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next137
  %wide.load135.1 = load <8 x i32>, ptr %113, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %114 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index.next137
  %wide.load136.1 = load <8 x i32>, ptr %114, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %115 = add <8 x i32> %wide.load136.1, %wide.load135.1
  %116 = lshr <8 x i32> %115, %broadcast.splat126
  %117 = shl <8 x i32> %115, splat (i32 1)
  %118 = xor <8 x i32> %116, %117
  %119 = shl <8 x i32> %118, %broadcast.splat128
  %120 = select i1 %25, <8 x i32> %119, <8 x i32> zeroinitializer
  %121 = lshr <8 x i32> %118, %broadcast.splat130
  %122 = select i1 %26, <8 x i32> %121, <8 x i32> zeroinitializer
  %123 = or <8 x i32> %120, %122
  %124 = add <8 x i32> %118, %117
  %125 = xor <8 x i32> %123, %124
  %126 = add <8 x i32> %124, %broadcast.splat132
  %127 = add <8 x i32> %126, %125
  %128 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index.next137
  store <8 x i32> %127, ptr %128, align 4, !alias.scope !16, !noalias !22
  %index.next137.1 = add nuw nsw i64 %index134, 16
  %129 = icmp eq i64 %index.next137.1, 784
  br i1 %129, label %broadcast_add_fusion.15_wrapped.exit, label %vector.body133, !llvm.loop !28

.split.split.split.split:                         ; preds = %.split.split.split
  br i1 %25, label %vector.ph87, label %.split.split.split.split.split

vector.ph87:                                      ; preds = %.split.split.split.split
  %broadcast.splatinsert88 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat89 = shufflevector <8 x i32> %broadcast.splatinsert88, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat91 = shufflevector <8 x i32> %broadcast.splatinsert90, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert92 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat93 = shufflevector <8 x i32> %broadcast.splatinsert92, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body94

vector.body94:                                    ; preds = %vector.body94, %vector.ph87
  %index95 = phi i64 [ 0, %vector.ph87 ], [ %index.next104, %vector.body94 ]
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index95
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 32
  %132 = getelementptr inbounds nuw i8, ptr %130, i64 64
  %133 = getelementptr inbounds nuw i8, ptr %130, i64 96
  %wide.load96 = load <8 x i32>, ptr %130, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load97 = load <8 x i32>, ptr %131, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load98 = load <8 x i32>, ptr %132, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load99 = load <8 x i32>, ptr %133, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %134 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index95
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 32
  %136 = getelementptr inbounds nuw i8, ptr %134, i64 64
  %137 = getelementptr inbounds nuw i8, ptr %134, i64 96
  %wide.load100 = load <8 x i32>, ptr %134, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load101 = load <8 x i32>, ptr %135, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load102 = load <8 x i32>, ptr %136, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load103 = load <8 x i32>, ptr %137, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %138 = add <8 x i32> %wide.load100, %wide.load96
  %139 = add <8 x i32> %wide.load101, %wide.load97
  %140 = add <8 x i32> %wide.load102, %wide.load98
  %141 = add <8 x i32> %wide.load103, %wide.load99
  %142 = shl <8 x i32> %138, splat (i32 1)
  %143 = shl <8 x i32> %139, splat (i32 1)
  %144 = shl <8 x i32> %140, splat (i32 1)
  %145 = shl <8 x i32> %141, splat (i32 1)
  %146 = shl <8 x i32> %142, %broadcast.splat89
  %147 = shl <8 x i32> %143, %broadcast.splat89
  %148 = shl <8 x i32> %144, %broadcast.splat89
  %149 = shl <8 x i32> %145, %broadcast.splat89
  %150 = lshr <8 x i32> %142, %broadcast.splat91
  %151 = lshr <8 x i32> %143, %broadcast.splat91
  %152 = lshr <8 x i32> %144, %broadcast.splat91
  %153 = lshr <8 x i32> %145, %broadcast.splat91
  %154 = select i1 %26, <8 x i32> %150, <8 x i32> zeroinitializer
  %155 = select i1 %26, <8 x i32> %151, <8 x i32> zeroinitializer
  %156 = select i1 %26, <8 x i32> %152, <8 x i32> zeroinitializer
  %157 = select i1 %26, <8 x i32> %153, <8 x i32> zeroinitializer
  %158 = or <8 x i32> %146, %154
  %159 = or <8 x i32> %147, %155
  %160 = or <8 x i32> %148, %156
  %161 = or <8 x i32> %149, %157
  %162 = shl <8 x i32> %138, splat (i32 2)
  %163 = shl <8 x i32> %139, splat (i32 2)
  %164 = shl <8 x i32> %140, splat (i32 2)
  %165 = shl <8 x i32> %141, splat (i32 2)
  %166 = xor <8 x i32> %158, %162
  %167 = xor <8 x i32> %159, %163
  %168 = xor <8 x i32> %160, %164
  %169 = xor <8 x i32> %161, %165
  %170 = add <8 x i32> %162, %broadcast.splat93
  %171 = add <8 x i32> %163, %broadcast.splat93
  %172 = add <8 x i32> %164, %broadcast.splat93
  %173 = add <8 x i32> %165, %broadcast.splat93
  %174 = add <8 x i32> %170, %166
  %175 = add <8 x i32> %171, %167
  %176 = add <8 x i32> %172, %168
  %177 = add <8 x i32> %173, %169
  %178 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index95
  %179 = getelementptr inbounds nuw i8, ptr %178, i64 32
  %180 = getelementptr inbounds nuw i8, ptr %178, i64 64
  %181 = getelementptr inbounds nuw i8, ptr %178, i64 96
  store <8 x i32> %174, ptr %178, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %175, ptr %179, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %176, ptr %180, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %177, ptr %181, align 4, !alias.scope !16, !noalias !22
  %index.next104 = add nuw i64 %index95, 32
  %182 = icmp eq i64 %index.next104, 768
  br i1 %182, label %vec.epilog.vector.body117, label %vector.body94, !llvm.loop !29

vec.epilog.vector.body117:                        ; preds = %vector.body94
  %broadcast.splatinsert115 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat116 = shufflevector <8 x i32> %broadcast.splatinsert115, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert113 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat114 = shufflevector <8 x i32> %broadcast.splatinsert113, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert111 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat112 = shufflevector <8 x i32> %broadcast.splatinsert111, <8 x i32> poison, <8 x i32> zeroinitializer
  %183 = getelementptr inbounds nuw i8, ptr %8, i64 3072
  %wide.load119 = load <8 x i32>, ptr %183, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %184 = getelementptr inbounds nuw i8, ptr %10, i64 3072
  %wide.load120 = load <8 x i32>, ptr %184, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %185 = add <8 x i32> %wide.load120, %wide.load119
  %186 = shl <8 x i32> %185, splat (i32 1)
  %187 = shl <8 x i32> %186, %broadcast.splat112
  %188 = lshr <8 x i32> %186, %broadcast.splat114
  %189 = select i1 %26, <8 x i32> %188, <8 x i32> zeroinitializer
  %190 = or <8 x i32> %187, %189
  %191 = shl <8 x i32> %185, splat (i32 2)
  %192 = xor <8 x i32> %190, %191
  %193 = add <8 x i32> %191, %broadcast.splat116
  %194 = add <8 x i32> %193, %192
  %195 = getelementptr inbounds nuw i8, ptr %12, i64 3072
  store <8 x i32> %194, ptr %195, align 4, !alias.scope !16, !noalias !22
  %196 = getelementptr inbounds nuw i8, ptr %8, i64 3104
  %wide.load119.1 = load <8 x i32>, ptr %196, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %197 = getelementptr inbounds nuw i8, ptr %10, i64 3104
  %wide.load120.1 = load <8 x i32>, ptr %197, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %198 = add <8 x i32> %wide.load120.1, %wide.load119.1
  %199 = shl <8 x i32> %198, splat (i32 1)
  %200 = shl <8 x i32> %199, %broadcast.splat112
  %201 = lshr <8 x i32> %199, %broadcast.splat114
  %202 = select i1 %26, <8 x i32> %201, <8 x i32> zeroinitializer
  %203 = or <8 x i32> %200, %202
  %204 = shl <8 x i32> %198, splat (i32 2)
  %205 = xor <8 x i32> %203, %204
  %206 = add <8 x i32> %204, %broadcast.splat116
  %207 = add <8 x i32> %206, %205
  %208 = getelementptr inbounds nuw i8, ptr %12, i64 3104
  store <8 x i32> %207, ptr %208, align 4, !alias.scope !16, !noalias !22
  br label %broadcast_add_fusion.15_wrapped.exit

.split.split.split.split.split:                   ; preds = %.split.split.split.split
  br i1 %26, label %vector.ph53, label %vector.ph

vector.ph:                                        ; preds = %.split.split.split.split.split
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %209 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %210 = getelementptr inbounds nuw i8, ptr %209, i64 32
  %211 = getelementptr inbounds nuw i8, ptr %209, i64 64
  %212 = getelementptr inbounds nuw i8, ptr %209, i64 96
  %wide.load = load <8 x i32>, ptr %209, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39 = load <8 x i32>, ptr %210, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40 = load <8 x i32>, ptr %211, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41 = load <8 x i32>, ptr %212, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %213 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index
  %214 = getelementptr inbounds nuw i8, ptr %213, i64 32
  %215 = getelementptr inbounds nuw i8, ptr %213, i64 64
  %216 = getelementptr inbounds nuw i8, ptr %213, i64 96
  %wide.load42 = load <8 x i32>, ptr %213, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43 = load <8 x i32>, ptr %214, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44 = load <8 x i32>, ptr %215, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45 = load <8 x i32>, ptr %216, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %217 = add <8 x i32> %wide.load42, %wide.load
  %218 = add <8 x i32> %wide.load43, %wide.load39
  %219 = add <8 x i32> %wide.load44, %wide.load40
  %220 = add <8 x i32> %wide.load45, %wide.load41
  %221 = shl <8 x i32> %217, splat (i32 3)
  %222 = shl <8 x i32> %218, splat (i32 3)
  %223 = shl <8 x i32> %219, splat (i32 3)
  %224 = shl <8 x i32> %220, splat (i32 3)
  %225 = add <8 x i32> %broadcast.splat, %221
  %226 = add <8 x i32> %broadcast.splat, %222
  %227 = add <8 x i32> %broadcast.splat, %223
  %228 = add <8 x i32> %broadcast.splat, %224
  %229 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index
  %230 = getelementptr inbounds nuw i8, ptr %229, i64 32
  %231 = getelementptr inbounds nuw i8, ptr %229, i64 64
  %232 = getelementptr inbounds nuw i8, ptr %229, i64 96
  store <8 x i32> %225, ptr %229, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %226, ptr %230, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %227, ptr %231, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %228, ptr %232, align 4, !alias.scope !16, !noalias !22
  %index.next = add nuw i64 %index, 32
  %233 = icmp eq i64 %index.next, 768
  br i1 %233, label %vec.epilog.vector.body, label %vector.body, !llvm.loop !30

vec.epilog.vector.body:                           ; preds = %vector.body
  %broadcast.splatinsert46 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat47 = shufflevector <8 x i32> %broadcast.splatinsert46, <8 x i32> poison, <8 x i32> zeroinitializer
  %234 = getelementptr inbounds nuw i8, ptr %8, i64 3072
  %wide.load49 = load <8 x i32>, ptr %234, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %235 = getelementptr inbounds nuw i8, ptr %10, i64 3072
  %wide.load50 = load <8 x i32>, ptr %235, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %236 = add <8 x i32> %wide.load50, %wide.load49
  %237 = shl <8 x i32> %236, splat (i32 3)
  %238 = add <8 x i32> %broadcast.splat47, %237
  %239 = getelementptr inbounds nuw i8, ptr %12, i64 3072
  store <8 x i32> %238, ptr %239, align 4, !alias.scope !16, !noalias !22
  %240 = getelementptr inbounds nuw i8, ptr %8, i64 3104
  %wide.load49.1 = load <8 x i32>, ptr %240, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %241 = getelementptr inbounds nuw i8, ptr %10, i64 3104
  %wide.load50.1 = load <8 x i32>, ptr %241, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %242 = add <8 x i32> %wide.load50.1, %wide.load49.1
  %243 = shl <8 x i32> %242, splat (i32 3)
  %244 = add <8 x i32> %broadcast.splat47, %243
  %245 = getelementptr inbounds nuw i8, ptr %12, i64 3104
  store <8 x i32> %244, ptr %245, align 4, !alias.scope !16, !noalias !22
  br label %broadcast_add_fusion.15_wrapped.exit

vector.ph53:                                      ; preds = %.split.split.split.split.split
  %broadcast.splatinsert54 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat55 = shufflevector <8 x i32> %broadcast.splatinsert54, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert56 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat57 = shufflevector <8 x i32> %broadcast.splatinsert56, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body58

vector.body58:                                    ; preds = %vector.body58, %vector.ph53
  %index59 = phi i64 [ 0, %vector.ph53 ], [ %index.next68, %vector.body58 ]
  %246 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index59
  %247 = getelementptr inbounds nuw i8, ptr %246, i64 32
  %248 = getelementptr inbounds nuw i8, ptr %246, i64 64
  %249 = getelementptr inbounds nuw i8, ptr %246, i64 96
  %wide.load60 = load <8 x i32>, ptr %246, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load61 = load <8 x i32>, ptr %247, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load62 = load <8 x i32>, ptr %248, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load63 = load <8 x i32>, ptr %249, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %250 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index59
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 32
  %252 = getelementptr inbounds nuw i8, ptr %250, i64 64
  %253 = getelementptr inbounds nuw i8, ptr %250, i64 96
  %wide.load64 = load <8 x i32>, ptr %250, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load65 = load <8 x i32>, ptr %251, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load66 = load <8 x i32>, ptr %252, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load67 = load <8 x i32>, ptr %253, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %254 = add <8 x i32> %wide.load64, %wide.load60
  %255 = add <8 x i32> %wide.load65, %wide.load61
  %256 = add <8 x i32> %wide.load66, %wide.load62
  %257 = add <8 x i32> %wide.load67, %wide.load63
  %258 = shl <8 x i32> %254, splat (i32 1)
  %259 = shl <8 x i32> %255, splat (i32 1)
  %260 = shl <8 x i32> %256, splat (i32 1)
  %261 = shl <8 x i32> %257, splat (i32 1)
  %262 = lshr <8 x i32> %258, %broadcast.splat55
  %263 = lshr <8 x i32> %259, %broadcast.splat55
  %264 = lshr <8 x i32> %260, %broadcast.splat55
  %265 = lshr <8 x i32> %261, %broadcast.splat55
  %266 = shl <8 x i32> %254, splat (i32 2)
  %267 = shl <8 x i32> %255, splat (i32 2)
  %268 = shl <8 x i32> %256, splat (i32 2)
  %269 = shl <8 x i32> %257, splat (i32 2)
  %270 = xor <8 x i32> %262, %266
  %271 = xor <8 x i32> %263, %267
  %272 = xor <8 x i32> %264, %268
  %273 = xor <8 x i32> %265, %269
  %274 = add <8 x i32> %266, %broadcast.splat57
  %275 = add <8 x i32> %267, %broadcast.splat57
  %276 = add <8 x i32> %268, %broadcast.splat57
  %277 = add <8 x i32> %269, %broadcast.splat57
  %278 = add <8 x i32> %274, %270
  %279 = add <8 x i32> %275, %271
  %280 = add <8 x i32> %276, %272
  %281 = add <8 x i32> %277, %273
  %282 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index59
  %283 = getelementptr inbounds nuw i8, ptr %282, i64 32
  %284 = getelementptr inbounds nuw i8, ptr %282, i64 64
  %285 = getelementptr inbounds nuw i8, ptr %282, i64 96
  store <8 x i32> %278, ptr %282, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %279, ptr %283, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %280, ptr %284, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %281, ptr %285, align 4, !alias.scope !16, !noalias !22
  %index.next68 = add nuw i64 %index59, 32
  %286 = icmp eq i64 %index.next68, 768
  br i1 %286, label %vec.epilog.vector.body79, label %vector.body58, !llvm.loop !31

vec.epilog.vector.body79:                         ; preds = %vector.body58
  %broadcast.splatinsert77 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat78 = shufflevector <8 x i32> %broadcast.splatinsert77, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert75 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat76 = shufflevector <8 x i32> %broadcast.splatinsert75, <8 x i32> poison, <8 x i32> zeroinitializer
  %287 = getelementptr inbounds nuw i8, ptr %8, i64 3072
  %wide.load81 = load <8 x i32>, ptr %287, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %288 = getelementptr inbounds nuw i8, ptr %10, i64 3072
  %wide.load82 = load <8 x i32>, ptr %288, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %289 = add <8 x i32> %wide.load82, %wide.load81
  %290 = shl <8 x i32> %289, splat (i32 1)
  %291 = lshr <8 x i32> %290, %broadcast.splat76
  %292 = shl <8 x i32> %289, splat (i32 2)
  %293 = xor <8 x i32> %291, %292
  %294 = add <8 x i32> %292, %broadcast.splat78
  %295 = add <8 x i32> %294, %293
  %296 = getelementptr inbounds nuw i8, ptr %12, i64 3072
  store <8 x i32> %295, ptr %296, align 4, !alias.scope !16, !noalias !22
  %297 = getelementptr inbounds nuw i8, ptr %8, i64 3104
  %wide.load81.1 = load <8 x i32>, ptr %297, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %298 = getelementptr inbounds nuw i8, ptr %10, i64 3104
  %wide.load82.1 = load <8 x i32>, ptr %298, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %299 = add <8 x i32> %wide.load82.1, %wide.load81.1
  %300 = shl <8 x i32> %299, splat (i32 1)
  %301 = lshr <8 x i32> %300, %broadcast.splat76
  %302 = shl <8 x i32> %299, splat (i32 2)
  %303 = xor <8 x i32> %301, %302
  %304 = add <8 x i32> %302, %broadcast.splat78
  %305 = add <8 x i32> %304, %303
  %306 = getelementptr inbounds nuw i8, ptr %12, i64 3104
  store <8 x i32> %305, ptr %306, align 4, !alias.scope !16, !noalias !22
  br label %broadcast_add_fusion.15_wrapped.exit

broadcast_add_fusion.15_wrapped.exit:             ; preds = %vector.body133, %vector.body150, %vector.body169, %vector.body190, %vec.epilog.vector.body, %vec.epilog.vector.body79, %vec.epilog.vector.body117
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 3136}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.15_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.15_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.15_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.15_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.15_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.15_wrapped: argument 4"}
!18 = !{!8, !13, !15, !17}
!19 = !{!11, !13, !15, !17}
!20 = !{!8, !11, !15, !17}
!21 = !{!8, !11, !13, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24, !25}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = distinct !{!26, !24, !25}
!27 = distinct !{!27, !24, !25}
!28 = distinct !{!28, !24, !25}
!29 = distinct !{!29, !24, !25}
!30 = distinct !{!30, !24, !25}
!31 = distinct !{!31, !24, !25}
