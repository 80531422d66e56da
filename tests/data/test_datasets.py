"""The data path, on files the tests write themselves, through TFDS's real builder."""

import gzip
import hashlib
import json
import multiprocessing
import os
import shutil
import struct
import sys
from pathlib import Path

import numpy as np
import pytest
import tensorflow_datasets
from tensorflow_datasets.core.download.checksums import UrlInfo

from gan_jax.data import datasets, tfds
from gan_jax.data.source import DataSource
from gan_jax.terminal.errors import RunError, UsageError

SIZES = {"train": 30, "test": 7}


def write_idx(path: Path, array: np.ndarray) -> None:
    header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
    path.write_bytes(gzip.compress(header + array.tobytes(), mtime=0))


def write_files(directory: Path, seed: int = 0) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Writes four files as MNIST's, small; returns each split's images and labels."""
    directory.mkdir(parents=True, exist_ok=True)
    rng, arrays = np.random.default_rng(seed), {}
    for split, prefix in (("train", "train"), ("test", "t10k")):
        images = rng.integers(0, 256, (SIZES[split], 28, 28), np.uint8)
        labels = rng.integers(0, 10, SIZES[split], np.uint8)
        write_idx(directory / f"{prefix}-images-idx3-ubyte.gz", images)
        write_idx(directory / f"{prefix}-labels-idx1-ubyte.gz", labels)
        arrays[split] = (images.reshape(-1, 784), labels)
    return arrays


def accept(directory: Path, name: str = "mnist") -> None:
    """Makes TFDS's builder expect the checksums of these files."""
    builder = tfds.builder_class(name)
    builder.url_infos = {
        builder.URL + path.name: UrlInfo(
            size=path.stat().st_size,
            checksum=hashlib.sha256(path.read_bytes()).hexdigest(),
            filename=path.name,
        )
        for path in sorted(directory.iterdir())
    }


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A directory of small files that the builder accepts, and their arrays."""
    directory = tmp_path / "files"
    arrays = write_files(directory)
    builder = tfds.builder_class("mnist")
    monkeypatch.setattr(builder, "url_infos", builder.url_infos)
    accept(directory)
    return directory, arrays


def assert_same_examples(dataset, images, labels):
    """In the order of the original files, though TFDS stores them in another."""
    np.testing.assert_array_equal(dataset.images, images.reshape(len(images), -1))
    np.testing.assert_array_equal(dataset.labels, labels)


def test_files_become_tfds_s_dataset_and_then_an_array(files, tmp_path):
    directory, arrays = files
    for split in ("train", "test"):
        dataset = datasets.load("mnist", split, source=DataSource(mnist_files=directory))
        assert dataset.images.dtype == np.uint8
        assert dataset.images.shape == (SIZES[split], 784)
        assert_same_examples(dataset, *arrays[split])
        assert dataset.fingerprint == datasets.fingerprint(dataset.images, dataset.labels)
    prepared = tmp_path / "tfds/mnist/3.0.1"
    assert "mnist/3.0.1" in dataset.origin
    builder = tensorflow_datasets.builder_from_directory(prepared)
    assert builder.info.splits["train"].num_examples == SIZES["train"]
    assert "tensorflow" not in sys.modules


def test_other_28x28_datasets_go_the_same_way(tmp_path, monkeypatch):
    arrays = write_files(tmp_path / "fashion", seed=5)
    builder = tfds.builder_class("fashion_mnist")
    monkeypatch.setattr(builder, "url_infos", builder.url_infos)
    accept(tmp_path / "fashion", "fashion_mnist")
    dataset = datasets.load("fashion_mnist", source=DataSource(mnist_files=tmp_path / "fashion"))
    assert_same_examples(dataset, *arrays["train"])
    assert (tmp_path / "tfds/fashion_mnist").is_dir()
    assert tfds.builder_class("kmnist").URL != builder.URL


def test_second_start_reads_the_kept_array_and_nothing_else(files, tmp_path):
    directory, _ = files
    first = datasets.load("mnist", source=DataSource(mnist_files=directory))
    shutil.rmtree(directory)
    shutil.rmtree(tmp_path / "tfds")
    second = datasets.load("mnist")
    np.testing.assert_array_equal(second.images, first.images)
    assert second.fingerprint == first.fingerprint


def test_slices_are_python_s(files):
    directory, _ = files
    whole = datasets.load("mnist", source=DataSource(mnist_files=directory))
    for split, rows in {
        "train[:20]": slice(20),
        "train[20:]": slice(20, None),
        "train[-3:]": slice(-3, None),
        "train[2:5]": slice(2, 5),
    }.items():
        part = datasets.load("mnist", split)
        np.testing.assert_array_equal(part.images, whole.images[rows])
        np.testing.assert_array_equal(part.labels, whole.labels[rows])
        assert part.split == split


@pytest.mark.parametrize("split", ["training", "train[", "train[1]", "train[:10%]", "train[5:5]"])
def test_a_split_that_is_none_is_refused(split):
    with pytest.raises(UsageError, match="--split"):
        datasets.load("mnist", split)


def test_prepared_data_directory_comes_before_named_files(files, tmp_path):
    directory, arrays = files
    datasets.load("mnist", source=DataSource(tmp_path / "prepared", directory))
    write_files(directory, seed=9)
    accept(directory)
    dataset = datasets.load("mnist", source=DataSource(tmp_path / "prepared", directory))
    assert_same_examples(dataset, *arrays["train"])


def test_dataset_prepared_as_tfrecord_is_read_without_tensorflow(files, tmp_path):
    directory, _ = files
    original = datasets.load("mnist", source=DataSource(mnist_files=directory))
    prepared, copy = tmp_path / "tfds/mnist/3.0.1", tmp_path / "tfrecord/mnist/3.0.1"
    copy.mkdir(parents=True)
    shutil.copy(prepared / "features.json", copy)
    info = json.loads((prepared / "dataset_info.json").read_text())
    (copy / "dataset_info.json").write_text(json.dumps(info | {"fileFormat": "tfrecord"}))
    builder = tensorflow_datasets.builder_from_directory(prepared)
    for split in SIZES:
        source = builder.as_data_source(
            split, deserialize_method=tensorflow_datasets.decode.DeserializeMethod.RAW_BYTES
        )
        with open(copy / f"mnist-{split}.tfrecord-00000-of-00001", "wb") as file:
            for record in source:
                file.write(struct.pack("<Q", len(record)) + b"crc1" + record + b"crc2")
    dataset = datasets.load("mnist", source=DataSource(tmp_path / "tfrecord"))
    assert dataset.fingerprint == original.fingerprint


def _load_in_process(directory, results):
    accept(directory)
    results.put(datasets.load("mnist", source=DataSource(mnist_files=directory)).fingerprint)


@pytest.mark.process
def test_two_first_starts_at_once_both_succeed(files):
    directory, _ = files
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    processes = [
        context.Process(target=_load_in_process, args=(directory, results)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    fingerprints = [results.get(timeout=120) for _ in processes]
    for process in processes:
        process.join()
    assert fingerprints[0] == fingerprints[1] == datasets.load("mnist").fingerprint


@pytest.mark.parametrize("file", ["train-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"])
def test_missing_and_damaged_files_are_named(files, file):
    directory, _ = files
    content = (directory / file).read_bytes()
    (directory / file).write_bytes(content[:-9] + b"x" + content[-8:])
    with pytest.raises(UsageError, match=f"{file} (is corrupt|does not hold)"):
        datasets.load("mnist", source=DataSource(mnist_files=directory))
    (directory / file).unlink()
    with pytest.raises(UsageError, match=f"{file}: No such file"):
        datasets.load("auto", source=DataSource(mnist_files=directory))


def test_damaged_prepared_dataset_is_named(files, tmp_path):
    directory, _ = files
    datasets.load("mnist", source=DataSource(mnist_files=directory))
    shutil.rmtree(tmp_path / "cache")
    (record,) = (tmp_path / "tfds/mnist/3.0.1").glob("mnist-train*")
    content = bytearray(record.read_bytes())
    content[len(content) // 2] ^= 1
    record.write_bytes(content)
    with pytest.raises(RunError, match=r"tfds/mnist/3\.0\.1 cannot be read.*Delete that directory"):
        datasets.load("mnist")


def test_damaged_kept_array_is_noticed_and_decoded_again(files, tmp_path, capsys):
    directory, arrays = files
    datasets.load("mnist", source=DataSource(mnist_files=directory))
    (kept,) = (tmp_path / "cache").glob("datasets/*/train.npz")
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 1
    kept.write_bytes(content)
    assert_same_examples(datasets.load("mnist"), *arrays["train"])
    assert "is corrupt" in capsys.readouterr().err


def test_dataset_prepared_anew_replaces_the_kept_array(files, tmp_path):
    directory, _ = files
    datasets.load("mnist", source=DataSource(mnist_files=directory))
    shutil.rmtree(tmp_path / "tfds/mnist")
    arrays = write_files(directory, seed=4)
    accept(directory)
    datasets.load("mnist", source=DataSource(tmp_path / "other", directory))
    shutil.copytree(tmp_path / "other/mnist", tmp_path / "tfds/mnist")
    info = tmp_path / "tfds/mnist/3.0.1/dataset_info.json"
    info.write_text(info.read_text() + "\n")
    assert_same_examples(datasets.load("mnist"), *arrays["train"])


def test_digits_need_no_network():
    train, test = datasets.load("digits"), datasets.load("digits", "test")
    assert len(train.images) + len(test.images) == 1797
    assert train.images.shape[1:] == (784,)
    assert train.images.dtype == np.uint8
    assert train.images.min() == 0
    assert train.images.max() == 255
    assert np.bincount(train.labels).min() > 100


def test_auto_falls_back_to_digits_in_one_unmissable_line(capsys):
    dataset = datasets.load("auto")
    assert dataset.name == "digits"
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert "MNIST IS NOT HERE" in line
    assert "--mnist-files DIR" in line


def test_without_files_or_network_a_corrupt_cache_is_an_error_at_once(tmp_path, monkeypatch):
    """Neither the cache's record nor TFDS has the images: TFDS must not try to download them."""
    entry = datasets._cache_entry("mnist", tmp_path / "tfds")
    entry.mkdir(parents=True)
    (entry / "record.json").write_text("{")
    monkeypatch.setattr(tfds, "can_download", lambda name: "there is no network")
    monkeypatch.setattr(tfds, "build", lambda *_: pytest.fail("a download was tried"))
    with pytest.raises(datasets.DatasetUnavailable, match="there is no network"):
        datasets.load("mnist")


