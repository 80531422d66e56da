"""What happens to G's gradient while D learns and G stands still?

python -m experiments.vanishing_gradient.run                  trains, 8 minutes
python -m experiments.vanishing_gradient.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands
from experiments.vanishing_gradient import report
from gan_jax.terminal import cli

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Freeze G at points of a training with k = 1, train D on, and measure G's gradient."""

    seeds: int = 4
    """Seeds of the training."""

    steps: int = 3_000
    """G is frozen untrained, after 3/10 of these steps, after all of them, and after three times
    as many. As of k_sweep, whose training with k = 1 it is."""

    runs: Path = Path("runs")
    """Where k_sweep/non_saturating-k1 is, or is to be, and finished measurements."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers."""

    from_files: bool = False
    """Train nothing: write tables, claims and figures from the CSV files in --out."""

    quick: bool = False
    """Two seeds, few steps, on the digits: to see that it works."""


def main() -> int:
    """Measures what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.vanishing_gradient.run")
    if not options.from_files:
        train(options)
    report.write(options.out)
    return 0


def train(options: Options) -> None:
    """Measures what is missing, and writes seeds.csv."""
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=30)
    commands.prepare_jax()
    from experiments.k_sweep.training import Sweep
    from experiments.vanishing_gradient import training

    sweep = Sweep(options.seeds, options.steps, options.runs / "k_sweep", options.quick)
    training.train(sweep, options.runs / "vanishing_gradient", options.out)


if __name__ == "__main__":
    cli.run(main)
