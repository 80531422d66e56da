"""Writing files safely to a disk that may be full or lose its power."""

import contextlib
import itertools
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from gan_jax.terminal.errors import RunError, UsageError, reason

_LONGEST = 150  # characters that a path inside a directory of ours takes at most


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns an OSError raised inside into an error that names the file.

    Raises:
      RunError: In place of any OSError.
    """
    try:
        yield
    except OSError as error:
        raise RunError(
            f"{path} cannot be written: {reason(error)}. Fix the cause and give "
            "the same command again: it continues from the last checkpoint"
        ) from error


def make_directory(path: Path) -> list[Path]:
    """Creates a directory, where it does not exist, and those above it, however many they are.

    Returns:
      Those that were created, from the top down.
    """
    missing = list(itertools.takewhile(lambda p: not p.is_dir(), (path, *path.parents)))
    for directory in reversed(missing):
        directory.mkdir(exist_ok=True)
    return missing[::-1]


def replace_synced(path: Path, text: str) -> None:
    """Replaces a text file as a whole: a kill leaves the old one or the new one."""
    temporary = path.with_name(f"{path.name}.tmp")
    write_synced(temporary, text)
    os.replace(temporary, path)


def write_synced(path: Path, text: str, mode: str = "w") -> None:
    """Writes a text file; it is on the disk when this returns.

    It is UTF-8 whatever the locale; what has no UTF-8, as part of an undecodable file name, is
    escaped.

    Args:
      path: The file.
      text: What to write.
      mode: As for `open`: replace (w), append (a) or create (x).
    """
    with open(path, mode, encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yields a file to write, which takes a path's place once all of it is on the disk.

    Until then it has a name that no other file has. An error, or a signal, deletes it and leaves
    what is at the path as it was. A link stays, and its target is replaced.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with open(temporary, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def check_output(path: Path, *, overwrite: bool) -> None:
    """Checks that what `--out` names can be written, and is not there already.

    Raises:
      UsageError: If it cannot, or is there and must not be replaced.
    """
    check_file("--out", path, 0)
    if path.exists() and not overwrite:
        raise UsageError(f"--out {path} exists: name another file, or give --overwrite")


@contextlib.contextmanager
def output(path: Path) -> Iterator[BinaryIO]:
    """Yields the file that `--out` names, as `replacing` does, in a directory that may be new.

    Raises:
      RunError: In place of any OSError.
    """
    try:
        make_directory(path.parent)
        with replacing(path) as file:
            yield file
    except OSError as error:
        raise RunError(f"--out {path} cannot be written: {reason(error)}") from error


def check_directory(path: Path, flag: str = "--out") -> None:
    """Checks that a directory, which a flag names, can be written, or made where there is none.

    Raises:
      UsageError: If it is a file, or cannot be written.
    """
    if os.path.lexists(path) and not os.path.isdir(path):
        raise UsageError(f"{flag} {path} is a file: name a directory")
    try:
        existing = next(p for p in (path, *path.absolute().parents) if os.path.exists(p))
        tempfile.TemporaryDirectory(dir=existing).cleanup()
        with contextlib.suppress(FileNotFoundError):  # any other error, such as too long a path
            os.stat(path.absolute() / ("x" * _LONGEST))
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written: {reason(error)}. Name a directory of your own with {flag} "
            "DIR"
        ) from error


def check_file(flag: str, path: Path, size: int) -> None:
    """Checks that a file of a size can be written, before it takes long to find out.

    Args:
      flag: The flag that names the file, for the message.
      path: The file; its directory need not exist.
      size: In bytes.

    Raises:
      UsageError: If the path is a directory or a device, or its directory cannot be written or is
        too full.
    """
    if path.is_dir():
        raise UsageError(f"{flag} {path} is a directory: name a file in it")
    if path.exists() and not path.is_file():  # it would be replaced
        raise UsageError(f"{flag} {path} is no regular file: name another")
    target = Path(os.path.realpath(path))
    directory = next(parent for parent in target.parents if os.path.lexists(parent))
    if not directory.is_dir():
        raise UsageError(f"{flag} {path}: {directory} is no directory")
    if not os.access(directory, os.W_OK | os.X_OK):
        raise UsageError(f"{flag} {path} cannot be written: no permission in {directory}")
    free = shutil.disk_usage(directory).free
    if size > free:
        raise UsageError(
            f"{flag} {path} would take {size / 2**30:,.1f} GiB, and {directory} has "
            f"{free / 2**30:,.1f} GiB free: name a file on another disk, or ask for less"
        )
