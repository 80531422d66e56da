"""What torch_export.json holds: pixels that the tutorial's G in PyTorch draws, and D's answers."""

from pathlib import Path

import numpy as np

FILE = Path(__file__).with_suffix(".json")
NUM = 3  # samples
PIXELS = slice(None, None, 7)


def noise() -> np.ndarray:
    """Returns the same `(NUM, 100)` float32 everywhere."""
    return np.random.RandomState(0).standard_normal((NUM, 100)).astype(np.float32)
