"""What seeds say of a claim: an effect with its interval, a test of significance, a verdict."""

import dataclasses
import math
from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from scipy import stats

LEVEL = 0.05
Answer = Literal["yes", "no", "unclear"]


@dataclasses.dataclass(frozen=True)
class Effect:
    """How two settings differ, over seeds.

    Attributes:
      size: Of positive quantities, the ratio of their geometric means; else the difference of
        their means.
      low: Lower end of its 95 % interval.
      high: Upper end.
      p: Of Welch's t-test, two-sided.
      none: The size that means no effect, 1 or 0.
    """

    size: float
    low: float
    high: float
    p: float
    none: float

    def __str__(self) -> str:
        form = ".3g" if self.none else ".3f"
        return f"{self.size:{form}} ({self.low:{form}} to {self.high:{form}})"


def log(values: Any) -> np.ndarray:
    """Returns logarithms of numbers that float32 may have rounded to 0: of its smallest, then."""
    return np.log(np.maximum(values, np.finfo(np.float32).tiny))


def ratio(a: Sequence[float], b: Sequence[float]) -> Effect:
    """Returns how many times as large `a` is as `b`, both positive: Welch's test on logarithms."""
    effect = difference(log(a), log(b))
    return Effect(*np.exp([effect.size, effect.low, effect.high]).tolist(), effect.p, 1.0)


def paired_ratio(a: Sequence[float], b: Sequence[float]) -> Effect:
    """Returns how many times as large `a` is as `b`, seed by seed: the paired t-test on logs."""
    logs = log(a) - log(b)
    test = stats.ttest_1samp(logs, 0.0)
    interval = test.confidence_interval(1 - LEVEL)
    size, low, high = np.exp([logs.mean(), interval.low, interval.high]).tolist()
    return Effect(size, low, high, float(test.pvalue), 1.0)


def difference(a: Sequence[float], b: Sequence[float]) -> Effect:
    """Returns by how much `a` is larger than `b`: Welch's t-test, unequal variances.

    Where neither varies at all there is nothing to test by: p is 1 where they are equal, and
    else 0.
    """
    size = float(np.mean(a) - np.mean(b))
    if np.ptp(a) == 0 and np.ptp(b) == 0:
        return Effect(size, size, size, 0.0 if size else 1.0, 0.0)
    test = stats.ttest_ind(a, b, equal_var=False)
    interval = test.confidence_interval(1 - LEVEL)
    return Effect(size, float(interval.low), float(interval.high), float(test.pvalue), 0.0)


def holm(p_values: Sequence[float]) -> list[float]:
    """Returns p-values adjusted for there being several, by Holm's method (1979)."""
    order = np.argsort(p_values, kind="stable")
    adjusted = [math.nan] * len(p_values)
    highest = 0.0
    for rank, i in enumerate(order):
        highest = max(highest, (len(p_values) - rank) * p_values[i])
        adjusted[i] = min(1.0, highest)
    return adjusted


def significant(effect: Effect, p: float) -> Literal["smaller", "larger", "neither"]:
    """Says on which side of no effect one lies, by its adjusted p-value."""
    if not p < LEVEL:
        return "neither"
    return "smaller" if effect.size < effect.none else "larger"


def verdict(sides: Sequence[str], claimed: str, *, every: bool) -> Answer:
    """Answers a claim about one or several effects.

    Args:
      sides: What `significant` says of each.
      claimed: The side the claim puts them on.
      every: Whether it must be so for every effect, or for any.

    Returns:
      `yes` if it is significantly so; `no` if it is significantly otherwise, for any where it
      must be every, for every where any would do; else `unclear`.
    """
    other = {"smaller": "larger", "larger": "smaller"}[claimed]
    quantifier, opposite = (all, any) if every else (any, all)
    if quantifier(side == claimed for side in sides):
        return "yes"
    return "no" if opposite(side == other for side in sides) else "unclear"
