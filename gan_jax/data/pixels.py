"""Arrays of images that somebody hands over: are their shape and their values those of images?

What is wrong is said in one line that names the remedy where it can be told. Nothing is guessed:
an array that might mean two things is refused.
"""

import math

import numpy as np

from gan_jax.terminal.errors import UsageError
from gan_jax.terminal.output import say

SHAPES = "(n, height, width), (n, height, width, 1), (n, 1, height, width) or (n, side * side)"
TYPES = "uint8, or floats in [0, 1]"
_ROUNDING = 1.001e-3  # by which values may lie outside their range
_CLEARLY = 0.05  # share of pixels that show another range; real digits have more, a slip has fewer
_FEW = 0.001  # share of pixels
_MANY = 1000  # images, rather than pixels of a side
_LUMA = (19595, 38470, 7471)  # of red, green, blue, of 65536: ITU-R 601, as Pillow has it


def check_type(name: str, dtype: np.dtype) -> None:
    """Checks that an array holds numbers.

    Args:
      name: What messages call it.
      dtype: The array's.

    Raises:
      UsageError: If it holds something else.
    """
    if dtype.kind not in "fiub":
        kind = "named fields" if dtype.names else dtype
        raise UsageError(f"{name} is of {kind}: it must be {TYPES}")


def shape(name: str, array_shape: tuple[int, ...], *, grayscale: bool = False) -> tuple[int, int]:
    """Returns the height and width of the images of an array, known by its shape alone.

    Args:
      name: What messages call the array.
      array_shape: The array's.
      grayscale: Whether colours may be there, to be made grey.

    Raises:
      UsageError: If it is not the shape of images; names the remedy.
    """

    def wrong(why: str = "") -> UsageError:
        return UsageError(f"{name} has shape {array_shape}: it must be {SHAPES}{why}")

    if not 2 <= len(array_shape) <= 4:
        raise wrong()
    if 0 in array_shape:
        raise UsageError(f"{name} holds no image: its shape is {array_shape}")
    if len(array_shape) == 2:
        side = math.isqrt(array_shape[1])
        if side * side == array_shape[1] and side > 1:
            return side, side
        side = math.isqrt(array_shape[0])
        if side * side == array_shape[0] and side > 1 and array_shape[1] > _MANY:
            raise wrong(". Put the images first with x.T")
        raise wrong(
            f". {array_shape[1]} is no square: say what the sides are, with "
            "x.reshape(-1, HEIGHT, WIDTH)"
        )
    if len(array_shape) == 4:
        channels = _channels_axis(array_shape)
        if channels is None:
            raise wrong()
        if array_shape[channels] == 3 and not grayscale:
            raise UsageError(
                f"{name} has shape {array_shape}, in colour: give --grayscale to have it made grey"
            )
        if array_shape[channels] in (2, 4):
            raise wrong(". Leave out the transparency: it says nothing of how bright a pixel is")
        array_shape = tuple(n for axis, n in enumerate(array_shape) if axis != channels)
    _, height, width = array_shape
    if width > _MANY and array_shape[0] == height < width:
        raise wrong(". Put the images first with x.transpose(2, 0, 1)")
    if height == width == 1:
        raise UsageError(f"{name} has shape {array_shape}: an image of one pixel shows nothing")
    if min(height, width) == 1:
        raise wrong(". Leave out the axes of length 1 with x.squeeze()")
    return height, width


def _channels_axis(array_shape: tuple[int, ...]) -> int | None:
    """Returns which axis holds the channels, 3 or 1; None if none does."""
    for count in (1, 3, 4, 2):
        for axis in (3, 1):
            if array_shape[axis] == count:
                return axis
    return None


def as_images(name: str, images: np.ndarray, *, grayscale: bool = False) -> np.ndarray:
    """Returns images in their usual shape, their values as they are.

    Args:
      name: What messages call them.
      images: Of one of `SHAPES`; with `grayscale`, of three channels instead of one, too.
      grayscale: Whether to make colours grey, as ITU-R 601 weighs them.

    Returns:
      `(n, height, width)`.

    Raises:
      UsageError: If they are no images; names what is wrong.
    """
    check_type(name, images.dtype)
    height, width = shape(name, images.shape, grayscale=grayscale)
    axis = _channels_axis(images.shape) if images.ndim == 4 else None
    if axis is not None and images.shape[axis] == 3:
        images = _grey(np.moveaxis(images, axis, -1))
    return images.reshape(len(images), height, width)


def _grey(images: np.ndarray) -> np.ndarray:
    """Returns `(n, h, w)` of `(n, h, w, 3)`, of the same type."""
    weighted = [images[..., channel] * np.float64(weight) for channel, weight in enumerate(_LUMA)]
    grey = (weighted[0] + weighted[1] + weighted[2]) / 65536
    return (grey + 0.5 if images.dtype.kind in "iu" else grey).astype(images.dtype)