def test_named_dataset_that_cannot_be_had_is_an_error_with_advice():
    with pytest.raises(
        datasets.DatasetUnavailable, match=r"mnist is not in .*--mnist-files DIR"
    ) as e:
        datasets.load("mnist")
    assert "\n" not in str(e.value)


def test_read_only_cache_is_named(files, monkeypatch):
    directory, _ = files
    monkeypatch.setenv("GAN_JAX_CACHE", os.devnull + "/cache")
    with pytest.raises(RunError, match="GAN_JAX_CACHE"):
        datasets.load("mnist", source=DataSource(mnist_files=directory))


def test_recorded_source_is_a_fallback(files, tmp_path, monkeypatch):
    """It may be gone; what a user names now may not."""
    directory, arrays = files
    scratch = DataSource(tmp_path / "scratch/tfds", directory)
    datasets.load("mnist", source=scratch)
    shutil.rmtree(directory)
    shutil.rmtree(tmp_path / "scratch")
    recorded = DataSource(recorded=scratch)
    assert datasets.is_here("mnist", recorded)
    assert_same_examples(datasets.load("mnist", source=recorded), *arrays["train"])
    # Kept from a directory that nothing names any more:
    nothing = DataSource(recorded=DataSource(None, directory))
    assert_same_examples(datasets.load("mnist", source=nothing), *arrays["train"])
    with pytest.raises(UsageError, match="leave --mnist-files out"):
        datasets.load("mnist", source=scratch)
    monkeypatch.setattr(tfds, "can_download", lambda name: "there is no network")
    shutil.rmtree(tmp_path / "cache")
    with pytest.raises(datasets.DatasetUnavailable, match=r"which are gone: .*No such file"):
        datasets.load("mnist", source=recorded)


