"""What the page carries of a trained GAN: its networks in few bits, directions, real images.

The generator and the discriminator that were asked for take a byte a weight. Other generators of
the run, of other checkpoints and members, take half a byte, as many as the page has room for.
"""

import base64
import dataclasses
import itertools
import zlib
from collections.abc import Sequence
from typing import Any

import jax
import numpy as np

from gan_jax import captions
from gan_jax import gan as gan_lib
from gan_jax.exporting import networks
from gan_jax.exporting.networks import SLOPE, Layer
from gan_jax.gan import GAN, Params
from gan_jax.pretrained import packing
from gan_jax.runs import restore
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import Restored

MAX_BYTES = 6_000_000  # of the whole page
NUM_REAL = 300  # real images to find the nearest among
NUM_DIRECTIONS = 6  # of the noise: two for the pad, the others a slider each
_NUM_CHECKED = 200  # samples that the error is measured on
_PAGE_BYTES = 120_000  # of the page without networks and images
_MAX_CHECKPOINTS = 4  # besides the one that is shown first
_CLIPS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)  # shares of the largest weight to try as the largest code


@dataclasses.dataclass(frozen=True)
class Exhibit:
    """A generator that may be shown.

    Attributes:
      label: What it is called.
      params: G's parameters.
    """

    label: str
    params: Params


def label(restored: Restored, member: int) -> str:
    """Returns what a member at a checkpoint is called, such as `seed 3, step 12,000`."""
    name = captions.label(restored.members[member], restored.config)
    return f"{name}, step {restored.step:,}"


