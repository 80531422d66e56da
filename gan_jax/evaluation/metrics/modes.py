"""Which of the data's classes samples show, whether samples repeat, and when that is a collapse."""

import dataclasses

import numpy as np
from jaxtyping import Float, Integer
from scipy.special import rel_entr

from gan_jax.evaluation.metrics import nearest
from gan_jax.evaluation.metrics.distances import Array

# A class counts as present if its share of the samples is at least its share of the data, divided
# by this.
PRESENT_OF = 10
# A generator of smaller precision has collapsed too, whatever classes the classifier sees.
MIN_PRECISION = 0.05


@dataclasses.dataclass(frozen=True)
class Modes:
    """The classes of samples, as a classifier sees them.

    Attributes:
      shares: The share of samples in each class, `(classes,)`.
      kl: The divergence KL(samples || data) of the shares, in nats, at least 0; infinite if
        there are samples of a class that the data do not have.
      present: The number of the data's classes whose share of the samples is at least a tenth of
        their share of the data.
      confidence: The mean of the largest probability.
    """

    shares: Float[np.ndarray, " classes"]
    kl: float
    present: int
    confidence: float


def modes(probabilities: Float[Array, "n classes"], labels: Integer[Array, " m"]) -> Modes:
    """Counts the classes of samples, and compares them with the data's.

    Args:
      probabilities: A classifier's probabilities of the samples, `(n, classes)`. A sample is of
        its likeliest class.
      labels: The data's classes, `(m,)` integers.

    Raises:
      ValueError: if there are no samples or no labels, if a label is not below the number of
        classes, or if a row is not finite or does not sum to 1.
    """
    probabilities = np.asarray(probabilities, np.float64)
    labels = np.asarray(labels)
    if probabilities.ndim != 2 or len(probabilities) == 0:
        raise ValueError(f"expected rows of probabilities, not {probabilities.shape}")
    if not np.allclose(probabilities.sum(axis=1), 1, atol=1e-3):  # NaN is close to nothing
        raise ValueError("expected probabilities that sum to 1")
    classes = probabilities.shape[1]
    if len(labels) == 0 or labels.max() >= classes:
        raise ValueError(f"expected labels below {classes}, at least one")
    counts = np.bincount(probabilities.argmax(axis=1), minlength=classes)
    data = np.bincount(labels, minlength=classes)
    shares = counts / len(probabilities)
    # In integers, so that a tenth exactly is enough.
    enough = PRESENT_OF * counts * len(labels) >= data * len(probabilities)
    return Modes(
        shares=shares,
        kl=max(0.0, float(np.sum(rel_entr(shares, data / len(labels))))),
        present=int(np.sum(enough & (data > 0))),
        confidence=float(np.mean(probabilities.max(axis=1))),
    )


def duplicates(images: Float[Array, "n d"], tolerance: float = 0.01) -> float:
    """Returns the share of images that have another one next to them.

    Args:
      images: `(n, d)` floats in [0, 1].
      tolerance: Two images are duplicates if the root mean square, over pixels, of their
        difference is below it. 0.01 is 2.5 of the 255 grey levels. Pairs within about 1e-3 of
        the tolerance itself may be taken for either: see `nearest`.

    Raises:
      ValueError: on matrices that `distances.matrices` refuses, or on a single image.
    """
    _, to_nearest = nearest.nearest(images, images, other_than_itself=True)
    return float(np.mean(to_nearest < tolerance * np.sqrt(np.shape(images)[1])))


def collapsed(modes: Modes, precision: float, num_classes: int) -> bool:
    """Says whether a generator has collapsed, by a rule of thumb.

    It has if fewer than 0.8 of the classes are present (8 of 10), or if the precision is below
    0.05.

    Args:
      modes: The samples' classes.
      precision: Of the samples' features, as by `prdc`.
      num_classes: The number of the data's classes.
    """
    return 5 * modes.present < 4 * num_classes or precision < MIN_PRECISION
