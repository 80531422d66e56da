"""A browser for the tests of the page: Chromium, driven by playwright. Without it they skip."""

import shutil

import pytest


@pytest.fixture(scope="module")  # while playwright runs, nothing else may use asyncio: Orbax does
def chromium():
    """Chromium without a window."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("Chromium is not installed")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium):
    """An empty page that may load nothing; an error in it, or on its console, fails the test."""
    context = chromium.new_context(offline=True, viewport={"width": 1200, "height": 900})
    tab, said = context.new_page(), []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("pageerror", lambda error: said.append(str(error)))
    yield tab
    context.close()
    assert said == []
