"""What a training reports, and where: one writer each for metrics, TensorBoard, terminal, pictures.

All have one interface, and `Writers` is a list of them. In every process but the first the list
is empty, so that the training need not ask whether it writes.
"""

import dataclasses
import itertools
from collections.abc import Callable, Container, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax import captions
from gan_jax import config as config_lib
from gan_jax.config import ResolvedConfig
from gan_jax.gan import GAN, denormalize
from gan_jax.runs import divergence, provenance, series
from gan_jax.runs.claim import Claim
from gan_jax.runs.series import setting_label
from gan_jax.storage.files import writing
from gan_jax.terminal import images
from gan_jax.terminal.progress import TrainingDisplay
from gan_jax.training import curves
from gan_jax.training.advice import KINDS, Watch
from gan_jax.training.tensorboard import TensorBoard

SAMPLES_ALONE = 64  # samples in a picture of one member
SAMPLES_OF_EACH = 12  # samples of each member in a picture of several


class Writer:
    """One destination of reports; a subclass overrides the methods it needs."""

    def say(self, message: str) -> None:
        """Shows the user one line of text."""

    def start_clock(self, step: int) -> None:
        """Training starts or goes on at `step`, after something slow that was not training."""

    def advance(self, step: int) -> None:
        """`step` steps are done."""

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        """An interval ended at `step`; `lines` is what `metrics_lines` returned."""

    def samples(self, step: int, samples: np.ndarray, diverged: Container[int] = ()) -> None:
        """Samples of G after `step` steps, `(members, n, height * width)`; who has diverged."""

    def finish(
        self, step: int, digests: list[str], diverged: dict[int, int], session: dict[str, Any]
    ) -> None:
        """The run is finished.

        Args:
          step: The last step.
          digests: Of each member's final state.
          diverged: The members that diverged, each with the step at which it did.
          session: Figures of this session, such as its speed.
        """

    def close(self) -> None:
        """No report will follow."""


class Writers(Writer):
    """A list of writers, each of which gets every report; as a context manager, closes them."""

    def __init__(self, *writers: Writer):
        self._writers = writers

    def __enter__(self) -> "Writers":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def say(self, message: str) -> None:
        for writer in self._writers:
            writer.say(message)

    def start_clock(self, step: int) -> None:
        for writer in self._writers:
            writer.start_clock(step)

    def advance(self, step: int) -> None:
        for writer in self._writers:
            writer.advance(step)

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        for writer in self._writers:
            writer.metrics(step, lines)

    def samples(self, step: int, samples: np.ndarray, diverged: Container[int] = ()) -> None:
        for writer in self._writers:
            writer.samples(step, samples, diverged)

    def finish(
        self, step: int, digests: list[str], diverged: dict[int, int], session: dict[str, Any]
    ) -> None:
        for writer in self._writers:
            writer.finish(step, digests, diverged, session)

    def close(self) -> None:
        for writer in self._writers:
            writer.close()


class MetricsFile(Writer):
    """Appends to `metrics.jsonl`."""

    def __init__(self, claim: Claim):
        self._claim = claim

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        for line in lines:
            self._claim.append_metrics(line)


class TensorBoardWriter(Writer):
    """Logs each setting's means and, for several members, each one's values."""

    def __init__(self, config: ResolvedConfig, directory: Path, logged_step: int):
        self._config, self._directory = config, directory
        with writing(directory):
            self._events = TensorBoard(directory, logged_step)

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        with writing(self._directory):
            self._events.add_scalars(series.scalars(lines, self._config), step)

    def close(self) -> None:
        self._events.close()


class Terminal(Writer):
    """Shows progress: a live bar on a terminal, else one plain line per interval."""

    def __init__(self, config: ResolvedConfig, first_step: int):
        self._config = config
        num_members = config_lib.num_members(config)
        self._display = TrainingDisplay(first_step, config.steps, num_members)
        self._display.start()

    def say(self, message: str) -> None:
        self._display.say(message)

    def start_clock(self, step: int) -> None:
        self._display.start_clock(step)

    def advance(self, step: int) -> None:
        self._display.advance(step)

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        for line in lines:
            self._display.metrics(step, line, setting_label(line, self._config))

    def finish(
        self, step: int, digests: list[str], diverged: dict[int, int], session: dict[str, Any]
    ) -> None:
        if diverged:
            names = divergence.names(diverged, self._config)
            self.say(f"{divergence.count(diverged, self._config)}: {names}")

    def close(self) -> None:
        self._display.stop()


