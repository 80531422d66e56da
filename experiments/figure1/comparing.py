"""What is compared on the line, and tested: over training, between k, losses and copies of D."""

import dataclasses
import functools
from collections.abc import Iterator, Sequence

import numpy as np

from experiments import claims, results
from experiments.claims import Effect
from experiments.figure1 import line
from experiments.results import Record

DIVERGENCE, FROM_OPTIMAL, FROM_HALF = line.MEASURES
TITLES = {
    DIVERGENCE: "Jensen-Shannon divergence of p_g from p_data (nats)",
    FROM_OPTIMAL: "mean distance of D from D*",
    FROM_HALF: "mean distance of D from 1/2",
}
SHORT = {DIVERGENCE: "divergence", FROM_OPTIMAL: "D from D*", FROM_HALF: "D from 1/2"}
Cell = tuple[str, str, int]  # data, loss and k
Histories = dict[Cell, list[Record]]
LagCell = tuple[str, int, str]  # data, k and how the learning rate goes
Lags = dict[LagCell, dict[int, dict[str, Record]]]  # by step and by which D, lists over seeds
AS_TRAINED, PERFECT = "as trained", "D*"
LEFT = 0.1  # of the gap: what may be left of it where D only lagged

# Parts of a training, by its measurements. Single moments swing.
FIFTH = line.MEASUREMENTS // 5
EARLY, LATE = slice(FIFTH, 2 * FIFTH), slice(-FIFTH, None)
# Where the mixture's divergence is lowest: chosen after its curve had been seen.
WINDOW = slice(3, 7)


@dataclasses.dataclass(frozen=True)
class Comparison:
    """Two lists of positive values, paired by seed, and what was compared."""

    where: tuple[str, ...]  # data, loss and measure
    what: str
    a: Sequence[float]
    b: Sequence[float]

    @functools.cached_property
    def effect(self) -> Effect:
        """The ratio of geometric means."""
        return claims.paired_ratio(self.a, self.b)

    @functools.cached_property
    def equivalence(self) -> float:
        """The p-value of both being the same up to a tenth."""
        return claims.equivalent(self.a, self.b)


def during(history: Sequence[Record], measure: str, part: slice) -> list[float]:
    """Returns each seed's mean of a measure over a part of its training."""
    return np.mean([m[measure] for m in history[part]], axis=0).tolist()


def comparisons(histories: Histories) -> Iterator[Comparison]:
    """Yields what is compared of the trainings, a cell's comparisons together."""
    _, first_loss, first_k = next(iter(histories))
    for (data, loss, k), history in histories.items():
        for name in line.MEASURES:
            late, early = (during(history, name, part) for part in (LATE, EARLY))
            what = f"k = {k}: last fifth of training / second fifth"
            yield Comparison((data, loss, SHORT[name]), what, late, early)
        where = data, loss, SHORT[DIVERGENCE]
        late = during(history, DIVERGENCE, LATE)
        first, last = (history[WINDOW][i]["step"] for i in (0, -1))
        what = f"k = {k}: last fifth of training / steps {first:,} to {last:,}"
        yield Comparison(where, what, late, during(history, DIVERGENCE, WINDOW))
        if k != first_k:
            other = during(histories[data, loss, first_k], DIVERGENCE, LATE)
            what = f"last fifth of training: k = {k} / k = {first_k}"
            yield Comparison(where, what, late, other)
        if loss != first_loss:
            other = during(histories[data, first_loss, k], DIVERGENCE, LATE)
            what = f"k = {k}, last fifth of training: {loss} / {first_loss}"
            yield Comparison((data, "both", SHORT[DIVERGENCE]), what, late, other)


def lags(records: Sequence[Record]) -> Lags:
    """Returns the rows of lag.csv by cell, step and D, each measure as a list over seeds."""
    return {
        cell: {
            step: {
                d: {name: [r[name] for r in seeds] for name in line.MEASURES}
                for (d,), seeds in results.grouped(at_step, "D").items()
            }
            for (step,), at_step in results.grouped(rows, "step").items()
        }
        for cell, rows in results.grouped(records, "data", "k", "rate").items()
    }


def lag_comparisons(lag: Lags, loss: str, noisy: str, quiet: str) -> Iterator[Comparison]:
    """Yields what is compared of D's copies by ratios.

    Args:
      lag: The rows of lag.csv.
      loss: The loss all were trained with.
      noisy: The copy that learned on with a constant rate.
      quiet: Its twin, whose rate fell to zero.
    """
    for (data, k, rate), steps in lag.items():
        end = steps[max(steps)]
        what = f"k = {k}, learning rate {rate}, copy of D: {noisy} / {quiet}"
        pair = (end[d][FROM_OPTIMAL] for d in (noisy, quiet))
        yield Comparison((data, loss, SHORT[FROM_OPTIMAL]), what, *pair)
    constant, *others = dict.fromkeys(rate for *_, rate in lag)
    for data, k, rate in lag:
        if rate in others:
            pair = (
                lag[data, k, r][max(lag[data, k, r])][AS_TRAINED][DIVERGENCE]
                for r in (rate, constant)
            )
            what = f"k = {k}, end of training: learning rate {rate} / {constant}"
            yield Comparison((data, loss, SHORT[DIVERGENCE]), what, *pair)


def gap(end: dict[str, Record], d: str) -> np.ndarray:
    """Returns of each seed by how much a D's distance from D* is above the floor."""
    return np.subtract(end[d][FROM_OPTIMAL], end[PERFECT][FROM_OPTIMAL])


def left(end: dict[str, Record], copy: str) -> float:
    """Returns the part of the gap that a copy of D leaves, the mean over seeds of each."""
    return float(gap(end, copy).mean() / gap(end, AS_TRAINED).mean())


def reaches(end: dict[str, Record], copy: str) -> Effect:
    """Returns by how much the gap a copy leaves is above a tenth of the gap there was."""
    return claims.paired_difference(gap(end, copy), LEFT * gap(end, AS_TRAINED))


def lag_answer(sooner: str, later: str) -> str:
    """Answers by the rule of the README what `claims.significant` says of two copies' `reaches`."""
    if sooner == "smaller":
        return "D lags"
    if (sooner, later) == ("larger", "smaller"):
        return "D lags far behind"
    return "D cannot tell, or learns too slowly to" if later == "larger" else "unclear"
