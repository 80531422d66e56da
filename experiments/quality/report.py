"""Table and figure of the settings, both from seeds.csv."""

from pathlib import Path

from experiments import drawing, results, tables

SETTING = ("learning rate", "halved", "average of G", "seeds")
MEASURES = {"parzen": 1, "frechet": 2, "precision": 3, "recall": 3, "coverage": 3}
TITLES = {
    "parzen": "log-likelihood (nats; higher is better)",
    "frechet": "Fréchet distance (lower is better)",
    "recall": "recall (higher is better)",
    "coverage": "coverage (higher is better)",
}


def write(out: Path) -> None:
    """Writes table and figure from the seeds.csv in a directory."""
    rows, drawn = [], {}
    for setting, records in results.grouped(results.read(out / "seeds.csv"), *SETTING).items():
        values = {measure: [record[measure] for record in records] for measure in MEASURES}
        validation = tables.recorded(records, "validation")
        rows.append(
            [*map(str, setting), tables.spread(validation, 1) if validation else ""]
            + [tables.spread(values[measure], digits) for measure, digits in MEASURES.items()]
        )
        rate, halved, average, seeds = setting
        note = "" if halved == "never" else ", halved"
        drawn[f"{rate}{note}; average {average}; {seeds} seeds"] = values
    others = list(MEASURES)[1:]
    tables.write(out / "table.md", [*SETTING, "validation (nats)", "test (nats)", *others], rows)
    title = "Learning rate, its halving, and the average of G"
    drawing.scoreboard(drawn, TITLES, {}, title).savefig(out / "figure.png", dpi=90)
