"""Tables on a screen of any width: they are divided or turned, and no number is shortened."""

from collections.abc import Callable, Iterator, Sequence

from rich.measure import Measurement
from rich.table import Table

from gan_jax.terminal.output import console

_ANY_WIDTH = 100_000


def show(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    num_labels: int = 1,
    num_bold: int = 0,
    title: str = "",
    caption: str = "",
) -> None:
    """Prints a table; where it is too wide for the terminal, several with the same labels.

    Where not even one column fits beside the labels, each value has a line of its own. A file or a
    pipe gets the table as it is.

    Args:
      columns: The header.
      rows: The cells, a row as long as `columns`.
      num_labels: How many columns, from the left, say what a row is.
      num_bold: How many columns after those stand out.
      title: What stands above.
      caption: What stands below.
    """
    screen = console()
    whole = not screen.is_terminal
    values = range(num_labels, len(columns))

    def table(chosen: Sequence[int]) -> Table:
        result = Table()
        chosen = [*range(num_labels), *chosen]
        for i in chosen:
            style = "bold" if num_labels <= i < num_labels + num_bold else None
            justify = "left" if i < num_labels else "right"
            result.add_column(columns[i], justify=justify, style=style, no_wrap=True)
        for row in rows:
            result.add_row(*(row[i] for i in chosen))
        return result

    def width(chosen: Sequence[int]) -> int:
        options = screen.options.update(max_width=_ANY_WIDTH)
        return Measurement.get(screen, options, table(chosen)).maximum

    if whole:
        screen.width = width(values)
    if title:
        screen.print(title, style="italic", soft_wrap=whole)
    parts = _parts(values, lambda chosen: width(chosen) <= screen.width)
    if all(width(part) <= screen.width for part in parts):
        for part in parts:
            screen.print(table(part))
    else:
        for line in _turned(columns, rows, num_labels):
            screen.print(line)
    if caption:
        screen.print(caption, style="dim italic", soft_wrap=whole)


def _parts(values: Sequence[int], fits: Callable[[Sequence[int]], bool]) -> list[list[int]]:
    """Returns the values' columns, divided into as few groups as fit; each has at least one."""
    parts: list[list[int]] = [[]]
    for i in values:
        if parts[-1] and not fits([*parts[-1], i]):
            parts.append([])
        parts[-1].append(i)
    return parts


def _turned(
    columns: Sequence[str], rows: Sequence[Sequence[str]], num_labels: int
) -> Iterator[str]:
    for row in rows:
        labels = zip(columns[:num_labels], row, strict=False)
        yield row[0] if num_labels == 1 else " ".join(f"{name} {cell}" for name, cell in labels)
        for name, cell in zip(columns[num_labels:], row[num_labels:], strict=True):
            if cell:
                yield f"  {name}: {cell}"
