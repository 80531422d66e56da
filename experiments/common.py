"""What the experiments share: they run the project's own commands, and write tables of results.

Both commands go on from where they were: a finished run is not trained again, and what was
measured is not measured again.
"""

import csv
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gan_jax.metrics import confidence_interval

# Arguments for `train` that show in a minute whether an experiment works.
QUICK = ("--dataset", "digits", "--batch-size", 20, "--steps", 40, "--sample-every", 0)


def on_mnist(steps: int) -> list[Any]:
    """Returns arguments for `train`: on the 50,000 images the 2014 paper's recipe trains on."""
    intervals = ("--sample-every", 5000, "--checkpoint-every", 2500, "--keep", 10)
    return ["--dataset", "mnist", "--split", "train[:50000]", "--steps", steps, *intervals]


def command(module: str, *arguments: Any) -> None:
    """Runs one of the project's commands, whose output is seen; ends this process if it fails."""
    line = [sys.executable, "-m", f"gan_jax.{module}", *map(str, arguments)]
    code = subprocess.run(line).returncode
    if code:
        sys.exit(code)


def evaluation(run: Path, weights: str) -> Path:
    """Returns the directory of a run's evaluation with G's `last` parameters or its `ema`."""
    return run / f"evaluation-{weights}"


def evaluated(run: Path, train: Sequence[Any], weights: str) -> dict[str, Any]:
    """Trains a run and evaluates it.

    Args:
      run: The run directory.
      train: Arguments for `python -m gan_jax.train`.
      weights: `last` or `ema`.

    Returns:
      The evaluation's `metrics.json`.
    """
    command("train", *train, "--out", run)
    command("evaluate", run, "--weights", weights, "--out", evaluation(run, weights))
    return json.loads((evaluation(run, weights) / "metrics.json").read_text())


def spread(values: Sequence[float], digits: int) -> str:
    """Returns the mean over seeds ± half its 95 % interval, as text."""
    mean = f"{sum(values) / len(values):.{digits}f}"
    interval = confidence_interval(values)
    return mean if interval is None else f"{mean} ± {interval:.{digits}f}"


def write_table(path: Path, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Writes a table twice: as Markdown, and beside it as CSV.

    Args:
      path: The Markdown file, `.md`.
      columns: The heads.
      rows: The cells, a row as long as `columns`.
    """
    lines = [columns, ["---"] * len(columns), *rows]
    path.write_text("".join(f"| {' | '.join(line)} |\n" for line in lines))
    with path.with_suffix(".csv").open("w", newline="") as file:
        csv.writer(file).writerows([columns, *rows])
