import jax
import numpy as np
import pytest

from gan_jax.randomness import minibatch_rows
from gan_jax.schedule import KSchedule, Phase, due
from gan_jax.terminal.errors import UsageError
from tests.configs import resolved
from tests.test_gan import BATCH

SCHEDULE = KSchedule.parse("3:4,1:2,2")
K_OF_EACH_STEP = [3, 3, 3, 3, 1, 1, 2, 2, 2]


def test_a_number_is_one_phase_and_a_schedule_says_where_each_begins():
    assert KSchedule.parse(5).phases == (Phase(5),)
    assert SCHEDULE.phases == (Phase(3, 0, 4, 0), Phase(1, 4, 6, 12), Phase(2, 6, None, 14))


def test_a_k_below_1_is_one_update_of_d_and_several_of_g():
    assert KSchedule.parse("1/2").phases == (Phase(1, g_updates=2),)
    assert KSchedule.parse("2:3,1/10:5,1").phases == (
        Phase(2, 0, 3, 0),
        Phase(1, 3, 8, 6, g_updates=10),
        Phase(1, 8, None, 11),
    )


@pytest.mark.parametrize("k", [1, 5, "1/2", "5:10,1", "3:4,1:2,2", "1/12:10,1/2"])
def test_a_schedule_is_written_as_it_was_parsed(k):
    schedule = KSchedule.parse(k)
    assert str(schedule) == str(k)
    assert KSchedule.parse(str(schedule)) == schedule


def test_each_step_has_its_k_and_minibatches_are_counted_across_phases():
    for step, k in enumerate(K_OF_EACH_STEP):
        assert SCHEDULE.at(step).k == k
        assert SCHEDULE.minibatches(step) == sum(K_OF_EACH_STEP[:step])


def test_as_many_whole_steps_as_the_minibatches_suffice_for():
    for minibatches in range(sum(K_OF_EACH_STEP)):
        steps = SCHEDULE.steps(minibatches)
        assert sum(K_OF_EACH_STEP[:steps]) <= minibatches < sum(K_OF_EACH_STEP[: steps + 1])


@pytest.mark.parametrize(
    "k",
    [
        *("", "x", "5:", "5:10", ":10,1", "5:10,", "5:0,1", "0:5,1", "5:10,1:3"),
        *(0, -1, "0"),
        *("1/1", "1/0", "1/", "/2", "2/3", "0/2", "1/02", "1/2/2", "1/2:10", "1/1:10,1", "0.5"),
    ],
)
def test_what_is_no_schedule_is_refused(k):
    message = "must be an integer of at least 1, 1/N with N of at least 2, or a schedule like"
    with pytest.raises(UsageError, match=f"^--k {k}: {message} .*then 1.$"):
        KSchedule.parse(k)


@pytest.mark.parametrize("k", ["2:10,2", "1/2:10,1/2"])
def test_parts_that_do_not_differ_are_refused(k):
    with pytest.raises(UsageError, match=r"(\S+) follows \1; join the two parts"):
        KSchedule.parse(k)


@pytest.mark.parametrize(
    ("k", "steps", "in_name"),
    [
        ("5:10,1", 10 + (4 * 15 - 10 * 5), "k5x10-1"),
        ("1/2", 4 * 15, "k1over2"),
        ("1/2:20,2", 20 + (4 * 15 - 20) // 2, "k1over2x20-2"),
    ],
)
def test_epochs_and_the_name_of_a_run_follow_the_schedule(k, steps, in_name):
    config = resolved(k=k, epochs=4)
    assert config.steps == steps
    assert str(config.out) == f"runs/digits-tutorial-{in_name}-seed0"


def test_every_row_is_used_once_an_epoch_across_a_change_of_k():
    num_rows, key = 50, jax.random.key(3)
    per_epoch = num_rows // BATCH
    parts = []
    for phase in KSchedule.parse("3:5,1:4,2").phases:
        num_steps = 6 if phase.end is None else phase.end - phase.first_step
        shape = (num_steps, phase.k, BATCH)
        rows = minibatch_rows(key, phase.first_minibatch, shape, num_rows)
        parts.append(np.asarray(rows).reshape(-1, BATCH))
    constant = minibatch_rows(key, 0, (5 * 3 + 4 + 6 * 2, 1, BATCH), num_rows)
    np.testing.assert_array_equal(np.concatenate(parts), constant[:, 0])
    first_epoch = np.concatenate(parts)[:per_epoch]
    assert len(np.unique(first_epoch)) == first_epoch.size


def test_due_is_every_so_many_steps_and_never_for_zero():
    assert [step for step in range(1, 10) if due(3, step)] == [3, 6, 9]
    assert not any(due(0, step) for step in range(10))
