"""Table, tests and figure of what is left of G's gradient, all from seeds.csv."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from experiments import claims, drawing, results, tables
from experiments.results import Record


def write(out: Path) -> None:
    """Writes table, tests and figure from the seeds.csv in a directory."""
    points = {
        step: list(results.grouped(rows, "seed").values())
        for (step,), rows in results.grouped(
            results.read(out / "seeds.csv"), "frozen_after"
        ).items()
    }
    write_tables(points, out)
    draw(points, out / "figure.png")


def write_tables(points: dict[int, list[list[Record]]], out: Path) -> None:
    """Writes the table and the tests, from each seed's rows by the step G was frozen after."""
    rows, tests = [], []
    for step, histories in points.items():
        for i, first in enumerate(histories[0]):
            now = [history[i] for history in histories]
            norms = [seeds([one[loss] for one in now], log=True) for loss in drawing.LOSSES]
            ratios = [
                seeds([history[i][loss] / history[0][loss] for history in histories], log=True)
                for loss in drawing.LOSSES
            ]
            answers = [seeds([one[name] for one in now]) for name in ("d_accuracy", "d_fake")]
            of_norms = [text for pair in zip(norms, ratios, strict=True) for text in pair]
            rows.append([f"{step:,}", f"{first['updates']:,}", *of_norms, *answers])
        for loss in drawing.LOSSES:
            before, after = ([history[i][loss] for history in histories] for i in (0, -1))
            tests.append((step, loss, claims.paired_ratio(after, before)))
    columns = ["G frozen after", "updates of D"]
    for loss in drawing.LOSSES:
        columns += [f"norm of G's gradient, {loss}", f"{loss}: / before"]
    tables.write(out / "table.md", [*columns, "D's accuracy, held out", "D(G(z))"], rows)
    adjusted = claims.holm([effect.p for *_, effect in tests])
    answers = []
    for (step, loss, effect), p in zip(tests, adjusted, strict=True):
        answer = claims.verdict([claims.significant(effect, p)], "smaller", every=True)
        p_values = [f"{p:.2g}", f"{effect.exact:.3g}"]
        answers.append([f"{step:,}", loss, str(effect), *p_values, answer])
    last = histories[0][-1]["updates"]
    columns = ["G frozen after", "loss", f"norm after {last:,} updates of D / before"]
    columns += ["p (paired t, Holm)", "p (sign flips)", "does it vanish?"]
    tables.write(out / "claims.md", columns, answers)


def seeds(values: Sequence[float], *, log: bool = False) -> str:
    """Returns the mean over seeds, geometric if `log`, with the lowest and the highest, as text."""
    form = ".3g" if log else ".3f"
    mean = np.exp(claims.log(values).mean()) if log else np.mean(values)
    return f"{mean:{form}} ({min(values):{form}} to {max(values):{form}})"


def draw(points: dict[int, list[list[Record]]], path: Path) -> None:
    """Draws G's gradient under both losses, and D's answers, against D's updates."""
    figure = Figure(figsize=(4.2 * len(points), 8.5), layout="constrained")
    num = len(next(iter(points.values())))
    figure.suptitle(
        f"G stands still, D learns on: what is left of G's gradient? ({num} seeds, thin; their "
        "mean, geometric above, bold)"
    )
    parts: Any = figure.subfigures(2, 1)
    panels = [part.subplots(1, len(points), sharey=True, squeeze=False)[0] for part in parts]
    for (step, histories), top, bottom in zip(points.items(), *panels, strict=True):
        updates = [m["updates"] for m in histories[0]]

        def values(name, histories=histories):
            return np.array([[m[name] for m in history] for history in histories]).T

        for loss, color in drawing.COLORS.items():
            drawing.band(top, updates, values(loss), color, drawing.LOSSES[loss], log=True)
        top.set(title="G untrained" if step == 0 else f"G after {step:,} steps")
        drawing.band(bottom, updates, values("d_accuracy"), "tab:green", "D's accuracy, held out")
        drawing.band(bottom, updates, values("d_fake"), "tab:orange", "D(G(z))")
        bottom.set(xlabel="updates of D alone", ylim=(-0.02, 1.02))
        for axes in (top, bottom):
            axes.set_xscale("symlog", linthresh=10)
            axes.set_xlim(-1, 1.2 * updates[-1])
            ticks = [tick for tick in (0, 10, 100, 1_000) if tick <= updates[-1]]
            axes.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
            axes.grid(alpha=0.3)
    panels[0][0].set_ylabel("norm of G's gradient")
    panels[0][0].yaxis.set_major_formatter("{x:g}")
    for part, axes in zip(parts, panels, strict=True):
        handles, labels = axes[0].get_legend_handles_labels()
        part.legend(handles, labels, loc="outside lower center", ncols=len(labels))
    figure.savefig(path, dpi=90)
