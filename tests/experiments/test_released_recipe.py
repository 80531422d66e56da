"""The released recipe's answer: when it is yes, no or unclear."""

import numpy as np
import pytest
from scipy import stats

from experiments import results
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


def test_a_longer_training_is_answered_beside_the_shorter_one(tmp_path):
    curves = [
        {"seed": seed, "weights": "last", "step": 5_000 * i, "epoch": 10 * i, "validation": value}
        for seed in range(4)
        for i, value in enumerate([100 + 4 * i + seed for i in range(1, 26)] + [200] * 25, start=1)
    ]
    tests = [
        {"seed": seed, "steps": steps, "weights": "last", "at": "end", "epoch": steps // 500}
        | {"test": steps / 1e3 + seed}
        for seed in range(4)
        for steps in (125_000, 250_000)
    ]
    report.write_table(tests, tmp_path)
    report.write_rise(curves, tests, tmp_path)
    table, rise = (results.read(tmp_path / f"{name}.csv") for name in ("table", "rise"))
    assert [row["trained for"] for row in table] == ["250 epochs", "500 epochs"]
    assert [row["each seed (nats)"][:5] for row in table] == ["125.0", "250.0"]
    assert [row["still rises"] for row in rise] == ["yes", "no"]  # by 16 nats over 40 epochs; by 0
