"""python -m gan_jax.runs.track: uploads a run to Weights & Biases or Trackio.

The run directory is only read, while it is trained or afterwards. It is one run at the service,
whatever its population: its series are those of TensorBoard (`series`), with a mean for each
setting and one series for each seed.

A step is uploaded once, and as a whole: metrics and picture. What the service holds last tells
where to go on, so that neither this command's end nor the training's loses or repeats anything.
A training that is interrupted goes on from its last checkpoint and computes the steps after that
again, to the same numbers; those that were uploaded are not uploaded again.
"""

import contextlib
import dataclasses
import hashlib
import itertools
import json
import os
import time
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro

from gan_jax.config import ResolvedConfig
from gan_jax.runs import contents, records, series, trackers
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.trackers import Tracker
from gan_jax.schedule import due
from gan_jax.terminal import cli, progress
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.terminal.output import say

PROG = "python -m gan_jax.runs.track"

_POLL_SECONDS = 2.0


@dataclasses.dataclass(frozen=True)
class TrackConfig:
    """Upload a run's metrics, configuration and pictures to Weights & Biases or Trackio.

    Given again, it uploads what has been added. The run directory is only read.
    """

    run_dir: Annotated[tyro.conf.Positional[Path], tyro.conf.arg(metavar="RUN_DIR")]
    """The run directory that `python -m gan_jax.train` writes."""

    to: Literal["wandb", "trackio"]
    """The service. wandb: with an account, or WANDB_MODE=offline. trackio: on this machine."""

    follow: bool = False
    """Wait for what the training adds, until it is finished; also for its beginning."""

    project: str = "gan_jax"
    """The service's project."""

    name: Annotated[
        str | None,
        tyro.conf.arg(metavar="STR", help_behavior_hint="(default: the directory's, and a digest)"),
    ] = None
    """The run's name at the service."""


@dataclasses.dataclass(frozen=True)
class Step:
    """What a run directory holds of one step."""

    number: int
    values: dict[str, float]
    pictures: dict[str, Path]

    def __str__(self) -> str:
        what = ["metrics"] * bool(self.values) + sorted(self.pictures)
        return f"step {self.number:,}: {', '.join(what)}"


def identity(run: RunDirectory) -> str | None:
    """Returns what tells a run from all others, wherever its directory is moved to.

    None before its training has begun. `train --overwrite` begins another run.

    Raises:
      UsageError, RunError: If the directory holds something else, or cannot be read.
    """
    if not run.config_file.exists() or not run.provenance_file.exists():
        return None
    provenance = run.provenance()
    if not provenance.sessions:
        return None
    first = dataclasses.asdict(provenance.sessions[0])
    began = {name: first[name] for name in ("started", "command", "host")}
    text = json.dumps([began, provenance.dataset.fingerprint], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def description(run: RunDirectory, config: ResolvedConfig) -> dict[str, Any]:
    """Returns what a service shows as a run's configuration, of JSON types."""
    provenance = run.provenance()
    first = provenance.sessions[0]
    return records.config_to_json(config) | {
        "identity": identity(run),
        "dataset_fingerprint": provenance.dataset.fingerprint,
        "command": first.command,
        "packages": first.packages,
        "device": first.device,
    }


def complete_steps(run: RunDirectory, config: ResolvedConfig) -> tuple[list[Step], bool]:
    """Returns the steps to which nothing will be added, in order, and whether the run is finished.

    A step is complete once a later one is there, or its picture is, if one is due. The last one
    of a run, with its curves, is complete when the run is finished.
    """
    finished = run.finished(config.steps)
    # What is written last is read first: a picture that is there has its metrics.
    pictures = {contents.step_of_picture(path): path for path in run.pictures()}
    by_step = itertools.groupby(run.metrics(), lambda line: line["step"])
    values = {step: series.scalars(list(lines), config) for step, lines in by_step}
    steps = []
    newest = max([*values, *pictures], default=0)
    for number in sorted({*values, *pictures}):
        last = number == config.steps
        lacks_picture = due(config.sample_every, number) and number not in pictures
        if number == newest and not finished and (last or lacks_picture):
            break
        shown = {"samples": pictures[number]} if number in pictures else {}
        if last and finished and run.curves.exists():
            shown["curves"] = run.curves
        steps.append(Step(number, values.get(number, {}), shown))
    return steps, finished


def _check_written_elsewhere(run: RunDirectory, to: str) -> None:
    """Checks that the service's own files are not kept in the run directory."""
    variable = {"wandb": "WANDB_DIR", "trackio": "TRACKIO_DIR"}[to]
    place = os.environ.get(variable) or ("." if to == "wandb" else "~")
    if Path(place).expanduser().resolve().is_relative_to(run.path.resolve()):
        raise UsageError(
            f"{to} would write into the run directory: set {variable} to another directory"
        )


def _wait_for_beginning(run: RunDirectory) -> None:
    if run.path.exists() and not run.path.is_dir():
        run.config()  # says what is wrong
    if identity(run) is None:
        say(f"{run.path} holds no run yet: waiting for its training to begin")
        while identity(run) is None:
            time.sleep(_POLL_SECONDS)


def main() -> int:
    """Uploads as the command line says; returns the exit code."""
    options = cli.parse(TrackConfig, PROG)
    for flag in ("project", "name"):
        if getattr(options, flag) == "":
            raise UsageError(f"--{flag}: it is empty")
    run = RunDirectory(options.run_dir)
    _check_written_elsewhere(run, options.to)
    if options.follow:
        _wait_for_beginning(run)
    config = run.config()
    run_identity = identity(run)
    if run_identity is None:
        raise UsageError(f"the training in {run.path} has not begun: give --follow to wait for it")
    name = options.name or f"{run.path.resolve().name}-{run_identity[:6]}"
    tracker = trackers.TRACKERS[options.to](
        options.project, name, run_identity, description(run, config)
    )
    with contextlib.closing(tracker):
        _upload(run, run_identity, tracker, follow=options.follow)
    say(f"{run.path} up to step {tracker.last_step:,} -> {options.to}: {tracker.place}")
    return 0


def _upload(run: RunDirectory, run_identity: str, tracker: Tracker, *, follow: bool) -> None:
    first = True
    while True:
        config = run.config()  # a training that is continued may have more steps
        steps, finished = complete_steps(run, config)
        if identity(run) != run_identity:
            raise RunError(f"{run.path} holds another run now: give the same command again")
        new = [step for step in steps if step.number > tracker.last_step]
        if first and new:
            with progress.counting(f"Uploading {run.path}", len(new)) as advance:
                for step in new:
                    tracker.log(step.number, step.values, step.pictures)
                    advance()
        else:
            for step in new:
                tracker.log(step.number, step.values, step.pictures)
                say(str(step))
        if finished or not follow:
            return
        if first:
            say(f"Following {run.path} until its training is finished; Ctrl-C ends this")
        first = False
        time.sleep(_POLL_SECONDS)


if __name__ == "__main__":
    cli.run(main)
