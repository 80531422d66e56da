"""All randomness of a training, derived from the seed's key and a count, such as the step.

So a resumed run repeats exactly what an uninterrupted one does.
"""

import enum

import jax
import jax.numpy as jnp
from jaxtyping import Array, Int, Key

PRNGKey = Key[Array, ""]
Count = Int[Array, ""] | int


class Purpose(enum.IntEnum):
    """What randomness is for, folded into the seed's key. A new purpose takes a new number."""

    INIT = 0
    ORDER = 1
    NOISE = 2
    SAMPLES = 3
    DROPOUT = 4


def derive(key: PRNGKey, purpose: Purpose, index: Count | None = None) -> PRNGKey:
    """Returns the key for a purpose and, unless it is None, an index, such as the step."""
    key = jax.random.fold_in(key, int(purpose))
    return key if index is None else jax.random.fold_in(key, index)


def minibatch_rows(
    key: PRNGKey, minibatch: Count, shape: tuple[int, int, int], num_examples: int
) -> Int[Array, "num_steps k batch"]:
    """Returns the rows of the data that D's updates see in each step.

    The first step begins with minibatch number `minibatch`, counted over all epochs. Each epoch
    is a fresh permutation of the rows, of which there are at least a minibatch, cut into whole
    minibatches; rows left over are skipped in that epoch. An epoch may end between two of a
    step's k updates, so every row is used equally often whatever k is.

    Args:
      key: The seed's key.
      minibatch: Minibatches used before.
      shape: Steps, k, and rows in a minibatch: the result's shape.
      num_examples: Rows of the data.

    Raises:
      ValueError: If these are fewer than a minibatch.
    """
    num_steps, k, batch_size = shape
    if num_examples < batch_size:
        raise ValueError(f"a minibatch has {batch_size} rows, and the data only {num_examples}")
    per_epoch = num_examples // batch_size
    minibatches = minibatch + jnp.arange(num_steps * k)
    epoch = minibatches // per_epoch
    epochs = epoch[0] + jnp.arange((num_steps * k - 2) // per_epoch + 2)  # at most so many

    def order(epoch):
        rows = jax.random.permutation(derive(key, Purpose.ORDER, epoch), num_examples)
        rows = rows[: per_epoch * batch_size].reshape(per_epoch, batch_size)
        return rows.astype(jnp.int32)  # which they are, unless the caller has turned on x64

    def order_if_touched(e):
        # On a CPU, permuting MNIST takes longer than a step: permute only epochs in use.
        unused = jnp.zeros((per_epoch, batch_size), jnp.int32)
        return jax.lax.cond(e <= epoch[-1], order, lambda _: unused, e)

    rows = jax.lax.map(order_if_touched, epochs)[epoch - epoch[0], minibatches % per_epoch]
    return rows.reshape(shape)
