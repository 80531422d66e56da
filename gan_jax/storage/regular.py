"""Regular files, opened for reading: what somebody names may be a pipe, or have no end."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

_KINDS = {
    stat.S_IFDIR: "a directory",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def open_regular(path: Path) -> BufferedReader:
    """Opens a regular file, or a link to one, for reading.

    Anything else may have no end, as `/dev/zero`, or keep its reader waiting for ever, as a pipe.

    Raises:
      OSError: If it is something else or cannot be read; `strerror` says why.
    """
    _check(path, os.stat(path))
    file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb")
    try:
        _check(path, os.fstat(file.fileno()))  # it may have been replaced
    except OSError:
        file.close()
        raise
    return file


def read_regular(path: Path) -> bytes:
    """Returns what a regular file holds.

    Raises:
      OSError: As `open_regular`.
    """
    with open_regular(path) as file:
        return file.read()


def _check(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        kind = _KINDS.get(stat.S_IFMT(status.st_mode), "of an unknown kind")
        raise OSError(errno.EINVAL, f"it is {kind}, not a regular file", str(path))
