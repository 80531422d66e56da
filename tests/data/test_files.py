"""The user's own images: every form that is taken, and one line for everything that is not."""

import gzip
import io
import os
import struct
import warnings
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_jax.data import files
from gan_jax.terminal.errors import UsageError

RNG = np.random.default_rng(0)
PIXELS = RNG.integers(0, 256, (14, 20, 24), np.uint8)
LABELS = np.arange(14) % 3
EMNIST = ("emnist-train-images-idx3-ubyte.gz", "emnist-train-labels-idx1-ubyte.gz")
TYPES = {"u1": 0x08, "i1": 0x09, ">i2": 0x0B, ">i4": 0x0C, ">f4": 0x0D}


def idx_bytes(array, dtype="u1"):
    head = struct.pack(f">HBB{array.ndim}I", 0, TYPES[dtype], array.ndim, *array.shape)
    return head + array.astype(dtype).tobytes()


def write_idx(path, array, dtype="u1"):
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    content = idx_bytes(array, dtype)
    path.write_bytes(gzip.compress(content, 1) if path.suffix == ".gz" else content)


def write_picture(path, pixels=PIXELS[0], **options):
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    image.save(path, **options)


def whole(path, **options):
    """Both splits of what a path holds."""
    return files.load(Path(path), **options), files.load(Path(path), "test", **options)


def assert_held_out(train, test, pixels: np.ndarray = PIXELS, labels: np.ndarray | None = LABELS):
    """Every seventh image is test, the others train."""
    rows = np.arange(len(pixels)) % 7 == 6
    np.testing.assert_array_equal(train.images, pixels[~rows])
    np.testing.assert_array_equal(test.images, pixels[rows])
    if labels is None:
        assert train.labels is test.labels is None
    else:
        np.testing.assert_array_equal(train.labels, labels[~rows])
        np.testing.assert_array_equal(test.labels, labels[rows])


@pytest.mark.parametrize(
    "array",
    [
        PIXELS,
        PIXELS[..., None],
        PIXELS[:, None],
        np.asfortranarray(PIXELS),
        (PIXELS / np.float32(255)),
        (PIXELS / 255.0).astype(">f8"),
    ],
    ids=["nhw", "nhw1", "n1hw", "fortran", "floats", "doubles"],
)
def test_arrays_of_every_shape_and_type_are_the_same_images(array, capsys):
    np.save("own.npy", array)
    assert_held_out(*whole("own.npy"), labels=None)
    said = capsys.readouterr().err
    assert said.count("each seventh image is held out as test, 2 of 14") == 1
    assert said.count("round(255 x)") == (array.dtype.kind == "f")


def test_flat_images_are_squares():
    np.save("own.npy", PIXELS[:, :16, :16].reshape(14, 256))
    assert_held_out(*whole("own.npy"), pixels=PIXELS[:, :16, :16], labels=None)


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_npz_holds_labels_and_test_images(save):
    save("own.npz", images=PIXELS, labels=LABELS)
    assert_held_out(*whole("own.npz"))
    save(
        "own.npz",
        images=PIXELS,
        labels=LABELS[:, None],
        test_images=PIXELS[:3],
        test_labels=[2] * 3,
    )
    train, test = whole("own.npz")
    np.testing.assert_array_equal(train.images, PIXELS)
    np.testing.assert_array_equal(train.labels, LABELS)
    np.testing.assert_array_equal(test.images, PIXELS[:3])
    np.testing.assert_array_equal(test.labels, [2, 2, 2])
    assert train.class_names is None
    save("own.npz", x_train=PIXELS, y_train=LABELS, x_test=PIXELS[:3], y_test=LABELS[:3])
    np.testing.assert_array_equal(whole("own.npz")[1].images, PIXELS[:3])


def test_classes_that_do_not_count_from_0_are_named_by_their_numbers():
    np.savez("own.npz", images=PIXELS, labels=LABELS * 300 + 1)
    train, test = whole("own.npz")
    assert_held_out(train, test)
    assert train.class_names == test.class_names == ("1", "301", "601")


