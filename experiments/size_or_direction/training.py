"""Every arm trained with every seed, and what is measured along training: the tidy files."""

import dataclasses
import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.flatten_util import ravel_pytree

from experiments import results
from experiments.results import Record
from experiments.size_or_direction import update
from experiments.size_or_direction.update import ARMS, Arm
from gan_jax import config as config_lib
from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import TrainConfig
from gan_jax.data import datasets
from gan_jax.gan import GAN, GANState
from gan_jax.losses import non_saturating_loss
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import UsageError

K = 5
# Generator updates after which is measured, up to the last: more often where more happens.
STEPS = (0, 1, 2, 3, 5, 10, 20, 30, 50, 75, 100, 150, 200, 300, 400, 500, 600, 700, 800, 900)
NUM = 1_000  # noise vectors, and images that D is asked about
DRAWN = 2  # samples of each training in samples.csv


@dataclasses.dataclass(frozen=True)
class Setting:
    """What all trainings share.

    Attributes:
      seeds: Seeds of each arm.
      steps: Generator updates, one of `STEPS`.
      dataset: Name of the dataset.
      split: Its training images.
      batch_size: Rows in a minibatch.
    """

    seeds: int
    steps: int
    dataset: str
    split: str
    batch_size: int


def build(setting: Setting) -> GAN:
    """Returns the tutorial's GAN with the minimax loss and k = 5."""
    config = TrainConfig(
        k=KSchedule.parse(K),
        loss="minimax",
        learning_rate=(update.LEARNING_RATE,),
        beta1=(update.BETA1,),
        batch_size=setting.batch_size,
    )
    return presets.build(config_lib.resolve(config, setting.dataset, setting.batch_size))


def share_gray(images: np.ndarray) -> float:
    """Returns the share of pixels that are nearer to mid-gray than to black or white.

    Args:
      images: `(n, dim)` in [-1, 1].
    """
    return float(np.mean(np.abs(images) < 0.5))


def spread(images: np.ndarray) -> float:
    """Returns how much images differ: a pixel's standard deviation, its RMS over the pixels."""
    return float(np.sqrt(np.mean(np.var(images, axis=0, dtype=np.float64))))


@partial(jax.jit, static_argnames=("arm", "gan"))
def _answers(
    arm: Arm, gan: GAN, state: GANState, z: jax.Array, real: jax.Array
) -> dict[str, jax.Array]:
    samples = gan_lib.generate(gan, state.generator.params, z)
    logits = partial(gan_lib.discriminator_logits, gan, state.discriminator.params)
    gradient = partial(update.loss_gradient, gan, state, z)
    grads = update.arm_gradient(arm, gan, state, z)
    move, _ = update.optimizer(arm).update(grads, state.generator.opt_state)
    vectors = {
        "non_saturating": gradient(non_saturating_loss),
        "minimax": gradient(update.minimax_direction),
        "move": move,
    }
    vectors = {name: ravel_pytree(tree)[0] for name, tree in vectors.items()}
    return vectors | {"samples": samples, "real": logits(real), "fake": logits(samples)}


def measure(
    arm: Arm, gan: GAN, state: GANState, z: jax.Array, real: jax.Array
) -> tuple[Record, np.ndarray]:
    """Returns the columns of seeds.csv, and the samples they are measured on.

    Norms and cosine are computed in float64, the minimax gradient's from its direction, so that
    none of them underflows.

    Args:
      arm: Whose next update of G is measured.
      gan: Algorithm 1's.
      state: G and D.
      z: The noise that the gradients are taken over.
      real: Test images, in [-1, 1].
    """
    answers = {
        name: np.asarray(value, np.float64)
        for name, value in _answers(arm, gan, state, z, real).items()
    }
    norms = {name: np.linalg.norm(answers[name]) for name in ("non_saturating", "minimax", "move")}
    dot = answers["non_saturating"] @ answers["minimax"]
    largest = np.exp(np.max(-np.logaddexp(0, -answers["fake"])))
    right = np.mean(answers["real"] > 0) + np.mean(answers["fake"] < 0)
    record = {
        "gray": share_gray(answers["samples"]),
        "spread": spread(answers["samples"]) / spread(np.asarray(real)),
        "move": norms["move"] / len(answers["move"]) ** 0.5 / update.LEARNING_RATE,
        "non_saturating": norms["non_saturating"],
        "minimax": norms["minimax"] * largest,
        "cosine": dot / (norms["non_saturating"] * norms["minimax"]),
        "d_accuracy": right / 2,
        "d_fake": np.mean(np.exp(-np.logaddexp(0, -answers["fake"]))),
        "logit_sd": np.std(answers["fake"]),
    }
    return {name: float(f"{value:.6g}") for name, value in record.items()}, answers["samples"]


