"""Table, tests and figure of the line, all from seeds.csv and moments.csv."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from experiments import claims, drawing, results, tables
from experiments.figure1 import line, moments
from experiments.results import Record

COLORS = {
    ("non_saturating", 1): "tab:blue",
    ("non_saturating", 5): "tab:cyan",
    ("minimax", 1): "tab:red",
    ("minimax", 5): "tab:orange",
}
TITLES = {
    "divergence": "Jensen-Shannon divergence of p_g from p_data (nats)",
    "from_optimal": "mean distance of D from D*",
    "from_half": "mean distance of D from 1/2",
}
Cell = tuple[str, str, int]  # data, loss and k


def write(out: Path) -> None:
    """Writes table, tests and figure from the tidy files in a directory."""
    histories = {
        cell: results.history(records, line.MEASURES)
        for cell, records in results.grouped(
            results.read(out / "seeds.csv"), "data", "loss", "k"
        ).items()
    }
    write_tables(histories, out)
    draw(histories, results.read(out / "moments.csv")).savefig(out / "figure.png", dpi=80)


def during(history: Sequence[Record], measure: str, part: slice) -> list[float]:
    """Returns each seed's mean of a measure over a part of its training."""
    return np.mean([m[measure] for m in history[part]], axis=0).tolist()


# The training's second fifth and its last: single moments swing.
FIFTH = line.MEASUREMENTS // 5
EARLY, LATE = slice(FIFTH, 2 * FIFTH), slice(-FIFTH, None)


def write_tables(histories: dict[Cell, list[Record]], out: Path) -> None:
    """Writes the table and the tests."""
    first_k = min(k for *_, k in histories)
    rows, tests = [], []
    for (data, loss, k), history in histories.items():
        late = {name: during(history, name, LATE) for name in line.MEASURES}
        rows.append([data, loss, str(k), *(tables.spread(late[name], 4) for name in line.MEASURES)])
        for name in line.MEASURES:
            effect = claims.paired_ratio(late[name], during(history, name, EARLY))
            what = f"k = {k}: last fifth of training / second fifth"
            tests.append((data, loss, name, what, effect))
        if k != first_k:
            low = during(histories[data, loss, first_k], "divergence", LATE)
            what = f"last fifth of training: k = {k} / k = {first_k}"
            effect = claims.ratio(late["divergence"], low)
            tests.append((data, loss, "divergence", what, effect))
    columns = ["data", "loss", "k", *TITLES.values()]
    tables.write(out / "table.md", columns, rows)
    adjusted = claims.holm([effect.p for *_, effect in tests])
    answers = []
    for (data, loss, name, what, effect), p in zip(tests, adjusted, strict=True):
        answer = claims.verdict([claims.significant(effect, p)], "smaller", every=True)
        answers.append([data, loss, TITLES[name], what, str(effect), f"{p:.2g}", answer])
    columns = ["data", "loss", "distance", "compared", "ratio", "p (Holm)", "smaller?"]
    tables.write(out / "claims.md", columns, answers)


def draw(histories: dict[Cell, list[Record]], last: list[Record]) -> Figure:
    """Draws the end of seed 0 and all distances over training, a row a distribution.

    Args:
      histories: What was measured of each cell.
      last: The rows of moments.csv.
    """
    seeds = len(next(iter(histories.values()))[0]["divergence"])
    figure = Figure(figsize=(19, 9), layout="constrained")
    figure.suptitle(
        f"One dimension: does p_g reach p_data, D its optimum D*, and both 1/2? {seeds} "
        "seeds, their geometric mean with its 95 % interval"
    )
    for row, data in zip(figure.subplots(2, 4), line.DATA, strict=True):
        curves = results.grouped((r for r in last if r["data"] == data), "curve")
        now = {curve: [r["value"] for r in rows] for (curve,), rows in curves.items()}
        moments.draw(row[0], data, last[-1]["step"], now)
        row[0].set_title(f"{row[0].get_title()}: seed 0, non-saturating, k = 1", fontsize=10)
        row[0].legend(fontsize="small", loc="upper left")
        for axes, (name, title) in zip(row[1:], TITLES.items(), strict=True):
            for (loss, k), color in COLORS.items():
                history = histories[data, loss, k]
                values = np.array([m[name] for m in history])
                steps = [m["step"] for m in history]
                drawing.band(axes, steps, values, color, f"{loss}, k = {k}", log=True)
            axes.set(title=title, xlabel="generator updates")
            axes.grid(alpha=0.3)
        row[3].legend(fontsize="small", loc="upper right")
    return figure
