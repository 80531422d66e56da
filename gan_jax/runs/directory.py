"""Reading a run directory, which holds the files below.

config.json      every setting, resolved
provenance.json  the dataset and, for each session that trained: command, versions, device
metrics.jsonl    one line an interval, each the mean over its steps
tensorboard/     the same for TensorBoard
samples/         pictures of samples (PNG), always from the same z, and their animation (GIF)
checkpoints/     Orbax's, each with a manifest
curves.png       the metrics, drawn
evaluation/      what `python -m gan_jax.evaluate` found
summary.json     written last: the run is finished
.lock            locked by the process that writes here; that the file exists means nothing

`claim` writes them.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from gan_jax.config import ResolvedConfig
from gan_jax.runs import contents, manifest, records
from gan_jax.runs.contents import LOCK
from gan_jax.runs.records import (
    MetricsLine,
    PopulationSummary,
    Provenance,
    SettingLine,
    Summary,
    unreadable,
)
from gan_jax.storage.files import check_directory
from gan_jax.storage.regular import read_regular
from gan_jax.terminal import paths
from gan_jax.terminal.errors import UsageError, reason
from gan_jax.terminal.output import say

T = TypeVar("T")


class RunDirectory:
    """A run directory, to be read.

    Attributes:
      path: The directory; the other attributes are paths inside it.
    """

    def __init__(self, path: Path):
        self.path = path
        self.config_file = path / "config.json"
        self.provenance_file = path / "provenance.json"
        self.metrics_file = path / "metrics.jsonl"
        self.summary_file = path / "summary.json"
        self.checkpoints = path / "checkpoints"
        self.samples = path / "samples"
        self.tensorboard = path / "tensorboard"
        self.evaluation = path / "evaluation"
        self.animation = self.samples / "training.gif"
        self.curves = path / "curves.png"
        self.page = path / contents.PAGE

    def __repr__(self) -> str:
        return f"RunDirectory({str(self.path)!r})"

    def picture(self, step: int) -> Path:
        """Returns the path of the samples drawn after `step`."""
        return self.samples / f"step-{step:08d}.png"

    def pictures(self) -> list[Path]:
        """Returns the paths of all pictures of samples, in order."""
        pictures = self.samples.iterdir() if self.samples.is_dir() else ()
        return sorted(filter(contents.is_picture, pictures), key=contents.step_of_picture)

    def config(self) -> ResolvedConfig:
        """Returns the run's configuration.

        Raises:
          UsageError: If the directory holds no run, or one of another version of this project.
          RunError: If it cannot be read.
        """
        try:
            fields = records.parse_json(read_regular(self.config_file))
            if not isinstance(fields, dict):
                raise ValueError("it is not a JSON object")
            version = fields.pop("version", 1)
            if version == records.VERSION:
                return records.config_from_json(fields)
            if type(version) is not int:
                raise ValueError(f"version is {json.dumps(version)}, not an integer")
        except FileNotFoundError:
            raise UsageError(f"{self.path} is no run directory: no config.json") from None
        except NotADirectoryError:
            raise UsageError(f"{self.path} is a file, not a run directory") from None
        except PermissionError as error:
            raise unreadable(str(self.config_file), error) from error
        except (OSError, ValueError, UsageError) as error:
            self._check_own()
            raise unreadable(str(self.config_file), error) from error
        self._check_own()
        raise UsageError(
            f"{self.path} was begun by another version of gan_jax (format {version}, this one "
            f"reads {records.VERSION}): continue it with that version, name another directory, or "
            "train anew with --overwrite"
        )

    def _check_own(self) -> None:
        """Checks that the configuration is a run's, before something is said about that run."""
        if not contents.holds_run(self.path):
            raise UsageError(
                f"{self.path} is no run directory: its config.json was not written by gan_jax"
            )

    def summary(self) -> Summary | PopulationSummary | None:
        """Returns what summary.json holds; None if there is none.

        Raises:
          RunError: If it cannot be read.
        """

        def parse(content: bytes) -> Summary | PopulationSummary:
            fields = records.parse_json(content)
            several = isinstance(fields, dict) and "members" in fields
            return records.convert(fields, PopulationSummary if several else Summary)

        return self._read(self.summary_file, parse)

    def finished(self, steps: int) -> bool:
        """Says whether the run has taken that many steps and has written everything."""
        summary = self.summary()
        return summary is not None and summary.step == steps

    def digests(self) -> list[str]:
        """Returns the digest of each member's final state; an empty list before the end."""
        summary = self.summary()
        if isinstance(summary, PopulationSummary):
            return [member.state_sha256 for member in summary.members]
        return [] if summary is None else [summary.state_sha256]

    def provenance(self) -> Provenance:
        """Returns what provenance.json holds.

        Raises:
          RunError: If it cannot be read, or is missing.
        """
        found = self._read(self.provenance_file, lambda content: records.parse(content, Provenance))
        if found is None:
            raise unreadable(str(self.provenance_file), ValueError("it is missing"))
        return found

    def fingerprint(self) -> str:
        """Returns the fingerprint of the images that the run began with.

        Raises:
          RunError: If its provenance cannot be read.
        """
        return self.provenance().dataset.fingerprint

    def command(self) -> str:
        """Returns the command that began the run.

        Raises:
          RunError: If its provenance cannot be read.
        """
        sessions = self.provenance().sessions
        if not sessions:
            raise unreadable(str(self.provenance_file), ValueError("it names no session"))
        return sessions[0].command

    def metrics(self) -> list[dict[str, Any]]:
        """Returns the lines of `metrics.jsonl`, without a last line that a kill cut short.

        Each holds the fields of `MetricsLine` or, of a population, of `SettingLine`.

        Raises:
          RunError: If it cannot be read; names the line.
        """
        path = self.metrics_file
        where, lines = str(path), []
        try:
            content = read_regular(path) if path.exists() else b""
            for number, line in enumerate(content.splitlines(keepends=True), 1):
                where = f"{path}, line {number},"
                if line.endswith(b"\n"):
                    lines.append(_metrics_line(line, lines))
        except (OSError, ValueError) as error:
            raise unreadable(where, error) from error
        return lines

    def valid_steps(self, *, every: bool = False) -> list[int]:
        """Returns the step of the newest valid checkpoint or, with `every`, of all in order.

        Corrupt checkpoints are left out; a line on stderr names each.

        Raises:
          UsageError: If there is no checkpoint yet.
          RunError: If all are corrupt.
        """
        newest, corrupt = manifest.newest_valid(self.checkpoints)
        if newest is None:
            raise UsageError(f"{self.path} has no checkpoint yet: continue its training")
        steps = [newest]
        for step in manifest.steps(self.checkpoints) if every else ():
            if step < newest:
                wrong = manifest.corruption(self.checkpoints / str(step))
                if wrong is None:
                    steps.append(step)
                else:
                    corrupt[step] = wrong
        for step, wrong in corrupt.items():
            warning = manifest.corrupt_warning(step, wrong, "It is left out")
            say(warning, stderr=True)
        return sorted(steps)

    def valid_step(self, step: int | None = None) -> int:
        """Returns the step of a checkpoint, which is valid: of the newest valid one, or `step`.

        Raises:
          UsageError: If there is no checkpoint yet, or none of this step, or it is corrupt.
          RunError: If all are corrupt.
        """
        there = sorted(manifest.steps(self.checkpoints))
        if step is None or not there:
            (newest,) = self.valid_steps()
            return newest
        if step not in there:
            steps = ", ".join(map(str, there))
            raise UsageError(f"--step {step}: {self.path} has checkpoints of step {steps}")
        if (wrong := manifest.corruption(self.checkpoints / str(step))) is not None:
            raise UsageError(f"--step {step}: this checkpoint is corrupt: {wrong}")
        return step

    def _read(self, path: Path, parse: Callable[[bytes], T]) -> T | None:
        """Returns what a file holds; None if there is none."""
        try:
            return parse(read_regular(path)) if path.exists() else None
        except (OSError, ValueError) as error:
            raise unreadable(str(path), error) from error