@pytest.mark.parametrize(
    "names",
    [
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "t10k-", "t10k-"),
        ("train-images.idx3-ubyte", "train-labels.idx1-ubyte", "t10k-", "t10k-"),
        (*EMNIST, "emnist-test-", "emnist-test-"),
        ("a_training_pictures.bin", "b_training_classes.bin", "test_pictures", "x_test_classes"),
    ],
    ids=["mnist", "dotted", "emnist", "any"],
)
def test_idx_files_are_paired_by_name(names):
    images, labels, *test = names
    if test[0].endswith("-"):
        prefix = images[: images.index("images")]
        test = [name.replace(prefix, test[0]) for name in (images, labels)]
    write_idx(f"own/{images}", PIXELS)
    write_idx(f"own/{labels}", LABELS)
    write_idx(f"own/{test[0]}", PIXELS[:5])
    write_idx(f"own/{test[1]}", LABELS[:5])
    Path("own/README.txt").write_text("not an image")
    train, test = whole("own")
    np.testing.assert_array_equal(train.images, PIXELS)
    np.testing.assert_array_equal(train.labels, LABELS)
    np.testing.assert_array_equal(test.images, PIXELS[:5])
    np.testing.assert_array_equal(test.labels, LABELS[:5])


def test_a_file_of_images_finds_its_labels_and_its_test_images():
    for kind, count in (("letters", 14), ("digits", 9)):
        for split, num in (("train", count), ("test", 3)):
            stem = f"own/emnist-{kind}-{split}"
            write_idx(f"{stem}-images-idx3-ubyte.gz", PIXELS[:num])
            write_idx(f"{stem}-labels-idx1-ubyte.gz", LABELS[:num] + 1)
    train, test = whole("own/emnist-digits-train-images-idx3-ubyte.gz")
    assert (len(train.images), len(test.images)) == (9, 3)
    assert train.class_names == ("1", "2", "3")
    with pytest.raises(UsageError, match=r"several files of images: emnist-digits-train.*Name one"):
        files.load(Path("own"))
    with pytest.raises(UsageError, match="holds the test images: name emnist-digits-train-images"):
        files.load(Path("own/emnist-digits-test-images-idx3-ubyte.gz"))
    with pytest.raises(UsageError, match="holds labels: name the file of the images"):
        files.load(Path("own/emnist-digits-test-labels-idx1-ubyte.gz"))


def test_of_qmnist_s_extended_labels_the_class_is_taken():
    write_idx("own/qmnist-train-images-idx3-ubyte", PIXELS)
    extended = np.stack([LABELS, *RNG.integers(0, 9999, (7, 14))], axis=1)
    write_idx("own/qmnist-train-labels-idx2-int", extended, ">i4")
    assert_held_out(*whole("own"))


def test_one_file_packed_and_unpacked_is_one_file():
    write_idx("own/train-images-idx3-ubyte", PIXELS)
    write_idx("own/train-images-idx3-ubyte.gz", PIXELS)
    assert_held_out(*whole("own"), labels=None)


def test_a_folder_of_pictures_and_a_folder_of_classes(capsys):
    for i, pixels in enumerate(PIXELS):
        write_picture(f"loose/{i:02}.png", pixels)
        write_picture(f"classed/{'abc'[LABELS[i]]}/{i:02}.PNG", pixels)
        write_picture(f"apart/train/{LABELS[i] + 9}/{i:02}.png", pixels)
    write_picture("apart/test/10/0.png", PIXELS[4])
    Path("classed/.DS_Store").write_text("hidden")
    Path("classed/labels.csv").write_text("1")
    Path("classed/a/notes.txt").write_text("1")
    assert_held_out(*whole("loose"), labels=None)
    assert "left out" not in capsys.readouterr().err
    order = np.argsort(LABELS, kind="stable")
    train, test = whole("classed")
    assert_held_out(train, test, PIXELS[order], LABELS[order])
    assert train.class_names == ("a", "b", "c")
    assert "classed: 2 other files are left out, as " in capsys.readouterr().err
    train, test = whole("apart")
    np.testing.assert_array_equal(train.images, PIXELS[order])
    assert train.class_names == ("9", "10", "11")
    np.testing.assert_array_equal(test.images, PIXELS[[4]])
    np.testing.assert_array_equal(test.labels, [1])


