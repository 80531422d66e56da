"""Algorithm 1 of the 2014 paper as pure functions: state in, state out.

Touches no file, prints nothing, knows no command line and no particular network: `GAN` takes
any pair of Flax modules, and the functions take any array of data.

All randomness derives from the seed's key and the step, so a run resumed at a step replays
exactly what would have come.

References:
  Goodfellow et al., Generative Adversarial Nets, 2014, https://arxiv.org/abs/1406.2661
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import flax.struct
import jax
import jax.numpy as jnp
import numpy as np
import optax

from gan_jax import losses

# One key a purpose, folded into the seed's key. A new purpose takes a new number.
_INIT, _ORDER, _NOISE, _SAMPLES, _DROPOUT = range(5)

Params = Any
Metrics = dict[str, jax.Array]


@dataclasses.dataclass(frozen=True)
class GAN:
    """What stays fixed through a training; hashable, so that jit takes it as static.

    Attributes:
      generator: Flax module from `(batch, latent_dim)` to `(batch, dim)`.
      discriminator: Flax module from `(batch, dim)` to logits `(batch,)`; while it trains, or
        guides G, it has an rng named `dropout`.
      optimizer: Optax transformation; each player has its own state of it.
      generator_loss: From D's logits of generated data, `(batch,)`, to a scalar.
      latent_dim: Length of the noise vector z.
      draw_noise: From a key and a shape to noise z.
      pixel_range: What a black and a white pixel are to D, and from G.
      batch_size: Rows in a minibatch of data and of noise.
      k: Discriminator updates per generator update.
      k_from: Where k changes as training goes on: the step that this one begins at, and the
        minibatches of data that the steps before it used.
      ema: Decay, in a step, of the moving average of G's parameters; 0 keeps none.
    """

    generator: Any
    discriminator: Any
    optimizer: optax.GradientTransformation
    generator_loss: Callable[[jax.Array], jax.Array]
    latent_dim: int = 100
    draw_noise: Callable[[jax.Array, Sequence[int]], jax.Array] = jax.random.normal
    pixel_range: tuple[float, float] = (-1.0, 1.0)
    batch_size: int = 100
    k: int = 1
    k_from: tuple[int, int] = (0, 0)
    ema: float = 0.0


@flax.struct.dataclass
class Player:
    """One network and its optimiser's state, both as Flax and Optax shape them."""

    params: Params
    opt_state: optax.OptState


@flax.struct.dataclass
class GANState:
    """Everything that changes while a GAN trains.

    Attributes:
      step: Steps of Algorithm 1 done, an int32 scalar.
      key: The seed's key; it never changes.
      generator: G's parameters and optimiser state.
      discriminator: D's parameters and optimiser state.
      average: The moving average of G's parameters, where the GAN keeps one.
    """

    step: jax.Array
    key: jax.Array
    generator: Player
    discriminator: Player
    average: Params | None = None


@partial(jax.jit, static_argnames=("gan", "dim"))
def init(
    gan: GAN, key: jax.Array, dim: int, hyperparams: Mapping[str, jax.Array] | None = None
) -> GANState:
    """Returns the state before the first step.

    Args:
      gan: The fixed parts.
      key: The seed's key, `jax.random.key(seed)`.
      dim: Length of one row of the data.
      hyperparams: Values to put in place of the optimiser's own; these are scalars of its
        state, such as `optax.inject_hyperparams` keeps there.
    """

    def player(network, key, width):
        params = network.init(key, jnp.zeros((1, width)))
        opt_state = gan.optimizer.init(params)
        return Player(params, optax.tree.set(opt_state, **(hyperparams or {})))

    g_key, d_key = jax.random.split(jax.random.fold_in(key, _INIT))
    generator = player(gan.generator, g_key, gan.latent_dim)
    return GANState(
        step=jnp.zeros((), jnp.int32),
        key=key,
        generator=generator,
        discriminator=player(gan.discriminator, d_key, dim),
        average=generator.params if gan.ema else None,
    )


@partial(jax.jit, static_argnames="gan")
def generate(gan: GAN, params: Params, z: jax.Array) -> jax.Array:
    """Returns G(z): from `z`, `(batch, latent_dim)`, samples `(batch, dim)`."""
    return gan.generator.apply(params, z)


def _judge(gan: GAN, params: Params, x: jax.Array, key: jax.Array | None) -> jax.Array:
    """Returns D's logits, `(batch,)`; its dropout, if any, draws from `key` (None: is off)."""
    return gan.discriminator.apply(params, x, rngs=None if key is None else {"dropout": key})


def _descend(gan: GAN, player: Player, grads: Params) -> Player:
    """Returns the player after one update of its optimiser along `grads`."""
    updates, opt_state = gan.optimizer.update(grads, player.opt_state, player.params)
    return Player(optax.apply_updates(player.params, updates), opt_state)


