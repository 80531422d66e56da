"""Tables and figure of D's copies that learn on, all from lag.csv."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from experiments import claims, drawing, tables
from experiments.claims import Effect
from experiments.figure1 import comparing, line
from experiments.figure1.comparing import (
    AS_TRAINED,
    DIVERGENCE,
    FROM_HALF,
    FROM_OPTIMAL,
    PERFECT,
    Lags,
)

LOSS = "non_saturating"
SOONER, NOISY, LATER = "2,000 more", "2,000 more, same rate", "10,000 more"
LABELS = {
    AS_TRAINED: ("D as trained", "tab:blue"),
    SOONER: ("its copy, after 2,000 updates more", "tab:purple"),
    PERFECT: ("the floor: D* itself", "tab:orange"),
}


def tests(lag: Lags) -> list[Effect]:
    """Returns, for each cell, the test of the sooner copy of D and that of the later one."""
    ends = [steps[max(steps)] for steps in lag.values()]
    return [comparing.reaches(end, copy) for end in ends for copy in (SOONER, LATER)]


def write_table(lag: Lags, effects: Sequence[Effect], adjusted: Sequence[float], out: Path) -> None:
    """Writes lag_table.md.

    Args:
      lag: The rows of lag.csv.
      effects: What `tests` returned.
      adjusted: Their p-values, adjusted with all others of the page.
      out: Where to write.
    """
    rows = []
    pairs = list(zip(effects, adjusted, strict=True))
    for i, ((data, k, rate), steps) in enumerate(lag.items()):
        end = steps[max(steps)]
        cells = [data, str(k), rate]
        for d in (AS_TRAINED, SOONER, NOISY, LATER, PERFECT):
            cells.append(tables.spread(end[d][FROM_OPTIMAL], 4))
        both = pairs[2 * i : 2 * i + 2]
        for copy, (effect, p) in zip((SOONER, LATER), both, strict=True):
            cells += [f"{comparing.left(end, copy):.0%}", f"{p:.2g} ({effect.exact:.2g})"]
        rows.append([*cells, comparing.lag_answer(*(claims.significant(*one) for one in both))])
    columns = ["data", "k", "learning rate", "D as trained", SOONER, NOISY, LATER, "floor"]
    for copy in (SOONER, LATER):
        columns += [f"gap left by {copy}", "is it a tenth? p (Holm; sign flips)"]
    tables.write(out / "lag_table.md", [*columns, "answer"], rows)


def write_half(lag: Lags, out: Path) -> None:
    """Writes half.md: how far from 1/2 each D is at the end of training, and the divergence."""
    rows = []
    for (data, k, rate), steps in lag.items():
        end = steps[max(steps)]
        ds = AS_TRAINED, SOONER, LATER, PERFECT
        cells = [tables.spread(end[d][FROM_HALF], 4) for d in ds]
        rows.append([data, str(k), rate, *cells, tables.spread(end[PERFECT][DIVERGENCE], 4)])
    columns = ["data", "k", "learning rate", "D as trained, from 1/2", SOONER, LATER, "D*"]
    tables.write(out / "half.md", [*columns, "divergence (nats)"], rows)


def draw(lag: Lags) -> Figure:
    """Draws D's distance from D*, its copy's and the floor over training, a panel a cell."""
    columns = list(dict.fromkeys((k, rate) for _, k, rate in lag))
    seeds = len(next(iter(next(iter(lag.values())).values()))[AS_TRAINED][FROM_OPTIMAL])
    figure = Figure(figsize=(4 * len(columns), 7), layout="constrained")
    figure.suptitle(
        "G stands still and a copy of D learns on: how far from D* is it then? "
        f"{seeds} seeds, their mean with its 95 % interval"
    )
    panels = figure.subplots(len(line.DATA), len(columns), sharex=True, sharey="row")
    for axes, (data, (k, rate)) in zip(
        panels.flat, [(data, column) for data in line.DATA for column in columns], strict=True
    ):
        steps = lag[data, k, rate]
        for d, (label, color) in LABELS.items():
            values = np.array([ds[d][FROM_OPTIMAL] for ds in steps.values()])
            drawing.band(axes, list(steps), values, color, label, possible=(0, 1))
        end = steps[max(steps)]
        label = "another copy, after 10,000"
        axes.plot(max(steps), np.mean(end[LATER][FROM_OPTIMAL]), "*", color="tab:red", label=label)
        axes.set_title(f"{data}, k = {k}, learning rate {rate}", fontsize=11)
        axes.set_ylim(bottom=0)
        axes.grid(alpha=0.3)
    for axes in panels[:, 0]:
        axes.set_ylabel("mean |D - D*|")
    for axes in panels[-1]:
        axes.set_xlabel("generator updates")
    handles, labels = panels.flat[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels))
    return figure
