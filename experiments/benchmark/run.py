"""How fast is a step? Measures what was not measured yet, and draws figure and tables.

python -m experiments.benchmark.run                  measures, 20 minutes
python -m experiments.benchmark.run --from-files     redraws figure and tables, seconds
python -m experiments.benchmark.run --gpu            measures a GPU, about 8 minutes at a time
"""

import dataclasses
import importlib.util
import json
from pathlib import Path
from typing import Any

from experiments import commands
from experiments.benchmark import gpu_day, report
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
PREFIX = "experiments.benchmark"


@dataclasses.dataclass(frozen=True)
class Options:
    """Measure steps per second, alone and against PyTorch where that is installed."""

    name: str = "cpu"
    """The figures are kept in NAME.json. What is there is not measured again."""

    out: Path = HERE
    """Where to write the measurements, the figure and the tables. With --gpu, the default is gpu/
    there; of a rehearsal, runs/benchmark-rehearsal."""

    from_files: bool = False
    """Measure nothing: write figure and tables from the JSON files in --out."""

    quick: bool = False
    """One short turn, and the benchmark alone: to see that it works."""

    gpu: bool = False
    """Measure all that takes a GPU: speed with k, seeds and ways to capture the program, against
    PyTorch; whether trainings end with the same bits. The same command continues."""

    minutes: float = 8.0
    """With --gpu: start no measurement after so many minutes."""

    rehearse: bool = False
    """With --gpu: the same at tiny sizes, without a GPU too; the figures mean nothing."""


def validate(options: Options) -> None:
    """Checks the options.

    Raises:
      UsageError: If they do not go together.
    """
    if options.rehearse and not options.gpu:
        raise UsageError("--rehearse: it is --gpu that can be rehearsed; give both")
    if options.quick and options.gpu:
        raise UsageError("--quick: with --gpu, give --rehearse instead")
    if not options.minutes > 0:
        raise UsageError(f"--minutes {options.minutes}: must be positive")


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


def main() -> int:
    """Measures what is missing, and writes figure and tables."""
    options = cli.parse(Options, f"python -m {PREFIX}.run")
    validate(options)
    if options.gpu:
        out = options.out
        if out.resolve() == HERE.resolve():  # it has figures and a README of its own
            out = Path("runs/benchmark-rehearsal") if options.rehearse else HERE / "gpu"
        return gpu_day.run(
            out, minutes=options.minutes, rehearse=options.rehearse, from_files=options.from_files
        )
    flags = []
    if options.quick:
        flags = ["--k", 1, "--population", 1, "--repeats", 1, "--seconds", 0.1]
    elif importlib.util.find_spec("torch"):
        flags = ["--against", "torch"]
    elif not options.from_files:
        print("PyTorch is not installed: what is measured now is not compared with it")
    figures = measured(options, options.name, "gan_jax.benchmark", *flags)
    report.write(figures, options.out)
    report.draw(figures, options.out / "figure.png")
    if not options.quick:
        for name in ("variants", "overhead"):
            more = measured(options, name, f"{PREFIX}.{name}")
            report.write_turns(more["steps_per_second"], options.out / f"{name}.md")
    return 0


if __name__ == "__main__":
    cli.run(main)
