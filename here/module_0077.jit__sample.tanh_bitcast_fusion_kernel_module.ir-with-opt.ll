; ModuleID = '__compute_module_tanh_bitcast_fusion_kernel_module'
source_filename = "__compute_module_tanh_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define noalias noundef ptr @tanh_bitcast_fusion(ptr readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !9
  tail call void @llvm.experimental.noalias.scope.decl(metadata !11)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !14)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !16)
  br label %vector.ph

vector.ph:                                        ; preds = %1, %middle.block
  %9 = phi i64 [ 0, %1 ], [ %79, %middle.block ]
  %10 = mul nuw nsw i64 %9, 784
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %11 = add nuw nsw i64 %index, %10
  %12 = getelementptr inbounds nuw [4 x i8], ptr %4, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %wide.load = load <8 x float>, ptr %12, align 4, !invariant.load !8, !alias.scope !11, !noalias !18
  %wide.load3 = load <8 x float>, ptr %13, align 4, !invariant.load !8, !alias.scope !11, !noalias !18
  %14 = getelementptr inbounds nuw [4 x i8], ptr %6, i64 %index
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %wide.load4 = load <8 x float>, ptr %14, align 4, !invariant.load !8, !alias.scope !14, !noalias !19
  %wide.load5 = load <8 x float>, ptr %15, align 4, !invariant.load !8, !alias.scope !14, !noalias !19
  %16 = fadd <8 x float> %wide.load, %wide.load4
  %17 = fadd <8 x float> %wide.load3, %wide.load5
  %18 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %16)
  %19 = fcmp olt <8 x float> %18, splat (float 4.000000e-04)
  %.inv = fcmp olt <8 x float> %16, splat (float f0xC0FFF644)
  %20 = select <8 x i1> %.inv, <8 x float> splat (float f0xC0FFF644), <8 x float> %16
  %.inv6 = fcmp ogt <8 x float> %20, splat (float f0x40FFF644)
  %21 = select <8 x i1> %.inv6, <8 x float> splat (float f0x40FFF644), <8 x float> %20
  %22 = fmul <8 x float> %21, %21
  %23 = fmul <8 x float> %22, splat (float f0xA59F25C0)
  %24 = fadd <8 x float> %23, splat (float f0x2A61337E)
  %25 = fmul <8 x float> %22, %24
  %26 = fadd <8 x float> %25, splat (float f0xAEBD37FF)
  %27 = fmul <8 x float> %22, %26
  %28 = fadd <8 x float> %27, splat (float f0x335C0041)
  %29 = fmul <8 x float> %22, %28
  %30 = fadd <8 x float> %29, splat (float f0x3779434A)
  %31 = fmul <8 x float> %22, %30
  %32 = fadd <8 x float> %31, splat (float f0x3A270DED)
  %33 = fmul <8 x float> %22, %32
  %34 = fadd <8 x float> %33, splat (float f0x3BA059DC)
  %35 = fmul <8 x float> %21, %34
  %36 = fmul <8 x float> %22, splat (float f0x35A0D3D8)
  %37 = fadd <8 x float> %36, splat (float f0x38F895D6)
  %38 = fmul <8 x float> %22, %37
  %39 = fadd <8 x float> %38, splat (float f0x3B14AA05)
  %40 = fmul <8 x float> %22, %39
  %41 = fadd <8 x float> %40, splat (float f0x3BA059DD)
  %42 = fdiv <8 x float> %35, %41
  %43 = select <8 x i1> %19, <8 x float> %16, <8 x float> %42
  %44 = fcmp oge <8 x float> %18, splat (float 2.000000e+01)
  %45 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %16)
  %46 = select <8 x i1> %44, <8 x float> %45, <8 x float> %43
  %47 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %17)
  %48 = fcmp olt <8 x float> %47, splat (float 4.000000e-04)
  %.inv7 = fcmp olt <8 x float> %17, splat (float f0xC0FFF644)
  %49 = select <8 x i1> %.inv7, <8 x float> splat (float f0xC0FFF644), <8 x float> %17
  %.inv8 = fcmp ogt <8 x float> %49, splat (float f0x40FFF644)
  %50 = select <8 x i1> %.inv8, <8 x float> splat (float f0x40FFF644), <8 x float> %49
  %51 = fmul <8 x float> %50, %50
  %52 = fmul <8 x float> %51, splat (float f0xA59F25C0)
  %53 = fadd <8 x float> %52, splat (float f0x2A61337E)
  %54 = fmul <8 x float> %51, %53
  %55 = fadd <8 x float> %54, splat (float f0xAEBD37FF)
  %56 = fmul <8 x float> %51, %55
  %57 = fadd <8 x float> %56, splat (float f0x335C0041)
  %58 = fmul <8 x float> %51, %57
  %59 = fadd <8 x float> %58, splat (float f0x3779434A)
  %60 = fmul <8 x float> %51, %59
  %61 = fadd <8 x float> %60, splat (float f0x3A270DED)
  %62 = fmul <8 x float> %51, %61
  %63 = fadd <8 x float> %62, splat (float f0x3BA059DC)
  %64 = fmul <8 x float> %50, %63
  %65 = fmul <8 x float> %51, splat (float f0x35A0D3D8)
  %66 = fadd <8 x float> %65, splat (float f0x38F895D6)
  %67 = fmul <8 x float> %51, %66
  %68 = fadd <8 x float> %67, splat (float f0x3B14AA05)
  %69 = fmul <8 x float> %51, %68
  %70 = fadd <8 x float> %69, splat (float f0x3BA059DD)
  %71 = fdiv <8 x float> %64, %70
  %72 = select <8 x i1> %48, <8 x float> %17, <8 x float> %71
  %73 = fcmp oge <8 x float> %47, splat (float 2.000000e+01)
  %74 = call <8 x float> @llvm.copysign.v8f32(<8 x float> splat (float 1.000000e+00), <8 x float> %17)
  %75 = select <8 x i1> %73, <8 x float> %74, <8 x float> %72
  %76 = getelementptr inbounds nuw [4 x i8], ptr %8, i64 %11
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 32
  store <8 x float> %46, ptr %76, align 4, !alias.scope !16, !noalias !20
  store <8 x float> %75, ptr %77, align 4, !alias.scope !16, !noalias !20
  %index.next = add nuw i64 %index, 16
  %78 = icmp eq i64 %index.next, 784
  br i1 %78, label %middle.block, label %vector.body, !llvm.loop !21

middle.block:                                     ; preds = %vector.body
  %79 = add nuw nsw i64 %9, 1
  %exitcond2.not = icmp eq i64 %79, 64
  br i1 %exitcond2.not, label %tanh_bitcast_fusion_wrapped.exit, label %vector.ph, !llvm.loop !24

tanh_bitcast_fusion_wrapped.exit:                 ; preds = %middle.block
  ret ptr null
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 200704}
!10 = !{i64 3136}
!11 = !{!12}
!12 = distinct !{!12, !13, !"tanh_bitcast_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"tanh_bitcast_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"tanh_bitcast_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"tanh_bitcast_fusion_wrapped: argument 2"}
!18 = !{!15, !17}
!19 = !{!12, !17}
!20 = !{!12, !15}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
