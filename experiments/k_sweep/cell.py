"""One k and loss: what its seeds scored along training, and which points are to be compared."""

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np

from experiments import claims

# What is measured of each seed at each checkpoint: a column of seeds.csv each.
MEASURES = (
    *("frechet", "parzen", "precision", "recall", "coverage", "classes", "collapsed"),
    *("d_train", "d_real", "d_fake", "d_accuracy"),
)


@dataclasses.dataclass(frozen=True)
class Cell:
    """What the seeds of one k and loss scored.

    Attributes:
      loss: G's loss.
      k: Discriminator updates per generator update.
      gflop: From a k to what a step with it costs, in 10^9 floating-point operations.
      records: One a seed and checkpoint: `step`, `seed` and `MEASURES`.
      lines: The run's metrics.jsonl.
    """

    loss: str
    k: int
    gflop: Callable[[int], float]
    records: list[dict[str, Any]]
    lines: list[dict[str, Any]]

    @property
    def steps(self) -> list[int]:
        """The checkpoints' steps."""
        return sorted({record["step"] for record in self.records})

    def cost(self, step: int) -> float:
        """Returns what so many steps cost, in 10^9 floating-point operations."""
        return step * self.gflop(self.k)

    def values(self, measure: str, step: int) -> list[float]:
        """Returns a measure's value of each seed at a checkpoint."""
        return [float(record[measure]) for record in self.records if record["step"] == step]

    def over_training(self, metric: str) -> tuple[list[int], np.ndarray]:
        """Returns a training metric, mean over each logging interval: steps, `(n, seeds)`."""
        steps = [line["step"] for line in self.lines]
        return steps, np.array([line["per_seed"][metric] for line in self.lines], float)

    def gradient_norms(self, last: int) -> list[float]:
        """Returns each seed's geometric mean of G's gradient norm over the first `last` steps."""
        steps, norms = self.over_training("g_grad_norm")
        return np.exp(claims.log(norms[np.array(steps) <= last]).mean(axis=0)).tolist()

    def rows(self) -> list[dict[str, Any]]:
        """Returns the rows of seeds.csv; the gradient's norm is that of the last interval."""
        norms = {
            (line["step"], seed): norm
            for line in self.lines
            for seed, norm in zip(line["seeds"], line["per_seed"]["g_grad_norm"], strict=True)
        }
        return [
            {"loss": self.loss, "k": self.k, "step": record["step"]}
            | {"d_updates": self.k * record["step"], "gflop": round(self.cost(record["step"]))}
            | {name: record[name] for name in ("seed", *MEASURES)}
            | {"g_grad_norm": norms[record["step"], record["seed"]]}
            for record in self.records
        ]


@dataclasses.dataclass(frozen=True)
class Budgets:
    """What the cells are given alike: generator updates, discriminator updates, or arithmetic."""

    steps: int

    @property
    def d_updates(self) -> int:
        """Discriminator updates at which all are compared."""
        return 3 * self.steps

    def points(self) -> dict[str, Callable[[Cell], int]]:
        """Returns, for each of the three, the function from a cell to its step there.

        At equal arithmetic it is the last checkpoint that takes no more of it than twice the
        steps would take with k = 1; with the checkpoints there are, all take 0.88 to 0.95 of
        that.
        """

        def affordable(cell: Cell) -> int:
            limit = 2 * self.steps * cell.gflop(1)
            return max(step for step in cell.steps if cell.cost(step) <= limit)

        return {
            "generator updates": lambda cell: self.steps,
            "discriminator updates": lambda cell: self.d_updates // cell.k,
            "arithmetic": affordable,
        }
