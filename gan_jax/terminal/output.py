"""What is said: lines that stay one line, and rich's consoles on which text is only text."""

import logging
import sys
from typing import TYPE_CHECKING

from gan_jax.terminal.caller import LOGGER, is_command
from gan_jax.terminal.streams import one_line

if TYPE_CHECKING:
    from rich.console import Console


_WARNING = "WARNING: "


def say(message: str, *, stderr: bool = False) -> None:
    """Prints a line at once; line feeds and escape sequences in it, as in a path, are escaped.

    In a library call it is logged instead: as a warning if it begins with `WARNING: ` or is for
    standard error, else as information.
    """
    if is_command():
        print_line(message, stderr=stderr)
        return
    level = logging.WARNING if stderr or message.startswith(_WARNING) else logging.INFO
    LOGGER.log(level, "%s", one_line(message.removeprefix(_WARNING)))


def print_line(message: str, *, stderr: bool = False) -> None:
    """Prints a line as `say` does, whoever has called."""
    print(one_line(message), file=sys.stderr if stderr else sys.stdout, flush=True)


def console(*, stderr: bool = False) -> "Console":
    """Returns a console that shows text as it is.

    A path or a setting may hold what rich would take for markup (`[bold]`), an emoji (`:smile:`)
    or a number to colour. Styles are given by `style=` or as `rich.text.Text`.

    Args:
      stderr: Whether it prints on standard error.
    """
    from rich.console import Console

    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)
