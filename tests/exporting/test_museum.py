"""The museum of a page in a browser: its pictures and D's answers against JAX."""

from pathlib import Path

import jax
import numpy as np
import pytest
from jax.nn import sigmoid

from gan_jax import gan as gan_lib
from gan_jax.exporting import museum
from gan_jax.exporting.networks import Layer
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
    """Exports a page, and opens it; yields it with what the command said."""

    def open(run):
        result = command("export", run, "--to", "page")
        assert result.returncode == 0, result.stderr
        assert Path("gan.html").stat().st_size <= museum.MAX_BYTES
        tab.goto(Path("gan.html").absolute().as_uri())
        tab.wait_for_selector("#museum[data-open=yes]")
        return tab, result

    return open


def answers(tab, i, z):
    """What the page makes of a noise vector with its generator i, and D's answer to that."""
    script = """([i, z]) => {
      const x = museum.forward(museum.state.generators[i], Float32Array.from(z));
      return [[...x], museum.judge(x)];
    }"""
    x, d = tab.evaluate(script, [i, z.tolist()])
    return np.array(x), d


def assert_as_in_jax(tab, gan, i, params, d_params, *, error):
    """Compares the page's generator i with JAX's, on noise of three seeds."""
    for seed in range(3):
        z = gan_lib.sample_noise(gan, jax.random.key(seed), 1)
        x = gan_lib.generate(gan, params, z)
        found, d = answers(tab, i, np.asarray(z[0]))
        if error is None:
            np.testing.assert_allclose(found, x[0], atol=1e-3)
            expected = sigmoid(gan_lib.discriminator_logits(gan, d_params, x))
            assert d == pytest.approx(float(expected[0]), abs=1e-3)
        else:
            scale = gan.pixel_range[1] - gan.pixel_range[0]
            assert np.abs(found - x[0]).mean() / scale < 3 * error + 1e-6


def test_pictures_and_answers_are_jax_s(opened):
    tab, result = opened("pretrained:tutorial")
    assert "with 0 more of the run's generators" in result.stdout
    assert "WARNING: the page shows no real images" in result.stderr  # MNIST is not here
    assert not tab.is_visible("#nearest")
    assert not tab.is_visible("#others-section")
    restored = loading.load("tutorial")
    state = restored.member(0)
    players = state.generator.params, state.discriminator.params
    assert_as_in_jax(tab, restored.gan, 0, *players, error=None)


def test_other_checkpoints_and_members_are_shown_while_there_is_room(opened, train):
    run = train("--population", 2)
    tab, result = opened(run)
    restored, earlier = (restore.restore(RunDirectory(run), step) for step in (40, 20))
    labels = tab.evaluate("museum.state.generators.map(({label}) => label)")
    assert len(labels) >= 2  # weights that have learned little do not compress: one may be left out
    assert labels == ["seed 0, step 40", "seed 0, step 20", "seed 1, step 40"][: len(labels)]
    assert f"with {len(labels) - 1} more of the run's generators" in result.stdout
    assert f"({3 - len(labels)} left out)" in tab.inner_text("#others-section")
    shown = ((restored, 0), (earlier, 0), (restored, 1))
    for i, (one, member) in enumerate(shown[: len(labels)]):
        state = one.member(member)
        error = tab.evaluate(f"museum.state.generators[{i}].error")
        assert error < (0.001 if i == 0 else 0.02)
        players = state.generator.params, restored.member(0).discriminator.params
        assert_as_in_jax(tab, one.gan, i, *players, error=error)
    assert tab.is_visible("#nearest")  # of the digits


def test_the_paper_s_maxout_units_and_dropout_are_those_of_jax(opened, train):
    run = train("--preset", "paper")
    tab, _ = opened(run)
    restored = restore.restore(RunDirectory(run), 40)
    state, gan = restored.member(0), restored.gan
    x = gan_lib.generate(gan, state.generator.params, gan_lib.sample_noise(gan, state.key, 1))
    d = tab.evaluate("x => museum.judge(Float32Array.from(x))", np.asarray(x[0]).tolist())
    expected = sigmoid(gan_lib.discriminator_logits(gan, state.discriminator.params, x))
    assert d == pytest.approx(float(expected[0]), abs=1e-3)
    error = tab.evaluate("museum.state.generators[0].error")
    assert error < 0.001
    players = state.generator.params, state.discriminator.params
    assert_as_in_jax(tab, gan, 0, *players, error=error)


def test_everything_that_can_be_touched_moves_the_picture(opened):
    tab, _ = opened("pretrained:tutorial-tuned")

    def picture():
        return tab.evaluate("document.querySelector('#exhibits canvas').toDataURL()")

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


def test_rounding_to_half_a_byte_keeps_the_weights_near():
    layer = Layer(
        np.random.default_rng(0).normal(size=(7, 3)).astype(np.float32),
        np.zeros(3, np.float32),
        "linear",
    )
    for bits, error in ((8, 0.01), (4, 0.2)):
        encoded = museum.encoded("it", [layer], bits)
        found = museum.forward(encoded, np.eye(7, dtype=np.float32))
        assert found.shape == (7, 3)
        assert np.abs(found - layer.kernel).max() < error * np.abs(layer.kernel).max()
