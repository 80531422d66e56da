"""One evaluation: measures sets of samples, and writes what it found for people and scripts."""

import os
import time
from pathlib import Path
from typing import Any, Protocol
from warnings import catch_warnings, filterwarnings

import numpy as np

from gan_jax.data.source import DataSource
from gan_jax.evaluation import baselines, measuring
from gan_jax.evaluation import suite as suite_lib
from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.metrics import parzen
from gan_jax.evaluation.report import tables
from gan_jax.evaluation.report.figures import FIGURES, NUM_SHOWN
from gan_jax.evaluation.report.tables import Picture
from gan_jax.evaluation.results import Evaluation, Group, Model, Record, Results
from gan_jax.evaluation.suite import Suite
from gan_jax.runs import provenance
from gan_jax.terminal import caller, output
from gan_jax.terminal.errors import RunError, reason

_MAX_COLUMNS = 8  # seeds that a table on the terminal shows one by one


def prepare(
    dataset: str,
    source: DataSource,
    *,
    fine_sigma: bool,
    num_samples: int | None = None,
    shape: tuple[int, int] | None = None,
) -> tuple[Suite, dict[str, Record]]:
    """Returns a dataset's suite, and what the baselines score in it.

    The first time, a classifier is trained and the baselines are measured. Which classifier is
    used is printed, or why there is none.

    Args:
      dataset: As for `suite.load`.
      source: As for `suite.load`.
      fine_sigma: As for `suite.load`.
      num_samples: As for `suite.load`.
      shape: As for `suite.load`.

    Raises:
      UsageError: As `suite.load`.
      RunError: As `suite.load`.
    """
    suite = suite_lib.load(
        dataset, source, fine_sigma=fine_sigma, num_samples=num_samples, shape=shape
    )
    output.say(suite.features_identity)
    return suite, baselines.load(suite)


class SampleSource(Protocol):
    """Where samples come from: a `TrainedGenerator` or `SavedSamples`."""

    @property
    def name(self) -> str:
        """What tells it from the others of an evaluation, in words."""
        ...

    @property
    def caption(self) -> str:
        """What it is, for a picture of it alone."""
        ...

    @property
    def identity(self) -> dict[str, Any]:
        """What tells its samples from any others, of JSON types."""
        ...

    def key(self, fingerprint: str) -> str:
        """Returns the key of its results in the suite of that fingerprint."""
        ...

    def samples(self, num: int) -> np.ndarray:
        """Returns samples, `(num, h * w)` float32 in [0, 1]."""
        ...

    def paths(self) -> np.ndarray | None:
        """Returns samples along paths in the noise, if there is noise: see `Model`."""
        ...

    def ask_discriminator(self, suite: Suite, samples: np.ndarray) -> dict[str, Any]:
        """Returns the discriminator's metrics, if there is one."""
        ...


def measure(source: SampleSource, suite: Suite, results: Results, *, pictured: bool) -> Model:
    """Measures a set of samples, unless that was done before, and keeps the results.

    Args:
      source: Where the samples come from.
      suite: What they are held against.
      results: Where the results are kept.
      pictured: Whether the figures show it.

    Raises:
      RunError: If the samples are not finite, or the results cannot be written.
    """
    key = source.key(suite.fingerprint)
    record = results.known(key)
    if record is not None:
        record = record | source.identity  # which needs no measuring, and so no believing
    if record is not None and not pictured:
        return Model(source.name, source.caption, record)
    samples = source.samples(suite.num_samples)
    if record is None:
        record = _measure(key, source, suite, samples)
        results.add(record)
    if not pictured:
        return Model(source.name, source.caption, record)
    return Model(source.name, source.caption, record, samples[:NUM_SHOWN], source.paths())


def _measure(key: str, source: SampleSource, suite: Suite, samples: np.ndarray) -> Record:
    start = time.monotonic()
    if not np.isfinite(samples).all():
        raise RunError(f"{source.name}: its samples are not finite")
    record = {"key": key} | source.identity | measuring.measure(suite, samples)
    record |= source.ask_discriminator(suite, samples)
    parts = [f"Parzen {record['parzen']:.1f} ± {record['parzen_error']:.1f} nats"]
    if "frechet" in record:
        parts.append(f"Fréchet {record['frechet']:.2f}")
    parts.append(f"coverage {record['coverage']:.3f}")
    if "classes" in record:
        parts.append(f"{record['classes']} classes")
    num = f"; {len(samples):,} samples" if suite.has_fewer_samples else ""
    took = f"({time.monotonic() - start:.0f} s{num})"
    output.say(f"{source.name}: {', '.join(parts)} {took}")
    return record


