; ModuleID = '__compute_module_reduce_and_fusion_kernel_module'
source_filename = "__compute_module_reduce_and_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @reduce_and_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !10
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !10
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !5
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !10
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !10
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !10
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !10
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !10
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !10
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !5
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %38 = load ptr, ptr %37, align 8, !invariant.load !3, !dereferenceable !5
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %40 = load ptr, ptr %39, align 8, !invariant.load !3, !dereferenceable !10
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %42 = load ptr, ptr %41, align 8, !invariant.load !3, !dereferenceable !5
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %44 = load ptr, ptr %43, align 8, !invariant.load !3, !dereferenceable !10
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 336
  %46 = load ptr, ptr %45, align 8, !invariant.load !3, !dereferenceable !10
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 352
  %48 = load ptr, ptr %47, align 8, !invariant.load !3, !dereferenceable !10
  %49 = getelementptr inbounds nuw i8, ptr %3, i64 368
  %50 = load ptr, ptr %49, align 8, !invariant.load !3, !dereferenceable !10
  %51 = getelementptr inbounds nuw i8, ptr %3, i64 384
  %52 = load ptr, ptr %51, align 8, !invariant.load !3, !dereferenceable !10
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 400
  %54 = load ptr, ptr %53, align 8, !invariant.load !3, !dereferenceable !10
  %55 = getelementptr inbounds nuw i8, ptr %3, i64 416
  %56 = load ptr, ptr %55, align 8, !invariant.load !3, !dereferenceable !10
  %57 = getelementptr inbounds nuw i8, ptr %3, i64 432
  %58 = load ptr, ptr %57, align 8, !invariant.load !3, !dereferenceable !10
  %59 = getelementptr inbounds nuw i8, ptr %3, i64 448
  %60 = load ptr, ptr %59, align 8, !invariant.load !3, !dereferenceable !10
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 464
  %62 = load ptr, ptr %61, align 8, !invariant.load !3, !dereferenceable !10
  %63 = getelementptr inbounds nuw i8, ptr %3, i64 480
  %64 = load ptr, ptr %63, align 8, !invariant.load !3, !dereferenceable !10
  %65 = getelementptr inbounds nuw i8, ptr %3, i64 496
  %66 = load ptr, ptr %65, align 8, !invariant.load !3, !dereferenceable !10
  %67 = getelementptr inbounds nuw i8, ptr %3, i64 512
  %68 = load ptr, ptr %67, align 8, !invariant.load !3, !dereferenceable !10
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 528
  %70 = load ptr, ptr %69, align 8, !invariant.load !3, !dereferenceable !10
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 544
  %72 = load ptr, ptr %71, align 8, !invariant.load !3, !dereferenceable !10
  %73 = getelementptr inbounds nuw i8, ptr %3, i64 560
  %74 = load ptr, ptr %73, align 8, !invariant.load !3, !dereferenceable !10
  %75 = getelementptr inbounds nuw i8, ptr %3, i64 576
  %76 = load ptr, ptr %75, align 8, !invariant.load !3, !dereferenceable !10
  %77 = getelementptr inbounds nuw i8, ptr %3, i64 592
  %78 = load ptr, ptr %77, align 8, !invariant.load !3, !dereferenceable !10
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 608
  %80 = load ptr, ptr %79, align 8, !invariant.load !3, !dereferenceable !10
  %81 = getelementptr inbounds nuw i8, ptr %3, i64 624
  %82 = load ptr, ptr %81, align 8, !invariant.load !3, !dereferenceable !10
  %83 = getelementptr inbounds nuw i8, ptr %3, i64 640
  %84 = load ptr, ptr %83, align 8, !invariant.load !3, !dereferenceable !10
  %85 = getelementptr inbounds nuw i8, ptr %3, i64 656
  %86 = load ptr, ptr %85, align 8, !invariant.load !3, !dereferenceable !10
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 672
  %88 = load ptr, ptr %87, align 8, !invariant.load !3, !dereferenceable !5
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 688
  %90 = load ptr, ptr %89, align 8, !invariant.load !3, !dereferenceable !5
  %91 = getelementptr inbounds nuw i8, ptr %3, i64 704
  %92 = load ptr, ptr %91, align 8, !invariant.load !3, !dereferenceable !10
  %93 = getelementptr inbounds nuw i8, ptr %3, i64 720
  %94 = load ptr, ptr %93, align 8, !invariant.load !3, !dereferenceable !10
  %95 = getelementptr inbounds nuw i8, ptr %3, i64 736
  %96 = load ptr, ptr %95, align 8, !invariant.load !3, !dereferenceable !10
  %97 = getelementptr inbounds nuw i8, ptr %3, i64 752
  %98 = load ptr, ptr %97, align 8, !invariant.load !3, !dereferenceable !10
  %99 = getelementptr inbounds nuw i8, ptr %3, i64 768
  %100 = load ptr, ptr %99, align 8, !invariant.load !3, !dereferenceable !10
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 784
  %102 = load ptr, ptr %101, align 8, !invariant.load !3, !dereferenceable !10
  %103 = getelementptr inbounds nuw i8, ptr %3, i64 800
  %104 = load ptr, ptr %103, align 8, !invariant.load !3, !dereferenceable !10
  %105 = getelementptr inbounds nuw i8, ptr %3, i64 816
  %106 = load ptr, ptr %105, align 8, !invariant.load !3, !dereferenceable !10
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  br label %107

