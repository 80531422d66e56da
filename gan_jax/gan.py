"""Algorithm 1 of the 2014 paper as pure functions: state in, state out.

Nothing here touches a file, prints, or knows a command line or a particular network: `GAN`
takes any pair of modules with `init` and `apply`, and the functions take any array of data.

References:
  Goodfellow et al., Generative Adversarial Nets, 2014, https://arxiv.org/abs/1406.2661
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Num

from gan_jax import losses
from gan_jax.models import Network, Static, check_output
from gan_jax.randomness import Count, PRNGKey, Purpose, derive, minibatch_rows
from gan_jax.state import GANState, Params, Player, update_ema
from gan_jax.step_metrics import (
    D_METRICS,
    G_METRICS,
    METRICS,
    Metrics,
    columns,
    discriminator_metrics,
    global_norm,
    means,
    row,
)

Data = Float[Array, "batch dim"]
Noise = Float[Array, "batch latent_dim"]


@dataclasses.dataclass(frozen=True, kw_only=True)
class GAN(Static):
    """What stays fixed through a training; hashable, so that jit takes it as static.

    Attributes:
      generator: From `(batch, latent_dim)` to `(batch, dim)`.
      discriminator: From `(batch, dim)` to logits `(batch,)`; training gives it a `dropout` rng.
      optimizer: Optax transformation; each player has its own state of it.
      generator_loss: From D's logits of generated data, `(batch,)`, to a scalar.
      discriminator_loss: From D's logits of real and of generated data to a scalar.
      simultaneous: Update both players at once, as `simultaneous_update` does; needs k = 1 and
        g_updates = 1.
      latent_dim: Length of the noise vector z.
      draw_noise: From a key and a shape to noise z.
      pixel_range: The values of a black and of a white pixel, in what D takes and G returns.
      batch_size: Rows in a minibatch of data and of noise.
      k: Discriminator updates in a step.
      g_updates: Generator updates in a step, after D's; 1 in Algorithm 1.
      ema_decay: Decay per step of the moving average of G's parameters; 0 keeps none.
      gradient_norm: From a gradient to the norm that the metrics report.
    """

    generator: Network
    discriminator: Network
    optimizer: optax.GradientTransformation
    generator_loss: Callable[[jax.Array], jax.Array] = losses.non_saturating_loss
    discriminator_loss: Callable[[jax.Array, jax.Array], jax.Array] = losses.discriminator_loss
    simultaneous: bool = False
    latent_dim: int = 100
    draw_noise: Callable[[jax.Array, Sequence[int]], jax.Array] = jax.random.normal
    pixel_range: tuple[float, float] = (-1.0, 1.0)
    batch_size: int = 100
    k: int = 1
    g_updates: int = 1
    ema_decay: float = 0.0
    gradient_norm: Callable[[Params], jax.Array] = global_norm


@partial(jax.jit, static_argnames=("gan", "dim"))
def init(gan: GAN, key: PRNGKey, dim: int, hyperparams: Mapping | None = None) -> GANState:
    """Returns the state before the first step, from the seed's key, for data with `dim` columns.

    `hyperparams` replace scalars of the optimiser's state that `optax.inject_hyperparams` keeps.
    """

    def player(network: Network, key: jax.Array, width: int, *output: int) -> Player:
        inputs = jnp.zeros((1, width))
        params = network.init(key, inputs)
        check_output(network, params, inputs, (1, *output))
        opt_state = gan.optimizer.init(params)
        return Player(params, optax.tree.set(opt_state, **(hyperparams or {})))

    g_key, d_key = jax.random.split(derive(key, Purpose.INIT))
    generator = player(gan.generator, g_key, gan.latent_dim, dim)
    return GANState(
        step=jnp.zeros((), jnp.int32),
        minibatch=jnp.zeros((), jnp.int32),
        key=key,
        generator=generator,
        discriminator=player(gan.discriminator, d_key, dim),
        ema_params=generator.params if gan.ema_decay else None,
    )


@partial(jax.jit, static_argnames="gan")
def generate(gan: GAN, params: Params, z: Noise) -> Data:
    """Returns the samples G(z), `(batch, dim)`, from noise `z`, `(batch, latent_dim)`."""
    return gan.generator.apply(params, z)


def generate_with_vjp(gan: GAN, params: Params, z: Noise) -> tuple[Data, Any]:
    """Returns samples as `generate` does, and the function from their cotangent to G's gradient."""
    return jax.vjp(partial(generate, gan, z=z), params)


