"""Sets of images whose scores give the samples' a meaning, each measured once and kept.

Each is measured as samples are: what real images score is what samples can hope for.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.evaluation import suite as protocol_lib
from gan_jax.evaluation.suite import Protocol
from gan_jax.storage import cache
from gan_jax.storage.files import replace_synced
from gan_jax.terminal.errors import RunError
from gan_jax.terminal.progress import counting

_KMEANS_ITERATIONS = 5


def real(protocol: Protocol) -> np.ndarray:
    """Returns real images as the samples: the first 10,000 of MNIST's training set."""
    return protocol.train[: _num_references(protocol)]


def shuffled(protocol: Protocol) -> np.ndarray:
    """Returns the same images, each pixel shuffled among those of one label.

    Every label keeps each pixel's distribution, and loses how pixels go together.
    """
    images = real(protocol).copy()
    labels = protocol.train_labels[: len(images)]
    rng = np.random.default_rng(0)
    for label in np.unique(labels):
        rows = labels == label
        images[rows] = rng.permuted(images[rows], axis=0)
    return images


def noise(protocol: Protocol) -> np.ndarray:
    """Returns uniform noise."""
    shape = (protocol_lib.NUM_SAMPLES, protocol.train.shape[1])
    return np.random.default_rng(0).random(shape, np.float32)


def centres(protocol: Protocol) -> np.ndarray:
    """Returns k-means centres of the images before the validation ones: blurred digits.

    They are known to beat real images in Parzen's measure (Theis et al., 2016).
    """
    from sklearn.cluster import KMeans

    kmeans = KMeans(
        _num_references(protocol),
        init="random",
        n_init=1,
        max_iter=_KMEANS_ITERATIONS,
        tol=0,
        random_state=0,
    )
    means = kmeans.fit(protocol.train[: protocol.num_fit]).cluster_centers_
    return np.clip(means, 0, 1)  # rounding apart, they are there


def _num_references(protocol: Protocol) -> int:
    """Returns 10,000 for MNIST; for a small dataset, a fifth of the images to choose from."""
    return min(protocol_lib.NUM_SAMPLES, protocol.num_fit // 5)


REFERENCES: dict[str, Callable[[Protocol], np.ndarray]] = {
    "training images": real,
    "k-means centres": centres,
    "shuffled pixels": shuffled,
    "uniform noise": noise,
}


def load(protocol: Protocol) -> dict[str, dict[str, Any]]:
    """Returns what `protocol.measure` says of each reference; measured now if it never was.

    Raises:
      RunError: If the results cannot be kept.
    """
    name = f"{protocol.dataset}-{protocol.fingerprint[:12]}.json"
    path = cache.cache_dir() / "references" / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with cache.lock(path.with_suffix(".lock"), f"the references of {protocol.dataset}"):
            kept = _read(path)
            if kept is None:
                kept = _measure_all(protocol)
                replace_synced(path, json.dumps(kept, indent=2))
            return kept
    except OSError as error:
        raise RunError(
            f"{path} cannot be written: {error.strerror}. Set GAN_JAX_CACHE to a writable directory"
        ) from error


def _read(path: Path) -> dict[str, dict[str, Any]] | None:
    try:
        kept = json.loads(path.read_text())
    except (FileNotFoundError, ValueError):
        return None
    return kept if kept.keys() == REFERENCES.keys() else None


def _measure_all(protocol: Protocol) -> dict[str, dict[str, Any]]:
    results = {}
    with counting("Measuring the references, once", len(REFERENCES)) as on_reference:
        for name, make in REFERENCES.items():
            results[name] = protocol_lib.measure(protocol, make(protocol))
            on_reference()
    return results
