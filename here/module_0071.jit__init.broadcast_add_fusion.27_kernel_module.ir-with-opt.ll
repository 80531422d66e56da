; ModuleID = '__compute_module_broadcast_add_fusion.27_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.27_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.27(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  br i1 %15, label %vector.ph133, label %.split

vector.ph133:                                     ; preds = %1
  %broadcast.splatinsert134 = insertelement <8 x i32> poison, i32 %.fr11, i64 0
  %broadcast.splat135 = shufflevector <8 x i32> %broadcast.splatinsert134, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert136 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat137 = shufflevector <8 x i32> %broadcast.splatinsert136, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert138 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat139 = shufflevector <8 x i32> %broadcast.splatinsert138, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert140 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat141 = shufflevector <8 x i32> %broadcast.splatinsert140, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert142 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat143 = shufflevector <8 x i32> %broadcast.splatinsert142, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert144 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat145 = shufflevector <8 x i32> %broadcast.splatinsert144, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert146 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat147 = shufflevector <8 x i32> %broadcast.splatinsert146, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body148

vector.body148:                                   ; preds = %vector.body148, %vector.ph133
  %index149 = phi i64 [ 0, %vector.ph133 ], [ %index.next152, %vector.body148 ]
  %28 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index149
  %wide.load150 = load <8 x i32>, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %29 = shl <8 x i32> %wide.load150, %broadcast.splat135
  %30 = lshr <8 x i32> %wide.load150, %broadcast.splat137
  %31 = select i1 %16, <8 x i32> %30, <8 x i32> zeroinitializer
  %32 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index149
  %wide.load151 = load <8 x i32>, ptr %32, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %33 = or <8 x i32> %29, %31
  %34 = add <8 x i32> %wide.load151, %wide.load150
  %35 = xor <8 x i32> %33, %34
  %36 = shl <8 x i32> %35, %broadcast.splat139
  %37 = select i1 %20, <8 x i32> %36, <8 x i32> zeroinitializer
  %38 = lshr <8 x i32> %35, %broadcast.splat141
  %39 = select i1 %21, <8 x i32> %38, <8 x i32> zeroinitializer
  %40 = or <8 x i32> %37, %39
  %41 = add <8 x i32> %35, %34
  %42 = xor <8 x i32> %40, %41
  %43 = shl <8 x i32> %42, %broadcast.splat143
  %44 = select i1 %25, <8 x i32> %43, <8 x i32> zeroinitializer
  %45 = lshr <8 x i32> %42, %broadcast.splat145
  %46 = select i1 %26, <8 x i32> %45, <8 x i32> zeroinitializer
  %47 = or <8 x i32> %44, %46
  %48 = add <8 x i32> %42, %41
  %49 = xor <8 x i32> %47, %48
  %50 = add <8 x i32> %48, %broadcast.splat147
  %51 = add <8 x i32> %50, %49
  %52 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index149
  store <8 x i32> %51, ptr %52, align 4, !alias.scope !16, !noalias !22
  %index.next152 = add nuw i64 %index149, 8
  %53 = icmp eq i64 %index.next152, 256
  br i1 %53, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body148, !llvm.loop !23

.split:                                           ; preds = %1
  br i1 %16, label %vector.ph114, label %.split.split

vector.ph114:                                     ; preds = %.split
  %broadcast.splatinsert115 = insertelement <8 x i32> poison, i32 %14, i64 0
  %broadcast.splat116 = shufflevector <8 x i32> %broadcast.splatinsert115, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert117 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat118 = shufflevector <8 x i32> %broadcast.splatinsert117, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert119 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat120 = shufflevector <8 x i32> %broadcast.splatinsert119, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert121 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat122 = shufflevector <8 x i32> %broadcast.splatinsert121, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert123 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat124 = shufflevector <8 x i32> %broadcast.splatinsert123, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert125 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat126 = shufflevector <8 x i32> %broadcast.splatinsert125, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body127

