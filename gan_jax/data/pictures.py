"""A directory of PNG and JPEG files: a picture an image, and a subdirectory a class."""

import contextlib
import re
import struct
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np

from gan_jax.data.archives import MAX_BYTES
from gan_jax.data.parts import MAX_CLASSES, Found, Part
from gan_jax.storage.regular import open_regular
from gan_jax.terminal.errors import UsageError, reason
from gan_jax.terminal.output import say
from gan_jax.terminal.progress import counting

SUFFIXES = (".png", ".jpg", ".jpeg")
_SPLITS = {"train": ("train", "training"), "test": ("test", "testing")}  # subdirectories' names
_MAX_PIXELS = 1 << 22  # of a picture: an MLP's first layer alone would have 4 billion weights
_MANY = 2000  # pictures: reading them takes more than a moment


def listing(name: str, directory: Path) -> list[Path]:
    """Returns what a directory holds, in order; hidden files and macOS's own are left out.

    Raises:
      UsageError: If it cannot be read.
    """
    try:
        paths = sorted(directory.iterdir())
    except OSError as error:
        raise UsageError(f"{name}: {directory} cannot be read: {reason(error)}") from error
    return [path for path in paths if not path.name.startswith(".") and path.name != "__MACOSX"]


def is_picture(path: Path) -> bool:
    """Says whether a file is a PNG or a JPEG by its name."""
    return path.suffix.lower() in SUFFIXES


def read(name: str, directory: Path, *, grayscale: bool = False) -> Found | None:
    """Returns the pictures of a directory; None if there is none.

    They lie in the directory, or in subdirectories of which each is a class; and that in it, or
    in its subdirectories `train` and `test`.

    Args:
      name: What messages call it.
      directory: The directory.
      grayscale: Whether to make colours grey.

    Raises:
      UsageError: Naming the first picture that cannot be used.
    """
    entries = listing(name, directory)
    tops = {
        split: path
        for split, names in _SPLITS.items()
        for path in entries
        if path.name.lower() in names and path.is_dir()
    }
    others = [path for path in entries if path not in tops.values()]
    if "train" not in tops or any(map(is_picture, others)):
        tops, others = {"train": directory}, []
    found = {split: _by_class(name, top, others) for split, top in tops.items()}
    if not any(found["train"].values()):
        return None
    if others:
        what = "file is" if len(others) == 1 else "files are"
        say(f"{name}: {len(others):,} other {what} left out, as {others[0].name}.", stderr=True)
    class_names = sorted(found["train"], key=_natural)
    if len(class_names) > MAX_CLASSES:
        raise UsageError(
            f"{name} has {len(class_names):,} subdirectories of pictures, each a class: there may "
            f"be {MAX_CLASSES}. Put all pictures in one"
        )
    if unknown := found.get("test", {}).keys() - found["train"].keys():
        raise UsageError(
            f"{name}: {tops['test'].name}/{min(unknown)} has pictures, and "
            f"{tops['train'].name}/{min(unknown)} has none"
        )
    reader = _Reader(name, directory, grayscale)
    total = sum(len(paths) for by_class in found.values() for paths in by_class.values())
    parts = {}
    shown = counting(f"Reading {total:,} pictures", total)
    with shown if total > _MANY else contextlib.nullcontext(lambda: None) as on_file:
        for split, by_class in found.items():
            paths = [path for key in class_names for path in by_class.get(key, [])]
            labels = [i for i, key in enumerate(class_names) for _ in by_class.get(key, [])]
            if paths:
                images = reader.read(paths, on_file)
                known = np.array(labels) if len(class_names) > 1 else None
                part_name = name if tops[split] == directory else f"{name}/{tops[split].name}"
                parts[split] = Part(part_name, images, known)
    names = tuple(class_names) if len(class_names) > 1 else None
    return Found(parts["train"], parts.get("test"), str(directory), names)


