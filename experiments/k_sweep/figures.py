"""The figures of the sweep that seeds.csv suffices for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure

from experiments import drawing
from experiments.k_sweep.cell import Budgets, Cell
from gan_jax.statistics import BAND_SEEDS

_FRECHET = "Fréchet distance (lower is better)"


def draw(cells: Sequence[Cell], budgets: Budgets, out: Path) -> None:
    """Writes figure.png, the answer over k, and over_training.png, how it came about."""
    _over_k(cells, budgets, out / "figure.png")
    _over_training(cells, out / "over_training.png")


def _title(cells: Sequence[Cell], figure: Figure) -> None:
    seeds = len(cells[0].values("frechet", cells[0].steps[0]))
    drawn = "thin lines are seeds, thick ones" if seeds < BAND_SEEDS else "lines are"
    band = "" if seeds < BAND_SEEDS else " with its 95 % interval"
    of = "geometric on logarithmic axes"
    figure.suptitle(f"MNIST, {seeds} seeds of each k and loss: {drawn} their mean{band} ({of})")


def _over_k(cells: Sequence[Cell], budgets: Budgets, path: Path) -> None:
    first, last = budgets.checkpoints[0], budgets.steps
    points = budgets.points()
    frechet = {
        f"after {first:,} generator updates": lambda _: first,
        f"after {last:,} generator updates": lambda _: last,
        f"after {budgets.d_updates:,} discriminator updates": points["discriminator updates"],
        f"at equal arithmetic, at most {budgets.gflop / 1e3:.1f} TFLOP": points["arithmetic"],
    }
    figure = Figure(figsize=(18, 9), layout="constrained")
    _title(cells, figure)
    panels = figure.subplots(2, 4)
    for axes, (name, step_of) in zip(panels[0], frechet.items(), strict=True):
        if axes is not panels[0, 0]:
            axes.sharey(panels[0, 0])
        _lines(axes, cells, lambda cell, f=step_of: cell.values("frechet", f(cell)), log=True)
        axes.set_title(name)
    panels[0, 0].set_ylabel(_FRECHET)
    early, norm, accuracy, classes = panels[1]
    _lines(norm, cells, lambda cell: cell.gradient_norms(budgets.checkpoints), log=True)
    norm.set_title(
        f"norm of G's gradient, mean over intervals\nthat end after {_listed(budgets.checkpoints)}"
    )
    _lines(accuracy, cells, lambda cell: cell.values("d_accuracy", last), possible=(0, 1))
    accuracy.axhline(0.5, color="gray", linestyle=":")
    accuracy.text(
        len(accuracy.get_xticks()) - 1, 0.51, "1/2: D cannot tell", color="gray", ha="right"
    )
    accuracy.set(title=f"D's accuracy on held-out images\nafter {last:,} generator updates")
    _lines(classes, cells, lambda cell: cell.values("classes", last), possible=(1, 10))
    classes.set(title=f"classes of digits drawn, of 10\nafter {last:,} generator updates")
    classes.set_ylim(0, 10.3)
    handles, labels = norm.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower right", ncols=2)
    for cell, color in _colors(cells):
        if cell.loss == "non_saturating":
            _curve(early, cell, cell.steps, "frechet", color, log=True)
    drawing.log_axis(early, "x")
    early.set(xlabel="generator updates", ylabel=_FRECHET)
    early.set_title("Fréchet distance over training,\nnon-saturating loss")
    early.grid(alpha=0.3)
    early.legend(fontsize="small", loc="lower left")
    figure.savefig(path, dpi=90)


def _listed(steps: Sequence[int]) -> str:
    return ", ".join(f"{step:,}" for step in steps[:-1]) + f" and {steps[-1]:,}"


def _lines(
    axes: Any, cells: Sequence[Cell], values: Callable[[Cell], list[float]], **options: Any
) -> None:
    """Draws what each loss's seeds have over k."""
    ks = sorted({cell.k for cell in cells})
    for loss, name in drawing.LOSSES.items():
        seeds = np.array([values(cell) for cell in cells if cell.loss == loss])
        drawing.band(axes, range(len(ks)), seeds, drawing.COLORS[loss], name, **options)
    axes.set_xticks(range(len(ks)), [f"k = {k}" for k in ks])
    axes.grid(alpha=0.3)


def _colors(cells: Sequence[Cell]) -> list[tuple[Cell, Any]]:
    ks = sorted({cell.k for cell in cells})
    colors = matplotlib.colormaps["viridis"](np.linspace(0, 0.9, len(ks)))
    return [(cell, colors[ks.index(cell.k)]) for cell in cells]


def _curve(
    axes: Any, cell: Cell, x: Sequence[float], measure: str, color: Any, **options: Any
) -> None:
    """Draws a measure of one cell at all its checkpoints."""
    values = np.array([cell.values(measure, step) for step in cell.steps])
    drawing.band(axes, x, values, color, f"k = {cell.k}", **options)


def _over_training(cells: Sequence[Cell], path: Path) -> None:
    """Draws quality, G's gradient and D's answers at every checkpoint, a row a loss."""
    figure = Figure(figsize=(18, 9), layout="constrained")
    _title(cells, figure)
    panels = dict(zip(drawing.LOSSES, figure.subplots(2, 4), strict=True))
    top = panels["non_saturating"]
    for axes in (top[1], *panels["minimax"][:2]):
        axes.sharey(top[0])
    for cell, color in _colors(cells):
        frechet, cost, norm, answers = panels[cell.loss]
        _curve(frechet, cell, cell.steps, "frechet", color, log=True)
        _curve(cost, cell, [cell.cost(s) / 1e3 for s in cell.steps], "frechet", color, log=True)
        _curve(norm, cell, cell.steps, "g_grad_norm", color, log=True)
        _curve(answers, cell, cell.steps, "d_fake", color, possible=(0, 1))
    for loss, (frechet, cost, norm, answers) in panels.items():
        for axes in (frechet, cost, norm, answers):
            axes.set_xlabel("generator updates")
            axes.grid(alpha=0.3)
        frechet.set_title(f"{drawing.LOSSES[loss]}\n{_FRECHET}")
        cost.set(title="the same over cost", xlabel="TFLOP")
        norm.set_title("norm of G's gradient over the\nlogging interval that ends there")
        answers.set(title="D(G(z)), mean over samples", ylim=(-0.02, 1.02))
    handles, labels = top[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels))
    figure.savefig(path, dpi=90)
