"""A claim on a run directory: the right to write there, for one process at a time.

Files are replaced as a whole, so that a kill leaves the old one or the new one. A failed write
raises an error that names the file.
"""

import dataclasses
import datetime
import json
import shutil
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.runs import manifest
from gan_jax.runs.directory import LOCK, RunDirectory
from gan_jax.runs.provenance import differences, environment, recorded
from gan_jax.runs.records import DatasetRecord, Provenance, SessionRecord, config_to_json
from gan_jax.storage.files import replace_synced, write_synced, writing
from gan_jax.terminal import flags
from gan_jax.terminal.errors import RunError, UsageError

_LOCK_TIMEOUT = 0.2  # seconds: `in_use`, in another process, holds it for a moment


class Claim:
    """The right to write to a run directory; `claim` returns it.

    Attributes:
      run: The run directory.
    """

    def __init__(self, run: RunDirectory, lock: FileLock):
        self.run = run
        self._lock = lock  # freed by `release`, or with the process

    def release(self) -> None:
        """Gives the claim up: another process may train here."""
        self._lock.release()

    def begin_session(self, step: int) -> list[str]:
        """Records in the provenance a session from `step` on: command, versions, device, time.

        Returns:
          In words, how its numerics differ from those that the run was trained with up to `step`.
        """
        provenance = self.run.provenance()
        session = SessionRecord(from_step=step, started=_now(), **environment())
        self._write_sessions(provenance, [*provenance.sessions, session])
        return differences(recorded(provenance.sessions, step), session.numerics)

    def end_session(self, step: int) -> None:
        """Records in the provenance where and when this session stopped."""
        provenance = self.run.provenance()
        *before, last = provenance.sessions
        last = dataclasses.replace(last, to_step=step, ended=_now())
        self._write_sessions(provenance, [*before, last])

    def _write_sessions(self, provenance: Provenance, sessions: list[SessionRecord]) -> None:
        provenance = dataclasses.replace(provenance, sessions=sessions)
        _write_json(self.run.provenance_file, dataclasses.asdict(provenance))

    def cut_back(self, step: int, logged_step: int, *, keep_picture: bool) -> None:
        """Drops what was written after a checkpoint, because training will write it again.

        Args:
          step: The checkpoint's step.
          logged_step: The step of the last line of metrics to keep.
          keep_picture: Whether to keep the checkpoint's picture. One that was drawn only because
            the run ended there is not kept.
        """
        run = self.run
        lines = [line for line in run.metrics() if line["step"] <= logged_step]
        _write_text(run.metrics_file, "".join(json.dumps(line) + "\n" for line in lines))
        with writing(run.samples):
            run.samples.mkdir(exist_ok=True)
            for path in run.pictures():
                if path > run.picture(step) or (path == run.picture(step) and not keep_picture):
                    path.unlink()
        with writing(run.summary_file):
            run.summary_file.unlink(missing_ok=True)

    def append_metrics(self, line: dict[str, Any]) -> None:
        """Appends one line to `metrics.jsonl`; it is on the disk when this returns."""
        path = self.run.metrics_file
        with writing(path):
            write_synced(path, json.dumps(line) + "\n", "a")

    def finish(self, summary: dict[str, Any]) -> None:
        """Marks the run as finished."""
        _write_json(self.run.summary_file, summary)


def claim(run: RunDirectory, config: ResolvedConfig, dataset: DatasetRecord) -> Claim:
    """Claims a run directory: begins a run there, or checks that it holds this very run.

    Settings that may change when a run is continued, such as its length, are updated in
    `config.json`.

    Args:
      run: The directory; created where it does not exist.
      config: The run's configuration.
      dataset: The training images.

    Raises:
      UsageError: If the run there has another configuration, another dataset or more steps;
        names what differs.
      RunError: If another process is training here, or the directory cannot be read or written.
    """
    claimed = Claim(run, _acquire(run.path))
    try:
        if config.overwrite:
            _delete(run)
        if not run.config_file.exists():
            _write_json(run.config_file, config_to_json(config))
        existing = run.config()
        if not run.provenance_file.exists():
            provenance = Provenance(dataset=dataset, sessions=[])
            _write_json(run.provenance_file, dataclasses.asdict(provenance))
        _check_same(run, existing, config, dataset.fingerprint)
        if config_to_json(existing) != config_to_json(config):
            _write_json(run.config_file, config_to_json(config))
    except BaseException:
        claimed.release()
        raise
    return claimed


def _check_same(
    run: RunDirectory, existing: ResolvedConfig, config: ResolvedConfig, fingerprint: str
) -> None:
    """Checks that a run can be continued with a configuration and a dataset."""
    there, here = vars(existing).copy(), vars(config).copy()
    there["dataset fingerprint"], here["dataset fingerprint"] = run.fingerprint(), fingerprint
    differing = [
        f"{field} {flags.show(there[field])} there, {flags.show(here[field])} here"
        for field in here
        if field not in config_lib.CHANGEABLE_FIELDS and there[field] != here[field]
    ]
    if differing:
        raise UsageError(
            f"{run.path} holds a run with another configuration: {'; '.join(differing)}. "
            "Name another --out, or delete it with --overwrite"
        )
    reached = max(manifest.steps(run.checkpoints), default=0)
    if config.steps < reached:
        raise UsageError(
            f"--steps {config.steps}: {run.path} is at step {reached} already. Give as many or "
            "more, name another --out, or delete it with --overwrite"
        )


def _acquire(directory: Path) -> FileLock:
    """Takes a run directory's lock, creating the directory."""
    path = directory / LOCK
    with writing(path):
        directory.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        try:
            lock.acquire(timeout=_LOCK_TIMEOUT)
        except Timeout:
            raise RunError(
                f"Another process is training in {directory}: wait until it has ended, or name "
                "another --out"
            ) from None
        return lock


def _delete(run: RunDirectory) -> None:
    """Deletes a run's files, its configuration last: until then, the directory counts as a run."""
    contents = (
        *(run.provenance_file, run.metrics_file, run.tensorboard, run.samples, run.checkpoints),
        *(run.evaluation, run.curves, run.summary_file, run.config_file),
    )
    with writing(run.path):
        for path in contents:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def _write_json(path: Path, content: Any) -> None:
    _write_text(path, json.dumps(content, indent=2) + "\n")


def _write_text(path: Path, text: str) -> None:
    with writing(path):
        replace_synced(path, text)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
