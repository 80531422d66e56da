"""Figure 1 of the 2014 paper, moving: does p_g reach p_data, and D one half, in one dimension?

python -m experiments.figure1.run
"""

import dataclasses
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from matplotlib.animation import FuncAnimation, PillowWriter
from matplotlib.figure import Figure
from scipy import stats
from scipy.special import rel_entr

from experiments import claims, common, drawing, toy
from gan_jax.config import TrainConfig
from gan_jax.gan import GAN, GANState
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
# Of each distribution: weights, means and standard deviations of its Gaussians.
DATA = {
    "Gaussian": ((1.0,), (1.0,), (0.5,)),
    "mixture of two": ((0.5, 0.5), (-1.0, 1.0), (0.3, 0.3)),
}
KS = (1, 5)
NUM_DATA, LEARNING_RATE = 10_000, 1e-3
BINS = np.linspace(-4, 4, 161)
MIDDLES = (BINS[:-1] + BINS[1:]) / 2
QUANTILES = stats.norm.ppf((np.arange(8_000) + 0.5) / 8_000).astype(np.float32)  # of z
ARROWS = stats.norm.ppf((np.arange(25) + 0.5) / 25).astype(np.float32)
COLORS = {
    ("non_saturating", 1): "tab:blue",
    ("non_saturating", 5): "tab:cyan",
    ("minimax", 1): "tab:red",
    ("minimax", 5): "tab:orange",
}
MEASUREMENTS = 100
MEASURES = ("divergence", "from_optimal", "from_half")
TITLES = {
    "divergence": "Jensen-Shannon divergence of p_g from p_data (nats)",
    "from_optimal": "mean distance of D from D*",
    "from_half": "mean distance of D from 1/2",
}


@dataclasses.dataclass(frozen=True)
class Options:
    """Train small GANs on a line, and hold D against the optimal one as training goes on."""

    seeds: int = 16
    """Seeds, trained in one program."""

    steps: int = 5_000
    """Generator updates, a multiple of 100."""

    width: int = 32
    """Units of each network's two hidden layers."""

    runs: Path = Path("runs/figure1")
    """Where finished trainings are kept, or are to be."""

    out: Path = HERE
    """Where to write the animation, the figure, the tables and the seeds' numbers."""

    quick: bool = False
    """Two seeds and few steps: to see that it works."""


def density(data: str, x: np.ndarray) -> np.ndarray:
    """Returns p_data(x)."""
    return sum(w * stats.norm.pdf(x, mean, std) for w, mean, std in zip(*DATA[data], strict=True))


def draw_data(data: str, rng: np.random.Generator, num: int) -> np.ndarray:
    """Returns points of p_data, `(num, 1)` float32."""
    weights, means, stds = map(np.array, DATA[data])
    which = rng.choice(len(weights), num, p=weights)
    return np.float32(rng.normal(means[which], stds[which]))[:, None]


def compare(p_data: np.ndarray, samples: np.ndarray, d: np.ndarray) -> dict[str, Any]:
    """Holds one G and D against the theory (2014 paper, proposition 1 and theorem 1).

    Means are over (p_data + p_g) / 2, the points that D is trained on.

    Args:
      p_data: The data's density at `MIDDLES`.
      samples: G's, `(n,)`; those outside of the bins count for the outermost.
      d: D's answers at `MIDDLES`.

    Returns:
      `divergence`, Jensen and Shannon's of p_g from p_data; `from_optimal`, the mean |D - D*|,
      where D* = p_data / (p_data + p_g); `from_half`, the mean |D - 1/2|.
    """
    width = BINS[1] - BINS[0]
    counts, _ = np.histogram(np.clip(samples, BINS[0], BINS[-1]), BINS)
    p, q = p_data * width / np.sum(p_data * width), counts / len(samples)
    middle = (p + q) / 2
    return {
        "divergence": float(rel_entr(p, middle).sum() + rel_entr(q, middle).sum()) / 2,
        "from_optimal": float(np.sum(np.abs(middle * d - p / 2))),
        "from_half": float(np.sum(middle * np.abs(d - 0.5))),
    }


