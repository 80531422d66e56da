"""k over the steps of a training: `5:1000,1` is 5 for the first 1,000 steps, then 1.

Pure Python: a mistake on the command line is reported before anything slow is imported.
"""

import dataclasses
import itertools
import re

from gan_jax.terminal.errors import UsageError

_FORM = re.compile(r"([1-9][0-9]*:[1-9][0-9]*,)*[1-9][0-9]*")


@dataclasses.dataclass(frozen=True)
class Phase:
    """Steps with one k.

    Attributes:
      k: Discriminator updates per generator update.
      first_step: The step at which the phase begins.
      end: The step at which the next phase begins; None for the last phase.
      first_minibatch: How many minibatches of images all earlier phases use.
    """

    k: int
    first_step: int = 0
    end: int | None = None
    first_minibatch: int = 0


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
        """Returns the schedule that a number or a string such as `5:1000,1` describes.

        Raises:
          UsageError: If it is not a schedule; the message shows what one looks like.
        """
        text = str(k)
        if re.fullmatch(r"-?[0-9]+", text) and int(text) < 1:
            raise UsageError(f"--k {k}: must be at least 1")
        if not _FORM.fullmatch(text):
            raise UsageError(
                f"--k {k}: must be a number or a schedule like 5:1000,1 (5 for 1000 steps, then 1)"
            )
        *parts, last = text.split(",")
        phases: list[Phase] = []
        step = minibatch = 0
        for phase_k, num_steps in (map(int, part.split(":")) for part in parts):
            phases.append(Phase(phase_k, step, step + num_steps, minibatch))
            step, minibatch = step + num_steps, minibatch + phase_k * num_steps
        phases.append(Phase(int(last), step, None, minibatch))
        for one, following in itertools.pairwise(phases):
            if one.k == following.k:
                raise UsageError(f"--k {k}: {one.k} follows {one.k}; join the two parts")
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
