"""Answer and figure, all from curves.csv and seeds.csv."""

import statistics
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from experiments import results, tables
from experiments.results import Record
from gan_jax.statistics import confidence_interval

PUBLISHED = 225.0  # nats: the paper's Table 1
NUM_SEEDS = 4  # before which nothing is answered
NUM_CANDIDATE_SEEDS = 2
POINTS = 6  # of a candidate's curve: 60 epochs
MAX_WIDTH = 50.0  # nats, of an interval that says anything
STOPS = {"best": "where validation is best", "end": "at the end"}
NAMES = {"last": "last parameters", "ema": "moving average of G"}
_COLORS = {"last": "tab:blue", "ema": "tab:orange"}
RISING = 5  # last points of the curve


def write(out: Path) -> None:
    """Writes table and figure from the CSV files in a directory, complete or not."""
    curves, tests = results.read(out / "curves.csv"), results.read(out / "seeds.csv")
    write_table(tests, out)
    write_rise(curves, tests, out)
    path = out / "candidates.csv"
    candidates = results.read(path) if path.exists() else []
    if candidates:
        write_candidates(curves, candidates, out)
    draw(curves, tests, candidates, out / "figure.png")


def write_table(tests: Sequence[Record], out: Path) -> None:
    """Writes the test values of each way to stop, and whether the paper's is among them."""
    columns = ["trained for", "drawn by", "stopped", "at epoch", "each seed (nats)"]
    columns += ["mean ± half its 95 % interval", "95 % prediction interval of a new seed"]
    columns.append("225 in it")
    rows = []
    for (steps, weights, at), seeds in results.grouped(tests, "steps", "weights", "at").items():
        values = [row["test"] for row in seeds]
        epochs = sorted({row["epoch"] for row in seeds})
        low, high = prediction_interval(values)
        rows.append(
            [
                trained(tests, steps),
                NAMES[weights],
                STOPS[at],
                ", ".join(f"{epoch:g}" for epoch in epochs),
                ", ".join(f"{value:.1f}" for value in values),
                tables.spread(values, 1),
                f"{low:.1f} to {high:.1f}",
                answer(values),
            ]
        )
    tables.write(out / "table.md", columns, rows)


def trained(tests: Sequence[Record], steps: int) -> str:
    """Returns how long the trainings of so many steps were, in epochs."""
    (epochs,) = {row["epoch"] for row in tests if (row["steps"], row["at"]) == (steps, "end")}
    return f"{epochs:g} epochs"


def prediction_interval(values: Sequence[float]) -> tuple[float, float]:
    """Returns the 95 % prediction interval for one more value; of one value, all numbers."""
    of_mean = confidence_interval(values)
    if of_mean is None:
        return -np.inf, np.inf
    mean, half = statistics.fmean(values), of_mean * np.sqrt(len(values) + 1)
    return mean - half, mean + half


def answer(values: Sequence[float]) -> str:
    """Says whether the paper's value is one that another seed may well have."""
    if len(values) < NUM_SEEDS:
        return "not measured yet"
    low, high = prediction_interval(values)
    if high - low > MAX_WIDTH:
        return "unclear"
    return "yes" if low <= PUBLISHED <= high else "no"


def write_rise(curves: Sequence[Record], tests: Sequence[Record], out: Path) -> None:
    """Writes whether validation still rises at the end, over the last points of the curves."""
    rows = []
    for (steps, weights), tested in results.grouped(tests, "steps", "weights").items():
        rises = []
        for seed in sorted({row["seed"] for row in tested}):
            key = (seed, weights)
            points = [row for row in curves if (row["seed"], row["weights"]) == key]
            values = [row["validation"] for row in points if row["step"] <= steps]
            rises.append(values[-1] - values[-RISING])
        mean, error = statistics.fmean(rises), np.nan
        if len(rises) > 1:
            error = statistics.stdev(rises) / np.sqrt(len(rises))
        still = "yes" if mean > error else "no"
        verdict = still if len(rises) >= NUM_SEEDS else "not measured yet"
        of = [trained(tests, steps), NAMES[weights]]
        rows.append([*of, f"{mean:.1f}", f"{error:.1f}", verdict])
    columns = ["trained for", "drawn by", "rise over the last five points (nats)"]
    tables.write(out / "rise.md", [*columns, "its standard error", "still rises"], rows)


