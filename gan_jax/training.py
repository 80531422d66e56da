"""The loop around the compiled programs: it feeds the device, and reads what comes back.

The device is given its next program before the host reads the last one's metrics, so that
logging and pictures cost no training time. Nothing here changes what is computed: how the
steps are cut into programs leaves every bit as it is.
"""

import dataclasses
import hashlib
import math
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from tensorboardX import SummaryWriter

from gan_jax import gan as gan_lib
from gan_jax import plots
from gan_jax.checkpoints import Checkpoints
from gan_jax.config import TrainConfig
from gan_jax.data import Dataset
from gan_jax.errors import RunError
from gan_jax.gan import GAN, GANState
from gan_jax.progress import TrainingDisplay
from gan_jax.runs import Run

METRICS = ("d_loss", "g_loss", "d_real", "d_fake", "d_grad_norm", "g_grad_norm")

# Updates of either player in one program: some seconds on two cores, so that a stop is heard.
_MAX_UPDATES = 400
_GRID_SIZE = 64


class Interval:
    """Running sums of the metrics since the last line of `metrics.jsonl`.

    Summed one step after the other in float64, so that the sums do not depend on how the steps
    are cut into programs, nor on where a run was stopped and continued.
    """

    def __init__(self, count: int = 0, sums: dict[str, float] | None = None):
        self.count = count
        self.sums = sums or dict.fromkeys(METRICS, 0.0)

    def add(self, metrics: dict[str, np.ndarray]) -> None:
        """Adds the metrics of consecutive steps, each `(num_steps,)`."""
        self.count += len(metrics["d_loss"])
        for name in METRICS:
            values = np.concatenate([[self.sums[name]], metrics[name].astype(np.float64)])
            self.sums[name] = float(np.add.accumulate(values)[-1])

    def mean(self) -> dict[str, float]:
        """Returns the mean of each metric over the interval."""
        return {name: total / self.count for name, total in self.sums.items()}


@dataclasses.dataclass
class Program:
    """A compiled program's outputs, perhaps still being computed.

    Attributes:
      end: The step it ended at.
      metrics: Each step's metrics, each `(num_steps,)`.
      samples: What G drew at its end, `(n, 784)` in [-1, 1], or None where no picture is due.
    """

    end: int
    metrics: gan_lib.Metrics
    samples: jax.Array | None


