"""The plan of a training: which steps form a program, and what is due after each.

Pure Python, without JAX: a configuration and a first step determine the plan.
"""

import dataclasses
import math
from collections.abc import Iterator

from gan_jax.config import ResolvedConfig
from gan_jax.schedule import Phase, due

# The most updates of both players that a program makes in a row: they take some seconds on two
# cores, so a signal is answered soon. Each member gets at least a few updates, because its part of
# a program begins with a permutation of the data.
_MAX_UPDATES = 400
_MIN_UPDATES_OF_EACH = 20


@dataclasses.dataclass(frozen=True)
class Segment:
    """Consecutive steps that one program takes.

    Attributes:
      phase: The part of k's schedule that it belongs to.
      first_step: The step at which the segment begins.
      num_steps: How many steps it has.
      length: How many steps its program could take; one program serves all segments of a phase.
      compiles: Whether it is the first of its phase, whose program may have to be compiled.
      log: Whether a line of metrics is due after it.
      sample: Whether a picture of samples is due after it.
      save: Whether a checkpoint is due after it; False at the last step, which is always saved.
    """

    phase: Phase
    first_step: int
    num_steps: int
    length: int
    compiles: bool
    log: bool
    sample: bool
    save: bool

    @property
    def end(self) -> int:
        """The step at which the segment ends."""
        return self.first_step + self.num_steps


def program_length(config: ResolvedConfig, phase: Phase, in_turn: int = 1) -> int:
    """Returns how many steps to compile into one program.

    It is the largest divisor of all intervals that keeps a program short: every interval then
    ends with a program, and one compilation serves them all.

    Args:
      config: The run's configuration.
      phase: The part of k's schedule that the program is for.
      in_turn: Members that a device trains one after the other.
    """
    common = math.gcd(config.log_every, config.sample_every, config.checkpoint_every)
    updates = max(_MAX_UPDATES // in_turn, _MIN_UPDATES_OF_EACH)
    limit = max(1, updates // (phase.k + phase.g_updates))
    return max(n for n in range(1, min(common, limit) + 1) if common % n == 0)


def segments(config: ResolvedConfig, first_step: int, in_turn: int = 1) -> Iterator[Segment]:
    """Yields the segments from a step to the training's last one.

    Args:
      config: The run's configuration.
      first_step: Steps done already.
      in_turn: Members that a device trains one after the other.
    """
    step = first_step
    while step < config.steps:
        phase = config.k.at(step)
        length = program_length(config, phase, in_turn)
        end = config.steps if phase.end is None else min(config.steps, phase.end)
        compiles = True
        while step < end:
            num_steps = min(length - step % length, end - step)
            after = step + num_steps
            yield Segment(
                phase=phase,
                first_step=step,
                num_steps=num_steps,
                length=length,
                compiles=compiles,
                log=due(config.log_every, after),
                sample=due(config.sample_every, after),
                save=due(config.checkpoint_every, after) and after < config.steps,
            )
            step, compiles = after, False
