"""What samples are held against: a dataset's images, a classifier or pixels, and the sizes.

What is measured is in `measuring.py`; the metrics themselves are in `metrics/`.
"""

import dataclasses
import functools
import hashlib
import json

import numpy as np

from gan_jax.data import datasets
from gan_jax.data.source import DEFAULT_SOURCE, DataSource, dataset_name, is_emnist, is_path
from gan_jax.evaluation import classifier as classifier_lib
from gan_jax.evaluation.classifier import Classifier
from gan_jax.evaluation.metrics import nearest, parzen
from gan_jax.terminal.errors import UsageError

NUM_SAMPLES = 10_000
MIN_SAMPLES = 1_000  # of a file; fewer say too little
_VERSION = 1  # of everything that is computed here; another version makes cached results void
_NUM_NEAREST = 2_000  # samples whose nearest training images are looked for
_NUM_SIGMA = 1_000  # validation images that choose Parzen's sigma
_MIN_TRAIN, _MIN_TEST = 100, 20  # images of one's own


@dataclasses.dataclass(frozen=True)
class Suite:
    """The images and the features that samples are held against.

    A named dataset's images are in the order of its files. EMNIST's and one's own, which may be
    sorted, are in a fixed random order, and their test images are at most 10,000.

    Attributes:
      dataset: What people call the dataset.
      train: Its training images, `(n, h * w)` float32 in [0, 1].
      train_labels: Their classes, `(n,)`; None of images without.
      test: Its test images, `(m, h * w)` float32 in [0, 1]: metrics are reported on these.
      test_labels: Their classes, `(m,)`; None of images without.
      classifier: Whose features and classes are used; None where there is none: the features
        are the pixels then.
      sigmas: Widths that Parzen's is chosen from.
      fingerprint: SHA-256 over all that results depend on, the samples apart.
      shape: Height and width of an image.
      num_samples: How many samples are measured, 1,000 to 10,000.
      class_names: The classes' names; None where they are numbers.
      unclassified: Why there is no classifier, in words; empty if there is one.
      named: Whether the dataset is one of `data.source.NUM_EXAMPLES`.
      orders: Of train and test, the places of their images in the dataset's own order; None where
        they are in that order.
    """

    dataset: str
    train: np.ndarray
    train_labels: np.ndarray | None
    test: np.ndarray
    test_labels: np.ndarray | None
    classifier: Classifier | None
    sigmas: np.ndarray
    fingerprint: str
    shape: tuple[int, int] = (28, 28)
    num_samples: int = dataclasses.field(default_factory=lambda: NUM_SAMPLES)
    class_names: tuple[str, ...] | None = None
    unclassified: str = ""
    named: bool = True
    orders: dict[str, np.ndarray] | None = None

    @property
    def num_fit(self) -> int:
        """Training images before the validation ones, the last sixth: MNIST's first 50,000."""
        return len(self.train) - len(self.train) // 6

    @property
    def validation(self) -> np.ndarray:
        """The images that choose Parzen's sigma: of MNIST, training images 50,000 to 50,999."""
        return self.train[self.num_fit :][:_NUM_SIGMA]

    @property
    def has_fewer_samples(self) -> bool:
        """Whether there are fewer than the 10,000 of published numbers."""
        return self.num_samples < NUM_SAMPLES

    @property
    def num_baseline(self) -> int:
        """Images of a baseline: as many as samples; of a small dataset, a fifth of `num_fit`."""
        return min(self.num_samples, self.num_fit // 5)

    @property
    def features_name(self) -> str:
        """What the features are, in a few words, for the titles of metrics that depend on them."""
        return "pixels" if self.classifier is None else self.classifier.short_name

    @property
    def features_identity(self) -> str:
        """The same in a line, as `Classifier: mnist CNN 5b2c..., 99.37 % of ...`."""
        if self.classifier is None:
            return f"Features: pixels ({self.unclassified})"
        return f"Classifier: {self.classifier.identity}"

    def features(self, images: np.ndarray) -> np.ndarray:
        """Returns the features of images of `(n, h * w)` in [0, 1], `(n, d)`."""
        if self.classifier is None:
            return images
        return classifier_lib.classify(self.classifier, images)[0]

    def images_of(self, split: str, rows: slice) -> np.ndarray:
        """Returns the images of a slice of `train` or `test`, rows of the dataset's own order.

        Of EMNIST and one's own images, in random order.
        """
        images = self.train if split == "train" else self.test
        if self.orders is None:
            return images[rows]
        order = self.orders[split]
        chosen = np.zeros(len(order), bool)
        chosen[rows] = True
        return images[chosen[order][: len(images)]]

    @functools.cached_property
    def test_features(self) -> np.ndarray:
        """The features of the test images, `(m, d)`."""
        return self.features(self.test)

    @functools.cached_property
    def test_distances(self) -> np.ndarray:
        """The distance of some test images to their nearest training images, L2."""
        return self.nearest_distances(self.test)

    def nearest_distances(self, images: np.ndarray) -> np.ndarray:
        """Returns the distance of some images to their nearest training images, L2."""
        return nearest.nearest(images[:_NUM_NEAREST], self.train)[1]


def load(
    dataset: str,
    source: DataSource = DEFAULT_SOURCE,
    *,
    fine_sigma: bool = False,
    num_samples: int | None = None,
    shape: tuple[int, int] | None = None,
) -> Suite:
    """Returns the suite of a dataset; its classifier is trained now if it never was.

    Args:
      dataset: A dataset of `data.source.NUM_EXAMPLES`, or the path of one's own images.
      source: Where to look for it.
      fine_sigma: Choose Parzen's sigma from a finer grid than the 2014 paper's.
      num_samples: How many samples will be measured; None: 10,000.
      shape: Their height and width, if those are still to be compared with the dataset's.

    Raises:
      UsageError: As `datasets.load`, or if one's own images are too few, or of another shape than
        the samples.
      RunError: As `datasets.load`.
    """
    train, test = (datasets.load(dataset, split, source) for split in ("train", "test"))
    name = dataset_name(train.name)
    if shape not in (None, train.shape):
        sizes = [f"{width} x {height}" for height, width in (shape, train.shape)]
        raise UsageError(f"the samples are of {sizes[0]} pixels, and those of {name} of {sizes[1]}")
    named = not is_path(train.name)
    lengths = {"train": len(train.images), "test": len(test.images)}
    if not named:
        _check_size(name, lengths)
    unclassified = classifier_lib.obstacle(train, test)
    classifier = None if unclassified else classifier_lib.of(train, test)
    sigmas = parzen.FINE_SIGMAS if fine_sigma else parzen.SIGMAS
    num_samples = NUM_SAMPLES if num_samples is None else num_samples
    parts = [
        _VERSION,
        num_samples,
        train.fingerprint,
        test.fingerprint,
        classifier.digest if classifier else "pixels",
        sigmas.round(9).tolist(),  # the last digits depend on the processor's instructions
    ]
    orders = None
    if not named or is_emnist(train.name):
        orders = {name: np.random.default_rng(0).permutation(n) for name, n in lengths.items()}
        train = _reordered(train, orders["train"])
        test = _reordered(test, orders["test"][:NUM_SAMPLES])
    return Suite(
        name,
        _to_unit(train.images),
        train.labels,
        _to_unit(test.images),
        test.labels,
        classifier,
        sigmas,
        hashlib.sha256(json.dumps(parts).encode()).hexdigest(),
        shape=train.shape,
        num_samples=num_samples,
        class_names=train.class_names,
        unclassified=unclassified,
        named=named,
        orders=orders,
    )


def _check_size(dataset: str, lengths: dict[str, int]) -> None:
    """Checks that there are enough of one's own images.

    Raises:
      UsageError: If there are too few to measure anything by.
    """
    for split, least in (("train", _MIN_TRAIN), ("test", _MIN_TEST)):
        if lengths[split] < least:
            raise UsageError(
                f"{dataset} has {lengths[split]} {split} images: an evaluation needs at least "
                f"{least}"
            )


def _reordered(data: datasets.Dataset, order: np.ndarray) -> datasets.Dataset:
    labels = None if data.labels is None else data.labels[order]
    return dataclasses.replace(data, images=data.images[order], labels=labels)


def _to_unit(images: np.ndarray) -> np.ndarray:
    return images / np.float32(255)
