"""The loop around the compiled programs: it feeds the devices, and reads what comes back.

The devices are given their next program before the host reads the last one's metrics, so that
logging and pictures cost no training time. Nothing here changes what is computed: how the
steps are cut into programs leaves every bit as it is.
"""

import dataclasses
import math
import resource
import signal
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext

import jax
import numpy as np

from gan_jax import config as config_lib
from gan_jax import presets, schedule
from gan_jax.config import TrainConfig
from gan_jax.data.datasets import Dataset
from gan_jax.gan import GANState, Metrics
from gan_jax.parallel import distributed, population
from gan_jax.parallel.population import Population
from gan_jax.runs import manifest
from gan_jax.runs.checkpoints import Saver, restore_population, state_digest
from gan_jax.runs.directory import Run
from gan_jax.schedule import Phase
from gan_jax.storage.files import writing
from gan_jax.terminal.errors import RunError
from gan_jax.training.metrics import METRICS, Interval
from gan_jax.training.signals import deferred_signals
from gan_jax.training.writers import Report

# Updates of either player, one after the other, in one program: some seconds on two cores, so
# that a stop is heard. But no fewer of a member, whose part begins with a permutation of the data.
_MAX_UPDATES = 400
_MIN_UPDATES_OF_EACH = 20


@dataclasses.dataclass
class Program:
    """A compiled program's outputs, perhaps still being computed.

    Attributes:
      end: The step it ended at.
      num_steps: How many steps it took.
      metrics: Each step's metrics, each `(width, length)`; those beyond `num_steps` mean nothing.
      samples: What each G drew at its end, `(width, n, 784)`, or None where no picture is due.
    """

    end: int
    num_steps: int
    metrics: Metrics
    samples: jax.Array | None