def program_length(config: TrainConfig) -> int:
    """Returns how many steps to compile into one program.

    The largest divisor of all intervals that keeps a program short: every interval then ends
    with a program, and one compilation serves them all.
    """
    common = math.gcd(config.log_every, config.sample_every, config.checkpoint_every)
    limit = max(1, _MAX_UPDATES // (config.k + 1))
    return max(n for n in range(1, min(common, limit) + 1) if common % n == 0)


def due(every: int, step: int) -> bool:
    """Says whether something done every so many steps (0: never) is to be done after `step`."""
    return every > 0 and step % every == 0


def state_digest(state: GANState) -> str:
    """Returns a SHA-256 over every bit of a state: equal states, equal digests."""
    state = state.replace(key=jax.random.key_data(state.key))
    digest = hashlib.sha256()
    for path, leaf in jax.tree_util.tree_leaves_with_path(state):
        digest.update(f"{jax.tree_util.keystr(path)} {leaf.shape} {leaf.dtype}".encode())
        digest.update(np.ascontiguousarray(leaf))
    return f"sha256:{digest.hexdigest()}"


@jax.jit
def all_finite(tree: Any) -> jax.Array:
    """Says whether every float in a tree of arrays is finite."""
    floats = [x for x in jax.tree.leaves(tree) if jnp.issubdtype(x.dtype, jnp.floating)]
    return jnp.all(jnp.stack([jnp.isfinite(x).all() for x in floats]))


@contextmanager
def deferred_signals() -> Iterator[Callable[[], int | None]]:
    """Holds back the first SIGINT or SIGTERM; yields a function that returns its number.

    A second one does what it always did.
    """
    received: list[int] = []
    previous = {}

    def restore():
        for number, handler in previous.items():
            signal.signal(number, handler)

    def handle(number, _):
        received.append(number)
        restore()
        os.write(2, b"\nStopping after the steps under way; once more stops at once.\n")

    for number in (signal.SIGINT, signal.SIGTERM):
        previous[number] = signal.signal(number, handle)
    try:
        yield lambda: received[0] if received else None
    finally:
        restore()


class Trainer:
    """One session of training: from a run's last checkpoint to its last step, or to a signal.

    Args:
      config: The run's configuration, resolved.
      gan: What it describes.
      dataset: The training images.
      run: The run directory, opened.
    """

    def __init__(self, config: TrainConfig, gan: GAN, dataset: Dataset, run: Run):
        self._config, self._gan, self._dataset, self._run = config, gan, dataset, run
        self._images = jnp.asarray(dataset.images)
        self._z = gan_lib.sample_noise(gan, jax.random.key(config.seed), _GRID_SIZE)
        self._interval = Interval()
        self._saved_step: int | None = None
        self._compile_seconds = 0.0

    def train(self) -> int | None:
        """Trains; returns the number of the signal that stopped it, or None at the end.

        Raises:
          RunError: If a loss stops being finite, or a checkpoint cannot be saved.
        """
        run, last = self._run, self._config.steps
        with Checkpoints(run.checkpoints) as self._checkpoints, deferred_signals() as stopped:
            state = self._restore()
            first = int(state.step)
            run.cut_metrics(first)
            run.begin_session(first)
            with (
                SummaryWriter(str(run.tensorboard), purge_step=first + 1) as self._tensorboard,
                TrainingDisplay(first, last) as self._display,
            ):
                if first > 0:
                    self._display.say(f"Continuing from step {first}")
                start = time.monotonic()
                state = self._train_from(state, stopped)
                seconds = time.monotonic() - start - self._compile_seconds
            step = int(state.step)
            self._save(state)
            run.end_session(step)
        if step < last:
            return stopped()
        self._finish(state, step - first, seconds)
        return None

    def _restore(self) -> GANState:
        """Returns the newest checkpoint's state, or the one before the first step."""
        dim = self._dataset.images.shape[1]
        key = jax.random.key(self._config.seed)
        self._saved_step = self._checkpoints.latest_step()
        if self._saved_step is None:
            return gan_lib.init(self._gan, key, dim)
        abstract_state = jax.eval_shape(lambda key: gan_lib.init(self._gan, key, dim), key)
        state, extra = self._checkpoints.restore(abstract_state)
        self._interval = Interval(**extra["interval"])
        return state

    def _train_from(self, state: GANState, stopped: Callable[[], int | None]) -> GANState:
        """Runs programs until the last step or a signal; returns the state then."""
        config = self._config
        length = program_length(config)
        step = int(state.step)
        if step == 0:
            self._write_picture(0, self._draw(state))
        compiled = set()
        running: Program | None = None
        while step < config.steps and stopped() is None:
            num_steps = min(length - step % length, config.steps - step)
            start = time.monotonic()
            state, metrics = gan_lib.train_steps(self._gan, state, self._images, num_steps)
            if num_steps not in compiled:  # then the call compiled before it returned
                compiled.add(num_steps)
                self._compile_seconds += time.monotonic() - start
                self._display.start_clock(step)
            step += num_steps
            if running is not None:
                self._read(running)  # while the device computes
            last = step == config.steps
            samples = self._draw(state) if last or due(config.sample_every, step) else None
            running = Program(step, metrics, samples)
            if due(config.checkpoint_every, step) and not last:
                self._read(running)
                running = None
                self._save(state)
        if running is not None:
            self._read(running)
        return state

    def _draw(self, state: GANState) -> jax.Array:
        return gan_lib.generate(self._gan, state.generator.params, self._z)

    def _read(self, program: Program) -> None:
        """Waits for a program's outputs, checks them and writes them down."""
        metrics = {name: np.asarray(values) for name, values in program.metrics.items()}
        finite = np.isfinite([metrics[name] for name in METRICS])
        if not finite.all():
            bad = int(np.argmin(finite.all(axis=0)))
            names = [name for name, ok in zip(METRICS, finite[:, bad], strict=True) if not ok]
            step = program.end - finite.shape[1] + bad + 1
            raise self._diverged(f"{', '.join(names)} stopped being finite at step {step}")
        self._interval.add(metrics)
        self._display.advance(program.end)
        if due(self._config.log_every, program.end) or program.end == self._config.steps:
            self._log(program.end)
        if program.samples is not None:
            self._write_picture(program.end, program.samples)

    def _log(self, step: int) -> None:
        """Writes the interval's mean metrics everywhere, and begins the next interval."""
        mean = self._interval.mean()
        self._interval = Interval()
        epoch = step * self._config.k / (len(self._images) // self._config.batch_size)
        self._run.append_metrics({"step": step, "epoch": epoch} | mean)
        for name, value in mean.items():
            self._tensorboard.add_scalar(name, value, step)
        self._display.metrics(step, mean)

    def _save(self, state: GANState) -> None:
        """Saves a checkpoint, unless it is there already; refuses a state that is not finite."""
        step = int(state.step)
        if step == self._saved_step:
            return
        if not all_finite((state.generator, state.discriminator)):
            raise self._diverged(f"the parameters stopped being finite at step {step}")
        interval = {"count": self._interval.count, "sums": self._interval.sums}
        self._checkpoints.save(state, {"interval": interval})
        self._saved_step = step

    def _diverged(self, what: str) -> RunError:
        kept = (
            "No checkpoint had been saved"
            if self._saved_step is None
            else f"The last checkpoint, finite, is that of step {self._saved_step}"
        )
        return RunError(
            f"Training diverged: {what}. {kept}; {self._run.directory} keeps what was logged. "
            "A smaller --learning-rate may help"
        )

    def _caption(self) -> str:
        config = self._config
        return (
            f"{config.dataset} {config.split}, {config.preset}, {config.loss}, k = {config.k}, "
            f"seed {config.seed}"
        )

    def _write_picture(self, step: int, samples: jax.Array) -> None:
        grid = plots.image_grid(gan_lib.to_unit(samples), f"{self._caption()}, step {step}")
        grid.save(self._run.picture(step))

    def _finish(self, state: GANState, num_steps: int, seconds: float) -> None:
        """Writes what a finished run has: the animation, the curves and the summary."""
        run, metrics = self._run, self._run.metrics()
        plots.animate(sorted(run.samples.glob("step-*.png")), run.samples / "training.gif")
        if metrics:
            plots.training_curves(metrics, self._caption(), run.curves)
        run.finish(
            {
                "step": int(state.step),
                "metrics": metrics[-1] if metrics else None,
                "state_sha256": state_digest(state),
                "session": {
                    "steps": num_steps,
                    "seconds": seconds,
                    "steps_per_second": num_steps / seconds if num_steps else None,
                    "compile_seconds": self._compile_seconds,
                    "peak_memory_mib": _peak_memory_mib(),
                },
            }
        )


def _peak_memory_mib() -> float:
    """Returns the most memory this process has had resident, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
