"""What is printed is what was meant: names are text, whatever is in them."""

import io
import sys

import pytest
from rich.table import Table

from gan_jax.terminal.output import console, say
from gan_jax.terminal.progress import TrainingDisplay, announce, counting

NAMES = ("[bold]x[/]", "[/]", ":smile:", "gan[best].npy", "[link=https://x.org]y[/link]", "a\\[b]")


@pytest.mark.parametrize("name", NAMES)
def test_markup_in_names_is_text(name, capsys):
    table = Table(name, title=name, caption=name)
    table.add_row(name)
    console().print(table)
    assert capsys.readouterr().out.count(name) == 4
    announce(name)
    with counting(name, 1):
        pass
    assert capsys.readouterr().err.count(name) == 2
    TrainingDisplay(0, 10).say(name)
    assert capsys.readouterr().out == f"{name}\n"


@pytest.mark.parametrize("name", NAMES)
def test_markup_in_names_is_text_beside_a_bar(name, monkeypatch):
    monkeypatch.setenv("TTY_COMPATIBLE", "1")  # rich draws as on a terminal
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with counting(name, 1) as count:
        count()
    assert name in sys.stderr.getvalue()


def test_line_stays_one_line_whatever_a_name_holds(capsys):
    say("runs/a\nb\x1b[2J\udcff\u202e")
    assert capsys.readouterr().out == "runs/a\\nb\\x1b[2J\\xff\\u202e\n"
