"""The classifier: what it makes of images, and how it is kept; on the digits, at a small size."""

import dataclasses
import hashlib
import sys
import threading
from pathlib import Path

import jax
import numpy as np
import pytest
from filelock import FileLock
from flax.serialization import msgpack_serialize

from gan_jax.data import datasets
from gan_jax.evaluation import classifier as lib
from gan_jax.evaluation import network
from gan_jax.storage import cache
from gan_jax.terminal.errors import RunError

SMALL = network.Recipe(channels=(8, 16), features=32, batch_size=50, epochs=1, min_steps=360)


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(lib, "RECIPE", SMALL)


@pytest.fixture(scope="module")
def kept(module_path):
    """A classifier of the digits, trained and kept once for all tests of this module."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(lib, "RECIPE", SMALL)
        monkeypatch.setenv("GAN_JAX_CACHE", str(module_path))
        return lib.load("digits")


@pytest.fixture
def cached(kept, monkeypatch):
    """It, in this test's cache."""
    path = cache.cache_dir() / "classifiers" / kept.path.name
    path.parent.mkdir(parents=True)
    path.write_bytes(kept.path.read_bytes())
    return dataclasses.replace(kept, path=path)


@pytest.fixture
def no_training(monkeypatch):
    def fit(*_):
        raise AssertionError("trained again")

    monkeypatch.setattr(network, "fit", fit)


def test_classifier_learns_the_digits(kept):
    test = datasets.load("digits", "test")
    _, probabilities = lib.classify(kept, test.images)
    accuracy = np.mean(probabilities.argmax(axis=1) == test.labels)
    assert kept.accuracy == accuracy > 0.9  # 0.929 to 0.94 by processor and release of JAX
    assert kept.identity == (
        f"digits CNN {kept.digest[:8]}, {100 * accuracy:.2f} % of 297 test images"
    )


def test_features_and_probabilities_are_as_documented(kept):
    images = datasets.load("digits", "test").images
    features, probabilities = lib.classify(kept, images)
    assert features.shape == (297, 32)
    assert probabilities.shape == (297, 10)
    assert features.dtype == probabilities.dtype == np.float32
    assert features.min() >= 0
    assert probabilities.min() >= 0
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    output = kept.params["Dense_3"]
    logits = features.astype(float) @ output["kernel"] + output["bias"][None]
    expected = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(probabilities, expected, rtol=1e-4, atol=1e-6)


def test_convolution_of_patches_is_the_convolution():
    rng = np.random.default_rng(0)
    x, kernel = rng.normal(size=(2, 6, 6, 3)), rng.normal(size=(3, 3, 3, 5))
    padded = np.pad(x, ((0, 0), (1, 1), (1, 1), (0, 0)))
    expected = np.zeros((2, 6, 6, 5))
    for row in range(6):
        for column in range(6):
            around = padded[:, row : row + 3, column : column + 3]
            expected[:, row, column] = np.tensordot(around, kernel, axes=3)
    ours = np.asarray(network._patches(x)) @ kernel.reshape(-1, 5)
    np.testing.assert_allclose(ours, expected, rtol=1e-4, atol=1e-4)


def test_shifts_move_the_image_and_keep_what_stays_inside():
    image = np.zeros((28, 28), np.float32)
    image[10:13, 14] = 1, 2, 3
    shifted = network._shift(np.tile(image.reshape(1, 784), (400, 1)), 2, jax.random.key(0))
    moves = set()
    for one in np.asarray(shifted).reshape(-1, 28, 28):
        row, column = np.argwhere(one == 1)[0] - (10, 14)
        moves.add((int(row), int(column)))
        np.testing.assert_array_equal(one, np.roll(image, (row, column), (0, 1)))
    assert moves == {(row, column) for row in range(-2, 3) for column in range(-2, 3)}


def test_number_of_images_does_not_change_results(kept):
    images = np.tile(datasets.load("digits", "test").images, (3, 1))
    features, probabilities = lib.classify(kept, images)
    for n in (0, 1, 7, network._CHUNK, network._CHUNK + 1):
        part = lib.classify(kept, images[:n])
        np.testing.assert_array_equal(part[0], features[:n])
        np.testing.assert_array_equal(part[1], probabilities[:n])
    np.testing.assert_allclose(features[297:594], features[:297], rtol=1e-4, atol=1e-5)