def program_length(config: TrainConfig, k: int, in_turn: int = 1) -> int:
    """Returns how many steps to compile into one program.

    The largest divisor of all intervals that keeps a program short: every interval then ends
    with a program, and one compilation serves them all.

    Args:
      config: The run's configuration.
      k: Discriminator updates per generator update.
      in_turn: Members that a device trains one after the other.
    """
    common = math.gcd(config.log_every, config.sample_every, config.checkpoint_every)
    updates = max(_MAX_UPDATES // in_turn, _MIN_UPDATES_OF_EACH)
    limit = max(1, updates // (k + 1))
    return max(n for n in range(1, min(common, limit) + 1) if common % n == 0)


def due(every: int, step: int) -> bool:
    """Says whether something done every so many steps (0: never) is to be done after `step`."""
    return every > 0 and step % every == 0


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
        self._phases = schedule.phases(config.k)
        self.population = population.place(presets.build(config, dataset.images), self._members)
        self._images = self.population.load_data(dataset.images)
        self._report = None
        self._interval = Interval.empty(len(self._members))
        self._diverged: dict[int, int] = {}  # member: the step it stopped being finite at
        self._saved_step: int | None = None
        self._compile_seconds = 0.0

    def train(self) -> int | None:
        """Trains; returns the number of the signal that stopped it, or None at the end.

        Raises:
          RunError: If no member's losses are finite any more, no checkpoint is sound, or
            something cannot be written.
        """
        run, last = self._run, self._config.steps
        self._saver = Saver(run.checkpoints, self._config.keep)
        with deferred_signals() as stopped, self._saver:
            state, warnings = self._restore()
            first = int(state.step)
            if distributed.is_first_process():
                logged = first - self._interval.count
                keep_picture = first == 0 or due(self._config.sample_every, first)
                run.cut_back(first, logged, keep_picture=keep_picture)
                run.begin_session(first)
                self._report = Report(self._config, self.population.gan, run, first, logged)
            with self._report or nullcontext():
                for warning in warnings:
                    self._say(warning)
                if first > 0:
                    self._say(f"Continuing from step {first}")
                start = time.monotonic()
                state = self._train_from(state, stopped)
                seconds = time.monotonic() - start - self._compile_seconds
                step = int(state.step)
                if step == last:
                    self._end(state)
                self._save(state)
            if distributed.is_first_process():
                run.end_session(step)
        if step < last or distributed.any_process(stopped() is not None):
            return stopped() or signal.SIGTERM  # another process was told
        self._finish(state, step - first, seconds)
        return None

    def _say(self, message: str) -> None:
        if self._report is not None:
            self._report.say(message)

    def _restore(self) -> tuple[GANState, list[str]]:
        """Returns the newest sound checkpoint's state, or the one before the first step.

        Damaged ones are set aside; the second result warns of them.
        """
        directory = self._run.checkpoints
        warnings = []
        found: int | None = None

        def find():
            nonlocal found
            found, damaged = manifest.newest_sound(directory)
            for step, wrong in damaged.items():
                with writing(directory):
                    aside = manifest.set_aside(directory, step)
                warnings.append(
                    f"WARNING: the checkpoint of step {step} is damaged: {wrong}. It is kept as "
                    f"{aside}, and the training goes on from an older one"
                )

        distributed.on_first_process(find)
        self._saved_step = distributed.from_first_process(found)
        if self._saved_step is None:
            return self.population.init(self._dim), warnings
        state, extra = restore_population(directory, self._saved_step, self.population, self._dim)
        self._interval = Interval(**extra["interval"])
        self._diverged = {int(i): step for i, step in extra["diverged"].items()}
        return state, warnings

    def _train_from(self, state: GANState, stopped: Callable[[], int | None]) -> GANState:
        """Runs programs until the last step or a signal; returns the state then."""
        config, on_devices = self._config, self.population
        step = int(state.step)
        phase = None
        if step == 0:
            self._write_picture(0, self._draw(state))
        running: Program | None = None
        while step < config.steps and not distributed.any_process(stopped() is not None):
            compiled = phase is not None and step != phase.end
            if not compiled:
                phase = schedule.at(self._phases, step)
                on_devices = self._in_phase(phase)
                length = program_length(config, phase.k, on_devices.in_turn)
            end = config.steps if phase.end is None else min(config.steps, phase.end)
            num_steps = min(length - step % length, end - step)
            start = time.monotonic()
            state, metrics = on_devices.train_steps(state, self._images, length, num_steps)
            if not compiled:  # the call compiled before it returned
                self._compile_seconds += time.monotonic() - start
                if self._report is not None:
                    self._report.start_clock(step)
            step += num_steps
            metrics = on_devices.share(metrics)
            self._saver.check()
            if running is not None:
                self._read(running)  # while the device computes
            samples = self._draw(state) if due(config.sample_every, step) else None
            running = Program(step, num_steps, metrics, samples)
            if due(config.checkpoint_every, step) and step < config.steps:
                self._read(running)
                running = None
                self._save(state)
        if running is not None:
            self._read(running)
        return state

    def _in_phase(self, phase: Phase) -> Population:
        """Returns the population as it trains in a phase of k's schedule."""
        k_from = phase.first_step, phase.first_minibatch
        gan = dataclasses.replace(self.population.gan, k=phase.k, k_from=k_from)
        return dataclasses.replace(self.population, gan=gan)

    def _draw(self, state: GANState) -> jax.Array:
        num = Report.samples_of_each(len(self._members))
        return self.population.share(self.population.draw(state, num))

    def _read(self, program: Program) -> None:
        """Waits for a program's outputs, checks them and writes them down."""
        metrics = self.population.fetch(program.metrics)
        metrics = {name: values[:, : program.num_steps] for name, values in metrics.items()}
        finite = np.isfinite([metrics[name] for name in METRICS])  # (metrics, members, steps)
        for i in range(len(self._members)):
            if i not in self._diverged and not finite[:, i].all():
                bad = int(np.argmin(finite[:, i].all(axis=0)))
                names = [
                    name for name, ok in zip(METRICS, finite[:, i, bad], strict=True) if not ok
                ]
                self._diverge(i, program.end - program.num_steps + bad + 1, " and ".join(names))
        self._interval.add(metrics)
        if self._report is not None:
            self._report.advance(program.end)
        if due(self._config.log_every, program.end):
            self._write_metrics(program.end)
            self._interval = Interval.empty(len(self._members))
        if program.samples is not None:
            self._write_picture(program.end, program.samples)

    def _end(self, state: GANState) -> None:
        """Writes what is due at the last step, whatever the intervals.

        The interval is left as it is: continued with more steps, a run goes on with it.
        """
        if self._interval.count > 0:
            self._write_metrics(self._config.steps)
        if not due(self._config.sample_every, self._config.steps):
            self._write_picture(self._config.steps, self._draw(state))

    def _write_metrics(self, step: int) -> None:
        if self._report is not None:
            per_epoch = len(self._images) // self._config.batch_size
            epoch = schedule.minibatches(self._phases, step) / per_epoch
            interval = {"step": step, "epoch": epoch, "steps": self._interval.count}
            self._report.metrics(interval, self._interval.mean(), self._alive())

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
        self._saver.save(state, extra)
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
