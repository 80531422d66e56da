"""Which training images there are and where they lie, known before anything is read.

Light on purpose: only the standard library is imported, so that a wrong --split is found at once.
"""

import dataclasses
import math
import re
from pathlib import Path

from gan_jax.terminal.errors import UsageError

NUM_EXAMPLES = {
    "mnist": {"train": 60_000, "test": 10_000},
    "fashion_mnist": {"train": 60_000, "test": 10_000},
    "kmnist": {"train": 60_000, "test": 10_000},
    "digits": {"train": 1_500, "test": 297},
    "emnist/byclass": {"train": 697_932, "test": 116_323},
    "emnist/bymerge": {"train": 697_932, "test": 116_323},
    "emnist/balanced": {"train": 112_800, "test": 18_800},
    "emnist/letters": {"train": 88_800, "test": 14_800},
    "emnist/digits": {"train": 240_000, "test": 40_000},
    "emnist/mnist": {"train": 60_000, "test": 10_000},
}
"""The number of images in each split of each dataset; of EMNIST, those that TFDS takes."""

_DIGITS, _CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CLASSES = {
    "emnist/byclass": _DIGITS + _CAPITALS + _CAPITALS.lower(),
    # Small letters that look like their capitals are in one class with them.
    "emnist/bymerge": _DIGITS + _CAPITALS + "abdefghnqrt",
    "emnist/balanced": _DIGITS + _CAPITALS + "abdefghnqrt",
    "emnist/letters": _CAPITALS,
}


@dataclasses.dataclass(frozen=True)
class Reading:
    """How the user's own images are read.

    Attributes:
      transpose: Exchange rows and columns.
      invert: Exchange black and white.
      grayscale: Take colour pictures, as shades of gray.
    """

    transpose: bool = False
    invert: bool = False
    grayscale: bool = False


@dataclasses.dataclass(frozen=True)
class DataSource:
    """Where on this machine a dataset may be found.

    What a user names now has to be right. What a run recorded when it began may be gone since, as
    a node's local disk: it is looked at, and passed over where it holds nothing.

    Attributes:
      data_dir: TFDS's data directory; None takes the recorded one if the dataset is there, else
        `$TFDS_DATA_DIR`, else `~/tensorflow_datasets`.
      mnist_files: Directory with the dataset's four original files, if TFDS has not prepared it;
        of EMNIST, the archive, or a directory with it.
      reading: How the user's own images are read; a run's, as its `recorded` says.
      recorded: What a run was trained from.
    """

    data_dir: Path | None = None
    mnist_files: Path | None = None
    reading: Reading = Reading()
    recorded: "DataSource | None" = None


DEFAULT_SOURCE = DataSource()


def is_path(dataset: str) -> bool:
    """Says whether a dataset is the user's own: a path, not one of the names."""
    return dataset != "auto" and dataset not in NUM_EXAMPLES


def is_emnist(dataset: str) -> bool:
    """Says whether a dataset is one of EMNIST's."""
    return dataset in NUM_EXAMPLES and dataset.startswith("emnist/")


def class_names(name: str) -> tuple[str, ...] | None:
    """Returns what a named dataset's classes are called; None if they are the digits 0 to 9."""
    return tuple(_CLASSES[name]) if name in _CLASSES else None


def remedy(name: str) -> str:
    """Returns what to do where a named dataset cannot be had, as the end of a sentence."""
    files = "DIR with the four original files (train-images-idx3-ubyte.gz, ...)"
    if is_emnist(name):
        files = "FILE, EMNIST's archive gzip.zip"
    return (
        f"connect to the internet, or give --mnist-files {files}, or --data-dir DIR with a "
        "prepared TFDS dataset"
    )


def dataset_name(dataset: str) -> str:
    """Returns what people are told a dataset is called: of a path, its last part."""
    if not is_path(dataset):
        return dataset
    name = Path(dataset).name
    for suffix in (".gz", ".npy", ".npz"):
        name = name.removesuffix(suffix)
    return name


def parse_split(split: str) -> tuple[str, slice]:
    """Splits `train[:50000]` into `train` and the slice; bounds are as in Python.

    Raises:
      UsageError: If it is not a split.
    """
    match = re.fullmatch(r"(train|test)(?:\[(-?\d+)?:(-?\d+)?\])?", split)
    if match is None:
        raise UsageError(f"--split {split}: must be train, test, or a slice like train[:50000]")
    name, start, stop = match.groups()
    return name, slice(start and int(start), stop and int(stop))


def num_examples(name: str, split: str) -> int:
    """Returns how many images a split has, without reading it.

    Args:
      name: A dataset of `NUM_EXAMPLES`.
      split: `train`, `test`, or a slice such as `train[:50000]`.

    Raises:
      UsageError: If it is not a split, or an empty one.
    """
    base, rows = parse_split(split)
    total = NUM_EXAMPLES[name][base]
    count = len(range(total)[rows])
    if count == 0:
        raise UsageError(f"--split {split}: holds no image of {name}'s {total}")
    return count


def parse_range(text: str | None) -> tuple[float, float] | None:
    """Returns the two numbers of `--range`; None if it was not given.

    Raises:
      UsageError: If they are not two finite numbers, the smaller one first.
    """
    if text is None:
        return None
    try:
        low, high = map(float, text.split(","))
    except ValueError:
        raise UsageError(f"--range {text}: give two numbers, such as -1,1") from None
    if not (math.isfinite(low) and math.isfinite(high)):
        raise UsageError(f"--range {text}: both numbers must be finite")
    if low == high:
        raise UsageError(f"--range {text}: black and white must differ, as in -1,1")
    if low > high:
        raise UsageError(f"--range {text}: the smaller number comes first, as in -1,1")
    return low, high
