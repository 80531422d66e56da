"""What the page carries of trained GANs: their networks in few bits, directions, real images.

Every generator that there is room for is carried, the first and D with more bits than the others.
"""

import base64
import dataclasses
import zlib
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.exporting import networks
from gan_jax.exporting.exhibits import MEMBERS, RUNS, TRAINING, Collection, Exhibit
from gan_jax.exporting.networks import SLOPE, Layer
from gan_jax.exporting.rounding import Rounded, rounded
from gan_jax.gan import GAN, Params
from gan_jax.terminal import progress
from gan_jax.terminal.errors import UsageError

MAX_BYTES = 6_000_000  # of the whole page
NUM_REAL = 300  # real images to find the nearest among, if they take a quarter of that at most
NUM_DIRECTIONS = 6  # of the noise: two for the pad, the others a slider each
_PAGE_BYTES = 120_000  # of the page without networks and images
_NUM_ROUNDED_FOR = 2000  # samples, and as many real images, that rounding is made for
_NUM_CHECKED = 200  # samples that the error is measured on
_COARSER = 4  # the allowed errors are multiplied by this until the page is small enough
_COARSEST = 0.2  # of pixels of the first generator: beyond it, they would show nothing


@dataclasses.dataclass(frozen=True)
class Errors:
    """How far rounding may put outputs off: the root of the mean square.

    Attributes:
      first: Of pixels of the first generator, which are between 0 and 1.
      others: Of pixels of the other generators.
      discriminator: Of D's answers.
    """

    first: float = 0.003
    others: float = 0.02
    discriminator: float = 0.0001

    def coarser(self) -> "Errors":
        """Returns larger ones."""
        return Errors(*(_COARSER * error for error in dataclasses.astuple(self)))


def build(collection: Collection, real: np.ndarray) -> dict[str, Any]:
    """Returns what the page's scripts read, of JSON types.

    Args:
      collection: What there is to show.
      real: Images of the training data, `(n, height * width)` uint8; there may be none.

    Raises:
      UsageError: If the first generator and D are too large for a page.
    """
    gan, config = collection.first.gan, collection.first.config
    layers = networks.layers(gan.generator, collection.params)
    carried = carried_images(real)
    images = _base64(carried)
    with progress.counting("Rounding networks", 2 + len(collection.others)) as done:
        first, judge, errors = _first_and_judge(collection, real, MAX_BYTES - len(images))
        done()
        done()
        left = MAX_BYTES - len(images) - _PAGE_BYTES - _size(first) - _size(judge)
        generators, shown = [first], []
        for exhibit in collection.others:
            one = _generator(gan, exhibit.load(), errors.others, exhibit.caption)
            if _size(one) > left:
                break
            left -= _size(one)
            generators.append(one)
            shown.append(exhibit)
            done()
    return {
        "shape": config.image_shape,
        "pixelRange": gan.pixel_range,
        "noise": presets.noise_distribution(config),
        "slope": SLOPE,
        "generators": generators,
        "rows": _rows(collection, shown),
        "leftOut": len(collection.others) - len(shown),
        "discriminator": judge,
        "directions": _base64(_directions(layers[0])),
        "start": _base64(_noise(gan, _NUM_CHECKED)[0]),
        "real": images,
        "numReal": len(carried),
    }


def carried_images(real: np.ndarray) -> np.ndarray:
    """Returns real images from all over the data: `NUM_REAL`, or as many as there is room for."""
    carried = _evenly(real, NUM_REAL)
    return _evenly(carried, int(len(carried) * MAX_BYTES / 4 / max(1, len(_base64(carried)))))


def _first_and_judge(
    collection: Collection, real: np.ndarray, num_bytes: int
) -> tuple[dict[str, Any], dict[str, Any], Errors]:
    """Returns the first generator and D, as exact as there is room for, and how exact that is."""
    gan, errors = collection.first.gan, Errors()
    while errors.first < _COARSEST:
        first = _generator(gan, collection.params, errors.first, collection.caption)
        judge = _discriminator(gan, collection, real, errors.discriminator)
        if _size(first) + _size(judge) + _PAGE_BYTES <= num_bytes:
            return first, judge, errors
        errors = errors.coarser()
    height, width = collection.first.config.image_shape
    raise UsageError(
        f"--to page: networks for images of {width} x {height} pixels do not fit in "
        f"{MAX_BYTES / 1e6:g} MB, however they are rounded; --to onnx has no such limit"
    )


