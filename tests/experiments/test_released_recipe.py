"""The released recipe's answer: when it is yes, no or unclear."""

import dataclasses
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from scipy import stats

from experiments import results
from experiments.released_recipe import candidates, report
from experiments.released_recipe.candidates import Candidate
from experiments.released_recipe.measuring import Plan
from gan_jax import gan
from gan_jax.data import datasets


def test_the_prediction_interval_holds_a_new_value_19_times_in_20():
    values = np.random.default_rng(0).normal(size=(20_000, 5))
    hits = 0
    for four, new in zip(values[:, :4], values[:, 4], strict=True):
        low, high = report.prediction_interval(list(four))
        hits += low <= new <= high
    assert stats.binomtest(hits, len(values), 0.95).pvalue > 0.01


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ([224.0, 225.0, 226.0, 227.0], "yes"),
        ([210.0, 211.0, 212.0, 213.0], "no"),
        ([235.0, 236.0, 237.0, 238.0], "no"),
        ([200.0, 215.0, 230.0, 245.0], "unclear"),  # so wide an interval holds anything
        ([224.0, 225.0, 226.0], "not measured yet"),
    ],
)
def test_the_answer(values, answer):
    assert report.answer(values) == answer


def test_a_longer_training_is_answered_beside_the_shorter_one(tmp_path):
    curves = [
        {"seed": seed, "weights": "last", "step": 5_000 * i, "epoch": 10 * i, "validation": value}
        for seed in range(4)
        for i, value in enumerate([100 + 4 * i + seed for i in range(1, 26)] + [200] * 25, start=1)
    ]
    tests = [
        {"seed": seed, "steps": steps, "weights": "last", "at": "end", "epoch": steps // 500}
        | {"test": steps / 1e3 + seed}
        for seed in range(4)
        for steps in (125_000, 250_000)
    ]
    report.write_table(tests, tmp_path)
    report.write_rise(curves, tests, tmp_path)
    table, rise = (results.read(tmp_path / f"{name}.csv") for name in ("table", "rise"))
    assert [row["trained for"] for row in table] == ["250 epochs", "500 epochs"]
    assert [row["each seed (nats)"][:5] for row in table] == ["125.0", "250.0"]
    assert [row["still rises"] for row in rise] == ["yes", "no"]  # by 16 nats over 40 epochs; by 0


@pytest.mark.parametrize(
    ("gains", "answer"),
    [([5.1, 6.0], "better"), ([-5.1, -6.0], "worse"), ([4.9, 9.0], "unclear"), ([9.0], "not")],
)
def test_a_candidate_differs_if_it_does_by_more_than_seeds_lie_apart(gains, answer):
    assert report.difference(gains, [150.0, 155.0][: len(gains)]).startswith(answer)


def test_candidates_are_held_against_the_recipe_at_their_epoch_or_where_they_began(tmp_path):
    point = {"weights": "last", "epoch": 1}
    curves = [
        point | {"seed": seed, "step": step, "validation": 100.0 + step / 1e3 + seed}
        for seed in (0, 1)
        for step in (30_000, 125_000, 250_000)
    ]
    measured = [
        point
        | {"candidate": name, "seed": seed, "from": start, "validation": 160.0}
        | {"step": start + 30_000}
        for name, start in (("halved alone", 0), ("annealed", 125_000))
        for seed in (0, 1)
    ]
    report.write_candidates(curves, measured, tmp_path)
    gains = [
        row["above the recipe (nats)"] for row in results.read(tmp_path / "candidates_table.csv")
    ]
    assert gains == ["+30.0, +29.0", "-65.0, -66.0"]


@pytest.mark.slow
def test_an_annealed_rate_falls_from_where_it_is():
    one = candidates.beginning(Plan(60, 10, Path(), quick=True), Candidate(), seed=0)
    x = gan.normalize(one.gan, jnp.asarray(datasets.load("digits").images[None, :20]))
    z = gan.noise(one.gan, one.state.key, 0)
    train_step = jax.jit(gan.train_step, static_argnames="gan")

    def trained(one, steps):
        state = one.state
        for _ in range(steps):
            state, _ = train_step(one.gan, state, x, z)
        return state

    def change(one, steps):
        before, after = one.state.generator.params, trained(one, steps).generator.params
        return float(optax.tree.norm(optax.tree.sub(after, before)))

    one = dataclasses.replace(one, state=trained(one, 20), step=20)
    annealed = candidates.annealed(one, half_life=10)
    assert change(annealed, 1) == pytest.approx(change(one, 1), rel=0.02)
    assert change(annealed, 10) < 0.9 * change(one, 10)
