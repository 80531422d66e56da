"""Samples from anywhere, read from a file and looked at before anything is measured."""

import dataclasses
import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.data import files
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.suite import Suite
from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.output import say

_BRIGHT = 0.25  # of 1: images without a brighter pixel hardly show anything
_MUCH_NEARER = 0.5  # share of the distance


@dataclasses.dataclass(frozen=True)
class SavedSamples:
    """The samples of a file, measured as those of a `TrainedGenerator` are.

    Attributes:
      images: `(n, h * w)` float32 in [0, 1].
      digest: SHA-256 of the images.
      shape: Height and width of an image.
      caption: What they are.
      name: What a picture with others calls them.
    """

    images: np.ndarray
    digest: str
    shape: tuple[int, int]
    caption: str = "samples"
    name: str = "samples"

    @property
    def identity(self) -> dict[str, Any]:
        """What tells this set of samples from any other, of JSON types."""
        return {"samples": self.digest}

    def key(self, fingerprint: str) -> str:
        """Returns the key of its results in the suite of that fingerprint."""
        return f"{fingerprint} {self.digest}"

    def samples(self, num: int) -> np.ndarray:
        """Returns the first samples, `(num, h * w)` float32 in [0, 1]."""
        return self.images[:num]

    def paths(self) -> None:
        """Returns None: there is no noise."""

    def ask_discriminator(self, suite: Suite, samples: np.ndarray) -> dict[str, Any]:
        """Returns nothing: there is no discriminator."""
        return {}


def read(
    path: Path, *, value_range: tuple[float, float] | None = None, grayscale: bool = False
) -> SavedSamples:
    """Returns the samples in a file or a directory; of more than 10,000, only as many.

    Those are the first of a file. Of a directory, which may be sorted by class, they are drawn at
    random, always the same ones.

    Args:
      path: Of any form that `files.read_images` knows.
      value_range: As for `files.read_images`.
      grayscale: As for `files.read_images`.

    Raises:
      UsageError: If they cannot be read, or are too few; names what is wrong.
    """
    where, most = f"--samples {path}", suite_lib.NUM_SAMPLES
    scattered = path.is_dir()
    num = None if scattered else most + 1
    images = files.read_images(path, where, value_range=value_range, grayscale=grayscale, num=num)
    if len(images) < suite_lib.MIN_SAMPLES:
        raise UsageError(
            f"{where}: at least {suite_lib.MIN_SAMPLES:,} images are needed, and it holds "
            f"{len(images):,}"
        )
    if scattered:
        rows = np.random.default_rng(0).permutation(len(images))[:most]
        if len(images) > most:
            say(f"Of {len(images):,} images, {most:,} are taken at random.", stderr=True)
        images = images[rows]
    elif len(images) > most:
        say(f"Of more than {most:,} images, the first {most:,} are taken.", stderr=True)
        images = images[:most]
    _, height, width = images.shape
    samples = np.ascontiguousarray(images.reshape(len(images), height * width))
    _warn_of_emptiness(where, samples)
    digest = f"sha256:{hashlib.sha256(samples.data).hexdigest()}"
    return SavedSamples(samples, digest, shape=(height, width))


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
      samples: `(n, h * w)` in [0, 1].
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
    height, width = suite.shape
    if height != width:
        return None
    turned = mean.reshape(suite.shape).T.ravel()
    if np.linalg.norm(turned - real) < _MUCH_NEARER * distance:
        return (
            f"rows and columns seem to be exchanged: {suite.dataset}'s mean image is much nearer "
            "to that of the images on their side. Save "
            f"x.reshape(-1, {height}, {width}).transpose(0, 2, 1)"
        )
    return None
