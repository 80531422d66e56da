"""The user's own images, from files of any of the forms that people keep them in.

A directory of IDX files, or the one with the images; a .npy or a .npz file; a directory of PNG or
JPEG files. What cannot be used is named in one line, before anything slow.
"""

import dataclasses
import stat
from pathlib import Path

import numpy as np

from gan_jax.data import archives, idx_pairs, orientation, pictures, pixels
from gan_jax.data.parts import MAX_CLASSES, Found, Part
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason
from gan_jax.terminal.output import say

_HELD_OUT = 7  # where no test images are there, each seventh is held out
_FORMS = "it must be a directory of PNG, JPEG or IDX files, or a .npy, .npz or IDX file of images"


@dataclasses.dataclass(frozen=True)
class OwnImages:
    """A split of the user's own images.

    Attributes:
      images: `(n, height, width)` uint8, 0 black to 255 white.
      labels: `(n,)` uint8, from 0 on; None if there are none.
      class_names: The name of each class; None if the labels are 0, 1, 2, ... themselves.
      origin: What they were read from, for people.
    """

    images: np.ndarray
    labels: np.ndarray | None
    class_names: tuple[str, ...] | None
    origin: str


def load(
    path: Path,
    split: str = "train",
    *,
    transpose: bool = False,
    invert: bool = False,
    grayscale: bool = False,
) -> OwnImages:
    """Loads a whole split of the user's own images.

    Where there are no test images of their own, each seventh image is held out as `test`.

    Args:
      path: The file, or the directory.
      split: `train` or `test`.
      transpose: Whether to exchange rows and columns.
      invert: Whether to exchange black and white.
      grayscale: Whether to make colours grey; otherwise they are refused.

    Raises:
      UsageError: If an image or a label cannot be used; names the first, and what to do.
    """
    found = _find(f"--dataset {path}", path, grayscale=grayscale)
    own_test = found.test is not None
    labels, class_names = _labels(found)
    images = [
        _images(part, grayscale, split == "train") for part in (found.train, found.test) if part
    ]
    if own_test and images[0].shape[1:] != images[1].shape[1:]:
        (_, *train), (_, *test) = images[0].shape, images[1].shape
        raise UsageError(
            f"{found.train.name}: its images are {train[1]} x {train[0]} pixels, and the test "
            f"images {test[1]} x {test[0]}: all must have one size"
        )
    if not own_test:
        held_out = np.arange(len(images[0])) % _HELD_OUT == _HELD_OUT - 1
        if split == "train" and held_out.any():
            say(
                f"There are no test images: each seventh image is held out as test, "
                f"{held_out.sum():,} of {len(held_out):,}.",
                stderr=True,
            )
        images = [images[0][~held_out], images[0][held_out]]
        labels = [None if labels[0] is None else labels[0][rows] for rows in (~held_out, held_out)]
    which = 0 if split == "train" else 1
    chosen = images[which]
    if transpose:
        chosen = chosen.transpose(0, 2, 1)
    if invert:
        chosen = 255 - chosen
    if split == "train":
        for line in orientation.hints(chosen):
            say(line, stderr=True)
    return OwnImages(np.ascontiguousarray(chosen), labels[which], class_names, found.origin)


def read_images(
    path: Path,
    name: str,
    *,
    value_range: tuple[float, float] | None = None,
    grayscale: bool = False,
    num: int | None = None,
) -> np.ndarray:
    """Returns the images of any of the forms as floats, without labels and without test images.

    Args:
      path: The file, or the directory.
      name: What messages call it, such as `--samples FILE`.
      value_range: What stands for black and for white, if not 0 and 1, or of bytes 255.
      grayscale: Whether to make colours grey; otherwise they are refused.
      num: How many to return at most; None is all.

    Returns:
      `(n, height, width)` float32 in [0, 1].

    Raises:
      UsageError: If they cannot be used; names the cause and the remedy.
    """
    part = _find(name, path, grayscale=grayscale, num=num).train
    images = pixels.as_images(part.name, part.images[:num], grayscale=grayscale)
    return pixels.to_unit(part.name, images, value_range)


def _find(name: str, path: Path, *, grayscale: bool, num: int | None = None) -> Found:
    """Reads what a path holds, whichever form it has."""
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            return _in_directory(name, path, grayscale=grayscale)
        return _in_file(name, path, num)
    except FileNotFoundError:
        raise UsageError(f"{name}: there is no such file or directory") from None
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {reason(error)}") from error


