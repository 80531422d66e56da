import os
from pathlib import Path

import pytest

from gan_jax.training.tensorboard import TensorBoard, scalars


def all_scalars(directory):
    return sorted(value for path in directory.iterdir() for value in scalars(path))


def write(directory, first_step, *steps):
    board = TensorBoard(directory, first_step)
    for step in steps:
        board.add_scalars({"a": step / 2, "b": float(step)}, step)
    return board


def test_values_are_on_the_disk_at_once(tmp_path):
    directory = tmp_path / "tensorboard"
    board = write(directory, 0, 10)
    assert all_scalars(directory) == [("a", 10, 5.0), ("b", 10, 10.0)]
    board.close()


@pytest.mark.parametrize("name", ["s3:", "gs:x"])
def test_relative_path_that_begins_like_a_bucket_is_a_directory(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(Path(name), 0, 10).close()
    assert all_scalars(Path(name)) == [("a", 10, 5.0), ("b", 10, 10.0)]


def test_continued_run_has_each_value_once(tmp_path):
    write(tmp_path, 0, 10, 20, 30).close()
    write(tmp_path, 20, 30, 40).close()
    write(tmp_path, 30, 40).close()
    expected = [(tag, step, step * scale) for tag, scale in (("a", 0.5), ("b", 1.0))
                for step in (10, 20, 30, 40)]  # fmt: skip
    assert all_scalars(tmp_path) == expected
    write(tmp_path, 0).close()
    assert all_scalars(tmp_path) == []
    assert len(os.listdir(tmp_path)) == 1


def test_file_cut_short_or_damaged_gives_what_comes_before(tmp_path):
    write(tmp_path, 0, 10, 20).close()
    (path,) = tmp_path.iterdir()
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    assert len(scalars(path)) == 3
    path.write_bytes(content[:-20] + b"\xff" * 16 + content[-4:])
    assert len(scalars(path)) == 3
    write(tmp_path, 15, 20).close()
    assert [value[1] for value in all_scalars(tmp_path)] == [10, 20, 10, 20]
