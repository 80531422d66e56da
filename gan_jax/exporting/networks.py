"""A player's network as a chain of layers: all that a file for other programs has to hold."""

import dataclasses
from collections.abc import Sequence
from typing import Any, Literal

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax.gan import Params
from gan_jax.models import (
    MLP,
    Discriminator,
    Generator,
    MaxoutDiscriminator,
    Network,
    PaperGenerator,
)
from gan_jax.terminal.errors import UsageError

Activation = Literal["leaky_relu", "relu", "maxout", "tanh", "sigmoid", "linear"]
Forms = tuple[tuple[Activation, int], ...]
SLOPE = MLP.negative_slope  # of LeakyReLU below zero


@dataclasses.dataclass(frozen=True)
class Layer:
    """A linear layer, and the activation that follows it.

    Attributes:
      kernel: `(inputs, outputs)` float32.
      bias: `(outputs,)` float32.
      activation: What is applied to its outputs; LeakyReLU has the slope `SLOPE`, and maxout takes
        of unit i the largest of outputs i, i + n, i + 2n, ..., where n is how many units there are.
      pieces: Outputs of which a maxout unit takes the largest; 1 of other activations.
    """

    kernel: np.ndarray
    bias: np.ndarray
    activation: Activation
    pieces: int = 1


def layers(network: Network, params: Params) -> list[Layer]:
    """Returns the layers of a player of any preset, without D's dropout.

    D's last layer is linear: it gives the logit of D(x).

    Raises:
      UsageError: If the network is no such chain.
    """
    if isinstance(network, Generator):
        return _chain(params["params"]["MLP_0"], "leaky_relu", "tanh")
    if isinstance(network, PaperGenerator):
        return _chain(params["params"], "relu", "sigmoid")
    if isinstance(network, Discriminator):
        return _chain(params["params"]["MLP_0"], "leaky_relu", "linear")
    if isinstance(network, MaxoutDiscriminator):
        return _chain(params["params"], "maxout", "linear", network.pieces)
    raise UsageError(f"{type(network).__name__} is no chain of linear layers and activations")


def _chain(
    dense: dict[str, Any], hidden: Activation, last: Activation, pieces: int = 1
) -> list[Layer]:
    end = len(dense) - 1
    return [
        Layer(
            kernel=np.asarray(dense[f"Dense_{i}"]["kernel"]),
            bias=np.asarray(dense[f"Dense_{i}"]["bias"]),
            activation=hidden if i < end else last,
            pieces=pieces if i < end else 1,
        )
        for i in range(len(dense))
    ]


def forward(layers: Sequence[Layer], x: np.ndarray) -> np.ndarray:
    """Returns what a network makes of `(batch, inputs)`: `(batch, outputs)` float32."""
    kernels, biases = [one.kernel for one in layers], [one.bias[None] for one in layers]
    with jax.default_matmul_precision("float32"):
        return np.asarray(_forward(forms(layers), kernels, biases, x))


def forms(layers: Sequence[Layer]) -> Forms:
    """Returns each layer's activation, and its pieces."""
    return tuple((one.activation, one.pieces) for one in layers)


def outputs(
    forms: Forms, kernels: Sequence[jax.Array], biases: Sequence[jax.Array], x: jax.Array
) -> jax.Array:
    """Returns what `forward` does.

    Args:
      forms: Of the layers, what `forms` returns.
      kernels: Theirs.
      biases: Theirs, `(1, outputs)`, or `(batch, outputs)` to tell examples apart.
      x: `(batch, inputs)`.
    """
    for (activation, pieces), kernel, bias in zip(forms, kernels, biases, strict=True):
        x = _activate(activation, pieces, x @ kernel + bias)
    return x


_forward = jax.jit(outputs, static_argnames="forms")


def _activate(activation: Activation, pieces: int, y: jax.Array) -> jax.Array:
    match activation:
        case "leaky_relu":
            return jax.nn.leaky_relu(y, SLOPE)
        case "relu":
            return jax.nn.relu(y)
        case "tanh":
            return jnp.tanh(y)
        case "sigmoid":
            return jax.nn.sigmoid(y)
        case "maxout":
            return y.reshape(len(y), pieces, -1).max(axis=1)
        case "linear":
            return y
