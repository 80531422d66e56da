import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from gan_jax import gan as gan_lib
from gan_jax import losses, presets
from gan_jax.config import TrainConfig, members
from gan_jax.parallel import population
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import UsageError
from gan_jax.validation import validate
from tests.configs import resolved


def test_config_describes_the_gan():
    gan = presets.build(resolved(loss="minimax", k=3, batch_size=7, ema=0.5))
    assert gan.generator_loss is losses.minimax_loss
    assert (gan.k, gan.batch_size, gan.latent_dim, gan.ema_decay) == (3, 7, 100, 0.5)
    assert gan.generator.features[-1] == 784


@pytest.mark.parametrize("preset", ["tutorial", "tutorial-tuned", "paper", "recipe"])
def test_equal_configs_share_compiled_programs(preset):
    """jit looks at what a GAN is: two of the same training are one, whatever their seeds."""
    one = presets.build(resolved(preset=preset, seed=1))
    other = presets.build(resolved(preset=preset, seed=2, population=3))
    assert one == other
    assert hash(one) == hash(other)
    assert one != presets.build(resolved(preset=preset, batch_size=7))


def test_a_preset_fills_in_only_what_is_not_given():
    config = resolved(preset="paper", ema=0.9)
    assert (config.learning_rate, config.split, config.ema) == ((0.1,), "train[:50000]", 0.9)
    assert resolved().learning_rate == (2e-4,)


@pytest.mark.parametrize(
    ("preset", "half_life", "learning_rate"),
    [
        ("tutorial", 20, 0.01),
        ("tutorial-tuned", 20, 0.01),
        ("paper", 20, 0.01),
        ("recipe", 20, 0.01),
    ],
)
def test_learning_rate_halves_in_a_half_life(preset, half_life, learning_rate):
    """Of a constant gradient, SGD and Adam take steps as long as the learning rate."""
    gan = presets.build(resolved(preset=preset, lr_half_life=half_life))
    opt_state = optax.tree.set(gan.optimizer.init(0.0), learning_rate=learning_rate, b1=0.0)
    steps = []
    for _ in range(41):
        update, opt_state = gan.optimizer.update(1.0, opt_state)
        steps.append(-update)
    np.testing.assert_allclose(steps[0], learning_rate, rtol=1e-4)
    np.testing.assert_allclose(steps[20] / steps[0], 0.5, rtol=1e-3)
    np.testing.assert_allclose(steps[40] / steps[0], 0.25, rtol=1e-3)


def test_paper_s_optimizer_is_the_recipe_s_sgd():
    """Against pylearn2's rule written out: v = m v - lr g, p = p + v, both m and lr moving."""
    gan = presets.build(resolved(preset="paper"))
    opt_state, update = gan.optimizer.init(0.0), jax.jit(gan.optimizer.update)
    velocity, rng = 0.0, np.random.default_rng(0)
    for t in range(300):
        gradient = rng.standard_normal()
        step, opt_state = update(gradient, opt_state)
        rate = 0.1 / 1.000004**t
        momentum = 0.5 + 0.2 * t / (250 * 500)
        velocity = momentum * velocity - rate * gradient
        np.testing.assert_allclose(step, velocity, rtol=1e-3, atol=1e-5)


def test_the_recipe_sets_its_momentum_once_an_epoch():
    """Epoch e, counted from 1, has 0.5 + 0.2 (e - 1) / 249; from epoch 250 on it is 0.7."""
    optimizer = presets.build(resolved(preset="recipe", lr_half_life=0)).optimizer
    _, state = optimizer.update(1.0, optimizer.init(0.0))
    for update, momentum in (
        (0, 0.5),
        (499, 0.5),
        (500, 0.5 + 0.2 / 249),
        (124_499, 0.5 + 0.2 * 248 / 249),
        (124_500, 0.7),
        (300_000, 0.7),
    ):
        there = jax.tree.map(lambda x, at=update: at if x.dtype == jnp.int32 else x, state)
        step, _ = optimizer.update(0.0, there)
        np.testing.assert_allclose(step, -0.1 * momentum, rtol=1e-6)


