"""The picture of a training: losses, D's answers and gradient norms over the steps."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gan_jax.statistics import BAND_SEEDS


def training_curves(
    metrics: Sequence[dict[str, Any]],
    title: str,
    path: Path,
    setting: Callable[[dict[str, Any]], str] = lambda line: "",
) -> None:
    """Draws both losses, D's answers and both gradients' norms over the steps.

    With several seeds, thin lines show each one; with eight or more, a band the 95 % interval of
    their mean, which of fewer reaches where no seed is. Each setting has its own row.

    Args:
      metrics: The lines of `metrics.jsonl`.
      title: What was trained.
      path: The PNG.
      setting: From a line to the name of its setting.
    """
    from matplotlib.figure import Figure

    by_setting: dict[str, list[dict[str, Any]]] = {}
    for line in metrics:
        by_setting.setdefault(setting(line), []).append(line)
    figure = Figure(figsize=(12, 3.6 * len(by_setting)), layout="constrained")
    figure.suptitle(title)
    for row, (name, lines) in enumerate(by_setting.items()):
        axes = [figure.add_subplot(len(by_setting), 3, 3 * row + column) for column in range(1, 4)]
        axes[0].set_title(name)
        if all(line["d_loss"] is None for line in lines):
            axes[0].set_title(f"{name}: every seed diverged in the first interval")
            continue
        if num := sum(value is None for value in lines[-1].get("per_seed", {}).get("d_loss", ())):
            seeds = len(lines[-1]["per_seed"]["d_loss"])
            axes[0].set_title(f"{name}: {num} of {seeds} seeds diverged".removeprefix(": "))
        _draw_curves(lines, *axes)
    figure.savefig(path, dpi=110)


def _draw_curves(lines: Sequence[dict[str, Any]], losses: Any, answers: Any, norms: Any) -> None:
    """Draws one setting's curves into three matplotlib axes."""
    from matplotlib import ticker

    steps = [line["step"] for line in lines]

    def values(numbers):
        return np.array([math.nan if x is None else x for x in numbers])

    def draw(axes, name, label):
        mean = values(line[name] for line in lines)
        (curve,) = axes.plot(steps, mean, label=label, marker=".")
        if "per_seed" in lines[0]:
            each = [values(line["per_seed"][name]) for line in lines]
            axes.plot(steps, each, color=curve.get_color(), linewidth=0.6, alpha=0.6)
            if len(each[0]) >= BAND_SEEDS:
                half = values(line["ci95"][name] for line in lines)
                low, high = mean - half, mean + half
                axes.fill_between(steps, low, high, color=curve.get_color(), alpha=0.25)

    draw(losses, "d_loss", "discriminator")
    draw(losses, "g_loss", "generator")
    losses.axhline(2 * math.log(2), color="gray", linestyle=":", label="discriminator at D = 1/2")
    losses.set_ylabel("loss (nats)")
    draw(answers, "d_real", "D(x), real")
    draw(answers, "d_fake", "D(G(z)), generated")
    answers.axhline(0.5, color="gray", linestyle=":", label="1/2")
    answers.set(ylabel="probability of real", ylim=(0, 1))
    draw(norms, "d_grad_norm", "discriminator")
    draw(norms, "g_grad_norm", "generator")
    norms.set(ylabel="norm of the gradient")
    if any(line[name] for line in lines for name in ("d_grad_norm", "g_grad_norm")):
        norms.set_yscale("log")  # cannot show norms that are all zero
        norms.yaxis.set_major_formatter(ticker.LogFormatter())  # 2, where the default says 2 x 10^0
        norms.yaxis.set_minor_formatter(ticker.LogFormatter())
    for axes in (losses, answers, norms):
        axes.set_xlabel("step")
        axes.legend(fontsize="small")
