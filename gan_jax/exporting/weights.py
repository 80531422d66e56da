"""A player's parameters as named arrays, in the layouts of Flax and of PyTorch."""

from collections.abc import Sequence

import numpy as np
from flax.traverse_util import flatten_dict

from gan_jax.exporting.networks import Layer
from gan_jax.gan import Params


def flax_arrays(params: Params) -> dict[str, np.ndarray]:
    """Returns parameters by their paths in the tree, such as `params.MLP_0.Dense_0.kernel`.

    `flax.traverse_util.unflatten_dict(arrays, sep=".")` makes the tree of them again.
    """
    return {name: np.asarray(array) for name, array in flatten_dict(params, sep=".").items()}


def pytorch_arrays(layers: Sequence[Layer]) -> dict[str, np.ndarray]:
    """Returns the state dict of a player of the tutorial's PyTorch classes.

    Each of their layers is a `torch.nn.Sequential` that begins with a Linear: `hidden0`, `hidden1`
    and so on, and `out`. A Linear's weight is `(outputs, inputs)`.
    """
    names = [*(f"hidden{i}" for i in range(len(layers) - 1)), "out"]
    arrays = {}
    for name, layer in zip(names, layers, strict=True):
        arrays[f"{name}.0.weight"] = np.ascontiguousarray(layer.kernel.T)
        arrays[f"{name}.0.bias"] = layer.bias
    return arrays