def _norm(grads: Params) -> jax.Array:
    """Returns the global L2 norm of a gradient.

    A matrix's squares are summed down its columns first, and the barrier keeps the two sums
    apart: on a CPU that takes half the time of one sum over the whole matrix.
    """
    columns = [jnp.sum(jnp.square(grad), axis=0) for grad in jax.tree.leaves(grads)]
    return jnp.sqrt(sum(jnp.sum(column) for column in jax.lax.optimization_barrier(columns)))


def discriminator_update(
    gan: GAN, state: GANState, x: jax.Array, z: jax.Array, *, key: jax.Array | None = None
) -> tuple[GANState, Metrics]:
    """One update of D on one minibatch: the inner loop of Algorithm 1.

    Args:
      gan: The fixed parts.
      state: The state; G's part of it stays as it is.
      x: Real data, `(batch, dim)`.
      z: Noise, `(batch, latent_dim)`.
      key: For D's dropout; None turns it off.

    Returns:
      The new state, and as D was before the update: its loss `d_loss` (nats), the mean of D(x)
      `d_real` and of D(G(z)) `d_fake`, and `d_grad_norm`, the gradient's global L2 norm.
    """
    fake = generate(gan, state.generator.params, z)

    def loss_fn(params):
        # One pass over both halves: one matrix product a layer instead of two.
        logits = _judge(gan, params, jnp.concatenate([x, fake]), key)
        real_logits, fake_logits = jnp.split(logits, 2)
        return losses.discriminator_loss(real_logits, fake_logits), (real_logits, fake_logits)

    (loss, (real_logits, fake_logits)), grads = jax.value_and_grad(loss_fn, has_aux=True)(
        state.discriminator.params
    )
    metrics = {
        "d_loss": loss,
        "d_real": jnp.mean(jax.nn.sigmoid(real_logits)),
        "d_fake": jnp.mean(jax.nn.sigmoid(fake_logits)),
        "d_grad_norm": _norm(grads),
    }
    return state.replace(discriminator=_descend(gan, state.discriminator, grads)), metrics


def generator_update(
    gan: GAN, state: GANState, z: jax.Array, *, key: jax.Array | None = None
) -> tuple[GANState, Metrics]:
    """One update of G on one minibatch of noise: the last line of Algorithm 1's loop.

    Args:
      gan: The fixed parts.
      state: The state; D's part of it stays as it is.
      z: Noise, `(batch, latent_dim)`.
      key: For D's dropout, which stays on while G learns; None turns it off.

    Returns:
      The new state, and as G was before the update: its loss `g_loss` (nats) and `g_grad_norm`,
      the gradient's global L2 norm.
    """

    def loss_fn(params):
        fake = generate(gan, params, z)
        return gan.generator_loss(_judge(gan, state.discriminator.params, fake, key))

    loss, grads = jax.value_and_grad(loss_fn)(state.generator.params)
    metrics = {"g_loss": loss, "g_grad_norm": _norm(grads)}
    return state.replace(generator=_descend(gan, state.generator, grads)), metrics


def train_step(gan: GAN, state: GANState, x: jax.Array, z: jax.Array) -> tuple[GANState, Metrics]:
    """One step of Algorithm 1: k updates of D, each on fresh minibatches, then one of G.

    Args:
      gan: The fixed parts.
      state: The state before the step.
      x: k minibatches of real data, `(k, batch, dim)`.
      z: k minibatches of noise for D and one for G, `(k + 1, batch, latent_dim)`.

    Returns:
      The state after the step, and both updates' metrics, D's averaged over its k updates.
    """
    keys = jax.random.split(_step_key(state.key, _DROPOUT, state.step), gan.k + 1)
    state, d_metrics = jax.lax.scan(
        lambda state, batch: discriminator_update(gan, state, *batch[:2], key=batch[2]),
        state,
        (x, z[:-1], keys[:-1]),
    )
    state, g_metrics = generator_update(gan, state, z[-1], key=keys[-1])
    metrics = jax.tree.map(jnp.mean, d_metrics) | g_metrics
    return _average(gan, state).replace(step=state.step + 1), metrics


def _average(gan: GAN, state: GANState) -> GANState:
    """Returns the state with G's parameters taken into their moving average, if it keeps one.

    Until it has seen 1 / (1 - ema) steps it is their plain mean: the parameters before the
    first step, which draw nothing, have no part in it.
    """
    if not gan.ema:
        return state
    weight = jnp.maximum(1 - gan.ema, 1 / (state.step + 1))
    average = optax.incremental_update(state.generator.params, state.average, weight)
    return state.replace(average=average)


def params_to_draw(state: GANState, weights: str | None = None) -> Params:
    """Returns G's parameters: `last`, or else its moving average, where there is one."""
    last = weights == "last" or state.average is None
    return state.generator.params if last else state.average


def _step_key(key: jax.Array, purpose: int, step: jax.Array) -> jax.Array:
    return jax.random.fold_in(jax.random.fold_in(key, purpose), step)


