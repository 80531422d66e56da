"""Table, tests and figure of the arms, all from seeds.csv and samples.csv."""

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from scipy import stats

from experiments import claims, results, tables
from experiments.results import Record

LABELS = {
    "published": "as published",
    "epsilon": "epsilon 1e-30",
    "rescaled": "rescaled",
    "forgetting": "epsilon 1e-30, beta2 0.9",
}
COLORS = dict(zip(LABELS, ("tab:red", "tab:orange", "tab:blue", "tab:green"), strict=True))
WIDTHS = dict(zip(LABELS, (5, 2, 2.5, 2.5), strict=True))  # the first two may lie on each other
COMPARISONS = (
    ("epsilon", "published"),
    ("rescaled", "published"),
    ("rescaled", "epsilon"),
    ("forgetting", "epsilon"),
)
SHOWN = (0, 10, 100, 300, 900)  # steps in the table, and the last

# A training's rows, by arm and seed.
Histories = dict[str, dict[int, list[Record]]]


def write(out: Path) -> None:
    """Writes table, tests and figure from the tidy files in a directory."""
    records = results.read(out / "seeds.csv")
    histories: Histories = {
        arm: {seed: rows for (seed,), rows in results.grouped(rows, "seed").items()}
        for arm, rows in ((arm, [r for r in records if r["arm"] == arm]) for arm in LABELS)
        if rows
    }
    write_table(histories, out / "table.md")
    write_claims(histories, out / "claims.md")
    draw(histories, results.read(out / "samples.csv"), out / "figure.png")


def left_gray(history: Sequence[Record]) -> bool:
    """Says whether less than half of the pixels are gray after the last step."""
    return history[-1]["gray"] < 0.5


def write_table(histories: Histories, path: Path) -> None:
    """Writes what is measured of each arm along training."""
    rows = []
    for arm, seeds in histories.items():
        last = max(history[-1]["step"] for history in seeds.values())
        at = results.grouped((row for history in seeds.values() for row in history), "step")
        for step in sorted({*SHOWN, last} & {step for (step,) in at}):
            now = {name: [row[name] for row in at[step,]] for name in at[step,][0]}
            rows.append(
                [LABELS[arm], f"{step:,}", f"{len(now['seed'])}"]
                + [tables.geometric(now["move"])]
                + [tables.geometric(now[name]) for name in ("minimax", "non_saturating")]
                + [f"{statistics.median(now['cosine']):.4f} ({min(now['cosine']):.4f})"]
                + [tables.spread(now["d_accuracy"], 3), tables.geometric(now["d_fake"])]
                + [tables.spread(now[name], 3) for name in ("gray", "spread")]
            )
    columns = ["arm", "updates of G", "seeds", "G's next move (learning rates)"]
    columns += ["norm, minimax", "norm, non-saturating", "cosine, median (lowest)"]
    columns += [
        "D's accuracy, held out",
        "D(G(z))",
        "gray pixels",
        "samples differ / images differ",
    ]
    tables.write(path, columns, rows)


def write_claims(histories: Histories, path: Path) -> None:
    """Writes how many seeds of each arm left gray, and the tests between arms."""
    counts, p_values = [], []
    for pair in COMPARISONS:
        arms = [histories.get(arm, {}) for arm in pair]
        shared = arms[0].keys() & arms[1].keys()
        free = [[left_gray(arm[seed]) for seed in shared] for arm in arms]
        counts.append([(sum(one), len(one)) for one in free])
        p_values.append(claims.mcnemar(*free))  # 1 where nothing is measured
    rows = []
    for pair, ((a, n), (b, _)), p, adjusted in zip(
        COMPARISONS, counts, p_values, claims.holm(p_values), strict=True
    ):
        answer = frees(a, b, n, adjusted)
        shown = [f"{share(count, n)}" for count in (a, b)] if n else ["not measured"] * 2
        tests = [f"{p:.2g}", f"{adjusted:.2g}", answer] if n else [""] * 3
        rows.append([" / ".join(pair), *shown, *tests])
    columns = ["arms", "left gray, first", "left gray, second", "p (McNemar)", "p (Holm)"]
    tables.write(path, [*columns, "does the first free G?"], rows)


