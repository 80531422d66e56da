import dataclasses
import itertools

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from flax import nnx

from gan_jax import gan as gan_lib
from gan_jax import losses, models, presets
from gan_jax.randomness import Purpose, derive, minibatch_rows
from gan_jax.runs.checkpoints import state_digest
from tests.configs import resolved
from tests.reference import numpy_gan

DIM, LATENT, BATCH = 12, 5, 8


def make_gan(k=1, loss="non_saturating", learning_rate=1e-3, g_updates=1):
    return gan_lib.GAN(
        generator=models.Generator((16, DIM)),
        discriminator=models.Discriminator((16, 8)),
        optimizer=optax.adam(learning_rate, b1=0.5),
        generator_loss=losses.GENERATOR_LOSSES[loss],
        latent_dim=LATENT,
        batch_size=BATCH,
        k=k,
        g_updates=g_updates,
    )


def make_state(gan, seed=0):
    return gan_lib.init(gan, jax.random.key(seed), DIM)


@pytest.fixture
def data():
    return jnp.asarray(np.random.default_rng(0).integers(0, 256, (50, DIM), np.uint8))


@pytest.fixture
def batch():
    rng = np.random.default_rng(1)
    x = np.float32(rng.uniform(-1, 1, (BATCH, DIM)))
    return jnp.asarray(x), jnp.asarray(np.float32(rng.standard_normal((BATCH, LATENT))))


def assert_networks_close(params, reference, **tolerance):
    for (w, b), (rw, rb) in zip(numpy_gan.layers(params), reference, strict=True):
        np.testing.assert_allclose(w, rw, **tolerance)
        np.testing.assert_allclose(b, rb, **tolerance)


def test_discriminator_update_matches_numpy(batch):
    gan, (x, z) = make_gan(), batch
    state = make_state(gan)
    g, d = numpy_gan.layers(state.generator.params), numpy_gan.layers(state.discriminator.params)
    loss, grads, real, fake = numpy_gan.discriminator_gradient(g, d, np.float64(x), np.float64(z))
    samples = gan_lib.generate(gan, state.generator.params, z)
    new, metrics = gan_lib.discriminator_update(gan, state, x, samples)
    expected = {
        "d_loss": loss,
        "d_real": real,
        "d_fake": fake,
        "d_grad_norm": numpy_gan.norm(grads),
    }
    assert metrics.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(metrics[name], value, rtol=1e-5, err_msg=name)
    after = numpy_gan.adam_first_step(d, grads, 1e-3, 0.5)
    assert_networks_close(new.discriminator.params, after, atol=1e-6)
    assert_networks_close(new.generator.params, g, rtol=0, atol=0)


@pytest.mark.parametrize("loss_name", ["non_saturating", "minimax"])
def test_generator_update_matches_numpy(batch, loss_name):
    gan, (_, z) = make_gan(loss=loss_name), batch
    state = make_state(gan)
    g, d = numpy_gan.layers(state.generator.params), numpy_gan.layers(state.discriminator.params)
    loss, grads = numpy_gan.generator_gradient(g, d, np.float64(z), loss_name)
    samples = gan_lib.generate_with_vjp(gan, state.generator.params, z)
    new, metrics = gan_lib.generator_update(gan, state, *samples)
    np.testing.assert_allclose(metrics["g_loss"], loss, rtol=1e-5)
    np.testing.assert_allclose(metrics["g_grad_norm"], numpy_gan.norm(grads), rtol=1e-5)
    after = numpy_gan.adam_first_step(g, grads, 1e-3, 0.5)
    assert_networks_close(new.generator.params, after, atol=1e-6)
    assert_networks_close(new.discriminator.params, d, rtol=0, atol=0)


def test_gradients_match_numpy_beyond_adam(batch):
    """Adam's first step is almost a sign; plain gradient descent shows the gradient itself."""
    x, z = batch
    gan = gan_lib.GAN(
        generator=models.Generator((16, DIM)),
        discriminator=models.Discriminator((16, 8)),
        optimizer=optax.sgd(1.0),
        generator_loss=losses.non_saturating_loss,
        latent_dim=LATENT,
        batch_size=BATCH,
    )
    state = make_state(gan)
    g, d = numpy_gan.layers(state.generator.params), numpy_gan.layers(state.discriminator.params)
    _, grads, _, _ = numpy_gan.discriminator_gradient(g, d, np.float64(x), np.float64(z))
    fake = gan_lib.generate(gan, state.generator.params, z)
    new, _ = gan_lib.discriminator_update(gan, state, x, fake)
    after = [(w - gw, b - gb) for (w, b), (gw, gb) in zip(d, grads, strict=True)]
    assert_networks_close(new.discriminator.params, after, atol=1e-6)


