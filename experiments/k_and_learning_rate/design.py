"""The design: which k and learning rates are trained, how long, and where they are compared."""

import dataclasses
from collections.abc import Iterable, Sequence
from fractions import Fraction

from experiments.results import Record
from gan_jax.terminal.errors import UsageError

RATES = (2e-4, 6e-4)  # of G
BLOCK = 4  # seeds that are trained together, in one program
BUDGETS = ("generator updates", "discriminator updates", "arithmetic")

# Of each k, in twentieths of the generator updates that all have in common: how far apart its
# checkpoints are, and those that are measured. The last is where the arithmetic is equal: with
# 1,800 updates, 17.1, 17.2, 17.2, 17.7 and 18.2 TFLOP.
_PLAN = {
    Fraction(1, 5): (4, (4, 12, 20, 21)),
    Fraction(1, 2): (10, (10, 20, 30, 41)),
    Fraction(1): (10, (10, 20, 40, 60)),
    Fraction(2): (10, (10, 20, 30, 40)),
    Fraction(5): (4, (4, 8, 12, 20)),
}
KS = tuple(_PLAN)


@dataclasses.dataclass(frozen=True)
class Cell:
    """One setting, trained with every seed.

    Attributes:
      k: Discriminator updates per generator update.
      learning_rate: G's.
      divided: Whether D's is G's divided by k; else it is the same.
    """

    k: Fraction
    learning_rate: float
    divided: bool = False

    @property
    def d_learning_rate(self) -> float:
        """D's learning rate, without the last digits that a division leaves."""
        rate = self.learning_rate / float(self.k) if self.divided else self.learning_rate
        return float(f"{rate:.6g}")

    @property
    def ratio(self) -> float:
        """How far D can go per update of G, in G's steps: k * D's rate / G's rate."""
        return 1.0 if self.divided else float(self.k)

    @property
    def key(self) -> Record:
        """The columns of seeds.csv that tell it from the others."""
        rates = {"learning_rate": self.learning_rate, "d_learning_rate": self.d_learning_rate}
        return {"k": float(self.k)} | rates

    @property
    def rates(self) -> str:
        """Both players' learning rates, in words."""
        of_d = "divided by k" if self.divided else "the same"
        return f"rate {self.learning_rate:g}, D's {of_d}"

    def __str__(self) -> str:
        return f"k = {self.k}, {self.rates}"


def main_cells() -> list[Cell]:
    """Returns the ten cells of k from 1; the extremes first: those are of use alone."""
    rows = [Cell(Fraction(1), rate) for rate in RATES]
    for k in (5, 2):
        rows += [Cell(Fraction(k), rate, divided) for rate in RATES for divided in (False, True)]
    return rows


def few_cells() -> list[Cell]:
    """Returns the four cells with several updates of G per update of D."""
    return [Cell(k, rate) for k in (Fraction(1, 2), Fraction(1, 5)) for rate in RATES]


def cells() -> list[Cell]:
    """Returns all cells, in the order of training: the main ones first."""
    return [*main_cells(), *few_cells()]


@dataclasses.dataclass(frozen=True)
class Schedule:
    """At which steps a k is saved, measured and compared; a step is one of Algorithm 1.

    Attributes:
      k: Discriminator updates per generator update.
      updates: Generator updates after which all are compared, a multiple of 20.
    """

    k: Fraction
    updates: int

    def __post_init__(self) -> None:
        if self.updates < 20 or self.updates % 20:
            raise UsageError(f"--steps {self.updates}: must be a multiple of 20")

    @property
    def checkpoint_every(self) -> int:
        """Steps between two checkpoints."""
        return _PLAN[self.k][0] * self.log_every

    @property
    def log_every(self) -> int:
        """Steps between two lines of metrics."""
        return self.updates // 20

    @property
    def measured(self) -> list[int]:
        """The checkpoints that are measured."""
        return [twentieths * self.log_every for twentieths in _PLAN[self.k][1]]

    @property
    def last(self) -> int:
        """The last of them, after which the training ends."""
        return self.measured[-1]

    def at(self, budget: str) -> int:
        """Returns the step at which it is compared at one of `BUDGETS`."""
        equal = {
            "generator updates": self.updates // self.k.denominator,
            "discriminator updates": self.updates // self.k.numerator,
            "arithmetic": self.last,
        }
        return equal[budget]

    @property
    def supported(self) -> set[int]:
        """The checkpoints whose recall and coverage are measured, which takes the longest."""
        return {self.at("generator updates"), self.at("arithmetic")}


def of_cell(records: Iterable[Record], cell: Cell) -> list[Record]:
    """Returns a cell's rows of seeds.csv."""
    return [r for r in records if all(r[name] == value for name, value in cell.key.items())]


def check(records: Sequence[Record], updates: int) -> None:
    """Checks that rows of seeds.csv were measured at the steps that are planned.

    Raises:
      UsageError: If they were not.
    """
    planned = {(float(k), step) for k in KS for step in Schedule(k, updates).measured}
    if any((record["k"], record["step"]) not in planned for record in records):
        raise UsageError(f"seeds.csv is not of --steps {updates}: give its own, or another --out")