class Advice(Writer):
    """Says, once, that D has won or that the losses stand still, and at the end that it did."""

    def __init__(self, watch: Watch, say: Callable[[str], None]):
        self._watch, self._say = watch, say

    def metrics(self, step: int, lines: Sequence[dict[str, Any]]) -> None:
        for notice in self._watch.see(lines):
            self._say(notice.message)

    def finish(self, *_: Any) -> None:
        if notices := self._watch.notices:
            what = ", ".join(f"{KINDS[n.kind]} (step {n.step:,})" for n in notices)
            self._say(f"Warned of in this run: {what}; see summary.json")


class Pictures(Writer):
    """Draws samples as training goes on and, at the end, their animation and the curves."""

    def __init__(self, config: ResolvedConfig, gan: GAN, claim: Claim):
        self._config, self._gan, self._run = config, gan, claim.run
        self._members = config_lib.members(config)

    def samples(self, step: int, samples: np.ndarray, diverged: Container[int] = ()) -> None:
        caption = captions.caption(self._config, step=step)
        pixels = np.nan_to_num(denormalize(self._gan, samples))  # a diverged member is black
        if len(self._members) == 1:
            picture = images.image_grid(pixels[0], caption, shape=self._config.image_shape)
        else:
            labels = [
                captions.label(member, self._config) + (", diverged" if i in diverged else "")
                for i, member in enumerate(self._members)
            ]
            picture = images.image_rows(pixels, labels, caption, shape=self._config.image_shape)
        path = self._run.picture(step)
        with writing(path):
            picture.save(path)

    def finish(self, *_: Any) -> None:
        run, lines = self._run, self._run.metrics()
        with writing(run.animation):
            images.animate(run.pictures(), run.animation)
        if lines:
            title = captions.caption(self._config)
            with writing(run.curves):
                curves.training_curves(
                    lines, title, run.curves, lambda line: setting_label(line, self._config)
                )


class Summary(Writer):
    """Writes `summary.json`, which marks the run as finished; so it is the last writer."""

    def __init__(self, config: ResolvedConfig, claim: Claim, watch: Watch):
        self._members, self._claim = config_lib.members(config), claim
        self._watch = watch

    def finish(
        self, step: int, digests: list[str], diverged: dict[int, int], session: dict[str, Any]
    ) -> None:
        last = [line for line in self._claim.run.metrics() if line["step"] == step]
        if len(self._members) == 1:
            final = {"metrics": last[0] if last else None, "state_sha256": digests[0]}
        else:
            members = [
                {"seed": member.seed, **member.setting}
                | {"diverged_at": diverged.get(i), "state_sha256": digests[i]}
                for i, member in enumerate(self._members)
            ]
            final = {"metrics": last, "members": members}
        notices = [dataclasses.asdict(notice) for notice in self._watch.notices]
        changes = provenance.changes(self._claim.run.provenance().sessions, step)
        noticed = {"notices": notices, "numerics_changed": changes}
        self._claim.finish({"step": step} | final | noticed | {"session": session})


def open_writers(
    config: ResolvedConfig, gan: GAN, claim: Claim | None, first_step: int, logged_step: int
) -> Writers:
    """Returns all writers of a session; in every process but the first, an empty list.

    Args:
      config: The run's configuration.
      gan: What it trains.
      claim: The right to write to the run directory; None in every process but the first.
      first_step: The step that the session starts from.
      logged_step: The step of the last line of metrics up to it.
    """
    if claim is None:
        return Writers()
    watch = Watch(config)
    for _, lines in itertools.groupby(claim.run.metrics(), lambda line: line["step"]):
        watch.see(list(lines))  # and say nothing: an earlier session did
    terminal = Terminal(config, first_step)
    return Writers(
        MetricsFile(claim),
        TensorBoardWriter(config, claim.run.tensorboard, logged_step),
        terminal,
        Advice(watch, terminal.say),
        Pictures(config, gan, claim),
        Summary(config, claim, watch),
    )
