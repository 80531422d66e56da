"""Distances between two sets of features: between their Gaussians (as FID) and by a kernel (KID).

The features come from the caller; with other features than Inception's, neither number compares
with published FIDs and KIDs.

References:
  Heusel et al., GANs Trained by a Two Time-Scale Update Rule, 2017, https://arxiv.org/abs/1706.08500
  Dowson & Landau, The Frechet Distance between Multivariate Normal Distributions, 1982
  Binkowski et al., Demystifying MMD GANs, 2018, https://arxiv.org/abs/1801.01401
"""

import numpy as np
from jaxtyping import Float, Float64

from gan_jax.evaluation.metrics import distances
from gan_jax.evaluation.metrics.distances import Array

BLOCK = 1000  # rows of each set that one estimate of the kernel distance takes


def frechet_distance(a: Float[Array, "n d"], b: Float[Array, "m d"]) -> float:
    r"""The squared Frechet distance of Gaussians fitted to each set (Heusel et al., equation 6).

    .. math:: |\mu_a - \mu_b|^2 + tr(C_a + C_b - 2 (C_a C_b)^{1/2})

    The trace of the root is taken from the eigenvalues of :math:`C_a^{1/2} C_b C_a^{1/2}`, which
    is symmetric and has the same ones as :math:`C_a C_b`; the covariances may be singular. The
    distance is biased upwards, more so for smaller sets: compare sets of one size only.

    Args:
      a: Features, `(n, d)`.
      b: Features, `(m, d)`.

    Returns:
      The distance, at least 0, in the square of the features' unit. Computed in float64.

    Raises:
      ValueError: on fewer than two rows, or on matrices that `distances.matrices` refuses.
    """
    a, b = distances.matrices(a, b, dtype=np.float64)
    if min(len(a), len(b)) < 2:
        raise ValueError("a covariance takes at least two rows")
    mean_difference = a.mean(axis=0) - b.mean(axis=0)
    covariance_a = np.atleast_2d(np.cov(a, rowvar=False))
    covariance_b = np.atleast_2d(np.cov(b, rowvar=False))
    values, vectors = np.linalg.eigh(covariance_a)
    root_a = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    eigenvalues = np.linalg.eigvalsh(root_a @ covariance_b @ root_a)
    trace_of_root = np.sum(np.sqrt(np.maximum(eigenvalues, 0)))
    traces = np.trace(covariance_a) + np.trace(covariance_b)
    return max(0.0, float(mean_difference @ mean_difference + traces - 2 * trace_of_root))


def kernel_distance(
    a: Float[Array, "n d"], b: Float[Array, "m d"], block: int = BLOCK
) -> tuple[float, float | None]:
    """The kernel distance of two sets, KID: an unbiased estimate that may be negative.

    Each block of a meets one block of b, in the order of the rows, and rows that fill no block
    are left out: rows that are sorted, by class say, must be shuffled before.

    Args:
      a: Features, `(n, d)`.
      b: Features, `(m, d)`.
      block: Rows of each set in a block; the smaller set's size, if that is smaller.

    Returns:
      The mean over the blocks, and its standard error, the blocks being independent; None with
      fewer than two blocks.

    Raises:
      ValueError: on blocks of fewer than two rows, or matrices that `distances.matrices` refuses.
    """
    a, b = distances.matrices(a, b, dtype=np.float64)
    size = min(block, len(a), len(b))
    if size < 2:
        raise ValueError("an unbiased estimate takes blocks of at least two rows")
    count = min(len(a), len(b)) // size
    starts = [i * size for i in range(count)]
    values = [squared_mmd(a[start : start + size], b[start : start + size]) for start in starts]
    if count < 2:
        return values[0], None
    return float(np.mean(values)), float(np.std(values, ddof=1) / np.sqrt(count))


def squared_mmd(x: Float64[np.ndarray, "m d"], y: Float64[np.ndarray, "n d"]) -> float:
    r"""The unbiased squared maximum mean discrepancy (Binkowski et al., equation 4).

    .. math:: \frac{1}{m(m-1)} \sum_{i \ne j} k(x_i, x_j) + \frac{1}{n(n-1)} \sum_{i \ne j}
       k(y_i, y_j) - \frac{2}{mn} \sum_{i, j} k(x_i, y_j), \quad k(x, y) = (x \cdot y / d + 1)^3

    Args:
      x: `(m, d)` float64.
      y: `(n, d)` float64.
    """
    return float(_mean_of_pairs(x) + _mean_of_pairs(y) - 2 * np.mean(_kernel(x, y)))


def _kernel(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return (x @ y.T / x.shape[1] + 1) ** 3


def _mean_of_pairs(x: np.ndarray) -> float:
    """Returns the mean of the kernel over pairs of two different rows."""
    kernel = _kernel(x, x)
    return (np.sum(kernel) - np.trace(kernel)) / (len(x) * (len(x) - 1))
