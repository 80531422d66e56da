"""Tables, as Markdown and as CSV, and numbers over seeds as their text."""

import statistics
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from experiments import claims, results
from gan_jax.statistics import confidence_interval


def spread(values: Sequence[float], digits: int) -> str:
    """Returns the mean over seeds ± half its 95 % interval, as text; of two seeds, both values.

    Their interval would be 12.7 times as wide as they lie apart.
    """
    if len(values) < 3:
        return ", ".join(f"{value:.{digits}f}" for value in values)
    return f"{statistics.fmean(values):.{digits}f} ± {confidence_interval(values):.{digits}f}"


def geometric(values: Sequence[float]) -> str:
    """Returns the geometric mean over seeds and its 95 % interval, as text."""
    mean, half = np.mean(claims.log(values)), confidence_interval(claims.log(values))
    text = f"{np.exp(mean):.3g}"
    if half is None:
        return text
    return f"{text} ({np.exp(mean - half):.2g} to {np.exp(mean + half):.2g})"


def reach(values: Sequence[float], form: str) -> str:
    """Returns the mean over seeds, the lowest and the highest, as text."""
    return f"{statistics.fmean(values):{form}} ({min(values):{form}} to {max(values):{form}})"


def geometric_reach(values: Sequence[float]) -> str:
    """Returns the geometric mean over seeds, the lowest and the highest, as text."""
    mean = np.exp(np.mean(claims.log(values)))
    return f"{mean:.3g} ({min(values):.2g} to {max(values):.2g})"


def write(path: Path, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Writes a table as Markdown and, beside it, as CSV; prints it.

    Args:
      path: The Markdown file, `.md`.
      columns: The header.
      rows: The cells, a row as long as `columns`.
    """
    lines = [columns, ["---"] * len(columns), *rows]
    text = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    results.write_rows(path.with_suffix(".csv"), [columns, *rows])
    print(text)
