"""The value of the game, and each player's best response to the other, which stands still."""

import dataclasses
import math
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import log_sigmoid

from gan_jax import gan as gan_lib
from gan_jax.gan import GAN, GANState, Params
from gan_jax.losses import minimax_loss
from gan_jax.randomness import Purpose, derive, minibatch_rows

EVERY = 100  # updates between two looks at the validation data
TOLERANCE = 0.001  # nats; less is not called better


class Terms(NamedTuple):
    """What the value V(D, G) = E log D(x) + E log(1 - D(G(z))) averages, in nats.

    Attributes:
      real: log D(x) of each image.
      fake: log(1 - D(G(z))) of each sample.
    """

    real: np.ndarray
    fake: np.ndarray

    def mean(self) -> float:
        """Returns the value; of differences of terms, a gain."""
        return float(self.real.mean() + self.fake.mean())

    def standard_error(self) -> float:
        """Returns the standard error of `mean` over images and samples, which are independent."""
        return math.sqrt(sum(np.var(part, ddof=1) / len(part) for part in self))

    def __sub__(self, other: "Terms") -> "Terms":
        """Returns the differences image by image and, of the same noise, sample by sample."""
        return Terms(self.real - other.real, self.fake - other.fake)


class Response(NamedTuple):
    """What a player trained to.

    Attributes:
      state: The state with the highest score.
      updates: The player's updates that led there.
      trained: Its updates in all.
    """

    state: GANState
    updates: int
    trained: int


class Limits(NamedTuple):
    """Updates that a fresh D and G have at most, and D's `patience` in `best_response`."""

    d_updates: int
    g_updates: int
    patience: int


class Images(NamedTuple):
    """Three sets without an image in common, each for one use; uint8, or floats as D takes them.

    Attributes:
      train: What D trains on.
      validation: What says when a fresh D has learned enough.
      test: What the value is measured on.
    """

    train: jax.Array
    validation: jax.Array
    test: jax.Array


class Values(NamedTuple):
    """The values of three games, on the test images and samples of the test noise.

    Attributes:
      now: V(D, G), of D and G as they are.
      upper: V(fresh D, G): D's gain is `upper - now`.
      rounded: V(fresh D, G) with the samples rounded to whole bytes, as the data are.
      lower: V(D, G trained on): G's gain is `now - lower`. The duality gap is `upper - lower`.
      fresh: What the fresh D trained to.
      better: What G trained to.
    """

    now: Terms
    upper: Terms
    rounded: Terms
    lower: Terms
    fresh: Response
    better: Response


def play(
    gan: GAN,
    state: GANState,
    images: Images,
    validation_z: jax.Array,
    test_z: jax.Array,
    key: jax.Array,
    limits: Limits,
) -> Values:
    """Trains each player against the other, which stands still; returns what that changes.

    A fresh D, whose randomness is the key's, trains until it no longer gets better. G trains on
    from where it is, by the minimax loss, whatever the GAN's own is: that is the value it is
    judged by.
    """
    validation, test = (gan_lib.normalize(gan, part) for part in images[1:])
    judge = state.discriminator.params

    def samples(state: GANState, z: jax.Array) -> jax.Array:
        return gan_lib.generate(gan, state.generator.params, z)

    fake, test_fake = samples(state, validation_z), samples(state, test_z)
    fresh = best_response(
        lambda state: train_discriminator(gan, state, images.train),
        lambda state: float(value(gan, state.discriminator.params, validation, fake)),
        fresh_discriminator(gan, state, key, test.shape[1]),
        most=limits.d_updates,
        patience=limits.patience,
    )
    better = best_response(
        partial(train_generator, dataclasses.replace(gan, generator_loss=minimax_loss)),
        lambda state: -float(value(gan, judge, validation, samples(state, validation_z))),
        state,
        most=limits.g_updates,
        patience=limits.g_updates,
    )
    learned = fresh.state.discriminator.params
    return Values(
        now=terms(gan, judge, test, test_fake),
        upper=terms(gan, learned, test, test_fake),
        rounded=terms(gan, learned, test, round_to_bytes(gan, test_fake)),
        lower=terms(gan, judge, test, samples(better.state, test_z)),
        fresh=fresh,
        better=better,
    )


