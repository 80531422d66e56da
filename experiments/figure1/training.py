"""GANs trained on a line, and what is measured of them: seeds.csv, moments.csv, the animation."""

import dataclasses
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from matplotlib.animation import FuncAnimation, PillowWriter
from matplotlib.figure import Figure
from scipy import stats

from experiments import drawing, results, toy
from experiments.figure1 import line, moments
from experiments.results import Record
from gan_jax.config import ResolvedConfig
from gan_jax.gan import GAN, GANState

KS = (1, 5)
NUM_DATA, LEARNING_RATE = 10_000, 1e-3
QUANTILES = stats.norm.ppf((np.arange(8_000) + 0.5) / 8_000).astype(np.float32)  # of z


@dataclasses.dataclass(frozen=True)
class Setting:
    """What all trainings share.

    Attributes:
      seeds: Seeds, trained in one program.
      steps: Generator updates, a multiple of `line.MEASUREMENTS`.
      width: Units of each network's two hidden layers.
    """

    seeds: int
    steps: int
    width: int


@partial(jax.jit, static_argnames="gan")
def _answers(gan: GAN, state: GANState) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Returns, of each seed, G at `QUANTILES` and at `line.ARROWS`, and D at `line.MIDDLES`."""
    g = jax.vmap(gan.generator.apply, in_axes=(0, None))
    d = jax.vmap(gan.discriminator.apply, in_axes=(0, None))
    z = (jnp.asarray(z)[:, None] for z in (QUANTILES, line.ARROWS))
    x = jnp.asarray(line.MIDDLES, jnp.float32)[:, None]
    moved = (g(state.generator.params, one)[..., 0] for one in z)
    return *moved, jax.nn.sigmoid(d(state.discriminator.params, x))


def configured(setting: Setting, loss: str, k: int) -> ResolvedConfig:
    """Returns the configuration of a training with this loss and k."""
    return toy.configured(
        k,
        loss,
        seeds=setting.seeds,
        steps=setting.steps,
        learning_rate=LEARNING_RATE,
        num_points=NUM_DATA,
    )


def trained(setting: Setting, runs: Path, data: str, loss: str, k: int) -> list[Record]:
    """Trains all seeds; returns what is measured, and what seed 0 looks like, over training."""
    config = configured(setting, loss, k)
    gan = toy.build(config, 1, setting.width, latent_dim=1)

    def measure(on_devices, state, metrics):
        moved, arrows, d = map(np.asarray, _answers(gan, state))
        seeds = [line.compare(data, *one) for one in zip(moved, d, strict=True)]
        p_g, _ = np.histogram(moved[0], line.BINS, density=True)
        return {name: [seed[name] for seed in seeds] for name in line.MEASURES} | {
            "seed 0": {"p_g": p_g.tolist(), "d": d[0].tolist(), "x": arrows[0].tolist()}
        }

    every = setting.steps // line.MEASUREMENTS
    points = line.draw_data(data, np.random.default_rng(0), NUM_DATA)
    what = f"{data}, {loss}, k = {k}, {setting.seeds} seeds"
    return results.kept(
        runs / f"{data.replace(' ', '-')}-{loss}-k{k}.json",
        toy.settings(config) | {"data": line.DATA[data], "width": setting.width},
        lambda: toy.train(gan, config, points, every, measure, what),
    )


def train(setting: Setting, runs: Path, out: Path, *, quick: bool) -> None:
    """Trains what is missing; writes the tidy files and the animation.

    Args:
      setting: What all trainings share.
      runs: Where finished trainings are kept, or are to be.
      out: Where to write.
      quick: Whether to animate a tenth of the frames.
    """
    histories = {
        (data, loss, k): trained(setting, runs, data, loss, k)
        for data in line.DATA
        for loss in drawing.LOSSES
        for k in KS
    }
    shown = {data: histories[data, "non_saturating", 1] for data in line.DATA}
    results.write(
        out / "seeds.csv",
        [
            {"data": data, "loss": loss, "k": k, "step": m["step"], "seed": seed}
            | {name: results.rounded(m[name][seed]) for name in line.MEASURES}
            for (data, loss, k), history in histories.items()
            for m in history
            for seed in range(setting.seeds)
        ],
    )
    results.write(out / "moments.csv", list(_last_moments(shown)))
    animate(shown, out / "figure1.gif", quick=quick)


def _last_moments(histories: dict[str, list[Record]]) -> Iterator[Record]:
    """Yields the rows of moments.csv: seed 0 at the end of its training on each distribution."""
    for data, history in histories.items():
        now = history[-1]["seed 0"]
        for curve, at in (("p_g", line.MIDDLES), ("d", line.MIDDLES), ("x", line.ARROWS)):
            for argument, value in zip(at.tolist(), now[curve], strict=True):
                row = {"data": data, "step": history[-1]["step"], "curve": curve}
                yield row | {"at": argument, "value": results.rounded(value)}


def animate(histories: dict[str, list[Record]], path: Path, *, quick: bool) -> None:
    """Draws the paper's Figure 1, moving: seed 0, with more frames where more happens."""
    length = len(next(iter(histories.values())))
    frames = [*range(min(40, length)), *range(40, length, 3), *[length - 1] * 10]
    if quick:
        frames = frames[::10]
    figure = Figure(figsize=(10, 4.4), layout="constrained")
    panels = figure.subplots(1, len(histories))

    def show(i):
        for axes, (data, history) in zip(panels, histories.items(), strict=True):
            axes.clear()
            moments.draw(axes, data, history[i]["step"], history[i]["seed 0"])
        if not figure.legends:
            handles, labels = panels[0].get_legend_handles_labels()
            figure.legend(handles, labels, loc="outside lower center", ncols=len(labels))

    animation = FuncAnimation(figure, show, frames, init_func=lambda: None)
    animation.save(path, PillowWriter(fps=6), dpi=75)
