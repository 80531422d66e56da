import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax.runs.checkpoints import state_digest
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import one_device, restore
from gan_jax.terminal.errors import RunError, UsageError


def test_a_run_is_restored_as_it_was_saved(run):
    directory = RunDirectory(run)
    restored = restore(directory, 40)
    assert restored.config == directory.config()
    assert [member.seed for member in restored.members] == [0]
    assert (restored.step, int(restored.state.step), restored.diverged) == (40, 40, {})
    assert state_digest(restored.member(0)) == directory.digests()[0]
    samples = gan_lib.generate(
        restored.gan, restored.member(0).generator.params, np.ones((2, 100), np.float32)
    )
    assert samples.shape == (2, 784)


def test_an_older_checkpoint_is_restored_to_the_devices_asked_for(run):
    directory = RunDirectory(run)
    population = one_device(directory.config())
    restored = restore(directory, 20, population=population)
    assert restored.population is population
    assert int(restored.state.step) == 20
    assert state_digest(restored.member(0)) != directory.digests()[0]


def test_what_cannot_be_restored_is_one_clear_line(run, tmp_path):
    with pytest.raises(RunError, match="checkpoints/30 cannot be restored"):
        restore(RunDirectory(run), 30)
    with pytest.raises(UsageError, match="is no run directory"):
        restore(RunDirectory(tmp_path / "nowhere"), 30)
