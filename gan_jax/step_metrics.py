"""What a step reports: the names of its metrics, many steps' metrics in one array, and norms."""

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree

METRICS = ("d_loss", "g_loss", "d_real", "d_fake", "d_grad_norm", "g_grad_norm")
D_METRICS = tuple(name for name in METRICS if name.startswith("d_"))
G_METRICS = tuple(name for name in METRICS if name.startswith("g_"))

Metrics = dict[str, jax.Array]


def discriminator_metrics(
    loss: jax.Array, real_logits: jax.Array, fake_logits: jax.Array
) -> Metrics:
    """Returns D's metrics but for its gradient's norm, from its logits, each `(batch,)`."""
    return {
        "d_loss": loss,
        "d_real": jnp.mean(jax.nn.sigmoid(real_logits)),
        "d_fake": jnp.mean(jax.nn.sigmoid(fake_logits)),
    }


def row(metrics: Metrics, names: Sequence[str]) -> jax.Array:
    """Returns metrics, each a scalar, as one vector, which a GPU writes in one kernel."""
    return jnp.stack([metrics[name] for name in names])


def columns(rows: jax.Array, names: Sequence[str]) -> Metrics:
    """Returns the metrics of many rows, `(n, len(names))`, each as `(n,)`."""
    return {name: rows[:, i] for i, name in enumerate(names)}


def means(rows: jax.Array, names: Sequence[str]) -> Metrics:
    """Returns the metrics of many rows, `(n, len(names))`, each one's mean."""
    return jax.tree.map(jnp.mean, columns(rows, names))


def global_norm(grads: Any) -> jax.Array:
    """Returns the global L2 norm of a gradient, a scalar, in the form that suits the platform."""
    return jax.lax.platform_dependent(grads, cpu=_by_columns, default=_of_one_vector)


def _by_columns(grads: Any) -> jax.Array:
    """Sums a matrix's squares down its columns first; the barrier keeps the two sums apart.

    On a CPU that takes half the time of one sum over the whole matrix.
    """
    sums = [jnp.sum(jnp.square(grad), axis=0) for grad in jax.tree.leaves(grads)]
    return jnp.sqrt(sum(jnp.sum(columns) for columns in jax.lax.optimization_barrier(sums)))


def _of_one_vector(grads: Any) -> jax.Array:
    """Joins all arrays to one vector, whose norm takes a GPU few kernels."""
    return jnp.linalg.norm(ravel_pytree(grads)[0])