def noise(gan: GAN, key: jax.Array, step: jax.Array) -> jax.Array:
    """Returns the step's noise, `(k + 1, batch, latent_dim)`."""
    shape = (gan.k + 1, gan.batch_size, gan.latent_dim)
    return gan.draw_noise(_step_key(key, _NOISE, step), shape)


def sample_noise(gan: GAN, key: jax.Array, num: int) -> jax.Array:
    """Returns noise to look at samples with, `(num, latent_dim)`, none that training draws."""
    return gan.draw_noise(jax.random.fold_in(key, _SAMPLES), (num, gan.latent_dim))


def minibatch_indices(
    gan: GAN, key: jax.Array, step: jax.Array, num_steps: int, num_rows: int
) -> jax.Array:
    """Returns which rows of the data each discriminator update of some steps sees.

    The minibatches follow one another through epochs, each a fresh permutation of the rows cut
    into whole minibatches; what is left over sits that epoch out. An epoch may end between two
    of a step's k updates, so every row is used equally often whatever k is.

    Args:
      gan: The fixed parts.
      key: The seed's key.
      step: The first of the steps.
      num_steps: How many steps.
      num_rows: Rows in the data, at least `batch_size`.

    Returns:
      Row numbers, int32, `(num_steps, k, batch)`.
    """
    per_epoch = num_rows // gan.batch_size
    count = num_steps * gan.k
    first_step, first_minibatch = gan.k_from
    minibatch = first_minibatch + (step - first_step) * gan.k + jnp.arange(count)
    epoch = minibatch // per_epoch
    epochs = epoch[0] + jnp.arange((count - 2) // per_epoch + 2)  # as many as could be touched

    def order(epoch):
        epoch_key = jax.random.fold_in(jax.random.fold_in(key, _ORDER), epoch)
        rows = jax.random.permutation(epoch_key, num_rows)
        return rows[: per_epoch * gan.batch_size].reshape(per_epoch, gan.batch_size)

    def order_if_touched(e):
        # A permutation of MNIST costs more on a CPU than a step does: make none in vain.
        unused = jnp.zeros((per_epoch, gan.batch_size), jnp.int32)
        return jax.lax.cond(e <= epoch[-1], order, lambda _: unused, e)

    rows = jax.lax.map(order_if_touched, epochs)[epoch - epoch[0], minibatch % per_epoch]
    return rows.reshape(num_steps, gan.k, gan.batch_size)


def normalize(gan: GAN, data: jax.Array) -> jax.Array:
    """Returns uint8 pixels as float32 in the pixel range; data of another type as it is."""
    if data.dtype != jnp.uint8:
        return data
    black, white = gan.pixel_range
    return data.astype(jnp.float32) / (255 / (white - black)) + black


def to_unit(gan: GAN, samples: jax.Array) -> np.ndarray:
    """Returns generated images as NumPy float32 pixels in [0, 1]."""
    black, white = gan.pixel_range
    return (np.asarray(samples) - black) / (white - black)


def train_steps(
    gan: GAN, state: GANState, data: jax.Array, num_steps: int, limit: jax.Array | int | None = None
) -> tuple[GANState, Metrics]:
    """Many steps of Algorithm 1 in one compiled program; `state` is donated to the result.

    A step has the same bits wherever it is in a program, and however long that is.

    Args:
      gan: The fixed parts.
      state: The state before the first step.
      data: The training set, `(n, dim)`, uint8 pixels or floats as D takes them.
      num_steps: How many steps; each number is compiled anew.
      limit: Take only so many of them; the same program serves all limits. None takes all.

    Returns:
      The state after the last step, and each step's metrics, each `(num_steps,)`, 0 beyond the
      limit.
    """
    return _train_steps(gan, state, data, num_steps, num_steps if limit is None else limit)


# The number of turns is no constant of the program: XLA would compile a loop of one turn as no
# loop, and fuse and round it in other ways.
@partial(jax.jit, static_argnames=("gan", "num_steps"), donate_argnames="state")
def _train_steps(
    gan: GAN, state: GANState, data: jax.Array, num_steps: int, limit: jax.Array
) -> tuple[GANState, Metrics]:
    all_rows = minibatch_indices(gan, state.key, state.step, num_steps, len(data))

    def step(state, i):
        x = normalize(gan, data[jax.lax.dynamic_index_in_dim(all_rows, i, keepdims=False)])
        return train_step(gan, state, x, noise(gan, state.key, state.step))

    def body(i, carry):
        state, history = carry
        state, metrics = step(state, i)
        return state, jax.tree.map(lambda values, x: values.at[i].set(x), history, metrics)

    shapes = jax.eval_shape(step, state, 0)[1]
    history = jax.tree.map(lambda x: jnp.zeros((num_steps, *x.shape), x.dtype), shapes)
    return jax.lax.fori_loop(0, jnp.minimum(limit, num_steps), body, (state, history))
