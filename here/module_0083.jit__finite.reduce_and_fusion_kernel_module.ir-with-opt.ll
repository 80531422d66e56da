; ModuleID = '__compute_module_reduce_and_fusion_kernel_module'
source_filename = "__compute_module_reduce_and_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_and_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !12)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !22)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !24)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !26)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !28)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !30)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !32)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !34)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !40)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !42)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !46)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !48)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !50)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !52)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !56)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !58)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !60)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !62)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !66)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !68)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !74)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !76)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !78)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !80)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !82)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !84)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !86)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !90)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !92)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !94)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !96)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !100)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !102)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !104)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !106)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !108)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !110)
  %10 = load i8, ptr %9, align 1, !alias.scope !22, !noalias !112
  br label %11

11:                                               ; preds = %1, %11
  %12 = phi i8 [ 1, %1 ], [ %110, %11 ]
  %13 = phi i64 [ 0, %1 ], [ %111, %11 ]
  %14 = shl nuw nsw i64 %13, 5
  %15 = getelementptr i8, ptr %7, i64 %14
  %16 = load i8, ptr %15, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %17 = and i8 %16, %12
  %18 = getelementptr i8, ptr %15, i64 1
  %19 = load i8, ptr %18, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %20 = and i8 %19, %17
  %21 = getelementptr i8, ptr %15, i64 2
  %22 = load i8, ptr %21, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %23 = and i8 %22, %20
  %24 = getelementptr i8, ptr %15, i64 3
  %25 = load i8, ptr %24, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %26 = and i8 %25, %23
  %27 = getelementptr i8, ptr %15, i64 4
  %28 = load i8, ptr %27, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %29 = and i8 %28, %26
  %30 = getelementptr i8, ptr %15, i64 5
  %31 = load i8, ptr %30, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %32 = and i8 %31, %29
  %33 = getelementptr i8, ptr %15, i64 6
  %34 = load i8, ptr %33, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %35 = and i8 %34, %32
  %36 = getelementptr i8, ptr %15, i64 7
  %37 = load i8, ptr %36, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %38 = and i8 %37, %35
  %39 = getelementptr i8, ptr %15, i64 8
  %40 = load i8, ptr %39, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %41 = and i8 %40, %38
  %42 = getelementptr i8, ptr %15, i64 9
  %43 = load i8, ptr %42, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %44 = and i8 %43, %41
  %45 = getelementptr i8, ptr %15, i64 10
  %46 = load i8, ptr %45, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %47 = and i8 %46, %44
  %48 = getelementptr i8, ptr %15, i64 11
  %49 = load i8, ptr %48, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %50 = and i8 %49, %47
  %51 = getelementptr i8, ptr %15, i64 12
  %52 = load i8, ptr %51, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %53 = and i8 %52, %50
  %54 = getelementptr i8, ptr %15, i64 13
  %55 = load i8, ptr %54, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %56 = and i8 %55, %53
  %57 = getelementptr i8, ptr %15, i64 14
  %58 = load i8, ptr %57, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %59 = and i8 %58, %56
  %60 = getelementptr i8, ptr %15, i64 15
  %61 = load i8, ptr %60, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %62 = and i8 %61, %59
  %63 = getelementptr i8, ptr %15, i64 16
  %64 = load i8, ptr %63, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %65 = and i8 %64, %62
  %66 = getelementptr i8, ptr %15, i64 17
  %67 = load i8, ptr %66, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %68 = and i8 %67, %65
  %69 = getelementptr i8, ptr %15, i64 18
  %70 = load i8, ptr %69, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %71 = and i8 %70, %68
  %72 = getelementptr i8, ptr %15, i64 19
  %73 = load i8, ptr %72, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %74 = and i8 %73, %71
  %75 = getelementptr i8, ptr %15, i64 20
  %76 = load i8, ptr %75, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %77 = and i8 %76, %74
  %78 = getelementptr i8, ptr %15, i64 21
  %79 = load i8, ptr %78, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %80 = and i8 %79, %77
  %81 = getelementptr i8, ptr %15, i64 22
  %82 = load i8, ptr %81, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %83 = and i8 %82, %80
  %84 = getelementptr i8, ptr %15, i64 23
  %85 = load i8, ptr %84, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %86 = and i8 %85, %83
  %87 = getelementptr i8, ptr %15, i64 24
  %88 = load i8, ptr %87, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %89 = and i8 %88, %86
  %90 = getelementptr i8, ptr %15, i64 25
  %91 = load i8, ptr %90, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %92 = and i8 %91, %89
  %93 = getelementptr i8, ptr %15, i64 26
  %94 = load i8, ptr %93, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %95 = and i8 %94, %92
  %96 = getelementptr i8, ptr %15, i64 27
  %97 = load i8, ptr %96, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %98 = and i8 %97, %95
  %99 = getelementptr i8, ptr %15, i64 28
  %100 = load i8, ptr %99, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %101 = and i8 %100, %98
  %102 = getelementptr i8, ptr %15, i64 29
  %103 = load i8, ptr %102, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %104 = and i8 %103, %101
  %105 = getelementptr i8, ptr %15, i64 30
  %106 = load i8, ptr %105, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %107 = and i8 %106, %104
  %108 = getelementptr i8, ptr %15, i64 31
  %109 = load i8, ptr %108, align 1, !invariant.load !3, !alias.scope !20, !noalias !113
  %110 = and i8 %109, %107
  %111 = add nuw nsw i64 %13, 1
  %exitcond.not = icmp eq i64 %111, 25
  br i1 %exitcond.not, label %.preheader12, label %11, !llvm.loop !114