@partial(jax.jit, static_argnames="gan")
def _answers(gan: GAN, state: GANState) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Returns, of each seed, G at `QUANTILES` and at `ARROWS`, and D at `MIDDLES`."""
    g = jax.vmap(gan.generator.apply, in_axes=(0, None))
    d = jax.vmap(gan.discriminator.apply, in_axes=(0, None))
    z = (jnp.asarray(z)[:, None] for z in (QUANTILES, ARROWS))
    x = jnp.asarray(MIDDLES, jnp.float32)[:, None]
    moved = (g(state.generator.params, one)[..., 0] for one in z)
    return *moved, jax.nn.sigmoid(d(state.discriminator.params, x))


def trained(options: Options, data: str, loss: str, k: int) -> list[dict[str, Any]]:
    """Trains all seeds; returns what is measured, and what seed 0 looks like, over training."""
    config = TrainConfig(
        k=k,
        loss=loss,
        population=options.seeds,
        learning_rate=(LEARNING_RATE,),
        steps=options.steps,
    )
    gan = toy.build(config, 1, options.width, latent_dim=1)
    p_data = density(data, MIDDLES)

    def measure(on_devices, state, metrics):
        moved, arrows, d = map(np.asarray, _answers(gan, state))
        seeds = [compare(p_data, *one) for one in zip(moved, d, strict=True)]
        p_g, _ = np.histogram(moved[0], BINS, density=True)
        return {name: [seed[name] for seed in seeds] for name in MEASURES} | {
            "seed 0": {"p_g": p_g.tolist(), "d": d[0].tolist(), "x": arrows[0].tolist()}
        }

    every = options.steps // MEASUREMENTS
    points = draw_data(data, np.random.default_rng(0), NUM_DATA)
    what = f"{data}, {loss}, k = {k}, {options.seeds} seeds"
    return common.kept(
        options.runs / f"{data.replace(' ', '-')}-{loss}-k{k}.json",
        dataclasses.asdict(config) | {"data": DATA[data], "width": options.width},
        lambda: toy.train(gan, config, points, every, measure, what),
    )


def main() -> int:
    """Trains what is missing, and writes animation, figure and tables."""
    options = common.parse(Options, "python -m experiments.figure1.run")
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=100)
    if options.steps < MEASUREMENTS or options.steps % MEASUREMENTS:
        raise UsageError(f"--steps {options.steps}: must be a multiple of {MEASUREMENTS}")
    histories = {
        (data, loss, k): trained(options, data, loss, k)
        for data in DATA
        for loss in drawing.LOSSES
        for k in KS
    }
    write(histories, options)
    draw(histories, options)
    animate({data: histories[data, "non_saturating", 1] for data in DATA}, options)
    return 0


def during(history: Sequence[dict[str, Any]], measure: str, part: slice) -> list[float]:
    """Returns each seed's mean of a measure over a part of its training."""
    return np.mean([m[measure] for m in history[part]], axis=0).tolist()


