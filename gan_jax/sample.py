"""Drawing images with a trained generator: `sample` from Python, `python -m gan_jax.sample`."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import tyro

from gan_jax import captions, library, trained
from gan_jax.storage import files
from gan_jax.terminal import cli, output, streams
from gan_jax.terminal.errors import UsageError

if TYPE_CHECKING:
    import numpy as np

    from gan_jax.gan import GAN, Params
    from gan_jax.runs.directory import RunDirectory
    from gan_jax.runs.restore import Restored

PROG = "python -m gan_jax.sample"

PIECE = 20_000  # images that are drawn at once
_MAX_PICTURED = 10_000  # Pillow warns of pictures larger than that


@dataclasses.dataclass(frozen=True)
class SampleConfig:
    """Draw images with the generator of a run's newest valid checkpoint, or a pretrained one."""

    run_dir: Annotated[tyro.conf.Positional[Path], tyro.conf.arg(metavar="RUN_DIR")]
    """The run directory that `python -m gan_jax.train` wrote; or pretrained:tutorial-tuned or
    pretrained:tutorial, which come with gan_jax."""

    n: int = 64
    """How many images."""

    seed: int = 0
    """Seed of the noise."""

    member: int = 0
    """Which member of a population, counted from 0; with one setting, in the order of seeds."""

    weights: Annotated[
        Literal["ema", "last"] | None,
        tyro.conf.arg(help_behavior_hint="(default: ema where the run keeps it)"),
    ] = None
    """The moving average of the generator's parameters (train --ema), or the last ones."""

    out: Path = Path("samples.png")
    """FILE.png: one picture of all images. FILE.npy: float32 in [0, 1], (n, height, width), as
    many as the disk holds."""

    overwrite: bool = False
    """Replace the file if it exists."""


def check_seed(seed: int) -> None:
    """Checks the seed of the noise.

    Raises:
      UsageError: If it is out of range.
    """
    if not 0 <= seed < 2**32:
        raise UsageError(f"--seed {seed}: must be from 0 to 2**32 - 1 = {2**32 - 1}")


def check_number(n: int) -> None:
    """Checks how many images are asked for.

    Raises:
      UsageError: If it is less than one.
    """
    if n < 1:
        raise UsageError(f"--n {n}: must be at least 1")


def check(options: SampleConfig) -> None:
    """Checks what can be checked of the options without reading the run.

    Raises:
      UsageError: If one is wrong; names it.
    """
    check_number(options.n)
    check_seed(options.seed)
    if options.out.suffix not in (".png", ".npy"):
        raise UsageError(f"--out {options.out}: must end in .png or .npy")
    if options.out.suffix == ".png" and options.n > _MAX_PICTURED:
        raise UsageError(
            f"--n {options.n}: a picture shows at most {_MAX_PICTURED:,} images; name a file that "
            "ends in .npy with --out"
        )
    files.check_output(options.out, overwrite=options.overwrite)


def main() -> int:
    """Samples as the command line says; returns the exit code."""
    options = cli.parse(SampleConfig, PROG)
    check(options)
    return _write(options, *trained.load(options.run_dir, options.member, options.weights))


def sample(
    run: "RunDirectory | Path | str",
    n: int = 64,
    *,
    seed: int = 0,
    member: int = 0,
    weights: Literal["ema", "last"] | None = None,
    progress: bool = True,
) -> "np.ndarray":
    """Draws images with the generator of a run's newest valid checkpoint.

    Like `train.train`, it prints nothing, and may be called anywhere and as often as you like.

    Args:
      run: What `train.train` returned, the path of a run directory, or `pretrained:NAME`.
      n: How many images.
      seed: Seed of the noise.
      member: Which member of a population, counted from 0.
      weights: `ema`, the moving average of the generator's parameters, or `last`; None takes the
        average where the run keeps it.
      progress: Whether to show a bar, in a notebook or, on a terminal, on standard error.

    Returns:
      `(n, height, width)` float32 in [0, 1], black 0: the images that the command writes.

    Raises:
      UsageError: If there is no such run, checkpoint, member or average; a ValueError.
      RunError: If the run cannot be read, or its checkpoints are corrupt; a RuntimeError.
    """
    check_number(n)
    check_seed(seed)
    arguments = f"{str(getattr(run, 'path', run))!r}, {n}, seed={seed}, member={member}"
    text = f"gan_jax.sample.sample({arguments}, weights={weights!r})"
    with library.call(text, progress=progress):
        import numpy as np

        from gan_jax.runs.directory import run_directory

        restored, params = trained.load(run_directory(run).path, member, weights)
        images = np.concatenate(list(_pieces(restored.gan, params, seed, n)))
        return images.reshape(n, *restored.config.image_shape)


def _write(options: SampleConfig, restored: "Restored", params: "Params") -> int:
    import numpy as np

    from gan_jax.terminal import images

    config = restored.config
    files.check_file("--out", options.out, options.n * 4 * config.dim)  # of float32
    pieces = _pieces(restored.gan, params, options.seed, options.n)
    with files.output(options.out) as file:
        if options.out.suffix == ".npy":
            shape = options.n, *config.image_shape
            header = {"descr": "<f4", "fortran_order": False, "shape": shape}
            np.lib.format.write_array_header_1_0(file, header)
            for piece in pieces:
                file.write(np.ascontiguousarray(piece, "<f4").data)
        else:
            member = restored.members[options.member]
            caption = captions.caption(config, member=member, step=restored.step)
            images.image_grid(next(pieces), caption, shape=config.image_shape).save(file, "png")
    output.say(f"{options.n} images by the generator at step {restored.step} -> {options.out}")
    streams.tell_of_lost("the images are all in the file")
    return 0


def _pieces(gan: "GAN", params: "Params", seed: int, num: int) -> "Iterator[np.ndarray]":
    """Yields `num` samples in order, `(rows, height * width)` in [0, 1] at a time.

    The noise has the same bits as if it were drawn at once.
    """
    import jax

    from gan_jax import gan as gan_lib
    from gan_jax.terminal.progress import counting
    from gan_jax.threefry import drawing_from

    key = jax.random.key(seed)
    if num <= PIECE:
        z = gan_lib.sample_noise(gan, key, num)
        yield gan_lib.denormalize(gan, gan_lib.generate(gan, params, z))
        return
    starts = range(0, num, PIECE)
    with counting(f"Drawing images, {PIECE:,} at a time", len(starts)) as on_piece:
        for start in starts:
            # The last piece is as long as the others, so that one program serves all.
            z = gan_lib.sample_noise(drawing_from(gan, start), key, PIECE)
            samples = gan_lib.denormalize(gan, gan_lib.generate(gan, params, z))
            yield samples[: num - start]
            on_piece()


if __name__ == "__main__":
    cli.run(main)
