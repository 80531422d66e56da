"""The run directory: what it holds, who may write to it, and what it says of itself.

config.json      every setting, resolved
provenance.json  the dataset and, for each session that trained: command, versions, device
metrics.jsonl    one line an interval, each the mean over its steps
tensorboard/     the same for TensorBoard
samples/         a grid from the same z each time (PNG), and their animation (GIF)
checkpoints/     Orbax's, each with a manifest
curves.png       the metrics, drawn
evaluation/      what `python -m gan_jax.evaluate` found
summary.json     written last: the run is finished
.lock            held by the process that writes here; the file itself means nothing

One process writes at a time. Files are replaced as a whole, so that a kill leaves the old one or
the new one; what cannot be written is an error that names the file.
"""

import dataclasses
import datetime
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gan_jax import config as config_lib
from gan_jax.config import TrainConfig
from gan_jax.runs import manifest
from gan_jax.runs.provenance import environment
from gan_jax.storage.files import replace_synced, write_synced, writing
from gan_jax.terminal.errors import RunError, UsageError, reason

_CONTENTS = (
    "provenance.json",
    "metrics.jsonl",
    "tensorboard",
    "samples",
    "checkpoints",
    "evaluation",
    "curves.png",
    "summary.json",
    "config.json",  # the last to be deleted: what is left meanwhile is known for a run's
)
_LOCK = ".lock"
_LOCK_TIMEOUT = 0.2  # seconds: `in_use`, in another process, holds it for a moment
# What a process may leave that was killed before the run had a configuration.
_BEFORE_CONFIG = {_LOCK, "config.json.tmp"}


