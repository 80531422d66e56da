"""What happens to G's gradient while D learns and G stands still?

python -m experiments.vanishing_gradient.run
"""

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from matplotlib.figure import Figure

from experiments import claims, common, drawing
from experiments.k_sweep import run as k_sweep
from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.data import datasets
from gan_jax.evaluation import generators
from gan_jax.evaluation.generators import Trained
from gan_jax.gan import GANState
from gan_jax.losses import GENERATOR_LOSSES
from gan_jax.runs.directory import Run
from gan_jax.terminal import cli

HERE = Path(__file__).parent
K = 10  # updates of D in one step of the frozen training
UPDATES = (0, 10, 20, 50, 100, 200, 500, 1000, 2000)
NUM = 2_000  # images of each kind that D is asked about
NUM_NOISE = 1_000  # noise vectors that G's gradient is taken over


@dataclasses.dataclass(frozen=True)
class Options:
    """Freeze G at points of a training with k = 1, train D on, and measure G's gradient."""

    seeds: int = 4
    """Seeds of the training."""

    steps: int = 3_000
    """G is frozen untrained, after 3/10 of these steps, after all of them, and after three times
    as many. As of k_sweep, whose training with k = 1 it is."""

    runs: Path = Path("runs")
    """Where k_sweep/non_saturating-k1 is, or is to be, and finished measurements."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers."""

    quick: bool = False
    """Two seeds, few steps, on the digits: to see that it works."""


def frozen(state: GANState) -> GANState:
    """Returns the state with a generator that updates leave as it is: its learning rate is 0."""
    opt_state = optax.tree.set(state.generator.opt_state, learning_rate=jnp.zeros(()))
    return state.replace(generator=state.generator.replace(opt_state=opt_state))


def measure(one: Trained, train: np.ndarray, test: np.ndarray) -> dict[str, float]:
    """Returns G's gradient norm under both losses, and how well D tells; images in [0, 1]."""
    z = gan_lib.sample_noise(one.gan, jax.random.key(one.noise_seed), NUM_NOISE)
    result = {}
    for name, loss in GENERATOR_LOSSES.items():
        gan = dataclasses.replace(one.gan, generator_loss=loss)
        result[name] = float(_gradient_norm(gan, one.state, z))
    judged = one.judged(train[:NUM], test[:NUM], one.samples(NUM))
    return result | {name: judged[name] for name in ("d_accuracy", "d_train", "d_real", "d_fake")}


@partial(jax.jit, static_argnames="gan")
def _gradient_norm(gan: gan_lib.GAN, state: GANState, z: jax.Array) -> jax.Array:
    return gan_lib.generator_update(gan, state, z)[1]["g_grad_norm"]


def learning(one: Trained, last: int, images: np.ndarray, test: np.ndarray) -> list[dict[str, Any]]:
    """Trains D on against the frozen G; returns what is measured after each of `UPDATES`."""
    gan = dataclasses.replace(one.gan, k=K)
    train, test = images / np.float32(255), test / np.float32(255)
    state, on_device = frozen(one.state), jnp.asarray(images)
    longest = max(np.diff(UPDATES)) // K
    history, done = [], 0
    for updates in (u for u in UPDATES if u <= last):
        if updates > done:
            steps = (updates - done) // K
            state, _ = gan_lib.train_steps(gan, state, on_device, longest, limit=steps)
            done = updates
        now = measure(dataclasses.replace(one, state=state), train, test)
        history.append({"updates": updates, "seed": one.member.seed} | now)
    return history


def members(run: Run, step: int) -> Iterator[Trained]:
    """Yields each seed of the training after `step` steps; before the first, as it began."""
    config = run.config()
    gan = presets.build(config)
    for one in generators.load(run, config, step or config.steps, "last", 0):
        if step == 0:
            state = gan_lib.init(gan, jax.random.key(one.member.seed), 28 * 28)
            one = dataclasses.replace(one, step=0, state=state)
        yield one


