"""What the tests of metrics share."""

import jaxtyping
import pytest


@pytest.fixture
def unchecked():
    """Calls functions as users do, without the check of shapes that tests may have installed."""
    jaxtyping.config.update("jaxtyping_disable", True)
    yield
    jaxtyping.config.update("jaxtyping_disable", False)