vector.body127:                                   ; preds = %vector.body127, %vector.ph114
  %index128 = phi i64 [ 0, %vector.ph114 ], [ %index.next131, %vector.body127 ]
  %54 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index128
  %wide.load129 = load <8 x i32>, ptr %54, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %55 = lshr <8 x i32> %wide.load129, %broadcast.splat116
  %56 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index128
  %wide.load130 = load <8 x i32>, ptr %56, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %57 = add <8 x i32> %wide.load130, %wide.load129
  %58 = xor <8 x i32> %55, %57
  %59 = shl <8 x i32> %58, %broadcast.splat118
  %60 = select i1 %20, <8 x i32> %59, <8 x i32> zeroinitializer
  %61 = lshr <8 x i32> %58, %broadcast.splat120
  %62 = select i1 %21, <8 x i32> %61, <8 x i32> zeroinitializer
  %63 = or <8 x i32> %60, %62
  %64 = add <8 x i32> %58, %57
  %65 = xor <8 x i32> %63, %64
  %66 = shl <8 x i32> %65, %broadcast.splat122
  %67 = select i1 %25, <8 x i32> %66, <8 x i32> zeroinitializer
  %68 = lshr <8 x i32> %65, %broadcast.splat124
  %69 = select i1 %26, <8 x i32> %68, <8 x i32> zeroinitializer
  %70 = or <8 x i32> %67, %69
  %71 = add <8 x i32> %65, %64
  %72 = xor <8 x i32> %70, %71
  %73 = add <8 x i32> %71, %broadcast.splat126
  %74 = add <8 x i32> %73, %72
  %75 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index128
  store <8 x i32> %74, ptr %75, align 4, !alias.scope !16, !noalias !22
  %index.next131 = add nuw i64 %index128, 8
  %76 = icmp eq i64 %index.next131, 256
  br i1 %76, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body127, !llvm.loop !26

.split.split:                                     ; preds = %.split
  br i1 %20, label %vector.ph97, label %.split.split.split

vector.ph97:                                      ; preds = %.split.split
  %broadcast.splatinsert98 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat99 = shufflevector <8 x i32> %broadcast.splatinsert98, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert100 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat101 = shufflevector <8 x i32> %broadcast.splatinsert100, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert102 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat103 = shufflevector <8 x i32> %broadcast.splatinsert102, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert104 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat105 = shufflevector <8 x i32> %broadcast.splatinsert104, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert106 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat107 = shufflevector <8 x i32> %broadcast.splatinsert106, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body108

vector.body108:                                   ; preds = %vector.body108, %vector.ph97
  %index109 = phi i64 [ 0, %vector.ph97 ], [ %index.next112, %vector.body108 ]
  %77 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index109
  %wide.load110 = load <8 x i32>, ptr %77, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %78 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index109
  %wide.load111 = load <8 x i32>, ptr %78, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %79 = add <8 x i32> %wide.load111, %wide.load110
  %80 = shl <8 x i32> %79, %broadcast.splat99
  %81 = lshr <8 x i32> %79, %broadcast.splat101
  %82 = select i1 %21, <8 x i32> %81, <8 x i32> zeroinitializer
  %83 = or <8 x i32> %80, %82
  %84 = shl <8 x i32> %79, splat (i32 1)
  %85 = xor <8 x i32> %83, %84
  %86 = shl <8 x i32> %85, %broadcast.splat103
  %87 = select i1 %25, <8 x i32> %86, <8 x i32> zeroinitializer
  %88 = lshr <8 x i32> %85, %broadcast.splat105
  %89 = select i1 %26, <8 x i32> %88, <8 x i32> zeroinitializer
  %90 = or <8 x i32> %87, %89
  %91 = add <8 x i32> %85, %84
  %92 = xor <8 x i32> %90, %91
  %93 = add <8 x i32> %91, %broadcast.splat107
  %94 = add <8 x i32> %93, %92
  %95 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index109
  store <8 x i32> %94, ptr %95, align 4, !alias.scope !16, !noalias !22
  %index.next112 = add nuw i64 %index109, 8
  %96 = icmp eq i64 %index.next112, 256
  br i1 %96, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body108, !llvm.loop !27

.split.split.split:                               ; preds = %.split.split
  br i1 %21, label %vector.ph82, label %.split.split.split.split

vector.ph82:                                      ; preds = %.split.split.split
  %broadcast.splatinsert83 = insertelement <8 x i32> poison, i32 %19, i64 0
  %broadcast.splat84 = shufflevector <8 x i32> %broadcast.splatinsert83, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert85 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat86 = shufflevector <8 x i32> %broadcast.splatinsert85, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert87 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat88 = shufflevector <8 x i32> %broadcast.splatinsert87, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert89 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat90 = shufflevector <8 x i32> %broadcast.splatinsert89, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body91

