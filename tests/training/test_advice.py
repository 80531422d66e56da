import csv
import json
import math
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from gan_jax.step_metrics import METRICS
from gan_jax.training import advice
from gan_jax.training.advice import Watch
from gan_jax.training.metrics import metrics_lines
from tests.configs import resolved

EXPERIMENTS = Path(__file__).parents[2] / "experiments"
FIRST_RUN = "first_run/metrics.jsonl"
RECIPE = "released_recipe/metrics-seed0.jsonl"
LEARNING = {"d_loss": 0.7, "g_loss": 2.0, "d_real": 0.8, "d_fake": 0.3}
LEARNING |= {"d_grad_norm": 6.0, "g_grad_norm": 3.0}
LOST = LEARNING | {"d_loss": 2e-4, "g_loss": -1e-4, "g_grad_norm": 2e-3}


def interval(config, step, *members, steps=100, alive=None):
    """The lines of an interval in which members had these metrics."""
    means = {name: np.array([member[name] for member in members]) for name in METRICS}
    alive = range(len(members)) if alive is None else alive
    return metrics_lines(config, {"step": step, "epoch": 1.0, "steps": steps}, means, list(alive))


def moving(i):
    """Metrics as of a training that goes on, in its i-th interval."""
    return {name: value * (1 + 0.05 * (-1) ** i) for name, value in LEARNING.items()}


def told(watch, config, *values, **options):
    """What is said of intervals of one training in turn, each with its number."""
    said = []
    for i, value in enumerate(values, 1):
        said += watch.see(interval(config, 100 * i, value, **options))
    return said


def test_d_has_won_is_said_once_with_the_numbers():
    config = resolved(loss="minimax", k=5)
    watch = Watch(config)
    (notice,) = told(watch, config, moving(1), LOST, LOST, LOST, LOST, LOST)
    assert (notice.kind, notice.step, notice.members) == ("d_won", 200, [0])
    assert notice.message == (
        "WARNING: D has won: over steps 101 to 200 its loss was 0.0002 and the norm of G's "
        "gradient 0.002, so G hardly learns. In experiments/k_sweep, --loss non_saturating keeps "
        "the gradient and --k 1 draws best"
    )
    assert watch.notices == [notice]


@pytest.mark.parametrize(
    ("settings", "helps", "not_said"),
    [
        ({"loss": "minimax"}, "--loss non_saturating keeps the gradient", "--k 1"),
        ({"k": 3}, "--k 1 draws best", "non_saturating"),
        ({"k": "5:50,1"}, "G hardly learns", "--"),  # k is 1 by then
        ({"k": "1/2"}, "G hardly learns", "--"),
        ({"learning_rate": (1.6e-3,)}, "D won at --learning-rate 0.0016, and 0.0006 drew", "--k"),
        ({}, "G hardly learns", "--"),
        ({"preset": "paper", "learning_rate": (3.0,)}, "G hardly learns", "--"),
    ],
)
def test_only_what_a_training_does_not_do_yet_is_advised(settings, helps, not_said):
    config = resolved(**settings)
    (notice,) = told(Watch(config), config, LOST)
    assert helps in notice.message
    assert not_said not in notice.message


def test_of_a_population_each_member_is_told_of_once_and_diverged_ones_never():
    config = resolved(population=2, learning_rate=(1e-4, 2e-4))
    watch = Watch(config)
    first = watch.see(interval(config, 100, LOST, moving(1), LOST, LOST, alive=[0, 1, 3]))
    assert [notice.members for notice in first] == [[0, 3]]
    assert (
        "in 2 of 4 members (seed 0, learning rate 0.0001; seed 1, learning rate 0.0002)"
        in first[0].message
    )
    second = watch.see(interval(config, 200, LOST, LOST, LOST, LOST, alive=[0, 1, 3]))
    assert [notice.members for notice in second] == [[1]]


def test_losses_that_stand_still_are_said_once_and_what_may_move_them():
    noise = [{n: v * (1 + 5e-4 * (-1) ** i) for n, v in LEARNING.items()} for i in range(9)]
    config = resolved(learning_rate=(1e-12,))
    (notice,) = told(Watch(config), config, *noise)
    assert (notice.kind, notice.step) == ("standing_still", 400)
    assert notice.message == (
        "WARNING: the losses stand still: from step 1 to 400 D's stayed at 0.7 and G's at 2, with "
        "gradients of norm 6 and 3. The preset's --learning-rate is 0.0002"
    )
    config = resolved(k="2:300,1", lr_half_life=10)  # of 700 updates of D
    (notice,) = told(Watch(config), config, *noise)
    assert notice.message.endswith("D's learning rate has been halved 70 times: --lr-half-life 0")
    config = resolved()
    (notice,) = told(Watch(config), config, *noise)
    assert notice.message.endswith("norm 6 and 3.")


