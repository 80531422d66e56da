"""Files that come with the package: sealed when they are made, and checked when they are read.

Beside them lies a `SHA256SUMS`, of the form that `sha256sum --check` reads. Arrays are kept by
safetensors, whose files hold no code and are read by every framework.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import safetensors.numpy

from gan_jax.storage.files import replace_synced
from gan_jax.storage.regular import read_regular
from gan_jax.terminal.errors import RunError, reason

_SEALS = "SHA256SUMS"
_LENGTH = 8  # bytes that say how long a file's header is; the header's length is a multiple of it


def read(path: Path) -> bytes:
    """Returns what a file of the package holds.

    Raises:
      RunError: If it is not the file that the package came with.
    """
    try:
        content = read_regular(path)
        sealed = read_regular(path.with_name(_SEALS)).decode()
    except (OSError, UnicodeDecodeError) as error:
        raise RunError(f"{path} cannot be read: {reason(error)}. Reinstall gan_jax") from error
    if f"{digest(content)}  {path.name}" not in sealed.splitlines():
        raise RunError(f"{path} is corrupt: its SHA-256 is another one. Reinstall gan_jax")
    return content


def read_arrays(path: Path) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """Returns the arrays and the metadata that `arrays_to_bytes` was given.

    Raises:
      RunError: As `read`.
    """
    content = read(path)
    header = json.loads(content[_LENGTH : _LENGTH + _header_length(content)])
    return safetensors.numpy.load(content), header["__metadata__"]


def arrays_to_bytes(arrays: Mapping[str, np.ndarray], metadata: Mapping[str, str]) -> bytes:
    """Returns a safetensors file of arrays; equal arguments give equal bytes."""
    content = safetensors.numpy.save(dict(arrays), dict(metadata))
    end = _LENGTH + _header_length(content)
    header = json.loads(content[_LENGTH:end])
    header["__metadata__"] = dict(sorted(metadata.items()))  # the library's order is random
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % _LENGTH)
    return len(text).to_bytes(_LENGTH, "little") + text + content[end:]


def _header_length(content: bytes) -> int:
    return int.from_bytes(content[:_LENGTH], "little")


def write(path: Path, content: bytes) -> None:
    """Writes a file, and its line in `SHA256SUMS`.

    Raises:
      OSError: If it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    seals = path.with_name(_SEALS)
    lines = seals.read_text(encoding="utf-8").splitlines() if seals.exists() else []
    others = [line for line in lines if not line.endswith(f"  {path.name}")]
    lines = sorted([*others, f"{digest(content)}  {path.name}"], key=lambda line: line.split()[1])
    replace_synced(seals, "".join(f"{line}\n" for line in lines))


def digest(content: bytes) -> str:
    """Returns a SHA-256, 64 hex digits."""
    return hashlib.sha256(content).hexdigest()
