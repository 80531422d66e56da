"""What cannot be shown is replaced, and what cannot be written stops nothing."""

import os
import subprocess
import sys

import pytest

from gan_jax.terminal import cli, streams
from gan_jax.terminal.errors import RunError
from gan_jax.terminal.progress import TrainingDisplay


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1 ± 2", "1 +- 2"),
        ("Fréchet ↓", "Frechet v"),
        ("runs/中", "runs/\\u4e2d"),
        (os.fsdecode(b"runs/\xff"), "runs/\\xff"),
        ("a -> b", "a -> b"),
    ],
)
def test_what_an_encoding_cannot_show_is_replaced(tmp_path, monkeypatch, text, shown):
    assert streams.readable(text) == shown
    path = tmp_path / "log"
    with path.open("w", encoding="ascii") as file:
        monkeypatch.setattr(sys, "stdout", file)
        assert exit_code(lambda: print(text)) == 0
    assert path.read_text() == f"{shown}\n"


def test_what_an_encoding_can_show_stays_but_for_undecodable_names(tmp_path, monkeypatch):
    path = tmp_path / "log"
    with path.open("w", encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdout", file)
        assert exit_code(lambda: print("± 中 \udcff")) == 0
    assert path.read_text(encoding="utf-8") == "± 中 \\xff\n"


def exit_code(main):
    with pytest.raises(SystemExit) as exit:
        cli.run(main)
    return exit.value.code


@pytest.fixture
def gone():
    """A standard output whose reader has left."""
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", buffering=1) as file:
        yield file


@pytest.fixture
def full():
    """A standard output on a full disk."""
    with open("/dev/full", "w", buffering=1) as file:
        yield file


def prints():
    for _ in range(3):
        print("a result", flush=True)


def trains():
    display = TrainingDisplay(0, 10)
    for i in range(3):
        display.say(f"step {i}")


def test_reader_that_leaves_ends_nothing_and_is_no_error(monkeypatch, capsys, gone):
    monkeypatch.setattr(sys, "stdout", gone)
    assert exit_code(prints) == 0
    assert capsys.readouterr().err == ""


def test_result_that_cannot_be_written_is_an_error(monkeypatch, capsys, full):
    monkeypatch.setattr(sys, "stdout", full)
    assert exit_code(prints) == 1
    message = "error: standard output cannot be written: No space left on device\n"
    assert capsys.readouterr().err == message


def test_result_on_a_closed_output_is_an_error(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", None)
    assert exit_code(prints) == 1
    assert capsys.readouterr().err == "error: standard output cannot be written: it is closed\n"


@pytest.mark.parametrize(
    ("stream", "why"),
    [("gone", "Broken pipe"), ("full", "No space left on device"), (None, "it is closed")],
)
def test_training_goes_on_without_standard_output_and_says_so_once(
    monkeypatch, capsys, request, stream, why
):
    out = None if stream is None else request.getfixturevalue(stream)
    monkeypatch.setattr(sys, "stdout", out)
    assert exit_code(trains) == 0
    message = f"WARNING: standard output cannot be written ({why}): the training is not affected\n"
    assert capsys.readouterr().err == message


def test_error_that_cannot_be_said_keeps_its_exit_code(monkeypatch, capsys, full):
    def fails():
        print("about to fail", file=sys.stderr)
        trains()
        raise RunError("failed")

    monkeypatch.setattr(sys, "stderr", full)
    assert exit_code(fails) == 1
    out = capsys.readouterr().out
    assert out.count("standard error cannot be written (No space left on device)") == 1


def test_line_feeds_and_escapes_in_names_leave_an_error_in_one_line(capsys):
    def fails():
        raise RunError("a\nb\x1b[31m is no run")

    assert exit_code(fails) == 1
    assert capsys.readouterr().err == "error: a\\nb\\x1b[31m is no run\n"


@pytest.mark.process
@pytest.mark.parametrize("redirection", ["| head -1", "2>&1 | head -1", "| true", ">&- 2>&-"])
def test_help_that_nobody_reads_complains_of_nothing(redirection):
    command = f"{sys.executable} -m gan_jax.doctor --help {redirection}"
    result = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert result.stderr == ""


@pytest.mark.process
def test_closed_descriptors_are_given_to_no_file(tmp_path):
    code = (
        "import os\nfrom gan_jax.terminal import cli\n"
        "def main():\n"
        "    with open('file', 'w') as file:\n        assert file.fileno() > 2\n"
        "        os.write(1, b'from a library')\n        os.write(2, b'from a library')\n"
        "cli.run(main)"
    )
    command = f'{sys.executable} -c "$0" <&- >&- 2>&-'
    assert subprocess.run(["sh", "-c", command, code]).returncode == 0
    assert (tmp_path / "file").read_text() == ""
