"""Table and figure of the presets and baselines, all from seeds.csv and baselines.csv."""

from collections.abc import Sequence
from pathlib import Path

from experiments import drawing, results, tables
from experiments.results import Record

# Mean log-likelihood of MNIST's test images, nats: Table 1 of either paper.
_GAN = "Adversarial nets (Goodfellow et al., 2014)"
PUBLISHED = {
    "DBN (Goodfellow et al., 2014)": "138 ± 2",
    "Stacked CAE (Goodfellow et al., 2014)": "121 ± 1.6",
    "Deep GSN (Goodfellow et al., 2014)": "214 ± 1.1",
    _GAN: "225 ± 2",
    "real images (Theis et al., 2016)": "243",
    "GMMN + AE (Theis et al., 2016)": "282",
    "k-means centres (Theis et al., 2016)": "313",
}
# Not precision and density: shuffled pixels score nearly as high as real images, or as a preset.
MEASURES = {"frechet": 2, "recall": 3, "coverage": 3}


def write(out: Path) -> None:
    """Writes table and figure from the tidy files in a directory."""
    models = _named(results.read(out / "seeds.csv"), "model")
    baselines = _named(results.read(out / "baselines.csv"), "baseline")
    rows = [[name, *cells(records)] for name, records in (models | baselines).items()]
    for name, value in PUBLISHED.items():
        rows.append([name, value, *[""] * (1 + len(MEASURES))])
    tables.write(out / "table.md", ["", "log-likelihood (nats)", "sigma", *MEASURES], rows)
    draw(models, baselines, out / "figure.png")


def _named(records: Sequence[Record], column: str) -> dict[str, list[Record]]:
    return {name: rows for (name,), rows in results.grouped(records, column).items()}


def cells(records: Sequence[Record]) -> list[str]:
    """Returns a row's cells over seeds: Parzen's mean, sigma, and other measures."""
    return [
        tables.spread([record["parzen"] for record in records], 1),
        ", ".join(f"{sigma:.3f}" for sigma in sorted({record["sigma"] for record in records})),
        *(
            tables.spread([record[name] for record in records], digits)
            for name, digits in MEASURES.items()
        ),
    ]


def draw(models: dict[str, list[Record]], baselines: dict[str, list[Record]], path: Path) -> None:
    """Draws each seed's scores, beside those of real images and of k-means centres."""
    measures = ("parzen", *MEASURES)
    rows = {
        name: {measure: [record[measure] for record in records] for measure in measures}
        for name, records in models.items()
    }
    marks = {
        name: {measure: baselines[name][0][measure] for measure in measures}
        for name in ("training images", "k-means centres")
    }
    marks["the 2014 paper's GAN"] = {"parzen": float(PUBLISHED[_GAN].split()[0])}
    title = "Presets on MNIST after 25 epochs: a high likelihood does not mean real images' variety"
    drawing.scoreboard(rows, measures, title, marks).savefig(path, dpi=90)
