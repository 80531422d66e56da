"""A run's metrics as named series of numbers: what TensorBoard and trackers draw."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from gan_jax import captions
from gan_jax.config import Member, ResolvedConfig
from gan_jax.runs.records import Means

_METRICS = [field.name for field in dataclasses.fields(Means)]


def setting_label(line: dict[str, Any], config: ResolvedConfig) -> str:
    """Returns the name of a line's setting; an empty string if there is only one."""
    if "seeds" not in line:
        return ""
    return captions.label(_member(line, line["seeds"][0]), config, with_seed=False)


def scalars(lines: Sequence[dict[str, Any]], config: ResolvedConfig) -> dict[str, float]:
    """Returns one step's values by the names of their series.

    These are `d_loss/mean` or, with several settings, `d_loss/learning rate 0.0001`, and for a
    population also `d_loss/seed 3` or `d_loss/seed 3, learning rate 0.0001`. A member that has
    diverged has no values.

    Args:
      lines: The lines of `metrics.jsonl` at one step.
      config: The run's configuration.
    """
    values: dict[str, float | None] = {}
    for line in lines:
        tag = setting_label(line, config) or "mean"
        values |= {f"{name}/{tag}": line[name] for name in _METRICS}
        for i, seed in enumerate(line.get("seeds", ())):
            tag = captions.label(_member(line, seed), config)
            values |= {f"{name}/{tag}": line["per_seed"][name][i] for name in _METRICS}
    return {name: value for name, value in values.items() if value is not None}


def _member(line: dict[str, Any], seed: int) -> Member:
    """Returns the member of a line's setting that has this seed."""
    return Member(seed, line["learning_rate"], line["beta1"], line.get("d_learning_rate"))
