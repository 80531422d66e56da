"""What precision and density make of MNIST's pixels, shuffled until no digit is left.

`pytest --all -n 0 -s` prints the figures that gan_jax/evaluation/README.md quotes.
"""

import dataclasses

import numpy as np
import pytest

from gan_jax.data.source import DataSource
from gan_jax.evaluation import baselines, suite
from gan_jax.evaluation.measuring import Measured


@pytest.mark.slow
def test_precision_cannot_tell_shuffled_pixels_from_digits(mnist_prepared):
    held = suite.load("mnist", DataSource(mnist_files=mnist_prepared))
    rng = np.random.default_rng(0)
    sets = {
        "training images": baselines.real(held),
        "shuffled among images": rng.permuted(held.test, axis=0),
        "shuffled among a class": baselines.shuffled(held),
        "shuffled within images": rng.permuted(held.test, axis=1),
    }
    found = {name: dataclasses.astuple(Measured(held, x).support) for name, x in sets.items()}
    print("", *(f"{name}: {np.round(scores, 3)}" for name, scores in found.items()), sep="\n")
    precision, recall, density, coverage = zip(*found.values(), strict=True)
    assert precision == pytest.approx((0.930, 0.932, 0.876, 0.831), abs=0.002)
    assert recall == pytest.approx((0.935, 0, 0.001, 0), abs=0.002)
    assert density == pytest.approx((0.923, 0.502, 0.553, 0.513), abs=0.002)
    assert coverage == pytest.approx((0.940, 0.012, 0.034, 0.009), abs=0.002)
