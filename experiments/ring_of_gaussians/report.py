"""Tables, tests and figure of the ring, all from seeds.csv and samples.csv."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.figure import Figure, SubFigure

from experiments import claims, drawing, results, tables
from experiments.results import Record
from experiments.ring_of_gaussians import ring

MEASURES = ("modes", "quality")
Cell = tuple[str, int]  # loss and k


def write(out: Path, std: float) -> None:
    """Writes tables, tests and figure from the tidy files in a directory.

    Args:
      out: The directory.
      std: Standard deviation of each Gaussian, for the data that the figure shows.
    """
    histories = {
        cell: results.history(records, MEASURES)
        for cell, records in results.grouped(results.read(out / "seeds.csv"), "loss", "k").items()
    }
    ends = compared(histories)
    rows = []
    for (what, loss, k), end in ends.items():
        complete = sum(modes == ring.MODES for modes in end["modes"])
        rows.append(
            [
                f"{k * end['step'] if what.startswith('d') else end['step']:,} {what}",
                loss,
                str(k),
                tables.spread(end["modes"], 2),
                f"{complete} of {len(end['modes'])}",
                tables.spread(end["quality"], 3),
            ]
        )
    columns = ["after", "loss", "k", "modes covered, of 8", "seeds with all 8", "quality share"]
    tables.write(out / "table.md", columns, rows)
    tables.write(out / "claims.md", *tested(ends))
    samples = results.grouped(results.read(out / "samples.csv"), "loss", "k")
    draw(histories, ends, samples, std).savefig(out / "figure.png", dpi=90)


def generator_updates(histories: dict[Cell, list[Record]]) -> int:
    """Returns the step at which all are compared: no more are trained with the largest k."""
    return max(histories.items(), key=lambda item: item[0][1])[1][-1]["step"]


def compared(histories: dict[Cell, list[Record]]) -> dict[tuple[str, str, int], Record]:
    """Returns each cell's measures at equal updates of G, and then of D."""
    steps = generator_updates(histories)
    at = {
        "generator updates": dict.fromkeys(histories, steps),
        "discriminator updates": {cell: 3 * steps // cell[1] for cell in histories},
    }
    return {
        (what, *cell): next(m for m in histories[cell] if m["step"] == step)
        for what, steps in at.items()
        for cell, step in steps.items()
    }


def tested(ends: dict[tuple[str, str, int], Record]) -> tuple[list[str], list[list[str]]]:
    """Returns the table of tests: each k against k = 1, and one loss against the other."""
    comparisons = [
        (what, f"{loss}, k = {k} against k = 1", (what, loss, k), (what, loss, 1))
        for what, loss, k in ends
        if k > 1
    ]
    comparisons += [
        (what, f"minimax against non_saturating, k = {k}", (what, "minimax", k), (what, loss, k))
        for what, loss, k in ends
        if loss == "non_saturating"
    ]
    columns, cells = ["at equal", "compared"], [list(c[:2]) for c in comparisons]
    for measure in MEASURES:
        effects = [
            claims.difference(ends[a][measure], ends[b][measure]) for *_, a, b in comparisons
        ]
        adjusted = claims.holm([effect.p for effect in effects])
        columns += [f"{measure}: difference", "p (Holm)"]
        for row, effect, p in zip(cells, effects, adjusted, strict=True):
            row += [str(effect), f"{p:.2g}"]
    return columns, cells


def draw(
    histories: dict[Cell, list[Record]],
    ends: dict[tuple[str, str, int], Record],
    samples: dict[Cell, list[Record]],
    std: float,
) -> Figure:
    """Draws what seed 0 draws, modes and quality over k, and modes over training."""
    ks, steps = sorted({k for _, k in histories}), generator_updates(histories)
    seeds = len(next(iter(ends.values()))["modes"])
    figure = Figure(figsize=(16, 11), layout="constrained")
    figure.suptitle(f"Eight Gaussians in a ring, {seeds} seeds: modes and quality by k and loss")
    upper, lower = figure.subfigures(2, 1, height_ratios=(1.15, 1))
    upper.suptitle(f"seed 0 after {steps:,} generator updates (gray: data)", fontsize=10)
    _draw_samples(upper, samples, std)
    _draw_numbers(lower, histories, ends, ks, steps)
    return figure


def _draw_samples(figure: SubFigure, samples: dict[Cell, list[Record]], std: float) -> None:
    """Draws what seed 0 draws with each k and loss, on the data."""
    data = ring.points(np.random.default_rng(1), 1_000, std)
    for i, ((loss, k), drawn) in enumerate(samples.items(), 1):
        axes = figure.add_subplot(2, len(samples) // 2, i)
        axes.plot(*data.T, ".", color="lightgray", markersize=3)
        x, y = ([point[name] for point in drawn] for name in "xy")
        axes.plot(x, y, ".", color=drawing.COLORS[loss], markersize=3)
        axes.set_title(f"{loss}, k = {k}", fontsize=10)
        axes.set(xlim=(-1.4, 1.4), ylim=(-1.4, 1.4), aspect="equal", xticks=[], yticks=[])


def _draw_numbers(
    figure: SubFigure,
    histories: dict[Cell, list[Record]],
    ends: dict[tuple[str, str, int], Record],
    ks: Sequence[int],
    steps: int,
) -> None:
    """Draws modes and quality over k, and modes over training."""
    panels = figure.subplots(1, 4)
    for axes, measure in zip(panels[:2], MEASURES, strict=True):
        for loss, shift in (("non_saturating", -0.12), ("minimax", 0.12)):
            for x, k in enumerate(ks):
                values = ends["generator updates", loss, k][measure]
                label = drawing.LOSSES[loss] if x == 0 else None
                drawing.strip(axes, x + shift, values, drawing.COLORS[loss], label)
        axes.set_xticks(range(len(ks)), [f"k = {k}" for k in ks])
    after = f"after {steps:,} generator updates"
    panels[0].set(title=f"modes covered\n{after}", ylim=(-0.3, 8.3))
    panels[1].set(title=f"share of samples at a mode\n{after}", ylim=(-0.02, 1.02))
    panels[0].legend(fontsize="small", loc="lower left")
    colors = matplotlib.colormaps["viridis"](np.linspace(0, 0.85, len(ks)))
    for axes, loss in zip(panels[2:], drawing.LOSSES, strict=True):
        for k, color in zip(ks, colors, strict=True):
            history = histories[loss, k]
            modes = np.array([m["modes"] for m in history])
            drawing.band(axes, [k * m["step"] for m in history], modes, color, f"k = {k}")
        axes.set(title=f"modes covered over training\n{loss}", ylim=(-0.3, 8.3))
        axes.set(xlabel="discriminator updates", xlim=(0, 6 * steps))
        axes.legend(fontsize="small", loc="lower right")
    for axes in panels:
        axes.grid(alpha=0.3)
