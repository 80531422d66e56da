"""The one way from a run directory to a GAN and its members, for every command.

`RunDirectory.valid_steps` finds the valid checkpoints; `checkpoints` reads one.
"""

import dataclasses
from typing import Any

import jax

from gan_jax import config as config_lib
from gan_jax import presets
from gan_jax.config import Member, ResolvedConfig
from gan_jax.gan import GAN, GANState
from gan_jax.parallel import population as population_lib
from gan_jax.parallel.population import Population
from gan_jax.runs import checkpoints, manifest
from gan_jax.runs.checkpoints import Unusable
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.records import CheckpointRecord
from gan_jax.terminal.errors import RunError


@dataclasses.dataclass(frozen=True)
class Restored:
    """A run's population at one of its checkpoints.

    Attributes:
      config: The run's configuration.
      population: Its members, on the devices they were restored to.
      state: Their state.
      step: The checkpoint's step.
      diverged: The members that had diverged by then, each with the step at which it did.
      interval: The metrics summed since the last line of `metrics.jsonl`; see `Interval`.
    """

    config: ResolvedConfig
    population: Population
    state: GANState
    step: int
    diverged: dict[int, int]
    interval: dict[str, Any]

    @property
    def gan(self) -> GAN:
        """What was trained."""
        return self.population.gan

    @property
    def members(self) -> tuple[Member, ...]:
        """The members, the diverged ones included."""
        return self.population.members

    def member(self, i: int) -> GANState:
        """Returns the state of one member, as a run of its seed alone has it."""
        return self.population.member(self.state, i)


def one_device(config: ResolvedConfig) -> Population:
    """Returns a run's population on the first device, without its state."""
    gan, members = presets.build(config), config_lib.members(config)
    return population_lib.place(gan, members, jax.devices()[:1], compiler_options={})  # not trained


def restore(
    run: RunDirectory,
    step: int,
    config: ResolvedConfig | None = None,
    population: Population | None = None,
) -> Restored:
    """Returns a run's population at a checkpoint.

    Args:
      run: The run directory.
      step: The step of a valid checkpoint.
      config: The run's configuration; None reads it.
      population: The run's members on the devices to restore to; None takes the first device.

    Raises:
      UsageError: If the directory holds no run.
      RunError: If the configuration or the checkpoint cannot be read, or the checkpoint is not
        one of this run.
    """
    config = run.config() if config is None else config
    population = one_device(config) if population is None else population
    try:
        record, abstract_state = _record(run, step, config, population)
        state = checkpoints.restore(run.checkpoints, step, abstract_state)
    except Unusable as error:
        raise _refusal(run, step, config, population, error) from error
    return Restored(
        config=config,
        population=population,
        state=population.fit(state),
        step=step,
        diverged=record.diverged,
        interval=dataclasses.asdict(record.interval),
    )


def check(run: RunDirectory, step: int, config: ResolvedConfig) -> CheckpointRecord:
    """Opens a checkpoint, but reads no array: that takes milliseconds.

    Args:
      run: The run directory.
      step: The step of a valid checkpoint.
      config: The run's configuration.

    Returns:
      What it keeps besides the state.

    Raises:
      RunError: If it cannot be opened, or is not one of this run.
    """
    population = one_device(config)
    try:
        return _open(run, step, config, population)
    except Unusable as error:
        raise _refusal(run, step, config, population, error) from error


def _record(
    run: RunDirectory, step: int, config: ResolvedConfig, population: Population
) -> tuple[CheckpointRecord, GANState]:
    """Returns a checkpoint's record, which is checked, and the structure its state must have."""
    record = checkpoints.read_record(run.checkpoints, step, len(population.members))
    return record, population.abstract_state(config.dim, record.padded_size)


def _open(
    run: RunDirectory, step: int, config: ResolvedConfig, population: Population
) -> CheckpointRecord:
    """Returns a checkpoint's record; that and the arrays' types and shapes are checked."""
    record, abstract_state = _record(run, step, config, population)
    checkpoints.check_arrays(run.checkpoints, step, abstract_state)
    return record


def _refusal(
    run: RunDirectory, step: int, config: ResolvedConfig, population: Population, error: Unusable
) -> RunError:
    """Returns the error for a checkpoint that is as it was saved, and of no use.

    Nothing says that it is worthless: another release of Orbax may read it. So it is left where
    it is, and an older one is only taken if the user moves it.
    """
    way_out = "Restore it from a backup, or start anew with --overwrite"
    for older in manifest.steps(run.checkpoints):
        if older < step and _is_usable(run, older, config, population):
            way_out = f"Move it elsewhere to use the one of step {older}"
            break
    path = run.checkpoints / str(step)
    return RunError(f"The checkpoint {path} cannot be restored: {error}. {way_out}")


def _is_usable(
    run: RunDirectory, step: int, config: ResolvedConfig, population: Population
) -> bool:
    try:
        _open(run, step, config, population)
    except Unusable:
        return False
    return manifest.corruption(run.checkpoints / str(step)) is None
