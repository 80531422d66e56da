"""Exports, read again by what they are for: NumPy, PyTorch, onnxruntime; compared with `sample`."""

import importlib.util
import json
from pathlib import Path

import jax.numpy as jnp
import numpy as np
import pytest
from flax.traverse_util import unflatten_dict
from safetensors.numpy import load_file

from gan_jax import gan as gan_lib
from gan_jax.exporting import museum
from gan_jax.pretrained import loading
from gan_jax.runs import restore
from gan_jax.runs.directory import RunDirectory
from tests.commands import POPULATION, SHORT
from tests.reference import torch_export

TUTORIAL = "pretrained:tutorial"


@pytest.fixture
def export(command):
    """Exports, and returns what was said; what goes wrong is the test's failure."""

    def call(run, *arguments):
        result = command("export", run, *arguments)
        assert result.returncode == 0, result.stderr
        return result.stdout

    return call


def torch_forward(arrays, x, last):
    """What the tutorial's PyTorch classes compute of `(batch, inputs)`, in NumPy."""
    for name in ("hidden0", "hidden1", "hidden2", "out"):
        x = x @ arrays[f"{name}.0.weight"].T + arrays[f"{name}.0.bias"]
        x = np.where(x < 0, 0.2 * x, x) if name != "out" else last(x)
    return x


def test_pytorch_s_layout_draws_what_pytorch_drew_and_jax_draws(export):
    for player in ("generator", "discriminator"):
        said = export(TUTORIAL, "--to", "weights", "--layout", "pytorch", "--player", player)
        assert said.startswith(f"The {player} at step 15000. 8 float32 arrays: hidden0.0.weight")
        assert f"\n-> {player}.safetensors (5." in said
    arrays = {name: load_file(f"{name}.safetensors") for name in ("generator", "discriminator")}
    assert {name: array.shape for name, array in arrays["generator"].items()} == {
        "hidden0.0.weight": (256, 100),
        "hidden0.0.bias": (256,),
        "hidden1.0.weight": (512, 256),
        "hidden1.0.bias": (512,),
        "hidden2.0.weight": (1024, 512),
        "hidden2.0.bias": (1024,),
        "out.0.weight": (784, 1024),
        "out.0.bias": (784,),
    }
    z = torch_export.noise()
    x = torch_forward(arrays["generator"], z, np.tanh)
    d = torch_forward(arrays["discriminator"], x, lambda logits: 1 / (1 + np.exp(-logits)))
    stored = json.loads(torch_export.FILE.read_text())
    np.testing.assert_allclose(x[:, torch_export.PIXELS], stored["pixels"], atol=1e-5)
    np.testing.assert_allclose(d[:, 0], stored["d"], atol=1e-5)
    restored = loading.load("tutorial")
    state, gan = restored.member(0), restored.gan
    ours = gan_lib.generate(gan, state.generator.params, jnp.asarray(z))
    np.testing.assert_allclose(x, ours, atol=1e-5)
    logits = gan_lib.discriminator_logits(gan, state.discriminator.params, ours)
    np.testing.assert_allclose(d[:, 0], 1 / (1 + np.exp(-logits)), atol=1e-5)


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="PyTorch is not installed")
def test_the_tutorial_s_classes_load_the_file_as_it_is(export):
    import torch
    from safetensors.torch import load_file as load_torch

    from tests.reference.make_torch_export import discrimination, generate

    stored = json.loads(torch_export.FILE.read_text())
    players = {"generator": generate(), "discriminator": discrimination()}
    for player, module in players.items():
        export(TUTORIAL, "--to", "weights", "--layout", "pytorch", "--player", player)
        module.load_state_dict(load_torch(f"{player}.safetensors"))
    with torch.no_grad():
        x = players["generator"](torch.tensor(torch_export.noise()))
        d = players["discriminator"](x)
    np.testing.assert_allclose(x[:, torch_export.PIXELS], stored["pixels"], atol=1e-5)
    np.testing.assert_allclose(d[:, 0], stored["d"], atol=1e-5)


