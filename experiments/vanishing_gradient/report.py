"""Table, tests and figure of what is left of G's gradient, all from seeds.csv."""

from pathlib import Path

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
            norms = [tables.geometric([one[loss] for one in now]) for loss in drawing.LOSSES]
            accuracy, fake = (
                tables.spread([m[n] for m in now], 3) for n in ("d_accuracy", "d_fake")
            )
            rows.append([f"{step:,}", f"{first['updates']:,}", *norms, accuracy, fake])
        for loss in drawing.LOSSES:
            before, after = ([history[i][loss] for history in histories] for i in (0, -1))
            tests.append((step, loss, claims.paired_ratio(after, before)))
    columns = ["G frozen after", "updates of D"]
    columns += [f"norm of G's gradient, {loss}" for loss in drawing.LOSSES]
    tables.write(out / "table.md", [*columns, "D's accuracy, held out", "D(G(z))"], rows)
    adjusted = claims.holm([effect.p for *_, effect in tests])
    answers = []
    for (step, loss, effect), p in zip(tests, adjusted, strict=True):
        answer = claims.verdict([claims.significant(effect, p)], "smaller", every=True)
        answers.append([f"{step:,}", loss, str(effect), f"{p:.2g}", answer])
    last = histories[0][-1]["updates"]
    columns = ["G frozen after", "loss", f"norm after {last:,} updates of D / before"]
    tables.write(out / "claims.md", [*columns, "p (Holm)", "does it vanish?"], answers)


def draw(points: dict[int, list[list[Record]]], path: Path) -> None:
    """Draws G's gradient under both losses, and D's answers, against D's updates."""
    figure = Figure(figsize=(4.2 * len(points), 7.5), layout="constrained")
    num = len(next(iter(points.values())))
    figure.suptitle(
        f"G stands still, D learns on: what is left of G's gradient ({num} seeds, their geometric "
        "mean drawn bold)"
    )
    panels = figure.subplots(2, len(points), sharey="row", squeeze=False)
    for column, (step, histories) in enumerate(points.items()):
        updates = [m["updates"] for m in histories[0]]
        top, bottom = panels[:, column]
        for loss, color in drawing.COLORS.items():
            norms = np.array([[m[loss] for m in history] for history in histories]).T
            top.plot(updates, norms, color=color, linewidth=0.7, alpha=0.5)
            mean = np.exp(claims.log(norms).mean(axis=1))
            top.plot(updates, mean, color=color, linewidth=2.5, label=drawing.LOSSES[loss])
        top.set(title="G untrained" if step == 0 else f"G after {step:,} steps", yscale="log")
        for name, label, color in (
            ("d_accuracy", "D's accuracy on held-out images", "tab:green"),
            ("d_fake", "D(G(z))", "tab:orange"),
        ):
            values = np.array([[m[name] for m in history] for history in histories]).T
            drawing.band(bottom, updates, values, color, label)
        bottom.set(xlabel="updates of D alone", ylim=(-0.02, 1.02))
        for axes in (top, bottom):
            axes.set_xscale("symlog", linthresh=10)
            axes.set_xlim(-1, 1.2 * updates[-1])
            axes.grid(alpha=0.3)
    panels[0, 0].set_ylabel("norm of G's gradient")
    panels[0, 0].legend(fontsize="small")
    panels[1, 0].legend(fontsize="small")
    figure.savefig(path, dpi=90)
