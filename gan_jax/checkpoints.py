"""Checkpoints by Orbax: the whole training state, saved while training goes on."""

import contextlib
import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from orbax.checkpoint import v1 as ocp

from gan_jax.errors import RunError, reason
from gan_jax.gan import GANState

_KEEP = 3


class Checkpoints:
    """The newest checkpoints of one run.

    Saves are asynchronous: use as a context manager, whose exit waits for the last one and
    raises if it failed.

    Args:
      directory: Where they lie; created where it does not exist.
      only_read: Whether another process may be saving there; else what a killed one left
        unfinished is swept away.
    """

    def __init__(self, directory: Path, *, only_read: bool = False):
        self.directory = directory.absolute()
        context = ocp.Context()
        # Weights hardly compress: a twelfth is not worth the time and the memory it takes.
        context.array.saving.use_compression = False
        self._checkpointer = ocp.training.Checkpointer(
            self.directory,
            context=context,
            preservation_policy=ocp.training.preservation_policies.LatestN(_KEEP),
            cleanup_tmp_directories=not only_read,
        )

    def __enter__(self) -> "Checkpoints":
        return self

    def __exit__(self, error_type: type | None, *_: object) -> None:
        try:
            self._checkpointer.close()
        except Exception as error:  # whatever the file system or TensorStore raised
            if error_type is None:
                raise self._failure(error) from error

    def _failure(self, error: Exception) -> RunError:
        return RunError(f"A checkpoint could not be saved in {self.directory}: {reason(error)}")

    def latest_step(self) -> int | None:
        """Returns the newest checkpoint's step, or None where there is none."""
        latest = self._checkpointer.latest
        return None if latest is None else latest.step

    def save(self, state: GANState, extra: dict[str, Any]) -> None:
        """Starts to save the state; both arguments may change as soon as this returns.

        Args:
          state: The state; its step is the checkpoint's.
          extra: What belongs to it on the host, of JSON types.

        Raises:
          RunError: If this save cannot start, or the one before it failed.
        """
        try:
            # Orbax copies the arrays before it returns, but writes the rest when it comes to it.
            self._checkpointer.save_async(
                int(state.step), state, force=True, custom_metadata=copy.deepcopy(extra)
            )
        except Exception as error:
            raise self._failure(error) from error

    def extra(self) -> dict[str, Any]:
        """Returns what was saved with the newest checkpoint's state.

        Raises:
          RunError: If it cannot be read.
        """
        latest = self._checkpointer.latest
        with self._reading(latest.step):
            return self._checkpointer.metadata(latest).custom_metadata

    def restore(self, abstract_state: GANState) -> GANState:
        """Returns the newest checkpoint's state.

        Args:
          abstract_state: The state's structure, of `jax.ShapeDtypeStruct` with shardings.

        Raises:
          RunError: If it cannot be read, or is of another structure.
        """
        latest = self._checkpointer.latest
        with self._reading(latest.step):
            return self._checkpointer.load(latest, abstract_state)

    @contextlib.contextmanager
    def _reading(self, step: int) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            raise RunError(
                f"The checkpoint {self.directory / str(step)} cannot be restored: "
                f"{reason(error)}. Delete that folder to go on from an older one"
            ) from error
