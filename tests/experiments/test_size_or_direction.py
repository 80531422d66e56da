"""The arms' updates of G against the library's and against float64, and what is made of them."""

import csv
import dataclasses
import importlib
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from experiments import commands, results
from experiments.size_or_direction import report, training, update
from experiments.size_or_direction.update import ARMS
from gan_jax import gan as gan_lib
from gan_jax import losses, models
from gan_jax.runs.checkpoints import state_digest
from gan_jax.terminal.errors import UsageError

DIM, LATENT, BATCH = 12, 5, 8


@pytest.fixture
def gan():
    return gan_lib.GAN(
        generator=models.Generator((16, DIM)),
        discriminator=models.Discriminator((16, 8)),
        optimizer=training.build(training.Setting(1, 1, "digits", "train", BATCH)).optimizer,
        generator_loss=losses.minimax_loss,
        latent_dim=LATENT,
        batch_size=BATCH,
        k=5,
    )


@pytest.fixture
def state(gan):
    return gan_lib.init(gan, jax.random.key(0), DIM)


@pytest.fixture
def data():
    return jnp.asarray(np.random.default_rng(0).integers(0, 256, (50, DIM), np.uint8))


# Compiled as a whole: operation by operation takes several times as long.
loss_gradient = jax.jit(update.loss_gradient, static_argnames=("gan", "loss"))
arm_gradient = jax.jit(update.arm_gradient, static_argnames=("arm", "gan"))


def vector(tree):
    return np.concatenate([np.ravel(x) for x in jax.tree.leaves(tree)]).astype(np.float64)


@pytest.mark.slow
def test_the_published_arm_is_the_library_s_training_bit_for_bit(gan, state, data):
    other = gan_lib.init(gan, jax.random.key(0), DIM)
    mine = update.train_steps(ARMS["published"], gan, state, data, 8, 7)
    assert state_digest(mine) == state_digest(gan_lib.train_steps(gan, other, data, 8, 7)[0])


@pytest.mark.slow
def test_arms_differ_in_g_and_begin_alike(gan, data):
    after_one = {}
    for name, arm in ARMS.items():
        state = gan_lib.init(gan, jax.random.key(0), DIM)
        after_one[name] = update.train_steps(arm, gan, state, data, 4, 1)
    d = {vector(state.discriminator.params).tobytes() for state in after_one.values()}
    g = {vector(state.generator.params).tobytes() for state in after_one.values()}
    assert len(d) == 1  # G's first update comes after D's
    assert len(g) > 1


def test_rescaling_keeps_the_direction_and_takes_the_other_loss_s_norm(gan, state):
    z = gan_lib.sample_noise(gan, state.key, 32)
    minimax = vector(loss_gradient(gan, state, z, losses.minimax_loss))
    wanted = vector(loss_gradient(gan, state, z, losses.non_saturating_loss))
    found = vector(arm_gradient(ARMS["rescaled"], gan, state, z))
    assert np.linalg.norm(found) == pytest.approx(np.linalg.norm(wanted), rel=1e-5)
    cosine = found @ minimax / np.linalg.norm(found) / np.linalg.norm(minimax)
    assert cosine == pytest.approx(1, abs=1e-6)


def test_the_direction_is_the_minimax_gradient_over_the_largest_d_and_does_not_underflow():
    logits = jnp.array([-3.0, 0.5, 1.0])
    expected = jax.grad(losses.minimax_loss)(logits) / jax.nn.sigmoid(1.0)
    np.testing.assert_allclose(jax.grad(update.minimax_direction)(logits), expected, rtol=1e-5)
    far = logits - 200
    assert not np.any(jax.grad(losses.minimax_loss)(far))
    weights = np.exp(np.float64(logits) - 1)  # D is its logit's exponential there
    np.testing.assert_allclose(jax.grad(update.minimax_direction)(far), -weights / 3, rtol=1e-5)


def adam_in_float64(gradients, *, b2, eps):
    m = v = 0.0
    for t, g in enumerate(gradients, 1):
        m, v = update.BETA1 * m + (1 - update.BETA1) * g, b2 * v + (1 - b2) * g**2
        change = m / (1 - update.BETA1**t) / (np.sqrt(v / (1 - b2**t)) + eps)
    return -update.LEARNING_RATE * change


@pytest.mark.parametrize("name", ["epsilon", "forgetting"])
@pytest.mark.parametrize("size", [1.0, 1e-9, 1e-18, 1e-22, 1e-28])
def test_epsilon_is_exact_down_to_where_float32_s_squares_would_be_0(name, size):
    arm = ARMS[name]
    gradients = [g * size for g in (1.0, -0.5, 0.2, 0.1)]
    adam = update.optimizer(arm)
    opt_state, params = adam.init(jnp.zeros(())), jnp.zeros(())
    for g in gradients:
        change, opt_state = adam.update(jnp.float32(g) * arm.scale, opt_state, params)
    expected = adam_in_float64(gradients, b2=arm.beta2, eps=arm.epsilon)
    assert float(change) == pytest.approx(expected, rel=2e-3)


