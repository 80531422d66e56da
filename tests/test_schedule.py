import jax
import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax import schedule
from gan_jax.config import TrainConfig, resolve
from gan_jax.schedule import Phase
from gan_jax.terminal.errors import UsageError
from tests.test_gan import make_gan

SCHEDULE = "3:4,1:2,2"
K_OF_EACH_STEP = [3, 3, 3, 3, 1, 1, 2, 2, 2]


def test_a_number_is_one_phase_and_a_schedule_says_where_each_begins():
    assert schedule.phases(5) == (Phase(5),)
    assert schedule.phases(SCHEDULE) == (
        Phase(3, 0, 4, 0),
        Phase(1, 4, 6, 12),
        Phase(2, 6, None, 14),
    )


def test_each_step_has_its_k_and_minibatches_are_counted_across_phases():
    phases = schedule.phases(SCHEDULE)
    for step, k in enumerate(K_OF_EACH_STEP):
        assert schedule.at(phases, step).k == k
        assert schedule.minibatches(phases, step) == sum(K_OF_EACH_STEP[:step])


def test_as_many_whole_steps_as_the_minibatches_suffice_for():
    phases = schedule.phases(SCHEDULE)
    for minibatches in range(sum(K_OF_EACH_STEP)):
        steps = schedule.steps(phases, minibatches)
        assert sum(K_OF_EACH_STEP[:steps]) <= minibatches < sum(K_OF_EACH_STEP[: steps + 1])


@pytest.mark.parametrize(
    "k", ["", "x", "5:", "5:10", ":10,1", "5:10,", "5:0,1", "0:5,1", "5:10,1:3"]
)
def test_what_is_no_schedule_is_refused(k):
    with pytest.raises(UsageError, match="must be a number, or such as 5:1000,1"):
        schedule.phases(k)


def test_epochs_and_the_name_of_a_run_follow_the_schedule():
    config = resolve(TrainConfig(k="5:10,1", epochs=4), "digits", 1500)
    assert config.steps == 10 + (4 * 15 - 10 * 5)
    assert str(config.out) == "runs/digits-tutorial-k5x10-1-seed0"


def test_every_row_is_used_once_an_epoch_across_a_change_of_k():
    num_rows, key = 50, jax.random.key(3)
    per_epoch = num_rows // make_gan().batch_size
    parts = []
    for phase in schedule.phases("3:5,1:4,2"):
        gan = make_gan(phase.k, k_from=(phase.first_step, phase.first_minibatch))
        num_steps = 6 if phase.end is None else phase.end - phase.first_step
        rows = gan_lib.minibatch_indices(gan, key, phase.first_step, num_steps, num_rows)
        parts.append(np.asarray(rows).reshape(-1, gan.batch_size))
    constant = gan_lib.minibatch_indices(make_gan(), key, 0, 5 * 3 + 4 + 6 * 2, num_rows)
    np.testing.assert_array_equal(np.concatenate(parts), constant[:, 0])
    first_epoch = np.concatenate(parts)[:per_epoch]
    assert len(np.unique(first_epoch)) == first_epoch.size