def test_dead_networks_stand_still_and_what_moves_does_not():
    dead = LEARNING | {"d_grad_norm": 0.0, "g_grad_norm": 0.0}
    assert [n.kind for n in told(Watch(resolved()), resolved(), *[dead] * 5)] == ["standing_still"]
    assert told(Watch(resolved()), resolved(), *map(moving, range(9))) == []
    learning = [LEARNING | {"g_grad_norm": 1.1**i} for i in range(9)]
    assert told(Watch(resolved()), resolved(), *learning) == []


def test_short_intervals_are_joined_before_they_are_judged():
    config = resolved()
    watch = Watch(config)
    steps = range(1, 31)
    said = [watch.see(interval(config, step, LOST, steps=1)) for step in steps]
    assert [step for step, notices in zip(steps, said, strict=True) if notices] == [10]
    watch = Watch(config)
    watch.see(interval(config, 9, LEARNING, steps=9))
    assert watch.see(interval(config, 10, LOST, steps=1)) == []  # nine steps in ten were lively


@pytest.mark.parametrize(
    ("preset", "file", "num", "losses", "norms"),
    [
        ("tutorial", FIRST_RUN, 20, 1.8 * advice.STILL_LOSS, 1.9 * advice.STILL_GRAD_NORM),
        ("recipe", RECIPE, 250, 0.21 * advice.STILL_LOSS, 0.097 * advice.STILL_GRAD_NORM),
    ],
)
def test_the_committed_trainings_that_learned_are_not_warned_of(preset, file, num, losses, norms):
    config = resolved(dataset="mnist", preset=preset)
    watch = Watch(config)
    lines = (EXPERIMENTS / file).read_text().splitlines()
    assert len(lines) == num
    assert [watch.see([json.loads(line)]) for line in lines] == [[]] * num
    blocks = [json.loads(line) for line in lines]
    windows = [
        blocks[i : i + advice.STILL_BLOCKS] for i in range(len(blocks) - advice.STILL_BLOCKS + 1)
    ]

    def least_change(*names):
        return min(
            max(np.ptp(values) / np.mean(values) for values in ([b[n] for b in w] for n in names))
            for w in windows
        )

    assert least_change("d_loss", "g_loss") > losses
    assert least_change("d_grad_norm", "g_grad_norm") > norms


@pytest.mark.parametrize("steps", [10, 100, 1_000])
def test_a_training_that_stands_still_is_told_so_however_long_its_intervals_are(steps):
    sizes = {"d_loss": 2e-3, "g_loss": 2e-3, "d_grad_norm": 0.02, "g_grad_norm": 0.02}
    noise = np.random.default_rng(0).normal(size=(9, 4)) / steps**0.5  # of a mean over steps
    stuck = [
        LEARNING | {n: LEARNING[n] * (1 + sizes[n] * x) for n, x in zip(sizes, row, strict=True)}
        for row in noise
    ]
    said = told(Watch(resolved()), resolved(), *stuck, steps=steps)
    assert [notice.kind for notice in said] == ["standing_still"]


def test_the_committed_training_whose_d_won_is_warned_of():
    watch = Watch(resolved(dataset="mnist", learning_rate=(1.6e-3,)))
    lines = (EXPERIMENTS / "quality/rate-0.0016.jsonl").read_text().splitlines()
    said = [notice for line in lines for notice in watch.see([json.loads(line)])]
    assert [notice.kind for notice in said] == ["d_won"]
    lost = [json.loads(line) for line in lines if json.loads(line)["step"] >= 1_200]
    assert max(line["d_loss"] for line in lost) < 0.004
    assert max(line["g_grad_norm"] for line in lost) < 1.01


def test_the_bounds_are_those_of_the_committed_sweep_over_k():
    with (EXPERIMENTS / "k_sweep/seeds.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    trainings = defaultdict(list)
    for row in rows:
        norm, real, fake = (float(row[name]) for name in ("g_grad_norm", "d_real", "d_fake"))
        loss = -math.log(real) - math.log1p(-min(fake, 1 - 1e-9))
        trainings[row["loss"], int(row["k"]), row["seed"]].append((norm, loss))
    assert (len(trainings), len(rows)) == (40, 208)
    lost = {}
    for name, checkpoints in trainings.items():
        bound = advice.WON_G_GRAD_NORM[name[0]]
        below = [norm < bound for norm, _ in checkpoints]
        assert below == sorted(below), name  # none came back
        if any(below):
            lost[name] = max(loss for norm, loss in checkpoints if norm < bound)
        else:
            assert min(loss for _, loss in checkpoints) > advice.WON_D_LOSS, name
            assert min(norm for norm, _ in checkpoints) > 2 * bound, name
    assert max(lost.values()) < advice.WON_D_LOSS / 5
    assert {name[0] for name in lost} == {"minimax"}
    ks = [name[1] for name in lost]
    assert {k: ks.count(k) for k in ks} == {1: 1, 2: 4, 3: 4, 5: 4, 10: 4}
