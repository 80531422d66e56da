"""The figure: Fréchet distance over k and over how far D can go, every seed a dot."""

from fractions import Fraction
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from experiments import drawing
from experiments.k_and_learning_rate import design
from experiments.k_and_learning_rate.analysis import TESTED, Measurements
from experiments.k_and_learning_rate.design import KS, Cell

_D_RATES = {False: ("tab:blue", "D's rate the same"), True: ("tab:orange", "D's rate / k")}
_OF_K = dict(zip(KS, ("tab:purple", "tab:cyan", "tab:green", "tab:olive", "tab:red"), strict=True))


def draw(measured: Measurements, path: Path) -> None:
    """Draws a row a budget: over k for each rate of G, then over k * D's rate / G's rate."""
    figure = Figure(figsize=(15, 8.5), layout="constrained")
    figure.suptitle(
        "Is it k, or how far D learns per update of G? Fréchet distance on MNIST, lower is better: "
        "dots are seeds, bars their geometric mean with its 95 % interval"
    )
    panels = figure.subplots(len(TESTED), 3, sharey=True)
    titles = (f"after {measured.updates:,} generator updates", "at equal arithmetic")
    for row, budget, title in zip(panels, TESTED, titles, strict=True):
        for axes, rate in zip(row, design.RATES, strict=False):
            _over_k(axes, measured, budget, rate)
            axes.set(title=f"{title}, G's learning rate {rate:g}")
        _over_ratio(row[2], measured, budget)
        row[2].set(title=f"{title}, both rates of G (small: 6e-4)")
        row[0].set_ylabel("Fréchet distance")
        for axes in row:
            axes.grid(alpha=0.3)
            if axes.lines:
                drawing.log_axis(axes)
                axes.legend(fontsize="small", loc="upper left")
    figure.savefig(path, dpi=90)


def _over_k(axes: Any, measured: Measurements, budget: str, rate: float) -> None:
    labelled = set()
    for cell in [*design.main_cells(), *design.few_cells()]:
        values = list(measured.frechet(cell, budget).values())
        if cell.learning_rate != rate or not values:
            continue
        color, label = _D_RATES[cell.divided]
        x = KS.index(cell.k) + (0.0 if cell.k <= 1 else 0.15 if cell.divided else -0.15)
        drawing.strip(axes, x, values, color, None if label in labelled else label, log=True)
        labelled.add(label)
    axes.set_xticks(range(len(KS)), [f"k = {k}" for k in KS])
    axes.set_xlim(-0.5, len(KS) - 0.5)


def _over_ratio(axes: Any, measured: Measurements, budget: str) -> None:
    """Draws each setting where D can go as far as that; side by side where several can."""
    ratios = [float(k) for k in KS]
    for cell in [*design.main_cells(), *design.few_cells()]:
        values = list(measured.frechet(cell, budget).values())
        if not values:
            continue
        x = ratios.index(cell.ratio) + _beside(cell)
        size = 5 if cell.learning_rate == design.RATES[0] else 3
        label = f"k = {cell.k}" if _is_first(cell, measured, budget) else None
        color = _OF_K[cell.k]
        axes.plot([x] * len(values), values, "o", color=color, ms=size, alpha=0.5, label=label)
    axes.set_xticks(range(len(ratios)), [f"{ratio:g}" for ratio in ratios])
    axes.set_xlim(-0.5, len(ratios) - 0.5)
    axes.set_xlabel("k * D's rate / G's rate: how far D can go per update of G")


def _beside(cell: Cell) -> float:
    """Returns where in its column a setting is drawn: by k, and then by G's rate."""
    place = {Fraction(1): -0.25, Fraction(2): 0.0, Fraction(5): 0.25}
    within = 0.05 if cell.learning_rate == design.RATES[0] else -0.05
    return (place[cell.k] if cell.ratio == 1 else 0.0) - within


def _is_first(cell: Cell, measured: Measurements, budget: str) -> bool:
    """Says whether a setting is the first of its k that there is something of."""
    cells = [*design.main_cells(), *design.few_cells()]
    return cell == next(c for c in cells if c.k == cell.k and measured.frechet(c, budget))