def _by_class(name: str, top: Path, others: list[Path]) -> dict[str, list[Path]]:
    """Returns a directory's pictures by class; the only class of loose pictures is ``."""
    loose, by_class = [], {}
    for path in listing(name, top):
        if is_picture(path):
            loose.append(path)
        elif path.is_dir():
            within = listing(name, path)
            pictures = [one for one in within if is_picture(one)]
            if pictures:
                by_class[path.name] = pictures
            others += [one for one in within if not is_picture(one)]
        else:
            others.append(path)
    if loose and by_class:
        raise UsageError(
            f"{name}: there are pictures, as {loose[0].name}, beside the subdirectory "
            f"{min(by_class)} of pictures: put every picture in the subdirectory of its class, or "
            "all in one directory"
        )
    return {"": loose} if loose else by_class


def _natural(text: str) -> list[tuple[int, int | str]]:
    """Orders names as people do: 9 before 10."""
    words = re.split(r"(\d+)", text)
    return [(0, int(word)) if word.isdecimal() else (1, word) for word in words]


class _Reader:
    """Reads pictures that all have the size of the first."""

    def __init__(self, name: str, directory: Path, grayscale: bool):
        self._name, self._directory, self._grayscale = name, directory, grayscale
        self._first: tuple[Path, tuple[int, ...]] | None = None

    def read(self, paths: list[Path], on_file: Callable[[], None]) -> np.ndarray:
        """Returns `(n, height, width)` uint8."""
        images = None
        for i, path in enumerate(paths):
            pixels = self._pixels(path)
            self._first = self._first or (path, pixels.shape)
            first, shape = self._first
            if pixels.shape != shape:
                raise UsageError(
                    f"{self._name}: all pictures must have one size, and "
                    f"{first.relative_to(self._directory)} has {_size(shape)}, "
                    f"{path.relative_to(self._directory)} {_size(pixels.shape)}"
                )
            if images is None:
                if len(paths) * pixels.size > MAX_BYTES:
                    raise UsageError(
                        f"{self._name}: {len(paths):,} pictures of {_size(shape)} are more than "
                        f"{MAX_BYTES:,} bytes: make them smaller"
                    )
                images = np.empty((len(paths), *shape), np.uint8)
            images[i] = pixels
            on_file()
        assert images is not None
        return images

    def _pixels(self, path: Path) -> np.ndarray:
        from PIL import Image, ImageOps

        where = f"{self._name}: {path.relative_to(self._directory)}"
        try:
            with open_regular(path) as file, warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what matters of size is checked here
                image = Image.open(file, formats=("PNG", "JPEG"))
                if image.width * image.height > _MAX_PIXELS:
                    raise UsageError(
                        f"{where} is too large, {image.width} x {image.height} pixels: make the "
                        "pictures smaller, as 28 x 28"
                    )
                self._check_mode(where, image)
                return np.asarray(ImageOps.exif_transpose(image).convert("L"))
        except UsageError:
            raise
        except Image.DecompressionBombError as error:
            raise UsageError(f"{where} is too large: {reason(error)}") from error
        except Image.UnidentifiedImageError as error:
            raise UsageError(f"{where} is no PNG or JPEG file: delete it, or replace it") from error
        except Exception as error:  # Pillow raises whatever its decoders do
            if isinstance(error, OSError) and error.errno is not None:
                raise UsageError(f"{where} cannot be read: {reason(error)}") from error
            cut = isinstance(error.__cause__ or error, struct.error | EOFError)
            why = "it has been cut short" if cut else reason(error)
            raise UsageError(f"{where} is corrupt: {why}") from error

    def _check_mode(self, where: str, image) -> None:
        """Checks that a picture is grey, of eight bits a pixel or fewer, and opaque."""
        mode = image.mode
        if mode.startswith("I") or mode == "F":
            raise UsageError(f"{where} has more than 8 bits a pixel: save it with 8")
        if "transparency" in image.info or mode in ("LA", "PA", "La", "RGBA", "RGBa"):
            raise UsageError(f"{where} has transparency (alpha): save it without")
        if mode in ("L", "1") or (self._grayscale and mode in ("RGB", "P")):
            return
        if mode == "RGB":
            raise UsageError(f"{where} is in colour: give --grayscale to have the pictures grey")
        if mode == "P":
            raise UsageError(
                f"{where} has a palette of colours: give --grayscale to have the pictures grey"
            )
        raise UsageError(f"{where} is of mode {mode}: save it grey, or as RGB with --grayscale")


def _size(shape: tuple[int, ...]) -> str:
    return f"{shape[1]} x {shape[0]} pixels"