def test_without_the_scale_a_small_gradient_would_throw_g_away():
    adam = optax.adam(update.LEARNING_RATE, b1=update.BETA1, eps=1e-30)
    change, _ = jax.jit(adam.update)(jnp.float32(1e-20), adam.init(jnp.zeros(())))
    assert abs(float(change)) > 1e3


def test_gray_and_spread_tell_an_untrained_g_from_images(gan, state):
    z = gan_lib.sample_noise(gan, state.key, 200)
    samples = np.asarray(gan_lib.generate(gan, state.generator.params, z)) / 4
    assert training.share_gray(samples) == 1
    images = np.random.default_rng(0).choice((-1.0, 1.0), (200, DIM))
    assert training.share_gray(images) == 0
    assert training.spread(images) == pytest.approx(1, abs=0.01)
    assert training.spread(images[:1].repeat(9, 0)) == 0


def test_what_is_measured_agrees_with_the_gradients_themselves(gan, state, data):
    z = gan_lib.sample_noise(gan, state.key, 64)
    record, _ = training.measure(ARMS["published"], gan, state, z, gan_lib.normalize(gan, data))
    a, b = (
        vector(loss_gradient(gan, state, z, losses.GENERATOR_LOSSES[name]))
        for name in ("minimax", "non_saturating")
    )
    assert record["minimax"] == pytest.approx(np.linalg.norm(a), rel=1e-4)
    assert record["non_saturating"] == pytest.approx(np.linalg.norm(b), rel=1e-4)
    cosine = a @ b / np.linalg.norm(a) / np.linalg.norm(b)
    assert record["cosine"] == pytest.approx(cosine, abs=1e-5)
    grads = loss_gradient(gan, state, z, losses.minimax_loss)
    moved = gan_lib.apply_gradients(gan, state.generator, grads).params
    change = vector(moved) - vector(state.generator.params)
    move = np.sqrt(np.mean(change**2)) / update.LEARNING_RATE
    assert record["move"] == pytest.approx(move, rel=1e-3)


def history(gray):
    return [{"step": 900, "gray": gray}]


def test_claims_are_paired_and_what_is_not_measured_counts_with_p_1(tmp_path):
    histories = {
        "published": {seed: history(1.0) for seed in range(16)},
        "epsilon": {seed: history(1.0) for seed in range(16)},
        "rescaled": {seed: history(0.1) for seed in range(8)},
    }
    report.write_claims(histories, tmp_path / "claims.md")
    with (tmp_path / "claims.csv").open() as file:
        rows = {row["arms"]: row for row in csv.DictReader(file)}
    assert rows["epsilon / published"]["p (McNemar)"] == "1"
    assert rows["rescaled / published"]["left gray, first"] == "8 of 8 (63% to 100%)"
    assert rows["rescaled / published"]["left gray, second"] == "0 of 8 (0% to 37%)"
    assert rows["rescaled / published"]["p (Holm)"] == "0.031"  # 4 * 2 / 2**8
    assert rows["rescaled / published"]["does the first free G?"] == "yes"
    assert rows["forgetting / epsilon"]["left gray, first"] == "not measured"


@pytest.mark.parametrize(
    ("first", "second", "p", "answer"),
    [
        (8, 0, 0.03, "yes"),
        (4, 12, 0.03, "no"),
        (0, 0, 1.0, "no"),
        (3, 0, 1.0, "no"),
        (4, 0, 0.5, "unclear"),
        (16, 16, 1.0, "unclear"),
    ],
)
def test_an_arm_frees_does_not_or_is_unclear(first, second, p, answer):
    assert report.frees(first, second, 16, p) == answer


@pytest.mark.slow
def test_what_is_in_the_file_is_not_trained_again(tmp_path, monkeypatch):
    monkeypatch.setattr(commands, "prepare_jax", lambda: None)  # the tests' own JAX is ready
    run = importlib.import_module("experiments.size_or_direction.run")
    monkeypatch.setattr(sys, "argv", ["run", "--quick", "--out", str(tmp_path)])
    assert run.main() == 0
    names = ("seeds.csv", "samples.csv", "table.csv", "claims.csv")
    first = {name: (tmp_path / name).read_bytes() for name in names}
    assert (tmp_path / "figure.png").stat().st_size > 10_000
    # As a stop between the two files' writing leaves them.
    rows = results.read(tmp_path / "seeds.csv")
    kept = [row for row in rows if (row["arm"], row["seed"]) != ("rescaled", 1)]
    results.write(tmp_path / "seeds.csv", kept)
    only = training.trained
    seen = []

    def counted(arm, setting, seed, *images):
        seen.append((arm, seed))
        return only(arm, setting, seed, *images)

    monkeypatch.setattr(training, "trained", counted)
    assert run.main() == 0
    assert seen == [(ARMS["rescaled"], 1)]
    assert {name: (tmp_path / name).read_bytes() for name in names} == first
    setting = dataclasses.replace(training.Setting(2, 30, "digits", "train", 20), steps=50)
    with pytest.raises(UsageError, match=r"holds trainings of 30 steps: delete it, or name"):
        training.train(setting, tmp_path)
