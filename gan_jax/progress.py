"""Progress on a terminal by rich; on anything else, plain lines that a log file can hold."""

import collections
import contextlib
import datetime
import time
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


@contextlib.contextmanager
def counting(description: str, total: int) -> Iterator[Callable[[], None]]:
    """Shows how much of `total` is done; yields the function to call once for each item.

    Args:
      description: What is being done.
      total: How many items there are.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        console.print(f"{description}: {total:,} ...", soft_wrap=True)
        yield lambda: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        task = progress.add_task(description, total=total)
        yield lambda: progress.advance(task)


class TrainingDisplay:
    """A training's progress: a live bar on a terminal, else one plain line an interval.

    Use as a context manager. Speeds count from the first call of `advance`, that is, without
    the compilation before it.
    """

    def __init__(self, first_step: int, last_step: int):
        self._last = last_step
        self._console = Console()
        self._text = ""
        self._marks = collections.deque([(time.monotonic(), first_step)], maxlen=16)
        self._progress = Progress(
            TextColumn("step"),
            MofNCompleteColumn(),
            BarColumn(),
            TextColumn("{task.fields[speed]} steps/s"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[metrics]}"),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task(
            "", total=last_step, completed=first_step, speed="-", metrics=""
        )

    def __enter__(self) -> "TrainingDisplay":
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def say(self, message: str) -> None:
        """Prints a line, above the bar where there is one."""
        self._progress.console.print(message, soft_wrap=True, highlight=False)

    def start_clock(self, step: int) -> None:
        """Says that training goes on now, at `step`, after something slow that was none of it."""
        self._marks.clear()
        self._marks.append((time.monotonic(), step))

    def advance(self, step: int) -> None:
        """Says that `step` steps are done."""
        self._marks.append((time.monotonic(), step))
        self._progress.update(self._task, completed=step, speed=f"{self._speed():.1f}")

    def metrics(self, step: int, metrics: dict[str, float]) -> None:
        """Shows an interval's mean metrics."""
        text = (
            f"loss D {metrics['d_loss']:.3f} G {metrics['g_loss']:.3f}  "
            f"D(x) {metrics['d_real']:.2f} D(G(z)) {metrics['d_fake']:.2f}"
        )
        self._progress.update(self._task, metrics=text)
        if not self._console.is_terminal:
            speed = self._speed()
            left = datetime.timedelta(seconds=round((self._last - step) / speed))
            norms = f"gradient D {metrics['d_grad_norm']:.3g} G {metrics['g_grad_norm']:.3g}"
            self.say(f"step {step}/{self._last}  {text}  {norms}  {speed:.1f} steps/s, {left} left")

    def _speed(self) -> float:
        (start, first), (end, last) = self._marks[0], self._marks[-1]
        return (last - first) / max(end - start, 1e-9)
