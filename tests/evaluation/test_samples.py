import os
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
    for samples in read:
        assert samples.images.shape == (NUM, 784)
        assert samples.shape == (28, 28)
        assert samples.images.dtype == np.float32
        np.testing.assert_array_equal(samples.images, pixels.reshape(NUM, 784) / np.float32(255))
        assert samples.digest == read[0].digest
    assert "Of more than 10,000 images, the first 10,000 are taken" in capsys.readouterr().err


def good():
    return np.zeros((NUM, 784), np.float32)


def with_value(value):
    samples = good()
    samples[7, 3] = value
    return samples


def digits(low=0.0, high=1.0, dtype=np.float32):
    """Images of which a quarter is white, in some range."""
    return np.tile(np.repeat([high, low], [196, 588]).astype(dtype), (NUM, 1))


def with_value_in_digits(value):
    samples = digits()
    samples[7, 3] = value
    return samples


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (np.zeros(784), r"shape \(784,\): it must be"),
        (np.zeros((NUM, 784, 1), np.uint8), r"it must be .*with x\.squeeze\(\)"),
        (np.zeros((28, 28, NUM), np.uint8), r"first with x\.transpose\(2, 0, 1\)"),
        (np.zeros((NUM, 784), "f4,i4"), "named fields: it must be uint8, or floats"),
        (np.zeros((NUM, 784), complex), "complex128: it must be uint8, or floats"),
        (digits(0, 255, np.int64), r"int64: it must be .*save x\.astype\(numpy\.uint8\)"),
        (digits(0, 256, np.int64), r"int64: it must be uint8, or floats in \[0, 1\]$"),
        (digits(0, 1, bool), r"bool: it must be .*save x\.astype\(numpy\.float32\)"),
        (digits(0, 1, np.uint8), r"bytes that are 0 or 1, where white is 255\. Save x \* 255"),
        (digits(0, 1 / 255), r"divided by 255 twice\. Save x \* 255"),
        (np.zeros((999, 784), np.uint8), "at least 1,000 images are needed, and it holds 999$"),
        (np.zeros((0, 784), np.uint8), "holds no image"),
        (with_value(np.nan), r"image 7 is not finite \(1 are not\)"),
        (with_value(np.inf), "image 7 is not finite"),
        (digits(-1, 1), r"from -1 to 1, .* in \[-1, 1\]: give --range -1,1$"),
        (digits(0, 255), r"from 0 to 255, .* in \[0, 255\]: give --range 0,255$"),
        (digits(0, 2), r"from 0 to 2, .* must be\.$"),
        (digits(0, 16), r"from 0 to 16, .* must be\.$"),
        (digits(-1, 0), r"from -1 to 0, .* must be\.$"),
        (digits(-0.6, 0.6), r"from -0\.6 to 0\.6, .* must be\.$"),
        (digits(-0.4242, 2.8215), r"standardised .*: save x \* 0\.3081 \+ 0\.1307"),
        (with_value_in_digits(-1), r"1 of 7,840,000 pixels .* few: .* save x\.clip\(0, 1\)$"),
        (with_value_in_digits(255), r"1 of 7,840,000 pixels .* few: .* save x\.clip\(0, 1\)$"),
        (with_value_in_digits(1.0021), r"from 0 to 1\.0021, 1 of .* save x\.clip\(0, 1\)$"),
    ],
)
def test_samples_that_are_none_are_one_clear_line(content, message):
    np.save("bad.npy", content)
    with pytest.raises(UsageError, match=message) as error:
        samples_lib.read(Path("bad.npy"))
    assert "\n" not in str(error.value)
    assert "--samples bad.npy" in str(error.value)


@pytest.mark.parametrize("value", [-1e-7, 1.0000001, -1e-3, 1.0009])
def test_what_rounding_has_put_outside_is_clipped_and_said(value, capsys):
    np.save("a.npy", with_value_in_digits(value))
    np.save("b.npy", with_value_in_digits(np.clip(value, 0, 1)))
    samples, expected = (samples_lib.read(Path(name)) for name in ("a.npy", "b.npy"))
    assert samples.digest == expected.digest
    assert samples.images.min() == 0
    assert samples.images.max() == 1
    line = capsys.readouterr().err.splitlines()[0]
    assert line.startswith("1 of 7,840,000 pixels lie outside [0, 1], by up to ")
    assert line.endswith(": they are clipped.")


