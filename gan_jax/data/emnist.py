"""EMNIST: one archive with six data sets of handwritten characters, each in MNIST's format.

Reference: Cohen, Afshar, Tapson and van Schaik, "EMNIST: an extension of MNIST to handwritten
letters" (2017), https://arxiv.org/abs/1702.05373.
"""

import gzip
import hashlib
import os
import zipfile
from pathlib import Path

import numpy as np

from gan_jax.data import idx
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason

ARCHIVE = "gzip.zip"
"""The archive's name, as it is published."""


def read(archive: Path, dataset: str, split: str, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Reads the first images of a split from the archive, as they lie there: on their side.

    Args:
      archive: The archive.
      dataset: A dataset of `source.NUM_EXAMPLES`, such as `emnist/letters`.
      split: `train` or `test`.
      count: How many images TFDS takes; the files may hold more.

    Returns:
      Images `(count, 28, 28)` and labels `(count,)`, both uint8.

    Raises:
      OSError, KeyError, ValueError, zipfile.BadZipFile: If they are not there.
    """
    prefix = f"gzip/{dataset.replace('/', '-')}-{split}"
    arrays = []
    with zipfile.ZipFile(archive) as opened:
        for kind in ("images-idx3", "labels-idx1"):
            name = f"{prefix}-{kind}-ubyte.gz"
            array = idx.parse(gzip.decompress(opened.read(name)))
            if len(array) < count:
                raise ValueError(f"{name} holds {len(array):,} entries, not {count:,}")
            arrays.append(array[:count])
    images, labels = arrays
    return images, labels


def to_mnist_manner(
    dataset: str, images: np.ndarray, labels: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Sets EMNIST's images upright, and counts its classes from 0.

    Args:
      dataset: A dataset of `source.NUM_EXAMPLES`, such as `emnist/letters`.
      images: `(n, 784)` uint8; rows and columns are exchanged in EMNIST's files and in TFDS.
      labels: `(n,)` uint8; those of the letters are 1 to 26.

    Returns:
      The same, upright and from 0 on.
    """
    upright = images.reshape(-1, 28, 28).transpose(0, 2, 1).reshape(-1, 28 * 28)
    return upright, labels - np.uint8(dataset == "emnist/letters")


def find(dataset: str, path: Path, published: str) -> dict[str, Path]:
    """Finds the archive that a user names, or that lies in the directory named.

    Args:
      dataset: A dataset of `source.NUM_EXAMPLES`, such as `emnist/letters`.
      path: The archive, or a directory with it.
      published: Its SHA-256.

    Returns:
      The path of the archive, by its published name.

    Raises:
      UsageError: If it is missing, or another file.
    """
    archive = path / ARCHIVE if path.is_dir() else path
    where = f"--mnist-files: {archive}"
    try:
        with open_regular(archive) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        unpacked = path / f"{dataset.replace('/', '-')}-train-images-idx3-ubyte.gz"
        if os.path.exists(unpacked):
            raise UsageError(
                f"{where} is not there, and only of the archive a checksum is known. To train on "
                f"the unpacked files, give --dataset {unpacked} --transpose instead"
            ) from error
        raise UsageError(f"{where}: {reason(error)}") from error
    if digest != published:
        raise UsageError(
            f"{where} is not the archive that TFDS records for EMNIST: its SHA-256 is "
            f"{digest[:12]}..., not {published[:12]}..."
        )
    return {ARCHIVE: archive}
