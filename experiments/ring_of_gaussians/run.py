"""Eight Gaussians in a ring: does k, or the loss, make a generator forget modes?

python -m experiments.ring_of_gaussians.run
"""

import dataclasses
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure

from experiments import claims, common, drawing, toy
from gan_jax.config import TrainConfig
from gan_jax.evaluation.metrics.modes import PRESENT_OF
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
KS = (1, 2, 5, 10)
MODES = 8
CENTRES = np.stack([f(np.arange(MODES) * 2 * np.pi / MODES) for f in (np.cos, np.sin)], axis=1)
NUM_DATA, NUM_SAMPLES, NUM_DRAWN = 10_000, 2_000, 300
WIDTH, LEARNING_RATE = 64, 1e-3


@dataclasses.dataclass(frozen=True)
class Options:
    """Train all seeds for each k and loss, count the modes they draw, and test the difference."""

    seeds: int = 32
    """Seeds, trained in one program."""

    steps: int = 1_500
    """Generator updates at which all are compared; and discriminator updates: three times as
    many. A multiple of 10."""

    std: float = 0.02
    """Standard deviation of each Gaussian; they stand on the unit circle."""

    latent_dim: int = 8
    """Length of the noise vector z."""

    runs: Path = Path("runs/ring_of_gaussians")
    """Where finished trainings are kept, or are to be."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers."""

    quick: bool = False
    """Two seeds and few steps: to see that it works."""


def points(rng: np.random.Generator, num: int, std: float) -> np.ndarray:
    """Returns points of the ring, `(num, 2)` float32."""
    return np.float32(rng.choice(CENTRES, num) + rng.normal(0, std, (num, 2)))


def covered(samples: np.ndarray, std: float) -> tuple[int, float]:
    """Returns how many modes samples cover, and the share of samples that lie at a mode.

    At a mode is what lies within three standard deviations of its centre (98.9 % of the data).
    Covered is a mode that has at least a tenth of its share of the samples there.

    Args:
      samples: `(n, 2)`.
      std: Standard deviation of each Gaussian.
    """
    distances = np.linalg.norm(samples[:, None] - CENTRES, axis=-1)
    there = distances.min(axis=1) < 3 * std
    counts = np.bincount(distances.argmin(axis=1)[there], minlength=MODES)
    return int(np.sum(PRESENT_OF * MODES * counts >= len(samples))), float(there.mean())


