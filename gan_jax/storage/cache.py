"""The user's cache directory: it keeps what took long to compute.

Several processes share it: one computes, and the others wait. A killed process leaves no partial
entry behind. It is made for its owner alone, because what is found there is used: readers check
what they read, but nobody can tell a classifier that somebody else has trained badly.
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
from gan_jax.terminal.output import say
from gan_jax.terminal.progress import announce

Kept = TypeVar("Kept")

_named: set[Path] = set()  # what others can write to; it is said once


class Corrupt(Exception):
    """What is kept is not what was written; the message says in what."""


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
    """Returns `$GAN_JAX_CACHE`, else `gan_jax` in the user's cache directory; absolute.

    Where there is none and none can be made, it is a private directory beside other temporary
    files; a line says so.

    Raises:
      UsageError: If `$GAN_JAX_CACHE` is a URL, or below a home directory that there is not.
      RunError: If that cannot be used either.
    """
    if (named := paths.from_environment("GAN_JAX_CACHE")) is not None:
        return named.absolute()
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


def make_directory(directory: Path) -> bool:
    """Makes a directory of the cache, for its owner alone.

    Args:
      directory: `cache_dir()`, or below it.

    Returns:
      Whether only the owner can write to it; else it has been named on stderr.

    Raises:
      OSError: If it cannot be made.
    """
    root = cache_dir()
    root.parent.mkdir(parents=True, exist_ok=True)
    for made in _inside(directory):
        if made != root and os.path.lexists(made) and not made.is_dir() | made.is_symlink():
            announce(f"{made} is no directory, as it is in the cache: it is made again.")
            made.unlink()
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
    ours = [_only_ours(made) for made in _inside(directory)]  # each is named
    return all(ours)


def _inside(path: Path) -> list[Path]:
    """Returns the cache's directory and those below it, down to a path; it alone if elsewhere."""
    parents = [path, *path.parents]
    root = cache_dir()
    return parents[parents.index(root) :: -1] if root in parents else [path]


def _only_ours(path: Path) -> bool:
    """Says whether only this user, and root, can write to a path; names it if others can."""
    try:
        status = path.stat()
    except OSError:
        return True
    ours = status.st_uid in (os.geteuid(), 0)
    if ours and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return True
    if path not in _named:
        _named.add(path)
        why = f"mode {stat.S_IMODE(status.st_mode):04o}" if ours else "its owner is another user"
        say(
            f"WARNING: others can write to the cache, {path} ({why}), and so change what is "
            "computed here. Take that right away, or set GAN_JAX_CACHE to a directory of your own",
            stderr=True,
        )
    return False


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
      read: Returns what is at the path; None if that is outdated. It raises `Corrupt`, or an
        OSError, if anything is there that `compute` has not written, and is only called if
        there is a file or a directory.
      compute: Writes a file or directory to the temporary path it is given. That is then renamed
        to `path`, so that a killed process leaves no partial entry.
      refresh: Compute it even if it is there, and replace it.

    Raises:
      RunError: If it cannot be kept; whatever `read` and `compute` raise, except OSError.
    """
    for found in (*_inside(path.parent), path):
        _only_ours(found)
    before = _identity(path)
    kept = None if refresh else read_entry(path, what, read)
    if kept is not None:
        return kept
    try:
        make_directory(path.parent)
        with lock(path.with_suffix(".lock"), what):
            # Another process may have written it. What `read` refused above is not read again.
            if not refresh and _identity(path) != before:
                kept = read_entry(path, what, read)
            if kept is None:
                _compute(path, compute)
                kept = read_entry(path, what, read)
    except OSError as error:
        raise RunError(_explain(error, path)) from error
    if kept is None:
        raise RunError(f"{path} was written but cannot be read back: check the disk")
    return kept


def read_entry(path: Path, what: str, read: Callable[[Path], Kept | None]) -> Kept | None:
    """Returns what is kept at a path, if it is what was written; a line says so if it is not.

    Args:
      path: A file or directory in the cache.
      what: What it is, for the line.
      read: As for `get_or_compute`.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
            return read(path)
        wrong = "it is neither a file nor a directory"
    except Corrupt as error:
        wrong = str(error)
    except OSError as error:
        if not os.path.lexists(path):
            return None
        wrong = reason(error)
    announce(f"What is kept in {path} is corrupt ({wrong}); making {what} again.")
    return None


def _explain(error: OSError, path: Path) -> str:
    """Returns the message for an error in writing an entry: which path it was, and what helps."""
    named = error.filename2 or error.filename
    failed = Path(os.fsdecode(named)) if isinstance(named, str | bytes) else path
    cause = f"{failed} cannot be written: {reason(error)}"
    if path.parent not in failed.parents and failed not in path.parents:
        return cause  # as TFDS's directory, which is not in the cache
    return f"{cause}. Set GAN_JAX_CACHE to a writable directory"


def _compute(path: Path, compute: Callable[[Path], None]) -> None:
    new = path.with_name(f"{path.name}.new")
    _delete(new)  # a killed process may have left it
    try:
        compute(new)
        if path.is_symlink() or new.is_dir() or path.is_dir():
            _delete(path)  # only a file can be replaced by a file as it is
        new.replace(path)
    finally:
        _delete(new)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
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
