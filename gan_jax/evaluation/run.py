"""One evaluation: measures sets of samples, and writes what it found for people and scripts."""

import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from gan_jax.data import datasets
from gan_jax.evaluation import baselines
from gan_jax.evaluation import suite as protocol_lib
from gan_jax.evaluation.generators import Trained
from gan_jax.evaluation.metrics import nearest
from gan_jax.evaluation.report import figures, tables
from gan_jax.evaluation.report.tables import Picture
from gan_jax.evaluation.results import Group, Record, Results, group
from gan_jax.runs import provenance
from gan_jax.terminal import images
from gan_jax.terminal.errors import RunError

_MAX_ROWS = 8  # members that a picture shows
_MAX_COLUMNS = 8  # seeds that a table on the terminal shows one by one
_ALONE = (8, 5)  # rows and columns of one member's samples beside their neighbours
_OF_EACH = 6  # samples of each member, of several


@dataclasses.dataclass(frozen=True)
class _Pictured:
    """What the pictures show of one model: some samples, and paths in the noise of a run's."""

    name: str
    step: int | None
    samples: np.ndarray
    paths: np.ndarray | None


class Evaluation:
    """Measures sets of samples one after the other; `finish` writes the report.

    Args:
      directory: Where to write; what was measured there before is not measured again.
      title: What is evaluated.
      dataset: What it is held against.
      fine_sigma: As `protocol.load`.
      data_dir: As `datasets.load`.
      mnist_files: As `datasets.load`.

    Raises:
      UsageError: As `datasets.load`.
      RunError: As `datasets.load`, or if something cannot be read or written.
    """

    def __init__(
        self,
        directory: Path,
        title: str,
        dataset: str,
        *,
        fine_sigma: bool = False,
        data_dir: Path | None = None,
        mnist_files: Path | None = None,
    ):
        self._title, self._fine_sigma = title, fine_sigma
        self._protocol = protocol_lib.load(
            dataset, fine_sigma=fine_sigma, data_dir=data_dir, mnist_files=mnist_files
        )
        print(f"Classifier: {self._protocol.classifier.identity}", flush=True)
        self._references = baselines.load(self._protocol)
        self._results = Results(directory)
        self._records: list[Record] = []
        self._pictured: list[_Pictured] = []

    def add_trained(self, trained: Trained, *, pictured: bool) -> None:
        """Measures a member of a run, unless that was done before.

        Args:
          trained: The member.
          pictured: Whether the pictures show it, as far as there is room.
        """
        key = trained.key(self._protocol.fingerprint)
        record = self._results.known(key)
        pictured = pictured and len(self._pictured) < _MAX_ROWS
        setting = f"{trained.setting}, " if trained.setting else ""
        name = f"{setting}seed {trained.member.seed}, step {trained.step:,}"
        if record is None or pictured:
            samples = trained.samples(protocol_lib.NUM_SAMPLES)
        if record is None:
            if not np.isfinite(samples).all():
                raise RunError(f"{name}: its samples are not finite")
            record = self._measure(key, trained.identity, samples, name, trained)
        self._records.append(record)
        if pictured:
            some = samples[: _ALONE[0] * _ALONE[1]]
            self._pictured.append(_Pictured(name, trained.step, some, trained.paths()))

    def add_samples(self, samples: np.ndarray, digest: str) -> None:
        """Measures samples from elsewhere, `(10000, 784)` float32 in [0, 1]."""
        key = f"{self._protocol.fingerprint} {digest}"
        record = self._results.known(key)
        if record is None:
            record = self._measure(key, {"samples": digest}, samples, "samples")
        self._records.append(record)
        some = samples[: _ALONE[0] * _ALONE[1]]
        self._pictured.append(_Pictured("samples", None, some, None))

    def _measure(
        self,
        key: str,
        identity: dict[str, Any],
        samples: np.ndarray,
        name: str,
        trained: Trained | None = None,
    ) -> Record:
        start, protocol = time.monotonic(), self._protocol
        record = {"key": key} | identity | protocol_lib.measure(protocol, samples)
        if trained is not None:
            base, rows = datasets.parse_split(trained.split)
            seen = getattr(protocol, base)[rows][: len(samples)]
            record |= trained.judged(seen, protocol.test, samples)
        self._results.add(record)
        print(
            f"{name}: Parzen {record['parzen']:.1f} ± {record['parzen_error']:.1f} nats, "
            f"Fréchet {record['frechet']:.2f}, coverage {record['coverage']:.3f}, "
            f"{record['classes']} classes ({time.monotonic() - start:.0f} s)",
            flush=True,
        )
        return record

    def finish(self, facts: dict[str, str], curves: Path | None = None) -> None:
        """Prints the table, and writes metrics.json, the figures and the report.

        Args:
          facts: What was evaluated, for the report.
          curves: The training's own picture, for the report.

        Raises:
          RunError: If something cannot be written.
        """
        groups = group(self._records)
        last = [g for g in groups if g.step == groups[-1].step]
        warnings = self._warnings(last)
        sheet = tables.overview(last, self._references, self._protocol.classifier.identity)
        steps = "" if last[0].step is None else f", step {last[0].step:,}"
        title = f"{self._title}{steps}"
        tables.show(sheet, title)
        seeds = [table for table in map(tables.each_seed, last) if table is not None]
        for table in seeds:
            if len(table.columns) <= _MAX_COLUMNS:
                tables.show(table, "Each seed")
        for warning in warnings:
            print(warning)
        directory, protocol = self._results.directory, self._protocol
        facts = facts | {
            "measured on": f"{len(protocol.test):,} test images of {protocol.dataset}, "
            f"{protocol_lib.NUM_SAMPLES:,} samples",
            "classifier": protocol.classifier.identity,
            "Parzen's sigma": "from "
            + ", ".join(f"{s:.3g}" for s in protocol.sigmas)
            + f", on {len(protocol.validation):,} validation images"
            + (" (finer than the 2014 paper's grid)" if self._fine_sigma else ""),
        }
        self._results.finish(
            {
                "title": self._title,
                "facts": facts,
                "protocol": protocol.fingerprint,
                "environment": provenance.environment(),
                "references": self._references,
                "models": self._records,
                "summary": [g.to_json() for g in groups],
            }
        )
        try:
            pictures = self._draw(groups, last, title)
            if curves is not None and curves.exists():
                pictures.append(Picture(curves, "Training", "What the training itself logged."))
            tables.write_html(
                directory / "report.html",
                title=self._title,
                subtitle=", ".join(filter(None, [steps.removeprefix(", "), _seeds(last)])),
                warnings=warnings,
                sheet=sheet,
                seeds=seeds,
                figures=pictures,
                facts=facts,
            )
        except OSError as error:
            raise RunError(f"{directory} cannot be written: {error.strerror}") from error
        print(f"-> {directory / 'report.html'}, metrics.json and figures beside it")

    @staticmethod
    def _warnings(groups: Sequence[Group]) -> list[str]:
        warnings = []
        for g in groups:
            collapsed = sum(record["collapsed"] for record in g.records)
            if collapsed:
                who = f"{g.name}, " if g.name else ""
                warnings.append(
                    f"COLLAPSED: {who}{collapsed} of {len(g.records)}: fewer than 8 of 10 classes "
                    "are drawn, or next to nothing among the test images"
                )
        return warnings

    def _draw(self, groups: Sequence[Group], last: Sequence[Group], title: str) -> list[Picture]:
        """Writes the figures, in the order in which the report shows them."""
        directory, protocol, refs = self._results.directory, self._protocol, self._references
        pictures = []

        def picture(name: str, heading: str, meaning: str) -> Path:
            pictures.append(Picture(directory / name, heading, meaning))
            return pictures[-1].path

        path = picture(
            "neighbours.png",
            "Samples, and the nearest training image to each",
            "Each pair is a sample, white on black, and the training image nearest to it, black on "
            "white. Copies would look alike.",
        )
        self._neighbours(title).save(path)
        first = self._pictured[0]
        if first.paths is not None:
            path = picture(
                "interpolation.png",
                "Between two noise vectors",
                "Samples along straight paths in the noise, and along great circles between the "
                "same ends. Abrupt changes would speak of memorised images.",
            )
            half = len(first.paths) // 2
            labels = ["straight"] * half + ["great circle"] * half
            caption = f"{self._title}, {first.name}: paths between two noise vectors"
            images.image_rows(first.paths, labels, caption).save(path)
        path = picture(
            "measures.png",
            "Every measure",
            "Dots are seeds, the bar is their mean with its 95 % interval, diamonds are the "
            "reference sets.",
        )
        figures.measures(last, refs, title, path)
        if len({g.step for g in groups}) > 1:
            path = picture(
                "over_training.png",
                "Over training",
                "Mean over the seeds, its 95 % interval (of two seeds, each), at each checkpoint "
                "kept; dotted, what real images score.",
            )
            figures.over_training(groups, refs, self._title, path)
        path = picture(
            "classes.png",
            "Classes",
            "How often each class is drawn, as the classifier sees it.",
        )
        counts = np.bincount(protocol.test_labels)
        figures.classes(last, counts / counts.sum(), title, path)
        if last[0].values("d_real"):
            path = picture(
                "discriminator.png",
                "What the discriminator answers",
                "The theory ends with 1/2 everywhere. Two separate heaps: D still tells them "
                "apart.",
            )
            figures.answers(last, title, path)
        path = picture(
            "distances.png",
            "Distance to the training images",
            "A curve to the left of the test images' lies closer to the training images than new "
            "digits do: copies, or mere smoothness. See the neighbours above.",
        )
        figures.distances(last, refs, protocol.test_distances, title, path)
        path = picture(
            "sigma.png",
            "The choice of Parzen's sigma",
            "The validation images' log-likelihood for each width; the test images are measured "
            "once, at the best.",
        )
        figures.sigmas(last, refs, protocol.sigmas, title, path)
        return pictures

    def _neighbours(self, title: str) -> Image.Image:
        alone = len(self._pictured) == 1
        samples = np.stack([one.samples for one in self._pictured])
        if not alone:
            samples = samples[:, :_OF_EACH]
        flat = samples.reshape(-1, samples.shape[-1])
        rows, _ = nearest.nearest(flat, self._protocol.train)
        pairs = np.stack([flat, self._protocol.train[rows]], axis=1)
        shape = _ALONE if alone else samples.shape[:2]
        labels = [""] * _ALONE[0] if alone else [one.name for one in self._pictured]
        caption = f"{title}: samples, and the nearest training image (inverted) to each"
        return figures.neighbours(pairs.reshape(*shape, 2, -1), labels, caption)


def _seeds(groups: Sequence[Group]) -> str:
    num = len(groups[0].records)
    return "" if num == 1 else f"{num} seeds"
