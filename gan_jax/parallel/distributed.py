"""Several processes that train one population: how they find one another, and agree.

Training itself exchanges nothing. With a single process, there is nothing to agree on.
"""

import contextlib
import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

import jax
import numpy as np
import psutil
from jax.experimental import multihost_utils

from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.output import say
from gan_jax.terminal.progress import announce

T = TypeVar("T")

_WAIT = 120  # seconds
_SOON = 3  # seconds: partners that come by then are not talked about


def initialize() -> None:
    """Joins the other processes; call it before anything uses a device.

    JAX finds them under Slurm and Open MPI. Elsewhere `JAX_COORDINATOR_ADDRESS` (host:port of
    process 0), `JAX_NUM_PROCESSES` and `JAX_PROCESS_ID` name them. Those that do not come within
    `GAN_JAX_WAIT` seconds (120) are waited for no longer: the process ends with one line.

    Raises:
      UsageError: If there is no coordinator, or these variables are wrong; names the variable.
    """
    num, index, address = _from_environment()
    limit = _number("GAN_JAX_WAIT", at_least=1) or _WAIT
    failures: list[BaseException] = []

    def join() -> None:
        try:
            # JAX's own limit ends the process with a page about the coordination service.
            jax.distributed.initialize(
                num_processes=num, process_id=index, initialization_timeout=10 * limit
            )
        except BaseException as error:
            failures.append(error)

    # In a thread, so that this one can stop waiting, and hears signals.
    joining = threading.Thread(target=join, daemon=True)
    joining.start()
    joining.join(_SOON)
    if joining.is_alive():
        partners = _partners(num, index, address)
        announce(f"Waiting for {partners}, at most {limit} s (GAN_JAX_WAIT)")
        joining.join(limit - _SOON)
    if joining.is_alive():
        say(f"error: --distributed: {_missing(num, index, address, limit)}", stderr=True)
        os._exit(RunError.exit_code)  # the thread cannot be stopped
    if failures:
        if not isinstance(failures[0], ValueError | RuntimeError):
            raise failures[0]
        raise UsageError(
            f"--distributed: no coordinator ({reason(failures[0])}). Run under Slurm or Open MPI, "
            "or set JAX_COORDINATOR_ADDRESS=HOST:PORT, JAX_NUM_PROCESSES and JAX_PROCESS_ID"
        ) from failures[0]


@contextlib.contextmanager
def partners_needed() -> Iterator[None]:
    """Ends this process with one line and exit code 1 where it finds that a partner is gone.

    On CPUs, training steps know at once. JAX itself aborts the process, with a page, when process 0
    has died, and after 100 s where nothing else fails: on GPUs, and while a checkpoint is being
    saved. Its public interface has no remedy.
    """
    try:
        yield
    except jax.errors.JaxRuntimeError as error:
        lost = re.search(r"Gloo \w+ failed: (?:\[.*?\] )?([^\[\n]*)", str(error))
        if _alone() or lost is None:
            raise
        num, index = jax.process_count(), jax.process_index()
        who = f"process {1 - index}" if num == 2 else f"another of the {num} processes"
        say(
            f"error: --distributed: {who} is gone ({lost[1].strip().lower()}), and process {index} "
            "cannot go on alone. The last checkpoint is as it was: the same command in all "
            "processes continues from there",
            stderr=True,
        )
        os._exit(RunError.exit_code)  # on the usual way out, JAX waits for it and then aborts


def _from_environment() -> tuple[int | None, int | None, tuple[str, int] | None]:
    """Returns number and index of the processes and process 0's host and port, where given."""
    num = _number("JAX_NUM_PROCESSES", at_least=1)
    index = _number("JAX_PROCESS_ID", at_least=0)
    if num is not None and index is not None and index >= num:
        raise UsageError(
            f"JAX_PROCESS_ID={index}: must be from 0 to {num - 1}, since JAX_NUM_PROCESSES={num}"
        )
    text = os.environ.get("JAX_COORDINATOR_ADDRESS")
    if not text:
        return num, index, None
    host, _, port = text.rpartition(":")
    if not host or not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 2**16:
        raise UsageError(f"JAX_COORDINATOR_ADDRESS={text}: must be HOST:PORT, of process 0")
    address = host.strip("[]"), int(port)
    if index == 0:
        _check_port(text, address[1])
    try:
        socket.getaddrinfo(*address)
    except OSError as error:
        raise UsageError(
            f"JAX_COORDINATOR_ADDRESS={text}: {address[0]} cannot be found: {reason(error)}"
        ) from error
    return num, index, address


