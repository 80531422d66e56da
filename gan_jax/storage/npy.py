"""NumPy's .npy files, read by somebody who does not trust them.

A header is believed only as far as the file's size bears it out, so that nothing is allocated
that is not there to be read.
"""

import dataclasses
import math
import tokenize
import warnings
from typing import IO

import numpy as np

_READERS = {
    (1, 0): np.lib.format.read_array_header_1_0,
    (2, 0): np.lib.format.read_array_header_2_0,
}


@dataclasses.dataclass(frozen=True)
class Header:
    """What a .npy file says of its array.

    Attributes:
      shape: The array's.
      dtype: The array's; it holds no Python objects.
      fortran_order: Whether the first index changes fastest.
      offset: Bytes before the array.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    fortran_order: bool
    offset: int

    @property
    def nbytes(self) -> int:
        """Bytes that the array takes."""
        return math.prod(self.shape) * self.dtype.itemsize


def read_header(file: IO[bytes], size: int) -> Header:
    """Reads a .npy file's header.

    Args:
      file: At the beginning; afterwards, at the first byte of the array.
      size: The file's, in bytes.

    Raises:
      ValueError: If it is no such file, or the header is wrong, or promises more than there is.
    """
    try:
        with warnings.catch_warnings(action="ignore"):  # numpy's, of files that Python 2 wrote
            version = np.lib.format.read_magic(file)
            if version not in _READERS:  # of (3, 0) are only tables with names beyond Latin-1
                raise ValueError(f"its format is version {version[0]}.{version[1]}")
            shape, fortran_order, dtype = _READERS[version](file)
    except (SyntaxError, TypeError, RecursionError, MemoryError, tokenize.TokenError) as error:
        raise ValueError(f"its header cannot be read: {type(error).__name__}") from None
    header = Header(shape, dtype, fortran_order, file.tell())
    if any(length < 0 for length in shape):
        raise ValueError(f"its header says that its shape is {shape}")
    if dtype.hasobject:
        raise ValueError("it holds Python objects")
    if header.nbytes > size - header.offset:
        raise ValueError(
            f"its header promises {header.nbytes:,} bytes, and {size - header.offset:,} are there"
        )
    return header


def read_first(file: IO[bytes], header: Header, num: int) -> np.ndarray:
    """Reads the first rows of an array, and no more than those.

    Args:
      file: As `read_header` left it; a file on a disk, if the array is in Fortran's order.
      header: What that returned.
      num: Rows to read; all if there are fewer.

    Raises:
      ValueError: If the file ends before they do.
    """
    shape = (min(num, header.shape[0]), *header.shape[1:])
    if header.fortran_order:  # the rows lie scattered
        whole = np.memmap(file, header.dtype, "r", header.offset, header.shape, order="F")
        return np.array(whole[:num], order="C")
    content = file.read(math.prod(shape) * header.dtype.itemsize)
    if len(content) != math.prod(shape) * header.dtype.itemsize:
        raise ValueError("it has been cut short")
    return np.frombuffer(content, header.dtype).reshape(shape)
