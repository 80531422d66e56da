import os
import pty
import signal
import subprocess
import sys
import time

import pytest

from gan_jax.training.signals import deferred_signals

WARNINGS = [signal.SIGUSR1, signal.SIGUSR2, signal.SIGXCPU]
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.mark.parametrize("number", SIGNALS + WARNINGS)
def test_first_signal_is_held_back_and_the_handlers_come_back(number):
    before = signal.getsignal(number)
    with deferred_signals() as stopped:
        assert stopped() is None
        os.kill(os.getpid(), number)
        assert stopped() == number
    assert signal.getsignal(number) == before


@pytest.mark.parametrize("number", WARNINGS)
def test_warning_of_a_cluster_that_comes_again_does_not_hurry(number):
    with deferred_signals() as stopped:
        for _ in range(3):
            os.kill(os.getpid(), number)
        assert stopped() == number


def test_signal_is_held_back_though_standard_error_is_full(capfd):
    kept, full = os.dup(2), os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, 2)
    try:
        with deferred_signals() as stopped:
            os.kill(os.getpid(), signal.SIGTERM)
            assert stopped() == signal.SIGTERM
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(full)


def test_signal_that_was_ignored_still_is():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with deferred_signals() as stopped:
            os.kill(os.getpid(), signal.SIGHUP)
            assert stopped() is None
        assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


WAITING = """
import time
from gan_jax.terminal import caller
from gan_jax.training.signals import deferred_signals
try:
    with caller.command(), deferred_signals() as stopped:
        print("ready", flush=True)
        while stopped() is None or {more}:
            time.sleep(0.01)
        print("to a terminal that may be gone", flush=True)
        open("saved", "w")
finally:
    open("unwound", "w")
"""

# What opens a terminal first in a new session is told when it closes.
TERMINAL = "import os; os.open(os.ttyname(0), os.O_RDWR)"


@pytest.mark.process
@pytest.mark.parametrize("number", SIGNALS)
def test_second_signal_ends_the_process_at_once(tmp_path, number):
    code = WAITING.format(more=True)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], **pipes) as process:
        try:
            process.stdout.readline()
            process.send_signal(signal.SIGTERM)
            assert "signal stops at once" in process.stderr.readline() + process.stderr.readline()
            time.sleep(0.7)  # what comes together with the first one is no second one
            process.send_signal(number)
            assert process.wait(timeout=10) == 128 + number
        finally:
            process.kill()
    assert not (tmp_path / "unwound").exists()


@pytest.mark.process
def test_one_request_may_be_several_signals(tmp_path):
    """`timeout` sends SIGTERM to its process group as well, and systemd SIGHUP beside it."""
    code = WAITING.format(more=False)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTERM):
            process.send_signal(number)
        assert process.wait(timeout=10) == 0
    assert (tmp_path / "saved").exists()


# Python runs no handler while the main thread is in C, where XLA may stay for minutes.
IN_C = """
import ctypes
mutex = ctypes.create_string_buffer(64)
def wait_in_c():
    print("ready", flush=True)
    while True:
        ctypes.CDLL(None).pthread_mutex_lock(mutex)  # the second call waits for ever
"""
BEFORE_TRAINING = """
from gan_jax.terminal import cli
cli.run(wait_in_c)
"""
IN_TRAINING = """
from gan_jax.terminal import caller
from gan_jax.training.signals import deferred_signals
with caller.command(), deferred_signals():
    wait_in_c()
"""


@pytest.mark.process
@pytest.mark.parametrize(
    "code", [pytest.param(BEFORE_TRAINING, marks=pytest.mark.slow), IN_TRAINING]
)
def test_signals_are_heard_though_python_does_not_run(code):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", IN_C + code], **pipes) as process:
        try:
            process.stdout.readline()
            time.sleep(0.3)  # until it waits
            process.send_signal(signal.SIGUSR1)
            assert "signal stops at once" in process.stderr.readline() + process.stderr.readline()
            time.sleep(0.7)
            process.send_signal(signal.SIGUSR1)  # a warning never is a second one
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=10) == 128 + signal.SIGTERM
            assert process.stderr.read().startswith("\nStopped at once")
        finally:
            process.kill()


@pytest.mark.process
def test_closed_terminal_is_no_error_where_one_prints(tmp_path):
    terminal, inside = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", TERMINAL + WAITING.format(more=False)],
        stdin=inside,
        stdout=inside,
        stderr=inside,
        start_new_session=True,
    )
    os.close(inside)
    assert b"ready" in os.read(terminal, 100)
    os.close(terminal)  # the kernel sends SIGHUP
    assert process.wait(timeout=10) == 0
    assert (tmp_path / "saved").exists()
