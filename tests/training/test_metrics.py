import json
import math

import numpy as np
import pytest

from gan_jax.runs.series import setting_label
from gan_jax.statistics import confidence_interval
from gan_jax.step_metrics import METRICS
from gan_jax.training.metrics import Interval, Record, metrics_lines
from tests.configs import resolved

INTERVAL = {"step": 600, "epoch": 1.0, "steps": 300}


def means(num_members):
    return {name: np.arange(num_members) + 10.0 * n for n, name in enumerate(METRICS)}


def test_confidence_interval_is_student_s():
    # Student's t of 3 degrees of freedom: 3.1824; standard deviation of 1, 2, 3, 4: 1.2910
    assert confidence_interval([1, 2, 3, 4]) == pytest.approx(3.1824 * 1.2910 / 2, rel=1e-4)
    assert confidence_interval([1]) is None
    assert confidence_interval([]) is None


def test_one_member_s_line_is_flat():
    (line,) = metrics_lines(resolved(), INTERVAL, means(1), alive=[0])
    assert line == INTERVAL | {n: 10.0 * i for i, n in enumerate(METRICS)}


def test_seeds_are_averaged_with_an_interval_and_listed():
    (line,) = metrics_lines(resolved(seed=5, population=3), INTERVAL, means(3), alive=[0, 1, 2])
    assert line["d_loss"] == 1.0
    assert line["ci95"]["d_loss"] == pytest.approx(4.3027 / math.sqrt(3), rel=1e-4)
    assert line["seeds"] == [5, 6, 7]
    assert line["per_seed"]["g_loss"] == [10.0, 11.0, 12.0]


def test_each_setting_has_a_line_of_its_own():
    config = resolved(population=2, learning_rate=(1e-4, 2e-4))
    first, second = metrics_lines(config, INTERVAL, means(4), alive=[0, 1, 2, 3])
    assert (first["learning_rate"], second["learning_rate"]) == (1e-4, 2e-4)
    assert (first["d_loss"], second["d_loss"]) == (0.5, 2.5)
    assert first["seeds"] == second["seeds"] == [0, 1]


def test_a_diverged_seed_is_missing_and_does_not_count():
    values = means(3)
    values["d_loss"][1] = np.nan
    (line,) = metrics_lines(resolved(population=3), INTERVAL, values, alive=[0, 2])
    assert line["d_loss"] == 1.0
    assert line["per_seed"]["d_loss"] == [0.0, None, 2.0]
    (line,) = metrics_lines(resolved(population=3), INTERVAL, values, alive=[])
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


def test_record_finds_the_step_and_the_metrics_at_which_a_member_diverges():
    record = Record.empty(3)
    values = {name: np.ones((3, 5)) for name in METRICS}
    values["g_loss"][1, 2:] = np.nan
    values["g_grad_norm"][1, 2:] = np.inf
    assert record.add(values, end=25) == [(1, 23, "g_loss and g_grad_norm")]
    record.diverged[1] = 23
    assert record.alive == [0, 2]
    assert record.add(values, end=30) == []  # reported once
    assert record.diverged == {1: 23}
    assert record.interval.count == 10


def test_record_survives_as_json():
    record = Record.empty(2)
    record.add({name: np.full((2, 3), 0.1) for name in METRICS}, end=3)
    record.diverged[1] = 2
    kept = json.loads(json.dumps(record.to_json()))
    again = Record.restored(kept["interval"], {int(i): s for i, s in kept["diverged"].items()})
    assert again.to_json() == record.to_json()
    assert again.alive == [0]
    again.begin_interval()
    assert (again.interval.count, again.alive) == (0, [0])


def test_a_line_is_labelled_by_what_tells_its_setting_from_the_others():
    config = resolved(population=2, learning_rate=(1e-4, 2e-4))
    lines = metrics_lines(config, INTERVAL, means(4), alive=[0, 1, 2, 3])
    labels = ["learning rate 0.0001", "learning rate 0.0002"]
    assert [setting_label(line, config) for line in lines] == labels
    both = resolved(learning_rate=(1e-4, 2e-4), d_learning_rate=(1e-4, 4e-4))
    lines = metrics_lines(both, INTERVAL, means(4), alive=[0, 1, 2, 3])
    assert setting_label(lines[1], both) == "G's learning rate 0.0001, D's learning rate 0.0004"
    (line,) = metrics_lines(resolved(), INTERVAL, means(1), alive=[0])
    assert setting_label(line, resolved()) == ""
