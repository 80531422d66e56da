"""An evaluation as people read it: tables on a terminal, and one self-contained HTML page."""

import base64
import dataclasses
import importlib.resources
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2
from rich.console import Console
from rich.table import Table

from gan_jax.evaluation.results import Group, Record
from gan_jax.evaluation.suite import MEASURES, Measure
from gan_jax.storage.files import write_synced


@dataclasses.dataclass(frozen=True)
class Row:
    """A measure's cells."""

    title: str
    meaning: str
    cells: list[str]


@dataclasses.dataclass(frozen=True)
class Sheet:
    """A table as text; the first `ours` columns are the generator's, the others references."""

    columns: list[str]
    rows: list[Row]
    ours: int = 0
    caption: str = ""


@dataclasses.dataclass(frozen=True)
class Picture:
    """A picture of the report: its file, its title, and what it says."""

    path: Path
    title: str
    meaning: str

    @property
    def data(self) -> str:
        """The file in base64."""
        return base64.b64encode(self.path.read_bytes()).decode()


def _number(value: float | None, measure: Measure) -> str:
    if value is None:
        return ""
    if float(value).is_integer() and measure.name == "classes":
        return str(int(value))
    return f"{value:.{measure.digits}f}"


def _title(measure: Measure) -> str:
    arrow = {"higher": " ↑", "lower": " ↓", "": ""}[measure.better]
    return measure.title + arrow


def _own(group: Group, measure: Measure) -> str:
    """Returns the mean over seeds ± its interval; of one set, ± the measure's own error."""
    mean = group.mean(measure.name)
    text = _number(mean, measure)
    interval = group.interval(measure.name)
    if interval is not None:
        return f"{text} ± {interval:.{measure.digits}f}"
    error = group.records[0].get(f"{measure.name}_error")
    return text if error is None or mean is None else f"{text} ({error:.{measure.digits}f})"


def overview(groups: Sequence[Group], references: dict[str, Record], classifier: str) -> Sheet:
    """Returns the table of every measure: the settings, then the references.

    Args:
      groups: The settings evaluated, at one step.
      references: What `references.load` returned.
      classifier: The identity of the one that was used.
    """
    columns = [group.name or "samples" for group in groups] + list(references)
    rows = []
    for measure in MEASURES:
        cells = [_own(group, measure) for group in groups]
        cells += [_own(Group("", None, [record]), measure) for record in references.values()]
        if any(cells):
            rows.append(Row(_title(measure), measure.meaning, cells))
    num_seeds = len(groups[0].records)
    caption = "In parentheses: the standard error over the test images, or over blocks of them."
    if num_seeds > 1:
        caption = (
            f"Of {num_seeds} seeds: mean ± half its 95 % interval (Student's t). In parentheses: "
            "the standard error over the test images, or over blocks of them."
        )
    return Sheet(columns, rows, len(groups), f"{caption} Classifier: {classifier}.")


def each_seed(group: Group) -> Sheet | None:
    """Returns the table of each seed's own values; None where there is one seed."""
    if len(group.records) < 2:
        return None
    rows = [
        Row(_title(m), m.meaning, [_number(record.get(m.name), m) for record in group.records])
        for m in MEASURES
        if group.values(m.name)
    ]
    prefix = f"{group.name}, " if group.name else ""
    return Sheet([f"{prefix}seed {record['seed']}" for record in group.records], rows)


def show(sheet: Sheet, title: str) -> None:
    """Prints a table."""
    console = Console()
    if not console.is_terminal:
        console = Console(width=42 + 20 * len(sheet.columns))  # nothing needs to be wrapped
    table = Table(title=title, title_justify="left", caption=sheet.caption, caption_justify="left")
    table.add_column("measure", no_wrap=True)
    for i, column in enumerate(sheet.columns):
        table.add_column(column, justify="right", style="bold" if i < sheet.ours else None)
    for row in sheet.rows:
        table.add_row(row.title, *row.cells)
    console.print(table)


def write_html(
    path: Path,
    *,
    title: str,
    subtitle: str,
    warnings: Sequence[str],
    sheet: Sheet,
    seeds: Sequence[Sheet],
    figures: Sequence[Picture],
    facts: dict[str, Any],
) -> None:
    """Writes the report, one file that holds its pictures.

    Args:
      path: The file.
      title: What was evaluated.
      subtitle: A line about it.
      warnings: What must not be overlooked.
      sheet: The table of every measure.
      seeds: Those of each seed, where there are several.
      figures: The pictures.
      facts: How it was measured.
    """
    template = importlib.resources.files(__package__).joinpath("report.html").read_text("utf-8")
    environment = jinja2.Environment(autoescape=True)
    page = environment.from_string(template).render(
        title=title,
        subtitle=subtitle,
        warnings=warnings,
        table=sheet,
        seeds=seeds,
        figures=figures,
        facts=facts,
    )
    write_synced(path, page)