107:                                              ; preds = %1, %vector.ph
  %108 = phi i64 [ 0, %1 ], [ %535, %vector.ph ]
  %109 = getelementptr inbounds nuw i8, ptr %104, i64 %108
  %110 = load i8, ptr %109, align 1, !invariant.load !3, !alias.scope !112, !noalias !116
  %111 = getelementptr inbounds nuw i8, ptr %106, i64 %108
  %112 = load i8, ptr %111, align 1, !invariant.load !3, !alias.scope !114, !noalias !117
  %113 = getelementptr inbounds nuw i8, ptr %102, i64 %108
  %114 = load i8, ptr %113, align 1, !invariant.load !3, !alias.scope !110, !noalias !118
  %115 = getelementptr inbounds nuw i8, ptr %100, i64 %108
  %116 = load i8, ptr %115, align 1, !invariant.load !3, !alias.scope !108, !noalias !119
  %117 = getelementptr inbounds nuw i8, ptr %98, i64 %108
  %118 = load i8, ptr %117, align 1, !invariant.load !3, !alias.scope !106, !noalias !120
  %119 = getelementptr inbounds nuw i8, ptr %96, i64 %108
  %120 = load i8, ptr %119, align 1, !invariant.load !3, !alias.scope !104, !noalias !121
  %121 = getelementptr inbounds nuw i8, ptr %94, i64 %108
  %122 = load i8, ptr %121, align 1, !invariant.load !3, !alias.scope !102, !noalias !122
  %123 = getelementptr inbounds nuw i8, ptr %92, i64 %108
  %124 = load i8, ptr %123, align 1, !invariant.load !3, !alias.scope !100, !noalias !123
  %125 = getelementptr inbounds nuw [4 x i8], ptr %90, i64 %108
  %126 = load float, ptr %125, align 4, !invariant.load !3, !alias.scope !98, !noalias !124
  %127 = getelementptr inbounds nuw [4 x i8], ptr %88, i64 %108
  %128 = load float, ptr %127, align 4, !invariant.load !3, !alias.scope !96, !noalias !125
  %129 = getelementptr inbounds nuw i8, ptr %86, i64 %108
  %130 = load i8, ptr %129, align 1, !invariant.load !3, !alias.scope !94, !noalias !126
  %131 = getelementptr inbounds nuw i8, ptr %84, i64 %108
  %132 = load i8, ptr %131, align 1, !invariant.load !3, !alias.scope !92, !noalias !127
  %133 = getelementptr inbounds nuw i8, ptr %82, i64 %108
  %134 = load i8, ptr %133, align 1, !invariant.load !3, !alias.scope !90, !noalias !128
  %135 = getelementptr inbounds nuw i8, ptr %80, i64 %108
  %136 = load i8, ptr %135, align 1, !invariant.load !3, !alias.scope !88, !noalias !129
  %137 = getelementptr inbounds nuw i8, ptr %78, i64 %108
  %138 = load i8, ptr %137, align 1, !invariant.load !3, !alias.scope !86, !noalias !130
  %139 = getelementptr inbounds nuw i8, ptr %76, i64 %108
  %140 = load i8, ptr %139, align 1, !invariant.load !3, !alias.scope !84, !noalias !131
  %141 = getelementptr inbounds nuw i8, ptr %74, i64 %108
  %142 = load i8, ptr %141, align 1, !invariant.load !3, !alias.scope !82, !noalias !132
  %143 = getelementptr inbounds nuw i8, ptr %72, i64 %108
  %144 = load i8, ptr %143, align 1, !invariant.load !3, !alias.scope !80, !noalias !133
  %145 = getelementptr inbounds nuw i8, ptr %70, i64 %108
  %146 = load i8, ptr %145, align 1, !invariant.load !3, !alias.scope !78, !noalias !134
  %147 = getelementptr inbounds nuw i8, ptr %68, i64 %108
  %148 = load i8, ptr %147, align 1, !invariant.load !3, !alias.scope !76, !noalias !135
  %149 = getelementptr inbounds nuw i8, ptr %66, i64 %108
  %150 = load i8, ptr %149, align 1, !invariant.load !3, !alias.scope !74, !noalias !136
  %151 = getelementptr inbounds nuw i8, ptr %64, i64 %108
  %152 = load i8, ptr %151, align 1, !invariant.load !3, !alias.scope !72, !noalias !137
  %153 = getelementptr inbounds nuw i8, ptr %62, i64 %108
  %154 = load i8, ptr %153, align 1, !invariant.load !3, !alias.scope !70, !noalias !138
  %155 = getelementptr inbounds nuw i8, ptr %60, i64 %108
  %156 = load i8, ptr %155, align 1, !invariant.load !3, !alias.scope !68, !noalias !139
  %157 = getelementptr inbounds nuw i8, ptr %58, i64 %108
  %158 = load i8, ptr %157, align 1, !invariant.load !3, !alias.scope !66, !noalias !140
  %159 = getelementptr inbounds nuw i8, ptr %56, i64 %108
  %160 = load i8, ptr %159, align 1, !invariant.load !3, !alias.scope !64, !noalias !141
  %161 = getelementptr inbounds nuw i8, ptr %54, i64 %108
  %162 = load i8, ptr %161, align 1, !invariant.load !3, !alias.scope !62, !noalias !142
  %163 = getelementptr inbounds nuw i8, ptr %52, i64 %108
  %164 = load i8, ptr %163, align 1, !invariant.load !3, !alias.scope !60, !noalias !143
  %165 = getelementptr inbounds nuw i8, ptr %50, i64 %108
  %166 = load i8, ptr %165, align 1, !invariant.load !3, !alias.scope !58, !noalias !144
  %167 = getelementptr inbounds nuw i8, ptr %48, i64 %108
  %168 = load i8, ptr %167, align 1, !invariant.load !3, !alias.scope !56, !noalias !145
  %169 = getelementptr inbounds nuw i8, ptr %46, i64 %108
  %170 = load i8, ptr %169, align 1, !invariant.load !3, !alias.scope !54, !noalias !146
  %171 = getelementptr inbounds nuw i8, ptr %44, i64 %108
  %172 = load i8, ptr %171, align 1, !invariant.load !3, !alias.scope !52, !noalias !147
  %173 = getelementptr inbounds nuw [4 x i8], ptr %42, i64 %108
  %174 = load float, ptr %173, align 4, !invariant.load !3, !alias.scope !50, !noalias !148
  %175 = getelementptr inbounds nuw i8, ptr %40, i64 %108
  %176 = load i8, ptr %175, align 1, !invariant.load !3, !alias.scope !48, !noalias !149
  %177 = getelementptr inbounds nuw [4 x i8], ptr %38, i64 %108
  %178 = load float, ptr %177, align 4, !invariant.load !3, !alias.scope !46, !noalias !150
  %179 = getelementptr inbounds nuw [4 x i8], ptr %36, i64 %108
  %180 = load float, ptr %179, align 4, !invariant.load !3, !alias.scope !44, !noalias !151
  %181 = getelementptr inbounds nuw i8, ptr %34, i64 %108
  %182 = load i8, ptr %181, align 1, !invariant.load !3, !alias.scope !42, !noalias !152
  %183 = getelementptr inbounds nuw i8, ptr %32, i64 %108
  %184 = load i8, ptr %183, align 1, !invariant.load !3, !alias.scope !40, !noalias !153
  %185 = getelementptr inbounds nuw i8, ptr %30, i64 %108
  %186 = load i8, ptr %185, align 1, !invariant.load !3, !alias.scope !38, !noalias !154
  %187 = getelementptr inbounds nuw i8, ptr %28, i64 %108
  %188 = load i8, ptr %187, align 1, !invariant.load !3, !alias.scope !36, !noalias !155
  %189 = getelementptr inbounds nuw i8, ptr %26, i64 %108
  %190 = load i8, ptr %189, align 1, !invariant.load !3, !alias.scope !34, !noalias !156
  %191 = getelementptr inbounds nuw i8, ptr %24, i64 %108
  %192 = load i8, ptr %191, align 1, !invariant.load !3, !alias.scope !32, !noalias !157
  %193 = getelementptr inbounds nuw [4 x i8], ptr %22, i64 %108
  %194 = load float, ptr %193, align 4, !invariant.load !3, !alias.scope !30, !noalias !158
  %195 = getelementptr inbounds nuw i8, ptr %20, i64 %108
  %196 = load i8, ptr %195, align 1, !invariant.load !3, !alias.scope !28, !noalias !159
  %197 = getelementptr inbounds nuw i8, ptr %18, i64 %108
  %198 = load i8, ptr %197, align 1, !alias.scope !26, !noalias !160
  %199 = mul nuw nsw i64 %108, 800
  %200 = getelementptr i8, ptr %16, i64 %199
  br label %201

