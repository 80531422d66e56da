"""The tables, the figure and the README of what was measured on a GPU.

Each row names the part that it comes from; the README lists each part's command.
"""

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from experiments import tables
from experiments.benchmark import gpu_parts
from experiments.benchmark.report import COSTS, costs, faster_by, rates, turns

Record = dict[str, Any]

# How the page begins, in bytes: of a GPU, and of a rehearsal.
BEGINNINGS = (b"# The benchmark on ", b"# Rehearsal of the benchmark on ")

_COLORS = {
    gpu_parts.DEFAULT: "tab:blue",
    gpu_parts.XLAS_CAPTURE: "tab:cyan",
    gpu_parts.DETERMINISTIC: "tab:green",
}


def write(out: Path, records: dict[str, Record], missing: list[str], *, rehearsal: bool) -> None:
    """Writes all of them into a directory.

    Args:
      out: The directory.
      records: What the parts' files hold, by the parts' names.
      missing: The names of the parts that were not measured.
      rehearsal: Whether the figures mean nothing.
    """
    found = {
        "speed": _speed(records),
        "peers": _peers(records),
        "bits": _bits(records),
        "parts": _parts(records),
    }
    for name, (columns, rows) in found.items():
        if rows:
            tables.write(out / f"{name}.md", columns, rows)
    if _benchmarks(records):
        draw(records, out / "figure.png")
    text = _readme(out, records, [name for name in found if found[name][1]], missing, rehearsal)
    (out / "README.md").write_text(text, encoding="utf-8")


def _benchmarks(records: dict[str, Record]) -> dict[str, Record]:
    return {name: record for name, record in records.items() if not _is_bits(record)}


def _is_bits(record: Record) -> bool:
    return record["part"]["module"] == "experiments.benchmark.bits"


def _ours(records: dict[str, Record]) -> list[Record]:
    """Returns the figures of gan_jax, each with its part, mode, precision and images a step."""
    rows = [
        row
        | {"part": name, "mode": record["part"]["mode"]}
        | {"precision": record["figures"]["options"]["matmul_precision"]}
        | {"images": row["k"] * record["figures"]["options"]["batch_size"]}
        | {"gflop": record["figures"]["step_gflop"][str(row["k"])]}
        | {"best": record["figures"]["best_matmul_gflops"]}
        for name, record in _benchmarks(records).items()
        for row in record["figures"]["ours"]
    ]
    modes = list(_COLORS)
    return sorted(
        rows,
        key=lambda row: (row["k"], row["precision"], row["population"], modes.index(row["mode"])),
    )


def _speed(records: dict[str, Record]) -> tuple[list[str], list[list[str]]]:
    """Returns the header and a row for each population, however it was compiled."""
    ours = _ours(records)
    defaults = {
        (row["k"], row["precision"], row["population"]): statistics.median(rates(row))
        for row in ours
        if row["mode"] == gpu_parts.DEFAULT
    }
    columns = ["k", "precision", "seeds", "compiled", "loop capture asked for", "steps/s x seeds"]
    columns += ["of the default", "images/s", "of the best product", *COSTS, "part"]
    rows = []
    for row in ours:
        rate = statistics.median(rates(row))
        default = defaults.get((row["k"], row["precision"], row["population"]))
        rows.append(
            [
                str(row["k"]),
                row["precision"],
                str(row["population"]),
                row["mode"],
                "yes" if row["compiler_options"] else "no",
                turns(rates(row)),
                "" if default is None else f"{rate / default:.2f}",
                f"{rate * row['images']:,.0f}",
                f"{rate * row['gflop'] / row['best'] / row['devices']:.1%}",
                *costs(row),
                row["part"],
            ]
        )
    return columns, rows


def _peers(records: dict[str, Record]) -> tuple[list[str], list[list[str]]]:
    """Returns the header and a row for each of PyTorch's loops: how much faster ours are.

    Only what took turns in one process is compared.
    """
    taken = {n: r["figures"] for n, r in _benchmarks(records).items() if r["figures"]["theirs"]}
    seeds = sorted({row["population"] for figures in taken.values() for row in figures["ours"]})
    columns = ["k", "precision", "", "steps/s"]
    columns += [f"gan_jax, seeds: {n}, is faster by" for n in seeds]
    rows = []
    for name, figures in taken.items():
        precision = figures["options"]["matmul_precision"]
        for peer in figures["theirs"]:
            measured = turns(peer["steps_per_second"])
            ratios = faster_by(figures["ours"], peer, seeds)
            rows.append([str(peer["k"]), precision, peer["name"], measured, *ratios, name])
    return [*columns, "part"], rows


def _bits(records: dict[str, Record]) -> tuple[list[str], list[list[str]]]:
    """Returns the header and a row for each training that was compared with the first one."""
    columns = ["compiled", "training", "bits of the first", "digest", "start to first metrics, s"]
    columns += ["whole command, s", "steps/s", "memory, MiB", "part"]
    rows = []
    for name, record in records.items():
        if not _is_bits(record):
            continue
        for training in record["figures"]["trainings"]:
            at = f" at step {training['from_step']}" if "from_step" in training else ""
            rows.append(
                [
                    record["part"]["mode"],
                    training["name"] + at,
                    "yes" if training["same"] else "no",
                    training["state_sha256"].removeprefix("sha256:")[:12],
                    f"{training['first_line']:.1f}",
                    f"{training['seconds']:.1f}",
                    f"{training['steps_per_second']:.1f}",
                    f"{training['peak_memory_mib']:,.0f}",
                    name,
                ]
            )
    return columns, rows


