"""The presets trained and evaluated: seeds.csv, baselines.csv and each preset's samples."""

import shutil
from pathlib import Path

from experiments import commands, results

AVERAGE = ("--ema", "0.999")  # changes nothing but that both G's can be measured
ROWS = {
    "tutorial": (("--preset", "tutorial", *AVERAGE), "last"),
    "tutorial, average of G": (("--preset", "tutorial", *AVERAGE), "ema"),
    "tutorial-tuned": (("--preset", "tutorial-tuned"), "ema"),
    "paper": (("--preset", "paper", *AVERAGE), "last"),
    "paper, average of G": (("--preset", "paper", *AVERAGE), "ema"),
}
_COLUMNS = ("parzen", "frechet", "precision", "recall", "density", "coverage", "sigma")


def train(seeds: int, steps: int, runs: Path, out: Path, quick: bool) -> None:
    """Trains and evaluates what is missing; writes the tidy files and the samples.

    Args:
      seeds: Seeds of each preset.
      steps: Steps of each training.
      runs: Where the runs are, or are to be.
      out: Where to write.
      quick: Whether to train two seeds on the digits, to see that it works.
    """
    if quick:
        seeds = 2
    data = (*commands.QUICK, "--steps", 40) if quick else commands.on_mnist(steps)
    out.mkdir(parents=True, exist_ok=True)
    records, baselines = [], {}
    for name, (flags, weights) in ROWS.items():
        run = runs / flags[1]
        commands.command("gan_jax.train", *flags, *data, "--population", seeds, "--out", run)
        metrics = commands.evaluated(run, weights)
        if weights == "ema":
            picture = commands.evaluation(run, weights) / "neighbours.png"
            shutil.copy(picture, out / f"{run.name}.png")
        for record in metrics["models"]:
            row = {"model": name, "seed": record["seed"]}
            records.append(row | {column: record[column] for column in _COLUMNS})
        baselines = metrics["baselines"]
    results.write(out / "seeds.csv", records)
    results.write(
        out / "baselines.csv",
        [
            {"baseline": name} | {column: record[column] for column in _COLUMNS}
            for name, record in baselines.items()
        ],
    )
