"""Table and figure of the settings, both from seeds.csv."""

from pathlib import Path

from experiments import drawing, results, tables

SETTING = ("learning rate", "halved", "average of G")
MEASURES = {"parzen": 1, "frechet": 2, "recall": 3, "coverage": 3}


def write(out: Path) -> None:
    """Writes table and figure from the seeds.csv in a directory."""
    rows, drawn = [], {}
    settings = results.grouped(results.read(out / "seeds.csv"), *SETTING)
    for setting in sorted(settings, key=_order):
        records = settings[setting]
        values = {measure: [record[measure] for record in records] for measure in MEASURES}
        cells = [tables.spread(values[measure], digits) for measure, digits in MEASURES.items()]
        rows.append([*map(str, setting), str(len(records)), *cells])
        rate, halved, average = setting
        note = "" if halved == "never" else ", halved"
        which = "last G" if average == "none" else f"average ({average})"
        drawn[f"{rate}{note}; {which}"] = values
    header = [*SETTING, "seeds", "log-likelihood (nats)", *list(MEASURES)[1:]]
    tables.write(out / "table.md", header, rows)
    title = "Learning rate, its halving, and a moving average of G: 12,500 steps on MNIST"
    drawing.scoreboard(drawn, list(MEASURES), title).savefig(out / "figure.png", dpi=90)


def _order(setting: tuple) -> tuple:
    """Returns what settings are sorted by: first those whose learning rate is constant."""
    rate, halved, average = setting
    return halved != "never", rate, 0.0 if average == "none" else average
