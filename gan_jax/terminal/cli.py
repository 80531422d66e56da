"""What the commands share: parsing by tyro, and errors as one line with an exit code."""

import contextlib
import io
import logging
import os
import re
import shlex
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import tyro

from gan_jax.terminal.errors import RunError, UsageError

Config = TypeVar("Config")


def _one_line(box: str) -> str:
    """Returns the message of tyro's error box in one line, with the flags it suggests."""
    lines = [text for line in box.splitlines() if (text := line.strip("│ "))]
    sections = re.split(r"\n[─-]{3,}\n", "\n".join(line for line in lines if line[0] not in "╭╰"))
    if not box.startswith("╭"):
        sections = sections[1:]  # in an ASCII box, the title is a section
    cause = sections[0]
    for section in sections[1:]:
        if section.startswith("Perhaps you meant"):
            flags = re.findall(r"^--\S+", section, re.MULTILINE)
            cause += f" (perhaps you meant {' or '.join(flags)})"
    cause = " ".join(cause.split()).rstrip(".").removeprefix("Error parsing ")
    # Of a flag without a default, tyro also says that the value is not None.
    optional = re.fullmatch(r"(--\S+: )no type matching .*'NoneType'>.*? - .*?[>\]]: (.+)", cause)
    return cause if optional is None else "".join(optional.groups())


def parse(config: type[Config], prog: str) -> Config:
    """Parses the command line into `config`; a mistake prints one line and exits with code 2.

    Args:
      config: A dataclass whose field docstrings are the flags' help.
      prog: How the command is called.
    """
    # XLA reads this when JAX is loaded. In a program from the compilation cache, XLA mistakes its
    # own tuning hints for missing instructions, and prints errors a page long.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # TFDS recommends OpenCV at every start, and Orbax logs the tracebacks of what it raises.
    logging.getLogger("absl").setLevel(logging.CRITICAL)
    stderr = io.StringIO()
    try:
        with contextlib.redirect_stderr(stderr):
            return tyro.cli(config, prog=prog, config=(tyro.conf.FlagCreatePairsOff,))
    except SystemExit as exit:
        if exit.code == 2:
            print(f"error: {_one_line(stderr.getvalue())}; see {prog} --help", file=sys.stderr)
        raise


def command_line() -> str:
    """Returns this process's command as it is given to a shell."""
    return shlex.join([Path(sys.executable).name, *sys.orig_argv[1:]])


def run(main: Callable[[], int | None]) -> None:
    """Runs a command and exits with its code; an error prints one line and has its own code.

    SIGTERM and SIGINT end it with 143 and 130, the codes that shells use; a training handles
    them itself while its steps run.
    """
    before = signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        sys.exit(main())
    except (UsageError, RunError) as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except OSError as error:  # a disk or directory failed where no better message was written
        print(f"error: {error}", file=sys.stderr)
        sys.exit(RunError.exit_code)
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    finally:
        signal.signal(signal.SIGTERM, before)
