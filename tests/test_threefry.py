import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.extend.random import threefry_2x32

from gan_jax import presets
from gan_jax.gan import sample_noise
from gan_jax.threefry import drawing_from, from_offset
from tests.configs import resolved


@pytest.mark.parametrize("preset", ["tutorial", "paper"])
def test_noise_drawn_from_a_row_on_has_the_bits_of_the_whole(preset):
    gan, key = presets.build(resolved(preset=preset)), jax.random.key(3)
    whole = sample_noise(gan, key, 50)
    for row, num in ((7, 1), (30, 20)):
        rows = sample_noise(drawing_from(gan, row), key, num)
        np.testing.assert_array_equal(rows, whole[row : row + num])


@pytest.mark.parametrize("offset", [2**32 - 2, 2**33 + 5])
def test_places_beyond_32_bits_are_counted_on(offset):
    key = jax.random.key(0)
    bits = jax.random.bits(from_offset(key, offset), (2, 2))
    places = [offset + i for i in range(4)]
    words = [place >> 32 for place in places] + [place % 2**32 for place in places]
    high, low = jnp.split(threefry_2x32(jax.random.key_data(key), np.array(words, np.uint32)), 2)
    np.testing.assert_array_equal(bits.ravel(), high ^ low)
