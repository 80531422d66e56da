; ModuleID = '__compute_module___compute_module_wrapped_is-finite.43'
source_filename = "__compute_module___compute_module_wrapped_is-finite.43"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @wrapped_is-finite.43(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %.not.not = icmp slt i64 %9, 1
  br i1 %.not.not, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %savedstack = tail call ptr @llvm.stacksave.p0()
  %.sroa.0.0.copyload = load <8 x float>, ptr %4, align 1
  %.sroa.4.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 32
  %.sroa.4.0.copyload = load <8 x float>, ptr %.sroa.4.0..sroa_idx, align 1
  %.sroa.5.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 64
  %.sroa.5.0.copyload = load <8 x float>, ptr %.sroa.5.0..sroa_idx, align 1
  %.sroa.6.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 96
  %.sroa.6.0.copyload = load <8 x float>, ptr %.sroa.6.0..sroa_idx, align 1
  %.sroa.7.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 128
  %.sroa.7.0.copyload = load <8 x float>, ptr %.sroa.7.0..sroa_idx, align 1
  %.sroa.8.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 160
  %.sroa.8.0.copyload = load <8 x float>, ptr %.sroa.8.0..sroa_idx, align 1
  %.sroa.9.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 192
  %.sroa.9.0.copyload = load <8 x float>, ptr %.sroa.9.0..sroa_idx, align 1
  %.sroa.10.0..sroa_idx = getelementptr inbounds nuw i8, ptr %4, i64 224
  %.sroa.10.0.copyload = load <8 x float>, ptr %.sroa.10.0..sroa_idx, align 1
  %10 = alloca [64 x i8], align 64
  %11 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload)
  %12 = fcmp one <8 x float> %11, splat (float +inf)
  %13 = zext <8 x i1> %12 to <8 x i8>
  store <8 x i8> %13, ptr %10, align 64
  %14 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload)
  %15 = fcmp one <8 x float> %14, splat (float +inf)
  %16 = zext <8 x i1> %15 to <8 x i8>
  %17 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store <8 x i8> %16, ptr %17, align 8
  %18 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload)
  %19 = fcmp one <8 x float> %18, splat (float +inf)
  %20 = zext <8 x i1> %19 to <8 x i8>
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store <8 x i8> %20, ptr %21, align 16
  %22 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload)
  %23 = fcmp one <8 x float> %22, splat (float +inf)
  %24 = zext <8 x i1> %23 to <8 x i8>
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 24
  store <8 x i8> %24, ptr %25, align 8
  %26 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload)
  %27 = fcmp one <8 x float> %26, splat (float +inf)
  %28 = zext <8 x i1> %27 to <8 x i8>
  %29 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store <8 x i8> %28, ptr %29, align 32
  %30 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload)
  %31 = fcmp one <8 x float> %30, splat (float +inf)
  %32 = zext <8 x i1> %31 to <8 x i8>
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 40
  store <8 x i8> %32, ptr %33, align 8
  %34 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload)
  %35 = fcmp one <8 x float> %34, splat (float +inf)
  %36 = zext <8 x i1> %35 to <8 x i8>
  %37 = getelementptr inbounds nuw i8, ptr %10, i64 48
  store <8 x i8> %36, ptr %37, align 16
  %38 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload)
  %39 = fcmp one <8 x float> %38, splat (float +inf)
  %40 = zext <8 x i1> %39 to <8 x i8>
  %41 = getelementptr inbounds nuw i8, ptr %10, i64 56
  store <8 x i8> %40, ptr %41, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %6, ptr noundef nonnull align 64 dereferenceable(64) %10, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %42 = getelementptr i8, ptr %4, i64 256
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %42, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 288
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %.sroa.5.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 320
  %.sroa.5.0.copyload.1 = load <8 x float>, ptr %.sroa.5.0..sroa_idx.1, align 1
  %.sroa.6.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 352
  %.sroa.6.0.copyload.1 = load <8 x float>, ptr %.sroa.6.0..sroa_idx.1, align 1
  %.sroa.7.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 384
  %.sroa.7.0.copyload.1 = load <8 x float>, ptr %.sroa.7.0..sroa_idx.1, align 1
  %.sroa.8.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 416
  %.sroa.8.0.copyload.1 = load <8 x float>, ptr %.sroa.8.0..sroa_idx.1, align 1
  %.sroa.9.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 448
  %.sroa.9.0.copyload.1 = load <8 x float>, ptr %.sroa.9.0..sroa_idx.1, align 1
  %.sroa.10.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 480
  %.sroa.10.0.copyload.1 = load <8 x float>, ptr %.sroa.10.0..sroa_idx.1, align 1
  %43 = alloca [64 x i8], align 64
  %44 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload.1)
  %45 = fcmp one <8 x float> %44, splat (float +inf)
  %46 = zext <8 x i1> %45 to <8 x i8>
  store <8 x i8> %46, ptr %43, align 64
  %47 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload.1)
  %48 = fcmp one <8 x float> %47, splat (float +inf)
  %49 = zext <8 x i1> %48 to <8 x i8>
  %50 = getelementptr inbounds nuw i8, ptr %43, i64 8
  store <8 x i8> %49, ptr %50, align 8
  %51 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload.1)
  %52 = fcmp one <8 x float> %51, splat (float +inf)
  %53 = zext <8 x i1> %52 to <8 x i8>
  %54 = getelementptr inbounds nuw i8, ptr %43, i64 16
  store <8 x i8> %53, ptr %54, align 16
  %55 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload.1)
  %56 = fcmp one <8 x float> %55, splat (float +inf)
  %57 = zext <8 x i1> %56 to <8 x i8>
  %58 = getelementptr inbounds nuw i8, ptr %43, i64 24
  store <8 x i8> %57, ptr %58, align 8
  %59 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload.1)
  %60 = fcmp one <8 x float> %59, splat (float +inf)
  %61 = zext <8 x i1> %60 to <8 x i8>
  %62 = getelementptr inbounds nuw i8, ptr %43, i64 32
  store <8 x i8> %61, ptr %62, align 32
  %63 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload.1)
  %64 = fcmp one <8 x float> %63, splat (float +inf)
  %65 = zext <8 x i1> %64 to <8 x i8>
  %66 = getelementptr inbounds nuw i8, ptr %43, i64 40
  store <8 x i8> %65, ptr %66, align 8
  %67 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload.1)
  %68 = fcmp one <8 x float> %67, splat (float +inf)
  %69 = zext <8 x i1> %68 to <8 x i8>
  %70 = getelementptr inbounds nuw i8, ptr %43, i64 48
  store <8 x i8> %69, ptr %70, align 16
  %71 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload.1)
  %72 = fcmp one <8 x float> %71, splat (float +inf)
  %73 = zext <8 x i1> %72 to <8 x i8>
  %74 = getelementptr inbounds nuw i8, ptr %43, i64 56
  store <8 x i8> %73, ptr %74, align 8
  %75 = getelementptr i8, ptr %6, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %75, ptr noundef nonnull align 64 dereferenceable(64) %43, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %76 = getelementptr i8, ptr %4, i64 512
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %76, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 544
  %.sroa.4.0.copyload.2 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %.sroa.5.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 576
  %.sroa.5.0.copyload.2 = load <8 x float>, ptr %.sroa.5.0..sroa_idx.2, align 1
  %.sroa.6.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 608
  %.sroa.6.0.copyload.2 = load <8 x float>, ptr %.sroa.6.0..sroa_idx.2, align 1
  %.sroa.7.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 640
  %.sroa.7.0.copyload.2 = load <8 x float>, ptr %.sroa.7.0..sroa_idx.2, align 1
  %.sroa.8.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 672
  %.sroa.8.0.copyload.2 = load <8 x float>, ptr %.sroa.8.0..sroa_idx.2, align 1
  %.sroa.9.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 704
  %.sroa.9.0.copyload.2 = load <8 x float>, ptr %.sroa.9.0..sroa_idx.2, align 1
  %.sroa.10.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 736
  %.sroa.10.0.copyload.2 = load <8 x float>, ptr %.sroa.10.0..sroa_idx.2, align 1
  %77 = alloca [64 x i8], align 64
  %78 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload.2)
  %79 = fcmp one <8 x float> %78, splat (float +inf)
  %80 = zext <8 x i1> %79 to <8 x i8>
  store <8 x i8> %80, ptr %77, align 64
  %81 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload.2)
  %82 = fcmp one <8 x float> %81, splat (float +inf)
  %83 = zext <8 x i1> %82 to <8 x i8>
  %84 = getelementptr inbounds nuw i8, ptr %77, i64 8
  store <8 x i8> %83, ptr %84, align 8
  %85 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload.2)
  %86 = fcmp one <8 x float> %85, splat (float +inf)
  %87 = zext <8 x i1> %86 to <8 x i8>
  %88 = getelementptr inbounds nuw i8, ptr %77, i64 16
  store <8 x i8> %87, ptr %88, align 16
  %89 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload.2)
  %90 = fcmp one <8 x float> %89, splat (float +inf)
  %91 = zext <8 x i1> %90 to <8 x i8>
  %92 = getelementptr inbounds nuw i8, ptr %77, i64 24
  store <8 x i8> %91, ptr %92, align 8
  %93 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload.2)
  %94 = fcmp one <8 x float> %93, splat (float +inf)
  %95 = zext <8 x i1> %94 to <8 x i8>
  %96 = getelementptr inbounds nuw i8, ptr %77, i64 32
  store <8 x i8> %95, ptr %96, align 32
  %97 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload.2)
  %98 = fcmp one <8 x float> %97, splat (float +inf)
  %99 = zext <8 x i1> %98 to <8 x i8>
  %100 = getelementptr inbounds nuw i8, ptr %77, i64 40
  store <8 x i8> %99, ptr %100, align 8
  %101 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload.2)
  %102 = fcmp one <8 x float> %101, splat (float +inf)
  %103 = zext <8 x i1> %102 to <8 x i8>
  %104 = getelementptr inbounds nuw i8, ptr %77, i64 48
  store <8 x i8> %103, ptr %104, align 16
  %105 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload.2)
  %106 = fcmp one <8 x float> %105, splat (float +inf)
  %107 = zext <8 x i1> %106 to <8 x i8>
  %108 = getelementptr inbounds nuw i8, ptr %77, i64 56
  store <8 x i8> %107, ptr %108, align 8
  %109 = getelementptr i8, ptr %6, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %109, ptr noundef nonnull align 64 dereferenceable(64) %77, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %110 = getelementptr i8, ptr %4, i64 768
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %110, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 800
  %.sroa.4.0.copyload.3 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %.sroa.5.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 832
  %.sroa.5.0.copyload.3 = load <8 x float>, ptr %.sroa.5.0..sroa_idx.3, align 1
  %.sroa.6.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 864
  %.sroa.6.0.copyload.3 = load <8 x float>, ptr %.sroa.6.0..sroa_idx.3, align 1
  %.sroa.7.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 896
  %.sroa.7.0.copyload.3 = load <8 x float>, ptr %.sroa.7.0..sroa_idx.3, align 1
  %.sroa.8.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 928
  %.sroa.8.0.copyload.3 = load <8 x float>, ptr %.sroa.8.0..sroa_idx.3, align 1
  %.sroa.9.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 960
  %.sroa.9.0.copyload.3 = load <8 x float>, ptr %.sroa.9.0..sroa_idx.3, align 1
  %.sroa.10.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 992
  %.sroa.10.0.copyload.3 = load <8 x float>, ptr %.sroa.10.0..sroa_idx.3, align 1
  %111 = alloca [64 x i8], align 64
  %112 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.0.0.copyload.3)
  %113 = fcmp one <8 x float> %112, splat (float +inf)
  %114 = zext <8 x i1> %113 to <8 x i8>
  store <8 x i8> %114, ptr %111, align 64
  %115 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.4.0.copyload.3)
  %116 = fcmp one <8 x float> %115, splat (float +inf)
  %117 = zext <8 x i1> %116 to <8 x i8>
  %118 = getelementptr inbounds nuw i8, ptr %111, i64 8
  store <8 x i8> %117, ptr %118, align 8
  %119 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.5.0.copyload.3)
  %120 = fcmp one <8 x float> %119, splat (float +inf)
  %121 = zext <8 x i1> %120 to <8 x i8>
  %122 = getelementptr inbounds nuw i8, ptr %111, i64 16
  store <8 x i8> %121, ptr %122, align 16
  %123 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.6.0.copyload.3)
  %124 = fcmp one <8 x float> %123, splat (float +inf)
  %125 = zext <8 x i1> %124 to <8 x i8>
  %126 = getelementptr inbounds nuw i8, ptr %111, i64 24
  store <8 x i8> %125, ptr %126, align 8
  %127 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.7.0.copyload.3)
  %128 = fcmp one <8 x float> %127, splat (float +inf)
  %129 = zext <8 x i1> %128 to <8 x i8>
  %130 = getelementptr inbounds nuw i8, ptr %111, i64 32
  store <8 x i8> %129, ptr %130, align 32
  %131 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.8.0.copyload.3)
  %132 = fcmp one <8 x float> %131, splat (float +inf)
  %133 = zext <8 x i1> %132 to <8 x i8>
  %134 = getelementptr inbounds nuw i8, ptr %111, i64 40
  store <8 x i8> %133, ptr %134, align 8
  %135 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.9.0.copyload.3)
  %136 = fcmp one <8 x float> %135, splat (float +inf)
  %137 = zext <8 x i1> %136 to <8 x i8>
  %138 = getelementptr inbounds nuw i8, ptr %111, i64 48
  store <8 x i8> %137, ptr %138, align 16
  %139 = tail call <8 x float> @llvm.fabs.v8f32(<8 x float> %.sroa.10.0.copyload.3)
  %140 = fcmp one <8 x float> %139, splat (float +inf)
  %141 = zext <8 x i1> %140 to <8 x i8>
  %142 = getelementptr inbounds nuw i8, ptr %111, i64 56
  store <8 x i8> %141, ptr %142, align 8
  %143 = getelementptr i8, ptr %6, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %143, ptr noundef nonnull align 64 dereferenceable(64) %111, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  br label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %1
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #3

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
