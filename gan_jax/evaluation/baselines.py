"""Baselines: sets of images to compare the samples' scores with, measured once and kept.

They are measured exactly as samples are. Real images show what a perfect model would score.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.evaluation import measuring, records, shipped
from gan_jax.evaluation.suite import Suite
from gan_jax.runs.records import parse_json
from gan_jax.storage import cache
from gan_jax.storage.files import write_synced
from gan_jax.storage.regular import read_regular
from gan_jax.terminal.errors import reason
from gan_jax.terminal.progress import counting

_KMEANS_ITERATIONS = 5
_MAX_KMEANS = 50_000  # images: those of MNIST that come before the validation ones


def real(suite: Suite) -> np.ndarray:
    """Returns real images: the first of the training set, as many as there are samples."""
    return suite.train[: suite.num_baseline]


def shuffled(suite: Suite) -> np.ndarray:
    """Returns the same images, each pixel shuffled among those of one label, if there are labels.

    Every label keeps each pixel's distribution, and loses how pixels go together.
    """
    images = real(suite).copy()
    labels = np.zeros(len(images)) if suite.train_labels is None else suite.train_labels
    labels = labels[: len(images)]
    rng = np.random.default_rng(0)
    for label in np.unique(labels):
        rows = labels == label
        images[rows] = rng.permuted(images[rows], axis=0)
    return images


def noise(suite: Suite) -> np.ndarray:
    """Returns uniform noise."""
    shape = (suite.num_samples, suite.train.shape[1])
    return np.random.default_rng(0).random(shape, np.float32)


def centres(suite: Suite) -> np.ndarray:
    """Returns k-means centres of the images before the validation ones: blurred images.

    They beat real images in Parzen log-likelihood (Theis et al., 2016), and are no samples.
    """
    from sklearn.cluster import KMeans

    kmeans = KMeans(
        suite.num_baseline,
        init="random",
        n_init=1,  # pyright: ignore[reportArgumentType] scikit-learn documents "auto" or int
        max_iter=_KMEANS_ITERATIONS,
        tol=0,
        random_state=0,
    )
    means = kmeans.fit(suite.train[: suite.num_fit][:_MAX_KMEANS]).cluster_centers_
    return np.clip(means, 0, 1)  # only rounding puts them outside


BASELINES: dict[str, Callable[[Suite], np.ndarray]] = {
    "training images": real,
    "k-means centres": centres,
    "shuffled pixels": shuffled,
    "uniform noise": noise,
}


def load(suite: Suite) -> dict[str, dict[str, Any]]:
    """Returns what `measuring.measure` says of each baseline, measured now if it never was.

    What the package holds of this suite is neither measured nor kept.

    Raises:
      RunError: If the results cannot be kept, or the package's file is corrupt.
    """
    common = shipped.baselines(suite.fingerprint)
    if common is not None and common.keys() == BASELINES.keys():
        return common
    dataset = suite.dataset.replace("/", "-") if suite.named else "own"
    name = f"{dataset}-{suite.fingerprint[:12]}.json"
    return cache.get_or_compute(
        cache.cache_dir() / "baselines" / name,
        f"the baselines of {suite.dataset}",
        _read,
        lambda path: write_synced(path, json.dumps(measure_all(suite), indent=2)),
    )


def _read(path: Path) -> dict[str, dict[str, Any]] | None:
    """Returns what `load` kept; None if it is of other baselines.

    Raises:
      OSError, cache.Corrupt: If anything else is there.
    """
    try:
        kept = parse_json(read_regular(path))
        if isinstance(kept, dict) and kept.keys() != BASELINES.keys():
            return None
        for name in BASELINES:
            records.check_scores(kept[name])
    except (ValueError, TypeError) as error:
        raise cache.Corrupt(reason(error)) from error
    return kept


def measure_all(suite: Suite) -> dict[str, dict[str, Any]]:
    """Returns what `load` does, measured now."""
    results = {}
    with counting("Measuring the baselines, once", len(BASELINES)) as on_baseline:
        for name, make in BASELINES.items():
            results[name] = measuring.measure(suite, make(suite))
            on_baseline()
    return results
