"""Signals that ask a process to end: which they are, and how they are heard at any moment.

Python runs a signal's handler in the main thread, and not before that thread has returned from
C++, where XLA may compile or compute for minutes. A second thread hears meanwhile.
"""

import contextlib
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from types import FrameType
from typing import Any

# Clusters announce the end of a job's time by SIGUSR1 or SIGUSR2, and that of its processor time
# by SIGXCPU. Windows has only SIGTERM.
ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGTERM", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGXCPU")
    if hasattr(signal, name)
)
# Whoever sends one of these again does not hurry: the kernel repeats SIGXCPU every second.
_WARNINGS = tuple(n for n in ENDING if n.name in ("SIGUSR1", "SIGUSR2", "SIGXCPU"))
# Whoever asks once may send several: `timeout` to its process group too, systemd also SIGHUP.
_TOGETHER = 0.5  # seconds


@contextlib.contextmanager
def second_one_ends(
    before: Mapping[int, Any],
    handle: Callable[[int, FrameType | None], None],
    *,
    first: str,
    second: str,
    patience: float,
) -> Iterator[Callable[[int], None]]:
    """Inside, a second signal ends the process at once, with exit code 128 plus its number.

    It does so wherever the main thread is. What the first one does is up to `handle`. A cluster's
    warning (SIGUSR1, SIGUSR2, SIGXCPU) is never a second one, nor is what comes together with the
    first. Yields a function that sends a signal once more, for where Python has dropped what
    `handle` raised; that is no second one either, however late it comes.

    Args:
      before: The signals that count, each with the handler to put back at the end.
      handle: Their handler until then.
      first: The line to write on standard error if the first one has not ended this by then.
      second: The line to write at the second one.
      patience: The seconds until the line for the first one; more than 0.
    """
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    repeated: list[int] = []
    listener = threading.Thread(
        target=_listen, args=(reader, before, repeated, first, second, patience), daemon=True
    )
    listener.start()

    def repeat(number: int) -> None:
        repeated.append(number)
        os.kill(os.getpid(), number)  # to the main thread, which it wakes where it waits

    descriptor = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    try:
        for number in before:
            signal.signal(number, handle)
        yield repeat
    finally:
        signal.set_wakeup_fd(descriptor)
        writer.close()
        listener.join(1)  # it may be writing to a terminal that stands still
        for number, handler in before.items():
            signal.signal(number, handler)


def _listen(
    reader: socket.socket,
    numbers: Collection[int],
    repeated: list[int],
    first: str,
    second: str,
    patience: float,
) -> None:
    asked: float | None = None
    with reader:
        while True:
            try:
                received = reader.recv(1)
            except TimeoutError:
                reader.settimeout(None)
                _write(first)
                continue
            if not received:
                return
            number = received[0]
            if number not in numbers:
                continue
            if number in repeated:
                repeated.remove(number)
                continue
            now = time.monotonic()
            if asked is None:
                asked = now
                reader.settimeout(patience)
            elif number not in _WARNINGS and now - asked > _TOGETHER:
                _write(second)
                os._exit(128 + number)


def _write(message: str) -> None:
    """Writes a line on standard error, past Python's buffers, which may be in use just now."""
    with contextlib.suppress(OSError):
        os.write(2, f"\n{message}\n".encode())
