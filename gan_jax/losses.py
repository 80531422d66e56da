"""The two players' losses on logits, each beside its equation; `D` is the sigmoid of a logit.

Every loss is a mean over the minibatch. Written with log-sigmoids of logits, the losses and
their gradients stay finite where the logarithm of a sigmoid does not (float32: logits beyond 17).

References:
  Goodfellow et al., Generative Adversarial Nets, 2014, https://arxiv.org/abs/1406.2661
"""

import jax.numpy as jnp
from jax.nn import log_sigmoid
from jaxtyping import Array, Float

Logits = Float[Array, " batch"]
Loss = Float[Array, ""]


def discriminator_loss(real_logits: Logits, fake_logits: Logits) -> Loss:
    r"""The negated value function, which D minimises (2014 paper, equation 1).

    .. math:: -E_x[\log D(x)] - E_z[\log(1 - D(G(z)))]

    It is 2 log 2 = 1.386 where D answers 1/2 everywhere.

    Args:
      real_logits: D's logits of real data, `(batch,)`.
      fake_logits: D's logits of generated data, `(batch,)`.

    Returns:
      The loss, in nats, a scalar.
    """
    return -jnp.mean(log_sigmoid(real_logits)) - jnp.mean(log_sigmoid(-fake_logits))


def halved_discriminator_loss(real_logits: Logits, fake_logits: Logits) -> Loss:
    """D's loss as the 2014 paper's authors released it: half of `discriminator_loss`.

    It is log 2 = 0.693 where D answers 1/2 everywhere. Under plain gradient descent, D learns
    half as fast.
    """
    return discriminator_loss(real_logits, fake_logits) / 2


def non_saturating_loss(fake_logits: Logits) -> Loss:
    r"""G's loss of the tutorial: make D call the samples real (2014 paper, section 3).

    .. math:: -E_z[\log D(G(z))]

    Args:
      fake_logits: D's logits of generated data, `(batch,)`.

    Returns:
      The loss, in nats, a scalar.
    """
    return -jnp.mean(log_sigmoid(fake_logits))


def minimax_loss(fake_logits: Logits) -> Loss:
    r"""G's loss of the zero-sum game: D's loss, negated (2014 paper, equation 1, Algorithm 1).

    .. math:: E_z[\log(1 - D(G(z)))]

    Where D rejects every sample, its gradient with respect to the logits, -D(G(z)), vanishes.

    Args:
      fake_logits: D's logits of generated data, `(batch,)`.

    Returns:
      The loss, in nats, a scalar.
    """
    return jnp.mean(log_sigmoid(-fake_logits))


GENERATOR_LOSSES = {"non_saturating": non_saturating_loss, "minimax": minimax_loss}
