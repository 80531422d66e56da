"""The page's tests, all from seeds.csv: each seed's regression, and comparisons within seeds.

The rules are the README's. Nothing here writes or draws.
"""

import dataclasses
import math
from collections.abc import Callable, Sequence
from fractions import Fraction

import numpy as np
from scipy import stats

from experiments import claims
from experiments.claims import Effect
from experiments.k_and_learning_rate import design
from experiments.k_and_learning_rate.design import Cell, Schedule
from experiments.results import Record

TESTED = ("generator updates", "arithmetic")  # the budgets at which there are tests
K, PACE, RATE = "k itself", "how far D learns", "G's rate"
FACTORS = {K: 5, PACE: 5, RATE: 3}  # by how much each is multiplied for an effect
MARGIN = 1.1  # an effect within 1/MARGIN to MARGIN is none
NOT_YET = "not measured yet"
DEPENDS = "depends on G's rate"

Scores = dict[int, float]  # of each seed


@dataclasses.dataclass(frozen=True)
class Measurements:
    """The rows of seeds.csv, and what they were meant to be.

    Attributes:
      records: The rows.
      updates: Generator updates after which all are compared.
      seeds: How many seeds each cell is to have.
    """

    records: Sequence[Record]
    updates: int
    seeds: int

    def at(self, cell: Cell, budget: str) -> list[Record]:
        """Returns a cell's rows at one of the budgets, one a seed."""
        step = Schedule(cell.k, self.updates).at(budget)
        return [r for r in design.of_cell(self.records, cell) if r["step"] == step]

    def frechet(self, cell: Cell, budget: str) -> Scores:
        """Returns the Fréchet distance of each seed that was measured."""
        return {row["seed"]: row["frechet"] for row in self.at(cell, budget)}

    def scores(self, budget: str) -> dict[Cell, Scores]:
        """Returns the Fréchet distances that the regression is fitted to."""
        return {cell: self.frechet(cell, budget) for cell in design.main_cells()}

    @property
    def complete(self) -> bool:
        """Whether every cell has all its seeds: before that, nothing is answered."""
        return all(
            set(range(self.seeds)) <= self.frechet(cell, budget).keys()
            for cell in design.cells()
            for budget in TESTED
        )


@dataclasses.dataclass(frozen=True)
class Test:
    """One test of the page, on the seeds that there are.

    Attributes:
      what: What is compared.
      seeds: How many seeds it rests on.
      effect: The effect, if it has one.
      p: Its p-value before any adjustment; nan where there are too few seeds.
      finds: What it says where it is significant; empty: the side of the effect.
      text: Instead of an effect, what is to be known of it.
    """

    what: str
    seeds: int
    effect: Effect | None = None
    p: float = math.nan
    finds: str = ""
    text: str = ""

    def says(self, p: float) -> str:
        """Returns what it says by its adjusted p-value: `finds` or a side, else `neither`."""
        if self.effect is not None:
            return claims.significant(self.effect, p)
        return self.finds if p < claims.LEVEL else "neither"


@dataclasses.dataclass(frozen=True)
class Question:
    """What is asked, the tests that answer it, and the rule from what they say to the answer."""

    text: str
    tests: Sequence[Test]
    answer: Callable[[Sequence[str]], str]


def common(scores: Sequence[Scores]) -> list[int]:
    """Returns the seeds that all have."""
    return sorted(set.intersection(*(set(of_seed) for of_seed in scores)))


def factors(scores: dict[Cell, Scores]) -> dict[str, list[float]]:
    """Returns, for each seed that all cells have, the effects of the regression as factors.

    Each seed's log scores are fitted by least squares on log(k * D's rate / G's rate), log k and
    the logarithm of G's rate, if that varies. Every seed has every cell, so the mean of their
    coefficients is that of the fit within seeds, which is also the generalised least squares
    estimate with a random intercept a seed. That they are tested over seeds allows more: each
    seed may have its own coefficients.
    """
    cells = list(scores)
    columns = {
        PACE: [cell.ratio for cell in cells],
        K: [float(cell.k) for cell in cells],
        RATE: [cell.learning_rate for cell in cells],
    }
    columns = {name: np.log(values) for name, values in columns.items() if len(set(values)) > 1}
    matrix = np.column_stack([np.ones(len(cells)), *columns.values()])
    seeds = common(list(scores.values()))
    logs = claims.log([[scores[cell][seed] for seed in seeds] for cell in cells])
    fitted = np.linalg.lstsq(matrix, logs, rcond=None)[0][1:]
    return {
        name: (FACTORS[name] ** row).tolist() for name, row in zip(columns, fitted, strict=True)
    }


def at_rate(scores: dict[Cell, Scores], rate: float) -> dict[Cell, Scores]:
    """Returns the cells with one rate of G."""
    return {cell: of_seed for cell, of_seed in scores.items() if cell.learning_rate == rate}


