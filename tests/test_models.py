import jax
import jax.numpy as jnp
import numpy as np

from gan_jax import models


def test_tutorial_networks_have_the_tutorial_s_parameters():
    key = jax.random.key(0)
    g = models.Generator().init(key, jnp.zeros((1, 100)))
    d = models.Discriminator().init(key, jnp.zeros((1, 784)))
    assert sum(x.size for x in jax.tree.leaves((g, d))) == 2_946_577
    shapes = [g["params"]["MLP_0"][f"Dense_{i}"]["kernel"].shape for i in range(4)]
    assert shapes == [(100, 256), (256, 512), (512, 1024), (1024, 784)]
    shapes = [d["params"]["MLP_0"][f"Dense_{i}"]["kernel"].shape for i in range(4)]
    assert shapes == [(784, 1024), (1024, 512), (512, 256), (256, 1)]


def test_layers_start_from_pytorch_s_distribution():
    params = models.Discriminator().init(jax.random.key(1), jnp.zeros((1, 784)))
    layer = params["params"]["MLP_0"]["Dense_0"]
    for values in (layer["kernel"], layer["bias"]):
        bound = 784**-0.5
        assert np.abs(values).max() <= bound
        np.testing.assert_allclose(values.std(), bound / 3**0.5, rtol=0.05)
        np.testing.assert_allclose(values.mean(), 0, atol=0.05 * bound)


def test_generator_ends_in_tanh_and_discriminator_in_a_logit():
    key, big = jax.random.key(0), 1e4
    generator, discriminator = models.Generator((8, 6)), models.Discriminator((8,))
    z, x = jnp.full((3, 4), big), jnp.full((3, 6), big)
    samples = generator.apply(generator.init(key, z), z)
    assert samples.shape == (3, 6)
    np.testing.assert_allclose(np.abs(samples), 1)
    logits = discriminator.apply(discriminator.init(key, x), x)
    assert logits.shape == (3,)
    assert np.abs(logits).max() > 1


def test_leaky_relu_has_slope_one_fifth_and_the_last_layer_none():
    params = {
        "params": {
            "Dense_0": {"kernel": jnp.eye(2), "bias": jnp.zeros(2)},
            "Dense_1": {"kernel": jnp.eye(2), "bias": jnp.zeros(2)},
        }
    }
    x = jnp.asarray([[10.0, -10.0]])
    np.testing.assert_allclose(models.MLP((2, 2)).apply(params, x), [[10, -2]], rtol=1e-6)
