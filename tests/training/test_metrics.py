import json
import math

import numpy as np
import pytest

from gan_jax.config import TrainConfig
from gan_jax.statistics import confidence_interval
from gan_jax.training.metrics import METRICS, Interval, metrics_lines

INTERVAL = {"step": 600, "epoch": 1.0, "steps": 300}


def means(num_members):
    return {name: np.arange(num_members) + 10.0 * n for n, name in enumerate(METRICS)}


def test_confidence_interval_is_student_s():
    # Student's t of 3 degrees of freedom: 3.1824; standard deviation of 1, 2, 3, 4: 1.2910
    assert confidence_interval([1, 2, 3, 4]) == pytest.approx(3.1824 * 1.2910 / 2, rel=1e-4)
    assert confidence_interval([1]) is None
    assert confidence_interval([]) is None


def test_one_member_s_line_is_flat():
    (line,) = metrics_lines(TrainConfig(), INTERVAL, means(1), alive=[0])
    assert line == INTERVAL | {n: 10.0 * i for i, n in enumerate(METRICS)}


def test_seeds_are_averaged_with_an_interval_and_listed():
    (line,) = metrics_lines(TrainConfig(seed=5, population=3), INTERVAL, means(3), alive=[0, 1, 2])
    assert line["d_loss"] == 1.0
    assert line["ci95"]["d_loss"] == pytest.approx(4.3027 / math.sqrt(3), rel=1e-4)
    assert line["seeds"] == [5, 6, 7]
    assert line["per_seed"]["g_loss"] == [10.0, 11.0, 12.0]


def test_each_setting_has_a_line_of_its_own():
    config = TrainConfig(population=2, learning_rate=(1e-4, 2e-4))
    first, second = metrics_lines(config, INTERVAL, means(4), alive=[0, 1, 2, 3])
    assert (first["learning_rate"], second["learning_rate"]) == (1e-4, 2e-4)
    assert (first["d_loss"], second["d_loss"]) == (0.5, 2.5)
    assert first["seeds"] == second["seeds"] == [0, 1]


def test_a_diverged_seed_is_missing_and_does_not_count():
    values = means(3)
    values["d_loss"][1] = np.nan
    (line,) = metrics_lines(TrainConfig(population=3), INTERVAL, values, alive=[0, 2])
    assert line["d_loss"] == 1.0
    assert line["per_seed"]["d_loss"] == [0.0, None, 2.0]
    (line,) = metrics_lines(TrainConfig(population=3), INTERVAL, values, alive=[])
    assert line["d_loss"] is None
    assert line["ci95"]["d_loss"] is None


def test_interval_means_do_not_depend_on_how_steps_come():
    rng = np.random.default_rng(0)
    metrics = {name: np.float32(rng.standard_normal((3, 100))) for name in METRICS}
    whole, parts = Interval.empty(3), Interval.empty(3)
    whole.add(metrics)
    for start, stop in ((0, 1), (1, 40), (40, 97), (97, 100)):
        parts.add({name: values[:, start:stop] for name, values in metrics.items()})
        parts = Interval(**json.loads(json.dumps(parts.to_json())))  # as through a checkpoint
    for name, values in metrics.items():
        np.testing.assert_array_equal(parts.mean()[name], whole.mean()[name])
        expected = values.astype(float).mean(axis=1)
        np.testing.assert_allclose(whole.mean()[name], expected, rtol=1e-12)


def test_a_diverged_member_s_sums_survive_json_and_harm_no_other():
    interval = Interval.empty(2)
    values = np.array([[1, np.nan], [2, 4]], np.float32)
    interval.add(dict.fromkeys(METRICS, values))
    text = json.dumps(interval.to_json(), allow_nan=False)
    assert Interval(**json.loads(text)).mean()["d_loss"][1] == 3