201:                                              ; preds = %107, %201
  %202 = phi i8 [ 1, %107 ], [ %300, %201 ]
  %203 = phi i64 [ 0, %107 ], [ %301, %201 ]
  %204 = shl nuw nsw i64 %203, 5
  %205 = getelementptr i8, ptr %200, i64 %204
  %206 = load i8, ptr %205, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %207 = and i8 %206, %202
  %208 = getelementptr i8, ptr %205, i64 1
  %209 = load i8, ptr %208, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %210 = and i8 %209, %207
  %211 = getelementptr i8, ptr %205, i64 2
  %212 = load i8, ptr %211, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %213 = and i8 %212, %210
  %214 = getelementptr i8, ptr %205, i64 3
  %215 = load i8, ptr %214, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %216 = and i8 %215, %213
  %217 = getelementptr i8, ptr %205, i64 4
  %218 = load i8, ptr %217, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %219 = and i8 %218, %216
  %220 = getelementptr i8, ptr %205, i64 5
  %221 = load i8, ptr %220, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %222 = and i8 %221, %219
  %223 = getelementptr i8, ptr %205, i64 6
  %224 = load i8, ptr %223, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %225 = and i8 %224, %222
  %226 = getelementptr i8, ptr %205, i64 7
  %227 = load i8, ptr %226, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %228 = and i8 %227, %225
  %229 = getelementptr i8, ptr %205, i64 8
  %230 = load i8, ptr %229, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %231 = and i8 %230, %228
  %232 = getelementptr i8, ptr %205, i64 9
  %233 = load i8, ptr %232, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %234 = and i8 %233, %231
  %235 = getelementptr i8, ptr %205, i64 10
  %236 = load i8, ptr %235, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %237 = and i8 %236, %234
  %238 = getelementptr i8, ptr %205, i64 11
  %239 = load i8, ptr %238, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %240 = and i8 %239, %237
  %241 = getelementptr i8, ptr %205, i64 12
  %242 = load i8, ptr %241, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %243 = and i8 %242, %240
  %244 = getelementptr i8, ptr %205, i64 13
  %245 = load i8, ptr %244, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %246 = and i8 %245, %243
  %247 = getelementptr i8, ptr %205, i64 14
  %248 = load i8, ptr %247, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %249 = and i8 %248, %246
  %250 = getelementptr i8, ptr %205, i64 15
  %251 = load i8, ptr %250, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %252 = and i8 %251, %249
  %253 = getelementptr i8, ptr %205, i64 16
  %254 = load i8, ptr %253, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %255 = and i8 %254, %252
  %256 = getelementptr i8, ptr %205, i64 17
  %257 = load i8, ptr %256, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %258 = and i8 %257, %255
  %259 = getelementptr i8, ptr %205, i64 18
  %260 = load i8, ptr %259, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %261 = and i8 %260, %258
  %262 = getelementptr i8, ptr %205, i64 19
  %263 = load i8, ptr %262, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %264 = and i8 %263, %261
  %265 = getelementptr i8, ptr %205, i64 20
  %266 = load i8, ptr %265, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %267 = and i8 %266, %264
  %268 = getelementptr i8, ptr %205, i64 21
  %269 = load i8, ptr %268, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %270 = and i8 %269, %267
  %271 = getelementptr i8, ptr %205, i64 22
  %272 = load i8, ptr %271, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %273 = and i8 %272, %270
  %274 = getelementptr i8, ptr %205, i64 23
  %275 = load i8, ptr %274, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %276 = and i8 %275, %273
  %277 = getelementptr i8, ptr %205, i64 24
  %278 = load i8, ptr %277, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %279 = and i8 %278, %276
  %280 = getelementptr i8, ptr %205, i64 25
  %281 = load i8, ptr %280, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %282 = and i8 %281, %279
  %283 = getelementptr i8, ptr %205, i64 26
  %284 = load i8, ptr %283, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %285 = and i8 %284, %282
  %286 = getelementptr i8, ptr %205, i64 27
  %287 = load i8, ptr %286, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %288 = and i8 %287, %285
  %289 = getelementptr i8, ptr %205, i64 28
  %290 = load i8, ptr %289, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %291 = and i8 %290, %288
  %292 = getelementptr i8, ptr %205, i64 29
  %293 = load i8, ptr %292, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %294 = and i8 %293, %291
  %295 = getelementptr i8, ptr %205, i64 30
  %296 = load i8, ptr %295, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %297 = and i8 %296, %294
  %298 = getelementptr i8, ptr %205, i64 31
  %299 = load i8, ptr %298, align 1, !invariant.load !3, !alias.scope !24, !noalias !161
  %300 = and i8 %299, %297
  %301 = add nuw nsw i64 %203, 1
  %exitcond.not = icmp eq i64 %301, 25
  br i1 %exitcond.not, label %302, label %201, !llvm.loop !162

