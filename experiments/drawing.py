"""What the experiments' figures share."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from gan_jax.metrics import confidence_interval

LOSSES = {"non_saturating": "non-saturating, -log D(G(z))", "minimax": "minimax, log(1 - D(G(z)))"}
COLORS = {"non_saturating": "tab:blue", "minimax": "tab:red"}


def strip(axes: Any, x: float, values: Sequence[float], color: str, label: str | None) -> None:
    """Draws every seed as a dot, and their mean as a bar with its 95 % interval."""
    offsets = np.linspace(-0.04, 0.04, len(values))
    axes.plot(x + offsets, values, "o", color=color, alpha=0.35, markersize=4)
    axes.errorbar(
        x,
        np.mean(values),
        yerr=confidence_interval(values),
        fmt="_",
        color=color,
        capsize=3,
        markersize=14,
        markeredgewidth=2,
        label=label,
    )


def band(axes: Any, x: Sequence[float], values: np.ndarray, color: Any, label: str) -> None:
    """Draws the mean over seeds as a curve, and its 95 % interval as a band.

    Args:
      axes: Matplotlib's.
      x: `(n,)`.
      values: `(n, seeds)`.
      color: The curve's.
      label: The curve's.
    """
    mean = values.mean(axis=1)
    axes.plot(x, mean, color=color, label=label, marker=".", markersize=4)
    if values.shape[1] > 1:
        half = np.array([confidence_interval(row) for row in values])
        axes.fill_between(x, mean - half, mean + half, color=color, alpha=0.2, linewidth=0)
