; ModuleID = '__compute_module_add_convert_fusion.1_kernel_module'
source_filename = "__compute_module_add_convert_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable
define noalias noundef ptr @add_convert_fusion.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4, !invariant.load !3
  %5 = icmp ult i64 %4, 2
  br i1 %5, label %.preheader, label %add_convert_fusion.1_wrapped.exit

.preheader:                                       ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = shl nuw nsw i64 %4, 18
  %.idx = shl nuw nsw i64 %4, 20
  %10 = getelementptr i8, ptr %8, i64 %.idx
  br label %vector.ph

vector.ph:                                        ; preds = %.preheader, %vector.ph
  %11 = phi i64 [ 0, %.preheader ], [ %206, %vector.ph ]
  %12 = shl nuw nsw i64 %11, 9
  %13 = add nuw nsw i64 %12, %9
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %13, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %.idx1 = shl nuw nsw i64 %11, 11
  %14 = getelementptr i8, ptr %10, i64 %.idx1
  %15 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %16 = or disjoint <8 x i32> %15, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %17 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %18 = or disjoint <8 x i32> %17, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %19 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %20 = or disjoint <8 x i32> %19, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %21 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %22 = or disjoint <8 x i32> %21, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %23 = getelementptr i8, ptr %14, i64 32
  %24 = getelementptr i8, ptr %14, i64 64
  %25 = getelementptr i8, ptr %14, i64 96
  store <8 x i32> %16, ptr %14, align 4, !alias.scope !5
  store <8 x i32> %18, ptr %23, align 4, !alias.scope !5
  store <8 x i32> %20, ptr %24, align 4, !alias.scope !5
  store <8 x i32> %22, ptr %25, align 4, !alias.scope !5
  %26 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %27 = or disjoint <8 x i32> %26, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %28 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %29 = or disjoint <8 x i32> %28, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %30 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %31 = or disjoint <8 x i32> %30, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %32 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %33 = or disjoint <8 x i32> %32, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %34 = getelementptr i8, ptr %14, i64 128
  %35 = getelementptr i8, ptr %14, i64 160
  %36 = getelementptr i8, ptr %14, i64 192
  %37 = getelementptr i8, ptr %14, i64 224
  store <8 x i32> %27, ptr %34, align 4, !alias.scope !5
  store <8 x i32> %29, ptr %35, align 4, !alias.scope !5
  store <8 x i32> %31, ptr %36, align 4, !alias.scope !5
  store <8 x i32> %33, ptr %37, align 4, !alias.scope !5
  %38 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %39 = or disjoint <8 x i32> %38, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %40 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %41 = or disjoint <8 x i32> %40, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %42 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %43 = or disjoint <8 x i32> %42, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %44 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %45 = or disjoint <8 x i32> %44, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %46 = getelementptr i8, ptr %14, i64 256
  %47 = getelementptr i8, ptr %14, i64 288
  %48 = getelementptr i8, ptr %14, i64 320
  %49 = getelementptr i8, ptr %14, i64 352
  store <8 x i32> %39, ptr %46, align 4, !alias.scope !5
  store <8 x i32> %41, ptr %47, align 4, !alias.scope !5
  store <8 x i32> %43, ptr %48, align 4, !alias.scope !5
  store <8 x i32> %45, ptr %49, align 4, !alias.scope !5
  %50 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %51 = or disjoint <8 x i32> %50, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %52 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %53 = or disjoint <8 x i32> %52, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %54 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %55 = or disjoint <8 x i32> %54, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %56 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %57 = or disjoint <8 x i32> %56, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %58 = getelementptr i8, ptr %14, i64 384
  %59 = getelementptr i8, ptr %14, i64 416
  %60 = getelementptr i8, ptr %14, i64 448
  %61 = getelementptr i8, ptr %14, i64 480
  store <8 x i32> %51, ptr %58, align 4, !alias.scope !5
  store <8 x i32> %53, ptr %59, align 4, !alias.scope !5
  store <8 x i32> %55, ptr %60, align 4, !alias.scope !5
  store <8 x i32> %57, ptr %61, align 4, !alias.scope !5
  %62 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %63 = or disjoint <8 x i32> %62, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %64 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %65 = or disjoint <8 x i32> %64, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %66 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %67 = or disjoint <8 x i32> %66, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %68 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %69 = or disjoint <8 x i32> %68, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %70 = getelementptr i8, ptr %14, i64 512
  %71 = getelementptr i8, ptr %14, i64 544
  %72 = getelementptr i8, ptr %14, i64 576
  %73 = getelementptr i8, ptr %14, i64 608
  store <8 x i32> %63, ptr %70, align 4, !alias.scope !5
  store <8 x i32> %65, ptr %71, align 4, !alias.scope !5
  store <8 x i32> %67, ptr %72, align 4, !alias.scope !5
  store <8 x i32> %69, ptr %73, align 4, !alias.scope !5
  %74 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %75 = or disjoint <8 x i32> %74, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %76 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %77 = or disjoint <8 x i32> %76, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %78 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %79 = or disjoint <8 x i32> %78, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %80 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %81 = or disjoint <8 x i32> %80, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %82 = getelementptr i8, ptr %14, i64 640
  %83 = getelementptr i8, ptr %14, i64 672
  %84 = getelementptr i8, ptr %14, i64 704
  %85 = getelementptr i8, ptr %14, i64 736
  store <8 x i32> %75, ptr %82, align 4, !alias.scope !5
  store <8 x i32> %77, ptr %83, align 4, !alias.scope !5
  store <8 x i32> %79, ptr %84, align 4, !alias.scope !5
  store <8 x i32> %81, ptr %85, align 4, !alias.scope !5
  %86 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %87 = or disjoint <8 x i32> %86, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %88 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %89 = or disjoint <8 x i32> %88, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %90 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %91 = or disjoint <8 x i32> %90, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %92 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %93 = or disjoint <8 x i32> %92, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %94 = getelementptr i8, ptr %14, i64 768
  %95 = getelementptr i8, ptr %14, i64 800
  %96 = getelementptr i8, ptr %14, i64 832
  %97 = getelementptr i8, ptr %14, i64 864
  store <8 x i32> %87, ptr %94, align 4, !alias.scope !5
  store <8 x i32> %89, ptr %95, align 4, !alias.scope !5
  store <8 x i32> %91, ptr %96, align 4, !alias.scope !5
  store <8 x i32> %93, ptr %97, align 4, !alias.scope !5
  %98 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %99 = or disjoint <8 x i32> %98, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %100 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %101 = or disjoint <8 x i32> %100, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %102 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %103 = or disjoint <8 x i32> %102, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %104 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %105 = or disjoint <8 x i32> %104, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %106 = getelementptr i8, ptr %14, i64 896
  %107 = getelementptr i8, ptr %14, i64 928
  %108 = getelementptr i8, ptr %14, i64 960
  %109 = getelementptr i8, ptr %14, i64 992
  store <8 x i32> %99, ptr %106, align 4, !alias.scope !5
  store <8 x i32> %101, ptr %107, align 4, !alias.scope !5
  store <8 x i32> %103, ptr %108, align 4, !alias.scope !5
  store <8 x i32> %105, ptr %109, align 4, !alias.scope !5
  %110 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %111 = or disjoint <8 x i32> %110, <i32 256, i32 257, i32 258, i32 259, i32 260, i32 261, i32 262, i32 263>
  %112 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %113 = or disjoint <8 x i32> %112, <i32 264, i32 265, i32 266, i32 267, i32 268, i32 269, i32 270, i32 271>
  %114 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %115 = or disjoint <8 x i32> %114, <i32 272, i32 273, i32 274, i32 275, i32 276, i32 277, i32 278, i32 279>
  %116 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %117 = or disjoint <8 x i32> %116, <i32 280, i32 281, i32 282, i32 283, i32 284, i32 285, i32 286, i32 287>
  %118 = getelementptr i8, ptr %14, i64 1024
  %119 = getelementptr i8, ptr %14, i64 1056
  %120 = getelementptr i8, ptr %14, i64 1088
  %121 = getelementptr i8, ptr %14, i64 1120
  store <8 x i32> %111, ptr %118, align 4, !alias.scope !5
  store <8 x i32> %113, ptr %119, align 4, !alias.scope !5
  store <8 x i32> %115, ptr %120, align 4, !alias.scope !5
  store <8 x i32> %117, ptr %121, align 4, !alias.scope !5
  %122 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %123 = or disjoint <8 x i32> %122, <i32 288, i32 289, i32 290, i32 291, i32 292, i32 293, i32 294, i32 295>
  %124 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %125 = or disjoint <8 x i32> %124, <i32 296, i32 297, i32 298, i32 299, i32 300, i32 301, i32 302, i32 303>
  %126 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %127 = or disjoint <8 x i32> %126, <i32 304, i32 305, i32 306, i32 307, i32 308, i32 309, i32 310, i32 311>
  %128 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %129 = or disjoint <8 x i32> %128, <i32 312, i32 313, i32 314, i32 315, i32 316, i32 317, i32 318, i32 319>
  %130 = getelementptr i8, ptr %14, i64 1152
  %131 = getelementptr i8, ptr %14, i64 1184
  %132 = getelementptr i8, ptr %14, i64 1216
  %133 = getelementptr i8, ptr %14, i64 1248
  store <8 x i32> %123, ptr %130, align 4, !alias.scope !5
  store <8 x i32> %125, ptr %131, align 4, !alias.scope !5
  store <8 x i32> %127, ptr %132, align 4, !alias.scope !5
  store <8 x i32> %129, ptr %133, align 4, !alias.scope !5
  %134 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %135 = or disjoint <8 x i32> %134, <i32 320, i32 321, i32 322, i32 323, i32 324, i32 325, i32 326, i32 327>
  %136 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %137 = or disjoint <8 x i32> %136, <i32 328, i32 329, i32 330, i32 331, i32 332, i32 333, i32 334, i32 335>
  %138 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %139 = or disjoint <8 x i32> %138, <i32 336, i32 337, i32 338, i32 339, i32 340, i32 341, i32 342, i32 343>
  %140 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %141 = or disjoint <8 x i32> %140, <i32 344, i32 345, i32 346, i32 347, i32 348, i32 349, i32 350, i32 351>
  %142 = getelementptr i8, ptr %14, i64 1280
  %143 = getelementptr i8, ptr %14, i64 1312
  %144 = getelementptr i8, ptr %14, i64 1344
  %145 = getelementptr i8, ptr %14, i64 1376
  store <8 x i32> %135, ptr %142, align 4, !alias.scope !5
  store <8 x i32> %137, ptr %143, align 4, !alias.scope !5
  store <8 x i32> %139, ptr %144, align 4, !alias.scope !5
  store <8 x i32> %141, ptr %145, align 4, !alias.scope !5
  %146 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %147 = or disjoint <8 x i32> %146, <i32 352, i32 353, i32 354, i32 355, i32 356, i32 357, i32 358, i32 359>
  %148 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %149 = or disjoint <8 x i32> %148, <i32 360, i32 361, i32 362, i32 363, i32 364, i32 365, i32 366, i32 367>
  %150 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %151 = or disjoint <8 x i32> %150, <i32 368, i32 369, i32 370, i32 371, i32 372, i32 373, i32 374, i32 375>
  %152 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %153 = or disjoint <8 x i32> %152, <i32 376, i32 377, i32 378, i32 379, i32 380, i32 381, i32 382, i32 383>
  %154 = getelementptr i8, ptr %14, i64 1408
  %155 = getelementptr i8, ptr %14, i64 1440
  %156 = getelementptr i8, ptr %14, i64 1472
  %157 = getelementptr i8, ptr %14, i64 1504
  store <8 x i32> %147, ptr %154, align 4, !alias.scope !5
  store <8 x i32> %149, ptr %155, align 4, !alias.scope !5
  store <8 x i32> %151, ptr %156, align 4, !alias.scope !5
  store <8 x i32> %153, ptr %157, align 4, !alias.scope !5
  %158 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %159 = or disjoint <8 x i32> %158, <i32 384, i32 385, i32 386, i32 387, i32 388, i32 389, i32 390, i32 391>
  %160 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %161 = or disjoint <8 x i32> %160, <i32 392, i32 393, i32 394, i32 395, i32 396, i32 397, i32 398, i32 399>
  %162 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %163 = or disjoint <8 x i32> %162, <i32 400, i32 401, i32 402, i32 403, i32 404, i32 405, i32 406, i32 407>
  %164 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %165 = or disjoint <8 x i32> %164, <i32 408, i32 409, i32 410, i32 411, i32 412, i32 413, i32 414, i32 415>
  %166 = getelementptr i8, ptr %14, i64 1536
  %167 = getelementptr i8, ptr %14, i64 1568
  %168 = getelementptr i8, ptr %14, i64 1600
  %169 = getelementptr i8, ptr %14, i64 1632
  store <8 x i32> %159, ptr %166, align 4, !alias.scope !5
  store <8 x i32> %161, ptr %167, align 4, !alias.scope !5
  store <8 x i32> %163, ptr %168, align 4, !alias.scope !5
  store <8 x i32> %165, ptr %169, align 4, !alias.scope !5
  %170 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %171 = or disjoint <8 x i32> %170, <i32 416, i32 417, i32 418, i32 419, i32 420, i32 421, i32 422, i32 423>
  %172 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %173 = or disjoint <8 x i32> %172, <i32 424, i32 425, i32 426, i32 427, i32 428, i32 429, i32 430, i32 431>
  %174 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %175 = or disjoint <8 x i32> %174, <i32 432, i32 433, i32 434, i32 435, i32 436, i32 437, i32 438, i32 439>
  %176 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %177 = or disjoint <8 x i32> %176, <i32 440, i32 441, i32 442, i32 443, i32 444, i32 445, i32 446, i32 447>
  %178 = getelementptr i8, ptr %14, i64 1664
  %179 = getelementptr i8, ptr %14, i64 1696
  %180 = getelementptr i8, ptr %14, i64 1728
  %181 = getelementptr i8, ptr %14, i64 1760
  store <8 x i32> %171, ptr %178, align 4, !alias.scope !5
  store <8 x i32> %173, ptr %179, align 4, !alias.scope !5
  store <8 x i32> %175, ptr %180, align 4, !alias.scope !5
  store <8 x i32> %177, ptr %181, align 4, !alias.scope !5
  %182 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %183 = or disjoint <8 x i32> %182, <i32 448, i32 449, i32 450, i32 451, i32 452, i32 453, i32 454, i32 455>
  %184 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %185 = or disjoint <8 x i32> %184, <i32 456, i32 457, i32 458, i32 459, i32 460, i32 461, i32 462, i32 463>
  %186 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %187 = or disjoint <8 x i32> %186, <i32 464, i32 465, i32 466, i32 467, i32 468, i32 469, i32 470, i32 471>
  %188 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %189 = or disjoint <8 x i32> %188, <i32 472, i32 473, i32 474, i32 475, i32 476, i32 477, i32 478, i32 479>
  %190 = getelementptr i8, ptr %14, i64 1792
  %191 = getelementptr i8, ptr %14, i64 1824
  %192 = getelementptr i8, ptr %14, i64 1856
  %193 = getelementptr i8, ptr %14, i64 1888
  store <8 x i32> %183, ptr %190, align 4, !alias.scope !5
  store <8 x i32> %185, ptr %191, align 4, !alias.scope !5
  store <8 x i32> %187, ptr %192, align 4, !alias.scope !5
  store <8 x i32> %189, ptr %193, align 4, !alias.scope !5
  %194 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %195 = or disjoint <8 x i32> %194, <i32 480, i32 481, i32 482, i32 483, i32 484, i32 485, i32 486, i32 487>
  %196 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %197 = or disjoint <8 x i32> %196, <i32 488, i32 489, i32 490, i32 491, i32 492, i32 493, i32 494, i32 495>
  %198 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %199 = or disjoint <8 x i32> %198, <i32 496, i32 497, i32 498, i32 499, i32 500, i32 501, i32 502, i32 503>
  %200 = trunc <8 x i64> %broadcast.splat to <8 x i32>
  %201 = or disjoint <8 x i32> %200, <i32 504, i32 505, i32 506, i32 507, i32 508, i32 509, i32 510, i32 511>
  %202 = getelementptr i8, ptr %14, i64 1920
  %203 = getelementptr i8, ptr %14, i64 1952
  %204 = getelementptr i8, ptr %14, i64 1984
  %205 = getelementptr i8, ptr %14, i64 2016
  store <8 x i32> %195, ptr %202, align 4, !alias.scope !5
  store <8 x i32> %197, ptr %203, align 4, !alias.scope !5
  store <8 x i32> %199, ptr %204, align 4, !alias.scope !5
  store <8 x i32> %201, ptr %205, align 4, !alias.scope !5
  %206 = add nuw nsw i64 %11, 1
  %exitcond3.not = icmp eq i64 %206, 512
  br i1 %exitcond3.not, label %add_convert_fusion.1_wrapped.exit, label %vector.ph, !llvm.loop !8

add_convert_fusion.1_wrapped.exit:                ; preds = %vector.ph, %1
  ret ptr null
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2097152}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_convert_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"add_convert_fusion.1_wrapped"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
