"""Samples from anywhere, read from a file and looked at before anything is measured."""

import dataclasses
import hashlib
import sys
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.suite import Suite
from gan_jax.terminal.errors import UsageError, reason

_SHAPES = "(n, 28, 28) or (n, 784)"


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

    Returns:
      `(10000, 784)` float32 in [0, 1], and `sha256:` with 64 hex digits.

    Raises:
      UsageError: If the file cannot be read, or holds anything else; names what, and what may be.
    """
    where, num = f"--samples {path}", suite_lib.NUM_SAMPLES
    try:
        samples = np.load(path, allow_pickle=False)
    except OSError as error:
        raise UsageError(f"{where} cannot be read: {error.strerror or reason(error)}") from error
    except (ValueError, EOFError) as error:
        raise UsageError(f"{where} is no .npy file of numbers: {reason(error)}") from error
    if not isinstance(samples, np.ndarray):
        samples.close()
        raise UsageError(f"{where} is an archive (.npz): save one array with numpy.save")
    if samples.shape[1:] not in ((28, 28), (784,)):
        raise UsageError(f"{where} has shape {samples.shape}: it must be {_SHAPES}")
    if samples.dtype != np.uint8 and not np.issubdtype(samples.dtype, np.floating):
        raise UsageError(f"{where} is of {samples.dtype}: it must be uint8, or floats in [0, 1]")
    if len(samples) < num:
        raise UsageError(f"{where} holds {len(samples):,} images: {num:,} are needed")
    if len(samples) > num:
        print(
            f"Of {len(samples):,} images, the first {num:,} are taken.",
            file=sys.stderr,
        )
    samples = samples[:num].reshape(num, -1)
    if samples.dtype == np.uint8:
        samples = samples / np.float32(255)
    samples = np.ascontiguousarray(samples, np.float32)
    finite = np.isfinite(samples).all(axis=1)
    if not finite.all():
        raise UsageError(
            f"{where}: image {np.argmin(finite)} is not finite ({np.sum(~finite):,} are not)"
        )
    low, high = samples.min(), samples.max()
    if low < 0 or high > 1:
        hint = " Map [-1, 1] there with (x + 1) / 2." if low >= -1 and high <= 1 else ""
        raise UsageError(
            f"{where} has values from {low:g} to {high:g}: floats must be in [0, 1].{hint}"
        )
    return samples, f"sha256:{hashlib.sha256(samples.data).hexdigest()}"
