; ModuleID = '__compute_module_broadcast_add_fusion.40_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.40_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @broadcast_add_fusion.40(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !3
  tail call void @llvm.experimental.noalias.scope.decl(metadata !4)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !7)
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !9
  %4 = load i32, ptr %3, align 4, !invariant.load !3, !alias.scope !4, !noalias !7
  %broadcast.splatinsert = insertelement <8 x i32> poison, i32 %4, i64 0
  %broadcast.splat = shufflevector <8 x i32> %broadcast.splatinsert, <8 x i32> poison, <8 x i32> zeroinitializer
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !10
  %7 = add <8 x i32> %broadcast.splat, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %8 = add <8 x i32> %broadcast.splat, <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %9 = add <8 x i32> %broadcast.splat, <i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %10 = add <8 x i32> %broadcast.splat, <i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 96
  store <8 x i32> %7, ptr %6, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %8, ptr %11, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %9, ptr %12, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %10, ptr %13, align 4, !alias.scope !7, !noalias !4
  %14 = add <8 x i32> %broadcast.splat, <i32 32, i32 33, i32 34, i32 35, i32 36, i32 37, i32 38, i32 39>
  %15 = add <8 x i32> %broadcast.splat, <i32 40, i32 41, i32 42, i32 43, i32 44, i32 45, i32 46, i32 47>
  %16 = add <8 x i32> %broadcast.splat, <i32 48, i32 49, i32 50, i32 51, i32 52, i32 53, i32 54, i32 55>
  %17 = add <8 x i32> %broadcast.splat, <i32 56, i32 57, i32 58, i32 59, i32 60, i32 61, i32 62, i32 63>
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 160
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 192
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 224
  store <8 x i32> %14, ptr %18, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %15, ptr %19, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %16, ptr %20, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %17, ptr %21, align 4, !alias.scope !7, !noalias !4
  %22 = add <8 x i32> %broadcast.splat, <i32 64, i32 65, i32 66, i32 67, i32 68, i32 69, i32 70, i32 71>
  %23 = add <8 x i32> %broadcast.splat, <i32 72, i32 73, i32 74, i32 75, i32 76, i32 77, i32 78, i32 79>
  %24 = add <8 x i32> %broadcast.splat, <i32 80, i32 81, i32 82, i32 83, i32 84, i32 85, i32 86, i32 87>
  %25 = add <8 x i32> %broadcast.splat, <i32 88, i32 89, i32 90, i32 91, i32 92, i32 93, i32 94, i32 95>
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 256
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 288
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 320
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 352
  store <8 x i32> %22, ptr %26, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %23, ptr %27, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %24, ptr %28, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %25, ptr %29, align 4, !alias.scope !7, !noalias !4
  %30 = add <8 x i32> %broadcast.splat, <i32 96, i32 97, i32 98, i32 99, i32 100, i32 101, i32 102, i32 103>
  %31 = add <8 x i32> %broadcast.splat, <i32 104, i32 105, i32 106, i32 107, i32 108, i32 109, i32 110, i32 111>
  %32 = add <8 x i32> %broadcast.splat, <i32 112, i32 113, i32 114, i32 115, i32 116, i32 117, i32 118, i32 119>
  %33 = add <8 x i32> %broadcast.splat, <i32 120, i32 121, i32 122, i32 123, i32 124, i32 125, i32 126, i32 127>
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 384
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 416
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 448
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 480
  store <8 x i32> %30, ptr %34, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %31, ptr %35, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %32, ptr %36, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %33, ptr %37, align 4, !alias.scope !7, !noalias !4
  %38 = add <8 x i32> %broadcast.splat, <i32 128, i32 129, i32 130, i32 131, i32 132, i32 133, i32 134, i32 135>
  %39 = add <8 x i32> %broadcast.splat, <i32 136, i32 137, i32 138, i32 139, i32 140, i32 141, i32 142, i32 143>
  %40 = add <8 x i32> %broadcast.splat, <i32 144, i32 145, i32 146, i32 147, i32 148, i32 149, i32 150, i32 151>
  %41 = add <8 x i32> %broadcast.splat, <i32 152, i32 153, i32 154, i32 155, i32 156, i32 157, i32 158, i32 159>
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 512
  %43 = getelementptr inbounds nuw i8, ptr %6, i64 544
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 576
  %45 = getelementptr inbounds nuw i8, ptr %6, i64 608
  store <8 x i32> %38, ptr %42, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %39, ptr %43, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %40, ptr %44, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %41, ptr %45, align 4, !alias.scope !7, !noalias !4
  %46 = add <8 x i32> %broadcast.splat, <i32 160, i32 161, i32 162, i32 163, i32 164, i32 165, i32 166, i32 167>
  %47 = add <8 x i32> %broadcast.splat, <i32 168, i32 169, i32 170, i32 171, i32 172, i32 173, i32 174, i32 175>
  %48 = add <8 x i32> %broadcast.splat, <i32 176, i32 177, i32 178, i32 179, i32 180, i32 181, i32 182, i32 183>
  %49 = add <8 x i32> %broadcast.splat, <i32 184, i32 185, i32 186, i32 187, i32 188, i32 189, i32 190, i32 191>
  %50 = getelementptr inbounds nuw i8, ptr %6, i64 640
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 672
  %52 = getelementptr inbounds nuw i8, ptr %6, i64 704
  %53 = getelementptr inbounds nuw i8, ptr %6, i64 736
  store <8 x i32> %46, ptr %50, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %47, ptr %51, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %48, ptr %52, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %49, ptr %53, align 4, !alias.scope !7, !noalias !4
  %54 = add <8 x i32> %broadcast.splat, <i32 192, i32 193, i32 194, i32 195, i32 196, i32 197, i32 198, i32 199>
  %55 = add <8 x i32> %broadcast.splat, <i32 200, i32 201, i32 202, i32 203, i32 204, i32 205, i32 206, i32 207>
  %56 = add <8 x i32> %broadcast.splat, <i32 208, i32 209, i32 210, i32 211, i32 212, i32 213, i32 214, i32 215>
  %57 = add <8 x i32> %broadcast.splat, <i32 216, i32 217, i32 218, i32 219, i32 220, i32 221, i32 222, i32 223>
  %58 = getelementptr inbounds nuw i8, ptr %6, i64 768
  %59 = getelementptr inbounds nuw i8, ptr %6, i64 800
  %60 = getelementptr inbounds nuw i8, ptr %6, i64 832
  %61 = getelementptr inbounds nuw i8, ptr %6, i64 864
  store <8 x i32> %54, ptr %58, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %55, ptr %59, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %56, ptr %60, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %57, ptr %61, align 4, !alias.scope !7, !noalias !4
  %62 = add <8 x i32> %broadcast.splat, <i32 224, i32 225, i32 226, i32 227, i32 228, i32 229, i32 230, i32 231>
  %63 = add <8 x i32> %broadcast.splat, <i32 232, i32 233, i32 234, i32 235, i32 236, i32 237, i32 238, i32 239>
  %64 = add <8 x i32> %broadcast.splat, <i32 240, i32 241, i32 242, i32 243, i32 244, i32 245, i32 246, i32 247>
  %65 = add <8 x i32> %broadcast.splat, <i32 248, i32 249, i32 250, i32 251, i32 252, i32 253, i32 254, i32 255>
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 896
  %67 = getelementptr inbounds nuw i8, ptr %6, i64 928
  %68 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %69 = getelementptr inbounds nuw i8, ptr %6, i64 992
  store <8 x i32> %62, ptr %66, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %63, ptr %67, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %64, ptr %68, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %65, ptr %69, align 4, !alias.scope !7, !noalias !4
  %70 = add <8 x i32> %broadcast.splat, <i32 256, i32 257, i32 258, i32 259, i32 260, i32 261, i32 262, i32 263>
  %71 = add <8 x i32> %broadcast.splat, <i32 264, i32 265, i32 266, i32 267, i32 268, i32 269, i32 270, i32 271>
  %72 = add <8 x i32> %broadcast.splat, <i32 272, i32 273, i32 274, i32 275, i32 276, i32 277, i32 278, i32 279>
  %73 = add <8 x i32> %broadcast.splat, <i32 280, i32 281, i32 282, i32 283, i32 284, i32 285, i32 286, i32 287>
  %74 = getelementptr inbounds nuw i8, ptr %6, i64 1024
  %75 = getelementptr inbounds nuw i8, ptr %6, i64 1056
  %76 = getelementptr inbounds nuw i8, ptr %6, i64 1088
  %77 = getelementptr inbounds nuw i8, ptr %6, i64 1120
  store <8 x i32> %70, ptr %74, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %71, ptr %75, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %72, ptr %76, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %73, ptr %77, align 4, !alias.scope !7, !noalias !4
  %78 = add <8 x i32> %broadcast.splat, <i32 288, i32 289, i32 290, i32 291, i32 292, i32 293, i32 294, i32 295>
  %79 = add <8 x i32> %broadcast.splat, <i32 296, i32 297, i32 298, i32 299, i32 300, i32 301, i32 302, i32 303>
  %80 = add <8 x i32> %broadcast.splat, <i32 304, i32 305, i32 306, i32 307, i32 308, i32 309, i32 310, i32 311>
  %81 = add <8 x i32> %broadcast.splat, <i32 312, i32 313, i32 314, i32 315, i32 316, i32 317, i32 318, i32 319>
  %82 = getelementptr inbounds nuw i8, ptr %6, i64 1152
  %83 = getelementptr inbounds nuw i8, ptr %6, i64 1184
  %84 = getelementptr inbounds nuw i8, ptr %6, i64 1216
  %85 = getelementptr inbounds nuw i8, ptr %6, i64 1248
  store <8 x i32> %78, ptr %82, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %79, ptr %83, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %80, ptr %84, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %81, ptr %85, align 4, !alias.scope !7, !noalias !4
  %86 = add <8 x i32> %broadcast.splat, <i32 320, i32 321, i32 322, i32 323, i32 324, i32 325, i32 326, i32 327>
  %87 = add <8 x i32> %broadcast.splat, <i32 328, i32 329, i32 330, i32 331, i32 332, i32 333, i32 334, i32 335>
  %88 = add <8 x i32> %broadcast.splat, <i32 336, i32 337, i32 338, i32 339, i32 340, i32 341, i32 342, i32 343>
  %89 = add <8 x i32> %broadcast.splat, <i32 344, i32 345, i32 346, i32 347, i32 348, i32 349, i32 350, i32 351>
  %90 = getelementptr inbounds nuw i8, ptr %6, i64 1280
  %91 = getelementptr inbounds nuw i8, ptr %6, i64 1312
  %92 = getelementptr inbounds nuw i8, ptr %6, i64 1344
  %93 = getelementptr inbounds nuw i8, ptr %6, i64 1376
  store <8 x i32> %86, ptr %90, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %87, ptr %91, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %88, ptr %92, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %89, ptr %93, align 4, !alias.scope !7, !noalias !4
  %94 = add <8 x i32> %broadcast.splat, <i32 352, i32 353, i32 354, i32 355, i32 356, i32 357, i32 358, i32 359>
  %95 = add <8 x i32> %broadcast.splat, <i32 360, i32 361, i32 362, i32 363, i32 364, i32 365, i32 366, i32 367>
  %96 = add <8 x i32> %broadcast.splat, <i32 368, i32 369, i32 370, i32 371, i32 372, i32 373, i32 374, i32 375>
  %97 = add <8 x i32> %broadcast.splat, <i32 376, i32 377, i32 378, i32 379, i32 380, i32 381, i32 382, i32 383>
  %98 = getelementptr inbounds nuw i8, ptr %6, i64 1408
  %99 = getelementptr inbounds nuw i8, ptr %6, i64 1440
  %100 = getelementptr inbounds nuw i8, ptr %6, i64 1472
  %101 = getelementptr inbounds nuw i8, ptr %6, i64 1504
  store <8 x i32> %94, ptr %98, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %95, ptr %99, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %96, ptr %100, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %97, ptr %101, align 4, !alias.scope !7, !noalias !4
  %102 = add <8 x i32> %broadcast.splat, <i32 384, i32 385, i32 386, i32 387, i32 388, i32 389, i32 390, i32 391>
  %103 = add <8 x i32> %broadcast.splat, <i32 392, i32 393, i32 394, i32 395, i32 396, i32 397, i32 398, i32 399>
  %104 = add <8 x i32> %broadcast.splat, <i32 400, i32 401, i32 402, i32 403, i32 404, i32 405, i32 406, i32 407>
  %105 = add <8 x i32> %broadcast.splat, <i32 408, i32 409, i32 410, i32 411, i32 412, i32 413, i32 414, i32 415>
  %106 = getelementptr inbounds nuw i8, ptr %6, i64 1536
  %107 = getelementptr inbounds nuw i8, ptr %6, i64 1568
  %108 = getelementptr inbounds nuw i8, ptr %6, i64 1600
  %109 = getelementptr inbounds nuw i8, ptr %6, i64 1632
  store <8 x i32> %102, ptr %106, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %103, ptr %107, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %104, ptr %108, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %105, ptr %109, align 4, !alias.scope !7, !noalias !4
  %110 = add <8 x i32> %broadcast.splat, <i32 416, i32 417, i32 418, i32 419, i32 420, i32 421, i32 422, i32 423>
  %111 = add <8 x i32> %broadcast.splat, <i32 424, i32 425, i32 426, i32 427, i32 428, i32 429, i32 430, i32 431>
  %112 = add <8 x i32> %broadcast.splat, <i32 432, i32 433, i32 434, i32 435, i32 436, i32 437, i32 438, i32 439>
  %113 = add <8 x i32> %broadcast.splat, <i32 440, i32 441, i32 442, i32 443, i32 444, i32 445, i32 446, i32 447>
  %114 = getelementptr inbounds nuw i8, ptr %6, i64 1664
  %115 = getelementptr inbounds nuw i8, ptr %6, i64 1696
  %116 = getelementptr inbounds nuw i8, ptr %6, i64 1728
  %117 = getelementptr inbounds nuw i8, ptr %6, i64 1760
  store <8 x i32> %110, ptr %114, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %111, ptr %115, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %112, ptr %116, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %113, ptr %117, align 4, !alias.scope !7, !noalias !4
  %118 = add <8 x i32> %broadcast.splat, <i32 448, i32 449, i32 450, i32 451, i32 452, i32 453, i32 454, i32 455>
  %119 = add <8 x i32> %broadcast.splat, <i32 456, i32 457, i32 458, i32 459, i32 460, i32 461, i32 462, i32 463>
  %120 = add <8 x i32> %broadcast.splat, <i32 464, i32 465, i32 466, i32 467, i32 468, i32 469, i32 470, i32 471>
  %121 = add <8 x i32> %broadcast.splat, <i32 472, i32 473, i32 474, i32 475, i32 476, i32 477, i32 478, i32 479>
  %122 = getelementptr inbounds nuw i8, ptr %6, i64 1792
  %123 = getelementptr inbounds nuw i8, ptr %6, i64 1824
  %124 = getelementptr inbounds nuw i8, ptr %6, i64 1856
  %125 = getelementptr inbounds nuw i8, ptr %6, i64 1888
  store <8 x i32> %118, ptr %122, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %119, ptr %123, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %120, ptr %124, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %121, ptr %125, align 4, !alias.scope !7, !noalias !4
  %126 = add <8 x i32> %broadcast.splat, <i32 480, i32 481, i32 482, i32 483, i32 484, i32 485, i32 486, i32 487>
  %127 = add <8 x i32> %broadcast.splat, <i32 488, i32 489, i32 490, i32 491, i32 492, i32 493, i32 494, i32 495>
  %128 = add <8 x i32> %broadcast.splat, <i32 496, i32 497, i32 498, i32 499, i32 500, i32 501, i32 502, i32 503>
  %129 = add <8 x i32> %broadcast.splat, <i32 504, i32 505, i32 506, i32 507, i32 508, i32 509, i32 510, i32 511>
  %130 = getelementptr inbounds nuw i8, ptr %6, i64 1920
  %131 = getelementptr inbounds nuw i8, ptr %6, i64 1952
  %132 = getelementptr inbounds nuw i8, ptr %6, i64 1984
  %133 = getelementptr inbounds nuw i8, ptr %6, i64 2016
  store <8 x i32> %126, ptr %130, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %127, ptr %131, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %128, ptr %132, align 4, !alias.scope !7, !noalias !4
  store <8 x i32> %129, ptr %133, align 4, !alias.scope !7, !noalias !4
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{!5}
!5 = distinct !{!5, !6, !"broadcast_add_fusion.40_wrapped: argument 0"}
!6 = distinct !{!6, !"broadcast_add_fusion.40_wrapped"}
!7 = !{!8}
!8 = distinct !{!8, !6, !"broadcast_add_fusion.40_wrapped: argument 1"}
!9 = !{i64 4}
!10 = !{i64 2048}
