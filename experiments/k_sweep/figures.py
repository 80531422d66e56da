"""The figures of the sweep that its tidy files suffice for."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure

from experiments import drawing, results
from experiments.k_sweep.cell import Budgets, Cell
from experiments.results import Record


def draw(cells: Sequence[Cell], budgets: Budgets, out: Path) -> None:
    """Writes figure.png, the answer over k, and over_training.png, how it came about.

    The latter takes every logging interval: without training.csv, it is left as it is.
    """
    seeds = len(cells[0].values("frechet", budgets.steps))
    title = f"{seeds} seeds of each k and loss, MNIST"
    figure = Figure(figsize=(15, 9), layout="constrained")
    figure.suptitle(f"{title}: dots are seeds, bars their mean with its 95 % interval")
    panels = figure.subplots(2, 3)
    heads = {
        "generator updates": f"{budgets.steps:,} generator updates each",
        "discriminator updates": f"{budgets.d_updates:,} discriminator updates each",
        "arithmetic": "equal arithmetic",
    }
    for axes, (name, step_of) in zip(panels[0], budgets.points().items(), strict=True):
        _strips(
            axes,
            cells,
            lambda cell, step_of=step_of: cell.values("frechet", step_of(cell)),
            log=True,
        )
        axes.set(title=heads[name], ylabel="Fréchet distance (lower is better)")
    after = f"after {heads['generator updates']}"
    _strips(panels[1, 0], cells, lambda cell: cell.gradient_norms(budgets.steps), log=True)
    panels[1, 0].set_title(
        f"norm of G's gradient, geometric mean\nover checkpoints up to step {budgets.steps:,}"
    )
    for axes, measure, name in (
        (panels[1, 1], "d_accuracy", "D's accuracy on held-out images"),
        (panels[1, 2], "classes", "classes of digits drawn, of 10"),
    ):
        _strips(axes, cells, lambda cell, m=measure: cell.values(m, budgets.steps))
        axes.set_title(f"{name}\n{after}")
    panels[1, 1].axhline(0.5, color="gray", linestyle=":", label="1/2: D cannot tell")
    panels[1, 1].set_ylim(0.45, 1.02)
    panels[1, 1].legend(fontsize="small", loc="lower right")
    panels[1, 2].set_ylim(0, 10.3)
    panels[0, 0].legend(fontsize="small")
    figure.savefig(out / "figure.png", dpi=90)
    if (out / "training.csv").exists():
        training = results.grouped(results.read(out / "training.csv"), "loss", "k")
        _over_training(cells, training, title, out / "over_training.png")


def _strips(
    axes: Any,
    cells: Sequence[Cell],
    values: Callable[[Cell], list[float]],
    *,
    log: bool = False,
) -> None:
    ks = sorted({cell.k for cell in cells})
    for cell in cells:
        x = ks.index(cell.k) + (0.12 if cell.loss == "minimax" else -0.12)
        label = drawing.LOSSES[cell.loss] if cell.k == ks[0] else None
        drawing.strip(axes, x, values(cell), drawing.COLORS[cell.loss], label, log=log)
    axes.set_xticks(range(len(ks)), [f"k = {k}" for k in ks])
    axes.grid(alpha=0.3)


def _over_training(
    cells: Sequence[Cell], training: dict[tuple, list[Record]], title: str, path: Path
) -> None:
    """Draws quality, G's gradient and D's answers over training, a row a loss."""
    ks = sorted({cell.k for cell in cells})
    colors = dict(
        zip(ks, matplotlib.colormaps["viridis"](np.linspace(0, 0.9, len(ks))), strict=True)
    )
    figure = Figure(figsize=(18, 8), layout="constrained")
    figure.suptitle(f"{title}: mean over seeds with its 95 % interval")
    panels = dict(zip(drawing.LOSSES, figure.subplots(2, 4), strict=True))
    for cell in cells:
        row, style = panels[cell.loss], (colors[cell.k], f"k = {cell.k}")
        frechet = np.array([cell.values("frechet", step) for step in cell.steps])
        drawing.band(row[0], cell.steps, frechet, *style, log=True)
        costs = [cell.cost(step) / 1e3 for step in cell.steps]
        drawing.band(row[1], costs, frechet, *style, log=True)
        logged = results.history(training[cell.loss, cell.k], ("g_grad_norm", "d_fake"))
        steps = [line["step"] for line in logged]
        norms, d_fake = (
            np.array([line[name] for line in logged]) for name in ("g_grad_norm", "d_fake")
        )
        drawing.band(row[2], steps, norms, *style, log=True)
        drawing.band(row[3], steps, d_fake, *style)
    for loss, row in panels.items():
        for axes in row:
            axes.set_xlabel("generator updates")
            axes.grid(alpha=0.3)
        row[0].set_title(f"{drawing.LOSSES[loss]}\nFréchet distance (lower is better)")
        row[1].set(title="the same over cost", xlabel="TFLOP")
        row[2].set_title("norm of G's gradient")
        row[3].set(title="D(G(z)) in training", ylim=(-0.02, 0.6))
        row[0].legend(fontsize="small")
    figure.savefig(path, dpi=90)
