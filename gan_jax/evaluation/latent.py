"""Paths between two noise vectors, along which G's samples are looked at (2014 paper, figure 3)."""

import numpy as np


def linear(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns the straight path: `num` vectors from `start` to `end`, `(num, latent_dim)`."""
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (1 - t) * start + t * end


def spherical(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns the path along the great circle (White, 2016), `(num, latent_dim)`.

    In many dimensions Gaussian noise lies near a sphere; this path stays there, while the
    straight one passes through short vectors that training hardly ever draws.
    """
    lengths = np.linalg.norm(start), np.linalg.norm(end)
    angle = np.arccos(np.clip(start @ end / (lengths[0] * lengths[1]), -1, 1))
    if np.sin(angle) < 1e-6:  # one direction: the circle is the straight line, or any
        return linear(start, end, num)
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (np.sin((1 - t) * angle) * start + np.sin(t * angle) * end) / np.sin(angle)