def discriminator_logits(
    gan: GAN, params: Params, x: Data, *, key: PRNGKey | None = None
) -> Float[Array, " batch"]:
    """Returns D's logits of data, real or generated; D's dropout is off if `key` is None."""
    return gan.discriminator.apply(params, x, rngs=None if key is None else {"dropout": key})


def apply_gradients(gan: GAN, player: Player, grads: Params) -> Player:
    """Returns the player after one update of its optimiser along `grads`."""
    updates, opt_state = gan.optimizer.update(grads, player.opt_state, player.params)
    return Player(optax.apply_updates(player.params, updates), opt_state)


def discriminator_update(
    gan: GAN, state: GANState, x: Data, fake: Data, *, key: PRNGKey | None = None
) -> tuple[GANState, Metrics]:
    """One update of D on one minibatch: the inner loop of Algorithm 1.

    Args:
      gan: The fixed parts.
      state: The state; G's part of it does not change.
      x: Real data, `(batch, dim)`.
      fake: Generated data, `(batch, dim)`.
      key: For D's dropout; None turns it off.

    Returns:
      The new state, and metrics of D before the update: its loss `d_loss` (nats), the means
      `d_real` of D(x) and `d_fake` of D(G(z)), and its gradient's global L2 norm `d_grad_norm`.
    """

    def loss_fn(params):
        # One pass over both halves: one matrix product a layer instead of two.
        logits = discriminator_logits(gan, params, jnp.concatenate([x, fake]), key=key)
        real_logits, fake_logits = jnp.split(logits, 2)
        return gan.discriminator_loss(real_logits, fake_logits), (real_logits, fake_logits)

    value_and_grad = jax.value_and_grad(loss_fn, has_aux=True)
    (loss, (real_logits, fake_logits)), grads = value_and_grad(state.discriminator.params)
    metrics = discriminator_metrics(loss, real_logits, fake_logits)
    metrics |= {"d_grad_norm": gan.gradient_norm(grads)}
    return state.replace(discriminator=apply_gradients(gan, state.discriminator, grads)), metrics


def generator_update(
    gan: GAN, state: GANState, fake: Data, fake_vjp: Any, *, key: PRNGKey | None = None
) -> tuple[GANState, Metrics]:
    """One update of G on one minibatch of noise: the last line of Algorithm 1's loop.

    `fake` and `fake_vjp` are what `generate_with_vjp` returns of G's present parameters; `key` is
    as in `discriminator_update`, and D's dropout stays on while G learns. Returns the new state,
    and metrics of G before the update: its loss `g_loss` (nats) and `g_grad_norm`.
    """

    def loss_fn(fake):
        judge = state.discriminator.params
        return gan.generator_loss(discriminator_logits(gan, judge, fake, key=key))

    loss, fake_cotangent = jax.value_and_grad(loss_fn)(fake)
    (grads,) = fake_vjp(fake_cotangent)
    metrics = {"g_loss": loss, "g_grad_norm": gan.gradient_norm(grads)}
    return state.replace(generator=apply_gradients(gan, state.generator, grads)), metrics


