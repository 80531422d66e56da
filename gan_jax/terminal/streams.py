"""Standard output and standard error that stop nothing.

What their encoding cannot show is replaced by something readable. What cannot be written, because
the reader is gone, the disk is full or the stream is closed, is dropped, and the first failure is
kept, so that a command can say that its output is incomplete.
"""

import codecs
import contextlib
import errno
import io
import os
import select
import sys
import unicodedata
from collections.abc import Iterator
from typing import Any, TextIO

_SUBSTITUTES = str.maketrans(
    {
        **{"±": "+-", "→": "->", "←": "<-", "↑": "^", "↓": "v", "≤": "<=", "≥": ">=", "≈": "~"},
        **{"µ": "u", "²": "2", "·": ".", "•": "*", "…": "...", "—": "--", "“": '"', "”": '"'},
        **{"\N{MULTIPLICATION SIGN}": "x", "\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"},
        **dict.fromkeys("\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}", "'"),
        **dict.fromkeys("─━╸╺", "-"),
        **dict.fromkeys("│┃", "|"),
        **dict.fromkeys("╭╮╰╯┌┐└┘├┤┬┴┼┏┓┗┛┡┩┳┻╇╋", "+"),
    }
)
_REPLACE = "gan_jax.readable"  # the name of `_readable_error` among Python's error handlers


def readable(text: str) -> str:
    r"""Returns text in ASCII: `+-` for ±, `e` for é, else escaped as in Python.

    The bytes of a file name that could not be decoded are shown as `\xff`.
    """
    return "".join(map(_in_ascii, text.translate(_SUBSTITUTES)))


def _in_ascii(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain if plain.isascii() and plain else _escaped(character)


def one_line(text: str) -> str:
    """Returns text with what no line can show, as a file's name may hold, escaped as in Python."""
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # PEP 383: a byte that could not be decoded
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode()


def _readable_error(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return readable(error.object[error.start : error.end]), error.end


codecs.register_error(_REPLACE, _readable_error)


class _Descriptor(io.RawIOBase):
    """A file descriptor to which writing never fails.

    Attributes:
      lost: The first failure to write; None while there is none.
      told: Whether the user knows of it.
    """

    def __init__(self, number: int, name: str, *, closed: bool):
        self.name = name
        self.lost: OSError | None = None
        self.told = False
        self._number, self._closed = number, closed

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._number

    def isatty(self) -> bool:
        return os.isatty(self._number)

    def write(self, data: Any) -> int:
        left = memoryview(data).cast("B")
        size = len(left)
        try:
            if self._closed and size:
                raise OSError(errno.EBADF, "it is closed")
            while left:
                try:
                    left = left[os.write(self._number, left) :]
                except BlockingIOError:  # whoever shares it made it non-blocking
                    select.select([], [self._number], [])
        except OSError as error:  # the next write tries again: a full disk may have room then
            self.lost = self.lost or error
        return size


_put: dict[str, _Descriptor] = {}  # what `surviving` has put in place


@contextlib.contextmanager
def surviving() -> Iterator[None]:
    """Has standard output and error replace what they cannot show, and drop what cannot be written.

    Streams that are no files, such as those of a notebook or a test, stay as they are.
    """
    closed = _open_closed()
    _flush()
    before, known = (sys.stdout, sys.stderr), dict(_put)
    sys.stdout = _survivor(sys.stdout, 1, "standard output", closed)
    sys.stderr = _survivor(sys.stderr, 2, "standard error", closed)
    try:
        yield
    finally:
        _flush()
        sys.stdout, sys.stderr = before
        _put.clear()
        _put.update(known)


def incomplete() -> str | None:
    """Returns why standard output is not all there; None if it is, or if the user knows.

    A reader that has left, as in `| head`, has read what it wanted.
    """
    _flush()
    out = _put.get("standard output")
    if out is None or out.lost is None or out.told:
        return None
    gone = out.lost.errno in (errno.EPIPE, errno.ECONNRESET)
    return None if gone else f"standard output cannot be written: {out.lost.strerror}"


def tell_of_lost(consequence: str) -> None:
    """Says, once and on the stream that still works, that the other one cannot be written.

    Args:
      consequence: What this means for what is being done.
    """
    _flush()
    for name, other in (("standard output", sys.stderr), ("standard error", sys.stdout)):
        stream = _put.get(name)
        if stream is not None and stream.lost is not None and not stream.told:
            stream.told = True
            why = stream.lost.strerror
            print(f"WARNING: {name} cannot be written ({why}): {consequence}", file=other)
            other.flush()


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()


def _open_closed() -> set[int]:
    """Opens what is closed of 0, 1 and 2, lest a file of ours gets the number; returns which."""
    closed = set()
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            closed.add(number)
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # gets the lowest free number
    return closed


def _survivor(stream: TextIO | None, number: int, name: str, closed: set[int]) -> Any:
    encoding, line_buffering, unbuffered = "utf-8", True, False
    if stream is not None:
        if not isinstance(stream, io.TextIOWrapper):
            return stream
        try:
            number = stream.fileno()
        except (OSError, ValueError):  # it writes to memory
            return stream
        encoding, line_buffering = stream.encoding, stream.line_buffering
        unbuffered = stream.write_through
    raw = _put[name] = _Descriptor(number, name, closed=stream is None or number in closed)
    buffer: Any = raw if unbuffered else io.BufferedWriter(raw)
    return io.TextIOWrapper(
        buffer, encoding, _REPLACE, line_buffering=line_buffering, write_through=unbuffered
    )
