"""All that takes a GPU, in one call: parts that are measured once each, within a budget of time.

A part is a command of its own. Its file is written when it ends, so that the same call, given
again, goes on with what is missing.
"""

import dataclasses
import datetime
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from experiments import commands
from experiments.benchmark import gpu_parts, gpu_report
from experiments.benchmark.gpu_parts import Part
from gan_jax.runs import provenance
from gan_jax.storage.files import check_directory, replace_synced
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.terminal.output import say

_LONGEST = 240  # seconds that a part may take
_GRACE = 75  # seconds that the last part may take beyond the budget
_KEYS = {"part", "command", "machine", "ended", "seconds", "figures"}  # of a part's file
_WAY_OUT = "delete it, or name another --out"


def run(out: Path, *, minutes: float, rehearse: bool, from_files: bool) -> int:
    """Measures what is missing in a directory, and writes the tables, the figure and a README.

    Args:
      out: The directory.
      minutes: No part is started after so many.
      rehearse: Whether to measure at tiny sizes, on any device.
      from_files: Whether to measure nothing.

    Returns:
      The exit code: 1 if something that should have been measured is missing, else 0.

    Raises:
      UsageError: If there is no GPU, a file was measured elsewhere, or the directory is not for
        this.
    """
    start = time.monotonic()
    _check_out(out)
    size = gpu_parts.TINY if rehearse else gpu_parts.Size()
    if from_files:
        parts, records = _parts_of_files(out, size)
    else:
        machine = describe_machine()
        check_machine(machine, rehearse=rehearse)
        parts = gpu_parts.plan(size, torch=_can_compare(machine))
        records = {p.name: record for p in parts if (record := _load(out, p, machine))}
        _check_commands(out, parts, records)
        out.mkdir(parents=True, exist_ok=True)
        parts = _skip(parts, machine)
        _measure(parts, records, out, machine, start, 60 * minutes)
    missing = [part.name for part in parts if part.name not in records]
    if records:
        gpu_report.write(out, records, missing, rehearsal=rehearse)
    if missing and not from_files:
        say(f"Missing: {', '.join(missing)}. The same command continues")
    return 1 if missing and not from_files else 0


def _check_out(out: Path) -> None:
    """Checks that the results can be written to a directory, and overwrite no other README."""
    check_directory(out)
    page = out / "README.md"
    if page.exists() and not page.read_bytes().startswith(gpu_report.BEGINNINGS):
        raise UsageError(f"--out {out}: {page} would be overwritten: name another directory")


def _measure(
    parts: list[Part],
    records: dict[str, Any],
    out: Path,
    machine: dict[str, Any],
    start: float,
    budget: float,
) -> None:
    """Adds what is missing to the records, until the budget, in seconds, is spent."""
    for i, part in enumerate(parts, 1):
        seconds = time.monotonic() - start
        head = f"[{seconds:4.0f} s] {part.name} ({i} of {len(parts)})"
        if part.name in records:
            say(f"{head}: is there already")
        elif seconds >= budget:
            say(f"{head}: not started, the time is up")
        else:
            say(f"{head}: {part.command}")
            limit = min(_LONGEST, budget + _GRACE - seconds)
            try:
                records[part.name] = _measured(part, out, machine, limit)
            except RunError as error:
                say(f"{part.name}: {error}", stderr=True)
            else:
                say(f"{part.name}: done in {records[part.name]['seconds']:.0f} s")


def _measured(part: Part, out: Path, machine: dict[str, Any], limit: float) -> dict[str, Any]:
    """Measures a part and keeps it in its file; returns what the file holds.

    Raises:
      RunError: If its command fails.
    """
    start = time.monotonic()
    log = out / f"{part.name}.log"
    with tempfile.TemporaryDirectory(prefix="gan_jax-benchmark-") as folder:
        path = Path(folder, "figures.json")
        arguments = (*part.arguments, "--json", str(path))
        code = commands.watched(
            part.module, arguments, part.environment, log, limit=limit, patience=25
        )
        if code is None:
            raise RunError(f"stopped after {limit:.0f} s; {log} has what it printed")
        if code:
            raise RunError(
                f"failed with exit code {code}: {commands.last_line(log)}; {log} has the rest"
            )
        figures = json.loads(path.read_text(encoding="utf-8"))
    record = {
        "part": dataclasses.asdict(part),
        "command": part.command,
        "machine": machine,
        "ended": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "seconds": time.monotonic() - start,
        "figures": figures,
    }
    replace_synced(out / f"{part.name}.json", json.dumps(record, indent=1) + "\n")
    log.unlink()
    return record


