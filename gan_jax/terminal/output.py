"""What is printed by rich: consoles on which text is only text."""

from rich.console import Console


def console(*, stderr: bool = False) -> Console:
    """Returns a console that shows text as it is.

    A path or a setting may hold what rich would take for markup (`[bold]`), an emoji (`:smile:`)
    or a number to colour. Styles are given by `style=` or as `rich.text.Text`.

    Args:
      stderr: Whether it prints on standard error.
    """
    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)
