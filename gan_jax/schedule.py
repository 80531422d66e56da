"""k over the steps of a training: `5:1000,1` is 5 for the first 1,000 steps, then 1.

`1/N` is a k below 1: after one update of D, a step takes N of G. And what is due after a step.

Pure Python: a mistake on the command line is reported before anything slow is imported.
"""

import dataclasses
import itertools
import re

from gan_jax.terminal.errors import UsageError

_NUMBER = "[1-9][0-9]*"
_K = f"({_NUMBER}|1/(?!1\\b){_NUMBER})"
_FORM = re.compile(f"({_K}:{_NUMBER},)*{_K}")


@dataclasses.dataclass(frozen=True)
class Phase:
    """Steps with one k.

    Attributes:
      k: Discriminator updates in a step; 1 of `1/N`.
      first_step: The step at which the phase begins.
      end: The step at which the next phase begins; None for the last phase.
      first_minibatch: How many minibatches of images all earlier phases use.
      g_updates: Generator updates in a step; N of `1/N`, else 1.
    """

    k: int
    first_step: int = 0
    end: int | None = None
    first_minibatch: int = 0
    g_updates: int = 1


@dataclasses.dataclass(frozen=True)
class KSchedule:
    """The parsed `--k`: constant, or changing at given steps.

    Attributes:
      text: What was parsed.
      phases: At least one, in order; consecutive ones differ in k.
    """

    text: str
    phases: tuple[Phase, ...]

    @classmethod
    def parse(cls, k: int | str) -> "KSchedule":
        """Returns the schedule that a number or a string such as `1/2` or `5:1000,1` describes.

        Raises:
          UsageError: If it is not a schedule; the message shows what one looks like.
        """
        text = str(k)
        if not _FORM.fullmatch(text):
            raise UsageError(
                f"--k {k}: must be an integer of at least 1, 1/N with N of at least 2, or a "
                "schedule like 5:1000,1 (5 for 1000 steps, then 1)"
            )
        parts = [part.partition(":") for part in text.split(",")]
        for (one, *_), (following, *_) in itertools.pairwise(parts):
            if one == following:
                raise UsageError(f"--k {k}: {one} follows {one}; join the two parts")
        phases: list[Phase] = []
        step = minibatch = 0
        for ratio, _, num_steps in parts:
            phase_k, _, g_updates = ratio.partition("/")
            end = step + int(num_steps) if num_steps else None
            phase = Phase(int(phase_k), step, end, minibatch, int(g_updates or 1))
            phases.append(phase)
            if end is not None:
                step, minibatch = end, minibatch + phase.k * (end - step)
        return cls(text, tuple(phases))

    def __str__(self) -> str:
        return self.text

    def at(self, step: int) -> Phase:
        """Returns the phase of the step that follows `step` steps."""
        return next(phase for phase in reversed(self.phases) if phase.first_step <= step)

    def minibatches(self, step: int) -> int:
        """Returns how many minibatches the first `step` steps use: one per update of D."""
        phase = self.at(step)
        return phase.first_minibatch + (step - phase.first_step) * phase.k

    def steps(self, minibatches: int) -> int:
        """Returns how many whole steps can be taken with that many minibatches of images."""
        phase = next(p for p in reversed(self.phases) if p.first_minibatch <= minibatches)
        return phase.first_step + (minibatches - phase.first_minibatch) // phase.k


def due(every: int, step: int) -> bool:
    """Says whether something that happens every `every` steps (0: never) is due after `step`."""
    return every > 0 and step % every == 0
