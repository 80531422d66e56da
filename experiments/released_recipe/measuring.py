"""The trainings, the validation curves (curves.csv), and the test values (seeds.csv)."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from experiments import checkpoints, commands, results
from experiments.results import Record
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.evaluation.metrics import parzen
from gan_jax.evaluation.metrics.parzen import Parzen
from gan_jax.evaluation.suite import Suite
from gan_jax.runs.directory import RunDirectory

WEIGHTS = ("last", "ema")


@dataclasses.dataclass(frozen=True)
class Plan:
    """What is trained and measured.

    Attributes:
      steps: Steps of each seed, a multiple of `every`.
      every: Steps between two checkpoints, all of which are measured.
      runs: Where the runs are, or are to be.
      quick: Whether to train on the digits, to see that it works.
    """

    steps: int
    every: int
    runs: Path
    quick: bool

    def arguments(self, seed: int) -> list[Any]:
        """Returns the arguments for `train`, for one seed."""
        data = [*commands.QUICK, "--split", "train[:1250]", "--log-every", self.every]
        if not self.quick:
            data = [*commands.MNIST, "--log-every", 500, "--sample-every", 25_000]
        recipe = ["--preset", "recipe", "--ema", 0.999]  # the average changes nothing else
        kept = ["--checkpoint-every", self.every, "--keep", 1000]
        return [*data, *recipe, *kept, "--seed", seed, "--steps", self.steps]


def train(plan: Plan, seeds: int, out: Path) -> None:
    """Trains and measures what curves.csv and seeds.csv lack, seed by seed.

    A longer training goes on from where a shorter one ended, if its run is there.
    """
    curves, tests = out / "curves.csv", out / "seeds.csv"
    tested = results.read(tests) if tests.exists() else []
    suite = None
    for seed in range(seeds):
        if (seed, plan.steps) in {(row["seed"], row["steps"]) for row in tested}:
            print(f"seed {seed}: is there already", flush=True)
            continue
        run = RunDirectory(plan.runs / f"seed{seed}")
        commands.command("gan_jax.train", *plan.arguments(seed), "--out", run.path)
        if suite is None:
            config = run.config()
            suite = suite_lib.load(config.dataset, config.source)
        curve = measure_curve(plan, run, seed, suite, curves)
        tested += measure_test(plan, run, seed, suite, curve)
        results.write(tests, tested)


def measure_curve(
    plan: Plan, run: RunDirectory, seed: int, suite: Suite, path: Path
) -> list[Record]:
    """Returns a seed's rows of curves.csv; measures what is not there, and adds it."""
    records = results.read(path) if path.exists() else []
    processor = run.provenance().sessions[-1].device.get("processor", "")
    there = {row["step"] for row in records if row["seed"] == seed}
    for step in range(plan.every, plan.steps + 1, plan.every):
        if step in there:
            continue
        for one in checkpoints.seeds(run, step, weights=WEIGHTS):
            records.append({"seed": seed} | point(one, suite) | {"processor": processor})
        results.write(path, records)
    return [row for row in records if row["seed"] == seed and row["step"] <= plan.steps]


def point(one: TrainedGenerator, suite: Suite) -> Record:
    """Returns a point of a validation curve, and prints it."""
    found = likelihood(one, suite, suite.train[suite.num_fit :])
    where = f"seed {one.member.seed}, step {one.step:,}, {one.weights}"
    print(f"{where}: {found.mean:.1f} nats", flush=True)
    epoch = round(one.step * one.config.batch_size / suite.num_fit, 2)
    values = {"validation": found.mean, "validation_error": found.standard_error}
    return {"weights": one.weights, "step": one.step, "epoch": epoch, "sigma": found.sigma} | values


def measure_test(
    plan: Plan, run: RunDirectory, seed: int, suite: Suite, curve: Sequence[Record]
) -> list[Record]:
    """Returns a seed's rows of seeds.csv: where validation is best, and at the end."""
    rows = []
    for weights in WEIGHTS:
        points = [row for row in curve if row["weights"] == weights]
        best = max(points, key=lambda row: row["validation"])
        for at, point in (("best", best), ("end", points[-1])):
            (one,) = checkpoints.seeds(run, point["step"], weights=(weights,))
            found = likelihood(one, suite, suite.test)
            key = {"seed": seed, "steps": plan.steps, "weights": weights, "at": at}
            key["epoch"] = point["epoch"]
            values = {"test": found.mean, "test_error": found.standard_error}
            rows.append(key | {"sigma": found.sigma} | values)
    return rows


def likelihood(one: TrainedGenerator, suite: Suite, images: np.ndarray) -> Parzen:
    """Returns how likely images are under a generator's samples, its width chosen by validation."""
    samples = one.samples(suite.num_samples)
    return parzen.parzen(samples, suite.validation, images, suite.sigmas)
