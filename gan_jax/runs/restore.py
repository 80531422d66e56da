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
from gan_jax.runs import checkpoints
from gan_jax.runs.directory import RunDirectory

DIM = 28 * 28  # pixels of an image


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
    return population_lib.place(gan, members, jax.devices()[:1])


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
      RunError: If the configuration or the checkpoint cannot be read.
    """
    config = run.config() if config is None else config
    population = one_device(config) if population is None else population
    extra = checkpoints.read_extra(run.checkpoints, step)
    abstract_state = population.abstract_state(DIM, extra["padded_size"])
    state = checkpoints.restore(run.checkpoints, step, abstract_state)
    return Restored(
        config=config,
        population=population,
        state=population.fit(state),
        step=step,
        diverged={int(i): at for i, at in extra["diverged"].items()},
        interval=extra["interval"],
    )
