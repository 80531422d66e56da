"""The benchmark's tables and its figure, of one machine's measurements."""

import statistics
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from experiments import tables


def turns(rates: list[float], times: int = 1) -> str:
    """Returns the median of several turns and, in brackets, the lowest and the highest."""
    values = [times * rate for rate in rates]
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def write(figures: dict[str, Any], out: Path) -> None:
    """Writes table.md, and peers.md where PyTorch took part; each as CSV, too."""
    best = figures["best_matmul_gflops"]
    rows = []
    for row in figures["ours"]:
        rates, seeds = row["steps_per_second"], row["population"]
        gflop = figures["step_gflop"][str(row["k"])]
        rate = statistics.median(rates) * seeds
        batch_size = figures["options"]["batch_size"]
        rows.append(
            [
                str(row["k"]),
                str(seeds),
                turns(rates, seeds),
                f"{rate * row['k'] * batch_size:,.0f}",
                f"{rate * gflop / best:.0%}",
                f"{row['compile_seconds']:.1f}",
                f"{row['first_step_seconds']:.1f}",
                f"{row['peak_memory_mib']:,.0f}",
            ]
        )
    columns = ["k", "seeds", "steps/s x seeds", "images/s", "of the best product"]
    columns += ["compilation, s", "start to first step, s", "memory so far, MiB"]
    tables.write(out / "table.md", columns, sorted(rows, key=lambda row: int(row[0])))
    if peers := figures.get("theirs"):
        write_peers(figures["ours"], peers, out / "peers.md")


def write_turns(rates: dict[str, list[float]], path: Path) -> None:
    """Writes what was measured in turn, each beside its share of the first."""
    base = statistics.median(next(iter(rates.values())))
    rows = [
        [name, turns(values), f"{statistics.median(values) / base:.2f}"]
        for name, values in rates.items()
    ]
    tables.write(path, ["k = 1", "steps/s x seeds", "of the first"], rows)


def write_peers(ours: list[dict[str, Any]], peers: list[dict[str, Any]], path: Path) -> None:
    """Writes how many times as fast as each of PyTorch's forms ours is."""
    seeds = sorted({row["population"] for row in ours})
    rates = {
        (row["k"], row["population"]): statistics.median(row["steps_per_second"])
        * row["population"]
        for row in ours
    }
    rows = []
    for peer in sorted(peers, key=lambda peer: peer["k"]):
        rate = statistics.median(peer["steps_per_second"])
        ratios = [f"{rates[peer['k'], n] / rate:.2f}" for n in seeds]
        rows.append([str(peer["k"]), peer["name"], turns(peer["steps_per_second"]), *ratios])
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
            (peer["name"], peer["steps_per_second"], 1, "tab:orange")
            for peer in figures.get("theirs") or ()
            if peer["k"] == k
        ]
        for row in figures["ours"]:
            if row["k"] == k:
                n = row["population"]
                name = "gan_jax, 1 seed" if n == 1 else f"gan_jax, {n} seeds (x {n})"
                bars.append((name, row["steps_per_second"], n, "tab:blue"))
        for y, (_, rates, times, color) in enumerate(bars):
            median = times * statistics.median(rates)
            ends = [[median - times * min(rates)], [times * max(rates) - median]]
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
