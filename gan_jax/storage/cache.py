"""The user's cache directory: it keeps what took long to compute.

Several processes share it: one computes, and the others wait. A killed process leaves no partial
entry behind.
"""

import contextlib
import functools
import os
import pwd
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout

from gan_jax.terminal import paths
from gan_jax.terminal.errors import RunError, reason
from gan_jax.terminal.progress import announce

Kept = TypeVar("Kept")


def home() -> Path | None:
    """Returns the user's home directory; None without one, as a bare user id in a container."""
    path = os.environ.get("HOME")
    if not path:
        try:
            path = pwd.getpwuid(os.getuid()).pw_dir
        except KeyError:
            return None
    return Path(path) if os.path.isabs(path) and os.path.isdir(path) else None


def cache_dir() -> Path:
    """Returns `$GAN_JAX_CACHE`, else `gan_jax` in the user's cache directory.

    Where there is none and none can be made, it is a private directory beside other temporary
    files; a line says so.

    Raises:
      UsageError: If `$GAN_JAX_CACHE` is a URL, or below a home directory that there is not.
      RunError: If that cannot be used either.
    """
    if (named := paths.from_environment("GAN_JAX_CACHE")) is not None:
        return named
    base = os.environ.get("XDG_CACHE_HOME", "")
    parent = Path(base) if os.path.isabs(base) else (at_home := home()) and at_home / ".cache"
    if parent is not None and (parent / "gan_jax").is_dir():
        return parent / "gan_jax"
    if parent is not None and can_write(parent / "gan_jax"):
        return parent / "gan_jax"
    if parent is None:
        return temporary("There is no home directory to keep caches in")
    return temporary(f"Caches cannot be kept in {parent}")


def can_write(directory: Path) -> bool:
    """Says whether a directory can be written, or made where it does not exist."""
    existing = next(path for path in (directory, *directory.parents) if os.path.lexists(path))
    return os.path.isdir(existing) and os.access(existing, os.W_OK | os.X_OK)


@functools.cache  # it is announced once
def temporary(why: str) -> Path:
    """Returns this user's own directory for caches among temporary files."""
    way_out = "Set GAN_JAX_CACHE to a directory of your own"
    try:
        path = Path(tempfile.gettempdir()) / f"gan_jax-{os.getuid()}"
        path.mkdir(mode=0o700, exist_ok=True)
        found = path.lstat()
    except OSError as error:
        raise RunError(f"{why}, nor among temporary files: {reason(error)}. {way_out}") from error
    others = stat.S_IWGRP | stat.S_IWOTH
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & others:
        raise RunError(f"{why}, and others can write to {path}. {way_out}")
    announce(f"{why}; they are kept in {path}. Set GAN_JAX_CACHE to choose another directory.")
    return path


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