def test_bytes_and_shares_are_the_same_images(kept):
    images = datasets.load("digits", "test").images[:20]
    results = lib.classify(kept, images)
    for dtype in (np.float32, np.float64):
        same = lib.classify(kept, (images / 255).astype(dtype))
        np.testing.assert_array_equal(same[0], results[0])
        np.testing.assert_array_equal(same[1], results[1])
    device = lib.classify(kept, jax.numpy.asarray(images))
    np.testing.assert_array_equal(device[0], results[0])


@pytest.mark.parametrize(
    ("images", "match"),
    [
        (np.zeros((2, 28, 28), np.uint8), r"\(2, 28, 28\): must be \(n, 784\)"),
        (np.zeros(784, np.uint8), r"must be \(n, 784\)"),
        (np.zeros((2, 784), np.int32), "int32"),
        (np.full((2, 784), -1.0), r"from -1.0 to -1.0: must be in \[0, 1\]"),
        (np.full((2, 784), 255.0), r"must be in \[0, 1\]"),
        (np.where(np.arange(784) == 400, np.nan, 0.0)[None], "from nan to nan"),
    ],
)
def test_other_images_are_refused(kept, images, match):
    with pytest.raises(ValueError, match=match):
        lib.classify(kept, images)


def test_second_load_reads_what_the_first_kept(kept, cached, no_training, capsys):
    again = lib.load("digits")
    assert (again.digest, again.accuracy, again.path) == (kept.digest, kept.accuracy, cached.path)
    assert again.identity == kept.identity
    assert again.digest == lib._digest(again.params)
    jax.tree.map(np.testing.assert_array_equal, again.params, kept.params)
    assert not capsys.readouterr().err


def test_seed_decides_the_bits(kept):
    train = datasets.load("digits")
    same = network.fit(train.images, train.labels, SMALL, "digits")
    assert lib._digest(same) == kept.digest
    short = dataclasses.replace(SMALL, seed=1, min_steps=30)
    other = network.fit(train.images, train.labels, short, "digits")
    assert lib._digest(other) != kept.digest


@pytest.mark.parametrize("where", [0.0, 0.5, 0.999])
def test_damaged_file_is_noticed_and_replaced(kept, cached, monkeypatch, capsys, where):
    content = bytearray(cached.path.read_bytes())
    content[int(where * len(content))] ^= 1
    cached.path.write_bytes(content)
    monkeypatch.setattr(network, "fit", lambda *_: kept.params)
    assert lib.load("digits").digest == kept.digest
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert str(cached.path) in line
    assert "is corrupt" in line
    lib.load("digits")
    assert not capsys.readouterr().err


