"""The classifier and the baselines' scores in the package: used by everybody, and sound."""

import dataclasses
import json
import shutil

import numpy as np
import pytest

from gan_jax.data import datasets
from gan_jax.evaluation import baselines, classifier, network, records, shipped, suite
from gan_jax.evaluation.metrics import parzen
from gan_jax.storage import cache, package_files
from gan_jax.terminal.errors import RunError

MAX_BYTES = 2_000_000


@pytest.fixture
def known():
    return package_files.read_arrays(shipped.WEIGHTS / shipped.CLASSIFIER)[1]


@pytest.fixture
def images(known, monkeypatch):
    """Has MNIST's images be here, as far as their fingerprints tell."""

    def load(name, split="train", source=None):
        images, labels = np.zeros((10, 784), np.uint8), np.arange(10)
        return datasets.Dataset(name, split, images, labels, "a test", known[split])

    monkeypatch.setattr(datasets, "load", load)
    monkeypatch.setattr(network, "fit", lambda *_: pytest.fail("trained"))


@pytest.fixture
def damaged(tmp_path, monkeypatch):
    """Returns the function that flips a bit in a file of a copy of the package's weights."""
    weights = shutil.copytree(shipped.WEIGHTS, tmp_path / "weights")
    monkeypatch.setattr(shipped, "WEIGHTS", weights)

    def damage(name):
        content = bytearray((weights / name).read_bytes())
        content[len(content) // 2] ^= 1
        (weights / name).write_bytes(content)
        return rf"{name} is corrupt: .*\. Reinstall gan_jax"

    return damage


def test_mnist_s_classifier_is_the_package_s_and_needs_no_cache(images, capsys):
    found = classifier.load("mnist")
    assert found.identity == "mnist CNN 17b9fd1a, 99.40 % of 10,000 test images"
    assert found.path == shipped.WEIGHTS / shipped.CLASSIFIER
    assert classifier.load("a copy of MNIST's files").identity == found.identity
    assert not cache.cache_dir().exists()
    assert not capsys.readouterr().err


def test_other_images_and_recipes_have_their_own(known, monkeypatch):
    recipe = json.loads(json.dumps(dataclasses.asdict(network.RECIPE)))
    assert shipped.classifier(known["train"], known["test"], recipe) is not None
    assert shipped.classifier(known["test"], known["train"], recipe) is None
    assert shipped.classifier(known["train"], known["test"], recipe | {"seed": 1}) is None


def test_the_baselines_scores_are_the_published_ones():
    suites = json.loads(package_files.read(shipped.WEIGHTS / shipped.BASELINES))["suites"]
    assert [len(found["sigmas"]) for found in suites.values()] == [10, 26]
    for fingerprint, found in suites.items():
        scores = shipped.baselines(fingerprint)
        assert scores == found["baselines"]
        assert scores.keys() == baselines.BASELINES.keys()
        for record in scores.values():
            records.check_scores(record)
        assert round(scores["training images"]["frechet"], 2) == 1.09
    coarse, _ = suites.values()
    parzen = [round(coarse["baselines"][name]["parzen"], 1) for name in baselines.BASELINES]
    assert parzen[:2] == [241.2, 334.4]
    assert shipped.baselines("0" * 64) is None


def test_another_processor_s_last_digits_are_the_same_suite(images, monkeypatch):
    """NumPy's powers differ in them with and without AVX-512."""
    for name, fine in (("SIGMAS", False), ("FINE_SIGMAS", True)):
        sigmas = getattr(parzen, name)
        for towards in (0, 2):
            monkeypatch.setattr(parzen, name, np.nextafter(sigmas, towards))
            found = suite.load("mnist", fine_sigma=fine)
            assert (found.sigmas != sigmas).all()
            assert shipped.baselines(found.fingerprint) is not None


def test_the_files_are_small():
    assert sum(path.stat().st_size for path in shipped.WEIGHTS.iterdir()) <= MAX_BYTES


def test_damage_is_one_line(images, damaged):
    message = damaged(shipped.CLASSIFIER)
    with pytest.raises(RunError, match=message):
        classifier.load("mnist")
    message = damaged(shipped.BASELINES)
    with pytest.raises(RunError, match=message):
        shipped.baselines("0" * 64)


@pytest.mark.slow
def test_of_real_mnist_the_scores_of_the_package_are_used(mnist_prepared, command, monkeypatch):
    """Done when: 10,000 training images have 241.2 nats, and nothing is trained before."""
    monkeypatch.setattr(network, "fit", lambda *_: pytest.fail("trained"))
    monkeypatch.setattr(baselines, "measure_all", lambda *_: pytest.fail("measured"))
    found = classifier.load("mnist", datasets.DataSource(mnist_files=mnist_prepared))
    test = datasets.load("mnist", "test")
    _, probabilities = classifier.classify(found, test.images)
    assert np.mean(probabilities.argmax(axis=1) == test.labels) == found.accuracy
    for fine_sigma in (False, True):
        baselines.load(suite.load("mnist", fine_sigma=fine_sigma))
    np.save("real.npy", datasets.load("mnist").images[:10_000])
    result = command("evaluate", "--samples", "real.npy")
    assert result.returncode == 0, result.stderr
    assert "Parzen 241.2 ± " in result.stdout
    assert "Fréchet 1.09, " in result.stdout
