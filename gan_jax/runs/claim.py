"""A claim on a run directory: the right to write there, for one process at a time.

Files are replaced as a whole, so that a kill leaves the old one or the new one. A failed write
raises an error that names the file.
"""

import contextlib
import dataclasses
import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.runs import contents, manifest
from gan_jax.runs.contents import LOCK, Contents
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.provenance import differences, environment, recorded
from gan_jax.runs.records import DatasetRecord, Provenance, SessionRecord, config_to_json
from gan_jax.storage.files import make_directory, replace_synced, write_synced, writing
from gan_jax.terminal import flags
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.terminal.output import say

_OF_THE_IMAGES = ("dataset", "transpose", "invert", "grayscale")  # settings
_LOCK_TIMEOUT = 0.2  # seconds: `in_use`, in another process, holds it for a moment


class Claim:
    """The right to write to a run directory; `claim` returns it.

    As a context manager it is given up at the end. If an error ends a run that this claim began,
    before any of it was logged or saved, nothing of it stays: the next start may be another run.

    Attributes:
      run: The run directory.
      begins: Whether the run begins with this claim.
    """

    def __init__(self, run: RunDirectory, lock: FileLock, created: list[Path]):
        self.run = run
        self._lock = lock  # freed by `release`, or with the process
        self._created = created  # directories, those above the run's included
        self.begins = False

    def __enter__(self) -> "Claim":
        return self

    def __exit__(self, error_type: type | None, *_: object) -> None:
        try:
            if error_type is not None:
                self.withdraw()
        finally:
            self.release()

    def release(self) -> None:
        """Gives the claim up: another process may train here."""
        self._lock.release()

    def withdraw(self) -> None:
        """Removes a run that this claim began, if none of it was logged or saved."""
        with contextlib.suppress(OSError, RunError, UsageError):  # the error that ends it matters
            if self.begins and not has_begun(self.run):
                contents.delete(self.run.path, contents.survey(self.run.path))
                (self.run.path / LOCK).unlink(missing_ok=True)
            for directory in reversed(self._created) if not self.run.config_file.exists() else ():
                contents.remove_if_empty(directory)

    def begin_session(
        self, step: int, compiler_options: Mapping[str, str | int] | None = None
    ) -> list[str]:
        """Records in the provenance a session from `step` on: command, versions, device, time.

        Args:
          step: The step that it begins after.
          compiler_options: What its training programs are compiled with; None is nothing.

        Returns:
          In words, how its numerics differ from those that the run was trained with up to `step`.
        """
        provenance = self.run.provenance()
        options = dict(compiler_options or {})
        session = SessionRecord(
            from_step=step, started=_now(), compiler_options=options, **environment()
        )
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
                drawn = contents.step_of_picture(path)
                if drawn > step or (drawn == step and not keep_picture):
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
    lock, created = _acquire(run.path)
    claimed = Claim(run, lock, created)
    try:
        with writing(run.path):
            found = contents.survey(run.path)
        contents.check_clear(run.path, found)
        if config.overwrite:
            _delete(run, found)
        elif _failed_start(run) and _differing(run, config, dataset.fingerprint):
            _delete(run, found)  # nobody misses it
        if not run.config_file.exists():
            _write_json(run.config_file, config_to_json(config))
            claimed.begins = True
        existing = run.config()
        if not run.provenance_file.exists():
            provenance = Provenance(dataset=dataset, sessions=[])
            _write_json(run.provenance_file, dataclasses.asdict(provenance))
        _check_same(run, config, dataset.fingerprint)
        if config_to_json(existing) != config_to_json(config):
            _write_json(run.config_file, config_to_json(config))
        if config.overwrite and (line := contents.left_standing(run.path, found)):
            say(line, stderr=True)
    except BaseException:
        claimed.withdraw()
        claimed.release()
        raise
    return claimed


def has_begun(run: RunDirectory) -> bool:
    """Says whether a run has logged or saved anything, so that there is something to continue."""
    with writing(run.path):
        logged = run.metrics_file.exists() and run.metrics_file.stat().st_size > 0
        saved = manifest.steps(run.checkpoints)[:1] > [0] or any(run.checkpoints.glob("*.corrupt"))
        return logged or saved or run.summary_file.exists()


def _failed_start(run: RunDirectory) -> bool:
    """Says whether a run's start was killed, or failed, before any of it was logged or saved."""
    records_exist = run.config_file.exists() and run.provenance_file.exists()
    return records_exist and not has_begun(run)


def _differing(run: RunDirectory, config: ResolvedConfig, fingerprint: str) -> list[str]:
    """Returns what keeps a run from being continued with a configuration and a dataset."""
    there, here = vars(run.config()).copy(), vars(config).copy()
    there["dataset fingerprint"], here["dataset fingerprint"] = run.fingerprint(), fingerprint
    changeable = config_lib.CHANGEABLE_FIELDS
    if run.fingerprint() == fingerprint:  # the same images, wherever they lie now
        changeable += _OF_THE_IMAGES
    return [
        f"{field} {flags.show(there[field])} there, {flags.show(here[field])} here"
        for field in here
        if field not in changeable and there[field] != here[field]
    ]


def _check_same(run: RunDirectory, config: ResolvedConfig, fingerprint: str) -> None:
    """Checks that a run can be continued with a configuration and a dataset."""
    if differing := _differing(run, config, fingerprint):
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


def _acquire(directory: Path) -> tuple[FileLock, list[Path]]:
    """Takes a run directory's lock; returns it and the directories created for it."""
    path = directory / LOCK
    with writing(path):
        created = make_directory(directory)
        lock = FileLock(path)
        try:
            lock.acquire(timeout=_LOCK_TIMEOUT)
        except Timeout:
            raise RunError(
                f"Another process is training in {directory}: wait until it has ended, or name "
                "another --out"
            ) from None
        return lock, created


def _delete(run: RunDirectory, found: Contents) -> None:
    with writing(run.path):
        contents.delete(run.path, found)


def _write_json(path: Path, content: Any) -> None:
    _write_text(path, json.dumps(content, indent=2) + "\n")


def _write_text(path: Path, text: str) -> None:
    with writing(path):
        replace_synced(path, text)


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
