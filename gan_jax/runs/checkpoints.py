"""Checkpoints by Orbax: the whole training state, saved while training goes on; its digest.

`manifest` says how they are laid out on the disk, and notices corruption; `arrays` opens them.
"""

import contextlib
import copy
import errno
import gc
import hashlib
import logging
import math
import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jax
import numpy as np
from orbax.checkpoint import v1 as ocp

from gan_jax.gan import GANState
from gan_jax.parallel import distributed
from gan_jax.runs import arrays, manifest, records
from gan_jax.runs.arrays import Arrays
from gan_jax.runs.records import CheckpointRecord
from gan_jax.terminal.errors import RunError, reason

_STATE = "state"  # the part of a checkpoint's directory that Orbax writes

# What a process may lack for reading, and the way out.
_LACKS = {
    errno.EMFILE: "Raise the limit on open files (ulimit -n)",
    errno.ENFILE: "Raise the system's limit on open files",
    errno.ENOMEM: "Free memory",
}


def state_digest(state: GANState) -> str:
    """Returns a SHA-256 over every bit of a state: equal states, equal digests."""
    state = state.replace(key=jax.random.key_data(state.key))
    digest = hashlib.sha256()
    for path, leaf in jax.tree_util.tree_leaves_with_path(state):
        digest.update(f"{jax.tree_util.keystr(path)} {leaf.shape} {leaf.dtype}".encode())
        digest.update(np.ascontiguousarray(leaf).data)
    return f"sha256:{digest.hexdigest()}"


class Saver:
    """Saves the checkpoints of one run in the background, and deletes the old ones.

    Use it as a context manager: entering deletes what killed processes left in the directory, and
    leaving waits for the last save and raises if that failed. With several processes, each saves
    its part, and the first one does the rest.

    Args:
      directory: Where they lie; created where it does not exist.
      keep: How many to keep.
    """

    def __init__(self, directory: Path, keep: int):
        self._directory, self._keep = directory.absolute(), keep
        self._context = ocp.Context()
        # Compression would save a twelfth, which is not worth its time and memory.
        self._context.array.saving.use_compression = False
        self._thread = ThreadPoolExecutor(1, "checkpoints")
        self._pending: Future[None] | None = None

    def __enter__(self) -> "Saver":
        try:
            if distributed.is_first_process():
                self._directory.mkdir(parents=True, exist_ok=True)
                manifest.sweep(self._directory)
        except OSError as error:
            raise self._failure(error) from error
        return self

    def __exit__(self, error_type: type | None, *_: object) -> None:
        try:
            self.wait()
        except RunError:
            if error_type is None:  # otherwise, that error matters more
                raise
        finally:
            self._thread.shutdown()

    def _failure(self, error: Exception) -> RunError:
        number = _os_error(error)
        cause = os.strerror(number) if number else reason(error)
        return RunError(
            f"A checkpoint could not be saved in {self._directory}: {cause}. "
            "The older ones are unchanged: fix the cause and give the same command again"
        )

    def save(self, state: GANState, extra: dict[str, Any]) -> None:
        """Starts to save the state; both arguments may change as soon as this returns.

        Args:
          state: The state. Its step names the checkpoint, and must be newer than all others.
          extra: What to save beside it, of JSON types.

        Raises:
          RunError: If this save cannot start, or the one before it failed.
        """
        self.wait()
        step = int(state.step)
        path = manifest.saving_path(self._directory, step)
        distributed.on_first_process(lambda: self._begin(step))
        with contextlib.ExitStack() as stack:
            try:
                target = stack.enter_context(arrays.reached(self._directory)) / path.name / _STATE
                # Orbax copies the arrays before it returns, but reads the metadata later.
                with self._context:
                    response = ocp.save_async(
                        str(target), state, custom_metadata=copy.deepcopy(extra)
                    )
            except Exception as error:  # whatever the file system or TensorStore raised
                manifest.abandon(path)
                raise self._failure(error) from error
            expected = arrays.of_state(state)
            until_saved = stack.pop_all()
        self._pending = self._thread.submit(
            self._finish, path, target, expected, response, until_saved
        )

    def _begin(self, step: int) -> None:
        try:
            manifest.begin(self._directory, step)
        except OSError as error:
            raise self._failure(error) from error

    def _finish(
        self,
        path: Path,
        target: Path,
        expected: Arrays,
        response: ocp.AsyncResponse,
        until_saved: contextlib.ExitStack,
    ) -> None:
        """Waits for Orbax, in the background; opens the checkpoint and then commits it."""
        try:
            with until_saved:
                response.result()
                if not distributed.is_first_process():
                    return
                if wrong := arrays.difference(arrays.on_disk(target), expected):
                    raise ValueError(f"as Orbax wrote it, {wrong}")
            manifest.commit(path)
            manifest.retire(self._directory, self._keep)
        except Exception as error:
            manifest.abandon(path)
            raise self._failure(error) from error

    def check(self) -> None:
        """Raises the RunError of a save that has failed in the background; does not wait."""
        if self._pending is not None and self._pending.done():
            self.wait()

    def wait(self) -> None:
        """Waits for the save under way, if there is one.

        Raises:
          RunError: If it failed.
        """
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()


