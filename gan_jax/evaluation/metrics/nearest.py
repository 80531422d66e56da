"""The nearest of many images to each of many others, and whether samples copy training images."""

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float, Integer

from gan_jax.evaluation.metrics import distances
from gan_jax.evaluation.metrics.distances import Array

_CHUNK = 500  # queries: 120 MB of distances to 60,000 images


def nearest(
    queries: Float[Array, "n d"], images: Float[Array, "m d"], *, other_than_itself: bool = False
) -> tuple[Integer[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    """Finds the image nearest to each query, in L2.

    Products in float32 find it. Of two images whose distances differ by less than the rounding
    error of these, either may be found; the distance to the one found is exact.

    Args:
      queries: `(n, d)` floats in [0, 1].
      images: `(m, d)` floats in [0, 1].
      other_than_itself: Whether the queries are the images, and the nearest image to each must be
        another one.

    Returns:
      The indices of the nearest images, `(n,)`, and the distances to them, `(n,)` float64.

    Raises:
      ValueError: on matrices that `distances.matrices` refuses, or with `other_than_itself` if
        there is no other image.
    """
    queries, images = distances.matrices(queries, images)
    if other_than_itself and len(images) < 2:
        raise ValueError("a single image has no other one")
    centred_images, centred_queries = distances.centred(images, queries)
    on_device = jnp.asarray(centred_images)

    def program(chunk: np.ndarray, start: int) -> jax.Array:
        first = start if other_than_itself else len(images)
        return _nearest(on_device, chunk, first)

    indices = distances.map_chunks(program, centred_queries, _CHUNK)
    exact = np.empty(len(queries))
    for start, end in distances.spans(len(queries), _CHUNK):
        difference = queries[start:end].astype(np.float64) - images[indices[start:end]]
        exact[start:end] = np.linalg.norm(difference, axis=1)
    return indices, exact


@jax.jit
def _nearest(images: jax.Array, queries: Array, first: jax.Array | int) -> jax.Array:
    """Returns the nearest image to each query that is not `first` plus the query's index."""
    squared = distances.squared_distances(queries, images)
    itself = first + jnp.arange(len(queries))[:, None]
    index = jnp.arange(len(images))[None, :]
    return jnp.argmin(jnp.where(index == itself, jnp.inf, squared), axis=1)


def share_too_close(samples: Float[Array, " n"], test: Float[Array, " m"]) -> float:
    """Returns the share of samples closer to a training image than 99 % of test images are.

    For samples that are distributed as test images, about 0.01. Smooth samples lie close to many
    images: a large share is a reason to look at the neighbours, not a proof of copying.

    Args:
      samples: The distance of each sample to its nearest training image, `(n,)`.
      test: The distance of each test image to its nearest training image, `(m,)`.
    """
    return float(np.mean(samples < np.percentile(test, 1)))
