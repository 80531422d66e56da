"""The sweep's trainings and what is measured of them: seeds.csv and samples.png."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from experiments import commands, drawing, results
from experiments.k_sweep.cell import d_updates
from experiments.results import Record
from gan_jax.benchmarking.timing import step_flops
from gan_jax.evaluation import generators
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore
from gan_jax.terminal import images
from gan_jax.terminal.errors import UsageError

# What is measured of each seed at each checkpoint: a column of seeds.csv each.
MEASURES = (
    *("frechet", "parzen", "precision", "recall", "coverage", "classes", "collapsed"),
    *("d_train", "d_real", "d_fake", "d_accuracy"),
)
_OF_EACH = 4  # samples of each seed


@dataclasses.dataclass(frozen=True)
class Sweep:
    """What all trainings of the sweep share.

    Attributes:
      seeds: Seeds of each k and loss.
      steps: Generator updates at which all are compared.
      runs: Where the runs are, or are to be.
      quick: Whether to train on the digits, to see that it works.
    """

    seeds: int
    steps: int
    runs: Path
    quick: bool


def stages(sweep: Sweep, loss: str, k: int) -> Iterator[tuple[int, list[Any]]]:
    """Yields the trainings that lead to all points of comparison: last step, arguments.

    Each ends with a checkpoint and continues the one before it.
    """
    data = [*commands.MNIST, "--log-every", 100]
    if sweep.quick:
        data = [*commands.QUICK, "--log-every", 3]
    shared = [*data, "--loss", loss, "--k", k, "--population", sweep.seeds]
    shared += ["--sample-every", 0, "--keep", 1000]
    yield sweep.steps, [*shared, "--checkpoint-every", 3 * sweep.steps // 10]
    longer = d_updates(sweep.steps) // k
    if longer > sweep.steps:
        yield longer, [*shared, "--checkpoint-every", 6 * sweep.steps // 10]


def trained_run(sweep: Sweep, loss: str, k: int) -> RunDirectory:
    """Trains all seeds of one k and loss, as far as that is not done.

    Raises:
      UsageError: If the run there has another number of seeds.
    """
    run = RunDirectory(sweep.runs / f"{loss}-k{k}")
    for steps, arguments in stages(sweep, loss, k):
        if not (run.checkpoints / str(steps)).exists():
            commands.command("gan_jax.train", *arguments, "--steps", steps, "--out", run.path)
    if (there := run.config().population) != sweep.seeds:
        raise UsageError(f"{run.path} holds {there} seeds: name other --runs")
    return run


def train(sweep: Sweep, ks: Sequence[int], out: Path) -> None:
    """Trains and evaluates what is missing; writes seeds.csv and the samples."""
    runs, seeds = {}, []
    for loss in drawing.LOSSES:
        for k in ks:
            print(f"{len(runs) + 1} of {2 * len(ks)}: {loss}, k = {k}", flush=True)
            run = runs[loss, k] = trained_run(sweep, loss, k)
            evaluated = commands.evaluated(run.path, "last", "--every")["models"]
            rows = _at_checkpoints(run, k, evaluated)
            seeds += [{"loss": loss, "k": k} | row for row in rows]
    results.write(out / "seeds.csv", seeds)
    _draw_samples(runs, sweep.steps, out / "samples.png")


def _at_checkpoints(run: RunDirectory, k: int, evaluated: Sequence[Record]) -> Iterator[Record]:
    """Yields the rows of seeds.csv; the gradient's norm is that of the last logging interval."""
    norms = {
        (line["step"], seed): line["per_seed"]["g_grad_norm"][i]
        for line in run.metrics()
        for i, seed in enumerate(line["seeds"])
    }
    flops = step_flops(k, run.config().batch_size)
    for record in evaluated:
        step, seed = record["step"], record["seed"]
        cost = {"d_updates": k * step, "gflop": round(step * flops / 1e9)}
        measured = {name: record[name] for name in MEASURES}
        yield {"step": step, **cost, "seed": seed, **measured, "g_grad_norm": norms[step, seed]}


def _draw_samples(runs: dict[tuple[str, int], RunDirectory], step: int, path: Path) -> None:
    """Draws what each seed of each k and loss draws after as many generator updates."""
    rows, labels = [], []
    for (loss, k), run in runs.items():
        members = generators.load(restore(run, step), "last", 0)
        rows.append(np.concatenate([member.samples(_OF_EACH) for member in members]))
        labels.append(f"{loss}, k = {k}")
    caption = f"{_OF_EACH} samples of each seed after {step:,} generator updates"
    images.image_rows(np.stack(rows), labels, caption).save(path)