def test_the_recipe_is_the_paper_s_networks_updated_at_once_with_d_s_loss_halved():
    paper, recipe = (presets.build(resolved(preset=name)) for name in ("paper", "recipe"))
    assert recipe.simultaneous
    assert recipe.discriminator_loss is losses.halved_discriminator_loss
    differing = ("optimizer", "simultaneous", "discriminator_loss")
    as_paper = {name: getattr(paper, name) for name in differing}
    assert dataclasses.replace(recipe, **as_paper) == paper
    with pytest.raises(UsageError, match=r"--k 5:10,1: .*k is 1; give --preset paper"):
        validate(TrainConfig(preset="recipe", k=KSchedule.parse("5:10,1")))
    with pytest.raises(UsageError, match=r"--k 1/2: .*k is 1; give --preset paper"):
        validate(TrainConfig(preset="recipe", k="1/2"))


def test_paper_s_networks_are_the_recipe_s():
    images = np.repeat(np.uint8(np.arange(784) % 256)[None], 3, axis=0)
    gan = presets.build(resolved(preset="paper"), images)
    state = gan_lib.init(gan, jax.random.key(0), 784)
    shapes = [x.shape for x in jax.tree.leaves(state.generator.params) if x.ndim == 2]
    assert shapes == [(100, 1200), (1200, 1200), (1200, 784)]
    shapes = [x.shape for x in jax.tree.leaves(state.discriminator.params) if x.ndim == 2]
    assert shapes == [(784, 1200), (240, 1200), (240, 1)]
    for player, bound in ((state.generator, 0.05), (state.discriminator, 0.005)):
        for kernel in (x for x in jax.tree.leaves(player.params) if x.ndim == 2):
            assert 0.95 * bound < np.abs(kernel).max() <= bound

    draws_marginals = jax.nn.sigmoid(state.generator.params["params"]["Dense_2"]["bias"])
    np.testing.assert_allclose(draws_marginals, images[0] / 255, atol=1e-6)
    noise = np.asarray(gan_lib.noise(gan, jax.random.key(0), 0))
    assert np.abs(noise).max() <= 3**0.5
    np.testing.assert_allclose(noise.std(), 1, rtol=0.05)


def test_maxout_unit_is_the_largest_of_its_pieces_and_dropout_keeps_the_mean():
    gan = presets.build(resolved(preset="paper"))
    d, x = gan.discriminator, jax.random.uniform(jax.random.key(1), (4, 784))
    params = d.init(jax.random.key(0), x)
    h = np.asarray(x)
    for name in ("Dense_0", "Dense_1"):
        layer = params["params"][name]
        pre = h @ np.asarray(layer["kernel"]) + np.asarray(layer["bias"])
        pieces = [pre[:, i * 240 : (i + 1) * 240] for i in range(5)]
        h = np.maximum.reduce(pieces)
    expected = h @ np.asarray(params["params"]["Dense_2"]["kernel"])
    np.testing.assert_allclose(d.apply(params, x), expected[:, 0], rtol=1e-4)

    inputs = jnp.ones((200, 784))
    _, sown = d.apply(
        params,
        inputs,
        rngs={"dropout": jax.random.key(2)},
        capture_intermediates=lambda module, _: module.name == "Dropout_0",
    )
    kept = np.asarray(sown["intermediates"]["Dropout_0"]["__call__"][0])
    np.testing.assert_allclose(np.unique(kept), [0, 1.25])
    np.testing.assert_allclose(kept.mean(), 1, atol=0.01)


def test_a_paper_gan_without_images_cannot_be_trained_unnoticed():
    config = resolved(preset="paper")
    state = population.place(presets.build(config), members(config)).init(784)
    assert np.isnan(jax.tree.leaves(state.generator.params)[-2]).any()