vector.body91:                                    ; preds = %vector.body91, %vector.ph82
  %index92 = phi i64 [ 0, %vector.ph82 ], [ %index.next95.1, %vector.body91 ]
  %97 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index92
  %wide.load93 = load <8 x i32>, ptr %97, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %98 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index92
  %wide.load94 = load <8 x i32>, ptr %98, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %99 = add <8 x i32> %wide.load94, %wide.load93
  %100 = lshr <8 x i32> %99, %broadcast.splat84
  %101 = shl <8 x i32> %99, splat (i32 1)
  %102 = xor <8 x i32> %100, %101
  %103 = shl <8 x i32> %102, %broadcast.splat86
  %104 = select i1 %25, <8 x i32> %103, <8 x i32> zeroinitializer
  %105 = lshr <8 x i32> %102, %broadcast.splat88
  %106 = select i1 %26, <8 x i32> %105, <8 x i32> zeroinitializer
  %107 = or <8 x i32> %104, %106
  %108 = add <8 x i32> %102, %101
  %109 = xor <8 x i32> %107, %108
  %110 = add <8 x i32> %108, %broadcast.splat90
  %111 = add <8 x i32> %110, %109
  %112 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index92
  store <8 x i32> %111, ptr %112, align 4, !alias.scope !16, !noalias !22
  %index.next95 = or disjoint i64 %index92, 8
  %113 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index.next95
  %wide.load93.1 = load <8 x i32>, ptr %113, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %114 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index.next95
  %wide.load94.1 = load <8 x i32>, ptr %114, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %115 = add <8 x i32> %wide.load94.1, %wide.load93.1
  %116 = lshr <8 x i32> %115, %broadcast.splat84
  %117 = shl <8 x i32> %115, splat (i32 1)
  %118 = xor <8 x i32> %116, %117
  %119 = shl <8 x i32> %118, %broadcast.splat86
  %120 = select i1 %25, <8 x i32> %119, <8 x i32> zeroinitializer
  %121 = lshr <8 x i32> %118, %broadcast.splat88
  %122 = select i1 %26, <8 x i32> %121, <8 x i32> zeroinitializer
  %123 = or <8 x i32> %120, %122
  %124 = add <8 x i32> %118, %117
  %125 = xor <8 x i32> %123, %124
  %126 = add <8 x i32> %124, %broadcast.splat90
  %127 = add <8 x i32> %126, %125
  %128 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index.next95
  store <8 x i32> %127, ptr %128, align 4, !alias.scope !16, !noalias !22
  %index.next95.1 = add nuw nsw i64 %index92, 16
  %129 = icmp eq i64 %index.next95.1, 256
  br i1 %129, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body91, !llvm.loop !28

.split.split.split.split:                         ; preds = %.split.split.split
  br i1 %25, label %vector.ph63, label %.split.split.split.split.split

vector.ph63:                                      ; preds = %.split.split.split.split
  %broadcast.splatinsert64 = insertelement <8 x i32> poison, i32 %.fr12, i64 0
  %broadcast.splat65 = shufflevector <8 x i32> %broadcast.splatinsert64, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert66 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat67 = shufflevector <8 x i32> %broadcast.splatinsert66, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert68 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat69 = shufflevector <8 x i32> %broadcast.splatinsert68, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body70

vector.body70:                                    ; preds = %vector.body70, %vector.ph63
  %index71 = phi i64 [ 0, %vector.ph63 ], [ %index.next80, %vector.body70 ]
  %130 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index71
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 32
  %132 = getelementptr inbounds nuw i8, ptr %130, i64 64
  %133 = getelementptr inbounds nuw i8, ptr %130, i64 96
  %wide.load72 = load <8 x i32>, ptr %130, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load73 = load <8 x i32>, ptr %131, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load74 = load <8 x i32>, ptr %132, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load75 = load <8 x i32>, ptr %133, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %134 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index71
  %135 = getelementptr inbounds nuw i8, ptr %134, i64 32
  %136 = getelementptr inbounds nuw i8, ptr %134, i64 64
  %137 = getelementptr inbounds nuw i8, ptr %134, i64 96
  %wide.load76 = load <8 x i32>, ptr %134, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load77 = load <8 x i32>, ptr %135, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load78 = load <8 x i32>, ptr %136, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load79 = load <8 x i32>, ptr %137, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %138 = add <8 x i32> %wide.load76, %wide.load72
  %139 = add <8 x i32> %wide.load77, %wide.load73
  %140 = add <8 x i32> %wide.load78, %wide.load74
  %141 = add <8 x i32> %wide.load79, %wide.load75
  %142 = shl <8 x i32> %138, splat (i32 1)
  %143 = shl <8 x i32> %139, splat (i32 1)
  %144 = shl <8 x i32> %140, splat (i32 1)
  %145 = shl <8 x i32> %141, splat (i32 1)
  %146 = shl <8 x i32> %142, %broadcast.splat65
  %147 = shl <8 x i32> %143, %broadcast.splat65
  %148 = shl <8 x i32> %144, %broadcast.splat65
  %149 = shl <8 x i32> %145, %broadcast.splat65
  %150 = lshr <8 x i32> %142, %broadcast.splat67
  %151 = lshr <8 x i32> %143, %broadcast.splat67
  %152 = lshr <8 x i32> %144, %broadcast.splat67
  %153 = lshr <8 x i32> %145, %broadcast.splat67
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
  %170 = add <8 x i32> %162, %broadcast.splat69
  %171 = add <8 x i32> %163, %broadcast.splat69
  %172 = add <8 x i32> %164, %broadcast.splat69
  %173 = add <8 x i32> %165, %broadcast.splat69
  %174 = add <8 x i32> %170, %166
  %175 = add <8 x i32> %171, %167
  %176 = add <8 x i32> %172, %168
  %177 = add <8 x i32> %173, %169
  %178 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index71
  %179 = getelementptr inbounds nuw i8, ptr %178, i64 32
  %180 = getelementptr inbounds nuw i8, ptr %178, i64 64
  %181 = getelementptr inbounds nuw i8, ptr %178, i64 96
  store <8 x i32> %174, ptr %178, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %175, ptr %179, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %176, ptr %180, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %177, ptr %181, align 4, !alias.scope !16, !noalias !22
  %index.next80 = add nuw i64 %index71, 32
  %182 = icmp eq i64 %index.next80, 256
  br i1 %182, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body70, !llvm.loop !29

