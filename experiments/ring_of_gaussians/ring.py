"""The ring of Gaussians: its points, and how many of its modes samples cover."""

import numpy as np

from gan_jax.evaluation.metrics.modes import PRESENT_OF

MODES = 8
CENTRES = np.stack([f(np.arange(MODES) * 2 * np.pi / MODES) for f in (np.cos, np.sin)], axis=1)


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
