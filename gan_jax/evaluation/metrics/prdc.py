"""Fidelity and diversity, measured apart: precision, recall, density and coverage.

Each set's support is estimated by balls around its points, as wide as the distance to the point's
k-th nearest neighbour in the same set.

References:
  Kynkaanniemi et al., Improved Precision and Recall Metric, 2019, https://arxiv.org/abs/1904.06991
  Naeem et al., Reliable Fidelity and Diversity Metrics, 2020, https://arxiv.org/abs/2002.09797
"""

import dataclasses

import numpy as np
from jaxtyping import Float

from gan_jax.evaluation.metrics import distances
from gan_jax.evaluation.metrics.distances import Array

_CHUNK = 1000  # rows: 80 MB of distances to 10,000 others


@dataclasses.dataclass(frozen=True)
class PRDC:
    """How the fake and the real points lie in each other's balls.

    Attributes:
      precision: The share of fake points in the ball of any real one.
      recall: The share of real points in the ball of any fake one.
      density: The number of real balls around a fake point, on average, divided by k; about 1
        where both sets are of one distribution, and not bounded by it.
      coverage: The share of real points with a fake one in their ball.
    """

    precision: float
    recall: float
    density: float
    coverage: float


def prdc(real: Float[Array, "n d"], fake: Float[Array, "m d"], k: int = 5) -> PRDC:
    """Measures fake features against real ones.

    A point lies in a ball if its distance is less than the radius, and not if they are equal.
    Distances come from products in float64, and count as equal if they differ by no more than
    those products' rounding error: of squared distances, about 1e-12 of the points' squared
    distance from the real mean, at d = 128. So copies of points fall as in exact arithmetic.

    Args:
      real: Features, `(n, d)`.
      fake: Features, `(m, d)`.
      k: Which nearest neighbour, other than the point itself, a ball's radius reaches to.

    Raises:
      ValueError: if k is not in 1..n-1 and 1..m-1, or on matrices that `distances.matrices`
        refuses.
    """
    real, fake = distances.centred(*distances.matrices(real, fake, dtype=np.float64))
    if not 1 <= k < min(len(real), len(fake)):
        raise ValueError(f"k = {k} neighbours need more points than {len(real)} and {len(fake)}")
    real_radii = _squared_radii(real, k)
    fake_radii = _squared_radii(fake, k)
    balls = np.zeros(len(fake), np.int64)  # real balls around each fake point
    recalled = 0
    covered = 0
    for start, end in distances.spans(len(real), _CHUNK):
        squared = distances.squared_distances_float64(real[start:end], fake)
        inside = squared < real_radii[start:end, None]
        balls += inside.sum(axis=0)
        covered += np.count_nonzero(inside.any(axis=1))
        recalled += np.count_nonzero((squared < fake_radii[None, :]).any(axis=1))
    return PRDC(
        precision=float(np.mean(balls > 0)),
        recall=float(recalled / len(real)),
        density=float(np.mean(balls) / k),
        coverage=float(covered / len(real)),
    )


def _squared_radii(points: np.ndarray, k: int) -> np.ndarray:
    """Returns the squared distance of each point to its k-th nearest other, `(n,)`.

    It is made smaller by the rounding error of squared distances near it, so that a point at
    the radius itself is not inside by chance.
    """
    squared_radii = np.empty(len(points))
    for start, end in distances.spans(len(points), _CHUNK):
        squared = distances.squared_distances_float64(points[start:end], points)
        squared[np.arange(end - start), np.arange(start, end)] = np.inf
        squared.partition(k - 1, axis=1)
        squared_radii[start:end] = squared[:, k - 1]
    scale = np.sum(points**2, axis=1) + squared_radii
    return squared_radii - 16 * points.shape[1] * np.finfo(np.float64).eps * scale