def describe_machine() -> dict[str, Any]:
    """Returns what `machine.describe` does, asked in a process of its own.

    Raises:
      UsageError: If the environment names a device that JAX does not find.
      RunError: If JAX cannot be used here.
    """
    with tempfile.TemporaryDirectory(prefix="gan_jax-machine-") as folder:
        path, log = Path(folder, "machine.json"), Path(folder, "log")
        environment = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
        arguments = ("--json", str(path))
        code = commands.watched("experiments.benchmark.machine", arguments, environment, log)
        if code:
            error = UsageError if code == UsageError.exit_code else RunError
            raise error(commands.last_line(log).removeprefix("error: "))
        return json.loads(path.read_text(encoding="utf-8"))


def check_machine(machine: dict[str, Any], *, rehearse: bool) -> None:
    """Checks that what is to be measured can be measured on a machine.

    Raises:
      UsageError: If it cannot.
    """
    if not (machine["cuda"] or rehearse):
        raise UsageError(
            f"--gpu: JAX finds no NVIDIA GPU here (its device is {machine['device']['kind']}). "
            "Where there is one, install '.[cuda12]'; to try the call without one, add --rehearse"
        )
    if machine["chosen"]:
        raise UsageError(
            f"XLA_FLAGS: {' and '.join(machine['chosen'])} is what --gpu compares; leave it out"
        )


def _can_compare(machine: dict[str, Any]) -> bool:
    """Says whether PyTorch computes on the same device as JAX."""
    return machine["torch"] is not None and (machine["torch_device"] == "cpu") != machine["cuda"]


def _skip(parts: list[Part], machine: dict[str, Any]) -> list[Part]:
    """Returns the parts that can be measured here; says what cannot be, by name."""
    if not _can_compare(machine):
        why = "it is not installed" if machine["torch"] is None else "it computes elsewhere"
        say(f"Skipped: all of PyTorch, {why}")
    elif not machine["cuda"]:
        say("Skipped: PyTorch, CUDA graph, for CUDA only")
    for part in parts:
        if part.cuda_only and not machine["cuda"]:
            say(f"Skipped: {part.name} ({part.mode}), for CUDA only")
    return [part for part in parts if machine["cuda"] or not part.cuda_only]


def facts(machine: dict[str, Any]) -> dict[str, str]:
    """Returns what has to be the same of all figures that are compared, each part by its name."""
    named = {name: str(machine[name]) for name in ("python", "torch", "torch_device", "driver")}
    return machine["numerics"] | named | {"devices": str(machine["device"]["count"])}


def _load(out: Path, part: Part, machine: dict[str, Any] | None) -> dict[str, Any] | None:
    """Returns what a part's file holds; None if there is none.

    Raises:
      UsageError: If it was not measured on this machine, or is no such file.
    """
    path = out / f"{part.name}.json"
    if not path.exists():
        return None
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        there = facts(record["machine"])
        if not (record.keys() >= _KEYS and record["figures"]):
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{path} holds no measurement of this command: {_WAY_OUT}") from error
    if machine is not None and (found := provenance.differences(there, facts(machine))):
        raise UsageError(f"{path} was measured elsewhere: {'; '.join(found)}: {_WAY_OUT}")
    return record


def _check_commands(out: Path, parts: list[Part], records: dict[str, Any]) -> None:
    for part in parts:
        if part.name in records and (there := records[part.name]["command"]) != part.command:
            path = out / f"{part.name}.json"
            raise UsageError(f"{path} was measured by another command: {there}: {_WAY_OUT}")


def _sizes(arguments: Sequence[str]) -> list[str]:
    """Returns a part's arguments without what depends on PyTorch being there."""
    return [argument for argument in arguments if argument not in ("--against", "torch")]


def _parts_of_files(out: Path, size: gpu_parts.Size) -> tuple[list[Part], dict[str, Any]]:
    """Returns the parts whose files there are, and what the files hold."""
    parts = gpu_parts.plan(size, torch=True)
    records: dict[str, Any] = {}
    machine = None
    for part in parts:
        if record := _load(out, part, machine):
            records[part.name], machine = record, record["machine"]
            if _sizes(record["part"]["arguments"]) != _sizes(part.arguments):
                raise UsageError(
                    f"{out / part.name}.json was measured by another command: {record['command']}; "
                    "--rehearse is for rehearsals, and for them alone"
                )
    if not records:
        raise UsageError(f"{out} has no measurements: give the command without --from-files once")
    return parts, records
