"""Samples from anywhere, read from a file and looked at before anything is measured."""

import dataclasses
import hashlib
import os
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.suite import Suite
from gan_jax.storage import npy
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason
from gan_jax.terminal.output import say

_SHAPES = "(n, 28, 28) or (n, 784)"
_TYPES = "uint8, or floats in [0, 1]"
_ROUNDING = 1.001e-3  # by which values may lie outside their range
_CLEARLY = 0.05  # share of pixels that show another range; real digits have more, a slip has fewer
_FEW = 0.001  # share of pixels
_BRIGHT = 0.25  # of 1: images without a brighter pixel are hardly digits
_MUCH_NEARER = 0.5  # share of the distance


@dataclasses.dataclass(frozen=True)
class SavedSamples:
    """The samples of a file, measured as those of a `TrainedGenerator` are.

    Attributes:
      images: `(n, 784)` float32 in [0, 1].
      digest: SHA-256 of the images.
      caption: What they are.
      name: What a picture with others calls them.
    """

    images: np.ndarray
    digest: str
    caption: str
    name: str = "samples"

    @property
    def identity(self) -> dict[str, Any]:
        """What tells this set of samples from any other, of JSON types."""
        return {"samples": self.digest}

    def key(self, fingerprint: str) -> str:
        """Returns the key of its results in the suite of that fingerprint."""
        return f"{fingerprint} {self.digest}"

    def samples(self, num: int) -> np.ndarray:
        """Returns the first samples, `(num, 784)` float32 in [0, 1]."""
        return self.images[:num]

    def paths(self) -> None:
        """Returns None: there is no noise."""

    def ask_discriminator(self, suite: Suite, samples: np.ndarray) -> dict[str, Any]:
        """Returns nothing: there is no discriminator."""
        return {}


def read(path: Path) -> tuple[np.ndarray, str]:
    """Returns the first 10,000 images of a .npy file, and the SHA-256 of those.

    Values that rounding has put beyond [0, 1] are clipped, which is said.

    Returns:
      `(10000, 784)` float32 in [0, 1], and `sha256:` with 64 hex digits.

    Raises:
      UsageError: If the file cannot be read, or holds anything else; names what, and what may be.
    """
    where = f"--samples {path}"
    try:
        with open_regular(path) as file:
            if file.read(2) == b"PK":
                raise UsageError(f"{where} is an archive (.npz): save one array with numpy.save")
            file.seek(0)
            header = npy.read_header(file, os.fstat(file.fileno()).st_size)
            _check_header(where, header)
            images = npy.read_first(file, header, suite_lib.NUM_SAMPLES)
    except OSError as error:
        raise UsageError(f"{where} cannot be read: {reason(error)}") from error
    except UsageError:
        raise
    except ValueError as error:
        raise UsageError(f"{where} is no .npy file of numbers: {reason(error)}") from error
    num = len(images)
    if header.shape[0] > num:
        say(f"Of {header.shape[0]:,} images, the first {num:,} are taken.", stderr=True)
    samples = _to_unit(where, images.reshape(num, 784))
    _warn_of_emptiness(where, samples)
    return samples, f"sha256:{hashlib.sha256(samples.data).hexdigest()}"


def _check_header(where: str, header: npy.Header) -> None:
    """Checks what the header says, before anything else is read.

    Raises:
      UsageError: If that cannot be measured.
    """
    shape, dtype = header.shape, header.dtype
    if not _is_shape(shape):
        remedy = ""
        if _is_shape(tuple(length for length in shape if length != 1)):
            remedy = ". Leave out the axes of length 1 with x.squeeze()"
        elif len(shape) == 2 and _is_shape(shape[::-1]):
            remedy = ". Put the images first with x.T"
        elif len(shape) == 3 and _is_shape((shape[2], *shape[:2])):
            remedy = ". Put the images first with x.transpose(2, 0, 1)"
        raise UsageError(f"{where} has shape {shape}: it must be {_SHAPES}{remedy}")
    if dtype.kind not in "fiub":
        kind = "named fields" if dtype.names else dtype
        raise UsageError(f"{where} is of {kind}: it must be {_TYPES}")
    if shape[0] < (num := suite_lib.NUM_SAMPLES):
        raise UsageError(f"{where}: {num:,} images are needed, and it holds {shape[0]:,}")


def _is_shape(shape: tuple[int, ...]) -> bool:
    return shape[1:] in ((28, 28), (784,))