302:                                              ; preds = %201
  %303 = shl nuw nsw i64 %108, 4
  %304 = getelementptr i8, ptr %14, i64 %303
  %305 = load i8, ptr %304, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %306 = getelementptr i8, ptr %304, i64 1
  %307 = load i8, ptr %306, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %308 = getelementptr i8, ptr %304, i64 2
  %309 = load i8, ptr %308, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %310 = getelementptr i8, ptr %304, i64 3
  %311 = load i8, ptr %310, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %312 = getelementptr i8, ptr %304, i64 4
  %313 = load i8, ptr %312, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %314 = getelementptr i8, ptr %304, i64 5
  %315 = load i8, ptr %314, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %316 = getelementptr i8, ptr %304, i64 6
  %317 = load i8, ptr %316, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %318 = getelementptr i8, ptr %304, i64 7
  %319 = load i8, ptr %318, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %320 = getelementptr i8, ptr %304, i64 8
  %321 = load i8, ptr %320, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %322 = getelementptr i8, ptr %304, i64 9
  %323 = load i8, ptr %322, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %324 = getelementptr i8, ptr %304, i64 10
  %325 = load i8, ptr %324, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %326 = getelementptr i8, ptr %304, i64 11
  %327 = load i8, ptr %326, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %328 = getelementptr i8, ptr %304, i64 12
  %329 = load i8, ptr %328, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %330 = getelementptr i8, ptr %304, i64 13
  %331 = load i8, ptr %330, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %332 = getelementptr i8, ptr %304, i64 14
  %333 = load i8, ptr %332, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %334 = getelementptr i8, ptr %304, i64 15
  %335 = load i8, ptr %334, align 1, !invariant.load !3, !alias.scope !22, !noalias !164
  %336 = shl nuw nsw i64 %108, 9
  %337 = getelementptr i8, ptr %12, i64 %336
  br label %338

