"""The two players as Flax modules: a generator and a discriminator, both multilayer perceptrons.

The only module that imports flax.linen. Losses, updates and optimisers live elsewhere.
"""

from collections.abc import Sequence

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax.nn.initializers import variance_scaling

# PyTorch's nn.Linear draws weights from U(-1/sqrt(fan_in), 1/sqrt(fan_in)); a uniform
# distribution of variance s/fan_in has the bound sqrt(3s/fan_in), hence the third.
_torch_kernel_init = variance_scaling(1 / 3, "fan_in", "uniform")


def _torch_bias_init(fan_in: int) -> nn.initializers.Initializer:
    """Returns PyTorch's initializer of a linear layer's bias: the weights' distribution."""
    bound = fan_in**-0.5

    def init(key: jax.Array, shape: Sequence[int], dtype=jnp.float32) -> jax.Array:
        return jax.random.uniform(key, shape, dtype, -bound, bound)

    return init


class MLP(nn.Module):
    """A multilayer perceptron: LeakyReLU between linear layers, none after the last.

    Layers start from PyTorch's default distribution, as in the tutorial this reimplements.

    Attributes:
      features: Width of each layer, the last being the output's.
      negative_slope: Slope of LeakyReLU below zero.
    """

    features: Sequence[int]
    negative_slope: float = 0.2

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        """Maps `(batch, inputs)` to `(batch, features[-1])`."""
        for i, width in enumerate(self.features):
            if i > 0:
                x = nn.leaky_relu(x, self.negative_slope)
            bias_init = _torch_bias_init(x.shape[-1])
            x = nn.Dense(width, kernel_init=_torch_kernel_init, bias_init=bias_init)(x)
        return x


class Generator(nn.Module):
    """G: maps latent noise to data in [-1, 1].

    Attributes:
      features: Width of each layer, the last being the data's dimension.
    """

    features: Sequence[int] = (256, 512, 1024, 784)

    @nn.compact
    def __call__(self, z: jax.Array) -> jax.Array:
        """Maps `z`, `(batch, latent_dim)`, to samples `(batch, features[-1])` in [-1, 1]."""
        return jnp.tanh(MLP(self.features)(z))


class Discriminator(nn.Module):
    """D: maps data to the logit of the probability that it is real.

    Attributes:
      features: Width of each hidden layer.
    """

    features: Sequence[int] = (1024, 512, 256)

    @nn.compact
    def __call__(self, x: jax.Array) -> jax.Array:
        """Maps `x`, `(batch, dim)`, to logits `(batch,)`; D(x) is their sigmoid."""
        return MLP((*self.features, 1))(x)[:, 0]