def test_flax_s_layout_is_the_tree_of_parameters(export):
    export(TUTORIAL, "--to", "weights")
    params = unflatten_dict(load_file("generator.safetensors"), sep=".")
    restored = loading.load("tutorial")
    z = jnp.asarray(torch_export.noise())
    of_file, of_run = (
        gan_lib.generate(restored.gan, tree, z)
        for tree in (params, restored.member(0).generator.params)
    )
    np.testing.assert_array_equal(of_file, of_run)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "--to {weights,onnx,page} is required"),
        ("--to torch", "invalid choice 'torch'"),
        ("--to weights --opset 17", "--opset is for --to onnx; leave it out"),
        ("--to weights --pixels rgb", "--pixels is for --to onnx; leave it out"),
        ("--to onnx --layout flax", "--layout is for --to weights; leave it out"),
        ("--to onnx --player generator", "--player is for --to weights; leave it out"),
        ("--to weights --player discriminator --weights last", "--weights is for the generator"),
        ("--to page --opset 17", "--opset is for --to onnx; leave it out"),
        ("pretrained:tutorial-tuned --to weights", "--to weights takes one RUN_DIR"),
        ("--to weights --out model.pt", "--out model.pt: must end in .safetensors"),
        ("--to weights --out /dev/null/g.safetensors", "/dev/null is no directory"),
        ("--to weights --step 3", "--step: pretrained:tutorial is one checkpoint; leave it out"),
        ("--to weights --member 1", "--member 1: pretrained:tutorial has one member, 0"),
        ("--to weights --weights ema", "--weights ema: pretrained:tutorial holds G's last"),
    ],
)
def test_bad_input_is_one_clear_line_and_exit_code_2(command, arguments, message):
    result = command("export", TUTORIAL, *arguments.split())
    assert result.returncode == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert not list(Path().iterdir())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--to onnx", "RUN_DIR is required; see python -m gan_jax.export --help"),
        ("--to page --step 3", "--step is of a run: name RUN_DIR, or leave it out"),
        ("--to page --member 1", "--member is of a run: name RUN_DIR, or leave it out"),
        ("--to page --out page.txt", "--out page.txt: must end in .html"),
    ],
)
def test_bad_input_without_a_run_is_one_clear_line_too(command, arguments, message):
    result = command("export", *arguments.split())
    assert (result.returncode, result.stderr) == (2, f"error: {message}\n")
    assert not list(Path().iterdir())


