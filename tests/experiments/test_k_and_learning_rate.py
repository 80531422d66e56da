"""The design and the rules of k_and_learning_rate, on numbers whose cause is known."""

import math

import numpy as np
import pytest

from experiments import claims, results
from experiments.k_and_learning_rate import analysis, design, report
from experiments.k_and_learning_rate.analysis import NOT_YET, Measurements
from experiments.k_and_learning_rate.design import Schedule
from gan_jax.terminal.errors import UsageError

UPDATES, SEEDS = 1_800, 8
CELLS = [*design.main_cells(), *design.few_cells()]
CAUSES = {
    "k itself": lambda cell: math.log(cell.k),
    "how far D learns": lambda cell: math.log(cell.ratio),
    "both": lambda cell: math.log(cell.k) + math.log(cell.ratio),
    "neither": lambda cell: 0.0,
}


def planted(cause, noise=0.02):
    """Returns rows of seeds.csv whose log Fréchet has one cause, seeds' own levels, and noise."""
    rng = np.random.default_rng(0)
    level = rng.normal(4.5, 0.3, SEEDS)
    return [
        cell.key
        | {"step": step, "g_updates": step * cell.k.denominator, "gflop": 17_000, "seed": seed}
        | {"frechet": math.exp(level[seed] + 0.3 * cause(cell) + rng.normal(0, noise))}
        | {"classes": 7, "recall": supported, "coverage": supported}
        | {"d_accuracy": 0.9, "d_real": 0.9, "d_fake": 0.1, "g_grad_norm": 3.0, "processor": "any"}
        for cell in CELLS
        for step in Schedule(cell.k, UPDATES).measured
        for supported in [0.1 if step in Schedule(cell.k, UPDATES).supported else None]
        for seed in range(SEEDS)
    ]


def written(records, out):
    results.write(out / "seeds.csv", records)
    report.write(out, UPDATES, SEEDS)
    return results.read(out / "claims.csv")


def answers(rows):
    return {row["question"]: row["answer"] for row in rows if row["question"]}


@pytest.mark.parametrize("cause", CAUSES)
def test_the_regression_tells_k_from_how_far_d_learns(cause):
    measured = Measurements(planted(CAUSES[cause]), UPDATES, SEEDS)
    questions = analysis.questions(measured)
    ps = iter(claims.holm([test.p for question in questions for test in question.tests]))
    found = [q.answer([test.says(next(ps)) for test in q.tests]) for q in questions]
    assert analysis.pattern(*found[:2]) == cause  # at equal generator updates
    assert analysis.pattern(*found[2:4]) == cause  # at equal arithmetic


def test_the_seeds_coefficients_are_those_of_the_fit_within_seeds():
    """Every seed has every cell, so their mean is the estimate with a level of each seed's own."""
    measured = Measurements(planted(CAUSES["both"], noise=0.2), UPDATES, SEEDS)
    scores = {cell: measured.frechet(cell, "arithmetic") for cell in design.main_cells()}
    rows, logs = [], []
    for cell, of_seed in scores.items():
        for seed, frechet in of_seed.items():
            level = [float(seed == other) for other in range(SEEDS)]
            rows.append(
                [math.log(cell.ratio), math.log(cell.k), math.log(cell.learning_rate), *level]
            )
            logs.append(math.log(frechet))
    expected = np.linalg.lstsq(np.array(rows), np.array(logs), rcond=None)[0]
    fitted = analysis.factors(scores)
    for i, name in enumerate((analysis.PACE, analysis.K, analysis.RATE)):
        coefficients = np.log(fitted[name]) / math.log(analysis.FACTORS[name])
        assert coefficients.mean() == pytest.approx(expected[i])


def test_the_two_causes_are_separable_as_the_readme_says():
    cells = design.main_cells()
    assert len(set(cells)) == 10
    logs = np.log([(cell.ratio, float(cell.k)) for cell in cells])
    correlation = np.corrcoef(logs.T)[0, 1]
    assert correlation == pytest.approx(0.49, abs=0.005)
    assert 1 / (1 - correlation**2) == pytest.approx(1.3, abs=0.05)


