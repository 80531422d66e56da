"""The user's cache directory: it keeps what took long to compute.

Several processes share it: one computes, and the others wait. A killed process leaves no partial
entry behind.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout

from gan_jax.terminal.errors import RunError, reason
from gan_jax.terminal.progress import announce

Kept = TypeVar("Kept")


def cache_dir() -> Path:
    """Returns `$GAN_JAX_CACHE`, else `gan_jax` in the user's cache directory."""
    if "GAN_JAX_CACHE" in os.environ:
        return Path(os.environ["GAN_JAX_CACHE"]).expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gan_jax"


@contextlib.contextmanager
def lock(path: Path, what: str) -> Iterator[None]:
    """Holds a lock, which is freed if its process dies; says so if it has to wait.

    Args:
      path: The lock's file.
      what: What is being prepared, for the message.
    """
    held = FileLock(path)
    try:
        held.acquire(timeout=0)
    except Timeout:
        announce(f"Another process is preparing {what}; waiting for it.")
        held.acquire()
    try:
        yield
    finally:
        held.release()


def get_or_compute(
    path: Path,
    what: str,
    read: Callable[[Path], Kept | None],
    compute: Callable[[Path], None],
    *,
    refresh: bool = False,
) -> Kept:
    """Returns what is kept at a path; computes it first if it is missing or corrupt.

    Args:
      path: A file or directory in the cache.
      what: What it is, for messages.
      read: Returns what is at the path; None if nothing is, or if it is corrupt or outdated.
        It is `read` that tells the user of corruption.
      compute: Writes a file or directory to the temporary path it is given. That is then renamed
        to `path`, so that a killed process leaves no partial entry.
      refresh: Compute it even if it is there, and replace it.

    Raises:
      RunError: If it cannot be kept; whatever `read` and `compute` raise, except OSError.
    """
    before = _identity(path)
    kept = None if refresh else read(path)
    if kept is not None:
        return kept
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with lock(path.with_suffix(".lock"), what):
            # Another process may have written it. What `read` refused above is not read again.
            if not refresh and _identity(path) != before:
                kept = read(path)
            if kept is None:
                _compute(path, compute)
                kept = read(path)
    except OSError as error:
        raise RunError(
            f"{path} cannot be written: {error.strerror or reason(error)}. "
            "Set GAN_JAX_CACHE to a writable directory"
        ) from error
    if kept is None:
        raise RunError(f"{path} was written but cannot be read back: check the disk")
    return kept


def _compute(path: Path, compute: Callable[[Path], None]) -> None:
    new = path.with_name(f"{path.name}.new")
    _delete(new)  # a killed process may have left it
    try:
        compute(new)
        if new.is_dir():
            _delete(path)  # a directory can only replace an empty one
        new.replace(path)
    finally:
        _delete(new)


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _identity(path: Path) -> tuple[int, int] | None:
    """Returns a value that changes when a path is replaced; None if nothing is there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns
