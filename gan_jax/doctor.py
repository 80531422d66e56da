"""python -m gan_jax.doctor: checks this machine and, if one is named, a run.

It changes nothing but caches. Corrupt checkpoints stay where they are; the next training of that
run quarantines them.
"""

import contextlib
import dataclasses
import json
import platform
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import tyro

from gan_jax import captions, jax_environment
from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig, TrainConfig, resolve
from gan_jax.data import datasets, source
from gan_jax.data.source import DEFAULT_SOURCE, DataSource
from gan_jax.runs import commit, consistency, divergence, manifest, provenance
from gan_jax.runs.directory import RunDirectory, in_use
from gan_jax.terminal import cli
from gan_jax.terminal.errors import RunError, UsageError

PROG = "python -m gan_jax.doctor"

_STYLES = {"ok": "green", "warning": "yellow", "failed": "bold red"}


@dataclasses.dataclass(frozen=True)
class DoctorConfig:
    """Check this machine and, if one is named, a run. The exit code is 0 only if all is well."""

    run_dir: Annotated[
        tyro.conf.Positional[Path | None],
        tyro.conf.arg(metavar="[RUN_DIR]", help_behavior_hint=""),
    ] = None
    """A run directory that `python -m gan_jax.train` wrote."""

    json: bool = False
    """Print what was found as JSON."""


@dataclasses.dataclass(frozen=True)
class Finding:
    """What one check found; `detail` is one line."""

    name: str
    status: Literal["ok", "warning", "failed"]
    detail: str


def start_jax() -> str | None:
    """Makes JAX ready; returns why it cannot be used here, None if it can."""
    try:
        jax_environment.load()
        from gan_jax import jax_setup

        jax_setup.configure("default")
    except (UsageError, RunError) as error:
        return str(error)
    return None


def check_machine(config: ResolvedConfig, where: Path, failure: str | None) -> Iterator[Finding]:
    """Checks versions, devices, what they compute, and the free disk space.

    Args:
      config: A run's configuration, which determines the size of a checkpoint.
      where: A directory on the disk that has to hold the checkpoints.
      failure: Why JAX cannot be used here; None if it can.
    """
    yield _versions()
    if failure is not None:
        yield Finding("devices", "failed", failure)
        return
    from gan_jax import cuda_graph

    yield _guarded("devices", _devices)
    yield _guarded("known answers", _known_answers)
    if (found := cuda_graph.diagnosis()) is not None:
        yield Finding("cuda graph", *found)
    yield _guarded("disk", lambda: _disk(config, where))


def _guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """Returns a check's finding; an error in the check becomes a failed one."""
    try:
        return check()
    except (RunError, UsageError, OSError, RuntimeError) as error:
        return Finding(name, "failed", " ".join(str(error).split()))


def _versions() -> Finding:
    versions = provenance.packages()
    versions["gan_jax"] += f" ({commit.summary()})"
    detail = ", ".join(f"{name} {version}" for name, version in versions.items())
    if versions["jaxlib"] in jax_environment.BAD_JAXLIB:
        detail += ". This jaxlib is known to miscompute: pip install 'jax!=0.10.2,!=0.11.*'"
        return Finding("versions", "warning", detail)
    return Finding("versions", "ok", f"python {platform.python_version()}, {detail}")


def _devices() -> Finding:
    found = provenance.device()
    detail = f"{found['count']} x {found['kind']} ({found['platform']}), {found['cores']} cores"
    if found["processor"]:
        detail += f" of {found['processor']}"
    if found["platform"] == "cpu" and Path("/proc/driver/nvidia/version").exists():
        detail += ". JAX does not use the NVIDIA GPU of this machine: pip install -e '.[cuda12]'"
        return Finding("devices", "warning", detail)
    return Finding("devices", "ok", detail)


def _known_answers() -> Finding:
    from gan_jax import jax_setup

    jax_setup.check_backend()
    return Finding("known answers", "ok", f"all {len(jax_setup.KNOWN_ANSWERS)} are right")


def _disk(config: ResolvedConfig, where: Path) -> Finding:
    import jax

    from gan_jax.runs import restore

    population = restore.one_device(config)
    state = population.abstract_state(config.dim, population.padded_size)
    checkpoint = sum(x.size * x.dtype.itemsize for x in jax.tree.leaves(state.replace(key=None)))
    free = shutil.disk_usage(where).free
    detail = f"{_size(free)} free at {where.absolute()}, a checkpoint takes {_size(checkpoint)}"
    if free < 2 * checkpoint:
        return Finding("disk", "failed", f"{detail}: too little for two more")
    return Finding("disk", "ok", detail)


