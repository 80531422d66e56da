"""What either player can still gain, in games whose value is known; and its statistics."""

import itertools

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from scipy import integrate, stats

from experiments import results
from experiments.duality_gap import ranks, report, training
from gan_jax import gan as gan_lib
from gan_jax import losses
from gan_jax.gan import GAN
from tests.experiments.test_quick import rows

LOG_4 = np.log(4)


class Shift(nn.Module):
    """G(z) = z + b."""

    by: float

    @nn.compact
    def __call__(self, z):
        return z + self.param("b", nn.initializers.constant(self.by), (z.shape[-1],))[None]


class Linear(nn.Module):
    """A D that is 1/2 everywhere until it has learned."""

    @nn.compact
    def __call__(self, x):
        return nn.Dense(1, kernel_init=nn.initializers.zeros)(x)[:, 0]


def gaussian_game(shift):
    """Returns a GAN whose data are N(0, 1) and whose samples N(shift, 1), its state and images."""
    gan = GAN(
        generator=Shift(shift), discriminator=Linear(), optimizer=optax.adam(0.02), latent_dim=1
    )
    state = gan_lib.init(gan, jax.random.key(0), 1)
    sets = [jax.random.normal(key, (4_000, 1)) for key in jax.random.split(jax.random.key(1), 3)]
    return gan, state, training.Images(*sets)


def gains(gan, state, images):
    """Returns V(D, G), D's gain and G's."""
    noise = (gan_lib.sample_noise(gan, jax.random.key(i), 4_000) for i in (1, 2))
    limits = training.Limits(d_updates=400, g_updates=100, patience=200)
    played = training.play(gan, state, images, *noise, jax.random.key(1_000), limits)
    return played.now, played.upper - played.now, played.now - played.lower


def test_in_a_perfect_game_nobody_gains():
    now, d_gain, g_gain = gains(*gaussian_game(0.0))
    assert now.mean() == pytest.approx(-LOG_4)
    assert abs(d_gain.mean()) < 0.002
    assert g_gain.mean() == 0


def test_a_fresh_discriminator_gains_twice_the_jensen_shannon_divergence():
    now, d_gain, g_gain = gains(*gaussian_game(1.5))

    def integrand(x):
        p, q = stats.norm.pdf(x), stats.norm.pdf(x - 1.5)
        return p * np.log(2 * p / (p + q)) + q * np.log(2 * q / (p + q))

    divergence = integrate.quad(integrand, -9, 10)[0]
    assert now.mean() == pytest.approx(-LOG_4)
    assert abs(d_gain.mean() - divergence) < 3 * d_gain.standard_error() + 0.005
    assert 0.3 < divergence < 0.6
    assert g_gain.mean() == 0  # this D is the same everywhere


def test_a_generator_gains_against_a_discriminator_that_tells():
    gan, state, images = gaussian_game(1.5)
    params = state.discriminator.params
    told = jax.tree.map(lambda leaf: leaf - 1.0, params)  # logits -x - 1
    state = state.replace(discriminator=state.discriminator.replace(params=told))
    now, _, g_gain = gains(gan, state, images)
    assert g_gain.mean() > 10 * g_gain.standard_error()
    # log(1 - D(G(z))) itself: of each sample, as its logit went up.
    assert (g_gain.fake > 0).all()
    assert (g_gain.real == 0).all()
    assert now.mean() > -LOG_4 - 1


def test_terms_are_the_definition_and_finite_where_it_is_not():
    gan, state, _ = gaussian_game(0.0)
    params = jax.tree.map(lambda leaf: leaf + 2.0, state.discriminator.params)  # logits 2 x + 2
    x, fake = jnp.linspace(-3, 2, 9)[:, None], jnp.linspace(-2, 3, 9)[:, None]
    terms = training.terms(gan, params, x, fake)
    answers = [1 / (1 + np.exp(-2 * np.asarray(part, np.float64)[:, 0] - 2)) for part in (x, fake)]
    np.testing.assert_allclose(terms.real, np.log(answers[0]), rtol=1e-5)
    np.testing.assert_allclose(terms.fake, np.log(1 - answers[1]), rtol=1e-5)
    logits = [gan_lib.discriminator_logits(gan, params, part) for part in (x, fake)]
    assert terms.mean() == pytest.approx(-float(losses.discriminator_loss(*logits)), rel=1e-5)
    assert terms.mean() == pytest.approx(float(training.value(gan, params, x, fake)), rel=1e-5)
    errors = [stats.sem(terms.real), stats.sem(terms.fake)]
    assert terms.standard_error() == pytest.approx(np.hypot(*errors))
    assert (terms - terms).standard_error() == 0
    far = training.terms(gan, params, -1e3 + 0 * x, 1e3 + 0 * fake)
    assert far.mean() == pytest.approx(-1998 - 2002)


