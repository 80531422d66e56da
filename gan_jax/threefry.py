"""Threefry keys whose bits begin at an offset, so that noise can be drawn in pieces.

JAX derives each random number from the key and the number's place in the array, counted from 0
(`jax_threefry_partitionable`). A key that remembers where to begin counting therefore draws the
rows of an array that is too large to be drawn at once.
"""

import dataclasses
import math
from collections.abc import Sequence

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend import random as extended_random

from gan_jax.gan import GAN


def _bits(key: jax.Array, bit_width: int, shape: Sequence[int]) -> jax.Array:
    """Returns random bits, uint32 of `shape`.

    The key has four words: Threefry's two, then where to begin counting, the higher bits first.
    """
    if bit_width != 32:
        raise NotImplementedError(f"{bit_width} bits: only 32 at a time")
    size = math.prod(shape)
    low = key[3] + jax.lax.iota(np.uint32, size)
    high = key[2] + (low < key[3]).astype(np.uint32)  # a carry
    high_bits, low_bits = jnp.split(
        extended_random.threefry_2x32(key[:2], jnp.concatenate([high, low])), 2
    )
    return (high_bits ^ low_bits).reshape(shape)


def _not_offered(*_: object) -> jax.Array:
    raise NotImplementedError("a key that begins at an offset only draws")


_FROM_OFFSET = extended_random.define_prng_impl(
    key_shape=(4,),
    seed=_not_offered,
    split=_not_offered,
    random_bits=_bits,
    fold_in=_not_offered,
    name="threefry2x32_from_offset",
    tag="fro",
)


def from_offset(key: jax.Array, offset: int) -> jax.Array:
    """Returns a key that draws what `key` draws from place `offset` on.

    Args:
      key: A Threefry key.
      offset: How many numbers of 32 bits are left out, below 2**64. Fewer than 2**32 numbers can
        be drawn from the result.
    """
    place = np.array([offset >> 32, offset & 0xFFFFFFFF], np.uint32)
    data = jnp.concatenate([jax.random.key_data(key), place])
    return jax.random.wrap_key_data(data, impl=_FROM_OFFSET)


def drawing_from(gan: GAN, row: int) -> GAN:
    """Returns the GAN whose noise begins at a row of the noise that `gan` draws.

    `sample_noise(drawing_from(gan, i), key, m)` are the rows i to i + m of
    `sample_noise(gan, key, n)`, bit for bit, for any n of at least i + m.

    Args:
      gan: A GAN whose `draw_noise` derives each number from 32 random bits.
      row: The row.
    """

    def draw_noise(key: jax.Array, shape: Sequence[int]) -> jax.Array:
        return gan.draw_noise(from_offset(key, row * math.prod(shape[1:])), shape)

    return dataclasses.replace(gan, draw_noise=draw_noise)