def trained(options: Options, loss: str, k: int) -> list[dict[str, Any]]:
    """Trains all seeds with one loss and k; returns what they draw as training goes on."""
    config = TrainConfig(
        k=k,
        loss=loss,
        population=options.seeds,
        learning_rate=(LEARNING_RATE,),
        steps=max(options.steps, 3 * options.steps // k),
    )
    gan = toy.build(config, 2, WIDTH, options.latent_dim)
    data = points(np.random.default_rng(0), NUM_DATA, options.std)

    def measure(on_devices, state, metrics):
        samples = on_devices.fetch(on_devices.share(on_devices.draw(state, NUM_SAMPLES)))
        modes, quality = zip(*(covered(one, options.std) for one in samples), strict=True)
        result = {"modes": modes, "quality": quality, "seed 0": samples[0, :NUM_DRAWN].tolist()}
        names = () if metrics is None else ("d_real", "d_fake", "g_grad_norm")
        return result | {name: metrics[name].mean(axis=1).tolist() for name in names}

    settings = dataclasses.asdict(config) | {"every": every(options)}
    settings |= {"std": options.std, "latent_dim": options.latent_dim}
    path = options.runs / f"{loss}-k{k}.json"
    what = f"{loss}, k = {k}, {options.seeds} seeds"
    return common.kept(
        path, settings, lambda: toy.train(gan, config, data, every(options), measure, what)
    )


def every(options: Options) -> int:
    """Returns the steps between two measurements."""
    return options.steps // 10


def main() -> int:
    """Trains what is missing, and writes figure and tables."""
    options = common.parse(Options, "python -m experiments.ring_of_gaussians.run")
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=20)
    if not 0 < options.std < np.pi / MODES:
        raise UsageError(f"--std {options.std}: must be positive and below pi/8, or modes touch")
    if options.latent_dim < 1:
        raise UsageError(f"--latent-dim {options.latent_dim}: must be at least 1")
    if options.steps < 10 or options.steps % 10:
        raise UsageError(f"--steps {options.steps}: must be a multiple of 10")
    histories = {(loss, k): trained(options, loss, k) for loss in drawing.LOSSES for k in KS}
    at = {
        "generator updates": dict.fromkeys(histories, options.steps),
        "discriminator updates": {cell: 3 * options.steps // cell[1] for cell in histories},
    }
    ends = {
        (what, *cell): next(m for m in histories[cell] if m["step"] == step)
        for what, steps in at.items()
        for cell, step in steps.items()
    }
    common.write_seeds(
        options.out / "seeds.csv",
        [
            {"loss": loss, "k": k, "step": m["step"], "d_updates": k * m["step"], "seed": seed}
            | {name: m[name][seed] for name in ("modes", "quality")}
            for (loss, k), history in histories.items()
            for m in history
            for seed in range(options.seeds)
        ],
    )
    rows = []
    for (what, loss, k), end in ends.items():
        complete = sum(modes == MODES for modes in end["modes"])
        rows.append(
            [
                f"{k * end['step'] if what.startswith('d') else end['step']:,} {what}",
                loss,
                str(k),
                common.spread(end["modes"], 2),
                f"{complete} of {options.seeds}",
                common.spread(end["quality"], 3),
            ]
        )
    columns = ["after", "loss", "k", "modes covered, of 8", "seeds with all 8", "quality share"]
    common.write_table(options.out / "table.md", columns, rows)
    common.write_table(options.out / "claims.md", *tested(ends))
    draw(histories, ends, options)
    return 0


def tested(ends: dict[tuple[str, str, int], dict[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """Returns the table of tests: each k against k = 1, and one loss against the other."""
    comparisons = [
        (what, f"{loss}, k = {k} against k = 1", (what, loss, k), (what, loss, 1))
        for what, loss, k in ends
        if k > 1
    ]
    comparisons += [
        (what, f"minimax against non_saturating, k = {k}", (what, "minimax", k), (what, loss, k))
        for what, loss, k in ends
        if loss == "non_saturating"
    ]
    columns, cells = ["at equal", "compared"], [list(c[:2]) for c in comparisons]
    for measure in ("modes", "quality"):
        effects = [
            claims.difference(ends[a][measure], ends[b][measure]) for *_, a, b in comparisons
        ]
        adjusted = claims.holm([effect.p for effect in effects])
        columns += [f"{measure}: difference", "p (Holm)"]
        for row, effect, p in zip(cells, effects, adjusted, strict=True):
            row += [str(effect), f"{p:.2g}"]
    return columns, cells


def draw(histories: dict, ends: dict, options: Options) -> None:
    """Draws what seed 0 draws, modes and quality over k, and modes over training."""
    figure = Figure(figsize=(16, 11), layout="constrained")
    figure.suptitle(
        f"Eight Gaussians in a ring, {options.seeds} seeds: modes and quality by k and loss"
    )
    samples, numbers = figure.subfigures(2, 1, height_ratios=(1.15, 1))
    samples.suptitle(f"seed 0 after {options.steps:,} generator updates (gray: data)", fontsize=10)
    data = points(np.random.default_rng(1), 1_000, options.std)
    for i, (loss, k) in enumerate(histories, 1):
        axes = samples.add_subplot(2, len(KS), i)
        axes.plot(*data.T, ".", color="lightgray", markersize=3)
        drawn = np.array(ends["generator updates", loss, k]["seed 0"])
        axes.plot(*drawn.T, ".", color=drawing.COLORS[loss], markersize=3)
        axes.set_title(f"{loss}, k = {k}", fontsize=10)
        axes.set(xlim=(-1.4, 1.4), ylim=(-1.4, 1.4), aspect="equal", xticks=[], yticks=[])
    panels = numbers.subplots(1, 4)
    for axes, measure in zip(panels[:2], ("modes", "quality"), strict=True):
        for loss, shift in (("non_saturating", -0.12), ("minimax", 0.12)):
            for x, k in enumerate(KS):
                values = ends["generator updates", loss, k][measure]
                label = drawing.LOSSES[loss] if x == 0 else None
                drawing.strip(axes, x + shift, values, drawing.COLORS[loss], label)
        axes.set_xticks(range(len(KS)), [f"k = {k}" for k in KS])
    after = f"after {options.steps:,} generator updates"
    panels[0].set(title=f"modes covered\n{after}", ylim=(-0.3, 8.3))
    panels[1].set(title=f"share of samples at a mode\n{after}", ylim=(-0.02, 1.02))
    panels[0].legend(fontsize="small", loc="lower left")
    colors = matplotlib.colormaps["viridis"](np.linspace(0, 0.85, len(KS)))
    for axes, loss in zip(panels[2:], drawing.LOSSES, strict=True):
        for k, color in zip(KS, colors, strict=True):
            history = histories[loss, k]
            modes = np.array([m["modes"] for m in history])
            drawing.band(axes, [k * m["step"] for m in history], modes, color, f"k = {k}")
        axes.set(title=f"modes covered over training\n{loss}", ylim=(-0.3, 8.3))
        axes.set(xlabel="discriminator updates", xlim=(0, 6 * options.steps))
        axes.legend(fontsize="small", loc="lower right")
    for axes in panels:
        axes.grid(alpha=0.3)
    figure.savefig(options.out / "figure.png", dpi=90)


if __name__ == "__main__":
    cli.run(main)
