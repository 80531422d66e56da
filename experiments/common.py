"""What the experiments share: they run the project's own commands, keep results, write tables.

The commands go on from where they were: a finished run is not trained again, and what was
measured is not measured again.
"""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from experiments import claims
from gan_jax import jax_setup
from gan_jax.statistics import confidence_interval
from gan_jax.storage.files import replace_synced
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

Options = TypeVar("Options")

# Arguments for `train` that show in a minute whether an experiment works.
QUICK = ("--dataset", "digits", "--batch-size", 20, "--sample-every", 0)


def on_mnist(steps: int) -> list[Any]:
    """Returns arguments for `train`: on the 50,000 images the 2014 paper's recipe trains on."""
    intervals = ("--sample-every", 5000, "--checkpoint-every", 2500, "--keep", 10)
    return ["--dataset", "mnist", "--split", "train[:50000]", "--steps", steps, *intervals]


def parse(options: type[Options], prog: str) -> Options:
    """Parses the command line, and makes JAX ready for what this process computes itself."""
    parsed = cli.parse(options, prog)
    # The commands that this process starts need the GPU's memory as well.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    jax_setup.configure("default")
    jax_setup.check_backend()
    return parsed


def command(module: str, *arguments: Any) -> None:
    """Runs a module as a command, whose output is seen; ends this process if it fails."""
    line = [sys.executable, "-m", module, *map(str, arguments)]
    code = subprocess.run(line).returncode
    if code:
        sys.exit(code)


def evaluation(run: Path, weights: str) -> Path:
    """Returns the directory of a run's evaluation with G's `last` parameters or its `ema`."""
    return run / f"evaluation-{weights}"


def evaluated(run: Path, weights: str, *flags: Any) -> dict[str, Any]:
    """Evaluates a run; returns the evaluation's `metrics.json`.

    Args:
      run: The run directory.
      weights: `last` or `ema`.
      flags: More arguments for `python -m gan_jax.evaluate`.
    """
    command(
        "gan_jax.evaluate", run, "--weights", weights, "--out", evaluation(run, weights), *flags
    )
    return json.loads((evaluation(run, weights) / "metrics.json").read_text())


def kept(path: Path, settings: dict[str, Any], compute: Callable[[], Any]) -> Any:
    """Returns a result of JSON types: the one kept in a file, or else computed now and kept.

    Args:
      path: The file.
      settings: All that the result depends on, of JSON types.
      compute: Computes it.

    Raises:
      UsageError: If the file holds the result of other settings.
    """
    if path.exists():
        content = json.loads(path.read_text())
        if content["settings"] != json.loads(json.dumps(settings)):
            raise UsageError(f"{path} was made by other settings: delete it, or name other --runs")
        print(f"{path} is there already")
        return content["result"]
    result = compute()
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_synced(path, json.dumps({"settings": settings, "result": result}) + "\n")
    return result


def spread(values: Sequence[float], digits: int) -> str:
    """Returns the mean over seeds ± half its 95 % interval, as text."""
    mean = f"{sum(values) / len(values):.{digits}f}"
    interval = confidence_interval(values)
    return mean if interval is None else f"{mean} ± {interval:.{digits}f}"


def geometric(values: Sequence[float]) -> str:
    """Returns the geometric mean over seeds and its 95 % interval, as text."""
    mean, half = np.mean(claims.log(values)), confidence_interval(claims.log(values))
    text = f"{np.exp(mean):.3g}"
    return (
        text if half is None else f"{text} ({np.exp(mean - half):.2g} to {np.exp(mean + half):.2g})"
    )


def write_table(path: Path, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Writes a table twice: as Markdown, and beside it as CSV; prints it.

    Args:
      path: The Markdown file, `.md`.
      columns: The heads.
      rows: The cells, a row as long as `columns`.
    """
    lines = [columns, ["---"] * len(columns), *rows]
    text = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    _write_csv(path.with_suffix(".csv"), [columns, *rows])
    print(text)


def write_seeds(path: Path, records: Sequence[dict[str, Any]]) -> None:
    """Writes the raw numbers, a line a seed: CSV, whose heads are the records' keys."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _write_csv(path, [list(records[0]), *(list(record.values()) for record in records)])


def _write_csv(path: Path, rows: Sequence[Sequence[Any]]) -> None:
    with path.open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
