from pathlib import Path

import pytest

from gan_jax.evaluation.measuring import METRICS
from gan_jax.evaluation.report import plots
from gan_jax.evaluation.results import Evaluation, Model
from gan_jax.evaluation.suite import Suite


def record(step, seed):
    values = {metric.name: seed + step / 10 for metric in METRICS}
    return values | {"step": step, "seed": seed, "setting": ""}


@pytest.mark.parametrize("num_seeds", [2, 4])
@pytest.mark.parametrize("title", ["a run", "a $\\bad$ name", "undecodable \udcff"])
def test_metrics_over_training_are_drawn_whoever_diverges_and_whatever_it_is_called(
    num_seeds, title, monkeypatch
):
    monkeypatch.setattr(plots, "METRICS", METRICS[:1])
    measured = [(5, seed) for seed in range(num_seeds)] + [(6, 0)]
    models = [Model("", "", record(*one)) for one in measured]
    diverged = [{"step": 6, "setting": "", "seed": seed} for seed in range(1, num_seeds)]
    baselines = {"training images": record(0, 0)}
    suite = Suite(title, *[None] * 6, "")
    evaluation = Evaluation(title, title, suite, baselines, models, diverged, "lost")
    plots.over_training(evaluation, Path("figure.png"))
    assert Path("figure.png").stat().st_size > 1_000
