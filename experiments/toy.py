"""GANs on points of a line or of a plane: small MLPs, trained by the same step as MNIST's."""

import dataclasses
from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
import optax
from jax.typing import ArrayLike

from gan_jax import config as config_lib
from gan_jax import presets
from gan_jax.config import ResolvedConfig, TrainConfig
from gan_jax.gan import GAN, GANState, Metrics, Player
from gan_jax.models import MLP, Discriminator
from gan_jax.parallel import population
from gan_jax.parallel.population import Population
from gan_jax.runs.records import config_to_json
from gan_jax.schedule import KSchedule
from gan_jax.terminal.progress import counting


def configured(
    k: int, loss: str, *, seeds: int, steps: int, learning_rate: float, num_points: int
) -> ResolvedConfig:
    """Returns the configuration of a training on so many points."""
    config = TrainConfig(
        k=KSchedule.parse(k),
        loss=loss,
        population=seeds,
        learning_rate=(learning_rate,),
        steps=steps,
    )
    return config_lib.resolve(config, "points", num_points)


def settings(config: ResolvedConfig) -> dict[str, Any]:
    """Returns what the configuration says of the result, of JSON types; not where it lies."""
    return {name: value for name, value in config_to_json(config).items() if name != "out"}


def build(config: ResolvedConfig, dim: int, width: int, latent_dim: int) -> GAN:
    """Returns the config's GAN with networks of two hidden layers, for data in R^dim."""
    return dataclasses.replace(
        presets.build(config),
        generator=MLP((width, width, dim)),
        discriminator=Discriminator((width, width)),
        latent_dim=latent_dim,
    )


def with_rates(player: Player, rates: ArrayLike) -> Player:
    """Returns a player with another learning rate, or one for each member."""
    rates = jnp.array(rates, jnp.float32)  # a copy: training donates it
    return player.replace(opt_state=optax.tree.set(player.opt_state, learning_rate=rates))


def train(
    gan: GAN,
    config: ResolvedConfig,
    data: np.ndarray,
    every: int,
    measure: Callable[[Population, GANState, Metrics | None], dict[str, Any]],
    description: str,
    *,
    rate_to_zero: bool = False,
) -> list[dict[str, Any]]:
    """Trains all seeds of a config in one program, and measures them as training goes on.

    Args:
      gan: The GAN.
      config: Whose seeds, learning rate and steps, a multiple of `every`, are used.
      data: The training set, `(n, dim)` float32.
      every: Steps between two measurements.
      measure: From the population, its state and the metrics of the steps since the last time,
        each `(seeds, every)` and None before the first, to what is to be kept.
      description: What is trained, for the progress.
      rate_to_zero: Whether both players' learning rate falls to zero over the training, by as much
        after each measurement.

    Returns:
      What `measure` returned before the first step and after every so many, with its `step`.
    """
    on_devices = population.place(gan, config_lib.members(config), side_by_side=True)
    state, points = on_devices.init(data.shape[1]), on_devices.load_data(data)
    first_rates = np.array([member.learning_rate for member in on_devices.members])
    history = [{"step": 0} | measure(on_devices, state, None)]
    with counting(description, config.steps // every) as advance:
        for step in range(every, config.steps + 1, every):
            if rate_to_zero:
                rates = (1 - (step - every) / config.steps) * first_rates
                state = state.replace(
                    generator=with_rates(state.generator, rates),
                    discriminator=with_rates(state.discriminator, rates),
                )
            state, metrics = on_devices.train_steps(state, points, every)
            metrics = on_devices.fetch(on_devices.replicate(metrics))
            history.append({"step": step} | measure(on_devices, state, metrics))
            advance()
    return history
