"""How many discriminator updates per generator update? k and the loss, over seeds.

python -m experiments.k_sweep.run                  trains, 2 hours 30 minutes
python -m experiments.k_sweep.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands, results
from experiments.k_sweep import figures, tables
from experiments.k_sweep.cell import Budgets, cells
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

    from_files: bool = False
    """Train nothing: write tables, claims and figures from seeds.csv in --out."""

    quick: bool = False
    """Two seeds, two values of k, a few steps, on the digits: to see that it works."""


def main() -> int:
    """Trains and evaluates what is missing, and writes figures and tables."""
    options = cli.parse(Options, "python -m experiments.k_sweep.run")
    if not options.from_files:
        train(options)
    measured = cells(results.read(options.out / "seeds.csv"))
    budgets = Budgets.of(measured)
    tables.write(measured, budgets, options.out)
    figures.draw(measured, budgets, options.out)
    return 0


def train(options: Options) -> None:
    """Trains and evaluates what is missing, and writes seeds.csv."""
    ks = KS
    if options.quick:
        options, ks = dataclasses.replace(options, seeds=2, steps=30), (1, 10)
    if options.steps < 30 or options.steps % 30:
        raise UsageError(f"--steps {options.steps}: must be a multiple of 30")
    commands.prepare_jax()
    from experiments.k_sweep import training

    sweep = training.Sweep(options.seeds, options.steps, options.runs, options.quick)
    training.train(sweep, ks, options.out)


if __name__ == "__main__":
    cli.run(main)
