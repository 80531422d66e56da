import dataclasses
import errno
import json
import os
import sys
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax.runs import arrays, checkpoints, manifest
from gan_jax.runs.checkpoints import (
    Saver,
    Unusable,
    check_arrays,
    read_record,
    restore,
    state_digest,
)
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
            extra = {"sums": [0.1 + 0.2]}
            saver.save(state, extra)
            extra["sums"][0] += 1  # training goes on meanwhile
    assert manifest.newest_valid(tmp_path) == (15, {})
    restored = restore(tmp_path, 15, abstract(gan))
    assert state_digest(restored) == digests[15]
    assert state_digest(restore(tmp_path, 5, abstract(gan))) == digests[5]
    path = tmp_path / "15/state/_CHECKPOINT_METADATA"
    assert json.loads(path.read_text())["custom_metadata"] == {"sums": [0.1 + 0.2]}
    again, _ = gan_lib.train_steps(gan, restored, data, 5)
    straight = make_state(gan)
    for _ in range(4):
        straight, _ = gan_lib.train_steps(gan, straight, data, 5)
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


def test_state_of_another_structure_is_refused_and_the_array_named(tmp_path):
    gan = make_gan()
    with Saver(tmp_path, keep=1) as saver:
        saver.save(make_state(gan), {})
    right = abstract(gan)
    check_arrays(tmp_path, 0, right)
    half = jax.tree.map(
        lambda x: jax.ShapeDtypeStruct(x.shape, jnp.float16, sharding=x.sharding), right.generator
    )
    for wrong, message in (
        (right.replace(generator=half), r"array generator\.\S+ is \w+32 \[.*must be float16 \["),
        (
            right.replace(discriminator=right.generator),
            r"array discriminator\.\S+ is .*, and must be ",
        ),
        (right.replace(generator=()), r"holds an array generator\.\S+, which is no part of"),
        (right.replace(ema_params=right.generator), r"array ema_params\.\S+ is missing"),
    ):
        for read in (check_arrays, restore):
            with pytest.raises(Unusable, match=message):
                read(tmp_path, 0, wrong)
    (tmp_path / "0").rename(tmp_path / "7")
    with pytest.raises(Unusable, match="it holds the state of step 0"):
        restore(tmp_path, 7, right)
    with pytest.raises(Unusable, match="it holds no arrays"):
        restore(tmp_path, 0, right)


class Unfinished:
    """As Orbax's coroutines that nobody waits for after an error of another one."""

    def __del__(self):
        raise RuntimeError("nobody waited for this")


def test_what_orbax_leaves_unfinished_after_an_error_is_not_printed(tmp_path, monkeypatch):
    gan, printed = make_gan(), []
    with Saver(tmp_path, keep=1) as saver:
        saver.save(make_state(gan), {})

    def load(*_):
        unfinished = Unfinished()
        del unfinished
        raise ValueError("what went wrong")

    monkeypatch.setattr(checkpoints.ocp, "load", load)
    monkeypatch.setattr(sys, "unraisablehook", printed.append)
    with pytest.raises(Unusable, match="what went wrong"):
        restore(tmp_path, 0, abstract(gan))
    assert printed == []


@pytest.mark.parametrize(
    "name", [b"e[1]", b"*?[!a]", "\N{SNOWMAN} \n%20#".encode(), b"\xff\xfe", b"-", b"x" * 255]
)
def test_a_directory_of_any_name_will_do(tmp_path, name):
    directory = Path(f"/{tmp_path}", os.fsdecode(name), "[b]/checkpoints")  # begins with //
    gan = make_gan()
    state = make_state(gan)
    with Saver(directory, keep=2) as saver:
        saver.save(state, {})
    assert manifest.newest_valid(directory) == (0, {})
    assert state_digest(restore(directory, 0, abstract(gan))) == state_digest(state)


def test_what_orbax_writes_counts_only_if_it_can_be_opened(tmp_path, monkeypatch):
    state = make_state(make_gan())
    save_async = checkpoints.ocp.save_async

    def cast(path, state, **options):
        halves = jax.tree.map(lambda x: x.astype(jnp.float16), state.generator)
        return save_async(path, state.replace(generator=halves), **options)

    def forget_the_manifest(path, state, **options):
        response = save_async(path, state, **options)
        response.result()
        next(Path(path).glob("*/manifest.ocdbt")).unlink()
        return response

    for wrong, message in ((cast, "is float16"), (forget_the_manifest, "it holds no arrays")):
        monkeypatch.setattr(checkpoints.ocp, "save_async", wrong)
        with pytest.raises(RunError, match=message), Saver(tmp_path, keep=1) as saver:
            saver.save(state, {})
        assert os.listdir(tmp_path) == []


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


def test_what_the_process_lacks_is_no_fault_of_the_checkpoint(tmp_path, monkeypatch):
    def too_many(_):
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(arrays, "on_disk", too_many)
    with pytest.raises(RunError, match=r"Too many open files\. Raise the limit .*ulimit -n"):
        read_record(tmp_path, 3, num_members=1)
