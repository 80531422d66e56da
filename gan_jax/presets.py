"""Builds the GAN that a configuration describes: networks, noise and optimiser."""

import functools
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from gan_jax.config import ResolvedConfig
from gan_jax.gan import GAN
from gan_jax.losses import GENERATOR_LOSSES, halved_discriminator_loss
from gan_jax.models import Discriminator, Generator, MaxoutDiscriminator, PaperGenerator

# The recipe's momentum grows for 250 epochs, each of 500 updates: 50,000 images.
_FINAL_MOMENTUM = 0.7
_MOMENTUM_EPOCHS, _UPDATES_PER_EPOCH = 250, 500
_MIN_LEARNING_RATE = 1e-6


def build(config: ResolvedConfig, images: np.ndarray | None = None) -> GAN:
    """Returns the config's GAN, with the k that its schedule begins with.

    The learning rate and beta1 are part of the optimiser's state, so that one compiled program
    serves all members of a population.

    `tutorial` trains its MLPs with Adam on standard normal noise; `tutorial-tuned` does so with
    other settings. `recipe` is what the 2014 paper's authors released (mnist.yaml, for pylearn2):
    D's loss is halved, and both players are updated at once on the same noise. `paper` has its
    networks and optimiser, and trains by the paper's Algorithm 1.

    Args:
      config: The configuration.
      images: The training images, `(n, height * width)` uint8, from which `paper` and `recipe`
        take their initial biases. None builds a GAN whose state comes from a checkpoint.
    """
    shared: dict[str, Any] = {
        "generator_loss": GENERATOR_LOSSES[config.loss],
        "batch_size": config.batch_size,
        "k": config.k.phases[0].k,
        "g_updates": config.k.phases[0].g_updates,
        "ema_decay": config.ema,
    }
    optimizer = _optimizer(
        config.preset, config.learning_rate[0], config.beta1[0], config.lr_half_life
    )
    if config.preset == "recipe":
        shared |= {"discriminator_loss": halved_discriminator_loss, "simultaneous": True}
    if config.preset in ("paper", "recipe"):
        marginals = None if images is None else tuple((images.mean(axis=0) / 255).tolist())
        return GAN(
            generator=PaperGenerator((1200, 1200, config.dim), marginals),
            discriminator=MaxoutDiscriminator(),
            optimizer=optimizer,
            draw_noise=_uniform_noise,
            pixel_range=(0.0, 1.0),
            **shared,
        )
    generator = Generator((256, 512, 1024, config.dim))
    return GAN(generator=generator, discriminator=Discriminator(), optimizer=optimizer, **shared)


def noise_distribution(config: ResolvedConfig) -> str:
    """Returns what each component of `z` is drawn from, such as `N(0, 1)`."""
    return "U(-sqrt(3), sqrt(3))" if config.preset in ("paper", "recipe") else "N(0, 1)"


def _uniform_noise(key: jax.Array, shape: Sequence[int]) -> jax.Array:
    """Returns noise from U(-sqrt 3, sqrt 3), which has variance 1."""
    return jax.random.uniform(key, shape, minval=-(3**0.5), maxval=3**0.5)


@functools.cache  # else GANs of equal settings would differ, and each be compiled anew
def _optimizer(
    preset: str, learning_rate: float, beta1: float, half_life: int
) -> optax.GradientTransformation:
    if preset in ("paper", "recipe"):
        inject = optax.inject_hyperparams(_sgd, static_args=("half_life", "momentum_by_epoch"))
        by_epoch = preset == "recipe"
        return inject(learning_rate, b1=beta1, half_life=half_life, momentum_by_epoch=by_epoch)
    if half_life:
        inject = optax.inject_hyperparams(_decaying_adam, static_args=("half_life",))
        return inject(learning_rate, b1=beta1, half_life=half_life)
    adam = optax.inject_hyperparams(optax.adam, static_args=("b2", "eps", "eps_root"))
    return adam(learning_rate, b1=beta1)


def _decayed(learning_rate: jax.Array, half_life: int) -> optax.Schedule:
    """Returns the schedule of a learning rate with a half-life in updates; 0: constant."""
    return lambda count: learning_rate * (0.5 ** (count / half_life) if half_life else 1.0)


def _decaying_adam(
    learning_rate: jax.Array, b1: jax.Array, half_life: int
) -> optax.GradientTransformation:
    return optax.adam(_decayed(learning_rate, half_life), b1=b1)


def _sgd(
    learning_rate: jax.Array, b1: jax.Array, half_life: int, momentum_by_epoch: bool
) -> optax.GradientTransformation:
    """Returns the recipe's SGD: momentum grows from `b1`, and the learning rate falls.

    The released recipe sets the momentum once an epoch; `paper` lets it grow at every update.
    """
    decayed = _decayed(learning_rate, half_life)
    if momentum_by_epoch:
        growing = optax.linear_schedule(b1, _FINAL_MOMENTUM, _MOMENTUM_EPOCHS - 1)
        every = _UPDATES_PER_EPOCH
    else:
        growing = optax.linear_schedule(b1, _FINAL_MOMENTUM, _MOMENTUM_EPOCHS * _UPDATES_PER_EPOCH)
        every = 1
    trace = optax.inject_hyperparams(optax.trace, static_args=("nesterov",))
    return optax.chain(
        trace(decay=lambda count: growing(count // every)),
        optax.scale_by_learning_rate(lambda count: jnp.maximum(decayed(count), _MIN_LEARNING_RATE)),
    )
