"""python -m gan_jax.train: trains a GAN and keeps everything about it in a run directory."""

import signal
from pathlib import Path

from gan_jax.config import TrainConfig, members, resolve, validate
from gan_jax.terminal import cli

PROG = "python -m gan_jax.train"


def _members_text(config: TrainConfig) -> str:
    num_members = len(members(config))
    if num_members == 1:
        return f"seed {config.seed}"
    return f"{num_members} members of seed {config.seed} to {config.seed + config.population - 1}"


def main() -> int:
    """Trains as the command line says; returns the exit code."""
    config = cli.parse(TrainConfig, PROG)
    validate(config)

    # From cheap to dear: a mistake is found before anything slow is imported or done.
    from gan_jax.data import datasets
    from gan_jax.runs import directory

    out = config.out
    if config.dataset != "auto":
        num_images = datasets.num_images(config.dataset, config.split)
        out = resolve(config, config.dataset, num_images).out
    if out is None:
        directory.check_writable(Path("runs"))
    else:
        directory.check_out(out)

    if config.distributed:
        from gan_jax.parallel import distributed

        distributed.initialize()
    dataset = datasets.load(
        config.dataset, config.split, data_dir=config.data_dir, mnist_files=config.mnist_files
    )
    config = resolve(config, dataset.name, len(dataset.images))
    run = directory.Run(config.out)

    def open_run():
        directory.check_out(config.out)
        run.open(
            config,
            {
                "name": dataset.name,
                "split": dataset.split,
                "images": len(dataset.images),
                "source": dataset.source,
                "fingerprint": dataset.fingerprint,
            },
        )

    if not config.distributed:
        open_run()  # before JAX is imported: a run that is none of this command's is told at once

    import jax

    from gan_jax import jax_setup
    from gan_jax.parallel import distributed

    jax_setup.configure(config.matmul_precision, deterministic=config.deterministic)
    if config.distributed:
        distributed.check_shares(len(members(config)))
        distributed.check_same("the dataset", dataset.fingerprint)
        distributed.on_first_process(open_run)
    say = print if distributed.is_first_process() else lambda *_, **__: None
    if run.finished(config.steps):
        say(f"{run.directory} is finished. Look at {run.picture(config.steps)}")
        return 0

    from gan_jax.training.loop import Trainer

    jax_setup.check_backend()
    trainer = Trainer(config, dataset, run)
    say(
        f"{dataset.name} {dataset.split}: {len(dataset.images):,} images from {dataset.source}\n"
        f"{config.preset}, {config.loss}, k = {config.k}, {_members_text(config)}, "
        f"{config.steps:,} steps -> {run.directory}",
        flush=True,
    )
    if (num_used := trainer.population.mesh.size) > 1:
        say(f"The members are shared among {num_used} devices.")
    elif jax.device_count() > 1:
        say(f"One run uses one of the {jax.device_count()} devices; a --population uses them all.")
    stopped_by = trainer.train()
    if stopped_by is not None:
        say(
            f"Stopped by {signal.Signals(stopped_by).name} and saved. The same command continues "
            f"this run: {cli.command_line()}"
        )
        return 128 + stopped_by
    say(f"Done. Look at {run.picture(config.steps)} and training.gif beside it.")
    return 0


if __name__ == "__main__":
    cli.run(main)
