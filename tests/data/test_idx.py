"""The four original files: their content counts, however they are packed."""

import gzip
import hashlib
import os
import re
import shutil
import struct

import numpy as np
import pytest

from gan_jax.data import idx
from gan_jax.terminal.errors import UsageError

NAMES = sum(idx.FILES.values(), ())


@pytest.fixture
def directory(tmp_path, monkeypatch):
    """A directory of four small files, whose content is recorded; the published ones are lost."""
    contents = {}
    (tmp_path / "files").mkdir()
    for i, name in enumerate(NAMES):
        shape = (7, 28, 28) if "images" in name else (7,)
        content = struct.pack(f">HBB{len(shape)}I", 0, 8, len(shape), *shape)
        content += np.full(shape, i, np.uint8).tobytes()
        (tmp_path / "files" / name).write_bytes(gzip.compress(content))
        contents[name] = hashlib.sha256(content).hexdigest()
    monkeypatch.setitem(idx.CONTENT, "mnist", contents)
    return tmp_path / "files"


def find(directory, name="mnist"):
    return idx.find(name, directory, dict.fromkeys(NAMES, "0" * 64))


def test_files_packed_anew_or_unpacked_are_taken(directory):
    packed, unpacked, dotted, _ = (directory / name for name in NAMES)
    content = gzip.decompress(packed.read_bytes())
    packed.write_bytes(gzip.compress(content, compresslevel=1, mtime=5))
    unpacked.with_suffix("").write_bytes(gzip.decompress(unpacked.read_bytes()))
    unpacked.unlink()
    plain = gzip.decompress(dotted.read_bytes())
    dotted.with_name("t10k-images.idx3-ubyte").write_bytes(plain)
    dotted.unlink()
    found = find(directory)
    assert list(found) == list(NAMES)
    for i, path in enumerate(found.values()):
        assert (idx.read_idx(path) == i).all()


def test_files_whose_content_is_not_recorded_must_be_the_published_ones(directory, monkeypatch):
    monkeypatch.setattr(idx, "CONTENT", {})
    with pytest.raises(UsageError, match="not the file that TFDS records for kmnist"):
        find(directory, "kmnist")
    published = {
        name: hashlib.sha256((directory / name).read_bytes()).hexdigest() for name in NAMES
    }
    assert idx.find("kmnist", directory, published)


def swap(path, other):
    shutil.copy(other, path)


def cut(path, other):
    path.write_bytes(path.read_bytes()[:-12])


def write_text(path, other):
    path.write_bytes(gzip.compress(b"\x89PNG, not IDX"))


def promise_more(path, other):
    path.write_bytes(struct.pack(">HBB3I", 0, 8, 3, 2**32 - 1, 28, 28))


def change(path, other):
    content = bytearray(gzip.decompress(path.read_bytes()))
    content[-1] ^= 1
    path.write_bytes(gzip.compress(content))


def bomb(path, other):
    path.write_bytes(gzip.compress(bytes(2000)))


def pipe(path, other):
    path.unlink()
    os.mkfifo(path)


def remove(path, other):
    path.unlink()


@pytest.mark.parametrize(
    ("harm", "message"),
    [
        (swap, "holds mnist's t10k-images-idx3-ubyte"),
        (cut, "is corrupt, or no file of mnist: it cannot be unpacked"),
        (write_text, "it is no IDX file of bytes, it begins with '89 50 4e 47'"),
        (promise_more, "its header promises 3,367,254,359,280 bytes, and 0 are there"),
        (change, "does not hold mnist's train-images-idx3-ubyte: the SHA-256"),
        (bomb, "it holds more than 1,000 bytes"),
        (pipe, "it is a pipe, not a regular file"),
        (remove, "No such file or directory"),
    ],
)
def test_what_is_wrong_with_a_file_is_one_line(directory, monkeypatch, harm, message):
    if harm is bomb:
        monkeypatch.setattr(idx, "_MAX_BYTES", 1000)
    harm(directory / NAMES[0], directory / NAMES[2])
    with pytest.raises(UsageError, match=re.escape(message)) as error:
        find(directory)
    assert str(error.value).startswith(f"--mnist-files: {directory / NAMES[0]}")
    assert "\n" not in str(error.value)