338:                                              ; preds = %302, %338
  %339 = phi i8 [ 1, %302 ], [ %389, %338 ]
  %340 = phi i64 [ 0, %302 ], [ %390, %338 ]
  %341 = shl nuw nsw i64 %340, 4
  %342 = getelementptr i8, ptr %337, i64 %341
  %343 = load i8, ptr %342, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %344 = and i8 %343, %339
  %345 = getelementptr i8, ptr %342, i64 1
  %346 = load i8, ptr %345, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %347 = and i8 %346, %344
  %348 = getelementptr i8, ptr %342, i64 2
  %349 = load i8, ptr %348, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %350 = and i8 %349, %347
  %351 = getelementptr i8, ptr %342, i64 3
  %352 = load i8, ptr %351, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %353 = and i8 %352, %350
  %354 = getelementptr i8, ptr %342, i64 4
  %355 = load i8, ptr %354, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %356 = and i8 %355, %353
  %357 = getelementptr i8, ptr %342, i64 5
  %358 = load i8, ptr %357, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %359 = and i8 %358, %356
  %360 = getelementptr i8, ptr %342, i64 6
  %361 = load i8, ptr %360, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %362 = and i8 %361, %359
  %363 = getelementptr i8, ptr %342, i64 7
  %364 = load i8, ptr %363, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %365 = and i8 %364, %362
  %366 = getelementptr i8, ptr %342, i64 8
  %367 = load i8, ptr %366, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %368 = and i8 %367, %365
  %369 = getelementptr i8, ptr %342, i64 9
  %370 = load i8, ptr %369, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %371 = and i8 %370, %368
  %372 = getelementptr i8, ptr %342, i64 10
  %373 = load i8, ptr %372, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %374 = and i8 %373, %371
  %375 = getelementptr i8, ptr %342, i64 11
  %376 = load i8, ptr %375, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %377 = and i8 %376, %374
  %378 = getelementptr i8, ptr %342, i64 12
  %379 = load i8, ptr %378, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %380 = and i8 %379, %377
  %381 = getelementptr i8, ptr %342, i64 13
  %382 = load i8, ptr %381, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %383 = and i8 %382, %380
  %384 = getelementptr i8, ptr %342, i64 14
  %385 = load i8, ptr %384, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %386 = and i8 %385, %383
  %387 = getelementptr i8, ptr %342, i64 15
  %388 = load i8, ptr %387, align 1, !invariant.load !3, !alias.scope !20, !noalias !165
  %389 = and i8 %388, %386
  %390 = add nuw nsw i64 %340, 1
  %exitcond25.not = icmp eq i64 %390, 32
  br i1 %exitcond25.not, label %vector.ph, label %338, !llvm.loop !162

