"""Training images: from TFDS, without TensorFlow, to one uint8 array that is kept decoded.

A dataset is looked for in a prepared TFDS data directory, then built by TFDS from the four
original files in a directory the user names, then downloaded by TFDS. Decoding its 70,000
images takes a while, so the arrays are kept in the user's cache and later starts read them
from there, each time checked against their recorded fingerprint.
"""

import dataclasses
import hashlib
import json
import zipfile
from pathlib import Path

import numpy as np

from gan_jax.data.source import DEFAULT_SOURCE, NUM_EXAMPLES, DataSource, num_examples, parse_split
from gan_jax.storage import cache
from gan_jax.terminal import paths
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.progress import announce, counting

_CACHE_VERSION = 2  # of what is cached; another version is decoded anew

HOW_TO_GET = (
    "connect to the internet, or give --mnist-files DIR with the four original files "
    "(train-images-idx3-ubyte.gz, ...), or --data-dir DIR with a prepared TFDS dataset"
)


# A whole split: images, labels, origin and fingerprint, as in Dataset.
_Split = tuple[np.ndarray, np.ndarray, str, str]


class DatasetUnavailable(RunError):
    """A dataset that is neither on disk nor to be downloaded."""


@dataclasses.dataclass(frozen=True)
class Dataset:
    """Images and labels of one split.

    Attributes:
      name: The dataset's name, such as `mnist`.
      split: As asked for, such as `train[:50000]`.
      images: `(n, 784)` uint8, 0 black to 255 white, in the order of the original files.
      labels: `(n,)` uint8, the class of each image.
      origin: Where the images came from, for people.
      fingerprint: SHA-256 of the whole split's images and labels, whatever the slice.
    """

    name: str
    split: str
    images: np.ndarray
    labels: np.ndarray
    origin: str
    fingerprint: str


def fingerprint(images: np.ndarray, labels: np.ndarray) -> str:
    """Returns the SHA-256 of shapes and contents, as `sha256:` and 64 hex digits."""
    digest = hashlib.sha256(f"{images.shape} {labels.shape}".encode())
    digest.update(np.ascontiguousarray(images).data)
    digest.update(np.ascontiguousarray(labels).data)
    return f"sha256:{digest.hexdigest()}"


def load(name: str, split: str = "train", source: DataSource = DEFAULT_SOURCE) -> Dataset:
    """Loads a split of a dataset, preparing it first where that has not been done.

    Args:
      name: A dataset of `NUM_EXAMPLES`, or `auto`: MNIST where it can be had, else `digits`.
      split: `train`, `test`, or a slice such as `train[:50000]`.
      source: Where to look for it.

    Raises:
      UsageError: If the split is not one, or a named file is missing or damaged.
      DatasetUnavailable: If the dataset is neither on disk nor to be downloaded.
      RunError: If preparing it fails, or a prepared one is damaged.
    """
    if name == "auto":
        try:
            return load("mnist", split, source)
        except DatasetUnavailable as error:
            announce(f"MNIST IS NOT HERE, TRAINING ON scikit-learn's 1,797 DIGITS INSTEAD. {error}")
            return load("digits", split)
    num_examples(name, split)  # a wrong split is found before anything slow
    base, rows = parse_split(split)
    if name == "digits":
        images, labels = _digits(base)
        origin = "scikit-learn's load_digits, 8x8 scaled to 28x28"
        digest = fingerprint(images, labels)
    else:
        images, labels, origin, digest = _whole_split(name, base, source)
    return Dataset(name, split, images[rows], labels[rows], origin, digest)


def _digits(split: str) -> tuple[np.ndarray, np.ndarray]:
    """The digits of scikit-learn; the last 297, by other writers than most of the rest, test."""
    from PIL import Image
    from sklearn.datasets import load_digits

    pixels, classes = load_digits(return_X_y=True)
    small = np.rint(pixels.reshape(-1, 8, 8) * (255 / 16)).astype(np.uint8)
    large = [Image.fromarray(image).resize((28, 28), Image.Resampling.BICUBIC) for image in small]
    images = np.stack([np.asarray(image) for image in large]).reshape(-1, 28 * 28)
    labels = classes.astype(np.uint8)
    num_train = NUM_EXAMPLES["digits"]["train"]
    rows = slice(num_train) if split == "train" else slice(num_train, None)
    return images[rows], labels[rows]


def is_here(name: str, source: DataSource = DEFAULT_SOURCE) -> bool:
    """Says whether a dataset can be loaded without original files or a download."""
    if name == "digits":
        return True
    data_dir = _tfds_directory(source.data_dir)
    if (_cache_entry(name, data_dir) / "record.json").exists():
        return True
    from gan_jax.data import tfds

    return tfds.prepared_directory(name, data_dir) is not None


