"""What lifts the tutorial's samples, its networks left as they are?

python -m experiments.quality.run
"""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from experiments import common, drawing
from gan_jax.evaluation.results import Record, group
from gan_jax.terminal import cli

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
    """Where to write the figure, the table and the seeds' numbers."""

    quick: bool = False
    """A few steps, on the digits: to see that it works."""


def settings(options: Options) -> Iterator[tuple[str, str, str, list[Record]]]:
    """Trains and evaluates what is missing; yields each setting's records.

    Yields:
      The learning rate, when it is halved, which average of G draws, and the seeds' records.
    """
    for name, (num_seeds, flags) in RUNS.items():
        run = options.runs / name
        data = (*common.QUICK, "--steps", 40) if options.quick else common.on_mnist(options.steps)
        common.command("gan_jax.train", *flags, *data, "--population", num_seeds, "--out", run)
        config = json.loads((run / "config.json").read_text())
        halved = "every 5,000 updates" if "halving" in name else "never"
        for weights in ("last", "ema"):
            average = "none" if weights == "last" else f"{config['ema']:g}"
            for one in group(common.evaluated(run, weights)["models"]):
                yield f"{one.records[0]['learning_rate']:g}", halved, average, list(one.records)


def main() -> int:
    """Runs what is missing, and writes figure and tables."""
    options = cli.parse(Options, "python -m experiments.quality.run")
    rows, seeds, drawn = [], [], {}
    for rate, halved, average, records in settings(options):
        values = {measure: [record[measure] for record in records] for measure in MEASURES}
        validation = [float(np.max(record["validation"])) for record in records]
        setting = [rate, halved, average, str(len(records))]
        rows.append(
            [*setting, common.spread(validation, 1)]
            + [common.spread(values[measure], digits) for measure, digits in MEASURES.items()]
        )
        columns = ["learning rate", "halved", "average of G", "seeds"]
        seeds += [
            dict(zip(columns, setting, strict=True))
            | {"seed": record["seed"]}
            | {measure: record[measure] for measure in MEASURES}
            for record in records
        ]
        note = "" if halved == "never" else ", halved"
        drawn[f"{rate}{note}; average {average}; {len(records)} seeds"] = values
    common.write_table(
        options.out / "table.md",
        [*columns, "validation (nats)", "test (nats)", *list(MEASURES)[1:]],
        rows,
    )
    common.write_seeds(options.out / "seeds.csv", seeds)
    titles = {
        "parzen": "log-likelihood (nats; higher is better)",
        "frechet": "Fréchet distance (lower is better)",
        "recall": "recall (higher is better)",
        "coverage": "coverage (higher is better)",
    }
    figure = drawing.scoreboard(
        drawn, titles, {}, "Learning rate, its halving, and the average of G"
    )
    figure.savefig(options.out / "figure.png", dpi=90)
    return 0


if __name__ == "__main__":
    cli.run(main)