.split.split.split.split.split:                   ; preds = %.split.split.split.split
  br i1 %26, label %vector.ph46, label %vector.body

vector.body:                                      ; preds = %.split.split.split.split.split
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %183 = getelementptr inbounds nuw i8, ptr %8, i64 32
  %184 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %185 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %wide.load = load <8 x i32>, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39 = load <8 x i32>, ptr %183, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40 = load <8 x i32>, ptr %184, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41 = load <8 x i32>, ptr %185, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %186 = getelementptr inbounds nuw i8, ptr %10, i64 32
  %187 = getelementptr inbounds nuw i8, ptr %10, i64 64
  %188 = getelementptr inbounds nuw i8, ptr %10, i64 96
  %wide.load42 = load <8 x i32>, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43 = load <8 x i32>, ptr %186, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44 = load <8 x i32>, ptr %187, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45 = load <8 x i32>, ptr %188, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %189 = add <8 x i32> %wide.load42, %wide.load
  %190 = add <8 x i32> %wide.load43, %wide.load39
  %191 = add <8 x i32> %wide.load44, %wide.load40
  %192 = add <8 x i32> %wide.load45, %wide.load41
  %193 = shl <8 x i32> %189, splat (i32 3)
  %194 = shl <8 x i32> %190, splat (i32 3)
  %195 = shl <8 x i32> %191, splat (i32 3)
  %196 = shl <8 x i32> %192, splat (i32 3)
  %197 = add <8 x i32> %broadcast.splat, %193
  %198 = add <8 x i32> %broadcast.splat, %194
  %199 = add <8 x i32> %broadcast.splat, %195
  %200 = add <8 x i32> %broadcast.splat, %196
  %201 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %202 = getelementptr inbounds nuw i8, ptr %12, i64 64
  %203 = getelementptr inbounds nuw i8, ptr %12, i64 96
  store <8 x i32> %197, ptr %12, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %198, ptr %201, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %199, ptr %202, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %200, ptr %203, align 4, !alias.scope !16, !noalias !22
  %204 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %205 = getelementptr inbounds nuw i8, ptr %8, i64 160
  %206 = getelementptr inbounds nuw i8, ptr %8, i64 192
  %207 = getelementptr inbounds nuw i8, ptr %8, i64 224
  %wide.load.1 = load <8 x i32>, ptr %204, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.1 = load <8 x i32>, ptr %205, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.1 = load <8 x i32>, ptr %206, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.1 = load <8 x i32>, ptr %207, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %208 = getelementptr inbounds nuw i8, ptr %10, i64 128
  %209 = getelementptr inbounds nuw i8, ptr %10, i64 160
  %210 = getelementptr inbounds nuw i8, ptr %10, i64 192
  %211 = getelementptr inbounds nuw i8, ptr %10, i64 224
  %wide.load42.1 = load <8 x i32>, ptr %208, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.1 = load <8 x i32>, ptr %209, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.1 = load <8 x i32>, ptr %210, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.1 = load <8 x i32>, ptr %211, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %212 = add <8 x i32> %wide.load42.1, %wide.load.1
  %213 = add <8 x i32> %wide.load43.1, %wide.load39.1
  %214 = add <8 x i32> %wide.load44.1, %wide.load40.1
  %215 = add <8 x i32> %wide.load45.1, %wide.load41.1
  %216 = shl <8 x i32> %212, splat (i32 3)
  %217 = shl <8 x i32> %213, splat (i32 3)
  %218 = shl <8 x i32> %214, splat (i32 3)
  %219 = shl <8 x i32> %215, splat (i32 3)
  %220 = add <8 x i32> %broadcast.splat, %216
  %221 = add <8 x i32> %broadcast.splat, %217
  %222 = add <8 x i32> %broadcast.splat, %218
  %223 = add <8 x i32> %broadcast.splat, %219
  %224 = getelementptr inbounds nuw i8, ptr %12, i64 128
  %225 = getelementptr inbounds nuw i8, ptr %12, i64 160
  %226 = getelementptr inbounds nuw i8, ptr %12, i64 192
  %227 = getelementptr inbounds nuw i8, ptr %12, i64 224
  store <8 x i32> %220, ptr %224, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %221, ptr %225, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %222, ptr %226, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %223, ptr %227, align 4, !alias.scope !16, !noalias !22
  %228 = getelementptr inbounds nuw i8, ptr %8, i64 256
  %229 = getelementptr inbounds nuw i8, ptr %8, i64 288
  %230 = getelementptr inbounds nuw i8, ptr %8, i64 320
  %231 = getelementptr inbounds nuw i8, ptr %8, i64 352
  %wide.load.2 = load <8 x i32>, ptr %228, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.2 = load <8 x i32>, ptr %229, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.2 = load <8 x i32>, ptr %230, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.2 = load <8 x i32>, ptr %231, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %232 = getelementptr inbounds nuw i8, ptr %10, i64 256
  %233 = getelementptr inbounds nuw i8, ptr %10, i64 288
  %234 = getelementptr inbounds nuw i8, ptr %10, i64 320
  %235 = getelementptr inbounds nuw i8, ptr %10, i64 352
  %wide.load42.2 = load <8 x i32>, ptr %232, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.2 = load <8 x i32>, ptr %233, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.2 = load <8 x i32>, ptr %234, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.2 = load <8 x i32>, ptr %235, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %236 = add <8 x i32> %wide.load42.2, %wide.load.2
  %237 = add <8 x i32> %wide.load43.2, %wide.load39.2
  %238 = add <8 x i32> %wide.load44.2, %wide.load40.2
  %239 = add <8 x i32> %wide.load45.2, %wide.load41.2
  %240 = shl <8 x i32> %236, splat (i32 3)
  %241 = shl <8 x i32> %237, splat (i32 3)
  %242 = shl <8 x i32> %238, splat (i32 3)
  %243 = shl <8 x i32> %239, splat (i32 3)
  %244 = add <8 x i32> %broadcast.splat, %240
  %245 = add <8 x i32> %broadcast.splat, %241
  %246 = add <8 x i32> %broadcast.splat, %242
  %247 = add <8 x i32> %broadcast.splat, %243
  %248 = getelementptr inbounds nuw i8, ptr %12, i64 256
  %249 = getelementptr inbounds nuw i8, ptr %12, i64 288
  %250 = getelementptr inbounds nuw i8, ptr %12, i64 320
  %251 = getelementptr inbounds nuw i8, ptr %12, i64 352
  store <8 x i32> %244, ptr %248, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %245, ptr %249, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %246, ptr %250, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %247, ptr %251, align 4, !alias.scope !16, !noalias !22
  %252 = getelementptr inbounds nuw i8, ptr %8, i64 384
  %253 = getelementptr inbounds nuw i8, ptr %8, i64 416
  %254 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %255 = getelementptr inbounds nuw i8, ptr %8, i64 480
  %wide.load.3 = load <8 x i32>, ptr %252, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.3 = load <8 x i32>, ptr %253, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.3 = load <8 x i32>, ptr %254, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.3 = load <8 x i32>, ptr %255, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %256 = getelementptr inbounds nuw i8, ptr %10, i64 384
  %257 = getelementptr inbounds nuw i8, ptr %10, i64 416
  %258 = getelementptr inbounds nuw i8, ptr %10, i64 448
  %259 = getelementptr inbounds nuw i8, ptr %10, i64 480
  %wide.load42.3 = load <8 x i32>, ptr %256, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.3 = load <8 x i32>, ptr %257, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.3 = load <8 x i32>, ptr %258, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.3 = load <8 x i32>, ptr %259, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %260 = add <8 x i32> %wide.load42.3, %wide.load.3
  %261 = add <8 x i32> %wide.load43.3, %wide.load39.3
  %262 = add <8 x i32> %wide.load44.3, %wide.load40.3
  %263 = add <8 x i32> %wide.load45.3, %wide.load41.3
  %264 = shl <8 x i32> %260, splat (i32 3)
  %265 = shl <8 x i32> %261, splat (i32 3)
  %266 = shl <8 x i32> %262, splat (i32 3)
  %267 = shl <8 x i32> %263, splat (i32 3)
  %268 = add <8 x i32> %broadcast.splat, %264
  %269 = add <8 x i32> %broadcast.splat, %265
  %270 = add <8 x i32> %broadcast.splat, %266
  %271 = add <8 x i32> %broadcast.splat, %267
  %272 = getelementptr inbounds nuw i8, ptr %12, i64 384
  %273 = getelementptr inbounds nuw i8, ptr %12, i64 416
  %274 = getelementptr inbounds nuw i8, ptr %12, i64 448
  %275 = getelementptr inbounds nuw i8, ptr %12, i64 480
  store <8 x i32> %268, ptr %272, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %269, ptr %273, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %270, ptr %274, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %271, ptr %275, align 4, !alias.scope !16, !noalias !22
  %276 = getelementptr inbounds nuw i8, ptr %8, i64 512
  %277 = getelementptr inbounds nuw i8, ptr %8, i64 544
  %278 = getelementptr inbounds nuw i8, ptr %8, i64 576
  %279 = getelementptr inbounds nuw i8, ptr %8, i64 608
  %wide.load.4 = load <8 x i32>, ptr %276, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.4 = load <8 x i32>, ptr %277, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.4 = load <8 x i32>, ptr %278, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.4 = load <8 x i32>, ptr %279, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %280 = getelementptr inbounds nuw i8, ptr %10, i64 512
  %281 = getelementptr inbounds nuw i8, ptr %10, i64 544
  %282 = getelementptr inbounds nuw i8, ptr %10, i64 576
  %283 = getelementptr inbounds nuw i8, ptr %10, i64 608
  %wide.load42.4 = load <8 x i32>, ptr %280, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.4 = load <8 x i32>, ptr %281, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.4 = load <8 x i32>, ptr %282, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.4 = load <8 x i32>, ptr %283, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %284 = add <8 x i32> %wide.load42.4, %wide.load.4
  %285 = add <8 x i32> %wide.load43.4, %wide.load39.4
  %286 = add <8 x i32> %wide.load44.4, %wide.load40.4
  %287 = add <8 x i32> %wide.load45.4, %wide.load41.4
  %288 = shl <8 x i32> %284, splat (i32 3)
  %289 = shl <8 x i32> %285, splat (i32 3)
  %290 = shl <8 x i32> %286, splat (i32 3)
  %291 = shl <8 x i32> %287, splat (i32 3)
  %292 = add <8 x i32> %broadcast.splat, %288
  %293 = add <8 x i32> %broadcast.splat, %289
  %294 = add <8 x i32> %broadcast.splat, %290
  %295 = add <8 x i32> %broadcast.splat, %291
  %296 = getelementptr inbounds nuw i8, ptr %12, i64 512
  %297 = getelementptr inbounds nuw i8, ptr %12, i64 544
  %298 = getelementptr inbounds nuw i8, ptr %12, i64 576
  %299 = getelementptr inbounds nuw i8, ptr %12, i64 608
  store <8 x i32> %292, ptr %296, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %293, ptr %297, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %294, ptr %298, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %295, ptr %299, align 4, !alias.scope !16, !noalias !22
  %300 = getelementptr inbounds nuw i8, ptr %8, i64 640
  %301 = getelementptr inbounds nuw i8, ptr %8, i64 672
  %302 = getelementptr inbounds nuw i8, ptr %8, i64 704
  %303 = getelementptr inbounds nuw i8, ptr %8, i64 736
  %wide.load.5 = load <8 x i32>, ptr %300, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.5 = load <8 x i32>, ptr %301, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.5 = load <8 x i32>, ptr %302, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.5 = load <8 x i32>, ptr %303, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %304 = getelementptr inbounds nuw i8, ptr %10, i64 640
  %305 = getelementptr inbounds nuw i8, ptr %10, i64 672
  %306 = getelementptr inbounds nuw i8, ptr %10, i64 704
  %307 = getelementptr inbounds nuw i8, ptr %10, i64 736
  %wide.load42.5 = load <8 x i32>, ptr %304, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.5 = load <8 x i32>, ptr %305, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.5 = load <8 x i32>, ptr %306, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.5 = load <8 x i32>, ptr %307, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %308 = add <8 x i32> %wide.load42.5, %wide.load.5
  %309 = add <8 x i32> %wide.load43.5, %wide.load39.5
  %310 = add <8 x i32> %wide.load44.5, %wide.load40.5
  %311 = add <8 x i32> %wide.load45.5, %wide.load41.5
  %312 = shl <8 x i32> %308, splat (i32 3)
  %313 = shl <8 x i32> %309, splat (i32 3)
  %314 = shl <8 x i32> %310, splat (i32 3)
  %315 = shl <8 x i32> %311, splat (i32 3)
  %316 = add <8 x i32> %broadcast.splat, %312
  %317 = add <8 x i32> %broadcast.splat, %313
  %318 = add <8 x i32> %broadcast.splat, %314
  %319 = add <8 x i32> %broadcast.splat, %315
  %320 = getelementptr inbounds nuw i8, ptr %12, i64 640
  %321 = getelementptr inbounds nuw i8, ptr %12, i64 672
  %322 = getelementptr inbounds nuw i8, ptr %12, i64 704
  %323 = getelementptr inbounds nuw i8, ptr %12, i64 736
  store <8 x i32> %316, ptr %320, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %317, ptr %321, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %318, ptr %322, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %319, ptr %323, align 4, !alias.scope !16, !noalias !22
  %324 = getelementptr inbounds nuw i8, ptr %8, i64 768
  %325 = getelementptr inbounds nuw i8, ptr %8, i64 800
  %326 = getelementptr inbounds nuw i8, ptr %8, i64 832
  %327 = getelementptr inbounds nuw i8, ptr %8, i64 864
  %wide.load.6 = load <8 x i32>, ptr %324, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.6 = load <8 x i32>, ptr %325, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.6 = load <8 x i32>, ptr %326, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.6 = load <8 x i32>, ptr %327, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %328 = getelementptr inbounds nuw i8, ptr %10, i64 768
  %329 = getelementptr inbounds nuw i8, ptr %10, i64 800
  %330 = getelementptr inbounds nuw i8, ptr %10, i64 832
  %331 = getelementptr inbounds nuw i8, ptr %10, i64 864
  %wide.load42.6 = load <8 x i32>, ptr %328, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.6 = load <8 x i32>, ptr %329, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.6 = load <8 x i32>, ptr %330, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.6 = load <8 x i32>, ptr %331, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %332 = add <8 x i32> %wide.load42.6, %wide.load.6
  %333 = add <8 x i32> %wide.load43.6, %wide.load39.6
  %334 = add <8 x i32> %wide.load44.6, %wide.load40.6
  %335 = add <8 x i32> %wide.load45.6, %wide.load41.6
  %336 = shl <8 x i32> %332, splat (i32 3)
  %337 = shl <8 x i32> %333, splat (i32 3)
  %338 = shl <8 x i32> %334, splat (i32 3)
  %339 = shl <8 x i32> %335, splat (i32 3)
  %340 = add <8 x i32> %broadcast.splat, %336
  %341 = add <8 x i32> %broadcast.splat, %337
  %342 = add <8 x i32> %broadcast.splat, %338
  %343 = add <8 x i32> %broadcast.splat, %339
  %344 = getelementptr inbounds nuw i8, ptr %12, i64 768
  %345 = getelementptr inbounds nuw i8, ptr %12, i64 800
  %346 = getelementptr inbounds nuw i8, ptr %12, i64 832
  %347 = getelementptr inbounds nuw i8, ptr %12, i64 864
  store <8 x i32> %340, ptr %344, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %341, ptr %345, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %342, ptr %346, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %343, ptr %347, align 4, !alias.scope !16, !noalias !22
  %348 = getelementptr inbounds nuw i8, ptr %8, i64 896
  %349 = getelementptr inbounds nuw i8, ptr %8, i64 928
  %350 = getelementptr inbounds nuw i8, ptr %8, i64 960
  %351 = getelementptr inbounds nuw i8, ptr %8, i64 992
  %wide.load.7 = load <8 x i32>, ptr %348, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39.7 = load <8 x i32>, ptr %349, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40.7 = load <8 x i32>, ptr %350, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41.7 = load <8 x i32>, ptr %351, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %352 = getelementptr inbounds nuw i8, ptr %10, i64 896
  %353 = getelementptr inbounds nuw i8, ptr %10, i64 928
  %354 = getelementptr inbounds nuw i8, ptr %10, i64 960
  %355 = getelementptr inbounds nuw i8, ptr %10, i64 992
  %wide.load42.7 = load <8 x i32>, ptr %352, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43.7 = load <8 x i32>, ptr %353, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44.7 = load <8 x i32>, ptr %354, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45.7 = load <8 x i32>, ptr %355, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %356 = add <8 x i32> %wide.load42.7, %wide.load.7
  %357 = add <8 x i32> %wide.load43.7, %wide.load39.7
  %358 = add <8 x i32> %wide.load44.7, %wide.load40.7
  %359 = add <8 x i32> %wide.load45.7, %wide.load41.7
  %360 = shl <8 x i32> %356, splat (i32 3)
  %361 = shl <8 x i32> %357, splat (i32 3)
  %362 = shl <8 x i32> %358, splat (i32 3)
  %363 = shl <8 x i32> %359, splat (i32 3)
  %364 = add <8 x i32> %broadcast.splat, %360
  %365 = add <8 x i32> %broadcast.splat, %361
  %366 = add <8 x i32> %broadcast.splat, %362
  %367 = add <8 x i32> %broadcast.splat, %363
  %368 = getelementptr inbounds nuw i8, ptr %12, i64 896
  %369 = getelementptr inbounds nuw i8, ptr %12, i64 928
  %370 = getelementptr inbounds nuw i8, ptr %12, i64 960
  %371 = getelementptr inbounds nuw i8, ptr %12, i64 992
  store <8 x i32> %364, ptr %368, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %365, ptr %369, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %366, ptr %370, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %367, ptr %371, align 4, !alias.scope !16, !noalias !22
  br label %broadcast_add_fusion.27_wrapped.exit

