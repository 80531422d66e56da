"""The pictures of an evaluation; each reads without its caption."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from gan_jax.evaluation.metrics.discriminator import BINS
from gan_jax.evaluation.results import Group, Record
from gan_jax.evaluation.suite import MEASURES, Measure
from gan_jax.terminal import images

_REAL = "training images"
_COLORS = {
    _REAL: "tab:green",
    "k-means centres": "tab:orange",
    "shuffled pixels": "tab:purple",
    "uniform noise": "tab:gray",
}
_OURS = "tab:blue"
_ARROWS = {"higher": " (higher is better)", "lower": " (lower is better)", "": ""}


def neighbours(pairs: np.ndarray, labels: Sequence[str], caption: str) -> Image.Image:
    """Lays out samples, each beside its nearest training image, black on white (figure 2).

    Args:
      pairs: `(rows, n, 2, 784)` in [0, 1]: a sample, then its neighbour.
      labels: What tells each row from the others.
      caption: What they all are.
    """
    pairs = pairs.copy()
    pairs[:, :, 1] = 1 - pairs[:, :, 1]
    rows, n = pairs.shape[:2]
    return images.image_rows(pairs.reshape(rows, 2 * n, -1), labels, caption)


def _name(group: Group) -> str:
    name = group.name or "this generator"
    return name if group.step is None else f"{name}, step {group.step:,}"


def _curves(axes: Any, groups: Sequence[Group], curve: Any, **style: Any) -> None:
    """Draws a curve of each seed, one label a group; `curve` is from a record to x and y."""
    for group in groups:
        label = _name(group)
        for record in group.records:
            axes.plot(*curve(record), color=_OURS, label=label, **style)
            label = None


def measures(
    groups: Sequence[Group], references: dict[str, Record], title: str, path: Path
) -> None:
    """Draws each measure: every seed, their mean and its 95 % interval, and the references.

    Args:
      groups: The settings evaluated, at one step.
      references: What `references.load` returned.
      title: What was evaluated.
      path: The PNG.
    """
    shown = [m for m in MEASURES if m.name in references[_REAL]]  # D has nothing to say of these
    columns = 3
    rows = math.ceil(len(shown) / columns)
    names = [_name(group) for group in groups] + list(references)
    figure = Figure(figsize=(15, rows * (0.9 + 0.28 * len(names))), layout="constrained")
    figure.suptitle(title)
    for i, measure in enumerate(shown):
        axes = figure.add_subplot(rows, columns, i + 1)
        axes.set_title(measure.title + _ARROWS[measure.better], fontsize=10)
        for y, group in enumerate(groups):
            values = group.values(measure.name)
            axes.plot(values, [y] * len(values), "o", color=_OURS, alpha=0.4, markersize=5)
            interval = group.interval(measure.name)
            mean = group.mean(measure.name)
            axes.errorbar(mean, y, xerr=interval, fmt="|", color=_OURS, capsize=4, markersize=12)
        for y, (name, record) in enumerate(references.items(), len(groups)):
            if record.get(measure.name) is not None:
                axes.plot(record[measure.name], y, "D", color=_COLORS[name], markersize=6)
        axes.set_yticks(range(len(names)), names if i % columns == 0 else [""] * len(names))
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.grid(axis="x", alpha=0.3)
        _scale(axes, measure)
    figure.savefig(path, dpi=100)


def _scale(axes: Any, measure: Measure) -> None:
    """Makes room for values of very different size."""
    if measure.name == "parzen":
        axes.set_xscale("symlog", linthresh=300)  # noise lies thousands of nats below
        ticks = [-1000, -300, -150, 0, 150, 300]
        axes.set_xticks(ticks, [str(tick) for tick in ticks])
        axes.minorticks_off()
        axes.set_xlim(-1200, 450)
    elif measure.name == "frechet":
        axes.set_xscale("log")
    elif measure.name == "kernel":
        axes.set_xscale("symlog", linthresh=0.1)  # real images lie about 0, on either side
        axes.set_xlim(-0.05, 2 * axes.get_xlim()[1])
    elif measure.name in ("class_kl", "duplicates"):
        axes.set_xlim(left=min(0, axes.get_xlim()[0]))


def over_training(
    groups: Sequence[Group], references: dict[str, Record], title: str, path: Path
) -> None:
    """Draws each measure over the steps, beside what real images score.

    Of three seeds or more, the mean's 95 % interval; of two, each.

    Args:
      groups: The settings evaluated, at several steps.
      references: What `references.load` returned.
      title: What was evaluated.
      path: The PNG.
    """
    shown = [m for m in MEASURES if groups[0].values(m.name)]
    columns = 4
    rows = math.ceil(len(shown) / columns)
    figure = Figure(figsize=(16, 2.8 * rows), layout="constrained")
    figure.suptitle(title)
    settings = dict.fromkeys(group.name for group in groups)
    for i, measure in enumerate(shown):
        axes = figure.add_subplot(rows, columns, i + 1)
        axes.set_title(measure.title + _ARROWS[measure.better], fontsize=9)
        for name in settings:
            line = [group for group in groups if group.name == name]
            steps = [group.step for group in line]
            means = np.array([group.mean(measure.name) for group in line], float)
            (curve,) = axes.plot(steps, means, marker=".", label=name or "this generator")
            color = curve.get_color()
            if min(len(group.records) for group in line) > 2:
                half = np.array([group.interval(measure.name) for group in line])
                axes.fill_between(steps, means - half, means + half, color=color, alpha=0.25)
            else:  # whose interval would be several times as wide as they lie apart
                each = [group.values(measure.name) for group in line]
                axes.plot(steps, each, color=color, linewidth=0.5, alpha=0.7)
        real = references[_REAL].get(measure.name)
        if real is not None:
            axes.axhline(real, color=_COLORS[_REAL], linestyle=":", label=_REAL)
        axes.set_xlabel("step")
        axes.grid(alpha=0.3)
        if i == 0:
            axes.legend(fontsize="small")
    figure.savefig(path, dpi=100)


def classes(groups: Sequence[Group], data_shares: np.ndarray, title: str, path: Path) -> None:
    """Draws the share of each class among the data and among each setting's samples.

    Args:
      groups: The settings evaluated, at one step.
      data_shares: The test images' shares, `(classes,)`.
      title: What was evaluated.
      path: The PNG.
    """
    figure = Figure(figsize=(10, 4), layout="constrained")
    axes = figure.add_subplot()
    width = 0.8 / (len(groups) + 1)
    x = np.arange(len(data_shares))
    axes.bar(x, data_shares, width, color=_COLORS[_REAL], label="test images")
    for i, group in enumerate(groups, 1):
        shares = np.array([record["shares"] for record in group.records])
        axes.bar(x + i * width, shares.mean(axis=0), width, label=f"{_name(group)}: mean")
        dots = "each seed" if i == 1 and len(shares) > 1 else None
        for row in shares if len(shares) > 1 else ():
            axes.plot(x + i * width, row, ".", color="black", markersize=4, label=dots)
            dots = None
    axes.set_xticks(x + 0.4 - width / 2, [str(c) for c in x])
    axes.set(xlabel="class, as the classifier sees it", ylabel="share", title=title)
    axes.legend()
    figure.savefig(path, dpi=100)


def answers(groups: Sequence[Group], title: str, path: Path) -> None:
    """Draws how D's answers to test images and to fresh samples are distributed.

    Args:
      groups: The settings evaluated, at one step.
      title: What was evaluated.
      path: The PNG.
    """
    figure = Figure(figsize=(6 * len(groups), 4), layout="constrained")
    figure.suptitle(title)
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
        axes.set(title=_name(group), xlabel="probability of real", ylabel="share of images")
        axes.legend()
    figure.savefig(path, dpi=100)


def distances(
    groups: Sequence[Group],
    references: dict[str, Record],
    test_distances: np.ndarray,
    title: str,
    path: Path,
) -> None:
    """Draws how far samples are from their nearest training images, beside test images.

    Args:
      groups: The settings evaluated, at one step.
      references: What `references.load` returned.
      test_distances: Those of test images, `(n,)`.
      title: What was evaluated.
      path: The PNG.
    """
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    shares = np.arange(101) / 100

    def draw(values, label, **style):
        axes.plot(values, shares, label=label, **style)

    draw(np.percentile(test_distances, np.arange(101)), "test images", color=_COLORS[_REAL])
    for name in ("k-means centres", "shuffled pixels"):
        draw(references[name]["distances"], name, color=_COLORS[name], linestyle="--")
    _curves(axes, groups, lambda record: (record["distances"], shares), alpha=0.7)
    axes.set(
        xlabel="distance to the nearest training image (L2, pixels in [0, 1])",
        ylabel="share of images that are as near",
        title=title,
    )
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=100)


def sigmas(
    groups: Sequence[Group],
    references: dict[str, Record],
    widths: np.ndarray,
    title: str,
    path: Path,
) -> None:
    """Draws the validation images' log-likelihood over Parzen's sigma.

    Args:
      groups: The settings evaluated, at one step.
      references: What `references.load` returned.
      widths: The sigmas.
      title: What was evaluated.
      path: The PNG.
    """
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.add_subplot()
    _curves(axes, groups, lambda record: (widths, record["validation"]), marker=".")
    for name in (_REAL, "k-means centres"):
        values = references[name]["validation"]
        axes.plot(widths, values, color=_COLORS[name], marker=".", linestyle="--", label=name)
    axes.set_xscale("log")
    axes.set_xticks(widths, [f"{width:.2g}" for width in widths], rotation=45)
    axes.minorticks_off()
    axes.set_ylim(bottom=-400)
    axes.set(xlabel="sigma", ylabel="log-likelihood of validation images (nats)", title=title)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=100)