def test_a_single_subdirectory_is_no_class():
    for i, pixels in enumerate(PIXELS):
        write_picture(f"celeba/images/{i:02}.png", pixels)
    assert_held_out(*whole("celeba"), labels=None)


def test_grey_pictures_of_every_kind_are_taken():
    write_picture("own/0.png", Image.fromarray(PIXELS[0] > 99))
    write_picture("own/1.jpg", PIXELS[1], quality=100)
    write_picture("own/2.jpeg", np.full((20, 24), 77, np.uint8))
    images = files.load(Path("own")).images
    np.testing.assert_array_equal(images[0], (PIXELS[0] > 99) * np.uint8(255))
    assert np.abs(images[1].astype(int) - PIXELS[1]).max() < 9
    assert (images[2] == 77).all()


def test_colours_are_made_grey_where_that_is_asked_for():
    colours = RNG.integers(0, 256, (14, 20, 24, 3), np.uint8)
    grey = np.stack([np.asarray(Image.fromarray(one).convert("L")) for one in colours])
    for i, pixels in enumerate(colours):
        write_picture(f"own/{i:02}.png", pixels)
    np.save("last.npy", colours)
    np.save("first.npy", colours.transpose(0, 3, 1, 2))
    for path in ("own", "last.npy", "first.npy"):
        assert_held_out(*whole(path, grayscale=True), pixels=grey, labels=None)
        with pytest.raises(UsageError, match="in colour: give --grayscale"):
            files.load(Path(path))
    write_picture("palette/0.png", Image.fromarray(colours[0]).quantize(8))
    assert files.load(Path("palette"), grayscale=True).images.shape == (1, 20, 24)


def test_transposed_and_inverted():
    np.save("own.npy", PIXELS)
    assert_held_out(*whole("own.npy", transpose=True), PIXELS.transpose(0, 2, 1), None)
    assert_held_out(*whole("own.npy", invert=True), 255 - PIXELS, None)


def strokes(num=200):
    """Slender upright strokes on black, taller than wide, as digits are; `(n, 28, 28)`."""
    images = np.zeros((num, 28, 28), np.uint8)
    for i in range(num):
        images[i, 4:24, 10 + i % 5 : 13 + i % 7] = 200
    return images


@pytest.mark.parametrize(
    ("change", "hint"),
    [
        (lambda x: x, None),
        (lambda x: x.transpose(0, 2, 1), "--transpose"),
        (lambda x: 255 - x, "--invert"),
        (lambda x: x[:50].transpose(0, 2, 1), None),
        (lambda x: x.transpose(0, 2, 1)[:, :20], None),
        (lambda x: RNG.integers(0, 256, x.shape, np.uint8), None),
        (lambda x: np.concatenate([x, x.transpose(0, 2, 1)]), None),
    ],
)
def test_images_that_look_turned_or_reversed_get_a_hint(change, hint, capsys):
    np.save("own.npy", change(strokes()))
    whole("own.npy")
    lines = [line for line in capsys.readouterr().err.splitlines() if "give --" in line]
    assert [line for line in lines if hint and hint in line] == lines
    assert len(lines) == (hint is not None)


def npz(**arrays):
    return lambda: np.savez("bad.npz", **arrays)


def npy(array):
    return lambda: np.save("bad.npy", array)


def raw(name, content):
    def write():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)

    return write


def picture(pixels, **options):
    return lambda: write_picture("bad/1.png", pixels, **options)


def two(*writers):
    return lambda: [write() for write in writers]


def png(pixels=PIXELS[0]):
    content = io.BytesIO()
    Image.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


def png_of_size(width, height):
    """A PNG of a few bytes whose header promises much."""
    content = png()
    header = content[12:16] + struct.pack(">II", width, height) + content[24:29]
    return content[:12] + header + struct.pack(">I", zlib.crc32(header)) + content[33:]


def with_value(value):
    images = PIXELS / np.float32(255)
    images[3, 5, 6] = value
    return images


