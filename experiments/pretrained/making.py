"""Trains the GANs, packs them, and measures what was packed beside the runs."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from experiments import commands, results
from experiments.results import Record
from gan_jax.pretrained import names
from gan_jax.storage import package_files

EPOCHS = 25
_NUM_CHECKED = 8  # noise vectors whose samples the file holds, for whoever builds G elsewhere
_NUM_PICTURED = 64


def make(runs: Path, out: Path, quick: bool) -> None:
    """Trains what is missing; writes the files, `measures.csv`, `errors.csv` and pictures.

    Args:
      runs: Where the runs are, or are to be.
      out: Where to write.
      quick: Whether to train a few steps on the digits, and write the files to `out` as well.
    """
    from gan_jax.pretrained import loading

    flags = {name: ("--k", 1, "--preset", name, *_budget(quick)) for name in names.WEIGHTS}
    for name, arguments in flags.items():
        commands.command("gan_jax.train", *arguments, "--out", runs / name)
    commands.prepare_jax()
    measures, errors = [], []
    for name, arguments in flags.items():
        path = out / f"{name}.safetensors" if quick else loading.path(name)
        command = " ".join(map(str, ("python -m gan_jax.train", *arguments)))
        trained = _pack(runs / name, name, command, path)
        found, differences = _measure(trained, loading.read(path), name, out / f"{name}.png")
        measures += found
        errors.append({"gan": name, "file (bytes)": path.stat().st_size} | differences)
    results.write(out / "measures.csv", measures)
    results.write(out / "errors.csv", errors)


def _budget(quick: bool) -> tuple[Any, ...]:
    if quick:
        return (*commands.QUICK, "--steps", 40)
    return ("--epochs", EPOCHS, "--dataset", "mnist")


def _pack(directory: Path, name: str, command: str, path: Path) -> Any:
    """Writes the file of a finished run; returns the run, restored."""
    import jax

    from gan_jax import gan as gan_lib
    from gan_jax.pretrained import loading, packing
    from gan_jax.runs.checkpoints import state_digest
    from gan_jax.runs.directory import RunDirectory
    from gan_jax.runs.records import config_to_json
    from gan_jax.runs.restore import restore

    run = RunDirectory(directory)
    trained = restore(run, *run.valid_steps())
    state, provenance = trained.member(0), run.provenance()
    session = provenance.sessions[-1]
    # No path of the machine that trained it.
    config = config_to_json(trained.config) | {"data_dir": None, "mnist_files": None}
    config["out"] = f"runs/pretrained/{name}"
    known = {
        "gan": name,
        "generator": {"ema": "moving average of G", "last": "last of G"}[names.WEIGHTS[name]],
        "config": json.dumps(config),
        "step": str(trained.step),
        "dataset": provenance.dataset.fingerprint,
        "run": state_digest(state),
        "command": command,
        "commit": (session.git or {}).get("commit", "unknown"),
        "versions": json.dumps({"python": session.python, **session.packages}),
        "license": "Apache-2.0",
    }
    generator = gan_lib.generator_params(state, names.WEIGHTS[name])
    packed = {
        loading.GENERATOR: packing.pack(generator),
        loading.DISCRIMINATOR: packing.pack(state.discriminator.params),
    }
    arrays = {prefix + key: a for prefix, part in packed.items() for key, a in part.items()}
    gan, state = trained.gan, loading.from_arrays(arrays, known).member(0)
    z = gan_lib.sample_noise(gan, jax.random.key(0), _NUM_CHECKED)
    x = gan_lib.generate(gan, gan_lib.generator_params(state), z)
    logits = gan_lib.discriminator_logits(gan, state.discriminator.params, x)
    for key, array in {"z": z, "x": x, "logits": logits}.items():
        arrays[loading.CHECK + key] = np.asarray(array)
    package_files.write(path, package_files.arrays_to_bytes(arrays, known))
    return trained


def _measure(
    trained: Any, packed: Any, name: str, picture: Path
) -> tuple[list[Record], dict[str, float]]:
    """Measures a run and its packed form; returns their scores, and how the two differ."""
    from gan_jax import captions
    from gan_jax.evaluation import generators, measuring, suite
    from gan_jax.terminal import images

    held, scores, drawn, answers = suite.load(trained.config.dataset), [], [], []
    for restored, weights in ((trained, "float32, the run"), (packed, "int8, the file")):
        generator = next(generators.load(restored, names.WEIGHTS[name], noise_seed=0))
        samples = generator.samples(suite.NUM_SAMPLES)
        found = measuring.measure(held, samples) | generator.ask_discriminator(held, samples)
        kept = {key: value for key, value in found.items() if not isinstance(value, list)}
        shares = {f"share of {label}": share for label, share in enumerate(found["shares"])}
        scores.append({"gan": name, "weights": weights} | kept | shares)
        drawn.append(samples)
        answers.append(generator.answers(np.concatenate([held.test, drawn[0]])))
    caption = captions.caption(packed.config, member=packed.members[0], step=packed.step)
    grid = images.image_grid(drawn[1][:_NUM_PICTURED], caption, shape=packed.config.image_shape)
    grid.save(picture)
    pixels, asked = np.abs(drawn[1] - drawn[0]), np.abs(answers[1] - answers[0])
    return scores, {
        "pixels, largest difference": float(pixels.max()),
        "pixels, mean difference": float(pixels.mean()),
        "share of pixels that differ by more than 1/255": float((pixels > 1 / 255).mean()),
        "D's answers, largest difference": float(asked.max()),
        "D's answers, mean difference": float(asked.mean()),
    }
