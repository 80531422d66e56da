import itertools
from pathlib import Path

import numpy as np
import pytest
from matplotlib.figure import Figure

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


@pytest.mark.parametrize(("seeds", "lines", "bands"), [(7, 7, 0), (8, 0, 1)])
def test_few_seeds_are_drawn_themselves(seeds, lines, bands, monkeypatch):
    drawn = []
    monkeypatch.setattr(Figure, "savefig", lambda figure, *_, **__: drawn.append(figure))
    models = [Model("", "", record(step, seed)) for step in (5, 6) for seed in range(seeds)]
    suite, baselines = Suite("a run", *[None] * 6, ""), {"training images": {}}
    plots.over_training(Evaluation("", "", suite, baselines, models), Path("x"))
    axes = drawn[0].axes[0]
    assert (len(axes.lines), len(axes.collections)) == (1 + lines, bands)


@pytest.mark.slow
@pytest.mark.parametrize(
    "names", [("a", "b"), ("apple", "a" * 200), tuple("n" * 9 for _ in "c" * 99)]
)
def test_long_names_of_classes_leave_the_shares_their_room(names, monkeypatch):
    drawn = []
    monkeypatch.setattr(Figure, "savefig", lambda figure, *_, **__: drawn.append(figure))
    labels = np.arange(len(names))
    suite = Suite("letters", *[None] * 3, labels, None, None, "", class_names=names)
    shares = {"shares": np.full(len(names), 1 / len(names))}
    evaluation = Evaluation("", "", suite, {}, [Model("", "", record(5, 0) | shares)])
    plots.classes(evaluation, Path("classes.png"))
    drawn[0].draw_without_rendering()
    axes = drawn[0].axes[0]
    assert axes.get_window_extent().height > 0.5 * 4 * drawn[0].dpi
    boxes = [label.get_window_extent() for label in axes.get_xticklabels()]
    assert all(left.x1 <= right.x0 for left, right in itertools.pairwise(boxes))
