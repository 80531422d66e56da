"""What lifts the tutorial's samples, its networks left as they are?

python -m experiments.quality.run
"""

import dataclasses
import json
from pathlib import Path

import numpy as np

from experiments import common
from gan_jax import cli
from gan_jax.evaluation.results import group

HERE = Path(__file__).parent
# Run directory, seeds and settings. Every training keeps an average of G, which changes nothing
# else; the first and the last are those of experiments/parzen_table.
HIGHER = ("--learning-rate", "4e-4", "6e-4", "--ema", "0.999")
RUNS = {
    "parzen_table/tutorial": (4, ("--preset", "tutorial", "--ema", "0.999")),
    "quality/constant": (2, HIGHER),
    "quality/halving": (2, (*HIGHER, "--lr-half-life", "5000")),
    "parzen_table/tutorial-tuned": (4, ("--preset", "tutorial-tuned")),
}
MEASURES = {"parzen": 1, "frechet": 2, "precision": 3, "recall": 3, "coverage": 3}


@dataclasses.dataclass(frozen=True)
class Options:
    """Train the tutorial's networks by several settings, evaluate them, and write the table."""

    steps: int = 12_500
    """Steps of each training: 25 epochs of 50,000 images."""

    runs: Path = Path("runs")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write table.md and table.csv."""

    quick: bool = False
    """A few steps, on the digits: to see that it works."""


def main() -> int:
    """Runs what is missing, and writes the table."""
    options = cli.parse(Options, "python -m experiments.quality.run")
    rows = []
    for name, (seeds, flags) in RUNS.items():
        run = options.runs / name
        data = (*common.QUICK, "--steps", 40) if options.quick else common.on_mnist(options.steps)
        common.command("train", *flags, *data, "--population", seeds, "--out", run)
        for weights in ("last", "ema"):
            metrics = common.evaluated(run, weights)
            config = json.loads((run / "config.json").read_text())
            for records in (setting.records for setting in group(metrics["models"])):
                rate = f"{records[0]['learning_rate']:g}"
                halved = "every 5,000 updates" if "halving" in name else "never"
                average = "none" if weights == "last" else f"{config['ema']:g}"
                validation = [float(np.max(record["validation"])) for record in records]
                rows.append(
                    [rate, halved, average, str(seeds), common.spread(validation, 1)]
                    + [
                        common.spread([record[measure] for record in records], digits)
                        for measure, digits in MEASURES.items()
                    ]
                )
    columns = ["learning rate", "halved", "average of G", "seeds", "validation (nats)"]
    common.write_table(
        options.out / "table.md", [*columns, "test (nats)", *list(MEASURES)[1:]], rows
    )
    return 0


if __name__ == "__main__":
    cli.run(main)
