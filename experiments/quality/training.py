"""The tutorial's networks trained by several settings, and evaluated: seeds.csv."""

import json
from collections.abc import Iterator
from pathlib import Path

from experiments import commands, results
from experiments.quality.report import MEASURES, SETTING
from experiments.results import Record

# Run directory, seeds and settings. Every training keeps an average of G, which changes nothing
# else; the first and the last are those of experiments/parzen_table. So G's last parameters at
# 6e-4, seeds 0 and 1, are in two runs, with the same bits.
HIGHER = ("--learning-rate", "4e-4", "6e-4", "--ema", "0.999")
RUNS = {
    "parzen_table/tutorial": (4, ("--preset", "tutorial", "--ema", "0.999")),
    "quality/constant": (2, HIGHER),
    "quality/halving": (2, (*HIGHER, "--lr-half-life", "5000")),
    "parzen_table/tutorial-tuned": (4, ("--preset", "tutorial-tuned")),
}


def train(steps: int, runs: Path, out: Path, quick: bool) -> None:
    """Trains and evaluates what is missing, and writes seeds.csv.

    Args:
      steps: Steps of each training.
      runs: Where the runs are, or are to be.
      out: Where to write.
      quick: Whether to train a few steps on the digits, to see that it works.
    """
    data = (*commands.QUICK, "--steps", 40) if quick else commands.on_mnist(steps)
    records = {}
    for name, (num_seeds, flags) in RUNS.items():
        run = runs / name
        commands.command("gan_jax.train", *flags, *data, "--population", num_seeds, "--out", run)
        halved = "every 5,000 updates" if "halving" in name else "never"
        for record in _evaluated(run, halved):
            records[tuple(record[column] for column in (*SETTING, "seed"))] = record
    results.write(out / "seeds.csv", list(records.values()))


def _evaluated(run: Path, halved: str) -> Iterator[Record]:
    """Yields the rows of seeds.csv of one run, whose learning rate is halved so often."""
    ema = json.loads((run / "config.json").read_text(encoding="utf-8"))["ema"]
    for weights, average in (("last", "none"), ("ema", f"{ema:g}")):
        for record in commands.evaluated(run, weights)["models"]:
            setting = (f"{record['learning_rate']:g}", halved, average)
            yield (
                dict(zip(SETTING, setting, strict=True))
                | {"seed": record["seed"]}
                | {measure: record[measure] for measure in MEASURES}
            )
