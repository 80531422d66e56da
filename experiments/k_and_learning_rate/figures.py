"""The figures: Fréchet distance over k, over how far D can go, and over training, by seed."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from experiments import claims, drawing, results
from experiments.k_and_learning_rate import design
from experiments.k_and_learning_rate.analysis import TESTED, Measurements
from experiments.k_and_learning_rate.design import KS, RATES

_D_RATES = {False: ("tab:blue", "D's rate the same"), True: ("tab:orange", "D's rate / k")}
_OF_K = dict(zip(KS, ("tab:purple", "tab:cyan", "tab:green", "tab:olive", "tab:red"), strict=True))
_BESIDE = {Fraction(1): -0.25, Fraction(2): 0.0, Fraction(5): 0.25}  # where the ratio is 1


def draw(measured: Measurements, out: Path) -> None:
    """Writes figure.png and over_training.png."""
    _draw_answer(measured, out / "figure.png")
    _draw_training(measured, out / "over_training.png")


def _draw_answer(measured: Measurements, path: Path) -> None:
    """Draws a row a budget: over k for each rate of G, then over k * D's rate / G's rate."""
    figure = Figure(figsize=(15, 9), layout="constrained")
    figure.suptitle(
        "Is it k, or how far D learns per update of G? Fréchet distance on MNIST, lower is better: "
        "dots are seeds, bars their geometric mean with its 95 % interval"
    )
    panels = figure.subplots(len(TESTED), 3, sharey=True)
    titles = (f"after {measured.updates:,} generator updates", "at equal arithmetic")
    for row, budget, title in zip(panels, TESTED, titles, strict=True):
        for axes, rate in zip(row, RATES, strict=False):
            _over_k(axes, measured, budget, rate)
            axes.set_title(f"{title}\nG's learning rate {rate:g}")
        _over_ratio(row[2], measured, budget)
        row[2].set_title(f"{title}\nG's learning rate {RATES[0]:g}, small dots {RATES[1]:g}")
        row[0].set_ylabel("Fréchet distance")
        for axes in row:
            axes.grid(alpha=0.3)
            drawing.log_axis(axes)
    looks = [(color, label, 8) for color, label in _D_RATES.values()]
    looks += [(color, f"right: k = {k}", 5) for k, color in _OF_K.items()]
    handles = [Line2D([], [], ls="", marker="o", color=c, label=s, ms=ms) for c, s, ms in looks]
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles))
    figure.savefig(path, dpi=90)


def _over_k(axes: Any, measured: Measurements, budget: str, rate: float) -> None:
    for cell in design.cells():
        values = list(measured.frechet(cell, budget).values())
        if cell.learning_rate != rate or not values:
            continue
        x = KS.index(cell.k) + (0.0 if cell.k <= 1 else 0.15 if cell.divided else -0.15)
        drawing.strip(axes, x, values, _D_RATES[cell.divided][0], None, log=True)
    axes.set_xticks(range(len(KS)), [f"k = {k}" for k in KS])
    axes.set_xlim(-0.5, len(KS) - 0.5)


def _over_ratio(axes: Any, measured: Measurements, budget: str) -> None:
    """Draws each setting where D can go as far as that; side by side where several can."""
    ratios = [float(k) for k in KS]
    for cell in design.cells():
        values = list(measured.frechet(cell, budget).values())
        first = cell.learning_rate == RATES[0]
        x = ratios.index(cell.ratio) + _BESIDE.get(cell.k, 0.0) * (cell.ratio == 1)
        x += -0.05 if first else 0.05
        style = {"color": _OF_K[cell.k], "ms": 5 if first else 3, "alpha": 0.5}
        axes.plot([x] * len(values), values, "o", **style)
    axes.set_xticks(range(len(ratios)), [f"{ratio:g}" for ratio in ratios])
    axes.set_xlim(-0.5, len(ratios) - 0.5)
    axes.set_xlabel("k * D's rate / G's rate: how far D can go per update of G")


def _draw_training(measured: Measurements, path: Path) -> None:
    """Draws a panel a rate of G: each setting over G's updates, its seeds as dots."""
    figure = Figure(figsize=(13, 5.5), layout="constrained")
    figure.suptitle("Over training: dots are seeds, lines their geometric mean")
    panels = figure.subplots(1, len(RATES), sharey=True)
    for cell in sorted(design.cells(), key=lambda cell: (cell.k, cell.divided)):
        axes = panels[RATES.index(cell.learning_rate)]
        rows = results.grouped(design.of_cell(measured.records, cell), "g_updates")
        means = [np.exp(np.mean(claims.log([r["frechet"] for r in at]))) for at in rows.values()]
        updates = [g_updates for (g_updates,) in rows]
        style = {"color": _OF_K[cell.k], "linestyle": "--" if cell.divided else "-"}
        label = f"k = {cell.k}" + (", D's rate / k" if cell.divided else "")
        axes.plot(updates, means, **style, label=label)
        for (x,), at in rows.items():
            axes.plot([x] * len(at), [r["frechet"] for r in at], ".", color=style["color"], ms=3)
    for axes, rate in zip(panels, RATES, strict=True):
        axes.set(title=f"G's learning rate {rate:g}", xlabel="generator updates")
        axes.axvline(measured.updates, color="gray", linestyle=":", linewidth=1)
        axes.grid(alpha=0.3)
        drawing.log_axis(axes, "x")
        drawing.log_axis(axes)
    panels[0].set_ylabel("Fréchet distance (lower is better)")
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside right center")
    figure.savefig(path, dpi=90)