def _noise(gan: GAN, num: int) -> np.ndarray:
    return np.asarray(gan_lib.sample_noise(gan, jax.random.key(num), num))


def _generator(gan: GAN, params: Params, error: float, caption: str) -> dict[str, Any]:
    """Returns a generator for the page; `error` is that of pixels between 0 and 1."""
    layers = networks.layers(gan.generator, params)
    black, white = gan.pixel_range
    network = rounded(layers, _noise(gan, _NUM_ROUNDED_FOR), error * (white - black))
    return _encoded(network) | {
        "caption": caption,
        "error": _error(layers, network, _noise(gan, _NUM_CHECKED)) / (white - black),
    }


def _discriminator(
    gan: GAN, collection: Collection, real: np.ndarray, error: float
) -> dict[str, Any]:
    """Returns D for the page, its last layer the sigmoid of the logit."""
    layers = networks.layers(gan.discriminator, collection.d_params)
    layers[-1] = dataclasses.replace(layers[-1], activation="sigmoid")
    g_layers = networks.layers(gan.generator, collection.params)
    real_x = gan_lib.normalize(gan, jnp.asarray(_evenly(real, _NUM_ROUNDED_FOR)))
    x = networks.forward(g_layers, _noise(gan, _NUM_ROUNDED_FOR))
    network = rounded(layers, np.concatenate([x, real_x]), error)
    samples = networks.forward(g_layers, _noise(gan, _NUM_CHECKED))
    return _encoded(network) | {"error": _error(layers, network, samples)}


def _error(layers: Sequence[Layer], network: Sequence[Rounded], x: np.ndarray) -> float:
    """Returns by how much a rounded network's outputs are off: the mean absolute difference."""
    found = networks.forward([one.layer for one in network], x)
    return float(np.abs(found - networks.forward(layers, x)).mean())


def _rows(collection: Collection, shown: Sequence[Exhibit]) -> list[dict[str, Any]]:
    """Returns which generators, by their numbers, stand side by side, and what they are called."""
    rows = []
    for title in (TRAINING, MEMBERS, RUNS):
        row = [(i, one.label) for i, one in enumerate(shown, 1) if one.row == title]
        place = len(row) if title == TRAINING else 0  # the last checkpoint of its row
        row.insert(place, (0, collection.labels[title]))
        if len(row) > 1:
            pictures = [{"generator": i, "label": label} for i, label in row]
            rows.append({"title": title, "pictures": pictures})
    return rows


def _evenly(images: np.ndarray, num: int) -> np.ndarray:
    """Returns so many images, if there are, from all over the data, which may be sorted."""
    num = min(num, len(images))
    return images[np.arange(num) * len(images) // max(1, num)]


def _encoded(network: Sequence[Rounded]) -> dict[str, Any]:
    return {"layers": [_encoded_layer(one) for one in network]}


def _encoded_layer(rounded: Rounded) -> dict[str, Any]:
    """Returns a layer of JSON types; its codes plus 128, all the low bytes before the high ones.

    Then most high bytes are 0, and take no room when they are deflated.
    """
    layer = rounded.layer
    codes = (rounded.codes + np.int16(128)).astype("<i2").reshape(-1, 1).view(np.uint8)
    return {
        "inputs": layer.kernel.shape[0],
        "outputs": layer.kernel.shape[1],
        "activation": layer.activation,
        "pieces": layer.pieces,
        "codes": _base64(codes.T),
        "inputScale": _base64(rounded.input_scale),
        "outputScale": _base64(rounded.output_scale),
        "bias": _base64(layer.bias),
    }


def _directions(first: Layer) -> np.ndarray:
    """Returns the directions of `z` that move G's first layer most, `(n, latent_dim)` of length 1.

    They are the left singular vectors of its kernel, the one of the largest value first.
    """
    left, _, _ = np.linalg.svd(first.kernel, full_matrices=False)
    return np.ascontiguousarray(left.T[:NUM_DIRECTIONS])


def _size(network: dict[str, Any]) -> int:
    """Returns how many bytes of the page a network takes, but for a few words."""
    texts = ("codes", "inputScale", "outputScale", "bias")
    return sum(len(layer[text]) for layer in network["layers"] for text in texts)


def _base64(array: np.ndarray) -> str:
    """Returns an array's bytes, little-endian, deflated, in text."""
    if array.dtype.kind == "f":
        array = array.astype("<f4")
    content = zlib.compress(np.ascontiguousarray(array).tobytes(), 9)
    return base64.b64encode(content).decode("ascii")
