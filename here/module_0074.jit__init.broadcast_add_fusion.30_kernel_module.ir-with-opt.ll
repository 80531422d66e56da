; ModuleID = '__compute_module_broadcast_add_fusion.30_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.30_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.30(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %15 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr5 = freeze i32 %15
  %16 = sub i32 32, %.fr5
  %17 = icmp ult i32 %.fr5, 32
  %18 = icmp ult i32 %16, 32
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %.fr = freeze i32 %20
  %21 = sub i32 32, %.fr
  %22 = icmp ult i32 %.fr, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %26 = sub i32 32, %25
  %27 = icmp ult i32 %25, 32
  %28 = icmp ult i32 %26, 32
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %31 = sub i32 32, %30
  %32 = icmp ult i32 %30, 32
  %33 = icmp ult i32 %31, 32
  %34 = load i32, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %35 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !16, !noalias !22
  %36 = add i32 %34, 1
  %37 = add i32 %36, %35
  br i1 %17, label %vector.ph73, label %.split

vector.ph73:                                      ; preds = %1
  %broadcast.splatinsert74 = insertelement <8 x i32> poison, i32 %.fr5, i64 0
  %broadcast.splat75 = shufflevector <8 x i32> %broadcast.splatinsert74, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert76 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat77 = shufflevector <8 x i32> %broadcast.splatinsert76, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert78 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat79 = shufflevector <8 x i32> %broadcast.splatinsert78, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert80 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat81 = shufflevector <8 x i32> %broadcast.splatinsert80, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert82 = insertelement <8 x i32> poison, i32 %25, i64 0
  %broadcast.splat83 = shufflevector <8 x i32> %broadcast.splatinsert82, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert84 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat85 = shufflevector <8 x i32> %broadcast.splatinsert84, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert86 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat87 = shufflevector <8 x i32> %broadcast.splatinsert86, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert88 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat89 = shufflevector <8 x i32> %broadcast.splatinsert88, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert90 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat91 = shufflevector <8 x i32> %broadcast.splatinsert90, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body92

vector.body92:                                    ; preds = %vector.body92, %vector.ph73
  %index93 = phi i64 [ 0, %vector.ph73 ], [ %index.next96, %vector.body92 ]
  %38 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index93
  %wide.load94 = load <8 x i32>, ptr %38, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %39 = shl <8 x i32> %wide.load94, %broadcast.splat75
  %40 = lshr <8 x i32> %wide.load94, %broadcast.splat77
  %41 = select i1 %18, <8 x i32> %40, <8 x i32> zeroinitializer
  %42 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index93
  %wide.load95 = load <8 x i32>, ptr %42, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %43 = or <8 x i32> %39, %41
  %44 = add <8 x i32> %wide.load95, %wide.load94
  %45 = xor <8 x i32> %43, %44
  %46 = shl <8 x i32> %45, %broadcast.splat79
  %47 = select i1 %22, <8 x i32> %46, <8 x i32> zeroinitializer
  %48 = lshr <8 x i32> %45, %broadcast.splat81
  %49 = select i1 %23, <8 x i32> %48, <8 x i32> zeroinitializer
  %50 = or <8 x i32> %47, %49
  %51 = add <8 x i32> %45, %44
  %52 = xor <8 x i32> %50, %51
  %53 = shl <8 x i32> %52, %broadcast.splat83
  %54 = select i1 %27, <8 x i32> %53, <8 x i32> zeroinitializer
  %55 = lshr <8 x i32> %52, %broadcast.splat85
  %56 = select i1 %28, <8 x i32> %55, <8 x i32> zeroinitializer
  %57 = or <8 x i32> %54, %56
  %58 = add <8 x i32> %52, %51
  %59 = xor <8 x i32> %57, %58
  %60 = shl <8 x i32> %59, %broadcast.splat87
  %61 = select i1 %32, <8 x i32> %60, <8 x i32> zeroinitializer
  %62 = lshr <8 x i32> %59, %broadcast.splat89
  %63 = select i1 %33, <8 x i32> %62, <8 x i32> zeroinitializer
  %64 = add <8 x i32> %59, %58
  %65 = or <8 x i32> %61, %63
  %66 = xor <8 x i32> %65, %64
  %67 = add <8 x i32> %broadcast.splat91, %66
  %68 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %index93
  store <8 x i32> %67, ptr %68, align 4, !alias.scope !18, !noalias !25
  %index.next96 = add nuw i64 %index93, 8
  %69 = icmp eq i64 %index.next96, 256
  br i1 %69, label %broadcast_add_fusion.30_wrapped.exit, label %vector.body92, !llvm.loop !26

.split:                                           ; preds = %1
  br i1 %18, label %vector.ph50, label %.split.split

