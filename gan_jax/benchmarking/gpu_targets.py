"""The GPUs that a program can be compiled for on a machine without one, and what that takes.

A target is a text file in XLA's own format (a GpuTargetConfigProto): those in `targets/` go by
their names. Nothing here imports JAX.
"""

import importlib.metadata
import re
from pathlib import Path

from gan_jax.storage.regular import read_regular
from gan_jax.terminal.errors import UsageError, reason

_DIRECTORY = Path(__file__).parent / "targets"


def names() -> list[str]:
    """Returns the names of the targets that come with the project, sorted."""
    return sorted(path.stem for path in _DIRECTORY.glob("*.txtpb"))


def has_plugin() -> bool:
    """Says whether JAX's plugin for CUDA is installed; no GPU is needed for that."""
    plugins = importlib.metadata.entry_points(group="jax_plugins")
    return any("cuda" in plugin.name for plugin in plugins)


def read(target: str) -> str:
    """Returns the description of a GPU.

    Args:
      target: One of `names`, or the path of a file.

    Raises:
      UsageError: If there is no such target, its file cannot be read, or lacks a figure, or says 0
        of one, without which XLA would end this process.
    """
    path = _DIRECTORY / f"{target}.txtpb" if target in names() else Path(target)
    way_out = f"give {' or '.join(names())}, or a file like those in {_DIRECTORY}"
    try:
        text = read_regular(path).decode()
    except (OSError, ValueError) as error:
        cause = "no such target" if isinstance(error, FileNotFoundError) else reason(error)
        raise UsageError(f"--compile-for {target}: {cause}: {way_out}") from error
    needed, given = (
        _figures((_DIRECTORY / "h100.txtpb").read_text(encoding="utf-8")),
        _figures(text),
    )
    if missing := [name for name in needed if name not in given]:
        raise UsageError(f"--compile-for {target}: it does not say {missing[0]}: {way_out}")
    return text


def _figures(text: str) -> list[str]:
    """Returns the names of the fields that have a positive number, but for versions' parts."""
    bare = re.sub(r'"[^"\n]*"|#.*', "", text)  # no text, no comments
    return re.findall(r"\b(\w+_\w+)\s*:\s*[0.]*[1-9]", bare)
