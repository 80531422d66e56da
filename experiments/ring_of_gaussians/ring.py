"""The ring of Gaussians: its points, what samples are scored by, and scores to compare with."""

import numpy as np
from scipy.special import rel_entr

from gan_jax.evaluation.metrics.modes import PRESENT_OF

MODES = 8
CENTRES = np.stack([f(np.arange(MODES) * 2 * np.pi / MODES) for f in (np.cos, np.sin)], axis=1)
NEAR = 3  # standard deviations: what lies so near to a mode's centre is at the mode
AT_A_MODE = 1 - np.exp(-(NEAR**2) / 2)  # the data's share that is, 0.989
DATA = np.append(np.full(MODES, AT_A_MODE / MODES), 1 - AT_A_MODE)
GOOD = 0.9  # the share of samples at a mode from which modes are said to be learnt

Scores = dict[str, float]


def points(rng: np.random.Generator, num: int, std: float) -> np.ndarray:
    """Returns points of the ring, `(num, 2)` float32."""
    return (rng.choice(CENTRES, num) + rng.normal(0, std, (num, 2))).astype(np.float32)


def circle(rng: np.random.Generator, num: int, std: float) -> np.ndarray:
    """Returns points of a circle that is as wide as the ring and knows no modes, `(num, 2)`."""
    angle, radius = rng.uniform(0, 2 * np.pi, num), rng.normal(1, std, num)
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def one_mode(rng: np.random.Generator, num: int, std: float) -> np.ndarray:
    """Returns points of one of the Gaussians, `(num, 2)`."""
    return CENTRES[0] + rng.normal(0, std, (num, 2))


def scores(samples: np.ndarray, std: float) -> Scores:
    """Scores samples by what lies at which mode.

    At a mode is what lies within three standard deviations of its centre: 98.9 % of the data.

    Args:
      samples: `(n, 2)`.
      std: Standard deviation of each Gaussian.

    Returns:
      `kl`, the divergence KL(samples || data) in nats over nine bins, the eight modes and what
      lies at none; `modes`, how many modes have at least a tenth of their share of the samples;
      and `quality`, the share of the samples that lie at a mode.
    """
    distances = np.linalg.norm(samples[:, None] - CENTRES, axis=-1)
    bins = np.where(distances.min(axis=1) < NEAR * std, distances.argmin(axis=1), MODES)
    counts = np.bincount(bins, minlength=MODES + 1)
    shares = counts / len(samples)
    return {
        "kl": max(0.0, float(rel_entr(shares, DATA).sum())),
        "modes": int(np.sum(PRESENT_OF * MODES * counts[:MODES] >= len(samples))),
        "quality": float(1 - shares[MODES]),
    }


def off_modes(quality: np.ndarray) -> np.ndarray:
    """Returns the part of `kl` that comes of samples at no mode, from their quality.

    By the chain rule, it is the divergence between two bins, at a mode and not. The rest, the
    quality times the divergence among those at a mode, comes of their unequal shares.
    """
    return rel_entr(quality, AT_A_MODE) + rel_entr(1 - quality, 1 - AT_A_MODE)


def references(std: float, draws: int, num: int) -> dict[str, list[Scores]]:
    """Returns the scores of samples that need no training, by their names, several draws each."""
    rng = np.random.default_rng(0)
    drawn = {"real data": points, "noisy circle": circle, "one mode": one_mode}
    return {
        name: [scores(draw(rng, num, std), std) for _ in range(draws)]
        for name, draw in drawn.items()
    }