def test_without_its_packages_onnx_says_so(command, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    result = command("export", TUTORIAL, "--to", "onnx")
    message = "--to onnx: onnx and onnxruntime not installed: pip install onnx onnxruntime\n"
    assert (result.returncode, result.stderr) == (2, f"error: {message}")


def test_a_file_that_is_there_is_kept(command):
    Path("generator.safetensors").write_text("mine")
    result = command("export", TUTORIAL, "--to", "weights")
    assert result.returncode == 2
    assert "generator.safetensors exists: name another file, or give --overwrite" in result.stderr
    assert Path("generator.safetensors").read_text() == "mine"


def onnx_images(path, z):
    """What onnxruntime makes of noise."""
    onnxruntime = pytest.importorskip("onnxruntime")
    (images,) = onnxruntime.InferenceSession(path).run(None, {"z": np.asarray(z)})
    return images


@pytest.mark.slow
@pytest.mark.parametrize("opset", [13, 17, 24])
def test_an_onnx_model_draws_jax_s_images_of_any_number(export, opset):
    pytest.importorskip("onnx")
    said = export(TUTORIAL, "--to", "onnx", "--opset", opset)
    assert "From z (batch, 100) float32 of N(0, 1) to images (batch, 28, 28)" in said
    restored = loading.load("tutorial")
    z = jnp.asarray(torch_export.noise())
    samples = gan_lib.generate(restored.gan, restored.member(0).generator.params, z)
    images = gan_lib.denormalize(restored.gan, samples).reshape(-1, 28, 28)
    for num in (1, torch_export.NUM):
        found = onnx_images("generator.onnx", z[:num])
        assert found.dtype == np.float32
        np.testing.assert_allclose(found, images[:num], atol=1e-5)
    export(TUTORIAL, "--to", "onnx", "--opset", opset, "--pixels", "rgb", "--out", "rgb.onnx")
    colours = onnx_images("rgb.onnx", z)
    assert (colours.dtype, colours.shape) == (np.uint8, (torch_export.NUM, 3, 28, 28))
    for colour in range(3):
        np.testing.assert_allclose(colours[:, colour] / 255, images, atol=0.5 / 255 + 1e-5)


@pytest.mark.slow
def test_an_onnx_model_says_where_it_is_from(export):
    onnx = pytest.importorskip("onnx")
    export(TUTORIAL, "--to", "onnx")
    model = onnx.load("generator.onnx")
    facts = {prop.key: prop.value for prop in model.metadata_props}
    assert facts["caption"].endswith("tutorial, non_saturating, k = 1, seed 0, step 15,000")
    assert (facts["noise"], facts["step"], facts["seed"]) == ("N(0, 1)", "15000", "0")


@pytest.fixture(scope="module", params=["single", "population", "paper", "own"])
def trained_run(request, module_path, command):
    """A run of each kind: one seed, several, the paper's networks, images of another size."""
    out = module_path / request.param
    flags = {"single": (), "population": POPULATION, "paper": ("--preset", "paper"), "own": ()}
    data = ()
    if request.param == "own":
        images = np.random.default_rng(0).integers(0, 256, (60, 9, 13), np.uint8)
        np.save(module_path / "own.npy", images)
        data = ("--dataset", module_path / "own.npy")
    result = command("train", *SHORT, *flags[request.param], *data, "--out", out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.mark.slow
def test_every_kind_of_run_is_exported(export, command, trained_run):
    """At its first checkpoint, and the last member of it."""
    pytest.importorskip("onnx")
    run = RunDirectory(trained_run)
    restored = restore.restore(run, 20)
    i, gan = len(restored.members) - 1, restored.gan
    which = ("--step", 20, "--member", i)
    export(trained_run, "--to", "onnx", *which)
    z = gan_lib.sample_noise(gan, restored.member(i).key, 5)
    samples = gan_lib.generate(gan, restored.member(i).generator.params, z)
    images = gan_lib.denormalize(gan, samples).reshape(5, *restored.config.image_shape)
    np.testing.assert_allclose(onnx_images("generator.onnx", z), images, atol=1e-5)

    export(trained_run, "--to", "weights", "--player", "discriminator", *which)
    params = unflatten_dict(load_file("discriminator.safetensors"), sep=".")
    of_file, of_run = (
        gan_lib.discriminator_logits(gan, tree, samples)
        for tree in (params, restored.member(i).discriminator.params)
    )
    np.testing.assert_array_equal(of_file, of_run)
    said = export(trained_run, "--to", "page", *which)  # tests/exporting opens such pages
    assert said.startswith("A page to open in a browser, with ")
    assert (trained_run / "gan.html").exists()
    if trained_run.name == "own":
        images = trained_run.with_name("own.npy")
        images.rename("moved.npy")
        moved = command("export", trained_run, "--to", "page", *which, "--overwrite")
        np.save(images, 255 - np.load("moved.npy"))
        changed = command("export", trained_run, "--to", "page", *which, "--overwrite")
        Path("moved.npy").rename(images)
        assert (moved.returncode, changed.returncode) == (0, 0)
        for result, why in ((moved, "there is no"), (changed, "own.npy holds others than")):
            assert "WARNING: the page shows no real images: " in result.stderr
            assert why in result.stderr
    result = command("export", trained_run, "--to", "weights", "--layout", "pytorch", *which)
    if restored.config.preset == "paper":
        assert result.returncode == 2
        assert "the tutorial's classes have no network of the preset paper" in result.stderr
        return
    assert result.returncode == 0, result.stderr
    x = torch_forward(load_file("generator.safetensors"), np.asarray(z), np.tanh)
    np.testing.assert_allclose(x, samples, atol=1e-5)


@pytest.mark.slow
def test_runs_of_other_images_or_noise_share_no_page(command, run, tmp_path):
    paper = tmp_path / "paper"
    assert command("train", *SHORT, "--preset", "paper", "--out", paper).returncode == 0
    for other, why in (
        (TUTORIAL, f"{TUTORIAL} has images of mnist, and {run} images of digits"),
        (paper, f"{paper} has z of 100 components of U(-sqrt(3), sqrt(3)), and {run} z of 100"),
    ):
        result = command("export", run, other, "--to", "page")
        assert result.returncode == 2
        assert why in result.stderr
        assert result.stderr.count("\n") == 1
    assert not list(Path().glob("*.html"))


@pytest.mark.slow
def test_networks_too_large_for_a_page_are_one_clear_line(command, run, monkeypatch):
    monkeypatch.setattr(museum, "MAX_BYTES", 100_000)
    result = command("export", run, "--to", "page")
    assert result.returncode == 2
    assert "networks for images of 28 x 28 pixels do not fit in 0.1 MB" in result.stderr
    assert not list(run.glob("*.html"))


def test_as_many_real_images_are_carried_as_there_is_room_for():
    images = np.random.default_rng(0).integers(0, 256, (400, 150 * 150), np.uint8)
    images[:, 0] = np.arange(400) // 2
    carried = museum.carried_images(images)
    bytes_in_text = carried.size * 4 / 3  # noise cannot be deflated
    assert 0.95 * museum.MAX_BYTES / 4 < bytes_in_text <= museum.MAX_BYTES / 4
    assert carried[0, 0] == 0
    assert carried[-1, 0] > 190
    assert len(museum.carried_images(images[:, :64])) == museum.NUM_REAL
    assert len(museum.carried_images(images[:0])) == 0


@pytest.mark.slow
def test_a_step_that_is_not_there_or_corrupt_is_one_clear_line(command, run):
    result = command("export", run, "--to", "weights", "--step", 30)
    assert (result.returncode, result.stderr) == (
        2,
        f"error: --step 30: {run} has checkpoints of step 20, 40\n",
    )
    (run / "checkpoints/20/SHA256SUMS").unlink()
    result = command("export", run, "--to", "weights", "--step", 20)
    assert result.returncode == 2
    assert result.stderr == "error: --step 20: this checkpoint is corrupt: SHA256SUMS is missing\n"
    assert not list(Path().glob("*.safetensors"))
