"""The services that a run can be uploaded to, behind one interface: Weights & Biases and Trackio.

Each keeps a step as one row. The newest step that it holds tells what is still to be uploaded, so
that nothing has to be remembered elsewhere.
"""

import contextlib
import importlib
import io
import json
import os
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from gan_jax.storage.files import replace_synced
from gan_jax.terminal.errors import RunError, UsageError, reason

_OFFLINE_RECORD = "gan_jax.json"  # beside wandb's own files of an offline run


class Tracker(Protocol):
    """A run at a service.

    Attributes:
      last_step: The newest step that the service holds; -1 if it holds none.
      place: Where to look at it, in words.
    """

    last_step: int
    place: str

    def log(self, step: int, values: Mapping[str, float], pictures: Mapping[str, Path]) -> None:
        """Uploads one step, later than all before; a picture is a PNG file."""

    def close(self) -> None:
        """Waits until everything has been handed over.

        Raises:
          RunError: If it was not.
        """


class Wandb:
    """A run at Weights & Biases, or in its offline directory where WANDB_MODE says so."""

    def __init__(self, project: str, name: str, identity: str, config: dict[str, Any]):
        self._wandb = wandb = _import("wandb")
        try:
            self._run = wandb.init(
                project=project,
                name=name,
                id=identity,
                resume="allow",
                config=config,
                allow_val_change=True,  # of what may change when a run is continued
                settings=wandb.Settings(
                    console="off", silent=True, disable_git=True, x_disable_stats=True
                ),
            )
        except wandb.errors.UsageError as error:
            raise UsageError(_why_not_wandb(error)) from error
        except wandb.errors.AuthenticationError as error:
            raise UsageError(f"wandb takes no such API key: {reason(error)}") from error
        except wandb.errors.Error as error:
            raise RunError(_why_not_wandb(error)) from error
        self.last_step = self._run.starting_step - 1
        self._record: Path | None = None
        if self._run.settings.mode != "offline":
            self.place = self._run.url or f"project {project}, run {name}"
        else:  # the server's newest step is not known
            directory = Path(self._run.settings.sync_dir)
            records = directory.parent.glob(f"offline-run-*-{identity}/{_OFFLINE_RECORD}")
            steps = [json.loads(path.read_text(encoding="utf-8"))["last_step"] for path in records]
            self.last_step = max(steps, default=-1)
            self._record = directory / _OFFLINE_RECORD
            self.place = f"{directory}; `wandb sync` uploads it"

    def log(self, step: int, values: Mapping[str, float], pictures: Mapping[str, Path]) -> None:
        """As `Tracker.log`."""
        media = {name: self._wandb.Image(str(path)) for name, path in pictures.items()}
        self._run.log({**values, **media}, step=step)
        self.last_step = step
        if self._record is not None:
            replace_synced(self._record, json.dumps({"last_step": step}) + "\n")

    def close(self) -> None:
        """As `Tracker.close`."""
        self._run.finish()


class Trackio:
    """A run in Trackio's local database, `$TRACKIO_DIR` or its own default."""

    def __init__(self, project: str, name: str, identity: str, config: dict[str, Any]):
        for variable in ("TRACKIO_SPACE_ID", "TRACKIO_SERVER_URL"):
            if os.environ.get(variable):
                raise UsageError(
                    f"{variable} is set, and this command writes to Trackio's local database only: "
                    "unset it, and upload the project afterwards by `trackio sync`"
                )
        # Its other mode keeps rows where they cannot be counted.
        os.environ["TRACKIO_STORAGE_MODE"] = "sqlite"
        self._trackio = _import("trackio")
        self._storage = _import("trackio.sqlite_storage").SQLiteStorage
        warnings.filterwarnings("ignore", module="trackio")  # `close` reads what it kept
        self._project, self._name = project, name
        there = self._storage.get_run_config(project, name)
        if there is not None and there.get("identity") != identity:
            raise UsageError(
                f"project {project} holds another run named {name}: give another --name"
            )
        try:
            with _silent():
                self._trackio.init(
                    project=project,
                    name=name,
                    resume="allow",
                    config=config,
                    embed=False,
                    auto_log_gpu=False,
                    auto_log_cpu=False,
                )
        except ValueError as error:
            raise UsageError(f"--project {project}: {reason(error)}") from error
        self.last_step = self._kept()
        self.place = f"project {project}, run {name}; `trackio show` draws it"

    def _kept(self) -> int:
        step = self._storage.get_last_step(self._project, self._name)
        return -1 if step is None else step

    def log(self, step: int, values: Mapping[str, float], pictures: Mapping[str, Path]) -> None:
        """As `Tracker.log`."""
        media = {name: self._trackio.Image(str(path)) for name, path in pictures.items()}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            self._trackio.log({**values, **media}, step=step)
        if caught:  # it goes on without what it could not write
            raise RunError(f"step {step} is not uploaded: {reason(Exception(caught[0].message))}")
        self.last_step = step

    def close(self) -> None:
        """As `Tracker.close`; Trackio only warns of what it could not write, so it is read back."""
        with _silent():
            self._trackio.finish()
        if (kept := self._kept()) < self.last_step:
            raise RunError(
                f"Trackio holds step {kept} and not step {self.last_step}: its directory cannot be "
                "written. Fix the cause and give the same command again"
            )


TRACKERS = {"wandb": Wandb, "trackio": Trackio}


def _import(module: str) -> Any:
    """Imports what an extra of this project installs.

    Raises:
      UsageError: If it is not installed.
    """
    extra = module.partition(".")[0]
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != extra:
            raise
        raise UsageError(f"--to {extra}: {extra} is not installed: pip install {extra}") from None


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    """Drops what a service prints: this project's commands say what was done."""
    with contextlib.redirect_stdout(io.StringIO()):
        yield


def _why_not_wandb(error: Exception) -> str:
    why = reason(error)
    if "API key" in why:
        return (
            "wandb has no API key: `wandb login` keeps yours; with WANDB_MODE=offline, the run "
            "stays on this machine"
        )
    return f"wandb cannot be reached: {why}. With WANDB_MODE=offline, the run stays on this machine"
