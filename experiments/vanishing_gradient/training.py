"""D trained on against a G that stands still, and what is measured of them: seeds.csv."""

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from experiments import checkpoints, results
from experiments.k_sweep import training as sweep_training
from gan_jax import gan as gan_lib
from gan_jax.data import datasets
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.evaluation.metrics.discriminator import summarize
from gan_jax.gan import GANState
from gan_jax.losses import GENERATOR_LOSSES
from gan_jax.runs.directory import RunDirectory

K = 10  # updates of D in one step of the frozen training
UPDATES = (0, 10, 20, 50, 100, 200, 500, 1000, 2000)
NUM = 2_000  # images of each kind that D is asked about
NUM_NOISE = 1_000  # noise vectors that G's gradient is taken over


def frozen(state: GANState) -> GANState:
    """Returns the state with a generator that updates leave as it is: its learning rate is 0.

    D goes on with the minibatches that a training with this `K` would use next.
    """
    opt_state = optax.tree.set(state.generator.opt_state, learning_rate=jnp.zeros(()))
    generator = state.generator.replace(opt_state=opt_state)
    return state.replace(generator=generator, minibatch=state.step * K)


def measure(one: TrainedGenerator, train: np.ndarray, test: np.ndarray) -> dict[str, float]:
    """Returns G's gradient norm under both losses, and how well D tells; images in [0, 1]."""
    z = gan_lib.sample_noise(one.gan, jax.random.key(one.noise_seed), NUM_NOISE)
    result = {}
    for name, loss in GENERATOR_LOSSES.items():
        gan = dataclasses.replace(one.gan, generator_loss=loss)
        result[name] = float(_gradient_norm(gan, one.state, z))
    images = train[:NUM], test[:NUM], one.samples(NUM)
    summary = summarize(*map(one.answers, images))
    return result | {name: summary[name] for name in ("d_accuracy", "d_train", "d_real", "d_fake")}


@partial(jax.jit, static_argnames="gan")
def _gradient_norm(gan: gan_lib.GAN, state: GANState, z: jax.Array) -> jax.Array:
    samples = gan_lib.generate_with_vjp(gan, state.generator.params, z)
    return gan_lib.generator_update(gan, state, *samples)[1]["g_grad_norm"]


def learning(
    one: TrainedGenerator, last: int, images: np.ndarray, test: np.ndarray
) -> list[dict[str, Any]]:
    """Trains D on against the frozen G; returns what is measured after each of `UPDATES`."""
    gan = dataclasses.replace(one.gan, k=K)
    train, test = images / np.float32(255), test / np.float32(255)
    state, on_device = frozen(one.state), jnp.asarray(images)
    longest = int(max(np.diff(UPDATES))) // K
    history, done = [], 0
    for updates in (u for u in UPDATES if u <= last):
        if updates > done:
            steps = (updates - done) // K
            state, _ = gan_lib.train_steps(gan, state, on_device, longest, limit=steps)
            done = updates
        now = measure(dataclasses.replace(one, state=state), train, test)
        history.append({"updates": updates, "seed": one.member.seed} | now)
    return history


def members(run: RunDirectory, step: int) -> Iterator[TrainedGenerator]:
    """Yields each seed of the training after `step` steps; before the first, as it began.

    Raises:
      RunError: If a seed has diverged.
    """
    for one in checkpoints.seeds(run, step or run.config().steps):
        if step == 0:
            state = gan_lib.init(one.gan, jax.random.key(one.member.seed), one.config.dim)
            one = dataclasses.replace(one, step=0, state=state)
        yield one


def train(sweep: sweep_training.Sweep, runs: Path, out: Path) -> None:
    """Measures what is missing, and writes seeds.csv.

    Args:
      sweep: The sweep whose training with k = 1 it is.
      runs: Where finished measurements are kept, or are to be.
      out: Where to write the seeds' numbers.
    """
    run = sweep_training.trained_run(sweep, "non_saturating", 1)
    config = run.config()
    images, test = (
        datasets.load(config.dataset, split, config.source).images
        for split in (config.split, "test")
    )
    last = 50 if sweep.quick else UPDATES[-1]
    records = []
    for step in (0, 3 * sweep.steps // 10, sweep.steps, 3 * sweep.steps):
        print(f"G frozen after {step:,} steps", flush=True)
        histories = results.kept(
            runs / f"step-{step}.json",
            {"run": run.digests(), "updates": UPDATES, "last": last},
            lambda step=step: [learning(one, last, images, test) for one in members(run, step)],
        )
        records += [{"frozen_after": step} | m for history in histories for m in history]
    results.write(out / "seeds.csv", records)
