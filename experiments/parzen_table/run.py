"""The 2014 paper's Table 1 on MNIST, with this project's presets and what references score.

python -m experiments.parzen_table.run
"""

import dataclasses
import shutil
from pathlib import Path

from experiments import common, drawing
from gan_jax.evaluation.results import Record
from gan_jax.terminal import cli

HERE = Path(__file__).parent
# Goodfellow et al. (2014), Table 1: mean log-likelihood of MNIST's test images, nats.
PUBLISHED = {
    "DBN": "138 ± 2",
    "Stacked CAE": "121 ± 1.6",
    "Deep GSN": "214 ± 1.1",
    "Adversarial nets": "225 ± 2",
}
AVERAGE = ("--ema", "0.999")  # changes nothing but that both G's can be measured
ROWS = {
    "tutorial": (("--preset", "tutorial", *AVERAGE), "last"),
    "tutorial, average of G": (("--preset", "tutorial", *AVERAGE), "ema"),
    "tutorial-tuned": (("--preset", "tutorial-tuned"), "ema"),
    "paper": (("--preset", "paper", *AVERAGE), "last"),
    "paper, average of G": (("--preset", "paper", *AVERAGE), "ema"),
}
MEASURES = {"frechet": 2, "precision": 3, "recall": 3, "density": 3, "coverage": 3}


@dataclasses.dataclass(frozen=True)
class Options:
    """Train and evaluate every preset, and write the table."""

    seeds: int = 4
    """Seeds of each preset."""

    steps: int = 12_500
    """Steps of each training: 25 epochs of 50,000 images."""

    runs: Path = Path("runs/parzen_table")
    """Where the runs are, or are to be."""

    out: Path = HERE
    """Where to write the figure, the table, the seeds' numbers and each preset's samples."""

    quick: bool = False
    """Two seeds, a few steps, on the digits: to see that it works."""


def cells(records: list[Record]) -> list[str]:
    """Returns a row's cells: sigma, Parzen's means, and the other measures, over seeds."""
    likelihood = common.spread([record["parzen"] for record in records], 1)
    error = sum(record["parzen_error"] for record in records) / len(records)
    sigmas = sorted({record["sigma"] for record in records})
    others = [
        common.spread([record[name] for record in records], digits)
        for name, digits in MEASURES.items()
    ]
    return [likelihood, f"{error:.1f}", ", ".join(f"{s:.3f}" for s in sigmas), *others]


def draw(seeds_of: dict[str, list[Record]], real: Record, path: Path) -> None:
    """Draws likelihood, Fréchet distance and coverage of each seed, beside real images'."""
    measures = {
        "parzen": "log-likelihood (nats; higher is better)",
        "frechet": "Fréchet distance (lower is better)",
        "coverage": "coverage (higher is better)",
    }
    marks = {measure: {"training images": real[measure]} for measure in measures}
    marks["parzen"]["2014 paper"] = float(PUBLISHED["Adversarial nets"].split()[0])
    rows = {
        name: {measure: [record[measure] for record in records] for measure in measures}
        for name, records in seeds_of.items()
    }
    title = "Each preset's likelihood, and what it leaves out"
    drawing.scoreboard(rows, measures, marks, title).savefig(path, dpi=90)


def main() -> int:
    """Runs what is missing, and writes the table."""
    options = cli.parse(Options, "python -m experiments.parzen_table.run")
    seeds = 2 if options.quick else options.seeds
    data = (*common.QUICK, "--steps", 40) if options.quick else common.on_mnist(options.steps)
    options.out.mkdir(parents=True, exist_ok=True)
    rows, seeds_of, metrics = [], {}, None
    for name, (flags, weights) in ROWS.items():
        run = options.runs / flags[1]
        common.command("gan_jax.train", *flags, *data, "--population", seeds, "--out", run)
        metrics = common.evaluated(run, weights)
        if weights == "ema":
            picture = common.evaluation(run, weights) / "neighbours.png"
            shutil.copy(picture, options.out / f"{run.name}.png")
        rows.append([name, *cells(metrics["models"])])
        seeds_of[name] = metrics["models"]
    for name, record in metrics["references"].items():
        rows.append([name, *cells([record])])
    for name, value in PUBLISHED.items():
        rows.append([f"{name} (Goodfellow et al., 2014)", value, *[""] * (2 + len(MEASURES))])
    columns = ["", "log-likelihood (nats)", "± over test images", "sigma", *MEASURES]
    common.write_table(options.out / "table.md", columns, rows)
    common.write_seeds(
        options.out / "seeds.csv",
        [
            {"model": name, "seed": record["seed"], "parzen": record["parzen"]}
            | {measure: record[measure] for measure in MEASURES}
            for name, records in seeds_of.items()
            for record in records
        ],
    )
    draw(seeds_of, metrics["references"]["training images"], options.out / "figure.png")
    return 0


if __name__ == "__main__":
    cli.run(main)
