"""What a GPU would run of the training program, found out on a machine without one.

XLA compiles for a GPU that is only described, and writes down what it made of the program: its
kernels, what a CUDA graph captures, and where the host waits. No time is measured. A real GPU also
tries several kernels for each matrix product and convolution and takes the fastest (autotuning);
here XLA chooses by rule, so a few launches may differ there.
"""

import contextlib
import importlib.metadata
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
from jax.experimental import topologies
from jax.sharding import NamedSharding, PartitionSpec

from gan_jax import cuda_graph, presets
from gan_jax.benchmarking import gpu_dump, gpu_targets
from gan_jax.config import TrainConfig, members, resolve
from gan_jax.data.source import num_examples
from gan_jax.parallel import population
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.progress import counting
from gan_jax.training.plan import program_length

_DIM = 28 * 28
_PACKAGES = ("jax", "jaxlib", "jax-cuda12-plugin", "jax-cuda13-plugin")
# What XLA writes down without being asked for more, of the program's stages.
_THUNKS = ("thunk_sequence_after_thunk_passes.txt", "thunk_sequence.txt")


def described_device(target: str) -> Any:
    """Returns a device that programs can be compiled for, though none is here.

    Args:
      target: The text that describes it; see `gpu_targets.py`.

    Raises:
      UsageError: If XLA refuses it.
    """
    try:
        return topologies.get_topology_desc(
            platform="cuda", topology_name="described", target_config=target, topology="1x1x1"
        ).devices[0]
    except RuntimeError as error:
        raise UsageError(
            f"--compile-for: XLA refuses the description: {reason(error)}. Give "
            f"{' or '.join(gpu_targets.names())}, or mend the file by their example"
        ) from error


def compile_program(device: Any, k: int, num_seeds: int, batch_size: int) -> dict[str, Any]:
    """Compiles the program that trains the tutorial's GAN on MNIST; returns what is known of it.

    Args:
      device: See `described_device`.
      k: Discriminator updates per generator update.
      num_seeds: Seeds trained together.
      batch_size: Images in a minibatch.

    Returns:
      The figures of `gpu_dump.figures` and, in bytes, the program's memory.

    Raises:
      RunError: If XLA cannot compile it, or what it wrote down cannot be read.
    """
    config = TrainConfig(k=KSchedule.parse(k), population=num_seeds, batch_size=batch_size)
    num_images = num_examples("mnist", "train")
    config = resolve(config, "mnist", num_images)
    placed = population.place(
        presets.build(config),
        members(config),
        [device],
        side_by_side=True,
        compiler_options=_compiler_options(),
    )
    shared = NamedSharding(placed.mesh, PartitionSpec())
    length = program_length(config, config.k.at(0), placed.in_turn)
    lowered = population.training_program(placed.compiler_options).lower(
        placed.gan,
        placed.side_by_side,
        length,
        placed.abstract_state(_DIM, placed.padded_size),
        jax.ShapeDtypeStruct((num_images, _DIM), jnp.uint8, sharding=shared),
        jax.ShapeDtypeStruct((), jnp.int32, sharding=shared),
    )
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as directory:
        dump = {"xla_dump_to": directory, "xla_dump_hlo_module_re": ".*"}
        try:
            compiled = lowered.compile(compiler_options=dump)
        except jax.errors.JaxRuntimeError as error:
            raise RunError(
                f"XLA cannot compile k = {k} with {num_seeds} seeds for {device.device_kind}: "
                f"{reason(error)}"
            ) from error
        seconds = time.perf_counter() - start
        figures = _read(Path(directory), k)
    memory = compiled.memory_analysis()
    return {
        "k": k,
        "population": num_seeds,
        "steps_in_a_program": length,
        **figures,
        "temporary_bytes": memory.temp_size_in_bytes,
        "argument_bytes": memory.argument_size_in_bytes,
        "compile_seconds": seconds,
    }


def _compiler_options() -> dict[str, str | int]:
    """Returns what a GPU's training programs are compiled with, where the captured loop works."""
    return {} if cuda_graph.chosen_by_user() else dict(cuda_graph.COMPILER_OPTIONS)


def _read(directory: Path, k: int) -> dict[str, Any]:
    """Returns the figures of the one program that was dumped here."""

    def text(ending: str) -> str:
        paths = sorted(directory.glob(f"*.{ending}"))
        return paths[-1].read_text(encoding="utf-8") if paths else ""

    # The second is all there is if XLA formed no graph.
    thunks = text(_THUNKS[0]) or text(_THUNKS[1])
    turns = gpu_dump.trip_counts(text("thunk_metadata.txt"), text("*gpu_after_optimizations.txt"))
    try:
        return gpu_dump.figures(gpu_dump.parse(thunks), turns, k)
    except ValueError as error:
        raise RunError(
            f"What this release of XLA wrote of the compiled program cannot be read: {error}"
        ) from error


def compile_all(
    target: str, ks: Sequence[int], populations: Sequence[int], *, batch_size: int
) -> dict[str, Any]:
    """Compiles the training program of each population with each k.

    Args:
      target: The text that describes the GPU.
      ks: Discriminator updates per generator update.
      populations: Numbers of seeds trained together.
      batch_size: Images in a minibatch.

    Returns:
      The figures, of JSON types: "device", "target", "versions", "compiler_options", "xla_flags",
      and a list of what `compile_program` returned, "programs".
    """
    device = described_device(target)
    programs = [(k, n) for n in sorted(populations) for k in ks]
    compiled = []
    with counting(f"Compiling for {device.device_kind}", len(programs)) as done:
        for k, n in programs:
            compiled.append(compile_program(device, k, n, batch_size))
            done()
    return {
        "device": device.device_kind,
        "target": target,
        "versions": _versions(),
        "compiler_options": _compiler_options(),
        "xla_flags": os.environ.get("XLA_FLAGS", ""),
        "programs": compiled,
    }


def _versions() -> dict[str, str]:
    versions = {}
    for name in _PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions[name] = importlib.metadata.version(name)
    return versions
