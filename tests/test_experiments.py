"""The quick form of every experiment, and the rules by which claims are answered."""

import csv
import gc
import importlib
import sys

import numpy as np
import pytest
from PIL import Image
from scipy import stats

from experiments import claims, common
from experiments.figure1 import run as figure1
from experiments.ring_of_gaussians import run as ring
from gan_jax.terminal.errors import UsageError


@pytest.fixture
def quick(quick_evaluation, tmp_path, monkeypatch):
    """Returns the function that runs an experiment's quick form, with few samples."""
    monkeypatch.setattr(common, "command", command_here)

    def run(name, runs="runs"):
        out = tmp_path / "out"
        module = importlib.import_module(f"experiments.{name}.run")
        monkeypatch.setattr(sys, "argv", ["run", "--quick", "--out", str(out)])
        if runs is not None:
            sys.argv += ["--runs", str(tmp_path / runs)]
        assert module.main() == 0
        return out

    return run


def command_here(module, *arguments):
    """Runs one of the project's commands in this process, as it sees the tests' settings."""
    before, sys.argv = sys.argv, ["command", *map(str, arguments)]
    try:
        assert not importlib.import_module(module).main()
    finally:
        sys.argv = before
        gc.collect()  # a run's lock is freed with its last object, as with a process


def rows(path):
    with path.open() as file:
        return list(csv.DictReader(file))


def contents(out):
    return {path.name: path.read_bytes() for path in out.iterdir() if path.suffix != ".png"}


def test_k_sweep_compares_at_three_budgets_and_goes_on_where_it_was(quick, monkeypatch):
    out = quick("k_sweep")
    table = rows(out / "table.csv")
    assert [(r["at equal"], r["k"], r["steps"], r["updates of D"]) for r in table[::2]] == [
        ("generator updates", "1", "30", "30"),
        ("generator updates", "1", "30", "30"),
        ("discriminator updates", "1", "90", "90"),
        ("discriminator updates", "1", "90", "90"),
        ("arithmetic", "1", "54", "54"),
        ("arithmetic", "1", "54", "54"),
    ]
    assert {r["updates of D"] for r in table if r["at equal"] == "discriminator updates"} == {"90"}
    cost = [float(r["TFLOP"]) for r in table if r["at equal"] == "arithmetic"]
    assert max(cost) < 1.1 * min(cost) + 0.1
    seeds = rows(out / "seeds.csv")
    assert len(seeds) == 2 * 2 * (8 + 4)
    assert all(float(r["g_grad_norm"]) > 0 and 0 <= float(r["d_accuracy"]) <= 1 for r in seeds)
    for name in ("figure.png", "over_training.png", "samples.png"):
        with Image.open(out / name) as picture:
            assert picture.width > 500
    first = contents(out)
    monkeypatch.setattr(common, "command", no_training)
    assert contents(quick("k_sweep")) == first


def no_training(module, *arguments):
    assert module == "gan_jax.evaluate", "a finished run was trained again"
    command_here(module, *arguments)


def test_vanishing_gradient_freezes_g_and_trains_d_on(quick):
    out = quick("vanishing_gradient")
    seeds = rows(out / "seeds.csv")
    assert {r["frozen_after"] for r in seeds} == {"0", "9", "30", "90"}
    assert {r["updates"] for r in seeds} == {"0", "10", "20", "50"}
    for step in ("9", "90"):
        accuracy = [float(r["d_accuracy"]) for r in seeds if r["frozen_after"] == step]
        assert accuracy[3] >= accuracy[0]  # of seed 0, after 50 updates and before
    assert (out / "figure.png").stat().st_size > 10_000


@pytest.mark.parametrize("name", ["parzen_table", "quality"])
def test_presets_and_settings_have_a_row_each_and_every_seed(quick, name):
    out = quick(name)
    assert {"table.md", "table.csv", "seeds.csv"} == contents(out).keys()
    num_rows, num_seeds = {"parzen_table": (5 + 4 + 4, 5 * 2), "quality": (12, 32)}[name]
    assert len(rows(out / "table.csv")) == num_rows
    assert len(rows(out / "seeds.csv")) == num_seeds
    assert (out / "figure.png").stat().st_size > 10_000