@pytest.mark.parametrize(("k", "g_updates"), [(1, 1), (3, 1), (1, 2), (2, 3)])
def test_a_step_is_the_discriminator_s_updates_then_the_generator_s(k, g_updates, data):
    gan = make_gan(k, g_updates=g_updates)
    state = make_state(gan)
    z = gan_lib.noise(gan, state.key, state.step)
    x = gan_lib.normalize(gan, data[: k * BATCH].reshape(k, BATCH, DIM))
    stepped, metrics = jax.jit(gan_lib.train_step, static_argnums=0)(gan, state, x, z)

    by_hand, d_metrics, g_metrics = state, [], []
    for i in range(k):
        fake = gan_lib.generate(gan, by_hand.generator.params, z[i])
        by_hand, m = gan_lib.discriminator_update(gan, by_hand, x[i], fake)
        d_metrics.append(m)
    for i in range(k, k + g_updates):
        samples = gan_lib.generate_with_vjp(gan, by_hand.generator.params, z[i])
        by_hand, m = gan_lib.generator_update(gan, by_hand, *samples)
        g_metrics.append(m)

    assert (int(stepped.step), int(stepped.minibatch)) == (1, k)
    assert optax.tree.get(stepped.discriminator.opt_state, "count") == k
    assert optax.tree.get(stepped.generator.opt_state, "count") == g_updates
    for ours, reference in (
        (stepped.discriminator.params, by_hand.discriminator.params),
        (stepped.generator.params, by_hand.generator.params),
    ):
        assert_networks_close(ours, numpy_gan.layers(reference), atol=1e-6)
    assert_means(metrics, d_metrics, g_metrics)


def assert_means(metrics, *of_players):
    """Checks that a step's metrics are the means over each player's updates."""
    for of_updates in of_players:
        for name in of_updates[0]:
            mean = np.mean([m[name] for m in of_updates])
            np.testing.assert_allclose(metrics[name], mean, rtol=1e-5, err_msg=name)


@pytest.mark.parametrize("loss_name", ["non_saturating", "minimax"])
def test_a_step_with_two_generator_updates_matches_numpy(data, loss_name):
    """By plain gradient descent, which needs no moments; the rate is large, so that G moves."""
    gan = dataclasses.replace(make_gan(loss=loss_name, g_updates=2), optimizer=optax.sgd(0.5))
    state = make_state(gan)
    z = gan_lib.noise(gan, state.key, state.step)
    assert z.shape == (3, BATCH, LATENT)
    x = gan_lib.normalize(gan, data[None, :BATCH])
    g, d = numpy_gan.layers(state.generator.params), numpy_gan.layers(state.discriminator.params)
    new_g, new_d, *expected = numpy_gan.step(g, d, np.float64(x), np.float64(z), loss_name, 0.5)
    stepped, metrics = gan_lib.train_step(gan, state, x, z)
    assert_networks_close(stepped.generator.params, new_g, atol=1e-6)
    assert_networks_close(stepped.discriminator.params, new_d, atol=1e-6)
    assert_means(metrics, *expected)
    one_less, *_ = numpy_gan.step(g, d, np.float64(x), np.float64(z[:2]), loss_name, 0.5)
    assert max(np.abs(w - v).max() for (w, _), (v, _) in zip(new_g, one_less, strict=True)) > 1e-4


def make_simultaneous_gan(**fields):
    gan = make_gan()
    released = {"discriminator_loss": losses.halved_discriminator_loss, "simultaneous": True}
    return dataclasses.replace(gan, optimizer=optax.sgd(1.0), **released | fields)


