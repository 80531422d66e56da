import math

import numpy as np
import pytest
from scipy import stats

from gan_jax.evaluation.metrics import modes as modes_lib
from gan_jax.evaluation.metrics import nearest as nearest_lib

rng = np.random.default_rng(0)


def certain(classes, num_classes=10):
    return np.eye(num_classes)[classes]


def test_samples_distributed_as_the_data_have_all_classes_and_no_divergence():
    labels = rng.integers(0, 10, 1000)
    result = modes_lib.modes(certain(rng.permutation(labels)), labels)
    np.testing.assert_allclose(result.shares, np.bincount(labels) / 1000)
    assert result.kl == 0
    assert result.present == 10
    assert result.confidence == 1


def test_divergence_is_that_of_the_samples_from_the_data():
    samples, labels = np.repeat([0, 1, 2], [70, 20, 10]), np.repeat([0, 1, 2], [20, 30, 50])
    expected = stats.entropy([0.7, 0.2, 0.1], [0.2, 0.3, 0.5])
    assert modes_lib.modes(certain(samples, 3), labels).kl == pytest.approx(expected)
    assert expected != pytest.approx(stats.entropy([0.2, 0.3, 0.5], [0.7, 0.2, 0.1]))


def test_samples_of_one_class_diverge_by_log_10():
    result = modes_lib.modes(certain(np.full(50, 3)), np.arange(10))
    assert result.kl == pytest.approx(math.log(10))
    assert result.present == 1


def test_a_class_is_present_from_a_tenth_of_its_share_of_the_data():
    labels = np.repeat([0, 1, 2], [40, 40, 20])
    at_least = np.repeat([0, 1, 2], [940, 40, 20])
    assert modes_lib.modes(certain(at_least, 3), labels).present == 3
    below = np.repeat([0, 1, 2], [942, 39, 19])
    assert modes_lib.modes(certain(below, 3), labels).present == 1


def test_a_class_that_the_data_lack_is_not_counted_and_diverges_infinitely():
    result = modes_lib.modes(certain([0, 1, 2], 3), np.array([0, 1]))
    assert result.present == 2
    assert result.kl == math.inf
    assert modes_lib.modes(certain([0, 1], 3), np.array([0, 1])).present == 2


def test_a_sample_is_of_its_likeliest_class_and_confidence_is_its_probability():
    probabilities = np.array([[0.5, 0.3, 0.2], [0.1, 0.0, 0.9]])
    result = modes_lib.modes(probabilities, np.arange(3))
    assert result.shares.tolist() == [0.5, 0, 0.5]
    assert result.confidence == pytest.approx(0.7)


def test_what_are_no_probabilities_or_labels_is_refused(unchecked):
    labels = np.arange(10)
    for bad in (np.full((2, 10), np.nan), np.ones((2, 10)), np.zeros((0, 10)), np.ones(10)):
        with pytest.raises(ValueError, match="probabilities"):
            modes_lib.modes(bad, labels)
    with pytest.raises(ValueError, match="labels below 9"):
        modes_lib.modes(certain([1], 9), labels)
    with pytest.raises(ValueError, match="at least one"):
        modes_lib.modes(certain([1]), labels[:0])


def numpy_duplicates(images, tolerance):
    def close(i, j):
        return np.sqrt(np.mean((images[i] - images[j]) ** 2)) < tolerance

    n = len(images)
    return np.mean([any(close(i, j) for j in range(n) if j != i) for i in range(n)])


@pytest.mark.parametrize("chunk", [7, 500])
def test_duplicates_match_numpy(monkeypatch, chunk):
    monkeypatch.setattr(nearest_lib, "_CHUNK", chunk)
    images = rng.random((40, 2))
    expected = numpy_duplicates(images, 0.05)
    assert 0.2 < expected < 0.8
    assert modes_lib.duplicates(images, 0.05) == expected


def test_near_copies_are_duplicates_and_others_are_not():
    images = rng.random((30, 784))
    assert modes_lib.duplicates(images) == 0
    images[7] = images[21] + 0.0098
    assert modes_lib.duplicates(images) == pytest.approx(2 / 30)
    images[7] = images[21] + 0.0102
    assert modes_lib.duplicates(images) == 0


def test_a_generator_of_one_image_makes_duplicates_only():
    assert modes_lib.duplicates(np.tile(rng.random((1, 784)), (30, 1))) == 1


@pytest.mark.parametrize(
    ("present", "precision", "num_classes", "expected"),
    [
        (8, 0.5, 10, False),
        (7, 0.5, 10, True),
        (10, 0.05, 10, False),
        (10, 0.049, 10, True),
        (4, 0.5, 5, False),
        (3, 0.5, 5, True),
    ],
)
def test_collapse_is_too_few_classes_or_too_little_precision(
    present, precision, num_classes, expected
):
    shares = np.full(num_classes, 1 / num_classes)
    result = modes_lib.Modes(shares=shares, kl=0.0, present=present, confidence=1.0)
    assert modes_lib.collapsed(result, precision, num_classes) is expected