def others(
    run: RunDirectory, restored: Restored, member: int, weights: str | None
) -> list[Exhibit]:
    """Returns what else of a run may be shown: other checkpoints of a member, and other members.

    They alternate, the earliest checkpoint first; diverged members draw nothing.

    Args:
      run: The run directory.
      restored: It at the checkpoint that is shown first.
      member: The member that is shown first.
      weights: `ema` or `last`, as `gan.generator_params` takes it.
    """
    members = [
        _exhibit(restored, i, weights)
        for i in range(len(restored.members))
        if i != member and i not in restored.diverged
    ]
    steps = [step for step in run.valid_steps(every=True) if step != restored.step]
    checkpoints = []
    for step in steps[:: max(1, len(steps) // _MAX_CHECKPOINTS)][:_MAX_CHECKPOINTS]:
        earlier = restore.restore(run, step, restored.config)
        if member not in earlier.diverged:
            checkpoints.append(_exhibit(earlier, member, weights))
    mixed = itertools.zip_longest(checkpoints, members)
    return [exhibit for pair in mixed for exhibit in pair if exhibit is not None]


def _exhibit(restored: Restored, member: int, weights: str | None) -> Exhibit:
    params = gan_lib.generator_params(restored.member(member), weights)
    return Exhibit(label(restored, member), params)


def build(
    gan: GAN,
    shape: tuple[int, int],
    main: Exhibit,
    d_params: Params,
    others: Sequence[Exhibit],
    real: np.ndarray,
    noise: str,
) -> dict[str, Any]:
    """Returns what the page's scripts read, of JSON types.

    Args:
      gan: What was trained.
      shape: Height and width of an image.
      main: The generator that was asked for.
      d_params: The parameters of its discriminator.
      others: Further ones, the most wanted first.
      real: Images of the training data, `(n, height * width)` uint8.
      noise: What each component of `z` is drawn from: see `presets.noise_distribution`.
    """
    real = real[:NUM_REAL]
    layers = networks.layers(gan.generator, main.params)
    shown = [encoded(main.label, layers, 8)]
    judge = encoded("D", networks.layers(gan.discriminator, d_params), 8)
    images = _base64(real)
    left = MAX_BYTES - _PAGE_BYTES - len(images)
    left -= _size(shown[0]) + _size(judge)
    for other in others:
        one = encoded(other.label, networks.layers(gan.generator, other.params), 4)
        if _size(one) > left:
            break
        left -= _size(one)
        shown.append(one)
    z = np.asarray(gan_lib.sample_noise(gan, jax.random.key(0), _NUM_CHECKED))
    for one, exhibit in zip(shown, (main, *others), strict=False):
        exact = gan_lib.denormalize(gan, gan_lib.generate(gan, exhibit.params, z))
        error = np.abs(gan_lib.denormalize(gan, forward(one, z)) - exact)
        one["error"] = float(error.mean())
    return {
        "shape": shape,
        "pixelRange": gan.pixel_range,
        "noise": noise,
        "slope": SLOPE,
        "generators": shown,
        "leftOut": len(others) + 1 - len(shown),
        "discriminator": judge,
        "directions": _base64(_directions(layers[0])),
        "start": _base64(z[0]),
        "real": images,
        "numReal": len(real),
    }


def forward(network: dict[str, Any], x: np.ndarray) -> np.ndarray:
    """Returns what the page computes of `x`, `(batch, inputs)`, with rounded weights.

    Args:
      network: What `encoded` returned of one without maxout units.
      x: What goes into its first layer.
    """
    for layer in network["layers"]:
        x = x @ _kernel(layer) + _array(layer["bias"], "<f4")
        x = _ACTIVATIONS[layer["activation"]](x)
    return x


_ACTIVATIONS = {
    "leaky_relu": lambda x: np.where(x < 0, SLOPE * x, x),
    "relu": lambda x: np.maximum(x, 0),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "linear": lambda x: x,
}


def encoded(label: str, layers: Sequence[Layer], bits: int) -> dict[str, Any]:
    """Returns a network for the page, of JSON types: a weight takes so many bits, 8 or 4."""
    return {"label": label, "bits": bits, "layers": [_encoded_layer(one, bits) for one in layers]}


def _encoded_layer(layer: Layer, bits: int) -> dict[str, Any]:
    """Returns a layer whose weights are whole multiples of a scale, one for each output.

    In half a byte, the scale is the one of `_CLIPS` that leaves the least square error.
    """
    largest, kernel = 2 ** (bits - 1) - 1, layer.kernel

    def rounded(scale: np.ndarray) -> np.ndarray:
        return np.clip(np.rint(kernel / scale), -largest, largest)

    whole = packing.scales(kernel, largest)
    scales = [np.float32(clip) * whole for clip in (_CLIPS if bits < 8 else (1.0,))]
    errors = [np.square(rounded(scale) * scale - kernel).sum(axis=0) for scale in scales]
    scale = np.take_along_axis(np.array(scales), np.argmin(errors, axis=0)[None], axis=0)[0]
    codes = rounded(scale).astype(np.int8).ravel()
    if bits == 4:
        nibbles = (codes + 8).astype(np.uint8)
        nibbles = np.append(nibbles, np.zeros(len(nibbles) % 2, np.uint8))
        codes = nibbles[::2] | nibbles[1::2] << 4
    inputs, outputs = kernel.shape
    return {
        "inputs": inputs,
        "outputs": outputs,
        "bits": bits,
        "activation": layer.activation,
        "pieces": layer.pieces,
        "codes": _base64(codes),
        "scale": _base64(scale),
        "bias": _base64(layer.bias),
    }


def _kernel(layer: dict[str, Any]) -> np.ndarray:
    codes = _array(layer["codes"], np.uint8)
    if layer["bits"] == 4:
        codes = np.stack([codes & 15, codes >> 4], axis=1).ravel().astype(np.int8) - 8
    else:
        codes = codes.view(np.int8)
    shape = layer["inputs"], layer["outputs"]
    scale = _array(layer["scale"], "<f4")
    return codes[: shape[0] * shape[1]].reshape(shape).astype(np.float32) * scale


def _directions(first: Layer) -> np.ndarray:
    """Returns the directions of `z` that move G's first layer most, `(n, latent_dim)` of length 1.

    They are the left singular vectors of its kernel, the one of the largest value first.
    """
    left, _, _ = np.linalg.svd(first.kernel, full_matrices=False)
    return np.ascontiguousarray(left.T[:NUM_DIRECTIONS])


def _size(network: dict[str, Any]) -> int:
    return sum(
        len(layer[name]) for layer in network["layers"] for name in ("codes", "scale", "bias")
    )


def _base64(array: np.ndarray) -> str:
    """Returns an array's bytes, little-endian, deflated, in text."""
    if array.dtype.kind == "f":
        array = array.astype("<f4")
    content = zlib.compress(np.ascontiguousarray(array).tobytes(), 9)
    return base64.b64encode(content).decode("ascii")


def _array(text: str, dtype: Any) -> np.ndarray:
    return np.frombuffer(zlib.decompress(base64.b64decode(text)), dtype)
