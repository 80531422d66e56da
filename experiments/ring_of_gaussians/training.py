"""GANs trained on the ring, and what is measured of them: seeds.csv and samples.csv."""

import dataclasses
from pathlib import Path

import numpy as np

from experiments import drawing, results, toy
from experiments.results import Record
from experiments.ring_of_gaussians import ring

KS = (1, 2, 5, 10)
NUM_DATA, NUM_SAMPLES, NUM_DRAWN = 10_000, 2_000, 300
WIDTH, LEARNING_RATE = 64, 1e-3


@dataclasses.dataclass(frozen=True)
class Setting:
    """What all trainings share.

    Attributes:
      seeds: Seeds, trained in one program.
      steps: Generator updates at which all are first compared.
      longest: Generator updates of every training.
      std: Standard deviation of each Gaussian.
      latent_dim: Length of the noise vector z.
    """

    seeds: int
    steps: int
    longest: int
    std: float
    latent_dim: int


def trained(setting: Setting, runs: Path, loss: str, k: int) -> list[Record]:
    """Trains all seeds with one loss and k; returns what they draw as training goes on."""
    config = toy.configured(
        k,
        loss,
        seeds=setting.seeds,
        steps=setting.longest,
        learning_rate=LEARNING_RATE,
        num_points=NUM_DATA,
    )
    gan = toy.build(config, 2, WIDTH, setting.latent_dim)
    data = ring.points(np.random.default_rng(0), NUM_DATA, setting.std)

    def measure(on_devices, state, metrics):
        samples = on_devices.sample(state, NUM_SAMPLES)
        samples = on_devices.fetch(on_devices.replicate(samples))
        return {
            "seeds": [ring.scores(one, setting.std) for one in samples],
            "seed 0": samples[0, :NUM_DRAWN].tolist(),
        }

    every = setting.steps // 10
    return results.kept(
        runs / f"{loss}-k{k}.json",
        toy.settings(config) | dataclasses.asdict(setting),
        lambda: toy.train(
            gan, config, data, every, measure, f"{loss}, k = {k}, {setting.seeds} seeds"
        ),
    )


def train(setting: Setting, runs: Path, out: Path) -> None:
    """Trains what is missing, and writes the tidy files whenever a training has ended.

    Args:
      setting: What all trainings share.
      runs: Where finished trainings are kept, or are to be.
      out: Where to write the tidy files.
    """
    seeds, samples = [], []
    for k in KS:  # as long as the smallest take, there is something to look at
        for loss in drawing.LOSSES:
            history = trained(setting, runs, loss, k)
            seeds += tidy(history, loss, k, setting.steps)
            samples += [
                {"loss": loss, "k": k, "x": round(x, 4), "y": round(y, 4)}
                for x, y in history[-1]["seed 0"]
            ]
            results.write(out / "seeds.csv", seeds)
            results.write(out / "samples.csv", samples)


def tidy(history: list[Record], loss: str, k: int, steps: int) -> list[Record]:
    """Returns a row a seed and measurement: all of the first `steps`, then two every so many."""
    return [
        {"loss": loss, "k": k, "step": m["step"], "seed": seed}
        | scores
        | {name: float(f"{scores[name]:.6g}") for name in ("kl", "quality")}
        for m in history
        if m["step"] <= steps or m["step"] % (steps // 2) == 0
        for seed, scores in enumerate(m["seeds"])
    ]
