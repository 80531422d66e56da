"""What k_sweep makes of its seeds: pairs, budgets, and one adjustment for the whole page."""

from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from experiments import claims, results
from experiments.k_sweep import tables
from experiments.k_sweep.cell import Budgets, cells

HERE = Path(__file__).parents[2] / "experiments" / "k_sweep"


@pytest.fixture
def records():
    return results.read(HERE / "seeds.csv")


def frechet(records, loss, k, step):
    """Returns each seed's distance, in the order of the seeds."""
    found = {
        record["seed"]: record["frechet"]
        for record in records
        if (record["loss"], record["k"], record["step"]) == (loss, k, step)
    }
    return np.array([found[seed] for seed in range(4)])


def test_seeds_are_paired_whatever_the_order_of_the_rows(records, tmp_path):
    shuffled = np.random.default_rng(0).permutation(len(records))
    measured = cells([records[i] for i in shuffled])
    tables.write(measured, Budgets.of(measured), tmp_path)
    for name in ("claims.csv", "over_training.csv"):
        assert (tmp_path / name).read_text() == (HERE / name).read_text()


def test_ratios_are_the_geometric_means_and_p_values_the_paired_t_tests(records):
    claimed = results.read(HERE / "claims.csv")
    for row, k in zip(claimed, (2, 3, 5, 10), strict=False):  # the first claim: after 900 updates
        a, b = (frechet(records, "non_saturating", one, 900) for one in (k, 1))
        size = float(row["ratio (95 % interval)"].split()[0])
        assert size == pytest.approx(stats.gmean(a) / stats.gmean(b), rel=0.006)
        assert size < 1
        assert float(row["p"]) == pytest.approx(
            stats.ttest_rel(np.log(a), np.log(b)).pvalue, rel=0.06
        )


def test_every_comparison_is_adjusted_for_once():
    claimed = results.read(HERE / "claims.csv")
    named = ("compared, seed by seed", "ratio (95 % interval)", "p")
    compared = {tuple(row[name] for name in named): row for row in claimed}
    assert len(compared) == 47 < len(claimed)
    adjusted = claims.holm([float(row["p"]) for row in compared.values()])
    for row, p in zip(compared.values(), adjusted, strict=True):
        assert float(row["p (Holm, of 47)"]) == pytest.approx(p, rel=0.08)  # of rounded p-values


def test_norms_are_compared_over_the_same_steps(records):
    measured = cells(records)
    steps = Budgets.of(measured).checkpoints
    assert steps == [900, 1800, 2700, 3000]
    assert all(set(steps) <= set(cell.steps) for cell in measured)
    cell = measured[0]
    of_seed_2 = [r["g_grad_norm"] for r in records[: 4 * len(steps)] if r["seed"] == 2]
    assert cell.gradient_norms(steps)[2] == pytest.approx(stats.gmean(of_seed_2))
