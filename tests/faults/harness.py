"""Real runs to do harm to, and what must not depend on the harm."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gan_jax.runs import manifest
from gan_jax.training.tensorboard import scalars

SMALL = ("--dataset", "digits", "--batch-size", "20", "--log-every", "10", "--sample-every", "30")


class Training:
    """A training by the real command.

    Args:
      arguments: Its arguments but for --out.
      small: More of them: what makes it short, its steps cut into programs of ten.
    """

    def __init__(self, *arguments, small=SMALL):
        self.arguments = [*small, *map(str, arguments)]

    def command(self, out, *arguments, code=None):
        python = [sys.executable, *(("-m", "gan_jax.train") if code is None else ("-c", code))]
        return [*python, *self.arguments, "--out", str(out), *map(str, arguments)]

    def start(self, out, **options):
        """Starts it in the background."""
        pipe = subprocess.PIPE
        return subprocess.Popen(self.command(out), stdout=pipe, stderr=pipe, text=True, **options)

    def run(self, out, *arguments, code=None, wrapper=()):
        """Runs it to its end."""
        return subprocess.run(
            [*wrapper, *self.command(out, *arguments, code=code)],
            capture_output=True,
            text=True,
            timeout=600,
        )

    def finish(self, out, *arguments):
        """Runs it to its end, which is to be a good one; returns its output."""
        result = self.run(out, *arguments)
        assert result.returncode == 0, result.stderr
        return result.stdout


# What most trainings here are: a checkpoint in the middle of a picture's and a line's interval.
USUAL = ("--steps", 200, "--checkpoint-every", 45)


def outcome(run):
    """All that must not depend on what happened on the way, each part by its name."""
    run = Path(run)
    summary = json.loads((run / "summary.json").read_text())
    values = [value for path in (run / "tensorboard").iterdir() for value in scalars(path)]
    return {
        "parameters, optimiser state, keys": summary["state_sha256"],
        "summary": summary["metrics"],
        "metrics": (run / "metrics.jsonl").read_bytes(),
        "tensorboard": sorted(values),
        "samples": {path.name: path.read_bytes() for path in (run / "samples").iterdir()},
        "curves": (run / "curves.png").read_bytes(),
    }


def differences(run, expected):
    """The names of all parts of a run's outcome that are not as expected."""
    found = outcome(run)
    return [name for name in expected if found[name] != expected[name]]


def checkpoints_are_valid(run):
    """Whether every checkpoint that bears a number is as it was saved."""
    directory = Path(run, "checkpoints")
    return all(manifest.corruption(directory / str(s)) is None for s in manifest.steps(directory))


def in_pairs(trial, trials):
    """Runs trials two at a time, as there are cores; returns their results in order."""
    with ThreadPoolExecutor(2) as executor:
        return list(executor.map(trial, trials))
