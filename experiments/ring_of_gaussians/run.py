"""Eight Gaussians in a ring: does k, or the loss, make a generator forget modes?

python -m experiments.ring_of_gaussians.run                  trains, 30 minutes
python -m experiments.ring_of_gaussians.run --from-files     recomputes the claims, seconds
"""

import dataclasses
from pathlib import Path

import numpy as np

from experiments import commands
from experiments.ring_of_gaussians import report, ring
from gan_jax.terminal import cli
from gan_jax.terminal.errors import UsageError

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train all seeds for each k and loss, score what they draw, and test the difference."""

    seeds: int = 16
    """Seeds, trained in one program."""

    steps: int = 1_500
    """Generator updates at which all are first compared; and discriminator updates: three times
    as many. A multiple of 10."""

    longest: int = 15_000
    """Generator updates of every training, and updates of either player at which all are compared
    again. A multiple of --steps, at least three times as many."""

    std: float = 0.02
    """Standard deviation of each Gaussian; they stand on the unit circle."""

    latent_dim: int = 8
    """Length of the noise vector z."""

    runs: Path = Path("runs/ring_of_gaussians")
    """Where finished trainings are kept, or are to be."""

    out: Path = HERE
    """Where to write the figure, the tables and the seeds' numbers."""

    from_files: bool = False
    """Train nothing: write tables, claims and figures from the CSV files in --out."""

    quick: bool = False
    """Two seeds and few steps: to see that it works."""


def main() -> int:
    """Trains what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.ring_of_gaussians.run")
    if not 0 < options.std < np.pi / ring.MODES:
        raise UsageError(f"--std {options.std}: must be positive and below pi/8, or modes touch")
    if options.quick:
        options = dataclasses.replace(options, seeds=2, steps=20, longest=60)
    if options.steps < 10 or options.steps % 10:
        raise UsageError(f"--steps {options.steps}: must be a multiple of 10")
    if options.longest < 3 * options.steps or options.longest % options.steps:
        raise UsageError(f"--longest {options.longest}: must be a multiple of --steps, 3 or more")
    if not options.from_files:
        train(options)
    report.write(options.out, options.std, options.steps, options.longest)
    return 0


def train(options: Options) -> None:
    """Trains what is missing, and writes the tidy files."""
    if options.latent_dim < 1:
        raise UsageError(f"--latent-dim {options.latent_dim}: must be at least 1")
    commands.prepare_jax()
    from experiments.ring_of_gaussians import training

    setting = training.Setting(
        options.seeds, options.steps, options.longest, options.std, options.latent_dim
    )
    training.train(setting, options.runs, options.out)


if __name__ == "__main__":
    cli.run(main)
