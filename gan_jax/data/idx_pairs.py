"""IDX files of any content: whose images and labels belong together is told by their names.

The format is MNIST's: the images of EMNIST, QMNIST and notMNIST come in it, as do many others.
The four files of the named datasets, whose content is known, are `idx`'s.
"""

import dataclasses
import os
import re
from pathlib import Path

import numpy as np

from gan_jax.data import idx_format
from gan_jax.data.archives import MAX_BYTES, MAX_RATIO
from gan_jax.data.idx_format import Header
from gan_jax.data.parts import Found, Part
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason

_IMAGES = r"(?<![a-z])(?:images?|imgs?)(?![a-z])"
_LABELS = r"(?<![a-z])(?:labels?|lbls?)(?![a-z])"
_TRAIN = r"(?<![a-z])train(?:ing)?(?![a-z])"
_TEST = r"(?<![a-z])(?:t10k|test(?:ing)?)(?![a-z])"
_MARKS = r"idx\d|ubyte"  # of a name


@dataclasses.dataclass(frozen=True)
class IdxFile:
    """An IDX file, of which the header has been read.

    Attributes:
      path: The file.
      header: What it says.
    """

    path: Path
    header: Header

    @property
    def words(self) -> str:
        """The name without what it says of packing and format: `emnist-letters-train-images`."""
        name = self.path.name.lower().removesuffix(".gz")
        return re.sub(r"[-_.]idx\d?(?:[-_.][a-z]+\d*)?$", "", name)

    @property
    def group(self) -> str:
        """What the names of a training set's and a test set's images and labels share."""
        return re.sub(f"{_TRAIN}|{_TEST}", "*", re.sub(f"{_IMAGES}|{_LABELS}", "*", self.words))

    @property
    def split(self) -> str:
        """`train` or `test`, as the name says; `train` if it says nothing."""
        return "test" if re.search(_TEST, self.words) else "train"

    @property
    def holds_labels(self) -> bool:
        """Whether it holds labels: of one dimension, or of two and named so, as QMNIST's."""
        ndim = len(self.header.shape)
        return ndim == 1 or (ndim == 2 and re.search(_LABELS, self.words) is not None)

    def read(self, name: str) -> np.ndarray:
        """Returns the array.

        Raises:
          UsageError: If the file is corrupt; names it.
        """
        size = self.header.size
        try:
            with open_regular(self.path) as file:
                opened = idx_format.unpacked(file)
                opened.seek(self.header.start)
                content = opened.read(size + 1)
        except idx_format.NOT_UNPACKED as error:
            raise UsageError(f"{name} is corrupt: {reason(error)}") from error
        except OSError as error:
            raise UsageError(f"{name} cannot be read: {reason(error)}") from error
        if len(content) != size:
            there = f"{len(content):,} are" if len(content) < size else "more are"
            raise UsageError(
                f"{name} is corrupt: its header promises {size:,} bytes, and {there} there"
            )
        return np.frombuffer(content, self.header.dtype).reshape(self.header.shape)


def read_header(path: Path) -> IdxFile | None:
    """Returns what an IDX file's header says; None if it is another file.

    Raises:
      OSError: If it is no regular file, or cannot be read.
      ValueError: If it is an IDX file, by its name or its first bytes, and corrupt.
    """
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        named = re.search(_MARKS, path.name.lower()) is not None
        packed = idx_format.is_packed(file)
        opened = idx_format.unpacked(file)
        try:
            header = idx_format.read_header(opened)
            if header is None:
                if not named:
                    return None
                opened.seek(0)
                head = opened.read(4)
                begins = f"begins with {head.hex(' ')!r}" if head else "is empty"
                raise ValueError(f"it is no IDX file: it {begins}")
        except idx_format.NOT_UNPACKED as error:
            if named:
                raise ValueError(f"it cannot be unpacked: {reason(error)}") from None
            return None
    possible = MAX_RATIO * size if packed else size - header.start
    if header.size > min(possible, MAX_BYTES):
        there = "that is too much for a file" if packed else f"{possible:,} are there"
        raise ValueError(f"its header promises {header.size:,} bytes, and {there}")
    return IdxFile(path, header)


def find(name: str, paths: list[Path]) -> list[IdxFile]:
    """Returns those of some files that are IDX files; of one packed and unpacked, the latter.

    Args:
      name: What messages call the directory, or the file of images.
      paths: The files, in one directory.

    Raises:
      UsageError: If one is such a file, and corrupt or not to be read; names it.
    """
    found = {}
    for path in sorted(paths):
        try:
            if (file := read_header(path)) is not None:
                found.setdefault((file.words, len(file.header.shape)), file)
        except ValueError as error:
            raise UsageError(f"{name}: {path.name} is corrupt: {reason(error)}") from error
        except OSError as error:
            if re.search(_MARKS, path.name.lower()):
                raise UsageError(f"{name}: {path.name} cannot be read: {reason(error)}") from error
    return list(found.values())


def read(name: str, path: Path, files: list[IdxFile]) -> Found:
    """Returns the images and labels of a directory's IDX files.

    Args:
      name: What messages call the directory, or the file of images.
      path: The directory; or the file of images that was named, of which the others are found.
      files: What `find` found in the directory.

    Raises:
      UsageError: If it cannot be told which files belong together, or one is corrupt.
    """
    images = [file for file in files if not file.holds_labels]
    named = next((file for file in files if file.path == path), None)
    if named is not None:
        if named.holds_labels:
            raise UsageError(f"{name} holds labels: name the file of the images")
        images = [file for file in images if file.group == named.group]
    by_split = {
        split: [file for file in images if file.split == split] for split in ("train", "test")
    }
    if not images:
        raise UsageError(f"{name} holds IDX files of labels, and none of images")
    for of_split in by_split.values():
        if len(of_split) > 1:
            names = ", ".join(file.path.name for file in of_split[:8])
            raise UsageError(
                f"{name} holds several files of images: {names}. Name one of them, as "
                f"{of_split[0].path}"
            )
    if named is not None and named.split == "test" and by_split["train"]:
        raise UsageError(
            f"{name} holds the test images: name {by_split['train'][0].path.name}, beside which "
            "they are found"
        )
    parts = {
        split: _part(name, of_split[0], files, alone=named is None)
        for split, of_split in by_split.items()
        if of_split
    }
    train = parts.get("train", parts.get("test"))
    assert train is not None
    return Found(train, parts["test"] if len(parts) == 2 else None, str(path))


def _part(name: str, images: IdxFile, files: list[IdxFile], *, alone: bool) -> Part:
    """Reads images and their labels.

    Args:
      name: What messages call the directory, or the file of images that was named.
      images: The file of the images.
      files: All files.
      alone: Whether no other images of that split are there, so that all its labels are theirs.
    """
    labels = [file for file in files if file.holds_labels and file.split == images.split]
    matching = [file for file in labels if file.group == images.group]
    if not matching and alone:
        matching = labels
    of_images = name if name.endswith(images.path.name) else f"{name}: {images.path.name}"
    if len(matching) > 1:
        names = ", ".join(file.path.name for file in matching)
        raise UsageError(
            f"{of_images} may have its labels in any of these: {names}. Leave one there"
        )
    labels = None
    if matching:
        labels = matching[0].read(f"{name}: {matching[0].path.name}")
        labels = labels if labels.ndim == 1 else labels[:, 0]  # QMNIST's say more than the class
    return Part(of_images, images.read(of_images), labels)
