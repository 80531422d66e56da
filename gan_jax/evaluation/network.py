"""The classifier's network, a small CNN: its training, its features and its probabilities."""

import dataclasses
import functools
import math
from collections.abc import Sequence
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax.traverse_util import flatten_dict

from gan_jax.terminal.progress import counting

MNIST_SHAPE = (28, 28)
MIN_SIDE = 4  # pixels, which the poolings halve to one
_CHUNK = 500  # images of MNIST's size that one call of the compiled program classifies

Shape = tuple[int, int]  # height and width of an image

# On a GPU, JAX's default would round the factors of each product to 10 bits.
_Dense = functools.partial(
    nn.Dense, kernel_init=nn.initializers.he_normal(), precision=jax.lax.Precision.HIGHEST
)


@dataclasses.dataclass(frozen=True)
class Recipe:
    """All that a classifier depends on, except the images; each recipe has its own cache file."""

    version: int = 1
    """To be raised when this module's code changes what is computed."""

    seed: int = 0
    """Seed of the first parameters, the images' order and shifts, and dropout."""

    channels: Sequence[int] = (16, 32)
    """Width of each 3x3 convolution; 2x2 max pooling follows each."""

    features: int = 128
    """Width of the last hidden layer."""

    dropout: float = 0.4
    """Share of the features that dropout hides from an update."""

    max_shift: int = 2
    """Pixels by which an image is shifted at most, each way, before an update sees it."""

    batch_size: int = 128
    """Images in a minibatch."""

    epochs: int = 12
    """Epochs to train, at least."""

    min_steps: int = 600
    """Updates to train, at least; decides where the dataset is small."""

    learning_rate: float = 2e-3
    """Peak of AdamW's learning rate: it rises for 30 % of the steps, then falls to zero."""

    weight_decay: float = 1e-2
    """Of AdamW, decoupled."""

    def num_epochs(self, num_images: int) -> int:
        """Returns for how many epochs of `num_images` images to train."""
        return max(self.epochs, -(-self.min_steps // (num_images // self.batch_size)))


RECIPE = Recipe()


class Network(nn.Module):
    """Convolutions with pooling, a hidden layer, and one logit a class."""

    recipe: Recipe
    num_classes: int
    shape: Shape = MNIST_SHAPE

    @nn.compact
    def __call__(self, images: jax.Array, *, train: bool) -> tuple[jax.Array, jax.Array]:
        """Maps images to features and logits.

        Args:
          images: `(batch, h * w)`, in [0, 1].
          train: Whether dropout is on; it then needs a key of that name.

        Returns:
          The features `(batch, recipe.features)`, not negative, and logits
          `(batch, num_classes)`.
        """
        x = images.reshape(-1, *self.shape, 1)
        for channels in self.recipe.channels:
            x = nn.relu(_halve(_Dense(channels)(_patches(x))))
        features = nn.relu(_Dense(self.recipe.features)(x.reshape(x.shape[0], -1)))
        kept = nn.Dropout(self.recipe.dropout, deterministic=not train)(features)
        return features, _Dense(self.num_classes)(kept)


def _patches(x: jax.Array) -> jax.Array:
    """Returns each pixel's 3x3 surroundings, zero beyond the edge: `(..., 9 * channels)`.

    A linear layer of these is a convolution. XLA's own convolution is some fifty times slower on a
    CPU, inside a loop and with its gradient.
    """
    height, width = x.shape[1:3]
    padded = jnp.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
    shifts = [(row, column) for row in range(3) for column in range(3)]
    return jnp.concatenate([padded[:, r : r + height, c : c + width] for r, c in shifts], axis=-1)


def _halve(x: jax.Array) -> jax.Array:
    """Returns the largest of each 2x2 pixels; the last of an odd number is left out."""
    batch, height, width, channels = x.shape
    x = x[:, : height // 2 * 2, : width // 2 * 2]
    return x.reshape(batch, height // 2, 2, width // 2, 2, channels).max((2, 4))


def _shift(
    images: jax.Array, max_shift: int, key: jax.Array, shape: Shape = MNIST_SHAPE
) -> jax.Array:
    """Moves each image of `(batch, h * w)` its own way, by up to `max_shift` pixels."""
    tiles = images.reshape(-1, *shape)
    padded = jnp.pad(tiles, ((0, 0), (max_shift, max_shift), (max_shift, max_shift)))
    starts = jax.random.randint(key, (len(images), 2), 0, 2 * max_shift + 1)
    cut = jax.vmap(lambda image, start: jax.lax.dynamic_slice(image, start, shape))
    return cut(padded, starts).reshape(images.shape)


def _optimizer(recipe: Recipe, num_images: int) -> optax.GradientTransformation:
    num_steps = recipe.num_epochs(num_images) * (num_images // recipe.batch_size)
    schedule = optax.cosine_onecycle_schedule(num_steps, recipe.learning_rate)
    return optax.adamw(schedule, weight_decay=recipe.weight_decay)


def _apply(network: Network, params: Any, *args: Any, **kwargs: Any) -> Any:
    """Returns what the network's `__call__` does; Flax's `apply` promises less."""
    return network.apply({"params": params}, *args, **kwargs)


@functools.partial(jax.jit, static_argnums=0, donate_argnums=1)
def _epoch(
    network: Network, state: Any, images: jax.Array, labels: jax.Array, key: jax.Array
) -> Any:
    """Trains for one epoch, in a new order, leaving out an incomplete minibatch.

    Args:
      network: The network.
      state: Its parameters and the optimiser's state.
      images: `(n, h * w)` uint8.
      labels: `(n,)` integers.
      key: Of this epoch.
    """
    recipe, size = network.recipe, network.recipe.batch_size
    optimizer = _optimizer(recipe, len(images))
    order_key, steps_key = jax.random.split(key)
    order = jax.random.permutation(order_key, len(images))

    def step(i, state):
        params, optimizer_state = state
        rows = jax.lax.dynamic_slice(order, (i * size,), (size,))
        shift_key, dropout_key = jax.random.split(jax.random.fold_in(steps_key, i))
        batch = _shift(images[rows] / 255.0, recipe.max_shift, shift_key, network.shape)

        def loss(params):
            rngs = {"dropout": dropout_key}
            logits = _apply(network, params, batch, train=True, rngs=rngs)[1]
            cross_entropy = optax.softmax_cross_entropy_with_integer_labels
            return cross_entropy(logits, labels[rows].astype(int)).mean()

        updates, optimizer_state = optimizer.update(jax.grad(loss)(params), optimizer_state, params)
        return optax.apply_updates(params, updates), optimizer_state

    return jax.lax.fori_loop(0, len(images) // size, step, state)


def fit(
    images: np.ndarray,
    labels: np.ndarray,
    recipe: Recipe,
    name: str,
    num_classes: int | None = None,
    shape: Shape = MNIST_SHAPE,
) -> dict[str, Any]:
    """Trains a network; the same arguments give, on the same machine, the same bits.

    Args:
      images: `(n, h * w)` uint8. Of fewer than a minibatch, all are in each.
      labels: `(n,)`, integers from 0.
      recipe: How to train.
      name: The dataset's, for the progress shown.
      num_classes: More than the largest label; None: one more.
      shape: Height and width of an image, each at least `MIN_SIDE`.

    Returns:
      The parameters.
    """
    recipe = dataclasses.replace(recipe, batch_size=min(recipe.batch_size, len(images)))
    network = Network(recipe, num_classes or int(labels.max()) + 1, shape)
    init_key, epochs_key = jax.random.split(jax.random.key(recipe.seed))
    params = network.init(init_key, jnp.zeros((1, math.prod(shape))), train=False)["params"]
    state = params, _optimizer(recipe, len(images)).init(params)
    data = jnp.asarray(images), jnp.asarray(labels)
    num_epochs = recipe.num_epochs(len(images))
    with counting(f"Training the classifier of {name}, once, in epochs", num_epochs) as on_epoch:
        for i in range(num_epochs):
            state = _epoch(network, state, *data, jax.random.fold_in(epochs_key, i))
            jax.block_until_ready(state)
            on_epoch()
    return jax.tree.map(np.asarray, state[0])


def shapes(
    recipe: Recipe, num_classes: int, shape: Shape = MNIST_SHAPE
) -> dict[str, tuple[tuple[int, ...], Any]]:
    """Returns the shape and type of each of the parameters, by its path in the tree."""
    network = Network(recipe, num_classes, shape)
    image = jax.ShapeDtypeStruct((1, math.prod(shape)), jnp.float32)
    initial = functools.partial(network.init, train=False)
    params = jax.eval_shape(initial, jax.random.key(0), image)["params"]
    flat: dict[str, Any] = flatten_dict(params, sep="/")
    return {name: (x.shape, x.dtype) for name, x in flat.items()}


@functools.partial(jax.jit, static_argnums=0)
def _forward(network: Network, params: Any, images: jax.Array) -> tuple[jax.Array, jax.Array]:
    features, logits = _apply(network, params, images, train=False)
    return features, nn.softmax(logits)


def forward(
    params: dict[str, Any], recipe: Recipe, images: np.ndarray, shape: Shape = MNIST_SHAPE
) -> tuple[np.ndarray, np.ndarray]:
    """Computes features and probabilities of images, on JAX's default device.

    Args:
      params: What `fit` returned.
      recipe: What it was given.
      images: `(n, h * w)`: uint8, or floating-point in [0, 1].
      shape: Their height and width.

    Returns:
      The features, `(n, recipe.features)` float32, not negative, and the classes'
      probabilities, `(n, classes)` float32.

    Raises:
      ValueError: If the images are of another shape, type or range, or hold NaN.
    """
    images = _to_float(np.asarray(images), math.prod(shape))
    num_classes = len(params[f"Dense_{len(recipe.channels) + 1}"]["bias"])
    network, params = Network(recipe, num_classes, shape), jax.device_put(params)
    size = max(1, min(_CHUNK, _CHUNK * math.prod(MNIST_SHAPE) // math.prod(shape)))
    features = np.empty((len(images), recipe.features), np.float32)
    probabilities = np.empty((len(images), num_classes), np.float32)
    for start in range(0, len(images), size):
        chunk = images[start : start + size]
        padded = np.pad(chunk, ((0, size - len(chunk)), (0, 0)))  # one program for all sizes
        results = _forward(network, params, padded)
        for whole, part in zip((features, probabilities), results, strict=True):
            whole[start : start + size] = part[: len(chunk)]
    return features, probabilities


def _to_float(images: np.ndarray, dim: int) -> np.ndarray:
    if images.ndim != 2 or images.shape[1] != dim:
        raise ValueError(f"images are of shape {images.shape}: must be (n, {dim})")
    if images.dtype == np.uint8:
        return images.astype(np.float32) / 255
    if not np.issubdtype(images.dtype, np.floating):
        raise ValueError(f"images are {images.dtype}: must be uint8 or floating-point")
    if not ((images >= 0) & (images <= 1)).all():  # nor NaN, which pooling would hide
        raise ValueError(f"images are from {images.min()} to {images.max()}: must be in [0, 1]")
    return images.astype(np.float32)
