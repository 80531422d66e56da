"""The numbers a training is followed by: summed over an interval, averaged over seeds."""

from typing import Any

import numpy as np

from gan_jax import config as config_lib
from gan_jax.config import TrainConfig
from gan_jax.statistics import confidence_interval

METRICS = ("d_loss", "g_loss", "d_real", "d_fake", "d_grad_norm", "g_grad_norm")


class Interval:
    """Running sums of the metrics since the last line of `metrics.jsonl`, of every member.

    Summed one step after the other in float64, so that the sums do not depend on how the steps
    are cut into programs, nor on where a run was stopped and continued.

    Attributes:
      count: Steps summed.
      sums: The sum of each metric, one number a member.
    """

    def __init__(self, sums: dict[str, list[float]], count: int = 0):
        self.count = count
        self.sums = {name: np.array(values, np.float64) for name, values in sums.items()}

    @classmethod
    def empty(cls, num_members: int) -> "Interval":
        """Returns the interval before its first step."""
        return cls({name: [0.0] * num_members for name in METRICS})

    def add(self, metrics: dict[str, np.ndarray]) -> None:
        """Adds the metrics of consecutive steps, each `(members, num_steps)`."""
        self.count += metrics[METRICS[0]].shape[1]
        for name in METRICS:
            values = np.column_stack([self.sums[name], metrics[name].astype(np.float64)])
            with np.errstate(invalid="ignore"):  # of members that have diverged
                self.sums[name] = np.add.accumulate(values, axis=1)[:, -1]

    def mean(self) -> dict[str, np.ndarray]:
        """Returns the mean of each metric over the interval, `(members,)`."""
        return {name: total / self.count for name, total in self.sums.items()}

    def to_json(self) -> dict[str, Any]:
        """Returns what `Interval` takes, of JSON types."""
        sums = {name: np.nan_to_num(values).tolist() for name, values in self.sums.items()}
        return {"sums": sums, "count": self.count}


def metrics_lines(
    config: TrainConfig,
    interval: dict[str, Any],
    means: dict[str, np.ndarray],
    alive: list[int],
) -> list[dict[str, Any]]:
    """Returns the lines of `metrics.jsonl` at the end of an interval.

    Args:
      config: The run's configuration.
      interval: The `step` and the `epoch` it ended at, and how many `steps` it had.
      means: Each metric's mean over the interval, of each member.
      alive: The members that have not diverged; the others count as missing.

    Returns:
      One line where there is one member; else one for each learning rate and beta1 with, over
      its seeds, each metric's mean, under `ci95` half its confidence interval, and under
      `per_seed` the values behind it, null where a seed has diverged.
    """
    members = config_lib.members(config)
    if len(members) == 1:
        return [interval | {name: float(means[name][0]) for name in METRICS}]
    lines = []
    for setting in dict.fromkeys(member.setting for member in members):
        rows = [i for i, member in enumerate(members) if member.setting == setting]
        values = {n: [float(means[n][i]) if i in alive else None for i in rows] for n in METRICS}
        known = {n: [v for v in values[n] if v is not None] for n in METRICS}
        lines.append(
            interval
            | {"learning_rate": setting[0], "beta1": setting[1]}
            | {n: float(np.mean(known[n])) if known[n] else None for n in METRICS}
            | {"ci95": {n: confidence_interval(known[n]) for n in METRICS}}
            | {"seeds": [members[i].seed for i in rows], "per_seed": values}
        )
    return lines