def to_unit(
    name: str, images: np.ndarray, value_range: tuple[float, float] | None = None
) -> np.ndarray:
    """Returns images as floats.

    Values that rounding has put beyond [0, 1] are clipped, which is said.

    Args:
      name: What messages call them.
      images: uint8, or floats in [0, 1]; with a range, numbers of any type.
      value_range: What stands for black and for white, if not 0 and 1, or of bytes 255.

    Returns:
      float32 in [0, 1], of the same shape.

    Raises:
      UsageError: If they have another type or range; names how to change it where that is known.
    """
    check_type(name, images.dtype)
    if value_range is not None:
        low, high = value_range
        given = f"--range {low:g},{high:g} "
        images = (images.astype(np.float64) - low) / (high - low)
        return _clipped(name, images.astype(np.float32), given)
    _check_integers(name, images)
    if images.dtype == np.uint8:
        return images / np.float32(255)
    return _clipped(name, images, has_range=True)


def to_bytes(name: str, images: np.ndarray, *, tell: bool = True) -> np.ndarray:
    """Returns images as bytes; of floats, round(255 x), which is said.

    Args:
      name: What messages call them.
      images: uint8, or floats in [0, 1].
      tell: Whether to say that floats are rounded.

    Returns:
      uint8, 0 black to 255 white, of the same shape.

    Raises:
      UsageError: As `to_unit`, and if all pixels are the same.
    """
    check_type(name, images.dtype)
    _check_integers(name, images)
    if (value := images.min()) == images.max():
        raise UsageError(f"{name} shows nothing: every pixel is {value:g}")
    if images.dtype == np.uint8:
        return images
    unit = _clipped(name, images)
    if tell:
        say(f"{name} holds floats: as bytes, they are round(255 x).", stderr=True)
    return np.rint(unit * np.float32(255)).astype(np.uint8)


def _check_integers(name: str, images: np.ndarray) -> None:
    """Checks that integers are bytes, from 0 to 255."""
    if images.dtype.kind not in "iub":
        return
    low, high = images.min(), images.max()
    if images.dtype != np.uint8:
        remedy = ""
        if low >= 0 and high <= 1:
            remedy = ". It holds 0 and 1: save x.astype(numpy.float32)"
        elif low >= 0 and high <= 255:
            remedy = f". It holds {low} to {high}: save x.astype(numpy.uint8)"
        elif images.dtype == np.uint16:
            remedy = ". Of 16 bits, save (x >> 8).astype(numpy.uint8)"
        raise UsageError(f"{name} is of {images.dtype}: it must be {TYPES}{remedy}")
    if high == 1:
        raise UsageError(f"{name} holds bytes that are 0 or 1, where white is 255. Save x * 255")


def _clipped(
    name: str, images: np.ndarray, given: str = "", *, has_range: bool = False
) -> np.ndarray:
    """Returns floats in [0, 1] as float32, with what rounding has put outside clipped."""
    flat = images.reshape(len(images), -1)
    finite = np.isfinite(flat).all(axis=1)
    if not finite.all():
        raise UsageError(
            f"{name}: image {np.argmin(finite)} is not finite ({np.sum(~finite):,} are not)"
        )
    low, high = float(images.min()), float(images.max())
    outside = int(np.sum((images < 0) | (images > 1)))
    count = f"{outside:,} of {images.size:,} pixels"
    if low < -_ROUNDING or high > 1 + _ROUNDING:
        if given:
            raise UsageError(f"{name}: {count} lie outside {given.strip()}")
        raise UsageError(
            f"{name} has values from {low:.6g} to {high:.6g}, {count} outside [0, 1], where "
            f"floats must be.{_remedy(images, low, high, has_range)}"
        )
    if 0 < high <= (1 + _ROUNDING) / 255 and not given:
        raise UsageError(
            f"{name} has values up to {high:.6g}, which is a byte's 1 of 255: it has been divided "
            "by 255 twice. Save x * 255"
        )
    if outside:
        furthest = max(-low, high - 1)
        where = given or "[0, 1]"
        say(
            f"{count} lie outside {where.strip()}, by up to {furthest:.2g}: they are clipped.",
            stderr=True,
        )
    return np.ascontiguousarray(np.clip(images, 0, 1), np.float32)


def _remedy(images: np.ndarray, low: float, high: float, has_range: bool) -> str:
    """Returns how to map images to [0, 1], if they are clearly of a range that people use."""
    symmetric, bytewise = "save (x + 1) / 2", "save x / 255"
    if has_range:
        symmetric, bytewise = "give --range -1,1", "give --range 0,255"
    mean, std = 0.1307, 0.3081
    black, white = -mean / std, (1 - mean) / std
    in_range = -1 - _ROUNDING <= low < -0.9 and 0.5 < high <= 1 + _ROUNDING
    if in_range and np.mean(images < -0.5) > _CLEARLY:
        return f" They are in [-1, 1]: {symmetric}"
    in_range = low >= -_ROUNDING and 128 < high <= 255 * (1 + _ROUNDING)
    if in_range and np.mean(images > 1.5) > _CLEARLY:
        return f" They are in [0, 255]: {bytewise}"
    if abs(low - black) < _ROUNDING and abs(high - white) < _ROUNDING:
        return f" They are standardised with MNIST's mean and deviation: save x * {std} + {mean}"
    if np.mean((images < 0) | (images > 1)) < _FEW:
        return " They are few: to clip them, save x.clip(0, 1)"
    return ""
