import numpy as np
import pytest
from scipy.spatial.distance import cdist

from gan_jax.evaluation.metrics import prdc as prdc_lib
from gan_jax.evaluation.metrics.prdc import PRDC, prdc

rng = np.random.default_rng(0)


def numpy_prdc(real, fake, k):
    """Ball by ball; the distances by subtraction."""

    def radii(points):
        return [sorted(np.delete(row, i))[k - 1] for i, row in enumerate(cdist(points, points))]

    between = cdist(real, fake)
    real_radii, fake_radii = radii(real), radii(fake)
    inside = [[d < r for d in row] for row, r in zip(between, real_radii, strict=True)]
    recalled = [any(row < fake_radii) for row in between]
    covered = [min(row) < r for row, r in zip(between, real_radii, strict=True)]
    return PRDC(
        precision=np.mean(np.any(inside, axis=0)),
        recall=np.mean(recalled),
        density=np.sum(inside) / (k * len(fake)),
        coverage=np.mean(covered),
    )


def assert_equal(result, expected):
    assert vars(result) == pytest.approx(vars(expected), rel=1e-12)


@pytest.mark.parametrize("k", [1, 3, 5])
@pytest.mark.parametrize("chunk", [7, 40, 1000])
def test_prdc_matches_numpy(monkeypatch, k, chunk):
    monkeypatch.setattr(prdc_lib, "_CHUNK", chunk)
    real, fake = rng.normal(size=(40, 3)), 0.7 * rng.normal(size=(33, 3)) + 0.5
    expected = numpy_prdc(real, fake, k)
    assert 0 < expected.recall < 1  # a case with something to get wrong
    assert 0 < expected.coverage < 1
    assert_equal(prdc(real, fake, k), expected)


def test_ties_and_copies_fall_as_in_exact_arithmetic():
    # Distances on a grid are exact: nearly every comparison is a tie, and points repeat.
    real = rng.integers(0, 4, size=(60, 2)).astype(np.float64)
    fake = rng.integers(0, 5, size=(50, 2)).astype(np.float64)
    for k in (1, 2, 5):
        assert_equal(prdc(real / 3 + 0.1, fake / 3 + 0.1, k), numpy_prdc(real, fake, k))


def test_copies_have_no_ball_and_lie_in_none():
    point = rng.normal(size=(1, 128)).astype(np.float32)
    copies = np.tile(point, (20, 1))
    assert prdc(copies, copies.copy()) == PRDC(0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("shape", [(500, 128), (1203, 8)])
def test_identical_sets_get_1_of_everything(shape):
    real = rng.normal(size=shape).astype(np.float32)
    assert_equal(prdc(real, real.copy()), PRDC(1.0, 1.0, 1.0, 1.0))


def test_sets_far_apart_get_0_of_everything():
    real, fake = rng.normal(size=(2, 100, 5))
    assert prdc(real, fake + 100) == PRDC(0.0, 0.0, 0.0, 0.0)


def test_one_distribution_has_density_and_coverage_near_what_theory_says():
    # Naeem et al., section 3.4: expected density 1, coverage 1 - 2^-k up to terms in 1/n.
    result = prdc(*rng.normal(size=(2, 3000, 4)))
    assert result.density == pytest.approx(1, abs=0.05)
    assert result.coverage == pytest.approx(1 - 2**-5, abs=0.02)


def test_a_generator_of_one_mode_is_precise_but_does_not_recall():
    modes = np.repeat([[0.0, 0.0], [50.0, 0.0], [0.0, 50.0], [50.0, 50.0]], 100, axis=0)
    real = modes + rng.normal(size=(400, 2))
    result = prdc(real, rng.normal(size=(400, 2)))
    assert result.precision > 0.9
    assert result.recall < 0.3
    assert result.coverage < 0.3


def test_real_points_beat_noise_around_them():
    data, held_out = rng.normal(size=(2, 500, 2)) @ rng.normal(size=(2, 20))
    noisy = held_out + rng.normal(size=(500, 20))
    real, noise = prdc(data, held_out), prdc(data, noisy)
    assert real.precision > noise.precision + 0.5
    assert real.density > noise.density + 0.5
    assert real.coverage > noise.coverage + 0.3


def test_k_without_enough_neighbours_is_refused():
    real = rng.normal(size=(6, 2))
    prdc(real, real, k=5)
    for k in (0, 6):
        with pytest.raises(ValueError, match="neighbours"):
            prdc(real, real, k=k)
    with pytest.raises(ValueError, match="neighbours"):
        prdc(real, real[:5], k=5)
