"""What every command shares: a parser that costs nothing, and how each of its ends looks."""

import gc
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from gan_jax import __main__, __version__
from gan_jax.terminal import caller, cli, signals
from gan_jax.terminal.errors import RunError


@pytest.mark.process
def test_help_imports_nothing_heavy():
    code = (
        "import sys\nsys.argv = ['train', '--help']\nfrom gan_jax import train\n"
        "try:\n    train.main()\nexcept SystemExit as e:\n    assert e.code == 0\n"
        "print(sorted({'jax', 'numpy', 'flax', 'optax', 'matplotlib'} & sys.modules.keys()))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.endswith("[]\n"), result.stderr
    assert "Discriminator updates per generator update." in result.stdout


def ended(monkeypatch, capsys, main, arguments):
    """Returns the exit code of a command in this process, and what it said on stderr."""
    monkeypatch.setattr(sys, "argv", ["command", *arguments])
    with pytest.raises(SystemExit) as exit:
        cli.run(main)
    return exit.value.code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("end", "code", "message"),
    [
        (RunError("this failed"), 1, "error: this failed\n"),
        (
            OSError(13, "Permission denied", "run"),
            1,
            "error: [Errno 13] Permission denied: 'run'\n",
        ),
        (None, 0, ""),
    ],
)
def test_every_end_has_its_exit_code_and_at_most_a_line(monkeypatch, capsys, end, code, message):
    def main():
        if end is not None:
            raise end

    before = signal.getsignal(signal.SIGTERM)
    assert ended(monkeypatch, capsys, main, []) == (code, message)
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.parametrize("number", [signal.SIGINT, *signals.ENDING])
def test_signal_before_training_ends_a_command_with_128_and_its_number(monkeypatch, capsys, number):
    def main():
        signal.raise_signal(number)

    usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
    signal.signal(number, usual)
    monkeypatch.setattr(os, "_exit", sys.exit)
    assert ended(monkeypatch, capsys, main, []) == (128 + number, "")
    assert signal.getsignal(number) == usual


@pytest.mark.slow
def test_signal_that_comes_while_python_collects_garbage_ends_a_command_too(monkeypatch, capsys):
    """Python drops what is raised there, and JAX has a callback there.

    The collection takes longer than a first and a second signal lie apart.
    """

    def in_collection(phase, _):
        if phase == "start":
            signal.raise_signal(signal.SIGTERM)

    callbacks = [in_collection, *(lambda phase, _: time.sleep(0.1) for _ in range(20))]

    def main():
        gc.callbacks.extend(callbacks)
        try:
            gc.collect()
        finally:
            for callback in callbacks:
                gc.callbacks.remove(callback)
        time.sleep(10)

    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    monkeypatch.setattr(os, "_exit", sys.exit)
    assert ended(monkeypatch, capsys, main, []) == (128 + signal.SIGTERM, "")


@pytest.mark.process
def test_gan_jax_lists_its_commands_without_importing_jax():
    code = (
        "import sys\nsys.argv = ['/bin/gan-jax', '--help']\nfrom gan_jax import __main__ as main\n"
        "try:\n    main.run()\nexcept SystemExit as e:\n    assert e.code == 0\n"
        "print(sorted({'jax', 'numpy', 'flax', 'optax', 'matplotlib'} & sys.modules.keys()))"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.stdout.startswith("usage: gan-jax "), result.stderr
    for name in ("train", "sample", "evaluate", "export", "benchmark", "doctor", "track"):
        assert len(re.findall(rf"^  {name} +\w.*$", result.stdout, re.MULTILINE)) == 1
    assert result.stdout.endswith("[]\n")


@pytest.mark.parametrize(
    ("arguments", "code", "out", "err"),
    [
        ([], 2, "usage: gan-jax ", ""),
        (["--version"], 0, f"gan_jax {__version__}\n", ""),
        (
            ["trian"],
            2,
            "",
            "error: there is no command 'trian' (perhaps you meant train); see gan-jax --help\n",
        ),
        (["x"], 2, "", "error: there is no command 'x'; see gan-jax --help\n"),
        (["--k", "5"], 2, "", "error: --k comes after a command, as in gan-jax train --k\n"),
        (["sample"], 2, "", "error: RUN_DIR is required; see gan-jax sample --help\n"),
        (
            ["track"],
            2,
            "",
            "error: RUN_DIR and --to {wandb,trackio} are required; see gan-jax track --help\n",
        ),
    ],
)
def test_gan_jax_answers_in_a_line(monkeypatch, capsys, arguments, code, out, err):
    monkeypatch.setattr(sys, "argv", ["/bin/gan-jax", *arguments])
    with pytest.raises(SystemExit) as exit:
        __main__.run()
    said = capsys.readouterr()
    assert (exit.value.code, said.err) == (code, err)
    assert said.out.startswith(out)


@pytest.mark.parametrize(
    ("program", "called", "given"),
    [
        ("/bin/gan-jax", "gan-jax train", "gan-jax train --steps 'a b'"),
        # Python's own record of what it was given is as good where no script was called.
        ("x/gan_jax/__main__.py", "python -m gan_jax train", "-m gan_jax train --steps 'a b'"),
    ],
)
def test_a_command_calls_itself_as_it_was_called(monkeypatch, capsys, program, called, given):
    monkeypatch.setattr(sys, "argv", [program, "train", "--steps", "a b"])
    monkeypatch.setattr(sys, "orig_argv", [sys.executable, "-m", "gan_jax", *sys.argv[1:]])
    with pytest.raises(SystemExit) as exit:
        __main__.run()
    assert exit.value.code == 2
    assert capsys.readouterr().err.endswith(f"see {called} --help\n")
    assert caller.command_line().endswith(given)
