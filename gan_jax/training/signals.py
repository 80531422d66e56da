"""Signals that ask a training to stop: the first one waits until the training has saved."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

from gan_jax.terminal import caller
from gan_jax.terminal.signals import ENDING, second_one_ends


@contextlib.contextmanager
def deferred_signals() -> Iterator[Callable[[], int | None]]:
    """Holds back the first signal that asks for an end; yields a function that returns its number.

    A second one ends the process at once, with exit code 128 plus its number, also while XLA
    computes; a cluster's warning (SIGUSR1, SIGUSR2, SIGXCPU) never does. A signal that was
    ignored, as under nohup, stays ignored.

    In a library call this is so of SIGINT alone, which is Ctrl-C and a notebook's stop button, and
    a second one raises KeyboardInterrupt at once: the process is not ours to end.
    """
    if not caller.is_command():
        with _deferred_interrupt() as stopped:
            yield stopped
        return
    received: list[int] = []

    def handle(number, _):
        if not received and number == getattr(signal, "SIGHUP", None):
            _silence(terminals)
        received.append(number)

    terminals = [descriptor for descriptor in (1, 2) if os.isatty(descriptor)]
    asking = (signal.SIGINT, *ENDING)
    before: dict[int, Any] = {
        n: handler for n in asking if (handler := signal.getsignal(n)) != signal.SIG_IGN
    }
    with second_one_ends(
        before,
        handle,
        first="Stopping after the steps under way; a second signal stops at once.",
        second="Stopped at once; the last checkpoint is as it was.",
        patience=0.01,
    ):
        yield lambda: received[0] if received else None


@contextlib.contextmanager
def _deferred_interrupt() -> Iterator[Callable[[], int | None]]:
    received: list[int] = []

    def handle(number, frame):
        received.append(number)
        if len(received) > 1:
            signal.default_int_handler(number, frame)

    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not usual or threading.current_thread() is not threading.main_thread():
        yield lambda: None  # then a signal is somebody else's, or never comes here
        return
    signal.signal(signal.SIGINT, handle)
    try:
        yield lambda: received[0] if received else None
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _silence(descriptors: list[int]) -> None:
    """Discards what is printed there: on a terminal that is gone, each line would be an error."""
    null = os.open(os.devnull, os.O_WRONLY)
    for descriptor in descriptors:
        os.dup2(null, descriptor)
    os.close(null)
