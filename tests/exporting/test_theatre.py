"""The page in a browser, from a file and without a network."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture
def opened(tab, command):
    """Opens the page of the command, with settings in its address."""
    result = command("export", "--to", "page")
    assert result.returncode == 0, result.stderr
    file = Path("gan.html").absolute().as_uri()

    def open(settings=""):
        tab.goto(f"{file}#{settings}")
        tab.wait_for_function("history.length > 0")
        return tab

    return open


def divergence(tab):
    """The mean over the seeds, at first and now."""
    means = "history.map(({values}) => values.reduce((a, b) => a + b) / values.length)"
    return tab.evaluate(f"[{means}[0], {means}.at(-1)]")


def until(tab, step):
    """Waits until the training has come so far."""
    tab.wait_for_function(f"history.at(-1).step >= {step}", timeout=120_000)


@pytest.mark.parametrize(("data", "steps"), [("gaussian", 300), ("mixture", 300), ("ring", 600)])
def test_training_lowers_the_divergence(opened, data, steps):
    tab = opened(f"data={data}&seeds=2")
    tab.select_option("#speed", "100")
    tab.click("#run")
    assert tab.inner_text("#run") == "Pause"
    until(tab, steps)
    tab.click("#run")
    assert tab.inner_text("#run") == "Run"
    before, after = divergence(tab)
    assert after < 0.7 * before
    assert tab.locator("#seeds figure").count() == 2
    assert "nats" in tab.inner_text("#seeds figure:first-child figcaption")


def test_a_link_restores_the_settings_and_the_training(opened):
    tab = opened()
    tab.select_option("[name=k]", "5")
    tab.select_option("[name=loss]", "minimax")
    tab.select_option("[name=seeds]", "1")
    tab.wait_for_function("history.length === 1 && history[0].values.length === 1")
    link = tab.get_attribute("#link", "href").removeprefix("#")
    assert link == "data=gaussian&loss=minimax&k=5&gRate=0.001&dRate=0.001&seeds=1"
    tab.keyboard.press("Escape")
    values = []
    for settings in (link, f"{link}&unknown=1"):
        tab.goto("about:blank")
        tab = opened(settings)
        assert tab.input_value("[name=k]") == "5"
        tab.click("#step")
        tab.wait_for_function("history.at(-1).step === 1")
        tab.select_option("#speed", "20")
        tab.evaluate("advance()")
        tab.wait_for_function("history.at(-1).step === 21")
        values.append(tab.evaluate("history.map(({values}) => values)"))
    assert values[0] == values[1]


def test_settings_that_there_are_not_are_the_usual_ones(opened):
    tab = opened("k=7&data=letters&seeds=2")
    assert tab.input_value("[name=k]") == "1"
    assert tab.input_value("[name=data]") == "gaussian"
    assert tab.input_value("[name=seeds]") == "2"


def test_keys_step_run_and_restart(opened):
    tab = opened("seeds=1")
    tab.keyboard.press("s")
    tab.wait_for_function("history.at(-1).step === 1")
    tab.keyboard.press("Space")
    until(tab, 2)
    assert tab.inner_text("#run") == "Pause"
    tab.keyboard.press("Space")
    tab.keyboard.press("r")
    tab.wait_for_function("history.length === 1 && history[0].step === 0")
    tab.focus("[name=k]")
    tab.keyboard.press("s")  # a letter in a list is the list's
    assert tab.evaluate("history.length") == 1


@pytest.mark.parametrize("width", [360, 1200])
def test_nothing_is_wider_than_the_screen(opened, width):
    tab = opened("data=ring&seeds=4")
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_it_reads_well_in_dark_mode(opened):
    tab = opened("seeds=1")
    colors = (
        "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    )
    light = tab.evaluate(colors)
    tab.emulate_media(color_scheme="dark")
    assert tab.evaluate(colors) == ["rgb(236, 236, 234)", "rgb(22, 23, 24)"] != light
