"""Reads a trained GAN of the package, as what a run's checkpoint is read to; see `names`."""

import json
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from gan_jax.config import ResolvedConfig
from gan_jax.gan import GANState, Player
from gan_jax.pretrained import packing
from gan_jax.runs import records, restore
from gan_jax.runs.restore import Restored
from gan_jax.storage import package_files

DIRECTORY = Path(__file__).parent

# What the names of its arrays begin with.
GENERATOR, DISCRIMINATOR, CHECK = "generator.", "discriminator.", "check."


def load(name: str) -> Restored:
    """Returns a GAN of the package, on the first device.

    Its state has no optimiser's state, and of G only the parameters that draw.

    Args:
      name: One of `names.WEIGHTS`.

    Raises:
      RunError: If its file is corrupt.
    """
    return read(path(name))


def path(name: str) -> Path:
    """Returns the file of a GAN of the package."""
    return DIRECTORY / f"{name}.safetensors"


def about(name: str) -> dict[str, str]:
    """Returns what a GAN's file says of it: the command, digests, versions.

    Raises:
      RunError: As `load`.
    """
    return package_files.read_arrays(path(name))[1]


def read(path: Path) -> Restored:
    """Returns the GAN of a file that `experiments.pretrained` made; as `load`."""
    return from_arrays(*package_files.read_arrays(path))


def from_arrays(arrays: dict[str, np.ndarray], known: dict[str, str]) -> Restored:
    """Returns the GAN of what such a file holds.

    Args:
      arrays: G's and D's packed parameters, their names behind `GENERATOR` and `DISCRIMINATOR`.
      known: Its `step` and, as JSON, its `config`.
    """
    config = _config(json.loads(known["config"]))
    generator, discriminator = (
        _rows(packing.unpack(_below(arrays, prefix))) for prefix in (GENERATOR, DISCRIMINATOR)
    )
    step = int(known["step"])
    state = GANState(
        step=jnp.int32(step),
        minibatch=jnp.int32(config.k.minibatches(step)),
        key=jax.random.key(config.seed)[None],
        generator=Player(None if config.ema else generator, ()),
        discriminator=Player(discriminator, ()),
        ema_params=generator if config.ema else None,
    )
    return Restored(
        config=config,
        population=restore.one_device(config),
        state=state,
        step=step,
        diverged={},
        interval={},
    )


def _config(fields: dict[str, Any]) -> ResolvedConfig:
    """Returns a configuration; settings that are younger than the file have their defaults."""
    fields.pop("version", None)
    defaults = records.config_to_json(ResolvedConfig())
    del defaults["version"]
    return records.config_from_json(defaults | fields)


def _below(arrays: dict[str, Any], prefix: str) -> dict[str, Any]:
    return {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }


def _rows(params: Any) -> Any:
    """Returns the parameters of a population of one."""
    return jax.tree.map(lambda x: jnp.asarray(x)[None], params)
