"""python -m gan_jax.evaluate: how good are samples, beside what real images score?"""

import dataclasses
import sys
from pathlib import Path
from typing import Annotated, Literal

import tyro

from gan_jax.config import TrainConfig
from gan_jax.runs import manifest
from gan_jax.sample import check_seed, check_weights
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

PROG = "python -m gan_jax.evaluate"


@dataclasses.dataclass(frozen=True)
class EvaluateConfig:
    """Measure a run's samples, or those of a file, by every measure and beside references.

    Writes metrics.json, figures and report.html to RUN_DIR/evaluation. What was measured once
    is not measured again. The first evaluation of a dataset trains a classifier and measures
    the references, which takes some minutes.
    """

    run_dir: tyro.conf.Positional[Path | None] = None
    """A run directory that `python -m gan_jax.train` wrote: its newest sound checkpoint."""

    samples: Annotated[Path | None, tyro.conf.arg(metavar="FILE.npy", help_behavior_hint="")] = None
    """Instead of a run: 10,000 images or more, (n, 28, 28) or (n, 784), uint8 or floats in
    [0, 1]; the first 10,000 are taken."""

    dataset: Literal["mnist", "fashion_mnist", "kmnist", "digits"] = "mnist"
    """What the samples of a file are held against; a run, against the dataset it trained on."""

    weights: Annotated[
        Literal["ema", "last"] | None,
        tyro.conf.arg(help_behavior_hint="(default: ema where the run keeps it)"),
    ] = None
    """The generator's moving average, of a run trained with --ema, or its last parameters."""

    every: bool = False
    """Evaluate every checkpoint the run keeps (see train --keep), and draw the measures over
    training."""

    fine_sigma: bool = False
    """Choose Parzen's sigma from a finer grid than the 2014 paper's: higher, and comparable only
    with other figures of that grid."""

    seed: int = 0
    """Seed of the noise."""

    data_dir: Annotated[Path | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """As of train."""

    mnist_files: Annotated[Path | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """As of train."""

    out: Annotated[
        Path | None,
        tyro.conf.arg(
            metavar="DIR", help_behavior_hint="(default: RUN_DIR/evaluation, or FILE-evaluation)"
        ),
    ] = None
    """Where to write."""


def check(options: EvaluateConfig) -> None:
    """Checks the options as far as they can be without reading anything.

    Raises:
      UsageError: Naming the option.
    """
    if (options.run_dir is None) == (options.samples is None):
        raise UsageError("give either a run directory or --samples FILE.npy")
    if options.samples is not None and (options.every or options.weights is not None):
        raise UsageError("--every and --weights are for runs, not for --samples")
    check_seed(options.seed)


def main() -> int:
    """Evaluates as the command line says; returns the exit code."""
    options = cli.parse(EvaluateConfig, PROG)
    check(options)
    if options.samples is not None:
        return _evaluate_file(options, options.samples)
    return _evaluate_run(options, options.run_dir)


def _evaluate_file(options: EvaluateConfig, path: Path) -> int:
    from gan_jax.evaluation import results
    from gan_jax.evaluation.samples import read

    out = options.out or path.with_name(f"{path.stem}-evaluation")
    samples, digest = read(path)
    results.check_directory(out)

    from gan_jax import jax_setup
    from gan_jax.evaluation.run import Evaluation

    jax_setup.configure("default")
    jax_setup.check_backend()
    evaluation = Evaluation(
        out,
        f"{path.name} against {options.dataset}",
        options.dataset,
        fine_sigma=options.fine_sigma,
        data_dir=options.data_dir,
        mnist_files=options.mnist_files,
    )
    evaluation.add_samples(samples, digest)
    evaluation.finish({"samples": f"{path}, {digest}"})
    return 0


def _title(config: TrainConfig) -> str:
    return f"{config.dataset} {config.split}, {config.preset}, {config.loss}, k = {config.k}"


def _checkpoints(options: EvaluateConfig, directory: Path) -> list[int]:
    """Returns the steps to evaluate; damaged checkpoints are named and left out."""
    newest, damaged = manifest.newest_sound(directory)
    steps = [] if newest is None else [newest]
    if options.every and newest is not None:
        for step in manifest.steps(directory):
            if step < newest:
                wrong = manifest.damage(directory / str(step))
                if wrong is None:
                    steps.append(step)
                else:
                    damaged[step] = wrong
    for step, wrong in damaged.items():
        warning = f"WARNING: the checkpoint of step {step} is damaged: {wrong}. It is left out"
        print(warning, file=sys.stderr)
    return sorted(steps)


def _evaluate_run(options: EvaluateConfig, directory: Path) -> int:
    from gan_jax.evaluation import results
    from gan_jax.runs.directory import Run

    run = Run(directory)
    config = run.config()
    check_weights(options.weights, run.directory, config)
    out = options.out or run.directory / "evaluation"
    results.check_directory(out)
    steps = _checkpoints(options, run.checkpoints)
    if not steps:
        raise UsageError(f"{run.directory} has no sound checkpoint: continue its training")
    if not config.split.startswith("train"):
        warning = f"WARNING: trained on {config.split}: the test images are not held out"
        print(warning, file=sys.stderr)

    from gan_jax import jax_setup
    from gan_jax.evaluation import generators
    from gan_jax.evaluation.run import Evaluation

    jax_setup.configure(config.matmul_precision, deterministic=config.deterministic)
    jax_setup.check_backend()
    evaluation = Evaluation(
        out,
        _title(config),
        config.dataset,
        fine_sigma=options.fine_sigma,
        data_dir=options.data_dir or config.data_dir,
        mnist_files=options.mnist_files or config.mnist_files,
    )
    weights = options.weights or ("ema" if config.ema else "last")
    for step in steps:
        for member in generators.load(run, config, step, weights, options.seed):
            evaluation.add_trained(member, pictured=step == steps[-1])
    evaluation.finish(
        {
            "run": str(run.directory),
            "trained by": run.command(),
            "weights": {"ema": "moving average of G", "last": "last of G"}[weights],
            "noise": f"seed {options.seed}",
        },
        curves=run.curves,
    )
    return 0


if __name__ == "__main__":
    cli.run(main)
