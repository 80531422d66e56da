"""python -m gan_jax.benchmark: how fast is a step, for which k, for how many seeds at once?

Everything takes turns in one process, so that whatever else the machine does strikes all alike:
the ratios are to be trusted more than the rates. Images are random; their values cost no time.
"""

import dataclasses
import importlib.util
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import tyro

from gan_jax.config import MatmulPrecision, TrainConfig, given, members
from gan_jax.terminal import cli
from gan_jax.terminal.errors import RunError, UsageError

if TYPE_CHECKING:
    import numpy as np

PROG = "python -m gan_jax.benchmark"

_NUM_IMAGES = 60_000
_DIM = 28 * 28


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
    """Timed turns of each, after one that does not count."""

    seconds: float = 3.0
    """About how long a turn is."""

    matmul_precision: MatmulPrecision = "default"
    """Precision of float32 matrix products, in JAX's words; default is the device's fastest."""

    deterministic: bool = False
    """On a GPU, measure training that gives the same bits in every process."""

    against: Annotated[Literal["torch"] | None, tyro.conf.arg(help_behavior_hint="")] = None
    """torch: let the tutorial's loop in PyTorch take turns with ours."""

    json: Annotated[Path | None, tyro.conf.arg(metavar="FILE", help_behavior_hint="")] = None
    """Also write all figures to this file."""


def validate(options: BenchmarkConfig) -> None:
    """Checks the options, before anything slow.

    Raises:
      UsageError: Naming the flag, its value and the way out.
    """
    for field in ("k", "population"):
        values = getattr(options, field)
        if not values or min(values) < 1:
            raise UsageError(f"{given(field, values)}: give numbers of at least 1")
    for field in ("batch_size", "repeats"):
        if getattr(options, field) < 1:
            raise UsageError(f"{given(field, getattr(options, field))}: must be at least 1")
    if options.batch_size > _NUM_IMAGES:
        raise UsageError(f"--batch-size {options.batch_size}: must be at most {_NUM_IMAGES}")
    if not options.seconds > 0:
        raise UsageError(f"--seconds {options.seconds}: must be positive")
    if options.against == "torch" and importlib.util.find_spec("torch") is None:
        raise UsageError("--against torch: PyTorch is not installed here: pip install torch")
    if options.json is not None and (options.json.is_dir() or not options.json.parent.is_dir()):
        raise UsageError(f"--json {options.json}: name a file in a directory that exists")


def step_flops(k: int, batch_size: int) -> int:
    """Returns the floating-point operations of one step's matrix products, tutorial networks.

    A layer's forward pass takes two operations for each weight and row, its weights' gradient
    as many, and its input's as many again. That of the input is not needed for the first layer
    of the network that learns, nor that of the weights for D while G learns.
    """
    import jax

    from gan_jax import gan, presets

    state = jax.eval_shape(
        lambda key: gan.init(presets.build(TrainConfig()), key, _DIM), jax.random.key(0)
    )

    def weights(player):
        kernels = [x.size for x in jax.tree.leaves(player.params) if x.ndim == 2]
        return sum(kernels), kernels[0]

    (g, g_first), (d, d_first) = weights(state.generator), weights(state.discriminator)
    d_update = 2 * (3 * d - d_first) + g  # on as many real rows as generated ones
    g_update = 3 * g - g_first + 2 * d
    return 2 * batch_size * (k * d_update + g_update)


def best_matmul_rate() -> float:
    """Returns the fastest float32 matrix product measured on the first device, in FLOP/s."""
    import jax
    import jax.numpy as jnp

    on_cpu = jax.default_backend() == "cpu"
    rates = []
    for n in (1024, 2048, 4096) if on_cpu else (2048, 4096, 8192, 16384):
        count = max(1, int(2e11 / (2 * n**3))) if on_cpu else 32
        a = jax.random.normal(jax.random.key(n), (n, n)) / n**0.5  # products neither grow nor fade
        chain = jax.jit(lambda a, b, m=count: jax.lax.fori_loop(0, m, lambda _, b: a @ b, b))
        jax.block_until_ready(chain(a, jnp.eye(n)))
        for _ in range(3):
            start = time.perf_counter()
            jax.block_until_ready(chain(a, jnp.eye(n)))
            rates.append(count * 2 * n**3 / (time.perf_counter() - start))
    return max(rates)


