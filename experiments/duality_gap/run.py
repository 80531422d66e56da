"""Is the end of training near an equilibrium? What either player can still gain, in nats.

python -m experiments.duality_gap.run                  trains what seeds.csv lacks
python -m experiments.duality_gap.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands
from experiments.duality_gap import report
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train with k = 1, and at four checkpoints each player against the other's frozen self."""

    seeds: int = 8
    """Seeds of the training."""

    steps: int = 12_000
    """Steps of the training, a multiple of 10. The players' gains are measured after 1, 3, 6 and
    10 tenths of them."""

    runs: Path = Path("runs/duality_gap")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers. What its seeds.csv has is not
    measured again."""

    from_files: bool = False
    """Train nothing: write tables, claims and figure from the CSV files in --out."""

    quick: bool = False
    """Two seeds, few steps, on the digits: to see that it works."""


def main() -> int:
    """Measures what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.duality_gap.run")
    if not options.from_files:
        train(options)
    report.write(options.out)
    return 0


def train(options: Options) -> None:
    """Measures what is missing, and writes seeds.csv."""
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=30)
    if options.steps < 10 or options.steps % 10:
        raise UsageError(f"--steps {options.steps}: must be a multiple of 10")
    commands.prepare_jax()
    from experiments.duality_gap import measuring

    plan = measuring.Plan(options.seeds, options.steps, options.runs, options.quick)
    measuring.train(plan, options.out)


if __name__ == "__main__":
    cli.run(main)
