"""A run's members at a checkpoint, as an evaluation sees them: samples, D's answers, pictures."""

import dataclasses
import hashlib
from collections.abc import Iterator
from functools import partial
from typing import Any

import jax
import numpy as np

from gan_jax import config as config_lib
from gan_jax import gan as gan_lib
from gan_jax import presets
from gan_jax.config import Member, TrainConfig
from gan_jax.evaluation.metrics.discriminator import judged
from gan_jax.gan import GAN, GANState
from gan_jax.parallel import population
from gan_jax.runs.checkpoints import restore_population, state_digest
from gan_jax.runs.directory import Run
from gan_jax.terminal.errors import RunError

_DIM = 28 * 28
_ROWS = 1_000  # that go through a network at once
_PATHS, _PATH_LENGTH = 4, 13


@dataclasses.dataclass(frozen=True)
class Trained:
    """One member at one checkpoint.

    Attributes:
      gan: What was trained.
      split: The images it was trained on.
      member: The member.
      setting: What tells its setting from the others of its population, in words.
      step: The checkpoint's step.
      state: Its state.
      weights: `ema` or `last`: which of G's parameters draw.
      noise_seed: Seed of the noise.
    """

    gan: GAN
    split: str
    member: Member
    setting: str
    step: int
    state: GANState
    weights: str
    noise_seed: int

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
        """Returns the key of what is measured of this state under a protocol."""
        parts = (fingerprint, state_digest(self.state), self.weights, str(self.noise_seed))
        return hashlib.sha256(" ".join(parts).encode()).hexdigest()

    def samples(self, num: int) -> np.ndarray:
        """Returns samples, `(num, 784)` float32 in [0, 1]."""
        return self._draw(self._noise(num))

    def paths(self) -> np.ndarray:
        """Returns samples along paths between noise vectors.

        Returns:
          `(2 * paths, samples, 784)` in [0, 1]: straight ones, then along great circles.
        """
        ends = np.asarray(self._noise(2 * _PATHS)).reshape(_PATHS, 2, -1)
        kinds = linear, spherical
        z = np.stack([path(*pair, _PATH_LENGTH) for path in kinds for pair in ends])
        images = self._draw(z.reshape(-1, z.shape[-1]))
        return images.reshape(2 * _PATHS, _PATH_LENGTH, -1)

    def judged(self, train: np.ndarray, test: np.ndarray, samples: np.ndarray) -> dict[str, Any]:
        """Returns what `discriminator.judged` says of images, all `(n, 784)` in [0, 1]."""
        black, white = self.gan.pixel_range

        def answers(images):
            x = images * np.float32(white - black) + np.float32(black)
            return _in_chunks(partial(_answers, self.gan, self.state.discriminator.params), x)

        return judged(answers(train), answers(test), answers(samples))

    def _noise(self, num: int) -> jax.Array:
        return gan_lib.sample_noise(self.gan, jax.random.key(self.noise_seed), num)

    def _draw(self, z: np.ndarray | jax.Array) -> np.ndarray:
        params = gan_lib.params_to_draw(self.state, self.weights)
        images = _in_chunks(partial(gan_lib.generate, self.gan, params), z)
        return gan_lib.to_unit(self.gan, images)


def linear(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns the straight path: `num` vectors from `start` to `end`, `(num, latent_dim)`."""
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (1 - t) * start + t * end


def spherical(start: np.ndarray, end: np.ndarray, num: int) -> np.ndarray:
    """Returns the path along the great circle (White, 2016), `(num, latent_dim)`.

    In many dimensions Gaussian noise lies near a sphere; this path stays there, while the
    straight one passes through short vectors that training hardly ever draws.
    """
    lengths = np.linalg.norm(start), np.linalg.norm(end)
    angle = np.arccos(np.clip(start @ end / (lengths[0] * lengths[1]), -1, 1))
    if np.sin(angle) < 1e-6:  # one direction: the circle is the straight line, or any
        return linear(start, end, num)
    t = np.linspace(0, 1, num, dtype=start.dtype)[:, None]
    return (np.sin((1 - t) * angle) * start + np.sin(t * angle) * end) / np.sin(angle)


@partial(jax.jit, static_argnames="gan")
def _answers(gan: GAN, params: Any, x: jax.Array) -> jax.Array:
    return jax.nn.sigmoid(gan.discriminator.apply(params, x))


def _in_chunks(program, rows: np.ndarray | jax.Array) -> np.ndarray:
    chunks = [program(rows[start : start + _ROWS]) for start in range(0, len(rows), _ROWS)]
    return np.concatenate([np.asarray(chunk) for chunk in chunks])


def load(
    run: Run, config: TrainConfig, step: int, weights: str, noise_seed: int
) -> Iterator[Trained]:
    """Yields each member of a run at a checkpoint; those that diverged are left out.

    Args:
      run: The run directory.
      config: Its configuration.
      step: The checkpoint's, a sound one.
      weights: `ema` or `last`.
      noise_seed: Seed of the noise.

    Raises:
      RunError: If the checkpoint cannot be restored.
    """
    gan, members = presets.build(config), config_lib.members(config)
    on_device = population.place(gan, members, jax.devices()[:1])
    state, extra = restore_population(run.checkpoints, step, on_device, _DIM)
    if len(extra["diverged"]) == len(members):
        raise RunError(f"{run.directory}: every member has diverged; there is nothing to draw")
    for i, member in enumerate(members):
        if str(i) not in extra["diverged"]:
            setting = config_lib.label(member, config, with_seed=False)
            one = on_device.member(state, i)
            yield Trained(gan, config.split, member, setting, step, one, weights, noise_seed)
