"""What samples are held against, the same for every set of them: images, classifier, sizes.

`measure` applies every measure of samples; `MEASURES` says what each number means.
"""

import dataclasses
import functools
import hashlib
import json
from pathlib import Path
from typing import Any, Literal

import numpy as np

from gan_jax.data import datasets
from gan_jax.evaluation import classifier as classifier_lib
from gan_jax.evaluation.classifier import Classifier
from gan_jax.evaluation.metrics import frechet, modes, nearest, parzen, prdc

NUM_SAMPLES = 10_000
_VERSION = 1  # of everything that is computed here: another one makes kept results void
_NUM_NEAREST = 2_000  # samples whose nearest training images are looked for
_NUM_SIGMA = 1_000  # validation images that choose Parzen's sigma


@dataclasses.dataclass(frozen=True)
class Measure:
    """What one of the numbers is.

    Attributes:
      name: Its key in `metrics.json`.
      title: What a table calls it.
      better: Which values are better, in a word; none where it depends.
      digits: Decimal places to print.
      meaning: What it says, in a sentence.
    """

    name: str
    title: str
    better: Literal["higher", "lower", ""]
    digits: int
    meaning: str


MEASURES = (
    Measure(
        "parzen",
        "Parzen log-likelihood (nats)",
        "higher",
        1,
        "Mean log-likelihood of the test images under a Gaussian around each of 10,000 samples "
        "(Goodfellow et al., 2014). Sets that are no digits can beat real ones: never read it "
        "alone.",
    ),
    Measure(
        "frechet",
        "Fréchet distance, own classifier",
        "lower",
        2,
        "Between Gaussians fitted to features of samples and of test images (Heusel et al., 2017), "
        "in this project's classifier: no Inception FID, comparable only with the same classifier.",
    ),
    Measure(
        "kernel",
        "Kernel distance, own classifier",
        "lower",
        3,
        "Unbiased squared MMD of the same features with a cubic kernel (KID: Bińkowski et al., "
        "2018).",
    ),
    Measure(
        "precision",
        "Precision",
        "higher",
        3,
        "Share of samples within the reach of the test images' features: are samples realistic? "
        "(Kynkäänniemi et al., 2019)",
    ),
    Measure(
        "recall",
        "Recall",
        "higher",
        3,
        "Share of test images within the reach of the samples' features: is everything drawn? "
        "(Kynkäänniemi et al., 2019)",
    ),
    Measure(
        "density",
        "Density",
        "higher",
        3,
        "Precision that counts in how many test images' reach a sample lies, so that one outlier "
        "means little (Naeem et al., 2020); may exceed 1.",
    ),
    Measure(
        "coverage",
        "Coverage",
        "higher",
        3,
        "Share of test images that have a sample in their reach (Naeem et al., 2020).",
    ),
    Measure(
        "classes", "Classes present", "higher", 1, "At least a tenth as often as in the test set."
    ),
    Measure(
        "class_kl",
        "KL of classes (nats)",
        "lower",
        4,
        "Divergence of the samples' classes, as the classifier sees them, from the test images'.",
    ),
    Measure(
        "confidence",
        "Classifier's confidence",
        "higher",
        3,
        "Mean probability of the likeliest class: what is no digit makes it hesitate.",
    ),
    Measure(
        "duplicates",
        "Duplicates",
        "lower",
        4,
        "Share of samples that differ from another one by less than 0.01 (RMS over pixels).",
    ),
    Measure(
        "too_close",
        "Closer than real to training images",
        "",
        3,
        "Share of samples nearer to a training image than 99 % of the test images are: 0.01 is "
        "expected of new digits, more is a reason to look at the neighbours.",
    ),
    Measure(
        "d_train",
        "D(x), training images",
        "",
        3,
        "Mean answer of D; in theory, in the end, 1/2.",
    ),
    Measure("d_real", "D(x), test images", "", 3, "The same of images it was not trained on."),
    Measure("d_fake", "D(G(z)), fresh samples", "", 3, "The same of samples it has not seen."),
    Measure(
        "d_accuracy",
        "Discriminator's accuracy",
        "",
        3,
        "Mean of the shares of test images called real and of samples called generated; 1/2 where "
        "it cannot tell.",
    ),
    Measure(
        "d_from_half",
        "Mean |D - 1/2|",
        "lower",
        3,
        "How far D is from the 1/2 that the theory ends with, over test images and samples.",
    ),
)


