"""The digits that scikit-learn carries, which need no download: 8x8 scaled to 28x28."""

import numpy as np

from gan_jax.data.source import NUM_EXAMPLES


def load(split: str) -> tuple[np.ndarray, np.ndarray]:
    """Returns a split of scikit-learn's digits.

    The last 297, by other writers than most of the rest, are the test images.

    Returns:
      Images `(n, 784)` and labels `(n,)`, both uint8.
    """
    from PIL import Image
    from sklearn.datasets import load_digits

    pixels, classes = load_digits(return_X_y=True)
    small = np.rint(pixels.reshape(-1, 8, 8) * (255 / 16)).astype(np.uint8)
    large = [Image.fromarray(image).resize((28, 28), Image.Resampling.BICUBIC) for image in small]
    images = np.stack([np.asarray(image) for image in large]).reshape(-1, 28 * 28)
    labels = classes.astype(np.uint8)
    num_train = NUM_EXAMPLES["digits"]["train"]
    rows = slice(num_train) if split == "train" else slice(num_train, None)
    return images[rows], labels[rows]
