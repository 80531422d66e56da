"""One moment of a training on the line, drawn as Figure 1 of the 2014 paper."""

import numpy as np
from matplotlib.axes import Axes

from experiments.figure1 import line

TOP = 1.75  # of the axis; a p_g that is higher is marked there, with its height


def _peaks_above(p_g: np.ndarray, top: float) -> list[int]:
    """Returns the highest bin of each run of bins in which p_g is above the axis."""
    above = np.flatnonzero(p_g > top)
    runs = np.split(above, np.flatnonzero(np.diff(above) > 1) + 1) if len(above) else []
    return [int(run[np.argmax(p_g[run])]) for run in runs]


def draw(axes: Axes, data: str, step: int, now: dict[str, list[float]]) -> None:
    """Draws one moment as the paper's figure does: densities, D, and where G takes z.

    Args:
      axes: Where to.
      data: The distribution.
      step: The training's step.
      now: G's density `p_g` and D's answers `d`, both at `line.MIDDLES`; and `x`, where G takes
        `line.ARROWS`.
    """
    p_data = line.density(data, line.MIDDLES)
    p_g = np.array(now["p_g"])
    with np.errstate(invalid="ignore"):
        optimal = p_data / (p_data + p_g)
    axes.plot(line.MIDDLES, p_data, ":", color="black", linewidth=2, label="p_data")
    axes.plot(line.MIDDLES, p_g, color="tab:green", label="p_g")
    axes.plot(line.MIDDLES, now["d"], "--", color="tab:blue", linewidth=2, label="D, learned")
    axes.plot(line.MIDDLES, optimal, color="tab:orange", label="D* = p_data / (p_data + p_g)")
    for z, x in zip(line.ARROWS, now["x"], strict=True):
        axes.annotate(
            "", (x, -0.12), (z, -0.6), arrowprops={"arrowstyle": "->", "lw": 0.6, "color": "gray"}
        )
    axes.axhline(-0.12, color="black", linewidth=0.8)
    axes.axhline(-0.6, color="black", linewidth=0.8)
    axes.text(-3.4, -0.1, "x", va="bottom")
    axes.text(-3.4, -0.58, "z", va="bottom")
    axes.axhline(0.5, color="lightgray", linewidth=0.8, zorder=0)
    axes.set(xlim=(-3.5, 3.5), ylim=(-0.7, TOP), yticks=[0, 0.5, 1, 1.5])
    for peak in _peaks_above(p_g, TOP):
        x = line.MIDDLES[peak]
        axes.plot(x, TOP - 0.05, "^", color="tab:green", markersize=8)
        side = {"x": x + 0.12, "ha": "left"} if x >= 0 else {"x": x - 0.12, "ha": "right"}
        text = f"up to {p_g[peak]:.1f}"
        axes.text(y=TOP - 0.05, s=text, color="tab:green", va="center", fontsize=9, **side)
    axes.set_title(f"{data}, step {step:,}", fontsize=11)
