"""Does the same training end with the same bits? Each time in processes of its own.

    python -m experiments.benchmark.bits --json bits.json

Trained are: the first; the same again, with the programs that the first one compiled; the same,
compiled anew, as on a machine that has compiled nothing yet; and one that gets a SIGTERM on its
way and is continued by the same command, with the first one's programs. The images are MNIST's if
GAN_JAX_MNIST_FILES names the directory of its files, else scikit-learn's digits.
"""

import dataclasses
import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from experiments import commands
from gan_jax.terminal import cli, tables
from gan_jax.terminal.errors import RunError, UsageError

# What each training is called, and which of two directories of compiled programs it uses.
TRAININGS = {"first": "programs", "again": "programs", "compiled anew": "others"}
INTERRUPTED = "interrupted"


@dataclasses.dataclass(frozen=True)
class Options:
    """Train the same several times, and once with an interruption; compare the last bits."""

    k: int = 1
    """Discriminator updates per generator update."""

    steps: int = 12_000
    """Steps of each training."""

    log_every: int = 200
    """Steps between two lines of metrics: the interruption comes after a line."""

    batch_size: int = 100
    """Images in a minibatch."""

    deterministic: bool = False
    """Train with --deterministic."""

    json: Path | None = None
    """Also write what was found to this file."""


def main() -> None:
    options = cli.parse(Options, "python -m experiments.benchmark.bits")
    if options.steps < 4 * options.log_every:
        raise UsageError(f"--steps {options.steps}: give at least four times --log-every")
    flags = ["--k", options.k, "--steps", options.steps, "--batch-size", options.batch_size]
    flags += ["--log-every", options.log_every, "--sample-every", 0, "--checkpoint-every", 0]
    flags += ["--deterministic"] if options.deterministic else []
    if files := os.environ.get("GAN_JAX_MNIST_FILES"):
        flags += ["--dataset", "mnist", "--mnist-files", files]
    else:
        flags += ["--dataset", "digits"]
    flags = [str(flag) for flag in flags]
    with tempfile.TemporaryDirectory(prefix="gan_jax-bits-") as directory:
        folder = Path(directory)
        found = [
            {"name": name} | train(folder, name, programs, flags, options.log_every)
            for name, programs in TRAININGS.items()
        ]
        found.append({"name": INTERRUPTED} | interrupted(folder, flags, options))
    first = found[0]["state_sha256"]
    for training in found:
        training["same"] = training["state_sha256"] == first
        if not training["same"]:
            print(f"{training['name']}: other bits than the first")
    columns = ["", "same bits", "digest", f"start to {options.log_every} steps, s"]
    rows = [
        [t["name"], "yes" if t["same"] else "no", t["state_sha256"][7:15], f"{t['first_line']:.1f}"]
        for t in found
    ]
    tables.show(columns, rows)
    if options.json is not None:
        shown = {name: value for name, value in vars(options).items() if name != "json"}
        figures = {
            "options": shown,
            "command": shown_command(flags),
            "trainings": found,
        }
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def shown_command(flags: Sequence[str]) -> str:
    """Returns the command as it is given to a shell, with the variable for the files' directory."""
    files = os.environ.get("GAN_JAX_MNIST_FILES")
    flags = ['"$GAN_JAX_MNIST_FILES"' if flag == files else flag for flag in flags]
    return " ".join(["python -m gan_jax.train", *flags])


def train(
    folder: Path,
    name: str,
    programs: str,
    flags: Sequence[str],
    log_every: int,
    interrupt_at: int | None = None,
) -> dict[str, Any]:
    """Trains a run in a process; returns what its summary and its clock say.

    Args:
      folder: Where the run and the compiled programs lie.
      name: The run's.
      programs: The directory for compiled programs.
      flags: The command line's.
      log_every: Steps between two lines of metrics.
      interrupt_at: The step after which it gets a SIGTERM.

    Returns:
      The "state_sha256", seconds, speed and memory, and "first_line", the seconds until the first
      new line of metrics; of a training that it interrupts, nothing.

    Raises:
      RunError: If it ended otherwise than it should.
    """
    out, log = folder / name, folder / f"{name}.log"

    def num_lines() -> int:
        try:
            return (out / "metrics.jsonl").read_bytes().count(b"\n")
        except FileNotFoundError:
            return 0

    def watch(process: subprocess.Popen) -> None:
        nonlocal first_line, told
        lines = num_lines()
        if lines > before and first_line is None:
            first_line = time.monotonic() - start
        if interrupt_at is not None and lines * log_every >= interrupt_at and not told:
            process.send_signal(signal.SIGTERM)
            told = True

    before, first_line, told = num_lines(), None, False
    start = time.monotonic()
    environment = {"JAX_COMPILATION_CACHE_DIR": str(folder / programs)}
    code = commands.watched(
        "gan_jax.train", [*flags, "--out", str(out)], environment, log, watch=watch
    )
    seconds = time.monotonic() - start
    expected = 0 if interrupt_at is None else 128 + signal.SIGTERM
    if code != expected:
        raise RunError(
            f"the training '{name}' ended with exit code {code}, not {expected}: "
            f"{commands.last_line(log)}"
        )
    if interrupt_at is not None:
        return {}
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    session = summary["session"]
    return {
        "state_sha256": summary["state_sha256"],
        "seconds": seconds,
        "first_line": seconds if first_line is None else first_line,
        "steps_per_second": session["steps_per_second"],
        "compile_seconds": session["compile_seconds"],
        "peak_memory_mib": session["peak_memory_mib"],
    }


def interrupted(folder: Path, flags: Sequence[str], options: Options) -> dict[str, Any]:
    """Trains a run with an interruption; returns what `train` does, and the step it was at."""
    programs = TRAININGS["first"]
    # The signal comes after a third, so that some of the rest is surely left.
    train(folder, INTERRUPTED, programs, flags, options.log_every, options.steps // 3)
    found = train(folder, INTERRUPTED, programs, flags, options.log_every)
    provenance = (folder / INTERRUPTED / "provenance.json").read_text(encoding="utf-8")
    steps = [session["from_step"] for session in json.loads(provenance)["sessions"]]
    return found | {"from_step": steps[-1]}


if __name__ == "__main__":
    cli.run(main)
