"""Networks rounded for the page: few bits a weight, spent where the outputs notice them.

A network's weights become whole multiples of steps. If the weight from input i to output j is off
by e, the outputs are off by about e * s_j * x_i, where s_j is how far they move with j. So the step
of a weight is (scale of input i) * (scale of output j), the latter proportional to 1 / s_j: then
every weight contributes alike to the error, which takes the fewest bits (reverse water-filling).
The inputs are rounded one after another, and what one changes is made good by the weights of those
that follow, as far as the inputs are correlated (Frantar et al. 2022, equation 2); what remains of
input i is its part that those cannot predict, and its scale is 1 / the size of that.
"""

import dataclasses
from collections.abc import Sequence
from functools import partial

import jax
import numpy as np

from gan_jax.exporting import networks
from gan_jax.exporting.networks import Layer

_MAX_CODE = 2**15 - 129  # leaves room for what `museum` adds
_BLOCK = 1024  # inputs that are taken for correlated; takes a matrix of as many rows and columns
_AT_ONCE = 64  # inputs that make good one by one; what lies beyond does so for all together
_DAMPING = 0.01  # of the mean square of an input: what noise each is taken to have
_LEAST = 0.01  # of the largest s_j, below which none is taken to lie
_MAX_TRIALS = 12


@dataclasses.dataclass(frozen=True)
class Rounded:
    """A layer whose weights are `codes * input_scale[:, None] * output_scale`.

    Attributes:
      layer: The layer, its kernel rounded.
      codes: `(inputs, outputs)` int16.
      input_scale: `(inputs,)` float32.
      output_scale: `(outputs,)` float32.
    """

    layer: Layer
    codes: np.ndarray
    input_scale: np.ndarray
    output_scale: np.ndarray


def rounded(layers: Sequence[Layer], x: np.ndarray, error: float) -> list[Rounded]:
    """Rounds a network as coarsely as its outputs allow.

    Args:
      layers: The network.
      x: What goes into it, `(batch, inputs)`; best a few thousand that are like what will.
      error: How far outputs for `x` may be off: the root of the mean square. Codes have 16 bits,
        and where they do not suffice, it is exceeded.
    """
    exact = networks.forward(layers, x)
    reach = _sensitivities(layers, x)
    num_weights = sum(layer.kernel.size for layer in layers)
    step = error * np.sqrt(12 * exact.shape[1] / num_weights)  # all weights' errors are uniform
    result: list[Rounded] = []
    for _ in range(_MAX_TRIALS):
        result, y = [], x
        for layer, s in zip(layers, reach, strict=True):
            result.append(_rounded_layer(layer, y, step / s))
            y = networks.forward([result[-1].layer], y)
        if np.sqrt(np.mean(np.square(y - exact))) <= error:
            break
        step /= 2
    return result


def _sensitivities(layers: Sequence[Layer], x: np.ndarray) -> list[np.ndarray]:
    """Returns of each layer how far the network's outputs move with each of its own, `(outputs,)`.

    Before the activation: the root of the mean over `x`, and of the sum over the network's outputs,
    of the squared derivative.
    """
    biases = [np.tile(one.bias, (len(x), 1)) for one in layers]
    derivatives = _derivatives(networks.forms(layers), [one.kernel for one in layers], biases, x)
    sizes = [np.sqrt(np.mean(np.square(d, dtype=np.float64), axis=0)) for d in derivatives]
    return [np.maximum(size, max(_LEAST * size.max(), 1e-12)) for size in sizes]


@partial(jax.jit, static_argnames="forms")
def _derivatives(forms: networks.Forms, kernels, biases, x):
    """Returns those of one random combination of the outputs by each layer's.

    Its square is, on average over the combinations, the sum of the squares of all outputs'.
    """
    y, by_biases = jax.vjp(lambda biases: networks.outputs(forms, kernels, biases, x), biases)
    (derivatives,) = by_biases(jax.random.normal(jax.random.key(0), y.shape))
    return derivatives


def _rounded_layer(layer: Layer, x: np.ndarray, output_scale: np.ndarray) -> Rounded:
    kernel = layer.kernel.astype(np.float64)
    blocks = [slice(start, start + _BLOCK) for start in range(0, len(kernel), _BLOCK)]
    factors = [_factor(x[:, block]) for block in blocks]
    input_scale = np.concatenate([np.diag(factor) for factor in factors])
    largest = np.abs(kernel / input_scale[:, None]).max(axis=0)
    output_scale = np.maximum(output_scale, largest / _MAX_CODE)
    codes = np.zeros_like(kernel)
    for block, factor in zip(blocks, factors, strict=True):
        steps = input_scale[block, None] * output_scale
        codes[block] = _codes(kernel[block], steps, factor / np.diag(factor)[:, None])
    scales = input_scale.astype(np.float32), output_scale.astype(np.float32)
    found = codes.astype(np.float32) * scales[0][:, None] * scales[1]
    return Rounded(dataclasses.replace(layer, kernel=found), codes.astype(np.int16), *scales)


def _codes(kernel: np.ndarray, steps: np.ndarray, prediction: np.ndarray) -> np.ndarray:
    """Returns the codes of weights, each input's with what the earlier ones left to make good.

    Args:
      kernel: `(inputs, outputs)`.
      steps: Those of the weights.
      prediction: In row i, of what error of input i each later input takes how much.
    """
    left, codes = kernel.copy(), np.zeros_like(kernel)
    for start in range(0, len(kernel), _AT_ONCE):  # what lies beyond is made good in one product
        end = min(start + _AT_ONCE, len(kernel))
        errors = np.zeros_like(kernel[start:end])
        for i in range(start, end):
            codes[i] = np.clip(np.rint(left[i] / steps[i]), -_MAX_CODE, _MAX_CODE)
            errors[i - start] = left[i] - codes[i] * steps[i]
            left[i + 1 : end] -= np.outer(prediction[i, i + 1 : end], errors[i - start])
        left[end:] -= prediction[start:end, end:].T @ errors
    return codes


def _factor(x: np.ndarray) -> np.ndarray:
    """Returns the upper Cholesky factor of the inverse of the inputs' second moments.

    In its row i stand, divided by the diagonal, the weights with which the later inputs predict
    input i, their sign turned; the diagonal is 1 / the size of what they cannot predict.
    """
    x = x.astype(np.float64)
    moments = x.T @ x / len(x)
    noise = max(_DAMPING * np.trace(moments) / len(moments), 1e-9)
    moments[np.diag_indices(len(moments))] += noise
    return np.linalg.cholesky(np.linalg.inv(moments)).T
