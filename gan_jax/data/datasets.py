"""Training images: from TFDS, without TensorFlow, to one uint8 array that is kept decoded.

A dataset is looked for in a prepared TFDS data directory, then built by TFDS from the four
original files in a directory the user names, then downloaded by TFDS. Decoding its 70,000
images takes a while, so the arrays are kept in the user's cache and later starts read them
from there, each time checked against their recorded fingerprint.
"""

import dataclasses
import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

import numpy as np

from gan_jax.data import digits
from gan_jax.data.source import (
    DEFAULT_SOURCE,
    NUM_EXAMPLES,
    DataSource,
    Reading,
    class_names,
    is_path,
    num_examples,
    parse_split,
    remedy,
)
from gan_jax.storage import cache, npy
from gan_jax.storage.regular import open_regular, read_regular
from gan_jax.terminal import paths
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.progress import announce, counting

_CACHE_VERSION = 2  # of what is cached; another version is decoded anew

# A whole split: images, labels, origin and fingerprint, as in Dataset.
_Split = tuple[np.ndarray, np.ndarray, str, str]


class DatasetUnavailable(RunError):
    """A dataset that is neither on disk nor to be downloaded."""


@dataclasses.dataclass(frozen=True)
class Dataset:
    """Images and labels of one split.

    Attributes:
      name: The dataset's name, such as `mnist`, or the absolute path of the user's own images.
      split: As asked for, such as `train[:50000]`.
      images: `(n, height * width)` uint8, 0 black to 255 white, in the order of the files.
      labels: `(n,)` uint8, the class of each image; None if the classes are not known.
      origin: Where the images came from, for people.
      fingerprint: SHA-256 of the whole split's images and labels, whatever the slice.
      shape: Height and width of an image, in pixels.
      class_names: What the classes are called, if they have names.
    """

    name: str
    split: str
    images: np.ndarray
    labels: np.ndarray | None
    origin: str
    fingerprint: str
    shape: tuple[int, int] = (28, 28)
    class_names: tuple[str, ...] | None = None


def fingerprint(
    images: np.ndarray, labels: np.ndarray | None, shape: tuple[int, int] = (28, 28)
) -> str:
    """Returns the SHA-256 of shapes and contents, as `sha256:` and 64 hex digits."""
    shapes = f"{images.shape} {None if labels is None else labels.shape}"
    if shape != (28, 28):  # with which fingerprints began
        shapes += f" {shape}"
    digest = hashlib.sha256(shapes.encode())
    digest.update(np.ascontiguousarray(images).data)
    if labels is not None:
        digest.update(np.ascontiguousarray(labels).data)
    return f"sha256:{digest.hexdigest()}"


def load(name: str, split: str = "train", source: DataSource = DEFAULT_SOURCE) -> Dataset:
    """Loads a split of a dataset, preparing it first where that has not been done.

    Args:
      name: A dataset of `NUM_EXAMPLES`, or `auto`: MNIST where it can be had, else `digits`; or
        the path of the user's own images.
      split: `train`, `test`, or a slice such as `train[:50000]`.
      source: Where to look for it.

    Raises:
      UsageError: If the split is not one, or a named file is missing or corrupt, or holds what
        cannot be used.
      DatasetUnavailable: If the dataset is neither on disk nor to be downloaded.
      RunError: If preparing it fails, or a prepared one is corrupt.
    """
    if name == "auto":
        try:
            return load("mnist", split, source)
        except DatasetUnavailable as error:
            announce(f"MNIST IS NOT HERE, TRAINING ON scikit-learn's 1,797 DIGITS INSTEAD. {error}")
            return load("digits", split)
    if is_path(name):
        return _own(name, split, (source.recorded or source).reading)
    num_examples(name, split)  # a wrong split is found before anything slow
    base, rows = parse_split(split)
    if name == "digits":
        images, labels = digits.load(base)
        origin = "scikit-learn's load_digits, 8x8 scaled to 28x28"
        digest = fingerprint(images, labels)
    else:
        images, labels, origin, digest = _whole_split(name, base, source)
    names = class_names(name)
    return Dataset(name, split, images[rows], labels[rows], origin, digest, class_names=names)


