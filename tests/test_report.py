import math

import numpy as np
import pytest

from gan_jax.config import TrainConfig
from gan_jax.report import METRICS, confidence_interval, metrics_lines


def means(num_members):
    return {name: np.arange(num_members) + 10.0 * n for n, name in enumerate(METRICS)}


def test_confidence_interval_is_student_s():
    # Student's t of 3 degrees of freedom: 3.1824; standard deviation of 1, 2, 3, 4: 1.2910
    assert confidence_interval([1, 2, 3, 4]) == pytest.approx(3.1824 * 1.2910 / 2, rel=1e-4)
    assert confidence_interval([1]) is None
    assert confidence_interval([]) is None


def test_one_member_s_line_is_flat():
    (line,) = metrics_lines(TrainConfig(), 600, 1.0, means(1), alive=[0])
    assert line == {"step": 600, "epoch": 1.0} | {n: 10.0 * i for i, n in enumerate(METRICS)}


def test_seeds_are_averaged_with_an_interval_and_listed():
    (line,) = metrics_lines(TrainConfig(seed=5, population=3), 9, 0.5, means(3), alive=[0, 1, 2])
    assert line["d_loss"] == 1.0
    assert line["ci95"]["d_loss"] == pytest.approx(4.3027 / math.sqrt(3), rel=1e-4)
    assert line["seeds"] == [5, 6, 7]
    assert line["per_seed"]["g_loss"] == [10.0, 11.0, 12.0]


def test_each_setting_has_a_line_of_its_own():
    config = TrainConfig(population=2, learning_rate=(1e-4, 2e-4))
    first, second = metrics_lines(config, 9, 0.5, means(4), alive=[0, 1, 2, 3])
    assert (first["learning_rate"], second["learning_rate"]) == (1e-4, 2e-4)
    assert (first["d_loss"], second["d_loss"]) == (0.5, 2.5)
    assert first["seeds"] == second["seeds"] == [0, 1]


def test_a_diverged_seed_is_missing_and_does_not_count():
    values = means(3)
    values["d_loss"][1] = np.nan
    (line,) = metrics_lines(TrainConfig(population=3), 9, 0.5, values, alive=[0, 2])
    assert line["d_loss"] == 1.0
    assert line["per_seed"]["d_loss"] == [0.0, None, 2.0]
    (line,) = metrics_lines(TrainConfig(population=3), 9, 0.5, values, alive=[])
    assert line["d_loss"] is None
    assert line["ci95"]["d_loss"] is None
