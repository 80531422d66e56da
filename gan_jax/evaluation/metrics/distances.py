"""Distances between the rows of large matrices, by matrix products and in chunks.

|a - b|^2 = |a|^2 + |b|^2 - 2ab cancels where a and b are close. The error is a few rounding
errors of |a|^2 + |b|^2, which the callers keep small: they centre the rows first.
"""

from collections.abc import Callable, Iterator

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float, Float64, Shaped
from numpy.typing import DTypeLike

Array = np.ndarray | jax.Array


def matrices(
    *arrays: Float[Array, "_ d"], dtype: DTypeLike = np.float32
) -> list[Float[np.ndarray, "_ d"]]:
    """Returns the arrays in one dtype, after checking that they can be compared.

    Args:
      arrays: Floats, each `(rows, d)` of the same d; JAX arrays too.
      dtype: Of the result. An array that has it is not copied.

    Raises:
      ValueError: if an array is not of floats, has no rows, or has a number that is not finite,
        which comparisons of distances would hide; or if the shapes do not fit.
    """
    checked = [np.asarray(array) for array in arrays]
    for array in checked:
        if not jnp.issubdtype(array.dtype, jnp.floating):
            raise ValueError(f"expected floats, images in [0, 1], not {array.dtype}")
        if array.ndim != 2 or array.size == 0 or array.shape[1] != checked[0].shape[1]:
            shapes = " and ".join(str(array.shape) for array in checked)
            raise ValueError(f"expected matrices with rows of one length, not {shapes}")
        if not np.isfinite(array).all():
            raise ValueError("expected finite numbers only")
    return [array.astype(dtype, copy=False) for array in checked]


def centred(
    reference: Float[np.ndarray, "n d"], other: Float[np.ndarray, "m d"]
) -> tuple[Float[np.ndarray, "n d"], Float[np.ndarray, "m d"]]:
    """Returns both matrices minus the mean row of the first, which changes no distance."""
    mean = reference.mean(axis=0, dtype=np.float64, keepdims=True).astype(reference.dtype)
    return reference - mean, other - mean


def squared_distances(a: Float[Array, "n d"], b: Float[Array, "m d"]) -> Float[jax.Array, "n m"]:
    """Returns the squared distance of each row of a, `(n, d)`, to each of b, `(m, d)`: `(n, m)`.

    For use inside compiled programs. Computed in float32, also on devices whose default precision
    for products is lower. For MNIST's images, centred, the error is about 1e-4 at most, where
    squared distances are about 100.
    """
    products = jnp.matmul(a, b.T, precision=jax.lax.Precision.HIGHEST)
    norms_a = jnp.sum(a**2, axis=1)[:, None]
    norms_b = jnp.sum(b**2, axis=1)[None, :]
    return jnp.maximum(norms_a + norms_b - 2 * products, 0)


def squared_distances_float64(
    a: Float64[np.ndarray, "n d"], b: Float64[np.ndarray, "m d"]
) -> Float64[np.ndarray, "n m"]:
    """Returns what `squared_distances` does, by NumPy and in float64."""
    squared = a @ b.T
    squared *= -2
    squared += np.sum(a**2, axis=1)[:, None]
    squared += np.sum(b**2, axis=1)[None, :]
    return np.maximum(squared, 0, out=squared)


def map_chunks(
    program: Callable[[np.ndarray, int], jax.Array], rows: Float[np.ndarray, "n d"], size: int
) -> Shaped[np.ndarray, "n ..."]:
    """Returns a compiled program's results for chunks of rows, concatenated.

    The last chunk is padded with zeros, so that one compiled program serves all.

    Args:
      program: Takes `(size, d)` rows and the index of the first; returns `(size, ...)`.
      rows: `(n, d)`.
      size: Rows in a chunk.

    Returns:
      `(n, ...)`.
    """
    results = []
    for start, end in spans(len(rows), size):
        chunk = np.zeros((size, rows.shape[1]), rows.dtype)
        chunk[: end - start] = rows[start:end]
        results.append(np.asarray(program(chunk, start))[: end - start])
    return np.concatenate(results)


def spans(length: int, size: int) -> Iterator[tuple[int, int]]:
    """Yields the start and the end of each chunk of at most `size` of `length` rows."""
    for start in range(0, length, size):
        yield start, min(start + size, length)