def peak_memory_mib() -> float:
    """Returns the most memory used so far: the first device's, on a CPU the process's."""
    import jax

    from gan_jax.training import loop

    stats = jax.local_devices()[0].memory_stats()
    return stats["peak_bytes_in_use"] / 2**20 if stats else loop.peak_memory_mib()


class Ours:
    """A population of ours, ready to be timed.

    Attributes:
      figures: What is known of it so far, of JSON types.
    """

    def __init__(self, k: int, num_seeds: int, options: BenchmarkConfig, images: "np.ndarray"):
        from gan_jax import presets
        from gan_jax.parallel import population
        from gan_jax.training.loop import program_length

        config = TrainConfig(k=k, population=num_seeds, batch_size=options.batch_size)
        self._population = population.place(presets.build(config), members(config))
        self._images = self._population.load_data(images)
        self._length = program_length(config, k, self._population.in_turn)
        self._seconds = options.seconds
        self._programs = 1
        self.figures = {
            "k": k,
            "population": num_seeds,
            "devices": self._population.mesh.size,
            "steps_per_second": [],
        }

    def _run(self, state: Any, programs: int) -> None:
        import jax

        for _ in range(programs):
            state, metrics = self._population.train_steps(state, self._images, self._length)
        jax.block_until_ready((state, metrics))

    def warm_up(self) -> None:
        """Compiles and runs once; notes how long that took, and the memory."""
        import jax

        start = time.perf_counter()
        state = jax.block_until_ready(self._population.init(_DIM))
        initialized = time.perf_counter()
        self._population.train_steps(state, self._images, self._length)  # returns when compiled
        compiled = time.perf_counter()
        state = self._population.init(_DIM)
        jax.block_until_ready(state)
        begun = time.perf_counter()
        self._run(state, 1)
        seconds = time.perf_counter() - begun
        self._programs = max(1, round(self._seconds / seconds))
        self.figures |= {
            "steps_in_a_program": self._length,
            "compile_seconds": compiled - initialized,
            "first_step_seconds": compiled - start + seconds / self._length,
            "peak_memory_mib": peak_memory_mib(),
        }

    def turn(self) -> None:
        """Trains for a while, and notes the rate."""
        import jax

        state = jax.block_until_ready(self._population.init(_DIM))
        start = time.perf_counter()
        self._run(state, self._programs)
        rate = self._programs * self._length / (time.perf_counter() - start)
        self.figures["steps_per_second"].append(rate)


class Theirs:
    """A loop of PyTorch's, ready to be timed; attributes as of `Ours`."""

    def __init__(self, name: str, k: int, seconds: float, run: Callable[[int], None]):
        self._seconds, self._run_steps, self._steps = seconds, run, 20
        self.figures = {"name": name, "k": k, "steps_per_second": []}

    def warm_up(self) -> None:
        """Runs once, and finds out how many steps make a turn."""
        self._run_steps(self._steps)
        start = time.perf_counter()
        self._run_steps(self._steps)
        rate = self._steps / (time.perf_counter() - start)
        self._steps = max(1, round(self._seconds * rate))

    def turn(self) -> None:
        """Trains for a while, and notes the rate."""
        start = time.perf_counter()
        self._run_steps(self._steps)
        rate = self._steps / (time.perf_counter() - start)
        self.figures["steps_per_second"].append(rate)


