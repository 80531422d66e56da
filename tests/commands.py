"""The project's commands as tests call them, and arguments that keep a training small."""

import contextlib
import importlib
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from unittest import mock

import jax

from gan_jax.terminal import cli, signals

DIGITS = ("--dataset", "digits", "--batch-size", "20", "--log-every", "10", "--sample-every", "20")
SHORT = (*DIGITS, "--steps", "40", "--checkpoint-every", "20")
POPULATION = ("--seed", "3", "--population", "2", "--learning-rate", "1e-4", "2e-4")

_SIGNALS = (signal.SIGINT, *signals.ENDING)
_JAX_SETTINGS = (
    "jax_default_matmul_precision",
    "jax_compilation_cache_dir",
    "jax_enable_compilation_cache",
)


def here(name, *arguments):
    """Calls a command in this process, which takes a fraction of the time a new one takes.

    What a command changes in its process (the environment, signal handlers, JAX's settings) is
    as before afterwards. A command that acts on JAX before JAX is imported needs `process`.

    Args:
      name: The command's, such as `train`.
      arguments: The command line's.

    Returns:
      Exit code, standard output and standard error, as a shell would see them.
    """
    module = f"gan_jax.{name}"
    arguments = [str(argument) for argument in arguments]
    out, err = io.StringIO(), io.StringIO()
    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    settings = {setting: getattr(jax.config, setting) for setting in _JAX_SETTINGS}
    with (
        mock.patch.dict(os.environ),
        mock.patch.object(sys, "argv", [module, *arguments]),
        mock.patch.object(sys, "orig_argv", [sys.executable, "-m", module, *arguments]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            cli.run(importlib.import_module(module).main)
        except SystemExit as exit:
            code = exit.code
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)
            for setting, value in settings.items():
                jax.config.update(setting, value)
    return subprocess.CompletedProcess(arguments, code or 0, out.getvalue(), err.getvalue())


def process(name, *arguments, **options):
    """Calls a command in a process of its own; returns what `here` returns."""
    return subprocess.run(
        [sys.executable, "-m", f"gan_jax.{name}", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=300,
        **options,
    )


def read(run, name):
    """Returns what a JSON file of a run directory holds."""
    return json.loads((Path(run) / name).read_text())
