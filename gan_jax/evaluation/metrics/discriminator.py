"""How well D tells real from generated, and how far it is from the 1/2 of the theory."""

from typing import Any

import numpy as np
from jaxtyping import Float

from gan_jax.evaluation.metrics.distances import Array

BINS = 40


def summarize(
    train: Float[Array, " n"], test: Float[Array, " m"], fake: Float[Array, " l"]
) -> dict[str, Any]:
    """Summarises D's answers: the probabilities, by D, that images are real.

    Where p_g = p_data, at the optimum of the game (Goodfellow et al. 2014, section 4.1), all of
    them are 1/2.

    Args:
      train: D(x) of images it was trained on, `(n,)`.
      test: D(x) of images it was not trained on, `(m,)`.
      fake: D(G(z)) of noise it was not trained on, `(l,)`.

    Returns:
      Of JSON types: the means `d_train`, `d_real` and `d_fake`; `d_accuracy`, the mean of the
      shares of test images above and of fakes below 1/2, where 1/2 itself counts as half right;
      `d_from_half`, the mean of |D - 1/2| over test images and fakes, each weighted a half; and
      histograms of the answers to both over [0, 1], `d_real_shares` and `d_fake_shares`.
    """

    def right(answers: Array) -> float:
        return float(np.mean((np.sign(answers) + 1) / 2))

    def shares(answers: Array) -> list[float]:
        return (np.histogram(answers, BINS, (0, 1))[0] / len(answers)).tolist()

    return {
        "d_train": float(np.mean(train)),
        "d_real": float(np.mean(test)),
        "d_fake": float(np.mean(fake)),
        "d_accuracy": (right(test - 0.5) + right(0.5 - fake)) / 2,
        "d_from_half": float(np.mean(np.abs(test - 0.5)) + np.mean(np.abs(fake - 0.5))) / 2,
        "d_real_shares": shares(test),
        "d_fake_shares": shares(fake),
    }