def _own(path: str, split: str, reading: Reading) -> Dataset:
    """Loads a split of the user's own images."""
    from gan_jax.data import files

    base, rows = parse_split(split)
    try:
        absolute = Path(os.path.abspath(paths.parse(path)))
    except ValueError as error:
        raise UsageError(f"--dataset {path!r}: {error}") from error
    named = os.sep not in path or path.startswith("emnist/")
    if named and not os.path.lexists(absolute):
        raise UsageError(
            f"--dataset {path}: there is no such file or directory, and no dataset of that name: "
            f"those with names are {', '.join(NUM_EXAMPLES)}"
        )
    own = files.load(absolute, base, **dataclasses.asdict(reading))
    _, height, width = own.images.shape
    images, labels = own.images.reshape(-1, height * width), own.labels
    digest = fingerprint(images, labels, (height, width))
    if len(range(len(images))[rows]) == 0:
        raise UsageError(f"--split {split}: holds no image of {path}'s {len(images)}")
    return Dataset(
        name=str(absolute),
        split=split,
        images=images[rows],
        labels=None if labels is None else labels[rows],
        origin=own.origin,
        fingerprint=digest,
        shape=(height, width),
        class_names=own.class_names,
    )


def is_here(name: str, source: DataSource = DEFAULT_SOURCE) -> bool:
    """Says whether a dataset can be loaded without original files or a download."""
    if is_path(name):
        return True
    return name == "digits" or any(_is_in(name, data_dir) for data_dir in _directories(source))


def _is_in(name: str, data_dir: Path) -> bool:
    """Says whether TFDS has prepared a dataset in a directory, or its arrays are kept from there.

    Of a directory that is gone, too: no cached array is used unless its fingerprint is right.
    """
    from gan_jax.data import tfds

    kept = os.path.exists(_cache_entry(name, data_dir) / "record.json")
    return kept or tfds.prepared_directory(name, data_dir) is not None


def _directories(source: DataSource) -> list[Path]:
    """Returns TFDS's data directories to look in, the first one first."""
    if source.data_dir is not None:
        return [_resolved(source.data_dir)]
    recorded = source.recorded.data_dir if source.recorded is not None else None
    named = paths.from_environment("TFDS_DATA_DIR")
    if not named and (home := cache.home()) is not None:
        named = home / "tensorflow_datasets"
    usual = _resolved(named or "~/tensorflow_datasets")
    return [usual] if recorded is None else [_resolved(recorded), usual]


def _resolved(data_dir: Path | str) -> Path:
    try:
        return Path(data_dir).expanduser().resolve()
    except RuntimeError:
        raise DatasetUnavailable(
            "There is no home directory for TFDS's data: give --data-dir DIR, or set TFDS_DATA_DIR "
            "or HOME"
        ) from None


def _cache_entry(name: str, data_dir: Path) -> Path:
    """Returns where the decoded arrays of a dataset in `data_dir` are kept."""
    digest = hashlib.sha256(f"{_CACHE_VERSION} {data_dir}".encode()).hexdigest()
    return cache.cache_dir() / "datasets" / f"{name.replace('/', '-')}-{digest[:12]}"


def _whole_split(name: str, split: str, source: DataSource) -> _Split:
    """Returns a whole split of a dataset of TFDS, decoded now if it never was."""
    directories = _directories(source)
    data_dir = next((path for path in directories if _is_in(name, path)), directories[-1])
    if os.path.exists(data_dir) and not data_dir.is_dir():
        where = "TFDS_DATA_DIR" if source.data_dir is None else "--data-dir"
        raise UsageError(f"{where} {data_dir} is a file: name a directory")
    if source.recorded is not None and not _is_in(name, data_dir):
        # From a directory that no setting names any more.
        kept_here = _cache_entry(name, data_dir)
        pattern = kept_here.name[:-12] + 12 * "?"
        for entry in sorted(kept_here.parent.glob(pattern)):
            kept = cache.read_entry(entry, f"the images of {name}", lambda p: _read(p, name, split))
            if kept is not None:
                return kept
    files = None
    if source.mnist_files is not None:
        # Even where they are not needed: what a user names is looked at.
        files = _named_files(name, source.mnist_files, data_dir)
    return cache.get_or_compute(
        _cache_entry(name, data_dir),
        f"the images of {name}",
        lambda path: _read(path, name, split),
        lambda path: _decode(path, name, _prepare(name, data_dir, files, source.recorded)),
    )


