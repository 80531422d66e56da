"""From a config to the GAN it describes: networks, noise and optimiser."""

import optax

from gan_jax.config import TrainConfig
from gan_jax.gan import GAN
from gan_jax.losses import GENERATOR_LOSSES
from gan_jax.models import Discriminator, Generator


def build(config: TrainConfig) -> GAN:
    """Returns the config's GAN; `tutorial` is the only preset so far.

    The tutorial trains its MLPs with Adam (2e-4, beta1 0.5 by default) on batches of 100.
    """
    return GAN(
        generator=Generator(),
        discriminator=Discriminator(),
        optimizer=optax.adam(config.learning_rate, b1=config.beta1),
        generator_loss=GENERATOR_LOSSES[config.loss],
        latent_dim=100,
        batch_size=config.batch_size,
        k=config.k,
    )
