"""What seeds say of a claim: an effect with its interval, a test of significance, a verdict."""

import dataclasses
import functools
import itertools
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
      p: Of the paired t-test, two-sided.
      none: The size that means no effect, 1 or 0.
      exact: Two-sided p of the sign-flip test on the same paired differences, which assumes no
        distribution. Of n seeds it is never below 2 / 2**n: 0.125 of 4, 0.0078 of 8.
    """

    size: float
    low: float
    high: float
    p: float
    none: float
    exact: float

    def __str__(self) -> str:
        form = ".3g" if self.none else ".3f"
        return f"{self.size:{form}} ({self.low:{form}} to {self.high:{form}})"


def log(values: Any) -> np.ndarray:
    """Returns logarithms of numbers that float32 may have rounded to 0: of its smallest, then."""
    return np.log(np.maximum(values, np.finfo(np.float32).tiny))


def paired_ratio(a: Sequence[float], b: Sequence[float]) -> Effect:
    """Returns how many times as large `a` is as `b`, seed by seed: the paired t-test on logs."""
    effect = paired_difference(log(a), log(b))
    size, low, high = np.exp([effect.size, effect.low, effect.high]).tolist()
    return Effect(size, low, high, effect.p, 1.0, effect.exact)


def paired_difference(a: Sequence[float], b: Sequence[float]) -> Effect:
    """Returns by how much `a` is larger than `b`, seed by seed: the paired t-test.

    Where the differences do not vary there is nothing for the t-test to go by: its p is 1 where
    they are 0, and else 0.
    """
    differences = np.subtract(a, b, dtype=float)
    size = float(differences.mean())
    if _constant(differences):
        return Effect(size, size, size, 0.0 if size else 1.0, 0.0, _sign_flip(differences))
    test = stats.ttest_1samp(differences, 0.0)
    interval = test.confidence_interval(1 - LEVEL)
    ends = float(interval.low), float(interval.high)
    return Effect(size, *ends, float(test.pvalue), 0.0, _sign_flip(differences))


def _constant(differences: np.ndarray) -> bool:
    """Says whether differences are all the same, but for rounding."""
    return bool(np.ptp(differences) <= 1e-9 * abs(np.mean(differences)))


def _sign_flip(differences: np.ndarray) -> float:
    """Returns how often the mean of differences is as far from 0 when their signs are random.

    Over all signs of up to 16 differences; of more, over 2**16 drawn ones, the true ones among
    them.
    """
    signs = _signs(len(differences))
    sums = np.abs(signs @ differences)
    return float(np.mean(sums >= sums[0] * (1 - 1e-9)))  # ties are ties but for rounding


@functools.cache
def _signs(n: int) -> np.ndarray:
    """Returns the signs to give to n differences, `(flips, n)`, the true ones first."""
    if n <= 16:
        return np.array(list(itertools.product((1.0, -1.0), repeat=n)))
    signs = np.random.default_rng(0).choice((1.0, -1.0), (2**16, n))
    signs[0] = 1
    return signs


def equivalent(a: Sequence[float], b: Sequence[float], margin: float = 1.1) -> float:
    """Returns the p-value of the claim that `a` and `b` are the same up to a factor.

    It is the larger of two one-sided paired t-tests on logarithms (TOST), that the ratio lies
    above 1 / `margin` and below `margin`.
    """
    logs = log(a) - log(b)
    bound = math.log(margin)
    if _constant(logs):
        return 0.0 if abs(logs[0]) < bound else 1.0
    above = stats.ttest_1samp(logs, -bound, alternative="greater")
    below = stats.ttest_1samp(logs, bound, alternative="less")
    return float(max(above.pvalue, below.pvalue))


def mcnemar(a: Sequence[bool], b: Sequence[bool]) -> float:
    """Returns the exact two-sided p-value that `a` and `b` are true equally often, seed by seed.

    Only the pairs that differ tell; where none does, it is 1.
    """
    only_a = sum(one and not other for one, other in zip(a, b, strict=True))
    only_b = sum(other and not one for one, other in zip(a, b, strict=True))
    if only_a + only_b == 0:
        return 1.0
    return float(stats.binomtest(only_a, only_a + only_b).pvalue)


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
