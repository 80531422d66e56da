"""The 2014 paper's Table 1 on MNIST, with this project's presets and what the baselines score.

python -m experiments.parzen_table.run                  trains, 50 minutes
python -m experiments.parzen_table.run --from-files     recomputes the table, seconds
"""

import dataclasses
from pathlib import Path

from experiments.parzen_table import report
from gan_jax.terminal import cli

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train and evaluate every preset, and write the table."""

    seeds: int = 4
    """Seeds of each preset."""

    steps: int = 12_500
    """Steps of each training: 25 epochs of 50,000 images."""

    runs: Path = Path("runs/parzen_table")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the figure, the table, the seeds' numbers and each preset's samples."""

    from_files: bool = False
    """Train nothing: write the table and the figure from the CSV files in --out."""

    quick: bool = False
    """Two seeds, a few steps, on the digits: to see that it works."""


def main() -> int:
    """Runs what is missing, and writes table and figure."""
    options = cli.parse(Options, "python -m experiments.parzen_table.run")
    if not options.from_files:
        from experiments.parzen_table import training

        training.train(options.seeds, options.steps, options.runs, options.out, options.quick)
    report.write(options.out)
    return 0


if __name__ == "__main__":
    cli.run(main)
