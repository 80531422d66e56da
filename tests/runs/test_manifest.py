"""Damage done to a checkpoint's files, and kills in the middle; the files are no Orbax's here."""

import os
import random
import shutil
import subprocess

import pytest

from gan_jax.runs import manifest
from gan_jax.terminal.errors import RunError

CONTENT = {"state/d/1": os.urandom(1000), "state/d/2": b"", "state/_META": b"{}"}


def save(directory, step):
    path = manifest.begin(directory, step)
    for name, content in CONTENT.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    manifest.commit(path)
    return directory / str(step)


@pytest.fixture
def checkpoint(tmp_path):
    return save(tmp_path, 100)


def test_checkpoint_as_it_was_saved_is_valid_and_sha256sum_agrees(checkpoint):
    assert manifest.corruption(checkpoint) is None
    check = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=checkpoint, capture_output=True)
    assert check.returncode == 0
    assert check.stdout.count(b": OK") == len(CONTENT)


def test_every_flipped_bit_is_noticed(checkpoint):
    rng = random.Random(0)
    files = [path for path in checkpoint.rglob("*") if path.is_file() and path.stat().st_size]
    assert len(files) == 3
    for path in files:
        content = path.read_bytes()
        for bit in rng.sample(range(8 * len(content)), min(200, 8 * len(content))):
            damaged = bytearray(content)
            damaged[bit // 8] ^= 1 << bit % 8
            path.write_bytes(damaged)
            assert manifest.corruption(checkpoint) is not None, (path, bit)
        path.write_bytes(content)
    assert manifest.corruption(checkpoint) is None


def test_every_truncation_is_noticed(checkpoint):
    for path in (checkpoint / "SHA256SUMS", checkpoint / "state/d/1"):
        content = path.read_bytes()
        for length in range(len(content)):
            path.write_bytes(content[:length])
            assert manifest.corruption(checkpoint) is not None, (path, length)
        path.write_bytes(content)


@pytest.mark.parametrize("name", [*CONTENT, "SHA256SUMS"])
def test_missing_file_is_named(checkpoint, name):
    (checkpoint / name).unlink()
    assert manifest.corruption(checkpoint) == f"{name} is missing"


def test_extra_file_and_corrupt_one_are_named(checkpoint):
    (checkpoint / "state/more").write_bytes(b"")
    assert manifest.corruption(checkpoint) == "state/more is not in SHA256SUMS"
    (checkpoint / "state/more").unlink()
    (checkpoint / "state/_META").write_bytes(b"[]")
    assert manifest.corruption(checkpoint) == "state/_META is corrupt"


@pytest.mark.parametrize("name", ["state/d/1", "SHA256SUMS"])
def test_pipe_in_a_file_s_place_is_named_and_not_waited_for(checkpoint, name):
    (checkpoint / name).unlink()
    os.mkfifo(checkpoint / name)
    wrong = f"{name} cannot be read: it is a pipe, not a regular file"
    assert manifest.corruption(checkpoint) == wrong


def test_newest_valid_passes_over_corrupt_ones_and_says_why(tmp_path):
    assert manifest.newest_valid(tmp_path / "nowhere") == (None, {})
    assert manifest.newest_valid(tmp_path) == (None, {})
    for step in (90, 100, 110):
        save(tmp_path, step)
    assert manifest.newest_valid(tmp_path) == (110, {})
    (tmp_path / "110/SHA256SUMS").unlink()
    (tmp_path / "100/state/d/2").write_bytes(b"1")
    wrong = {110: "SHA256SUMS is missing", 100: "state/d/2 is corrupt"}
    assert manifest.newest_valid(tmp_path) == (90, wrong)
    (tmp_path / "90/state/d/2").unlink()
    with pytest.raises(RunError, match=r"No checkpoint in .* is valid: 110: SHA256SUMS is missing"):
        manifest.newest_valid(tmp_path)


def test_corrupt_one_is_quarantined_and_its_place_is_free(tmp_path):
    for _ in range(2):
        save(tmp_path, 100)
        aside = manifest.quarantine(tmp_path, 100)
        assert aside == tmp_path / "100.corrupt"
        assert (aside / "state/d/1").read_bytes() == CONTENT["state/d/1"]
    assert manifest.steps(tmp_path) == []


@pytest.mark.parametrize(
    ("module", "function"), [(os, "fsync"), (os, "rename"), (os, "rmdir"), (os, "unlink")]
)
def test_wherever_a_save_is_killed_only_whole_checkpoints_bear_a_number(
    tmp_path, monkeypatch, module, function
):
    """Each call to the file system in turn is the one the process does not survive."""

    class Killed(BaseException):
        pass

    before = getattr(module, function)
    for survived in range(50):
        directory = tmp_path / str(survived)
        directory.mkdir()
        save(directory, 90)
        calls = 0

        def call(*args, survived=survived, **kwargs):
            nonlocal calls
            calls += 1
            if calls > survived:
                raise Killed
            return before(*args, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(module, function, call)
            try:
                save(directory, 100)
                manifest.retire(directory, 1)
                killed = False
            except Killed:
                killed = True
        there = manifest.steps(directory)
        assert there in ([90], [100, 90], [100])
        assert all(manifest.corruption(directory / str(step)) is None for step in there)
        manifest.sweep(directory)
        assert not manifest.leftovers(directory)
        assert sorted(os.listdir(directory)) == sorted(str(step) for step in there)
        if not killed:
            assert there == [100]
            assert survived > 0
            return
    raise AssertionError("never came to an end")


def test_newest_are_kept(tmp_path):
    for step in (8, 9, 10, 11):
        save(tmp_path, step)
    manifest.retire(tmp_path, 3)
    assert manifest.steps(tmp_path) == [11, 10, 9]
    shutil.rmtree(tmp_path / "11")
    (tmp_path / "note").mkdir()
    (tmp_path / "12").write_text("")
    assert manifest.steps(tmp_path) == [10, 9]
