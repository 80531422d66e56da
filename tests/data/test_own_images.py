"""The user's own images from the command line: trained on, moved, trained on, drawn, checked."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_jax.data import datasets
from tests.commands import read
from tests.data.test_files import write_idx, write_picture

TINY = ("--batch-size", "20", "--log-every", "5", "--sample-every", "10", "--checkpoint-every", "5")


def bars(num, height, width):
    """Upright bars of several lengths, `(n, height, width)` uint8, and the class of each."""
    images = np.zeros((num, height, width), np.uint8)
    labels = np.arange(num) % 3
    for i, label in enumerate(labels):
        images[i, 2 : height - 2 - 2 * label, 4 + i % 5 : 9 + i % 5] = 255
    return images, labels


def write_npz(path):
    images, labels = bars(70, 16, 12)
    path.with_suffix(".npz").parent.mkdir(exist_ok=True)
    np.savez(path.with_suffix(".npz"), images=images, labels=labels)
    return path.with_suffix(".npz"), (16, 12)


def write_emnist(path):
    for split, num in (("train", 60), ("test", 20)):
        images, labels = bars(num, 28, 28)
        images = np.ascontiguousarray(images.transpose(0, 2, 1))
        write_idx(path / f"emnist-letters-{split}-images-idx3-ubyte.gz", images)
        write_idx(path / f"emnist-letters-{split}-labels-idx1-ubyte.gz", labels + 1)
    return path, (28, 28)


def write_pictures(path):
    for i, (image, label) in enumerate(zip(*bars(70, 24, 20), strict=True)):
        write_picture(path / "abc"[label] / f"{i}.png", image)
    return path, (24, 20)


@pytest.mark.slow
@pytest.mark.parametrize("write", [write_npz, write_emnist, write_pictures])
def test_own_images_are_trained_on_moved_trained_on_and_drawn(write, command, tmp_path):
    place, shape = write(tmp_path / "own")
    run = tmp_path / "run"
    result = command("train", "--dataset", place, *TINY, "--steps", "10", "--out", run)
    assert result.returncode == 0, result.stderr
    assert read(run, "config.json")["image_shape"] == list(shape)
    assert read(run, "config.json")["dataset"] == str(place)
    assert result.stdout.startswith("own train: 60 images from ")

    moved = tmp_path / "elsewhere" / place.name
    moved.parent.mkdir()
    shutil.move(place, moved)
    gone = command("train", "--dataset", place, *TINY, "--steps", "20", "--out", run)
    assert gone.returncode == 2
    assert "there is no such file or directory" in gone.stderr
    assert command("doctor", run).returncode == 1
    result = command("train", "--dataset", moved, *TINY, "--steps", "20", "--out", run)
    assert result.returncode == 0, result.stderr
    assert read(run, "config.json")["dataset"] == str(moved)
    sessions = read(run, "provenance.json")["sessions"]
    assert [session["from_step"] for session in sessions] == [0, 10]
    found = command("doctor", run)
    assert f"dataset         {moved} train" in found.stdout

    picture = tmp_path / "drawn.png"
    result = command("sample", run, "--n", "6", "--out", picture)
    assert result.returncode == 0, result.stderr
    with Image.open(picture) as drawn:
        rows = drawn.height // shape[0]
        assert drawn.height - rows * shape[0] < shape[0]

    whole = command("train", "--dataset", moved, *TINY, "--steps", "20", "--out", tmp_path / "b")
    assert whole.returncode == 0, whole.stderr
    digests = [read(one, "summary.json")["state_sha256"] for one in (run, tmp_path / "b")]
    assert digests[0] == digests[1]

    other = command("train", "--dataset", moved, "--invert", *TINY, "--steps", "20", "--out", run)
    assert other.returncode == 2
    assert "holds a run with another configuration" in other.stderr
    assert "dataset fingerprint" in other.stderr


def test_files_with_mnist_s_own_content_have_its_fingerprint():
    images, _ = bars(30, 28, 28)
    labels = (np.arange(30) % 10).astype(np.uint8)
    for split in ("train", "t10k"):
        write_idx(f"own/{split}-images-idx3-ubyte.gz", images)
        write_idx(f"own/{split}-labels-idx1-ubyte.gz", labels)
    own = datasets.load("./own", "train[:7]")
    assert own.fingerprint == datasets.fingerprint(images.reshape(30, 784), labels)
    assert own.images.shape == (7, 784)
    assert own.name == str(Path("own").absolute())
    np.savez("own.npz", images=images)
    assert datasets.load("./own.npz").fingerprint != own.fingerprint
    assert datasets.load("./own.npz").labels is None


def test_the_shape_is_part_of_the_fingerprint():
    images, labels = bars(30, 16, 12)
    np.savez("a.npz", images=images, labels=labels)
    np.savez("b.npz", images=images.reshape(30, 12, 16), labels=labels)
    assert datasets.load("./a.npz").fingerprint != datasets.load("./b.npz").fingerprint


@pytest.mark.slow
def test_a_run_is_evaluated_against_its_own_images_alone(finished, command):
    images, labels = bars(40, 28, 28)
    np.savez("other.npz", images=images, labels=labels)
    result = command("evaluate", finished, "--dataset", "./other.npz")
    assert result.returncode == 2
    assert "--dataset ./other.npz holds other images than" in result.stderr
