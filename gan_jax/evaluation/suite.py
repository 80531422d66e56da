"""The suite of metrics, and what they hold samples against: images, classifier, sizes.

A metric is a function in `metrics/` and a row of `METRICS`, which says what the number means and
how it is computed. `measure` applies them all, to every set of samples in the same way.
"""

import dataclasses
import functools
import hashlib
import json
from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from gan_jax.data import datasets
from gan_jax.data.source import DEFAULT_SOURCE, DataSource
from gan_jax.evaluation import classifier as classifier_lib
from gan_jax.evaluation.classifier import Classifier
from gan_jax.evaluation.metrics import frechet, modes, nearest, parzen, prdc

NUM_SAMPLES = 10_000
_VERSION = 1  # of everything that is computed here; another version makes cached results void
_NUM_NEAREST = 2_000  # samples whose nearest training images are looked for
_NUM_SIGMA = 1_000  # validation images that choose Parzen's sigma


@dataclasses.dataclass(frozen=True)
class Suite:
    """The images and the classifier that samples are held against.

    Attributes:
      dataset: The dataset's name.
      train: Its training images, `(n, 784)` float32 in [0, 1].
      train_labels: Their classes, `(n,)`.
      test: Its test images, `(m, 784)` float32 in [0, 1]: metrics are reported on these.
      test_labels: Their classes, `(m,)`.
      classifier: Whose features and classes are used.
      sigmas: Widths that Parzen's is chosen from.
      fingerprint: SHA-256 over all that results depend on, the samples apart.
    """

    dataset: str
    train: np.ndarray
    train_labels: np.ndarray
    test: np.ndarray
    test_labels: np.ndarray
    classifier: Classifier
    sigmas: np.ndarray
    fingerprint: str

    @property
    def num_fit(self) -> int:
        """Training images before the validation ones, the last sixth: MNIST's first 50,000."""
        return len(self.train) - len(self.train) // 6

    @property
    def validation(self) -> np.ndarray:
        """The images that choose Parzen's sigma: of MNIST, training images 50,000 to 50,999."""
        return self.train[self.num_fit :][:_NUM_SIGMA]

    @functools.cached_property
    def test_features(self) -> np.ndarray:
        """The classifier's features of the test images, `(m, d)`."""
        return classifier_lib.classify(self.classifier, self.test)[0]

    @functools.cached_property
    def test_distances(self) -> np.ndarray:
        """The distance of some test images to their nearest training images, L2."""
        return nearest.nearest(self.test[:_NUM_NEAREST], self.train)[1]


def load(dataset: str, source: DataSource = DEFAULT_SOURCE, *, fine_sigma: bool = False) -> Suite:
    """Returns the suite of a dataset; its classifier is trained now if it never was.

    Args:
      dataset: A dataset of `data.source.NUM_EXAMPLES`.
      source: Where to look for it.
      fine_sigma: Choose Parzen's sigma from a finer grid than the 2014 paper's.

    Raises:
      UsageError: As `datasets.load`.
      RunError: As `datasets.load`.
    """
    train, test = (datasets.load(dataset, split, source) for split in ("train", "test"))
    assert train.labels is not None
    assert test.labels is not None
    classifier = classifier_lib.load(dataset, source)
    sigmas = parzen.FINE_SIGMAS if fine_sigma else parzen.SIGMAS
    fingerprints = [train.fingerprint, test.fingerprint, classifier.digest]
    parts = [_VERSION, NUM_SAMPLES, *fingerprints, sigmas.tolist()]
    return Suite(
        dataset,
        _to_unit(train.images),
        train.labels,
        _to_unit(test.images),
        test.labels,
        classifier,
        sigmas,
        hashlib.sha256(json.dumps(parts).encode()).hexdigest(),
    )


def _to_unit(images: np.ndarray) -> np.ndarray:
    return images / np.float32(255)


@dataclasses.dataclass(frozen=True)
class Measured:
    """A set of samples beside a suite's images: what several metrics share, computed once.

    Attributes:
      suite: What the samples are held against.
      samples: `(n, 784)` float32 in [0, 1].
    """

    suite: Suite
    samples: np.ndarray

    @functools.cached_property
    def _classified(self) -> tuple[np.ndarray, np.ndarray]:
        return classifier_lib.classify(self.suite.classifier, self.samples)

    @property
    def features(self) -> np.ndarray:
        """The classifier's features of the samples, `(n, d)`."""
        return self._classified[0]

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
        return frechet.kernel_distance(*shuffled)

    @functools.cached_property
    def support(self) -> prdc.PRDC:
        """Precision, recall, density and coverage of the features."""
        return prdc.prdc(self.suite.test_features, self.features)

    @functools.cached_property
    def classes(self) -> modes.Modes:
        """The classes of the samples, as the classifier sees them."""
        return modes.modes(self._classified[1], self.suite.test_labels)

    @functools.cached_property
    def distances(self) -> np.ndarray:
        """The distance of some samples to their nearest training images, L2."""
        return nearest.nearest(self.samples[:_NUM_NEAREST], self.suite.train)[1]