.preheader12:                                     ; preds = %11, %.preheader12
  %112 = phi i8 [ %162, %.preheader12 ], [ 1, %11 ]
  %113 = phi i64 [ %163, %.preheader12 ], [ 0, %11 ]
  %114 = shl nuw nsw i64 %113, 4
  %115 = getelementptr i8, ptr %5, i64 %114
  %116 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %117 = and i8 %116, %112
  %118 = getelementptr i8, ptr %115, i64 1
  %119 = load i8, ptr %118, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %120 = and i8 %119, %117
  %121 = getelementptr i8, ptr %115, i64 2
  %122 = load i8, ptr %121, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %123 = and i8 %122, %120
  %124 = getelementptr i8, ptr %115, i64 3
  %125 = load i8, ptr %124, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %126 = and i8 %125, %123
  %127 = getelementptr i8, ptr %115, i64 4
  %128 = load i8, ptr %127, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %129 = and i8 %128, %126
  %130 = getelementptr i8, ptr %115, i64 5
  %131 = load i8, ptr %130, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %132 = and i8 %131, %129
  %133 = getelementptr i8, ptr %115, i64 6
  %134 = load i8, ptr %133, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %135 = and i8 %134, %132
  %136 = getelementptr i8, ptr %115, i64 7
  %137 = load i8, ptr %136, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %138 = and i8 %137, %135
  %139 = getelementptr i8, ptr %115, i64 8
  %140 = load i8, ptr %139, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %141 = and i8 %140, %138
  %142 = getelementptr i8, ptr %115, i64 9
  %143 = load i8, ptr %142, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %144 = and i8 %143, %141
  %145 = getelementptr i8, ptr %115, i64 10
  %146 = load i8, ptr %145, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %147 = and i8 %146, %144
  %148 = getelementptr i8, ptr %115, i64 11
  %149 = load i8, ptr %148, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %150 = and i8 %149, %147
  %151 = getelementptr i8, ptr %115, i64 12
  %152 = load i8, ptr %151, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %153 = and i8 %152, %150
  %154 = getelementptr i8, ptr %115, i64 13
  %155 = load i8, ptr %154, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %156 = and i8 %155, %153
  %157 = getelementptr i8, ptr %115, i64 14
  %158 = load i8, ptr %157, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %159 = and i8 %158, %156
  %160 = getelementptr i8, ptr %115, i64 15
  %161 = load i8, ptr %160, align 1, !invariant.load !3, !alias.scope !16, !noalias !116
  %162 = and i8 %161, %159
  %163 = add nuw nsw i64 %113, 1
  %exitcond28.not = icmp eq i64 %163, 32
  br i1 %exitcond28.not, label %.preheader, label %.preheader12, !llvm.loop !114

