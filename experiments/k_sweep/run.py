"""How many discriminator updates per generator update? k and the loss, over seeds.

python -m experiments.k_sweep.run
"""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from experiments import common, drawing
from experiments.k_sweep import figures, tables
from experiments.k_sweep.cell import Budgets, Cell
from gan_jax import benchmark
from gan_jax.runs.directory import Run
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
KS = (1, 2, 3, 5, 10)


@dataclasses.dataclass(frozen=True)
class Options:
    """Train every k with both losses, evaluate along training, and test the claims about k."""

    seeds: int = 4
    """Seeds of each k and loss."""

    steps: int = 3_000
    """Generator updates of each, a multiple of 30. Where that gives D fewer than three times as
    many, training goes on until it has them."""

    runs: Path = Path("runs/k_sweep")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the figures, the tables and the seeds' numbers."""

    quick: bool = False
    """Two seeds, two values of k, a few steps, on the digits: to see that it works."""


def stages(options: Options, loss: str, k: int) -> Iterator[tuple[int, list[Any]]]:
    """Yields the trainings that lead to all points of comparison: last step, arguments.

    Each ends with a checkpoint, and goes on from where the one before it ended.
    """
    data = ["--dataset", "mnist", "--split", "train[:50000]", "--log-every", 100]
    if options.quick:
        data = [*common.QUICK, "--log-every", 3]
    shared = [*data, "--loss", loss, "--k", k, "--population", options.seeds]
    shared += ["--sample-every", 0, "--keep", 1000]
    yield options.steps, [*shared, "--checkpoint-every", 3 * options.steps // 10]
    longer = Budgets(options.steps).d_updates // k
    if longer > options.steps:
        yield longer, [*shared, "--checkpoint-every", 6 * options.steps // 10]


def trained_run(options: Options, loss: str, k: int) -> Run:
    """Trains all seeds of one k and loss, as far as that is not done."""
    run = Run(options.runs / f"{loss}-k{k}")
    for steps, arguments in stages(options, loss, k):
        if not (run.checkpoints / str(steps)).exists():
            common.command("gan_jax.train", *arguments, "--steps", steps, "--out", run.directory)
    if (there := run.config().population) != options.seeds:
        raise UsageError(f"{run.directory} holds {there} seeds: name other --runs")
    return run


def evaluated(options: Options, loss: str, k: int) -> Cell:
    """Trains and evaluates all seeds of one k and loss, as far as that is not done."""
    run = trained_run(options, loss, k)
    records = common.evaluated(run.directory, "last", "--every")["models"]
    batch_size = run.config().batch_size
    return Cell(
        loss, k, lambda k: benchmark.step_flops(k, batch_size) / 1e9, records, run.metrics()
    )


def main() -> int:
    """Trains and evaluates what is missing, and writes figures and tables."""
    options = common.parse(Options, "python -m experiments.k_sweep.run")
    ks = KS
    if options.quick:
        options, ks = dataclasses.replace(options, seeds=2, steps=30), (1, 10)
    if options.steps < 30 or options.steps % 30:
        raise UsageError(f"--steps {options.steps}: must be a multiple of 30")
    cells = []
    for loss in drawing.LOSSES:
        for k in ks:
            print(f"{len(cells) + 1} of {2 * len(ks)}: {loss}, k = {k}", flush=True)
            cells.append(evaluated(options, loss, k))
    budgets = Budgets(options.steps)
    common.write_seeds(options.out / "seeds.csv", [row for cell in cells for row in cell.rows()])
    tables.write(cells, budgets, options.out)
    figures.draw(cells, budgets, options.out)
    figures.samples(options.runs, cells, budgets, options.out)
    return 0


if __name__ == "__main__":
    cli.run(main)
