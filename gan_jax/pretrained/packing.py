"""Parameters packed for files: a weight takes a byte, a quarter of what it took.

Each output unit of a kernel has a scale, its largest absolute weight divided by 127, and its
weights are rounded to multiples of it. Biases stay float32. What that changes is measured in
experiments/pretrained.
"""

from typing import Any

import numpy as np
from flax.traverse_util import flatten_dict, unflatten_dict

_STEPS = 127  # from 0 to an output unit's largest weight
_SCALE = ".scale"


def pack(params: Any) -> dict[str, np.ndarray]:
    """Returns the arrays to keep of parameters, by their paths in the tree.

    Args:
      params: A tree of float32 arrays: biases `(outputs,)` and kernels `(inputs, outputs)`.
    """
    flat: dict[str, Any] = flatten_dict(params, sep=".")
    arrays = {}
    for path, array in flat.items():
        array = np.asarray(array)
        if array.ndim == 1:
            arrays[path] = array
            continue
        scale = _scales(array)
        arrays[path] = np.rint(array / scale[None]).astype(np.int8)
        arrays[path + _SCALE] = scale
    return arrays


def _scales(kernel: np.ndarray) -> np.ndarray:
    """Returns each output unit's scale, `(outputs,)`, of which its largest weight is `_STEPS`."""
    largest = np.abs(kernel).max(axis=0)
    return np.where(largest > 0, largest / np.float32(_STEPS), np.float32(1))


def unpack(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    """Returns the tree that `pack` was given, its kernels rounded; the same bits everywhere."""
    flat = {}
    for path, array in arrays.items():
        if not path.endswith(_SCALE):
            scale = arrays.get(path + _SCALE)
            flat[path] = array if scale is None else array.astype(np.float32) * scale[None]
    return unflatten_dict(flat, sep=".")
