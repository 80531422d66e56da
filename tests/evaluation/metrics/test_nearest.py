import numpy as np
import pytest
from scipy.spatial.distance import cdist

from gan_jax.evaluation.metrics import nearest as nearest_lib
from gan_jax.evaluation.metrics.nearest import nearest, share_too_close

rng = np.random.default_rng(0)
IMAGES = rng.random((50, 6)).astype(np.float32)
QUERIES = rng.random((23, 6)).astype(np.float32)


@pytest.mark.parametrize("chunk", [1, 8, 23, 500])
def test_nearest_matches_scipy(monkeypatch, chunk):
    monkeypatch.setattr(nearest_lib, "_CHUNK", chunk)
    between = cdist(QUERIES.astype(np.float64), IMAGES.astype(np.float64))
    indices, distances = nearest(QUERIES, IMAGES)
    np.testing.assert_array_equal(indices, between.argmin(axis=1))
    np.testing.assert_allclose(distances, between.min(axis=1), rtol=1e-12)


@pytest.mark.parametrize("chunk", [7, 500])
def test_nearest_other_image_is_never_the_image_itself(monkeypatch, chunk):
    monkeypatch.setattr(nearest_lib, "_CHUNK", chunk)
    between = cdist(IMAGES.astype(np.float64), IMAGES.astype(np.float64))
    np.fill_diagonal(between, np.inf)
    indices, distances = nearest(IMAGES, IMAGES, other_than_itself=True)
    np.testing.assert_array_equal(indices, between.argmin(axis=1))
    np.testing.assert_allclose(distances, between.min(axis=1), rtol=1e-12)
    with pytest.raises(ValueError, match="no other"):
        nearest(IMAGES[:1], IMAGES[:1], other_than_itself=True)


def test_distance_to_a_copy_is_exactly_0():
    images = rng.random((30, 784)).astype(np.float32)
    indices, distances = nearest(images[[4, 17]], images)
    assert indices.tolist() == [4, 17]
    assert distances.tolist() == [0, 0]


def test_small_distances_are_exact_where_products_in_float32_would_cancel():
    images = rng.random((30, 784)).astype(np.float32)
    query = images[[3]].astype(np.float64) + 1e-5
    _, distances = nearest(query, images)
    expected = np.linalg.norm(query.astype(np.float32).astype(np.float64) - images[[3]])
    assert distances[0] == pytest.approx(expected, rel=1e-9)


def test_copies_of_training_images_are_too_close_and_held_out_images_are_not():
    train, test, fresh = rng.random((3, 400, 10))
    of_test = nearest(test, train)[1]
    assert share_too_close(nearest(train[:100], train)[1], of_test) == 1
    assert share_too_close(nearest(fresh, train)[1], of_test) < 0.05
    half = np.concatenate([train[:150], fresh[:150] + 1])
    assert share_too_close(nearest(half, train)[1], of_test) == 0.5
