"""Taking GANs elsewhere: `python -m gan_jax.export` writes weights, an ONNX model, or a page.

A file of weights or a model holds one player of one member at one checkpoint: what `sample` draws
with.
"""

import dataclasses
import importlib.util
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import tyro

from gan_jax import __version__, captions, trained
from gan_jax.config import ResolvedConfig
from gan_jax.pretrained import names
from gan_jax.runs import contents
from gan_jax.storage import files
from gan_jax.terminal import cli, output
from gan_jax.terminal.errors import RunError, UsageError

if TYPE_CHECKING:
    import numpy as np

    from gan_jax.gan import Params
    from gan_jax.runs.restore import Restored

PROG = "python -m gan_jax.export"

_SUFFIXES = {"weights": ".safetensors", "onnx": ".onnx", "page": ".html"}
# The options that only one format has, with what None stands for.
_DEFAULTS: dict[str, dict[str, Any]] = {
    "weights": {"player": "generator", "layout": "flax"},
    "onnx": {"pixels": "float", "opset": 17},
    "page": {},
}
_EXTRA = ("onnx", "onnxruntime")
_NUM_CHECKED = 16  # images
_TOLERANCE = 1e-4  # of a pixel between 0 and 1; rounding makes up to 1e-5


@dataclasses.dataclass(frozen=True)
class ExportConfig:
    """Write a trained player to a file for other programs, or to a page that a browser opens."""

    to: Literal["weights", "onnx", "page"]
    """weights: a player's parameters, as safetensors. onnx: the generator from noise to images, for
    any runtime of ONNX; takes the packages onnx and onnxruntime. page: an HTML file in which the
    generator draws under your hand, and small GANs train while you watch; without RUN_DIR, the
    latter alone."""

    run_dirs: Annotated[
        tyro.conf.Positional[tuple[Path, ...]],
        tyro.conf.arg(metavar="[RUN_DIR ...]", help_behavior_hint=""),
    ] = ()
    """The run directory that `python -m gan_jax.train` wrote; or pretrained:tutorial-tuned or
    pretrained:tutorial, which come with gan_jax. A page takes several, of the same dataset, and
    shows them side by side."""

    member: int = 0
    """Which member of a population, counted from 0; with one setting, in the order of seeds. With
    several runs, this, --step and --weights are for each of them."""

    step: Annotated[
        int | None, tyro.conf.arg(metavar="INT", help_behavior_hint="(default: the newest valid)")
    ] = None
    """The step of the checkpoint."""

    weights: Annotated[
        Literal["ema", "last"] | None,
        tyro.conf.arg(help_behavior_hint="(default: ema where the run keeps it)"),
    ] = None
    """The moving average of the generator's parameters (train --ema), or the last ones."""

    player: Annotated[
        Literal["generator", "discriminator"] | None,
        tyro.conf.arg(help_behavior_hint="(default: generator)"),
    ] = None
    """With --to weights: whose."""

    layout: Annotated[
        Literal["flax", "pytorch"] | None, tyro.conf.arg(help_behavior_hint="(default: flax)")
    ] = None
    """With --to weights: names and shapes of the arrays. flax: the tree of parameters, its paths
    joined by dots. pytorch: the state dict of the tutorial's classes."""

    pixels: Annotated[
        Literal["float", "rgb"] | None, tyro.conf.arg(help_behavior_hint="(default: float)")
    ] = None
    """With --to onnx: float32 in [0, 1], (batch, height, width); or uint8, (batch, 3, height,
    width), as programs that measure colour images expect them."""

    opset: Annotated[
        int | None, tyro.conf.arg(metavar="INT", help_behavior_hint="(default: 17)")
    ] = None
    """With --to onnx: the version of ONNX's operators, at least 13."""

    out: Annotated[
        Path | None,
        tyro.conf.arg(
            metavar="FILE",
            help_behavior_hint="(default: generator.onnx, PLAYER.safetensors, RUN_DIR/gan.html)",
        ),
    ] = None
    """The file to write."""

    overwrite: bool = False
    """Replace the file if it exists."""