@dataclasses.dataclass(frozen=True)
class Metric:
    """One number that says how good samples are.

    Attributes:
      name: Its key in `metrics.json`.
      title: What a table calls it.
      better: Which values are better; empty where it depends.
      digits: Decimal places to print.
      meaning: What it says, in a sentence.
      compute: Its value; None where the discriminator answers, see `metrics.discriminator`.
      error: Its standard error, where one set of samples has one.
    """

    name: str
    title: str
    better: Literal["higher", "lower", ""]
    digits: int
    meaning: str
    compute: Callable[[Measured], float] | None = None
    error: Callable[[Measured], float | None] | None = None


METRICS = (
    Metric(
        "parzen",
        "Parzen log-likelihood (nats)",
        "higher",
        1,
        "Mean log-likelihood of the test images under a Gaussian around each of 10,000 samples "
        "(Goodfellow et al., 2014). Images that are no digits can beat real ones: never read it "
        "alone.",
        lambda m: m.likelihood.mean,
        error=lambda m: m.likelihood.standard_error,
    ),
    Metric(
        "frechet",
        "Fréchet distance, own classifier",
        "lower",
        2,
        "Between Gaussians fitted to features of samples and of test images (Heusel et al., 2017), "
        "in this project's classifier: no Inception FID, comparable only with the same classifier.",
        lambda m: frechet.frechet_distance(m.suite.test_features, m.features),
    ),
    Metric(
        "kernel",
        "Kernel distance, own classifier",
        "lower",
        3,
        "Unbiased squared MMD of the same features with a cubic kernel (KID: Bińkowski et al., "
        "2018).",
        lambda m: m.kernel[0],
        error=lambda m: m.kernel[1],
    ),
    Metric(
        "precision",
        "Precision",
        "higher",
        3,
        "Share of samples that lie near some test image, in features: are samples realistic? "
        "(Kynkäänniemi et al., 2019)",
        lambda m: m.support.precision,
    ),
    Metric(
        "recall",
        "Recall",
        "higher",
        3,
        "Share of test images that lie near some sample, in features: is everything drawn? "
        "(Kynkäänniemi et al., 2019)",
        lambda m: m.support.recall,
    ),
    Metric(
        "density",
        "Density",
        "higher",
        3,
        "Number of test images that a sample lies near, divided by 5: precision, less sensitive to "
        "outliers (Naeem et al., 2020). May exceed 1.",
        lambda m: m.support.density,
    ),
    Metric(
        "coverage",
        "Coverage",
        "higher",
        3,
        "Share of test images that have a sample near them (Naeem et al., 2020).",
        lambda m: m.support.coverage,
    ),
    Metric(
        "classes",
        "Classes present",
        "higher",
        1,
        "At least a tenth as often as in the test set.",
        lambda m: m.classes.present,
    ),
    Metric(
        "class_kl",
        "KL of classes (nats)",
        "lower",
        4,
        "Divergence of the samples' classes, as the classifier sees them, from the test images'.",
        lambda m: m.classes.kl,
    ),
    Metric(
        "confidence",
        "Classifier's confidence",
        "higher",
        3,
        "Mean probability of the likeliest class: images that are no digits make it hesitate.",
        lambda m: m.classes.confidence,
    ),
    Metric(
        "duplicates",
        "Duplicates",
        "lower",
        4,
        "Share of samples that differ from another one by less than 0.01 (RMS over pixels).",
        lambda m: modes.duplicates(m.samples),
    ),
    Metric(
        "too_close",
        "Closer than real to training images",
        "",
        3,
        "Share of samples nearer to a training image than 99 % of the test images are: 0.01 is "
        "expected of new digits, more is a reason to look at the neighbours.",
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


def measure(suite: Suite, samples: np.ndarray) -> dict[str, Any]:
    """Applies every metric to samples.

    Args:
      suite: What they are held against.
      samples: `(n, 784)` float32 in [0, 1].

    Returns:
      Of JSON types: the values of `METRICS` that need no discriminator, and the standard errors
      `parzen_error` and `kernel_error`; Parzen's `sigma`, and its mean on the validation images
      for each width, `validation`; the `shares` of the classes; `distances`, the percentiles 0
      to 100 of the distance to the nearest training image (L2); whether the set is `collapsed`.
    """
    measured = Measured(suite, samples)
    values: dict[str, Any] = {}
    for metric in METRICS:
        if metric.compute is not None:
            values[metric.name] = metric.compute(measured)
        if metric.error is not None:
            values[f"{metric.name}_error"] = metric.error(measured)
    seen = measured.classes
    return values | {
        "sigma": measured.likelihood.sigma,
        "validation": measured.likelihood.validation.tolist(),
        "shares": seen.shares.tolist(),
        "distances": np.percentile(measured.distances, np.arange(101)).tolist(),
        "collapsed": modes.collapsed(seen, measured.support.precision, len(seen.shares)),
    }