vector.ph:                                        ; preds = %338
  %391 = shl nuw nsw i64 %108, 3
  %392 = getelementptr i8, ptr %10, i64 %391
  %393 = load i8, ptr %392, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %394 = getelementptr i8, ptr %392, i64 1
  %395 = load i8, ptr %394, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %396 = getelementptr i8, ptr %392, i64 2
  %397 = load i8, ptr %396, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %398 = getelementptr i8, ptr %392, i64 3
  %399 = load i8, ptr %398, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %400 = getelementptr i8, ptr %392, i64 4
  %401 = load i8, ptr %400, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %402 = getelementptr i8, ptr %392, i64 5
  %403 = load i8, ptr %402, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %404 = getelementptr i8, ptr %392, i64 6
  %405 = load i8, ptr %404, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %406 = getelementptr i8, ptr %392, i64 7
  %407 = load i8, ptr %406, align 1, !invariant.load !3, !alias.scope !18, !noalias !166
  %408 = shl nuw nsw i64 %108, 7
  %409 = getelementptr i8, ptr %8, i64 %408
  %wide.vec = load <128 x i8>, ptr %409, align 1, !invariant.load !3, !alias.scope !16, !noalias !167
  %strided.vec41 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 7, i32 15, i32 23, i32 31, i32 39, i32 47, i32 55, i32 63, i32 71, i32 79, i32 87, i32 95, i32 103, i32 111, i32 119, i32 127>
  %strided.vec40 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 6, i32 14, i32 22, i32 30, i32 38, i32 46, i32 54, i32 62, i32 70, i32 78, i32 86, i32 94, i32 102, i32 110, i32 118, i32 126>
  %strided.vec39 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 5, i32 13, i32 21, i32 29, i32 37, i32 45, i32 53, i32 61, i32 69, i32 77, i32 85, i32 93, i32 101, i32 109, i32 117, i32 125>
  %strided.vec38 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 4, i32 12, i32 20, i32 28, i32 36, i32 44, i32 52, i32 60, i32 68, i32 76, i32 84, i32 92, i32 100, i32 108, i32 116, i32 124>
  %strided.vec37 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 3, i32 11, i32 19, i32 27, i32 35, i32 43, i32 51, i32 59, i32 67, i32 75, i32 83, i32 91, i32 99, i32 107, i32 115, i32 123>
  %strided.vec36 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 2, i32 10, i32 18, i32 26, i32 34, i32 42, i32 50, i32 58, i32 66, i32 74, i32 82, i32 90, i32 98, i32 106, i32 114, i32 122>
  %strided.vec35 = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 1, i32 9, i32 17, i32 25, i32 33, i32 41, i32 49, i32 57, i32 65, i32 73, i32 81, i32 89, i32 97, i32 105, i32 113, i32 121>
  %strided.vec = shufflevector <128 x i8> %wide.vec, <128 x i8> poison, <16 x i32> <i32 0, i32 8, i32 16, i32 24, i32 32, i32 40, i32 48, i32 56, i32 64, i32 72, i32 80, i32 88, i32 96, i32 104, i32 112, i32 120>
  %410 = and <16 x i8> %strided.vec, <i8 1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1>
  %411 = and <16 x i8> %strided.vec35, %410
  %412 = and <16 x i8> %strided.vec36, %411
  %413 = and <16 x i8> %strided.vec37, %412
  %414 = and <16 x i8> %strided.vec38, %413
  %415 = and <16 x i8> %strided.vec39, %414
  %416 = and <16 x i8> %strided.vec40, %415
  %417 = and <16 x i8> %strided.vec41, %416
  %418 = tail call i8 @llvm.vector.reduce.and.v16i8(<16 x i8> %417)
  %419 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %108
  %420 = load float, ptr %419, align 4, !invariant.load !3, !alias.scope !14, !noalias !168
  %421 = getelementptr i8, ptr %4, i64 %391
  %422 = load i8, ptr %421, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %423 = and i8 %422, 1
  %424 = getelementptr i8, ptr %421, i64 1
  %425 = load i8, ptr %424, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %426 = and i8 %425, %423
  %427 = getelementptr i8, ptr %421, i64 2
  %428 = load i8, ptr %427, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %429 = and i8 %428, %426
  %430 = getelementptr i8, ptr %421, i64 3
  %431 = load i8, ptr %430, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %432 = and i8 %431, %429
  %433 = getelementptr i8, ptr %421, i64 4
  %434 = load i8, ptr %433, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %435 = and i8 %434, %432
  %436 = getelementptr i8, ptr %421, i64 5
  %437 = load i8, ptr %436, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %438 = and i8 %437, %435
  %439 = getelementptr i8, ptr %421, i64 6
  %440 = load i8, ptr %439, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %441 = and i8 %440, %438
  %442 = getelementptr i8, ptr %421, i64 7
  %443 = load i8, ptr %442, align 1, !invariant.load !3, !alias.scope !11, !noalias !169
  %444 = and i8 %443, %441
  %445 = and i8 %393, 1
  %446 = and i8 %395, %445
  %447 = and i8 %397, %446
  %448 = and i8 %399, %447
  %449 = and i8 %401, %448
  %450 = and i8 %403, %449
  %451 = and i8 %405, %450
  %452 = and i8 %407, %451
  %453 = and i8 %305, 1
  %454 = and i8 %307, %453
  %455 = and i8 %309, %454
  %456 = and i8 %311, %455
  %457 = and i8 %313, %456
  %458 = and i8 %315, %457
  %459 = and i8 %317, %458
  %460 = and i8 %319, %459
  %461 = and i8 %321, %460
  %462 = and i8 %323, %461
  %463 = and i8 %325, %462
  %464 = and i8 %327, %463
  %465 = and i8 %329, %464
  %466 = and i8 %331, %465
  %467 = and i8 %333, %466
  %468 = and i8 %335, %467
  %469 = tail call float @llvm.fabs.f32(float %126)
  %470 = fcmp one float %469, +inf
  %471 = tail call float @llvm.fabs.f32(float %128)
  %472 = fcmp one float %471, +inf
  %473 = and i8 %110, 1
  %474 = and i8 %473, %112
  %475 = and i8 %474, %114
  %476 = and i8 %475, %116
  %477 = and i8 %476, %118
  %478 = and i8 %477, %120
  %479 = and i8 %478, %122
  %480 = and i8 %479, %124
  %481 = select i1 %472, i1 %470, i1 false
  %482 = select i1 %481, i8 %480, i8 0
  %483 = and i8 %132, %130
  %484 = and i8 %483, %134
  %485 = and i8 %484, %482
  %486 = and i8 %485, %136
  %487 = and i8 %486, %138
  %488 = and i8 %487, %140
  %489 = and i8 %488, %142
  %490 = and i8 %489, %144
  %491 = and i8 %490, %146
  %492 = and i8 %491, %148
  %493 = and i8 %492, %150
  %494 = and i8 %493, %152
  %495 = and i8 %494, %154
  %496 = and i8 %495, %156
  %497 = and i8 %496, %158
  %498 = and i8 %497, %160
  %499 = and i8 %498, %162
  %500 = and i8 %499, %164
  %501 = and i8 %500, %166
  %502 = and i8 %501, %168
  %503 = and i8 %502, %170
  %504 = and i8 %503, %172
  %505 = tail call float @llvm.fabs.f32(float %174)
  %506 = fcmp one float %505, +inf
  %507 = select i1 %506, i8 %504, i8 0
  %508 = and i8 %507, %176
  %509 = tail call float @llvm.fabs.f32(float %178)
  %510 = fcmp one float %509, +inf
  %511 = tail call float @llvm.fabs.f32(float %180)
  %512 = fcmp one float %511, +inf
  %513 = select i1 %512, i1 %510, i1 false
  %514 = select i1 %513, i8 %508, i8 0
  %515 = and i8 %184, %182
  %516 = and i8 %515, %186
  %517 = and i8 %516, %514
  %518 = and i8 %517, %188
  %519 = and i8 %518, %190
  %520 = and i8 %519, %192
  %521 = tail call float @llvm.fabs.f32(float %194)
  %522 = fcmp one float %521, +inf
  %523 = select i1 %522, i8 %520, i8 0
  %524 = and i8 %198, %196
  %525 = and i8 %524, %523
  %526 = and i8 %525, %468
  %527 = and i8 %526, %452
  %528 = and i8 %527, %418
  %529 = and i8 %528, %300
  %530 = and i8 %529, %389
  %531 = tail call float @llvm.fabs.f32(float %420)
  %532 = fcmp one float %531, +inf
  %533 = select i1 %532, i8 %530, i8 0
  %534 = and i8 %444, %533
  store i8 %534, ptr %197, align 1, !alias.scope !26, !noalias !160
  %535 = add nuw nsw i64 %108, 1
  %exitcond30.not = icmp eq i64 %535, 4
  br i1 %exitcond30.not, label %reduce_and_fusion_wrapped.exit, label %107, !llvm.loop !162

