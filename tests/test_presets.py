from gan_jax import losses, presets
from gan_jax.config import TrainConfig


def test_config_describes_the_gan():
    gan = presets.build(TrainConfig(loss="minimax", k=3, batch_size=7))
    assert gan.generator_loss is losses.minimax_loss
    assert (gan.k, gan.batch_size, gan.latent_dim) == (3, 7, 100)
    assert gan.generator.features[-1] == 784


def test_equal_configs_share_compiled_programs():
    """jit looks at what a GAN is: two of the same training are one, whatever their seeds."""
    assert presets.build(TrainConfig(seed=1)) is presets.build(TrainConfig(seed=2, population=3))
    assert presets.build(TrainConfig(k=2)) is not presets.build(TrainConfig())
