; ModuleID = '__compute_module_subtract_exponential_fusion.1_kernel_module'
source_filename = "__compute_module_subtract_exponential_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem: none) uwtable
define noalias noundef ptr @subtract_exponential_fusion.1(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %wide.load = load <4 x float>, ptr %8, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %9 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %wide.load, <4 x float> zeroinitializer)
  %wide.load1 = load <4 x float>, ptr %7, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %10 = fcmp uno <4 x float> %wide.load, zeroinitializer
  %11 = fadd <4 x float> %9, %wide.load1
  %12 = fcmp oeq <4 x float> %wide.load, splat (float +inf)
  %13 = select <4 x i1> %10, <4 x float> %wide.load, <4 x float> %11
  %14 = fcmp oeq <4 x float> %13, splat (float +inf)
  %15 = select <4 x i1> %12, <4 x float> zeroinitializer, <4 x float> %wide.load
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
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %wide.load.1 = load <4 x float>, ptr %33, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %34 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %wide.load.1, <4 x float> zeroinitializer)
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %wide.load1.1 = load <4 x float>, ptr %35, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %36 = fcmp uno <4 x float> %wide.load.1, zeroinitializer
  %37 = fadd <4 x float> %34, %wide.load1.1
  %38 = fcmp oeq <4 x float> %wide.load.1, splat (float +inf)
  %39 = select <4 x i1> %36, <4 x float> %wide.load.1, <4 x float> %37
  %40 = fcmp oeq <4 x float> %39, splat (float +inf)
  %41 = select <4 x i1> %38, <4 x float> zeroinitializer, <4 x float> %wide.load.1
  %42 = select <4 x i1> %40, <4 x float> zeroinitializer, <4 x float> %39
  %43 = fsub <4 x float> %41, %42
  %44 = fcmp uge <4 x float> %43, splat (float -8.780000e+01)
  %45 = select <4 x i1> %44, <4 x float> %43, <4 x float> splat (float -8.780000e+01)
  %46 = fcmp ule <4 x float> %45, splat (float 8.880000e+01)
  %47 = select <4 x i1> %46, <4 x float> %45, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i40 = fmul <4 x float> %47, splat (float f0x3FB8AA3B)
  %exp_f321.i41 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i40
  %48 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i41)
  %49 = fcmp uge <4 x float> %48, splat (float -1.270000e+02)
  %50 = select <4 x i1> %49, <4 x float> %48, <4 x float> splat (float -1.270000e+02)
  %51 = fcmp ule <4 x float> %50, splat (float 1.270000e+02)
  %52 = select <4 x i1> %51, <4 x float> %50, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i42 = fmul <4 x float> splat (float f0x3F318000), %52
  %53 = fsub <4 x float> %47, %exp_f322.i42
  %exp_f323.i43 = fmul <4 x float> splat (float f0xB95E8083), %52
  %54 = fsub <4 x float> %53, %exp_f323.i43
  %exp_f324.i44 = fmul <4 x float> %54, splat (float f0x39506967)
  %exp_f325.i45 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i44
  %exp_f326.i46 = fmul <4 x float> %exp_f325.i45, %54
  %exp_f327.i47 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i46
  %exp_f328.i48 = fmul <4 x float> %exp_f327.i47, %54
  %exp_f329.i49 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i48
  %exp_f3210.i50 = fmul <4 x float> %exp_f329.i49, %54
  %exp_f3211.i51 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i50
  %exp_f3212.i52 = fmul <4 x float> %exp_f3211.i51, %54
  %exp_f3213.i53 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i52
  %exp_f3214.i54 = fmul <4 x float> %54, %54
  %exp_f3215.i55 = fmul <4 x float> %exp_f3213.i53, %exp_f3214.i54
  %exp_f3216.i56 = fadd <4 x float> %54, %exp_f3215.i55
  %exp_f3217.i57 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i56
  %55 = fptosi <4 x float> %52 to <4 x i32>
  %56 = add <4 x i32> %55, splat (i32 127)
  %57 = shl <4 x i32> %56, splat (i32 23)
  %58 = bitcast <4 x i32> %57 to <4 x float>
  %exp_f3218.i58 = fmul <4 x float> %exp_f3217.i57, %58
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 16
  store <4 x float> %exp_f3218.i58, ptr %59, align 4, !alias.scope !8, !noalias !15
  %60 = getelementptr inbounds nuw i8, ptr %6, i64 112
  %wide.load.2 = load <4 x float>, ptr %60, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %61 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %wide.load.2, <4 x float> zeroinitializer)
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %wide.load1.2 = load <4 x float>, ptr %62, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %63 = fcmp uno <4 x float> %wide.load.2, zeroinitializer
  %64 = fadd <4 x float> %61, %wide.load1.2
  %65 = fcmp oeq <4 x float> %wide.load.2, splat (float +inf)
  %66 = select <4 x i1> %63, <4 x float> %wide.load.2, <4 x float> %64
  %67 = fcmp oeq <4 x float> %66, splat (float +inf)
  %68 = select <4 x i1> %65, <4 x float> zeroinitializer, <4 x float> %wide.load.2
  %69 = select <4 x i1> %67, <4 x float> zeroinitializer, <4 x float> %66
  %70 = fsub <4 x float> %68, %69
  %71 = fcmp uge <4 x float> %70, splat (float -8.780000e+01)
  %72 = select <4 x i1> %71, <4 x float> %70, <4 x float> splat (float -8.780000e+01)
  %73 = fcmp ule <4 x float> %72, splat (float 8.880000e+01)
  %74 = select <4 x i1> %73, <4 x float> %72, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i21 = fmul <4 x float> %74, splat (float f0x3FB8AA3B)
  %exp_f321.i22 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i21
  %75 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i22)
  %76 = fcmp uge <4 x float> %75, splat (float -1.270000e+02)
  %77 = select <4 x i1> %76, <4 x float> %75, <4 x float> splat (float -1.270000e+02)
  %78 = fcmp ule <4 x float> %77, splat (float 1.270000e+02)
  %79 = select <4 x i1> %78, <4 x float> %77, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i23 = fmul <4 x float> splat (float f0x3F318000), %79
  %80 = fsub <4 x float> %74, %exp_f322.i23
  %exp_f323.i24 = fmul <4 x float> splat (float f0xB95E8083), %79
  %81 = fsub <4 x float> %80, %exp_f323.i24
  %exp_f324.i25 = fmul <4 x float> %81, splat (float f0x39506967)
  %exp_f325.i26 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i25
  %exp_f326.i27 = fmul <4 x float> %exp_f325.i26, %81
  %exp_f327.i28 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i27
  %exp_f328.i29 = fmul <4 x float> %exp_f327.i28, %81
  %exp_f329.i30 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i29
  %exp_f3210.i31 = fmul <4 x float> %exp_f329.i30, %81
  %exp_f3211.i32 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i31
  %exp_f3212.i33 = fmul <4 x float> %exp_f3211.i32, %81
  %exp_f3213.i34 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i33
  %exp_f3214.i35 = fmul <4 x float> %81, %81
  %exp_f3215.i36 = fmul <4 x float> %exp_f3213.i34, %exp_f3214.i35
  %exp_f3216.i37 = fadd <4 x float> %81, %exp_f3215.i36
  %exp_f3217.i38 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i37
  %82 = fptosi <4 x float> %79 to <4 x i32>
  %83 = add <4 x i32> %82, splat (i32 127)
  %84 = shl <4 x i32> %83, splat (i32 23)
  %85 = bitcast <4 x i32> %84 to <4 x float>
  %exp_f3218.i39 = fmul <4 x float> %exp_f3217.i38, %85
  %86 = getelementptr inbounds nuw i8, ptr %4, i64 32
  store <4 x float> %exp_f3218.i39, ptr %86, align 4, !alias.scope !8, !noalias !15
  %87 = getelementptr inbounds nuw i8, ptr %6, i64 128
  %wide.load.3 = load <4 x float>, ptr %87, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %88 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %wide.load.3, <4 x float> zeroinitializer)
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %wide.load1.3 = load <4 x float>, ptr %89, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %90 = fcmp uno <4 x float> %wide.load.3, zeroinitializer
  %91 = fadd <4 x float> %88, %wide.load1.3
  %92 = fcmp oeq <4 x float> %wide.load.3, splat (float +inf)
  %93 = select <4 x i1> %90, <4 x float> %wide.load.3, <4 x float> %91
  %94 = fcmp oeq <4 x float> %93, splat (float +inf)
  %95 = select <4 x i1> %92, <4 x float> zeroinitializer, <4 x float> %wide.load.3
  %96 = select <4 x i1> %94, <4 x float> zeroinitializer, <4 x float> %93
  %97 = fsub <4 x float> %95, %96
  %98 = fcmp uge <4 x float> %97, splat (float -8.780000e+01)
  %99 = select <4 x i1> %98, <4 x float> %97, <4 x float> splat (float -8.780000e+01)
  %100 = fcmp ule <4 x float> %99, splat (float 8.880000e+01)
  %101 = select <4 x i1> %100, <4 x float> %99, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i2 = fmul <4 x float> %101, splat (float f0x3FB8AA3B)
  %exp_f321.i3 = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i2
  %102 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i3)
  %103 = fcmp uge <4 x float> %102, splat (float -1.270000e+02)
  %104 = select <4 x i1> %103, <4 x float> %102, <4 x float> splat (float -1.270000e+02)
  %105 = fcmp ule <4 x float> %104, splat (float 1.270000e+02)
  %106 = select <4 x i1> %105, <4 x float> %104, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i4 = fmul <4 x float> splat (float f0x3F318000), %106
  %107 = fsub <4 x float> %101, %exp_f322.i4
  %exp_f323.i5 = fmul <4 x float> splat (float f0xB95E8083), %106
  %108 = fsub <4 x float> %107, %exp_f323.i5
  %exp_f324.i6 = fmul <4 x float> %108, splat (float f0x39506967)
  %exp_f325.i7 = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i6
  %exp_f326.i8 = fmul <4 x float> %exp_f325.i7, %108
  %exp_f327.i9 = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i8
  %exp_f328.i10 = fmul <4 x float> %exp_f327.i9, %108
  %exp_f329.i11 = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i10
  %exp_f3210.i12 = fmul <4 x float> %exp_f329.i11, %108
  %exp_f3211.i13 = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i12
  %exp_f3212.i14 = fmul <4 x float> %exp_f3211.i13, %108
  %exp_f3213.i15 = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i14
  %exp_f3214.i16 = fmul <4 x float> %108, %108
  %exp_f3215.i17 = fmul <4 x float> %exp_f3213.i15, %exp_f3214.i16
  %exp_f3216.i18 = fadd <4 x float> %108, %exp_f3215.i17
  %exp_f3217.i19 = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i18
  %109 = fptosi <4 x float> %106 to <4 x i32>
  %110 = add <4 x i32> %109, splat (i32 127)
  %111 = shl <4 x i32> %110, splat (i32 23)
  %112 = bitcast <4 x i32> %111 to <4 x float>
  %exp_f3218.i20 = fmul <4 x float> %exp_f3217.i19, %112
  %113 = getelementptr inbounds nuw i8, ptr %4, i64 48
  store <4 x float> %exp_f3218.i20, ptr %113, align 4, !alias.scope !8, !noalias !15
  %114 = getelementptr inbounds nuw i8, ptr %6, i64 144
  %wide.load.4 = load <4 x float>, ptr %114, align 4, !invariant.load !10, !alias.scope !6, !noalias !13
  %115 = tail call <4 x float> @llvm.maximum.v4f32(<4 x float> %wide.load.4, <4 x float> zeroinitializer)
  %116 = getelementptr inbounds nuw i8, ptr %7, i64 64
  %wide.load1.4 = load <4 x float>, ptr %116, align 4, !invariant.load !10, !alias.scope !3, !noalias !14
  %117 = fcmp uno <4 x float> %wide.load.4, zeroinitializer
  %118 = fadd <4 x float> %115, %wide.load1.4
  %119 = fcmp oeq <4 x float> %wide.load.4, splat (float +inf)
  %120 = select <4 x i1> %117, <4 x float> %wide.load.4, <4 x float> %118
  %121 = fcmp oeq <4 x float> %120, splat (float +inf)
  %122 = select <4 x i1> %119, <4 x float> zeroinitializer, <4 x float> %wide.load.4
  %123 = select <4 x i1> %121, <4 x float> zeroinitializer, <4 x float> %120
  %124 = fsub <4 x float> %122, %123
  %125 = fcmp uge <4 x float> %124, splat (float -8.780000e+01)
  %126 = select <4 x i1> %125, <4 x float> %124, <4 x float> splat (float -8.780000e+01)
  %127 = fcmp ule <4 x float> %126, splat (float 8.880000e+01)
  %128 = select <4 x i1> %127, <4 x float> %126, <4 x float> splat (float 8.880000e+01)
  %exp_f32.i = fmul <4 x float> %128, splat (float f0x3FB8AA3B)
  %exp_f321.i = fadd <4 x float> splat (float 5.000000e-01), %exp_f32.i
  %129 = call <4 x float> @llvm.floor.v4f32(<4 x float> %exp_f321.i)
  %130 = fcmp uge <4 x float> %129, splat (float -1.270000e+02)
  %131 = select <4 x i1> %130, <4 x float> %129, <4 x float> splat (float -1.270000e+02)
  %132 = fcmp ule <4 x float> %131, splat (float 1.270000e+02)
  %133 = select <4 x i1> %132, <4 x float> %131, <4 x float> splat (float 1.270000e+02)
  %exp_f322.i = fmul <4 x float> splat (float f0x3F318000), %133
  %134 = fsub <4 x float> %128, %exp_f322.i
  %exp_f323.i = fmul <4 x float> splat (float f0xB95E8083), %133
  %135 = fsub <4 x float> %134, %exp_f323.i
  %exp_f324.i = fmul <4 x float> %135, splat (float f0x39506967)
  %exp_f325.i = fadd <4 x float> splat (float f0x3AB743CE), %exp_f324.i
  %exp_f326.i = fmul <4 x float> %exp_f325.i, %135
  %exp_f327.i = fadd <4 x float> splat (float f0x3C088908), %exp_f326.i
  %exp_f328.i = fmul <4 x float> %exp_f327.i, %135
  %exp_f329.i = fadd <4 x float> splat (float f0x3D2AA9C1), %exp_f328.i
  %exp_f3210.i = fmul <4 x float> %exp_f329.i, %135
  %exp_f3211.i = fadd <4 x float> splat (float f0x3E2AAAAA), %exp_f3210.i
  %exp_f3212.i = fmul <4 x float> %exp_f3211.i, %135
  %exp_f3213.i = fadd <4 x float> splat (float 5.000000e-01), %exp_f3212.i
  %exp_f3214.i = fmul <4 x float> %135, %135
  %exp_f3215.i = fmul <4 x float> %exp_f3213.i, %exp_f3214.i
  %exp_f3216.i = fadd <4 x float> %135, %exp_f3215.i
  %exp_f3217.i = fadd <4 x float> splat (float 1.000000e+00), %exp_f3216.i
  %136 = fptosi <4 x float> %133 to <4 x i32>
  %137 = add <4 x i32> %136, splat (i32 127)
  %138 = shl <4 x i32> %137, splat (i32 23)
  %139 = bitcast <4 x i32> %138 to <4 x float>
  %exp_f3218.i = fmul <4 x float> %exp_f3217.i, %139
  %140 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store <4 x float> %exp_f3218.i, ptr %140, align 4, !alias.scope !8, !noalias !15
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
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"subtract_exponential_fusion.1_wrapped: argument 0"}
!5 = distinct !{!5, !"subtract_exponential_fusion.1_wrapped"}
!6 = !{!7}
!7 = distinct !{!7, !5, !"subtract_exponential_fusion.1_wrapped: argument 1"}
!8 = !{!9}
!9 = distinct !{!9, !5, !"subtract_exponential_fusion.1_wrapped: argument 2"}
!10 = !{}
!11 = !{i64 80}
!12 = !{i64 160}
!13 = !{!4, !9}
!14 = !{!7, !9}
!15 = !{!4, !7}