def main() -> int:
    """Measures what is missing, and writes figure and tables."""
    options = common.parse(Options, "python -m experiments.vanishing_gradient.run")
    sweep = k_sweep.Options(options.seeds, options.steps, options.runs / "k_sweep")
    if options.quick:
        sweep = dataclasses.replace(sweep, seeds=2, steps=30, quick=True)
    run = k_sweep.trained_run(sweep, "non_saturating", 1)
    config = run.config()
    images, test = (
        datasets.load(
            config.dataset, split, data_dir=config.data_dir, mnist_files=config.mnist_files
        ).images
        for split in (config.split, "test")
    )
    last = 50 if options.quick else UPDATES[-1]
    points = {}
    for step in (0, 3 * sweep.steps // 10, sweep.steps, 3 * sweep.steps):
        print(f"G frozen after {step:,} steps", flush=True)
        points[step] = common.kept(
            options.runs / "vanishing_gradient" / f"step-{step}.json",
            {"run": run.digests(), "updates": UPDATES, "last": last},
            lambda step=step: [learning(one, last, images, test) for one in members(run, step)],
        )
    write(points, options.out)
    draw(points, options.out / "figure.png")
    return 0


def write(points: dict[int, list[list[dict[str, Any]]]], out: Path) -> None:
    """Writes the table, the tests and the seeds' numbers."""
    records = [
        {"frozen_after": step} | record
        for step, histories in points.items()
        for history in histories
        for record in history
    ]
    common.write_seeds(out / "seeds.csv", records)
    rows, tests = [], []
    for step, histories in points.items():
        for i, first in enumerate(histories[0]):
            now = [history[i] for history in histories]
            norms = [common.geometric([one[loss] for one in now]) for loss in GENERATOR_LOSSES]
            accuracy, fake = (
                common.spread([m[n] for m in now], 3) for n in ("d_accuracy", "d_fake")
            )
            rows.append([f"{step:,}", f"{first['updates']:,}", *norms, accuracy, fake])
        for loss in GENERATOR_LOSSES:
            before, after = ([history[i][loss] for history in histories] for i in (0, -1))
            tests.append((step, loss, claims.paired_ratio(after, before)))
    columns = ["G frozen after", "updates of D"]
    columns += [f"norm of G's gradient, {loss}" for loss in GENERATOR_LOSSES]
    common.write_table(out / "table.md", [*columns, "D's accuracy, held out", "D(G(z))"], rows)
    adjusted = claims.holm([effect.p for *_, effect in tests])
    answers = []
    for (step, loss, effect), p in zip(tests, adjusted, strict=True):
        answer = claims.verdict([claims.significant(effect, p)], "smaller", every=True)
        answers.append([f"{step:,}", loss, str(effect), f"{p:.2g}", answer])
    last = histories[0][-1]["updates"]
    columns = ["G frozen after", "loss", f"norm after {last:,} updates of D / before"]
    common.write_table(out / "claims.md", [*columns, "p (Holm)", "does it vanish?"], answers)


def draw(points: dict[int, list[list[dict[str, Any]]]], path: Path) -> None:
    """Draws G's gradient under both losses, and D's answers, against D's updates."""
    figure = Figure(figsize=(4.2 * len(points), 7.5), layout="constrained")
    num = len(next(iter(points.values())))
    figure.suptitle(
        f"G stands still, D learns on: what is left of G's gradient ({num} seeds, their geometric "
        "mean drawn bold)"
    )
    panels = figure.subplots(2, len(points), sharey="row", squeeze=False)
    for column, (step, histories) in enumerate(points.items()):
        updates = [m["updates"] for m in histories[0]]
        top, bottom = panels[:, column]
        for loss, color in drawing.COLORS.items():
            norms = np.array([[m[loss] for m in history] for history in histories]).T
            top.plot(updates, norms, color=color, linewidth=0.7, alpha=0.5)
            mean = np.exp(claims.log(norms).mean(axis=1))
            top.plot(updates, mean, color=color, linewidth=2.5, label=drawing.LOSSES[loss])
        top.set(title="G untrained" if step == 0 else f"G after {step:,} steps", yscale="log")
        for name, label, color in (
            ("d_accuracy", "D's accuracy on held-out images", "tab:green"),
            ("d_fake", "D(G(z))", "tab:orange"),
        ):
            values = np.array([[m[name] for m in history] for history in histories]).T
            drawing.band(bottom, updates, values, color, label)
        bottom.set(xlabel="updates of D alone", ylim=(-0.02, 1.02))
        for axes in (top, bottom):
            axes.set_xscale("symlog", linthresh=10)
            axes.set_xlim(-1, 1.2 * updates[-1])
            axes.grid(alpha=0.3)
    panels[0, 0].set_ylabel("norm of G's gradient")
    panels[0, 0].legend(fontsize="small")
    panels[1, 0].legend(fontsize="small")
    figure.savefig(path, dpi=90)


if __name__ == "__main__":
    cli.run(main)
