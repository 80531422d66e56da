"""An evaluation as people read it: tables on a terminal, and one self-contained HTML page."""

import base64
import dataclasses
import importlib.resources
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2

from gan_jax.evaluation import measuring
from gan_jax.evaluation.measuring import METRICS, Metric
from gan_jax.evaluation.results import Evaluation, Group
from gan_jax.evaluation.suite import Suite
from gan_jax.storage.files import write_synced
from gan_jax.terminal import tables


@dataclasses.dataclass(frozen=True)
class Row:
    """A metric and its cells."""

    title: str
    meaning: str
    cells: list[str]


@dataclasses.dataclass(frozen=True)
class Sheet:
    """A table as text; the first `ours` columns are the generators', the others baselines."""

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


def _number(value: float | None, metric: Metric) -> str:
    if value is None:
        return ""
    if float(value).is_integer() and metric.name == "classes":
        return str(int(value))
    return f"{value:.{metric.digits}f}"


def _title(metric: Metric, suite: Suite) -> str:
    arrow = {"higher": " ↑", "lower": " ↓", "": ""}[metric.better]
    caveat = metric.caveat(suite)
    return metric.full_title(suite) + arrow + (f" ({caveat})" if caveat else "")


def _own(group: Group, metric: Metric) -> str:
    """Returns the mean over seeds ± its interval; of one set, the value (and its error)."""
    mean = group.mean(metric.name)
    text = _number(mean, metric)
    interval = group.interval(metric.name)
    if interval is not None:
        return f"{text} ± {interval:.{metric.digits}f}"
    error = group.records[0].get(f"{metric.name}_error")
    return text if error is None or mean is None else f"{text} ({error:.{metric.digits}f})"


def overview(evaluation: Evaluation) -> Sheet:
    """Returns the table of every metric at the last step: the settings, then the baselines."""
    groups, baselines, suite = evaluation.last, evaluation.baselines, evaluation.suite
    columns = [group.title or "samples" for group in groups] + list(baselines)
    rows = []
    for metric in METRICS:
        cells = [_own(group, metric) for group in groups]
        cells += [_own(Group("", None, [record]), metric) for record in baselines.values()]
        if any(cells):
            rows.append(Row(_title(metric, suite), metric.meaning, cells))
    num_seeds = {len(group.records) for group in groups}
    caption = "In parentheses: the standard error over the test images, or over blocks of them."
    if max(num_seeds) > 1:
        of = f"{max(num_seeds)} seeds" if len(num_seeds) == 1 else "several seeds"
        caption = f"Of {of}: mean ± half its 95 % interval (Student's t). {caption}"
    if evaluation.left_out:
        caption = f"{evaluation.left_out}. {caption}"
    if suite.num_baseline < suite.num_samples:
        caption += f" A baseline is of {suite.num_baseline:,} images, but for the noise."
    caption = " ".join([caption, f"{suite.features_identity}.", *sentences_of_left_out(suite)])
    return Sheet(columns, rows, len(groups), caption)


def sentences_of_left_out(suite: Suite) -> list[str]:
    """Returns a sentence for each reason why metrics are left out."""
    reasons: dict[str, list[str]] = {}
    missing = measuring.left_out(suite)
    for metric in METRICS:
        if metric.name in missing:
            reasons.setdefault(missing[metric.name], []).append(metric.title)
    return [f"Left out, as {why}: {', '.join(titles)}." for why, titles in reasons.items()]


def each_seed(group: Group, suite: Suite) -> Sheet | None:
    """Returns the table of each seed's own values; None where there is one seed."""
    if len(group.records) < 2:
        return None
    rows = [
        Row(
            _title(m, suite),
            m.meaning,
            [_number(record.get(m.name), m) for record in group.records],
        )
        for m in METRICS
        if group.values(m.name)
    ]
    prefix = f"{group.name}, " if group.name else ""
    lost = ", ".join(map(str, group.diverged))
    caption = f"{group.share}; diverged and left out: seed {lost}." if group.diverged else ""
    columns = [f"{prefix}seed {record['seed']}" for record in group.records]
    return Sheet(columns, rows, caption=caption)


def show(sheet: Sheet, title: str) -> None:
    """Prints a table."""
    tables.show(
        ["metric", *sheet.columns],
        [[row.title, *row.cells] for row in sheet.rows],
        num_bold=sheet.ours,
        title=title,
        caption=sheet.caption,
    )


def collapses(groups: Sequence[Group]) -> list[str]:
    """Returns a warning for each setting of which a seed has collapsed."""
    lines = []
    for group in groups:
        collapsed = sum(record.get("collapsed", False) for record in group.records)
        if collapsed:
            who = f"{group.name}, " if group.name else ""
            lost = f" ({len(group.diverged)} more diverged)" if group.diverged else ""
            lines.append(
                f"COLLAPSED: {who}{collapsed} of {len(group.records)}{lost}: fewer than 8 in 10 "
                "classes are drawn, or next to nothing that looks like the test images"
            )
    return lines


def write_html(
    path: Path,
    *,
    title: str,
    subtitle: str,
    warnings: Sequence[str],
    sheet: Sheet,
    seeds: Sequence[Sheet],
    figures: Sequence[Picture],
    page: str | None,
    facts: dict[str, Any],
) -> None:
    """Writes the report, one file that holds its pictures.

    Args:
      path: The file.
      title: What was evaluated.
      subtitle: A line about it.
      warnings: What must not be overlooked.
      sheet: The table of every metric.
      seeds: Those of each seed, where there are several.
      figures: The pictures.
      page: Where the page of the run is, relative to the report.
      facts: How it was measured.
    """
    template = (
        importlib.resources.files("gan_jax.evaluation.report")
        .joinpath("report.html")
        .read_text(encoding="utf-8")
    )
    environment = jinja2.Environment(autoescape=True)
    content = environment.from_string(template).render(
        title=title,
        subtitle=subtitle,
        warnings=warnings,
        table=sheet,
        seeds=seeds,
        figures=figures,
        page=page,
        facts=facts,
    )
    write_synced(path, content)
