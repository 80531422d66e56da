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
    assert covered(samples, std) == (8, 1.0)
    samples[10:100] = 5  # ten are left, a tenth
    assert covered(samples, std) == pytest.approx((8, 1 - 90 / num))
    samples[9] = 5
    assert covered(samples, std)[0] == 7


def covered(samples, std):
    scores = ring.scores(samples, std)
    return scores["modes"], scores["quality"]


def test_divergence_of_the_data_of_one_mode_and_of_none():
    rng, std = np.random.default_rng(0), 0.02
    data = ring.scores(ring.points(rng, 50_000, std), std)
    assert data["kl"] == pytest.approx(0, abs=5e-4)
    assert data["quality"] == pytest.approx(ring.AT_A_MODE, abs=2e-3)
    one = ring.scores(ring.one_mode(rng, 50_000, std), std)
    assert one["kl"] == pytest.approx(ring.AT_A_MODE * np.log(8), abs=0.01)
    nowhere = ring.scores(np.full((10, 2), 5.0), std)
    assert nowhere == {"kl": pytest.approx(4.5), "modes": 0, "quality": 0}
    centres = ring.scores(ring.CENTRES, std)  # it says nothing of the shape of a mode
    assert centres["kl"] == pytest.approx(-np.log(ring.AT_A_MODE))


def test_divergence_is_that_off_the_modes_and_that_among_them():
    samples = np.concatenate([np.repeat(ring.CENTRES, range(8), axis=0), np.full((5, 2), 5.0)])
    scores = ring.scores(samples, 0.02)
    among = stats.entropy(np.arange(8) / 28, np.full(8, 1 / 8))
    parts = ring.off_modes(scores["quality"]) + scores["quality"] * among
    assert scores["kl"] == pytest.approx(parts)


def test_a_noisy_circle_covers_the_modes_that_it_does_not_know():
    drawn = ring.references(0.02, 32, 2_000)["noisy circle"]
    means = {name: np.mean([scores[name] for scores in drawn]) for name in drawn[0]}
    assert means["modes"] > 7.5  # what counting modes says of it
    assert means["quality"] == pytest.approx(0.144, abs=0.005)
    assert means["kl"] == pytest.approx(3.44, abs=0.03)


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
