"""Files of the package: sealed, the same bytes each time, and refused when they have changed."""

import numpy as np
import pytest

from gan_jax.storage import package_files
from gan_jax.terminal.errors import RunError

ARRAYS = {"b": np.arange(6, dtype=np.float32).reshape(2, 3), "a": np.array([1, -2], np.int8)}
KNOWN = {key: key.upper() for key in "zyxwvutsrq"}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "weights" / "w.safetensors"
    package_files.write(path, b"another")
    package_files.write(path.with_name("other.json"), b"{}")
    package_files.write(path, package_files.arrays_to_bytes(ARRAYS, KNOWN))
    return path


def test_arrays_are_read_as_they_were_written(file):
    arrays, known = package_files.read_arrays(file)
    assert known == KNOWN
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        np.testing.assert_array_equal(arrays[name], array, strict=True)
    assert package_files.read(file.with_name("other.json")) == b"{}"
    assert len(file.with_name("SHA256SUMS").read_text().splitlines()) == 2


def test_equal_arrays_are_equal_bytes(file):
    """The library orders the metadata at random."""
    again = [package_files.arrays_to_bytes(ARRAYS, KNOWN) for _ in range(5)]
    assert set(again) == {file.read_bytes()}


@pytest.mark.parametrize("where", [9, 40, -1])
def test_a_flipped_bit_is_said(file, where):
    content = bytearray(file.read_bytes())
    content[where] ^= 1
    file.write_bytes(content)
    with pytest.raises(RunError, match=r"w\.safetensors is corrupt: .* Reinstall gan_jax"):
        package_files.read_arrays(file)


@pytest.mark.parametrize("gone", ["w.safetensors", "SHA256SUMS"])
def test_a_missing_file_is_said(file, gone):
    file.with_name(gone).unlink()
    with pytest.raises(RunError, match=r"cannot be read: No such file.*\. Reinstall gan_jax"):
        package_files.read(file)