vector.ph46:                                      ; preds = %.split.split.split.split.split
  %broadcast.splatinsert47 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat48 = shufflevector <8 x i32> %broadcast.splatinsert47, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert49 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat50 = shufflevector <8 x i32> %broadcast.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body51

vector.body51:                                    ; preds = %vector.body51, %vector.ph46
  %index52 = phi i64 [ 0, %vector.ph46 ], [ %index.next61, %vector.body51 ]
  %372 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index52
  %373 = getelementptr inbounds nuw i8, ptr %372, i64 32
  %374 = getelementptr inbounds nuw i8, ptr %372, i64 64
  %375 = getelementptr inbounds nuw i8, ptr %372, i64 96
  %wide.load53 = load <8 x i32>, ptr %372, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load54 = load <8 x i32>, ptr %373, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load55 = load <8 x i32>, ptr %374, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load56 = load <8 x i32>, ptr %375, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %376 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index52
  %377 = getelementptr inbounds nuw i8, ptr %376, i64 32
  %378 = getelementptr inbounds nuw i8, ptr %376, i64 64
  %379 = getelementptr inbounds nuw i8, ptr %376, i64 96
  %wide.load57 = load <8 x i32>, ptr %376, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load58 = load <8 x i32>, ptr %377, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load59 = load <8 x i32>, ptr %378, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load60 = load <8 x i32>, ptr %379, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %380 = add <8 x i32> %wide.load57, %wide.load53
  %381 = add <8 x i32> %wide.load58, %wide.load54
  %382 = add <8 x i32> %wide.load59, %wide.load55
  %383 = add <8 x i32> %wide.load60, %wide.load56
  %384 = shl <8 x i32> %380, splat (i32 1)
  %385 = shl <8 x i32> %381, splat (i32 1)
  %386 = shl <8 x i32> %382, splat (i32 1)
  %387 = shl <8 x i32> %383, splat (i32 1)
  %388 = lshr <8 x i32> %384, %broadcast.splat48
  %389 = lshr <8 x i32> %385, %broadcast.splat48
  %390 = lshr <8 x i32> %386, %broadcast.splat48
  %391 = lshr <8 x i32> %387, %broadcast.splat48
  %392 = shl <8 x i32> %380, splat (i32 2)
  %393 = shl <8 x i32> %381, splat (i32 2)
  %394 = shl <8 x i32> %382, splat (i32 2)
  %395 = shl <8 x i32> %383, splat (i32 2)
  %396 = xor <8 x i32> %388, %392
  %397 = xor <8 x i32> %389, %393
  %398 = xor <8 x i32> %390, %394
  %399 = xor <8 x i32> %391, %395
  %400 = add <8 x i32> %392, %broadcast.splat50
  %401 = add <8 x i32> %393, %broadcast.splat50
  %402 = add <8 x i32> %394, %broadcast.splat50
  %403 = add <8 x i32> %395, %broadcast.splat50
  %404 = add <8 x i32> %400, %396
  %405 = add <8 x i32> %401, %397
  %406 = add <8 x i32> %402, %398
  %407 = add <8 x i32> %403, %399
  %408 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index52
  %409 = getelementptr inbounds nuw i8, ptr %408, i64 32
  %410 = getelementptr inbounds nuw i8, ptr %408, i64 64
  %411 = getelementptr inbounds nuw i8, ptr %408, i64 96
  store <8 x i32> %404, ptr %408, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %405, ptr %409, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %406, ptr %410, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %407, ptr %411, align 4, !alias.scope !16, !noalias !22
  %index.next61 = add nuw i64 %index52, 32
  %412 = icmp eq i64 %index.next61, 256
  br i1 %412, label %broadcast_add_fusion.27_wrapped.exit, label %vector.body51, !llvm.loop !30

broadcast_add_fusion.27_wrapped.exit:             ; preds = %vector.body51, %vector.body70, %vector.body91, %vector.body108, %vector.body127, %vector.body148, %vector.body
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 27}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 1024}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.27_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.27_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.27_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.27_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.27_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.27_wrapped: argument 4"}
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
