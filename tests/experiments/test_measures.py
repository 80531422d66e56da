"""What the toys measure, against cases whose answer is known; and results that are kept."""

import numpy as np
import pytest
from scipy import stats

from experiments import results
from experiments.figure1 import line
from experiments.ring_of_gaussians import ring
from gan_jax.terminal.errors import UsageError


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
    p_data = line.density("Gaussian", line.MIDDLES)
    z = stats.norm.ppf((np.arange(50_000) + 0.5) / 50_000)
    half = np.full(len(p_data), 0.5)
    at_optimum = line.compare("Gaussian", 1 + 0.5 * z, half)
    assert max(at_optimum.values()) < 1e-3
    shifted = line.compare("Gaussian", -3 + 0.2 * z, half)
    assert shifted["divergence"] == pytest.approx(np.log(2), abs=1e-3)
    assert shifted["from_half"] == 0
    assert shifted["from_optimal"] == pytest.approx(0.5, abs=1e-3)
    q = stats.norm.pdf(line.MIDDLES, -3, 0.2)
    optimal = p_data / (p_data + q)
    assert line.compare("Gaussian", -3 + 0.2 * z, optimal)["from_optimal"] < 1e-3


def test_results_of_other_settings_are_refused(tmp_path):
    path = tmp_path / "kept.json"
    assert results.kept(path, {"steps": (1, 2)}, lambda: [1.5]) == [1.5]
    assert results.kept(path, {"steps": [1, 2]}, lambda: pytest.fail("computed again")) == [1.5]
    with pytest.raises(UsageError, match=r"kept\.json was made by other settings: delete it"):
        results.kept(path, {"steps": [1, 3]}, lambda: [2.5])


def test_tidy_files_keep_every_value(tmp_path):
    records = [{"loss": "minimax", "k": 5, "frechet": 0.1 + 0.2, "collapsed": True}] * 2
    results.write(tmp_path / "seeds.csv", records)
    assert results.read(tmp_path / "seeds.csv") == records
    with pytest.raises(UsageError, match=r"none\.csv does not exist: give the command without"):
        results.read(tmp_path / "none.csv")
