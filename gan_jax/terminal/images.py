"""Pictures of images: a grid of one member's samples, rows of several, and their animation."""

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

_MAX_FRAMES = 120
_FONT = ImageFont.load_default(size=16)


def image_grid(
    images: np.ndarray, caption: str, *, shape: tuple[int, int] = (28, 28), scale: int | None = None
) -> Image.Image:
    """Lays images out in a grid that is nearly square, under a caption.

    Args:
      images: `(n, height * width)` or `(n, height, width)`, float in [0, 1].
      caption: What they show: dataset, preset, k, seed, step.
      shape: Height and width of an image.
      scale: Side of an image's pixel, in the picture's pixels; None takes 3, or more of small
        images and less of large ones.
    """
    tiles = images.reshape(-1, *shape)
    columns = math.ceil(math.sqrt(len(tiles)))
    rows = math.ceil(len(tiles) / columns)
    tiles = np.concatenate([tiles, np.zeros((rows * columns - len(tiles), *shape))])
    scale = _scale(shape) if scale is None else scale
    return _captioned(_tiled(tiles.reshape(rows, columns, *shape), scale), caption)


def image_rows(
    images: np.ndarray, labels: Sequence[str], caption: str, *, shape: tuple[int, int] = (28, 28)
) -> Image.Image:
    """Lays out one row of images for each member, after its label, under a caption.

    Args:
      images: `(members, n, height * width)`, float in [0, 1].
      labels: The members' names.
      caption: What all of them show.
      shape: Height and width of an image.
    """
    scale = _scale(shape) if len(images) <= 16 else max(1, _scale(shape) - 1)
    grid = _tiled(images.reshape(*images.shape[:2], *shape), scale)
    margin = 12 + max(math.ceil(_FONT.getlength(label)) for label in labels)
    picture = Image.new("L", (margin + grid.width, grid.height), 255)
    picture.paste(grid, (margin, 0))
    draw = ImageDraw.Draw(picture)
    for i, label in enumerate(labels):
        draw.text((6, (i + 0.5) * (shape[0] + 2) * scale), label, fill=0, font=_FONT, anchor="lm")
    return _captioned(picture, caption)


def _scale(shape: tuple[int, int]) -> int:
    """Returns the side of a pixel at which an image is about 84 pixels wide or high, as MNIST's."""
    return min(8, max(1, round(84 / max(shape))))


def _tiled(tiles: np.ndarray, scale: int) -> Image.Image:
    """Returns tiles, `(rows, columns, height, width)` in [0, 1], side by side with thin margins."""
    tiles = np.pad(np.rint(tiles * 255).astype(np.uint8), ((0, 0), (0, 0), (1, 1), (1, 1)))
    rows, columns, height, width = tiles.shape
    pixels = tiles.swapaxes(1, 2).reshape(rows * height, columns * width)
    size = columns * width * scale, rows * height * scale
    return Image.fromarray(pixels).resize(size, Image.Resampling.NEAREST)


def _captioned(grid: Image.Image, caption: str) -> Image.Image:
    # A grid of few images is narrower than its caption.
    left, top, right, bottom = _FONT.getbbox(caption)
    width = max(grid.width, math.ceil(right - left) + 12)
    picture = Image.new("L", (width, grid.height + 28), 255)
    ImageDraw.Draw(picture).text((6 - left, 14 - (top + bottom) / 2), caption, fill=0, font=_FONT)
    picture.paste(grid, ((picture.width - grid.width) // 2, 28))
    return picture


def animate(pictures: Sequence[Path], path: Path) -> None:
    """Writes pictures of one size as a GIF that loops and rests on the last.

    Args:
      pictures: PNG files in order; if there are many, evenly spaced ones are taken.
      path: The GIF.
    """
    chosen = np.unique(np.linspace(0, len(pictures) - 1, _MAX_FRAMES).round().astype(int))
    frames = [Image.open(pictures[i]).convert("L") for i in chosen]
    durations = [200] * (len(frames) - 1) + [2000]  # milliseconds
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=durations, loop=0)