def check_writable(directory: Path) -> None:
    """Checks that a directory can be written, or created where it does not exist.

    Raises:
      UsageError: If it is a file, or cannot be.
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
    """Says whether a process is training in a run directory; a killed one is not."""
    path = directory / _LOCK
    try:
        if path.exists():
            with FileLock(path).acquire(timeout=0):
                pass
    except Timeout:
        return True
    except OSError:
        return False  # then nobody can be writing there
    return False


class Run:
    """One run directory.

    Attributes:
      directory: Its path; the others are paths inside it.
    """

    def __init__(self, directory: Path):
        self.directory = directory
        self.checkpoints = directory / "checkpoints"
        self.samples = directory / "samples"
        self.tensorboard = directory / "tensorboard"
        self.animation = self.samples / "training.gif"
        self.curves = directory / "curves.png"
        self._lock: FileLock | None = None  # freed with this object, or with the process

    def picture(self, step: int) -> Path:
        """Returns the path of the samples drawn after `step`."""
        return self.samples / f"step-{step:08d}.png"

    def pictures(self) -> list[Path]:
        """Returns the paths of all pictures of samples, in order."""
        return sorted(self.samples.glob("step-*.png"))

    def config(self) -> TrainConfig:
        """Returns the run's configuration.

        Raises:
          UsageError: If the directory holds no run.
          RunError: If it cannot be read.
        """
        path = self.directory / "config.json"
        try:
            return config_lib.from_json(json.loads(path.read_text()))
        except FileNotFoundError:
            raise UsageError(f"{self.directory} is no run directory: no config.json") from None
        except (OSError, ValueError, TypeError) as error:
            raise _unreadable(str(path), error) from error

    def finished(self, steps: int) -> bool:
        """Says whether the run has been trained for that many steps, and everything written."""
        summary = self._read("summary.json")
        return summary is not None and summary["step"] == steps

    def digests(self) -> list[str]:
        """Returns the digest of each member's final state, of a finished run."""
        summary = self._read("summary.json")
        members = summary.get("members", [summary])
        return [member["state_sha256"] for member in members]

    def fingerprint(self) -> str:
        """Returns the fingerprint of the images that the run began with.

        Raises:
          RunError: If its provenance cannot be read.
        """
        path = self.directory / "provenance.json"
        try:
            return self._read(path.name)["dataset"]["fingerprint"]
        except (KeyError, TypeError):
            raise _unreadable(str(path), ValueError("it names no dataset")) from None

    def command(self) -> str:
        """Returns the command that began the run.

        Raises:
          RunError: If its provenance cannot be read.
        """
        path = self.directory / "provenance.json"
        try:
            return self._read(path.name)["sessions"][0]["command"]
        except (KeyError, IndexError, TypeError):
            raise _unreadable(str(path), ValueError("it names no command")) from None

    def open(self, config: TrainConfig, dataset: dict[str, Any]) -> None:
        """Makes this a run's directory, or checks that it holds this very run.

        This process is then the one that writes there, until it ends. What may change when a
        run is continued, such as its length, is changed in its configuration.

        Args:
          config: The run's configuration, resolved.
          dataset: The dataset's name, fingerprint and source.

        Raises:
          UsageError: If another configuration or dataset was trained here, or for more steps;
            names what differs.
          RunError: If another process is training here, or the directory cannot be read or
            written.
        """
        self._acquire()
        if config.overwrite:
            self._delete()
        if not (self.directory / "config.json").exists():
            self._write("config.json", config_lib.to_json(config))
        if not (self.directory / "provenance.json").exists():
            self._write("provenance.json", {"dataset": dataset, "sessions": []})
        existing = self.config()
        there, here = dataclasses.asdict(existing), dataclasses.asdict(config)
        there["dataset fingerprint"] = self.fingerprint()
        here["dataset fingerprint"] = dataset["fingerprint"]
        differing = [
            f"{field} {config_lib.show(there[field])} there, {config_lib.show(here[field])} here"
            for field in here
            if field not in config_lib.CHANGEABLE_FIELDS and there[field] != here[field]
        ]
        if differing:
            raise UsageError(
                f"{self.directory} holds a run with another configuration: "
                f"{'; '.join(differing)}. Name another --out, or delete it with --overwrite"
            )
        reached = max(manifest.steps(self.checkpoints), default=0)
        if config.steps < reached:
            raise UsageError(
                f"--steps {config.steps}: {self.directory} is at step {reached} already. Give "
                "as many or more, name another --out, or delete it with --overwrite"
            )
        if config_lib.to_json(existing) != config_lib.to_json(config):
            self._write("config.json", config_lib.to_json(config))

    def begin_session(self, step: int) -> None:
        """Adds to the provenance who trains from `step` on: command, versions, device, time."""
        provenance = self._read("provenance.json")
        provenance["sessions"].append({"from_step": step, "started": _now()} | environment())
        self._write("provenance.json", provenance)

    def end_session(self, step: int) -> None:
        """Adds to the provenance where and when this session stopped."""
        provenance = self._read("provenance.json")
        provenance["sessions"][-1] |= {"to_step": step, "ended": _now()}
        self._write("provenance.json", provenance)

    def metrics(self) -> list[dict[str, Any]]:
        """Returns the lines of `metrics.jsonl`; a last one cut short by a kill is left out.

        Raises:
          RunError: If it cannot be read; names the line.
        """
        path = self.directory / "metrics.jsonl"
        lines = []
        where = str(path)
        try:
            content = path.read_bytes() if path.exists() else b""
            for number, line in enumerate(content.splitlines(keepends=True), 1):
                where = f"{path}, line {number},"
                if line.endswith(b"\n"):
                    lines.append(json.loads(line))
        except (OSError, ValueError) as error:
            raise _unreadable(where, error) from error
        return lines

    def cut_back(self, step: int, logged_step: int, *, keep_picture: bool) -> None:
        """Drops what lies after a checkpoint and is about to be made again.

        Args:
          step: The checkpoint's step.
          logged_step: The step of the last line of metrics to keep.
          keep_picture: Whether to keep the checkpoint's picture; not one that was only drawn
            because the run ended there.
        """
        lines = [line for line in self.metrics() if line["step"] <= logged_step]
        self._write_text("metrics.jsonl", "".join(json.dumps(line) + "\n" for line in lines))
        with writing(self.samples):
            self.samples.mkdir(exist_ok=True)
            for path in self.pictures():
                if path > self.picture(step) or (path == self.picture(step) and not keep_picture):
                    path.unlink()
        summary = self.directory / "summary.json"
        with writing(summary):
            summary.unlink(missing_ok=True)

    def append_metrics(self, line: dict[str, Any]) -> None:
        """Appends one line to `metrics.jsonl`, on the disk when this returns."""
        path = self.directory / "metrics.jsonl"
        with writing(path):
            write_synced(path, json.dumps(line) + "\n", "a")

    def finish(self, summary: dict[str, Any]) -> None:
        """Marks the run as finished."""
        self._write("summary.json", summary)

    def _acquire(self) -> None:
        """Takes the lock, creating the directory; the process keeps it until it ends."""
        if self._lock is not None:
            return
        path = self.directory / _LOCK
        with writing(path):
            self.directory.mkdir(parents=True, exist_ok=True)
            lock = FileLock(path)
            try:
                lock.acquire(timeout=_LOCK_TIMEOUT)
            except Timeout:
                raise RunError(
                    f"Another process is training in {self.directory}: wait until it has ended, or "
                    "name another --out"
                ) from None
            self._lock = lock

    def _delete(self) -> None:
        with writing(self.directory):
            for name in _CONTENTS:
                path = self.directory / name
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)

    def _read(self, name: str) -> Any:
        path = self.directory / name
        try:
            return json.loads(path.read_text()) if path.exists() else None
        except (OSError, ValueError) as error:
            raise _unreadable(str(path), error) from error

    def _write(self, name: str, content: Any) -> None:
        self._write_text(name, json.dumps(content, indent=2) + "\n")

    def _write_text(self, name: str, text: str) -> None:
        path = self.directory / name
        with writing(path):
            replace_synced(path, text)


def _unreadable(what: str, error: Exception) -> RunError:
    return RunError(
        f"{what} cannot be read: {reason(error)}. Restore it from a backup, or start anew with "
        "--overwrite"
    )


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
