"""What may separate the recipe from 225 nats: two seeds of each candidate. candidates.csv."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import jax
import jax.numpy as jnp

from experiments import checkpoints, results, toy
from experiments.released_recipe import measuring
from experiments.released_recipe.measuring import WEIGHTS, Plan
from experiments.released_recipe.report import NUM_CANDIDATE_SEEDS, POINTS
from experiments.results import Record
from gan_jax import config as config_lib
from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import TrainConfig
from gan_jax.data import datasets
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.evaluation.suite import Suite
from gan_jax.losses import discriminator_loss
from gan_jax.runs.directory import RunDirectory
from gan_jax.terminal import cli
from gan_jax.train import PROG


@dataclasses.dataclass(frozen=True)
class Candidate:
    """How a training differs from the recipe's.

    Attributes:
      halved: D's loss is halved, as in the recipe.
      simultaneous: Both players are updated at once, as in the recipe; else by Algorithm 1.
      annealed: It goes on from the recipe's last parameters, and its learning rate is halved at
        each point from there on, 64 times smaller at the end.
    """

    halved: bool = True
    simultaneous: bool = True
    annealed: bool = False


CANDIDATES = {
    "annealed": Candidate(annealed=True),
    "halved alone": Candidate(simultaneous=False),
    "simultaneous alone": Candidate(halved=False),
    "neither": Candidate(halved=False, simultaneous=False),
}


def train(plan: Plan, seeds: int, out: Path) -> None:
    """Trains and measures what candidates.csv lacks, one training after another.

    Of so many seeds, the last two are taken. Those that are annealed go on from the plan's last
    step, which the runs must have.
    """
    path = out / "candidates.csv"
    records = results.read(path) if path.exists() else []
    there = results.grouped(records, "candidate", "seed", "from").keys()
    missing = [
        (name, seed, start)
        for name, candidate in CANDIDATES.items()
        for seed in range(seeds)[-NUM_CANDIDATE_SEEDS:]
        if (name, seed, start := plan.steps if candidate.annealed else 0) not in there
    ]
    if not missing:
        return
    # All are made ready first: a run that is not there ends this before anything is trained.
    ready = [beginning(plan, CANDIDATES[name], seed) for name, seed, _ in missing]
    suite = suite_lib.load(ready[0].config.dataset, ready[0].config.source)
    for (name, seed, start), one in zip(missing, ready, strict=True):
        print(f"{name}, from step {start:,}", flush=True)
        key = {"candidate": name, "seed": seed, "from": start}
        records += [key | row for row in measured(plan, one, suite)]
        results.write(path, records)


def beginning(plan: Plan, candidate: Candidate, seed: int) -> TrainedGenerator:
    """Returns a candidate's training before its first step.

    Raises:
      RunError: If it is annealed, and the seed's run does not have the plan's last step.
    """
    if candidate.annealed:
        (one,) = checkpoints.seeds(RunDirectory(plan.runs / f"seed{seed}"), plan.steps)
        return annealed(one, plan.every)
    given = cli.parse(TrainConfig, PROG, [*map(str, plan.arguments(seed))])
    images = datasets.load(given.dataset, config_lib.split(given)).images
    config = config_lib.resolve(given, given.dataset, len(images))
    gan = presets.build(config, images)
    if not candidate.halved:
        gan = dataclasses.replace(gan, discriminator_loss=discriminator_loss)
    gan = dataclasses.replace(gan, simultaneous=candidate.simultaneous)
    state = gan_lib.init(gan, jax.random.key(seed), images.shape[1])
    (member,) = config_lib.members(config)
    return TrainedGenerator(gan, config, member, step=0, state=state, weights="last", noise_seed=0)


def annealed(one: TrainedGenerator, half_life: int) -> TrainedGenerator:
    """Returns a seed whose learning rate, from where it is, has another half-life in updates."""
    gan = presets.build(dataclasses.replace(one.config, lr_half_life=half_life))
    gone = one.step / half_life - one.step / one.config.lr_half_life
    rate = one.member.learning_rate * 2**gone  # after the steps done, both half-lives agree
    state = one.state.replace(
        generator=toy.with_rates(one.state.generator, rate),
        discriminator=toy.with_rates(one.state.discriminator, rate),
    )
    return dataclasses.replace(one, gan=gan, state=state)


def measured(plan: Plan, one: TrainedGenerator, suite: Suite) -> Iterator[Record]:
    """Trains on from a beginning, and yields the points of the validation curve."""
    data = jnp.asarray(datasets.load(one.config.dataset, one.config.split).images)
    state = one.state
    for i in range(1, POINTS + 1):
        step = one.step + i * plan.every
        state, _ = gan_lib.train_steps(one.gan, state, data, plan.every)
        for weights in WEIGHTS:
            now = dataclasses.replace(one, step=step, state=state, weights=weights)
            yield measuring.point(now, suite)