def trained(
    arm: Arm, setting: Setting, seed: int, images: jax.Array, test: jax.Array
) -> tuple[list[Record], np.ndarray]:
    """Trains one seed; returns what is measured along training, and the last samples."""
    gan = build(setting)
    key = jax.random.key(seed)
    state = gan_lib.init(gan, key, images.shape[1])
    z = gan_lib.sample_noise(gan, key, NUM)
    real = gan_lib.normalize(gan, test[:NUM])
    steps = [step for step in STEPS if step <= setting.steps]
    longest = max(after - before for before, after in itertools.pairwise(steps))
    records, done, samples = [], 0, np.empty(())
    for step in steps:
        if step > done:
            state = update.train_steps(arm, gan, state, images, longest, step - done)
            done = step
        record, samples = measure(arm, gan, state, z, real)
        records.append({"step": step} | record)
    return records, samples


def finished(path: Path, steps: int) -> list[Record]:
    """Returns the rows of the trainings that are in a seeds.csv already.

    Raises:
      UsageError: If they were trained for another number of steps.
    """
    if not path.exists():
        return []
    records = results.read(path)
    for rows in results.grouped(records, "arm", "seed").values():
        if rows[-1]["step"] != steps:
            raise UsageError(
                f"{path} holds trainings of {rows[-1]['step']} steps: delete it, or name "
                "another --out"
            )
    return records


def train(setting: Setting, out: Path, say: Callable[[str], Any] = print) -> None:
    """Trains what seeds.csv lacks, and writes it after each training, samples.csv too.

    Args:
      setting: What all trainings share.
      out: Where the tidy files are, or are to be.
      say: Takes a line about each training.
    """
    seeds_csv, samples_csv = out / "seeds.csv", out / "samples.csv"
    records = finished(seeds_csv, setting.steps)
    there = results.grouped(records, "arm", "seed").keys()
    # It is written first: a stop in between leaves samples of a training that is not in seeds.csv.
    drawn = results.read(samples_csv) if records else []
    drawn = [row for row in drawn if (row["arm"], row["seed"]) in there]
    # The comparisons that decide need the first three arms of every seed: the fourth comes after.
    first, last = list(ARMS)[:-1], list(ARMS)[-1:]
    order = [(arm, seed) for arms in (first, last) for seed in range(setting.seeds) for arm in arms]
    if not (missing := [one for one in order if one not in there]):
        return
    images, test = (
        jnp.asarray(datasets.load(setting.dataset, split).images)
        for split in (setting.split, "test")
    )
    for name, seed in missing:
        rows, samples = trained(ARMS[name], setting, seed, images, test)
        records += [{"arm": name, "seed": seed} | row for row in rows]
        pixels = np.rint((samples[:DRAWN] + 1) / 2 * 255).astype(np.uint8)
        drawn += [
            {"arm": name, "seed": seed, "sample": i, "pixels": f"x{image.tobytes().hex()}"}
            for i, image in enumerate(pixels)
        ]
        for path, all_rows in ((samples_csv, drawn), (seeds_csv, records)):
            all_rows.sort(key=lambda row: (list(ARMS).index(row["arm"]), row["seed"]))
            results.write(path, all_rows)
        say(f"{name}, seed {seed}: {rows[-1]['gray']:.3f} of the pixels are gray")