def _to_unit(where: str, images: np.ndarray) -> np.ndarray:
    """Returns images as float32 in [0, 1].

    Raises:
      UsageError: If they have another range; names how to change it where that can be told.
    """
    if images.dtype.kind in "iub" and images.dtype != np.uint8:
        remedy, low, high = "", images.min(), images.max()
        if low >= 0 and high <= 1:
            remedy = ". It holds 0 and 1: save x.astype(numpy.float32)"
        elif low >= 0 and high <= 255:
            remedy = f". It holds {low} to {high}: save x.astype(numpy.uint8)"
        raise UsageError(f"{where} is of {images.dtype}: it must be {_TYPES}{remedy}")
    if images.dtype == np.uint8:
        if images.max() == 1:
            raise UsageError(
                f"{where} holds bytes that are 0 or 1, where white is 255. Save x * 255"
            )
        return images / np.float32(255)
    finite = np.isfinite(images).all(axis=1)
    if not finite.all():
        raise UsageError(
            f"{where}: image {np.argmin(finite)} is not finite ({np.sum(~finite):,} are not)"
        )
    low, high = float(images.min()), float(images.max())
    outside = int(np.sum((images < 0) | (images > 1)))
    count = f"{outside:,} of {images.size:,} pixels"
    if low < -_ROUNDING or high > 1 + _ROUNDING:
        raise UsageError(
            f"{where} has values from {low:.6g} to {high:.6g}, {count} outside [0, 1], where "
            f"floats must be.{_remedy(images, low, high)}"
        )
    if 0 < high <= (1 + _ROUNDING) / 255:
        raise UsageError(
            f"{where} has values up to {high:.6g}, which is a byte's 1 of 255: it has been divided "
            "by 255 twice. Save x * 255"
        )
    if outside:
        furthest = max(-low, high - 1)
        say(f"{count} lie outside [0, 1], by up to {furthest:.2g}: they are clipped.", stderr=True)
    return np.ascontiguousarray(np.clip(images, 0, 1), np.float32)


def _remedy(images: np.ndarray, low: float, high: float) -> str:
    """Returns how to map images to [0, 1], if they are clearly of a range that people use."""
    mean, std = 0.1307, 0.3081
    black, white = -mean / std, (1 - mean) / std
    in_range = -1 - _ROUNDING <= low < -0.9 and 0.5 < high <= 1 + _ROUNDING
    if in_range and np.mean(images < -0.5) > _CLEARLY:
        return " They are in [-1, 1]: save (x + 1) / 2"
    in_range = low >= -_ROUNDING and 128 < high <= 255 * (1 + _ROUNDING)
    if in_range and np.mean(images > 1.5) > _CLEARLY:
        return " They are in [0, 255]: save x / 255"
    if abs(low - black) < _ROUNDING and abs(high - white) < _ROUNDING:
        return f" They are standardised with MNIST's mean and deviation: save x * {std} + {mean}"
    if np.mean((images < 0) | (images > 1)) < _FEW:
        return " They are few: to clip them, save x.clip(0, 1)"
    return ""


def _warn_of_emptiness(where: str, samples: np.ndarray) -> None:
    """Says so if there is little to measure, as nothing but black."""
    if (samples == samples[0]).all():
        say(f"WARNING: {where}: all images are the same", stderr=True)
    elif (num := int(np.sum(samples.min(axis=1) == samples.max(axis=1)))) > len(samples) // 10:
        say(f"WARNING: {where}: {num:,} images hold a single value each", stderr=True)
    elif (high := samples.max()) < _BRIGHT:
        say(f"WARNING: {where}: the brightest pixel is {high:.3g}, and white is 1", stderr=True)


def oddity(samples: np.ndarray, suite: Suite) -> str | None:
    """Returns what seems to be wrong with how images were saved, judged by the mean image.

    Args:
      samples: `(n, 784)` in [0, 1].
      suite: The dataset's.

    Returns:
      The words of a warning that names the remedy; None if another reading of the images is not
      much nearer to the dataset's mean image than they are.
    """
    mean, real = samples.mean(axis=0), suite.train.mean(axis=0)
    distance = np.linalg.norm(mean - real)
    if np.linalg.norm(1 - mean - real) < _MUCH_NEARER * distance:
        return (
            f"white and black seem to be exchanged: {suite.dataset}'s mean image is much nearer to "
            "that of 1 - x. Save that, or of bytes 255 - x"
        )
    turned = mean.reshape(28, 28).T.ravel()
    if np.linalg.norm(turned - real) < _MUCH_NEARER * distance:
        return (
            f"rows and columns seem to be exchanged: {suite.dataset}'s mean image is much nearer "
            "to that of the images on their side. Save x.reshape(-1, 28, 28).transpose(0, 2, 1)"
        )
    return None
