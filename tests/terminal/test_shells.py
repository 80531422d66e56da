"""Trainings whose output goes where shells and clusters send it: all of them reach their end."""

import os
import pty
import signal
import subprocess
import sys
import time

import pytest

from tests.commands import POPULATION, SHORT, process, read

pytestmark = [pytest.mark.slow, pytest.mark.process]

ASCII = {"PYTHONIOENCODING": "ascii"}
NO_UTF_8 = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def shell(redirection, *arguments):
    line = [sys.executable, "-m", "gan_jax.train", *arguments, "--out", "run"]
    command = f'"$@" {redirection}; exit ${{PIPESTATUS[0]}}'
    options = {"capture_output": True, "text": True, "timeout": 300}
    return subprocess.run(["bash", "-c", command, "bash", *line], **options)


@pytest.mark.parametrize(
    ("redirection", "why"),
    [
        ("| head -1", "Broken pipe"),
        ("> /dev/full", "No space left on device"),
        (">&-", "it is closed"),
        ("2> /dev/full > /dev/full", None),
        ("<&- >&- 2>&-", None),
    ],
)
def test_training_reaches_its_end_without_its_output(tmp_path, finished, redirection, why):
    result = shell(redirection, *SHORT)
    assert result.returncode == 0
    warning = f"WARNING: standard output cannot be written ({why}): the training is not affected\n"
    assert result.stderr == ("" if why is None else warning)
    ended = read(tmp_path / "run", "summary.json")
    assert ended["state_sha256"] == read(finished, "summary.json")["state_sha256"]
    assert process("train", *SHORT, "--out", "run").returncode == 0


@pytest.mark.parametrize("encoding", [ASCII, NO_UTF_8])
def test_population_is_trained_and_sampled_where_only_ascii_is_shown(tmp_path, encoding):
    environment = os.environ | encoding
    result = process("train", *SHORT, *POPULATION, "--out", "run", env=environment)
    assert result.returncode == 0, result.stderr
    assert " +- " in result.stdout
    assert result.stdout.isascii()
    result = process("sample", "run", "--n", "4", "--out", "é.png", env=environment)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "é.png").exists()
    assert process("doctor", "run", env=environment).returncode == 0


@pytest.mark.parametrize("environment", [{"COLUMNS": "20"}, NO_UTF_8 | {"COLUMNS": "60"}])
def test_bar_is_drawn_on_every_terminal(environment):
    terminal, inside = pty.openpty()
    command = [sys.executable, "-m", "gan_jax.train", *SHORT, "--out", "run"]
    environment = os.environ | environment | {"TERM": "xterm"}
    with subprocess.Popen(command, stdout=inside, stderr=inside, env=environment) as training:
        os.close(inside)
        shown = b""
        try:
            while block := os.read(terminal, 65536):
                shown += block
        except OSError:  # nobody has the terminal open any more
            pass
    os.close(terminal)
    assert training.returncode == 0, shown
    assert b"40/40" in shown
    assert b"Traceback" not in shown


@pytest.mark.parametrize("number", [signal.SIGUSR1, signal.SIGXCPU])
def test_warning_of_a_cluster_saves_and_the_same_command_goes_on(tmp_path, finished, number):
    command = [sys.executable, "-m", "gan_jax.train", *SHORT, "--out", "run"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as training:
        for line in training.stdout:
            if line.startswith("step "):
                break
        for _ in range(3):
            training.send_signal(number)
            time.sleep(0.01)
        training.communicate(timeout=60)
    if training.returncode != 0:  # else it was done before the signal came
        assert training.returncode == 128 + number
    assert process("train", *SHORT, "--out", "run").returncode == 0
    ended = read(tmp_path / "run", "summary.json")
    assert ended["state_sha256"] == read(finished, "summary.json")["state_sha256"]
