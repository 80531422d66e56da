import jax
import numpy as np
import pytest
from scipy import stats

from gan_jax.evaluation.metrics import parzen

rng = np.random.default_rng(0)
SAMPLES = rng.random((30, 7))
IMAGES = rng.random((23, 7))


def numpy_log_likelihoods(samples, images, sigma):
    """One density after the other, in float64."""
    values = []
    for image in images:
        densities = stats.norm(samples, sigma).logpdf(image).sum(axis=1)
        largest = max(densities)
        values.append(largest + np.log(np.mean(np.exp(densities - largest))))
    return np.array(values)


@pytest.mark.parametrize("sigma", [0.01, 0.1, 1.0])
def test_log_likelihoods_match_scipy(sigma):
    values = parzen.log_likelihoods(SAMPLES, IMAGES, sigma)
    expected = numpy_log_likelihoods(SAMPLES, IMAGES, sigma)
    np.testing.assert_allclose(values, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("chunk", [1, 8, 23, 100])
def test_likelihoods_do_not_depend_on_the_chunks(monkeypatch, chunk):
    expected = numpy_log_likelihoods(SAMPLES, IMAGES, 0.2)
    monkeypatch.setattr(parzen, "_CHUNK", chunk)
    values = parzen.log_likelihoods(SAMPLES, IMAGES, 0.2)
    np.testing.assert_allclose(values, expected, rtol=1e-5, atol=1e-5)


def test_one_sample_gives_the_density_of_a_gaussian():
    values = parzen.log_likelihoods(SAMPLES[:1], IMAGES, 0.3)
    expected = stats.norm(SAMPLES[:1], 0.3).logpdf(IMAGES).sum(axis=1)
    np.testing.assert_allclose(values, expected, rtol=1e-5)


def test_error_is_below_a_hundredth_of_a_nat_at_the_size_of_an_image():
    samples = np.tile(rng.random((1, 784)), (20, 1)) + 0.05 * rng.normal(size=(20, 784))
    images = samples + 0.05 * rng.normal(size=(20, 784))
    values = parzen.log_likelihoods(samples, images, 0.1)
    assert np.abs(values - numpy_log_likelihoods(samples, images, 0.1)).max() < 0.01


def test_images_far_from_all_samples_stay_finite():
    values = parzen.log_likelihoods(np.zeros((4, 784)), np.ones((2, 784)), 0.01)
    expected = -784 / (2 * 0.01**2) - 392 * np.log(2 * np.pi * 0.01**2)
    np.testing.assert_allclose(values, expected, rtol=1e-6)


def test_sigma_is_chosen_on_the_validation_images_and_the_test_images_are_measured():
    samples, validation, test = rng.normal(0.5, 0.2, (3, 200, 5))
    result = parzen.parzen(samples, validation, 10 * test)
    means = [numpy_log_likelihoods(samples, validation, s).mean() for s in parzen.SIGMAS]
    np.testing.assert_allclose(result.validation, means, rtol=1e-4, atol=1e-4)
    assert result.sigma == parzen.SIGMAS[np.argmax(means)]
    assert parzen.SIGMAS[0] < result.sigma < parzen.SIGMAS[-1]
    values = numpy_log_likelihoods(samples, 10 * test, result.sigma)
    assert result.mean == pytest.approx(values.mean(), rel=1e-5)
    assert result.standard_error == pytest.approx(values.std(ddof=1) / np.sqrt(200), rel=1e-4)


def test_standard_error_of_one_image_is_nan():
    assert np.isnan(parzen.parzen(SAMPLES, IMAGES, IMAGES[:1]).standard_error)


def test_another_sigma_and_another_number_of_images_compile_nothing():
    parzen.log_likelihoods(SAMPLES, IMAGES, 0.2)
    compiled = parzen._log_sums._cache_size()
    parzen.log_likelihoods(SAMPLES, IMAGES[:9], 0.4)
    assert parzen._log_sums._cache_size() == compiled


def test_samples_that_are_not_finite_or_not_floats_or_of_another_size_are_refused(unchecked):
    with pytest.raises(ValueError, match="finite"):
        parzen.log_likelihoods(np.where(SAMPLES > 0.9, np.nan, SAMPLES), IMAGES, 0.2)
    with pytest.raises(ValueError, match="floats, images in"):
        parzen.log_likelihoods((255 * SAMPLES).astype(np.uint8), IMAGES, 0.2)
    with pytest.raises(ValueError, match="one length"):
        parzen.log_likelihoods(SAMPLES[:, :5], IMAGES, 0.2)
    with pytest.raises(ValueError, match="one length"):
        parzen.log_likelihoods(SAMPLES[:0], IMAGES, 0.2)
    with pytest.raises(ValueError, match="positive"):
        parzen.log_likelihoods(SAMPLES, IMAGES, 0.0)


def test_jax_arrays_are_taken():
    values = parzen.log_likelihoods(jax.numpy.asarray(SAMPLES), jax.numpy.asarray(IMAGES), 0.2)
    np.testing.assert_allclose(values, numpy_log_likelihoods(SAMPLES, IMAGES, 0.2), rtol=1e-4)
