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
      steps: Generator updates at which all are compared.
      std: Standard deviation of each Gaussian.
      latent_dim: Length of the noise vector z.
    """

    seeds: int
    steps: int
    std: float
    latent_dim: int


def trained(setting: Setting, runs: Path, loss: str, k: int) -> list[Record]:
    """Trains all seeds with one loss and k; returns what they draw as training goes on."""
    config = toy.configured(
        k,
        loss,
        seeds=setting.seeds,
        steps=max(setting.steps, 3 * setting.steps // k),
        learning_rate=LEARNING_RATE,
        num_points=NUM_DATA,
    )
    gan = toy.build(config, 2, WIDTH, setting.latent_dim)
    data = ring.points(np.random.default_rng(0), NUM_DATA, setting.std)

    def measure(on_devices, state, metrics):
        samples = on_devices.sample(state, NUM_SAMPLES)
        samples = on_devices.fetch(on_devices.replicate(samples))
        modes, quality = zip(*(ring.covered(one, setting.std) for one in samples), strict=True)
        return {"modes": modes, "quality": quality, "seed 0": samples[0, :NUM_DRAWN].tolist()}

    every = setting.steps // 10
    return results.kept(
        runs / f"{loss}-k{k}.json",
        toy.settings(config) | dataclasses.asdict(setting),
        lambda: toy.train(
            gan, config, data, every, measure, f"{loss}, k = {k}, {setting.seeds} seeds"
        ),
    )


def train(setting: Setting, runs: Path, out: Path) -> None:
    """Trains what is missing, and writes the tidy files.

    Args:
      setting: What all trainings share.
      runs: Where finished trainings are kept, or are to be.
      out: Where to write the tidy files.
    """
    histories = {(loss, k): trained(setting, runs, loss, k) for loss in drawing.LOSSES for k in KS}
    seeds, samples = [], []
    for (loss, k), history in histories.items():
        for m in history:
            now = {"loss": loss, "k": k, "step": m["step"], "d_updates": k * m["step"]}
            seeds += [
                now | {"seed": seed, "modes": m["modes"][seed], "quality": m["quality"][seed]}
                for seed in range(setting.seeds)
            ]
            if m["step"] == setting.steps:
                samples += [{"loss": loss, "k": k, "x": x, "y": y} for x, y in m["seed 0"]]
    results.write(out / "seeds.csv", seeds)
    results.write(out / "samples.csv", samples)
