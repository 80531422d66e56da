from gan_jax.runs import divergence
from tests.configs import resolved

CONFIG = resolved(seed=3, population=3, learning_rate=(1e-4, 1.0))


def test_diverged_members_are_counted_with_their_steps():
    assert divergence.count({5: 1}, CONFIG) == "1 of 6 members diverged (step 1)"
    assert divergence.count({5: 1, 0: 1}, CONFIG) == "2 of 6 members diverged (step 1)"
    assert divergence.count({5: 1200, 0: 1}, CONFIG).endswith("(steps 1 and 1,200)")
    assert divergence.count({5: 30, 0: 20, 1: 40}, CONFIG).endswith("(steps 20 to 40)")


def test_they_are_named_as_everywhere_and_those_alive_as_flags_take_them():
    names = divergence.names([5, 1], CONFIG)
    assert names == "seed 4, learning rate 0.0001; seed 5, learning rate 1"
    refused = divergence.refusal(1, {1: 20}, CONFIG)
    assert refused == (
        "member 1 (seed 4, learning rate 0.0001) diverged at step 20 and draws nothing. "
        "Give --member with one that has not: 0, 2 to 5"
    )
    assert "alive" not in divergence.refusal(1, dict.fromkeys(range(6), 20), CONFIG)
