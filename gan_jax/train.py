"""Training: `train` from Python, and the command `python -m gan_jax.train`.

Both keep everything about a training in a run directory.
"""

import contextlib
import dataclasses
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from gan_jax import captions, jax_environment, library, validation
from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig, TrainConfig
from gan_jax.terminal import caller, cli, output, streams
from gan_jax.terminal.errors import UsageError

if TYPE_CHECKING:
    from gan_jax.data.datasets import Dataset
    from gan_jax.runs.claim import Claim
    from gan_jax.runs.directory import RunDirectory

PROG = "python -m gan_jax.train"


def main() -> int:
    """Trains as the command line says; returns the exit code."""
    _, stopped_by = _train(cli.parse(TrainConfig, PROG))
    return 0 if stopped_by is None else 128 + stopped_by


def train(config: TrainConfig, *, progress: bool = True) -> "RunDirectory":
    """Trains a GAN, or continues its training, and keeps everything about it in a run directory.

    It may be called in a notebook, in any thread, and as often as you like. Nothing is printed:
    what the command prints goes to the logger `gan_jax`, and JAX's settings are afterwards what
    they were before. Messages name a setting by its flag: `--log-every` is `log_every`.

    Args:
      config: The settings. The same ones again continue an unfinished run.
      progress: Whether to show a bar, in a notebook or, on a terminal, on standard error.

    Returns:
      The run directory, `runs/DATASET-PRESET-kK-seedS` unless `config.out` names another.

    Raises:
      UsageError: If something that was asked for cannot be done; a ValueError.
      RunError: If the training failed, such as on a full disk; a RuntimeError.
      KeyboardInterrupt: After Ctrl-C, or a notebook's stop button: the training has saved, and
        the same call continues it.
    """
    if config.distributed:
        raise UsageError(
            "--distributed: a process that trains with others is ended when one of them is lost: "
            f"use the command, {PROG}"
        )
    with library.call(_as_code(config), progress=progress):
        run, stopped_by = _train(config)
    if stopped_by is not None:
        raise KeyboardInterrupt(f"{run.path} is saved, and the same call continues it")
    return run


def _as_code(config: TrainConfig) -> str:
    """Returns the call that trains as a configuration says, with what is not a default."""
    given = {
        field.name: value
        for field in dataclasses.fields(TrainConfig)
        if (value := getattr(config, field.name)) != field.default
    }
    settings = [
        f"{name}={value if isinstance(value, int | float | tuple) else str(value)!r}"
        for name, value in given.items()
    ]
    return f"gan_jax.train.train(TrainConfig({', '.join(settings)}))"


def _train(config: TrainConfig) -> "tuple[RunDirectory, int | None]":
    """Trains; returns the run, and the number of the signal that stopped it."""
    # Cheap checks come first: a mistake is found before anything slow is imported or done.
    validation.validate(config)
    _check_room(config)
    if config.distributed:
        jax_environment.load()
        from gan_jax.parallel import distributed

        distributed.initialize()

    from gan_jax.data import datasets
    from gan_jax.data.source import is_path
    from gan_jax.runs.directory import RunDirectory

    dataset = datasets.load(config.dataset, config_lib.split(config), config.source)
    resolved = config_lib.resolve(config, dataset.name, len(dataset.images), dataset.shape)
    if is_path(dataset.name):
        _check_memory(resolved, len(dataset.images))
    run = RunDirectory(resolved.out)
    with contextlib.ExitStack() as claimed:
        claimed.callback(streams.tell_of_lost, "the training is not affected")
        # A single process claims the run before JAX is imported: other settings are refused at
        # once. But nothing is deleted before it is known that JAX works here.
        claim = None
        if not (config.distributed or config.overwrite):
            claim = claimed.enter_context(_claim(run, resolved, dataset))
        return run, _train_claimed(resolved, dataset, run, claim, claimed)


def _check_room(config: TrainConfig) -> None:
    """Checks what is known of memory and run directory before the dataset is loaded."""
    from gan_jax.data import source
    from gan_jax.runs import directory
    from gan_jax.storage import files
    from gan_jax.training import profiling

    if config.profile is not None:
        profiling.check_directory(Path(config.profile))
    out = config.out
    if source.is_path(config.dataset):  # how many images there are, only reading them tells
        source.parse_split(config_lib.split(config))
    else:
        name = "mnist" if config.dataset == "auto" else config.dataset
        num_examples = source.num_examples(name, config_lib.split(config))
        resolved = config_lib.resolve(config, name, num_examples)
        _check_memory(resolved, num_examples)
        out = config.out if config.dataset == "auto" else resolved.out
    if out is None:
        files.check_directory(Path("runs"))
    else:
        directory.check_out(Path(out))


def _check_memory(config: ResolvedConfig, num_examples: int) -> None:
    """Checks, before JAX is imported, that a training fits, if it can only run on a CPU."""
    from gan_jax.parallel import memory

    if not (config.distributed or memory.accelerator_possible()):
        memory.check_training(config, num_examples)


def _claim(run: "RunDirectory", config: ResolvedConfig, dataset: "Dataset") -> "Claim":
    from gan_jax.runs.claim import claim
    from gan_jax.runs.directory import check_out
    from gan_jax.runs.records import DatasetRecord

    check_out(run.path)
    record = DatasetRecord(
        name=dataset.name,
        split=dataset.split,
        images=len(dataset.images),
        source=dataset.origin,
        fingerprint=dataset.fingerprint,
    )
    return claim(run, config, record)


def _train_claimed(
    config: ResolvedConfig,
    dataset: "Dataset",
    run: "RunDirectory",
    claim: "Claim | None",
    claimed: contextlib.ExitStack,
) -> int | None:
    jax_environment.load()
    import jax

    from gan_jax import jax_setup
    from gan_jax.data import source
    from gan_jax.parallel import distributed, memory

    jax_setup.configure(config.matmul_precision, deterministic=config.deterministic)
    if config.distributed:
        distributed.check_shares(config_lib.num_members(config))
        distributed.check_same("the dataset", dataset.fingerprint)
    if config.overwrite:
        jax_setup.check_backend()
    if config.distributed or config.overwrite:
        claim = distributed.on_first_process(lambda: _claim(run, config, dataset))
        if claim is not None:
            claimed.enter_context(claim)
    say = output.say if distributed.is_first_process() else lambda _: None
    if run.finished(config.steps):
        say(f"{run.path} is finished. Look at {run.picture(config.steps)}")
        return None

    from gan_jax.training import loop

    jax_setup.check_backend()
    memory.check_training(
        config,
        len(dataset.images),
        device=jax.local_devices()[0],
        num_devices=jax.device_count(),
        num_processes=jax.process_count(),
    )
    population = loop.place(config, dataset)
    name = source.dataset_name(dataset.name)
    say(f"{name} {dataset.split}: {len(dataset.images):,} images from {dataset.origin}")
    say(f"{captions.summary(config)} -> {run.path}")
    if (num_used := population.mesh.size) > 1:
        say(f"The members are shared among {num_used} devices.")
    elif jax.device_count() > 1:
        say(f"One run uses one of the {jax.device_count()} devices; a --population uses them all.")
    stopped_by = loop.train(config, dataset, population, run, claim)
    if stopped_by is not None:
        same = "command" if caller.is_command() else "call"
        say(
            f"Stopped by {signal.Signals(stopped_by).name} and saved. The same {same} continues "
            f"this run: {caller.description()}"
        )
    else:
        say(f"Done. Look at {run.picture(config.steps)} and training.gif beside it.")
    return stopped_by


if __name__ == "__main__":
    cli.run(main)
