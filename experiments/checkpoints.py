"""The seeds of a run as they were at a checkpoint, for what experiments compute of them."""

from collections.abc import Iterator

from gan_jax.evaluation import generators
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.runs import divergence
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore
from gan_jax.terminal.errors import RunError


def seeds(run: RunDirectory, step: int, noise_seed: int = 0) -> Iterator[TrainedGenerator]:
    """Yields each seed of a run after `step` steps, with the last parameters of G.

    Raises:
      RunError: If a seed has diverged: what an experiment compares are all the seeds.
    """
    restored = restore(run, step)
    if restored.diverged:
        raise RunError(f"{run.path}: {divergence.count(restored.diverged, restored.config)}")
    yield from generators.load(restored, "last", noise_seed)
