"""The museum of a page in a browser: its pictures and D's answers against JAX."""

from pathlib import Path

import jax
import numpy as np
import pytest
from jax.nn import sigmoid

from gan_jax import gan as gan_lib
from gan_jax.exporting import museum
from gan_jax.pretrained import loading
from gan_jax.runs import restore
from gan_jax.runs.directory import RunDirectory
from tests.commands import SHORT

pytestmark = pytest.mark.slow


@pytest.fixture
def train(tmp_path, command):
    """Trains on the digits, with checkpoints after 20 and 40 steps."""

    def call(*flags):
        result = command("train", *SHORT, *flags, "--out", tmp_path / "run")
        assert result.returncode == 0, result.stderr
        return tmp_path / "run"

    return call


@pytest.fixture
def opened(tab, command):
    """Exports a page, and opens it; returns it with what the command said."""

    def open(*runs):
        result = command("export", *runs, "--to", "page", "--out", "gan.html")
        assert result.returncode == 0, result.stderr
        assert Path("gan.html").stat().st_size <= museum.MAX_BYTES
        tab.goto(Path("gan.html").absolute().as_uri())
        tab.wait_for_selector("#museum[data-open=yes]")
        settled(tab)
        return tab, result

    return open


def settled(tab):
    """Waits until everything is drawn of the z it is to be drawn of."""
    tab.wait_for_function("!museum.state.busy && !museum.state.pictures.some(museum.isStale)")


def ask(tab, **question):
    """What the page makes of `z` with a generator, or takes for `x`, and D's answer to that."""
    script = """async (question) => {
      for (const name of ["z", "x"])
        if (question[name]) question[name] = Float32Array.from(question[name]);
      const { x, d } = await museum.ask({ ...question, judged: true });
      return [[...x], d];
    }"""
    lists = {name: v.tolist() if hasattr(v, "tolist") else v for name, v in question.items()}
    x, d = tab.evaluate(script, lists)
    return np.array(x), d


def data(tab):
    """What `museum.build` wrote into the page."""
    return tab.evaluate("JSON.parse(document.getElementById('museum-data').textContent)")


def assert_as_in_jax(tab, gan, i, params, d_params):
    """Compares the page's generator i, and D's answers, with JAX's, on noise of three seeds."""
    stated, scale = data(tab)["generators"][i]["error"], gan.pixel_range[1] - gan.pixel_range[0]
    assert stated < (museum.Errors.first if i == 0 else museum.Errors.others)
    for seed in range(3):
        z = gan_lib.sample_noise(gan, jax.random.key(seed), 1)
        x = gan_lib.generate(gan, params, z)
        found, _ = ask(tab, generator=i, z=np.asarray(z[0]))
        assert np.abs(found - x[0]).mean() / scale < 3 * stated + 1e-6
        _, d = ask(tab, x=np.asarray(x[0]))
        expected = sigmoid(gan_lib.discriminator_logits(gan, d_params, x))
        assert d == pytest.approx(float(expected[0]), abs=1e-3)


def test_pictures_and_answers_are_jax_s(opened):
    tab, result = opened("pretrained:tutorial")
    assert "A page to open in a browser, with 1 generator\n" in result.stdout
    assert "WARNING: the page shows no real images" in result.stderr  # MNIST is not here
    assert not tab.is_visible("#nearest")
    assert not tab.is_visible("#rows-section")
    restored = loading.load("tutorial")
    state = restored.member(0)
    assert_as_in_jax(tab, restored.gan, 0, state.generator.params, state.discriminator.params)


def test_checkpoints_and_members_stand_in_rows(opened, train):
    run = train("--population", 2)
    tab, result = opened(run)
    restored, earlier = (restore.restore(RunDirectory(run), step) for step in (40, 20))
    assert "with 3 generators\n" in result.stdout
    assert [(row["title"], row["pictures"]) for row in data(tab)["rows"]] == [
        (
            "Through training",
            [{"generator": 1, "label": "step 20"}, {"generator": 0, "label": "step 40"}],
        ),
        ("Members", [{"generator": 0, "label": "seed 0"}, {"generator": 2, "label": "seed 1"}]),
    ]
    d_params = restored.member(0).discriminator.params
    for i, (one, member) in enumerate(((restored, 0), (earlier, 0), (restored, 1))):
        params = one.member(member).generator.params
        assert_as_in_jax(tab, one.gan, i, params, d_params)
    assert tab.is_visible("#nearest")  # of the digits