def test_simultaneous_update_takes_both_gradients_at_the_old_parameters(batch):
    gan, (x, z) = make_simultaneous_gan(), batch
    state = make_state(gan)
    g, d = numpy_gan.layers(state.generator.params), numpy_gan.layers(state.discriminator.params)
    d_loss, d_grads, real, fake = numpy_gan.discriminator_gradient(
        g, d, np.float64(x), np.float64(z)
    )
    d_grads = [(w / 2, b / 2) for w, b in d_grads]
    g_loss, g_grads = numpy_gan.generator_gradient(g, d, np.float64(z), "non_saturating")
    new, metrics = gan_lib.simultaneous_update(gan, state, x, z)
    expected = {
        "d_loss": d_loss / 2,
        "d_real": real,
        "d_fake": fake,
        "d_grad_norm": numpy_gan.norm(d_grads),
        "g_loss": g_loss,
        "g_grad_norm": numpy_gan.norm(g_grads),
    }
    assert metrics.keys() == expected.keys()
    for name, value in expected.items():
        np.testing.assert_allclose(metrics[name], value, rtol=1e-5, err_msg=name)
    for player, before, grads in (
        (new.discriminator, d, d_grads),
        (new.generator, g, g_grads),
    ):
        after = [(w - gw, b - gb) for (w, b), (gw, gb) in zip(before, grads, strict=True)]
        assert_networks_close(player.params, after, atol=1e-6)


def test_a_step_of_a_simultaneous_gan_is_one_update_on_one_noise(data):
    gan = make_simultaneous_gan()
    state = make_state(gan)
    z = gan_lib.noise(gan, state.key, 0)
    assert z.shape == (1, BATCH, LATENT)
    rows = minibatch_rows(state.key, 0, (1, 1, BATCH), len(data))
    x = gan_lib.normalize(gan, data[rows[0, 0]])
    by_hand, _ = gan_lib.simultaneous_update(gan, state, x, z[0])
    stepped, _ = gan_lib.train_steps(gan, make_state(gan), data, 1)
    assert (int(stepped.step), int(stepped.minibatch)) == (1, 1)
    for player in ("generator", "discriminator"):
        reference = numpy_gan.layers(getattr(by_hand, player).params)
        assert_networks_close(getattr(stepped, player).params, reference, atol=1e-6)


def test_every_update_of_a_step_draws_fresh_noise():
    gan = make_gan(k=3, g_updates=2)
    noise = np.asarray(gan_lib.noise(gan, jax.random.key(0), 7))
    assert noise.shape == (5, BATCH, LATENT)
    assert len(np.unique(noise)) == noise.size
    assert not np.isin(noise, gan_lib.noise(gan, jax.random.key(0), 8)).any()
    many = gan_lib.noise(dataclasses.replace(gan, batch_size=2000), jax.random.key(0), 0)
    np.testing.assert_allclose([many.mean(), many.std()], [0, 1], atol=0.01)


@pytest.mark.parametrize("k", [1, 2, 4])
def test_every_row_is_used_once_an_epoch_whatever_k(k):
    num_rows, per_epoch = 50, 50 // BATCH
    rows = minibatch_rows(jax.random.key(3), 0, (12, k, BATCH), num_rows)
    assert rows.shape == (12, k, BATCH)
    flat = np.asarray(rows).reshape(-1, BATCH)
    epochs = [flat[i : i + per_epoch] for i in range(0, len(flat) - per_epoch + 1, per_epoch)]
    assert len(epochs) == 12 * k // per_epoch
    for epoch in epochs:
        assert len(np.unique(epoch)) == per_epoch * BATCH
        assert epoch.min() >= 0
        assert epoch.max() < num_rows
    assert all((a != b).any() for a, b in itertools.pairwise(epochs))


def test_minibatches_depend_on_the_step_alone():
    key = jax.random.key(3)
    whole = np.asarray(minibatch_rows(key, 0, (20, 2, BATCH), 50))
    for start, count in [(0, 1), (2, 1), (3, 7), (5, 15), (19, 1)]:
        part = minibatch_rows(key, start * 2, (count, 2, BATCH), 50)
        np.testing.assert_array_equal(part, whole[start : start + count])


def test_more_images_in_a_step_than_in_the_data_is_fine(data):
    gan = make_gan(k=9)  # 72 images a step, of 50
    state, metrics = gan_lib.train_steps(gan, make_state(gan), data, 3)
    assert int(state.step) == 3
    assert np.isfinite(metrics["d_loss"]).all()


