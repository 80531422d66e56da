import itertools

import pytest

from gan_jax.schedule import KSchedule
from gan_jax.training.plan import program_length, segments
from tests.configs import resolved

EVERY = {"log_every": 10, "sample_every": 20, "checkpoint_every": 15}


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
        ({}, "1/5", 1, 60),
    ],
)
def test_programs_divide_every_interval_and_are_short(settings, k, in_turn, length):
    phase = KSchedule.parse(k).at(0)
    assert program_length(resolved(**settings), phase, in_turn) == length


def test_segments_follow_one_another_to_the_last_step_and_say_what_is_due():
    plan = list(segments(resolved(steps=33, **EVERY), 0))
    assert [s.end for s in plan] == [5, 10, 15, 20, 25, 30, 33]
    assert [s.first_step for s in plan] == [0, 5, 10, 15, 20, 25, 30]
    assert [s.end for s in plan if s.log] == [10, 20, 30]
    assert [s.end for s in plan if s.sample] == [20]
    assert [s.end for s in plan if s.save] == [15, 30]
    assert [s.compiles for s in plan] == [True, *[False] * 6]
    assert {s.length for s in plan} == {5}


def test_the_last_step_s_checkpoint_is_not_one_of_the_plan():
    *_, last = segments(resolved(steps=30, **EVERY), 0)
    assert (last.end, last.log, last.save) == (30, True, False)


@pytest.mark.parametrize("first_step", [1, 5, 14, 32, 33])
def test_a_continued_training_has_the_ends_of_the_uninterrupted_one(first_step):
    """So that what is due does not depend on where a run was stopped."""
    config = resolved(steps=33, k="3:12,1", **EVERY)
    whole = [s for s in segments(config, 0) if s.end > first_step]
    part = list(segments(config, first_step))
    assert [(s.end, s.phase, s.log, s.sample, s.save) for s in part] == [
        (s.end, s.phase, s.log, s.sample, s.save) for s in whole
    ]
    assert all(s.first_step == first_step for s in part[:1])
    assert all(s.compiles for s in part[:1])


def test_each_phase_of_k_has_a_program_of_its_own_and_ends_where_it_must():
    config = resolved(steps=40, k="3:12,1", log_every=10, sample_every=0, checkpoint_every=0)
    plan = list(segments(config, 0))
    assert [(s.phase.k, s.first_step, s.end) for s in plan] == [
        (3, 0, 10),
        (3, 10, 12),
        (1, 12, 20),
        (1, 20, 30),
        (1, 30, 40),
    ]
    assert [s.compiles for s in plan] == [True, False, True, False, False]
    assert all(a.end == b.first_step for a, b in itertools.pairwise(plan))


def test_members_in_turn_have_shorter_programs():
    config = resolved(steps=60, log_every=60, sample_every=0, checkpoint_every=0)
    assert {s.num_steps for s in segments(config, 0, in_turn=20)} == {10}