def zip_bomb():
    with zipfile.ZipFile("bad.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("images.npy", b"\x93NUMPY")
    content = bytearray(Path("bad.npz").read_bytes())
    struct.pack_into("<I", content, content.index(b"PK\1\2") + 24, 2**32 - 2)
    Path("bad.npz").write_bytes(content)


def fifo(name):
    def write():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(name)

    return write


def loop():
    Path("bad").mkdir()
    Path("bad/1.png").symlink_to("1.png")


COLOUR = np.zeros((20, 24, 3), np.uint8)
ALPHA = np.zeros((20, 24, 4), np.uint8)
HUGE = "{'descr': '|u1', 'fortran_order': False, 'shape': (90000000, 28, 28), }"
NPY_HEADER = b"\x93NUMPY\x01\0" + struct.pack("<H", 118) + HUGE.ljust(117).encode() + b"\n"
BAD = {
    "nothing there": (lambda: None, "there is no such file or directory"),
    "an empty file": (raw("bad", b""), "is empty$"),
    "another file": (raw("bad", b"GIF89a"), "begins with '47 49 46 38': it must be a directory"),
    "a pickle": (raw("bad", b"\x80\x04\x95"), "begins with '80 04 95': it must be"),
    "a pipe": (fifo("bad"), "it is a pipe, not a regular file"),
    "a symlink loop": (lambda: Path("bad").symlink_to("bad"), "cannot be read: Too many levels"),
    "an empty directory": (lambda: Path("bad").mkdir(), "is an empty directory"),
    "a directory of text": (raw("bad/a.txt", b"a"), "holds no image"),
    "a directory of arrays": (raw("bad/a.npz", b"a"), "name the file, as bad/a.npz"),
    "objects": (npy(np.array([{}, 1], object)), "it holds Python objects"),
    "strings": (npy(np.array(["a", "b"])), "is of <U1: it must be uint8, or floats"),
    "complex numbers": (npy(PIXELS.astype(complex)), "is of complex128: it must be"),
    "a huge header": (raw("bad.npy", NPY_HEADER), "promises 70,560,000,000 bytes, and 0 are there"),
    "a .npy cut short": (two(npy(PIXELS), lambda: os.truncate("bad.npy", 999)), "promises 6,720"),
    "one dimension": (npy(PIXELS.ravel()), r"has shape \(6720,\): it must be"),
    "flat, no square": (npy(PIXELS.reshape(14, 480)), r"480 is no square: .* x\.reshape\(-1, HEI"),
    "images last": (npy(np.zeros((28, 28, 6000), np.uint8)), r"first with x\.transpose\(2, 0, 1\)"),
    "an axis too much": (npy(PIXELS.reshape(14, 1, 480)), r"x\.squeeze\(\)"),
    "colours": (npy(np.stack([PIXELS] * 3, -1)), "in colour: give --grayscale"),
    "transparency": (npy(np.stack([PIXELS] * 4, -1)), "Leave out the transparency"),
    "no rows": (npy(PIXELS[:0]), r"holds no image: its shape is \(0, 20, 24\)"),
    "integers": (npy(PIXELS.astype(np.int64)), r"is of int64: .* save x\.astype\(numpy\.uint8\)"),
    "16 bits": (npy(PIXELS.astype(np.uint16) * 257), r"is of uint16: .* save \(x >> 8\)"),
    "truth values": (npy(PIXELS > 99), r"is of bool: .* save x\.astype\(numpy\.float32\)"),
    "bytes of 0 and 1": (npy((PIXELS > 99).astype("u1")), r"white is 255\. Save x \* 255"),
    "black": (npy(PIXELS * np.uint8(0)), "shows nothing: every pixel is 0"),
    "grey": (npy(PIXELS * np.uint8(0) + np.uint8(7)), "shows nothing: every pixel is 7"),
    "single pixels": (npy(PIXELS[:, :1, :1]), "an image of one pixel shows nothing"),
    "NaN": (npy(with_value(np.nan)), r"image 3 is not finite \(1 are not\)"),
    "infinity": (npy(with_value(np.inf)), "image 3 is not finite"),
    "from -1 to 1": (npy(PIXELS / 127.5 - 1), r"in \[-1, 1\]: save \(x \+ 1\) / 2"),
    "floats to 255": (npy(PIXELS.astype(float)), r"in \[0, 255\]: save x / 255"),
    "an outlier": (npy(with_value(7)), r"1 of 6,720 pixels outside .* save x\.clip\(0, 1\)"),
    "other names": (npz(pictures=PIXELS), "holds no array `images`, but pictures: save them"),
    "too few labels": (npz(images=PIXELS, labels=LABELS[:9]), "of 14 images, there are 9 labels"),
    "negative labels": (npz(images=PIXELS, labels=LABELS - 1), "the label -1 at image 0"),
    "labels of floats": (npz(images=PIXELS, labels=LABELS / 2), "labels of float64: they must be"),
    "one-hot labels": (npz(images=PIXELS, labels=np.eye(3)[LABELS]), r"save x\.argmax\(1\)"),
    "300 classes": (
        npz(images=np.repeat(PIXELS, 30, 0), labels=np.arange(420)),
        "labels of 420 classes: at most 256",
    ),
    "labels of objects": (npz(images=PIXELS, labels=np.array([{}] * 14)), "holds Python objects"),
    "test labels alone": (
        npz(images=PIXELS, test_labels=LABELS),
        "test_labels, and no test images",
    ),
    "a class of the test images alone": (
        npz(images=PIXELS, labels=LABELS, test_images=PIXELS, test_labels=LABELS + 1),
        "lacks 1 of the classes that the test images have, such as 3: leave these images out",
    ),
    "half the labels": (
        npz(images=PIXELS, labels=LABELS, test_images=PIXELS),
        "images has labels, and .*: test_images has none: save those of both",
    ),
    "two sizes": (
        npz(images=PIXELS, test_images=PIXELS[:, :9]),
        "its images are 24 x 20 pixels, and the test images 24 x 9",
    ),
    "a damaged archive": (raw("bad.npz", b"PK\3\4nothing"), "is corrupt, or no .npz file"),
    "a zip bomb": (zip_bomb, "images promises 4,294,967,294 bytes, packed in 8: it is not read"),
    "an IDX file cut short": (
        raw("bad/train-images-idx3-ubyte", idx_bytes(PIXELS)[:-1]),
        "train-images-idx3-ubyte is corrupt: .* 6,720 bytes, and 6,719 are there",
    ),
    "an IDX file unpacked halfway": (
        raw("bad/train-images-idx3-ubyte.gz", gzip.compress(idx_bytes(PIXELS))[:-200]),
        "train-images-idx3-ubyte.gz is corrupt: Compressed file ended",
    ),
    "an IDX file with too much": (
        raw("bad/train-images-idx3-ubyte.gz", gzip.compress(idx_bytes(PIXELS) + b"1")),
        "promises 6,720 bytes, and more are there",
    ),
    "an IDX file of something else": (
        raw("bad/train-images-idx3-ubyte.gz", b"<html>"),
        "is corrupt: it is no IDX file: it begins with '3c 68 74 6d'",
    ),
    "an empty IDX file": (raw("bad/train-images-idx3-ubyte", b""), "no IDX file: it is empty"),
    "a huge IDX header": (
        raw("bad/a", struct.pack(">HBB3I", 0, 8, 3, 2**31, 2**31, 2**31)),
        "its header promises 9,903,520,314,283,042,199,192,993,792 bytes",
    ),
    "an IDX header cut short": (raw("bad/a", b"\0\0\x08\x03\0\0"), "its header is cut short"),
    "labels without images": (lambda: write_idx("bad/a", LABELS), "of labels, and none of images"),
    "IDX labels of another length": (
        two(lambda: write_idx("bad/images", PIXELS), lambda: write_idx("bad/labels", LABELS[1:])),
        "images: of 14 images, there are 13 labels",
    ),
    "IDX files and pictures": (
        two(lambda: write_idx("bad/images", PIXELS), picture(PIXELS[0])),
        "holds both IDX files and pictures",
    ),
    "a picture in colour": (picture(COLOUR), "1.png is in colour: give --grayscale"),
    "a palette": (picture(Image.new("P", (24, 20))), "1.png has a palette of colours: give --gray"),
    "an alpha channel": (picture(ALPHA), r"1.png has transparency \(alpha\): save it without"),
    "a transparent colour": (picture(PIXELS[0], transparency=0), r"has transparency \(alpha\)"),
    "16 bits a pixel": (picture(PIXELS[0].astype("u2")), "1.png has more than 8 bits a pixel"),
    "ink": (
        lambda: write_picture("bad/1.jpg", Image.new("CMYK", (24, 20))),
        "1.jpg is of mode CMYK: save it grey",
    ),
    "a PNG cut short": (
        raw("bad/1.png", png()[:-99]),
        "1.png is corrupt: ",
    ),
    "a PNG cut in the middle": (
        raw("bad/1.png", png()[: len(png()) // 2]),
        "1.png is corrupt: (it has been cut short|image file is truncated)",
    ),
    "an empty PNG": (raw("bad/1.png", b""), "1.png is no PNG or JPEG file: delete it"),
    "a text named PNG": (raw("bad/1.png", b"hello"), "1.png is no PNG or JPEG file"),
    "a pipe named PNG": (fifo("bad/1.png"), "1.png cannot be read: it is a pipe"),
    "a PNG that links to itself": (loop, "1.png cannot be read: Too many levels"),
    "a large picture": (raw("bad/1.png", png_of_size(4000, 3000)), "too large, 4000 x 3000 pixels"),
    "a huge picture": (raw("bad/1.png", png_of_size(2**20, 2**20)), "1.png is too large"),
    "mixed sizes": (
        two(picture(PIXELS[0]), lambda: write_picture("bad/2.png", PIXELS[1, :9])),
        "1.png has 24 x 20 pixels, 2.png 24 x 9 pixels",
    ),
    "pictures beside classes": (
        two(picture(PIXELS[0]), lambda: write_picture("bad/a/2.png", PIXELS[1])),
        "there are pictures, as 1.png, beside the subdirectory a",
    ),
    "a class that only the test has": (
        two(
            lambda: write_picture("bad/train/a/1.png"),
            lambda: write_picture("bad/train/b/1.png"),
            lambda: write_picture("bad/test/c/1.png"),
        ),
        "test/c has pictures, and train/c has none",
    ),
    "too many classes": (
        lambda: [write_picture(f"bad/{i}/1.png", PIXELS[0, :2, :2]) for i in range(257)],
        "257 subdirectories of pictures, each a class: there may be 256",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_used_is_one_clear_line(kind):
    write, message = BAD[kind]
    write()
    paths = [path for path in ("bad", "bad.npy", "bad.npz") if os.path.lexists(path)]
    path = Path(*paths[:1] or ["missing"])
    with warnings.catch_warnings(action="error"), pytest.raises(UsageError, match=message) as error:
        files.load(path)
    assert "\n" not in str(error.value)
    assert str(error.value).startswith(f"--dataset {path}")
    print(error.value)


def test_one_picture_is_no_directory_of_them():
    write_picture("bad.png")
    with pytest.raises(UsageError, match="is one picture: name the directory"):
        files.load(Path("bad.png"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_directory_without_rights_is_named():
    Path("bad").mkdir(mode=0)
    with pytest.raises(UsageError, match="bad cannot be read: Permission denied"):
        files.load(Path("bad"))


def test_samples_of_every_form_are_floats():
    floats = PIXELS / np.float32(255)
    np.save("floats.npy", floats)
    np.save("signed.npy", floats * 2 - 1)
    np.savez("bytes.npz", images=PIXELS, labels=LABELS)
    write_idx("samples-idx3-ubyte.gz", PIXELS)
    for i, pixels in enumerate(PIXELS):
        write_picture(f"pictures/{i:02}.png", pixels)
    for name in ("floats.npy", "bytes.npz", "samples-idx3-ubyte.gz", "pictures"):
        images = files.read_images(Path(name), f"--samples {name}")
        assert images.dtype == np.float32
        np.testing.assert_array_equal(images, floats)
    signed = files.read_images(Path("signed.npy"), "--samples signed.npy", value_range=(-1, 1))
    np.testing.assert_allclose(signed, floats, atol=1e-6)
    assert len(files.read_images(Path("floats.npy"), "--samples floats.npy", num=3)) == 3
    with pytest.raises(UsageError, match=r"pixels lie outside --range 0,0\.5"):
        files.read_images(Path("floats.npy"), "--samples floats.npy", value_range=(0, 0.5))
