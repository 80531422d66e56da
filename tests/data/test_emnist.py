"""EMNIST, by an archive that the tests write themselves, through TFDS's real builder.

Nobody has downloaded the published archive here: that its members are called as in this one is
what TFDS's own builder says.
"""

import gzip
import hashlib
import struct
import sys
import zipfile
from typing import Any

import numpy as np
import pytest
import tensorflow_datasets
from tensorflow_datasets.core.download.checksums import UrlInfo
from tensorflow_datasets.image_classification import mnist

from gan_jax.config import TrainConfig, resolve
from gan_jax.data import datasets, emnist, source, tfds
from gan_jax.data.source import DataSource
from gan_jax.terminal.errors import UsageError

SIZES = {"train": 30, "test": 7}
LETTERS = "emnist/letters"


def idx_content(array):
    return struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes()


@pytest.fixture
def archive(tmp_path, monkeypatch):
    """A small archive that the builder accepts, and each split's images (upright) and labels."""
    rng, arrays = np.random.default_rng(3), {}
    path = tmp_path / "files/gzip.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as opened:
        for split, count in SIZES.items():
            there = count + 5  # more than TFDS takes, as of the published letters
            images = rng.integers(0, 256, (there, 28, 28), np.uint8)
            labels = np.arange(there, dtype=np.uint8) % 26
            for kind, array in (
                ("images-idx3", images.transpose(0, 2, 1)),
                ("labels-idx1", labels + np.uint8(1)),
            ):
                name = f"gzip/emnist-letters-{split}-{kind}-ubyte.gz"
                opened.writestr(name, gzip.compress(idx_content(array)))
            arrays[split] = images[:count].reshape(count, 784), labels[:count]
    builder = tfds.builder_class(LETTERS)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    info = UrlInfo(size=path.stat().st_size, checksum=digest, filename=path.name)
    monkeypatch.setattr(builder, "url_infos", {builder.URL: info})
    monkeypatch.setitem(source.NUM_EXAMPLES, LETTERS, SIZES)
    return path, arrays


@pytest.mark.slow
def test_archive_becomes_tfds_s_dataset_and_then_upright_images(archive, tmp_path):
    path, arrays = archive
    for split, (images, labels) in arrays.items():
        dataset = datasets.load(LETTERS, split, DataSource(mnist_files=path))
        np.testing.assert_array_equal(dataset.images, images)
        np.testing.assert_array_equal(dataset.labels, labels)
        assert dataset.fingerprint == datasets.fingerprint(images, labels)
        assert dataset.class_names == tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    # What TFDS keeps is as its own builder has it: on the side, counted from 1.
    prepared: Any = tensorflow_datasets.builder_from_directory(
        tmp_path / "tfds/emnist/letters/3.1.0"
    )
    kept = next(iter(prepared.as_data_source("test")))
    upright = kept["image"][..., 0].T.reshape(784)
    found = np.flatnonzero((arrays["test"][0] == upright).all(axis=1))
    assert arrays["test"][1][found].tolist() == [kept["label"] - 1]
    assert "tensorflow" not in sys.modules
    # A second start reads the kept array and nothing else.
    path.unlink()
    again = datasets.load(LETTERS)
    np.testing.assert_array_equal(again.images, arrays["train"][0])
    assert f"TFDS emnist/letters/3.1.0 in {tmp_path / 'tfds'}" == again.origin


@pytest.mark.slow
def test_archive_is_downloaded_where_no_file_is_named(archive, monkeypatch):
    """The download manager is asked for TFDS's URL; that it is reached, no test can see."""
    path, arrays = archive
    asked = []

    def download(self, urls):
        asked.append(urls)
        return dict.fromkeys(urls, path)

    monkeypatch.setattr(tfds, "can_download", lambda name: None)
    monkeypatch.setattr(tensorflow_datasets.download.DownloadManager, "download", download)
    np.testing.assert_array_equal(datasets.load(LETTERS).images, arrays["train"][0])
    assert asked == [{"gzip.zip": mnist.EMNIST.URL}]


def test_numbers_and_classes_are_tfds_s():
    for config in mnist.EMNIST.BUILDER_CONFIGS:
        name = f"emnist/{config.name}"
        sizes = {"train": config.train_examples, "test": config.test_examples}
        assert source.NUM_EXAMPLES[name] == sizes
        assert len(source.class_names(name) or range(10)) == (
            26 if name == LETTERS else config.class_number
        )
    names = source.class_names("emnist/balanced")
    assert names is not None
    assert len(set(names)) == 47


def test_archive_of_other_content_or_a_missing_one_is_named(archive):
    path, _ = archive
    right = hashlib.sha256(path.read_bytes()).hexdigest()
    for named in (path, path.parent):
        assert emnist.find(LETTERS, named, right) == {"gzip.zip": path}
    with pytest.raises(UsageError, match=r"gzip\.zip is not the archive that TFDS records"):
        emnist.find(LETTERS, path, "0" * 64)
    path.unlink()
    with pytest.raises(UsageError, match=r"gzip\.zip: No such file"):
        emnist.find(LETTERS, path.parent, right)
    (path.parent / "emnist-letters-train-images-idx3-ubyte.gz").touch()
    with pytest.raises(UsageError, match=r"--dataset .*letters-train-images.*gz --transpose"):
        emnist.find(LETTERS, path.parent, right)


def test_file_that_holds_fewer_images_is_named(archive):
    path, _ = archive
    with pytest.raises(ValueError, match=r"letters-train-images.* holds 35 entries, not 36"):
        emnist.read(path, LETTERS, "train", 36)


def test_without_archive_or_network_the_way_out_is_said(monkeypatch):
    monkeypatch.setattr(tfds, "can_download", lambda name: "there is no network")
    with pytest.raises(datasets.DatasetUnavailable, match=r"--mnist-files FILE, EMNIST's archive"):
        datasets.load(LETTERS)


def test_wrong_name_is_answered_with_the_right_ones():
    for name in ("emnist", "emnist/lettres"):
        with pytest.raises(UsageError, match=r"those with names are .*emnist/letters"):
            datasets.load(name)


def test_run_directory_has_no_slash_in_its_name():
    run = resolve(TrainConfig(dataset=LETTERS), LETTERS, 88_800)
    assert str(run.out) == "runs/emnist-letters-tutorial-k1-seed0"
