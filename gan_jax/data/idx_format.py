"""The IDX format: what its header says, and what gzip has packed.

Which files of it there are, and what belongs together, is said by `idx` and `idx_pairs`.
"""

import dataclasses
import gzip
import math
import struct
import zlib
from typing import IO

import numpy as np

_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}

NOT_UNPACKED = (EOFError, zlib.error, gzip.BadGzipFile)
"""What reading `unpacked` raises where gzip's part of a file is corrupt or cut short."""


@dataclasses.dataclass(frozen=True)
class Header:
    """What the header of an IDX file says.

    Attributes:
      dtype: Of the array.
      shape: Of the array.
    """

    dtype: np.dtype
    shape: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where the array begins, in bytes of the content."""
        return 4 + 4 * len(self.shape)

    @property
    def size(self) -> int:
        """How many bytes the array has."""
        return math.prod(self.shape) * self.dtype.itemsize


def is_packed(file: IO[bytes]) -> bool:
    """Says whether gzip has packed a file, which is left at its beginning."""
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    return packed


def unpacked(file: IO[bytes]) -> IO[bytes] | gzip.GzipFile:
    """Returns a file to read the content from, whether gzip has packed it or not."""
    return gzip.GzipFile(fileobj=file) if is_packed(file) else file


def read_header(content: IO[bytes] | gzip.GzipFile) -> Header | None:
    """Reads the header that an IDX file begins with; None if it is another file.

    Raises:
      ValueError: If it is cut short.
    """
    head = content.read(4)
    if len(head) < 4 or head[:2] != b"\0\0" or head[2] not in _TYPES or head[3] == 0:
        return None
    sizes = content.read(4 * head[3])
    if len(sizes) < 4 * head[3]:
        raise ValueError("its header is cut short")
    return Header(np.dtype(_TYPES[head[2]]), struct.unpack(f">{head[3]}I", sizes))
