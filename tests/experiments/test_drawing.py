"""Parts of figures draw nothing that is impossible, and numbers as one writes them."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from experiments import drawing


@pytest.fixture
def axes():
    return Figure().subplots()


def ticks(axes):
    axes.figure.canvas.draw()
    low, high = axes.get_ylim()
    assert not any(label.get_text() for label in axes.get_yticklabels(minor=True))
    labels = zip(axes.get_yticks(), axes.get_yticklabels(), strict=True)
    return [label.get_text() for value, label in labels if low <= value <= high]


@pytest.mark.parametrize(
    ("ends", "labels"),
    [
        ((150, 400), ["150", "200", "300"]),
        ((0.03, 0.9), ["0.05", "0.1", "0.2", "0.5", "1"]),
        ((600, 30_000), ["500", "1,000", "2,000", "5,000", "10,000", "20,000"]),
    ],
)
def test_logarithmic_axes_have_plain_numbers(axes, ends, labels):
    axes.plot([0, 1], ends)
    drawing.log_axis(axes)
    assert ticks(axes) == labels


def test_intervals_end_where_the_possible_values_do(axes):
    values = [0.5, 0.9, 0.95, 1.0]
    drawing.strip(axes, 0, values, "k", None, possible=(0, 1))
    segments = axes.collections[0].get_segments()[0]
    assert segments[:, 1].max() == pytest.approx(1)
    assert 0 < segments[:, 1].min() < 0.5


@pytest.mark.parametrize(("seeds", "lines", "bands"), [(4, 5, 0), (8, 1, 1)])
def test_few_seeds_are_drawn_themselves(axes, seeds, lines, bands):
    values = 10.0 ** np.arange(3 * seeds).reshape(3, seeds)
    drawing.band(axes, [1, 2, 3], values, "k", "seeds", log=True)
    assert (len(axes.lines), len(axes.collections)) == (lines, bands)


def test_scoreboards_draw_no_interval_of_two_seeds_and_none_beyond_1():
    recall = {"four": [0.5, 0.9, 0.95, 1.0], "two": [0.2, 0.3]}
    rows = {name: {"recall": values} for name, values in recall.items()}
    figure = drawing.scoreboard(rows, ["recall"], "a title", {"real": {"recall": 0.93}})
    (axes,) = figure.axes
    (interval,) = axes.collections
    assert interval.get_segments()[0][:, 0].max() == pytest.approx(1)
    names = [text.get_text() for text in figure.legends[0].get_texts()]
    assert names == ["a seed", "real", "mean, and its 95 % interval"]
