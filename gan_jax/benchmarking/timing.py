"""Measuring how fast trainings are: they take turns in one process, and each turn is timed.

Whatever else the machine does in the meantime slows all of them alike, so their ratios are more
reliable than their rates. The images are random; their values do not affect the time.
"""

import importlib.metadata
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import cuda_graph, gan, presets
from gan_jax.config import ResolvedConfig, TrainConfig, members, resolve
from gan_jax.data.source import NUM_EXAMPLES
from gan_jax.jax_setup import peak_memory_mib
from gan_jax.parallel import population
from gan_jax.runs import provenance
from gan_jax.schedule import KSchedule
from gan_jax.terminal.output import say
from gan_jax.terminal.progress import counting
from gan_jax.training import profiling
from gan_jax.training.plan import program_length

_NUM_EXAMPLES = NUM_EXAMPLES["mnist"]["train"]
_DIM = 28 * 28


def _config(**fields: Any) -> ResolvedConfig:
    """Returns the configuration of the tutorial's training on MNIST, but for some fields."""
    return resolve(TrainConfig(**fields), "mnist", _NUM_EXAMPLES)


def step_flops(k: int, batch_size: int, g_updates: int = 1) -> int:
    """Returns the floating-point operations of one step's matrix products, tutorial networks.

    A layer's forward pass takes two operations for each weight and row. The gradient of its
    weights takes as many, and so does the gradient of its input. Two of these are not needed:
    the gradient of the input of the learning network's first layer, and the gradient of D's
    weights while G learns.

    Args:
      k: Discriminator updates in a step.
      batch_size: Images in a minibatch.
      g_updates: Generator updates in a step.
    """
    state = jax.eval_shape(
        lambda key: gan.init(presets.build(_config()), key, _DIM), jax.random.key(0)
    )

    def weights(player: gan.Player) -> tuple[int, int]:
        kernels = [x.size for x in jax.tree.leaves(player.params) if x.ndim == 2]
        return sum(kernels), kernels[0]

    (g, g_first), (d, d_first) = weights(state.generator), weights(state.discriminator)
    d_update = 2 * (3 * d - d_first) + g  # on as many real rows as generated ones
    g_update = 3 * g - g_first + 2 * d
    return 2 * batch_size * (k * d_update + g_updates * g_update)


def best_matmul_rate(seconds: float) -> float:
    """Returns the rate of the fastest float32 matrix product on the first device, in FLOP/s.

    Args:
      seconds: About how long a training's turn is; products of a size are timed for a third of
        that on a device of the rate assumed here, and for less on a faster one.
    """
    on_cpu = jax.default_backend() == "cpu"
    assumed = 2e11 if on_cpu else 5e13  # a GPU's without its tensor cores
    rates = []
    for n in (1024, 2048, 4096) if on_cpu else (2048, 4096, 8192, 16384):
        count = max(1, int(seconds / 3 * assumed / (2 * n**3)))
        a = jax.random.normal(jax.random.key(n), (n, n)) / n**0.5  # products keep their scale
        chain = jax.jit(lambda a, b, m=count: jax.lax.fori_loop(0, m, lambda _, b: a @ b, b))
        jax.block_until_ready(chain(a, jnp.eye(n)))
        for _ in range(3):
            start = time.perf_counter()
            jax.block_until_ready(chain(a, jnp.eye(n)))
            rates.append(count * 2 * n**3 / (time.perf_counter() - start))
    return max(rates)


class TimedTraining(ABC):
    """One of the trainings that take turns.

    Args:
      figures: What tells it apart from the others, of JSON types.
      unit: Steps it can train at once; a turn is a multiple of them.

    Attributes:
      figures: The same, and what has been measured so far.
    """

    def __init__(self, figures: dict[str, Any], unit: int):
        self.figures = figures | {"steps_per_second": []}
        self._unit = self._num_steps = unit

    @abstractmethod
    def warm_up(self, seconds: float) -> None:
        """Compiles what has to be compiled, and makes turns about so many seconds long."""

    @abstractmethod
    def prepare(self) -> None:
        """Does what a turn needs before its time begins."""

    @abstractmethod
    def train(self, num_steps: int) -> None:
        """Trains and waits until all steps are done."""

    def turn(self) -> None:
        """Trains for one turn and adds its rate to the figures."""
        self.figures["steps_per_second"].append(self._rate())

    def _set_turn(self, seconds: float) -> float:
        """Makes turns about so many seconds long; returns the steps per second of one unit."""
        rate = self._rate()
        self._num_steps = self._unit * max(1, round(seconds * rate / self._unit))
        return rate

    def _rate(self) -> float:
        self.prepare()
        start = time.perf_counter()
        self.train(self._num_steps)
        return self._num_steps / (time.perf_counter() - start)


