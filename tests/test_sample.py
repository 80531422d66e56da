"""Samples of a run's generator, by the real command."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


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
        ("", "missing from python -m gan_jax.sample: path"),
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
