from pathlib import Path

import numpy as np
import pytest

from gan_jax.evaluation import samples as samples_lib
from gan_jax.evaluation import suite
from gan_jax.terminal.errors import UsageError

NUM = suite.NUM_SAMPLES


def test_uint8_and_floats_of_both_shapes_are_the_same_samples(capsys):
    pixels = np.random.default_rng(0).integers(0, 256, (NUM, 28, 28), np.uint8)
    np.save("bytes.npy", pixels)
    np.save("floats.npy", (pixels / np.float32(255)).reshape(NUM, 784))
    np.save("doubles.npy", np.concatenate([pixels / np.float32(255), np.zeros((5, 28, 28))]))
    read = [samples_lib.read(Path(f"{name}.npy")) for name in ("bytes", "floats", "doubles")]
    for samples, digest in read:
        assert samples.shape == (NUM, 784)
        assert samples.dtype == np.float32
        np.testing.assert_array_equal(samples, pixels.reshape(NUM, 784) / np.float32(255))
        assert digest == read[0][1]
    assert "Of 10,005 images, the first 10,000 are taken" in capsys.readouterr().err


def good():
    return np.zeros((NUM, 784), np.float32)


def with_value(value):
    samples = good()
    samples[7, 3] = value
    return samples


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (np.zeros((NUM, 32, 32)), r"shape \(10000, 32, 32\): it must be \(n, 28, 28\)"),
        (np.zeros(784), r"shape \(784,\): it must be"),
        (np.zeros((NUM, 1, 28, 28)), "it must be"),
        (np.zeros((NUM, 784), np.int64), "int64: it must be uint8, or floats"),
        (np.zeros((NUM, 784), bool), "bool: it must be uint8, or floats"),
        (np.zeros((NUM - 1, 784), np.uint8), "9,999 images: 10,000 are needed"),
        (with_value(np.nan), r"image 7 is not finite \(1 are not\)"),
        (with_value(np.inf), "image 7 is not finite"),
        (with_value(-1), r"from -1 to 0: .* in \[0, 1\]. Map \[-1, 1\] there"),
        (with_value(255), r"from 0 to 255: floats must be in \[0, 1\]\.$"),
    ],
)
def test_samples_that_are_none_are_one_clear_line(content, message):
    np.save("bad.npy", content)
    with pytest.raises(UsageError, match=message) as error:
        samples_lib.read(Path("bad.npy"))
    assert "\n" not in str(error.value)
    assert "--samples bad.npy" in str(error.value)


def test_files_that_hold_no_array_are_one_clear_line():
    np.save("objects.npy", np.array([{}], object), allow_pickle=True)
    np.savez("archive.npz", good()[:1])
    Path("text.npy").write_text("hello")
    Path("empty.npy").write_text("")
    np.save("cut.npy", good()[:10])
    Path("cut.npy").write_bytes(Path("cut.npy").read_bytes()[:500])
    for name, message in (
        ("nowhere.npy", "cannot be read: No such file"),
        (".", "cannot be read: Is a directory"),
        ("objects.npy", "no .npy file of numbers"),
        ("text.npy", "no .npy file of numbers"),
        ("empty.npy", "no .npy file of numbers"),
        ("cut.npy", "no .npy file of numbers"),
        ("archive.npz", "is an archive"),
    ):
        with pytest.raises(UsageError, match=message) as error:
            samples_lib.read(Path(name))
        assert "\n" not in str(error.value)