def test_the_scan_trains_on_the_minibatches_and_noise_of_each_step(data):
    gan = make_gan(k=2)
    state = make_state(gan)
    rows = minibatch_rows(state.key, 0, (5, 2, BATCH), len(data))
    by_hand, history = state, []
    for i in range(5):
        x = gan_lib.normalize(gan, data[rows[i]])
        z = gan_lib.noise(gan, state.key, i)
        by_hand, metrics = gan_lib.train_step(gan, by_hand, x, z)
        history.append(metrics)
    scanned, metrics = gan_lib.train_steps(gan, make_state(gan), data, 5)
    for name, values in metrics.items():
        assert values.shape == (5,)
        np.testing.assert_allclose(values, [m[name] for m in history], rtol=1e-4, err_msg=name)
    reference = numpy_gan.layers(by_hand.generator.params)
    assert_networks_close(scanned.generator.params, reference, atol=1e-5)


@pytest.mark.parametrize(
    ("k", "g_updates", "split"),
    [
        pytest.param(2, 1, [7, 7, 6], marks=pytest.mark.slow),
        (2, 1, [19, 1]),
        pytest.param(2, 1, [1] * 20, marks=pytest.mark.slow),
        pytest.param(2, 1, [10, 10], marks=pytest.mark.slow),
        pytest.param(1, 2, [19, 1], marks=pytest.mark.slow),
        pytest.param(1, 5, [7, 12, 1], marks=pytest.mark.slow),
    ],
)
def test_how_steps_are_cut_into_programs_changes_no_bit(data, k, g_updates, split):
    gan = make_gan(k, g_updates=g_updates)
    whole, whole_metrics = gan_lib.train_steps(gan, make_state(gan), data, 20)
    state, parts = make_state(gan), []
    for count in split:
        state, metrics = gan_lib.train_steps(gan, state, data, count)
        parts.append(metrics)
    assert state_digest(state) == state_digest(whole)
    for name, values in whole_metrics.items():
        np.testing.assert_array_equal(np.concatenate([p[name] for p in parts]), values)


@pytest.mark.slow
def test_a_program_of_one_step_has_the_bits_of_one_of_many():
    """At full size, where XLA rounds differently what it does not compile as a loop."""
    gan = presets.build(resolved(batch_size=20))
    data = jnp.asarray(np.random.default_rng(0).integers(0, 256, (100, 784), np.uint8))
    states = [gan_lib.init(gan, jax.random.key(0), 784) for _ in range(3)]
    whole, _ = gan_lib.train_steps(gan, states[0], data, 5)
    parts, _ = gan_lib.train_steps(gan, states[1], data, 4)
    parts, _ = gan_lib.train_steps(gan, parts, data, 1)
    limited, metrics = gan_lib.train_steps(gan, states[2], data, 5, limit=1)
    assert np.flatnonzero(metrics["d_loss"]).tolist() == [0]
    limited, _ = gan_lib.train_steps(gan, limited, data, 5, limit=4)
    assert state_digest(parts) == state_digest(whole) == state_digest(limited)


def test_same_state_in_same_bits_out_and_another_seed_other_bits(data):
    gan = make_gan()
    digests = [
        state_digest(gan_lib.train_steps(gan, make_state(gan, seed), data, 10)[0])
        for seed in (0, 0, 1)
    ]
    assert digests[0] == digests[1] != digests[2]


def test_the_state_is_donated(data):
    state = make_state(make_gan())
    kernel = state.generator.params["params"]["MLP_0"]["Dense_0"]["kernel"]
    gan_lib.train_steps(make_gan(), state, data, 1)
    assert kernel.is_deleted()


@pytest.mark.parametrize("pixel_range", [(-1.0, 1.0), (0.0, 1.0)])
def test_images_are_scaled_to_the_pixel_range_and_back_and_floats_pass(pixel_range):
    gan = dataclasses.replace(make_gan(), pixel_range=pixel_range)
    pixels = jnp.asarray([[0, 51, 255]], jnp.uint8)
    scaled = gan_lib.normalize(gan, pixels)
    assert (scaled[0, 0], scaled[0, 2]) == pixel_range
    np.testing.assert_allclose(gan_lib.denormalize(gan, scaled), [[0, 0.2, 1]], atol=1e-7)
    floats = jnp.asarray([[3.5, -7.0]])
    np.testing.assert_array_equal(gan_lib.normalize(gan, floats), floats)


