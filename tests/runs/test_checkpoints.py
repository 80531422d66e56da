import dataclasses
import errno
import os

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax.runs import checkpoints, manifest
from gan_jax.runs.checkpoints import Saver, read_extra, restore, state_digest
from gan_jax.terminal.errors import RunError
from tests.test_gan import DIM, make_gan, make_state


@pytest.fixture
def data():
    return jnp.asarray(np.random.default_rng(0).integers(0, 256, (50, DIM), np.uint8))


def abstract(gan):
    shapes = jax.eval_shape(lambda key: gan_lib.init(gan, key, DIM), jax.random.key(0))
    device = jax.sharding.SingleDeviceSharding(jax.devices()[0])
    return jax.tree.map(lambda x: jax.ShapeDtypeStruct(x.shape, x.dtype, sharding=device), shapes)


def test_a_state_survives_bit_for_bit_though_it_is_donated_while_being_saved(tmp_path, data):
    gan = dataclasses.replace(make_gan(), ema_decay=0.9)
    digests = {}
    with Saver(tmp_path, keep=3) as saver:
        state = make_state(gan)
        for _ in range(3):
            state, _ = gan_lib.train_steps(gan, state, data, 5)
            digests[int(state.step)] = state_digest(state)
            extra = {"interval": {"count": 3, "sums": {"d_loss": 0.1 + 0.2}}}
            saver.save(state, extra)
            extra["interval"]["sums"]["d_loss"] += 1  # training goes on meanwhile
    assert manifest.newest_valid(tmp_path) == (15, {})
    restored = restore(tmp_path, 15, abstract(gan))
    assert state_digest(restored) == digests[15]
    assert state_digest(restore(tmp_path, 5, abstract(gan))) == digests[5]
    assert read_extra(tmp_path, 15) == {"interval": {"count": 3, "sums": {"d_loss": 0.1 + 0.2}}}
    again, _ = gan_lib.train_steps(gan, restored, data, 5)
    straight, _ = gan_lib.train_steps(gan, make_state(gan), data, 20)
    assert state_digest(again) == state_digest(straight)


def test_only_the_newest_are_kept(tmp_path, data):
    gan = make_gan()
    with Saver(tmp_path, keep=2) as saver:
        state = make_state(gan)
        for _ in range(5):
            state, _ = gan_lib.train_steps(gan, state, data, 1)
            saver.save(state, {})
    assert sorted(os.listdir(tmp_path)) == ["4", "5"]


def test_leftovers_of_a_killed_process_are_swept(tmp_path):
    for name in ("7.saving", "3.retired", "5.corrupt"):
        (tmp_path / name / "state").mkdir(parents=True)
    with Saver(tmp_path, keep=1):
        assert os.listdir(tmp_path) == ["5.corrupt"]


def no_space(*_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_save_that_fails_in_the_background_is_heard_of_and_leaves_the_older_one(
    tmp_path, data, monkeypatch
):
    gan = make_gan()
    state = make_state(gan)
    with Saver(tmp_path, keep=1) as saver:
        saver.save(state, {})
    monkeypatch.setattr(manifest, "commit", no_space)
    state, _ = gan_lib.train_steps(gan, state, data, 1)
    message = "could not be saved in .*: .*No space left on device.*The older ones are unchanged"
    with pytest.raises(RunError, match=message), Saver(tmp_path, keep=1) as saver:
        saver.save(state, {})
    with Saver(tmp_path, keep=1) as saver:
        saver.save(state, {})
        saver._pending.exception()  # waits
        with pytest.raises(RunError, match=message):
            saver.check()

    def fail_while_saving():
        with Saver(tmp_path, keep=1) as saver:
            saver.save(state, {})
            raise KeyError("the first error is the one to hear of")

    with pytest.raises(KeyError):
        fail_while_saving()
    assert os.listdir(tmp_path) == ["0"]
    assert manifest.newest_valid(tmp_path) == (0, {})


def test_save_that_cannot_start_is_an_error_and_leaves_nothing(tmp_path, monkeypatch):
    state = make_state(make_gan())
    with Saver(tmp_path / "run", keep=1) as saver:
        (tmp_path / "run").rmdir()
        with pytest.raises(RunError, match=r"run: .*No such file or directory"):
            saver.save(state, {})
        assert os.listdir(tmp_path) == []
        (tmp_path / "run").mkdir()
        monkeypatch.setattr(checkpoints.ocp, "save_async", lambda *_, **__: no_space())
        with pytest.raises(RunError, match="No space left"):
            saver.save(state, {})
        assert os.listdir(tmp_path / "run") == []


def test_state_of_another_structure_is_one_clear_line(tmp_path):
    with Saver(tmp_path, keep=1) as saver:
        saver.save(make_state(make_gan()), {})
    other = make_gan()
    shapes = abstract(other)
    wrong = shapes.replace(discriminator=shapes.generator)
    with pytest.raises(RunError, match=r"checkpoint .*0 cannot be restored: "):
        restore(tmp_path, 0, wrong)
    with pytest.raises(RunError, match=r"checkpoint .*7 cannot be restored: "):
        read_extra(tmp_path, 7)


def test_digest_sees_every_part_of_the_state():
    state = make_state(make_gan())
    digests = {
        state_digest(changed)
        for changed in (
            state,
            state.replace(step=state.step + 1),
            state.replace(minibatch=state.minibatch + 1),
            make_state(make_gan(), seed=1),
            state.replace(key=make_state(make_gan(), seed=1).key),
            state.replace(generator=state.generator.replace(opt_state=())),
            state.replace(ema_params=state.generator.params),
        )
    }
    assert len(digests) == 7
