"""Evaluation of one's own images, with and without labels, and of fewer than 10,000 samples."""

import json

import numpy as np
import pytest
from PIL import Image

from gan_jax.data.datasets import Dataset
from gan_jax.data.source import DataSource
from gan_jax.evaluation import classifier, measuring, network, records, suite
from gan_jax.evaluation.metrics import frechet, parzen
from gan_jax.evaluation.report import tables
from gan_jax.evaluation.suite import Suite

SHAPE = (9, 13)
SIZE = 9 * 13


def images(num, seed=0):
    """Bars that stand on one of three columns, so that there is a class to see."""
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, 40, (num, *SHAPE))
    labels = np.sort(np.arange(num) % 3).astype(np.uint8)
    for image, label in zip(drawn, labels, strict=True):
        image[:, 2 + 4 * label] = rng.integers(180, 256)
    return drawn.astype(np.uint8), labels


def held(num_samples=None, **more):
    """A suite of images without labels, held in memory."""
    train, test = (images(num, num)[0].reshape(num, SIZE) / np.float32(255) for num in (120, 40))
    more = {"shape": SHAPE, "named": False, "unclassified": "bars has no labels"} | more
    found = Suite("bars", train, None, test, None, None, parzen.SIGMAS, "", **more)
    return found if num_samples is None else Suite(**vars(found) | {"num_samples": num_samples})


@pytest.mark.slow
def test_what_needs_no_labels_is_measured_and_the_rest_is_named():
    found = held()
    scores = json.loads(json.dumps(measuring.measure(found, found.train[:60])))
    without = {"classes", "class_kl", "confidence"}
    assert set(scores["left_out"]) == without
    assert not without & scores.keys()
    assert not {"shares", "collapsed"} & scores.keys()
    others = [m.name for m in measuring.METRICS if m.compute and m.name not in without]
    assert all(np.isfinite(scores[name]) for name in others)
    assert scores["kernel_error"] > 0  # there are blocks to tell it from
    records.check_scores(scores)
    for name in ("frechet", "left_out"):
        with pytest.raises(ValueError, match="is missing"):
            records.check_scores({key: value for key, value in scores.items() if key != name})


def test_pixels_and_reasons_are_said_once():
    found = held()
    by_name = {metric.name: metric for metric in measuring.METRICS}
    assert by_name["frechet"].full_title(found) == "Fréchet distance, pixels"
    assert by_name["parzen"].full_title(found) == "Parzen log-likelihood (nats)"
    assert found.features_identity == "Features: pixels (bars has no labels)"
    (line,) = tables.sentences_of_left_out(found)
    assert line.startswith("Left out, as bars has no labels: Classes present, KL of classes")


def test_covariances_of_many_pixels_are_left_out_with_the_reason():
    found = Suite(**vars(held()) | {"test": np.zeros((20, 80 * 80), np.float32)})
    assert "6,400 pixels take too long" in measuring.left_out(found)["frechet"]


def test_what_depends_on_the_number_of_samples_says_so_and_nothing_does_of_10_000():
    few, full = held(1_000), held(10_000)
    said = {m.name: m.caveat(few) for m in measuring.METRICS if m.caveat(few)}
    assert set(said) == {
        *("parzen", "frechet", "kernel", "recall", "coverage", "class_kl", "duplicates")
    }
    assert said["coverage"] == "1,000 samples: lower than 10,000's"
    assert not any(metric.caveat(full) for metric in measuring.METRICS)


def test_blocks_of_published_numbers_stay_and_few_samples_have_an_error():
    def block(found, num):
        return measuring.Measured(found, np.zeros((num, SIZE), np.float32))._kernel_block

    assert block(held(10_000, named=True), 10_000) == frechet.BLOCK
    assert block(held(10_000), 10_000) == 4  # of 40 test images
    large = Suite(**vars(held(1_000, named=True)) | {"test": np.zeros((10_000, SIZE))})
    assert block(large, 1_000) == 100


def test_slices_of_shuffled_images_are_those_of_the_files(monkeypatch):
    drawn, labels = images(210)
    flat = drawn.reshape(len(drawn), SIZE)

    def load(name, split, source):
        rows = slice(150) if split == "train" else slice(150, None)
        return Dataset(
            "/there/bars.npz", split, flat[rows], labels[rows], "", f"sha256:{split}", SHAPE
        )

    monkeypatch.setattr(suite.datasets, "load", load)
    monkeypatch.setattr(classifier, "obstacle", lambda *_: "none")
    found = suite.load("bars.npz", DataSource())
    assert (found.dataset, found.shape, found.named) == ("bars", SHAPE, False)
    assert len(set(found.train_labels[:20])) > 1  # sorted in the file
    expected = flat[10:30] / np.float32(255)
    got = found.images_of("train", slice(10, 30))
    assert sorted(map(bytes, got)) == sorted(map(bytes, expected))
    with pytest.raises(suite.UsageError, match="are of 24 x 20 pixels, and those of bars of 13 x"):
        suite.load("bars.npz", DataSource(), shape=(20, 24))
    flat = flat[:160]
    with pytest.raises(suite.UsageError, match=r"bars has 10 test images: .* needs at least 20"):
        suite.load("bars.npz", DataSource())