def _parts(records: dict[str, Record]) -> tuple[list[str], list[list[str]]]:
    """Returns the header and a row for each part: its command, and when it was measured."""
    rows = []
    for name, record in records.items():
        git = record["machine"]["git"] or {"commit": None, "dirty": None}  # None: of version 0.1
        commit = (git["commit"] or "unknown")[:7] + (", changed" if git["dirty"] else "")
        seconds = f"{record['seconds']:.0f}"
        rows.append([name, f"`{record['command']}`", seconds, record["ended"], commit])
    return ["part", "command", "seconds", "ended", "commit"], rows


_SECTIONS = {
    "speed": (
        "Speed",
        "Steps per second summed over the seeds: the median of the turns and, in brackets, the "
        "lowest and the highest. `default` precision is the device's fastest (TF32 on Ampere and "
        "later), `highest` is float32. Where capturing the loop was asked for, XLA may run all "
        "steps of a program as one CUDA graph; with a driver or a CUDA older than 12.3, it leaves "
        "the loop out.",
    ),
    "peers": (
        "Against PyTorch",
        "Both at the same precision, in turns in one process, their data on the device.",
    ),
    "bits": (
        "The same bits?",
        "The same training, each time in a process of its own: `again` with the programs that the "
        "first one compiled, `compiled anew` without any, and one that was interrupted by SIGTERM "
        "and continued by the same command. Steps per second are those of the command's last "
        "session, all that it writes included.",
    ),
    "parts": ("The commands", "Each figure above names its part."),
}


def _device(record: Record) -> str:
    machine = record["machine"]
    found = machine["device"]
    if machine["cuda"]:
        return f"{found['count']} x {found['kind']}"
    return f"{found['cores']} cores of {found['processor'] or found['kind']}"


def _readme(
    out: Path, records: dict[str, Record], names: Sequence[str], missing: list[str], rehearsal: bool
) -> str:
    """Returns the page: what was measured, on which device, with which versions and commands."""
    record = next(iter(records.values()))
    machine = record["machine"]
    packages = machine["packages"] | {"torch": machine["torch"]}
    shown = ("jax", "jaxlib", "flax", "optax", "torch")
    versions = [f"Python {machine['python']}"]
    versions += [f"{name} {packages[name] or 'not installed'}" for name in shown]
    if machine["driver"]:
        versions.append(f"NVIDIA driver {machine['driver']}")
    flags = " --rehearse" if rehearsal else ""
    lines = [
        f"# {'Rehearsal of the' if rehearsal else 'The'} benchmark on {_device(record)}",
        f"Written by `python -m experiments.benchmark.run --gpu{flags}`, in "
        f"{sum(record['seconds'] for record in records.values()):.0f} seconds of measuring. "
        f"{', '.join(versions)}; {machine['device']['cores']} cores of "
        f"{machine['device']['processor'] or 'an unnamed processor'}. "
        f"Runtime: {machine['numerics'].get('runtime', 'none')}.",
    ]
    if rehearsal:
        lines.append("Its sizes are tiny: the figures show that the call works, and nothing else.")
    if missing:
        lines.append(f"Not measured yet: {', '.join(missing)}. The same command continues.")
    if "speed" in names:
        lines.append(f"![steps per second on {_device(record)}](figure.png)")
    for name in names:
        title, text = _SECTIONS[name]
        table = (out / f"{name}.md").read_text(encoding="utf-8").rstrip("\n")
        if name == "bits":
            commands = [r["figures"]["command"] for r in records.values() if _is_bits(r)]
            text += f" Trained was {' and '.join(f'`{command}`' for command in commands)}."
        lines += [f"## {title}", text, table]
    return "\n\n".join(lines) + "\n"


def draw(records: dict[str, Record], path: Path) -> None:
    """Draws every rate, a panel for each k, on a logarithmic axis."""
    ours = _ours(records)
    ks = sorted({row["k"] for row in ours})
    bars: dict[int, list[tuple[str, list[float], str]]] = {k: [] for k in ks}
    for record in _benchmarks(records).values():
        precise = record["figures"]["options"]["matmul_precision"] == "highest"
        for peer in record["figures"]["theirs"]:
            name = peer["name"] + (", float32" if precise else "")
            bars[peer["k"]].append((name, peer["steps_per_second"], "tab:orange"))
    for row in ours:
        name = f"gan_jax, seeds: {row['population']}"
        name += ", float32" if row["precision"] == "highest" else ""
        name += "" if row["mode"] == gpu_parts.DEFAULT else f", {row['mode']}"
        bars[row["k"]].append((name, rates(row), _COLORS[row["mode"]]))
    height = 1.5 + 0.36 * max(map(len, bars.values()))
    figure = Figure(figsize=(7.5 * len(ks), height), layout="constrained")
    first = next(iter(records.values()))
    figure.suptitle(
        f"Training steps per second: {_device(first)}, jax {first['machine']['packages']['jax']}"
    )
    for axes, k in zip(figure.subplots(1, len(ks), squeeze=False)[0], ks, strict=True):
        for y, (_, values, color) in enumerate(bars[k]):
            median = statistics.median(values)
            ends = [[median - min(values)], [max(values) - median]]
            axes.errorbar(median, y, xerr=ends, fmt="o", color=color, capsize=2)
            axes.text(median, y - 0.15, f"{median:,.0f}", ha="center", va="bottom", fontsize=8)
        axes.set_yticks(range(len(bars[k])), [name for name, *_ in bars[k]])
        axes.set(title=f"k = {k}", xlabel="steps/s x seeds", xscale="log")
        axes.set_ylim(len(bars[k]) - 0.5, -0.5)
        axes.grid(axis="x", alpha=0.3)
        axes.margins(x=0.15)
    figure.savefig(path, dpi=90)
