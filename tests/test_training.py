import os
import signal

import jax.numpy as jnp
import numpy as np
import pytest
from test_gan import make_gan, make_state

from gan_jax.config import TrainConfig
from gan_jax.training import (
    METRICS,
    Interval,
    all_finite,
    deferred_signals,
    due,
    program_length,
    state_digest,
)


@pytest.mark.parametrize(
    ("settings", "length"),
    [
        ({}, 200),
        ({"k": 5}, 60),
        ({"k": 1000}, 1),
        ({"log_every": 7}, 1),
        ({"log_every": 7, "sample_every": 0, "checkpoint_every": 0}, 7),
        ({"log_every": 50}, 50),
    ],
)
def test_programs_divide_every_interval(settings, length):
    assert program_length(TrainConfig(**settings)) == length


def test_interval_means_do_not_depend_on_how_steps_come():
    rng = np.random.default_rng(0)
    metrics = {name: np.float32(rng.standard_normal(100)) for name in METRICS}
    whole, parts = Interval(), Interval()
    whole.add(metrics)
    for start, stop in ((0, 1), (1, 40), (40, 97), (97, 100)):
        parts.add({name: values[start:stop] for name, values in metrics.items()})
        parts = Interval(parts.count, dict(parts.sums))  # as through a checkpoint
    assert parts.mean() == whole.mean()
    for name, values in metrics.items():
        np.testing.assert_allclose(whole.mean()[name], values.astype(float).mean(), rtol=1e-12)


def test_due_is_every_so_many_steps_and_never_for_zero():
    assert [step for step in range(1, 10) if due(3, step)] == [3, 6, 9]
    assert not any(due(0, step) for step in range(10))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_one_bad_float_anywhere_is_noticed(bad):
    tree = {"a": jnp.zeros((2, 3)), "count": jnp.int32(4), "b": [jnp.ones(5)]}
    assert all_finite(tree)
    tree["b"] = [tree["b"][0].at[3].set(bad)]
    assert not all_finite(tree)


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
