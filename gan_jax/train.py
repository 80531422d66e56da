"""python -m gan_jax.train: trains a GAN and keeps everything about it in a run directory."""

import signal
from pathlib import Path

from gan_jax import cli
from gan_jax.config import TrainConfig, resolve, validate

PROG = "python -m gan_jax.train"


def main() -> int:
    """Trains as the command line says; returns the exit code."""
    config = cli.parse(TrainConfig, PROG)
    validate(config)

    # From cheap to dear: a mistake is found before anything slow is imported or done.
    from gan_jax import data, runs

    if config.dataset != "auto":
        resolve(config, config.dataset, data.num_images(config.dataset, config.split))
    if config.out is None:
        runs.check_writable(Path("runs"))
    else:
        runs.check_out(config.out)
    dataset = data.load(
        config.dataset, config.split, data_dir=config.data_dir, mnist_files=config.mnist_files
    )
    config = resolve(config, dataset.name, len(dataset.images))
    runs.check_out(config.out)
    run = runs.Run(config.out)
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
    if run.summary() is not None:
        print(f"{run.directory} is finished. Look at {run.picture(config.steps)}")
        return 0

    from gan_jax import presets
    from gan_jax.backend import check_backend
    from gan_jax.training import Trainer

    check_backend()
    print(
        f"{dataset.name} {dataset.split}: {len(dataset.images):,} images from {dataset.source}\n"
        f"{config.preset}, {config.loss}, k = {config.k}, seed {config.seed}, "
        f"{config.steps:,} steps -> {run.directory}",
        flush=True,
    )
    stopped_by = Trainer(config, presets.build(config), dataset, run).train()
    if stopped_by is not None:
        print(
            f"Stopped by {signal.Signals(stopped_by).name} and saved. "
            "The same command continues this run."
        )
        return 128 + stopped_by
    print(f"Done. Look at {run.picture(config.steps)} and training.gif beside it.")
    return 0


if __name__ == "__main__":
    cli.run(main)
