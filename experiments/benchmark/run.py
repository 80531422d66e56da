"""How fast is a step? Measures what was not measured yet, and draws figure and tables.

python -m experiments.benchmark.run                  measures, 20 minutes
python -m experiments.benchmark.run --from-files     redraws figure and tables, seconds
"""

import dataclasses
import importlib.util
import json
import statistics
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from experiments import commands, tables
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
PREFIX = "experiments.benchmark"


@dataclasses.dataclass(frozen=True)
class Options:
    """Measure steps per second, alone and against PyTorch where that is installed."""

    name: str = "cpu"
    """The figures are kept in NAME.json: say gpu on one. What is there is not measured again."""

    out: Path = HERE
    """Where to write the measurements, the figure and the tables."""

    from_files: bool = False
    """Measure nothing: write figure and tables from the JSON files in --out."""

    quick: bool = False
    """One short turn, and the benchmark alone: to see that it works."""


def measured(options: Options, name: str, module: str, *flags: Any) -> dict[str, Any]:
    """Returns the measurements in a file; a command makes it where it does not exist.

    Raises:
      UsageError: If it does not exist, and nothing is to be measured.
    """
    path = options.out / f"{name}.json"
    if not path.exists():
        if options.from_files:
            raise UsageError(f"{path} does not exist: give the command without --from-files once")
        path.parent.mkdir(parents=True, exist_ok=True)
        commands.command(module, *flags, "--json", path)
    return json.loads(path.read_text(encoding="utf-8"))


def turns(rates: list[float], times: int = 1) -> str:
    """Returns the median of several turns and, in brackets, the lowest and the highest."""
    values = [times * rate for rate in rates]
    return f"{statistics.median(values):.1f} ({min(values):.1f} to {max(values):.1f})"


def main() -> int:
    """Measures what is missing, and writes figure and tables."""
    options = cli.parse(Options, f"python -m {PREFIX}.run")
    flags = []
    if options.quick:
        flags = ["--k", 1, "--population", 1, "--repeats", 1, "--seconds", 0.1]
    elif importlib.util.find_spec("torch"):
        flags = ["--against", "torch"]
    elif not options.from_files:
        print("PyTorch is not installed: what is measured now is not compared with it")
    figures = measured(options, options.name, "gan_jax.benchmark", *flags)
    write(figures, options.out)
    draw(figures, options.out / "figure.png")
    if not options.quick:
        for name in ("variants", "overhead"):
            more = measured(options, name, f"{PREFIX}.{name}")
            write_turns(more["steps_per_second"], options.out / f"{name}.md")
    return 0


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


if __name__ == "__main__":
    cli.run(main)
