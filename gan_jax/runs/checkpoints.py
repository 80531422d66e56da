"""Checkpoints by Orbax: the whole training state, saved while training goes on; its digest.

`manifest` says how they are laid out on the disk, and notices corruption.
"""

import copy
import hashlib
import os
import re
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jax
import numpy as np
from orbax.checkpoint import v1 as ocp

from gan_jax.gan import GANState
from gan_jax.parallel import distributed
from gan_jax.runs import manifest
from gan_jax.terminal.errors import RunError, reason

_STATE = "state"  # the part of a checkpoint's directory that Orbax writes


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
        # TensorStore's message has its cause at the end, after a long path.
        number = re.search(r"os_error_code='([0-9]+)'", str(error))
        cause = os.strerror(int(number[1])) if number else reason(error)
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
        try:
            # Orbax copies the arrays before it returns, but reads the metadata later.
            with self._context:
                response = ocp.save_async(
                    str(path / _STATE), state, custom_metadata=copy.deepcopy(extra)
                )
        except Exception as error:  # whatever the file system or TensorStore raised
            manifest.abandon(path)
            raise self._failure(error) from error
        self._pending = self._thread.submit(self._finish, path, response)

    def _begin(self, step: int) -> None:
        try:
            manifest.begin(self._directory, step)
        except OSError as error:
            raise self._failure(error) from error

    def _finish(self, path: Path, response: ocp.AsyncResponse) -> None:
        """Waits for Orbax, in the background, and then commits the checkpoint."""
        try:
            response.result()
            if distributed.is_first_process():
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


def read_extra(directory: Path, step: int) -> dict[str, Any]:
    """Returns what was saved with a checkpoint's state.

    Raises:
      RunError: If it cannot be read.
    """
    path = directory.absolute() / str(step)
    try:
        extra: Any = ocp.metadata(str(path / _STATE)).custom_metadata
        return extra
    except Exception as error:
        raise _unreadable(path, error) from error


def restore(directory: Path, step: int, abstract_state: GANState) -> GANState:
    """Returns the state of a checkpoint that `manifest` has found valid.

    Args:
      directory: Where the checkpoints lie.
      step: Which of them.
      abstract_state: The state's structure, of `jax.ShapeDtypeStruct` with shardings.

    Raises:
      RunError: If it cannot be read, or is of another structure.
    """
    path = directory.absolute() / str(step)
    try:
        return ocp.load(str(path / _STATE), abstract_state)
    except Exception as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> RunError:
    return RunError(
        f"The checkpoint {path} cannot be restored: {reason(error)}. "
        "Delete that folder to go on from an older one"
    )
