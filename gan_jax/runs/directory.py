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

import dataclasses
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gan_jax.config import ResolvedConfig
from gan_jax.runs import manifest
from gan_jax.schedule import KSchedule
from gan_jax.terminal.errors import RunError, UsageError, reason

# The format's version. Version 1 had no number, and its checkpoints do not say how many
# minibatches had been used.
_VERSION = 2
LOCK = ".lock"
# What a process may leave if it is killed before it has written config.json.
_BEFORE_CONFIG = {LOCK, "config.json.tmp"}


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

    def picture(self, step: int) -> Path:
        """Returns the path of the samples drawn after `step`."""
        return self.samples / f"step-{step:08d}.png"

    def pictures(self) -> list[Path]:
        """Returns the paths of all pictures of samples, in order."""
        return sorted(self.samples.glob("step-*.png"))

    def config(self) -> ResolvedConfig:
        """Returns the run's configuration.

        Raises:
          UsageError: If the directory holds no run, or one of another version of this project.
          RunError: If it cannot be read.
        """
        try:
            fields = json.loads(self.config_file.read_text(encoding="utf-8"))
            if not isinstance(fields, dict):
                raise TypeError("it is not a JSON object")
            version = fields.pop("version", 1)
            if version == _VERSION:
                return config_from_json(fields)
        except FileNotFoundError:
            raise UsageError(f"{self.path} is no run directory: no config.json") from None
        except (OSError, ValueError, TypeError, UsageError) as error:
            raise unreadable(str(self.config_file), error) from error
        raise UsageError(
            f"{self.path} was begun by another version of gan_jax (format {version}, this one "
            f"reads {_VERSION}): continue it with that version, name another directory, or train "
            "anew with --overwrite"
        )

    def finished(self, steps: int) -> bool:
        """Says whether the run has taken that many steps and has written everything."""
        summary = self._read(self.summary_file)
        return summary is not None and summary["step"] == steps

    def digests(self) -> list[str]:
        """Returns the digest of each member's final state, of a finished run."""
        summary = self._read(self.summary_file)
        members = summary.get("members", [summary])
        return [member["state_sha256"] for member in members]

    def provenance(self) -> dict[str, Any]:
        """Returns what provenance.json holds.

        Raises:
          RunError: If it cannot be read.
        """
        return self._read(self.provenance_file)

    def fingerprint(self) -> str:
        """Returns the fingerprint of the images that the run began with.

        Raises:
          RunError: If its provenance cannot be read.
        """
        try:
            return self.provenance()["dataset"]["fingerprint"]
        except (KeyError, TypeError):
            error = ValueError("it names no dataset")
            raise unreadable(str(self.provenance_file), error) from None

    def command(self) -> str:
        """Returns the command that began the run.

        Raises:
          RunError: If its provenance cannot be read.
        """
        try:
            return self.provenance()["sessions"][0]["command"]
        except (KeyError, IndexError, TypeError):
            error = ValueError("it names no command")
            raise unreadable(str(self.provenance_file), error) from None

    def metrics(self) -> list[dict[str, Any]]:
        """Returns the lines of `metrics.jsonl`, without a last line that a kill cut short.

        Raises:
          RunError: If it cannot be read; names the line.
        """
        path, lines = self.metrics_file, []
        where = str(path)
        try:
            content = path.read_bytes() if path.exists() else b""
            for number, line in enumerate(content.splitlines(keepends=True), 1):
                where = f"{path}, line {number},"
                if line.endswith(b"\n"):
                    lines.append(json.loads(line))
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
            print(warning, file=sys.stderr)
        return sorted(steps)

    def _read(self, path: Path) -> Any:
        try:
            return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
        except (OSError, ValueError) as error:
            raise unreadable(str(path), error) from error


def config_to_json(config: ResolvedConfig) -> dict[str, Any]:
    """Returns what config.json holds: the settings as JSON types, paths made absolute."""
    fields = vars(config).copy()
    k = str(config.k)
    fields |= {"k": int(k) if k.isdigit() else k, "version": _VERSION}
    return {k: str(v.absolute()) if isinstance(v, Path) else v for k, v in fields.items()}


def config_from_json(fields: dict[str, Any]) -> ResolvedConfig:
    """Returns the configuration of the fields that `config_to_json` returned, without version.

    Raises:
      TypeError, UsageError: If a field is unknown, missing, or of another type.
    """
    if missing := {field.name for field in dataclasses.fields(ResolvedConfig)} - fields.keys():
        raise TypeError(f"{min(missing)} is missing")
    settings = dict(fields)
    settings["k"] = KSchedule.parse(fields["k"])
    for name in ("data_dir", "mnist_files", "out"):
        if fields[name] is not None:
            settings[name] = Path(fields[name])
    for name in ("learning_rate", "beta1"):
        if not isinstance(fields[name], list):
            raise TypeError(f"{name} must be a list")
        settings[name] = tuple(fields[name])
    return ResolvedConfig(**settings)


def unreadable(what: str, error: Exception) -> RunError:
    """Returns the error to raise where a file of a run cannot be read."""
    return RunError(
        f"{what} cannot be read: {reason(error)}. Restore it from a backup, or start anew with "
        "--overwrite"
    )


def check_writable(directory: Path) -> None:
    """Checks that a directory can be written, or created where it does not exist.

    Raises:
      UsageError: If it is a file, or cannot be written.
    """
    if directory.exists() and not directory.is_dir():
        raise UsageError(f"--out {directory} is a file: name a directory")
    existing = next(p for p in (directory, *directory.absolute().parents) if p.exists())
    try:
        tempfile.TemporaryDirectory(dir=existing).cleanup()
    except OSError as error:
        raise UsageError(f"--out {directory} cannot be written: {error.strerror}") from error


def check_out(out: Path) -> None:
    """Checks that a run may be kept in a directory.

    Raises:
      UsageError: If it is a file, cannot be written, or holds something that is no run.
    """
    check_writable(out)
    names = {path.name for path in out.iterdir()} if out.is_dir() else set()
    if names - _BEFORE_CONFIG and "config.json" not in names:
        raise UsageError(f"--out {out} holds files but no run: name a new or empty directory")


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
