"""The seeds of a run as they were at a checkpoint, for what experiments compute of them."""

from collections.abc import Iterator, Sequence

from gan_jax.evaluation import generators
from gan_jax.evaluation.generators import TrainedGenerator
from gan_jax.runs import divergence
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import restore
from gan_jax.terminal.errors import RunError


def seeds(
    run: RunDirectory, step: int, noise_seed: int = 0, weights: Sequence[str] = ("last",)
) -> Iterator[TrainedGenerator]:
    """Yields each seed of a run after `step` steps, with the last parameters of G.

    Or with each of `weights`, `last` and `ema`, in their order.

    Raises:
      RunError: If a seed has diverged: what an experiment compares are all the seeds.
    """
    restored = restore(run, step)
    if restored.diverged:
        raise RunError(f"{run.path}: {divergence.count(restored.diverged, restored.config)}")
    for which in weights:
        yield from generators.load(restored, which, noise_seed)