def frees(first: int, second: int, n: int, p: float) -> claims.Answer:
    """Answers the README's rule, of how many of n seeds leave gray in either arm."""
    if p < claims.LEVEL:
        return "yes" if first > second else "no"
    few = n > 0 and stats.binomtest(first, n).proportion_ci(1 - claims.LEVEL).high < 0.5
    return "no" if few else "unclear"


def share(count: int, n: int) -> str:
    """Returns a count of seeds and the share's exact 95 % interval, as text."""
    interval = stats.binomtest(count, n).proportion_ci(1 - claims.LEVEL)
    return f"{count} of {n} ({interval.low:.0%} to {interval.high:.0%})"


def draw(histories: Histories, samples: Sequence[Record], path: Path) -> None:
    """Draws what is measured against G's updates, and what each seed draws at the end."""
    figure = Figure(figsize=(16, 7.5), layout="constrained")
    num = max(map(len, histories.values()))
    last = next(iter(histories["published"].values()))[-1]["step"]
    figure.suptitle(
        f"Minimax loss, k = 5: what makes G leave gray? ({num} seeds; the median over seeds bold)"
    )
    parts: Any = figure.subfigures(2, 1, height_ratios=(1.8, 1))
    above, below = parts
    panels = above.subplots(1, 4)
    for axes, name, title in zip(
        panels,
        ("gray", "move", "minimax", "cosine"),
        (
            "gray pixels of G's samples (share)",
            "G's next move (1: full speed)",
            "norm of the minimax gradient",
            "cosine between both losses' gradients",
        ),
        strict=True,
    ):
        for arm, seeds in histories.items():
            steps = [row["step"] for row in next(iter(seeds.values()))]
            values = np.array([[row[name] for row in history] for history in seeds.values()])
            axes.plot(steps, values.T, color=COLORS[arm], linewidth=0.6, alpha=0.35)
            median = np.median(values, axis=0)
            axes.plot(steps, median, color=COLORS[arm], linewidth=WIDTHS[arm], label=LABELS[arm])
        axes.set_title(title, fontsize=11)
        axes.set_xscale("symlog", linthresh=10)
        axes.set_xlim(-1, 1.2 * last)
        ticks = [tick for tick in (0, 10, 100, 900) if tick <= last]
        axes.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
        axes.set_xlabel("updates of G")
        axes.grid(alpha=0.3)
        if name in ("move", "minimax"):
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter("{x:g}")
            axes.yaxis.set_minor_formatter("")
        else:
            axes.set_ylim(-0.02, 1.02)
    panels[0].axhline(0.5, color="black", linestyle=":", linewidth=1)
    panels[0].text(0, 0.48, "below: G has left gray", fontsize=9, va="top")
    handles, labels = panels[0].get_legend_handles_labels()
    above.legend(handles, labels, loc="outside lower center", ncols=len(labels))
    draw_samples(below.subplots(), histories, samples, last)
    figure.savefig(path, dpi=90)


def draw_samples(axes: Any, histories: Histories, samples: Sequence[Record], last: int) -> None:
    """Draws the samples of each arm in a row; of seeds that are not there, nothing."""
    drawn = {(row["arm"], row["seed"], row["sample"]): row["pixels"] for row in samples}
    seeds = sorted({seed for arm in histories.values() for seed in arm})
    each = 1 + max(row["sample"] for row in samples)
    side = int((len(samples[0]["pixels"]) // 2) ** 0.5)
    tiles = np.full((len(histories), len(seeds), each, side + 2, side + 2), 255, np.uint8)
    for (arm, seed, i), pixels in drawn.items():
        image = np.frombuffer(bytes.fromhex(pixels[1:]), np.uint8).reshape(side, side)
        row, column = list(histories).index(arm), seeds.index(seed)
        tiles[row, column, i, 1:-1, 1:-1] = image
    rows, columns = len(histories), len(seeds) * each
    picture = tiles.reshape(rows, columns, side + 2, side + 2).swapaxes(1, 2)
    axes.imshow(picture.reshape(rows * (side + 2), -1), cmap="gray", vmin=0, vmax=255)
    axes.set_yticks((np.arange(rows) + 0.5) * (side + 2), [LABELS[arm] for arm in histories])
    axes.set_xticks((np.arange(len(seeds)) + 0.5) * each * (side + 2), seeds)
    axes.set(xlabel="seed", title=f"{each} samples of each seed after {last:,} updates of G")
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
