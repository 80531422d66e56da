"""The rules by which claims are answered."""

import numpy as np
import pytest
from scipy import stats

from experiments import claims


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
