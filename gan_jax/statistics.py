"""Statistics over several seeds."""

import math
from collections.abc import Sequence

import numpy as np
from scipy import stats

BAND_SEEDS = 8  # from which on curves have a band; of fewer, it reaches where no seed is


def confidence_interval(values: Sequence[float]) -> float | None:
    """Returns half the width of the mean's 95 % interval by Student's t; None for one value."""
    n = len(values)
    if n < 2:
        return None
    return float(stats.t.ppf(0.975, n - 1) * np.std(values, ddof=1) / math.sqrt(n))
