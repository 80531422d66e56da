import numpy as np
import pytest

from gan_jax.evaluation.metrics.discriminator import BINS, summarize


def test_a_discriminator_that_cannot_tell_is_half_right_and_at_one_half():
    half = np.full(10, 0.5)
    result = summarize(half, half, half)
    assert result["d_accuracy"] == 0.5
    assert result["d_from_half"] == 0
    assert (result["d_train"], result["d_real"], result["d_fake"]) == (0.5, 0.5, 0.5)


def test_a_perfect_discriminator_is_always_right():
    ones, zeros = np.ones(10), np.zeros(30)
    result = summarize(ones, ones, zeros)
    assert (result["d_accuracy"], result["d_from_half"]) == (1, 0.5)
    assert (result["d_real_shares"][-1], result["d_fake_shares"][0]) == (1, 1)


def test_accuracy_is_the_mean_over_real_and_generated_whatever_their_numbers():
    test, fake = np.array([0.9, 0.2]), np.array([0.1, 0.1, 0.1, 0.8])
    result = summarize(np.array([0.7]), test, fake)
    assert result["d_accuracy"] == pytest.approx((0.5 + 0.75) / 2)
    assert result["d_from_half"] == pytest.approx((0.35 + (0.4 * 3 + 0.3) / 4) / 2)
    assert result["d_train"] == pytest.approx(0.7)
    assert len(result["d_fake_shares"]) == BINS
    assert result["d_fake_shares"][4] == 0.75