def completed(options: ExportConfig) -> ExportConfig:
    """Returns the options with their format's defaults; checks them without reading the run.

    Raises:
      UsageError: If one is wrong, or is not for this format; names it.
    """
    for to, defaults in _DEFAULTS.items():
        for name in defaults:
            if to != options.to and getattr(options, name) is not None:
                raise UsageError(f"--{name} is for --to {to}; leave it out")
    defaults = _DEFAULTS[options.to]
    given = {name: value for name in defaults if (value := getattr(options, name)) is not None}
    chosen = defaults | given
    if not options.run_dirs:
        _check_without_run(options)
    elif len(options.run_dirs) > 1 and options.to != "page":
        raise UsageError(f"--to {options.to} takes one RUN_DIR: only a page shows several")
    if chosen.get("player") == "discriminator" and options.weights is not None:
        raise UsageError("--weights is for the generator: D has no moving average; leave it out")
    suffix = _SUFFIXES[options.to]
    out = options.out or _default_out(options, chosen.get("player", "generator"))
    if out.suffix != suffix:
        raise UsageError(f"--out {out}: must end in {suffix}")
    files.check_output(out, overwrite=options.overwrite)
    if options.to == "onnx":
        _check_opset(chosen["opset"])
    return dataclasses.replace(options, **chosen, out=out)


def _default_out(options: ExportConfig, player: str) -> Path:
    """Returns the file to write; of one run's page, where `evaluate` looks for it."""
    if options.to != "page":
        return Path(player + _SUFFIXES[options.to])
    paths = options.run_dirs
    own = len(paths) == 1 and names.name(paths[0]) is None and paths[0].is_dir()
    return (paths[0] if own else Path()) / contents.PAGE


def _check_without_run(options: ExportConfig) -> None:
    if options.to != "page":
        raise UsageError(f"RUN_DIR is required; see {cli.called(PROG)} --help")
    given = {"member": options.member != 0, "step": options.step, "weights": options.weights}
    for name, value in given.items():
        if value:
            raise UsageError(f"--{name} is of a run: name RUN_DIR, or leave it out")


def _check_opset(opset: int) -> None:
    missing = [name for name in _EXTRA if importlib.util.find_spec(name) is None]
    if missing:
        raise UsageError(
            f"--to onnx: {' and '.join(missing)} not installed: pip install {' '.join(_EXTRA)}"
        )
    from gan_jax.exporting.onnx_model import MAX_OPSET, MIN_OPSET

    if not MIN_OPSET <= opset <= MAX_OPSET:
        raise UsageError(f"--opset {opset}: must be from {MIN_OPSET} to {MAX_OPSET}")


def main() -> int:
    """Exports as the command line says; returns the exit code."""
    options = completed(cli.parse(ExportConfig, PROG))
    assert options.out is not None
    if options.to == "page":
        content, what = _page(options)
    else:
        (path,) = options.run_dirs
        restored, params = trained.load(path, options.member, options.weights, options.step)
        make = {"weights": _weights, "onnx": _onnx}[options.to]
        content, how = make(options, restored, params)
        what = f"The {options.player or 'generator'} at step {restored.step}. {how}"
    with files.output(options.out) as file:
        file.write(content)
    output.say(what)
    size = f"{len(content) / 1e6:.1f} MB" if len(content) > 1e5 else f"{len(content) / 1e3:.0f} kB"
    output.say(f"-> {options.out} ({size})")
    return 0


def _page(options: ExportConfig) -> tuple[bytes, str]:
    """Returns a page's content, with a museum or the theatre alone, and what it is."""
    from gan_jax.exporting import page

    flags = {"member": options.member, "step": options.step, "weights": options.weights}
    given = [word for name, value in flags.items() if value for word in (f"--{name}", str(value))]
    words = shlex.join([*map(str, options.run_dirs), "--to", "page", *given])
    command = f"{cli.called(PROG)} {words}"
    if not options.run_dirs:
        return page.render(command).encode(), "A page that trains GANs while you watch"

    from gan_jax.exporting import exhibits, museum

    collection = exhibits.collect(options.run_dirs, options.member, options.weights, options.step)
    real = _real_images(options.run_dirs[0], collection.first.config)
    shown = museum.build(collection, real)
    content = page.render(command, collection.caption, shown).encode()
    num, left_out = len(shown["generators"]), shown["leftOut"]
    what = f"A page to open in a browser, with {num} generator{'s' * (num > 1)}"
    return content, what + (f"; for {left_out} more there is no room" if left_out else "")


