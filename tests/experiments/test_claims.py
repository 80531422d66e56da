"""The rules by which claims are answered."""

import numpy as np
import pytest
from scipy import stats

from experiments import claims


def test_paired_effects_are_the_paired_t_test_and_the_sign_flip():
    a, b = np.array([1.0, 2.0, 4.0, 3.0]), np.array([0.5, 1.8, 3.9, 3.3])
    effect = claims.paired_difference(a, b)
    assert effect.size == pytest.approx(0.125)
    assert effect.p == pytest.approx(stats.ttest_rel(a, b).pvalue)
    interval = stats.ttest_rel(a, b).confidence_interval()
    assert (effect.low, effect.high) == pytest.approx((interval.low, interval.high))
    # The differences 0.5, 0.2, 0.1 and -0.3 sum to 0.5. Of their 16 choices of signs, five sum to
    # 0.5 or more (1.1, 0.9, 0.7 and twice 0.5), and five to -0.5 or less.
    assert effect.exact == pytest.approx(10 / 16)
    logs = claims.paired_difference(np.log(a), np.log(b))
    ratio = claims.paired_ratio(a, b)
    assert (ratio.p, ratio.exact) == pytest.approx((logs.p, logs.exact))
    assert ratio.size == pytest.approx(stats.gmean(a / b))
    assert claims.paired_difference(a, a).p == 1
    assert claims.paired_difference(a, a - 1).p == 0


@pytest.mark.parametrize(("n", "smallest"), [(4, 0.125), (8, 0.0078125)])
def test_the_exact_p_value_has_a_floor(n, smallest):
    b = np.linspace(1, 2, n)
    assert claims.paired_ratio(5 * b + np.arange(n), b).exact == smallest
    assert claims.paired_ratio(b, 5 * b + np.arange(n)).exact == smallest


@pytest.mark.parametrize(("n", "tolerance"), [(7, 1e-12), (18, 0.1)])
def test_the_sign_flip_is_scipys(n, tolerance):
    differences = np.random.default_rng(1).normal(0.2, 1, n)
    test = stats.permutation_test(
        (differences,), np.mean, permutation_type="samples", vectorized=True, n_resamples=np.inf
    )
    effect = claims.paired_difference(differences, np.zeros(n))
    assert effect.exact == pytest.approx(test.pvalue, rel=tolerance)  # of 18, a sample of signs
    assert effect == claims.paired_difference(differences, np.zeros(n))


def test_paired_effects_without_variation():
    same = claims.paired_ratio([0.0, 0.0, 1.0], [0.0, 0.0, 1.0])
    assert (same.size, same.p, same.exact) == (1, 1, 1)
    other = claims.paired_difference([1, 2, 3, 4], [0, 1, 2, 3])
    assert (other.size, other.low, other.high, other.p, other.exact) == (1, 1, 1, 0, 0.125)
    rounded = claims.paired_difference([0.3, 0.4], [0.2, 0.3])  # 0.1 twice, but not in bits
    assert (rounded.low, rounded.p) == (rounded.high, 0)


def test_equivalence_is_two_one_sided_paired_tests():
    rng = np.random.default_rng(2)
    b = rng.lognormal(0, 0.5, 8)
    a = 1.02 * b * rng.lognormal(0, 0.05, 8)
    logs = np.log(a / b)
    error = logs.std(ddof=1) / np.sqrt(8)
    sides = (np.log(1.1) - logs.mean()) / error, (logs.mean() + np.log(1.1)) / error
    assert claims.equivalent(a, b) == pytest.approx(stats.t.sf(min(sides), df=7))
    assert claims.equivalent(a, b) < 0.05 < 0.5 < claims.equivalent(1.2 * a, b)
    assert claims.equivalent(a, b, margin=1.01) > 0.5
    assert claims.equivalent(b, b) == 0
    assert claims.equivalent([2.0] * 4, [1.0] * 4) == 1
    assert claims.equivalent(1.05 * b, b) == 0  # as much in each, but not in bits


def test_mcnemar_counts_the_pairs_that_differ():
    a, b = [True] * 7 + [False] * 5, [True] + [False] * 8 + [True] * 3
    # Six seeds only a, three only b: twice P(at least 6 heads of 9) = 2 * 130 / 512.
    assert claims.mcnemar(a, b) == claims.mcnemar(b, a) == pytest.approx(260 / 512)
    assert claims.mcnemar([True] * 6, [False] * 6) == pytest.approx(2 / 64)
    assert claims.mcnemar([True, False], [True, False]) == 1


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
