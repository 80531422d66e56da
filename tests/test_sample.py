"""Samples of a run's generator, by the real command."""

import errno
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_jax import sample
from gan_jax.parallel import memory


@pytest.mark.process
def test_samples_are_a_function_of_run_and_seed(command, process, run):
    for start, seed, out in (
        (process, 3, "a.npy"),
        (command, 3, "b.npy"),
        (command, 4, "c.npy"),
        (command, 3, "deep/d.png"),
    ):
        result = start("sample", run, "--n", 5, "--seed", seed, "--out", out)
        assert result.returncode == 0, result.stderr
        assert out in result.stdout
    a, b, c = (np.load(name) for name in ("a.npy", "b.npy", "c.npy"))
    assert a.shape == (5, 28, 28)
    assert a.dtype == np.float32
    assert 0 <= a.min() < a.max() <= 1
    np.testing.assert_array_equal(a, b)
    assert (a != c).any()
    with Image.open("deep/d.png") as picture:
        assert picture.width >= 3 * 90
    again = command("sample", run, "--out", "a.npy")
    assert again.returncode == 2
    assert "exists" in again.stderr


def test_checkpoint_without_its_data_is_one_clear_line(command, run):
    for path in (run / "checkpoints").rglob("d/*"):
        path.unlink()
    result = command("sample", run)
    assert result.returncode == 1
    (line,) = [line for line in result.stderr.splitlines() if line.startswith("error:")]
    assert "No checkpoint in" in line
    assert "40: state/state/d/" in line
    assert not Path("samples.png").exists()


@pytest.mark.parametrize("made", [False, True])
def test_samples_of_a_run_without_a_checkpoint_are_one_clear_line(command, run, made):
    shutil.rmtree(run / "checkpoints")
    if made:  # its training has begun, and saved nothing yet
        (run / "checkpoints").mkdir()
    result = command("sample", run)
    assert result.returncode == 2
    assert "has no checkpoint yet" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "run_dir is required; see python -m gan_jax.sample --help"),
        ("nowhere", "nowhere is no run directory"),
        (". --n 0", "--n 0: must be at least 1"),
        (". --seed -1", "--seed -1: must be"),
        (". --out picture.jpg", "must end in .png or .npy"),
        (". --out there.png", "there.png exists"),
    ],
)
def test_bad_sampling_input_is_one_clear_line_and_exit_code_2(command, arguments, message):
    Path("there.png").write_text("")
    result = command("sample", *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr.lower()
    assert result.stderr.count("\n") == 1


def test_samples_drawn_in_pieces_are_those_drawn_at_once(command, run, monkeypatch):
    for piece, out in ((1000, "whole.npy"), (16, "pieces.npy")):
        monkeypatch.setattr(sample, "PIECE", piece)
        assert command("sample", run, "--n", 40, "--out", out).returncode == 0
    whole, pieces = np.load("whole.npy"), np.load("pieces.npy")
    assert pieces.shape == whole.shape == (40, 28, 28)
    # The noise is the same; matrix products of other shapes may round otherwise.
    np.testing.assert_allclose(pieces, whole, atol=1e-6)
    np.save("again.npy", pieces)
    assert Path("again.npy").read_bytes() == Path("pieces.npy").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--n 99999999999 --out s.npy", "s.npy would take 292,062.8 GiB, and "),
        ("--n 20000 --out s.png", "--n 20000: a picture shows at most 10,000 images"),
        ("--n 2 --out dir.npy", "dir.npy is a directory"),
        ("--n 2 --out file/s.npy", "file is no directory"),
    ],
)
def test_what_cannot_be_written_is_refused_before_anything_is_drawn(
    command, run, arguments, message
):
    Path("dir.npy").mkdir()
    Path("file").write_text("")
    result = command("sample", run, *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_full_disk_is_one_line_and_leaves_the_old_file(command, run, monkeypatch):
    Path("s.npy").write_text("old")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = command("sample", run, "--n", 2, "--out", "s.npy", "--overwrite")
    assert result.returncode == 1
    assert "--out s.npy cannot be written: No space left on device" in result.stderr
    assert Path("s.npy").read_text() == "old"
    assert not list(Path().glob("*.part"))


def test_commands_that_restore_a_run_look_at_memory_first(command, run, monkeypatch):
    monkeypatch.setattr(memory, "available", lambda: memory.Available(0, "under ulimit -v"))
    for name in ("sample", "evaluate"):
        result = command(name, run)
        assert result.returncode == 2
        assert "0.0 GiB are available under ulimit -v" in result.stderr


def test_only_regular_files_are_replaced_and_no_file_beside_them(command, run):
    os.mkfifo("pipe.npy")
    result = command("sample", run, "--out", "pipe.npy", "--overwrite")
    assert result.returncode == 2
    assert result.stderr == "error: --out pipe.npy is no regular file: name another\n"
    Path("s.npy.part").write_text("mine")
    assert command("sample", run, "--n", 2, "--out", "s.npy").returncode == 0
    assert Path("s.npy.part").read_text() == "mine"
