"""G's update in every arm: the minimax gradient, what is done to its size, and Adam's settings.

D's updates are the library's own, `gan.train_step`, in all arms.
"""

import dataclasses
import functools
from collections.abc import Callable
from functools import partial

import jax
import jax.numpy as jnp
import optax

from gan_jax import gan as gan_lib
from gan_jax.gan import GAN, Data, GANState, Noise, Params
from gan_jax.losses import minimax_loss, non_saturating_loss
from gan_jax.randomness import Count, minibatch_rows

LEARNING_RATE, BETA1 = 2e-4, 0.5  # of both players; their states hold them


@dataclasses.dataclass(frozen=True)
class Arm:
    """What an arm changes in G's update.

    Attributes:
      epsilon: Adam's.
      beta2: Decay of Adam's second moment.
      scale: A power of two that the gradient and epsilon are multiplied by. Adam's update is the
        same, bit for bit, except where the square of a small gradient would underflow without it.
      rescaled: Give the gradient the norm that the non-saturating loss's has at the same G, D, z.
    """

    epsilon: float = 1e-8
    beta2: float = 0.999
    scale: float = 1.0
    rescaled: bool = False


ARMS = {
    "published": Arm(),
    "epsilon": Arm(epsilon=1e-30, scale=2.0**40),
    "rescaled": Arm(rescaled=True),
    "forgetting": Arm(epsilon=1e-30, beta2=0.9, scale=2.0**40),
}


@functools.cache  # else equal GANs would differ, and each be compiled anew
def optimizer(arm: Arm) -> optax.GradientTransformation:
    """Returns the arm's Adam for G; its state is as that of the preset's Adam."""
    adam = optax.inject_hyperparams(optax.adam, static_args=("b2", "eps", "eps_root"))
    return adam(LEARNING_RATE, b1=BETA1, b2=arm.beta2, eps=arm.epsilon * arm.scale)


def minimax_direction(fake_logits: jax.Array) -> jax.Array:
    """A scalar whose gradient is the minimax loss's divided by the largest D(G(z)).

    By a sample's logit, the derivative of its minimax loss is -D(G(z)), which underflows in float32
    where D is sure enough. Divided by the largest, it does not.
    """
    log_d = jax.nn.log_sigmoid(fake_logits)
    weights = jax.lax.stop_gradient(jnp.exp(log_d - jnp.max(log_d)))
    return -jnp.mean(weights * fake_logits)


def loss_gradient(
    gan: GAN, state: GANState, z: Noise, loss: Callable[[jax.Array], jax.Array]
) -> Params:
    """Returns the gradient of a loss of D's logits by G's parameters, at noise `z`."""
    fake, fake_vjp = gan_lib.generate_with_vjp(gan, state.generator.params, z)

    def of_samples(fake: Data) -> jax.Array:
        return loss(gan_lib.discriminator_logits(gan, state.discriminator.params, fake))

    (grads,) = fake_vjp(jax.grad(of_samples)(fake))
    return grads


def arm_gradient(arm: Arm, gan: GAN, state: GANState, z: Noise) -> Params:
    """Returns what the arm gives its optimiser."""
    if arm.rescaled:
        grads = loss_gradient(gan, state, z, minimax_direction)
        wanted = gan.gradient_norm(loss_gradient(gan, state, z, non_saturating_loss))
        factor = wanted / gan.gradient_norm(grads)
    else:
        grads, factor = loss_gradient(gan, state, z, minimax_loss), arm.scale
    return jax.tree.map(lambda grad: factor * grad, grads)


def step(arm: Arm, gan: GAN, state: GANState, x: jax.Array, z: jax.Array) -> GANState:
    """One step of Algorithm 1, as `gan.train_step` takes it, with the arm's update of G."""
    trained, _ = gan_lib.train_step(gan, state, x, z)
    grads = arm_gradient(arm, gan, trained.replace(generator=state.generator), z[-1])
    own = dataclasses.replace(gan, optimizer=optimizer(arm))
    return trained.replace(generator=gan_lib.apply_gradients(own, state.generator, grads))


@partial(jax.jit, static_argnames=("arm", "gan", "num_steps"), donate_argnames="state")
def train_steps(
    arm: Arm, gan: GAN, state: GANState, data: jax.Array, num_steps: int, limit: Count
) -> GANState:
    """`limit` steps, at most `num_steps`, on the minibatches and noise of `gan.train_steps`."""
    shape = (num_steps, gan.k, gan.batch_size)
    rows = minibatch_rows(state.key, state.minibatch, shape, len(data))

    def body(i, state):
        x = gan_lib.normalize(gan, data[rows[i]])
        return step(arm, gan, state, x, gan_lib.noise(gan, state.key, state.step))

    return jax.lax.fori_loop(0, jnp.minimum(limit, num_steps), body, state)
