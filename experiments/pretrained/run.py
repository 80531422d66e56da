"""The trained GANs that come with the package: `tutorial` and `tutorial-tuned`, 25 epochs, seed 0.

python -m experiments.pretrained.run                  trains, packs and measures, 36 minutes
python -m experiments.pretrained.run --from-files     writes the tables again, seconds
"""

import dataclasses
from pathlib import Path

from experiments.pretrained import report
from gan_jax.terminal import cli

HERE = Path(__file__).parent


@dataclasses.dataclass(frozen=True)
class Options:
    """Train both GANs, write their files into the package, and measure what was packed."""

    runs: Path = Path("runs/pretrained")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the tables, the numbers and samples of each."""

    from_files: bool = False
    """Train nothing: write the tables from the CSV files in --out."""

    quick: bool = False
    """A few steps, on the digits, with the files in --out: to see that it works."""


def main() -> int:
    """Makes what is missing, and writes the tables."""
    options = cli.parse(Options, "python -m experiments.pretrained.run")
    if not options.from_files:
        from experiments.pretrained import making

        making.make(options.runs, options.out, options.quick)
    report.write(options.out)
    return 0


if __name__ == "__main__":
    cli.run(main)
