"""Parts of figures: seeds as dots with their mean, bands over training, scoreboards."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from experiments import claims
from gan_jax.statistics import confidence_interval

LOSSES = {"non_saturating": "non-saturating, -log D(G(z))", "minimax": "minimax, log(1 - D(G(z)))"}
COLORS = {"non_saturating": "tab:blue", "minimax": "tab:red"}


def _scale(log: bool) -> tuple[Callable, Callable]:
    """Returns the functions into and out of the numbers that a mean is taken over."""
    return (claims.log, np.exp) if log else (np.asarray, np.asarray)


def strip(
    axes: Any,
    x: float,
    values: Sequence[float],
    color: str,
    label: str | None,
    *,
    log: bool = False,
) -> None:
    """Draws every seed as a dot, and their mean as a bar with its 95 % interval.

    On a logarithmic axis (`log`), it is the geometric mean and its interval.
    """
    into, back = _scale(log)
    mean, half = np.mean(into(values)), confidence_interval(into(values)) or 0.0
    ends = back([mean - half, mean + half])
    axes.plot(x + np.linspace(-0.04, 0.04, len(values)), values, "o", color=color, alpha=0.35, ms=4)
    axes.errorbar(
        x,
        back(mean),
        yerr=np.abs(ends - back(mean))[:, None],
        fmt="_",
        color=color,
        capsize=3,
        markersize=14,
        markeredgewidth=2,
        label=label,
    )
    if log:
        axes.set_yscale("log")


def band(
    axes: Any, x: Sequence[float], values: np.ndarray, color: Any, label: str, *, log: bool = False
) -> None:
    """Draws the mean over seeds as a curve, and its 95 % interval as a band.

    Args:
      axes: Matplotlib's.
      x: `(n,)`.
      values: `(n, seeds)`.
      color: The curve's.
      label: The curve's.
      log: On a logarithmic axis, with the geometric mean and its interval.
    """
    into, back = _scale(log)
    values = into(values)
    mean = values.mean(axis=1)
    axes.plot(x, back(mean), color=color, label=label, marker=".", markersize=4)
    if values.shape[1] > 1:
        half = np.array([confidence_interval(row) for row in values])
        low, high = back(mean - half), back(mean + half)
        axes.fill_between(x, low, high, color=color, alpha=0.2, linewidth=0)
    if log:
        axes.set_yscale("log")


def scoreboard(
    rows: dict[str, dict[str, Sequence[float]]],
    measures: dict[str, str],
    marks: dict[str, dict[str, float]],
    title: str,
) -> Figure:
    """Draws a panel a measure with a line a row: every seed, and their mean.

    Of three seeds or more, with the mean's 95 % interval.

    Args:
      rows: For each row, each measure's value of every seed.
      measures: The measures to draw, and what they are called.
      marks: Values to mark in a measure's panel, by their names.
      title: What is compared.
    """
    height = 1.6 + 0.34 * len(rows)
    figure = Figure(figsize=(4.2 * len(measures) + 2.5, height), layout="constrained")
    figure.suptitle(title)
    panels = figure.subplots(1, len(measures), sharey=True, squeeze=False)[0]
    for axes, (measure, name) in zip(panels, measures.items(), strict=True):
        for y, values in enumerate(row[measure] for row in rows.values()):
            axes.plot(values, [y] * len(values), "o", color="tab:blue", alpha=0.4, markersize=5)
            # Of two seeds it would be several times as wide as they lie apart.
            interval = confidence_interval(values) if len(values) > 2 else None
            style = {"fmt": "|", "color": "tab:blue", "capsize": 4, "markersize": 14}
            axes.errorbar(np.mean(values), y, xerr=interval, **style)
        for mark, value in marks.get(measure, {}).items():
            axes.axvline(value, color="tab:green", linestyle=":")
            axes.text(value, len(rows) - 0.4, f"{mark} ", rotation=90, fontsize=8, ha="right")
        axes.set_title(name, fontsize=10)
        axes.grid(axis="x", alpha=0.3)
        if measure == "frechet":
            axes.set_xscale("log")
    panels[0].set_yticks(range(len(rows)), list(rows))
    panels[0].set_ylim(len(rows) - 0.3, -0.7)
    return figure