def test_benchmark_measures_once(quick, monkeypatch):
    out = quick("benchmark", runs=None)
    first = contents(out)
    assert [(row["k"], row["seeds"]) for row in rows(out / "table.csv")] == [("1", "1")]
    monkeypatch.setattr(common, "command", lambda *_: pytest.fail("measured again"))
    assert contents(quick("benchmark", runs=None)) == first


@pytest.mark.parametrize("name", ["ring_of_gaussians", "figure1"])
def test_toys_give_the_same_tables_when_their_results_are_deleted(quick, name):
    first = contents(quick(name, runs="first"))
    assert contents(quick(name, runs="second")) == first
    assert {"table.md", "table.csv", "claims.md", "claims.csv", "seeds.csv"} <= first.keys()


def test_results_of_other_settings_are_refused(tmp_path):
    path = tmp_path / "kept.json"
    assert common.kept(path, {"steps": (1, 2)}, lambda: [1.5]) == [1.5]
    assert common.kept(path, {"steps": [1, 2]}, lambda: pytest.fail("computed again")) == [1.5]
    with pytest.raises(UsageError, match=r"kept\.json was made by other settings: delete it"):
        common.kept(path, {"steps": [1, 3]}, lambda: [2.5])


def test_effects_are_welchs_test_and_the_paired_one():
    rng = np.random.default_rng(0)
    a, b = rng.lognormal(1, 0.2, 6), rng.lognormal(0, 0.5, 4)
    effect = claims.ratio(a, b)
    assert effect.p == pytest.approx(stats.ttest_ind(np.log(a), np.log(b), equal_var=False).pvalue)
    assert effect.size == pytest.approx(stats.gmean(a) / stats.gmean(b))
    assert effect.low < effect.size < effect.high
    paired = claims.paired_ratio(a[:4], b)
    assert paired.p == pytest.approx(stats.ttest_rel(np.log(a[:4]), np.log(b)).pvalue)
    assert claims.difference([1, 1], [1, 1]).p == 1
    assert claims.difference([1, 1], [0, 0]).p == 0


def test_holm_is_the_step_down_of_the_ordered_p_values():
    assert claims.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert claims.holm([0.9, 0.001]) == pytest.approx([0.9, 0.002])
    assert claims.holm([0.8, 0.7]) == [1, 1]


@pytest.mark.parametrize(
    ("sides", "every", "answer"),
    [
        (["smaller", "neither"], False, "yes"),
        (["smaller", "neither"], True, "unclear"),
        (["smaller", "smaller"], True, "yes"),
        (["larger", "neither"], False, "unclear"),
        (["larger", "larger"], False, "no"),
        (["larger", "smaller"], True, "no"),
        (["neither"], True, "unclear"),
    ],
)
def test_verdicts_follow_the_rule(sides, every, answer):
    assert claims.verdict(sides, "smaller", every=every) == answer


def test_a_mode_is_covered_by_a_tenth_of_its_share():
    num, std = ring.MODES * 100, 0.02
    samples = np.repeat(ring.CENTRES, 100, axis=0)
    assert ring.covered(samples, std) == (8, 1.0)
    samples[10:100] = 5  # ten are left, a tenth
    assert ring.covered(samples, std) == (8, 1 - 90 / num)
    samples[9] = 5
    assert ring.covered(samples, std)[0] == 7
    data = ring.points(np.random.default_rng(0), 5000, std)
    assert ring.covered(data, std)[1] == pytest.approx(0.989, abs=0.01)


def test_comparing_with_the_theory_knows_the_optimum():
    p_data = figure1.density("Gaussian", figure1.MIDDLES)
    z = stats.norm.ppf((np.arange(50_000) + 0.5) / 50_000)
    half = np.full(len(p_data), 0.5)
    at_optimum = figure1.compare(p_data, 1 + 0.5 * z, half)
    assert max(at_optimum.values()) < 1e-3
    shifted = figure1.compare(p_data, -3 + 0.2 * z, half)
    assert shifted["divergence"] == pytest.approx(np.log(2), abs=1e-3)
    assert shifted["from_half"] == 0
    assert shifted["from_optimal"] == pytest.approx(0.5, abs=1e-3)
    q = stats.norm.pdf(figure1.MIDDLES, -3, 0.2)
    optimal = p_data / (p_data + q)
    assert figure1.compare(p_data, -3 + 0.2 * z, optimal)["from_optimal"] < 1e-3
