"""The metrics: what each number means, how it is computed, and what fewer samples do to it.

A metric is a function in `metrics/` and a row of `METRICS`. `measure` applies them all, to every
set of samples in the same way.
"""

import dataclasses
import functools
from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from gan_jax.evaluation import classifier as classifier_lib
from gan_jax.evaluation.metrics import frechet, modes, nearest, parzen, prdc
from gan_jax.evaluation.suite import Suite

_MAX_FRECHET = 4_096  # features: the roots of larger covariances take minutes


@dataclasses.dataclass(frozen=True)
class Measured:
    """A set of samples beside a suite's images: what several metrics share, computed once.

    Attributes:
      suite: What the samples are held against.
      samples: `(n, h * w)` float32 in [0, 1].
    """

    suite: Suite
    samples: np.ndarray

    @functools.cached_property
    def _classified(self) -> tuple[np.ndarray, np.ndarray]:
        assert self.suite.classifier is not None
        return classifier_lib.classify(self.suite.classifier, self.samples)

    @property
    def features(self) -> np.ndarray:
        """The features of the samples, `(n, d)`: the classifier's, or else their pixels."""
        return self.samples if self.suite.classifier is None else self._classified[0]

    @functools.cached_property
    def likelihood(self) -> parzen.Parzen:
        """The test images' log-likelihood under a Parzen window on the samples."""
        return parzen.parzen(
            self.samples, self.suite.validation, self.suite.test, self.suite.sigmas
        )

    @functools.cached_property
    def kernel(self) -> tuple[float, float | None]:
        """The kernel distance of the features, and its standard error."""
        # In random order, so that each block is like the whole: MNIST's images are sorted by
        # who wrote them.
        rng = np.random.default_rng(0)
        shuffled = rng.permutation(self.suite.test_features), rng.permutation(self.features)
        return frechet.kernel_distance(*shuffled, block=self._kernel_block)

    @property
    def _kernel_block(self) -> int:
        """Rows in a block: 1,000 where 10,000 can be had, else a tenth, to have an error."""
        if self.suite.named and not self.suite.has_fewer_samples:
            return frechet.BLOCK  # of the digits too, as in all that has been published
        smaller = min(len(self.suite.test), len(self.samples))
        return max(2, min(frechet.BLOCK, smaller // 10))

    @functools.cached_property
    def support(self) -> prdc.PRDC:
        """Precision, recall, density and coverage of the features."""
        return prdc.prdc(self.suite.test_features, self.features)

    @functools.cached_property
    def classes(self) -> modes.Modes:
        """The classes of the samples, as the classifier sees them."""
        assert self.suite.test_labels is not None
        return modes.modes(self._classified[1], self.suite.test_labels)

    @functools.cached_property
    def distances(self) -> np.ndarray:
        """The distance of some samples to their nearest training images, L2."""
        return self.suite.nearest_distances(self.samples)


@dataclasses.dataclass(frozen=True)
class Metric:
    """One number that says how good samples are.

    Attributes:
      name: Its key in `metrics.json`.
      title: What a table calls it; `full_title` adds the features.
      better: Which values are better; empty where it depends.
      digits: Decimal places to print.
      meaning: What it says, in a sentence.
      compute: Its value; None where the discriminator answers, see `metrics.discriminator`.
      error: Its standard error, where one set of samples has one.
      of_features: Whether it compares features, the classifier's or the pixels.
      of_classes: Whether it needs a classifier.
      fewer: What fewer samples of the same generator do to it, in words; empty of a mean over
        samples, which they only make less certain.
    """

    name: str
    title: str
    better: Literal["higher", "lower", ""]
    digits: int
    meaning: str
    compute: Callable[[Measured], float] | None = None
    error: Callable[[Measured], float | None] | None = None
    of_features: bool = False
    of_classes: bool = False
    fewer: str = ""

    def full_title(self, suite: Suite) -> str:
        """Returns the title, with the name of the features that it depends on."""
        return f"{self.title}, {suite.features_name}" if self.of_features else self.title

    def caveat(self, suite: Suite) -> str:
        """Returns what fewer than 10,000 samples do to it, in words; empty if nothing."""
        if not self.fewer or not suite.has_fewer_samples:
            return ""
        return f"{suite.num_samples:,} samples: {self.fewer}"


METRICS = (
    Metric(
        "parzen",
        "Parzen log-likelihood (nats)",
        "higher",
        1,
        "Mean log-likelihood of the test images under a Gaussian around each sample "
        "(Goodfellow et al., 2014). Blurred images can beat real ones: never read it alone.",
        lambda m: m.likelihood.mean,
        error=lambda m: m.likelihood.standard_error,
        fewer="lower than 10,000's",
    ),
    Metric(
        "frechet",
        "Fréchet distance",
        "lower",
        2,
        "Between Gaussians fitted to features of samples and of test images (Heusel et al., 2017). "
        "No Inception FID: comparable only in the same features, and of as many samples.",
        lambda m: frechet.frechet_distance(m.suite.test_features, m.features),
        of_features=True,
        fewer="higher than 10,000's",
    ),
    Metric(
        "kernel",
        "Kernel distance",
        "lower",
        3,
        "Unbiased squared MMD of the same features with a cubic kernel (KID: Bińkowski et al., "
        "2018).",
        lambda m: m.kernel[0],
        error=lambda m: m.kernel[1],
        of_features=True,
        fewer="larger error than 10,000's",
    ),
    Metric(
        "precision",
        "Precision",
        "higher",
        3,
        "Share of samples that lie near some test image, in features (Kynkäänniemi et al., 2019). "
        "Of MNIST it says nothing: shuffled pixels score nearly what real images do.",
        lambda m: m.support.precision,
        of_features=True,
    ),
    Metric(
        "recall",
        "Recall",
        "higher",
        3,
        "Share of test images that lie near some sample, in features: is everything drawn? "
        "(Kynkäänniemi et al., 2019)",
        lambda m: m.support.recall,
        of_features=True,
        fewer="not comparable with 10,000's",
    ),
    Metric(
        "density",
        "Density",
        "higher",
        3,
        "Number of test images that a sample lies near, divided by 5: precision, less sensitive to "
        "outliers (Naeem et al., 2020). May exceed 1.",
        lambda m: m.support.density,
        of_features=True,
    ),
    Metric(
        "coverage",
        "Coverage",
        "higher",
        3,
        "Share of test images that have a sample near them (Naeem et al., 2020).",
        lambda m: m.support.coverage,
        of_features=True,
        fewer="lower than 10,000's",
    ),
    Metric(
        "classes",
        "Classes present",
        "higher",
        1,
        "At least a tenth as often as in the test set.",
        lambda m: m.classes.present,
        of_classes=True,
    ),
    Metric(
        "class_kl",
        "KL of classes (nats)",
        "lower",
        4,
        "Divergence of the samples' classes, as the classifier sees them, from the test images'.",
        lambda m: m.classes.kl,
        of_classes=True,
        fewer="higher than 10,000's",
    ),
    Metric(
        "confidence",
        "Classifier's confidence",
        "higher",
        3,
        "Mean probability of the likeliest class: images of no class make it hesitate.",
        lambda m: m.classes.confidence,
        of_classes=True,
    ),
    Metric(
        "duplicates",
        "Duplicates",
        "lower",
        4,
        "Share of samples that differ from another one by less than 0.01 (RMS over pixels).",
        lambda m: modes.duplicates(m.samples),
        fewer="lower than 10,000's",
    ),
    Metric(
        "too_close",
        "Closer than real to training images",
        "",
        3,
        "Share of samples nearer to a training image than 99 % of the test images are: 0.01 is "
        "expected of new images, more is a reason to look at the neighbours.",
        lambda m: nearest.share_too_close(m.distances, m.suite.test_distances),
    ),
    Metric(
        "d_train",
        "D(x), training images",
        "",
        3,
        "Mean answer of D; 1/2 where the theory ends.",
    ),
    Metric("d_real", "D(x), test images", "", 3, "The same of images it was not trained on."),
    Metric("d_fake", "D(G(z)), fresh samples", "", 3, "The same of samples it has not seen."),
    Metric(
        "d_accuracy",
        "Discriminator's accuracy",
        "",
        3,
        "Mean of the shares of test images called real and of samples called generated; 1/2 where "
        "it cannot tell.",
    ),
    Metric(
        "d_from_half",
        "Mean |D - 1/2|",
        "lower",
        3,
        "How far D is from the 1/2 that the theory ends with, over test images and samples.",
    ),
)


def left_out(suite: Suite) -> dict[str, str]:
    """Returns the metrics that a suite cannot have, by name, each with the reason in words."""
    if suite.classifier is not None:
        return {}
    reasons = {metric.name: suite.unclassified for metric in METRICS if metric.of_classes}
    if (size := suite.test.shape[1]) > _MAX_FRECHET:
        reasons["frechet"] = f"covariances of {size:,} pixels take too long"
    return reasons


def measure(suite: Suite, samples: np.ndarray) -> dict[str, Any]:
    """Applies every metric to samples.

    Args:
      suite: What they are held against.
      samples: `(n, h * w)` float32 in [0, 1].

    Returns:
      Of JSON types: the values of `METRICS` that need no discriminator, and the standard errors
      `parzen_error` and `kernel_error`; Parzen's `sigma`, and its mean on the validation images
      for each width, `validation`; `distances`, the percentiles 0 to 100 of the distance to the
      nearest training image (L2). With a classifier, the `shares` of the classes, and whether the
      set is `collapsed`. Where metrics are left out, their names, `left_out`.
    """
    measured = Measured(suite, samples)
    missing = left_out(suite)
    values: dict[str, Any] = {}
    for metric in METRICS:
        if metric.name in missing:
            continue
        if metric.compute is not None:
            values[metric.name] = metric.compute(measured)
        if metric.error is not None:
            values[f"{metric.name}_error"] = metric.error(measured)
    values |= {
        "sigma": measured.likelihood.sigma,
        "validation": measured.likelihood.validation.tolist(),
        "distances": np.percentile(measured.distances, np.arange(101)).tolist(),
    }
    if missing:
        values["left_out"] = list(missing)
    if suite.classifier is not None:
        seen = measured.classes
        values["shares"] = seen.shares.tolist()
        assert suite.test_labels is not None
        num_classes = len(np.unique(suite.test_labels))
        values["collapsed"] = modes.collapsed(seen, measured.support.precision, num_classes)
    return values
