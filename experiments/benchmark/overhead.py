"""What a whole run costs beyond its steps: metrics, pictures, checkpoints, animation, curves.

    python -m experiments.benchmark.overhead --json results.json

A bare loop over the steps, a complete training session with a default run's intervals, and one
that saves no checkpoint before its end take turns in one process. Images are random: their
values cost no time.
"""

import contextlib
import dataclasses
import io
import json
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import TrainConfig, resolve
from gan_jax.data.datasets import Dataset
from gan_jax.runs.claim import claim
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.records import DatasetRecord
from gan_jax.terminal import cli, tables
from gan_jax.training import loop
from gan_jax.training.plan import program_length


@dataclasses.dataclass(frozen=True)
class Options:
    """Compare a whole run with a bare scan of its steps."""

    steps: int = 3600
    """Steps of each."""

    repeats: int = 3
    """Repeats of each, taking turns, after a short one that does not count."""

    json: Path | None = None
    """Also write the figures to this file."""


def main() -> None:
    options = cli.parse(Options, "python -m experiments.benchmark.overhead")
    images = np.random.default_rng(0).integers(0, 256, (60_000, 784), np.uint8)
    dataset = Dataset("mnist", "train", images, np.zeros(60_000, np.uint8), "random", "sha256:0")
    default = resolve(TrainConfig(), dataset.name, len(images))
    gan = presets.build(default)
    data = jnp.asarray(images)
    length = program_length(default, default.k.at(0))

    def bare_loop(steps: int) -> None:
        state = gan_lib.init(gan, jax.random.key(0), 784)
        for _ in range(steps // length):
            state, metrics = gan_lib.train_steps(gan, state, data, length)
        jax.block_until_ready((state, metrics))

    stalls = []

    def whole_run(steps: int, **settings: int) -> None:
        with tempfile.TemporaryDirectory() as directory, contextlib.redirect_stdout(io.StringIO()):
            config = TrainConfig(steps=steps, out=Path(directory, "run"), **settings)
            config = resolve(config, dataset.name, len(images))
            run = RunDirectory(config.out)
            right = claim(run, config, DatasetRecord(fingerprint=dataset.fingerprint))
            loop.train(config, dataset, loop.place(config, dataset), run, right)
            right.release()
            session = json.loads(run.summary_file.read_text(encoding="utf-8"))["session"]
            stalls.extend(session["save_seconds"][:-1])  # the last one keeps nothing waiting

    runners = {
        "bare loop": bare_loop,
        "whole run": whole_run,
        "without checkpoints": partial(whole_run, checkpoint_every=0),
    }
    rates = {name: [] for name in runners}
    for repeat in range(options.repeats + 1):
        for name, run in runners.items():
            steps = options.steps if repeat > 0 else length
            start = time.perf_counter()
            run(steps)
            if repeat > 0:
                rates[name].append(steps / (time.perf_counter() - start))
            else:
                stalls.clear()

    rows = []
    for name, values in rates.items():
        row = (statistics.median(values), min(values), max(values))
        rows.append([name, *(f"{value:.1f}" for value in row)])
    tables.show(["", "steps/s, median", "lowest", "highest"], rows)
    median = {name: statistics.median(values) for name, values in rates.items()}
    for other in ("bare loop", "without checkpoints"):
        ratio = median["whole run"] / median[other]
        print(f"A whole run goes at {ratio:.1%} of the speed of: {other}.")
    if stalls:
        print(
            f"The {len(stalls)} checkpoints saved on the way kept the loop waiting for "
            f"{statistics.median(stalls):.3f} s (median), {max(stalls):.3f} s at most."
        )
    if options.json is not None:
        result = {"steps": options.steps, "steps_per_second": rates, "stall_seconds": stalls}
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    cli.run(main)
