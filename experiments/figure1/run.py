"""Figure 1 of the 2014 paper, moving: does p_g reach p_data, and D one half, in one dimension?

python -m experiments.figure1.run                  trains, 30 minutes
python -m experiments.figure1.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands
from experiments.figure1 import line, report
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train small GANs on a line, and hold D against the optimal one as training goes on."""

    seeds: int = 16
    """Seeds, trained in one program."""

    steps: int = 5_000
    """Generator updates, a multiple of 100."""

    width: int = 32
    """Units of each network's two hidden layers."""

    runs: Path = Path("runs/figure1")
    """Where finished trainings are kept, or are to be."""

    out: Path = HERE
    """Where to write the animation, the figure, the tables and the seeds' numbers."""

    from_files: bool = False
    """Train nothing: write tables, claims and figures from the CSV files in --out."""

    quick: bool = False
    """Two seeds and few steps: to see that it works."""


def main() -> int:
    """Trains what is missing, and writes animation, figure and tables."""
    options = cli.parse(Options, "python -m experiments.figure1.run")
    if not options.from_files:
        train(options)
    report.write(options.out)
    return 0


def train(options: Options) -> None:
    """Trains what is missing; writes the tidy files and the animation."""
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=100)
    if options.steps < line.MEASUREMENTS or options.steps % line.MEASUREMENTS:
        raise UsageError(f"--steps {options.steps}: must be a multiple of {line.MEASUREMENTS}")
    commands.prepare_jax()
    from experiments.figure1 import lag, training

    setting = training.Setting(options.seeds, options.steps, options.width)
    training.train(setting, options.runs, options.out, quick=options.quick)
    lag.train(setting, options.runs, options.out, quick=options.quick)


if __name__ == "__main__":
    cli.run(main)