def _os_error(error: Exception) -> int | None:
    """Returns the number of the system's error behind an error of Python or TensorStore."""
    if isinstance(error, OSError) and error.errno:
        return error.errno
    # TensorStore's message has it at the end, after a long path.
    number = re.search(r"os_error_code='([0-9]+)'", str(error))
    return int(number[1]) if number else None


class Unusable(Exception):
    """Why a checkpoint that `manifest` has found valid cannot be restored."""


def read_record(directory: Path, step: int, num_members: int) -> CheckpointRecord:
    """Returns what a checkpoint keeps besides the state.

    Args:
      directory: Where the checkpoints lie.
      step: Which of them.
      num_members: How many members the run has.

    Raises:
      Unusable: If it cannot be read, or says what cannot be; names the field.
    """
    with _reading(directory, step) as path:
        # Orbax says nothing of arrays that it cannot open here, but prints tracebacks.
        found = arrays.on_disk(path)
        if "key" not in found:
            raise Unusable("the array key is missing" if found else "it holds no arrays")
        try:
            content = ocp.metadata(str(path)).custom_metadata
            record = records.convert(content, CheckpointRecord)
            _check(record, step, num_members, rows=next(iter(found["key"][1]), 0))
        except Exception as error:  # Orbax has no error of its own for content that is none
            raise Unusable(f"in {_STATE}/_CHECKPOINT_METADATA, {reason(error)}") from error
        return record


def _check(record: CheckpointRecord, step: int, num_members: int, rows: int) -> None:
    """Checks what a record says against what it belongs to; raises ValueError."""
    if not record.padded_size == rows >= num_members:
        there = f"the arrays have {rows} rows, for {num_members} members"
        raise ValueError(f"padded_size is {record.padded_size}, and {there}")
    interval = record.interval
    if interval.count > step:
        raise ValueError(f"interval.count is {interval.count}, more than the {step} steps taken")
    for name, sums in vars(interval.sums).items():
        if len(sums) != num_members:
            raise ValueError(
                f"interval.sums.{name} has {len(sums)} values for {num_members} members"
            )
        if not all(map(math.isfinite, sums)):
            raise ValueError(f"interval.sums.{name} is not finite")
    for i, diverged_at in record.diverged.items():
        if i >= num_members:
            raise ValueError(f"diverged names member {i} of {num_members}, counted from 0")
        if not 0 < diverged_at <= step:
            raise ValueError(f"diverged.{i} is step {diverged_at}, not one of 1 to {step}")


def check_arrays(directory: Path, step: int, abstract_state: GANState) -> None:
    """Checks that a checkpoint's arrays are a state's, by their names, types and shapes.

    Args:
      directory: Where the checkpoints lie.
      step: Which of them.
      abstract_state: The state's structure, of `jax.ShapeDtypeStruct`.

    Raises:
      Unusable: If they cannot be opened, are of another structure, or of another step's state.
    """
    with _reading(directory, step) as path:
        # Orbax would cast arrays of another type.
        if wrong := arrays.difference(arrays.on_disk(path), arrays.of_state(abstract_state)):
            raise Unusable(wrong)
        if (found := arrays.read_step(path)) != step:
            raise Unusable(f"it holds the state of step {found}")


def restore(directory: Path, step: int, abstract_state: GANState) -> GANState:
    """Returns the state of a checkpoint that `manifest` has found valid.

    Args:
      directory: Where the checkpoints lie.
      step: Which of them.
      abstract_state: The state's structure, of `jax.ShapeDtypeStruct` with shardings.

    Raises:
      Unusable: If it cannot be read, is of another structure, or is the state of another step.
    """
    check_arrays(directory, step, abstract_state)
    with _reading(directory, step) as path:
        return ocp.load(str(path), abstract_state)


@contextlib.contextmanager
def _orbax_is_quiet() -> Iterator[None]:
    """Drops the tracebacks of what Orbax leaves unfinished after an error, which is raised."""
    hook, logger = sys.unraisablehook, logging.getLogger("asyncio")
    level = logger.level

    def drop(unraisable: Any) -> None:
        if not isinstance(unraisable.exc_value, Exception):  # a signal's SystemExit
            hook(unraisable)

    sys.unraisablehook = drop
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    except Exception:
        gc.collect()  # what is unfinished complains when it is deleted
        raise
    finally:
        sys.unraisablehook = hook
        logger.setLevel(level)


@contextlib.contextmanager
def _reading(directory: Path, step: int) -> Iterator[Path]:
    """Yields Orbax's part of a checkpoint; any error inside becomes `Unusable`.

    What this process lacks says nothing of the checkpoint: that becomes a RunError.
    """
    directory = base = directory.absolute()
    try:
        with _orbax_is_quiet(), arrays.reached(directory) as base:
            yield base / str(step) / _STATE
    except Unusable:
        raise
    except Exception as error:  # whatever the file system, TensorStore or Orbax raised
        if (number := _os_error(error)) in _LACKS:
            raise RunError(
                f"The checkpoint {directory / str(step)} cannot be read here: "
                f"{os.strerror(number)}. {_LACKS[number]} and give the same command again"
            ) from error
        raise Unusable(reason(error).replace(str(base), str(directory))) from error
