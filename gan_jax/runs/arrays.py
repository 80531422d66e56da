"""The arrays of a checkpoint on the disk: a path by which Orbax finds them, types and shapes.

A manifest says only that the bytes are those that were written, not that they can be opened. That
takes milliseconds, because the arrays' contents are not read.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import tensorstore as ts

_DESCRIPTOR = 500  # half of the usual limit on open files
# Where Orbax puts a tree of arrays inside of what `checkpoints` tells it to write.
_TREE = "state"
_ARRAY = b"/zarr.json"  # what the key of an array's description ends with

# The type and the shape of each array, by its name.
Arrays = dict[str, tuple[str, tuple[int, ...]]]


@contextlib.contextmanager
def reached(directory: Path) -> Iterator[Path]:
    """Yields a path to a directory that Orbax and TensorStore take literally, while it is open.

    Orbax takes brackets in a path for a pattern and `/gs/` for a bucket. TensorStore takes `//`
    for a host, and neither takes a name that is not UTF-8. The kernel's own name for an open
    directory has none of that, whatever the directory is called. Unlike a symbolic link, it needs
    no other directory to be written, each process has its own, and a kill leaves nothing behind.
    Orbax wants the same path in all processes that save together, so the number is a fixed one,
    far above those that are in use. Without a /proc, it is the path itself.

    Args:
      directory: A directory that exists.

    Raises:
      OSError: If it cannot be opened.
    """
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # where a process may not have as many open files
            high = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _DESCRIPTOR)
            os.close(descriptor)
            descriptor = high
        path = Path(f"/proc/self/fd/{descriptor}")
        yield path if path.exists() else directory.absolute()
    finally:
        os.close(descriptor)


def of_state(state: Any) -> Arrays:
    """Returns the type and shape of each array of a state, by its name.

    Args:
      state: The state, of arrays or of `jax.ShapeDtypeStruct`.
    """
    found = {}
    for path, leaf in jax.tree_util.tree_leaves_with_path(state):
        if jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key):
            leaf = jax.eval_shape(jax.random.key_data, leaf)
        name = jax.tree_util.keystr(path, simple=True, separator=".")
        found[name] = (str(leaf.dtype), leaf.shape)
    return found


def on_disk(path: Path) -> Arrays:
    """Opens the arrays of a checkpoint; returns what `of_state` returned for its state.

    Args:
      path: What Orbax wrote, as a path inside of one that `reached` yields.

    Raises:
      OSError, ValueError: If they cannot be opened.
    """
    keys = ts.KvStore.open(_store(path)).result().list().result()
    names = [key.removesuffix(_ARRAY).decode() for key in keys if key.endswith(_ARRAY)]
    opening = {name: _open(path, name) for name in names}
    opened = {name: future.result() for name, future in opening.items()}
    return {name: (array.dtype.name, array.shape) for name, array in opened.items()}


def read_step(path: Path) -> int:
    """Returns the step of the state that a checkpoint holds; as `on_disk`."""
    return int(_open(path, "step").result().read().result())


def _store(path: Path) -> dict[str, Any]:
    """Returns what TensorStore calls the files of a checkpoint."""
    return {"driver": "ocdbt", "base": {"driver": "file", "path": f"{path / _TREE}/"}}


def _open(path: Path, name: str) -> Any:
    """Starts to open an array of a checkpoint, to be read; returns a future."""
    return ts.open({"driver": "zarr3", "kvstore": _store(path) | {"path": f"{name}/"}}, read=True)


def difference(found: Arrays, expected: Arrays) -> str | None:
    """Returns what is wrong with the arrays on the disk, in words; None if nothing is."""
    if not found:
        return "it holds no arrays"
    for name in sorted(found.keys() | expected.keys()):
        if name not in found:
            return f"the array {name} is missing"
        if name not in expected:
            return f"it holds an array {name}, which is no part of the state"
        if found[name] != expected[name]:
            there, right = _describe(*found[name]), _describe(*expected[name])
            return f"the array {name} is {there}, and must be {right}"
    return None


def _describe(dtype: str, shape: tuple[int, ...]) -> str:
    return f"{dtype} {list(shape)}"