def _size(count: int) -> str:
    return f"{count / 2**30:.1f} GiB" if count >= 2**30 else f"{count / 2**20:.0f} MiB"


def check_dataset(config: ResolvedConfig | None, recorded: str | None) -> Finding:
    """Checks the images, but does not prepare a dataset.

    Args:
      config: A run's configuration; None looks for MNIST.
      recorded: The fingerprint that the run's provenance holds.
    """
    name, split, prepared = "mnist", "train", DEFAULT_SOURCE
    if config is not None:
        name, split = config.dataset, config.split
        prepared = DataSource(recorded=DataSource(config.data_dir, None, config.source.reading))
    if not datasets.is_here(name, prepared):
        if config is None:
            return Finding("dataset", "ok", "mnist is not here yet: the first training prepares it")
        return Finding("dataset", "failed", f"{name} is not here: to get it, {source.remedy(name)}")
    dataset = datasets.load(name, split, prepared)
    detail = f"{name} {split}, {len(dataset.images):,} images from {dataset.origin}"
    if recorded not in (None, dataset.fingerprint):
        other = f"{dataset.fingerprint} here, {recorded} when the run began"
        return Finding("dataset", "failed", f"{detail}: other images, {other}")
    return Finding("dataset", "ok", f"{detail}, {dataset.fingerprint}")


def check_run(
    run: RunDirectory, config: ResolvedConfig | None, failure: str | None = None
) -> Iterator[Finding]:
    """Verifies every checkpoint, and checks that the metrics and the summary match them.

    Args:
      run: The run directory.
      config: Its configuration; None if that cannot be read. Without it, less is checked.
      failure: Why JAX cannot be used here; None if it can. Without it, less is checked.
    """
    directory = run.checkpoints
    steps, valid = manifest.steps(directory), []
    for step in steps:
        opened = config if failure is None else None
        finding = _guarded(f"checkpoint {step}", lambda i=step, c=opened: _checkpoint(run, i, c))
        valid += [step] if finding.status == "ok" else []
        yield finding
    if not steps:
        yield Finding("checkpoints", "ok", "none yet")
    elif not valid:
        yield Finding("checkpoints", "failed", "none is valid: the run cannot be continued")
    if in_use(run.path):
        yield Finding("in use", "ok", "a process is training here now")
    elif left := manifest.leftovers(directory):
        names = ", ".join(path.name for path in left)
        yield Finding("leftovers", "ok", f"{names}: of a killed process; a training deletes them")
    newest = valid[0] if valid else None
    recorded = _guarded("provenance", lambda: _provenance(run, newest))
    yield recorded
    if config is None:
        yield _guarded("metrics", lambda: _readable("metrics", run.metrics))
        yield _guarded("summary", lambda: _readable("summary", run.summary))
        return
    if failure is not None:
        yield Finding("the rest", "warning", "not compared with checkpoints: JAX cannot be used")
        return
    if recorded.status == "ok":
        yield _guarded("numerics", lambda: _numerics(run, config, newest or 0))
    if newest is not None and config_lib.num_members(config) > 1:
        yield _guarded("members", lambda: _members(run, config, newest))
    yield _guarded("metrics", lambda: _metrics(run, config, newest))
    yield _guarded("summary", lambda: _summary(run, config, newest))


def _checkpoint(run: RunDirectory, step: int, config: ResolvedConfig | None) -> Finding:
    """Checks that a checkpoint is what was saved; opens it, if the configuration is given."""
    name, path = f"checkpoint {step}", run.checkpoints / str(step)
    if wrong := manifest.corruption(path):
        return Finding(name, "failed", f"{wrong}; a training would quarantine it")
    if config is not None:
        from gan_jax.runs import restore

        restore.check(run, step, config)
    sizes = [file.stat().st_size for file in path.rglob("*") if file.is_file()]
    return Finding(name, "ok", f"{len(sizes)} files, {_size(sum(sizes))}, as they were saved")


def _members(run: RunDirectory, config: ResolvedConfig, newest: int) -> Finding:
    """Says which members have diverged by the newest checkpoint."""
    from gan_jax.runs import restore

    diverged = restore.check(run, newest, config).diverged
    if not diverged:
        return Finding("members", "ok", f"none of {config_lib.num_members(config)} has diverged")
    names = divergence.names(diverged, config)
    return Finding("members", "warning", f"{divergence.count(diverged, config)}: {names}")


