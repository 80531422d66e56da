"""What lifts the tutorial's samples, its networks left as they are?

python -m experiments.quality.run                  trains, 35 minutes after parzen_table
python -m experiments.quality.run --from-files     recomputes the table, seconds
"""

import dataclasses
from pathlib import Path

from experiments.quality import report
from gan_jax.terminal import cli

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train the tutorial's networks by several settings, evaluate them, and write the table."""

    steps: int = 12_500
    """Steps of each training: 25 epochs of 50,000 images."""

    runs: Path = Path("runs")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the figure, the table and the seeds' numbers."""

    from_files: bool = False
    """Train nothing: write the table and the figure from the CSV files in --out."""

    quick: bool = False
    """A few steps, on the digits: to see that it works."""


def main() -> int:
    """Runs what is missing, and writes figure and table."""
    options = cli.parse(Options, "python -m experiments.quality.run")
    if not options.from_files:
        from experiments.quality import training

        training.train(options.steps, options.runs, options.out, options.quick)
    report.write(options.out)
    return 0


if __name__ == "__main__":
    cli.run(main)
