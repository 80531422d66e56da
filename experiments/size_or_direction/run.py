"""Does the minimax G stop because its gradient is small, or because it points nowhere?

python -m experiments.size_or_direction.run                  trains what seeds.csv lacks
python -m experiments.size_or_direction.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands
from experiments.size_or_direction import report
from gan_jax.terminal import cli

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train the minimax G with k = 5 in four arms that differ in what Adam makes of its gradient.

    Finished trainings in --out's seeds.csv are not trained again: delete it to train them.
    """

    seeds: int = 16
    """Seeds of each arm."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers."""

    from_files: bool = False
    """Train nothing: write tables, claims and figures from the CSV files in --out."""

    quick: bool = False
    """Two seeds, few steps, on the digits: to see that it works."""


def main() -> int:
    """Trains what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.size_or_direction.run")
    if not options.from_files:
        train(options)
    report.write(options.out)
    return 0


def train(options: Options) -> None:
    """Trains what is missing, and writes the tidy files."""
    commands.prepare_jax()
    from experiments.size_or_direction.training import Setting, train

    setting = Setting(options.seeds, 900, "mnist", "train[:50000]", 100)
    if options.quick:
        setting = Setting(2, 30, "digits", "train", 20)
    train(setting, options.out)


if __name__ == "__main__":
    cli.run(main)
