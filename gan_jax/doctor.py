"""python -m gan_jax.doctor: is all well, with this machine and with a run?

Looks and reports, and changes nothing but caches: what it finds damaged, the next training of
that run sets aside.
"""

import dataclasses
import importlib.metadata
import json
import platform
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

import tyro

from gan_jax import config as config_lib
from gan_jax.config import TrainConfig
from gan_jax.data import datasets
from gan_jax.runs import manifest, provenance
from gan_jax.runs.directory import Run
from gan_jax.terminal import cli
from gan_jax.terminal.errors import RunError, UsageError

PROG = "python -m gan_jax.doctor"

# jax-ml/jax issues 39103, 39257, 40412 (wrong sums on CPU) and 40633 (NaNs on GPU).
_BAD_JAXLIB = ("0.10.2", "0.11.0", "0.11.1", "0.11.2")
_STYLES = {"ok": "green", "warning": "yellow", "failed": "bold red"}


@dataclasses.dataclass(frozen=True)
class DoctorConfig:
    """Check this machine and, where one is named, a run. Exit code 0 only if all is well."""

    run_dir: tyro.conf.Positional[Path | None] = None
    """A run directory that `python -m gan_jax.train` wrote."""

    json: bool = False
    """Print what was found as JSON."""


@dataclasses.dataclass(frozen=True)
class Finding:
    """What one check found; `detail` is one line."""

    name: str
    status: Literal["ok", "warning", "failed"]
    detail: str


def check_machine(config: TrainConfig, where: Path) -> Iterator[Finding]:
    """Checks versions, devices, what they compute, and the free disk.

    Args:
      config: A run's configuration, whose checkpoints must find room.
      where: A directory on the disk where they must.
    """
    from gan_jax import jax_setup

    jax_setup.configure("default")
    yield _versions()
    yield _guarded("devices", _devices)
    yield _guarded("known answers", _known_answers)
    yield _guarded("disk", lambda: _disk(config, where))


def _guarded(name: str, check: Callable[[], Finding]) -> Finding:
    """Returns a check's finding; the error that it raised is one too."""
    try:
        return check()
    except (RunError, UsageError, OSError, RuntimeError) as error:
        return Finding(name, "failed", " ".join(str(error).split()))


def _versions() -> Finding:
    versions = {name: importlib.metadata.version(name) for name in provenance.PACKAGES}
    detail = ", ".join(f"{name} {version}" for name, version in versions.items())
    if versions["jaxlib"] in _BAD_JAXLIB:
        return Finding(
            "versions",
            "warning",
            f"{detail}. This jaxlib is known to miscompute: pip install 'jax!=0.10.2,!=0.11.*'",
        )
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
    return Finding("known answers", "ok", f"all {len(jax_setup.KNOWN_ANSWERS)} computed right")


def _disk(config: TrainConfig, where: Path) -> Finding:
    import jax

    from gan_jax import presets
    from gan_jax.parallel import population

    members = config_lib.members(config)
    on_device = population.place(presets.build(config), members, jax.devices()[:1])
    state = on_device.abstract_state(28 * 28, len(members))
    checkpoint = sum(x.size * x.dtype.itemsize for x in jax.tree.leaves(state.replace(key=None)))
    free = shutil.disk_usage(where).free
    detail = f"{_size(free)} free at {where.absolute()}, a checkpoint takes {_size(checkpoint)}"
    if free < 2 * checkpoint:
        return Finding("disk", "failed", f"{detail}: too little for two more")
    return Finding("disk", "ok", detail)


def _size(count: int) -> str:
    return f"{count / 2**30:.1f} GiB" if count >= 2**30 else f"{count / 2**20:.0f} MiB"


def check_dataset(config: TrainConfig | None, recorded: str | None) -> Finding:
    """Checks the images, without preparing any.

    Args:
      config: A run's configuration; None looks for MNIST.
      recorded: The fingerprint that the run's provenance holds.
    """
    name, split, data_dir = "mnist", "train", None
    if config is not None:
        name, split, data_dir = config.dataset, config.split, config.data_dir
    if not datasets.is_here(name, data_dir):
        if config is None:
            return Finding("dataset", "ok", "mnist is not here yet: the first training prepares it")
        return Finding("dataset", "failed", f"{name} is not here: to get it, {datasets.HOW_TO_GET}")
    dataset = datasets.load(name, split, data_dir=data_dir)
    detail = f"{name} {split}, {len(dataset.images):,} images from {dataset.source}"
    if recorded not in (None, dataset.fingerprint):
        other = f"{dataset.fingerprint} here, {recorded} when the run began"
        return Finding("dataset", "failed", f"{detail}: other images, {other}")
    return Finding("dataset", "ok", f"{detail}, {dataset.fingerprint}")


