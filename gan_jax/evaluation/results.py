"""What an evaluation finds: of each model, over the seeds of a setting, and kept on disk.

measured.jsonl   a line for each set of samples ever measured in this directory, by its key
metrics.json     the latest evaluation: baselines, each model, means over seeds
"""

import dataclasses
import functools
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.records import check_measured
from gan_jax.evaluation.suite import Suite
from gan_jax.runs import contents
from gan_jax.runs.records import parse_json
from gan_jax.statistics import confidence_interval
from gan_jax.storage import files
from gan_jax.storage.files import make_directory, replace_synced
from gan_jax.storage.regular import read_regular
from gan_jax.terminal.errors import RunError, UsageError, reason
from gan_jax.terminal.progress import announce

Record = dict[str, Any]
_MEASURED = "measured.jsonl"


@dataclasses.dataclass(frozen=True)
class Group:
    """What several seeds of one setting scored at one step.

    Attributes:
      name: The setting in words, such as `learning rate 0.0001`; empty where there is but one.
      step: The checkpoint's step; None of samples from elsewhere.
      records: Each measured seed's record.
      diverged: The seeds that are left out because they have diverged.
    """

    name: str
    step: int | None
    records: Sequence[Record]
    diverged: Sequence[int] = ()

    @property
    def share(self) -> str:
        """How many of its seeds were measured, such as `1 of 2 seeds`; empty if all were."""
        if not self.diverged:
            return ""
        return f"{len(self.records)} of {len(self.records) + len(self.diverged)} seeds"

    @property
    def title(self) -> str:
        """The name with `share`, for tables and legends; empty if there is nothing to tell."""
        parts = [self.name] if self.name else []
        return ", ".join([*parts, *([self.share] if self.diverged else [])])

    def values(self, metric: str) -> list[float]:
        """Returns each seed's value; without those that lack the metric."""
        return [record[metric] for record in self.records if record.get(metric) is not None]

    def of_seed(self, seed: int, metric: str) -> float | None:
        """Returns one seed's value; None where it was not measured."""
        return next((r.get(metric) for r in self.records if r["seed"] == seed), None)

    def mean(self, metric: str) -> float | None:
        """Returns the mean over the seeds; None where none has the metric."""
        values = self.values(metric)
        return float(np.mean(values)) if values else None

    def interval(self, metric: str) -> float | None:
        """Returns half the width of the mean's 95 % interval over seeds; None of one seed."""
        return confidence_interval(self.values(metric))

    def to_json(self) -> dict[str, Any]:
        """Returns means, intervals, and collapsed and diverged seeds, of JSON types.

        Without a classifier, nothing says which have collapsed: that is None then.
        """
        names = [m.name for m in METRICS if self.values(m.name)]
        judged = [record["collapsed"] for record in self.records if "collapsed" in record]
        return {
            "setting": self.name,
            "step": self.step,
            "seeds": [record.get("seed") for record in self.records],
            "collapsed": sum(judged) if judged else None,
            "diverged": list(self.diverged),
            "mean": {name: self.mean(name) for name in names},
            "ci95": {name: self.interval(name) for name in names},
        }


def group(records: Sequence[Record], diverged: Sequence[Record] = ()) -> list[Group]:
    """Returns the records by step and setting, in the order they come.

    Args:
      records: Of the members that were measured.
      diverged: The `step`, `setting` and `seed` of those that had diverged.
    """
    groups: dict[tuple[int | None, str], list[Record]] = {}
    for record in records:
        groups.setdefault((record.get("step"), record.get("setting", "")), []).append(record)
    lost: dict[tuple[int | None, str], list[int]] = {}
    for record in diverged:
        lost.setdefault((record["step"], record["setting"]), []).append(record["seed"])
    return [
        Group(name, step, members, lost.get((step, name), ()))
        for (step, name), members in groups.items()
    ]


