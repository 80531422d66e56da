"""The plots of an evaluation's numbers: metrics, classes, D's answers, distances, widths."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from gan_jax.evaluation.measuring import METRICS, Metric
from gan_jax.evaluation.metrics.discriminator import BINS
from gan_jax.evaluation.results import Evaluation, Group, Record
from gan_jax.evaluation.suite import Suite
from gan_jax.statistics import BAND_SEEDS

_REAL = "training images"
_COLORS = {
    _REAL: "tab:green",
    "k-means centres": "tab:orange",
    "shuffled pixels": "tab:purple",
    "uniform noise": "tab:gray",
}
_OURS = "tab:blue"
_ARROWS = {"higher": " (higher is better)", "lower": " (lower is better)", "": ""}
_MNIST_PIXELS = 784
_LONGEST = 24  # characters of a class's name
_CHARACTER = 0.09  # inches, at most, on average


def _plain(text: str) -> str:
    """Returns a text that can be drawn: bytes of a file name that are no UTF-8 are escaped."""
    return text.encode("utf-8", "backslashreplace").decode()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _name(group: Group) -> str:
    name = group.title or "this generator"
    return name if group.step is None else f"{name}, step {group.step:,}"


def metrics(evaluation: Evaluation, path: Path) -> None:
    """Draws each metric: every seed, their mean and its 95 % interval, and the baselines."""
    groups, baselines, suite = evaluation.last, evaluation.baselines, evaluation.suite
    shown = [m for m in METRICS if m.name in baselines[_REAL]]  # D is not asked about baselines
    columns = 3
    rows = math.ceil(len(shown) / columns)
    names = [_name(group) for group in groups] + list(baselines)
    figure = Figure(figsize=(15, rows * (0.9 + 0.28 * len(names))), layout="constrained")
    num = f", {suite.num_samples:,} samples" if suite.has_fewer_samples else ""
    figure.suptitle(_plain(evaluation.last_title) + num, parse_math=False)
    for i, metric in enumerate(shown):
        axes = figure.add_subplot(rows, columns, i + 1)
        title = _plain(metric.full_title(suite)) + _ARROWS[metric.better]
        axes.set_title(title, fontsize=10, parse_math=False)
        _draw_metric(axes, metric, groups, baselines)
        axes.set_yticks(range(len(names)), names if i % columns == 0 else [""] * len(names))
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.grid(axis="x", alpha=0.3)
        _scale(axes, metric, suite)
    figure.savefig(path, dpi=100)


def _draw_metric(
    axes: Axes, metric: Metric, groups: Sequence[Group], baselines: dict[str, Record]
) -> None:
    """Draws a line for each group, then one for each baseline."""
    for y, group in enumerate(groups):
        values = group.values(metric.name)
        mean = group.mean(metric.name)
        if mean is None:
            continue
        axes.plot(values, [y] * len(values), "o", color=_OURS, alpha=0.4, markersize=5)
        interval = group.interval(metric.name)
        axes.errorbar(mean, y, xerr=interval, fmt="|", color=_OURS, capsize=4, markersize=12)
    for y, (name, record) in enumerate(baselines.items(), len(groups)):
        if record.get(metric.name) is not None:
            axes.plot(record[metric.name], y, "D", color=_COLORS[name], markersize=6)


def _scale(axes: Axes, metric: Metric, suite: Suite) -> None:
    """Makes room for values of very different size."""
    if metric.name == "parzen":
        size = suite.test.shape[1] / _MNIST_PIXELS  # nats grow with the number of pixels
        highest = axes.get_xlim()[1]
        axes.set_xscale("symlog", linthresh=300 * size)  # noise lies thousands of nats below
        ticks = np.array([-1000, -300, -150, 0, 150, 300]) * size
        axes.set_xticks(ticks, [f"{float(f'{tick:.2g}'):g}" for tick in ticks])
        axes.minorticks_off()
        axes.set_xlim(-1200 * size, max(450 * size, 1.2 * highest))
    elif metric.name == "frechet":
        axes.set_xscale("log")
    elif metric.name == "kernel":
        axes.set_xscale("symlog", linthresh=0.1)  # real images lie about 0, on either side
        axes.set_xlim(-0.05, 2 * axes.get_xlim()[1])
    elif metric.name in ("class_kl", "duplicates"):
        axes.set_xlim(left=min(0, axes.get_xlim()[0]))


def over_training(evaluation: Evaluation, path: Path) -> None:
    """Draws each metric over the steps: the mean over seeds, and what real images score.

    Around the mean of eight seeds or more lies its 95 % interval; fewer are drawn themselves.
    """
    groups = evaluation.groups
    shown = [m for m in METRICS if groups[0].values(m.name)]
    columns = 4
    rows = math.ceil(len(shown) / columns)
    figure = Figure(figsize=(16, 2.8 * rows), layout="constrained")
    figure.suptitle(_plain(evaluation.title), parse_math=False)
    for i, metric in enumerate(shown):
        axes = figure.add_subplot(rows, columns, i + 1)
        title = _plain(metric.full_title(evaluation.suite)) + _ARROWS[metric.better]
        axes.set_title(title, fontsize=9, parse_math=False)
        for setting in dict.fromkeys(group.name for group in groups):
            line = [group for group in groups if group.name == setting]
            _draw_over_training(axes, metric, line, setting or "this generator")
        real = evaluation.baselines[_REAL].get(metric.name)
        if real is not None:
            axes.axhline(real, color=_COLORS[_REAL], linestyle=":", label=_REAL)
        axes.set_xlabel("step")
        axes.grid(alpha=0.3)
        if i == 0:
            axes.legend(fontsize="small")
    figure.savefig(path, dpi=100)


def _draw_over_training(axes: Axes, metric: Metric, line: Sequence[Group], label: str) -> None:
    steps = np.array([group.step for group in line], float)
    means = np.array([group.mean(metric.name) for group in line], float)
    (curve,) = axes.plot(steps, means, marker=".", label=label)
    color = curve.get_color()
    if min(len(group.records) for group in line) >= BAND_SEEDS:
        half = np.array([group.interval(metric.name) for group in line], float)
        axes.fill_between(steps, means - half, means + half, color=color, alpha=0.25)
    else:
        seeds = dict.fromkeys(record["seed"] for group in line for record in group.records)
        each = [[group.of_seed(seed, metric.name) for seed in seeds] for group in line]
        axes.plot(steps, np.array(each, float), color=color, linewidth=0.5, alpha=0.7)


def classes(evaluation: Evaluation, path: Path) -> None:
    """Draws the share of each class among the test images and among each setting's samples."""
    groups = evaluation.last
    suite = evaluation.suite
    assert suite.test_labels is not None
    counts = np.bincount(suite.test_labels, minlength=len(groups[0].records[0]["shares"]))
    names = [_short(_plain(name)) for name in suite.class_names or map(str, range(len(counts)))]
    across, longest = max(10, len(counts) / 2), _CHARACTER * max(map(len, names))
    upright = longest < 0.9 * across / len(counts)
    figure = Figure(figsize=(across, 4 if upright else 4 + longest), layout="constrained")
    axes = figure.add_subplot()
    width = 0.8 / (len(groups) + 1)
    x = np.arange(len(counts))
    axes.bar(x, counts / counts.sum(), width, color=_COLORS[_REAL], label="test images")
    for i, group in enumerate(groups, 1):
        shares = np.array([record["shares"] for record in group.records])
        axes.bar(x + i * width, shares.mean(axis=0), width, label=f"{_name(group)}: mean")
        dots = "each seed" if i == 1 and len(shares) > 1 else None
        for row in shares if len(shares) > 1 else ():
            axes.plot(x + i * width, row, ".", color="black", markersize=4, label=dots)
            dots = None
    rotation = 0 if upright else 90
    axes.set_xticks(x + 0.4 - width / 2, names, rotation=rotation, parse_math=False)
    axes.set(xlabel="class, as the classifier sees it", ylabel="share")
    axes.set_title(_plain(evaluation.last_title), parse_math=False)
    axes.legend()
    figure.savefig(path, dpi=100)


