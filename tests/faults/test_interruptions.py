"""Trainings that are killed, told to stop, started twice, or that diverge."""

import json
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from gan_jax.runs import manifest
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore

from .harness import USUAL, Training, checkpoints_are_valid, differences, in_pairs, outcome

pytestmark = pytest.mark.process


def wait_for(condition, process):
    """Waits until a condition holds; says whether it did before the process ended."""
    while not condition():
        if process.poll() is not None:
            return False
        time.sleep(0.001)
    return True


def end_lines(process):
    """The standard output and the last line of the standard error of an ended process."""
    stdout, stderr = process.communicate()
    return stdout, (stderr.strip().splitlines() or [""])[-1]


def test_killed_at_random_moments_a_run_ends_as_the_uninterrupted_one(
    size, record, expected, tmp_path
):
    """A third of them aimed at a save, of which they leave what was being saved."""
    kills = {"several": 3, "full": 50}[size]
    training = Training(*USUAL)

    def strike(rng, run, aimed):
        """Kills a training; says whether it was still under way and, if aimed, in a save."""
        shutil.rmtree(run, ignore_errors=True)
        directory = run / "checkpoints"
        with training.start(run) as process:
            if aimed:
                step = rng.choice((45, 90, 135, 180, 200))
                wait_for((directory / f"{step}.saving").exists, process)
                time.sleep(rng.uniform(0, 0.15))
            else:
                wait_for(directory.exists, process)
                time.sleep(rng.uniform(0, 4))
            process.kill()
            process.communicate()
        hit = bool(manifest.leftovers(directory)) or not aimed
        return hit and process.returncode == -signal.SIGKILL

    def kill(i):
        rng, run = random.Random(i), tmp_path / f"killed{i}"
        while not strike(rng, run, aimed=i % 3 == 0):
            pass
        inside = bool(manifest.leftovers(run / "checkpoints"))
        sound = checkpoints_are_valid(run)
        training.finish(run)
        return inside, sound and not differences(run, expected)

    results = in_pairs(kill, range(kills))
    inside, equal = (sum(column) for column in zip(*results, strict=True))
    record(
        f"SIGKILL at {kills} random moments, {inside} of them inside a save; continued",
        f"{equal} of {kills} end with the same bits: state, metrics, TensorBoard, pictures",
    )
    assert equal == kills
    assert inside >= kills / 3


@pytest.mark.slow
def test_stopped_at_any_step_around_an_epoch_s_end_it_ends_the_same(
    long, record, expected, tmp_path
):
    """Epochs of 75 steps: at 20 a batch, digits have 1,500 images."""
    stops = range(60, 90) if long else (74, 75)
    training = Training(*USUAL)

    def stop(step):
        run = tmp_path / f"stopped{step}"
        training.finish(run, "--steps", step)
        said = training.finish(run)
        return f"Continuing from step {step}" in said and not differences(run, expected)

    equal = sum(in_pairs(stop, stops))
    record(
        f"stopped at each of {len(stops)} consecutive steps around an epoch's end; continued",
        f"{equal} of {len(stops)} end with the same bits",
    )
    assert equal == len(stops)


@pytest.mark.slow
def test_told_to_stop_it_saves_in_time_says_how_to_continue_and_loses_nothing(
    long, record, tmp_path
):
    """At default settings, also before training has begun."""
    signals = 20 if long else 2
    training = Training("--dataset", "digits", "--steps", 800 if long else 200, small=())
    training.finish(tmp_path / "straight")  # compiled now
    expected = outcome(tmp_path / "straight")
    start = time.monotonic()
    training.finish(tmp_path / "straight", "--overwrite")
    whole = time.monotonic() - start

    def stop(i):
        run = tmp_path / f"stopped{i}"
        number = (signal.SIGTERM, signal.SIGINT)[i % 2]
        with training.start(run) as process:
            time.sleep(random.Random(i).uniform(1, 0.8 * whole) if long else 0.5 * whole)
            told = time.monotonic()
            process.send_signal(number)
            stdout, error = end_lines(process)
            seconds = time.monotonic() - told
        right = process.returncode == 128 + number and "Traceback" not in error
        if "Stopped by" in stdout:  # else it had not begun to train
            right &= "The same command continues this run: python" in stdout
            session = json.loads((run / "provenance.json").read_text())["sessions"][-1]
            right &= session["to_step"] == max(manifest.steps(run / "checkpoints"))
        right &= not run.exists() or checkpoints_are_valid(run)
        training.finish(run)
        return seconds, right and not differences(run, expected), "Stopped by" in stdout

    seconds, right, saved = zip(*map(stop, range(signals)), strict=True)
    record(
        f"SIGTERM or SIGINT at {signals} random moments, {sum(saved)} of them in training, at "
        "default settings",
        f"{sum(right)} of {signals} exit with 143 or 130, lose nothing and end with the same bits; "
        f"the slowest after {max(seconds):.1f} s",
    )
    assert sum(right) == signals
    assert max(seconds) < 10 or not long  # nobody knows what else a machine does meanwhile


