import json
import os
import signal

import numpy as np
import pytest
from test_gan import make_gan, make_state

from gan_jax.config import TrainConfig
from gan_jax.training import (
    METRICS,
    Interval,
    deferred_signals,
    due,
    program_length,
    state_digest,
)


@pytest.mark.parametrize(
    ("settings", "in_turn", "length"),
    [
        ({}, 1, 200),
        ({"k": 5}, 1, 60),
        ({"k": 1000}, 1, 1),
        ({"log_every": 7}, 1, 1),
        ({"log_every": 7, "sample_every": 0, "checkpoint_every": 0}, 1, 7),
        ({"log_every": 50}, 1, 50),
        ({}, 4, 50),
        ({}, 64, 10),
        ({"k": 5}, 64, 3),
        ({"k": 1000}, 64, 1),
    ],
)
def test_programs_divide_every_interval_and_are_short(settings, in_turn, length):
    assert program_length(TrainConfig(**settings), in_turn) == length


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


def test_due_is_every_so_many_steps_and_never_for_zero():
    assert [step for step in range(1, 10) if due(3, step)] == [3, 6, 9]
    assert not any(due(0, step) for step in range(10))


def test_digest_sees_every_part_of_the_state():
    state = make_state(make_gan())
    digests = {
        state_digest(changed)
        for changed in (
            state,
            state.replace(step=state.step + 1),
            make_state(make_gan(), seed=1),
            state.replace(key=make_state(make_gan(), seed=1).key),
            state.replace(generator=state.generator.replace(opt_state=())),
        )
    }
    assert len(digests) == 5


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_first_signal_is_held_back_and_the_handlers_come_back(number):
    before = signal.getsignal(number)
    with deferred_signals() as stopped:
        assert stopped() is None
        os.kill(os.getpid(), number)
        assert stopped() == number
        assert signal.getsignal(number) == before
    assert signal.getsignal(number) == before
