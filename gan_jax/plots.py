"""Every picture a user looks at: grids of samples, their animation, and training curves."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

_MAX_FRAMES = 120


def image_grid(images: np.ndarray, caption: str, *, scale: int = 3) -> Image.Image:
    """Lays images out in a grid as square as can be, under a caption.

    Args:
      images: `(n, 784)` or `(n, 28, 28)`, float in [0, 1].
      caption: What they are: the dataset, the preset, k, the seed, the step.
      scale: Screen pixels of one pixel's side.
    """
    tiles = images.reshape(-1, 28, 28)
    columns = math.ceil(math.sqrt(len(tiles)))
    rows = math.ceil(len(tiles) / columns)
    tiles = np.concatenate([tiles, np.zeros((rows * columns - len(tiles), 28, 28))])
    tiles = np.pad(np.rint(tiles * 255).astype(np.uint8), ((0, 0), (1, 1), (1, 1)))
    pixels = tiles.reshape(rows, columns, 30, 30).swapaxes(1, 2).reshape(rows * 30, columns * 30)
    grid = Image.fromarray(pixels).resize((columns * 30 * scale, rows * 30 * scale), Image.NEAREST)
    # A grid of few images is narrower than the words about it.
    font = ImageFont.load_default(size=16)
    left, top, right, bottom = font.getbbox(caption)
    picture = Image.new("L", (max(grid.width, right - left + 12), grid.height + 28), 255)
    ImageDraw.Draw(picture).text((6 - left, 14 - (top + bottom) / 2), caption, fill=0, font=font)
    picture.paste(grid, ((picture.width - grid.width) // 2, 28))
    return picture


def animate(pictures: Sequence[Path], path: Path) -> None:
    """Writes pictures of one size as a GIF that loops and rests on the last.

    Args:
      pictures: PNG files in order; of many, evenly spread ones are taken.
      path: The GIF.
    """
    chosen = np.unique(np.linspace(0, len(pictures) - 1, _MAX_FRAMES).round().astype(int))
    frames = [Image.open(pictures[i]).convert("L") for i in chosen]
    durations = [200] * (len(frames) - 1) + [2000]  # milliseconds
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=durations, loop=0)


def training_curves(metrics: Sequence[dict[str, Any]], title: str, path: Path) -> None:
    """Draws both losses, D's answers and both gradients' norms over the steps.

    Args:
      metrics: The lines of `metrics.jsonl`.
      title: What was trained.
      path: The PNG.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 3.6), layout="constrained")
    figure.suptitle(title)
    losses, answers, norms = figure.subplots(1, 3)
    steps = [line["step"] for line in metrics]

    def draw(axes, name, label):
        axes.plot(steps, [line[name] for line in metrics], label=label, marker=".")

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
    norms.set(ylabel="norm of the gradient", yscale="log")
    for axes in (losses, answers, norms):
        axes.set_xlabel("step")
        axes.legend(fontsize="small")
    figure.savefig(path, dpi=110)
