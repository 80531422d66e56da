"""The GANs of the package: what they draw and answer is what their files say."""

import json
import re
import shutil
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import pytest

from gan_jax import gan as gan_lib
from gan_jax.pretrained import loading, names
from gan_jax.storage import package_files
from gan_jax.terminal.errors import RunError
from tests.commands import read

ROOT = Path(__file__).parents[2]
MAX_BYTES = 8_000_000


@pytest.mark.parametrize("name", names.WEIGHTS)
def test_the_card_s_numpy_draws_the_samples_of_the_file(name, monkeypatch):
    """Its last line compares them."""
    card = (ROOT / "experiments/pretrained/README.md").read_text()
    (code,) = re.findall(r"```python\n(.*?)```", card, re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(code.replace("tutorial-tuned.safetensors", f"{name}.safetensors"), {})


@pytest.mark.slow
@pytest.mark.parametrize("name", names.WEIGHTS)
def test_a_gan_draws_and_answers_as_its_file_says(name):
    arrays, _ = package_files.read_arrays(loading.path(name))
    z, x, logits = (jnp.asarray(arrays[loading.CHECK + key]) for key in ("z", "x", "logits"))
    restored = loading.load(name)
    gan, state = restored.gan, restored.member(0)
    drawn = gan_lib.generate(gan, gan_lib.generator_params(state), z)
    np.testing.assert_allclose(drawn, x, atol=1e-4)  # another processor rounds otherwise
    asked = gan_lib.discriminator_logits(gan, state.discriminator.params, x)
    np.testing.assert_allclose(asked, logits, atol=1e-3)


@pytest.mark.parametrize(("name", "weights"), names.WEIGHTS.items())
def test_what_a_file_says_of_itself(name, weights):
    about, config = loading.about(name), loading.load(name).config
    assert (about["gan"], config.preset, about["license"]) == (name, name, "Apache-2.0")
    assert (weights == "ema") == (config.ema > 0)
    assert (config.dataset, config.seed, int(about["step"])) == ("mnist", 0, 15_000)
    assert about["command"].startswith(f"python -m gan_jax.train --k 1 --preset {name} --epochs 25")
    assert all(not str(value).startswith("/") for value in json.loads(about["config"]).values())


def test_the_files_are_small():
    assert sum(loading.path(name).stat().st_size for name in names.WEIGHTS) <= MAX_BYTES


def test_a_setting_younger_than_the_file_has_its_default():
    arrays, known = package_files.read_arrays(loading.path("tutorial"))
    fields = json.loads(known["config"])
    del fields["lr_half_life"]
    old = known | {"config": json.dumps(fields)}
    assert loading.from_arrays(arrays, old).config == loading.load("tutorial").config


def test_damage_is_one_line(tmp_path, monkeypatch, command):
    shutil.copytree(loading.DIRECTORY, tmp_path / "copy")
    monkeypatch.setattr(loading, "DIRECTORY", tmp_path / "copy")
    path = loading.path("tutorial")
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(RunError, match=r"corrupt: its SHA-256 is another one. Reinstall gan_jax"):
        loading.load("tutorial")
    result = command("sample", "pretrained:tutorial", "--out", "x.npy")
    assert result.returncode == 1
    assert result.stderr == f"error: {path} is corrupt: its SHA-256 is another one. " + (
        "Reinstall gan_jax\n"
    )


@pytest.mark.slow
def test_pretrained_gans_draw_by_name(command):
    result = command("sample", "pretrained:tutorial-tuned", "--n", 8, "--out", "digits.npy")
    assert result.returncode == 0, result.stderr
    arrays, _ = package_files.read_arrays(loading.path("tutorial-tuned"))
    drawn = np.load("digits.npy").reshape(8, 784)
    np.testing.assert_allclose(drawn, (arrays[loading.CHECK + "x"] + 1) / 2, atol=1e-4)
    result = command("sample", "pretrained:tutorial-tuned", "--n", 8, "--out", "digits.png")
    assert result.returncode == 0, result.stderr
    assert result.stdout == "8 images by the generator at step 15000 -> digits.png\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            "sample pretrained:mnist",
            "pretrained:mnist does not come with gan_jax: there are pretrained:tutorial, "
            "pretrained:tutorial-tuned",
        ),
        (
            "sample pretrained:tutorial --weights ema",
            "--weights ema: pretrained:tutorial holds G's last parameters alone; leave it out",
        ),
        ("sample pretrained:tutorial --member 1", "--member 1: pretrained:tutorial has one member"),
        (
            "evaluate pretrained:tutorial-tuned --weights last",
            "--weights last: pretrained:tutorial-tuned holds the moving average of G's",
        ),
        ("evaluate pretrained:tutorial --every", "--every: pretrained:tutorial is one checkpoint"),
        (
            "evaluate pretrained:tutorial --dataset digits",
            "--dataset digits: pretrained:tutorial was trained on mnist; leave it out",
        ),
        ("evaluate pretrained:", "pretrained: does not come with gan_jax"),
    ],
)
def test_what_there_is_not_is_one_line(command, arguments, message):
    result = command(*arguments.split())
    assert result.returncode == 2
    assert result.stderr.startswith(f"error: {message}")
    assert result.stderr.count("\n") == 1


def test_a_run_directory_may_be_called_like_one(command):
    Path("pretrained:mine").mkdir()
    result = command("sample", "pretrained:mine")
    assert result.stderr == "error: pretrained:mine is no run directory: no config.json\n"


@pytest.mark.slow
def test_pretrained_gan_is_evaluated_with_its_discriminator(mnist_prepared, command):
    flags = ("--mnist-files", mnist_prepared)
    result = command("evaluate", "pretrained:tutorial-tuned", *flags)
    assert result.returncode == 0, result.stderr
    assert "Classifier: mnist CNN 17b9fd1a" in result.stdout
    found = read("tutorial-tuned-evaluation", "metrics.json")
    (record,) = found["models"]
    assert record["parzen"] > 270
    assert 0.3 < record["d_fake"] < record["d_train"] < 0.7
    assert found["facts"]["trained by"] == loading.about("tutorial-tuned")["command"]