@pytest.mark.parametrize("g_updates", [1, 2])
def test_moving_average_is_the_mean_of_the_first_steps_then_exponential(data, g_updates):
    gan = dataclasses.replace(make_gan(g_updates=g_updates), ema_decay=0.75)
    state, kernels, averages = make_state(gan), [], []
    for _ in range(7):
        state, _ = gan_lib.train_steps(gan, state, data, 1)
        kernels.append(np.array(jax.tree.leaves(state.generator.params)[1]))
        averages.append(np.array(jax.tree.leaves(state.ema_params)[1]))
    np.testing.assert_allclose(averages[2], np.mean(kernels[:3], axis=0), rtol=1e-5)
    np.testing.assert_allclose(averages[3], np.mean(kernels[:4], axis=0), rtol=1e-5)
    expected = averages[3]
    for kernel, average in zip(kernels[4:], averages[4:], strict=True):
        expected = 0.75 * expected + 0.25 * kernel
        np.testing.assert_allclose(average, expected, rtol=1e-5)


def test_moving_average_changes_nothing_else(data):
    gan = dataclasses.replace(make_gan(), ema_decay=0.75)
    without, _ = gan_lib.train_steps(make_gan(), make_state(make_gan()), data, 5)
    with_average, _ = gan_lib.train_steps(gan, make_state(gan), data, 5)
    assert state_digest(with_average.replace(ema_params=None)) == state_digest(without)


class Dropping(nn.Module):
    """A discriminator that answers with what dropout leaves of numbers, whatever its input."""

    @nn.compact
    def __call__(self, x):
        scale = self.param("scale", nn.initializers.ones, (1,))
        numbers = jnp.sqrt(1.0 + jnp.arange(x.size)).reshape(x.shape)
        kept = nn.Dropout(0.5, deterministic=not self.has_rng("dropout"))(numbers)
        return scale * kept.sum(axis=1)


def test_each_update_of_each_step_and_seed_has_its_own_dropout(data):
    gan = dataclasses.replace(
        make_gan(), discriminator=Dropping(), generator_loss=jnp.sum, optimizer=optax.sgd(0.0)
    )
    seen = []
    for seed in (0, 1):
        _, metrics = gan_lib.train_steps(gan, make_state(gan, seed), data, 3)
        seen += np.asarray(metrics["g_loss"]).tolist()
    assert len(set(seen)) == 6
    again = gan_lib.train_steps(gan, make_state(gan, 1), data, 3)[1]["g_loss"]
    np.testing.assert_array_equal(again, seen[3:])


def test_the_k_updates_of_a_step_have_different_dropout(batch):
    gan = dataclasses.replace(
        make_gan(k=3), discriminator=Dropping(), generator_loss=jnp.sum, optimizer=optax.sgd(1.0)
    )
    x, z = batch
    moved = []
    for k in (1, 2, 3):
        one = dataclasses.replace(gan, k=k)
        copies = jnp.stack([x] * k), jnp.stack([z] * (k + 1))
        state = make_state(one)
        _, metrics = gan_lib.train_step(one, state, *copies)
        moved.append(float(metrics["d_grad_norm"]) * k)
    first, second, third = moved[0], moved[1] - moved[0], moved[2] - moved[1]
    assert len({round(x, 3) for x in (first, second, third)}) == 3


def test_both_players_of_a_simultaneous_update_see_the_same_dropout(batch):
    """The losses are means of what dropout leaves of numbers, so that they tell the masks."""
    gan = make_simultaneous_gan(
        discriminator=Dropping(),
        generator_loss=jnp.mean,
        discriminator_loss=lambda real, fake: jnp.mean(fake) + 0 * jnp.mean(real),
    )
    seen = set()
    for seed in range(3):
        key = jax.random.key(seed)
        _, metrics = gan_lib.simultaneous_update(gan, make_state(gan), *batch, key=key)
        assert metrics["d_loss"] == metrics["g_loss"]
        seen.add(float(metrics["g_loss"]))
    assert len(seen) == 3

    gan = dataclasses.replace(gan, discriminator_loss=lambda real, fake: jnp.mean(real - fake))
    _, metrics = gan_lib.simultaneous_update(gan, make_state(gan), *batch, key=key)
    assert metrics["d_loss"] != 0  # the real images have masks of their own


