"""Tables of what the packed GANs are worth, beside the runs they come from: from the CSV files."""

from pathlib import Path

from experiments import results, tables
from experiments.results import Record


def write(out: Path) -> None:
    """Writes both tables from the tidy files in a directory."""
    from gan_jax.evaluation.measuring import METRICS

    measures = results.read(out / "measures.csv")
    rows = [
        [
            metric.title.replace("|", "\\|"),
            *(_cell(record, metric.name, metric.digits) for record in measures),
        ]
        for metric in METRICS
    ]
    for name in (name for name in measures[0] if name.startswith("share of ")):
        rows.append([name, *(f"{record[name]:.3f}" for record in measures)])
    header = [f"`{record['gan']}`, {record['weights']}" for record in measures]
    tables.write(out / "table.md", ["", *header], rows)
    errors = results.read(out / "errors.csv")
    names = [name for name in errors[0] if name != "gan"]
    rows = [[name, *(_number(record[name]) for record in errors)] for name in names]
    tables.write(out / "rounding.md", ["", *(f"`{r['gan']}`" for r in errors)], rows)


def _cell(record: Record, name: str, digits: int) -> str:
    error = record.get(f"{name}_error")
    value = f"{record[name]:.{digits}f}"
    return value if error in (None, "") else f"{value} ± {error:.{digits}f}"


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.2g}"
