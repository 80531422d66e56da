"""A library call: JAX is set up for it as for a command, and afterwards is as the caller had it."""

import contextlib
import dataclasses
import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

from gan_jax import jax_environment
from gan_jax.terminal import caller
from gan_jax.terminal.errors import RunError

# What `jax_setup.configure` sets beside `jax_environment.PINNED`.
_SETTINGS = (
    "jax_default_matmul_precision",
    "jax_compilation_cache_dir",
    "jax_enable_compilation_cache",
)
# As in a command: Orbax logs the tracebacks of what it raises, and Matplotlib a paragraph.
_QUIET = {"absl": logging.CRITICAL, "matplotlib": logging.ERROR}


@dataclasses.dataclass(eq=False)
class _Call:
    """A call under way.

    Attributes:
      first: Whether it imported JAX, so that XLA reads the environment only now.
      settings: What it asked of JAX; None while it has not.
    """

    first: bool
    settings: dict[str, Any] | None = None


_lock = threading.Lock()
_calls: list[_Call] = []  # under way, in all threads
_undo = contextlib.ExitStack()  # what the last of them undoes
_current: ContextVar[_Call | None] = ContextVar("current", default=None)


@contextlib.contextmanager
def call(text: str, *, progress: bool) -> Iterator[None]:
    """Inside, JAX may be configured: its settings, and the environment, are put back at the end.

    Args:
      text: The call as Python code.
      progress: Whether it shows its progress where there is a terminal or a notebook.

    Raises:
      UsageError: If JAX or XLA refuses a variable of the environment; names it.
    """
    first = "jax" not in sys.modules
    if first:  # as in a command, see `cli.parse`
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    jax_environment.load()
    mine = _Call(first)
    with _lock:
        if not _calls:
            _remember(_undo)
        _calls.append(mine)
    token = _current.set(mine)
    try:
        with caller.library_call(text, progress=progress):
            yield
    finally:
        _current.reset(token)
        with _lock:
            _calls.remove(mine)
            if not _calls:
                _undo.close()


def agree(settings: dict[str, Any]) -> None:
    """Checks that no call in another thread needs JAX to be set up in another way.

    Args:
      settings: What the present call asks of JAX.

    Raises:
      RunError: If one does; names what differs.
    """
    mine = _current.get()
    if mine is None:
        return
    with _lock:
        for other in _calls:
            if other is not mine and other.settings not in (None, settings):
                raise RunError(
                    f"Another call under way in this process has set JAX up with {other.settings}, "
                    f"and this one needs {settings}: wait until it has ended, or use two processes"
                )
        mine.settings = settings


def is_late() -> bool:
    """Says whether the present library call may come after XLA has read its flags."""
    mine = _current.get()
    return mine is not None and not mine.first


def _remember(undo: contextlib.ExitStack) -> None:
    """Has `undo` put everything back that a call changes in its process."""
    import jax

    names = jax_environment.PINNED.keys() | set(_SETTINGS)
    undo.callback(_put_back, {n: jax.config.values[n] for n in names & jax.config.values.keys()})
    if "flax" in sys.modules:
        import flax

        for name in jax_environment.PINNED_FLAX:
            if hasattr(flax.config, name):
                undo.callback(flax.config.update, name, getattr(flax.config, name))
    for name, level in _QUIET.items():
        logger = logging.getLogger(name)
        undo.callback(logger.setLevel, logger.level)
        logger.setLevel(max(level, logger.level))
    undo.callback(_put_back_flags, os.environ.get("XLA_FLAGS"))
    undo.callback(jax_environment.overridden.clear)


def _put_back(before: dict[str, Any]) -> None:
    import jax
    from jax.experimental.compilation_cache import compilation_cache

    for name, value in before.items():
        if jax.config.values[name] != value:
            jax.config.update(name, value)
            if name == "jax_compilation_cache_dir":
                compilation_cache.reset_cache()  # else it goes on with the one it has


def _put_back_flags(flags: str | None) -> None:
    """Puts XLA_FLAGS back, on CPUs: on others, XLA has read them, and records shall say so."""
    import jax

    if os.environ.get("XLA_FLAGS") == flags:
        return
    with contextlib.suppress(RuntimeError, AssertionError, ValueError):  # if there is no device
        if jax.default_backend() != "cpu":
            return
    if flags is None:
        del os.environ["XLA_FLAGS"]
    else:
        os.environ["XLA_FLAGS"] = flags