def test_recorded_files_build_what_is_not_prepared(files):
    directory, arrays = files
    recorded = DataSource(recorded=DataSource(None, directory))
    assert_same_examples(datasets.load("mnist", source=recorded), *arrays["train"])


def spoil_record(entry):
    (entry / "record.json").write_text("[]")


def spoil_fingerprints(entry):
    record = json.loads((entry / "record.json").read_text())
    (entry / "record.json").write_text(json.dumps(record | {"fingerprints": None}))


def spoil_directory(entry):
    record = json.loads((entry / "record.json").read_text())
    (entry / "record.json").write_text(json.dumps(record | {"directory": 5}))


def spoil_shape(entry):
    np.savez(entry / "train.npz", images=np.zeros((5, 3)), labels=np.zeros(5))


def spoil_kind(entry):
    (entry / "train.npz").unlink()
    os.mkfifo(entry / "train.npz")


def spoil_entry(entry):
    shutil.rmtree(entry)
    entry.write_text("")


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_record,
        spoil_fingerprints,
        spoil_directory,
        spoil_shape,
        spoil_kind,
        spoil_entry,
    ],
)
def test_kept_array_that_is_none_is_said_and_decoded_again(files, tmp_path, capsys, spoil):
    directory, arrays = files
    datasets.load("mnist", source=DataSource(mnist_files=directory))
    (record,) = (tmp_path / "cache").glob("datasets/*/record.json")
    spoil(record.parent)
    capsys.readouterr()
    assert_same_examples(datasets.load("mnist"), *arrays["train"])
    assert "is corrupt (" in capsys.readouterr().err.splitlines()[0]


@pytest.mark.slow
def test_real_mnist(mnist_prepared):
    """The four original files become TFDS's dataset, and come out of it in their own order."""
    train = datasets.load("mnist", source=DataSource(mnist_files=mnist_prepared))
    assert train.fingerprint.startswith("sha256:9e4cd61bfa01dfc7")
    assert datasets.load("mnist", "test").fingerprint.startswith("sha256:29cc4c09e78cd3ee")
    with gzip.open(mnist_prepared / "train-images-idx3-ubyte.gz") as file:
        original = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784)
    np.testing.assert_array_equal(train.images, original)
    assert np.bincount(train.labels).tolist() == [
        5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
    ]  # fmt: skip
    np.testing.assert_allclose(train.images.mean() / 255, 0.1307, atol=1e-4)
    assert len(datasets.load("mnist", "train[:50000]").images) == 50_000
