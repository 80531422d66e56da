; ModuleID = '__compute_module_broadcast_add_fusion.23_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.23_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.23(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %53 = icmp eq i64 %index.next152, 512
  br i1 %53, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body148, !llvm.loop !23

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
  %76 = icmp eq i64 %index.next131, 512
  br i1 %76, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body127, !llvm.loop !26

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
  %96 = icmp eq i64 %index.next112, 512
  br i1 %96, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body108, !llvm.loop !27

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
  %129 = icmp eq i64 %index.next95.1, 512
  br i1 %129, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body91, !llvm.loop !28

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
  %182 = icmp eq i64 %index.next80, 512
  br i1 %182, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body70, !llvm.loop !29

.split.split.split.split.split:                   ; preds = %.split.split.split.split
  br i1 %26, label %vector.ph46, label %vector.ph

vector.ph:                                        ; preds = %.split.split.split.split.split
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %183 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %184 = getelementptr inbounds nuw i8, ptr %183, i64 32
  %185 = getelementptr inbounds nuw i8, ptr %183, i64 64
  %186 = getelementptr inbounds nuw i8, ptr %183, i64 96
  %wide.load = load <8 x i32>, ptr %183, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load39 = load <8 x i32>, ptr %184, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load40 = load <8 x i32>, ptr %185, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load41 = load <8 x i32>, ptr %186, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %187 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 32
  %189 = getelementptr inbounds nuw i8, ptr %187, i64 64
  %190 = getelementptr inbounds nuw i8, ptr %187, i64 96
  %wide.load42 = load <8 x i32>, ptr %187, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load43 = load <8 x i32>, ptr %188, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load44 = load <8 x i32>, ptr %189, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load45 = load <8 x i32>, ptr %190, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %191 = add <8 x i32> %wide.load42, %wide.load
  %192 = add <8 x i32> %wide.load43, %wide.load39
  %193 = add <8 x i32> %wide.load44, %wide.load40
  %194 = add <8 x i32> %wide.load45, %wide.load41
  %195 = shl <8 x i32> %191, splat (i32 3)
  %196 = shl <8 x i32> %192, splat (i32 3)
  %197 = shl <8 x i32> %193, splat (i32 3)
  %198 = shl <8 x i32> %194, splat (i32 3)
  %199 = add <8 x i32> %broadcast.splat, %195
  %200 = add <8 x i32> %broadcast.splat, %196
  %201 = add <8 x i32> %broadcast.splat, %197
  %202 = add <8 x i32> %broadcast.splat, %198
  %203 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index
  %204 = getelementptr inbounds nuw i8, ptr %203, i64 32
  %205 = getelementptr inbounds nuw i8, ptr %203, i64 64
  %206 = getelementptr inbounds nuw i8, ptr %203, i64 96
  store <8 x i32> %199, ptr %203, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %200, ptr %204, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %201, ptr %205, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %202, ptr %206, align 4, !alias.scope !16, !noalias !22
  %index.next = add nuw i64 %index, 32
  %207 = icmp eq i64 %index.next, 512
  br i1 %207, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body, !llvm.loop !30

vector.ph46:                                      ; preds = %.split.split.split.split.split
  %broadcast.splatinsert47 = insertelement <8 x i32> poison, i32 %24, i64 0
  %broadcast.splat48 = shufflevector <8 x i32> %broadcast.splatinsert47, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert49 = insertelement <8 x i32> poison, i32 %27, i64 0
  %broadcast.splat50 = shufflevector <8 x i32> %broadcast.splatinsert49, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body51

vector.body51:                                    ; preds = %vector.body51, %vector.ph46
  %index52 = phi i64 [ 0, %vector.ph46 ], [ %index.next61, %vector.body51 ]
  %208 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index52
  %209 = getelementptr inbounds nuw i8, ptr %208, i64 32
  %210 = getelementptr inbounds nuw i8, ptr %208, i64 64
  %211 = getelementptr inbounds nuw i8, ptr %208, i64 96
  %wide.load53 = load <8 x i32>, ptr %208, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load54 = load <8 x i32>, ptr %209, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load55 = load <8 x i32>, ptr %210, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %wide.load56 = load <8 x i32>, ptr %211, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %212 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index52
  %213 = getelementptr inbounds nuw i8, ptr %212, i64 32
  %214 = getelementptr inbounds nuw i8, ptr %212, i64 64
  %215 = getelementptr inbounds nuw i8, ptr %212, i64 96
  %wide.load57 = load <8 x i32>, ptr %212, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load58 = load <8 x i32>, ptr %213, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load59 = load <8 x i32>, ptr %214, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %wide.load60 = load <8 x i32>, ptr %215, align 4, !invariant.load !3, !alias.scope !14, !noalias !21
  %216 = add <8 x i32> %wide.load57, %wide.load53
  %217 = add <8 x i32> %wide.load58, %wide.load54
  %218 = add <8 x i32> %wide.load59, %wide.load55
  %219 = add <8 x i32> %wide.load60, %wide.load56
  %220 = shl <8 x i32> %216, splat (i32 1)
  %221 = shl <8 x i32> %217, splat (i32 1)
  %222 = shl <8 x i32> %218, splat (i32 1)
  %223 = shl <8 x i32> %219, splat (i32 1)
  %224 = lshr <8 x i32> %220, %broadcast.splat48
  %225 = lshr <8 x i32> %221, %broadcast.splat48
  %226 = lshr <8 x i32> %222, %broadcast.splat48
  %227 = lshr <8 x i32> %223, %broadcast.splat48
  %228 = shl <8 x i32> %216, splat (i32 2)
  %229 = shl <8 x i32> %217, splat (i32 2)
  %230 = shl <8 x i32> %218, splat (i32 2)
  %231 = shl <8 x i32> %219, splat (i32 2)
  %232 = xor <8 x i32> %224, %228
  %233 = xor <8 x i32> %225, %229
  %234 = xor <8 x i32> %226, %230
  %235 = xor <8 x i32> %227, %231
  %236 = add <8 x i32> %228, %broadcast.splat50
  %237 = add <8 x i32> %229, %broadcast.splat50
  %238 = add <8 x i32> %230, %broadcast.splat50
  %239 = add <8 x i32> %231, %broadcast.splat50
  %240 = add <8 x i32> %236, %232
  %241 = add <8 x i32> %237, %233
  %242 = add <8 x i32> %238, %234
  %243 = add <8 x i32> %239, %235
  %244 = getelementptr inbounds nuw [4 x i8], ptr %12, i64 %index52
  %245 = getelementptr inbounds nuw i8, ptr %244, i64 32
  %246 = getelementptr inbounds nuw i8, ptr %244, i64 64
  %247 = getelementptr inbounds nuw i8, ptr %244, i64 96
  store <8 x i32> %240, ptr %244, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %241, ptr %245, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %242, ptr %246, align 4, !alias.scope !16, !noalias !22
  store <8 x i32> %243, ptr %247, align 4, !alias.scope !16, !noalias !22
  %index.next61 = add nuw i64 %index52, 32
  %248 = icmp eq i64 %index.next61, 512
  br i1 %248, label %broadcast_add_fusion.23_wrapped.exit, label %vector.body51, !llvm.loop !31

broadcast_add_fusion.23_wrapped.exit:             ; preds = %vector.body, %vector.body51, %vector.body70, %vector.body91, %vector.body108, %vector.body127, %vector.body148
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 2048}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.23_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.23_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.23_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.23_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.23_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.23_wrapped: argument 4"}
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