def test_order_and_type_of_the_numbers_do_not_matter():
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 2, (NUM, 784)).astype(np.float32)
    for i, array in enumerate(
        (pixels.astype(">f8"), np.asfortranarray(pixels), pixels.astype("f2"))
    ):
        np.save(f"{i}.npy", array)
        Path(f"link{i}.npy").symlink_to(f"{i}.npy")
        np.testing.assert_array_equal(samples_lib.read(Path(f"link{i}.npy")).images, pixels)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (np.zeros((NUM, 784), np.uint8), "all images are the same"),
        (np.tile(np.arange(NUM, dtype=np.uint8)[:, None], 784), "hold a single value each"),
        (np.arange(NUM * 784, dtype=np.uint8).reshape(NUM, 784) % 17, "brightest pixel is 0.0627"),
    ],
)
def test_images_that_show_nothing_are_warned_of(content, message, capsys):
    np.save("dull.npy", content)
    samples_lib.read(Path("dull.npy"))
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("WARNING: --samples dull.npy: ")
    assert message in line


def test_exchanged_colours_and_axes_are_noticed_and_others_are_not():
    rng = np.random.default_rng(0)
    real = (rng.random((NUM, 28, 28)) < np.linspace(0, 0.5, 28)).astype(np.float32)
    held = suite.Suite("mnist", real.reshape(NUM, 784), None, None, None, None, None, "")
    assert samples_lib.oddity(real.reshape(NUM, 784), held) is None
    assert samples_lib.oddity(rng.random((NUM, 784)), held) is None
    assert "that of 1 - x" in samples_lib.oddity(1 - real.reshape(NUM, 784), held)
    turned = real.transpose(0, 2, 1).reshape(NUM, 784)
    assert "transpose(0, 2, 1)" in samples_lib.oddity(turned, held)


def header(shape, descr="<f4"):
    text = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}"
    text += " " * (117 - len(text)) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (header("(100000000, 784)"), "promises 313,600,000,000 bytes, and 0 are there"),
        (header("(4611686018427387904, 784)"), "promises .* bytes, and 0 are there"),
        (header("(-5, 784)"), r"its header says that its shape is \(-5, 784\)"),
        (header("(5"), "no .npy file of numbers"),
        (header("(" * 90), "no .npy file of numbers"),
        (header("(5, 784)", "|O"), "it holds Python objects"),
        (b"\x93NUMPY\x03\x00", "its format is version 3.0"),
        (b"\x93NUMPY", "no .npy file of numbers"),
    ],
)
def test_headers_are_not_believed(content, message):
    Path("bad.npy").write_bytes(content)
    with pytest.raises(UsageError, match=message) as error:
        samples_lib.read(Path("bad.npy"))
    assert "\n" not in str(error.value)


def test_what_is_no_regular_file_is_refused_at_once():
    os.mkfifo("pipe.npy")
    with pytest.raises(UsageError, match="it is a pipe, not a regular file"):
        samples_lib.read(Path("pipe.npy"))
    with pytest.raises(UsageError, match="it is a device, not a regular file"):
        samples_lib.read(Path("/dev/zero"))
    Path("loop.npy").symlink_to("loop.npy")
    with pytest.raises(UsageError, match="Too many levels of symbolic links"):
        samples_lib.read(Path("loop.npy"))


def test_files_that_hold_no_array_are_one_clear_line():
    np.save("objects.npy", np.array([{}], object), allow_pickle=True)
    np.savez("archive.npz", good()[:1])
    Path("text.npy").write_text("hello")
    Path("empty.npy").write_text("")
    np.save("cut.npy", good()[:10])
    Path("cut.npy").write_bytes(Path("cut.npy").read_bytes()[:500])
    for name, message in (
        ("nowhere.npy", "there is no such file or directory"),
        (".", "is a directory with arrays: name the file"),
        ("objects.npy", "no .npy file of numbers"),
        ("text.npy", "begins with .68 65 6c 6c.: it must be"),
        ("empty.npy", "is empty"),
        ("cut.npy", "no .npy file of numbers"),
        ("archive.npz", "archive.npz"),
    ):
        with pytest.raises(UsageError, match=message) as error:
            samples_lib.read(Path(name))
        assert "\n" not in str(error.value)
