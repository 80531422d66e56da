"""A run's metrics for TensorBoard, in event files that hold each value once.

Values are written by tensorboardX, but not by its `SummaryWriter`: that hands them to a
thread, where a full disk goes unnoticed and a kill loses what was logged a while ago.
"""

# pyright: reportAttributeAccessIssue=false
# protobuf makes the messages' classes at import.

import os
import struct
import time
from pathlib import Path

from tensorboardX.event_file_writer import EventsWriter
from tensorboardX.proto.event_pb2 import Event, SessionLog
from tensorboardX.proto.summary_pb2 import Summary
from tensorboardX.record_writer import masked_crc32c

from gan_jax.runs import contents

# An event file holds TFRecords: uint64 length, its checksum, the record, the record's checksum.
_HEADER, _FOOTER = 12, 4


class TensorBoard:
    """Appends scalars, in a new event file, to what earlier sessions have logged.

    Args:
      directory: Where the event files lie; created where it does not exist.
      first_step: Values of later steps are dropped, because they will be logged again.

    Raises:
      OSError: If a file cannot be written. All methods raise it too.
    """

    def __init__(self, directory: Path, first_step: int):
        directory.mkdir(exist_ok=True)
        for path in filter(contents.is_events, sorted(directory.iterdir())):
            _cut_back(path, first_step)
        suffix = f".{os.getpid()}.{first_step}{contents.EVENTS_SUFFIX}"
        # Absolute, because tensorboardX takes a path that begins with "s3:" or "gs:" for a bucket.
        self._writer = EventsWriter(str(directory.absolute() / "events"), suffix)
        # Tells a TensorBoard that has read the dropped values to forget them.
        start = SessionLog(status=SessionLog.START)
        self._write(Event(wall_time=time.time(), step=first_step + 1, session_log=start))
        self._writer.flush()

    def add_scalars(self, values: dict[str, float], step: int) -> None:
        """Adds a value for each tag; they are on the disk when this returns."""
        for tag, value in values.items():
            summary = Summary(value=[Summary.Value(tag=tag, simple_value=value)])
            self._write(Event(wall_time=time.time(), step=step, summary=summary))
        self._writer.flush()

    def _write(self, event: Event) -> None:
        self._writer.write_event(event)

    def close(self) -> None:
        """Closes the event file."""
        self._writer.close()


def scalars(path: Path) -> list[tuple[str, int, float]]:
    """Returns the tag, step and value of all scalars in an event file, in order."""
    return [
        (value.tag, event.step, value.simple_value)
        for event, _ in _events(path.read_bytes())
        for value in event.summary.value
    ]


def _events(content: bytes) -> list[tuple[Event, bytes]]:
    """Returns an event file's events and their records, up to one that is cut short or damaged."""
    events = []
    start = 0
    while start + _HEADER <= len(content):
        (length,) = struct.unpack_from("<Q", content, start)
        record_end = start + _HEADER + length
        end = record_end + _FOOTER
        record = content[start + _HEADER : record_end]
        if content[record_end:end] != struct.pack("<I", masked_crc32c(record)):
            break
        events.append((Event.FromString(record), content[start:end]))
        start = end
    return events


def _cut_back(path: Path, step: int) -> None:
    """Drops an event file's values after a step, and the file if none is left."""
    content = path.read_bytes()
    kept = [(event, record) for event, record in _events(content) if event.step <= step]
    if not any(event.summary.value for event, _ in kept):
        path.unlink()
    elif len(new := b"".join(record for _, record in kept)) < len(content):
        temporary = path.with_name(contents.EVENTS_BEING_CUT)
        temporary.write_bytes(new)
        os.replace(temporary, path)
