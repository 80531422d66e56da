"""Tables, tests and figures of the line, all from seeds.csv, moments.csv and lag.csv."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from experiments import claims, drawing, results, tables
from experiments.figure1 import comparing, lag_report, line, moments
from experiments.figure1.comparing import DIVERGENCE, LATE, TITLES, Comparison, Histories
from experiments.results import Record

COLORS = {
    ("non_saturating", 1): "tab:blue",
    ("non_saturating", 5): "tab:cyan",
    ("minimax", 1): "tab:red",
    ("minimax", 5): "tab:orange",
}


def write(out: Path) -> None:
    """Writes tables, tests and figures from the tidy files in a directory.

    What lag.csv carries is left out where there is no such file. All p-values are adjusted
    together.
    """
    histories = {
        cell: results.history(records, line.MEASURES)
        for cell, records in results.grouped(
            results.read(out / "seeds.csv"), "data", "loss", "k"
        ).items()
    }
    compared, effects = list(comparing.comparisons(histories)), []
    lag = comparing.lags(results.read(out / "lag.csv")) if (out / "lag.csv").exists() else {}
    if lag:
        names = lag_report.LOSS, lag_report.NOISY, lag_report.SOONER
        compared += comparing.lag_comparisons(lag, *names)
        effects = lag_report.tests(lag)
    p_values = [one.effect.p for one in compared] + [one.equivalence for one in compared]
    adjusted = claims.holm(p_values + [effect.p for effect in effects])
    n = len(compared)
    write_table(histories, out)
    write_claims(compared, adjusted[:n], adjusted[n : 2 * n], out)
    draw(histories, results.read(out / "moments.csv")).savefig(out / "figure.png", dpi=80)
    if lag:
        lag_report.write_table(lag, effects, adjusted[2 * n :], out)
        lag_report.write_half(lag, out)
        lag_report.draw(lag).savefig(out / "lag.png", dpi=80)


def write_table(histories: Histories, out: Path) -> None:
    """Writes the distances at the end of training."""
    rows = []
    for (data, loss, k), history in histories.items():
        late = (comparing.during(history, name, LATE) for name in line.MEASURES)
        cells = [data, loss, str(k), *(tables.spread(values, 4) for values in late)]
        low, step = min((float(np.mean(m[DIVERGENCE])), m["step"]) for m in history)
        rows.append([*cells, f"{low:.4f}, at step {step:,}"])
    columns = [
        "data",
        "loss",
        "k",
        *TITLES.values(),
        "the divergence's mean at its lowest",
    ]
    tables.write(out / "table.md", columns, rows)


def write_claims(
    compared: Sequence[Comparison],
    p_values: Sequence[float],
    equivalences: Sequence[float],
    out: Path,
) -> None:
    """Writes all comparisons, with the adjusted p-values of a difference and of none."""
    rows = []
    for one, p, same in zip(compared, p_values, equivalences, strict=True):
        effect = one.effect
        answers = [side for side in [claims.significant(effect, p)] if side != "neither"]
        answers += ["within a tenth"] if same < claims.LEVEL else []
        row = [*one.where, one.what, str(effect), f"{p:.2g}", f"{effect.exact:.2g}", f"{same:.2g}"]
        rows.append([*row, ", ".join(answers) or "unclear"])
    columns = ["data", "loss", "distance", "compared", "ratio", "differs: p (Holm)"]
    columns += ["p (sign flips)", "within a tenth: p (Holm)", "answer"]
    tables.write(out / "claims.md", columns, rows)


def draw(histories: Histories, last: list[Record]) -> Figure:
    """Draws the end of seed 0 and all distances over training, a row a distribution.

    Args:
      histories: What was measured of each cell.
      last: The rows of moments.csv.
    """
    seeds = len(next(iter(histories.values()))[0]["divergence"])
    figure = Figure(figsize=(19, 10), layout="constrained")
    figure.suptitle(
        f"One dimension: does p_g reach p_data, D its optimum D*, and both 1/2? {seeds} "
        "seeds, their geometric mean with its 95 % interval"
    )
    panels = figure.subplots(2, 4, sharey="col")
    for row, data in zip(panels, line.DATA, strict=True):
        curves = results.grouped((r for r in last if r["data"] == data), "curve")
        now = {curve: [r["value"] for r in rows] for (curve,), rows in curves.items()}
        moments.draw(row[0], data, last[-1]["step"], now)
        row[0].set_title(f"{row[0].get_title()}: seed 0, non-saturating, k = 1", fontsize=10)
        for axes, (name, title) in zip(row[1:], TITLES.items(), strict=True):
            for (loss, k), color in COLORS.items():
                history = histories[data, loss, k]
                values = np.array([m[name] for m in history])
                steps = [m["step"] for m in history]
                drawing.band(axes, steps, values, color, f"{loss}, k = {k}", log=True)
            axes.set_title(f"{data}: {title.replace('Jensen-Shannon ', '')}", fontsize=10)
            axes.set_xlabel("generator updates")
            axes.grid(alpha=0.3)
    for axes in panels[-1, :2]:
        handles, labels = axes.get_legend_handles_labels()
        where = "outside lower left" if axes is panels[-1, 0] else "outside lower right"
        figure.legend(handles, labels, loc=where, ncols=len(labels))
    return figure
