import pytest

from gan_jax.config import TrainConfig
from gan_jax.training.loop import (
    due,
    program_length,
    state_digest,
)
from tests.test_gan import make_gan, make_state


@pytest.mark.parametrize(
    ("settings", "k", "in_turn", "length"),
    [
        ({}, 1, 1, 200),
        ({}, 5, 1, 60),
        ({}, 1000, 1, 1),
        ({"log_every": 7}, 1, 1, 1),
        ({"log_every": 7, "sample_every": 0, "checkpoint_every": 0}, 1, 1, 7),
        ({"log_every": 50}, 1, 1, 50),
        ({}, 1, 4, 50),
        ({}, 1, 64, 10),
        ({}, 5, 64, 3),
        ({}, 1000, 64, 1),
    ],
)
def test_programs_divide_every_interval_and_are_short(settings, k, in_turn, length):
    assert program_length(TrainConfig(**settings), k, in_turn) == length


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
