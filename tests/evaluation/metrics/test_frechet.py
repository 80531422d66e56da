import numpy as np
import pytest
from scipy import linalg

from gan_jax.evaluation.metrics.frechet import frechet_distance, kernel_distance

rng = np.random.default_rng(0)


def whitened(n, d):
    """Rows whose mean is 0 and whose covariance is the identity, exactly."""
    x = rng.normal(size=(n, d))
    x -= x.mean(axis=0)
    return x @ np.linalg.inv(np.linalg.cholesky(np.cov(x, rowvar=False))).T


def numpy_kernel_distance(x, y):
    """Pair after pair."""

    def kernel(u, v):
        return (sum(u * v) / len(u) + 1) ** 3

    def pairs(z):
        return np.mean([kernel(u, v) for i, u in enumerate(z) for j, v in enumerate(z) if i != j])

    return pairs(x) + pairs(y) - 2 * np.mean([kernel(u, v) for u in x for v in y])


def test_frechet_distance_matches_scipy_s_square_root_of_the_product():
    a = rng.normal(size=(50, 6)) @ rng.normal(size=(6, 6))
    b = rng.normal(size=(40, 6)) @ rng.normal(size=(6, 6)) + 1
    ca, cb = np.cov(a.T), np.cov(b.T)
    difference = a.mean(axis=0) - b.mean(axis=0)
    trace = np.trace(ca + cb - 2 * linalg.sqrtm(ca @ cb).real)
    assert frechet_distance(a, b) == pytest.approx(difference @ difference + trace, rel=1e-9)
    assert frechet_distance(a, b) == pytest.approx(frechet_distance(b, a), rel=1e-9)


@pytest.mark.parametrize("scales", [(1.0, 2.0, 3.0), (1.0, 2.0, 0.0), (0.0, 0.0, 0.0)])
def test_frechet_distance_of_axis_parallel_gaussians_is_that_of_their_deviations(scales):
    a = whitened(40, 3) * np.array([2.0, 0.5, 0.0])
    b = whitened(30, 3) * np.array(scales) + np.array([1.0, 0.0, -2.0])
    expected = 5 + sum((np.array([2.0, 0.5, 0.0]) - np.array(scales)) ** 2)
    assert frechet_distance(a, b) == pytest.approx(expected, rel=1e-6)


def test_frechet_distance_of_fewer_rows_than_dimensions_to_themselves_is_0():
    a = rng.normal(size=(10, 64))
    assert 0 <= frechet_distance(a, a[::-1]) < 1e-5


def test_frechet_distance_is_0_of_equal_sets_and_never_negative():
    for _ in range(20):
        a = rng.normal(size=(100, 5)).astype(np.float32)
        assert 0 <= frechet_distance(a, a) < 1e-9


def test_one_feature_is_enough():
    a, b = whitened(20, 2)[:, :1], 3 * whitened(30, 2)[:, :1] + 1
    assert frechet_distance(a, b) == pytest.approx(1 + 4, rel=1e-9)


def test_kernel_distance_matches_the_sum_over_pairs():
    a, b = rng.normal(size=(7, 3)), rng.normal(size=(7, 3)) + 0.5
    mean, error = kernel_distance(a, b)
    assert mean == pytest.approx(numpy_kernel_distance(a, b), rel=1e-9)
    assert error is None


def test_kernel_distance_is_the_mean_over_disjoint_blocks_and_leaves_the_rest_out():
    a, b = rng.normal(size=(17, 3)), rng.normal(size=(26, 3))
    blocks = [numpy_kernel_distance(a[i : i + 5], b[i : i + 5]) for i in (0, 5, 10)]
    mean, error = kernel_distance(a, b, block=5)
    assert mean == pytest.approx(np.mean(blocks), rel=1e-9)
    assert error == pytest.approx(np.std(blocks, ddof=1) / np.sqrt(3), rel=1e-9)


def test_the_smaller_set_is_the_block_where_it_is_smaller_than_one():
    a, b = rng.normal(size=(6, 3)), rng.normal(size=(9, 3))
    assert kernel_distance(a, b)[0] == pytest.approx(numpy_kernel_distance(a, b[:6]), rel=1e-9)


def test_kernel_distance_is_unbiased_about_0_for_one_distribution():
    mean, error = kernel_distance(*rng.normal(size=(2, 20_000, 4)), block=20)
    assert abs(mean) < 3 * error
    # The biased estimate, with the pairs of a row and itself, is off by 2 (E k(x,x) - E k(x,y)) / n
    # = 0.7; the test can tell.
    assert error < 0.1


def test_kernel_distance_sees_a_shift():
    a, b = rng.normal(size=(2, 4000, 4))
    mean, error = kernel_distance(a, b + 0.5)
    assert mean > 5 * error


def test_too_few_rows_and_features_that_are_not_finite_are_refused():
    a = rng.normal(size=(5, 3))
    for distance in (frechet_distance, kernel_distance):
        with pytest.raises(ValueError, match="two rows"):
            distance(a, a[:1])
        with pytest.raises(ValueError, match="finite"):
            distance(a, np.full((5, 3), np.nan))
