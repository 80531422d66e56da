import numpy as np
import pytest
from PIL import Image

from gan_jax.terminal import images as images_lib
from gan_jax.terminal.images import animate, image_grid, image_rows


def test_grid_shows_every_image_in_reading_order():
    images = np.zeros((5, 784), np.float32)
    images[:, :] = np.linspace(0.2, 1, 5)[:, None]
    picture = np.asarray(image_grid(images, "five", scale=1))
    below = picture[28:]  # three columns, two rows of 30 pixels
    assert below.shape == (60, 90)
    centres = [[below[15 + 30 * r, 15 + 30 * c] for c in range(3)] for r in range(2)]
    assert np.ravel(centres).tolist() == [51, 102, 153, 204, 255, 0]


def test_caption_is_drawn_and_fits():
    images = np.zeros((1, 28, 28), np.float32)
    picture = np.asarray(image_grid(images, "a caption wider than one small image"))
    caption = picture[:28]
    assert caption.min() < 100
    assert (caption[:, -5:] == 255).all()
    assert picture.shape[1] > 100


def test_animation_plays_all_pictures_and_rests_on_the_last(tmp_path):
    paths = [tmp_path / f"step-{i}.png" for i in range(3)]
    for i, path in enumerate(paths):
        image_grid(np.full((4, 784), i / 4, np.float32), f"step {i}").save(path)
    animate(paths, tmp_path / "a.gif")
    with Image.open(tmp_path / "a.gif") as gif:
        assert gif.n_frames == 3
        assert gif.info["loop"] == 0
        durations = []
        for i in range(3):
            gif.seek(i)
            durations.append(gif.info["duration"])
    assert durations == [200, 200, 2000]


def test_animation_of_very_many_pictures_keeps_first_and_last(tmp_path, monkeypatch):
    monkeypatch.setattr(images_lib, "_MAX_FRAMES", 4)
    paths = [tmp_path / f"{i:02}.png" for i in range(20)]
    for i, path in enumerate(paths):
        Image.new("L", (10, 10), 10 * i).save(path)
    animate(paths, tmp_path / "a.gif")
    with Image.open(tmp_path / "a.gif") as gif:
        assert gif.n_frames == 4
        gif.seek(3)
        assert gif.convert("L").getpixel((0, 0)) == pytest.approx(190, abs=2)


def test_rows_show_each_member_s_images_behind_its_label():
    images = np.zeros((2, 3, 784), np.float32)
    images[0], images[1] = 0.2, 1.0
    picture = np.asarray(image_rows(images, ["seed 3", "seed 4"], "two members"))
    assert picture.shape[0] == 28 + 2 * 90
    centres = [[picture[28 + 45 + 90 * r, -45 - 90 * c] for c in range(3)] for r in range(2)]
    assert centres == [[51] * 3, [255] * 3]
    margin = picture[28:, : -3 * 90]
    assert margin[:90].min() < 100
    assert margin[90:].min() < 100