def _named_files(name: str, directory: Path, data_dir: Path) -> dict[str, Path]:
    """Returns the original files in a directory that the user has named.

    Raises:
      UsageError: If one is missing, corrupt or another one.
    """
    from gan_jax.data import tfds

    try:
        return tfds.find_files(name, directory)
    except UsageError as error:
        if not _is_in(name, data_dir):
            raise
        raise UsageError(
            f"{error}. {name} has been prepared already, in {data_dir}: leave --mnist-files out"
        ) from error


def _prepare(
    name: str, data_dir: Path, files: dict[str, Path] | None, recorded: DataSource | None
) -> Path:
    """Returns the directory where TFDS has prepared a dataset, now if it never did."""
    from gan_jax.data import tfds

    directory = tfds.prepared_directory(name, data_dir)
    if directory is not None:
        return directory
    passed_over, way_out = "", remedy(name)
    if files is None and recorded is not None and recorded.mnist_files is not None:
        try:
            files = tfds.find_files(name, recorded.mnist_files)
        except UsageError as error:
            passed_over = f". The run was trained from other files, which are gone: {error}"
    if files is None and (why_not := tfds.can_download(name)) is not None:
        raise DatasetUnavailable(
            f"{name} is not in {data_dir}, and {why_not}{passed_over}. To get it, {way_out}"
        )
    total = sum(NUM_EXAMPLES[name].values())
    try:
        with counting(f"Preparing {name} with TFDS in {data_dir}", total) as on_example:
            return tfds.build(name, data_dir, files, on_example)
    except RunError as error:
        if files is not None:
            raise
        raise DatasetUnavailable(f"{error}. To get it, {way_out}") from error


def _decode(path: Path, name: str, directory: Path) -> None:
    """Decodes what TFDS has prepared in `directory`, and writes the arrays to `path`."""
    from gan_jax.data import tfds

    path.mkdir()
    fingerprints = {}
    total = sum(NUM_EXAMPLES[name].values())
    with counting(f"Decoding {name}, once", total) as on_example:
        for split in NUM_EXAMPLES[name]:
            images, labels = tfds.decode(name, directory, split, on_example)
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


def _read(path: Path, name: str, split: str) -> _Split | None:
    """Returns what `_decode` wrote; None if the dataset has been prepared anew since.

    Raises:
      OSError, cache.Corrupt: If anything else is there.
    """
    try:
        record = json.loads(read_regular(path / "record.json"))
        directory = Path(record["directory"])
        digest = record["fingerprints"][split]
        if _dataset_info(directory) not in (None, record["dataset_info"]):
            return None
        images, labels = (_array(path / f"{split}.npz", key) for key in ("images", "labels"))
    except KeyError as error:
        raise cache.Corrupt(f"{error} is missing") from error
    except (ValueError, TypeError, RecursionError, zipfile.BadZipFile) as error:
        raise cache.Corrupt(reason(error)) from error
    if images.shape != (len(labels), 28 * 28) or labels.shape != (len(images),):
        raise cache.Corrupt(f"its shapes are {images.shape} and {labels.shape}")
    if images.dtype != np.uint8 or labels.dtype != np.uint8:
        raise cache.Corrupt(f"its types are {images.dtype} and {labels.dtype}")
    largest = len(class_names(name) or range(10)) - 1
    if len(images) == 0 or labels.max() > largest:
        raise cache.Corrupt(f"its labels are not from 0 to {largest}")
    if fingerprint(images, labels) != digest:
        raise cache.Corrupt("its fingerprint is another one")
    data_dir = directory.parents[len(Path(name).parts)]
    origin = f"TFDS {name}/{directory.name} in {data_dir}"
    return images, labels, origin, digest


def _array(path: Path, name: str) -> np.ndarray:
    """Reads an array that `numpy.savez` wrote.

    Raises:
      OSError: If the file cannot be read.
      KeyError: If it holds no such array.
      ValueError, zipfile.BadZipFile: If it is corrupt.
    """
    with open_regular(path) as file, zipfile.ZipFile(file) as archive:
        info = archive.getinfo(f"{name}.npy")
        if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1:
            raise ValueError("it has been packed anew")
        member = archive.read(info)
    file = io.BytesIO(member)
    header = npy.read_header(file, len(member))
    if header.fortran_order or len(header.shape) == 0:
        raise ValueError(f"{name} has shape {header.shape}, or another order")
    return npy.read_first(file, header, header.shape[0])
