"""Several processes that train one population: how they find one another, and agree.

Training itself exchanges nothing. With a single process, there is nothing to agree on.
"""

import os
from collections.abc import Callable
from typing import TypeVar

import jax
import numpy as np
from jax.experimental import multihost_utils

from gan_jax.terminal.errors import RunError, UsageError, reason

T = TypeVar("T")


def initialize() -> None:
    """Joins the other processes; call it before anything uses a device.

    JAX finds them under Slurm and Open MPI. Elsewhere `JAX_COORDINATOR_ADDRESS` (host:port of
    process 0), `JAX_NUM_PROCESSES` and `JAX_PROCESS_ID` name them.

    Raises:
      UsageError: If there is no coordinator, or these variables are not numbers.
    """
    try:
        num, index = (
            int(os.environ[name]) if name in os.environ else None
            for name in ("JAX_NUM_PROCESSES", "JAX_PROCESS_ID")
        )
        jax.distributed.initialize(num_processes=num, process_id=index)
    except (ValueError, RuntimeError) as error:
        raise UsageError(
            f"--distributed: no coordinator ({reason(error)}). Run under Slurm or Open MPI, or set "
            "JAX_COORDINATOR_ADDRESS=HOST:PORT, JAX_NUM_PROCESSES and JAX_PROCESS_ID"
        ) from error


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
