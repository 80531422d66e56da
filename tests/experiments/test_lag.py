"""D's copies on the line: what they are held against, how they learn on, and the rule's answers."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy import stats

from experiments import toy
from experiments.figure1 import comparing, lag, line, training
from gan_jax import config as config_lib
from gan_jax.parallel import population

SETTING = training.Setting(seeds=2, steps=200, width=8)


def test_a_perfect_d_is_at_the_floor_and_half_is_not():
    samples = stats.norm.ppf((np.arange(200_000) + 0.5) / 200_000, 0.5, 0.2)
    perfect = lag.optimal("Gaussian", samples)
    exact = line.density("Gaussian", lag.MIDDLES)
    exact = exact / (exact + stats.norm.pdf(lag.MIDDLES, 0.5, 0.2))
    likely = np.abs(lag.MIDDLES - 0.5) < 0.4
    assert perfect[likely] == pytest.approx(exact[likely], abs=0.02)
    assert line.compare("Gaussian", samples, perfect, lag.BINS)["from_optimal"] < 0.003
    half = np.full(len(lag.MIDDLES), 0.5)
    assert line.compare("Gaussian", samples, half, lag.BINS)["from_optimal"] > 0.2


def trained(rate_to_zero):
    """Returns the learning rates of both players at the end, and D's parameters of each seed."""
    config = training.configured(SETTING, "non_saturating", 1)
    gan = toy.build(config, 1, SETTING.width, latent_dim=1)
    points = line.draw_data("Gaussian", np.random.default_rng(0), 200)
    kept = []

    def measure(on_devices, state, metrics):
        players = state.generator, state.discriminator
        rates = [player.opt_state.hyperparams["learning_rate"] for player in players]
        kept.append((np.array(rates), jax.tree.map(np.array, state.discriminator.params)))
        return {}

    config = dataclasses.replace(config, steps=4)
    toy.train(gan, config, points, 1, measure, "test", rate_to_zero=rate_to_zero)
    return kept


@pytest.mark.slow
def test_both_players_rates_fall_by_as_much_after_each_measurement():
    falling, constant = trained(True), trained(False)
    rates = [rates / training.LEARNING_RATE for rates, _ in falling]
    for rate, left in zip(rates, (1, 1, 0.75, 0.5, 0.25), strict=True):
        assert rate == pytest.approx(np.full((2, 2), left))
    jax.tree.map(np.testing.assert_array_equal, falling[1][1], constant[1][1])


@pytest.mark.slow
def test_a_copy_of_d_learns_on_and_g_stands_still():
    config = training.configured(SETTING, "non_saturating", 1)
    gan = toy.build(config, 1, SETTING.width, latent_dim=1)
    members = config_lib.members(config)
    state = population.place(gan, members, side_by_side=True).init(1)
    learned = lag.learning_on(gan, "Gaussian", state, jnp.full(200, 1e-2))
    jax.tree.map(np.testing.assert_array_equal, learned.generator.params, state.generator.params)
    samples = lag.samples_of(gan, state)
    before, after = (
        [
            line.compare("Gaussian", *one, lag.BINS)["from_optimal"]
            for one in zip(samples, lag.answers(gan, now), strict=True)
        ]
        for now in (state, learned)
    )
    assert all(b < 0.8 * a for a, b in zip(before, after, strict=True))


@pytest.mark.parametrize(
    ("sooner", "later", "answer"),
    [
        ("smaller", "smaller", "D lags"),
        ("larger", "smaller", "D lags far behind"),
        ("larger", "larger", "D cannot tell, or learns too slowly to"),
        ("neither", "larger", "D cannot tell, or learns too slowly to"),
        ("larger", "neither", "unclear"),
        ("neither", "smaller", "unclear"),
    ],
)
def test_answers_follow_the_rule(sooner, later, answer):
    assert comparing.lag_answer(sooner, later) == answer


def test_the_gap_left_is_counted_from_the_floor():
    distances = {
        "as trained": [0.21, 0.31, 0.25],
        "D*": [0.01, 0.01, 0.05],
        "copy": [0.02, 0.02, 0.06],
    }
    end = {d: {"from_optimal": values} for d, values in distances.items()}
    assert comparing.left(end, "copy") == pytest.approx(0.01 / 0.7 * 3)
    assert comparing.reaches(end, "copy").size == pytest.approx(0.01 - 0.1 * 0.7 / 3)
