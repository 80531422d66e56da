"""What experiments measured, on disk: results of long computations, and tidy CSV files.

A tidy file has one row a seed and measurement. It is committed, and all that an experiment claims
is computed from it.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from gan_jax.storage.files import replace_synced
from gan_jax.terminal.errors import UsageError

Record = dict[str, Any]


def kept(path: Path, settings: dict[str, Any], compute: Callable[[], Any]) -> Any:
    """Returns the result kept in a file; computes and keeps it where there is none.

    Args:
      path: The file, JSON.
      settings: Everything the result depends on, of JSON types.
      compute: Computes the result, of JSON types.

    Raises:
      UsageError: If the file holds the result of other settings.
    """
    if path.exists():
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["settings"] != json.loads(json.dumps(settings)):
            raise UsageError(f"{path} was made by other settings: delete it, or name other --runs")
        print(f"{path} is there already")
        return content["result"]
    result = compute()
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_synced(path, json.dumps({"settings": settings, "result": result}) + "\n")
    return result


def rounded(value: float) -> float:
    """Returns a number to six significant digits: a thousandth of what seeds differ by, or less."""
    return float(f"{value:.6g}")


def write_rows(path: Path, rows: Iterable[Sequence[Any]]) -> None:
    """Replaces a CSV file as a whole, floats at full precision: a kill leaves the old one."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_synced(path, text.getvalue())


def write(path: Path, records: Sequence[Record]) -> None:
    """Writes a tidy CSV file, a row a record, with the records' keys as its header."""
    write_rows(path, [list(records[0]), *(list(record.values()) for record in records)])


def read(path: Path) -> list[Record]:
    """Reads a tidy CSV file: integers, floats, True and False, and all else as text.

    Raises:
      UsageError: If there is no such file.
    """
    if not path.exists():
        raise UsageError(f"{path} does not exist: give the command without --from-files once")
    with path.open(newline="", encoding="utf-8") as file:
        return [{name: _value(text) for name, text in row.items()} for row in csv.DictReader(file)]


def _value(text: str) -> Any:
    if text in ("True", "False"):
        return text == "True"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def grouped(records: Iterable[Record], *columns: str) -> dict[tuple, list[Record]]:
    """Returns the records by their values in some columns, in the order they come."""
    groups: dict[tuple, list[Record]] = {}
    for record in records:
        groups.setdefault(tuple(record[name] for name in columns), []).append(record)
    return groups


def history(records: Iterable[Record], measures: Sequence[str]) -> list[Record]:
    """Returns one setting's records by step: each step's `step`, and each measure's values.

    The values are a list, one a seed, in the order they come.
    """
    return [
        {"step": step} | {name: [record[name] for record in seeds] for name in measures}
        for (step,), seeds in grouped(records, "step").items()
    ]
