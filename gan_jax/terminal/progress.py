"""Progress on a terminal by rich; on anything else, plain lines that a log file can hold."""

import collections
import contextlib
import datetime
import time
from collections.abc import Callable, Iterator
from typing import Any

from rich.console import RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from gan_jax.terminal import streams
from gan_jax.terminal.output import console

_MIN_BAR = 5  # columns, with a space


def announce(message: str) -> None:
    """Prints a line on stderr that stands out."""
    message = streams.one_line(message)
    console(stderr=True).print(message, style="bold black on yellow", soft_wrap=True)


class _Bar(Progress):
    """A bar that shortens no number: on a narrow terminal, it becomes text that goes on below."""

    def get_renderables(self) -> Iterator[RenderableType]:
        """Yields each task's bar, and the lines below it."""
        for task in self.tasks:
            columns = [column for column in self.columns if isinstance(column, ProgressColumn)]
            texts = [text for column in columns if isinstance(text := column(task), Text)]
            if sum(text.cell_len + 1 for text in texts) + _MIN_BAR <= self.console.width:
                yield self.make_tasks_table([task])
            else:
                yield Text(" ").join(texts)
            if below := task.fields.get("below"):
                ascii_only = self.console.options.ascii_only
                yield Text(streams.readable(below) if ascii_only else below)


@contextlib.contextmanager
def counting(description: str, total: int) -> Iterator[Callable[[], None]]:
    """Shows how much of `total` is done; yields the function to call once for each item.

    Args:
      description: What is being done.
      total: How many items there are.
    """
    screen = console(stderr=True)
    if not screen.is_terminal:
        screen.print(f"{description}: {total:,} ...", soft_wrap=True)
        yield lambda: None
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with _Bar(*columns, TimeRemainingColumn(), console=screen) as progress:
        task = progress.add_task(description, total=total)
        yield lambda: progress.advance(task)


class TrainingDisplay:
    """A training's progress: a live bar on a terminal, else one plain line per interval.

    Speeds are measured over the last intervals, and only since `start_clock`.
    """

    def __init__(self, first_step: int, last_step: int, num_members: int = 1):
        self._last, self._num_members = last_step, num_members
        self._console = console()
        self._text = ""
        self._marks = collections.deque([(time.monotonic(), first_step)], maxlen=16)
        self._progress = _Bar(
            TextColumn("step", markup=False),
            MofNCompleteColumn(),
            BarColumn(),
            TextColumn("{task.fields[speed]}", markup=False),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task("", total=last_step, completed=first_step, speed="-")

    def start(self) -> None:
        """Shows the bar, on a terminal."""
        self._progress.start()

    def stop(self) -> None:
        """Stops the bar, which stays visible."""
        self._progress.stop()
        streams.tell_of_lost("the training is not affected")

    def say(self, message: str) -> None:
        """Prints a line, above the bar where there is one."""
        self._progress.console.print(streams.one_line(message), soft_wrap=True)
        streams.tell_of_lost("the training is not affected")

    def start_clock(self, step: int) -> None:
        """Starts timing at `step`, after something slow that was not training."""
        self._marks.clear()
        self._marks.append((time.monotonic(), step))

    def advance(self, step: int) -> None:
        """Shows that `step` steps are done."""
        self._marks.append((time.monotonic(), step))
        self._progress.update(self._task, completed=step, speed=self._speed_text())

    def metrics(self, step: int, line: dict[str, Any], setting: str = "") -> None:
        """Shows an interval's metrics, a line of `metrics.jsonl`.

        Args:
          step: The step the interval ended at.
          line: The mean metrics, and half their confidence intervals where there are several.
          setting: The name of this line's setting, if the run has several.
        """
        intervals = line.get("ci95", {})

        def show(name, digits):
            if line[name] is None:
                return "diverged"
            interval = intervals.get(name)
            around = "" if interval is None else f" ± {interval:.{digits}f}"
            return f"{line[name]:.{digits}f}{around}"

        text = (
            f"loss D {show('d_loss', 3)} G {show('g_loss', 3)}  "
            f"D(x) {show('d_real', 2)} D(G(z)) {show('d_fake', 2)}"
        )
        if setting:
            text = f"{setting}: {text}"
        else:
            self._progress.update(self._task, below=text)
        if self._console.is_terminal and not setting:
            return
        if not self._console.is_terminal:
            norms = f"gradient D {show('d_grad_norm', 2)} G {show('g_grad_norm', 2)}"
            text = f"{text}  {norms}  {self._speed_text()}"
            if speed := self._speed():
                text += f", {datetime.timedelta(seconds=round((self._last - step) / speed))} left"
        self.say(f"step {step}/{self._last}  {text}")

    def _speed_text(self) -> str:
        several = "" if self._num_members == 1 else f"{self._num_members} x "
        speed = self._speed()
        return f"{several}{'-' if speed is None else f'{speed:.1f}'} steps/s"

    def _speed(self) -> float | None:
        """Returns the recent steps per second; None before any is known."""
        (start, first), (end, last) = self._marks[0], self._marks[-1]
        return None if last == first else (last - first) / max(end - start, 1e-9)