def cause(measured: Measurements, k: str, pace: str) -> str:
    """Says what it is from whether each harms, unless the two rates of G contradict each other.

    They do if a factor's 95 % interval lies above 1 at one rate and below it at the other: the
    fit of both would find an effect between them, or none.
    """
    scores = measured.scores(TESTED[0])
    fitted = [factors(at_rate(scores, rate)) for rate in design.RATES]
    for name in (K, PACE):
        effects = [against_none(of_rate[name]) for of_rate in fitted]
        if min(e.high for e in effects) < 1 < max(e.low for e in effects):
            return DEPENDS
    return pattern(k, pace)


def against_none(values: Sequence[float]) -> Effect:
    """Returns the effect of factors, one a seed, against 1."""
    return claims.paired_ratio(values, [1.0] * len(values))


def questions(measured: Measurements) -> list[Question]:
    """Returns all that the page asks, with its tests on the seeds that there are."""
    return [
        *(question for budget in TESTED for question in _regression(measured, budget)),
        *_comparisons(measured),
        _variances(measured),
    ]


def _regression(measured: Measurements, budget: str) -> list[Question]:
    fitted = factors(measured.scores(budget))
    return [
        Question(f"{name} harms, at equal {budget}", _of_factor(name, fitted[name]), harm)
        for name in (K, PACE)
    ]


def _of_factor(name: str, values: Sequence[float]) -> list[Test]:
    n, times = len(values), {K: "k", PACE: "k * D's rate / G's rate"}[name]
    whats = [f"Fréchet, {FACTORS[name]} times {times}", f"the same: within 1/{MARGIN} to {MARGIN}"]
    if n < 2:
        return [Test(what, n) for what in whats]
    effect = against_none(values)
    within = claims.equivalent(values, [1.0] * n, MARGIN)
    return [Test(whats[0], n, effect, effect.p), Test(whats[1], n, p=within, finds="within")]


def harm(says: Sequence[str]) -> str:
    """Answers from a factor's side and whether it is within the margin: a harm so small is none."""
    side, same = says
    if same == "within" or side == "smaller":
        return "no"
    return "yes" if side == "larger" else "unclear"


def pattern(k: str, pace: str) -> str:
    """Says what it is, k or how far D learns, from whether each harms."""
    if "unclear" in (k, pace):
        return "unclear"
    return {
        ("yes", "no"): K,
        ("no", "yes"): PACE,
        ("yes", "yes"): "both",
        ("no", "no"): "neither",
    }[k, pace]


def _comparisons(measured: Measurements) -> list[Question]:
    larger = [cell for cell in design.main_cells() if cell.k > 1]
    larger.sort(key=lambda cell: (cell.learning_rate, cell.k, cell.divided))
    few = design.few_cells()

    def tests(cells, budget):
        return [_paired(measured, cell, budget) for cell in cells]

    def every(says):
        return claims.verdict(says, "larger", every=True)

    def any_worse(says):
        return claims.verdict(says, "larger", every=False)

    updates, arithmetic = TESTED
    return [
        Question("k = 1 is the best buy", tests(larger, arithmetic), every),
        Question(
            "every larger k is worse at equal generator updates", tests(larger, updates), every
        ),
        Question("k = 1 is not too small", tests(few, arithmetic), every),
        Question("too small a k leaves D unable to guide G", tests(few, updates), any_worse),
    ]


def _paired(measured: Measurements, cell: Cell, budget: str) -> Test:
    base = Cell(Fraction(1), cell.learning_rate)
    a, b = (measured.frechet(c, budget) for c in (cell, base))
    seeds = common([a, b])
    what = f"Fréchet, {cell} / k = 1, at equal {budget}"
    if len(seeds) < 2:
        return Test(what, len(seeds))
    effect = claims.paired_ratio([a[s] for s in seeds], [b[s] for s in seeds])
    return Test(what, len(seeds), effect, effect.p)


def _variances(measured: Measurements) -> Question:
    tests = []
    for rate in design.RATES:
        for divided in (False, True):
            cells = [Cell(Fraction(k), rate, divided and k > 1) for k in (1, 2, 5)]
            scores = [measured.frechet(cell, "arithmetic") for cell in cells]
            tests.append(_variance(scores, cells[-1].rates))
    return Question("seeds differ more with a larger k", tests, spreads)


def spreads(says: Sequence[str]) -> str:
    """Answers from which k varies most where that is significant: 5, 1, or neither alone."""
    with_5, with_1 = (f"k = {k} most" in says for k in (5, 1))
    return "unclear" if with_5 == with_1 else "yes" if with_5 else "no"


def _variance(scores: Sequence[Scores], where: str) -> Test:
    seeds = common(scores)
    what = f"spread of log Fréchet over k = 1, 2, 5, {where}, at equal arithmetic"
    if len(seeds) < 3:
        return Test(what, len(seeds))
    logs = [claims.log([of_seed[seed] for seed in seeds]) for of_seed in scores]
    deviations = [float(np.std(values, ddof=1)) for values in logs]
    p = float(stats.levene(*logs, center="median").pvalue)
    finds = f"k = {(1, 2, 5)[int(np.argmax(deviations))]} most"
    text = "standard deviations " + ", ".join(f"{deviation:.3f}" for deviation in deviations)
    return Test(what, len(seeds), p=p, finds=finds, text=text)
