"""Measuring samples, and comparing them with real images.

`evaluate` does it from Python, `python -m gan_jax.evaluate` on the command line.
"""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import tyro

from gan_jax import jax_environment, library, trained
from gan_jax.captions import caption
from gan_jax.data.source import DataSource, Reading, dataset_name, is_path, parse_range
from gan_jax.parallel import memory
from gan_jax.pretrained import names
from gan_jax.sample import check_seed
from gan_jax.terminal import cli, output
from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.streams import one_line

if TYPE_CHECKING:
    from gan_jax.evaluation.results import Evaluation
    from gan_jax.runs.directory import RunDirectory

PROG = "python -m gan_jax.evaluate"

WEIGHTS = {"ema": "moving average of G", "last": "last of G"}


@dataclasses.dataclass(frozen=True)
class EvaluateConfig:
    """Measure the samples of a run or of a file by every metric, and compare with baselines.

    Writes metrics.json, figures and report.html to RUN_DIR/evaluation. No samples are measured
    twice. MNIST's classifier and baselines come with gan_jax; for another dataset, the first
    evaluation trains a classifier and measures the baselines, which takes a few minutes.
    """

    run_dir: Annotated[
        tyro.conf.Positional[Path | None],
        tyro.conf.arg(metavar="[RUN_DIR]", help_behavior_hint=""),
    ] = None
    """A run directory of `python -m gan_jax.train`; takes its newest valid checkpoint. Or
    pretrained:tutorial-tuned or pretrained:tutorial, which come with gan_jax."""

    samples: Annotated[Path | None, tyro.conf.arg(metavar="PATH", help_behavior_hint="")] = None
    """Instead of a run: 1,000 to 10,000 images, black 0, in any form that train --dataset takes:
    .npy, .npz, IDX, or a directory of pictures. Of more, 10,000 are used. Numbers of fewer are
    marked where they depend on how many there are."""

    range: Annotated[
        str | None, tyro.conf.arg(metavar="LOW,HIGH", help_behavior_hint="(default: 0,1)")
    ] = None
    """Of --samples: which values are black and white, such as -1,1."""

    dataset: Annotated[
        str | None,
        tyro.conf.arg(metavar="NAME|PATH", help_behavior_hint="(default: mnist, or the run's)"),
    ] = None
    """What to compare --samples with, as for train. A run's are compared with its own dataset; if
    these are your own images and have moved, say where they lie now."""

    transpose: bool = False
    """Of --samples: exchange rows and columns of the images of --dataset PATH."""

    invert: bool = False
    """Of --samples: exchange black and white of the images of --dataset PATH."""

    grayscale: bool = False
    """Of --samples: take colour pictures, there and in --dataset PATH, as shades of gray."""

    weights: Annotated[
        Literal["ema", "last"] | None,
        tyro.conf.arg(help_behavior_hint="(default: ema where the run keeps it)"),
    ] = None
    """The moving average of the generator's parameters (train --ema), or the last ones."""

    every: bool = False
    """Evaluate every checkpoint the run keeps (see train --keep), and draw the metrics over
    training."""

    fine_sigma: bool = False
    """Choose Parzen's sigma from a finer grid than the 2014 paper's. The log-likelihoods
    are then higher, and comparable only with each other."""

    seed: int = 0
    """Seed of the noise."""

    data_dir: Annotated[Path | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """As for train."""

    mnist_files: Annotated[Path | None, tyro.conf.arg(metavar="DIR", help_behavior_hint="")] = None
    """As for train."""

    out: Annotated[
        Path | None,
        tyro.conf.arg(
            metavar="DIR", help_behavior_hint="(default: RUN_DIR/evaluation, or FILE-evaluation)"
        ),
    ] = None
    """Where to write."""


def check(options: EvaluateConfig) -> None:
    """Checks what can be checked of the options without reading a file.

    Raises:
      UsageError: If one is wrong; names it.
    """
    if (options.run_dir is None) == (options.samples is None):
        raise UsageError("give either a run directory or --samples PATH")
    if options.samples is None:
        for name in ("range", "transpose", "invert", "grayscale"):
            if getattr(options, name):
                raise UsageError(f"--{name} is for --samples: a run knows how its images are read")
    if options.samples is not None and (options.every or options.weights is not None):
        raise UsageError("--every and --weights are for runs, not for --samples")
    if options.run_dir is not None and (name := names.name(options.run_dir)) is not None:
        names.check_weights(name, options.weights)
        names.check_dataset(name, options.dataset)
        if options.every:
            raise UsageError(f"--every: {options.run_dir} is one checkpoint; leave it out")
    dataset = options.dataset or "mnist"
    if (options.transpose or options.invert) and not is_path(dataset):
        raise UsageError("--transpose, --invert: are for your own images, give --dataset PATH")
    if options.mnist_files is not None and is_path(dataset):
        raise UsageError("--mnist-files: is for the datasets with a name; leave it out")
    if dataset == "auto":
        raise UsageError("--dataset auto: name what to compare with, such as mnist")
    parse_range(options.range)
    check_seed(options.seed)


def main() -> int:
    """Evaluates as the command line says; returns the exit code."""
    options = cli.parse(EvaluateConfig, PROG)
    check(options)
    if options.samples is not None:
        _evaluate_file(options, options.samples)
    else:
        _evaluate(options)
    return 0


def evaluate(
    run: "RunDirectory | Path | str",
    *,
    weights: Literal["ema", "last"] | None = None,
    every: bool = False,
    fine_sigma: bool = False,
    seed: int = 0,
    data_dir: Path | str | None = None,
    mnist_files: Path | str | None = None,
    out: Path | str | None = None,
    progress: bool = True,
) -> "Evaluation":
    """Measures the samples of a run by every metric, and compares them with baselines.

    It writes what the command writes: metrics.json, figures and report.html. Like `train.train`,
    it prints nothing, and may be called anywhere and as often as you like.

    Args:
      run: What `train.train` returned, the path of a run directory, or `pretrained:NAME`.
      weights: `ema`, the moving average of the generator's parameters, or `last`; None takes the
        average where the run keeps it.
      every: Evaluate every checkpoint that the run keeps, not only the newest valid one.
      fine_sigma: Choose Parzen's sigma from a finer grid than the 2014 paper's.
      seed: Seed of the noise.
      data_dir: TFDS's data directory; None takes the training's.
      mnist_files: Directory with the dataset's original files; None takes the training's.
      out: Where to write; None is RUN_DIR/evaluation.
      progress: Whether to show a bar, in a notebook or, on a terminal, on standard error.

    Returns:
      What was found: of each member and checkpoint a model, by step. `models[-1].metrics` maps
      each metric of the last one to its value, as in `evaluate(run).models[-1].metrics["frechet"]`;
      `baselines` and `groups` are what to compare with, and means over seeds.

    Raises:
      UsageError: If something that was asked for cannot be done; a ValueError.
      RunError: If the evaluation failed, such as on a full disk; a RuntimeError.
    """
    from gan_jax.runs.directory import run_directory

    path = run_directory(run).path
    options = EvaluateConfig(
        run_dir=path,
        weights=weights,
        every=every,
        fine_sigma=fine_sigma,
        seed=seed,
        data_dir=None if data_dir is None else Path(data_dir),
        mnist_files=None if mnist_files is None else Path(mnist_files),
        out=None if out is None else Path(out),
    )
    check(options)
    text = f"gan_jax.evaluate.evaluate({str(path)!r})"
    with library.call(text, progress=progress):
        return _evaluate(options)


def _evaluate_file(options: EvaluateConfig, path: Path) -> "Evaluation":
    jax_environment.load()
    from gan_jax.evaluation import results
    from gan_jax.evaluation.samples import oddity, read

    dataset = options.dataset or "mnist"
    title = one_line(f"{path.name} against {dataset_name(dataset)}")
    samples = read(path, value_range=parse_range(options.range), grayscale=options.grayscale)
    samples = dataclasses.replace(samples, caption=title)
    out = options.out or path.with_name(f"{path.stem}-evaluation")
    results.check_directory(out)

    from gan_jax import jax_setup

    jax_setup.configure("default")
    jax_setup.check_backend()

    from gan_jax.evaluation import run

    reading = Reading(options.transpose, options.invert, options.grayscale)
    source = DataSource(options.data_dir, options.mnist_files, reading)
    suite, baselines = run.prepare(
        dataset,
        source,
        fine_sigma=options.fine_sigma,
        num_samples=len(samples.images),
        shape=samples.shape,
    )
    facts = {"samples": f"{path}, {samples.digest}"}
    if (odd := oddity(samples.images, suite)) is not None:
        output.say(f"WARNING: --samples {path}: {odd}", stderr=True)
        facts["warning"] = odd
    kept = results.Results(out)
    models = [run.measure(samples, suite, kept, pictured=True)]
    evaluation = results.Evaluation(title, title, suite, baselines, models)
    run.report(evaluation, kept, facts)
    return evaluation


def _evaluate(options: EvaluateConfig) -> "Evaluation":
    assert options.run_dir is not None
    if (name := names.name(options.run_dir)) is not None:
        return _evaluate_pretrained(options, name)
    return _evaluate_run(options, options.run_dir)


def _evaluate_pretrained(options: EvaluateConfig, name: str) -> "Evaluation":
    jax_environment.load()
    from gan_jax.evaluation import results

    out = options.out or Path(f"{name}-evaluation")
    results.check_directory(out)

    from gan_jax import jax_setup

    jax_setup.configure("default")
    jax_setup.check_backend()

    from gan_jax.evaluation import generators, run
    from gan_jax.pretrained import loading

    restored = loading.load(name)
    config, about = restored.config, loading.about(name)
    source = DataSource(options.data_dir, options.mnist_files)
    suite, baselines = run.prepare(config.dataset, source, fine_sigma=options.fine_sigma)
    kept = results.Results(out)
    generator = next(generators.load(restored, names.WEIGHTS[name], options.seed))
    models = [run.measure(generator, suite, kept, pictured=True)]
    facts = {
        "pretrained": f"{name}, from the run that ended with {about['run']}",
        "trained by": about["command"],
        "weights": WEIGHTS[names.WEIGHTS[name]],
        "noise": f"seed {options.seed}",
    }
    titles = caption(config), caption(config, step=restored.step)
    evaluation = results.Evaluation(*titles, suite, baselines, models)
    run.report(evaluation, kept, facts)
    return evaluation


def _evaluate_run(options: EvaluateConfig, path: Path) -> "Evaluation":
    jax_environment.load()
    from gan_jax.evaluation import results
    from gan_jax.runs import provenance
    from gan_jax.runs.directory import RunDirectory

    directory = RunDirectory(path)
    config = directory.config()
    trained.check_weights(options.weights, path, config)
    weights = options.weights or ("ema" if config.ema else "last")
    out = options.out or path / "evaluation"
    results.check_directory(out)

    memory.check_restoring(config)
    steps = directory.valid_steps(every=options.every)
    if not config.split.startswith("train"):
        warning = f"trained on {config.split}: the test images are not held out"
        output.say(f"WARNING: {warning}", stderr=True)

    from gan_jax import jax_setup

    jax_setup.configure(config.matmul_precision, deterministic=config.deterministic)
    provenance.warn_of_other_numerics(directory.provenance().sessions, steps[-1])
    jax_setup.check_backend()

    from gan_jax.data import datasets
    from gan_jax.evaluation import generators, run
    from gan_jax.evaluation.report.figures import MAX_MODELS
    from gan_jax.runs import divergence
    from gan_jax.runs.restore import check as check_checkpoint
    from gan_jax.runs.restore import restore

    for step in steps:  # before anything that takes minutes
        check_checkpoint(directory, step, config)
    source = DataSource(options.data_dir, options.mnist_files, recorded=config.source)
    dataset = options.dataset or config.dataset
    if options.dataset is not None:
        named = datasets.load(dataset, config.split, source)
        if named.fingerprint != directory.fingerprint():
            raise UsageError(f"--dataset {dataset} holds other images than {path} was trained on")
    suite, baselines = run.prepare(dataset, source, fine_sigma=options.fine_sigma)
    kept = results.Results(out)
    models, diverged, left_out = [], [], ""
    for step in steps:
        restored = restore(directory, step, config)
        diverged += generators.left_out(restored)
        if restored.diverged:
            left_out = f"{divergence.count(restored.diverged, config)}, left out"
        for i, generator in enumerate(generators.load(restored, weights, options.seed)):
            pictured = step == steps[-1] and i < MAX_MODELS
            models.append(run.measure(generator, suite, kept, pictured=pictured))
    titles = [caption(config), caption(config, step=steps[-1])]
    title, last_title = (f"{title}; {left_out}" if left_out else title for title in titles)
    facts = {
        "run": str(path),
        "trained by": directory.command(),
        "weights": WEIGHTS[weights],
        "noise": f"seed {options.seed}",
    }
    if left_out:
        facts["left out"] = left_out = f"{left_out}: {divergence.names(restored.diverged, config)}"
    evaluation = results.Evaluation(title, last_title, suite, baselines, models, diverged, left_out)
    run.report(evaluation, kept, facts, curves=directory.curves, page=directory.page)
    return evaluation


if __name__ == "__main__":
    cli.run(main)