def _metrics_line(content: bytes, before: list[dict[str, Any]]) -> dict[str, Any]:
    """Returns a line of metrics, checked against its kind and those before it."""
    line = records.parse_json(content)
    several = isinstance(line, dict) and "seeds" in line
    records.convert(line, SettingLine if several else MetricsLine)
    if before:
        last = before[-1]
        if several != ("seeds" in last):
            raise ValueError("it is of a population and the line before is not, or vice versa")
        if line["step"] < last["step"] + (not several):
            raise ValueError(f"step is {line['step']}, after step {last['step']}")
    return line


def run_directory(run: RunDirectory | Path | str) -> RunDirectory:
    """Returns the run directory that a caller names, by itself or by its path.

    Raises:
      UsageError: If it is no path of a file system.
    """
    if isinstance(run, RunDirectory):
        return run
    try:
        return RunDirectory(paths.parse(str(run)))
    except ValueError as error:
        raise UsageError(f"run {str(run)!r}: {error}") from error


def check_out(out: Path) -> None:
    """Checks that a run may be kept in a directory. Files that are none of a run may be there.

    Raises:
      UsageError: If it is a file, cannot be read or written, or something that no run wrote
        stands where a run writes.
    """
    check_directory(out)
    try:
        contents.check_clear(out, contents.survey(out))
    except OSError as error:
        raise UsageError(f"--out {out} cannot be read: {reason(error)}") from error


def in_use(directory: Path) -> bool:
    """Says whether a process is training in a run directory; killed ones do not count."""
    path = directory / LOCK
    try:
        if path.exists():
            with FileLock(path).acquire(timeout=0):
                pass
    except Timeout:
        return True
    except OSError:
        return False  # then nobody can be writing there
    return False
