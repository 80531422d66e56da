"""What the commands share: parsing by tyro, and errors as one line with an exit code."""

import contextlib
import io
import logging
import os
import re
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import tyro

from gan_jax.terminal import caller, options, signals, streams
from gan_jax.terminal.errors import RunError, UsageError
from gan_jax.terminal.output import print_line

Config = TypeVar("Config")


def _one_line(box: str) -> str:
    """Returns the message of tyro's error box in one line, with the flags it suggests."""
    # What is required, each with its help below it; the last of these lines calls for --help.
    indented = re.findall(r"^[│ ] {5}(\S.*?) *│?$", box, re.MULTILINE)
    if "Missing from" in box and (names := indented[:-1]):
        return f"{' and '.join(names)} {'is' if len(names) == 1 else 'are'} required"
    lines = [text for line in box.splitlines() if (text := line.strip("│ "))]
    sections = re.split(r"\n[─-]{3,}\n", "\n".join(line for line in lines if line[0] not in "╭╰"))
    if not box.startswith("╭"):
        sections = sections[1:]  # in an ASCII box, the title is a section
    cause = sections[0]
    for section in sections[1:]:
        if section.startswith("Perhaps you meant"):
            flags = re.findall(r"^--\S+", section, re.MULTILINE)
            cause += f" (perhaps you meant {' or '.join(flags)})"
    cause = " ".join(cause.split()).rstrip(".").removeprefix("Error parsing ")
    cause = re.sub(r"^\[(\w+)\]: ", r"\1: ", cause)  # a positional argument
    # Of a flag without a default, tyro also says that the value is not None.
    optional = re.fullmatch(r"(--\S+: )no type matching .*'NoneType'>.*? - .*?[>\]]: (.+)", cause)
    return cause if optional is None else "".join(optional.groups())


def parse(config: type[Config], prog: str, arguments: Sequence[str] | None = None) -> Config:
    """Parses the command line into `config`; a mistake prints one line and exits with code 2.

    Args:
      config: A dataclass whose field docstrings are the flags' help.
      prog: How the command is called by its own module, such as `python -m gan_jax.train`.
      arguments: What to parse instead of this process's command line.
    """
    prog = called(prog)
    # XLA reads this when JAX is loaded. In a program from the compilation cache, XLA mistakes its
    # own tuning hints for missing instructions, and prints errors a page long.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["MPLBACKEND"] = "agg"  # all pictures go to files; one that is unknown is an error
    # TFDS recommends OpenCV at every start, and Orbax logs the tracebacks of what it raises.
    logging.getLogger("absl").setLevel(logging.CRITICAL)
    # Matplotlib goes on without a directory of its own, and says so in a paragraph.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    stderr = io.StringIO()
    try:
        with contextlib.redirect_stderr(stderr), _wide_enough():
            return tyro.cli(
                config,
                prog=prog,
                args=arguments,
                config=(tyro.conf.FlagCreatePairsOff,),
                registry=options.REGISTRY,
            )
    except SystemExit as exit:
        if exit.code == 2:
            cause = f"{_one_line(stderr.getvalue())}; see {prog} --help"
            # What raised a UsageError has named the flag itself, and the way out.
            own = re.fullmatch(r"(--\S+): (\1 .+); see .*", cause)
            print_line(f"error: {cause if own is None else own[2]}", stderr=True)
        raise


@contextlib.contextmanager
def _wide_enough() -> Iterator[None]:
    """Tells tyro of at least 40 columns: to write in a single one, it takes for ever."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(max(40, shutil.get_terminal_size().columns))
    try:
        yield
    finally:
        del os.environ["COLUMNS"]
        if before is not None:
            os.environ["COLUMNS"] = before


def called(prog: str) -> str:
    """Returns how a command was called: as a subcommand, or by its own module.

    Args:
      prog: By its own module, such as `python -m gan_jax.train`.
    """
    name = prog.rpartition(".")[2]
    as_subcommand = (f"gan-jax {name}", f"python -m gan_jax {name}")  # what gan_jax.__main__ says
    return sys.argv[0] if sys.argv[0] in as_subcommand else prog


def run(main: Callable[[], int | None]) -> None:
    """Runs a command and exits with its code; an error prints one line and has its own code.

    A signal of `signals.ENDING` ends it with 128 plus its number, the code that shells use: the
    first one as soon as Python runs, a second one at once. A training handles them itself while
    its steps run. Output that cannot be written stops nothing, but it is an error in the end,
    unless its reader has left or the command has said so.
    """
    for name in ("COLUMNS", "LINES"):  # a shell's leftovers, which rich would take for a size
        if not re.fullmatch("[1-9][0-9]{0,4}", os.environ.get(name, "80")):
            del os.environ[name]
    with caller.command(), _ended_by_signals() as ended, streams.surviving():
        code = _exit_code(main)
        if (missing := streams.incomplete()) is not None:
            print_line(f"error: {missing}", stderr=True)
            code = code or RunError.exit_code
    if ended():
        os._exit(code)  # Python would wait until XLA has compiled what it began, and then crash
    sys.exit(code)


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[Callable[[], bool]]:
    """Makes the first signal a SystemExit; yields a function that says whether one has come."""
    asking = (signal.SIGINT, *signals.ENDING)
    usual = (signal.SIG_DFL, signal.default_int_handler)
    before: dict[int, Any] = {
        n: handler for n in asking if (handler := signal.getsignal(n)) in usual
    }
    received: list[int] = []

    def end(number, _):
        if not received:  # nothing more disturbs the way out, until a second one ends it at once
            received.append(number)
            sys.exit(128 + number)

    def swallowed(unraisable):
        if received and isinstance(unraisable.exc_value, SystemExit):
            again = threading.Timer(0.02, repeat, (received.pop(),))
            again.daemon = True
            again.start()
        else:
            hook(unraisable)

    # Python drops what is raised in a callback of its garbage collector, and JAX has one.
    hook, sys.unraisablehook = sys.unraisablehook, swallowed
    try:
        with signals.second_one_ends(
            before,
            end,
            first="Stopping as soon as the work under way lets it; a second signal stops at once.",
            second="Stopped at once.",
            patience=1,
        ) as repeat:
            yield lambda: bool(received)
    finally:
        sys.unraisablehook = hook


def _exit_code(main: Callable[[], int | None]) -> Any:
    try:
        return main() or 0
    except (UsageError, RunError) as error:
        print_line(f"error: {error}", stderr=True)
        return error.exit_code
    except OSError as error:  # a disk or directory failed where no better message was written
        print_line(f"error: {error}", stderr=True)
        return RunError.exit_code
    except SystemExit as exit:
        return exit.code
