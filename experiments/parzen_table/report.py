"""Table and figure of the presets and baselines, all from seeds.csv and baselines.csv."""

import statistics
from collections.abc import Sequence
from pathlib import Path

from experiments import drawing, results, tables
from experiments.results import Record

# Goodfellow et al. (2014), Table 1: mean log-likelihood of MNIST's test images, nats.
PUBLISHED = {
    "DBN": "138 ± 2",
    "Stacked CAE": "121 ± 1.6",
    "Deep GSN": "214 ± 1.1",
    "Adversarial nets": "225 ± 2",
}
MEASURES = {"frechet": 2, "precision": 3, "recall": 3, "density": 3, "coverage": 3}


def write(out: Path) -> None:
    """Writes table and figure from the tidy files in a directory."""
    models = _named(results.read(out / "seeds.csv"), "model")
    baselines = _named(results.read(out / "baselines.csv"), "baseline")
    rows = [[name, *cells(records)] for name, records in (models | baselines).items()]
    for name, value in PUBLISHED.items():
        rows.append([f"{name} (Goodfellow et al., 2014)", value, *[""] * (2 + len(MEASURES))])
    columns = ["", "log-likelihood (nats)", "± over test images", "sigma", *MEASURES]
    tables.write(out / "table.md", columns, rows)
    draw(models, baselines["training images"][0], out / "figure.png")


def _named(records: Sequence[Record], column: str) -> dict[str, list[Record]]:
    return {name: rows for (name,), rows in results.grouped(records, column).items()}


def cells(records: Sequence[Record]) -> list[str]:
    """Returns a row's cells over seeds: Parzen's mean, its error, sigma, and other measures."""
    errors = tables.recorded(records, "parzen_error")
    return [
        tables.spread([record["parzen"] for record in records], 1),
        f"{statistics.fmean(errors):.1f}" if errors else "",
        ", ".join(f"{sigma:.3f}" for sigma in sorted({record["sigma"] for record in records})),
        *(
            tables.spread([record[name] for record in records], digits)
            for name, digits in MEASURES.items()
        ),
    ]


def draw(models: dict[str, list[Record]], real: Record, path: Path) -> None:
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
        for name, records in models.items()
    }
    title = "Each preset's likelihood, and what it leaves out"
    drawing.scoreboard(rows, measures, marks, title).savefig(path, dpi=90)
