"""How many trials the tests of faults make, and the table they fill."""

import platform
import time
from pathlib import Path

import jax
import pytest

from gan_jax.runs import provenance

from .harness import USUAL, Training, outcome

_ROWS: list[tuple[str, str]] = []
_START = time.monotonic()


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.faults)


def pytest_terminal_summary(terminalreporter, config):
    """Prints the README's table."""
    if not (config.getoption("long") and _ROWS):
        return
    minutes = (time.monotonic() - _START) / 60
    device = provenance.device()
    terminalreporter.write_line("")
    terminalreporter.write_line("| what is done to a training | what becomes of it |")
    terminalreporter.write_line("|---|---|")
    for what, result in _ROWS:
        terminalreporter.write_line(f"| {what} | {result} |")
    terminalreporter.write_line(
        f"\n{device['cores']} cores of {device['processor']}, Python {platform.python_version()}, "
        f"jax {jax.__version__}; {minutes:.0f} minutes."
    )


def pytest_generate_tests(metafunc):
    """Has tests with a `size` run in the long tier, and with --long at full size."""
    if "size" in metafunc.fixturenames:
        size = "full" if metafunc.config.getoption("long") else "several"
        metafunc.parametrize("size", [pytest.param(size, marks=pytest.mark.slow)])


@pytest.fixture
def long(request) -> bool:
    """Whether the tests run at full size."""
    return request.config.getoption("long")


@pytest.fixture
def record():
    """Adds a row to the table; a test calls it before it asserts."""
    return lambda what, outcome: _ROWS.append((what, outcome))


@pytest.fixture(scope="session")
def expected(tmp_path_factory):
    """The outcome of the usual training, uninterrupted."""
    run = tmp_path_factory.mktemp("straight") / "run"
    Training(*USUAL).finish(run)
    return outcome(run)
