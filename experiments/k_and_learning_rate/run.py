"""Is it k, or how far D learns per generator update? k and both learning rates, over seeds.

python -m experiments.k_and_learning_rate.run                  trains, hours; may be stopped
python -m experiments.k_and_learning_rate.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from fractions import Fraction
from pathlib import Path

from experiments import commands
from experiments.k_and_learning_rate import design, report
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
QUICK = (Fraction(1), Fraction(5), Fraction(1, 2))


@dataclasses.dataclass(frozen=True)
class Options:
    """Train every k with every pair of learning rates, measure along training, and test.

    It may be stopped at any time: what is in seeds.csv is not trained again.
    """

    seeds: int = 8
    """Seeds of each setting."""

    steps: int = 1_800
    """Generator updates after which all are compared, a multiple of 20; k = 1 goes on to three
    times as many, and the others to as much arithmetic as that takes."""

    runs: Path = Path("runs/k_and_learning_rate")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where seeds.csv is, or is to be, and where to write figure and tables."""

    from_files: bool = False
    """Train nothing: write tables, claims and figure from the CSV file in --out."""

    quick: bool = False
    """Four seeds, four settings, a few steps, on the digits: to see that it works."""


def main() -> int:
    """Trains and measures what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.k_and_learning_rate.run")
    if options.quick:
        options = dataclasses.replace(options, seeds=4, steps=20)
    if not options.from_files:
        train(options)
    report.write(options.out, options.steps, options.seeds)
    return 0


def train(options: Options) -> None:
    """Trains and measures what is missing, and adds it to seeds.csv."""
    cells, block = design.cells(), design.BLOCK
    if options.quick:
        cells, block = [c for c in cells if c.learning_rate == design.RATES[0] and c.k in QUICK], 2
    if options.seeds < block or options.seeds % block:
        raise UsageError(f"--seeds {options.seeds}: must be a multiple of {block}")
    commands.prepare_jax()
    from experiments.k_and_learning_rate import training

    seeds = range(options.seeds)
    blocks = [seeds[start : start + block] for start in seeds[::block]]
    training.train(cells, options.steps, blocks, options.runs, options.out, quick=options.quick)


if __name__ == "__main__":
    cli.run(main)