reduce_and_fusion_wrapped.exit:                   ; preds = %vector.ph
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
!4 = !{i64 32}
!5 = !{i64 16}
!6 = !{i64 512}
!7 = !{i64 2048}
!8 = !{i64 64}
!9 = !{i64 3200}
!10 = !{i64 4}
!11 = !{!12}
!12 = distinct !{!12, !13, !"reduce_and_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"reduce_and_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"reduce_and_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"reduce_and_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"reduce_and_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"reduce_and_fusion_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"reduce_and_fusion_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"reduce_and_fusion_wrapped: argument 6"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"reduce_and_fusion_wrapped: argument 7"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"reduce_and_fusion_wrapped: argument 8"}
!30 = !{!31}
!31 = distinct !{!31, !13, !"reduce_and_fusion_wrapped: argument 9"}
!32 = !{!33}
!33 = distinct !{!33, !13, !"reduce_and_fusion_wrapped: argument 10"}
!34 = !{!35}
!35 = distinct !{!35, !13, !"reduce_and_fusion_wrapped: argument 11"}
!36 = !{!37}
!37 = distinct !{!37, !13, !"reduce_and_fusion_wrapped: argument 12"}
!38 = !{!39}
!39 = distinct !{!39, !13, !"reduce_and_fusion_wrapped: argument 13"}
!40 = !{!41}
!41 = distinct !{!41, !13, !"reduce_and_fusion_wrapped: argument 14"}
!42 = !{!43}
!43 = distinct !{!43, !13, !"reduce_and_fusion_wrapped: argument 15"}
!44 = !{!45}
!45 = distinct !{!45, !13, !"reduce_and_fusion_wrapped: argument 16"}
!46 = !{!47}
!47 = distinct !{!47, !13, !"reduce_and_fusion_wrapped: argument 17"}
!48 = !{!49}
!49 = distinct !{!49, !13, !"reduce_and_fusion_wrapped: argument 18"}
!50 = !{!51}
!51 = distinct !{!51, !13, !"reduce_and_fusion_wrapped: argument 19"}
!52 = !{!53}
!53 = distinct !{!53, !13, !"reduce_and_fusion_wrapped: argument 20"}
!54 = !{!55}
!55 = distinct !{!55, !13, !"reduce_and_fusion_wrapped: argument 21"}
!56 = !{!57}
!57 = distinct !{!57, !13, !"reduce_and_fusion_wrapped: argument 22"}
!58 = !{!59}
!59 = distinct !{!59, !13, !"reduce_and_fusion_wrapped: argument 23"}
!60 = !{!61}
!61 = distinct !{!61, !13, !"reduce_and_fusion_wrapped: argument 24"}
!62 = !{!63}
!63 = distinct !{!63, !13, !"reduce_and_fusion_wrapped: argument 25"}
!64 = !{!65}
!65 = distinct !{!65, !13, !"reduce_and_fusion_wrapped: argument 26"}
!66 = !{!67}
!67 = distinct !{!67, !13, !"reduce_and_fusion_wrapped: argument 27"}
!68 = !{!69}
!69 = distinct !{!69, !13, !"reduce_and_fusion_wrapped: argument 28"}
!70 = !{!71}
!71 = distinct !{!71, !13, !"reduce_and_fusion_wrapped: argument 29"}
!72 = !{!73}
!73 = distinct !{!73, !13, !"reduce_and_fusion_wrapped: argument 30"}
!74 = !{!75}
!75 = distinct !{!75, !13, !"reduce_and_fusion_wrapped: argument 31"}
!76 = !{!77}
!77 = distinct !{!77, !13, !"reduce_and_fusion_wrapped: argument 32"}
!78 = !{!79}
!79 = distinct !{!79, !13, !"reduce_and_fusion_wrapped: argument 33"}
!80 = !{!81}
!81 = distinct !{!81, !13, !"reduce_and_fusion_wrapped: argument 34"}
!82 = !{!83}
!83 = distinct !{!83, !13, !"reduce_and_fusion_wrapped: argument 35"}
!84 = !{!85}
!85 = distinct !{!85, !13, !"reduce_and_fusion_wrapped: argument 36"}
!86 = !{!87}
!87 = distinct !{!87, !13, !"reduce_and_fusion_wrapped: argument 37"}
!88 = !{!89}
!89 = distinct !{!89, !13, !"reduce_and_fusion_wrapped: argument 38"}
!90 = !{!91}
!91 = distinct !{!91, !13, !"reduce_and_fusion_wrapped: argument 39"}
!92 = !{!93}
!93 = distinct !{!93, !13, !"reduce_and_fusion_wrapped: argument 40"}
!94 = !{!95}
!95 = distinct !{!95, !13, !"reduce_and_fusion_wrapped: argument 41"}
!96 = !{!97}
!97 = distinct !{!97, !13, !"reduce_and_fusion_wrapped: argument 42"}
!98 = !{!99}
!99 = distinct !{!99, !13, !"reduce_and_fusion_wrapped: argument 43"}
!100 = !{!101}
!101 = distinct !{!101, !13, !"reduce_and_fusion_wrapped: argument 44"}
!102 = !{!103}
!103 = distinct !{!103, !13, !"reduce_and_fusion_wrapped: argument 45"}
!104 = !{!105}
!105 = distinct !{!105, !13, !"reduce_and_fusion_wrapped: argument 46"}
!106 = !{!107}
!107 = distinct !{!107, !13, !"reduce_and_fusion_wrapped: argument 47"}
!108 = !{!109}
!109 = distinct !{!109, !13, !"reduce_and_fusion_wrapped: argument 48"}
!110 = !{!111}
!111 = distinct !{!111, !13, !"reduce_and_fusion_wrapped: argument 49"}
!112 = !{!113}
!113 = distinct !{!113, !13, !"reduce_and_fusion_wrapped: argument 50"}
!114 = !{!115}
!115 = distinct !{!115, !13, !"reduce_and_fusion_wrapped: argument 51"}
!116 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !115}
!117 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113}
!118 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !113, !115}
!119 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !111, !113, !115}
!120 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !109, !111, !113, !115}
!121 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !107, !109, !111, !113, !115}
!122 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !105, !107, !109, !111, !113, !115}
!123 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !103, !105, !107, !109, !111, !113, !115}
!124 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !101, !103, !105, !107, !109, !111, !113, !115}
!125 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!126 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!127 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!128 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!129 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!130 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!131 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!132 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!133 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!134 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!135 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!136 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!137 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!138 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!139 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!140 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!141 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!142 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!143 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!144 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!145 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!146 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!147 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!148 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!149 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!150 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!151 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!152 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!153 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!154 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!155 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!156 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!157 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!158 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!159 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!160 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!161 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!162 = distinct !{!162, !163}
!163 = !{!"llvm.loop.unroll.disable"}
!164 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!165 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!166 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!167 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!168 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
!169 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51, !53, !55, !57, !59, !61, !63, !65, !67, !69, !71, !73, !75, !77, !79, !81, !83, !85, !87, !89, !91, !93, !95, !97, !99, !101, !103, !105, !107, !109, !111, !113, !115}
