"""The way from what a command line names, a run or a pretrained GAN, to a member that draws.

Light on purpose: JAX is imported when something is loaded.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from gan_jax import config as config_lib
from gan_jax import jax_environment
from gan_jax.config import ResolvedConfig
from gan_jax.parallel import memory
from gan_jax.pretrained import names
from gan_jax.terminal.errors import UsageError

if TYPE_CHECKING:
    from gan_jax.gan import Params
    from gan_jax.runs.restore import Restored


def check_weights(weights: str | None, directory: Path, config: ResolvedConfig) -> None:
    """Checks that a run has the parameters that were asked for.

    Raises:
      UsageError: If it keeps no moving average.
    """
    if weights == "ema" and not config.ema:
        raise UsageError(
            f"--weights ema: {directory} keeps no moving average. Give --weights last, or train "
            "another run with --ema 0.999"
        )


def load(
    run: Path, member: int, weights: str | None, step: int | None = None
) -> "tuple[Restored, Params]":
    """Returns what a run directory or `pretrained:NAME` holds, and the parameters that draw.

    Args:
      run: The directory or the name.
      member: Which member draws, counted from 0.
      weights: `ema` or `last`: which of G's parameters; None takes the average where it is kept.
      step: The step of a checkpoint; None takes the newest valid one.

    Raises:
      UsageError: If there is no such run, checkpoint, member or average.
      RunError: If the run cannot be read, or its checkpoints are corrupt.
    """
    if (name := names.name(run)) is None:
        restored = _restore(run, member, weights, step)
    else:
        restored = _load_pretrained(name, member, weights, step)

    from gan_jax import gan as gan_lib

    return restored, gan_lib.generator_params(restored.member(member), weights)


def _load_pretrained(name: str, member: int, weights: str | None, step: int | None) -> "Restored":
    names.check_weights(name, weights)
    if step is not None:
        raise UsageError(f"--step: {names.PREFIX}{name} is one checkpoint; leave it out")
    if member != 0:
        raise UsageError(f"--member {member}: {names.PREFIX}{name} has one member, 0")
    jax_environment.load()
    from gan_jax import jax_setup
    from gan_jax.pretrained import loading

    jax_setup.configure("default")
    return loading.load(name)


def _restore(path: Path, member: int, weights: str | None, step: int | None) -> "Restored":
    """Returns a run at a checkpoint; checks that the member draws."""
    from gan_jax.runs.directory import RunDirectory

    run = RunDirectory(path)
    config = run.config()
    check_weights(weights, run.path, config)
    num_members = config_lib.num_members(config)
    if not 0 <= member < num_members:
        raise UsageError(f"--member {member}: {run.path} has members 0 to {num_members - 1}")
    memory.check_restoring(config)
    step = run.valid_step(step)

    jax_environment.load()
    from gan_jax import jax_setup
    from gan_jax.runs import divergence, provenance, restore

    jax_setup.configure(config.matmul_precision, deterministic=config.deterministic)
    provenance.warn_of_other_numerics(run.provenance().sessions, step)
    restored = restore.restore(run, step, config)
    if member in restored.diverged:
        why = divergence.refusal(member, restored.diverged, config)
        raise UsageError(f"{run.path}: {why}")
    return restored
