"""Who has called: a command, which owns its process, or a program that uses this as a library.

A command prints, answers signals and ends its process. A library call logs to `LOGGER`, whose
warnings Python itself shows on standard error, and leaves everything else to its caller.
"""

import contextlib
import dataclasses
import logging
import shlex
import sys
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path

LOGGER = logging.getLogger("gan_jax")

_commands = 0  # under way in this process: one, or none


@dataclasses.dataclass(frozen=True)
class Call:
    """A library call.

    Attributes:
      text: The call as Python code.
      progress: Whether it shows its progress where there is a terminal or a notebook.
    """

    text: str
    progress: bool = True


_call: ContextVar[Call | None] = ContextVar("call", default=None)


@contextlib.contextmanager
def command() -> Iterator[None]:
    """Inside, this process is a command's."""
    global _commands
    _commands += 1
    try:
        yield
    finally:
        _commands -= 1


@contextlib.contextmanager
def library_call(text: str, *, progress: bool) -> Iterator[None]:
    """Inside, what this thread does is a library call's; see `Call`."""
    token = _call.set(Call(text, progress))
    try:
        yield
    finally:
        _call.reset(token)


def is_command() -> bool:
    """Says whether this process is a command's."""
    return _commands > 0


def shows_progress() -> bool:
    """Says whether whoever has called may be shown progress."""
    call = _call.get()
    return call is None or call.progress


def description() -> str:
    """Returns what was called: a library call as Python code, a command as a shell takes it."""
    call = _call.get()
    return command_line() if call is None else call.text


def command_line() -> str:
    """Returns this process's command as it is given to a shell."""
    if sys.argv[0].startswith("gan-jax "):  # Python was given the path of a script
        return shlex.join([*sys.argv[0].split(), *sys.argv[1:]])
    return shlex.join([Path(sys.executable).name, *sys.orig_argv[1:]])
