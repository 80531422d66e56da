"""Tables, tests and figure of the ring, all from seeds.csv and samples.csv.

Settings that are not trained yet are left out.
"""

from collections.abc import Iterator
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure, SubFigure
from matplotlib.lines import Line2D

from experiments import claims, drawing, results, tables
from experiments.results import Record
from experiments.ring_of_gaussians import ring
from gan_jax.terminal.errors import UsageError

MEASURES = {
    "kl": "divergence from the data's modes (nats)",
    "modes": "modes covered, of 8",
    "quality": "share of samples at a mode",
}
POSSIBLE = {"kl": (0, np.inf), "modes": (0, 8), "quality": (0, 1)}
LIMITS = {"kl": (-0.35, 4.65), "modes": (-0.3, 8.3), "quality": (-0.02, 1.02)}
DRAWS, NUM_SAMPLES = 32, 2_000  # of what needs no training: as many as of the generators
Cell = tuple[str, int]  # loss and k
Ends = dict[str, dict[Cell, Record]]  # for each budget, the measures at its end


def write(out: Path, std: float, steps: int, longest: int) -> None:
    """Writes tables, tests and figure from the tidy files in a directory.

    Args:
      out: The directory.
      std: Standard deviation of each Gaussian.
      steps: Generator updates at which all are first compared.
      longest: Updates of either player at which all are compared again.

    Raises:
      UsageError: If the files are of a training that measured at other steps.
    """
    records = results.read(out / "seeds.csv")
    cells = results.grouped(records, "loss", "k")
    histories = {
        cell: results.history(cells[cell], list(MEASURES))
        for cell in sorted(cells, key=lambda cell: (list(drawing.LOSSES).index(cell[0]), cell[1]))
    }
    ends = compared(histories, steps, longest)
    if f"{steps:,} generator updates" not in ends:
        raise UsageError(f"{out / 'seeds.csv'} has nothing after {steps:,} updates: give --steps")
    references = ring.references(std, DRAWS, NUM_SAMPLES)
    tables.write(out / "table.md", *listed(ends, references))
    tables.write(out / "claims.md", *tested(ends))
    samples = results.grouped(results.read(out / "samples.csv"), "loss", "k")
    draw(histories, ends, samples, references, std).savefig(out / "figure.png", dpi=90)