# The training's second fifth and its last: single moments swing.
EARLY, LATE = slice(MEASUREMENTS // 5, 2 * MEASUREMENTS // 5), slice(-MEASUREMENTS // 5, None)


def write(histories: dict[tuple[str, str, int], list[dict[str, Any]]], options: Options) -> None:
    """Writes the table, the tests and the seeds' numbers."""
    common.write_seeds(
        options.out / "seeds.csv",
        [
            {"data": data, "loss": loss, "k": k, "step": m["step"], "seed": seed}
            | {name: m[name][seed] for name in MEASURES}
            for (data, loss, k), history in histories.items()
            for m in history[:: MEASUREMENTS // 10]
            for seed in range(options.seeds)
        ],
    )
    rows, tests = [], []
    for (data, loss, k), history in histories.items():
        late = {name: during(history, name, LATE) for name in MEASURES}
        rows.append([data, loss, str(k), *(common.spread(late[name], 4) for name in MEASURES)])
        for name in MEASURES:
            effect = claims.paired_ratio(late[name], during(history, name, EARLY))
            what = f"k = {k}: last fifth of training / second fifth"
            tests.append((data, loss, name, what, effect))
        if k != KS[0]:
            low = during(histories[data, loss, KS[0]], "divergence", LATE)
            what = f"last fifth of training: k = {k} / k = {KS[0]}"
            effect = claims.ratio(late["divergence"], low)
            tests.append((data, loss, "divergence", what, effect))
    columns = ["data", "loss", "k", *TITLES.values()]
    common.write_table(options.out / "table.md", columns, rows)
    adjusted = claims.holm([effect.p for *_, effect in tests])
    answers = []
    for (data, loss, name, what, effect), p in zip(tests, adjusted, strict=True):
        answer = claims.verdict([claims.significant(effect, p)], "smaller", every=True)
        answers.append([data, loss, TITLES[name], what, str(effect), f"{p:.2g}", answer])
    columns = ["data", "loss", "distance", "compared", "ratio", "p (Holm)", "smaller?"]
    common.write_table(options.out / "claims.md", columns, answers)


def moment(axes: Any, data: str, m: dict[str, Any]) -> None:
    """Draws one moment as the paper's figure does: densities, D, and where G takes z."""
    now, p_data = m["seed 0"], density(data, MIDDLES)
    p_g = np.array(now["p_g"])
    with np.errstate(invalid="ignore"):
        optimal = p_data / (p_data + p_g)
    axes.plot(MIDDLES, p_data, ":", color="black", linewidth=2, label="p_data")
    axes.plot(MIDDLES, np.minimum(p_g, 2.2), color="tab:green", label="p_g")
    axes.plot(MIDDLES, now["d"], "--", color="tab:blue", linewidth=2, label="D, learned")
    axes.plot(MIDDLES, optimal, color="tab:orange", label="D* = p_data / (p_data + p_g)")
    for z, x in zip(ARROWS, now["x"], strict=True):
        axes.annotate(
            "", (x, -0.12), (z, -0.6), arrowprops={"arrowstyle": "->", "lw": 0.6, "color": "gray"}
        )
    axes.axhline(-0.12, color="black", linewidth=0.8)
    axes.axhline(-0.6, color="black", linewidth=0.8)
    axes.text(-3.4, -0.1, "x", va="bottom")
    axes.text(-3.4, -0.58, "z", va="bottom")
    axes.axhline(0.5, color="lightgray", linewidth=0.8, zorder=0)
    axes.set(xlim=(-3.5, 3.5), ylim=(-0.7, 1.6), yticks=[0, 0.5, 1, 1.5])
    axes.set_title(f"{data}, step {m['step']:,}", fontsize=11)


def draw(histories: dict[tuple[str, str, int], list[dict[str, Any]]], options: Options) -> None:
    """Draws the end of seed 0 and all distances over training, a row a distribution."""
    figure = Figure(figsize=(19, 9), layout="constrained")
    figure.suptitle(
        f"One dimension: does p_g reach p_data, D its optimum D*, and both 1/2? {options.seeds} "
        "seeds, their geometric mean with its 95 % interval"
    )
    for row, data in zip(figure.subplots(2, 4), DATA, strict=True):
        moment(row[0], data, histories[data, "non_saturating", 1][-1])
        row[0].set_title(f"{row[0].get_title()}: seed 0, non-saturating, k = 1", fontsize=10)
        row[0].legend(fontsize="small", loc="upper left")
        for axes, (name, title) in zip(row[1:], TITLES.items(), strict=True):
            for (loss, k), color in COLORS.items():
                history = histories[data, loss, k]
                values = np.array([m[name] for m in history])
                steps = [m["step"] for m in history]
                drawing.band(axes, steps, values, color, f"{loss}, k = {k}", log=True)
            axes.set(title=title, xlabel="generator updates")
            axes.grid(alpha=0.3)
        row[3].legend(fontsize="small", loc="upper right")
    figure.savefig(options.out / "figure.png", dpi=80)


def animate(histories: dict[str, list[dict[str, Any]]], options: Options) -> None:
    """Writes figure1.gif: seed 0 on both distributions, more frames where more happens."""
    length = len(next(iter(histories.values())))
    frames = [*range(min(40, length)), *range(40, length, 3), *[length - 1] * 10]
    if options.quick:
        frames = frames[::10]
    figure = Figure(figsize=(10, 4.2), layout="constrained")
    panels = figure.subplots(1, len(histories))

    def show(i):
        for axes, (data, history) in zip(panels, histories.items(), strict=True):
            axes.clear()
            moment(axes, data, history[i])
        panels[0].legend(fontsize="small", loc="upper left")

    animation = FuncAnimation(figure, show, frames, init_func=lambda: None)
    animation.save(options.out / "figure1.gif", PillowWriter(fps=6), dpi=75)


if __name__ == "__main__":
    cli.run(main)