def test_what_can_have_no_classifier_says_why():
    drawn, labels = images(30)

    def obstacle(labels, shape=SHAPE):
        data = Dataset("/there/bars.npy", "train", drawn.reshape(30, -1), labels, "", "", shape)
        return classifier.obstacle(data, data)

    assert obstacle(labels) == ""
    assert obstacle(None) == "bars has no labels"
    assert obstacle(labels * 0) == "bars has one class only"
    assert "at least 4 x 4 pixels" in obstacle(labels, (3, 39))


@pytest.mark.slow
def test_classifier_takes_any_shape_any_number_of_classes_and_less_than_a_minibatch():
    drawn, labels = images(90)
    recipe = network.Recipe(channels=(4, 8), features=16, min_steps=60)
    flat = drawn.reshape(90, SIZE)
    params = network.fit(flat, labels, recipe, "bars", 5, SHAPE)
    features, probabilities = network.forward(params, recipe, flat, SHAPE)
    assert features.shape == (90, 16)
    assert probabilities.shape == (90, 5)
    assert np.mean(probabilities.argmax(axis=1) == labels) > 0.9
    flat_params = {
        f"{layer}/{name}": (x.shape, x.dtype)
        for layer, arrays in params.items()
        for name, x in arrays.items()
    }
    assert flat_params == network.shapes(recipe, 5, SHAPE)


SHORT = ("--batch-size", "20", "--log-every", "10", "--steps", "10", "--sample-every", "0")


@pytest.mark.slow
def test_run_of_images_without_labels_is_measured_in_pixels(quick_evaluation, command, tmp_path):
    np.save("bars.npy", images(300)[0])
    assert command("train", "--dataset", "bars.npy", *SHORT, "--out", "run").returncode == 0
    result = command("evaluate", "run")
    assert result.returncode == 0, result.stderr
    assert "Features: pixels (bars has no labels)" in result.stdout
    assert result.stdout.count("Left out, as bars has no labels: Classes present") == 1
    found = json.loads((tmp_path / "run/evaluation/metrics.json").read_text())
    assert set(found["left_out"]) == {"classes", "class_kl", "confidence"}
    assert found["features"] == "pixels"
    assert found["summary"][0]["collapsed"] is None
    assert "d_real" in found["models"][0]
    assert not (tmp_path / "run/evaluation/classes.png").exists()
    report = (tmp_path / "run/evaluation/report.html").read_text()
    assert report.count("Left out, as bars has no labels") == 1
    with Image.open(tmp_path / "run/evaluation/interpolation.png") as picture:
        assert picture.width > 13 * 15  # 13 tiles of 13 x 9 pixels in a row
    again = command("evaluate", "run")
    assert "Fréchet distance, pixels" in again.stdout
    assert "Measuring" not in again.stderr


@pytest.mark.slow
def test_fewer_samples_against_a_folder_of_classes_say_so_everywhere(
    quick_evaluation, command, tmp_path, monkeypatch
):
    monkeypatch.setattr(suite, "NUM_SAMPLES", 10_000)
    drawn, labels = images(300)
    for i, (image, label) in enumerate(zip(drawn, labels, strict=True)):
        path = tmp_path / "folder" / "xyz"[label] / f"{i}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(path)
    np.save("drawn.npy", images(150, seed=5)[0] / np.float32(127.5) - 1)
    arguments = ("evaluate", "--samples", "drawn.npy", "--range", "-1,1", "--dataset")
    result = command(*arguments, "folder")
    assert result.returncode == 0, result.stderr
    assert "Classifier: folder CNN " in result.stdout
    assert "Coverage, folder CNN " in result.stdout
    assert "(150 samples: lower than 10,000's)" in result.stdout
    found = json.loads((tmp_path / "drawn-evaluation/metrics.json").read_text())
    assert found["num_samples"] == 150
    assert found["caveats"]["frechet"] == "150 samples: higher than 10,000's"
    assert found["models"][0]["classes"] == 3
    assert "(150 samples: lower than 10,000" in (
        (tmp_path / "drawn-evaluation/report.html").read_text()
    )
    (tmp_path / "folder").rename(tmp_path / "moved")
    moved = command(*arguments, "moved", "--out", "other")
    assert moved.returncode == 0, moved.stderr
    assert "Training the classifier" not in moved.stderr
    assert "corrupt" not in moved.stderr
    assert "Classifier: moved CNN " in moved.stdout