def _tfds_directory(data_dir: Path | None) -> Path:
    named = paths.from_environment("TFDS_DATA_DIR") if data_dir is None else data_dir
    if not named and (home := cache.home()) is not None:
        named = home / "tensorflow_datasets"
    try:
        return Path(named or "~/tensorflow_datasets").expanduser().resolve()
    except RuntimeError:
        raise DatasetUnavailable(
            "There is no home directory for TFDS's data: give --data-dir DIR, or set TFDS_DATA_DIR "
            "or HOME"
        ) from None


def _cache_entry(name: str, data_dir: Path) -> Path:
    """Returns where the decoded arrays of a dataset in `data_dir` are kept."""
    digest = hashlib.sha256(f"{_CACHE_VERSION} {data_dir}".encode()).hexdigest()
    return cache.cache_dir() / "datasets" / f"{name}-{digest[:12]}"


def _whole_split(name: str, split: str, source: DataSource) -> _Split:
    """Returns a whole split of a dataset of TFDS, decoded now if it never was."""
    if source.mnist_files is not None:
        # Even where they are not needed: what a user names is looked at.
        from gan_jax.data import tfds

        tfds.check_files(name, source.mnist_files)
    data_dir = _tfds_directory(source.data_dir)
    if data_dir.exists() and not data_dir.is_dir():
        raise UsageError(f"--data-dir {data_dir} is a file: name a directory")
    return cache.get_or_compute(
        _cache_entry(name, data_dir),
        name,
        lambda path: _read(path, split),
        lambda path: _decode(path, name, _prepare(name, data_dir, source.mnist_files)),
    )


def _prepare(name: str, data_dir: Path, mnist_files: Path | None) -> Path:
    """Returns the directory where TFDS has prepared a dataset, now if it never did."""
    from gan_jax.data import tfds

    directory = tfds.prepared_directory(name, data_dir)
    if directory is None:
        if mnist_files is None and (why_not := tfds.can_download(name)) is not None:
            raise DatasetUnavailable(
                f"{name} is not in {data_dir}, and {why_not}. To get it, {HOW_TO_GET}"
            )
        total = sum(NUM_EXAMPLES[name].values())
        try:
            with counting(f"Preparing {name} with TFDS in {data_dir}", total) as on_example:
                directory = tfds.build(name, data_dir, mnist_files, on_example)
        except RunError as error:
            if mnist_files is not None:
                raise
            raise DatasetUnavailable(f"{error}. To get it, {HOW_TO_GET}") from error
    return directory


def _decode(path: Path, name: str, directory: Path) -> None:
    """Decodes what TFDS has prepared in `directory`, and writes the arrays to `path`."""
    from gan_jax.data import tfds

    path.mkdir()
    fingerprints = {}
    total = sum(NUM_EXAMPLES[name].values())
    with counting(f"Decoding {name}, once", total) as on_example:
        for split in NUM_EXAMPLES[name]:
            images, labels = tfds.decode(directory, split, on_example)
            fingerprints[split] = fingerprint(images, labels)
            np.savez(path / f"{split}.npz", images=images, labels=labels)
    record = {
        "directory": str(directory),
        "dataset_info": _dataset_info(directory),
        "fingerprints": fingerprints,
    }
    (path / "record.json").write_text(json.dumps(record, indent=2), encoding="utf-8")


def _dataset_info(directory: Path) -> str | None:
    """Returns the SHA-256 of a prepared dataset's description; None where it is gone."""
    try:
        return hashlib.sha256((directory / "dataset_info.json").read_bytes()).hexdigest()
    except OSError:
        return None


def _read(path: Path, split: str) -> _Split | None:
    """Returns what `_decode` wrote; None if it is absent, damaged or outdated."""
    if not (path / "record.json").exists():
        return None
    try:
        record = json.loads((path / "record.json").read_text(encoding="utf-8"))
        directory = Path(record["directory"])
        if _dataset_info(directory) not in (None, record["dataset_info"]):
            return None  # prepared anew since
        with np.load(path / f"{split}.npz") as arrays:
            images, labels = arrays["images"], arrays["labels"]
        if fingerprint(images, labels) != record["fingerprints"][split]:
            raise ValueError("its fingerprint is another one")
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        announce(
            f"The decoded images kept in {path} are damaged ({reason(error)}); decoding them again."
        )
        return None
    origin = f"TFDS {directory.parent.name}/{directory.name} in {directory.parent.parent}"
    return images, labels, origin, record["fingerprints"][split]