def _in_file(name: str, path: Path, num: int | None) -> Found:
    with open_regular(path) as file:
        begins = file.read(8)
    if not begins:
        raise UsageError(f"{name} is empty")
    if begins.startswith(b"\x93NUMPY"):
        return Found(Part(name, archives.read_npy(name, path, num)), None, str(path))
    if begins.startswith(b"PK"):
        return archives.read_npz(name, path)
    try:
        if (named := idx_pairs.read_header(path)) is not None:
            beside = [one for one in pictures.listing(name, path.parent) if one != path]
            others = [one for one in beside if not pictures.is_picture(one) and one.is_file()]
            return idx_pairs.read(name, path, [named, *idx_pairs.find(name, others)])
    except UsageError:  # which is a ValueError
        raise
    except ValueError as error:
        raise UsageError(f"{name} is corrupt: {reason(error)}") from error
    if pictures.is_picture(path):
        raise UsageError(f"{name} is one picture: name the directory of all of them")
    raise UsageError(f"{name} begins with {begins[:4].hex(' ')!r}: {_FORMS}")


def _in_directory(name: str, directory: Path, *, grayscale: bool) -> Found:
    entries = pictures.listing(name, directory)
    others = [path for path in entries if not pictures.is_picture(path) and path.is_file()]
    if files := idx_pairs.find(name, others):
        if any(map(pictures.is_picture, entries)):
            raise UsageError(
                f"{name} holds both IDX files and pictures: name the IDX file of images"
            )
        return idx_pairs.read(name, directory, files)
    if (found := pictures.read(name, directory, grayscale=grayscale)) is not None:
        return found
    arrays = [path for path in others if path.suffix in (".npy", ".npz")]
    if arrays:
        raise UsageError(f"{name} is a directory with arrays: name the file, as {arrays[0]}")
    if not entries:
        raise UsageError(f"{name} is an empty directory: {_FORMS}")
    raise UsageError(f"{name} holds no image: {_FORMS}")


def _images(part: Part, grayscale: bool, tell: bool) -> np.ndarray:
    """Returns a part's images, `(n, height, width)` uint8."""
    images = pixels.as_images(part.name, part.images, grayscale=grayscale)
    return pixels.to_bytes(part.name, images, tell=tell)


def _labels(found: Found) -> tuple[list[np.ndarray | None], tuple[str, ...] | None]:
    """Checks the labels; returns each part's, counted from 0, and the classes' names.

    Classes that are not 0, 1, 2, ... are, as EMNIST's letters from 1 on, and named by their
    numbers.

    Raises:
      UsageError: If they are none of their images.
    """
    parts = [part for part in (found.train, found.test) if part is not None]
    checked = [_part_labels(part) for part in parts]
    known = [labels for labels in checked if labels is not None]
    if len(known) < len(parts):
        if known:
            with_labels, without = parts if checked[1] is None else parts[::-1]
            raise UsageError(
                f"{with_labels.name} has labels, and {without.name} has none: save those of both, "
                "or of neither"
            )
        return [None, None], None
    classes = np.unique(np.concatenate(known))
    if len(lacking := np.setdiff1d(classes, known[0])):
        raise UsageError(
            f"{found.train.name} lacks {len(lacking):,} of the classes that the test images have, "
            f"such as {lacking[0]}: leave these images out, or all labels"
        )
    if len(classes) > MAX_CLASSES:
        raise UsageError(
            f"{found.train.name} has labels of {len(classes):,} classes: at most "
            f"{MAX_CLASSES} are possible. Leave the labels out to train without"
        )
    names = found.class_names
    if classes[-1] != len(classes) - 1 and names is None:
        names = tuple(str(label) for label in classes)
        known = [np.searchsorted(classes, labels) for labels in known]
    return [labels.astype(np.uint8) for labels in known], names


def _part_labels(part: Part) -> np.ndarray | None:
    """Returns a part's labels, one integer an image, none negative."""
    labels, name = part.labels, part.name
    if labels is None:
        return None
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim != 1:
        remedy = ". Of one-hot labels, save x.argmax(1)" if labels.ndim == 2 else ""
        raise UsageError(
            f"{name} has labels of shape {labels.shape}: they must be one integer an image{remedy}"
        )
    if labels.dtype.kind not in "iu":
        raise UsageError(f"{name} has labels of {labels.dtype}: they must be integers")
    if len(labels) != len(part.images):
        raise UsageError(
            f"{name}: of {len(part.images):,} images, there are {len(labels):,} labels"
        )
    if len(labels) and labels.min() < 0:
        index = int(np.argmax(labels < 0))
        raise UsageError(
            f"{name} has the label {labels[index]} at image {index}: none may be negative"
        )
    return labels
