"""An independent, slow and obvious GAN in float64 NumPy: what the tests compare with.

Sigmoids, logarithms and the chain rule are written out as in the 2014 paper and in Kingma and
Ba's Adam (2015); nothing is shared with gan_jax but the order of the layers.
"""

import numpy as np

SLOPE = 0.2


def layers(params):
    """Returns [(weights, bias), ...] of a Flax MLP as float64."""
    dense = params["params"]["MLP_0"]
    return [
        (
            np.asarray(dense[f"Dense_{i}"]["kernel"], float),
            np.asarray(dense[f"Dense_{i}"]["bias"], float),
        )
        for i in range(len(dense))
    ]


def forward(network, x, last):
    """Returns the output and, for each layer, its input and its value before the activation."""
    tape = []
    for i, (w, b) in enumerate(network):
        pre = x @ w + b
        tape.append((x, pre))
        is_last = i == len(network) - 1
        x = last(pre) if is_last else np.where(pre > 0, pre, SLOPE * pre)
    return x, tape


def backward(network, tape, d_pre):
    """Returns the gradient of each weight and bias, and that of the input.

    `d_pre` is the loss's gradient with respect to the last layer before its activation.
    """
    grads = []
    for i in reversed(range(len(network))):
        x, _ = tape[i]
        grads.insert(0, (x.T @ d_pre, d_pre.sum(axis=0)))
        d_x = d_pre @ network[i][0].T
        if i > 0:
            d_pre = d_x * np.where(tape[i - 1][1] > 0, 1, SLOPE)
    return grads, d_x


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def discriminator_gradient(generator, discriminator, x, z):
    """Returns D's loss, its gradient, the mean of D(x) and the mean of D(G(z))."""
    fake, _ = forward(generator, z, np.tanh)
    real_p, real_tape = forward(discriminator, x, sigmoid)
    fake_p, fake_tape = forward(discriminator, fake, sigmoid)
    loss = -np.mean(np.log(real_p)) - np.mean(np.log(1 - fake_p))
    real_grads, _ = backward(discriminator, real_tape, (real_p - 1) / len(x))
    fake_grads, _ = backward(discriminator, fake_tape, fake_p / len(z))
    grads = [(rw + fw, rb + fb) for (rw, rb), (fw, fb) in zip(real_grads, fake_grads, strict=True)]
    return loss, grads, real_p.mean(), fake_p.mean()


def generator_gradient(generator, discriminator, z, loss_name):
    """Returns G's loss and its gradient."""
    fake, g_tape = forward(generator, z, np.tanh)
    p, d_tape = forward(discriminator, fake, sigmoid)
    if loss_name == "non_saturating":
        loss, d_pre = -np.mean(np.log(p)), (p - 1) / len(z)
    else:
        loss, d_pre = np.mean(np.log(1 - p)), -p / len(z)
    _, d_fake = backward(discriminator, d_tape, d_pre)
    grads, _ = backward(generator, g_tape, d_fake * (1 - fake**2))
    return loss, grads


def adam_first_step(network, grads, learning_rate, beta1, beta2=0.999, eps=1e-8):
    """Returns the network after Adam's first step, moments starting from zero."""

    def update(p, g):
        m, v = (1 - beta1) * g, (1 - beta2) * g**2
        return p - learning_rate * (m / (1 - beta1)) / (np.sqrt(v / (1 - beta2)) + eps)

    return [(update(w, gw), update(b, gb)) for (w, b), (gw, gb) in zip(network, grads, strict=True)]


def descend(network, grads, learning_rate):
    """Returns the network after one step of plain gradient descent."""
    return [
        (w - learning_rate * gw, b - learning_rate * gb)
        for (w, b), (gw, gb) in zip(network, grads, strict=True)
    ]


def step(generator, discriminator, x, z, loss_name, learning_rate):
    """One step of Algorithm 1 by gradient descent: D's updates, then G's.

    D is updated once for each minibatch in `x`, with the first minibatches of noise in `z`; G once
    for each of the others. Returns G, D, and the metrics of each update, D's and G's.
    """
    d_metrics, g_metrics = [], []
    for images, noise in zip(x, z[: len(x)], strict=True):
        loss, grads, real, fake = discriminator_gradient(generator, discriminator, images, noise)
        d_metrics.append({"d_loss": loss, "d_real": real, "d_fake": fake})
        d_metrics[-1]["d_grad_norm"] = norm(grads)
        discriminator = descend(discriminator, grads, learning_rate)
    for noise in z[len(x) :]:
        loss, grads = generator_gradient(generator, discriminator, noise, loss_name)
        g_metrics.append({"g_loss": loss, "g_grad_norm": norm(grads)})
        generator = descend(generator, grads, learning_rate)
    return generator, discriminator, d_metrics, g_metrics


def norm(grads):
    return np.sqrt(sum(np.sum(w**2) + np.sum(b**2) for w, b in grads))
