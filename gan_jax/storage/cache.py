"""The user's cache directory, and what several processes share there."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from gan_jax.terminal.progress import announce


def cache_dir() -> Path:
    """Returns `$GAN_JAX_CACHE`, else `gan_jax` in the user's cache directory."""
    if "GAN_JAX_CACHE" in os.environ:
        return Path(os.environ["GAN_JAX_CACHE"]).expanduser()
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gan_jax"


@contextlib.contextmanager
def lock(path: Path, name: str) -> Iterator[None]:
    """Holds a lock that dies with its process; says so where it has to wait.

    Args:
      path: The lock's file.
      name: What is being prepared, for the message.
    """
    held = FileLock(path)
    try:
        held.acquire(timeout=0)
    except Timeout:
        announce(f"Another process is preparing {name}; waiting for it.")
        held.acquire()
    with held:
        yield