def test_every_flipped_bit_and_every_cut_is_noticed(cached):
    train, test = datasets.load("digits"), datasets.load("digits", "test")
    content = cached.path.read_bytes()
    rng = np.random.default_rng(0)
    for place in [*range(150), *rng.integers(len(content), size=150), len(content) - 1]:
        damaged = bytearray(content)
        damaged[place] ^= 1 << rng.integers(8)
        cached.path.write_bytes(damaged)
        with pytest.raises(cache.Corrupt):
            lib._read(cached.path, train, test)
    for length in (0, 1, 64, 65, 100, len(content) // 2, len(content) - 1):
        cached.path.write_bytes(content[:length])
        with pytest.raises(cache.Corrupt):
            lib._read(cached.path, train, test)


def changed(kept, **changes):
    names = "params", "dataset", "accuracy", "num_test", "digest"
    return {name: getattr(kept, name) for name in names} | changes


def other_params(kept, change):
    params = jax.tree.map(np.copy, kept.params)
    params["Dense_0"]["bias"] = change(params["Dense_0"]["bias"])
    return changed(kept, params=params, digest=lib._digest(params))


@pytest.mark.parametrize(
    "make",
    [
        lambda kept: [],
        lambda kept: 5,
        lambda kept: {},
        lambda kept: changed(kept, params=None),
        lambda kept: changed(kept, params={}),
        lambda kept: changed(kept, params={"Dense_0": 5}),
        lambda kept: changed(kept, accuracy=float("nan")),
        lambda kept: changed(kept, accuracy=99),
        lambda kept: changed(kept, accuracy="good"),
        lambda kept: changed(kept, num_test=10),
        lambda kept: changed(kept, dataset="mnist"),
        lambda kept: changed(kept, digest="0" * 64),
        lambda kept: other_params(kept, lambda bias: bias[:-1]),
        lambda kept: other_params(kept, lambda bias: bias.astype(np.float64)),
        lambda kept: other_params(kept, lambda bias: bias * np.nan),
    ],
)
def test_well_formed_record_that_is_no_classifier_is_said_and_replaced(
    kept, cached, monkeypatch, capsys, make
):
    content = msgpack_serialize(make(kept))
    seal = hashlib.sha256(content).hexdigest().encode()
    cached.path.write_bytes(seal + b"\n" + content)
    monkeypatch.setattr(network, "fit", lambda *_: kept.params)
    assert lib.load("digits").digest == kept.digest
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert line.startswith(f"What is kept in {cached.path} is corrupt (")


def test_another_recipe_is_kept_by_another_name(cached, monkeypatch):
    train, test = datasets.load("digits"), datasets.load("digits", "test")
    assert lib._path(train, test) == cached.path
    for change in ({"version": 2}, {"seed": 1}, {"channels": (8, 17)}, {"weight_decay": 0.0}):
        monkeypatch.setattr(lib, "RECIPE", dataclasses.replace(SMALL, **change))
        assert lib._path(train, test) != cached.path
    monkeypatch.setattr(lib, "RECIPE", SMALL)
    other = dataclasses.replace(train, fingerprint="sha256:0")
    assert lib._path(other, test) != cached.path != lib._path(train, other)


def test_second_process_waits_for_the_first(kept, cached, no_training, capsys):
    content = cached.path.read_bytes()
    cached.path.unlink()
    results = []
    with FileLock(cached.path.with_suffix(".lock")):
        thread = threading.Thread(target=lambda: results.append(lib.load("digits")))
        thread.start()
        thread.join(timeout=1)
        assert thread.is_alive()
        cached.path.write_bytes(content)
    thread.join(timeout=60)
    assert results[0].digest == kept.digest
    assert "waiting for it" in capsys.readouterr().err


def test_interrupted_save_leaves_no_classifier(kept, cached, monkeypatch):
    cached.path.unlink()
    monkeypatch.setattr(network, "fit", lambda *_: kept.params)

    def write_bytes(path, content):
        with open(path, "wb") as file:
            file.write(content[:1000])
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", write_bytes)
        with pytest.raises(KeyboardInterrupt):
            lib.load("digits")
    assert not cached.path.exists()
    assert lib.load("digits").digest == kept.digest
    assert {path.suffix for path in cached.path.parent.iterdir()} <= {".msgpack", ".lock"}


def test_inaccurate_classifier_is_warned_of_at_each_load(cached, monkeypatch, capsys):
    monkeypatch.setitem(lib.FLOORS, "digits", 0.999)
    for _ in range(2):
        classifier = lib.load("digits")
        (line,) = capsys.readouterr().err.strip().splitlines()
        assert line.startswith(f"WARNING: {classifier.identity}, ")
        assert "99.9 %" in line


def test_cache_that_cannot_be_written_is_named(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("GAN_JAX_CACHE", str(tmp_path / "file"))
    with pytest.raises(RunError, match="Set GAN_JAX_CACHE to a writable directory"):
        lib.load("digits")


def test_command_trains_once_and_says_where_it_is_kept(kept, cached, monkeypatch, capsys):
    monkeypatch.setattr(lib.jax_setup, "configure", lambda *_, **__: None)
    trained = []
    monkeypatch.setattr(network, "fit", lambda *_: trained.append(1) or kept.params)
    for arguments, times in (((), 0), (("--retrain",), 1)):
        monkeypatch.setattr(sys, "argv", ["classifier", "--dataset", "digits", *arguments])
        assert lib.main() == 0
        assert capsys.readouterr().out == f"{kept.identity} -> {cached.path}\n"
        assert len(trained) == times


def test_command_tells_mistakes_in_one_line(command):
    result = command("evaluation.classifier", "--dataset", "digits", "--mnist-files", ".")
    assert result.returncode == 2
    (line,) = result.stderr.strip().splitlines()
    assert line.startswith("error: --mnist-files: the digits need none")
