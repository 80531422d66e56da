"""From a config to the GAN it describes: networks, noise and optimiser."""

import functools

import optax

from gan_jax.config import TrainConfig
from gan_jax.gan import GAN
from gan_jax.losses import GENERATOR_LOSSES
from gan_jax.models import Discriminator, Generator


def build(config: TrainConfig) -> GAN:
    """Returns the config's GAN; `tutorial` is the only preset so far.

    The tutorial trains its MLPs with Adam (2e-4, beta1 0.5 by default) on batches of 100. The
    learning rate and beta1 are values of the optimiser's state, so that one compiled program
    serves a whole population of them.
    """
    return _tutorial(
        config.loss, config.batch_size, config.k, config.learning_rate[0], config.beta1[0]
    )


@functools.cache  # the same GAN is the same compiled program
def _tutorial(loss: str, batch_size: int, k: int, learning_rate: float, beta1: float) -> GAN:
    adam = optax.inject_hyperparams(optax.adam, static_args=("b2", "eps", "eps_root"))
    return GAN(
        generator=Generator(),
        discriminator=Discriminator(),
        optimizer=adam(learning_rate, b1=beta1),
        generator_loss=GENERATOR_LOSSES[loss],
        latent_dim=100,
        batch_size=batch_size,
        k=k,
    )
