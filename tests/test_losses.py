import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gan_jax import losses

REAL = np.array([3.0, -1.5, 0.0, 0.25])
FAKE = np.array([-2.0, 1.0, 0.5, -0.75])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def finite_difference(f, x, h=1e-6):
    """The gradient of a function of float64 NumPy, by central differences."""
    steps = h * np.eye(len(x))
    return np.array([(f(x + step) - f(x - step)) / (2 * h) for step in steps])


def numpy_discriminator_loss(real, fake):
    return -np.mean(np.log(sigmoid(real))) - np.mean(np.log(1 - sigmoid(fake)))


NUMPY_GENERATOR_LOSSES = {
    "non_saturating": lambda fake: -np.mean(np.log(sigmoid(fake))),
    "minimax": lambda fake: np.mean(np.log(1 - sigmoid(fake))),
}


def test_discriminator_loss_and_gradient_match_numpy():
    value, grads = jax.value_and_grad(losses.discriminator_loss, (0, 1))(
        jnp.asarray(REAL), jnp.asarray(FAKE)
    )
    np.testing.assert_allclose(value, numpy_discriminator_loss(REAL, FAKE), rtol=1e-6)
    real = finite_difference(lambda r: numpy_discriminator_loss(r, FAKE), REAL)
    fake = finite_difference(lambda f: numpy_discriminator_loss(REAL, f), FAKE)
    np.testing.assert_allclose(grads[0], real, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(grads[1], fake, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("name", ["non_saturating", "minimax"])
def test_generator_losses_and_gradients_match_numpy(name):
    value, grad = jax.value_and_grad(losses.GENERATOR_LOSSES[name])(jnp.asarray(FAKE))
    reference = NUMPY_GENERATOR_LOSSES[name]
    np.testing.assert_allclose(value, reference(FAKE), rtol=1e-6)
    np.testing.assert_allclose(grad, finite_difference(reference, FAKE), rtol=1e-5, atol=1e-7)


def test_discriminator_loss_is_2_log_2_where_d_answers_one_half():
    zeros = jnp.zeros(5)
    np.testing.assert_allclose(losses.discriminator_loss(zeros, zeros), 2 * np.log(2), rtol=1e-6)


def test_minimax_loss_is_d_s_loss_on_fakes_negated():
    fake = jnp.asarray(FAKE)
    certain = jnp.full(4, 1e4)  # real data that D is sure of cost it nothing
    value = losses.discriminator_loss(certain, fake)
    np.testing.assert_allclose(losses.minimax_loss(fake), -value, rtol=1e-6)


@pytest.mark.parametrize("logit", [-1e4, -100.0, -17.0, 17.0, 100.0, 1e4])
def test_losses_and_gradients_stay_finite_at_extreme_logits(logit):
    logits = jnp.full(3, logit)
    for loss in losses.GENERATOR_LOSSES.values():
        value, grad = jax.value_and_grad(loss)(logits)
        assert np.isfinite(value)
        assert np.isfinite(grad).all()
    value, grads = jax.value_and_grad(losses.discriminator_loss, (0, 1))(logits, -logits)
    assert np.isfinite(value)
    assert np.isfinite(grads).all()


def test_minimax_gradient_vanishes_where_d_rejects_and_non_saturating_does_not():
    rejected = jnp.full(4, -20.0)
    assert np.abs(jax.grad(losses.minimax_loss)(rejected)).max() < 1e-8
    np.testing.assert_allclose(jax.grad(losses.non_saturating_loss)(rejected), -0.25, rtol=1e-6)
