"""Parts of figures: seeds as dots, bands or lines with their mean, scoreboards, plain ticks."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib import ticker
from matplotlib.figure import Figure

from experiments import claims
from gan_jax.statistics import BAND_SEEDS, confidence_interval

LOSSES = {"non_saturating": "non-saturating, -log D(G(z))", "minimax": "minimax, log(1 - D(G(z)))"}
COLORS = {"non_saturating": "tab:blue", "minimax": "tab:red"}
SCORES = {
    "parzen": "log-likelihood (nats; higher is better)",
    "frechet": "Fréchet distance (lower is better)",
    "recall": "recall (higher is better)",
    "coverage": "coverage (higher is better)",
}
_ANYTHING = (-np.inf, np.inf)
_POSSIBLE = {"recall": (0, 1), "coverage": (0, 1)}
_LINES = (("tab:green", ":"), ("tab:orange", "--"), ("tab:gray", "-."))


def _scale(log: bool) -> tuple[Callable, Callable]:
    """Returns the functions into and out of the numbers that a mean is taken over."""
    return (claims.log, np.exp) if log else (np.asarray, np.asarray)


def log_axis(axes: Any, which: str = "y") -> None:
    """Makes an axis logarithmic, with plain numbers at its ticks: 200, not 2 x 10^2.

    Call it after the data are drawn, because the ticks suit the axis's range: within a decade 1,
    1.5, 2, 3, 5 and 7 times its power of ten, within three 1, 2 and 5 times; else powers of ten.
    """
    axes.set(**{f"{which}scale": "log"})
    axis = getattr(axes, f"{which}axis")
    decades = np.ptp(np.log10(axis.get_view_interval()))
    if decades > 3:
        return
    subs = (1, 1.5, 2, 3, 5, 7) if decades < 1 else (1, 2, 5)
    axis.set_major_locator(ticker.LogLocator(subs=subs))
    axis.set_major_formatter(ticker.FuncFormatter(lambda value, _: f"{value:,.10g}"))
    axis.set_minor_formatter(ticker.NullFormatter())


def strip(
    axes: Any,
    x: float,
    values: Sequence[float],
    color: str,
    label: str | None,
    *,
    log: bool = False,
    possible: tuple[float, float] = _ANYTHING,
) -> None:
    """Draws every seed as a dot, and their mean as a bar with its 95 % interval.

    On a logarithmic axis (`log`), it is the geometric mean and its interval. The interval ends
    where the `possible` values do, which Student's t knows nothing of.
    """
    into, back = _scale(log)
    mean, half = np.mean(into(values)), confidence_interval(into(values)) or 0.0
    ends = np.clip(back([mean - half, mean + half]), *possible)
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
        log_axis(axes)


def band(
    axes: Any,
    x: Sequence[float],
    values: np.ndarray,
    color: Any,
    label: str | None,
    *,
    log: bool = False,
    possible: tuple[float, float] = _ANYTHING,
) -> None:
    """Draws the mean over seeds as a thick curve, and how the seeds differ.

    Of eight seeds or more, that is a band, the mean's 95 % interval; of fewer, whose interval
    reaches where no seed is, every seed as a thin curve.

    Args:
      axes: Matplotlib's.
      x: `(n,)`.
      values: `(n, seeds)`.
      color: The curve's.
      label: The curve's.
      log: On a logarithmic axis, with the geometric mean and its interval.
      possible: Where the interval ends at the latest, as in `strip`.
    """
    into, back = _scale(log)
    values = into(values)
    mean = values.mean(axis=1)
    if values.shape[1] < BAND_SEEDS:
        axes.plot(x, back(values), ".-", color=color, alpha=0.4, linewidth=0.8, markersize=5)
    else:
        half = np.array([confidence_interval(row) for row in values])
        low, high = np.clip([back(mean - half), back(mean + half)], *possible)
        axes.fill_between(x, low, high, color=color, alpha=0.2, linewidth=0)
    axes.plot(x, back(mean), color=color, label=label, linewidth=2)
    if log:
        log_axis(axes)


def scoreboard(
    rows: Mapping[str, Mapping[str, Sequence[float]]],
    measures: Sequence[str],
    title: str,
    marks: dict[str, dict[str, float]] | None = None,
) -> Figure:
    """Draws a panel a measure with a line a row: every seed, and their mean.

    Of three seeds or more, with the mean's 95 % interval.

    Args:
      rows: For each row, each measure's value of every seed.
      measures: The measures to draw, of `SCORES`.
      title: What is compared.
      marks: What else has been measured, by its name, where it is: a line in each such panel.
    """
    height = 1.9 + 0.34 * len(rows)
    figure = Figure(figsize=(3.1 * len(measures) + 2.5, height), layout="constrained")
    figure.suptitle(title)
    panels = figure.subplots(1, len(measures), sharey=True, squeeze=False)[0]
    for axes, measure in zip(panels, measures, strict=True):
        for y, values in enumerate(row[measure] for row in rows.values()):
            names = ("a seed", "mean, and its 95 % interval") if y == 0 else (None, None)
            dots = {"color": "tab:blue", "alpha": 0.4, "markersize": 5, "label": names[0]}
            axes.plot(values, [y] * len(values), "o", **dots)
            mean, interval = np.mean(values), None
            if len(values) > 2:  # of two seeds, it would be 12.7 times as wide as they lie apart
                half = confidence_interval(values) or 0.0
                ends = np.clip([mean - half, mean + half], *_POSSIBLE.get(measure, _ANYTHING))
                interval = np.abs(ends - mean)[:, None]
            style = {"fmt": "|", "color": "tab:blue", "capsize": 4, "markersize": 14}
            axes.errorbar(mean, y, xerr=interval, label=names[1], **style)
        for (name, scores), (color, line) in zip((marks or {}).items(), _LINES, strict=False):
            if measure in scores:
                axes.axvline(scores[measure], color=color, linestyle=line, label=name)
        axes.set_title(SCORES[measure], fontsize=10)
        axes.grid(axis="x", alpha=0.3)
        if measure == "frechet":
            log_axis(axes, "x")
    panels[0].set_yticks(range(len(rows)), list(rows))
    panels[0].set_ylim(len(rows) - 0.5, -0.5)
    figure.legend(*panels[0].get_legend_handles_labels(), loc="outside lower center", ncols=5)
    return figure
