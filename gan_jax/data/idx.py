"""The four original files of MNIST and its replacements: found, checked and read.

They may lie there as they were published, packed anew, or unpacked: it is the content that has to
be right. TFDS records the SHA-256 of the published files; those of the content stand here. Of
KMNIST we have none, so its files must be the published ones.
"""

import hashlib
import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from gan_jax.data import idx_format
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason

FILES = {
    "train": ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
    "test": ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
}
"""The names of the files with each split's images and labels."""

CONTENT = {
    "mnist": {
        "train-images-idx3-ubyte.gz": (
            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"
        ),
        "train-labels-idx1-ubyte.gz": (
            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"
        ),
        "t10k-images-idx3-ubyte.gz": (
            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"
        ),
        "t10k-labels-idx1-ubyte.gz": (
            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"
        ),
    },
    # Of a Debian package's files, which are TFDS's packed anew: with the name and the time of
    # packing put back into their headers, they have the SHA-256 that TFDS records.
    "fashion_mnist": {
        "train-images-idx3-ubyte.gz": (
            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888"
        ),
        "train-labels-idx1-ubyte.gz": (
            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9"
        ),
        "t10k-images-idx3-ubyte.gz": (
            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b"
        ),
        "t10k-labels-idx1-ubyte.gz": (
            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34"
        ),
    },
}
"""The SHA-256 of what each file of a dataset holds when it is unpacked."""

_MAX_BYTES = 1 << 27  # of a file's content: more than twice what the largest holds


def read_idx(path: Path) -> np.ndarray:
    """Returns the array in an IDX file of bytes, the format of MNIST's four files.

    Args:
      path: The file, packed by gzip or not.

    Raises:
      OSError: If it is no regular file, or cannot be read.
      ValueError: If it is no such file, cut short, or holds more than its header says.
    """
    return parse(_content(path))


def find(name: str, directory: Path, published: Mapping[str, str]) -> dict[str, Path]:
    """Finds a dataset's four files in a directory, and checks what they hold.

    Args:
      name: The dataset.
      directory: Where they lie.
      published: The SHA-256 of each file as it was published, by its name.

    Returns:
      The path of each, by its name.

    Raises:
      UsageError: Naming the file that is missing, corrupt or another one.
    """
    return {file: _find(name, directory, file, published) for file in sum(FILES.values(), ())}


def _find(name: str, directory: Path, file: str, published: Mapping[str, str]) -> Path:
    plain = file.removesuffix(".gz")
    dotted = plain.replace("-idx", ".idx")  # as some archives have it
    names = (file, plain, f"{dotted}.gz", dotted)
    path = next(
        (directory / one for one in names if os.path.exists(directory / one)), directory / file
    )
    where = f"--mnist-files: {path}"
    try:
        with _open(path) as opened:
            digest = hashlib.sha256(opened.read()).hexdigest()
        if digest == published[file]:
            return path
        content = _content(path)
        parse(content)
    except OSError as error:
        raise UsageError(f"{where}: {reason(error)}") from error
    except ValueError as error:
        raise UsageError(f"{where} is corrupt, or no file of {name}: {reason(error)}") from error
    held = hashlib.sha256(content).hexdigest()
    if (right := CONTENT.get(name, {}).get(file)) == held:
        return path
    for dataset, contents in CONTENT.items():
        for other, digest_of_other in contents.items():
            if held == digest_of_other:
                raise UsageError(f"{where} holds {dataset}'s {other.removesuffix('.gz')}")
    if right is None:
        raise UsageError(
            f"{where} is not the file that TFDS records for {name}: its SHA-256 is "
            f"{digest[:12]}..., not {published[file][:12]}.... Take the file as it was published"
        )
    raise UsageError(
        f"{where} does not hold {name}'s {plain}: the SHA-256 of its content is {held[:12]}..., "
        f"not {right[:12]}..."
    )


def _open(path: Path) -> BinaryIO:
    """Opens a regular file of at most `_MAX_BYTES`.

    Raises:
      OSError: If it is no regular file, or cannot be read.
      ValueError: If it is larger.
    """
    file = open_regular(path)
    if (size := os.fstat(file.fileno()).st_size) > _MAX_BYTES:
        file.close()
        raise ValueError(f"it is {size:,} bytes long")
    return file


def _content(path: Path) -> bytes:
    """Returns a file's content, unpacked if it is packed, and at most `_MAX_BYTES` of it.

    Raises:
      OSError: If it is no regular file, or cannot be read.
      ValueError: If it cannot be unpacked, or holds more.
    """
    with _open(path) as file:
        try:
            content = idx_format.unpacked(file).read(_MAX_BYTES + 1)
        except idx_format.NOT_UNPACKED as error:
            raise ValueError(f"it cannot be unpacked: {reason(error)}") from None
    if len(content) > _MAX_BYTES:
        raise ValueError(f"it holds more than {_MAX_BYTES:,} bytes")
    return content


def parse(content: bytes) -> np.ndarray:
    """Returns the array in the content of an IDX file of bytes.

    Raises:
      ValueError: If it is none, cut short, or holds more than its header says.
    """
    header = idx_format.read_header(io.BytesIO(content))
    if header is None or header.dtype != np.uint8:
        raise ValueError(f"it is no IDX file of bytes, it begins with {content[:4].hex(' ')!r}")
    if (there := len(content) - header.start) != header.size:
        raise ValueError(f"its header promises {header.size:,} bytes, and {there:,} are there")
    return np.frombuffer(content, np.uint8, offset=header.start).reshape(header.shape)
