"""Tables keep every number at every width."""

import io
import re
import sys

import pytest

from gan_jax.terminal import tables
from gan_jax.terminal.progress import TrainingDisplay

COLUMNS = ["metric", *(f"learning rate 0.000{i}" for i in range(6)), "training images"]
ROWS = [
    [f"metric {i} ↑", *(f"-{100 * i + j}.25 ± {i}.{j}5" for j in range(7))] for i in range(3)
] + [["only some", "", "", "7.125", "", "", "", ""]]


class Screen(io.StringIO):
    """A terminal of some encoding."""

    def __init__(self, encoding="utf-8"):
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self):
        return self._encoding

    def isatty(self):
        return True

    def text(self):
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.getvalue())


def opened(monkeypatch, width, encoding="utf-8"):
    """Puts a terminal in the place of standard output."""
    screen = Screen(encoding)
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("COLUMNS", str(width))
    return screen


def words(text):
    return "".join(text.split())


@pytest.mark.parametrize("width", [200, 80, 60, 40, 20, 12])
def test_no_number_is_shortened_however_narrow_the_terminal(monkeypatch, width):
    screen = opened(monkeypatch, width)
    tables.show(COLUMNS, ROWS, num_bold=2, title="a title", caption="a caption of some words")
    text = screen.text()
    assert max(map(len, text.splitlines())) <= width
    assert "…" not in text
    numbers = [number for row in ROWS for cell in row[1:] for number in cell.split(" ± ") if number]
    shown = text.split() if width > 12 else [words(text)]
    for number in numbers:
        assert any(number in word for word in shown), number
    assert words("a caption of some words") in words(text)


@pytest.mark.parametrize("width", [1, 2, 5])
def test_numbers_are_whole_though_broken_where_nothing_fits(monkeypatch, width):
    screen = opened(monkeypatch, width)
    tables.show(COLUMNS, ROWS)
    assert all(words(cell) in words(screen.text()) for row in ROWS for cell in row)


def test_several_labels_are_repeated_in_each_part(monkeypatch):
    screen = opened(monkeypatch, 40)
    tables.show(
        ["k", "seeds", "steps/s", "images per second"], [["1", "4", "1.5", "2.5"]] * 2, num_labels=2
    )
    lines = [line for line in screen.text().splitlines() if "k " in line]
    assert len(lines) == 2
    assert all("seeds" in line for line in lines)


def test_file_gets_whole_lines(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "40")
    tables.show(COLUMNS, ROWS, title="t" * 100, caption="c " * 100)
    out = capsys.readouterr().out
    assert len(out.splitlines()) == 1 + 4 + len(ROWS) + 1


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
@pytest.mark.parametrize("width", [100, 40, 20])
def test_bar_keeps_its_numbers_on_every_terminal(monkeypatch, width, encoding):
    screen = opened(monkeypatch, width, encoding)
    monkeypatch.setenv("TTY_INTERACTIVE", "0")  # only the last picture of the bar
    names = ("d_loss", "g_loss", "d_real", "d_fake")
    line = {name: 0.125 + i for i, name in enumerate(names)} | {"ci95": dict.fromkeys(names, 2.5)}
    display = TrainingDisplay(0, 12_000, 4)
    display.start()
    display.advance(12_000)
    display.metrics(12_000, line)
    display.stop()
    text = screen.text()
    for number in ("0.125", "1.125", "2.12", "3.12", "2.500", "2.50", "12000/12000"):
        assert number in text
    if encoding == "ascii":
        text.encode(encoding)
