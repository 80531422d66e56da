"""Signals that ask a training to stop: the first one waits until the training has saved."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# A closed terminal (SIGHUP) is a reason to save like any other; Windows has no such signal.
_ASKING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


@contextmanager
def deferred_signals() -> Iterator[Callable[[], int | None]]:
    """Holds back the first SIGINT, SIGTERM or SIGHUP; yields a function that returns its number.

    A second one ends the process at once, with exit code 128 plus its number. A signal that was
    ignored, as under nohup, stays ignored.
    """
    received: list[int] = []

    def handle(number, _):
        if received:
            os.write(2, b"\nStopped at once; the last checkpoint is as it was.\n")
            os._exit(128 + number)
        received.append(number)
        if number == getattr(signal, "SIGHUP", None):
            _silence(terminals)
        os.write(2, b"\nStopping after the steps under way; a second signal stops at once.\n")

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


def _silence(descriptors: list[int]) -> None:
    """Discards what is printed there: on a terminal that is gone, each line would be an error."""
    null = os.open(os.devnull, os.O_WRONLY)
    for descriptor in descriptors:
        os.dup2(null, descriptor)
    os.close(null)
