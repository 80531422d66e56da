"""Progress: live on a terminal and in a notebook; elsewhere, plain lines that a log can hold.

A command shows a training's progress on standard output. A library call shows it on standard
error, if that is a terminal, and logs the plain lines.
"""

import collections
import contextlib
import datetime
import time
from collections.abc import Callable, Iterator
from typing import Any

from rich.console import Console, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from gan_jax.terminal import caller, streams
from gan_jax.terminal.output import console, say

_MIN_BAR = 5  # columns, with a space
_NOTEBOOK_BAR = 30  # characters
_NOTEBOOK_EVERY = 0.3  # seconds between two changes of what a notebook shows


def announce(message: str) -> None:
    """Prints a line on stderr that stands out; in a library call, logs a warning."""
    if not caller.is_command():
        say(message, stderr=True)
        return
    message = streams.one_line(message)
    console(stderr=True).print(message, style="bold black on yellow", soft_wrap=True)


class _Bar(Progress):
    """A bar that shortens no number: on a narrow terminal, it becomes text that goes on below."""

    def get_renderables(self) -> Iterator[RenderableType]:
        """Yields each task's bar, and the lines below it."""
        for task in self.tasks:
            texts = self.texts(task)
            if sum(text.cell_len + 1 for text in texts) + _MIN_BAR <= self.console.width:
                yield self.make_tasks_table([task])
            else:
                yield Text(" ").join(texts)
            if below := task.fields.get("below"):
                ascii_only = self.console.options.ascii_only
                yield Text(streams.readable(below) if ascii_only else below)

    def texts(self, task: Task) -> list[Text]:
        """Returns what a task's columns say, without the bar itself."""
        columns = [column for column in self.columns if isinstance(column, ProgressColumn)]
        return [text for column in columns if isinstance(text := column(task), Text)]


class _NotebookBar(_Bar):
    """The same as text below a notebook's cell, where rich's own bar would need ipywidgets."""

    def __init__(self, *columns: ProgressColumn):
        super().__init__(*columns, disable=True)
        self._handle: Any = None
        self._shown = 0.0

    def start(self) -> None:
        """Shows the bar."""
        from IPython.display import display  # pyright: ignore[reportMissingImports]

        self._handle = display({"text/plain": self._text()}, raw=True, display_id=True)

    def stop(self) -> None:
        """Shows the bar as it is at the end."""
        self._change()

    def update(self, *arguments: Any, **fields: Any) -> None:
        """Updates a task as rich does, and shows it unless the last change was just now."""
        super().update(*arguments, **fields)
        if time.monotonic() - self._shown >= _NOTEBOOK_EVERY:
            self._change()

    def _change(self) -> None:
        if self._handle is not None:
            self._shown = time.monotonic()
            self._handle.update({"text/plain": self._text()}, raw=True)

    def _text(self) -> str:
        lines = []
        for task in self.tasks:
            done = round(_NOTEBOOK_BAR * task.completed / max(task.total or 0, 1))
            bar = "━" * done + "─" * (_NOTEBOOK_BAR - done)
            lines.append(" ".join([bar, *(text.plain for text in self.texts(task))]))
            lines += [below] if (below := task.fields.get("below")) else []
        return "\n".join(lines)


def _live(screen: Console, *columns: ProgressColumn) -> Progress | None:
    """Returns a live display for a terminal or a notebook; None elsewhere, or if not wanted."""
    if not caller.shows_progress():
        return None
    if screen.is_jupyter:
        return _NotebookBar(*columns)
    return _Bar(*columns, console=screen) if screen.is_terminal else None


@contextlib.contextmanager
def counting(description: str, total: int) -> Iterator[Callable[[], None]]:
    """Shows how much of `total` is done; yields the function to call once for each item.

    Args:
      description: What is being done.
      total: How many items there are.
    """
    screen = console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    progress = _live(screen, *columns, TimeRemainingColumn())
    if progress is None:
        line = f"{description}: {total:,} ..."
        if caller.is_command():
            screen.print(line, soft_wrap=True)
        else:
            say(line)
        yield lambda: None
        return
    task = progress.add_task(description, total=total)
    with progress:
        yield lambda: progress.update(task, advance=1)


class TrainingDisplay:
    """A training's progress: a live bar where there can be one, else a plain line per interval.

    Speeds are measured over the last intervals, and only since `start_clock`.
    """

    def __init__(self, first_step: int, last_step: int, num_members: int = 1):
        self._last, self._num_members = last_step, num_members
        self._marks = collections.deque([(time.monotonic(), first_step)], maxlen=16)
        self._console = console(stderr=not caller.is_command())
        self._bar = _live(
            self._console,
            TextColumn("step", markup=False),
            MofNCompleteColumn(),
            BarColumn(),
            TextColumn("{task.fields[speed]}", markup=False),
            TimeRemainingColumn(),
        )
        if self._bar is not None:
            self._bar.add_task("", total=last_step, completed=first_step, speed="-")

    def start(self) -> None:
        """Shows the bar, where there is one."""
        if self._bar is not None:
            self._bar.start()

    def stop(self) -> None:
        """Stops the bar, which stays visible."""
        if self._bar is not None:
            self._bar.stop()
        streams.tell_of_lost("the training is not affected")

    def say(self, message: str) -> None:
        """Prints a line, above the bar where there is one; in a library call, logs it."""
        if caller.is_command():
            self._console.print(streams.one_line(message), soft_wrap=True)
            streams.tell_of_lost("the training is not affected")
        else:
            say(message)

    def start_clock(self, step: int) -> None:
        """Starts timing at `step`, after something slow that was not training."""
        self._marks.clear()
        self._marks.append((time.monotonic(), step))

    def advance(self, step: int) -> None:
        """Shows that `step` steps are done."""
        self._marks.append((time.monotonic(), step))
        self._update(completed=step, speed=self._speed_text())

    def _update(self, **fields: Any) -> None:
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], **fields)

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
            self._update(below=text)
        if self._bar is not None and not setting:
            return
        if self._bar is None:
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