.preheader:                                       ; preds = %.preheader12
  %164 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %165 = load ptr, ptr %164, align 8, !invariant.load !3, !dereferenceable !117
  %wide.vec = load <128 x i8>, ptr %165, align 1, !invariant.load !3, !alias.scope !12, !noalias !118
  %strided.vec43 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 7, i32 15, i32 23, i32 31, i32 39, i32 47, i32 55, i32 63, i32 71, i32 79, i32 87, i32 95, i32 103, i32 111, i32 119, i32 127>
  %strided.vec42 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 6, i32 14, i32 22, i32 30, i32 38, i32 46, i32 54, i32 62, i32 70, i32 78, i32 86, i32 94, i32 102, i32 110, i32 118, i32 126>
  %strided.vec41 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 5, i32 13, i32 21, i32 29, i32 37, i32 45, i32 53, i32 61, i32 69, i32 77, i32 85, i32 93, i32 101, i32 109, i32 117, i32 125>
  %strided.vec40 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 4, i32 12, i32 20, i32 28, i32 36, i32 44, i32 52, i32 60, i32 68, i32 76, i32 84, i32 92, i32 100, i32 108, i32 116, i32 124>
  %strided.vec39 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 3, i32 11, i32 19, i32 27, i32 35, i32 43, i32 51, i32 59, i32 67, i32 75, i32 83, i32 91, i32 99, i32 107, i32 115, i32 123>
  %strided.vec38 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 2, i32 10, i32 18, i32 26, i32 34, i32 42, i32 50, i32 58, i32 66, i32 74, i32 82, i32 90, i32 98, i32 106, i32 114, i32 122>
  %strided.vec37 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 1, i32 9, i32 17, i32 25, i32 33, i32 41, i32 49, i32 57, i32 65, i32 73, i32 81, i32 89, i32 97, i32 105, i32 113, i32 121>
  %strided.vec = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 0, i32 8, i32 16, i32 24, i32 32, i32 40, i32 48, i32 56, i32 64, i32 72, i32 80, i32 88, i32 96, i32 104, i32 112, i32 120>
  %166 = and <16 x i8> %strided.vec, <i8 1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1>
  %167 = and <16 x i8> %strided.vec37, %166
  %168 = and <16 x i8> %strided.vec38, %167
  %169 = and <16 x i8> %strided.vec39, %168
  %170 = and <16 x i8> %strided.vec40, %169
  %171 = and <16 x i8> %strided.vec41, %170
  %172 = and <16 x i8> %strided.vec42, %171
  %173 = and <16 x i8> %strided.vec43, %172
  %174 = tail call i8 @llvm.vector.reduce.and.v16i8(<16 x i8> %173)
  %175 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %176 = load ptr, ptr %175, align 8, !invariant.load !3, !dereferenceable !119
  %177 = getelementptr inbounds nuw i8, ptr %176, i64 7
  %178 = load i8, ptr %177, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %179 = getelementptr inbounds nuw i8, ptr %176, i64 6
  %180 = load i8, ptr %179, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %181 = getelementptr inbounds nuw i8, ptr %176, i64 5
  %182 = load i8, ptr %181, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %183 = getelementptr inbounds nuw i8, ptr %176, i64 4
  %184 = load i8, ptr %183, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %185 = getelementptr inbounds nuw i8, ptr %176, i64 3
  %186 = load i8, ptr %185, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %187 = getelementptr inbounds nuw i8, ptr %176, i64 2
  %188 = load i8, ptr %187, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %189 = getelementptr inbounds nuw i8, ptr %176, i64 1
  %190 = load i8, ptr %189, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %191 = load i8, ptr %176, align 1, !invariant.load !3, !alias.scope !14, !noalias !120
  %192 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %193 = load ptr, ptr %192, align 8, !invariant.load !3, !dereferenceable !121
  %194 = getelementptr inbounds nuw i8, ptr %193, i64 15
  %195 = load i8, ptr %194, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %196 = getelementptr inbounds nuw i8, ptr %193, i64 14
  %197 = load i8, ptr %196, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %198 = getelementptr inbounds nuw i8, ptr %193, i64 13
  %199 = load i8, ptr %198, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %200 = getelementptr inbounds nuw i8, ptr %193, i64 12
  %201 = load i8, ptr %200, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %202 = getelementptr inbounds nuw i8, ptr %193, i64 11
  %203 = load i8, ptr %202, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %204 = getelementptr inbounds nuw i8, ptr %193, i64 10
  %205 = load i8, ptr %204, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %206 = getelementptr inbounds nuw i8, ptr %193, i64 9
  %207 = load i8, ptr %206, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %208 = getelementptr inbounds nuw i8, ptr %193, i64 8
  %209 = load i8, ptr %208, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %210 = getelementptr inbounds nuw i8, ptr %193, i64 7
  %211 = load i8, ptr %210, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %212 = getelementptr inbounds nuw i8, ptr %193, i64 6
  %213 = load i8, ptr %212, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %214 = getelementptr inbounds nuw i8, ptr %193, i64 5
  %215 = load i8, ptr %214, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %216 = getelementptr inbounds nuw i8, ptr %193, i64 4
  %217 = load i8, ptr %216, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %218 = getelementptr inbounds nuw i8, ptr %193, i64 3
  %219 = load i8, ptr %218, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %220 = getelementptr inbounds nuw i8, ptr %193, i64 2
  %221 = load i8, ptr %220, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %222 = getelementptr inbounds nuw i8, ptr %193, i64 1
  %223 = load i8, ptr %222, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %224 = load i8, ptr %193, align 1, !invariant.load !3, !alias.scope !18, !noalias !122
  %225 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !119
  %226 = load i8, ptr %225, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %227 = and i8 %226, 1
  %228 = getelementptr inbounds nuw i8, ptr %225, i64 1
  %229 = load i8, ptr %228, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %230 = and i8 %229, %227
  %231 = getelementptr inbounds nuw i8, ptr %225, i64 2
  %232 = load i8, ptr %231, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %233 = and i8 %232, %230
  %234 = getelementptr inbounds nuw i8, ptr %225, i64 3
  %235 = load i8, ptr %234, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %236 = and i8 %235, %233
  %237 = getelementptr inbounds nuw i8, ptr %225, i64 4
  %238 = load i8, ptr %237, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %239 = and i8 %238, %236
  %240 = getelementptr inbounds nuw i8, ptr %225, i64 5
  %241 = load i8, ptr %240, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %242 = and i8 %241, %239
  %243 = getelementptr inbounds nuw i8, ptr %225, i64 6
  %244 = load i8, ptr %243, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %245 = and i8 %244, %242
  %246 = getelementptr inbounds nuw i8, ptr %225, i64 7
  %247 = load i8, ptr %246, align 1, !invariant.load !3, !alias.scope !7, !noalias !123
  %248 = and i8 %247, %245
  %249 = and i8 %191, 1
  %250 = and i8 %190, %249
  %251 = and i8 %188, %250
  %252 = and i8 %186, %251
  %253 = and i8 %184, %252
  %254 = and i8 %182, %253
  %255 = and i8 %180, %254
  %256 = and i8 %178, %255
  %257 = and i8 %224, 1
  %258 = and i8 %223, %257
  %259 = and i8 %221, %258
  %260 = and i8 %219, %259
  %261 = and i8 %217, %260
  %262 = and i8 %215, %261
  %263 = and i8 %213, %262
  %264 = and i8 %211, %263
  %265 = and i8 %209, %264
  %266 = and i8 %207, %265
  %267 = and i8 %205, %266
  %268 = and i8 %203, %267
  %269 = and i8 %201, %268
  %270 = and i8 %199, %269
  %271 = and i8 %197, %270
  %272 = and i8 %195, %271
  %273 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %274 = load ptr, ptr %273, align 8, !invariant.load !3, !dereferenceable !124
  %275 = load float, ptr %274, align 4, !invariant.load !3, !alias.scope !26, !noalias !125
  %276 = tail call float @llvm.fabs.f32(float %275)
  %277 = fcmp one float %276, +inf
  %278 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %279 = load ptr, ptr %278, align 8, !invariant.load !3, !dereferenceable !124
  %280 = load float, ptr %279, align 4, !invariant.load !3, !alias.scope !40, !noalias !126
  %281 = tail call float @llvm.fabs.f32(float %280)
  %282 = fcmp one float %281, +inf
  %283 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %284 = load ptr, ptr %283, align 8, !invariant.load !3, !dereferenceable !124
  %285 = load float, ptr %284, align 4, !invariant.load !3, !alias.scope !42, !noalias !127
  %286 = tail call float @llvm.fabs.f32(float %285)
  %287 = fcmp one float %286, +inf
  %288 = select i1 %282, i1 %287, i1 false
  %289 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %290 = load ptr, ptr %289, align 8, !invariant.load !3, !dereferenceable !124
  %291 = load float, ptr %290, align 4, !invariant.load !3, !alias.scope !46, !noalias !128
  %292 = tail call float @llvm.fabs.f32(float %291)
  %293 = fcmp one float %292, +inf
  %294 = getelementptr inbounds nuw i8, ptr %3, i64 672
  %295 = load ptr, ptr %294, align 8, !invariant.load !3, !dereferenceable !124
  %296 = load float, ptr %295, align 4, !invariant.load !3, !alias.scope !92, !noalias !129
  %297 = tail call float @llvm.fabs.f32(float %296)
  %298 = fcmp one float %297, +inf
  %299 = getelementptr inbounds nuw i8, ptr %3, i64 688
  %300 = load ptr, ptr %299, align 8, !invariant.load !3, !dereferenceable !124
  %301 = load float, ptr %300, align 4, !invariant.load !3, !alias.scope !94, !noalias !130
  %302 = tail call float @llvm.fabs.f32(float %301)
  %303 = fcmp one float %302, +inf
  %304 = select i1 %298, i1 %303, i1 false
  %305 = getelementptr inbounds nuw i8, ptr %3, i64 800
  %306 = load ptr, ptr %305, align 8, !invariant.load !3, !dereferenceable !6
  %307 = load i8, ptr %306, align 1, !invariant.load !3, !alias.scope !108, !noalias !131
  %308 = getelementptr inbounds nuw i8, ptr %3, i64 816
  %309 = load ptr, ptr %308, align 8, !invariant.load !3, !dereferenceable !6
  %310 = load i8, ptr %309, align 1, !invariant.load !3, !alias.scope !110, !noalias !132
  %311 = getelementptr inbounds nuw i8, ptr %3, i64 784
  %312 = load ptr, ptr %311, align 8, !invariant.load !3, !dereferenceable !6
  %313 = load i8, ptr %312, align 1, !invariant.load !3, !alias.scope !106, !noalias !133
  %314 = getelementptr inbounds nuw i8, ptr %3, i64 768
  %315 = load ptr, ptr %314, align 8, !invariant.load !3, !dereferenceable !6
  %316 = load i8, ptr %315, align 1, !invariant.load !3, !alias.scope !104, !noalias !134
  %317 = getelementptr inbounds nuw i8, ptr %3, i64 752
  %318 = load ptr, ptr %317, align 8, !invariant.load !3, !dereferenceable !6
  %319 = load i8, ptr %318, align 1, !invariant.load !3, !alias.scope !102, !noalias !135
  %320 = getelementptr inbounds nuw i8, ptr %3, i64 736
  %321 = load ptr, ptr %320, align 8, !invariant.load !3, !dereferenceable !6
  %322 = load i8, ptr %321, align 1, !invariant.load !3, !alias.scope !100, !noalias !136
  %323 = getelementptr inbounds nuw i8, ptr %3, i64 720
  %324 = load ptr, ptr %323, align 8, !invariant.load !3, !dereferenceable !6
  %325 = load i8, ptr %324, align 1, !invariant.load !3, !alias.scope !98, !noalias !137
  %326 = getelementptr inbounds nuw i8, ptr %3, i64 704
  %327 = load ptr, ptr %326, align 8, !invariant.load !3, !dereferenceable !6
  %328 = load i8, ptr %327, align 1, !invariant.load !3, !alias.scope !96, !noalias !138
  %329 = and i8 %307, 1
  %330 = and i8 %329, %310
  %331 = and i8 %330, %313
  %332 = and i8 %331, %316
  %333 = and i8 %332, %319
  %334 = and i8 %333, %322
  %335 = and i8 %334, %325
  %336 = and i8 %335, %328
  %337 = select i1 %304, i8 %336, i8 0
  %338 = getelementptr inbounds nuw i8, ptr %3, i64 656
  %339 = load ptr, ptr %338, align 8, !invariant.load !3, !dereferenceable !6
  %340 = load i8, ptr %339, align 1, !invariant.load !3, !alias.scope !90, !noalias !139
  %341 = and i8 %337, %340
  %342 = getelementptr inbounds nuw i8, ptr %3, i64 640
  %343 = load ptr, ptr %342, align 8, !invariant.load !3, !dereferenceable !6
  %344 = load i8, ptr %343, align 1, !invariant.load !3, !alias.scope !88, !noalias !140
  %345 = and i8 %341, %344
  %346 = getelementptr inbounds nuw i8, ptr %3, i64 624
  %347 = load ptr, ptr %346, align 8, !invariant.load !3, !dereferenceable !6
  %348 = load i8, ptr %347, align 1, !invariant.load !3, !alias.scope !86, !noalias !141
  %349 = and i8 %345, %348
  %350 = getelementptr inbounds nuw i8, ptr %3, i64 608
  %351 = load ptr, ptr %350, align 8, !invariant.load !3, !dereferenceable !6
  %352 = load i8, ptr %351, align 1, !invariant.load !3, !alias.scope !84, !noalias !142
  %353 = and i8 %349, %352
  %354 = getelementptr inbounds nuw i8, ptr %3, i64 592
  %355 = load ptr, ptr %354, align 8, !invariant.load !3, !dereferenceable !6
  %356 = load i8, ptr %355, align 1, !invariant.load !3, !alias.scope !82, !noalias !143
  %357 = and i8 %353, %356
  %358 = getelementptr inbounds nuw i8, ptr %3, i64 576
  %359 = load ptr, ptr %358, align 8, !invariant.load !3, !dereferenceable !6
  %360 = load i8, ptr %359, align 1, !invariant.load !3, !alias.scope !80, !noalias !144
  %361 = and i8 %357, %360
  %362 = getelementptr inbounds nuw i8, ptr %3, i64 560
  %363 = load ptr, ptr %362, align 8, !invariant.load !3, !dereferenceable !6
  %364 = load i8, ptr %363, align 1, !invariant.load !3, !alias.scope !78, !noalias !145
  %365 = and i8 %361, %364
  %366 = getelementptr inbounds nuw i8, ptr %3, i64 544
  %367 = load ptr, ptr %366, align 8, !invariant.load !3, !dereferenceable !6
  %368 = load i8, ptr %367, align 1, !invariant.load !3, !alias.scope !76, !noalias !146
  %369 = and i8 %365, %368
  %370 = getelementptr inbounds nuw i8, ptr %3, i64 528
  %371 = load ptr, ptr %370, align 8, !invariant.load !3, !dereferenceable !6
  %372 = load i8, ptr %371, align 1, !invariant.load !3, !alias.scope !74, !noalias !147
  %373 = and i8 %369, %372
  %374 = getelementptr inbounds nuw i8, ptr %3, i64 512
  %375 = load ptr, ptr %374, align 8, !invariant.load !3, !dereferenceable !6
  %376 = load i8, ptr %375, align 1, !invariant.load !3, !alias.scope !72, !noalias !148
  %377 = and i8 %373, %376
  %378 = getelementptr inbounds nuw i8, ptr %3, i64 496
  %379 = load ptr, ptr %378, align 8, !invariant.load !3, !dereferenceable !6
  %380 = load i8, ptr %379, align 1, !invariant.load !3, !alias.scope !70, !noalias !149
  %381 = and i8 %377, %380
  %382 = getelementptr inbounds nuw i8, ptr %3, i64 480
  %383 = load ptr, ptr %382, align 8, !invariant.load !3, !dereferenceable !6
  %384 = load i8, ptr %383, align 1, !invariant.load !3, !alias.scope !68, !noalias !150
  %385 = and i8 %381, %384
  %386 = getelementptr inbounds nuw i8, ptr %3, i64 464
  %387 = load ptr, ptr %386, align 8, !invariant.load !3, !dereferenceable !6
  %388 = load i8, ptr %387, align 1, !invariant.load !3, !alias.scope !66, !noalias !151
  %389 = and i8 %385, %388
  %390 = getelementptr inbounds nuw i8, ptr %3, i64 448
  %391 = load ptr, ptr %390, align 8, !invariant.load !3, !dereferenceable !6
  %392 = load i8, ptr %391, align 1, !invariant.load !3, !alias.scope !64, !noalias !152
  %393 = and i8 %389, %392
  %394 = getelementptr inbounds nuw i8, ptr %3, i64 432
  %395 = load ptr, ptr %394, align 8, !invariant.load !3, !dereferenceable !6
  %396 = load i8, ptr %395, align 1, !invariant.load !3, !alias.scope !62, !noalias !153
  %397 = and i8 %393, %396
  %398 = getelementptr inbounds nuw i8, ptr %3, i64 416
  %399 = load ptr, ptr %398, align 8, !invariant.load !3, !dereferenceable !6
  %400 = load i8, ptr %399, align 1, !invariant.load !3, !alias.scope !60, !noalias !154
  %401 = and i8 %397, %400
  %402 = getelementptr inbounds nuw i8, ptr %3, i64 400
  %403 = load ptr, ptr %402, align 8, !invariant.load !3, !dereferenceable !6
  %404 = load i8, ptr %403, align 1, !invariant.load !3, !alias.scope !58, !noalias !155
  %405 = and i8 %401, %404
  %406 = getelementptr inbounds nuw i8, ptr %3, i64 384
  %407 = load ptr, ptr %406, align 8, !invariant.load !3, !dereferenceable !6
  %408 = load i8, ptr %407, align 1, !invariant.load !3, !alias.scope !56, !noalias !156
  %409 = and i8 %405, %408
  %410 = getelementptr inbounds nuw i8, ptr %3, i64 368
  %411 = load ptr, ptr %410, align 8, !invariant.load !3, !dereferenceable !6
  %412 = load i8, ptr %411, align 1, !invariant.load !3, !alias.scope !54, !noalias !157
  %413 = and i8 %409, %412
  %414 = getelementptr inbounds nuw i8, ptr %3, i64 352
  %415 = load ptr, ptr %414, align 8, !invariant.load !3, !dereferenceable !6
  %416 = load i8, ptr %415, align 1, !invariant.load !3, !alias.scope !52, !noalias !158
  %417 = and i8 %413, %416
  %418 = getelementptr inbounds nuw i8, ptr %3, i64 336
  %419 = load ptr, ptr %418, align 8, !invariant.load !3, !dereferenceable !6
  %420 = load i8, ptr %419, align 1, !invariant.load !3, !alias.scope !50, !noalias !159
  %421 = and i8 %417, %420
  %422 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %423 = load ptr, ptr %422, align 8, !invariant.load !3, !dereferenceable !6
  %424 = load i8, ptr %423, align 1, !invariant.load !3, !alias.scope !48, !noalias !160
  %425 = and i8 %421, %424
  %426 = select i1 %293, i8 %425, i8 0
  %427 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %428 = load ptr, ptr %427, align 8, !invariant.load !3, !dereferenceable !6
  %429 = load i8, ptr %428, align 1, !invariant.load !3, !alias.scope !44, !noalias !161
  %430 = and i8 %426, %429
  %431 = select i1 %288, i8 %430, i8 0
  %432 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %433 = load ptr, ptr %432, align 8, !invariant.load !3, !dereferenceable !6
  %434 = load i8, ptr %433, align 1, !invariant.load !3, !alias.scope !38, !noalias !162
  %435 = and i8 %431, %434
  %436 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %437 = load ptr, ptr %436, align 8, !invariant.load !3, !dereferenceable !6
  %438 = load i8, ptr %437, align 1, !invariant.load !3, !alias.scope !36, !noalias !163
  %439 = and i8 %435, %438
  %440 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %441 = load ptr, ptr %440, align 8, !invariant.load !3, !dereferenceable !6
  %442 = load i8, ptr %441, align 1, !invariant.load !3, !alias.scope !34, !noalias !164
  %443 = and i8 %439, %442
  %444 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %445 = load ptr, ptr %444, align 8, !invariant.load !3, !dereferenceable !6
  %446 = load i8, ptr %445, align 1, !invariant.load !3, !alias.scope !32, !noalias !165
  %447 = and i8 %443, %446
  %448 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %449 = load ptr, ptr %448, align 8, !invariant.load !3, !dereferenceable !6
  %450 = load i8, ptr %449, align 1, !invariant.load !3, !alias.scope !30, !noalias !166
  %451 = and i8 %447, %450
  %452 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %453 = load ptr, ptr %452, align 8, !invariant.load !3, !dereferenceable !6
  %454 = load i8, ptr %453, align 1, !invariant.load !3, !alias.scope !28, !noalias !167
  %455 = and i8 %451, %454
  %456 = select i1 %277, i8 %455, i8 0
  %457 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %458 = load ptr, ptr %457, align 8, !invariant.load !3, !dereferenceable !6
  %459 = load i8, ptr %458, align 1, !invariant.load !3, !alias.scope !24, !noalias !168
  %460 = and i8 %10, %459
  %461 = and i8 %460, %456
  %462 = and i8 %461, %272
  %463 = and i8 %462, %256
  %464 = and i8 %463, %174
  %465 = and i8 %464, %110
  %466 = and i8 %465, %162
  %467 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %468 = load ptr, ptr %467, align 8, !invariant.load !3, !dereferenceable !124
  %469 = load float, ptr %468, align 4, !invariant.load !3, !alias.scope !10, !noalias !169
  %470 = tail call float @llvm.fabs.f32(float %469)
  %471 = fcmp one float %470, +inf
  %472 = select i1 %471, i8 %466, i8 0
  %473 = and i8 %472, %248
  store i8 %473, ptr %9, align 1, !alias.scope !22, !noalias !112
  ret ptr null
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.and.v16i8(<16 x i8>) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 512}
!5 = !{i64 800}
!6 = !{i64 1}
!7 = !{!8}
!8 = distinct !{!8, !9, !"reduce_and_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"reduce_and_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"reduce_and_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"reduce_and_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"reduce_and_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"reduce_and_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"reduce_and_fusion_wrapped: argument 5"}
!20 = !{!21}
!21 = distinct !{!21, !9, !"reduce_and_fusion_wrapped: argument 6"}
!22 = !{!23}
!23 = distinct !{!23, !9, !"reduce_and_fusion_wrapped: argument 7"}
!24 = !{!25}
!25 = distinct !{!25, !9, !"reduce_and_fusion_wrapped: argument 8"}
!26 = !{!27}
!27 = distinct !{!27, !9, !"reduce_and_fusion_wrapped: argument 9"}
!28 = !{!29}
!29 = distinct !{!29, !9, !"reduce_and_fusion_wrapped: argument 10"}
!30 = !{!31}
!31 = distinct !{!31, !9, !"reduce_and_fusion_wrapped: argument 11"}
!32 = !{!33}
!33 = distinct !{!33, !9, !"reduce_and_fusion_wrapped: argument 12"}
!34 = !{!35}
!35 = distinct !{!35, !9, !"reduce_and_fusion_wrapped: argument 13"}
!36 = !{!37}
!37 = distinct !{!37, !9, !"reduce_and_fusion_wrapped: argument 14"}
!38 = !{!39}
!39 = distinct !{!39, !9, !"reduce_and_fusion_wrapped: argument 15"}
!40 = !{!41}
!41 = distinct !{!41, !9, !"reduce_and_fusion_wrapped: argument 16"}
!42 = !{!43}
!43 = distinct !{!43, !9, !"reduce_and_fusion_wrapped: argument 17"}
!44 = !{!45}
!45 = distinct !{!45, !9, !"reduce_and_fusion_wrapped: argument 18"}
!46 = !{!47}
!47 = distinct !{!47, !9, !"reduce_and_fusion_wrapped: argument 19"}
!48 = !{!49}
!49 = distinct !{!49, !9, !"reduce_and_fusion_wrapped: argument 20"}
!50 = !{!51}
!51 = distinct !{!51, !9, !"reduce_and_fusion_wrapped: argument 21"}
!52 = !{!53}
!53 = distinct !{!53, !9, !"reduce_and_fusion_wrapped: argument 22"}
!54 = !{!55}
!55 = distinct !{!55, !9, !"reduce_and_fusion_wrapped: argument 23"}
!56 = !{!57}
!57 = distinct !{!57, !9, !"reduce_and_fusion_wrapped: argument 24"}
!58 = !{!59}
!59 = distinct !{!59, !9, !"reduce_and_fusion_wrapped: argument 25"}
!60 = !{!61}
!61 = distinct !{!61, !9, !"reduce_and_fusion_wrapped: argument 26"}
!62 = !{!63}
!63 = distinct !{!63, !9, !"reduce_and_fusion_wrapped: argument 27"}
!64 = !{!65}
!65 = distinct !{!65, !9, !"reduce_and_fusion_wrapped: argument 28"}
!66 = !{!67}
!67 = distinct !{!67, !9, !"reduce_and_fusion_wrapped: argument 29"}
!68 = !{!69}
!69 = distinct !{!69, !9, !"reduce_and_fusion_wrapped: argument 30"}
!70 = !{!71}
!71 = distinct !{!71, !9, !"reduce_and_fusion_wrapped: argument 31"}
!72 = !{!73}
!73 = distinct !{!73, !9, !"reduce_and_fusion_wrapped: argument 32"}
!74 = !{!75}
!75 = distinct !{!75, !9, !"reduce_and_fusion_wrapped: argument 33"}
!76 = !{!77}
!77 = distinct !{!77, !9, !"reduce_and_fusion_wrapped: argument 34"}
!78 = !{!79}
!79 = distinct !{!79, !9, !"reduce_and_fusion_wrapped: argument 35"}
!80 = !{!81}
!81 = distinct !{!81, !9, !"reduce_and_fusion_wrapped: argument 36"}
!82 = !{!83}
!83 = distinct !{!83, !9, !"reduce_and_fusion_wrapped: argument 37"}
!84 = !{!85}
!85 = distinct !{!85, !9, !"reduce_and_fusion_wrapped: argument 38"}
!86 = !{!87}
!87 = distinct !{!87, !9, !"reduce_and_fusion_wrapped: argument 39"}
!88 = !{!89}
!89 = distinct !{!89, !9, !"reduce_and_fusion_wrapped: argument 40"}
!90 = !{!91}
!91 = distinct !{!91, !9, !"reduce_and_fusion_wrapped: argument 41"}
!92 = !{!93}
!93 = distinct !{!93, !9, !"reduce_and_fusion_wrapped: argument 42"}
!94 = !{!95}
!95 = distinct !{!95, !9, !"reduce_and_fusion_wrapped: argument 43"}
!96 = !{!97}
!97 = distinct !{!97, !9, !"reduce_and_fusion_wrapped: argument 44"}
!98 = !{!99}
!99 = distinct !{!99, !9, !"reduce_and_fusion_wrapped: argument 45"}
!100 = !{!101}
!101 = distinct !{!101, !9, !"reduce_and_fusion_wrapped: argument 46"}
!102 = !{!103}
!103 = distinct !{!103, !9, !"reduce_and_fusion_wrapped: argument 47"}
!104 = !{!105}
!105 = distinct !{!105, !9, !"reduce_and_fusion_wrapped: argument 48"}
!106 = !{!107}
!107 = distinct !{!107, !9, !"reduce_and_fusion_wrapped: argument 49"}
!108 = !{!109}
!109 = distinct !{!109, !9, !"reduce_and_fusion_wrapped: argument 50"}
!110 = !{!111}
!111 = distinct !{!111, !9, !"reduce_and_fusion_wrapped: argument 51"}
!112 = !{!8, !11, !13, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!113 = !{!8, !11, !13, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!114 = distinct !{!114, !115}
!115 = !{!"llvm.loop.unroll.disable"}
!116 = !{!8, !11, !13, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!117 = !{i64 128}
!118 = !{!8, !11, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!119 = !{i64 8}
!120 = !{!8, !11, !13, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!121 = !{i64 16}
!122 = !{!8, !11, !13, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!123 = !{!11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!124 = !{i64 4}
!125 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!126 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!127 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!128 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!129 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!130 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !97, !99, !101, !103, !105, !107, !109, !111}
!131 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !111}
!132 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109}
!133 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !109, !111}
!134 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !107, !109, !111}
!135 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !105, !107, !109, !111}
!136 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !103, !105, !107, !109, !111}
!137 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !101, !103, !105, !107, !109, !111}
!138 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !99, !101, !103, !105, !107, !109, !111}
!139 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!140 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!141 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!142 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!143 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!144 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!145 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!146 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!147 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!148 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!149 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!150 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!151 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!152 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!153 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!154 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!155 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!156 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!157 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!158 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!159 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!160 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!161 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!162 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!163 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!164 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!165 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!166 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!167 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!168 = !{!8, !11, !13, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
!169 = !{!8, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111}
