"""The run directory: what it holds, who may write to it, and what it says of itself.

config.json      every setting, resolved
provenance.json  the dataset and, for each session that trained: command, versions, device
metrics.jsonl    one line an interval, each the mean over its steps
tensorboard/     the same for TensorBoard
samples/         a grid from the same z each time (PNG), and their animation (GIF)
checkpoints/     Orbax
curves.png       the metrics, drawn
summary.json     written last: the run is finished
"""

import dataclasses
import datetime
import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from gan_jax import config as config_lib
from gan_jax.config import TrainConfig
from gan_jax.errors import UsageError, reason

_CONTENTS = (
    "config.json",
    "provenance.json",
    "metrics.jsonl",
    "tensorboard",
    "samples",
    "checkpoints",
    "curves.png",
    "summary.json",
)
_PACKAGES = ("jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "tensorflow-datasets", "numpy")


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
    if out.is_dir() and any(out.iterdir()) and not (out / "config.json").is_file():
        raise UsageError(f"--out {out} holds files but no run: name a new or empty directory")


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
        self.curves = directory / "curves.png"

    def picture(self, step: int) -> Path:
        """Returns the path of the samples drawn after `step`."""
        return self.samples / f"step-{step:08d}.png"

    def config(self) -> TrainConfig:
        """Returns the run's configuration.

        Raises:
          UsageError: If the directory holds no run, or one that cannot be read.
        """
        try:
            return config_lib.from_json(json.loads((self.directory / "config.json").read_text()))
        except FileNotFoundError:
            raise UsageError(f"{self.directory} is no run directory: no config.json") from None
        except (OSError, ValueError, TypeError) as error:
            raise UsageError(
                f"{self.directory}/config.json cannot be read: {reason(error)}"
            ) from error

    def summary(self) -> dict[str, Any] | None:
        """Returns the summary of a finished run; None where the run is not finished."""
        return self._read("summary.json")

    def open(self, config: TrainConfig, dataset: dict[str, Any]) -> None:
        """Creates the directory, or checks that it holds this very run.

        Args:
          config: The run's configuration, resolved.
          dataset: The dataset's name, fingerprint and source.

        Raises:
          UsageError: If another configuration or dataset was trained here; names what differs.
        """
        if config.overwrite:
            self._delete()
        if not (self.directory / "config.json").exists():
            self.samples.mkdir(parents=True, exist_ok=True)
            self._write("config.json", config_lib.to_json(config))
        if not (self.directory / "provenance.json").exists():
            self._write("provenance.json", {"dataset": dataset, "sessions": []})
        provenance = self._read("provenance.json")
        there, here = (dataclasses.asdict(c) for c in (self.config(), config))
        there["dataset fingerprint"] = provenance["dataset"]["fingerprint"]
        here["dataset fingerprint"] = dataset["fingerprint"]
        differing = [
            f"{field} {config_lib.show(there[field])} there, {config_lib.show(here[field])} here"
            for field in here
            if field not in config_lib.LOCATION_FIELDS and there[field] != here[field]
        ]
        if differing:
            raise UsageError(
                f"{self.directory} holds a run with another configuration: "
                f"{'; '.join(differing)}. Name another --out, or delete it with --overwrite"
            )

    def begin_session(self, step: int) -> None:
        """Adds to the provenance who trains from `step` on: command, versions, device, time."""
        provenance = self._read("provenance.json")
        provenance["sessions"].append({"from_step": step, "started": _now()} | _environment())
        self._write("provenance.json", provenance)

    def end_session(self, step: int) -> None:
        """Adds to the provenance where and when this session stopped."""
        provenance = self._read("provenance.json")
        provenance["sessions"][-1] |= {"to_step": step, "ended": _now()}
        self._write("provenance.json", provenance)

    def metrics(self) -> list[dict[str, Any]]:
        """Returns the lines of `metrics.jsonl`; a last one cut short by a kill is left out."""
        path = self.directory / "metrics.jsonl"
        lines = path.read_text().splitlines(keepends=True) if path.exists() else []
        return [json.loads(line) for line in lines if line.endswith("\n")]

    def cut_metrics(self, step: int) -> None:
        """Drops the lines after `step`, which are about to be written again."""
        lines = [line for line in self.metrics() if line["step"] <= step]
        self._write_text("metrics.jsonl", "".join(json.dumps(line) + "\n" for line in lines))

    def append_metrics(self, line: dict[str, Any]) -> None:
        """Appends one line to `metrics.jsonl`."""
        with open(self.directory / "metrics.jsonl", "a") as file:
            file.write(json.dumps(line) + "\n")

    def finish(self, summary: dict[str, Any]) -> None:
        """Marks the run as finished."""
        self._write("summary.json", summary)

    def _delete(self) -> None:
        for name in _CONTENTS:
            path = self.directory / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    def _read(self, name: str) -> Any:
        path = self.directory / name
        return json.loads(path.read_text()) if path.exists() else None

    def _write(self, name: str, content: Any) -> None:
        self._write_text(name, json.dumps(content, indent=2) + "\n")

    def _write_text(self, name: str, text: str) -> None:
        temporary = self.directory / f"{name}.tmp"
        temporary.write_text(text)
        os.replace(temporary, self.directory / name)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


def device() -> dict[str, Any]:
    """Returns what this process computes on, of JSON types."""
    import jax

    from gan_jax.backend import processor_info

    first = jax.devices()[0]
    return {
        "platform": first.platform,
        "kind": first.device_kind,
        "count": jax.device_count(),
        "processes": jax.process_count(),
        "processor": processor_info("model name") or platform.processor(),
        "cores": os.cpu_count(),
    }


def _environment() -> dict[str, Any]:
    """Returns the command, the versions, the device and the code's commit."""
    return {
        "command": " ".join([Path(sys.executable).name, *sys.orig_argv[1:]]),
        "host": platform.node(),
        "python": platform.python_version(),
        "packages": {name: importlib.metadata.version(name) for name in _PACKAGES},
        "device": device(),
        "git": _git(),
    }


def _git() -> dict[str, Any] | None:
    """Returns the commit this code is of and whether the tree was dirty; None outside git."""

    def git(*arguments: str) -> str:
        command = ["git", "-C", str(Path(__file__).parent), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    try:
        git("ls-files", "--error-unmatch", Path(__file__).name)
        return {"commit": git("rev-parse", "HEAD"), "dirty": git("status", "--porcelain") != ""}
    except (OSError, subprocess.CalledProcessError):
        return None
