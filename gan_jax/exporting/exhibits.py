"""Which generators a page shows: those of the runs that were named, and what else the first has."""

import dataclasses
import itertools
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from gan_jax import captions, presets, trained
from gan_jax import gan as gan_lib
from gan_jax.data.source import dataset_name
from gan_jax.gan import Params
from gan_jax.pretrained import names
from gan_jax.runs import restore
from gan_jax.runs.directory import RunDirectory
from gan_jax.runs.restore import Restored
from gan_jax.terminal.errors import UsageError

TRAINING, MEMBERS, RUNS = "Through training", "Members", "Runs"
_MAX_CHECKPOINTS = 8  # besides the one that is shown first


@dataclasses.dataclass(frozen=True)
class Exhibit:
    """A generator that may be shown.

    Attributes:
      row: What it is shown among: `TRAINING`, `MEMBERS` or `RUNS`; the first belongs to all.
      label: What it is called there.
      caption: What it is called alone.
      load: Returns G's parameters.
    """

    row: str
    label: str
    caption: str
    load: Callable[[], Params]


@dataclasses.dataclass(frozen=True)
class Collection:
    """What there is to show.

    Attributes:
      first: The first run, at its checkpoint.
      labels: What its generator is called in each row.
      caption: What its generator is called alone.
      params: Its generator's parameters.
      d_params: Its discriminator's.
      others: Further generators, the most wanted first.
    """

    first: Restored
    labels: dict[str, str]
    caption: str
    params: Params
    d_params: Params
    others: tuple[Exhibit, ...]


def collect(
    paths: Sequence[Path], member: int, weights: str | None, step: int | None
) -> Collection:
    """Returns the generators of runs: of all at one checkpoint, and more of the first.

    The latter alternate between earlier checkpoints, up to eight, and members at the same one.
    Those that have diverged draw nothing.

    Args:
      paths: Run directories, or `pretrained:NAME`.
      member: The member of each.
      weights: `ema` or `last`, as `gan.generator_params` takes it.
      step: The step of each; None takes the newest valid one.

    Raises:
      UsageError: If one has no such checkpoint, member or average, or does not go with the first.
    """
    loaded = [trained.load(path, member, weights, step) for path in paths]
    (first, params), *more = loaded
    for path, (restored, _) in zip(paths[1:], more, strict=True):
        _check_alike(path, restored, paths[0], first)
    captioned = [_caption(restored, member, restored.step) for restored, _ in loaded]
    settings = captions.differences(
        [(restored.config, restored.members[member], restored.step) for restored, _ in loaded]
    )
    called = [setting or path.name for path, setting in zip(paths, settings, strict=True)]
    labels = {
        RUNS: called[0],
        TRAINING: f"step {first.step:,}",
        MEMBERS: captions.label(first.members[member], first.config),
    }
    runs = [
        Exhibit(RUNS, label, caption, lambda params=params: params)
        for label, caption, (_, params) in zip(called[1:], captioned[1:], more, strict=True)
    ]
    mixed = itertools.zip_longest(
        _checkpoints(paths[0], first, member, weights), _members(first, member, weights)
    )
    rest = [exhibit for pair in mixed for exhibit in pair if exhibit is not None]
    d_params = first.member(member).discriminator.params
    return Collection(first, labels, captioned[0], params, d_params, (*runs, *rest))


def _check_alike(path: Path, restored: Restored, first_path: Path, first: Restored) -> None:
    """Checks that the same z goes through two runs, and that their images can be compared."""

    def aspects(one: Restored) -> list[str]:
        noise = f"{one.gan.latent_dim} components of {presets.noise_distribution(one.config)}"
        size = "{} x {} pixels".format(*one.config.image_shape)
        name = dataset_name(one.config.dataset)
        return [f"images of {name}", f"images of {size}", f"z of {noise}"]

    for one, other in zip(aspects(restored), aspects(first), strict=True):
        if one != other:
            raise UsageError(
                f"{path} has {one}, and {first_path} {other}: a page compares what has the same; "
                "make a page for each"
            )


def _caption(restored: Restored, member: int, step: int) -> str:
    return captions.caption(restored.config, member=restored.members[member], step=step)


def _checkpoints(path: Path, restored: Restored, member: int, weights: str | None) -> list[Exhibit]:
    """Returns earlier checkpoints of a member, the earliest first, evenly chosen."""
    if names.name(path) is not None:
        return []
    run = RunDirectory(path)

    def load(step: int) -> Params:
        earlier = restore.restore(run, step, restored.config)
        return gan_lib.generator_params(earlier.member(member), weights)

    steps = [step for step in run.valid_steps(every=True) if step < restored.step]
    chosen = np.linspace(0, len(steps) - 1, min(len(steps), _MAX_CHECKPOINTS))
    return [
        Exhibit(TRAINING, f"step {step:,}", _caption(restored, member, step), partial(load, step))
        for step in (steps[round(i)] for i in chosen)
    ]


def _members(restored: Restored, member: int, weights: str | None) -> list[Exhibit]:
    def load(i: int) -> Params:
        return gan_lib.generator_params(restored.member(i), weights)

    return [
        Exhibit(
            MEMBERS,
            captions.label(one, restored.config),
            _caption(restored, i, restored.step),
            partial(load, i),
        )
        for i, one in enumerate(restored.members)
        if i != member and i not in restored.diverged
    ]