def test_several_runs_stand_side_by_side(opened, train, command, tmp_path):
    run, other = train("--loss", "minimax"), tmp_path / "other"
    assert command("train", *SHORT, "--k", 5, "--out", other).returncode == 0
    tab, _ = opened(run, other)
    rows = {row["title"]: row["pictures"] for row in data(tab)["rows"]}
    assert rows["Runs"] == [
        {"generator": 0, "label": "minimax, k = 1"},
        {"generator": 1, "label": "non_saturating, k = 5"},
    ]
    restored = restore.restore(RunDirectory(run), 40)
    params = restore.restore(RunDirectory(other), 40).member(0).generator.params
    d_params = restored.member(0).discriminator.params
    assert_as_in_jax(tab, restored.gan, 1, params, d_params)


def test_a_picture_or_a_slider_puts_a_generator_in_front(opened, train):
    tab, _ = opened(train("--population", 2))

    def front():
        settled(tab)
        return tab.evaluate("document.getElementById('front').toDataURL()")

    seen = [front()]
    for label in ("step 20", "seed 1", "seed 0"):
        button = tab.locator("#rows button", has_text=label)
        button.click()
        seen.append(front())
        assert button.get_attribute("aria-pressed") == "true"
        assert seen[-1] == button.locator("canvas").evaluate("canvas => canvas.toDataURL()")
    assert len(set(seen)) == 3
    assert seen[3] == seen[0]
    tab.get_by_label("Through training: which is in front").fill("0")
    assert front() == seen[1]
    assert tab.inner_text("#front-caption").endswith("seed 0, step 20")


def test_images_of_another_size(opened, train, tmp_path):
    images = np.random.default_rng(0).integers(0, 256, (60, 9, 13), np.uint8)
    np.save(tmp_path / "own.npy", images)
    run = train("--dataset", tmp_path / "own.npy")
    tab, _ = opened(run)
    size = "canvas => [canvas.width, canvas.height]"
    assert tab.locator("#front").evaluate(size) == [13, 9]
    restored = restore.restore(RunDirectory(run), 40)
    state = restored.member(0)
    assert_as_in_jax(tab, restored.gan, 0, state.generator.params, state.discriminator.params)
    pixels = """canvas => [...canvas.getContext("2d").getImageData(0, 0, 13, 9).data]"""
    shown = np.reshape(tab.locator("#nearest").evaluate(pixels), (9, 13, 4))[..., 0]
    assert any(np.abs(shown - image).max() <= 1 for image in images)


def test_the_paper_s_maxout_units_and_dropout_are_those_of_jax(opened, train):
    run = train("--preset", "paper")
    tab, _ = opened(run)
    restored = restore.restore(RunDirectory(run), 40)
    state = restored.member(0)
    assert_as_in_jax(tab, restored.gan, 0, state.generator.params, state.discriminator.params)


def test_everything_that_can_be_touched_moves_the_picture(opened):
    tab, _ = opened("pretrained:tutorial-tuned")

    def picture():
        settled(tab)
        return tab.evaluate("document.getElementById('front').toDataURL()")

    seen = [picture()]

    def moved():
        seen.append(picture())
        return seen[-1] not in seen[:-1]

    tab.focus("#pad")
    for _ in range(5):
        tab.keyboard.press("ArrowRight")
    assert moved()
    box = tab.locator("#pad").bounding_box()
    tab.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 4)
    assert moved()
    across, up = tab.evaluate(
        "museum.state.directions.slice(0, 2).map((d) => "
        "d.reduce((sum, value, i) => sum + value * museum.state.z[i], 0))"
    )
    assert (across, up) == pytest.approx((-1.25, 1.25), abs=0.05)
    tab.click("#pin")
    tab.click("#random")
    assert moved()
    tab.locator("#sliders input").first.fill("2")
    assert moved()
    tab.click("#walk")
    tab.wait_for_timeout(300)
    tab.click("#walk")
    assert tab.inner_text("#walk") == "Walk"
    assert moved()
    tab.click("#pins button")
    assert picture() == seen[2]  # where it was pinned
