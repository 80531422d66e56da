"""The loop around the compiled programs: it feeds the devices, and reads what comes back.

The devices get their next program before the host reads the last one's metrics, so that logging
and pictures cost no training time. Nothing here changes what is computed: every bit is the same,
however the steps are cut into programs.
"""

import dataclasses
import signal
import time

import jax

from gan_jax import captions, presets
from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.data.datasets import Dataset
from gan_jax.gan import GANState, Metrics
from gan_jax.jax_setup import peak_memory_mib
from gan_jax.parallel import distributed
from gan_jax.parallel import population as population_lib
from gan_jax.parallel.population import Population
from gan_jax.runs import manifest
from gan_jax.runs.checkpoints import Saver, state_digest
from gan_jax.runs.claim import Claim, has_begun
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore
from gan_jax.schedule import due
from gan_jax.storage.files import writing
from gan_jax.terminal.errors import RunError
from gan_jax.training import plan
from gan_jax.training.metrics import Record, metrics_lines
from gan_jax.training.plan import Segment
from gan_jax.training.profiling import Profiler, traced_steps
from gan_jax.training.signals import deferred_signals
from gan_jax.training.writers import SAMPLES_ALONE, SAMPLES_OF_EACH, Writers, open_writers


@dataclasses.dataclass
class Session:
    """One session of training: from a run's last checkpoint to its last step, or to a signal.

    Attributes:
      config: The run's configuration.
      run: The run directory.
      population: The members, on the devices.
      num_examples: Training images.
      saver: Saves checkpoints.
      record: The metrics of the interval under way, and the members that have diverged.
      saved_step: The newest checkpoint's step; None while there is none.
      writers: Everything that reports on the training.
      save_seconds: How long each save kept the loop waiting.
      compile_seconds: How long compiling took.
    """

    config: ResolvedConfig
    run: RunDirectory
    population: Population
    num_examples: int
    saver: Saver
    record: Record
    saved_step: int | None = None
    writers: Writers = dataclasses.field(default_factory=Writers)
    save_seconds: list[float] = dataclasses.field(default_factory=list)
    compile_seconds: float = 0.0


@dataclasses.dataclass(frozen=True)
class Running:
    """The outputs of a segment's program, perhaps still being computed.

    Attributes:
      segment: Its steps.
      metrics: Each step's metrics, each `(padded_size, length)`; those beyond the segment's
        `num_steps` mean nothing.
      samples: What each G drew at its end, `(padded_size, n, height * width)`; None if no
        picture is due.
    """

    segment: Segment
    metrics: Metrics
    samples: jax.Array | None


def place(config: ResolvedConfig, dataset: Dataset) -> Population:
    """Returns the run's members on all devices."""
    gan = presets.build(config, dataset.images)
    return population_lib.place(gan, config_lib.members(config))


def train(
    config: ResolvedConfig,
    dataset: Dataset,
    population: Population,
    run: RunDirectory,
    claim: Claim | None,
) -> int | None:
    """Trains a run from its newest valid checkpoint to its last step.

    With several processes, each trains the members on its own devices; only the first one writes
    to the run directory and the terminal.

    Args:
      config: The run's configuration.
      dataset: The training images.
      population: What `place` returned.
      run: The run directory.
      claim: The right to write to it; None in every process but the first.

    Returns:
      The number of the signal that stopped the training, or None if it reached its last step; a
      signal that comes while the finished run is being written down changes nothing.

    Raises:
      RunError: If all members have diverged, all checkpoints are corrupt, or something cannot be
        written.
    """
    images = population.load_data(dataset.images)
    with (
        deferred_signals() as stopped,
        Saver(run.checkpoints, config.keep) as saver,
        distributed.partners_needed(),
    ):
        record = Record.empty(len(population.members))
        session = Session(config, run, population, len(dataset.images), saver, record)
        state, warnings = _resume(session, dataset.images.shape[1])
        first_step = step = int(state.step)
        logged_step = first_step - session.record.interval.count
        if claim is not None:
            keep_picture = first_step == 0 or due(config.sample_every, first_step)
            claim.cut_back(first_step, logged_step, keep_picture=keep_picture)
            if changed := claim.begin_session(first_step, dict(population.compiler_options)):
                warnings.append(
                    "WARNING: this run's end is no longer that of the uninterrupted run: "
                    + "; ".join(changed)
                )
        session.writers = open_writers(config, population.gan, claim, first_step, logged_step)
        traced = traced_steps(config, first_step, population.in_turn)
        with session.writers as writers, Profiler(config.profile, traced, writers) as profiler:
            for warning in warnings:
                writers.say(warning)
            if first_step > 0:
                writers.say(f"Continuing from step {first_step}")
            else:
                writers.samples(0, population.fetch(_sample(population, state)))
            start = time.monotonic()
            running: Running | None = None
            for segment in plan.segments(config, first_step, population.in_turn):
                if distributed.any_process(stopped() is not None):
                    break
                profiler.reach(segment.first_step, state)
                state, metrics = _launch(session, segment, state, images)
                step = segment.end
                saver.check()
                if running is not None:
                    _read(session, running)  # while the device computes
                samples = _sample(population, state) if segment.sample else None
                running = Running(segment, metrics, samples)
                if segment.save:
                    _read(session, running)
                    running = None
                    _save(session, state)
            if running is not None:
                _read(session, running)
            profiler.reach(step, state)
            seconds = time.monotonic() - start - session.compile_seconds - profiler.seconds
            if step == config.steps:
                _write_end(session, state)
            _save(session, state)
            saver.wait()
            if claim is not None:
                claim.end_session(step)
            if step < config.steps or distributed.any_process(stopped() is not None):
                return stopped() or signal.SIGTERM  # another process got the signal
            _finish(session, state, step - first_step, seconds)
    return None