vector.ph50:                                      ; preds = %.split
  %broadcast.splatinsert51 = insertelement <8 x i32> poison, i32 %16, i64 0
  %broadcast.splat52 = shufflevector <8 x i32> %broadcast.splatinsert51, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert53 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat54 = shufflevector <8 x i32> %broadcast.splatinsert53, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert55 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat56 = shufflevector <8 x i32> %broadcast.splatinsert55, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert57 = insertelement <8 x i32> poison, i32 %25, i64 0
  %broadcast.splat58 = shufflevector <8 x i32> %broadcast.splatinsert57, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert59 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat60 = shufflevector <8 x i32> %broadcast.splatinsert59, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert61 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat62 = shufflevector <8 x i32> %broadcast.splatinsert61, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert63 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat64 = shufflevector <8 x i32> %broadcast.splatinsert63, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert65 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat66 = shufflevector <8 x i32> %broadcast.splatinsert65, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body67

vector.body67:                                    ; preds = %vector.body67, %vector.ph50
  %index68 = phi i64 [ 0, %vector.ph50 ], [ %index.next71, %vector.body67 ]
  %70 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index68
  %wide.load69 = load <8 x i32>, ptr %70, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %71 = lshr <8 x i32> %wide.load69, %broadcast.splat52
  %72 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index68
  %wide.load70 = load <8 x i32>, ptr %72, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %73 = add <8 x i32> %wide.load70, %wide.load69
  %74 = xor <8 x i32> %71, %73
  %75 = shl <8 x i32> %74, %broadcast.splat54
  %76 = select i1 %22, <8 x i32> %75, <8 x i32> zeroinitializer
  %77 = lshr <8 x i32> %74, %broadcast.splat56
  %78 = select i1 %23, <8 x i32> %77, <8 x i32> zeroinitializer
  %79 = or <8 x i32> %76, %78
  %80 = add <8 x i32> %74, %73
  %81 = xor <8 x i32> %79, %80
  %82 = shl <8 x i32> %81, %broadcast.splat58
  %83 = select i1 %27, <8 x i32> %82, <8 x i32> zeroinitializer
  %84 = lshr <8 x i32> %81, %broadcast.splat60
  %85 = select i1 %28, <8 x i32> %84, <8 x i32> zeroinitializer
  %86 = or <8 x i32> %83, %85
  %87 = add <8 x i32> %81, %80
  %88 = xor <8 x i32> %86, %87
  %89 = shl <8 x i32> %88, %broadcast.splat62
  %90 = select i1 %32, <8 x i32> %89, <8 x i32> zeroinitializer
  %91 = lshr <8 x i32> %88, %broadcast.splat64
  %92 = select i1 %33, <8 x i32> %91, <8 x i32> zeroinitializer
  %93 = add <8 x i32> %88, %87
  %94 = or <8 x i32> %90, %92
  %95 = xor <8 x i32> %94, %93
  %96 = add <8 x i32> %broadcast.splat66, %95
  %97 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %index68
  store <8 x i32> %96, ptr %97, align 4, !alias.scope !18, !noalias !25
  %index.next71 = add nuw i64 %index68, 8
  %98 = icmp eq i64 %index.next71, 256
  br i1 %98, label %broadcast_add_fusion.30_wrapped.exit, label %vector.body67, !llvm.loop !29

.split.split:                                     ; preds = %.split
  br i1 %22, label %vector.ph29, label %vector.ph

vector.ph:                                        ; preds = %.split.split
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert18 = insertelement <8 x i32> poison, i32 %25, i64 0
  %broadcast.splat19 = shufflevector <8 x i32> %broadcast.splatinsert18, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert20 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat21 = shufflevector <8 x i32> %broadcast.splatinsert20, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert22 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat23 = shufflevector <8 x i32> %broadcast.splatinsert22, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert24 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat25 = shufflevector <8 x i32> %broadcast.splatinsert24, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert26 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat27 = shufflevector <8 x i32> %broadcast.splatinsert26, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %99 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index
  %wide.load = load <8 x i32>, ptr %99, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %100 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index
  %wide.load28 = load <8 x i32>, ptr %100, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %101 = add <8 x i32> %wide.load28, %wide.load
  %102 = lshr <8 x i32> %101, %broadcast.splat
  %103 = select i1 %23, <8 x i32> %102, <8 x i32> zeroinitializer
  %104 = shl <8 x i32> %101, splat (i32 1)
  %105 = xor <8 x i32> %103, %104
  %106 = shl <8 x i32> %105, %broadcast.splat19
  %107 = select i1 %27, <8 x i32> %106, <8 x i32> zeroinitializer
  %108 = lshr <8 x i32> %105, %broadcast.splat21
  %109 = select i1 %28, <8 x i32> %108, <8 x i32> zeroinitializer
  %110 = or <8 x i32> %107, %109
  %111 = add <8 x i32> %105, %104
  %112 = xor <8 x i32> %110, %111
  %113 = shl <8 x i32> %112, %broadcast.splat23
  %114 = select i1 %32, <8 x i32> %113, <8 x i32> zeroinitializer
  %115 = lshr <8 x i32> %112, %broadcast.splat25
  %116 = select i1 %33, <8 x i32> %115, <8 x i32> zeroinitializer
  %117 = add <8 x i32> %112, %111
  %118 = or <8 x i32> %114, %116
  %119 = xor <8 x i32> %118, %117
  %120 = add <8 x i32> %broadcast.splat27, %119
  %121 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %index
  store <8 x i32> %120, ptr %121, align 4, !alias.scope !18, !noalias !25
  %index.next = add nuw i64 %index, 8
  %122 = icmp eq i64 %index.next, 256
  br i1 %122, label %broadcast_add_fusion.30_wrapped.exit, label %vector.body, !llvm.loop !30

