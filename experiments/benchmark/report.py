"""The benchmark's tables and its figure, of one machine's measurements."""

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from experiments import tables

# The columns of what `costs` returns.
COSTS = ["compilation, s", "start to first step, s", "memory so far, MiB"]


def costs(row: dict[str, Any]) -> list[str]:
    """Returns the cells of what one of our trainings took beside its steps."""
    return [
        f"{row['compile_seconds']:.1f}",
        f"{row['first_step_seconds']:.1f}",
        f"{row['peak_memory_mib']:,.0f}",
    ]


def rates(row: dict[str, Any]) -> list[float]:
    """Returns the steps per second of one of our trainings, turn by turn, summed over the seeds."""
    return [rate * row["population"] for rate in row["steps_per_second"]]


def turns(values: Sequence[float]) -> str:
    """Returns the median of several turns and, in brackets, the lowest and the highest."""
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def faster_by(
    ours: Sequence[dict[str, Any]], peer: dict[str, Any], seeds: Sequence[int]
) -> list[str]:
    """Returns how many times as fast as one of PyTorch's loops ours are.

    Args:
      ours: Our trainings that took turns with it.
      peer: PyTorch's loop.
      seeds: A cell for each population; empty if it did not take part.
    """
    rate = statistics.median(peer["steps_per_second"])
    ratios = {
        row["population"]: f"{statistics.median(rates(row)) / rate:.2f}"
        for row in ours
        if row["k"] == peer["k"]
    }
    return [ratios.get(n, "") for n in seeds]


def write(figures: dict[str, Any], out: Path) -> None:
    """Writes table.md, and peers.md where PyTorch took part; each as CSV, too."""
    best = figures["best_matmul_gflops"]
    rows = []
    for row in figures["ours"]:
        gflop = figures["step_gflop"][str(row["k"])]
        rate = statistics.median(rates(row))
        batch_size = figures["options"]["batch_size"]
        rows.append(
            [
                str(row["k"]),
                str(row["population"]),
                turns(rates(row)),
                f"{rate * row['k'] * batch_size:,.0f}",
                f"{rate * gflop / best:.0%}",
                *costs(row),
            ]
        )
    columns = ["k", "seeds", "steps/s x seeds", "images/s", "of the best product", *COSTS]
    tables.write(out / "table.md", columns, sorted(rows, key=lambda row: int(row[0])))
    if peers := figures.get("theirs"):
        write_peers(figures["ours"], peers, out / "peers.md")


def write_turns(measured: dict[str, list[float]], path: Path) -> None:
    """Writes what was measured in turn, each beside its share of the first."""
    base = statistics.median(next(iter(measured.values())))
    rows = [
        [name, turns(values), f"{statistics.median(values) / base:.2f}"]
        for name, values in measured.items()
    ]
    tables.write(path, ["k = 1", "steps/s x seeds", "of the first"], rows)


def write_peers(ours: list[dict[str, Any]], peers: list[dict[str, Any]], path: Path) -> None:
    """Writes how many times as fast as each of PyTorch's forms ours is."""
    seeds = sorted({row["population"] for row in ours})
    rows = [
        [
            str(peer["k"]),
            peer["name"],
            turns(peer["steps_per_second"]),
            *faster_by(ours, peer, seeds),
        ]
        for peer in sorted(peers, key=lambda peer: peer["k"])
    ]
    columns = [f"gan_jax, seeds: {n}, is faster by" for n in seeds]
    tables.write(path, ["k", "", "steps/s", *columns], rows)


def draw(figures: dict[str, Any], path: Path) -> None:
    """Draws every rate beside what the best matrix product alone would allow."""
    ks = sorted({row["k"] for row in figures["ours"]})
    figure = Figure(figsize=(6.5 * len(ks), 4.5), layout="constrained")
    device, versions = figures["device"], figures["versions"]
    torch = f", torch {versions['torch']}" if figures.get("theirs") else ""
    figure.suptitle(
        f"Training steps per second, batch {figures['options']['batch_size']}: "
        f"{device['cores']} cores of {device['processor']}, jax {versions['jax']}{torch}"
        if device["platform"] == "cpu"
        else f"Training steps per second: {device['kind']}, jax {versions['jax']}{torch}"
    )
    for axes, k in zip(figure.subplots(1, len(ks), squeeze=False)[0], ks, strict=True):
        bars = [
            (peer["name"], peer["steps_per_second"], "tab:orange")
            for peer in figures.get("theirs") or ()
            if peer["k"] == k
        ]
        for row in figures["ours"]:
            if row["k"] == k:
                n = row["population"]
                name = "gan_jax, 1 seed" if n == 1 else f"gan_jax, {n} seeds (x {n})"
                bars.append((name, rates(row), "tab:blue"))
        for y, (_, values, color) in enumerate(bars):
            median = statistics.median(values)
            ends = [[median - min(values)], [max(values) - median]]
            axes.barh(y, median, color=color, xerr=ends, capsize=3)
            axes.text(1, y, f"{median:.1f}", va="center", color="white", weight="bold")
        ceiling = figures["best_matmul_gflops"] / figures["step_gflop"][str(k)]
        axes.axvline(ceiling, color="black", linestyle=":")
        axes.text(
            ceiling, -0.75, f"best matrix product alone: {ceiling:.0f} ", ha="right", fontsize=9
        )
        axes.set_yticks(range(len(bars)), [name for name, *_ in bars])
        axes.set(title=f"k = {k}", xlabel="steps/s x seeds", ylim=(len(bars) - 0.5, -1.1))
    figure.savefig(path, dpi=90)
