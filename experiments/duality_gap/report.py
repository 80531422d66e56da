"""Tables, tests and figure of what either player can still gain, all from seeds.csv."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.figure import Figure

from experiments import claims, results, tables
from experiments.duality_gap import ranks
from experiments.results import Record

LOG_4 = math.log(4)
NUM_CHECKPOINTS = 4
NEAR = 0.05  # nats
MISSING = "not measured yet"

# Of a quantity, each seed's value at each checkpoint, `(seeds, checkpoints)`.
Values = dict[str, np.ndarray]

GAINS = {"gap": "the duality gap", "d_gain": "D's gain", "g_gain": "G's gain"}
OTHERS = {"frechet": "Fréchet distance", "d_from_half": "distance of D from 1/2"}

# Each claim says that all of its differences, one a seed, are below 0.
CLAIMS: dict[str, dict[str, Callable[[Values], np.ndarray]]] = {
    "the end of training is near an equilibrium": {
        f"D's gain at the end, less {NEAR}": lambda of: of["d_gain"][:, -1] - NEAR,
        f"G's gain at the end, less {NEAR}": lambda of: of["g_gain"][:, -1] - NEAR,
        f"the distance of V from -log 4 at the end, less {NEAR}": lambda of: (
            np.abs(of["value"][:, -1] + LOG_4) - NEAR
        ),
    },
    "the duality gap falls over training": {
        "the gap at the end, less that at the first checkpoint": lambda of: (
            of["gap"][:, -1] - of["gap"][:, 0]
        )
    },
    "the duality gap falls below a tenth": {
        "the gap at the end, less a tenth of that at the first checkpoint": lambda of: (
            of["gap"][:, -1] - of["gap"][:, 0] / 10
        )
    },
    "D's gain falls over training": {
        "D's gain at the end, less that at the first checkpoint": lambda of: (
            of["d_gain"][:, -1] - of["d_gain"][:, 0]
        )
    },
    "G's gain falls over training": {
        "G's gain at the end, less that at the first checkpoint": lambda of: (
            of["g_gain"][:, -1] - of["g_gain"][:, 0]
        )
    },
}


def write(out: Path) -> None:
    """Writes tables, tests and figure from the seeds.csv in a directory, complete or not."""
    records = sorted(results.read(out / "seeds.csv"), key=lambda row: (row["step"], row["seed"]))
    write_table(records, out)
    write_tests(complete(records), out)
    draw(records, out / "figure.png")


def complete(records: Sequence[Record]) -> Values:
    """Returns the values of the seeds that have been measured at every checkpoint."""
    seeds = [
        rows for rows in results.grouped(records, "seed").values() if len(rows) == NUM_CHECKPOINTS
    ]
    return {
        name: np.array([[row[name] for row in rows] for rows in seeds])
        for name in ("value", *GAINS, *OTHERS)
    }


def write_table(records: Sequence[Record], out: Path) -> None:
    """Writes means over the seeds at each checkpoint."""
    columns = ["steps", "seeds", "V + log 4", "D's gain", "G's gain", "duality gap"]
    columns += ["its error over images", "V + log 4 of a fresh D", "samples rounded"]
    columns += ["its updates", "D(G'(z))", "D from 1/2", "Fréchet distance"]
    rows = []
    for (step,), seeds in results.grouped(records, "step").items():
        of = {name: [row[name] for row in seeds] for name in seeds[0]}
        values, fresh, rounded = (
            tables.spread([value + LOG_4 for value in of[name]], 3)
            for name in ("value", "fresh_value", "rounded_value")
        )
        row = [f"{step:,}", str(len(seeds)), values]
        row += [tables.spread(of[name], 3) for name in ("d_gain", "g_gain", "gap")]
        row += [f"{np.sqrt(np.mean(np.square(of['gap_error']))):.3f}", fresh, rounded]
        row += [tables.spread(of["d_updates"], 0)]
        row += [tables.spread(of[name], 3) for name in ("d_better_fake", "d_from_half")]
        rows.append([*row, tables.spread(of["frechet"], 1)])
    tables.write(out / "table.md", columns, rows or [_missing(len(columns))])


def _missing(num_columns: int) -> list[str]:
    return [MISSING, *[""] * (num_columns - 1)]


def write_tests(values: Values, out: Path) -> None:
    """Writes the tests of the README's rule: p-values are Holm-adjusted over all of the page."""
    columns = ["claim", "compared, over seeds", "nats (95 % interval)", "p (paired t)"]
    columns += ["p (sign flip)", "p (Holm)", "answer"]
    pairs = ["correlation of", "with", "where", "mean of Spearman's", "p (permutation)", "p (Holm)"]
    num_seeds = len(values["gap"])
    if num_seeds < 2:
        tables.write(out / "claims.md", columns, [_missing(len(columns))])
        tables.write(out / "correlations.md", pairs, [_missing(len(pairs))])
        return
    effects = [
        (claim, compared, claims.paired_difference(differences(values).tolist(), [0.0] * num_seeds))
        for claim, comparisons in CLAIMS.items()
        for compared, differences in comparisons.items()
    ]
    correlations = [
        ([GAINS[gain], OTHERS[other], where], correlated(*order(values[gain], values[other])))
        for gain in GAINS
        for other in OTHERS
        for where, correlated, order in (
            ("checkpoints of a seed", ranks.each_on_its_own, lambda x, y: (x, y)),
            ("seeds at a checkpoint", ranks.all_alike, lambda x, y: (x.T, y.T)),
        )
    ]
    p_values = [effect.p for *_, effect in effects] + [one.p for _, one in correlations]
    adjusted = claims.holm(p_values)
    rows = []
    for claim in CLAIMS:
        mine = [
            (compared, effect, p)
            for (its, compared, effect), p in zip(effects, adjusted, strict=False)
            if its == claim
        ]
        sides = [claims.significant(effect, p) for _, effect, p in mine]
        answer = claims.verdict(sides, "smaller", every=True)
        for i, (compared, effect, p) in enumerate(mine):
            texts = [str(effect), f"{effect.p:.2g}", f"{effect.exact:.2g}", f"{p:.2g}"]
            rows.append(["" if i else claim, compared, *texts, "" if i else answer])
    tables.write(out / "claims.md", columns, rows)
    rows = [
        [*names, f"{one.rho:.2f}", f"{one.p:.2g}", f"{p:.2g}"]
        for (names, one), p in zip(correlations, adjusted[len(effects) :], strict=True)
    ]
    tables.write(out / "correlations.md", pairs, rows)


