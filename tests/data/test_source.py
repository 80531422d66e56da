"""Which splits there are, and that saying so needs nothing heavy."""

import subprocess
import sys

import pytest

from gan_jax.data.source import num_examples, parse_range, parse_split
from gan_jax.terminal.errors import UsageError


@pytest.mark.parametrize(
    ("split", "expected"),
    [
        ("train", ("train", slice(None))),
        ("test[5:]", ("test", slice(5, None))),
        ("train[:50000]", ("train", slice(None, 50_000))),
        ("train[-3:-1]", ("train", slice(-3, -1))),
    ],
)
def test_split_is_a_name_and_a_slice(split, expected):
    assert parse_split(split) == expected


def test_examples_are_counted_without_reading_them():
    assert num_examples("mnist", "train[:50000]") == 50_000
    assert num_examples("digits", "test[-7:]") == 7
    with pytest.raises(UsageError, match=r"--split train\[5:5\]: holds no image of digits's 1500"):
        num_examples("digits", "train[5:5]")


@pytest.mark.process
def test_module_is_light():
    program = (
        "import sys, gan_jax.data.source; print({'numpy', 'jax', 'tyro'} & sys.modules.keys())"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert result.stdout.strip() == "set()", result.stderr


def test_range_is_two_finite_numbers_the_smaller_one_first():
    assert parse_range(None) is None
    assert parse_range("-1,1") == (-1, 1)
    assert parse_range("0, 255") == (0, 255)
    for text, message in (
        ("1,-1", "the smaller number comes first, as in -1,1"),
        ("0,0", "black and white must differ"),
        ("0,nan", "must be finite"),
        ("1", "give two numbers, such as -1,1"),
        ("0,1,2", "give two numbers"),
        ("a,b", "give two numbers"),
    ):
        with pytest.raises(UsageError, match=message):
            parse_range(text)
