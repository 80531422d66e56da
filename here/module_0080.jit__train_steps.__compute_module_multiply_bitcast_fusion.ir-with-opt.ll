; ModuleID = '__compute_module___compute_module_multiply_bitcast_fusion'
source_filename = "__compute_module___compute_module_multiply_bitcast_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind
define noalias noundef ptr @multiply_bitcast_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
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
  %10 = alloca [16 x float], align 64
  %11 = fmul <8 x float> %.sroa.0.0.copyload, %.sroa.0.0.copyload
  store <8 x float> %11, ptr %10, align 64
  %12 = fmul <8 x float> %.sroa.4.0.copyload, %.sroa.4.0.copyload
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 32
  store <8 x float> %12, ptr %13, align 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %6, ptr noundef nonnull align 64 dereferenceable(64) %10, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %savedstack.1 = tail call ptr @llvm.stacksave.p0()
  %14 = getelementptr i8, ptr %4, i64 64
  %.sroa.0.0.copyload.1 = load <8 x float>, ptr %14, align 1
  %.sroa.4.0..sroa_idx.1 = getelementptr i8, ptr %4, i64 96
  %.sroa.4.0.copyload.1 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.1, align 1
  %15 = alloca [16 x float], align 64
  %16 = fmul <8 x float> %.sroa.0.0.copyload.1, %.sroa.0.0.copyload.1
  store <8 x float> %16, ptr %15, align 64
  %17 = fmul <8 x float> %.sroa.4.0.copyload.1, %.sroa.4.0.copyload.1
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 32
  store <8 x float> %17, ptr %18, align 32
  %19 = getelementptr i8, ptr %6, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %19, ptr noundef nonnull align 64 dereferenceable(64) %15, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.1)
  %savedstack.2 = tail call ptr @llvm.stacksave.p0()
  %20 = getelementptr i8, ptr %4, i64 128
  %.sroa.0.0.copyload.2 = load <8 x float>, ptr %20, align 1
  %.sroa.4.0..sroa_idx.2 = getelementptr i8, ptr %4, i64 160
  %.sroa.4.0.copyload.2 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.2, align 1
  %21 = alloca [16 x float], align 64
  %22 = fmul <8 x float> %.sroa.0.0.copyload.2, %.sroa.0.0.copyload.2
  store <8 x float> %22, ptr %21, align 64
  %23 = fmul <8 x float> %.sroa.4.0.copyload.2, %.sroa.4.0.copyload.2
  %24 = getelementptr inbounds nuw i8, ptr %21, i64 32
  store <8 x float> %23, ptr %24, align 32
  %25 = getelementptr i8, ptr %6, i64 128
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %25, ptr noundef nonnull align 64 dereferenceable(64) %21, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.2)
  %savedstack.3 = tail call ptr @llvm.stacksave.p0()
  %26 = getelementptr i8, ptr %4, i64 192
  %.sroa.0.0.copyload.3 = load <8 x float>, ptr %26, align 1
  %.sroa.4.0..sroa_idx.3 = getelementptr i8, ptr %4, i64 224
  %.sroa.4.0.copyload.3 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.3, align 1
  %27 = alloca [16 x float], align 64
  %28 = fmul <8 x float> %.sroa.0.0.copyload.3, %.sroa.0.0.copyload.3
  store <8 x float> %28, ptr %27, align 64
  %29 = fmul <8 x float> %.sroa.4.0.copyload.3, %.sroa.4.0.copyload.3
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 32
  store <8 x float> %29, ptr %30, align 32
  %31 = getelementptr i8, ptr %6, i64 192
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %31, ptr noundef nonnull align 64 dereferenceable(64) %27, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.3)
  %savedstack.4 = tail call ptr @llvm.stacksave.p0()
  %32 = getelementptr i8, ptr %4, i64 256
  %.sroa.0.0.copyload.4 = load <8 x float>, ptr %32, align 1
  %.sroa.4.0..sroa_idx.4 = getelementptr i8, ptr %4, i64 288
  %.sroa.4.0.copyload.4 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.4, align 1
  %33 = alloca [16 x float], align 64
  %34 = fmul <8 x float> %.sroa.0.0.copyload.4, %.sroa.0.0.copyload.4
  store <8 x float> %34, ptr %33, align 64
  %35 = fmul <8 x float> %.sroa.4.0.copyload.4, %.sroa.4.0.copyload.4
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 32
  store <8 x float> %35, ptr %36, align 32
  %37 = getelementptr i8, ptr %6, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %37, ptr noundef nonnull align 64 dereferenceable(64) %33, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.4)
  %savedstack.5 = tail call ptr @llvm.stacksave.p0()
  %38 = getelementptr i8, ptr %4, i64 320
  %.sroa.0.0.copyload.5 = load <8 x float>, ptr %38, align 1
  %.sroa.4.0..sroa_idx.5 = getelementptr i8, ptr %4, i64 352
  %.sroa.4.0.copyload.5 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.5, align 1
  %39 = alloca [16 x float], align 64
  %40 = fmul <8 x float> %.sroa.0.0.copyload.5, %.sroa.0.0.copyload.5
  store <8 x float> %40, ptr %39, align 64
  %41 = fmul <8 x float> %.sroa.4.0.copyload.5, %.sroa.4.0.copyload.5
  %42 = getelementptr inbounds nuw i8, ptr %39, i64 32
  store <8 x float> %41, ptr %42, align 32
  %43 = getelementptr i8, ptr %6, i64 320
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %43, ptr noundef nonnull align 64 dereferenceable(64) %39, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.5)
  %savedstack.6 = tail call ptr @llvm.stacksave.p0()
  %44 = getelementptr i8, ptr %4, i64 384
  %.sroa.0.0.copyload.6 = load <8 x float>, ptr %44, align 1
  %.sroa.4.0..sroa_idx.6 = getelementptr i8, ptr %4, i64 416
  %.sroa.4.0.copyload.6 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.6, align 1
  %45 = alloca [16 x float], align 64
  %46 = fmul <8 x float> %.sroa.0.0.copyload.6, %.sroa.0.0.copyload.6
  store <8 x float> %46, ptr %45, align 64
  %47 = fmul <8 x float> %.sroa.4.0.copyload.6, %.sroa.4.0.copyload.6
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 32
  store <8 x float> %47, ptr %48, align 32
  %49 = getelementptr i8, ptr %6, i64 384
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %49, ptr noundef nonnull align 64 dereferenceable(64) %45, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.6)
  %savedstack.7 = tail call ptr @llvm.stacksave.p0()
  %50 = getelementptr i8, ptr %4, i64 448
  %.sroa.0.0.copyload.7 = load <8 x float>, ptr %50, align 1
  %.sroa.4.0..sroa_idx.7 = getelementptr i8, ptr %4, i64 480
  %.sroa.4.0.copyload.7 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.7, align 1
  %51 = alloca [16 x float], align 64
  %52 = fmul <8 x float> %.sroa.0.0.copyload.7, %.sroa.0.0.copyload.7
  store <8 x float> %52, ptr %51, align 64
  %53 = fmul <8 x float> %.sroa.4.0.copyload.7, %.sroa.4.0.copyload.7
  %54 = getelementptr inbounds nuw i8, ptr %51, i64 32
  store <8 x float> %53, ptr %54, align 32
  %55 = getelementptr i8, ptr %6, i64 448
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %55, ptr noundef nonnull align 64 dereferenceable(64) %51, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.7)
  %savedstack.8 = tail call ptr @llvm.stacksave.p0()
  %56 = getelementptr i8, ptr %4, i64 512
  %.sroa.0.0.copyload.8 = load <8 x float>, ptr %56, align 1
  %.sroa.4.0..sroa_idx.8 = getelementptr i8, ptr %4, i64 544
  %.sroa.4.0.copyload.8 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.8, align 1
  %57 = alloca [16 x float], align 64
  %58 = fmul <8 x float> %.sroa.0.0.copyload.8, %.sroa.0.0.copyload.8
  store <8 x float> %58, ptr %57, align 64
  %59 = fmul <8 x float> %.sroa.4.0.copyload.8, %.sroa.4.0.copyload.8
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 32
  store <8 x float> %59, ptr %60, align 32
  %61 = getelementptr i8, ptr %6, i64 512
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %61, ptr noundef nonnull align 64 dereferenceable(64) %57, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.8)
  %savedstack.9 = tail call ptr @llvm.stacksave.p0()
  %62 = getelementptr i8, ptr %4, i64 576
  %.sroa.0.0.copyload.9 = load <8 x float>, ptr %62, align 1
  %.sroa.4.0..sroa_idx.9 = getelementptr i8, ptr %4, i64 608
  %.sroa.4.0.copyload.9 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.9, align 1
  %63 = alloca [16 x float], align 64
  %64 = fmul <8 x float> %.sroa.0.0.copyload.9, %.sroa.0.0.copyload.9
  store <8 x float> %64, ptr %63, align 64
  %65 = fmul <8 x float> %.sroa.4.0.copyload.9, %.sroa.4.0.copyload.9
  %66 = getelementptr inbounds nuw i8, ptr %63, i64 32
  store <8 x float> %65, ptr %66, align 32
  %67 = getelementptr i8, ptr %6, i64 576
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %67, ptr noundef nonnull align 64 dereferenceable(64) %63, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.9)
  %savedstack.10 = tail call ptr @llvm.stacksave.p0()
  %68 = getelementptr i8, ptr %4, i64 640
  %.sroa.0.0.copyload.10 = load <8 x float>, ptr %68, align 1
  %.sroa.4.0..sroa_idx.10 = getelementptr i8, ptr %4, i64 672
  %.sroa.4.0.copyload.10 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.10, align 1
  %69 = alloca [16 x float], align 64
  %70 = fmul <8 x float> %.sroa.0.0.copyload.10, %.sroa.0.0.copyload.10
  store <8 x float> %70, ptr %69, align 64
  %71 = fmul <8 x float> %.sroa.4.0.copyload.10, %.sroa.4.0.copyload.10
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 32
  store <8 x float> %71, ptr %72, align 32
  %73 = getelementptr i8, ptr %6, i64 640
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %73, ptr noundef nonnull align 64 dereferenceable(64) %69, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.10)
  %savedstack.11 = tail call ptr @llvm.stacksave.p0()
  %74 = getelementptr i8, ptr %4, i64 704
  %.sroa.0.0.copyload.11 = load <8 x float>, ptr %74, align 1
  %.sroa.4.0..sroa_idx.11 = getelementptr i8, ptr %4, i64 736
  %.sroa.4.0.copyload.11 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.11, align 1
  %75 = alloca [16 x float], align 64
  %76 = fmul <8 x float> %.sroa.0.0.copyload.11, %.sroa.0.0.copyload.11
  store <8 x float> %76, ptr %75, align 64
  %77 = fmul <8 x float> %.sroa.4.0.copyload.11, %.sroa.4.0.copyload.11
  %78 = getelementptr inbounds nuw i8, ptr %75, i64 32
  store <8 x float> %77, ptr %78, align 32
  %79 = getelementptr i8, ptr %6, i64 704
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %79, ptr noundef nonnull align 64 dereferenceable(64) %75, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.11)
  %savedstack.12 = tail call ptr @llvm.stacksave.p0()
  %80 = getelementptr i8, ptr %4, i64 768
  %.sroa.0.0.copyload.12 = load <8 x float>, ptr %80, align 1
  %.sroa.4.0..sroa_idx.12 = getelementptr i8, ptr %4, i64 800
  %.sroa.4.0.copyload.12 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.12, align 1
  %81 = alloca [16 x float], align 64
  %82 = fmul <8 x float> %.sroa.0.0.copyload.12, %.sroa.0.0.copyload.12
  store <8 x float> %82, ptr %81, align 64
  %83 = fmul <8 x float> %.sroa.4.0.copyload.12, %.sroa.4.0.copyload.12
  %84 = getelementptr inbounds nuw i8, ptr %81, i64 32
  store <8 x float> %83, ptr %84, align 32
  %85 = getelementptr i8, ptr %6, i64 768
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %85, ptr noundef nonnull align 64 dereferenceable(64) %81, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.12)
  %savedstack.13 = tail call ptr @llvm.stacksave.p0()
  %86 = getelementptr i8, ptr %4, i64 832
  %.sroa.0.0.copyload.13 = load <8 x float>, ptr %86, align 1
  %.sroa.4.0..sroa_idx.13 = getelementptr i8, ptr %4, i64 864
  %.sroa.4.0.copyload.13 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.13, align 1
  %87 = alloca [16 x float], align 64
  %88 = fmul <8 x float> %.sroa.0.0.copyload.13, %.sroa.0.0.copyload.13
  store <8 x float> %88, ptr %87, align 64
  %89 = fmul <8 x float> %.sroa.4.0.copyload.13, %.sroa.4.0.copyload.13
  %90 = getelementptr inbounds nuw i8, ptr %87, i64 32
  store <8 x float> %89, ptr %90, align 32
  %91 = getelementptr i8, ptr %6, i64 832
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %91, ptr noundef nonnull align 64 dereferenceable(64) %87, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.13)
  %savedstack.14 = tail call ptr @llvm.stacksave.p0()
  %92 = getelementptr i8, ptr %4, i64 896
  %.sroa.0.0.copyload.14 = load <8 x float>, ptr %92, align 1
  %.sroa.4.0..sroa_idx.14 = getelementptr i8, ptr %4, i64 928
  %.sroa.4.0.copyload.14 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.14, align 1
  %93 = alloca [16 x float], align 64
  %94 = fmul <8 x float> %.sroa.0.0.copyload.14, %.sroa.0.0.copyload.14
  store <8 x float> %94, ptr %93, align 64
  %95 = fmul <8 x float> %.sroa.4.0.copyload.14, %.sroa.4.0.copyload.14
  %96 = getelementptr inbounds nuw i8, ptr %93, i64 32
  store <8 x float> %95, ptr %96, align 32
  %97 = getelementptr i8, ptr %6, i64 896
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %97, ptr noundef nonnull align 64 dereferenceable(64) %93, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.14)
  %savedstack.15 = tail call ptr @llvm.stacksave.p0()
  %98 = getelementptr i8, ptr %4, i64 960
  %.sroa.0.0.copyload.15 = load <8 x float>, ptr %98, align 1
  %.sroa.4.0..sroa_idx.15 = getelementptr i8, ptr %4, i64 992
  %.sroa.4.0.copyload.15 = load <8 x float>, ptr %.sroa.4.0..sroa_idx.15, align 1
  %99 = alloca [16 x float], align 64
  %100 = fmul <8 x float> %.sroa.0.0.copyload.15, %.sroa.0.0.copyload.15
  store <8 x float> %100, ptr %99, align 64
  %101 = fmul <8 x float> %.sroa.4.0.copyload.15, %.sroa.4.0.copyload.15
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 32
  store <8 x float> %101, ptr %102, align 32
  %103 = getelementptr i8, ptr %6, i64 960
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %103, ptr noundef nonnull align 64 dereferenceable(64) %99, i64 64, i1 false)
  call void @llvm.stackrestore.p0(ptr %savedstack.15)
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

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 25}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
