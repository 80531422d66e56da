"""The trainings, and what is left to gain for either player at their checkpoints: seeds.csv."""

import dataclasses
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from experiments import checkpoints, commands, results
from experiments.duality_gap import training
from experiments.duality_gap.training import Images, Limits
from experiments.results import Record
from gan_jax import gan as gan_lib
from gan_jax.data import datasets
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.evaluation.metrics.frechet import frechet_distance
from gan_jax.evaluation.suite import Suite
from gan_jax.runs.directory import RunDirectory
from gan_jax.storage.files import replace_synced
from gan_jax.terminal.errors import UsageError

BLOCK = 4  # seeds that are trained together
NUM_VALIDATION = 5_000  # images, and samples, that say when a player has learned enough
TEST_NOISE, VALIDATION_NOISE = 0, 1  # seeds
FRESH = 1_000  # plus the GAN's seed: the seed of its fresh D


@dataclasses.dataclass(frozen=True)
class Plan:
    """What is trained and measured.

    Attributes:
      seeds: Seeds of the training.
      steps: Steps of the training, a multiple of 10.
      runs: Where the runs are, or are to be.
      quick: Whether to train on the digits, to see that it works.
    """

    seeds: int
    steps: int
    runs: Path
    quick: bool

    @property
    def checkpoints(self) -> list[int]:
        """The steps at which it is measured."""
        return [tenths * self.steps // 10 for tenths in (1, 3, 6, 10)]

    @property
    def arguments(self) -> list[Any]:
        """Arguments for `train`: on a dataset without its last sixth, which validates."""
        data = [*commands.MNIST, "--sample-every", 0]
        if self.quick:
            data = [*commands.QUICK, "--split", "train[:1250]", "--log-every", 3]
        gan = ["--preset", "tutorial", "--loss", "non_saturating", "--k", 1]
        return [*gan, *data, "--steps", self.steps]

    @property
    def limits(self) -> Limits:
        """How long the players train against each other's frozen self."""
        if self.quick:
            return Limits(d_updates=200, g_updates=100, patience=100)
        return Limits(d_updates=3_000, g_updates=1_000, patience=500)

    @property
    def settings(self) -> dict[str, Any]:
        """Everything that a row of seeds.csv depends on, of JSON types."""
        constants = {"every": training.EVERY, "tolerance": training.TOLERANCE}
        constants |= {"validation": NUM_VALIDATION, "fresh": FRESH}
        return {"train": self.arguments} | constants | self.limits._asdict()


def load_images(run: RunDirectory) -> tuple[Images, Suite]:
    """Returns the images for a run, and the suite for the Fréchet distance."""
    config = run.config()
    suite = suite_lib.load(config.dataset, config.source)
    train, whole, test = (
        datasets.load(config.dataset, split, config.source).images
        for split in (config.split, "train", "test")
    )
    validation = whole[suite.num_fit :][:NUM_VALIDATION]
    return Images(*map(jnp.asarray, (train, validation, test))), suite


def measure(one: TrainedGenerator, images: Images, suite: Suite, limits: Limits) -> Record:
    """Returns a row of seeds.csv: one seed at one checkpoint."""
    samples = one.samples(suite.num_samples)
    noise = partial(gan_lib.sample_noise, one.gan)
    played = training.play(
        one.gan,
        one.state,
        images,
        noise(jax.random.key(VALIDATION_NOISE), NUM_VALIDATION),
        noise(jax.random.key(one.noise_seed), suite.num_samples),
        jax.random.key(FRESH + one.member.seed),
        limits,
    )
    nats = {
        "value": played.now,
        "d_gain": played.upper - played.now,
        "g_gain": played.now - played.lower,
        "gap": played.upper - played.lower,
    }
    record = {"step": one.step, "seed": one.member.seed}
    for name, terms in nats.items():
        record |= {name: terms.mean(), f"{name}_error": terms.standard_error()}
    answers = one.ask_discriminator(suite, samples)
    return record | {
        "fresh_value": played.upper.mean(),
        "rounded_value": played.rounded.mean(),
        "d_updates": played.fresh.updates,
        "d_trained": played.fresh.trained,
        "g_updates": played.better.updates,
        "d_better_fake": float(np.mean(-np.expm1(played.lower.fake))),
        "frechet": frechet_distance(suite.features(samples), suite.test_features),
        **{name: answers[name] for name in ("d_from_half", "d_accuracy", "d_real", "d_fake")},
    }


def trained_run(plan: Plan, seeds: Sequence[int]) -> RunDirectory:
    """Trains a block of seeds, as far as that is not done."""
    run = RunDirectory(plan.runs / f"seeds-{seeds[0]}-to-{seeds[-1]}")
    block = ["--seed", seeds[0], "--population", len(seeds), "--out", run.path]
    kept = ["--checkpoint-every", plan.checkpoints[0], "--keep", 1000]
    commands.command("gan_jax.train", *plan.arguments, *block, *kept)
    return run


def measured(plan: Plan, out: Path) -> dict[tuple[int, int], Record]:
    """Returns the rows that seeds.csv has, by step and seed; none where there is no such file.

    Raises:
      UsageError: If they were measured by other settings than the plan's.
    """
    path, settings = out / "seeds.csv", out / "settings.json"
    records = results.read(path) if path.exists() else []
    if records:
        there = json.loads(settings.read_text(encoding="utf-8")) if settings.exists() else None
        if there != plan.settings:
            raise UsageError(f"{path} was made by other settings: delete it, or name other --out")
    out.mkdir(parents=True, exist_ok=True)
    replace_synced(settings, json.dumps(plan.settings, indent=2) + "\n")
    return {(record["step"], record["seed"]): record for record in records}


def train(plan: Plan, out: Path) -> None:
    """Trains and measures what seeds.csv lacks, and adds each row as soon as it is known.

    What the file has is not measured again, even where the runs are gone.
    """
    records = measured(plan, out)
    for first in range(0, plan.seeds, BLOCK):
        seeds = range(first, min(first + BLOCK, plan.seeds))
        missing = {(step, seed) for step in plan.checkpoints for seed in seeds} - records.keys()
        if not missing:
            print(f"seeds {seeds[0]} to {seeds[-1]} are in {out / 'seeds.csv'}", flush=True)
            continue
        run = trained_run(plan, seeds)
        images, suite = load_images(run)
        for step in sorted({step for step, _ in missing}):
            for one in checkpoints.seeds(run, step, TEST_NOISE):
                seed = one.member.seed
                if (step, seed) in missing:
                    print(f"seed {seed} after {step:,} steps", flush=True)
                    records[step, seed] = measure(one, images, suite, plan.limits)
                    results.write(out / "seeds.csv", [records[key] for key in sorted(records)])