def compared(histories: dict[Cell, list[Record]], steps: int, longest: int) -> Ends:
    """Returns the measures at equal updates of G and of D, where every setting has been measured.

    Args:
      histories: Each setting's measurements, in the order of its steps.
      steps: Updates of G of the first budget; the second is three times as many of D.
      longest: Updates of G of the third budget, and of D of the fourth.
    """
    budgets = {
        f"{steps:,} generator updates": dict.fromkeys(histories, steps),
        f"{3 * steps:,} discriminator updates": {cell: 3 * steps // cell[1] for cell in histories},
        f"{longest:,} generator updates": dict.fromkeys(histories, longest),
        f"{longest:,} discriminator updates": {cell: longest // cell[1] for cell in histories},
    }
    measured = {cell: {m["step"]: m for m in history} for cell, history in histories.items()}
    return {
        budget: {cell: measured[cell][step] for cell, step in at.items()}
        for budget, at in budgets.items()
        if all(step in measured[cell] for cell, step in at.items())
    }


def listed(
    ends: Ends, references: dict[str, list[ring.Scores]]
) -> tuple[list[str], list[list[str]]]:
    """Returns the table of every setting at the end of every budget, below what needs no training.

    Args:
      ends: The settings' measures.
      references: The scores of samples that need no training.
    """
    columns = ["after", "loss", "k", "divergence (nats)", "of it off the modes"]
    columns += ["modes covered, of 8", "quality share", f"seeds with all 8 at {ring.GOOD}"]
    rows = []
    for name, drawn in references.items():
        end = {measure: [scores[measure] for scores in drawn] for measure in MEASURES}
        rows.append(["no training", name, "", *_summary(end)])
    for budget, cells in ends.items():
        rows += [[budget, loss, str(k), *_summary(end)] for (loss, k), end in cells.items()]
    return columns, rows


def _summary(end: Record) -> list[str]:
    """Returns a row's numbers over seeds."""
    modes, quality = np.array(end["modes"]), np.array(end["quality"])
    learnt = int(np.sum((modes == ring.MODES) & (quality >= ring.GOOD)))
    return [
        tables.spread(end["kl"], 3),
        tables.spread(ring.off_modes(quality).tolist(), 3),
        tables.spread(end["modes"], 2),
        tables.spread(end["quality"], 3),
        f"{learnt} of {len(modes)}",
    ]


def comparisons(ends: Ends) -> Iterator[tuple[str, str, Record, Record]]:
    """Yields each k against k = 1, then one loss against the other: where, what, and the two."""
    for budget, cells in ends.items():
        for (loss, k), end in cells.items():
            if k > 1 and (loss, 1) in cells:
                yield budget, f"{loss}, k = {k} against k = 1", end, cells[loss, 1]
    for budget, cells in ends.items():
        for (loss, k), end in cells.items():
            if loss == "minimax" and ("non_saturating", k) in cells:
                what = f"minimax against non_saturating, k = {k}"
                yield budget, what, end, cells["non_saturating", k]


def tested(ends: Ends) -> tuple[list[str], list[list[str]]]:
    """Returns the table of paired tests, Holm-adjusted over all comparisons and measures."""
    columns, rows, effects = ["after", "compared"], [], []
    for measure in MEASURES:
        columns += [f"{measure}: difference", "p (Holm)", "p (signs)"]
    for budget, what, a, b in comparisons(ends):
        rows.append([budget, what])
        effects += [claims.paired_difference(a[measure], b[measure]) for measure in MEASURES]
    adjusted = claims.holm([effect.p for effect in effects])
    for i, (effect, p) in enumerate(zip(effects, adjusted, strict=True)):
        rows[i // len(MEASURES)] += [str(effect), f"{p:.2g}", f"{effect.exact:.2g}"]
    return columns, rows


def draw(
    histories: dict[Cell, list[Record]],
    ends: Ends,
    samples: dict[Cell, list[Record]],
    references: dict[str, list[ring.Scores]],
    std: float,
) -> Figure:
    """Draws what seed 0 draws, every measure over k, and the first measure over training."""
    budget = [name for name in ends if "generator" in name][-1]
    end = ends[budget]
    seeds = len(next(iter(end.values()))["modes"])
    figure = Figure(figsize=(19, 11.5), layout="constrained")
    figure.suptitle(f"Eight Gaussians in a ring, {seeds} seeds, by k and loss", fontsize=14)
    upper, lower = figure.subfigures(2, 1, squeeze=False, height_ratios=(1.1, 1)).flat
    upper.suptitle(f"what seed 0 draws after {budget} (gray: data)", fontsize=11)
    _draw_samples(upper, samples, end, std)
    _draw_numbers(lower, histories, end, references, budget)
    return figure


def _draw_samples(
    figure: SubFigure, samples: dict[Cell, list[Record]], end: dict[Cell, Record], std: float
) -> None:
    """Draws what seed 0 draws with each k and loss on the data, and what needs no training."""
    ks = sorted({k for _, k in samples})
    panels = figure.subplots(2, len(ks) + 1, squeeze=False)
    rng = np.random.default_rng(1)
    data = ring.points(rng, 1_000, std)
    for row, (loss, color) in zip(panels, drawing.COLORS.items(), strict=True):
        for axes, k in zip(row, ks, strict=False):
            axes.set_visible((loss, k) in samples)
            if (loss, k) in samples:
                points = np.array([[point["x"], point["y"]] for point in samples[loss, k]])
                scores = {name: end[loss, k][name][0] for name in MEASURES}
                _draw_points(axes, f"{loss}, k = {k}", data, points, color, scores)
    for axes, name, draw_some in zip(
        panels[:, -1], ("noisy circle", "real data"), (ring.circle, ring.points), strict=True
    ):
        points = draw_some(rng, NUM_SAMPLES, std)
        scores = ring.scores(points, std)
        _draw_points(axes, f"for comparison: {name}", data, points[:300], "black", scores)


def _draw_points(
    axes: Axes, title: str, data: np.ndarray, points: np.ndarray, color: str, scores: ring.Scores
) -> None:
    """Draws points on the data, below their scores."""
    axes.plot(*data.T, ".", color="lightgray", markersize=3)
    axes.plot(*points.T, ".", color=color, markersize=3)
    axes.set(xlim=(-1.4, 1.4), ylim=(-1.4, 1.4), aspect="equal", xticks=[], yticks=[])
    numbers = f"{scores['modes']} modes, {scores['quality']:.0%} at a mode"
    axes.set_title(f"{title}\n{scores['kl']:.2f} nats, {numbers}", fontsize=10)


def _draw_numbers(
    figure: SubFigure,
    histories: dict[Cell, list[Record]],
    end: dict[Cell, Record],
    references: dict[str, list[ring.Scores]],
    budget: str,
) -> None:
    """Draws every measure over k, and the first one over training."""
    ks = sorted({k for _, k in histories})
    panels = figure.subplots(1, len(MEASURES) + 2)
    for axes, measure in zip(panels, MEASURES, strict=False):
        for loss, shift in zip(drawing.LOSSES, (-0.12, 0.12), strict=True):
            for x, k in enumerate(ks):
                if (loss, k) in end:
                    values = end[loss, k][measure]
                    color, possible = drawing.COLORS[loss], POSSIBLE[measure]
                    drawing.strip(axes, x + shift, values, color, None, possible=possible)
        axes.set_xticks(range(len(ks)), [f"k = {k}" for k in ks])
        axes.set(xlim=(-0.5, len(ks) + 0.2), ylim=LIMITS[measure])
        axes.set_title(f"{MEASURES[measure]}\nafter {budget}", fontsize=10)
        _draw_references(axes, references, measure)
    first = next(iter(MEASURES))
    colors = matplotlib.colormaps["viridis"](np.linspace(0, 0.85, len(ks)))
    for axes, loss in zip(panels[len(MEASURES) :], drawing.LOSSES, strict=True):
        for k, color in zip(ks, colors, strict=True):
            if (loss, k) in histories:
                history = histories[loss, k]
                values = np.array([m[first] for m in history])
                drawing.band(axes, [m["step"] for m in history], values, color, f"k = {k}")
        axes.set_title(f"{MEASURES[first]}\nover training, {loss}", fontsize=10)
        last = max(history[-1]["step"] for history in histories.values())
        axes.set(xlabel="generator updates", xlim=(0, 1.3 * last), ylim=LIMITS[first])
        axes.set_xticks([0, last // 3, 2 * last // 3, last])
        axes.xaxis.set_major_formatter("{x:,.0f}")
        _draw_references(axes, references, first)
    for axes in panels:
        axes.grid(alpha=0.3)
    losses = [
        Line2D([], [], color=drawing.COLORS[loss], marker="o", label=name)
        for loss, name in drawing.LOSSES.items()
    ]
    curves, names = panels[-1].get_legend_handles_labels()
    handles = losses + [c for c, name in zip(curves, names, strict=True) if name.startswith("k")]
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles))


def _draw_references(axes: Axes, references: dict[str, list[ring.Scores]], measure: str) -> None:
    """Marks the mean scores of what needs no training, at the right margin of a panel."""
    names: dict[float, list[str]] = {}
    for name, drawn in references.items():
        mean = float(np.mean([scores[measure] for scores in drawn]))
        names.setdefault(round(mean, 2), []).append(name)
    for value, named in names.items():
        axes.axhline(value, color="black", linestyle=":", linewidth=1)
        where = {"xy": (1, value), "xycoords": ("axes fraction", "data")}
        axes.annotate("\n".join(named) + " ", **where, ha="right", va="top", fontsize=8)
