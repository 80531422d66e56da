"""Does the 2014 paper's released recipe reach its 225 nats? Validation curves of seeds, one answer.

python -m experiments.released_recipe.run                  trains, hours; may be stopped
python -m experiments.released_recipe.run --from-files     recomputes the answer, seconds
"""

import dataclasses
from pathlib import Path

from experiments import commands
from experiments.released_recipe import report
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent
EVERY = 5_000  # steps between two checkpoints: 10 epochs of 50,000 images


@dataclasses.dataclass(frozen=True)
class Options:
    """Train each seed, choose where it stops by validation images, and open the test images there.

    It may be stopped at any time: what is in curves.csv and seeds.csv is not measured again.
    """

    seeds: int = 4
    """Seeds, trained one after another."""

    steps: int = 125_000
    """Steps of each, a multiple of 5,000 from 30,000 on; the default is 250 epochs."""

    runs: Path = Path("runs/released_recipe")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write figure, table and the seeds' numbers."""

    candidates: bool = False
    """Then train what may explain the difference from the paper's value, the last two seeds of each
    for 60 epochs; see the README."""

    from_files: bool = False
    """Train nothing: write table and figure from the CSV files in --out."""

    quick: bool = False
    """Two seeds, a few steps, on the digits: to see that it works."""


def main() -> int:
    """Trains and measures what is missing, and writes table and figure."""
    options = cli.parse(Options, "python -m experiments.released_recipe.run")
    every = EVERY
    if options.quick:
        options, every = dataclasses.replace(options, seeds=2, steps=60), 10
    least = report.POINTS * every
    if options.steps < least or options.steps % every:
        rule = f"must be a multiple of {every:,}, and at least {least:,}"
        raise UsageError(f"--steps {options.steps}: {rule}")
    if not options.from_files:
        commands.prepare_jax()
        from experiments.released_recipe import candidates, measuring

        plan = measuring.Plan(options.steps, every, options.runs, options.quick)
        measuring.train(plan, options.seeds, options.out)
        if options.candidates:
            candidates.train(plan, options.seeds, options.out)
    report.write(options.out)
    return 0


if __name__ == "__main__":
    cli.run(main)