def round_to_bytes(gan: GAN, samples: jax.Array) -> jax.Array:
    """Returns samples as they come back from a picture of 256 grays."""
    pixels = np.rint(255 * gan_lib.denormalize(gan, samples)).astype(np.uint8)
    return gan_lib.normalize(gan, jnp.asarray(pixels))


def terms(gan: GAN, params: Params, x: jax.Array, fake: jax.Array) -> Terms:
    """Returns the terms of the value, of D's parameters, images and samples as D takes them."""
    real_logits, fake_logits = (
        np.asarray(_logits(gan, params, images), np.float64) for images in (x, fake)
    )
    # log(1 + e^-l) and log(1 + e^l), which stay finite where a sigmoid is 0 or 1.
    return Terms(-np.logaddexp(0, -real_logits), -np.logaddexp(0, fake_logits))


@partial(jax.jit, static_argnames="gan")
def _logits(gan: GAN, params: Params, images: jax.Array) -> jax.Array:
    return gan_lib.discriminator_logits(gan, params, images)


@partial(jax.jit, static_argnames="gan")
def value(gan: GAN, params: Params, x: jax.Array, fake: jax.Array) -> jax.Array:
    """Returns V(D, G) in nats, a scalar, as `terms(...).mean()` does, and sooner."""
    real_logits, fake_logits = (
        gan_lib.discriminator_logits(gan, params, images) for images in (x, fake)
    )
    return jnp.mean(log_sigmoid(real_logits)) + jnp.mean(log_sigmoid(-fake_logits))


def best_response(
    train: Callable[[GANState], GANState],
    score: Callable[[GANState], float],
    state: GANState,
    *,
    most: int,
    patience: int,
) -> Response:
    """Trains a player by `EVERY` updates at a time, and returns where it scored highest.

    The score is that of data the player neither trains on nor is judged by. The state before the
    first update is a candidate, too; a later one has to be better by more than `TOLERANCE`.

    Args:
      train: From a state to that after `EVERY` more updates of the player.
      score: What the player wants much of, in nats.
      state: Where it begins.
      most: Updates at most.
      patience: It stops after so many updates that made it no better.
    """
    best, highest, best_at, done = state, score(state), 0, 0
    while done < most and done - best_at < patience:
        state, done = train(state), done + EVERY
        if (now := score(state)) > highest + TOLERANCE:
            best, highest, best_at = state, now, done
    return Response(best, best_at, done)


def fresh_discriminator(gan: GAN, state: GANState, key: jax.Array, dim: int) -> GANState:
    """Returns a state with the same G and a D that has learned nothing.

    The key, and no longer that of the state's seed, decides all that is random in what follows:
    the new D's parameters, the minibatches and the noise.
    """
    return gan_lib.init(gan, key, dim).replace(generator=state.generator)


@partial(jax.jit, static_argnames="gan")
def train_discriminator(gan: GAN, state: GANState, data: jax.Array) -> GANState:
    """Trains D by `EVERY` updates against a G that stands still; data as `gan.train_steps`."""
    all_rows = minibatch_rows(state.key, state.minibatch, (EVERY, 1, gan.batch_size), len(data))

    def update(state: GANState, rows: jax.Array) -> tuple[GANState, None]:
        x = gan_lib.normalize(gan, data[rows[0]])
        z, key = _draw(gan, state)
        fake = gan_lib.generate(gan, state.generator.params, z)
        state = gan_lib.discriminator_update(gan, state, x, fake, key=key)[0]
        return state.replace(step=state.step + 1, minibatch=state.minibatch + 1), None

    return jax.lax.scan(update, state, all_rows)[0]


@partial(jax.jit, static_argnames="gan")
def train_generator(gan: GAN, state: GANState) -> GANState:
    """Trains G by `EVERY` updates against a D that stands still."""

    def update(state: GANState, _: None) -> tuple[GANState, None]:
        z, key = _draw(gan, state)
        samples = gan_lib.generate_with_vjp(gan, state.generator.params, z)
        state = gan_lib.generator_update(gan, state, *samples, key=key)[0]
        return state.replace(step=state.step + 1), None

    return jax.lax.scan(update, state, None, length=EVERY)[0]


def _draw(gan: GAN, state: GANState) -> tuple[jax.Array, jax.Array]:
    """Returns a minibatch of noise, and the key for D's dropout."""
    z = gan_lib.noise(gan, state.key, state.step)[0]
    return z, derive(state.key, Purpose.DROPOUT, state.step)
