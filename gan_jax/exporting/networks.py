"""A player's network as a chain of layers: all that a file for other programs has to hold."""

import dataclasses
from typing import Any, Literal

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
