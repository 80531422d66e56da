"""A training's metrics: summed over an interval of steps, averaged over seeds.

`writers` writes them.
"""

from typing import Any

import numpy as np

from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.statistics import confidence_interval
from gan_jax.step_metrics import METRICS


class Interval:
    """Each member's running sums of the metrics since the last line of `metrics.jsonl`.

    They are summed in float64, one step after the other. So they do not depend on how the steps
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
        """Returns the arguments of `Interval`, of JSON types."""
        sums = {name: np.nan_to_num(values).tolist() for name, values in self.sums.items()}
        return {"sums": sums, "count": self.count}


class Record:
    """What a training keeps besides its state: the interval under way, and who has diverged.

    Attributes:
      interval: The metrics since the last line of `metrics.jsonl`.
      diverged: The members that have diverged, each with the step at which it did.
    """

    def __init__(self, interval: Interval, diverged: dict[int, int]):
        self.interval = interval
        self.diverged = diverged

    @classmethod
    def empty(cls, num_members: int) -> "Record":
        """Returns the record before the first step."""
        return cls(Interval.empty(num_members), {})

    @classmethod
    def restored(cls, interval: dict[str, Any], diverged: dict[int, int]) -> "Record":
        """Returns the record that a checkpoint holds; see `to_json`."""
        return cls(Interval(**interval), dict(diverged))

    @property
    def num_members(self) -> int:
        """All members, the diverged ones included."""
        return len(self.interval.sums[METRICS[0]])

    @property
    def alive(self) -> list[int]:
        """The members that have not diverged."""
        return [i for i in range(self.num_members) if i not in self.diverged]

    def begin_interval(self) -> None:
        """Starts a new interval, after a line of metrics has been written."""
        self.interval = Interval.empty(self.num_members)

    def add(self, metrics: dict[str, np.ndarray], end: int) -> list[tuple[int, int, str]]:
        """Adds the metrics of consecutive steps, and looks for members that diverge.

        Args:
          metrics: Each `(members, num_steps)`.
          end: The number of the last of these steps.

        Returns:
          For each member that is diverging, its index, the step and the metrics that stopped being
          finite; the caller adds it to `diverged`.
        """
        self.interval.add(metrics)
        finite = np.isfinite([metrics[name] for name in METRICS])  # (metrics, members, steps)
        diverging = []
        for i in self.alive:
            if finite[:, i].all():
                continue
            bad = int(np.argmin(finite[:, i].all(axis=0)))
            names = [name for name, ok in zip(METRICS, finite[:, i, bad], strict=True) if not ok]
            diverging.append((i, end - finite.shape[2] + bad + 1, " and ".join(names)))
        return diverging

    def to_json(self) -> dict[str, Any]:
        """Returns what a checkpoint keeps, of JSON types."""
        diverged = {str(i): step for i, step in self.diverged.items()}
        return {"interval": self.interval.to_json(), "diverged": diverged}


def metrics_lines(
    config: ResolvedConfig,
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
      One line if there is one member; else one for each setting of the learning rates and beta1.
      It holds each metric's mean over the seeds, half its confidence interval (`ci95`) and the
      seeds' values (`per_seed`), None for a seed that has diverged.
    """
    members = config_lib.members(config)
    if len(members) == 1:
        return [interval | {name: float(means[name][0]) for name in METRICS}]
    lines = []
    for first in range(0, len(members), config.population):
        rows = range(first, first + config.population)
        values = {n: [float(means[n][i]) if i in alive else None for i in rows] for n in METRICS}
        known = {n: [v for v in values[n] if v is not None] for n in METRICS}
        lines.append(
            interval
            | members[first].setting
            | {n: float(np.mean(known[n])) if known[n] else None for n in METRICS}
            | {"ci95": {n: confidence_interval(known[n]) for n in METRICS}}
            | {"seeds": [members[i].seed for i in rows], "per_seed": values}
        )
    return lines
