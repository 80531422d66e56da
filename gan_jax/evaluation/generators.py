"""A trained generator as an evaluation sees it: its samples, D's answers, paths in its noise."""

import dataclasses
import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import jax
import numpy as np

from gan_jax import captions
from gan_jax import gan as gan_lib
from gan_jax.config import Member, ResolvedConfig
from gan_jax.data.source import parse_split
from gan_jax.evaluation.metrics.discriminator import summarize
from gan_jax.evaluation.suite import Suite
from gan_jax.gan import GAN, GANState
from gan_jax.runs.checkpoints import state_digest
from gan_jax.runs.restore import Restored
from gan_jax.terminal.errors import RunError

_CHUNK = 1_000  # rows that go through a network at once
_NUM_PATHS = 4
_PATH_LENGTH = 13  # samples


def load(restored: Restored, weights: str, noise_seed: int) -> Iterator["TrainedGenerator"]:
    """Yields the generator of each member of a run at a checkpoint, without the diverged ones.

    Args:
      restored: The run at the checkpoint.
      weights: `ema` or `last`: which of G's parameters draw.
      noise_seed: Seed of the noise.

    Raises:
      RunError: If every member has diverged.
    """
    if len(restored.diverged) == len(restored.members):
        raise RunError(
            f"Every member has diverged by step {restored.step}; there is nothing to draw"
        )
    for i, member in enumerate(restored.members):
        if i not in restored.diverged:
            yield TrainedGenerator(
                gan=restored.gan,
                config=restored.config,
                member=member,
                step=restored.step,
                state=restored.member(i),
                weights=weights,
                noise_seed=noise_seed,
            )


def left_out(restored: Restored) -> list[dict[str, Any]]:
    """Returns the members that `load` leaves out, of JSON types.

    Each has the checkpoint's `step`, its `setting`, its settings and `diverged_at`.
    """
    members = restored.members
    return [
        {"step": restored.step}
        | {"setting": captions.label(members[i], restored.config, with_seed=False)}
        | dataclasses.asdict(members[i])
        | {"diverged_at": at}
        for i, at in sorted(restored.diverged.items())
    ]


@dataclasses.dataclass(frozen=True)
class TrainedGenerator:
    """One member of a run at one checkpoint.

    Attributes:
      gan: What was trained.
      config: How it was trained.
      member: Which member it is.
      step: The checkpoint's step.
      state: The member's state.
      weights: `ema` or `last`: which of G's parameters draw.
      noise_seed: Seed of the noise.
    """

    gan: GAN
    config: ResolvedConfig
    member: Member
    step: int
    state: GANState
    weights: str
    noise_seed: int

    @property
    def setting(self) -> str:
        """What its setting differs in from the others of its population, in words."""
        return captions.label(self.member, self.config, with_seed=False)

    @property
    def name(self) -> str:
        """What tells it from the run's other generators, in words."""
        return f"{captions.label(self.member, self.config)}, step {self.step:,}"

    @property
    def caption(self) -> str:
        """What it is, for a picture that shows nothing else."""
        return captions.caption(self.config, member=self.member, step=self.step)

    @property
    def identity(self) -> dict[str, Any]:
        """What tells this set of samples from any other, of JSON types."""
        return {
            "step": self.step,
            "setting": self.setting,
            **dataclasses.asdict(self.member),
            "weights": self.weights,
            "noise_seed": self.noise_seed,
        }

    def key(self, fingerprint: str) -> str:
        """Returns the key of its results in the suite of that fingerprint."""
        parts = (fingerprint, state_digest(self.state), self.weights, str(self.noise_seed))
        return hashlib.sha256(" ".join(parts).encode()).hexdigest()

    def samples(self, num: int) -> np.ndarray:
        """Returns samples, `(num, h * w)` float32 in [0, 1]."""
        return self._generate(self._noise(num))

    def paths(self) -> np.ndarray:
        """Returns samples along paths between noise vectors.

        Returns:
          `(2 * paths, samples, 784)` in [0, 1]: the straight paths, then the great circles
          between the same ends.
        """
        ends = np.asarray(self._noise(2 * _NUM_PATHS)).reshape(_NUM_PATHS, 2, -1)
        z = np.stack(
            [
                path(start, end, _PATH_LENGTH)
                for path in (linear_path, spherical_path)
                for start, end in ends
            ]
        )
        images = self._generate(z.reshape(-1, z.shape[-1]))
        return images.reshape(2 * _NUM_PATHS, _PATH_LENGTH, -1)

    def ask_discriminator(self, suite: Suite, samples: np.ndarray) -> dict[str, Any]:
        """Returns what `metrics.discriminator.summarize` says of D's answers.

        Args:
          suite: Its images: as many of those trained on as there are samples, and the test images.
          samples: The generator's, `(n, h * w)` in [0, 1].
        """
        seen = suite.images_of(*parse_split(self.config.split))[: len(samples)]
        return summarize(*map(self.answers, (seen, suite.test, samples)))

    def answers(self, images: np.ndarray) -> np.ndarray:
        """Returns D's probability that each image, of `(n, h * w)` in [0, 1], is real: `(n,)`."""
        black, white = self.gan.pixel_range
        x = images * np.float32(white - black) + np.float32(black)
        return _in_chunks(partial(_discriminate, self.gan, self.state.discriminator.params), x)

    def _noise(self, num: int) -> jax.Array:
        return gan_lib.sample_noise(self.gan, jax.random.key(self.noise_seed), num)

    def _generate(self, z: np.ndarray | jax.Array) -> np.ndarray:
        params = gan_lib.generator_params(self.state, self.weights)
        images = _in_chunks(partial(gan_lib.generate, self.gan, params), z)
        return gan_lib.denormalize(self.gan, images)


@partial(jax.jit, static_argnames="gan")
def _discriminate(gan: GAN, params: Any, x: jax.Array) -> jax.Array:
    return jax.nn.sigmoid(gan_lib.discriminator_logits(gan, params, x))


def _in_chunks(
    program: Callable[[np.ndarray | jax.Array], jax.Array], rows: np.ndarray | jax.Array
) -> np.ndarray:
    chunks = [program(rows[start : start + _CHUNK]) for start in range(0, len(rows), _CHUNK)]
    return np.concatenate([np.asarray(chunk) for chunk in chunks])


def linear_path(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns `num` vectors on the straight line from `start` to `end`, `(num, latent_dim)`."""
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (1 - t) * start + t * end


def spherical_path(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns `num` vectors on the great circle from `start` to `end`, `(num, latent_dim)`.

    In many dimensions, Gaussian noise lies near a sphere. The great circle stays there; the
    straight line passes through short vectors, which training hardly ever draws.

    References:
      White, Sampling Generative Networks, 2016, https://arxiv.org/abs/1609.04468
    """
    lengths = np.linalg.norm(start) * np.linalg.norm(end)
    angle = np.arccos(np.clip(start @ end / lengths, -1, 1))
    if np.sin(angle) < 1e-6:  # in one direction, or in opposite ones
        return linear_path(start, end, num)
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (np.sin((1 - t) * angle) * start + np.sin(t * angle) * end) / np.sin(angle)
