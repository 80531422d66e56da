; ModuleID = '__compute_module_subtract_exponential_fusion.2_kernel_module'
source_filename = "__compute_module_subtract_exponential_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_exponential_fusion.2(ptr readonly captures(none) %0) local_unnamed_addr #0 {
vector.ph:
  tail call void @llvm.experimental.noalias.scope.decl(metadata !3)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !6)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !8)
  %1 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %2 = load ptr, ptr %1, align 8, !invariant.load !10
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !10, !dereferenceable !11
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !10, !dereferenceable !12
  %7 = load ptr, ptr %2, align 8, !invariant.load !10, !dereferenceable !11
  %wide.load = load <4 x float>, ptr %6, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %8 = fneg <4 x float> %wide.load
  %9 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %8, <4 x float> zeroinitializer)
  %wide.load1 = load <4 x float>, ptr %7, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %10 = fcmp uno <4 x float> %wide.load, zeroinitializer
  %11 = fadd <4 x float> %9, %wide.load1
  %12 = fcmp oeq <4 x float> %wide.load, splat (float -inf)
  %13 = select <4 x i1> %10, <4 x float> %8, <4 x float> %11
  %14 = fcmp oeq <4 x float> %13, splat (float +inf)
  %15 = select <4 x i1> %12, <4 x float> zeroinitializer, <4 x float> %8
  %16 = select <4 x i1> %14, <4 x float> zeroinitializer, <4 x float> %13
  %17 = fsub <4 x float> %15, %16
  %18 = fcmp uge <4 x float> %17, splat (float -8.780000e+01)
  %19 = select <4 x i1> %18, <4 x float> %17, <4 x float> splat (float -8.780000e+01)
  %20 = fcmp ule <4 x float> %19, splat (float 8.880000e+01)
  %21 = select <4 x i1> %20, <4 x float> %19, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i59 = fmul <4 x float> %21, splat (float f0x3FB8AA3B)
  %exp_f321.i60 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i59
  %22 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i60)
  %23 = fcmp uge <4 x float> %22, splat (float -1.270000e+02)
  %24 = select <4 x i1> %23, <4 x float> %22, <4 x float> splat (float -1.270000e+02)
  %25 = fcmp ule <4 x float> %24, splat (float 1.270000e+02)
  %26 = select <4 x i1> %25, <4 x float> %24, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i61 = fmul <4 x float> splat (float f0x3F318000), %26
  %27 = fsub <4 x float> %21, %exp_f322.i61
  %exp_f323.i62 = fmul <4 x float> splat (float f0xB95E8083), %26
  %28 = fsub <4 x float> %27, %exp_f323.i62
  %exp_f324.i63 = fmul <4 x float> %28, splat (float f0x39506967)
  %exp_f325.i64 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i63
  %exp_f326.i65 = fmul <4 x float> %exp_f325.i64, %28
  %exp_f327.i66 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i65
  %exp_f328.i67 = fmul <4 x float> %exp_f327.i66, %28
  %exp_f329.i68 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i67
  %exp_f3210.i69 = fmul <4 x float> %exp_f329.i68, %28
  %exp_f3211.i70 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i69
  %exp_f3212.i71 = fmul <4 x float> %exp_f3211.i70, %28
  %exp_f3213.i72 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i71
  %exp_f3214.i73 = fmul <4 x float> %28, %28
  %exp_f3215.i74 = fmul <4 x float> %exp_f3213.i72, %exp_f3214.i73
  %exp_f3216.i75 = fadd <4 x float> %28, %exp_f3215.i74
  %exp_f3217.i76 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i75
  %29 = fptosi <4 x float> %26 to <4 x i32>
  %30 = add <4 x i32> %29, splat (i32 127)
  %31 = shl <4 x i32> %30, splat (i32 23)
  %32 = bitcast <4 x i32> %31 to <4 x float>
  %exp_f3218.i77 = fmul <4 x float> %exp_f3217.i76, %32
  store <4 x float> %exp_f3218.i77, ptr %4, align 4, !alias.scope !8, !noalias !15
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %wide.load.1 = load <4 x float>, ptr %33, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %34 = fneg <4 x float> %wide.load.1
  %35 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %34, <4 x float> zeroinitializer)
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %wide.load1.1 = load <4 x float>, ptr %36, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %37 = fcmp uno <4 x float> %wide.load.1, zeroinitializer
  %38 = fadd <4 x float> %35, %wide.load1.1
  %39 = fcmp oeq <4 x float> %wide.load.1, splat (float -inf)
  %40 = select <4 x i1> %37, <4 x float> %34, <4 x float> %38
  %41 = fcmp oeq <4 x float> %40, splat (float +inf)
  %42 = select <4 x i1> %39, <4 x float> zeroinitializer, <4 x float> %34
  %43 = select <4 x i1> %41, <4 x float> zeroinitializer, <4 x float> %40
  %44 = fsub <4 x float> %42, %43
  %45 = fcmp uge <4 x float> %44, splat (float -8.780000e+01)
  %46 = select <4 x i1> %45, <4 x float> %44, <4 x float> splat (float -8.780000e+01)
  %47 = fcmp ule <4 x float> %46, splat (float 8.880000e+01)
  %48 = select <4 x i1> %47, <4 x float> %46, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i40 = fmul <4 x float> %48, splat (float f0x3FB8AA3B)
  %exp_f321.i41 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i40
  %49 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i41)
  %50 = fcmp uge <4 x float> %49, splat (float -1.270000e+02)
  %51 = select <4 x i1> %50, <4 x float> %49, <4 x float> splat (float -1.270000e+02)
  %52 = fcmp ule <4 x float> %51, splat (float 1.270000e+02)
  %53 = select <4 x i1> %52, <4 x float> %51, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i42 = fmul <4 x float> splat (float f0x3F318000), %53
  %54 = fsub <4 x float> %48, %exp_f322.i42
  %exp_f323.i43 = fmul <4 x float> splat (float f0xB95E8083), %53
  %55 = fsub <4 x float> %54, %exp_f323.i43
  %exp_f324.i44 = fmul <4 x float> %55, splat (float f0x39506967)
  %exp_f325.i45 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i44
  %exp_f326.i46 = fmul <4 x float> %exp_f325.i45, %55
  %exp_f327.i47 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i46
  %exp_f328.i48 = fmul <4 x float> %exp_f327.i47, %55
  %exp_f329.i49 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i48
  %exp_f3210.i50 = fmul <4 x float> %exp_f329.i49, %55
  %exp_f3211.i51 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i50
  %exp_f3212.i52 = fmul <4 x float> %exp_f3211.i51, %55
  %exp_f3213.i53 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i52
  %exp_f3214.i54 = fmul <4 x float> %55, %55
  %exp_f3215.i55 = fmul <4 x float> %exp_f3213.i53, %exp_f3214.i54
  %exp_f3216.i56 = fadd <4 x float> %55, %exp_f3215.i55
  %exp_f3217.i57 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i56
  %56 = fptosi <4 x float> %53 to <4 x i32>
  %57 = add <4 x i32> %56, splat (i32 127)
  %58 = shl <4 x i32> %57, splat (i32 23)
  %59 = bitcast <4 x i32> %58 to <4 x float>
  %exp_f3218.i58 = fmul <4 x float> %exp_f3217.i57, %59
  %60 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store <4 x float> %exp_f3218.i58, ptr %60, align 4, !alias.scope !8, !noalias !15
  %61 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %wide.load.2 = load <4 x float>, ptr %61, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %62 = fneg <4 x float> %wide.load.2
  %63 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %62, <4 x float> zeroinitializer)
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %wide.load1.2 = load <4 x float>, ptr %64, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %65 = fcmp uno <4 x float> %wide.load.2, zeroinitializer
  %66 = fadd <4 x float> %63, %wide.load1.2
  %67 = fcmp oeq <4 x float> %wide.load.2, splat (float -inf)
  %68 = select <4 x i1> %65, <4 x float> %62, <4 x float> %66
  %69 = fcmp oeq <4 x float> %68, splat (float +inf)
  %70 = select <4 x i1> %67, <4 x float> zeroinitializer, <4 x float> %62
  %71 = select <4 x i1> %69, <4 x float> zeroinitializer, <4 x float> %68
  %72 = fsub <4 x float> %70, %71
  %73 = fcmp uge <4 x float> %72, splat (float -8.780000e+01)
  %74 = select <4 x i1> %73, <4 x float> %72, <4 x float> splat (float -8.780000e+01)
  %75 = fcmp ule <4 x float> %74, splat (float 8.880000e+01)
  %76 = select <4 x i1> %75, <4 x float> %74, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i21 = fmul <4 x float> %76, splat (float f0x3FB8AA3B)
  %exp_f321.i22 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i21
  %77 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i22)
  %78 = fcmp uge <4 x float> %77, splat (float -1.270000e+02)
  %79 = select <4 x i1> %78, <4 x float> %77, <4 x float> splat (float -1.270000e+02)
  %80 = fcmp ule <4 x float> %79, splat (float 1.270000e+02)
  %81 = select <4 x i1> %80, <4 x float> %79, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i23 = fmul <4 x float> splat (float f0x3F318000), %81
  %82 = fsub <4 x float> %76, %exp_f322.i23
  %exp_f323.i24 = fmul <4 x float> splat (float f0xB95E8083), %81
  %83 = fsub <4 x float> %82, %exp_f323.i24
  %exp_f324.i25 = fmul <4 x float> %83, splat (float f0x39506967)
  %exp_f325.i26 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i25
  %exp_f326.i27 = fmul <4 x float> %exp_f325.i26, %83
  %exp_f327.i28 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i27
  %exp_f328.i29 = fmul <4 x float> %exp_f327.i28, %83
  %exp_f329.i30 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i29
  %exp_f3210.i31 = fmul <4 x float> %exp_f329.i30, %83
  %exp_f3211.i32 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i31
  %exp_f3212.i33 = fmul <4 x float> %exp_f3211.i32, %83
  %exp_f3213.i34 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i33
  %exp_f3214.i35 = fmul <4 x float> %83, %83
  %exp_f3215.i36 = fmul <4 x float> %exp_f3213.i34, %exp_f3214.i35
  %exp_f3216.i37 = fadd <4 x float> %83, %exp_f3215.i36
  %exp_f3217.i38 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i37
  %84 = fptosi <4 x float> %81 to <4 x i32>
  %85 = add <4 x i32> %84, splat (i32 127)
  %86 = shl <4 x i32> %85, splat (i32 23)
  %87 = bitcast <4 x i32> %86 to <4 x float>
  %exp_f3218.i39 = fmul <4 x float> %exp_f3217.i38, %87
  %88 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store <4 x float> %exp_f3218.i39, ptr %88, align 4, !alias.scope !8, !noalias !15
  %89 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %wide.load.3 = load <4 x float>, ptr %89, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %90 = fneg <4 x float> %wide.load.3
  %91 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %90, <4 x float> zeroinitializer)
  %92 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %wide.load1.3 = load <4 x float>, ptr %92, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %93 = fcmp uno <4 x float> %wide.load.3, zeroinitializer
  %94 = fadd <4 x float> %91, %wide.load1.3
  %95 = fcmp oeq <4 x float> %wide.load.3, splat (float -inf)
  %96 = select <4 x i1> %93, <4 x float> %90, <4 x float> %94
  %97 = fcmp oeq <4 x float> %96, splat (float +inf)
  %98 = select <4 x i1> %95, <4 x float> zeroinitializer, <4 x float> %90
  %99 = select <4 x i1> %97, <4 x float> zeroinitializer, <4 x float> %96
  %100 = fsub <4 x float> %98, %99
  %101 = fcmp uge <4 x float> %100, splat (float -8.780000e+01)
  %102 = select <4 x i1> %101, <4 x float> %100, <4 x float> splat (float -8.780000e+01)
  %103 = fcmp ule <4 x float> %102, splat (float 8.880000e+01)
  %104 = select <4 x i1> %103, <4 x float> %102, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i2 = fmul <4 x float> %104, splat (float f0x3FB8AA3B)
  %exp_f321.i3 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i2
  %105 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i3)
  %106 = fcmp uge <4 x float> %105, splat (float -1.270000e+02)
  %107 = select <4 x i1> %106, <4 x float> %105, <4 x float> splat (float -1.270000e+02)
  %108 = fcmp ule <4 x float> %107, splat (float 1.270000e+02)
  %109 = select <4 x i1> %108, <4 x float> %107, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i4 = fmul <4 x float> splat (float f0x3F318000), %109
  %110 = fsub <4 x float> %104, %exp_f322.i4
  %exp_f323.i5 = fmul <4 x float> splat (float f0xB95E8083), %109
  %111 = fsub <4 x float> %110, %exp_f323.i5
  %exp_f324.i6 = fmul <4 x float> %111, splat (float f0x39506967)
  %exp_f325.i7 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i6
  %exp_f326.i8 = fmul <4 x float> %exp_f325.i7, %111
  %exp_f327.i9 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i8
  %exp_f328.i10 = fmul <4 x float> %exp_f327.i9, %111
  %exp_f329.i11 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i10
  %exp_f3210.i12 = fmul <4 x float> %exp_f329.i11, %111
  %exp_f3211.i13 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i12
  %exp_f3212.i14 = fmul <4 x float> %exp_f3211.i13, %111
  %exp_f3213.i15 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i14
  %exp_f3214.i16 = fmul <4 x float> %111, %111
  %exp_f3215.i17 = fmul <4 x float> %exp_f3213.i15, %exp_f3214.i16
  %exp_f3216.i18 = fadd <4 x float> %111, %exp_f3215.i17
  %exp_f3217.i19 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i18
  %112 = fptosi <4 x float> %109 to <4 x i32>
  %113 = add <4 x i32> %112, splat (i32 127)
  %114 = shl <4 x i32> %113, splat (i32 23)
  %115 = bitcast <4 x i32> %114 to <4 x float>
  %exp_f3218.i20 = fmul <4 x float> %exp_f3217.i19, %115
  %116 = getelementptr inbounds nuw i8, ptr %4, i64 48
  store <4 x float> %exp_f3218.i20, ptr %116, align 4, !alias.scope !8, !noalias !15
  %117 = getelementptr inbounds nuw i8, ptr %6, i64 64
  %wide.load.4 = load <4 x float>, ptr %117, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %118 = fneg <4 x float> %wide.load.4
  %119 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %118, <4 x float> zeroinitializer)
  %120 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %wide.load1.4 = load <4 x float>, ptr %120, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %121 = fcmp uno <4 x float> %wide.load.4, zeroinitializer
  %122 = fadd <4 x float> %119, %wide.load1.4
  %123 = fcmp oeq <4 x float> %wide.load.4, splat (float -inf)
  %124 = select <4 x i1> %121, <4 x float> %118, <4 x float> %122
  %125 = fcmp oeq <4 x float> %124, splat (float +inf)
  %126 = select <4 x i1> %123, <4 x float> zeroinitializer, <4 x float> %118
  %127 = select <4 x i1> %125, <4 x float> zeroinitializer, <4 x float> %124
  %128 = fsub <4 x float> %126, %127
  %129 = fcmp uge <4 x float> %128, splat (float -8.780000e+01)
  %130 = select <4 x i1> %129, <4 x float> %128, <4 x float> splat (float -8.780000e+01)
  %131 = fcmp ule <4 x float> %130, splat (float 8.880000e+01)
  %132 = select <4 x i1> %131, <4 x float> %130, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i = fmul <4 x float> %132, splat (float f0x3FB8AA3B)
  %exp_f321.i = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i
  %133 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i)
  %134 = fcmp uge <4 x float> %133, splat (float -1.270000e+02)
  %135 = select <4 x i1> %134, <4 x float> %133, <4 x float> splat (float -1.270000e+02)
  %136 = fcmp ule <4 x float> %135, splat (float 1.270000e+02)
  %137 = select <4 x i1> %136, <4 x float> %135, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i = fmul <4 x float> splat (float f0x3F318000), %137
  %138 = fsub <4 x float> %132, %exp_f322.i
  %exp_f323.i = fmul <4 x float> splat (float f0xB95E8083), %137
  %139 = fsub <4 x float> %138, %exp_f323.i
  %exp_f324.i = fmul <4 x float> %139, splat (float f0x39506967)
  %exp_f325.i = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i
  %exp_f326.i = fmul <4 x float> %exp_f325.i, %139
  %exp_f327.i = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i
  %exp_f328.i = fmul <4 x float> %exp_f327.i, %139
  %exp_f329.i = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i
  %exp_f3210.i = fmul <4 x float> %exp_f329.i, %139
  %exp_f3211.i = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i
  %exp_f3212.i = fmul <4 x float> %exp_f3211.i, %139
  %exp_f3213.i = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i
  %exp_f3214.i = fmul <4 x float> %139, %139
  %exp_f3215.i = fmul <4 x float> %exp_f3213.i, %exp_f3214.i
  %exp_f3216.i = fadd <4 x float> %139, %exp_f3215.i
  %exp_f3217.i = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i
  %140 = fptosi <4 x float> %137 to <4 x i32>
  %141 = add <4 x i32> %140, splat (i32 127)
  %142 = shl <4 x i32> %141, splat (i32 23)
  %143 = bitcast <4 x i32> %142 to <4 x float>
  %exp_f3218.i = fmul <4 x float> %exp_f3217.i, %143
  %144 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store <4 x float> %exp_f3218.i, ptr %144, align 4, !alias.scope !8, !noalias !15
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.floor.v4f32(<4 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.floor.v8f32(<8 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.floor.v16f32(<16 x float>) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"subtract_exponential_fusion.2_wrapped: argument 0"}
!5 = distinct !{!5, !"subtract_exponential_fusion.2_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"subtract_exponential_fusion.2_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"subtract_exponential_fusion.2_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 80}
!12 = !{i64 160}
!13 = !{!4, !9}
!14 = !{!7, !9}
!15 = !{!4, !7}
