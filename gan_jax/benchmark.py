"""python -m gan_jax.benchmark: measures how fast a step is, for each k and number of seeds.

The options and the tables live here; `benchmarking/timing.py` measures, and
`benchmarking/gpu_program.py` compiles for a GPU that need not be here.
"""

import dataclasses
import importlib.util
import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro

from gan_jax import jax_environment
from gan_jax.benchmarking import gpu_targets
from gan_jax.config import MatmulPrecision, TrainConfig, resolve
from gan_jax.data.source import num_examples
from gan_jax.schedule import KSchedule
from gan_jax.terminal import cli
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.flags import given
from gan_jax.training import profiling

PROG = "python -m gan_jax.benchmark"


@dataclasses.dataclass(frozen=True)
class BenchmarkConfig:
    """Measure steps per second of the tutorial's GAN, alone or against PyTorch."""

    k: tuple[int, ...] = (1, 5)
    """Discriminator updates per generator update; each is measured."""

    population: tuple[int, ...] = (1, 4, 16, 64)
    """Seeds trained together; each number is measured with each k."""

    batch_size: int = 100
    """Images in a minibatch."""

    repeats: int = 5
    """How often each training is timed, after one turn that does not count."""

    seconds: float = 3.0
    """About how many seconds a turn takes."""

    matmul_precision: MatmulPrecision = "default"
    """Precision of float32 matrix products, as JAX names it; default is the device's fastest."""

    deterministic: bool = False
    """Measure training that computes the same bits in every process, on a GPU too."""

    against: Annotated[Literal["torch"] | None, tyro.conf.arg(help_behavior_hint="")] = None
    """torch: also measure the tutorial's loop in PyTorch, in turns with ours."""

    compile_for: Annotated[str | None, tyro.conf.arg(metavar="GPU", help_behavior_hint="")] = None
    """a100, h100, or a file that describes a GPU: measure nothing, but compile for that GPU, which
    need not be here, and show what it would launch. Takes JAX's plugin for CUDA."""

    json: Annotated[Path | None, tyro.conf.arg(metavar="FILE", help_behavior_hint="")] = None
    """Also write all figures to this file."""

    profile: Annotated[Path | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """Also trace a few programs of each training, which are not timed, for XProf: how long each
    operation takes, and what the host does. CUDA graphs are off meanwhile."""


def validate(options: BenchmarkConfig) -> None:
    """Checks the options, before anything slow starts.

    Raises:
      UsageError: If one is wrong; names the flag, its value and the way out.
    """
    for field in ("k", "population"):
        values = getattr(options, field)
        if not values or min(values) < 1:
            raise UsageError(f"{given(field, values)}: give numbers of at least 1")
    for field in ("batch_size", "repeats"):
        if getattr(options, field) < 1:
            raise UsageError(f"{given(field, getattr(options, field))}: must be at least 1")
    if options.batch_size > (most := num_examples("mnist", "train")):
        raise UsageError(f"--batch-size {options.batch_size}: must be at most {most}")
    if not options.seconds > 0:
        raise UsageError(f"--seconds {options.seconds}: must be positive")
    if options.compile_for is not None:
        gpu_targets.read(options.compile_for)
        for field in ("against", "repeats", "seconds", "profile"):
            if (value := getattr(options, field)) != getattr(BenchmarkConfig, field):
                raise UsageError(
                    f"{given(field, value)}: --compile-for measures no time; leave it out"
                )
        if not gpu_targets.has_plugin():
            raise UsageError(
                "--compile-for takes JAX's plugin for CUDA, but no GPU: pip install -e '.[cuda12]'"
            )
    if options.against == "torch" and importlib.util.find_spec("torch") is None:
        raise UsageError("--against torch: PyTorch is not installed here: pip install torch")
    if options.json is not None and (options.json.is_dir() or not options.json.parent.is_dir()):
        raise UsageError(f"--json {options.json}: name a file in a directory that exists")
    if options.profile is not None:
        profiling.check_directory(options.profile)


def report(figures: dict[str, Any]) -> None:
    """Prints the figures as tables.

    Args:
      figures: What `measure` of `benchmarking/timing.py` returned, and the "options".
    """
    from gan_jax.terminal import tables

    device, options = figures["device"], figures["options"]
    print(
        f"{device['count']} x {device['kind']} ({device['processor']}, {device['cores']} cores), "
        f"{figures['versions']}, batch {options['batch_size']}, matrix products at "
        f"{options['matmul_precision']} precision, at best "
        f"{figures['best_matmul_gflops']:,.0f} GFLOP/s"
    )
    tables.show(*_our_table(figures), num_labels=2)
    if figures["theirs"]:
        tables.show(*_their_table(figures), num_labels=2)


def _our_table(figures: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Returns the header, and a row for each k and population."""
    batch_size, best = figures["options"]["batch_size"], figures["best_matmul_gflops"]
    columns = ["k", "seeds", "steps/s x seeds", "images/s", "of best product"]
    columns += ["compile s", "first step s", "peak MiB"]
    rows = []
    for row in figures["ours"]:
        rates = [rate * row["population"] for rate in row["steps_per_second"]]
        median = statistics.median(rates)
        rows.append(
            [
                str(row["k"]),
                str(row["population"]),
                _spread(rates),
                f"{median * row['k'] * batch_size:,.0f}",
                f"{median * figures['step_gflop'][row['k']] / (best * row['devices']):.0%}",
                f"{row['compile_seconds']:.1f}",
                f"{row['first_step_seconds']:.1f}",
                f"{row['peak_memory_mib']:,.0f}",
            ]
        )
    return columns, rows


def _their_table(figures: dict[str, Any]) -> tuple[list[str], list[list[str]]]:
    """Returns the header, and a row for each of PyTorch's loops: how much faster ours are."""
    ours = {
        (row["k"], row["population"]): row["population"]
        * statistics.median(row["steps_per_second"])
        for row in figures["ours"]
    }
    sizes = sorted({n for _, n in ours})
    columns = ["k", "PyTorch", "steps/s"]
    columns += [f"ours, {n} seed{'s' if n > 1 else ''}: faster by" for n in sizes]
    rows = []
    for row in figures["theirs"]:
        rates = row["steps_per_second"]
        ratios = [f"{ours[row['k'], n] / statistics.median(rates):.2f}" for n in sizes]
        rows.append([str(row["k"]), row["name"], _spread(rates), *ratios])
    return columns, rows


def report_programs(figures: dict[str, Any]) -> None:
    """Prints what a GPU would launch.

    Args:
      figures: What `compile_all` of `benchmarking/gpu_program.py` returned, and the "options".
    """
    from gan_jax.terminal import tables

    versions = ", ".join(f"{name} {version}" for name, version in figures["versions"].items())
    print(
        f"Compiled for {figures['device']}, which need not be here: {versions}, batch "
        f"{figures['options']['batch_size']}"
    )
    columns = ["k", "seeds", "launches a step", "in the inner loop", "outside graphs"]
    columns += ["graphs a step", "loop is one graph", "host waits a step", "temporary MiB"]
    rows = [
        [
            str(row["k"]),
            str(row["population"]),
            str(row["launches"]),
            str(row["inner_loop_launches"]),
            str(row["launches_outside_graphs"]),
            str(row["graphs"]),
            "yes" if row["loop_in_graph"] else "no",
            str(row["host_waits"]),
            f"{row['temporary_bytes'] / 2**20:,.1f}",
        ]
        for row in figures["programs"]
    ]
    caption = "A GPU chooses some kernels by trying them: a few launches may differ there."
    tables.show(columns, rows, num_labels=2, caption=caption)


def _spread(rates: Sequence[float]) -> str:
    return f"{statistics.median(rates):,.1f} ({min(rates):,.1f} to {max(rates):,.1f})"


def main() -> int:
    """Measures as the command line says; returns the exit code."""
    options = cli.parse(BenchmarkConfig, PROG)
    validate(options)

    jax_environment.load()
    shown = {
        name: value for name, value in vars(options).items() if name not in ("json", "profile")
    }
    if options.compile_for is None:
        figures = {"options": shown} | _measure(options)
        report(figures)
    else:
        figures = {"options": shown} | _compile(options)
        report_programs(figures)
    if options.json is not None:
        try:
            options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise RunError(f"--json {options.json} cannot be written: {reason(error)}") from error
    return 0


def _compile(options: BenchmarkConfig) -> dict[str, Any]:
    assert options.compile_for is not None
    target = gpu_targets.read(options.compile_for)
    import jax

    from gan_jax import jax_setup

    jax.config.update("jax_platforms", "cpu")  # a GPU that is here is not needed
    jax_setup.configure(options.matmul_precision, deterministic=options.deterministic)
    jax.config.update("jax_enable_compilation_cache", False)  # what is kept is not dumped

    from gan_jax.benchmarking import gpu_program

    return gpu_program.compile_all(
        target, options.k, options.population, batch_size=options.batch_size
    )


def _measure(options: BenchmarkConfig) -> dict[str, Any]:
    import jax

    from gan_jax import jax_setup
    from gan_jax.benchmarking import timing
    from gan_jax.parallel import memory

    jax_setup.configure(options.matmul_precision, deterministic=options.deterministic)
    jax.config.update("jax_enable_compilation_cache", False)  # compilation is measured too
    largest = TrainConfig(
        k=KSchedule.parse(max(options.k)),
        population=max(options.population),
        batch_size=options.batch_size,
    )
    num_images = num_examples("mnist", "train")
    memory.check_training(
        resolve(largest, "mnist", num_images),
        num_images,
        device=jax.local_devices()[0],
        num_devices=jax.local_device_count(),
        saved=False,
    )
    jax_setup.check_backend()
    return timing.measure(
        options.k,
        options.population,
        batch_size=options.batch_size,
        repeats=options.repeats,
        seconds=options.seconds,
        torch=options.against == "torch",
        tf32=options.matmul_precision not in ("highest", "float32"),
        profile=options.profile,
    )


if __name__ == "__main__":
    cli.run(main)