def _numerics(run: RunDirectory, config: ResolvedConfig, step: int) -> Finding:
    """Checks that all sessions rounded alike, and that this process does as well."""
    sessions = run.provenance().sessions
    if changes := provenance.changes(sessions, step):
        detail = f"changed {', '.join(changes)}. Its end is not that of an uninterrupted run"
        return Finding("numerics", "warning", detail)
    there = provenance.recorded(sessions, step)
    if differing := provenance.differences(there, provenance.numerics()):
        detail = f"trained under others: {', '.join(differing)}"
        if run.finished(config.steps):
            return Finding("numerics", "ok", detail)
        detail += ". Continued here, its end is not that of an uninterrupted run"
        return Finding("numerics", "warning", detail)
    return Finding("numerics", "ok", "no session that is known to round otherwise than here")


def _provenance(run: RunDirectory, newest: int | None) -> Finding:
    """Checks that the provenance can be read, and that it fits the checkpoints."""
    found = run.provenance()
    if wrong := consistency.provenance_error(found, newest):
        return Finding("provenance", "failed", wrong)
    return Finding("provenance", "ok", f"sessions: {len(found.sessions)}")


def _readable(name: str, read: Callable[[], Any]) -> Finding:
    read()
    return Finding(name, "ok", "can be read")


def _metrics(run: RunDirectory, config: ResolvedConfig, newest: int | None) -> Finding:
    """Checks that no line is missing up to the newest checkpoint."""
    lines, logged = run.metrics(), 0
    if newest is not None:
        from gan_jax.runs import restore

        logged = newest - restore.check(run, newest, config).interval.count
    if wrong := consistency.metrics_error(lines, config, logged):
        return Finding("metrics", "failed", wrong)
    last = lines[-1]["step"] if lines else 0
    return Finding("metrics", "ok", f"{len(lines)} lines, complete up to step {last}")


def _summary(run: RunDirectory, config: ResolvedConfig, newest: int | None) -> Finding:
    """Checks that a finished run's last checkpoint holds the state that the summary names."""
    summary = run.summary()
    if summary is not None and (wrong := consistency.summary_error(summary, config, newest)):
        return Finding("summary", "failed", wrong)
    if newest is None or summary is None or summary.step < config.steps:
        detail = f"not finished: the same command continues it from step {newest or 0}"
        return Finding("summary", "ok", f"{detail} of {config.steps}")

    from gan_jax.runs.checkpoints import state_digest
    from gan_jax.runs.restore import restore

    restored = restore(run, newest, config)
    digests = [state_digest(restored.member(i)) for i in range(len(restored.members))]
    if digests != run.digests():
        return Finding("summary", "failed", "its digests are not those of the last checkpoint")
    return Finding("summary", "ok", f"finished at step {newest}, its digests are the checkpoint's")


def _find(options: DoctorConfig) -> Iterator[Finding]:
    failure = start_jax()
    default = resolve(TrainConfig(), "mnist", source.num_examples("mnist", "train"))
    if options.run_dir is None:
        yield from check_machine(default, Path(), failure)
        yield _guarded("dataset", lambda: check_dataset(None, None))
        return
    run = RunDirectory(options.run_dir)
    config = fingerprint = None
    try:
        config = run.config()
        found = Finding("config", "ok", captions.summary(config))
    except RunError as error:
        found = Finding("config", "failed", str(error))
    with contextlib.suppress(RunError):  # its own check names what is wrong with it
        fingerprint = run.fingerprint()
    yield from check_machine(config or default, run.path, failure)
    if config is not None:
        yield _guarded("dataset", lambda: check_dataset(config, fingerprint))
    yield found
    yield from check_run(run, config, failure)


def main() -> int:
    """Checks as the command line says; returns the exit code."""
    options = cli.parse(DoctorConfig, PROG)

    findings = _shown(_find(options)) if not options.json else list(_find(options))
    well = all(finding.status == "ok" for finding in findings)
    if options.json:
        checks: list[dict[str, Any]] = [dataclasses.asdict(finding) for finding in findings]
        print(json.dumps({"ok": well, "checks": checks}, indent=2))
    else:
        print("All is well." if well else "Not all is well.")
    return 0 if well else 1


def _shown(findings: Iterable[Finding]) -> list[Finding]:
    """Prints each finding as it comes; returns all."""
    from rich.text import Text

    from gan_jax.terminal.output import console
    from gan_jax.terminal.streams import one_line

    screen = console()
    shown = []
    for finding in findings:
        status = Text(f"{finding.status:8}", style=_STYLES[finding.status])
        screen.print(status, one_line(f"{finding.name:16}{finding.detail}"), soft_wrap=True)
        shown.append(finding)
    return shown


if __name__ == "__main__":
    cli.run(main)