def _real_images(path: Path, config: ResolvedConfig) -> "np.ndarray":
    """Returns the images that were trained on; none, and says why, where they cannot be had."""
    import numpy as np

    from gan_jax.data import datasets
    from gan_jax.data.source import DataSource
    from gan_jax.runs.directory import RunDirectory

    run = RunDirectory(path) if names.name(path) is None else None
    try:
        found = datasets.load(config.dataset, config.split, DataSource(recorded=config.source))
    except (datasets.DatasetUnavailable, UsageError) as error:
        why = str(error)
    else:
        if run is None or found.fingerprint == run.fingerprint():
            return found.images
        why = f"{config.dataset} holds others than {run.path} was trained on"
    output.say(f"WARNING: the page shows no real images: {why}", stderr=True)
    return np.zeros((0, config.dim), np.uint8)


def _facts(options: ExportConfig, restored: "Restored") -> dict[str, str]:
    """Returns what a file says of itself."""
    from gan_jax import presets

    config, member = restored.config, restored.members[options.member]
    return {
        "caption": captions.caption(config, member=member, step=restored.step),
        "preset": config.preset,
        "seed": str(member.seed),
        "step": str(restored.step),
        "noise": presets.noise_distribution(config),
        "image_shape": "{} x {}".format(*config.image_shape),
        "gan_jax": __version__,
    }


def _weights(options: ExportConfig, restored: "Restored", params: "Params") -> tuple[bytes, str]:
    """Returns a safetensors file's content, and what it is."""
    from gan_jax.exporting import networks, weights
    from gan_jax.storage import package_files

    gan = restored.gan
    network = gan.generator
    if options.player == "discriminator":
        network, params = gan.discriminator, restored.member(options.member).discriminator.params
    if options.layout == "flax":
        arrays = weights.flax_arrays(params)
    elif restored.config.preset.startswith("tutorial"):
        arrays = weights.pytorch_arrays(networks.layers(network, params))
    else:
        raise UsageError(
            f"--layout pytorch: the tutorial's classes have no network of the preset "
            f"{restored.config.preset}; give --layout flax"
        )
    content = package_files.arrays_to_bytes(arrays, _facts(options, restored))
    return content, f"{len(arrays)} float32 arrays: {', '.join(list(arrays)[:2])}, ..."


def _onnx(options: ExportConfig, restored: "Restored", params: "Params") -> tuple[bytes, str]:
    """Returns an ONNX model's content, and what it is; compares its images with JAX's."""
    import jax
    import numpy as np

    from gan_jax import gan as gan_lib
    from gan_jax.exporting import networks, onnx_model

    assert options.pixels is not None
    assert options.opset is not None
    gan, shape = restored.gan, restored.config.image_shape
    facts = _facts(options, restored)
    model = onnx_model.build(
        networks.layers(gan.generator, params),
        gan.pixel_range,
        shape,
        pixels=options.pixels,
        opset=options.opset,
        facts=facts,
    )
    z = np.asarray(gan_lib.sample_noise(gan, jax.random.key(0), _NUM_CHECKED))
    with jax.default_matmul_precision("float32"):  # a GPU may round to fewer digits
        images = gan_lib.denormalize(gan, gan_lib.generate(gan, params, z))
    found = onnx_model.images(model, z)
    if options.pixels == "rgb":
        found = found[:, 0] / np.float32(255)
    off = float(np.abs(found - images.reshape(found.shape)).max())
    allowed = _TOLERANCE + (0.5 / 255 if options.pixels == "rgb" else 0)
    if off > allowed:
        raise RunError(
            f"onnxruntime's images differ from JAX's by {off:.2g}, more than {allowed:.2g}"
        )
    height, width = shape
    form = f"(batch, {height}, {width}) float32 in [0, 1]"
    if options.pixels == "rgb":
        form = f"(batch, 3, {height}, {width}) uint8"
    return model.SerializeToString(), (
        f"From z (batch, {gan.latent_dim}) float32 of {facts['noise']} to images {form}; "
        f"{_NUM_CHECKED} of onnxruntime's differ from JAX's by at most {off:.1g}"
    )


if __name__ == "__main__":
    cli.run(main)