def draw(records: Sequence[Record], path: Path) -> None:
    """Draws every seed: V and both gains over training, and the gap against other measures."""
    figure = Figure(figsize=(15, 8.5), layout="constrained")
    num = len({row["seed"] for row in records})
    figure.suptitle(
        "What a fresh D can gain against the frozen G, and G against the frozen D, on held-out "
        f"images: {num} seeds, their mean drawn bold. At an equilibrium V = -log 4 and no one gains"
    )
    panels = figure.subplots(2, 3)
    _over_training(
        panels[0, 0], records, {"value": ("tab:gray", "V(D, G)"), "fresh_value": _FRESH}, "nats"
    )
    panels[0, 0].axhline(-LOG_4, color="black", linestyle=":", label="-log 4: D is 1/2")
    panels[0, 0].set_ylim(bottom=-1.8)  # room for the legend
    panels[0, 0].legend(fontsize="small", loc="lower right")
    panels[0, 0].set_title("the value of the game")
    for axes, (name, color, title) in zip(
        (*panels[0, 1:], panels[1, 0]),
        (
            ("d_gain", "tab:green", "D's gain: V(fresh D, G) - V(D, G)"),
            ("g_gain", "tab:orange", "G's gain: V(D, G) - V(D, G trained on alone)"),
            ("gap", "tab:purple", "the duality gap, at least: the sum of both gains"),
        ),
        strict=True,
    ):
        _over_training(axes, records, {name: (color, None)}, "nats")
        axes.axhline(0, color="black", linewidth=0.8)
        axes.axhspan(
            -NEAR, NEAR, color="black", alpha=0.12, linewidth=0, label=f"within {NEAR} nats of 0"
        )
        axes.set_title(title)
    panels[0, 1].legend(fontsize="small")  # elsewhere the band is too thin to be seen
    for axes, (name, label) in zip(panels[1, 1:], OTHERS.items(), strict=True):
        _scatter(axes, records, name)
        axes.set(xlabel=label, ylabel="duality gap (nats)", title=f"the gap and the {label}")
    if records:
        panels[1, 1].legend(fontsize="small", title="after steps")
    figure.savefig(path, dpi=90)


_FRESH = ("tab:green", "V(fresh D, G)")


def _over_training(
    axes: Any, records: Sequence[Record], names: dict[str, tuple[str, str | None]], unit: str
) -> None:
    """Draws each seed as a thin line, and the mean over the seeds at each checkpoint."""
    for name, (color, label) in names.items():
        for rows in results.grouped(records, "seed").values():
            points = [row["step"] for row in rows], [row[name] for row in rows]
            axes.plot(*points, ".-", color=color, alpha=0.4, linewidth=0.8)
        by_step = results.grouped(records, "step")
        means = [np.mean([row[name] for row in rows]) for rows in by_step.values()]
        axes.plot([step for (step,) in by_step], means, color=color, linewidth=2.5, label=label)
    axes.set(xlabel="steps of training", ylabel=unit)
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.grid(alpha=0.3)


def _scatter(axes: Any, records: Sequence[Record], other: str) -> None:
    """Draws the gap of every seed at every checkpoint against another measure."""
    by_step = results.grouped(records, "step")
    shades = colormaps["viridis"](np.linspace(0, 0.9, max(1, len(by_step))))
    for ((step,), rows), shade in zip(by_step.items(), shades, strict=False):
        points = [row[other] for row in rows], [row["gap"] for row in rows]
        axes.plot(*points, "o", color=shade, alpha=0.8, label=f"{step:,}")
    axes.grid(alpha=0.3)