@dataclasses.dataclass(frozen=True)
class Protocol:
    """The images and the classifier that samples are held against.

    Attributes:
      dataset: The dataset's name.
      train: Its training images, `(n, 784)` float32 in [0, 1].
      train_labels: Their classes, `(n,)`.
      test: Its test images, `(m, 784)` float32 in [0, 1]: measures are reported on these.
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


def load(
    dataset: str,
    *,
    fine_sigma: bool = False,
    data_dir: Path | None = None,
    mnist_files: Path | None = None,
) -> Protocol:
    """Returns the protocol of a dataset; its classifier is trained where it never was.

    Args:
      dataset: A dataset of `datasets.SPLITS`.
      fine_sigma: Choose Parzen's sigma from a finer grid than the 2014 paper's.
      data_dir: As for `datasets.load`.
      mnist_files: As for `datasets.load`.

    Raises:
      UsageError: As `datasets.load`.
      RunError: As `datasets.load`.
    """
    train, test = (
        datasets.load(dataset, split, data_dir=data_dir, mnist_files=mnist_files)
        for split in ("train", "test")
    )
    classifier = classifier_lib.load(dataset, data_dir=data_dir, mnist_files=mnist_files)
    sigmas = parzen.FINE_SIGMAS if fine_sigma else parzen.SIGMAS
    parts = [
        _VERSION,
        NUM_SAMPLES,
        train.fingerprint,
        test.fingerprint,
        classifier.digest,
        sigmas.tolist(),
    ]
    return Protocol(
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


def measure(protocol: Protocol, samples: np.ndarray) -> dict[str, Any]:
    """Applies every measure of samples.

    Args:
      protocol: What they are held against.
      samples: `(n, 784)` float32 in [0, 1].

    Returns:
      Of JSON types: the values of `MEASURES` that need no discriminator; `parzen_error` and
      `kernel_error`, standard errors; `sigma` and Parzen's mean on the validation images for
      each width, `validation`; the `shares` of the classes; `distances`, the percentiles 0 to
      100 of the distance to the nearest training image (L2); whether the set is `collapsed`.
    """
    features, probabilities = classifier_lib.classify(protocol.classifier, samples)
    likelihood = parzen.parzen(samples, protocol.validation, protocol.test, protocol.sigmas)
    # In random order, for each block to be like the whole: MNIST's come sorted by writers.
    rng = np.random.default_rng(0)
    shuffled = rng.permutation(protocol.test_features), rng.permutation(features)
    kernel, kernel_error = frechet.kernel_distance(*shuffled)
    reach = prdc.prdc(protocol.test_features, features)
    seen = modes.modes(probabilities, protocol.test_labels)
    distances = nearest.nearest(samples[:_NUM_NEAREST], protocol.train)[1]
    return {
        "parzen": likelihood.mean,
        "parzen_error": likelihood.standard_error,
        "sigma": likelihood.sigma,
        "validation": likelihood.validation.tolist(),
        "frechet": frechet.frechet_distance(protocol.test_features, features),
        "kernel": kernel,
        "kernel_error": kernel_error,
        **dataclasses.asdict(reach),
        "classes": seen.present,
        "class_kl": seen.kl,
        "confidence": seen.confidence,
        "shares": seen.shares.tolist(),
        "duplicates": modes.duplicates(samples),
        "too_close": nearest.share_too_close(distances, protocol.test_distances),
        "distances": np.percentile(distances, np.arange(101)).tolist(),
        "collapsed": modes.collapsed(seen, reach.precision, len(seen.shares)),
    }