def _resume(session: Session, dim: int) -> tuple[GANState, list[str]]:
    """Returns the newest valid checkpoint's state; the initial one if there is no checkpoint.

    Corrupt checkpoints are quarantined; the second result warns of them.
    """
    directory = session.run.checkpoints
    warnings: list[str] = []
    found: int | None = None

    def find() -> None:
        nonlocal found
        found, corrupt = manifest.newest_valid(directory)
        for step, wrong in corrupt.items():
            with writing(directory):
                aside = manifest.quarantine(directory, step)
            what = f"It is kept as {aside}, and the training goes on from an older one"
            warnings.append(manifest.corrupt_warning(step, wrong, what))

    distributed.on_first_process(find)
    session.saved_step = distributed.from_first_process(found)
    if session.saved_step is None:
        return session.population.init(dim), warnings
    restored = restore(session.run, session.saved_step, session.config, session.population)
    session.record = Record.restored(restored.interval, restored.diverged)
    return restored.state, warnings


def _launch(
    session: Session, segment: Segment, state: GANState, images: jax.Array
) -> tuple[GANState, Metrics]:
    """Starts a segment's program; does not wait for it, unless it has to be compiled first."""
    population = session.population.with_k(segment.phase.k, segment.phase.g_updates)
    start = time.monotonic()
    state, metrics = population.train_steps(state, images, segment.length, segment.num_steps)
    if segment.compiles:  # the call compiled before it returned
        session.compile_seconds += time.monotonic() - start
        session.writers.start_clock(segment.first_step)
    return state, population.replicate(metrics)


def _sample(population: Population, state: GANState) -> jax.Array:
    num = SAMPLES_ALONE if len(population.members) == 1 else SAMPLES_OF_EACH
    return population.replicate(population.sample(state, num))


def _read(session: Session, running: Running) -> None:
    """Waits for a program's outputs, checks them and writes them down."""
    segment, population = running.segment, session.population
    metrics = population.fetch(running.metrics)
    metrics = {name: values[:, : segment.num_steps] for name, values in metrics.items()}
    for i, step, what in session.record.add(metrics, segment.end):
        session.record.diverged[i] = step
        _give_up(session, i, step, what)
    session.writers.advance(segment.end)
    if segment.log:
        _write_metrics(session, segment.end)
        session.record.begin_interval()
    if running.samples is not None:
        samples = population.fetch(running.samples)
        session.writers.samples(segment.end, samples, session.record.diverged)


def _write_metrics(session: Session, step: int) -> None:
    config, record = session.config, session.record
    epoch = config.k.minibatches(step) / (session.num_examples // config.batch_size)
    interval = {"step": step, "epoch": epoch, "steps": record.interval.count}
    lines = metrics_lines(config, interval, record.interval.mean(), record.alive)
    session.writers.metrics(step, lines)


def _write_end(session: Session, state: GANState) -> None:
    """Writes the last metrics and samples, even if no interval ends at the last step.

    The unfinished interval is kept: if the run is continued with more steps, it goes on.
    """
    step = session.config.steps
    if session.record.interval.count > 0:
        _write_metrics(session, step)
    if not due(session.config.sample_every, step):
        population = session.population
        samples = population.fetch(_sample(population, state))
        session.writers.samples(step, samples, session.record.diverged)


def _give_up(session: Session, i: int, step: int, what: str) -> None:
    """Reports that a member has diverged; ends the run if it was the last one."""
    config, record = session.config, session.record
    if alive := record.alive:
        members = session.population.members
        session.writers.say(
            f"WARNING: {captions.label(members[i], config)} diverged, {what} stopped being "
            f"finite at step {step}; {len(alive)} of {len(members)} members go on"
        )
        return
    kept = (
        "No checkpoint had been saved"
        if session.saved_step is None
        else f"The last checkpoint, of step {session.saved_step}, is finite"
    )
    if has_begun(session.run):
        kept += f"; {session.run.path} keeps what was logged"
    rates = "--learning-rate" + (" or --d-learning-rate" if config.d_learning_rate else "")
    raise RunError(
        f"Training diverged: {what} stopped being finite at step {step}. {kept}. "
        f"A smaller {rates} may help"
    )


def _save(session: Session, state: GANState) -> None:
    """Saves a checkpoint, unless it is there already; first checks that members are finite."""
    step, population, record = int(state.step), session.population, session.record
    if step == session.saved_step:
        return
    start = time.monotonic()
    finite = population.fetch(population.replicate(population.finite(state)))
    for i in record.alive:
        if not finite[i]:
            record.diverged[i] = step
            _give_up(session, i, step, "the parameters")
    session.saver.save(state, record.to_json() | {"padded_size": population.padded_size})
    session.saved_step = step
    session.save_seconds.append(time.monotonic() - start)


def _finish(session: Session, state: GANState, num_steps: int, seconds: float) -> None:
    """Writes what only a finished run has: the animation, the curves and the summary."""
    population = session.population
    digests = [state_digest(population.member(state, i)) for i in range(len(population.members))]
    figures = {
        "steps": num_steps,
        "seconds": seconds,
        "steps_per_second": num_steps / seconds if num_steps else None,
        "compile_seconds": session.compile_seconds,
        "save_seconds": session.save_seconds,
        "peak_memory_mib": peak_memory_mib(),
    }
    session.writers.finish(session.config.steps, digests, session.record.diverged, figures)