def _number(name: str, *, at_least: int) -> int | None:
    """Returns the number in an environment variable; None if it is not set."""
    text = os.environ.get(name)
    if text is None:
        return None
    if not re.fullmatch("[0-9]{1,9}", text) or int(text) < at_least:
        raise UsageError(f"{name}={text}: must be a number of at least {at_least}")
    return int(text)


def _check_port(text: str, port: int) -> None:
    """Checks that process 0 can listen where the others look for it."""
    try:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("", port))
            probe.listen()
    except OSError as error:
        raise UsageError(
            f"JAX_COORDINATOR_ADDRESS={text}: process 0 cannot listen there: {reason(error)}. "
            "Give all processes another port, and each its own JAX_PROCESS_ID"
        ) from error


def _partners(num: int | None, index: int | None, address: tuple[str, int] | None) -> str:
    """Returns whom this process waits for, as far as the environment tells, in words."""
    if num is None or index is None or address is None:
        return "the other processes"
    where = f"{address[0]}:{address[1]}"
    if index > 0:
        return f"process 0 at {where} and all others; this is process {index} of {num}"
    others = "process 1" if num == 2 else f"processes 1 to {num - 1}"
    return f"{others} to come to {where}; this is process 0 of {num}"


def _missing(
    num: int | None, index: int | None, address: tuple[str, int] | None, limit: int
) -> str:
    """Returns who has not come, as far as this process can know, in words."""
    way_out = "See what became of them, and start all again; GAN_JAX_WAIT sets the seconds"
    if num is None or index is None or address is None:
        return f"some process has not come within {limit} s. {way_out}"
    where = f"{address[0]}:{address[1]}"
    if index > 0:
        try:
            socket.create_connection(address, timeout=5).close()
            who = f"process 0 answers at {where}, but another one, or it, has not come"
        except OSError as error:
            who = f"process 0 does not answer at {where} ({reason(error)})"
        return f"{who} within {limit} s. {way_out}"
    if num == 2:
        return f"process 1 has not come to {where} within {limit} s. {way_out}"
    own = psutil.Process().net_connections("tcp")
    mine = {connection.laddr for connection in own}
    come = sum(c.laddr.port == address[1] and bool(c.raddr) and c.raddr not in mine for c in own)
    return (
        f"only {come} of processes 1 to {num - 1} have come to {where} within {limit} s. {way_out}"
    )


def _alone() -> bool:
    # Not jax.process_count(), which would initialize the devices too early.
    return not jax.distributed.is_initialized()


def is_first_process() -> bool:
    """Says whether this process is the one that writes and prints."""
    return _alone() or jax.process_index() == 0


def check_shares(num_members: int) -> None:
    """Checks that there is at least one member for each process.

    Raises:
      UsageError: If not; names the population that is needed.
    """
    if not _alone() and num_members < jax.process_count():
        raise UsageError(
            f"--distributed: {num_members} members cannot be shared by {jax.process_count()} "
            f"processes; give --population {jax.process_count()} or more"
        )


def any_process(condition: bool) -> bool:
    """Says whether a condition holds in any process; every process must call this."""
    if _alone():
        return condition
    return bool(multihost_utils.process_allgather(np.array(condition)).any())


def on_first_process(action: Callable[[], T]) -> T | None:
    """Runs an action in the first process while the others wait; all go on, or all fail.

    Returns:
      What the action returned, in the first process; None in the others.

    Raises:
      UsageError, RunError: What the action raised, in the first process.
      SystemExit: With that error's exit code and no message, in the others.
    """
    result = failure = None
    if is_first_process():
        try:
            result = action()
        except (UsageError, RunError) as error:
            failure = error
    if not _alone():
        exit_code = np.int32(0 if failure is None else failure.exit_code)
        exit_code = int(multihost_utils.broadcast_one_to_all(exit_code))
        if exit_code and failure is None:
            raise SystemExit(exit_code)
    if failure is not None:
        raise failure
    return result


def from_first_process(value: int | None) -> int | None:
    """Returns the first process's value, None or at least 0, in every process."""
    if _alone():
        return value
    value = int(multihost_utils.broadcast_one_to_all(np.int32(-1 if value is None else value)))
    return None if value < 0 else value


def check_same(what: str, value: str) -> None:
    """Checks that all processes have the same value, such as a fingerprint.

    Raises:
      RunError: If not.
    """
    if not _alone():
        mine = np.frombuffer(value.encode().ljust(256), np.uint8)
        if (multihost_utils.process_allgather(mine) != mine).any():
            raise RunError(f"The processes do not agree on {what}: here it is {value}")
