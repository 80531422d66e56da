"""Writing files safely to a disk that may be full or lose its power."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from gan_jax.terminal.errors import RunError, reason


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
            f"{path} cannot be written: {error.strerror or reason(error)}. Fix the cause and give "
            "the same command again: it continues from the last checkpoint"
        ) from error


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
