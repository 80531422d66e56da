"""The loop around the compiled programs: it feeds the devices, and reads what comes back.

The devices are given their next program before the host reads the last one's metrics, so that
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
from contextlib import contextmanager, nullcontext
from typing import Any

import jax
import numpy as np

from gan_jax import config as config_lib
from gan_jax import distributed, population, presets
from gan_jax.checkpoints import Checkpoints
from gan_jax.config import TrainConfig
from gan_jax.data import Dataset
from gan_jax.errors import RunError
from gan_jax.gan import GANState, Metrics
from gan_jax.report import METRICS, Report
from gan_jax.runs import Run

# Updates of either player, one after the other, in one program: some seconds on two cores, so
# that a stop is heard. But no fewer of a member, whose part begins with a permutation of the data.
_MAX_UPDATES = 400
_MIN_UPDATES_OF_EACH = 20


class Interval:
    """Running sums of the metrics since the last line of `metrics.jsonl`, of every member.

    Summed one step after the other in float64, so that the sums do not depend on how the steps
    are cut into programs, nor on where a run was stopped and continued.

    Attributes:
      count: Steps summed.
      sums: The sum of each metric, one number a member.
    """

    def __init__(self, sums: dict[str, list[float]], count: int = 0):
        self.count = count
        self.sums = {name: np.array(values, np.float64) for name, values in sums.items()}

    @classmethod
    def empty(cls, num_members: int) -> "Interval":
        """Returns the interval before its first step."""
        return cls({name: [0.0] * num_members for name in METRICS})

    def add(self, metrics: dict[str, np.ndarray]) -> None:
        """Adds the metrics of consecutive steps, each `(members, num_steps)`."""
        self.count += metrics[METRICS[0]].shape[1]
        for name in METRICS:
            values = np.column_stack([self.sums[name], metrics[name].astype(np.float64)])
            with np.errstate(invalid="ignore"):  # of members that have diverged
                self.sums[name] = np.add.accumulate(values, axis=1)[:, -1]

    def mean(self) -> dict[str, np.ndarray]:
        """Returns the mean of each metric over the interval, `(members,)`."""
        return {name: total / self.count for name, total in self.sums.items()}

    def to_json(self) -> dict[str, Any]:
        """Returns what `Interval` takes, of JSON types."""
        sums = {name: np.nan_to_num(values).tolist() for name, values in self.sums.items()}
        return {"sums": sums, "count": self.count}


@dataclasses.dataclass
class Program:
    """A compiled program's outputs, perhaps still being computed.

    Attributes:
      end: The step it ended at.
      metrics: Each step's metrics, each `(width, num_steps)`.
      samples: What each G drew at its end, `(width, n, 784)` in [-1, 1], or None where no
        picture is due.
    """

    end: int
    metrics: Metrics
    samples: jax.Array | None


def program_length(config: TrainConfig, in_turn: int = 1) -> int:
    """Returns how many steps to compile into one program.

    The largest divisor of all intervals that keeps a program short: every interval then ends
    with a program, and one compilation serves them all.

    Args:
      config: The run's configuration.
      in_turn: Members that a device trains one after the other.
    """
    common = math.gcd(config.log_every, config.sample_every, config.checkpoint_every)
    updates = max(_MAX_UPDATES // in_turn, _MIN_UPDATES_OF_EACH)
    limit = max(1, updates // (config.k + 1))
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

    In several processes, all do the same, each with its own devices' members; the first one
    alone writes to the run directory and the terminal.

    Args:
      config: The run's configuration, resolved.
      dataset: The training images.
      run: The run directory, opened.

    Attributes:
      population: How the members lie on the devices.
    """

    def __init__(self, config: TrainConfig, dataset: Dataset, run: Run):
        self._config, self._run = config, run
        self._dim = dataset.images.shape[1]
        self._members = config_lib.members(config)
        self.population = population.place(presets.build(config), self._members)
        self._images = self.population.load_data(dataset.images)
        self._report = None
        self._interval = Interval.empty(len(self._members))
        self._diverged: dict[int, int] = {}  # member: the step it stopped being finite at
        self._saved_step: int | None = None
        self._compile_seconds = 0.0

    def train(self) -> int | None:
        """Trains; returns the number of the signal that stopped it, or None at the end.

        Raises:
          RunError: If no member's losses are finite any more, or a checkpoint cannot be saved.
        """
        run, last = self._run, self._config.steps
        with Checkpoints(run.checkpoints) as self._checkpoints, deferred_signals() as stopped:
            state = self._restore()
            first = int(state.step)
            if distributed.is_first_process():
                run.cut_metrics(first)
                run.begin_session(first)
                self._report = Report(self._config, run, first)
            with self._report or nullcontext():
                if first > 0:
                    self._say(f"Continuing from step {first}")
                start = time.monotonic()
                state = self._train_from(state, stopped)
                seconds = time.monotonic() - start - self._compile_seconds
            step = int(state.step)
            self._save(state)
            if distributed.is_first_process():
                run.end_session(step)
        if step < last:
            return stopped() or signal.SIGTERM  # another process was told
        self._finish(state, step - first, seconds)
        return None

    def _say(self, message: str) -> None:
        if self._report is not None:
            self._report.say(message)

    def _restore(self) -> GANState:
        """Returns the newest checkpoint's state, or the one before the first step."""
        self._saved_step = self._checkpoints.latest_step()
        if self._saved_step is None:
            return self.population.init(self._dim)
        extra = self._checkpoints.extra()
        self._interval = Interval(**extra["interval"])
        self._diverged = {int(i): step for i, step in extra["diverged"].items()}
        abstract_state = self.population.abstract_state(self._dim, extra["width"])
        return self.population.fit(self._checkpoints.restore(abstract_state))

    def _train_from(self, state: GANState, stopped: Callable[[], int | None]) -> GANState:
        """Runs programs until the last step or a signal; returns the state then."""
        config, on_devices = self._config, self.population
        length = program_length(config, on_devices.in_turn)
        step = int(state.step)
        if step == 0:
            self._write_picture(0, self._draw(state))
        compiled = set()
        running: Program | None = None
        while step < config.steps and not distributed.any_process(stopped() is not None):
            num_steps = min(length - step % length, config.steps - step)
            start = time.monotonic()
            state, metrics = on_devices.train_steps(state, self._images, num_steps)
            if num_steps not in compiled:  # then the call compiled before it returned
                compiled.add(num_steps)
                self._compile_seconds += time.monotonic() - start
                if self._report is not None:
                    self._report.start_clock(step)
            step += num_steps
            metrics = on_devices.share(metrics)
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
        num = Report.samples_of_each(len(self._members))
        return self.population.share(self.population.draw(state, num))

    def _read(self, program: Program) -> None:
        """Waits for a program's outputs, checks them and writes them down."""
        metrics = self.population.fetch(program.metrics)
        finite = np.isfinite([metrics[name] for name in METRICS])  # (metrics, members, steps)
        for i in range(len(self._members)):
            if i not in self._diverged and not finite[:, i].all():
                bad = int(np.argmin(finite[:, i].all(axis=0)))
                names = [
                    name for name, ok in zip(METRICS, finite[:, i, bad], strict=True) if not ok
                ]
                self._diverge(i, program.end - finite.shape[2] + bad + 1, " and ".join(names))
        self._interval.add(metrics)
        if self._report is not None:
            self._report.advance(program.end)
        if due(self._config.log_every, program.end) or program.end == self._config.steps:
            mean, self._interval = self._interval.mean(), Interval.empty(len(self._members))
            if self._report is not None:
                epoch = program.end * self._config.k
                epoch /= len(self._images) // self._config.batch_size
                self._report.metrics(program.end, epoch, mean, alive=self._alive())
        if program.samples is not None:
            self._write_picture(program.end, program.samples)

    def _alive(self) -> list[int]:
        return [i for i in range(len(self._members)) if i not in self._diverged]

    def _diverge(self, i: int, step: int, what: str) -> None:
        """Gives a member up: says so, or ends the run where it was the last one."""
        self._diverged[i] = step
        if alive := self._alive():
            who = config_lib.label(self._members[i], self._config)
            self._say(
                f"WARNING: {who} diverged, {what} stopped being finite at step {step}; "
                f"{len(alive)} of {len(self._members)} members go on"
            )
            return
        kept = (
            "No checkpoint had been saved"
            if self._saved_step is None
            else f"The last checkpoint, finite, is that of step {self._saved_step}"
        )
        raise RunError(
            f"Training diverged: {what} stopped being finite at step {step}. {kept}; "
            f"{self._run.directory} keeps what was logged. A smaller --learning-rate may help"
        )

    def _save(self, state: GANState) -> None:
        """Saves a checkpoint, unless it is there already; the members in it are looked at."""
        step = int(state.step)
        if step == self._saved_step:
            return
        finite = self.population.fetch(self.population.share(self.population.finite(state)))
        for i in self._alive():
            if not finite[i]:
                self._diverge(i, step, "the parameters")
        extra = {
            "interval": self._interval.to_json(),
            "diverged": {str(i): at for i, at in self._diverged.items()},
            "width": self.population.width,
        }
        self._checkpoints.save(state, extra)
        self._saved_step = step

    def _write_picture(self, step: int, samples: jax.Array) -> None:
        if self._report is not None:
            self._report.picture(step, self.population.fetch(samples))

    def _finish(self, state: GANState, num_steps: int, seconds: float) -> None:
        """Writes what a finished run has: the animation, the curves and the summary."""
        digests = [
            state_digest(self.population.member(state, i)) for i in range(len(self._members))
        ]
        if self._report is not None:
            session = {
                "steps": num_steps,
                "seconds": seconds,
                "steps_per_second": num_steps / seconds if num_steps else None,
                "compile_seconds": self._compile_seconds,
                "peak_memory_mib": peak_memory_mib(),
            }
            self._report.finish(int(state.step), digests, self._diverged, session)


def peak_memory_mib() -> float:
    """Returns the most memory this process has had resident, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
