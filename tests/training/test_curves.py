import pytest
from PIL import Image

from gan_jax.training import curves

NAMES = ("d_loss", "g_loss", "d_real", "d_fake", "d_grad_norm", "g_grad_norm")


@pytest.mark.parametrize("value", [0.5, 0.0])
def test_curves_are_drawn(tmp_path, value):
    metrics = [{"step": s} | dict.fromkeys(NAMES, value) for s in (10, 20)]
    curves.training_curves(metrics, "a title", tmp_path / "curves.png")
    with Image.open(tmp_path / "curves.png") as picture:
        assert picture.width > 800


@pytest.mark.parametrize("num", [2, 8])
def test_curves_of_several_seeds_and_settings_are_drawn_diverged_ones_too(num, tmp_path):
    def line(step, setting, values):
        known = [v for v in values if v is not None]
        mean = sum(known) / len(known) if known else None
        interval = 0.1 if len(known) > 1 else None
        return {
            "step": step,
            "setting": setting,
            **dict.fromkeys(NAMES, mean),
            "ci95": dict.fromkeys(NAMES, interval),
            "per_seed": dict.fromkeys(NAMES, values),
        }

    metrics = [line(10, "calm", [0.4] * num), line(10, "wild", [None] * num)]
    metrics += [line(20, "calm", [0.5] * (num - 1) + [None]), line(20, "wild", [None] * num)]
    path = tmp_path / "curves.png"
    curves.training_curves(metrics, "a title", path, lambda line: line["setting"])
    with Image.open(path) as picture:
        assert picture.height > 700