@pytest.mark.parametrize(
    ("scores", "patience", "updates", "trained"),
    [
        ([0, 1, 3, 2, 2, 2, 9], 300, 200, 500),  # it never learns of the 9
        ([0, 1, 3, 2, 2, 2, 9], 500, 600, 600),
        ([5, 1, 3, 2], 600, 0, 300),
    ],
)
def test_a_player_is_taken_where_it_scored_highest(scores, patience, updates, trained):
    most = training.EVERY * (len(scores) - 1)
    response = training.best_response(
        lambda state: state + 1, lambda state: scores[state], 0, most=most, patience=patience
    )
    assert response == (updates // training.EVERY, updates, trained)


def test_rounded_samples_are_whole_bytes():
    gan, *_ = gaussian_game(0.0)
    whole = gan_lib.normalize(gan, jnp.arange(256, dtype=jnp.uint8)[None])
    near = jnp.clip(whole + 0.3 * (whole[0, 1] - whole[0, 0]), -1, 1)
    np.testing.assert_array_equal(training.round_to_bytes(gan, near), whole)


def brute_force(x, y, orders):
    def mean(x, y):
        return np.mean([stats.spearmanr(a, b).statistic for a, b in zip(x, y, strict=True)])

    observed = mean(x, y)
    values = np.array([mean(x, permuted) for permuted in orders(y)])
    return observed, np.mean(np.abs(values) >= abs(observed) - 1e-9)


def test_permutation_p_values_are_those_of_every_order():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(3, 3))
    y = x + rng.normal(size=(3, 3))
    y[0, 1] = y[0, 0]  # a tie

    def on_its_own(y):
        return map(np.array, itertools.product(*map(itertools.permutations, y)))

    def alike(y):
        return (y[:, list(order)] for order in itertools.permutations(range(3)))

    assert ranks.each_on_its_own(x, y) == pytest.approx(brute_force(x, y, on_its_own))
    assert ranks.all_alike(x, y) == pytest.approx(brute_force(x, y, alike))
    assert ranks.all_alike(x, np.ones((3, 3))) == pytest.approx((0, 1))


def test_permutation_p_values_of_many_items_are_drawn():
    x = np.arange(12.0)[None]
    rho, p = ranks.all_alike(x, x**2)
    assert rho == pytest.approx(1)
    assert 0 < p < 1e-4


def record(step, seed):
    values = {"value": -1.2 - seed / 100, "d_gain": 0.5, "g_gain": step / 1000, "fresh_value": -0.7}
    values |= {"rounded_value": -0.7}
    values |= {"gap": 0.5 + step / 1000 + seed / 100, "gap_error": 0.01, "d_updates": 1_000}
    values |= {"d_better_fake": 0.9, "d_fake": 0.3, "d_from_half": 0.2, "frechet": 100.0 + seed}
    return {"step": step, "seed": seed} | values


def test_what_is_not_measured_yet_is_said(tmp_path):
    records = [record(step, seed) for step in (10, 30, 60, 100) for seed in (0, 1)]
    report.write_table([], tmp_path)
    report.write_tests(report.complete([]), tmp_path)
    for name in ("table", "claims", "correlations"):
        assert report.MISSING in (tmp_path / f"{name}.md").read_text()
    results.write(tmp_path / "seeds.csv", records[:-1])
    report.write(tmp_path)
    assert [row["seeds"] for row in rows(tmp_path / "table.csv")] == ["2", "2", "2", "1"]
    assert report.MISSING in (tmp_path / "claims.md").read_text()
    report.write_tests(report.complete(records), tmp_path)
    answers = {row["claim"]: row["answer"] for row in rows(tmp_path / "claims.csv")}
    assert answers["the duality gap falls over training"] == "no"  # it rises by 0.09 in both
    assert len(rows(tmp_path / "correlations.csv")) == 12