def simultaneous_update(
    gan: GAN, state: GANState, x: Data, z: Noise, *, key: PRNGKey | None = None
) -> tuple[GANState, Metrics]:
    """One update of both players at once, as in the code that the 2014 paper's authors released.

    Unlike in Algorithm 1, both gradients are taken at the old parameters, for the same samples,
    and D's dropout hides the same from both. Arguments and metrics are those of
    `discriminator_update` and `generator_update` together.
    """
    real_key, fake_key = (None, None) if key is None else jax.random.split(key)
    fake, fake_vjp = generate_with_vjp(gan, state.generator.params, z)

    def logits_fn(params, fake):
        real_logits = discriminator_logits(gan, params, x, key=real_key)
        return real_logits, discriminator_logits(gan, params, fake, key=fake_key)

    (real_logits, fake_logits), logits_vjp = jax.vjp(logits_fn, state.discriminator.params, fake)
    d_value_and_grad = jax.value_and_grad(gan.discriminator_loss, argnums=(0, 1))
    d_loss, d_cotangents = d_value_and_grad(real_logits, fake_logits)
    g_loss, g_cotangent = jax.value_and_grad(gan.generator_loss)(fake_logits)
    d_grads, _ = logits_vjp(d_cotangents)
    _, fake_cotangent = logits_vjp((jnp.zeros_like(real_logits), g_cotangent))
    (g_grads,) = fake_vjp(fake_cotangent)
    metrics = discriminator_metrics(d_loss, real_logits, fake_logits)
    metrics |= {"d_grad_norm": gan.gradient_norm(d_grads)}
    metrics |= {"g_loss": g_loss, "g_grad_norm": gan.gradient_norm(g_grads)}
    generator = apply_gradients(gan, state.generator, g_grads)
    discriminator = apply_gradients(gan, state.discriminator, d_grads)
    return state.replace(generator=generator, discriminator=discriminator), metrics


def train_step(
    gan: GAN, state: GANState, x: Float[Array, "k batch dim"], z: Float[Array, "_ batch latent_dim"]
) -> tuple[GANState, Metrics]:
    """One step of Algorithm 1: k updates of D, each on fresh minibatches, then one of G.

    With `gan.g_updates`, G is updated several times instead of once, each time on fresh noise. If
    the GAN is simultaneous, a step is one `simultaneous_update`.

    Args:
      gan: The fixed parts.
      state: The state before the step.
      x: k minibatches of real data, `(k, batch, dim)`.
      z: Minibatches of noise, k for D and then G's, `(k + g_updates, batch, latent_dim)`; see
        `noise`.

    Returns:
      The state after the step, and both players' metrics, each averaged over its updates.
    """
    key = derive(state.key, Purpose.DROPOUT, state.step)
    keys = jax.random.split(key, gan.k + gan.g_updates)

    def update(state, batch):
        state, metrics = discriminator_update(gan, state, *batch[:2], key=batch[2])
        return state, row(metrics, D_METRICS)

    if gan.simultaneous:
        state, metrics = simultaneous_update(gan, state, x[0], z[0], key=key)
    else:
        # G does not change before its own update: one forward pass makes all samples until then.
        end = gan.k + 1
        fakes, vjps = jax.vmap(partial(generate_with_vjp, gan, state.generator.params))(z[:end])
        state, rows = jax.lax.scan(update, state, (x, fakes[:-1], keys[: gan.k]))
        fake, fake_vjp = jax.tree.map(lambda x: x[-1], (fakes, vjps))
        state, metrics = generator_update(gan, state, fake, fake_vjp, key=keys[gan.k])
        if gan.g_updates > 1:
            state, metrics = _update_generator_again(gan, state, z[end:], keys[end:], metrics)
        metrics |= means(rows, D_METRICS)
    state = update_ema(state, gan.ema_decay)
    return state.replace(step=state.step + 1, minibatch=state.minibatch + gan.k), metrics