def report(
    evaluation: Evaluation,
    results: Results,
    facts: dict[str, str],
    curves: Path | None = None,
    page: Path | None = None,
) -> None:
    """Writes metrics.json, the figures and the report; a command also prints the table.

    Args:
      evaluation: What was found.
      results: Where to write.
      facts: What was evaluated, for the report.
      curves: The training's own picture, for the report.
      page: What `export --to page` made of the run, for the report to link.

    Raises:
      RunError: If something cannot be written.
    """
    sheet = tables.overview(evaluation)
    suite = evaluation.suite
    each = [tables.each_seed(group, suite) for group in evaluation.last]
    seeds = [table for table in each if table is not None]
    warnings = tables.collapses(evaluation.last)
    if evaluation.left_out:
        warnings.insert(0, f"DIVERGED: {evaluation.left_out}")
    if caller.is_command():
        tables.show(sheet, evaluation.last_title)
        for table in seeds:
            if len(table.columns) <= _MAX_COLUMNS:
                tables.show(table, "Each seed")
    for warning in warnings:
        output.say(warning)
    facts = facts | _facts(suite)
    results.finish(_metrics_json(evaluation, facts))
    directory = results.directory
    try:
        pictures = _draw(evaluation, directory)
        if curves is not None and curves.exists():
            pictures.append(Picture(curves, "Training", "What the training itself logged."))
        tables.write_html(
            directory / "report.html",
            title=evaluation.title,
            subtitle=_subtitle(evaluation.last),
            warnings=warnings,
            sheet=sheet,
            seeds=seeds,
            figures=pictures,
            page=os.path.relpath(page, directory) if page and page.exists() else None,
            facts=facts,
        )
    except OSError as error:
        raise RunError(f"{directory} cannot be written: {reason(error)}") from error
    output.say(f"-> {directory / 'report.html'}, metrics.json and figures beside it")


def _draw(evaluation: Evaluation, directory: Path) -> list[Picture]:
    """Writes the figures that are due, in the order in which the report shows them."""
    pictures = []
    for figure in FIGURES:
        if figure.is_due(evaluation):
            path = directory / figure.file
            with catch_warnings():
                filterwarnings("ignore", "Glyph .* missing from")  # of a file's name
                filterwarnings("ignore", "Creating legend")  # which was slow, on a busy machine
                figure.draw(evaluation, path)
            pictures.append(Picture(path, figure.title, figure.meaning))
    return pictures


def _metrics_json(evaluation: Evaluation, facts: dict[str, str]) -> dict[str, Any]:
    suite = evaluation.suite
    caveats = {metric.name: caveat for metric in METRICS if (caveat := metric.caveat(suite))}
    return {
        "title": evaluation.title,
        "facts": facts,
        "protocol": suite.fingerprint,
        "features": suite.features_name,
        "num_samples": suite.num_samples,
        "num_baseline": suite.num_baseline,
        "caveats": caveats,
        "left_out": measuring.left_out(suite),
        "environment": provenance.environment(),
        "baselines": evaluation.baselines,
        "models": [model.record for model in evaluation.models],
        "diverged": evaluation.diverged,
        "summary": [group.to_json() for group in evaluation.groups],
    }


def _facts(suite: Suite) -> dict[str, str]:
    """Returns how samples were measured, in words."""
    sigmas = ", ".join(f"{sigma:.3g}" for sigma in suite.sigmas)
    finer = "" if len(suite.sigmas) == len(parzen.SIGMAS) else " (finer than the 2014 paper's grid)"
    name, _, identity = suite.features_identity.partition(": ")
    return {
        "measured on": f"{len(suite.test):,} test images of {suite.dataset}, "
        f"{suite.num_samples:,} samples",
        name.lower(): identity,
        "Parzen's sigma": f"from {sigmas}, on {len(suite.validation):,} validation images{finer}",
    }


def _subtitle(groups: list[Group]) -> str:
    step, num_seeds = groups[0].step, {len(group.records) for group in groups}
    parts = [] if step is None else [f"step {step:,}"]
    if len(num_seeds) == 1 and max(num_seeds) > 1:
        parts.append(f"{max(num_seeds)} seeds")
    return ", ".join(parts)
