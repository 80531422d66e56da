"""What everybody measures MNIST with: a classifier and the baselines' scores, in the package.

Numbers of two machines are comparable only in one feature space, so the classifier is not left to
each machine's training. `python -m experiments.pretrained.yardstick` made the files in `weights/`.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.storage import package_files

WEIGHTS = Path(__file__).parent / "weights"
CLASSIFIER = "mnist.safetensors"
BASELINES = "mnist-baselines.json"


def classifier(
    train: str, test: str, recipe: dict[str, Any]
) -> tuple[dict[str, np.ndarray], dict[str, str]] | None:
    """Returns the classifier of some images, if it is the one that comes with the package.

    Args:
      train: The fingerprint of the images to train it on.
      test: The fingerprint of the images to test it on.
      recipe: How to train it, of JSON types.

    Returns:
      Its parameters, each by its path in the tree, and what is known of it: the `dataset`, its
      `accuracy` and `num_test`, its `digest`.

    Raises:
      RunError: If the file is corrupt.
    """
    arrays, known = package_files.read_arrays(WEIGHTS / CLASSIFIER)
    same = (known["train"], known["test"], json.loads(known["recipe"])) == (train, test, recipe)
    return (arrays, known) if same else None


def baselines(fingerprint: str) -> dict[str, dict[str, Any]] | None:
    """Returns the baselines' scores in the suite of that fingerprint, if they are in the package.

    Raises:
      RunError: If the file is corrupt.
    """
    suites = json.loads(package_files.read(WEIGHTS / BASELINES))["suites"]
    return suites[fingerprint]["baselines"] if fingerprint in suites else None