def _update_generator_again(
    gan: GAN, state: GANState, z: jax.Array, keys: jax.Array, metrics: Metrics
) -> tuple[GANState, Metrics]:
    """Takes a step's further updates of G, each on its own minibatch of noise and with its own key.

    Returns the new state, and the means of G's metrics over them and over the first, `metrics`.
    """

    def update(state, batch):
        samples = generate_with_vjp(gan, state.generator.params, batch[0])
        state, metrics = generator_update(gan, state, *samples, key=batch[1])
        return state, row(metrics, G_METRICS)

    state, rows = jax.lax.scan(update, state, (z, keys))
    return state, means(jnp.vstack([row(metrics, G_METRICS), rows]), G_METRICS)


def generator_params(state: GANState, weights: str | None = None) -> Params:
    """Returns G's parameters: their moving average, if there is one and `weights` is not `last`."""
    last = weights == "last" or state.ema_params is None
    return state.generator.params if last else state.ema_params


def noise(gan: GAN, key: PRNGKey, step: Count) -> Float[Array, "_ batch latent_dim"]:
    """Returns the noise of a step's updates, `(k + g_updates, batch, latent_dim)`.

    The players of a simultaneous GAN share one minibatch of it: `(1, batch, latent_dim)`.
    """
    num = 1 if gan.simultaneous else gan.k + gan.g_updates
    return gan.draw_noise(derive(key, Purpose.NOISE, step), (num, gan.batch_size, gan.latent_dim))


def sample_noise(gan: GAN, key: PRNGKey, num: int) -> Float[Array, "{num} latent_dim"]:
    """Returns noise for samples to look at, `(num, latent_dim)`; training never uses it."""
    return gan.draw_noise(derive(key, Purpose.SAMPLES), (num, gan.latent_dim))


def normalize(gan: GAN, data: Num[Array, "*shape"]) -> Float[Array, "*shape"]:
    """Returns uint8 pixels as float32 in the pixel range; data of another type unchanged."""
    if data.dtype != jnp.uint8:
        return data
    black, white = gan.pixel_range
    return data.astype(jnp.float32) / (255 / (white - black)) + black


def denormalize(gan: GAN, samples: Float[Any, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Returns generated images as NumPy float32 pixels in [0, 1]."""
    black, white = gan.pixel_range
    return (np.asarray(samples) - black) / (white - black)


def train_steps(
    gan: GAN, state: GANState, data: Num[Array, "n dim"], num_steps: int, limit: Count | None = None
) -> tuple[GANState, Metrics]:
    """Many steps of Algorithm 1 in one compiled program; `state` is donated to the result.

    A step has the same bits wherever it stands in a program, and however long the program is.

    Args:
      gan: The fixed parts.
      state: The state before the first step.
      data: `(n, dim)`, at least a minibatch: uint8 pixels, or floats as D takes them.
      num_steps: How many steps; each number needs its own compilation.
      limit: Take only this many of them; one program serves all limits. None takes all.

    Returns:
      The state after them, and each step's metrics, each `(num_steps,)`, 0 beyond the limit.
    """
    return _train_steps(gan, state, data, num_steps, num_steps if limit is None else limit)


# The number of iterations is an argument: if it were a constant, XLA would unroll a loop of one
# iteration, and fuse and round it differently.
@partial(jax.jit, static_argnames=("gan", "num_steps"), donate_argnames="state")
def _train_steps(
    gan: GAN, state: GANState, data: jax.Array, num_steps: int, limit: jax.Array
) -> tuple[GANState, Metrics]:
    rows_shape = (num_steps, gan.k, gan.batch_size)
    all_rows = minibatch_rows(state.key, state.minibatch, rows_shape, len(data))

    def body(i, carry):
        state, history = carry
        x = normalize(gan, data[jax.lax.dynamic_index_in_dim(all_rows, i, keepdims=False)])
        state, metrics = train_step(gan, state, x, noise(gan, state.key, state.step))
        return state, history.at[i].set(row(metrics, METRICS))

    turns, history = jnp.minimum(limit, num_steps), jnp.zeros((num_steps, len(METRICS)))
    state, history = jax.lax.fori_loop(0, turns, body, (state, history))
    return state, columns(history, METRICS)