@dataclasses.dataclass(frozen=True)
class Model:
    """One set of samples that was measured.

    Attributes:
      name: What tells it from the others of the evaluation, in words.
      caption: What it is, for a picture of it alone.
      record: What was measured.
      samples: Some of its samples, `(n, h * w)` in [0, 1]; None where pictures leave it out.
      paths: Samples along paths in the noise, `(paths, n, h * w)` in [0, 1]: the first half along
        straight ones, the second along great circles; None where pictures leave it out, and of
        samples from a file.
    """

    name: str
    caption: str
    record: Record
    samples: np.ndarray | None = None
    paths: np.ndarray | None = None

    @property
    def metrics(self) -> dict[str, float]:
        """The value of each metric that was measured, by its name, such as `frechet`."""
        values = {metric.name: self.record.get(metric.name) for metric in METRICS}
        return {name: value for name, value in values.items() if value is not None}


@dataclasses.dataclass(frozen=True)
class Evaluation:
    """All that tables and figures show.

    Attributes:
      title: What was evaluated.
      last_title: The same, at the last checkpoint.
      suite: How the samples were measured.
      baselines: What `baselines.load` returned.
      models: Each set of samples, by step.
      diverged: The members that are left out at each step, as `generators.left_out` returns them.
      left_out: How many those are at the last step, in words; empty if there are none.
    """

    title: str
    last_title: str
    suite: Suite
    baselines: dict[str, Record]
    models: Sequence[Model]
    diverged: Sequence[Record] = ()
    left_out: str = ""

    @functools.cached_property
    def groups(self) -> list[Group]:
        """The models by step and setting."""
        return group([model.record for model in self.models], self.diverged)

    @property
    def last(self) -> list[Group]:
        """Those of the last step."""
        return [g for g in self.groups if g.step == self.groups[-1].step]


def check_directory(directory: Path) -> None:
    """Checks that an evaluation may be kept in a directory, before anything is measured.

    Files that no evaluation would replace may be there.

    Raises:
      UsageError: If it holds something else, or cannot be written.
    """
    files.check_directory(directory)
    try:
        names = set(os.listdir(directory)) if directory.is_dir() else set()
    except OSError as error:
        raise UsageError(f"--out {directory} cannot be read: {reason(error)}") from error
    there = sorted(contents.EVALUATION & names)
    if there and _MEASURED not in there:
        raise UsageError(
            f"--out {directory} holds no evaluation, but {there[0]}: name another directory"
        )
    for name in there:
        if not (directory / name).is_file():
            raise UsageError(f"--out {directory}: {name} there is no file: name a new directory")


class Results:
    """The results kept in one directory; created where it does not exist.

    Raises:
      RunError: If it cannot be read or written.
    """

    def __init__(self, directory: Path):
        self.directory = directory
        self._path = directory / _MEASURED
        self._known: dict[str, Record] = {}
        try:
            make_directory(directory)
            self._path.touch()
            lines = read_regular(self._path).split(b"\n")[:-1]  # a kill may cut the last one short
        except OSError as error:
            raise RunError(f"{self._path} cannot be written: {reason(error)}") from error
        wrong = []
        for i, line in enumerate(lines, 1):
            try:
                record = parse_json(line)
                check_measured(record)
            except ValueError as error:
                wrong.append(f"line {i} of {self._path} is corrupt: {reason(error)}")
            else:
                self._known[record["key"]] = record
        if wrong:
            more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
            announce(f"{wrong[0]}{more}; what is not known is measured again.")

    def known(self, key: str) -> Record | None:
        """Returns the record of that key, if it was ever measured."""
        return self._known.get(key)

    def add(self, record: Record) -> None:
        """Keeps a record, on the disk when this returns."""
        self._known[record["key"]] = record
        lines = "".join(json.dumps(kept) + "\n" for kept in self._known.values())
        self._replace(_MEASURED, lines)

    def finish(self, metrics: dict[str, Any]) -> None:
        """Writes `metrics.json`."""
        self._replace("metrics.json", json.dumps(metrics, indent=2) + "\n")

    def _replace(self, name: str, text: str) -> None:
        path = self.directory / name
        try:
            replace_synced(path, text)
        except OSError as error:
            raise RunError(f"{path} cannot be written: {reason(error)}") from error
