import numpy as np

from gan_jax.evaluation.generators import linear_path, spherical_path

rng = np.random.default_rng(0)


def test_paths_begin_and_end_at_their_ends():
    start, end = rng.standard_normal((2, 100)).astype(np.float32)
    for path in (linear_path, spherical_path):
        points = path(start, end, 7)
        assert points.shape == (7, 100)
        assert points.dtype == np.float32
        np.testing.assert_allclose(points[[0, -1]], [start, end], atol=1e-5)


def test_middle_of_the_straight_path_is_the_mean_and_of_the_great_circle_as_long_as_its_ends():
    start, end = np.array([2.0, 0]), np.array([0, 2.0])
    np.testing.assert_allclose(linear_path(start, end, 3)[1], [1, 1])
    np.testing.assert_allclose(spherical_path(start, end, 3)[1], [2**0.5, 2**0.5])


def test_steps_along_the_great_circle_turn_by_equal_angles():
    start, end = rng.standard_normal((2, 100))
    start, end = start / np.linalg.norm(start), end / np.linalg.norm(end)
    points = spherical_path(start, end, 6)
    cosines = np.sum(points[1:] * points[:-1], axis=1)
    np.testing.assert_allclose(cosines, np.cos(np.arccos(start @ end) / 5), rtol=1e-6)


def test_great_circle_between_ends_of_one_direction_is_the_straight_line():
    start = rng.standard_normal(5)
    np.testing.assert_allclose(
        spherical_path(start, 3 * start, 4), linear_path(start, 3 * start, 4)
    )
