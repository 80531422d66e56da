"""The GPUs that a program can be compiled for on a machine without one, and what that takes.

A target is a text file in XLA's own format (a GpuTargetConfigProto): those in `targets/` go by
their names. Nothing here imports JAX.
"""

import importlib.metadata
from pathlib import Path

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
      UsageError: If there is no such target, or its file cannot be read.
    """
    path = _DIRECTORY / f"{target}.txtpb" if target in names() else Path(target)
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(
            f"--compile-for {target}: give {' or '.join(names())}, or a file that describes a GPU "
            f"as those in {_DIRECTORY} do ({reason(error)})"
        ) from error