def write_candidates(curves: Sequence[Record], candidates: Sequence[Record], out: Path) -> None:
    """Writes where each candidate ends, and how far above the recipe that is.

    The recipe is taken at the same epoch; of a candidate that goes on from it, where that begins.
    """
    rows = []
    recipe = {(r["seed"], r["weights"], r["step"]): r["validation"] for r in curves}
    groups = results.grouped(candidates, "candidate", "from", "weights")
    for (name, start, weights), points in groups.items():
        ends = [of_seed[-1] for of_seed in results.grouped(points, "seed").values()]
        bases = [recipe[end["seed"], weights, start or end["step"]] for end in ends]
        gains = [end["validation"] - base for end, base in zip(ends, bases, strict=True)]
        cells = [f"{end['validation']:.1f}" for end in ends], [f"{gain:+.1f}" for gain in gains]
        rows.append(
            [
                name,
                NAMES[weights],
                f"{ends[0]['epoch']:g}",
                *map(", ".join, cells),
                difference(gains, bases),
            ]
        )
    columns = ["candidate", "drawn by", "at epoch", "validation, each seed (nats)"]
    tables.write(out / "candidates_table.md", [*columns, "above the recipe (nats)", "it is"], rows)


def difference(gains: Sequence[float], recipe: Sequence[float]) -> str:
    """Says whether every seed gains, or loses, more than the recipe's seeds lie apart."""
    if len(gains) < NUM_CANDIDATE_SEEDS:
        return "not measured yet"
    apart = max(recipe) - min(recipe)
    if min(gains) > apart:
        return "better"
    return "worse" if max(gains) < -apart else "unclear"


def draw(
    curves: Sequence[Record], tests: Sequence[Record], candidates: Sequence[Record], path: Path
) -> None:
    """Draws each seed's validation curve and test values, beside the paper's and real images'."""
    baselines = results.read(Path(__file__).parents[1] / "parzen_table" / "baselines.csv")
    real = next(row["parzen"] for row in baselines if row["baseline"] == "training images")
    figure = Figure(figsize=(11, 5), layout="constrained")
    num = len({row["seed"] for row in tests})
    figure.suptitle(f"The released recipe on MNIST, {num} seeds: validation, and test where chosen")
    panels = figure.subplots(1, 2, sharey=True)
    lines = [(curves, "-", "validation images, each seed")]
    if annealed := [row for row in candidates if row["candidate"] == "annealed"]:
        lines.append((annealed, "--", "the same, learning rate annealed"))
    for axes, weights in zip(panels, NAMES, strict=True):
        for rows, line, label in lines:
            drawn = results.grouped((row for row in rows if row["weights"] == weights), "seed")
            for i, points in enumerate(drawn.values()):
                axes.plot(
                    [row["epoch"] for row in points],
                    [row["validation"] for row in points],
                    line,
                    color=_COLORS[weights],
                    alpha=0.6,
                    label=None if i else label,
                )
        for at, marker in (("best", "o"), ("end", "x")):
            chosen = [row for row in tests if (row["weights"], row["at"]) == (weights, at)]
            axes.plot(
                [row["epoch"] for row in chosen],
                [row["test"] for row in chosen],
                marker,
                color="black",
                label=f"test images, {STOPS[at]}",
            )
        axes.axhline(PUBLISHED, color="tab:red", linestyle="--", label="the paper's GAN, 225")
        axes.axhline(real, color="tab:green", linestyle=":", label=f"real images, {real:.1f}")
        axes.set(title=NAMES[weights], xlabel="epochs")
        axes.grid(alpha=0.3)
        axes.legend(fontsize="small")
    panels[0].set_ylabel("mean log-likelihood (nats)")
    figure.savefig(path, dpi=90)
