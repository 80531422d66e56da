"""One k and loss of the sweep, and the steps at which all of them are compared."""

import dataclasses
from collections.abc import Callable, Sequence

import numpy as np

from experiments import claims, results
from experiments.results import Record


@dataclasses.dataclass(frozen=True)
class Cell:
    """What the seeds of one k and loss scored.

    Attributes:
      loss: G's loss.
      k: Discriminator updates per generator update.
      records: Its rows of seeds.csv, one a seed and checkpoint, the seeds in the same order at
        each.
    """

    loss: str
    k: int
    records: list[Record]

    @property
    def steps(self) -> list[int]:
        """The checkpoints' steps."""
        return sorted({record["step"] for record in self.records})

    def cost(self, step: int) -> float:
        """Returns what the training up to a checkpoint costs, in 10^9 operations."""
        return self.values("gflop", step)[0]

    def values(self, measure: str, step: int) -> list[float]:
        """Returns a measure's value of each seed at a checkpoint."""
        return [float(record[measure]) for record in self.records if record["step"] == step]

    def gradient_norms(self, steps: Sequence[int]) -> list[float]:
        """Returns each seed's norm of G's gradient: the geometric mean over checkpoints.

        Of each checkpoint it is the norm over the logging interval that ends there. Norms change
        over training: only those over the same steps compare.
        """
        logs = [claims.log(self.values("g_grad_norm", step)) for step in steps]
        return np.exp(np.mean(logs, axis=0)).tolist()


def cells(records: Sequence[Record]) -> list[Cell]:
    """Returns the cells of all rows of seeds.csv."""
    return [
        Cell(*key, sorted(rows, key=lambda row: row["seed"]))
        for key, rows in results.grouped(records, "loss", "k").items()
    ]


@dataclasses.dataclass(frozen=True)
class Budgets:
    """What all cells are given alike: generator updates, discriminator updates, or arithmetic.

    Attributes:
      checkpoints: Generator updates at which every cell has a checkpoint. All are compared at the
        last.
      gflop: Arithmetic at which all are compared, in 10^9 operations.
    """

    checkpoints: Sequence[int]
    gflop: float

    @classmethod
    def of(cls, cells: Sequence[Cell]) -> "Budgets":
        """Returns the budgets of a sweep: the largest k is trained no longer than all are."""
        steps = max(cells, key=lambda cell: cell.k).steps
        return cls(steps, 2 * next(cell for cell in cells if cell.k == 1).cost(steps[-1]))

    @property
    def steps(self) -> int:
        """Generator updates at which all are compared."""
        return self.checkpoints[-1]

    @property
    def d_updates(self) -> int:
        """Discriminator updates at which all are compared."""
        return d_updates(self.steps)

    def points(self) -> dict[str, Callable[[Cell], int]]:
        """Returns, for each of the three, the function from a cell to its step there.

        At equal arithmetic it is the last checkpoint that takes no more of it than twice the
        steps take with k = 1. With the checkpoints there are, all take 0.88 to 0.95 of that.
        """

        def affordable(cell: Cell) -> int:
            return max(step for step in cell.steps if cell.cost(step) <= self.gflop)

        return {
            "generator updates": lambda cell: self.steps,
            "discriminator updates": lambda cell: self.d_updates // cell.k,
            "arithmetic": affordable,
        }


def d_updates(steps: int) -> int:
    """Returns the discriminator updates that go with so many generator updates."""
    return 3 * steps