vector.ph29:                                      ; preds = %.split.split
  %broadcast.splatinsert30 = insertelement <8 x i32> poison, i32 %.fr, i64 0
  %broadcast.splat31 = shufflevector <8 x i32> %broadcast.splatinsert30, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert32 = insertelement <8 x i32> poison, i32 %21, i64 0
  %broadcast.splat33 = shufflevector <8 x i32> %broadcast.splatinsert32, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert34 = insertelement <8 x i32> poison, i32 %25, i64 0
  %broadcast.splat35 = shufflevector <8 x i32> %broadcast.splatinsert34, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert36 = insertelement <8 x i32> poison, i32 %26, i64 0
  %broadcast.splat37 = shufflevector <8 x i32> %broadcast.splatinsert36, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert38 = insertelement <8 x i32> poison, i32 %30, i64 0
  %broadcast.splat39 = shufflevector <8 x i32> %broadcast.splatinsert38, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert40 = insertelement <8 x i32> poison, i32 %31, i64 0
  %broadcast.splat41 = shufflevector <8 x i32> %broadcast.splatinsert40, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert42 = insertelement <8 x i32> poison, i32 %37, i64 0
  %broadcast.splat43 = shufflevector <8 x i32> %broadcast.splatinsert42, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vector.body44

vector.body44:                                    ; preds = %vector.body44, %vector.ph29
  %index45 = phi i64 [ 0, %vector.ph29 ], [ %index.next48, %vector.body44 ]
  %123 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %index45
  %wide.load46 = load <8 x i32>, ptr %123, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %124 = getelementptr inbounds nuw [4 x i8], ptr %10, i64 %index45
  %wide.load47 = load <8 x i32>, ptr %124, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %125 = add <8 x i32> %wide.load47, %wide.load46
  %126 = shl <8 x i32> %125, %broadcast.splat31
  %127 = lshr <8 x i32> %125, %broadcast.splat33
  %128 = select i1 %23, <8 x i32> %127, <8 x i32> zeroinitializer
  %129 = or <8 x i32> %126, %128
  %130 = shl <8 x i32> %125, splat (i32 1)
  %131 = xor <8 x i32> %129, %130
  %132 = shl <8 x i32> %131, %broadcast.splat35
  %133 = select i1 %27, <8 x i32> %132, <8 x i32> zeroinitializer
  %134 = lshr <8 x i32> %131, %broadcast.splat37
  %135 = select i1 %28, <8 x i32> %134, <8 x i32> zeroinitializer
  %136 = or <8 x i32> %133, %135
  %137 = add <8 x i32> %131, %130
  %138 = xor <8 x i32> %136, %137
  %139 = shl <8 x i32> %138, %broadcast.splat39
  %140 = select i1 %32, <8 x i32> %139, <8 x i32> zeroinitializer
  %141 = lshr <8 x i32> %138, %broadcast.splat41
  %142 = select i1 %33, <8 x i32> %141, <8 x i32> zeroinitializer
  %143 = add <8 x i32> %138, %137
  %144 = or <8 x i32> %140, %142
  %145 = xor <8 x i32> %144, %143
  %146 = add <8 x i32> %broadcast.splat43, %145
  %147 = getelementptr inbounds nuw [4 x i8], ptr %14, i64 %index45
  store <8 x i32> %146, ptr %147, align 4, !alias.scope !18, !noalias !25
  %index.next48 = add nuw i64 %index45, 8
  %148 = icmp eq i64 %index.next48, 256
  br i1 %148, label %broadcast_add_fusion.30_wrapped.exit, label %vector.body44, !llvm.loop !31

broadcast_add_fusion.30_wrapped.exit:             ; preds = %vector.body, %vector.body44, %vector.body67, %vector.body92
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 4}
!5 = !{i64 16}
!6 = !{i64 1024}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.30_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.30_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.30_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.30_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.30_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.30_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"broadcast_add_fusion.30_wrapped: argument 5"}
!20 = !{!8, !13, !15, !17, !19}
!21 = !{!11, !13, !15, !17, !19}
!22 = !{!8, !11, !13, !15, !19}
!23 = !{!8, !11, !15, !17, !19}
!24 = !{!8, !11, !13, !17, !19}
!25 = !{!8, !11, !13, !15, !17}
!26 = distinct !{!26, !27, !28}
!27 = !{!"llvm.loop.isvectorized", i32 1}
!28 = !{!"llvm.loop.unroll.runtime.disable"}
!29 = distinct !{!29, !27, !28}
!30 = distinct !{!30, !27, !28}
!31 = distinct !{!31, !27, !28}
