"""What a player's network is, and the Flax modules of the tutorial and of the 2014 paper."""

from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax.nn.initializers import variance_scaling
from jaxtyping import Array, Float


@runtime_checkable
class Network(Protocol):
    """A player's network: any Flax Linen module, or an NNX one by `flax.nnx.bridge`."""

    def init(self, key: Any, inputs: Any, /) -> Any: ...  # noqa: D102
    def apply(self, params: Any, inputs: Any, /, *, rngs: Any = None) -> Any: ...  # noqa: D102


class Static:
    """A dataclass that jit takes as static, so all its fields can be hashed.

    Raises:
      TypeError: If one cannot; names it.
    """

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            try:
                hash(value)
            except TypeError:
                raise TypeError(
                    f"{name} must be hashable, and {type(value).__name__} is not: it may hold a "
                    "list, an array or a dict; give tuples, as in nn.Sequential((...,))"
                ) from None


def check_output(network: Network, params: Any, inputs: Any, shape: tuple[int, ...]) -> None:
    """Checks the shape of what a network returns, without computing it.

    Args:
      network: A player's.
      params: What its `init` returned.
      inputs: An array of inputs.
      shape: What the output's shape must be.

    Raises:
      ValueError: If it is another one; says what the network must end with.
    """
    found = jax.tree.map(jnp.shape, jax.eval_shape(network.apply, params, inputs))
    if found != shape:
        who = "discriminator" if len(shape) == 1 else "generator"
        remedy = ": end it with x[:, 0]" if found == (*shape, 1) else ""
        raise ValueError(
            f"the {who} must return {shape} of {inputs.shape}, and returns {found}{remedy}"
        )


# PyTorch's nn.Linear draws weights from U(-1/sqrt(fan_in), 1/sqrt(fan_in)); a uniform
# distribution of variance s/fan_in has the bound sqrt(3s/fan_in), hence the third.
_torch_kernel_init = variance_scaling(1 / 3, "fan_in", "uniform")


def _uniform(bound: float) -> nn.initializers.Initializer:
    """Returns the initializer that draws from U(-bound, bound)."""

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
    def __call__(self, x: Float[Array, "batch inputs"]) -> Float[Array, "batch outputs"]:
        """Maps `(batch, inputs)` to `(batch, features[-1])`."""
        for i, width in enumerate(self.features):
            if i > 0:
                x = nn.leaky_relu(x, self.negative_slope)
            bias_init = _uniform(x.shape[-1] ** -0.5)  # as PyTorch does
            x = nn.Dense(width, kernel_init=_torch_kernel_init, bias_init=bias_init)(x)
        return x


class Generator(nn.Module):
    """G: maps latent noise to data in [-1, 1].

    Attributes:
      features: Width of each layer, the last being the data's dimension.
    """

    features: Sequence[int] = (256, 512, 1024, 784)

    @nn.compact
    def __call__(self, z: Float[Array, "batch latent_dim"]) -> Float[Array, "batch dim"]:
        """Maps `z`, `(batch, latent_dim)`, to samples `(batch, features[-1])` in [-1, 1]."""
        return jnp.tanh(MLP(self.features)(z))


class Discriminator(nn.Module):
    """D: maps data to the logit of the probability that it is real.

    Attributes:
      features: Width of each hidden layer.
    """

    features: Sequence[int] = (1024, 512, 256)

    @nn.compact
    def __call__(self, x: Float[Array, "batch dim"]) -> Float[Array, " batch"]:
        """Maps `x`, `(batch, dim)`, to logits `(batch,)`; D(x) is their sigmoid."""
        return MLP((*self.features, 1))(x)[:, 0]


class PaperGenerator(nn.Module):
    """G of the recipe that the 2014 paper's authors released for MNIST.

    Attributes:
      features: Width of each layer, the last being the data's dimension.
      marginals: Each pixel's mean over the training images, in [0, 1]; it sets the output's initial
        biases. None is for a G that only takes over trained parameters: its initial biases are
        NaN, so that it is not trained by mistake.
    """

    features: Sequence[int] = (1200, 1200, 784)
    marginals: tuple[float, ...] | None = None

    @nn.compact
    def __call__(self, z: Float[Array, "batch latent_dim"]) -> Float[Array, "batch dim"]:
        """Maps `z`, `(batch, latent_dim)`, to samples `(batch, features[-1])` in [0, 1]."""
        *hidden, dim = self.features
        x = z
        for width in hidden:
            x = nn.relu(nn.Dense(width, kernel_init=_uniform(0.05))(x))
        return nn.sigmoid(nn.Dense(dim, kernel_init=_uniform(0.05), bias_init=self._biases)(x))

    def _biases(self, key: jax.Array, shape: Sequence[int], dtype=jnp.float32) -> jax.Array:
        if self.marginals is None:
            return jnp.full(shape, jnp.nan, dtype)
        marginals = jnp.clip(jnp.asarray(self.marginals, dtype), 1e-7, 1 - 1e-7)
        return jax.scipy.special.logit(marginals)


class MaxoutDiscriminator(nn.Module):
    """D of the same recipe: layers of maxout units (Goodfellow et al., 2013) with dropout.

    Dropout is on if the caller gives an rng named `dropout`. What it keeps is scaled up, so that
    the mean stays the same.

    Attributes:
      units: Maxout units in each layer.
      pieces: Linear pieces of which a unit takes the largest.
      input_keep: Share of the input that dropout keeps.
      hidden_keep: Share of the units that dropout keeps.
    """

    units: Sequence[int] = (240, 240)
    pieces: int = 5
    input_keep: float = 0.8
    hidden_keep: float = 0.5

    @nn.compact
    def __call__(self, x: Float[Array, "batch dim"]) -> Float[Array, " batch"]:
        """Maps `x`, `(batch, dim)`, to logits `(batch,)`; D(x) is their sigmoid."""
        exact = not self.has_rng("dropout")
        x = nn.Dropout(1 - self.input_keep, deterministic=exact)(x)
        for units in self.units:
            x = nn.Dense(units * self.pieces, kernel_init=_uniform(0.005))(x)
            x = jnp.max(x.reshape(len(x), self.pieces, units), axis=1)
            x = nn.Dropout(1 - self.hidden_keep, deterministic=exact)(x)
        return nn.Dense(1, kernel_init=_uniform(0.005))(x)[:, 0]