def measure(options: BenchmarkConfig) -> dict[str, Any]:
    """Measures everything; returns the figures, of JSON types."""
    import jax
    import numpy as np

    from gan_jax.runs import provenance
    from gan_jax.terminal.progress import counting

    images = np.random.default_rng(0).integers(0, 256, (_NUM_IMAGES, _DIM), np.uint8)
    versions = {"jax": jax.__version__, "jaxlib": jax.lib.__version__}
    torch_peers = None
    if options.against == "torch":
        from gan_jax.benchmarking import torch_baseline
    ours = [Ours(k, n, options, images) for n in sorted(options.population) for k in options.k]
    theirs: list[Theirs] = []
    num_runners = len(ours) + (len(torch_baseline.NAMES) * len(options.k) if torch_peers else 0)
    with counting("Measuring", num_runners * (1 + options.repeats)) as done:
        # In this order the most memory used so far is that of the population just added.
        for runner in ours:
            runner.warm_up()
            done()
        best = best_matmul_rate()
        if torch_peers:
            tf32 = options.matmul_precision not in ("highest", "float32")
            versions |= torch_baseline.versions()
            for k in options.k:
                peers = torch_baseline.peers(images, options.batch_size, k, tf32=tf32)
                theirs += [Theirs(name, k, options.seconds, run) for name, run in peers.items()]
        for runner in theirs:
            runner.warm_up()
            done()
        for _ in range(options.repeats):
            for runner in (*ours, *theirs):
                runner.turn()
                done()
    best = max(best, best_matmul_rate())
    fields = {k: v for k, v in vars(options).items() if k != "json"}
    return {
        "options": fields,
        "versions": versions,
        "device": provenance.device(),
        "best_matmul_gflops": best / 1e9,
        "step_gflop": {k: step_flops(k, options.batch_size) / 1e9 for k in options.k},
        "ours": [runner.figures for runner in ours],
        "theirs": [runner.figures for runner in theirs],
    }


def report(figures: dict[str, Any]) -> None:
    """Prints the figures as tables."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    if not console.is_terminal:
        console = Console(width=120)
    device, best = figures["device"], figures["best_matmul_gflops"]
    batch_size = figures["options"]["batch_size"]
    console.print(
        f"{device['count']} x {device['kind']} ({device['processor']}, {device['cores']} cores), "
        f"{figures['versions']}, batch {batch_size}, matrix products at "
        f"{figures['options']['matmul_precision']} precision, at best {best:,.0f} GFLOP/s",
        soft_wrap=True,
        highlight=False,
    )

    def spread(rates):
        median = statistics.median(rates)
        return f"{median:,.1f} ({min(rates):,.1f} to {max(rates):,.1f})"

    table = Table("k", "seeds", "steps/s x seeds", "images/s", "of best product")
    for column in ("compile s", "first step s", "peak MiB"):
        table.add_column(column, justify="right")
    for row in figures["ours"]:
        rates = [rate * row["population"] for rate in row["steps_per_second"]]
        median = statistics.median(rates)
        table.add_row(
            str(row["k"]),
            str(row["population"]),
            spread(rates),
            f"{median * row['k'] * batch_size:,.0f}",
            f"{median * figures['step_gflop'][row['k']] / (best * row['devices']):.0%}",
            f"{row['compile_seconds']:.1f}",
            f"{row['first_step_seconds']:.1f}",
            f"{row['peak_memory_mib']:,.0f}",
        )
    console.print(table)
    if not figures["theirs"]:
        return
    ours = {
        (row["k"], row["population"]): row["population"]
        * statistics.median(row["steps_per_second"])
        for row in figures["ours"]
    }
    table = Table("k", "", "steps/s")
    sizes = sorted({n for _, n in ours})
    for n in sizes:
        table.add_column(f"ours, {n} seed{'s' if n > 1 else ''}: faster by", justify="right")
    for row in figures["theirs"]:
        median = statistics.median(row["steps_per_second"])
        ratios = [f"{ours[row['k'], n] / median:.2f}" for n in sizes]
        table.add_row(str(row["k"]), row["name"], spread(row["steps_per_second"]), *ratios)
    console.print(table)


def main() -> int:
    """Measures as the command line says; returns the exit code."""
    options = cli.parse(BenchmarkConfig, PROG)
    validate(options)

    import jax

    from gan_jax import jax_setup

    jax_setup.configure(options.matmul_precision, deterministic=options.deterministic)
    jax.config.update("jax_enable_compilation_cache", False)  # compilation is measured too
    jax_setup.check_backend()
    figures = measure(options)
    report(figures)
    if options.json is not None:
        try:
            options.json.write_text(json.dumps(figures, indent=1) + "\n")
        except OSError as error:
            raise RunError(f"--json {options.json} cannot be written: {error.strerror}") from error
    return 0


if __name__ == "__main__":
    cli.run(main)
