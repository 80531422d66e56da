"""Images in a .npy or a .npz file, read by somebody who does not trust it."""

import os
import zipfile
import zlib
from pathlib import Path
from typing import IO

import numpy as np

from gan_jax.data.parts import Found, Part
from gan_jax.storage import npy
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason

MAX_BYTES = 1 << 33  # of an array: more than any data set that an MLP learns from
MAX_RATIO = 1032  # of what is unpacked to what is packed: no deflated stream has a larger one

# The names of the arrays: ours, then MedMNIST's and Keras's.
_NAMES = {
    "images": ("images", "train_images", "x_train"),
    "labels": ("labels", "train_labels", "y_train"),
    "test_images": ("test_images", "x_test"),
    "test_labels": ("test_labels", "y_test"),
}
_SAVE = "save them with numpy.savez(FILE, images=..., labels=...)"


def read_npy(name: str, path: Path, num: int | None = None) -> np.ndarray:
    """Returns the array of a .npy file.

    Args:
      name: What messages call it.
      path: The file.
      num: How many rows to read at most; None is all.

    Raises:
      UsageError: If the file cannot be read, or is none.
    """
    try:
        with open_regular(path) as file:
            header = npy.read_header(file, os.fstat(file.fileno()).st_size)
            if num is not None and header.shape:
                return npy.read_first(file, header, num)
            return _array(file, header)
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {reason(error)}") from error
    except ValueError as error:
        raise UsageError(f"{name} is no .npy file of numbers: {reason(error)}") from error


def read_npz(name: str, path: Path) -> Found:
    """Returns the images and labels of a .npz file.

    Args:
      name: What messages call it.
      path: The file.

    Raises:
      UsageError: If the file cannot be read, or holds no images.
    """
    try:
        with open_regular(path) as file, zipfile.ZipFile(file) as archive:
            there = {info.filename.removesuffix(".npy"): info for info in archive.infolist()}
            names = {
                kind: next((one for one in known if one in there), None)
                for kind, known in _NAMES.items()
            }
            if names["images"] is None:
                held = ", ".join(sorted(there)[:8]) or "nothing"
                raise UsageError(f"{name} holds no array `images`, but {held}: {_SAVE}")
            arrays = {
                kind: _member(f"{name}: {one}", archive, there[one])
                for kind, one in names.items()
                if one is not None
            }
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {reason(error)}") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UsageError(f"{name} is corrupt, or no .npz file: {reason(error)}") from error
    if "test_labels" in arrays and "test_images" not in arrays:
        raise UsageError(f"{name} holds {names['test_labels']}, and no test images")
    test = None
    if "test_images" in arrays:
        part_name = f"{name}: {names['test_images']}"
        test = Part(part_name, arrays["test_images"], arrays.get("test_labels"))
    part = Part(f"{name}: {names['images']}", arrays["images"], arrays.get("labels"))
    return Found(part, test, str(path))


def _member(name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> np.ndarray:
    if info.flag_bits & 1:
        raise UsageError(f"{name} is encrypted: save it without a password")
    if info.file_size > MAX_BYTES or info.file_size > MAX_RATIO * (info.compress_size + 64):
        raise UsageError(
            f"{name} promises {info.file_size:,} bytes, packed in {info.compress_size:,}: it is "
            "not read"
        )
    try:
        with zipfile.ZipFile.open(archive, info) as file:
            return _array(file, npy.read_header(file, info.file_size))
    except ValueError as error:
        raise UsageError(f"{name} is no array of numbers: {reason(error)}") from error


def _array(file: IO[bytes], header: npy.Header) -> np.ndarray:
    """Reads a whole array.

    Raises:
      ValueError: If it is too large, or the file ends before it does.
    """
    if header.nbytes > MAX_BYTES:
        raise ValueError(f"it holds {header.nbytes:,} bytes, more than {MAX_BYTES:,}")
    content = file.read(header.nbytes)
    if len(content) != header.nbytes:
        raise ValueError("it has been cut short")
    order = "F" if header.fortran_order else "C"
    return np.frombuffer(content, header.dtype).reshape(header.shape, order=order)
