"""What changes while a GAN trains: its players, the counts of steps, and the average of G.

The steps of Algorithm 1, which change it, are in `gan`.
"""

from typing import Any

import flax.struct
import jax.numpy as jnp
import optax

Params = Any


class Player(flax.struct.PyTreeNode):
    """A network's parameters and its optimiser's state."""

    params: Params
    opt_state: optax.OptState


class GANState(flax.struct.PyTreeNode):
    """Everything that changes while a GAN trains.

    Attributes:
      step: Steps of Algorithm 1 done, an int32 scalar.
      minibatch: Minibatches of data used so far, an int32 scalar.
      key: The seed's key; it never changes.
      generator: G's parameters and optimiser state.
      discriminator: D's parameters and optimiser state.
      ema_params: The moving average of G's parameters; None if the GAN keeps none.
    """

    step: Any  # arrays, or axes or shardings in their place
    minibatch: Any
    key: Any
    generator: Any
    discriminator: Any
    ema_params: Params = None


def update_ema(state: GANState, decay: float) -> GANState:
    """Returns the state after the moving average took in G's parameters, if `decay` is not 0.

    For the first 1 / (1 - decay) steps it is a plain mean, without the initial parameters.
    """
    if not decay:
        return state
    weight = jnp.maximum(1 - decay, 1 / (state.step + 1))
    ema_params = optax.incremental_update(state.generator.params, state.ema_params, weight)
    return state.replace(ema_params=ema_params)
