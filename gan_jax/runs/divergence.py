"""Members of a population that have diverged, in words: the same ones in every command's output."""

from collections.abc import Iterable, Mapping, Sequence

from gan_jax import captions
from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig


def count(diverged: Mapping[int, int], config: ResolvedConfig) -> str:
    """Returns how many members have diverged, such as `1 of 2 members diverged (step 1)`.

    Args:
      diverged: Each diverged member's index, with the step at which it diverged.
      config: The run's configuration.
    """
    steps = sorted(set(diverged.values()))
    if len(steps) == 1:
        when = f"step {steps[0]:,}"
    elif len(steps) == 2:
        when = f"steps {steps[0]:,} and {steps[1]:,}"
    else:
        when = f"steps {steps[0]:,} to {steps[-1]:,}"
    return f"{len(diverged)} of {config_lib.num_members(config)} members diverged ({when})"


def names(indices: Iterable[int], config: ResolvedConfig) -> str:
    """Returns the names of members, such as `seed 0, learning rate 1e+30; seed 1, ...`."""
    members = config_lib.members(config)
    return "; ".join(captions.label(members[i], config) for i in sorted(indices))


def refusal(i: int, diverged: Mapping[int, int], config: ResolvedConfig) -> str:
    """Returns why a diverged member cannot be asked for, and which ones can."""
    members = config_lib.members(config)
    name = captions.label(members[i], config)
    alive = [j for j in range(len(members)) if j not in diverged]
    others = f". Give --member with one that has not: {ranges(alive)}" if alive else ""
    return f"member {i} ({name}) diverged at step {diverged[i]:,} and draws nothing{others}"


def ranges(numbers: Sequence[int]) -> str:
    """Returns ascending integers in words: `0 to 3, 5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = []
    for run in runs:
        parts += [f"{run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run)
    return ", ".join(parts)
