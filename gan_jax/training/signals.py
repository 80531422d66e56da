"""Signals that ask a training to stop: the first one waits until the training has saved."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator

from gan_jax.terminal.cli import ENDING

_ASKING = (signal.SIGINT, *ENDING)
# Whoever sends one of these again does not hurry: the kernel repeats SIGXCPU every second.
_WARNINGS = tuple(n for n in _ASKING if n.name in ("SIGUSR1", "SIGUSR2", "SIGXCPU"))


@contextlib.contextmanager
def deferred_signals() -> Iterator[Callable[[], int | None]]:
    """Holds back the first signal that asks for an end; yields a function that returns its number.

    A second one ends the process at once, with exit code 128 plus its number; a cluster's warning
    (SIGUSR1, SIGUSR2, SIGXCPU) never does. A signal that was ignored, as under nohup, stays
    ignored.
    """
    received: list[int] = []

    def handle(number, _):
        if received:
            if number in _WARNINGS:
                return
            _write("Stopped at once; the last checkpoint is as it was.")
            os._exit(128 + number)
        received.append(number)
        if number == getattr(signal, "SIGHUP", None):
            _silence(terminals)
        _write("Stopping after the steps under way; a second signal stops at once.")

    terminals = [descriptor for descriptor in (1, 2) if os.isatty(descriptor)]
    previous = {number: signal.getsignal(number) for number in _ASKING}
    for number, handler in previous.items():
        if handler != signal.SIG_IGN:
            signal.signal(number, handle)
    try:
        yield lambda: received[0] if received else None
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _write(message: str) -> None:
    """Writes a line on standard error, past Python's buffers, which may be in use just now."""
    with contextlib.suppress(OSError):
        os.write(2, f"\n{message}\n".encode())


def _silence(descriptors: list[int]) -> None:
    """Discards what is printed there: on a terminal that is gone, each line would be an error."""
    null = os.open(os.devnull, os.O_WRONLY)
    for descriptor in descriptors:
        os.dup2(null, descriptor)
    os.close(null)