def test_cells_are_compared_at_equal_updates_and_arithmetic():
    schedules = [Schedule(k, UPDATES) for k in design.KS]
    assert [s.last for s in schedules] == [1_890, 3_690, 5_400, 3_600, 1_800]
    for schedule in schedules:
        steps = {budget: schedule.at(budget) for budget in design.BUDGETS}
        assert set(steps.values()) <= set(schedule.measured)
        assert steps["generator updates"] * schedule.k.denominator == UPDATES
        assert steps["discriminator updates"] * schedule.k.numerator == UPDATES
        saved = range(0, schedule.last, schedule.checkpoint_every)
        assert set(schedule.measured) - {schedule.last} <= set(saved)
    with pytest.raises(UsageError, match=r"--steps 30: must be a multiple of 20"):
        Schedule(design.KS[0], 30)


def test_all_is_answered_when_all_is_measured(tmp_path):
    found = answers(written(planted(CAUSES["k itself"]), tmp_path))
    assert found["is it k, or how far D learns?"] == "k itself"
    assert found["k = 1 is the best buy"] == "yes"
    assert found["k = 1 is not too small"] == "no"
    assert found["seeds differ more with a larger k"] == "unclear"
    table = results.read(tmp_path / "table.csv")
    assert [row["seeds"] for row in table] == ["8 of 8"] * 3 * len(CELLS)
    assert (tmp_path / "figure.png").stat().st_size > 10_000


def test_rates_of_g_that_contradict_each_other_are_not_averaged_away(tmp_path):
    def opposite(cell):
        return math.log(cell.ratio) * (1 if cell.learning_rate == design.RATES[0] else -1)

    found = answers(written(planted(opposite), tmp_path))
    assert found["is it k, or how far D learns?"] == analysis.DEPENDS


def test_nothing_is_answered_before_all_is_measured(tmp_path):
    there = [row for row in planted(CAUSES["k itself"]) if row["k"] >= 1 and row["seed"] < 4]
    rows = written(there, tmp_path)
    assert set(answers(rows).values()) == {NOT_YET}
    assert {row["p (Holm)"] for row in rows} == {""}
    assert [row["seeds"] for row in rows if row["question"] == "k = 1 is the best buy"] == [4]
    table = results.read(tmp_path / "table.csv")
    assert {row["seeds"] for row in table if str(row["k"]) in ("1/2", "1/5")} == {"0 of 8"}
    first = [row for row in there if row["k"] == 1 and row["learning_rate"] == design.RATES[0]]
    assert set(answers(written(first, tmp_path)).values()) == {NOT_YET}
    assert (tmp_path / "figure.png").stat().st_size > 10_000


def test_a_file_of_another_length_is_refused(tmp_path):
    rows = [row | {"step": 7} for row in planted(CAUSES["neither"])]
    with pytest.raises(UsageError, match=r"seeds\.csv is not of --steps 1800"):
        written(rows, tmp_path)


@pytest.mark.parametrize(
    ("says", "answer"),
    [
        (["larger", "neither"], "yes"),
        (["larger", "within"], "no"),
        (["neither", "within"], "no"),
        (["smaller", "neither"], "no"),
        (["neither", "neither"], "unclear"),
    ],
)
def test_a_harm_is_more_than_the_margin(says, answer):
    assert analysis.harm(says) == answer


@pytest.mark.parametrize(
    ("says", "answer"),
    [
        (["k = 5 most", "neither"], "yes"),
        (["k = 1 most", "neither"], "no"),
        (["k = 5 most", "k = 1 most"], "unclear"),
        (["k = 2 most", "neither"], "unclear"),
    ],
)
def test_seeds_differ_more_with_the_k_that_varies_most(says, answer):
    assert analysis.spreads(says) == answer


def test_the_page_has_as_many_tests_as_the_readme_says():
    measured = Measurements(planted(CAUSES["neither"]), UPDATES, SEEDS)
    assert sum(len(question.tests) for question in analysis.questions(measured)) == 36
