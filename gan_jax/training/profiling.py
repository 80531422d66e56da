"""A trace of a few training programs by JAX's profiler, for --profile.

JAX is not imported before a trace begins: the error about a wrong directory comes at once.

On CUDA, XLA runs programs without CUDA graphs while its profiler is on, and that is left as it
is (`xla_enable_command_buffers_during_profiling` would change it). A trace is to answer which
operation takes how long, and of a kernel inside a graph XProf cannot tell the operation
(openxla/xprof issues 2544 and 3070). Besides, the program stays the one that every other run has:
another compiler option would have it compiled, and on a GPU tuned, anew, and perhaps round
otherwise. Who wants to see the graphs, and when the device waits for the host, sets
XLA_FLAGS=--xla_enable_command_buffers_during_profiling=true.
"""

import contextlib
import dataclasses
import itertools
import shlex
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_jax.config import ResolvedConfig
from gan_jax.storage import files
from gan_jax.terminal.errors import UsageError, reason
from gan_jax.training import plan

if TYPE_CHECKING:
    from gan_jax.training.writers import Writer

WARM_UP = 3  # runs of a program before a trace: on CUDA, the second one builds the graphs
TRACED = 3  # runs in a trace, at most
_FOLDER = Path("plugins", "profile")  # where XProf looks for traces, in the directory it is told


def check_directory(path: Path) -> None:
    """Checks that traces can be written to a directory, which need not exist.

    Raises:
      UsageError: If it is a file, cannot be written, or has a name that XLA cannot be told of.
    """
    files.check_directory(path, "--profile")
    files.check_directory(path / _FOLDER, "--profile")
    try:
        str(path.absolute()).encode()
    except UnicodeEncodeError:
        raise UsageError(f"--profile {path}: XLA takes only a name that is UTF-8") from None


def traced_steps(config: ResolvedConfig, first_step: int, in_turn: int = 1) -> range | None:
    """Returns the steps to trace: a program's 4th to 6th run, as far as there are so many.

    Args:
      config: The run's configuration.
      first_step: Steps done already.
      in_turn: Members that a device trains one after the other.

    Returns:
      None if no program runs more than three times.
    """
    runs: list[plan.Segment] = []
    for segment in plan.segments(config, first_step, in_turn):
        if segment.compiles:
            if len(runs) > WARM_UP:
                break
            runs = []
        runs.append(segment)
        if len(runs) == WARM_UP + TRACED:
            break
    traced = runs[WARM_UP:]
    return range(traced[0].first_step, traced[-1].end) if traced else None


@dataclasses.dataclass
class Trace:
    """What is known of a trace when it has ended.

    Attributes:
      folder: Where it is.
      size: Of its files, in bytes.
      problem: Why there is none; empty if there is one.
    """

    folder: Path
    size: int = 0
    problem: str = ""


@contextlib.contextmanager
def tracing(directory: Path, name: str) -> Iterator[Trace]:
    """Traces what the devices and this process do inside; yields what is known afterwards.

    What is still being computed at the end is not in the trace. An error inside ends it, too.
    A trace that cannot be written raises nothing: what is traced matters more.

    Args:
      directory: Where XProf will look for traces; those that are there stay.
      name: The trace's in XProf's list; a number is added where there is one of that name.
    """
    import jax

    # A folder of its own: JAX names one by the second, and would overwrite another process's.
    parent = directory / _FOLDER
    trace, created = Trace(parent / name), []
    try:
        created += files.make_directory(parent)
        trace.folder = _make_folder(parent, name)
        created.append(trace.folder)
        options = jax.profiler.ProfileOptions()
        options.session_id = trace.folder.name
        jax.profiler.start_trace(directory.absolute(), profiler_options=options)
    except (OSError, RuntimeError) as error:
        trace.problem = reason(error)
    try:
        yield trace
    finally:
        try:
            if not trace.problem:
                jax.profiler.stop_trace()
                trace.size = sum(path.stat().st_size for path in trace.folder.iterdir())
        except (OSError, RuntimeError) as error:
            trace.problem = reason(error)
        if trace.problem:
            _remove(created, trace.folder)


def _make_folder(parent: Path, name: str) -> Path:
    """Makes a folder that nobody else has; returns its path."""
    for i in itertools.count(1):
        folder = parent / (name if i == 1 else f"{name}-{i}")
        with contextlib.suppress(FileExistsError):
            folder.mkdir()
            return folder
    raise AssertionError


def _remove(created: list[Path], folder: Path) -> None:
    """Removes a trace's folder with what is in it, and those made for it that are empty."""
    if folder in created:
        shutil.rmtree(folder, ignore_errors=True)
    for path in reversed(created):
        with contextlib.suppress(OSError):
            path.rmdir()


def line(directory: Path, traces: list[Trace], what: str) -> str:
    """Returns what to say of traces: where they are and what opens them, or what went wrong.

    Args:
      directory: The one that --profile names.
      traces: All that were made there.
      what: What was traced, to follow the word "Traced".
    """
    if problems := [trace.problem for trace in traces if trace.problem]:
        return f"WARNING: --profile {directory}: the trace cannot be written: {problems[0]}"
    where = directory if len(traces) > 1 else traces[0].folder
    size = sum(trace.size for trace in traces) / 2**20
    return (
        f"Traced {what}: {where}, {size:,.1f} MiB. To look at it: pip install xprof; "
        f"xprof --logdir {shlex.quote(str(directory))}"
    )


class Profiler:
    """Traces some steps of a training; as a context manager, ends a trace that has begun.

    Args:
      directory: The one that --profile names; None: nothing is traced.
      steps: What `traced_steps` returned.
      writer: Where the one line about it is said.

    Attributes:
      seconds: How long the training waited for the trace to begin and to be written.
    """

    def __init__(self, directory: Path | None, steps: range | None, writer: "Writer"):
        self._directory, self._steps, self._writer = directory, steps, writer
        self._stack, self._trace = contextlib.ExitStack(), None
        self._step = 0
        self.seconds = 0.0
        if directory is not None and steps is None:
            writer.say(
                f"--profile {directory}: nothing to trace: no program of this session runs more "
                f"than {WARM_UP} times. Give more --steps, or a smaller --log-every"
            )

    def __enter__(self) -> "Profiler":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def reach(self, step: int, state: Any) -> None:
        """Begins or ends the trace where `step` is the one to do so; waits for the devices first.

        Args:
          step: Steps that have been launched.
          state: The training's after them, perhaps still being computed.
        """
        self._step = step
        if self._directory is None or self._steps is None:
            return
        if step not in (self._steps.start, self._steps.stop):
            return
        import jax

        jax.block_until_ready(state)
        start = time.monotonic()
        if step == self._steps.stop:
            self._end()
            self._writer.start_clock(step)
        else:
            name = f"steps-{self._steps.start}-to-{self._steps.stop}"
            if jax.process_count() > 1:  # they may share the directory, and have one host name
                name += f"-process-{jax.process_index()}"
            self._trace = self._stack.enter_context(tracing(self._directory, name))
        self.seconds += time.monotonic() - start

    def _end(self) -> None:
        if self._directory is None or self._steps is None or self._trace is None:
            return
        self._stack.close()
        what = f"steps {self._steps.start} to {self._step}"
        self._writer.say(line(self._directory, [self._trace], what))
        self._trace = None