def answers(evaluation: Evaluation, path: Path) -> None:
    """Draws how D's answers to test images and to fresh samples are distributed."""
    groups = evaluation.last
    figure = Figure(figsize=(6 * len(groups), 4), layout="constrained")
    figure.suptitle(_plain(evaluation.last_title), parse_math=False)
    middles = (np.arange(BINS) + 0.5) / BINS
    for i, group in enumerate(groups, 1):
        axes = figure.add_subplot(1, len(groups), i)
        for key, label, color in (
            ("d_real_shares", "D(x), test images", _COLORS[_REAL]),
            ("d_fake_shares", "D(G(z)), fresh samples", _OURS),
        ):
            shares = np.mean([record[key] for record in group.records], axis=0)
            axes.bar(middles, shares, 1 / BINS, color=color, alpha=0.5, label=label)
        axes.axvline(0.5, color="black", linestyle=":", label="1/2: cannot tell")
        axes.set_title(_name(group))
        axes.set(xlabel="probability of real", ylabel="share of images")
        axes.legend()
    figure.savefig(path, dpi=100)


def distances(evaluation: Evaluation, path: Path) -> None:
    """Draws how far samples are from their nearest training images, beside test images."""
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    shares = np.arange(101) / 100
    of_test = np.percentile(evaluation.suite.test_distances, np.arange(101))
    axes.plot(of_test, shares, label="test images", color=_COLORS[_REAL])
    for name in ("k-means centres", "shuffled pixels"):
        values = evaluation.baselines[name]["distances"]
        axes.plot(values, shares, label=name, color=_COLORS[name], linestyle="--")
    _curves(axes, evaluation.last, lambda record: (record["distances"], shares), alpha=0.7)
    axes.set(
        xlabel="distance to the nearest training image (L2, pixels in [0, 1])",
        ylabel="share of images that are as near",
    )
    axes.set_title(_plain(evaluation.last_title), parse_math=False)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=100)


def sigmas(evaluation: Evaluation, path: Path) -> None:
    """Draws the validation images' log-likelihood over Parzen's sigma."""
    widths = evaluation.suite.sigmas
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    _curves(axes, evaluation.last, lambda record: (widths, record["validation"]), marker=".")
    for name in (_REAL, "k-means centres"):
        values = evaluation.baselines[name]["validation"]
        axes.plot(widths, values, color=_COLORS[name], marker=".", linestyle="--", label=name)
    axes.set_xscale("log")
    axes.set_xticks(widths, [f"{width:.2g}" for width in widths], rotation=45)
    axes.minorticks_off()
    axes.set_ylim(bottom=-400 * evaluation.suite.test.shape[1] / _MNIST_PIXELS)
    axes.set(xlabel="sigma", ylabel="log-likelihood of validation images (nats)")
    axes.set_title(_plain(evaluation.last_title), parse_math=False)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=100)


def _curves(
    axes: Axes, groups: Sequence[Group], curve: Callable[[Record], Any], **style: Any
) -> None:
    """Draws a curve of each seed, one label a group; `curve` is from a record to x and y."""
    for group in groups:
        label = _name(group)
        for record in group.records:
            axes.plot(*curve(record), color=_OURS, label=label, **style)
            label = None
