"""k as training goes on: `5:1000,1` is 5 for the first 1,000 steps, then 1.

Pure Python, so that a mistake on the command line is told before anything slow is imported.
"""

import dataclasses
import itertools
import re

from gan_jax.terminal.errors import UsageError

_FORM = re.compile(r"([1-9]\d*:[1-9]\d*,)+[1-9]\d*")


@dataclasses.dataclass(frozen=True)
class Phase:
    """Steps with one k.

    Attributes:
      k: Discriminator updates per generator update.
      first_step: The step it begins at.
      end: The step the next phase begins at; None of the last.
      first_minibatch: Minibatches of images that all phases before it use.
    """

    k: int
    first_step: int = 0
    end: int | None = None
    first_minibatch: int = 0


def phases(k: int | str) -> tuple[Phase, ...]:
    """Returns the phases of a `--k`, in order; of a mere number, one.

    Raises:
      UsageError: If it is neither a positive number nor a schedule; says what one looks like.
    """
    if isinstance(k, int):
        if k < 1:
            raise UsageError(f"--k {k}: must be at least 1")
        return (Phase(k),)
    if not _FORM.fullmatch(k):
        raise UsageError(
            f"--k {k}: must be a number, or such as 5:1000,1 (5 for 1000 steps, then 1)"
        )
    *parts, last = k.split(",")
    result: list[Phase] = []
    step = minibatch = 0
    for now, num_steps in (map(int, part.split(":")) for part in parts):
        result.append(Phase(now, step, step + num_steps, minibatch))
        step, minibatch = step + num_steps, minibatch + now * num_steps
    result.append(Phase(int(last), step, None, minibatch))
    for one, other in itertools.pairwise(result):
        if one.k == other.k:
            raise UsageError(f"--k {k}: {one.k} follows {one.k}; make one part of both")
    return tuple(result)


def at(phases: tuple[Phase, ...], step: int) -> Phase:
    """Returns the phase that the step after `step` steps belongs to."""
    return next(phase for phase in reversed(phases) if phase.first_step <= step)


def minibatches(phases: tuple[Phase, ...], step: int) -> int:
    """Returns how many minibatches of images, and so updates of D, the first `step` steps take."""
    phase = at(phases, step)
    return phase.first_minibatch + (step - phase.first_step) * phase.k


def steps(phases: tuple[Phase, ...], minibatches: int) -> int:
    """Returns how many whole steps that many minibatches of images suffice for."""
    phase = next(phase for phase in reversed(phases) if phase.first_minibatch <= minibatches)
    return phase.first_step + (minibatches - phase.first_minibatch) // phase.k
