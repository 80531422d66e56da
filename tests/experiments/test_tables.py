"""Numbers over seeds as their text."""

import pytest

from experiments import tables


@pytest.mark.parametrize(
    ("values", "text"),
    [([1.0], "1.0"), ([1.0, 2.0], "1.0, 2.0"), ([1.0, 2.0, 3.0], "2.0 ± 2.5")],
)
def test_two_seeds_are_shown_themselves_and_more_by_their_interval(values, text):
    assert tables.spread(values, 1) == text