def test_the_generator_s_updates_of_a_step_have_different_dropout(batch):
    x, z = batch
    for g_updates in (1, 2, 3):
        gan = dataclasses.replace(
            make_gan(g_updates=g_updates),
            discriminator=Dropping(),
            generator_loss=jnp.sum,
            optimizer=optax.sgd(0.0),
        )
        state = make_state(gan)
        keys = jax.random.split(derive(state.key, Purpose.DROPOUT, 0), 1 + g_updates)
        losses = []
        for key in keys[1:]:
            samples = gan_lib.generate_with_vjp(gan, state.generator.params, z)
            losses.append(gan_lib.generator_update(gan, state, *samples, key=key)[1]["g_loss"])
        assert len({float(loss) for loss in losses}) == g_updates
        copies = x[None], jnp.stack([z] * (1 + g_updates))
        _, metrics = gan_lib.train_step(gan, state, *copies)
        np.testing.assert_allclose(metrics["g_loss"], np.mean(losses), rtol=1e-6)


def test_dropout_is_off_without_a_key(batch):
    gan = dataclasses.replace(make_gan(), discriminator=Dropping(), generator_loss=jnp.mean)
    state = make_state(gan)
    all_kept = np.sqrt(1 + np.arange(BATCH * DIM)).sum() / BATCH
    samples = gan_lib.generate_with_vjp(gan, state.generator.params, batch[1])
    _, metrics = gan_lib.generator_update(gan, state, *samples)
    np.testing.assert_allclose(metrics["g_loss"], all_kept, rtol=1e-6)
    _, metrics = gan_lib.generator_update(gan, state, *samples, key=jax.random.key(0))
    assert abs(metrics["g_loss"] - all_kept) > 1e-2 * all_kept


def test_noise_of_pictures_is_none_that_training_draws():
    gan, key = make_gan(), jax.random.key(0)
    samples = np.asarray(gan_lib.sample_noise(gan, key, 6))
    assert samples.shape == (6, LATENT)
    assert not np.isin(samples, gan_lib.noise(gan, key, 0)).any()


def test_the_state_counts_the_minibatches_it_has_used(data):
    state = make_state(make_gan())
    for k, g_updates, steps in ((3, 1, 2), (1, 2, 4)):
        gan = make_gan(k, g_updates=g_updates)
        state, _ = gan_lib.train_steps(gan, state, data, 5, steps)
    assert (int(state.step), int(state.minibatch)) == (6, 3 * 2 + 4)


class NNXNetwork(nnx.Module):
    """Two layers in Flax's newer interface."""

    def __init__(self, inputs, outputs, *, rngs):
        self.hidden = nnx.Linear(inputs, 16, rngs=rngs)
        self.last = nnx.Linear(16, outputs or 1, rngs=rngs)
        self.outputs = outputs

    def __call__(self, x):
        x = self.last(jax.nn.relu(self.hidden(x)))
        return jnp.tanh(x) if self.outputs else x[:, 0]


def test_networks_may_be_nnx_modules(data):
    """A GAN asks of a network only `init` and `apply`, which `nnx.bridge` gives to any module."""
    gan = dataclasses.replace(
        make_gan(k=2),
        generator=nnx.bridge.to_linen(NNXNetwork, LATENT, DIM),
        discriminator=nnx.bridge.to_linen(NNXNetwork, DIM, None),
    )
    start = make_state(gan)
    before = [np.array(x) for x in jax.tree.leaves(start.generator.params)]
    state, metrics = gan_lib.train_steps(gan, start, data, 10)
    assert np.isfinite(metrics["g_loss"]).all()
    after = jax.tree.leaves(state.generator.params)
    assert all((a != b).any() for a, b in zip(after, before, strict=True))
    samples = gan_lib.generate(gan, state.generator.params, jnp.ones((3, LATENT)))
    assert samples.shape == (3, DIM)
