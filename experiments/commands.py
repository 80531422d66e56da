"""The project's own commands, run by experiments.

They continue where they stopped: a finished run is not trained again, and what was measured is not
measured again. What has to end in time, or be interrupted on its way, is run by `watched`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from gan_jax.terminal.errors import RunError

# Arguments for `train`: the 50,000 images that the 2014 paper's recipe trains on, and what shows in
# a minute whether an experiment works.
MNIST = ("--dataset", "mnist", "--split", "train[:50000]")
QUICK = ("--dataset", "digits", "--batch-size", 20, "--sample-every", 0)

_PAUSE = 0.01  # seconds between two looks at a process


def on_mnist(steps: int) -> list[Any]:
    """Returns arguments for `train`: so many steps on `MNIST`."""
    intervals = ("--sample-every", 5000, "--checkpoint-every", 2500, "--keep", 10)
    return [*MNIST, "--steps", steps, *intervals]


def prepare_jax() -> None:
    """Makes JAX ready for what this process computes itself, beside the commands it starts."""
    # Those need the GPU's memory as well.
    os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    from gan_jax import jax_environment

    jax_environment.load()
    from gan_jax import jax_setup

    jax_setup.configure("default")
    jax_setup.check_backend()


def command(module: str, *arguments: Any) -> None:
    """Runs a module as a command and shows its output; exits with its code if it fails."""
    line = [sys.executable, "-m", module, *map(str, arguments)]
    code = subprocess.run(line).returncode
    if code:
        sys.exit(code)


def watched(
    module: str,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    limit: float = float("inf"),
    patience: float = 10,
    watch: Callable[[subprocess.Popen], None] = lambda process: None,
) -> int | None:
    """Runs a module as a command that is watched; whatever ends this call ends it, too.

    Args:
      module: Its full name.
      arguments: The command line's.
      environment: Variables that differ from this process's.
      log: The file for what it prints.
      limit: Seconds it may take.
      patience: Seconds that it has to end itself after a SIGTERM.
      watch: Called every hundredth of a second while it runs.

    Returns:
      The exit code, or None if the time was up.
    """
    command = [sys.executable, "-m", module, *arguments]
    variables = os.environ | environment
    with log.open("wb") as output:
        process = subprocess.Popen(command, env=variables, stdout=output, stderr=subprocess.STDOUT)
    start = time.monotonic()
    try:
        while process.poll() is None:
            if time.monotonic() - start > limit:
                return None
            watch(process)
            time.sleep(_PAUSE)
        return process.returncode
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def last_line(log: Path) -> str:
    """Returns the last line that a command printed."""
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it printed nothing")


def evaluation(run: Path, weights: str) -> Path:
    """Returns the directory of a run's evaluation with G's `last` parameters or its `ema`."""
    return run / f"evaluation-{weights}"


def evaluated(run: Path, weights: str, *flags: Any) -> dict[str, Any]:
    """Evaluates a run and returns the evaluation's `metrics.json`.

    Args:
      run: The run directory.
      weights: `last` or `ema`.
      flags: More arguments for `python -m gan_jax.evaluate`.

    Raises:
      RunError: If a member has diverged: what an experiment compares are all the seeds it names.
    """
    out = evaluation(run, weights)
    command("gan_jax.evaluate", run, "--weights", weights, "--out", out, *flags)
    metrics = json.loads((out / "metrics.json").read_text(encoding="utf-8"))
    if metrics["diverged"]:
        raise RunError(f"{run}: {metrics['facts']['left out']}; an experiment compares every seed")
    return metrics