class PopulationTraining(TimedTraining):
    """A population of gan_jax's, trained by compiled programs of many steps.

    Args:
      images: The training set, `(n, 784)` uint8.
      k: Discriminator updates per generator update.
      num_seeds: Seeds trained together.
      batch_size: Images in a minibatch.
    """

    def __init__(self, images: np.ndarray, k: int, num_seeds: int, batch_size: int):
        config = _config(k=KSchedule.parse(k), population=num_seeds, batch_size=batch_size)
        self._population = population.place(presets.build(config), members(config))
        self._images = self._population.load_data(images)
        self._length = program_length(config, config.k.at(0), self._population.in_turn)
        figures = {"k": k, "population": num_seeds, "devices": self._population.mesh.size}
        super().__init__(figures, unit=self._length)

    def prepare(self) -> None:
        """Draws the initial parameters, since training overwrites those of the last turn."""
        self._state = jax.block_until_ready(self._population.init(_DIM))

    def train(self, num_steps: int) -> None:
        """Runs as many programs as the steps take."""
        state, metrics = self._state, None
        for _ in range(num_steps // self._length):
            state, metrics = self._population.train_steps(state, self._images, self._length)
        jax.block_until_ready((state, metrics))

    def warm_up(self, seconds: float) -> None:
        """Adds the seconds of compiling and the memory to the figures, too.

        On CUDA, the program is called three times before anything is timed: XLA runs the first
        call without a graph and builds the graph in the second.
        """
        on_cuda = cuda_graph.is_cuda(self._population.mesh.devices.flat[0])
        start = time.perf_counter()
        self.prepare()
        initialized = time.perf_counter()
        # The call returns as soon as the program is compiled, but on CUDA it may also drive the
        # loop: there, its steps are waited for and what they take afterwards is subtracted.
        outputs = self._population.train_steps(self._state, self._images, self._length)
        if on_cuda:
            jax.block_until_ready(outputs)
        compiled = time.perf_counter()
        del outputs
        for _ in range(2 if on_cuda else 0):
            self.prepare()
            self.train(self._length)
        rate = self._set_turn(seconds)
        if on_cuda:
            compiled -= self._length / rate
        self.figures |= {
            "steps_in_a_program": self._length,
            "compiler_options": dict(self._population.compiler_options),
            "compile_seconds": compiled - initialized,
            "first_step_seconds": compiled - start + 1 / rate,
            "peak_memory_mib": peak_memory_mib(),
        }

    def trace(self, directory: Path) -> profiling.Trace:
        """Traces a few programs, for --profile; nothing of this is timed."""
        self.prepare()
        self.train(profiling.WARM_UP * self._length)
        self.prepare()
        name = "k{k}-seeds{population}".format(**self.figures)
        with profiling.tracing(directory, name) as trace:
            self.train(profiling.TRACED * self._length)
        return trace


class TorchTraining(TimedTraining):
    """One of PyTorch's loops.

    Args:
      name: What the loop is called.
      k: Discriminator updates per generator update.
      run: Trains so many steps and waits for them.
    """

    def __init__(self, name: str, k: int, run: Callable[[int], None]):
        super().__init__({"name": name, "k": k}, unit=20)
        self._run = run

    def prepare(self) -> None:
        """Has nothing to do: the loop goes on from its last step."""

    def train(self, num_steps: int) -> None:
        """Runs the loop."""
        self._run(num_steps)

    def warm_up(self, seconds: float) -> None:
        """Trains once before anything is timed."""
        self.train(self._num_steps)
        self._set_turn(seconds)


def measure(
    ks: Sequence[int],
    populations: Sequence[int],
    *,
    batch_size: int,
    repeats: int,
    seconds: float,
    torch: bool = False,
    tf32: bool = False,
    profile: Path | None = None,
) -> dict[str, Any]:
    """Measures each population with each k, and PyTorch's loops where they are asked for.

    Args:
      ks: Discriminator updates per generator update.
      populations: Numbers of seeds trained together.
      batch_size: Images in a minibatch.
      repeats: Timed turns of each training.
      seconds: About how long a turn is.
      torch: Whether PyTorch's loops take turns with ours.
      tf32: Whether PyTorch's matrix products on a GPU may round to TensorFloat-32.
      profile: Where to put a trace of each population with each k; None: nothing is traced.

    Returns:
      The figures, of JSON types: "versions", "device", "best_matmul_gflops", "step_gflop" by k,
      and a list of each training's figures, "ours" and "theirs".
    """
    images = np.random.default_rng(0).integers(0, 256, (_NUM_EXAMPLES, _DIM), np.uint8)
    versions = {name: importlib.metadata.version(name) for name in ("jax", "jaxlib")}
    ours = [PopulationTraining(images, k, n, batch_size) for n in sorted(populations) for k in ks]
    with counting("Compiling", len(ours)) as done:
        # In this order, the peak of memory is that of the population just added.
        for training in ours:
            training.warm_up(seconds)
            done()
    if profile is not None:
        with counting("Tracing", len(ours)) as done:
            traces = []
            for training in ours:
                traces.append(training.trace(profile))
                done()
        say(profiling.line(profile, traces, f"{profiling.TRACED} programs of each training"))
    best = best_matmul_rate(seconds)
    theirs: list[TorchTraining] = []
    if torch:
        from gan_jax.benchmarking import torch_baseline

        versions |= torch_baseline.versions()
        for k in ks:
            loops = torch_baseline.loops(images, batch_size, k, tf32=tf32)
            theirs += [TorchTraining(name, k, run) for name, run in loops.items()]
        for training in theirs:
            training.warm_up(seconds)
    with counting("Measuring", repeats * len([*ours, *theirs])) as done:
        for _ in range(repeats):
            for training in (*ours, *theirs):
                training.turn()
                done()
    best = max(best, best_matmul_rate(seconds))
    return {
        "versions": versions,
        "device": provenance.device(),
        "best_matmul_gflops": best / 1e9,
        "step_gflop": {k: step_flops(k, batch_size) / 1e9 for k in ks},
        "ours": [training.figures for training in ours],
        "theirs": [training.figures for training in theirs],
    }