@pytest.mark.slow
def test_started_by_many_at_once_one_trains(long, record, tmp_path):
    processes = 20 if long else 3
    training = Training("--steps", 2000 if long else 600, "--checkpoint-every", 200)
    training.finish(tmp_path / "straight")
    started = [training.start(tmp_path / "run") for _ in range(processes)]
    ended = [end_lines(process) for process in started]
    codes = [process.returncode for process in started]
    refused = sum(
        code == 1 and error.startswith("error: Another process is training in ")
        for code, (_, error) in zip(codes, ended, strict=True)
    )
    same = not differences(tmp_path / "run", outcome(tmp_path / "straight"))
    record(
        f"{processes} processes start one run at once",
        f"{codes.count(0)} trains{' and ends with the same bits' if same else ''}, {refused} are "
        "refused in one line",
    )
    assert codes.count(0) == 1
    assert refused == processes - 1
    assert same


# Train, but with parameters that are not numbers from one step on.
POISONED = """
import jax, jax.numpy as jnp, sys
from gan_jax import gan, train
from gan_jax.terminal import cli

healthy = gan.train_step

def train_step(gan, state, x, z):
    state, metrics = healthy(gan, state, x, z)
    poison = jnp.where(state.step == {step}, jnp.nan, 0)
    params = jax.tree.map(lambda p: p + poison, state.generator.params)
    return state.replace(generator=state.generator.replace(params=params)), metrics

gan.train_step = train_step
cli.run(train.main)
"""


@pytest.mark.slow
def test_nan_stops_the_run_within_an_interval_and_a_finite_checkpoint_is_kept(
    long, record, expected, tmp_path
):
    """Also at the step of a checkpoint, whose metrics are still finite, and before the first."""
    steps = (3, 44, 45, 46, 60, 90, 91, 100, 180, 195) if long else (90,)
    training = Training(*USUAL)

    def poison(step):
        run = RunDirectory(tmp_path / f"poisoned{step}")
        result = training.run(run.path, code=POISONED.format(step=step))
        error = result.stderr.strip().splitlines()[-1]
        right = result.returncode == 1 and "stopped being finite at step" in error
        right = right and step <= int(error.split("at step ")[1].split(".")[0]) <= step + 10
        saved = (step - 1) // 45 * 45
        right = right and manifest.newest_valid(run.checkpoints)[0] == (saved or None)
        if right and saved:
            restored = restore(run, saved)
            right = bool(np.all(restored.population.finite(restored.state)))
        training.finish(run.path)
        return right and not differences(run.path, expected)

    right = sum(in_pairs(poison, steps))
    record(
        f"NaN in the parameters after each of {len(steps)} steps",
        f"{right} of {len(steps)} stop within a logging interval and keep a finite checkpoint, "
        "from which they continue",
    )
    assert right == len(steps)


@pytest.mark.slow
def test_vanished_directory_is_named(tmp_path):
    training = Training("--steps", 4000, "--checkpoint-every", 100)
    run = tmp_path / "run"
    with training.start(run) as process:
        assert wait_for((run / "checkpoints/200").exists, process)
        run.rename(tmp_path / "elsewhere")
        _, error = end_lines(process)
    assert process.returncode == 1
    assert error.startswith("error: ")
    assert str(run) in error
    assert "No such file or directory" in error
    assert not Path(run).exists()
    assert checkpoints_are_valid(tmp_path / "elsewhere")


@pytest.mark.slow
def test_directory_that_becomes_read_only_is_named(tmp_path):
    training = Training("--steps", 4000, "--checkpoint-every", 100)
    run = tmp_path / "run"
    with training.start(run) as process:
        assert wait_for((run / "checkpoints/200").exists, process)
        # Files that are open stay as they are; what is opened from now on is read-only.
        if subprocess.run(["mount", "--bind", run, run], capture_output=True).returncode:
            process.kill()
            process.communicate()
            pytest.skip("needs the right to mount")
        try:
            remount = ["mount", "-o", "remount,bind,ro", run]
            # It is busy while the training has a file open for writing.
            assert wait_for(lambda: subprocess.run(remount).returncode == 0, process)
            _, error = end_lines(process)
            again = training.run(run)
        finally:
            subprocess.run(["umount", "-l", run], check=True)
    assert process.returncode == 1
    assert error.startswith("error: ")
    assert str(run) in error
    assert "Read-only file system" in error
    assert checkpoints_are_valid(run)
    assert again.returncode == 2
    assert "cannot be written: Read-only file system" in again.stderr
    training.arguments[training.arguments.index("4000")] = "600"
    assert "Continuing from step" in training.finish(run)
