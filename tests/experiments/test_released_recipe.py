"""The released recipe's answer: when it is yes, no or unclear."""

import numpy as np
import pytest
from scipy import stats

from experiments.released_recipe import report


def test_the_prediction_interval_holds_a_new_value_19_times_in_20():
    values = np.random.default_rng(0).normal(size=(20_000, 5))
    hits = 0
    for four, new in zip(values[:, :4], values[:, 4], strict=True):
        low, high = report.prediction_interval(list(four))
        hits += low <= new <= high
    assert stats.binomtest(hits, len(values), 0.95).pvalue > 0.01


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ([224.0, 225.0, 226.0, 227.0], "yes"),
        ([210.0, 211.0, 212.0, 213.0], "no"),
        ([235.0, 236.0, 237.0, 238.0], "no"),
        ([200.0, 215.0, 230.0, 245.0], "unclear"),  # so wide an interval holds anything
        ([224.0, 225.0, 226.0], "not measured yet"),
    ],
)
def test_the_answer(values, answer):
    assert report.answer(values) == answer