def check_run(run: Run, config: TrainConfig) -> Iterator[Finding]:
    """Verifies every checkpoint, and checks that metrics and summary belong to them."""
    directory = run.checkpoints
    steps, sound = manifest.steps(directory), []
    for step in steps:
        name, wrong = f"checkpoint {step}", manifest.damage(directory / str(step))
        if wrong is None:
            sound.append(step)
            files = [path for path in (directory / str(step)).rglob("*") if path.is_file()]
            size = _size(sum(path.stat().st_size for path in files))
            yield Finding(name, "ok", f"{len(files)} files, {size}, as they were saved")
        else:
            yield Finding(name, "failed", f"{wrong}; a training would set it aside")
    if not steps:
        yield Finding("checkpoints", "ok", "none yet")
    elif not sound:
        yield Finding("checkpoints", "failed", "none is sound: the run cannot be continued")
    if directory.in_use(run.directory):
        yield Finding("in use", "ok", "a process is training here now")
    elif left := manifest.leftovers(directory):
        names = ", ".join(path.name for path in left)
        yield Finding("leftovers", "ok", f"{names}: of a killed process, the next one sweeps them")
    newest = sound[0] if sound else None
    yield _guarded("metrics", lambda: _metrics(run, config, newest))
    yield _guarded("summary", lambda: _summary(run, config, newest))


def _metrics(run: Run, config: TrainConfig, newest: int | None) -> Finding:
    """Checks that the lines follow one another, and reach as far as the newest checkpoint."""
    settings = len({member.setting for member in config_lib.members(config)})
    lines = run.metrics()
    ends = [(line["step"], line["steps"]) for line in lines]
    last = 0
    for i, (step, count) in enumerate(ends):
        if i % settings == 0 and step - count != last:
            return Finding("metrics", "failed", f"lines of steps {last + 1} to {step - count} lack")
        if i % settings != 0 and step != last:
            return Finding("metrics", "failed", f"a line of step {last} lacks")
        last = step
    if len(lines) % settings != 0:
        return Finding("metrics", "failed", f"a line of step {last} lacks")
    logged = 0
    if newest is not None:
        from gan_jax.runs.checkpoints import read_extra

        logged = newest - read_extra(run.checkpoints, newest)["interval"]["count"]
    if last < logged:
        return Finding("metrics", "failed", f"lines of steps {last + 1} to {logged} lack")
    return Finding("metrics", "ok", f"{len(lines)} lines, none lacks up to step {last}")


def _summary(run: Run, config: TrainConfig, newest: int | None) -> Finding:
    """Checks that a finished run's last checkpoint holds the state that the summary names."""
    if not run.finished(config.steps):
        at = 0 if newest is None else newest
        detail = f"not finished: the same command continues it from step {at} of {config.steps}"
        return Finding("summary", "ok", detail)
    if newest != config.steps:
        return Finding("summary", "failed", f"no sound checkpoint of the last step, {config.steps}")
    import jax

    from gan_jax import presets
    from gan_jax.parallel import population
    from gan_jax.runs.checkpoints import restore_population, state_digest

    members = config_lib.members(config)
    on_device = population.place(presets.build(config), members, jax.devices()[:1])
    state, _ = restore_population(run.checkpoints, newest, on_device, 28 * 28)
    digests = [state_digest(on_device.member(state, i)) for i in range(len(members))]
    if digests != run.digests():
        return Finding("summary", "failed", "its digests are not those of the last checkpoint")
    return Finding("summary", "ok", f"finished at step {newest}, its digests are the checkpoint's")


def _find(options: DoctorConfig) -> Iterator[Finding]:
    if options.run_dir is None:
        yield from check_machine(TrainConfig(), Path())
        yield _guarded("dataset", lambda: check_dataset(None, None))
        return
    run = Run(options.run_dir)
    try:
        config, fingerprint = run.config(), run.fingerprint()
    except RunError as error:
        yield from check_machine(TrainConfig(), run.directory)
        yield Finding("config", "failed", str(error))
        return
    yield from check_machine(config, run.directory)
    yield _guarded("dataset", lambda: check_dataset(config, fingerprint))
    members = config_lib.members(config)
    what = f"k = {config.k}, {len(members)} members" if len(members) > 1 else f"k = {config.k}"
    detail = f"{config.preset}, {config.loss}, {what} from seed {config.seed}, {config.steps} steps"
    yield Finding("config", "ok", detail)
    yield from check_run(run, config)


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
    """Prints each finding as soon as it is there; returns all."""
    from rich.console import Console

    console = Console(highlight=False)
    shown = []
    for finding in findings:
        status = f"[{_STYLES[finding.status]}]{finding.status:8}[/]"
        console.print(status, f"{finding.name:16}", end="")
        console.print(finding.detail, markup=False, soft_wrap=True)
        shown.append(finding)
    return shown


if __name__ == "__main__":
    cli.run(main)
